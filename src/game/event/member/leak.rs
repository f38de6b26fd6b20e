//! What is told outside, and what it costs whoever is found out.

use super::change::with;
use crate::base::ids::StateId;
use crate::game::coreper;
use crate::game::opinion;
use crate::game::state::{Paper, Stand, State, Topic};
use crate::law::ballot::Vote;

/// Where a state stands on a file is known outside; who is found out to have told it pays for that.
pub(super) fn leaked(
    state: &mut State,
    found: Option<StateId>,
    (of, topic): (StateId, Topic),
    (moved, fear): (i32, i32),
) -> bool {
    let most = state.rules.politics.prices.lobbying.most;
    if let Some(by) = found {
        caught(state, by);
    }
    with(state, of, |nation| {
        nation.outside |= 1 << topic.index();
        nation.exposed |= 1 << topic.index();
        nation.fears(fear);
        let pot = &mut nation.received[topic.index()];
        *pot = (*pot + moved).clamp(-most, most);
    })
}

/// What a state has said in confidence is known outside: by nobody's doing, or because the chair told that heard it.
pub(super) fn heard_outside(state: &mut State, by: Option<StateId>, (of, topic): (StateId, Topic)) {
    let round = state.round;
    if let Some(told) = &mut state.nations[of.index()].confidence.told[topic.index()]
        && told.round + 1 >= round
        && by.is_none_or(|by| by == told.to)
    {
        told.outside = true;
    }
}

/// What it costs to be found out as who told.
pub(super) fn caught(state: &mut State, by: StateId) -> bool {
    let leaks = state.rules.politics.council.leak;
    with(state, by, |nation| {
        nation.capital -= leaks.capital;
        nation.distrust += leaks.trust;
    })
}

/// What a state tells of its own stand is a word given in public.
pub(super) fn told_itself(state: &mut State, id: StateId, topic: Topic) -> bool {
    let vote = match coreper::stand(state, id, topic) {
        Some(Stand::Support | Stand::Accept) => Vote::For,
        Some(Stand::Oppose) => Vote::Against,
        Some(Stand::Scrutiny | Stand::Parliamentary | Stand::Silent | Stand::Substantive(_)) | None => Vote::Abstain,
    };
    with(state, id, |nation| {
        nation.exposed |= 1 << topic.index();
        nation.declared[topic.index()] = Some(vote);
    })
}

/// A paper of the table is known outside, as it stands.
pub(super) fn paper(state: &mut State, found: Option<StateId>, paper: Paper, topic: Topic) -> bool {
    match paper {
        Paper::Text => state.floor.text_outside = true,
        Paper::Opinion => {
            let told = opinion::given(state, topic);
            if let Some(outside) = state.floor.opinions.outside.get_mut(topic.index()) {
                *outside = told;
            }
        }
    }
    found.is_some_and(|by| caught(state, by))
}
