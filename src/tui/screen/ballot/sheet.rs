//! The sheet of a roll-call: what is voted on, who has said what, and what it comes to. Kept after the game has moved on.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item, VoteReason};
use crate::law::ballot::{Ballot, Vote};
use crate::law::comitology::{self, Opinion};
use crate::law::population::Table;
use crate::law::presidency::roll_call;
use crate::law::rule::Rule;
use crate::law::tally::{Outcome, attained, tally};
use crate::show::subject::Subject;
use crate::tui::scene::Model;

/// The sheet of a roll-call.
#[derive(Clone, PartialEq, Debug)]
pub struct Sheet {
    item: Item,
    gate: Gate,
    rule: Rule,
    votes: Ballot,
    done: StateSet,
    said: Vec<(VoteReason, u8)>,
    order: Vec<StateId>,
    table: Table,
    mark: usize,
    subject: Subject,
    result: Option<Result>,
}

/// What a roll-call came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Result {
    /// Whether it carried, or the opinion is positive.
    pub carried: bool,
    /// The opinion, in committee and on appeal.
    pub opinion: Option<Opinion>,
}

impl Sheet {
    /// The sheet of the roll-call under way.
    pub(in crate::tui::screen) fn open(model: &Model<'_>) -> Option<Self> {
        let view = model.view();
        let ballot = view.floor().into_owned().ballot?;
        let table = view.populations()?.table;
        let rules = view.rules();
        let list = &rules.presidency_order;
        let chair = list.iter().position(|id| *id == view.chair()).unwrap_or(0);
        let order = roll_call(list.len(), chair).filter_map(|place| list.get(place).copied()).collect();
        Some(Self {
            item: ballot.item,
            gate: ballot.gate,
            rule: ballot.rule,
            votes: ballot.votes,
            done: ballot.done,
            said: ballot.said.to_vec(),
            order,
            table,
            mark: model.log_mark(),
            subject: Subject::of(&model.words(), &view, ballot.item),
            result: None,
        })
    }

    /// The sheet of the last vote that is over, if there was one.
    pub(in crate::tui::screen) fn last(model: &Model<'_>) -> Option<Self> {
        let view = model.view();
        let lines = model.log();
        let events = lines.iter().rev().flat_map(|line| line.events.iter().rev());
        let closed = |event: &Event| {
            let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes }) = event else {
                return None;
            };
            Some((*item, *gate, *votes, Result { carried: *carried, opinion: *opinion }))
        };
        let (item, gate, votes, result) = events.into_iter().find_map(closed)?;
        let table = view.populations()?.table;
        let rule = match gate {
            Gate::Council | Gate::Consensus => crate::game::council::rule(view.rules(), item),
            Gate::Committee | Gate::Appeal => Rule::QualifiedMajority,
        };
        let order = table.members().iter().collect();
        let (done, mark, said) = (table.members(), model.log_mark(), Vec::new());
        let subject = Subject::default();
        Some(Self { item, gate, rule, votes, done, said, order, table, mark, subject, result: Some(result) })
    }

    /// Takes over what has happened since.
    pub(in crate::tui::screen) fn see(&mut self, model: &Model<'_>) {
        if let Some(ballot) = &model.view().floor().ballot
            && (ballot.item, ballot.gate) == (self.item, self.gate)
        {
            (self.votes, self.done, self.said) = (ballot.votes, ballot.done, ballot.said.to_vec());
        }
        for event in model.log_since(self.mark).into_iter().flat_map(|line| line.events) {
            if let Event::Vote(VoteEvent::Cast { state, reason, confidence, .. }) = event
                && let Some(said) = self.said.get_mut(state.index())
            {
                *said = (reason, confidence);
            }
            if let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, votes }) = event
                && (item, gate) == (self.item, self.gate)
            {
                self.votes = votes;
                self.done = self.table.members();
                self.result = Some(Result { carried, opinion });
            }
        }
    }

    /// The same with entries that nobody has handed in yet: votes, and members that stay away.
    pub(in crate::tui::screen) fn with(mut self, entries: impl Iterator<Item = (StateId, Option<Vote>)>) -> Self {
        for (id, vote) in entries {
            if let Some(vote) = vote {
                // Whoever has no vote in this roll-call has no entry either.
                let _ = self.votes.cast(id, vote);
            }
            self.done = self.done.with(id);
        }
        self
    }

    /// What is voted on.
    #[must_use]
    pub const fn item(&self) -> Item {
        self.item
    }

    /// The text that is voted on, as it stood when the roll was called.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Where.
    #[must_use]
    pub const fn gate(&self) -> Gate {
        self.gate
    }

    /// By which rule.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// The votes so far.
    #[must_use]
    pub const fn votes(&self) -> &Ballot {
        &self.votes
    }

    /// Who has had a turn.
    #[must_use]
    pub const fn done(&self) -> StateSet {
        self.done
    }

    /// The members in the order of the roll-call.
    #[must_use]
    pub fn order(&self) -> &[StateId] {
        &self.order
    }

    /// The population table.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// What it came to, once it is over.
    #[must_use]
    pub const fn result(&self) -> Option<Result> {
        self.result
    }

    /// A state's reason and confidence, as it said itself.
    #[must_use]
    pub fn said(&self, id: StateId) -> (VoteReason, u8) {
        self.said.get(id.index()).copied().unwrap_or((VoteReason::None, 0))
    }

    /// How the count stands.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        tally(self.rule, &self.table, &self.votes)
    }

    /// How the opinion of a committee stands.
    #[must_use]
    pub fn count(&self) -> comitology::Count {
        comitology::opinion(&self.table, &self.votes)
    }

    /// The members that count towards the threshold: those in favour; on appeal those against, for only they can stop the act;
    /// under unanimity those that do not prevent it.
    #[must_use]
    pub fn counted(&self) -> StateSet {
        match (self.gate, self.rule) {
            (Gate::Appeal, _) => self.votes.against(),
            (_, Rule::Unanimity) => self.votes.in_favour().union(self.votes.abstaining().intersection(self.done)),
            _ => self.votes.in_favour(),
        }
    }

    /// The least number of members that must count.
    #[must_use]
    pub fn needed(&self) -> usize {
        if self.rule == Rule::Unanimity { self.order.len() } else { usize::from(self.outcome().members_needed) }
    }

    /// The members that had their turn and do not count.
    #[must_use]
    pub fn lost(&self) -> StateSet {
        self.done.minus(self.counted())
    }

    /// Whether what counts is enough already.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.enough(self.counted())
    }

    /// Whether what counts cannot be enough any more, however the others vote.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        let open = self.votes.participating().minus(self.done);
        !self.enough(self.counted().union(open))
    }

    fn enough(&self, set: StateSet) -> bool {
        if self.rule == Rule::Unanimity {
            return set.len() == self.order.len();
        }
        attained(self.rule, &self.table, self.votes.component(), self.votes.participating(), set)
    }

    /// The mark of a member in the roll-call: F, A, X, `–` away, `→` by proxy, `·` not yet.
    #[must_use]
    pub fn mark_of(&self, id: StateId) -> (char, Option<Vote>) {
        let vote = self.votes.vote(id);
        match vote {
            Some(vote) => (super::letter(vote), Some(vote)),
            None if self.votes.represented().contains(id) => ('→', None),
            None if self.done.contains(id) => ('–', None),
            None => ('·', None),
        }
    }
}
