//! Why a table refuses, in words.

use super::ask::No;
use super::rights::{NoRight, Right, Role};
use crate::session::DraftError;
use crate::words::Words;
use crate::words::text::{capital, plain, say};

impl No {
    /// The reason as a sentence for a reader, who learns no more from it than the game tells.
    #[must_use]
    pub fn told(&self, words: &Words<'_>) -> String {
        match self {
            Self::Right(no) => no.told(words),
            Self::Session(error) => capital(&error.told(words)),
            Self::Roll(DraftError::NoBallot) => plain("seated-no-ballot"),
            Self::Roll(DraftError::Missing(states)) => say!("table-missing", codes = words.codes(*states)),
            Self::Roll(DraftError::NoHolder(from, to)) => {
                say!("seated-no-holder", who = words.state(*from), to = words.state(*to))
            }
            Self::Roll(DraftError::Refused(id, error)) => {
                say!("plain-sheet-refused", who = words.state(*id), why = error.told(words))
            }
            Self::Save(error) => error.to_string(),
            Self::Stale => plain("seated-stale"),
            Self::Busy => plain("seated-busy"),
            Self::TooOften => plain("seated-too-often"),
            Self::Closed => plain("seated-closed"),
        }
    }
}

impl NoRight {
    /// The same for what is not somebody's to ask for.
    #[must_use]
    pub fn told(&self, words: &Words<'_>) -> String {
        match self {
            Self::Lacks(role, right) => say!("seated-lacks", who = role.told(), what = right.told()),
            Self::Curtain(Right::Branch) => plain("plain-branch-curtain"),
            Self::Curtain(_) => plain("plain-rewind-curtain"),
            Self::Eyes(seat) => say!("seated-eyes", seat = words.seat(*seat)),
        }
    }
}

impl Role {
    fn told(self) -> String {
        plain(match self {
            Self::Machine => "role-machine",
            Self::Facilitator => "role-facilitator",
            Self::Player => "role-player",
            Self::Member => "role-member",
            Self::Observer => "role-observer",
            Self::Projector => "role-projector",
        })
    }
}

impl Right {
    fn told(self) -> String {
        plain(match self {
            Self::Act => "right-act",
            Self::ActForOthers => "right-act-for-others",
            Self::Leave => "right-leave",
            Self::HandOver => "right-hand-over",
            Self::TakeRoll => "right-take-roll",
            Self::Review => "right-review",
            Self::Rewind => "right-rewind",
            Self::Branch => "right-branch",
            Self::Save => "right-save",
            Self::KeepPace => "right-keep-pace",
            Self::Inject => "right-inject",
            Self::Override => "right-override",
        })
    }
}
