//! How Coreper sorts what lies before the Council: without debate, put off for want of notice, or to be debated.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::coreper::{self, Report};
use crate::game::council::{self, is_late, rule};
use crate::game::event::{Cause, ClockEvent, Event, VoteEvent};
use crate::game::rulebook::Indicator;
use crate::game::state::{Agenda, Item, Phase, Stand, State, Topic, step};
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
    if !coreper::is_prepared(state) {
        return Sorted::Debated;
    }
    if state.floor.debated & (1 << item.topic().index()) != 0 {
        Sorted::Debated
    } else if is_agreed(state, item) {
        Sorted::WithoutDebate
    } else if state.floor.noticed & (1 << item.topic().index()) == 0 {
        Sorted::New
    } else {
        Sorted::Debated
    }
}

/// The A items of this month that a member can have withdrawn: not one that must be decided now.
pub(in crate::game) fn withdrawable(state: &State) -> impl Iterator<Item = Topic> + '_ {
    let open = |agenda: &Agenda| agenda.item.decides() && !agenda.forced;
    let agreed = move |agenda: &Agenda| open(agenda) && sorted(state, agenda.item) == Sorted::WithoutDebate;
    council::agenda(state).filter(agreed).map(|agenda| agenda.item.topic())
}

/// Whether a state is asked whether it lets the A items pass.
pub(in crate::game) fn approves(state: &State, id: StateId) -> bool {
    let now = state.phase == Phase::Council && state.step == step::council::APPROVAL;
    now && id.index() < state.rules.nations.len() && coreper::has_desk(state, id) && !state.floor.approved.contains(id)
}

/// Held back; after the ten weeks of a proposal it costs cohesion (Art. 5(6)).
pub(in crate::game) fn held(state: &State, topic: Topic) -> Vec<Event> {
    let by = -state.rules.politics.council.held;
    let (which, cause) = (Indicator::Cohesion, Cause::HeldLate);
    let late = topic == Topic::Determination && is_late(state) && by != 0;
    let price = late.then_some(Event::Clock(ClockEvent::Moved { which, cause, by }));
    std::iter::once(Event::Vote(VoteEvent::Held(topic))).chain(price).collect()
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
