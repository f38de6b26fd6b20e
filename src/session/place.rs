//! Places of a game: what a walk through it stops at.

use crate::base::calendar::Month;
use crate::game::state::Phase;

/// How far one step goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stride {
    /// To the next thing of which the seat knows.
    Act,
    /// To the next result of a vote.
    Vote,
    /// To the beginning of the next phase.
    Phase,
    /// To the beginning of the next month.
    Month,
}

impl Stride {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Act, Self::Vote, Self::Phase, Self::Month];

    /// The word of a stride, on the command line and in lines.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Vote => "vote",
            Self::Phase => "phase",
            Self::Month => "month",
        }
    }

    /// The stride of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stride| stride.word() == word || word.strip_suffix('s') == Some(stride.word()))
    }
}

/// A place in a game that was played, as a seat may know of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its number among those of which the seat knows; 0 is the beginning.
    pub number: usize,
    /// The round that it belongs to; 0 at the beginning.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// The phase in which it happened.
    pub phase: Phase,
    /// Entries of the whole log up to it, it included.
    pub(super) at: usize,
    pub(super) vote: bool,
    pub(super) begins: bool,
    pub(super) opens: bool,
}

impl Place {
    /// Whether this comes later in the game than another, whoever knows of them.
    #[must_use]
    pub const fn is_after(&self, other: &Self) -> bool {
        self.at > other.at
    }

    /// Whether the result of a vote came here.
    #[must_use]
    pub const fn is_vote(&self) -> bool {
        self.vote
    }

    /// Whether a walk of this stride stops here.
    #[must_use]
    pub const fn is_at(&self, stride: Stride) -> bool {
        match stride {
            Stride::Act => true,
            Stride::Vote => self.vote,
            Stride::Phase => self.begins || self.opens,
            Stride::Month => self.opens,
        }
    }
}
