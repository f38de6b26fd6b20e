//! The roll-call as it is told: each vote with the running tally, and what it came to.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::why::Count;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Ballot, Gate};
use crate::law::ballot::Proxy;
use crate::law::population::Table;
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::words::number::share;
use crate::words::text::{self, say};
use crate::words::{Words, name};

/// A roll-call that is being told.
#[derive(Clone, Debug)]
pub(super) struct Roll {
    pub(super) count: Count,
    pub(super) done: StateSet,
}

impl Roll {
    /// The roll-call of a ballot under way.
    pub(super) fn of(ballot: &Ballot) -> Self {
        let count = Count { item: ballot.item, gate: ballot.gate, rule: ballot.rule, votes: ballot.votes };
        Self { count, done: ballot.done }
    }

    /// Hears what a member did; says which member.
    pub(super) fn hear(&mut self, event: &Event) -> Option<StateId> {
        let votes = &mut self.count.votes;
        match event {
            Event::Vote(VoteEvent::Cast { state, vote, .. }) => {
                for member in [Some(*state), votes.principal_of(*state)].into_iter().flatten() {
                    // The game has accepted what is told here.
                    let _ = votes.cast(member, *vote);
                    self.done.insert(member);
                }
                Some(*state)
            }
            Event::Vote(VoteEvent::StayedAway(state)) => {
                let _ = votes.leave(*state);
                self.done.insert(*state);
                Some(*state)
            }
            Event::Vote(VoteEvent::ProxyGiven { from, to }) => {
                let _ = votes.leave(*from);
                let _ = votes.give_proxy(Proxy { holder: *to, principal: *from });
                self.done.insert(*from);
                Some(*from)
            }
            _ => None,
        }
    }

    /// How it stands: what is in favour against what is needed, and what is not.
    pub(super) fn tally(&self, table: &Table) -> String {
        let votes = &self.count.votes;
        let total = table.sum();
        let part = |states: StateSet| share(table.total(states), total);
        let (in_favour, against) = (votes.in_favour(), votes.against());
        let not_for = self.done.minus(in_favour);
        match self.count.gate {
            Gate::Council | Gate::Consensus if self.count.rule == Rule::Unanimity => {
                let abstain = votes.abstaining().intersection(self.done).len();
                let away = votes.missing().len();
                say!("plain-tally-unanimity", for = in_favour.len(), against = against.len(), abstain = abstain, away = away)
            }
            Gate::Council if self.count.rule == Rule::Simple => {
                let needed = tally(self.count.rule, table, votes).members_needed;
                say!("plain-tally-simple", for = in_favour.len(), need = needed, rest = not_for.len())
            }
            Gate::Council | Gate::Committee | Gate::Consensus => {
                let needed = tally(self.count.rule, table, votes).members_needed;
                say!(
                    "plain-tally",
                    for = in_favour.len(),
                    need = needed,
                    share = part(in_favour),
                    rest = not_for.len(),
                    block = part(not_for),
                )
            }
            Gate::Appeal => {
                let needed = tally(self.count.rule, table, votes).members_needed;
                say!("plain-tally-appeal", against = against.len(), need = needed, share = part(against))
            }
        }
    }
}

/// Who voted how, by codes, a line for each group that has any.
pub(super) fn groups(words: &Words<'_>, votes: &crate::law::ballot::Ballot) -> Vec<String> {
    use crate::law::ballot::Vote;
    let all = [(Vote::For, votes.in_favour()), (Vote::Against, votes.against()), (Vote::Abstain, votes.abstaining())];
    let mut lines: Vec<String> = all
        .into_iter()
        .filter(|(_, states)| !states.is_empty())
        .map(|(vote, states)| {
            let (vote, states) = (text::capital(&name::vote(vote)), words.codes(states));
            say!("plain-group", vote = vote, states = states)
        })
        .collect();
    if !votes.missing().is_empty() {
        lines.push(say!("plain-group-away", states = words.codes(votes.missing())));
    }
    lines
}
