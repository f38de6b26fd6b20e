//! Whose turn it is.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::coreper;
use crate::game::sorting::{Sorted, approves, sorted};
use crate::game::state::{Agenda, ItemStage, Phase, Pledge, PledgeStage, State, step};
use crate::law::presidency::roll_call;

/// The seats that are asked for something now, states first; none when the game must be advanced.
pub fn awaited(state: &State) -> impl Iterator<Item = Seat> + '_ {
    // In a roll-call one member has its turn: nobody else need be asked.
    let roll_call = state.floor.ballot.is_some() && !state.setup.sealed;
    let turn = if roll_call { voter(state).map(Seat::State) } else { None };
    let awaits = phase(state);
    // In Coreper many are asked one after the other: who owes what is looked up once.
    let replies = state.phase == Phase::Replies && state.floor.ballot.is_none();
    let owing = if replies { coreper::owing(state) } else { StateSet::EMPTY };
    let asked = move |seat: Seat| {
        if replies {
            seat.state().is_some_and(|id| owing.contains(id) || owes_other(state, id))
        } else {
            awaits(state, seat)
        }
    };
    state.deciding_seats().filter(move |seat| if roll_call { turn == Some(*seat) } else { asked(*seat) })
}

/// Whether a seat is asked for something now.
#[must_use]
pub fn awaits(state: &State, seat: Seat) -> bool {
    phase(state)(state, seat)
}

/// What tells of the present phase whether a seat is asked for something.
fn phase(state: &State) -> fn(&State, Seat) -> bool {
    match state.phase {
        Phase::Briefing => briefing,
        Phase::Consultation => consultation,
        Phase::Replies if state.floor.ballot.is_none() => |state, seat| {
            seat.state().is_some_and(|id| coreper::owed(state, id).next().is_some() || owes_other(state, id))
        },
        Phase::Council if state.step == step::council::APPROVAL => {
            |state, seat| seat.state().is_some_and(|id| approves(state, id))
        }
        Phase::Council if agenda_item(state).is_some() => |state, seat| seat == Seat::State(state.chair()),
        Phase::Committee if state.floor.choice => |_, seat| seat == Seat::Commission,
        Phase::Replies | Phase::Council | Phase::Committee => awaits_vote,
        Phase::Beijing => |state, seat| seat == Seat::Beijing && state.step == step::beijing::MOVES,
        Phase::Reckoning | Phase::Over => |_, _| false,
    }
}

/// Whether a state is asked in the replies for something else than a stand.
fn owes_other(state: &State, id: StateId) -> bool {
    let asked = coreper::heard(state).is_some_and(|(of, _)| of == id);
    owes_reply(state, id) || asked || coreper::is_at_desk(state, id)
}

fn briefing(state: &State, seat: Seat) -> bool {
    match (state.step, seat) {
        (step::briefing::SIGNALS, Seat::Beijing) => true,
        (step::briefing::ANSWERS, Seat::State(id)) => owes_answer(state, id),
        (_, Seat::State(_) | Seat::Commission | Seat::Beijing | Seat::Facilitator | Seat::Observer) => false,
    }
}

/// Member states first, all at once; then the Commission.
fn consultation(state: &State, seat: Seat) -> bool {
    match seat {
        Seat::State(id) => {
            let exists = id.index() < state.rules.nations.len();
            state.step == step::consultation::MEMBERS && exists && !state.nation(id).ready
        }
        Seat::Commission => state.step == step::consultation::COMMISSION && !state.floor.commission_ready,
        Seat::Beijing | Seat::Facilitator | Seat::Observer => false,
    }
}

/// Whether a state has a dispatch to answer.
pub(in crate::game) fn owes_answer(state: &State, id: StateId) -> bool {
    let nation = state.nation(id);
    nation.dispatch.is_some() && nation.choice.is_none()
}

/// Whether a state has a pledge to answer.
pub(in crate::game) fn owes_reply(state: &State, id: StateId) -> bool {
    unanswered(state, id) != 0
}

/// The pledges that wait for a state's answer, as bits of the states that promise.
pub(in crate::game) fn unanswered(state: &State, me: StateId) -> u64 {
    let waits =
        |pledge: &&Pledge| pledge.stage == PledgeStage::Open && pledge.sent == state.round && pledge.to.contains(me);
    let answered = state.nation(me).replies.0;
    state.pledges.iter().filter(waits).fold(0, |bits, pledge| bits | 1 << pledge.by.index()) & !answered
}

/// The member whose turn it is in the roll-call: Presidency order, from the member after the chair (RoP 11(2)).
#[must_use]
pub fn voter(state: &State) -> Option<StateId> {
    let ballot = state.floor.ballot.as_ref()?;
    order(state).find(|id| !ballot.done.contains(*id))
}

/// All members in the order of the roll-call of this month.
pub fn order(state: &State) -> impl Iterator<Item = StateId> + '_ {
    let (order, chair) = (&state.rules.presidency_order, state.chair());
    let chair = order.iter().position(|id| *id == chair).unwrap_or(0);
    roll_call(order.len(), chair).filter_map(|place| order.get(place).copied())
}

/// The item that the Presidency may put or hold now.
#[must_use]
pub fn agenda_item(state: &State) -> Option<&Agenda> {
    let waits = state.phase == Phase::Council && state.step == step::council::ITEMS && state.floor.ballot.is_none();
    let open = |agenda: &Agenda| {
        agenda.item.decides() && agenda.stage == ItemStage::Open && sorted(state, agenda.item) == Sorted::Debated
    };
    state.floor.agenda.first().filter(|agenda| waits && open(agenda))
}

fn awaits_vote(state: &State, seat: Seat) -> bool {
    let Some(id) = seat.state() else { return false };
    let Some(ballot) = &state.floor.ballot else { return false };
    if state.setup.sealed {
        id.index() < state.rules.nations.len() && !ballot.done.contains(id)
    } else {
        voter(state) == Some(id)
    }
}
