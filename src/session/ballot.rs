//! A roll-call as it is taken down.

use super::error::SessionError;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::ballot;
use std::collections::BTreeMap;

/// What a member does in a roll-call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DraftEntry {
    /// It votes.
    Vote(ballot::Vote),
    /// It stays away.
    Away,
    /// Another member votes on its behalf (TFEU 239).
    Proxy(StateId),
    /// Its own mind decides when the vote is closed, also for a seat that a human plays.
    Bot,
}

/// A roll-call that is being taken down.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BallotDraft {
    pub(super) entries: BTreeMap<StateId, DraftEntry>,
    pub(super) rest_by_bots: bool,
}

/// Why a roll-call cannot be handed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DraftError {
    /// No vote is under way.
    NoBallot,
    /// These members have no entry yet.
    Missing(StateSet),
    /// The first of these members cannot be acted for by the second; nothing was handed in.
    NoHolder(StateId, StateId),
    /// The game refused an entry; those before it stand.
    Refused(StateId, SessionError),
}

impl BallotDraft {
    /// What is written down for a member.
    #[must_use]
    pub fn entry(&self, id: StateId) -> Option<DraftEntry> {
        self.entries.get(&id).copied()
    }

    /// Whether bots vote for all who have no entry.
    #[must_use]
    pub const fn rest_by_bots(&self) -> bool {
        self.rest_by_bots
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing is written down.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && !self.rest_by_bots
    }
}
