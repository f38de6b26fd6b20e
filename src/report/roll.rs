//! Roll-calls as a reader may know them: every vote that was closed, with what members said about theirs.
//!
//! What a vote is worth and how near it was to another result is for [`crate::report::margin`].

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Month;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item, VoteReason};
use crate::law::ballot::Ballot;
use crate::law::comitology::Opinion;
use crate::law::rule::Rule;
use crate::session::Line;

/// What a member said about its vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Said {
    /// Who.
    pub state: StateId,
    /// Why, as it says itself.
    pub reason: VoteReason,
    /// How sure, 1 to 5; 0 not given.
    pub confidence: u8,
}

/// A vote that was closed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RollCall {
    /// The round, from 1.
    pub round: u16,
    /// The month: its year says which population table counts.
    pub month: Month,
    /// On what.
    pub item: Item,
    /// Where.
    pub gate: Gate,
    /// By which rule.
    pub rule: Rule,
    /// Whether it carried, or the opinion was positive.
    pub carried: bool,
    /// The opinion, in the examination procedure.
    pub opinion: Option<Opinion>,
    /// The votes.
    pub votes: Ballot,
    /// In the order of the roll; those of whom the reader knows no word are left out.
    pub said: Vec<Said>,
}

impl RollCall {
    /// Whether anything follows from it in law: conclusions have no effect, and a majority that was noted and does not stand decides
    /// nothing.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.gate.binds(self.item, self.carried)
    }

    /// The members that gave a reason, with it.
    pub fn reasons(&self) -> impl Iterator<Item = &Said> {
        self.said.iter().filter(|said| said.reason != VoteReason::None)
    }

    /// The members that stayed away and were not represented.
    #[must_use]
    pub const fn away(&self) -> StateSet {
        self.votes.missing()
    }
}

/// The votes in a log, in order.
#[must_use]
pub fn roll_calls(log: &[Line]) -> Vec<RollCall> {
    let mut closed = Vec::new();
    let (mut rule, mut said) = (Rule::QualifiedMajority, Vec::new());
    for line in log {
        for event in &line.events {
            match event {
                Event::Vote(VoteEvent::BallotOpened { rule: by, .. }) => {
                    rule = *by;
                    said.clear();
                }
                Event::Vote(VoteEvent::Cast { state, reason, confidence, .. }) => {
                    said.push(Said { state: *state, reason: *reason, confidence: *confidence });
                }
                Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes }) => closed.push(RollCall {
                    round: line.round,
                    month: line.month,
                    item: *item,
                    gate: *gate,
                    rule,
                    carried: *carried,
                    opinion: *opinion,
                    votes: *votes,
                    said: std::mem::take(&mut said),
                }),
                _ => {}
            }
        }
    }
    closed
}
