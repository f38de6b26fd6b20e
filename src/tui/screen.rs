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
pub mod came;
pub mod charts;
pub mod curtain;
pub mod desk;
pub mod ending;
pub mod europe;
pub mod form;
pub mod frame;
pub mod glossary;
pub mod help;
mod hint;
pub mod log;
pub mod menu;
pub mod moves;
pub mod offers;
pub mod opening;
pub mod package;
pub mod page;
pub mod palette;
pub mod papers;
pub mod preview;
mod reading;
pub mod reason;
pub mod reckoning;
pub mod replay;
pub mod review;
pub mod seats;
pub mod setup;
pub mod table;
pub mod why;

use crate::base::ids::{Seat, StateId};
use crate::game::state::Phase;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Code, Key};
use crate::tui::keymap::{Action, Context};
use crate::tui::scene::Scene;
use crate::tui::widget::rows::Scroll;
use crate::tui::world::Request;
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

impl Press {
    /// An action that no key was pressed for: it types nothing.
    #[must_use]
    pub const fn doing(action: Action) -> Self {
        Self { key: Key::plain(Code::F(12)), action: Some(action) }
    }
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
            pub fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
                match self { $(Self::$name(screen) => screen.draw(scene, area, canvas),)* }
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
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub fn look_at(&mut self, id: StateId) {
        match self {
            Self::Ballot(ballot) => ballot.look_at(id),
            Self::Desk(desk) => desk.look_at(id),
            Self::Europe(europe) => europe.picked = id,
            _ => {}
        }
    }

    /// The state that is looked at, where one is.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub fn looked_at(&self) -> Option<StateId> {
        match self {
            Self::Ballot(ballot) => ballot.looked_at(),
            Self::Europe(europe) => Some(europe.picked),
            _ => None,
        }
    }

    /// The game as it stood, where it is looked back at.
    #[must_use]
    pub fn back(&self) -> Option<&crate::table::Snapshot> {
        if let Self::Replay(replay) = self { Some(replay.page()) } else { None }
    }

    /// The place that is chosen, where one of several is.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub fn place(&mut self, scene: &Scene<'_>) -> Option<&mut usize> {
        Some(match self {
            Self::Menu(menu) => &mut menu.cursor.at,
            Self::Setup(setup) => &mut setup.cursor.at,
            Self::Seats(seats) => &mut seats.at,
            Self::Briefing(briefing) => &mut briefing.choice,
            Self::Offers(offers) => &mut offers.cursor.at,
            Self::Form(form) => return form.place(scene),
            Self::Reason(reason) => &mut reason.reason.at,
            Self::Desk(desk) => &mut desk.cursor.at,
            Self::Moves(moves) => &mut moves.picked,
            Self::Came(came) => &mut came.cursor.at,
            Self::Reckoning(reckoning) => &mut reckoning.cursor.at,
            Self::Palette(palette) => &mut palette.cursor.at,
            Self::Glossary(glossary) => &mut glossary.cursor.at,
            Self::Package(package) => &mut package.cursor.at,
            Self::Papers(papers) => &mut papers.cursor.at,
            _ => return None,
        })
    }

    /// How far it is scrolled, where it is a text.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub const fn scroll(&mut self) -> Option<&mut Scroll> {
        Some(match self {
            Self::Opening(opening) => &mut opening.scroll,
            Self::Briefing(briefing) => &mut briefing.scroll,
            Self::Ending(ending) => &mut ending.scroll,
            Self::Papers(papers) => &mut papers.scroll,
            Self::Charts(charts) => &mut charts.scroll,
            Self::Log(log) => &mut log.scroll,
            Self::Help(help) => &mut help.scroll,
            Self::Why(why) => &mut why.scroll,
            Self::Review(review) => &mut review.scroll,
            Self::Page(page) => &mut page.scroll,
            _ => return None,
        })
    }

    /// Turns to a page of several, or to a level of a scale.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub fn turn(&mut self, at: usize) {
        match self {
            Self::Papers(papers) => papers.turn(at),
            Self::Europe(europe) => europe.turn(at),
            Self::Reason(reason) => reason.turn(at),
            Self::Glossary(glossary) => glossary.turn(at),
            _ => {}
        }
    }

    /// The key of its name, whose longer text says what it is for.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub fn about(&self) -> String {
        match self {
            Self::Papers(papers) => papers.tab().key().to_owned(),
            Self::Offers(offers) => match offers.phase() {
                Phase::Council => "screen-chair".to_owned(),
                Phase::Committee => "screen-commission".to_owned(),
                Phase::Replies => "screen-replies".to_owned(),
                Phase::Beijing => "screen-beijing".to_owned(),
                _ => "context-consultation".to_owned(),
            },
            Self::Log(_) => "screen-log".to_owned(),
            Self::Charts(_) => "screen-charts".to_owned(),
            Self::Why(_) => "screen-why".to_owned(),
            Self::Moves(_) => "screen-moves".to_owned(),
            Self::Preview(_) => "screen-preview".to_owned(),
            Self::Came(_) => "screen-came".to_owned(),
            Self::Opening(_) => "screen-opening".to_owned(),
            screen => format!("context-{}", screen.context().word()),
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
    /// Who one is, and what one wants.
    Opening(opening::Opening);
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
    /// What came of the acts of a month.
    Came(came::Came);
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
    /// The game looked back at.
    Replay(Box<replay::Replay>);
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
    /// A campaign before a game.
    Preview(Box<preview::Preview>);
    /// A text to read.
    Page(page::Page);
}
