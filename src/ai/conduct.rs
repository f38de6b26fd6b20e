//! How the Union's side conducts itself, as far as that is a choice and not a vote: what studies vary, one instrument at a time.
//!
//! A played game leaves all of it at the default. Nothing here says how anybody votes.

use crate::game::state::{DefenceCarveOut, SnapBack, Suspension, Terms};

/// When the Commission opens an examination.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opening {
    /// Never.
    Never,
    /// When enough member states ask and the file is not empty.
    WhenAsked,
    /// From this round on, whoever asks; again two rounds after a lost vote.
    FromRound(u16),
}

/// The instruments of the Union's side.
#[expect(clippy::struct_excessive_bools, reason = "each is an instrument that is used or not, and varied by itself")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conduct {
    /// When an examination is opened.
    pub opening: Opening,
    /// Months that an examination is planned for, 1 to 4; as many as the file seems to need if not given.
    pub examination: Option<u8>,
    /// Months of engagement before the first package; one to three by what Beijing does if not given.
    pub engagement: Option<u8>,
    /// The highest stage of measures in the first package, 1 to 4; 4 includes finance.
    pub first_stage: u8,
    /// Whether later packages add a stage while Beijing does not move.
    pub enlarges: bool,
    /// The least that the Council is asked to mandate.
    pub mandate: Terms,
    /// Whether a lower mandate is asked for once talks have lasted and a real offer waits.
    pub lowers: bool,
    /// Whether the Commission coordinates with the G7 month by month.
    pub coordinates: bool,
    /// How often member states that want the act lobby and bargain for it, in per cent of what they do unasked.
    pub lobbying: i32,
    /// How often member states go to Beijing alone, in per cent of what they do unasked.
    pub alone: i32,
    /// Whether the Commission proposes a stockpile and solidarity fund when it is asked for one.
    pub fund: bool,
}

impl Conduct {
    /// The mandate that is asked for unless somebody wants another (invented).
    pub const MANDATE: Terms = Terms {
        relief: 6_000,
        volumes: 0,
        defence: DefenceCarveOut::Partial,
        technology: false,
        suspension: Suspension::All,
        verification: true,
        months: 24,
        snap_back: SnapBack::Measures,
        binding: false,
    };
}

impl Default for Conduct {
    fn default() -> Self {
        Self {
            opening: Opening::WhenAsked,
            examination: None,
            engagement: None,
            first_stage: 1,
            enlarges: true,
            mandate: Self::MANDATE,
            lowers: true,
            coordinates: true,
            lobbying: 100,
            alone: 100,
            fund: true,
        }
    }
}
