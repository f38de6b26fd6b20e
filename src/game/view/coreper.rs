//! What a seat may know of Coreper: stands are the table's knowledge.

use super::View;
use crate::base::ids::StateId;
use crate::game::coreper::{self, Report};
use crate::game::council;
use crate::game::sorting;
use crate::game::state::{Phase, Point, Stand, Text, Topic, step};
use crate::law::aci;

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

    /// What the Commission proposes to determine, while it lies before the Council.
    #[must_use]
    pub fn proposal(&self) -> Option<Text> {
        council::proposal(self.state)
    }

    /// Whether the Council has voted on the proposal that lies before it, and not adopted it.
    #[must_use]
    pub const fn proposal_has_failed(&self) -> bool {
        matches!(self.state.procedure.phase(), aci::Phase::Proposal { votes_lost: 1.., .. })
    }

    /// Whether the ten weeks for a determination end with this month's meeting, or have ended (Art. 5(6)).
    #[must_use]
    pub fn is_due(&self) -> bool {
        council::is_due(self.state)
    }

    /// The text of the determination that lies before the Council: the Presidency's where it presents one, which is the table's
    /// knowledge.
    #[must_use]
    pub fn text(&self) -> Option<Text> {
        let known = self.sees_mandate() || self.state.floor.text_outside;
        if known { council::text(self.state) } else { council::proposal(self.state) }
    }

    /// Whether the Presidency's text grants a point that the proposal does not.
    #[must_use]
    pub fn grants(&self, point: Point) -> bool {
        self.text().zip(self.proposal()).is_some_and(|(text, proposal)| text.grants(point, &proposal))
    }

    /// Whether Coreper prepares what the Council decides, and sorts it.
    #[must_use]
    pub fn is_prepared(&self) -> bool {
        coreper::is_prepared(self.state)
    }

    /// Whether this seat says in Coreper what it has to say there, and not in the consultation.
    #[must_use]
    pub fn is_asked_in_coreper(&self) -> bool {
        self.me().is_some_and(|me| coreper::is_asked(self.state, me))
    }

    /// Whether this seat, if it chairs, has a desk in Coreper for texts and conclusions.
    #[must_use]
    pub fn has_a_desk(&self) -> bool {
        self.me().is_some_and(|me| coreper::has_desk(self.state, me))
    }

    /// Whether this seat chairs Coreper and has its desk before it.
    #[must_use]
    pub fn is_at_the_chairs_desk(&self) -> bool {
        self.me().is_some_and(|me| coreper::is_at_desk(self.state, me))
    }

    /// Whether this seat is asked whether it lets this month's A items pass.
    #[must_use]
    pub fn is_asked_to_approve(&self) -> bool {
        self.me().is_some_and(|me| sorting::approves(self.state, me))
    }

    /// The A items that a member can have withdrawn, as bits of their topics: the table's knowledge.
    #[must_use]
    pub fn withdrawable(&self) -> u64 {
        let bits = sorting::withdrawable(self.state).fold(0, |bits, topic| bits | 1 << topic.index());
        if self.sees_mandate() { bits } else { 0 }
    }

    /// Whether those who have shown a stand show it anew, on a text that the Presidency has presented.
    #[must_use]
    pub const fn is_reacting(&self) -> bool {
        matches!((self.state.phase, self.state.step), (Phase::Replies, step::replies::REACTIONS))
    }

    /// The stand that a state shows on a file, this month or the month before: the table's knowledge, and outside where somebody let it
    /// be known.
    #[must_use]
    pub fn stand(&self, id: StateId, topic: Topic) -> Option<Stand> {
        if self.sees_mandate() {
            return coreper::stand(self.state, id, topic);
        }
        // Outside it is known what somebody let be known: what was said in confidence, where that was told.
        let told = coreper::confided_outside(self.state, id, topic).map(|told| told.stand);
        let shown = || coreper::stand(self.state, id, topic);
        if self.is_exposed(id, topic) { told.or_else(shown) } else { None }
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
