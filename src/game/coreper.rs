//! Coreper: which files are prepared for the Council, who still owes a stand on them, and the report of the working party.
//!
//! Stands are the table's knowledge: member states and the Commission know them, Beijing and the press do not.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::council;
use crate::game::rulebook::{BelowStand, Rulebook};
use crate::game::state::{Confided, Coreper, Phase, Point, Stand, State, Topic, step};
use crate::law::ballot::{Ballot, Vote};
use arrayvec::ArrayVec;

/// What a working party reports on a file: who shows which stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Report {
    /// The file.
    pub topic: Topic,
    /// Of which round.
    pub round: u16,
    /// Who shows each stand, in the order of [`Stand::ALL`].
    pub stands: [StateSet; Stand::COUNT],
    /// The share of the population of those that can go along, in basis points.
    pub share: i32,
}

impl Report {
    /// Who shows a stand.
    #[must_use]
    pub const fn of(&self, stand: Stand) -> StateSet {
        self.stands[stand.index()]
    }

    /// Who can go along.
    #[must_use]
    pub fn along(&self) -> StateSet {
        self.that(Stand::goes_along)
    }

    /// Who holds the item up.
    #[must_use]
    pub fn holding_up(&self) -> StateSet {
        self.that(Stand::holds_up)
    }

    /// The stand of a member.
    #[must_use]
    pub fn stand(&self, id: StateId) -> Option<Stand> {
        Stand::ALL.into_iter().find(|stand| self.of(*stand).contains(id))
    }

    /// Whether nobody has said anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Stand::ALL.into_iter().all(|stand| stand == Stand::Silent || self.of(stand).is_empty())
    }

    fn that(&self, wanted: impl Fn(Stand) -> bool) -> StateSet {
        let sets = Stand::ALL.into_iter().filter(|stand| wanted(*stand)).map(|stand| self.of(stand));
        sets.fold(StateSet::EMPTY, StateSet::union)
    }
}

/// Whether a stand can be shown on a topic.
#[must_use]
pub const fn fits(stand: Stand, topic: Topic) -> bool {
    match stand {
        Stand::Substantive(Point::Scope | Point::Period | Point::Reparation) => matches!(topic, Topic::Determination),
        Stand::Substantive(Point::Terms) => matches!(topic, Topic::Mandate | Topic::Agreement),
        Stand::Substantive(Point::Amount) => matches!(topic, Topic::Fund),
        Stand::Support | Stand::Accept | Stand::Scrutiny | Stand::Parliamentary | Stand::Silent | Stand::Oppose => true,
    }
}

/// The files that are prepared this month: what lies before the Council, in the order of its agenda.
pub(in crate::game) fn files(state: &State) -> impl Iterator<Item = Topic> + '_ {
    let prepared = state.setup.coreper != Coreper::Absent;
    let items = council::ORDER.into_iter().filter(|topic| council::is_pending(state, *topic));
    items.filter(move |_| prepared)
}

/// The files on which a state is asked for a stand now and has shown none this month.
pub(in crate::game) fn owed(state: &State, id: StateId) -> impl Iterator<Item = Topic> + '_ {
    let exists = id.index() < state.rules.nations.len();
    let asked = exists && whom(state).is_some_and(|played| state.setup.briefed.contains(id) == played);
    // Who is not asked has no file to be looked at.
    let all = if asked { Topic::COUNT } else { 0 };
    files(state).take(all).filter(move |topic| shown(state, id, *topic) != Some(state.round))
}

/// Whether those are asked for stands now whom people play, or the others; nothing where nobody is.
const fn whom(state: &State) -> Option<bool> {
    match (state.phase, state.step) {
        (Phase::Replies, step::replies::WORKING_PARTY | step::replies::REACTIONS) => Some(false),
        (Phase::Replies, step::replies::COREPER) => Some(true),
        _ => None,
    }
}

/// The states that are asked for a stand now and have shown none this month.
pub(in crate::game) fn owing(state: &State) -> StateSet {
    let Some(played) = whom(state) else { return StateSet::EMPTY };
    let files: ArrayVec<Topic, { Topic::COUNT }> = files(state).collect();
    let owes = |id: &StateId| {
        state.setup.briefed.contains(*id) == played
            && files.iter().any(|topic| shown(state, *id, *topic) != Some(state.round))
    };
    state.rules.state_ids().filter(owes).collect()
}

/// The round in which a state last showed a stand on a file.
fn shown(state: &State, id: StateId, topic: Topic) -> Option<u16> {
    state.nation(id).stands[topic.index()].map(|(round, _)| round)
}

/// Whether Coreper prepares what the Council decides, and sorts it.
pub(in crate::game) fn is_prepared(state: &State) -> bool {
    state.setup.coreper != Coreper::Absent && state.rules.politics.council.sorts()
}

/// Whether a state says in Coreper what it has to say there; who is not asked there says it in the consultation.
pub(in crate::game) fn is_asked(state: &State, id: StateId) -> bool {
    match state.setup.coreper {
        _ if !is_prepared(state) => false,
        Coreper::Absent => false,
        Coreper::Off => !state.setup.briefed.contains(id),
        Coreper::Brief | Coreper::Full => true,
    }
}

/// Whether a state that chairs has a desk in Coreper, for texts and conclusions; elsewhere it presents them in the consultation, as in
/// a class, where all would wait for one.
pub(in crate::game) fn has_desk(state: &State, id: StateId) -> bool {
    state.rules.politics.council.desk > 0 && is_asked(state, id) && !is_asked_later(state)
}

