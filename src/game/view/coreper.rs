//! What a seat may know of Coreper: stands are the table's knowledge.

use super::View;
use crate::base::ids::StateId;
use crate::game::coreper::{self, Report};
use crate::game::state::{Phase, Stand, Topic, step};

impl View<'_> {
    /// The files on which this seat is asked for a stand now, as bits of their topics.
    #[must_use]
    pub fn stands_owed(&self) -> u64 {
        let owed = |me| coreper::owed(self.state, me).fold(0, |bits, topic| bits | 1 << topic.index());
        self.me().map_or(0, owed)
    }

    /// Whether delegations that people play show their stands now.
    #[must_use]
    pub const fn is_in_coreper(&self) -> bool {
        matches!((self.state.phase, self.state.step), (Phase::Replies, step::replies::COREPER))
    }

    /// The newest report of the working party on a file: the table's knowledge, which Beijing and the press do not have.
    #[must_use]
    pub fn report(&self, topic: Topic) -> Option<Report> {
        if self.sees_mandate() { coreper::reported(self.state, topic) } else { None }
    }

    /// The stand that a state shows on a file, this month or the month before: the table's knowledge.
    #[must_use]
    pub fn stand(&self, id: StateId, topic: Topic) -> Option<Stand> {
        if self.sees_mandate() { coreper::stand(self.state, id, topic) } else { None }
    }

    /// How far others go by what a state says, against where trust rests: the table's knowledge, so who is not there goes by it as
    /// ever.
    #[must_use]
    pub fn trust(&self, id: StateId) -> (i32, i32) {
        let rest = self.state.rules.politics.stands.trust.rest;
        let lost = if self.sees_mandate() { self.state.nation(id).distrust } else { 0 };
        ((rest - lost).max(0), rest)
    }

    /// Whether this seat is at the table of the Union's side.
    #[must_use]
    pub const fn is_at_the_table(&self) -> bool {
        self.sees_mandate()
    }
}
