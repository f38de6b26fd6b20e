//! How Coreper sorts what lies before the Council: without debate, put off for want of notice, or to be debated.

use crate::base::set::StateSet;
use crate::game::coreper::{self, Report};
use crate::game::council::rule;
use crate::game::state::{Coreper, Item, Stand, State};
use crate::law::ballot::{Ballot, Vote};
use crate::law::tally::tally;

/// How Coreper has sorted an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::game) enum Sorted {
    /// An A item: no reserve, nobody opposed, and the majority is there, so it is adopted without debate or vote (RoP 3(6)).
    WithoutDebate,
    /// New this month, and somebody minds: it waits for the next meeting (RoP 3(2), 3(4), 3(7)).
    New,
    /// A B item: the Presidency decides what becomes of it.
    Debated,
}

/// How an item is sorted. Where nothing is prepared each is debated as it lies.
pub(in crate::game) fn sorted(state: &State, item: Item) -> Sorted {
    if state.setup.coreper == Coreper::Absent || !state.rules.politics.council.sorts() {
        return Sorted::Debated;
    }
    if is_agreed(state, item) {
        Sorted::WithoutDebate
    } else if state.floor.noticed & (1 << item.topic().index()) == 0 {
        Sorted::New
    } else {
        Sorted::Debated
    }
}

/// Who does not agree that an item be added without notice: who holds it up; where nobody does, who cannot go along yet.
pub(in crate::game) fn minding(report: &Report) -> StateSet {
    let holding_up = report.holding_up();
    if holding_up.is_empty() { report.of(Stand::Silent) } else { holding_up }
}

/// Whether the working party found nothing left to debate.
fn is_agreed(state: &State, item: Item) -> bool {
    let report = coreper::collected(state, item.topic(), state.round);
    let Some(table) = state.rules.population_table(state.month) else { return false };
    report.holding_up().is_empty()
        && report.of(Stand::Oppose).is_empty()
        && tally(rule(&state.rules, item), &table.table, &assent(state.states(), report.along())).adopted
}

/// The ballot in which some vote for and the others abstain.
fn assent(members: StateSet, in_favour: StateSet) -> Ballot {
    let mut votes = Ballot::open(members);
    for id in members.iter() {
        // Each votes once.
        let _ = votes.cast(id, if in_favour.contains(id) { Vote::For } else { Vote::Abstain });
    }
    votes
}
