//! What a screen may look at while it is drawn or asked: the world, keys, theme, pace. Nothing in it can be changed.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::session::seat;
use crate::table::{Sight, Snapshot};
use crate::tui::atlas::Atlas;
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::{Action, Context, Keymap};
use crate::tui::theme::Theme;
use crate::tui::world::World;

/// What a screen may look at.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// Campaign, game, saves.
    pub world: &'a World,
    /// The game as it stood, where it is looked back at: what screens show is then that moment.
    pub back: Option<&'a Snapshot>,
    /// Which key does what.
    pub keymap: &'a Keymap,
    /// What roles look like.
    pub theme: &'a Theme,
    /// Which characters the terminal can show.
    pub glyphs: Glyphs,
    /// Maps that were drawn before.
    pub atlas: &'a Atlas,
    /// How long the game has lasted, where somebody planned it.
    pub pace: Option<Pace>,
    /// Whether tallies are shown in large type, for a projector.
    pub large: bool,
}

/// Planned time against actual time, in minutes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Minutes planned for the whole game.
    pub planned: u16,
    /// Minutes since it began.
    pub elapsed: u16,
}

impl<'a> Scene<'a> {
    /// The game as a seat may see it.
    #[must_use]
    pub fn model(&self, seat: Seat) -> Option<Model<'a>> {
        match self.back {
            Some(back) => back.through(seat).ok(),
            None => self.world.through(seat),
        }
    }

    /// A key as footers show it, with what it does: `w why`.
    #[must_use]
    pub fn key(&self, context: Context, action: Action) -> Option<(String, String)> {
        let key = self.keymap.key(context, action)?;
        Some((key.to_string(), crate::tui::text::t(&format!("action-{}", action.word()))))
    }
}

/// A game as one seat may see it.
pub type Model<'a> = Sight<'a>;

impl Model<'_> {
    /// Code and name of the seat: `DE Germany`.
    #[must_use]
    pub fn seat_name(&self, seat: Seat) -> String {
        seat_name(self.campaign(), seat)
    }
}

/// Code and name of a seat.
#[must_use]
pub fn seat_name(campaign: &Campaign, seat: Seat) -> String {
    let code = seat::code(campaign, seat);
    let name = match seat {
        Seat::State(id) => return format!("{code} {}", campaign.text.state(id).name),
        Seat::Commission => "screen-seat-commission",
        Seat::Beijing => "screen-seat-beijing",
        Seat::Facilitator => "screen-seat-facilitator",
        Seat::Observer => "screen-seat-observer",
    };
    crate::tui::text::t(name)
}