/// Whether the chair has its desk in Coreper before it: a text on the determination, conclusions.
pub(in crate::game) fn is_at_desk(state: &State, id: StateId) -> bool {
    let now = state.phase == Phase::Replies && state.step == step::replies::CHAIR;
    now && id == state.chair() && !state.floor.chair_ready && has_desk(state, id) && heard(state).is_none()
}

/// How many members a chair hears in confidence in a month: none where Coreper is not played in full.
pub(in crate::game) fn hears(state: &State) -> i32 {
    let most = state.rules.politics.council.confess.most;
    if state.setup.coreper == Coreper::Full { most } else { 0 }
}

/// Who is asked in confidence now, and on what.
pub(in crate::game) fn heard(state: &State) -> Option<(StateId, Topic)> {
    let open = hears(state) > 0 && state.phase == Phase::Replies && state.step == step::replies::CHAIR;
    let asked = |id: StateId| state.nation(id).confidence.asked.map(|topic| (id, topic));
    state.rules.state_ids().filter(|_| open).find_map(asked)
}

/// What a state has said in confidence on a file, this month or the month before.
pub(in crate::game) fn confided(state: &State, id: StateId, topic: Topic) -> Option<Confided> {
    state.nation(id).confidence.told[topic.index()].filter(|told| told.round + 1 >= state.round)
}

/// The same, where that is known outside.
pub(in crate::game) fn confided_outside(state: &State, id: StateId, topic: Topic) -> Option<Confided> {
    confided(state, id, topic).filter(|told| told.outside)
}

/// Whether somebody is asked for a stand.
pub(in crate::game) fn waits(state: &State) -> bool {
    !owing(state).is_empty()
}

/// Whether nobody is there whom a working party asks: people play all delegations, and show their stands in Coreper.
pub(in crate::game) fn is_asked_later(state: &State) -> bool {
    state.setup.coreper.asks() && state.states().minus(state.setup.briefed).is_empty()
}

/// The newest report on a file, once its working party is done: nothing where nobody showed a stand or declared a vote.
///
/// Whoever is asked for no stand counts by what it declared, and is silent where it declared nothing.
pub(in crate::game) fn reported(state: &State, topic: Topic) -> Option<Report> {
    let writing = state.phase == Phase::Replies
        && (matches!(state.step, step::replies::WORKING_PARTY | step::replies::REACTIONS)
            || (state.step == step::replies::COREPER && is_asked_later(state)));
    let newest = state.rules.state_ids().filter_map(|id| shown(state, id, topic)).max();
    let newest = match newest {
        Some(round) if writing && (round == state.round || state.step == step::replies::REACTIONS) => return None,
        Some(round) => round,
        // Who is not asked at all has a declaration to be counted by.
        None if state.setup.coreper == Coreper::Off && !writing && council::is_pending(state, topic) => state.round,
        None => return None,
    };
    Some(collected(state, topic, newest)).filter(|report| !report.is_empty())
}

/// The stand that a state shows on a file: of this month, once the working party is done, or of the month before.
pub(in crate::game) fn stand(state: &State, id: StateId, topic: Topic) -> Option<Stand> {
    let steps = [step::replies::WORKING_PARTY, step::replies::REACTIONS];
    let writing = state.phase == Phase::Replies && steps.contains(&state.step);
    let newest = if writing { state.round.saturating_sub(1) } else { state.round };
    let (round, stand) = state.nation(id).stands[topic.index()]?;
    (round <= newest && round + 1 >= state.round).then_some(stand)
}

/// Whether a state goes along with what lies on the table, as the table knows it: by its stand, else by its last vote.
pub(in crate::game) fn goes_along(state: &State, id: StateId, topic: Topic) -> bool {
    let voted = state.nation(id).voted[topic.index()].map(|(_, vote)| vote);
    stand(state, id, topic).map_or(voted == Some(Vote::For), Stand::goes_along)
}

/// Who has voted below the stand that it showed this month on a file on which it is now over.
pub(in crate::game) fn below(state: &State, topic: Topic, votes: &Ballot) -> impl Iterator<Item = (StateId, Stand)> {
    let asks = state.setup.coreper.asks();
    let shown = move |id: StateId| {
        let (round, stand) = state.nation(id).stands[topic.index()]?;
        (asks && round == state.round && stand.goes_along()).then_some((id, stand))
    };
    state.rules.state_ids().filter_map(shown).filter(|(id, _)| votes.vote(*id) != Some(Vote::For))
}

/// What a vote below a stand costs.
#[must_use]
pub fn price_below(rules: &Rulebook, stand: Stand) -> BelowStand {
    let prices = &rules.politics.stands;
    if stand == Stand::Support { prices.support } else { prices.accept }
}

/// The stands on a file in a round, as they are.
pub(in crate::game) fn collected(state: &State, topic: Topic, round: u16) -> Report {
    let mut stands = [StateSet::EMPTY; Stand::COUNT];
    for id in state.rules.state_ids() {
        let nation = state.nation(id);
        let own = nation.stands[topic.index()].filter(|(of, _)| *of == round).map(|(_, stand)| stand);
        let declared = || match nation.declared[topic.index()] {
            Some(Vote::For) => Stand::Support,
            Some(Vote::Against) => Stand::Oppose,
            Some(Vote::Abstain) | None => Stand::Silent,
        };
        stands[own.unwrap_or_else(declared).index()].insert(id);
    }
    let mut report = Report { topic, round, stands, share: 0 };
    let table = state.rules.population_table(state.month);
    report.share = table.map_or(0, |table| table.table.total(report.along()).share_of(table.table.sum()));
    report
}
