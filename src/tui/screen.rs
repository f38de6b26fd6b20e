//! The screens, one file each, and what they have in common: they are asked with a key, and answer with a reply.
//!
//! Drawing is pure: the same screen and scene give the same picture, and nothing is changed by it.
#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    clippy::trivially_copy_pass_by_ref,
    reason = "every screen is asked in the same four ways, whether or not it needs all that it is given"
)]

pub mod ballot;
pub mod briefing;
pub mod charts;
pub mod curtain;
pub mod desk;
pub mod ending;
pub mod europe;
pub mod form;
pub mod frame;
pub mod glossary;
pub mod help;
pub mod log;
pub mod menu;
pub mod moves;
pub mod offers;
pub mod package;
pub mod page;
pub mod palette;
pub mod papers;
pub mod reason;
pub mod reckoning;
pub mod review;
pub mod seats;
pub mod setup;
pub mod table;
pub mod why;

use crate::base::ids::{Seat, StateId};
use crate::tui::input::Key;
use crate::tui::keymap::{Action, Context};
use crate::tui::scene::Scene;
use crate::tui::world::Request;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What a key came to.
#[derive(Debug)]
pub enum Reply {
    /// Nothing, or something within the screen.
    Stay,
    /// Lay a screen over this one.
    Push(Box<Screen>),
    /// Take this screen away.
    Pop,
    /// Ask for something; the screen stays.
    Ask(Request),
    /// Take this screen away and ask for something.
    PopAsk(Request),
    /// Take this screen away and do something on the one beneath.
    PopDo(palette::Chosen),
    /// Say something in the notice line.
    Notice(String),
}

/// A key with what it means on the screen that it is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Press {
    /// The key.
    pub key: Key,
    /// What it does here, if anything.
    pub action: Option<Action>,
}

macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident($kind:ty);)*) => {
        /// A screen.
        #[derive(Debug)]
        pub enum Screen {
            $($(#[$doc])* $name($kind),)*
        }

        impl Screen {
            /// Where its keys are looked up.
            #[must_use]
            pub fn context(&self) -> Context {
                match self { $(Self::$name(screen) => screen.context(),)* }
            }

            /// Whose eyes it is for.
            #[must_use]
            pub fn seat(&self) -> Option<Seat> {
                match self { $(Self::$name(screen) => screen.seat(),)* }
            }

            /// A key was pressed.
            pub fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
                match self { $(Self::$name(screen) => screen.update(press, scene),)* }
            }

            /// Draws it.
            pub fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
                match self { $(Self::$name(screen) => screen.draw(scene, area, buffer),)* }
            }
        }

        $(impl From<$kind> for Screen {
            fn from(screen: $kind) -> Self {
                Self::$name(screen)
            }
        })*
    };
}

impl Screen {
    /// Looks at a state, where the screen shows states.
    pub fn look_at(&mut self, id: StateId) {
        match self {
            Self::Ballot(ballot) => ballot.look_at(id),
            Self::Desk(desk) => desk.look_at(id),
            _ => {}
        }
    }

    /// Whether it is a window that leaves the screen beneath in view.
    #[must_use]
    pub const fn is_window(&self) -> bool {
        matches!(
            self,
            Self::Help(_) | Self::Why(_) | Self::Page(_) | Self::Palette(_) | Self::Reason(_) | Self::Glossary(_)
        )
    }
}

screens! {
    /// The menu.
    Menu(menu::Menu);
    /// What is chosen before a game.
    Setup(setup::SetupScreen);
    /// The choice of seats.
    Seats(seats::Seats);
    /// Between two seats at one machine.
    Curtain(curtain::Curtain);
    /// The briefing.
    Briefing(briefing::Briefing);
    /// What a seat may ask for.
    Offers(offers::Offers);
    /// The slots of a command.
    Form(form::Form);
    /// A package while it is put together.
    Package(package::PackageScreen);
    /// A roll-call.
    Ballot(Box<ballot::BallotScreen>);
    /// Reason and confidence of a vote.
    Reason(reason::ReasonScreen);
    /// Who is needed, who can stop it.
    Desk(Box<desk::DeskScreen>);
    /// What Beijing did.
    Moves(moves::Moves);
    /// What a reviewed seat would do, before the facilitator.
    Review(review::Review);
    /// What changed and why.
    Reckoning(reckoning::Reckoning);
    /// The ending and the debrief.
    Ending(ending::Ending);
    /// A class at one screen.
    Table(table::Table);
    /// Supply, measures, case file, ladder and the rest.
    Papers(papers::Papers);
    /// Europe by one thing at a time.
    Europe(europe::Europe);
    /// How every indicator went.
    Charts(charts::Charts);
    /// What happened so far.
    Log(log::LogScreen);
    /// Keys and what the screen is for.
    Help(help::Help);
    /// Why something is so.
    Why(why::Why);
    /// Finding what can be done.
    Palette(palette::Palette);
    /// What the terms on the screen mean.
    Glossary(glossary::Glossary);
    /// A text to read.
    Page(page::Page);
}
