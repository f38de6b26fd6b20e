//! A future: a possible game, played on for some months by the minds of all seats, and what it brings Beijing month by month.
//!
//! The start is imagined from Beijing's view, so a future knows nothing that the seat may not know. In it the states vote by
//! their own model and Beijing goes on by its table alone. What a month brings is the arithmetic of the table: control and its
//! cost and the pain felt, or, while an agreement holds, what its terms are worth.

use super::bargain::agreed_worth;
use super::compliance::regained;
use super::world::{World, at_work};
use crate::ai::board::Board;
use crate::ai::conduct::Conduct;
use crate::ai::mind::{self, Context, Mind};
use crate::ai::note::BeijingPart;
use crate::ai::papers::Papers;
use crate::base::ids::Seat;
use crate::game::advance::advance;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::decide::decide;
use crate::game::event::{ClockEvent, Event};
use crate::game::state::{Phase, State};
use crate::game::turn::awaited;
use crate::game::view::{View, view};

/// The parts of what a future brings, in the order of [`Worth`].
pub(super) const PARTS: [BeijingPart; 5] = [
    BeijingPart::Control,
    BeijingPart::OwnCost,
    BeijingPart::ExpectedPain,
    BeijingPart::Settlement,
    BeijingPart::Beyond,
];
/// More commands than a month can have: a future that needs more is broken off.
const MOST_COMMANDS: u32 = 20_000;

/// What a future brings a month, by part, in value points.
pub(super) type Worth = [i32; PARTS.len()];

/// Plays on from Beijing's move `first`; nothing if it is not admitted.
pub(super) fn play(
    context: &Context<'_>,
    judge: &World<'_, '_, '_>,
    start: &State,
    first: &Command,
    bot_seed: u64,
) -> Option<Worth> {
    let inner = Context { bot_seed, notes: false, conduct: Conduct::default(), ..*context };
    let mut state = start.clone();
    let events = decide(&state, Seat::Beijing, first).ok()?;
    for event in &events {
        apply(&mut state, event);
    }
    let mut papers = Papers::imagined(judge.board.papers, state.round);
    let worth = on(&inner, judge, &mut state, &mut papers);
    papers.give_back(judge.board.papers);
    worth
}

/// Plays a future on for the months of the level; what it brings.
fn on(inner: &Context<'_>, judge: &World<'_, '_, '_>, state: &mut State, papers: &mut Papers) -> Option<Worth> {
    let months = judge.level.months;
    let (mut sums, mut last, mut played, mut commands) = ([0i32; PARTS.len()], [0i32; PARTS.len()], 0, 0);
    while played < months && state.phase != Phase::Over && commands < MOST_COMMANDS && state.fault.is_none() {
        let mut events = advance(state);
        if events.is_empty() {
            let Some(seat) = awaited(state).next() else { break };
            let here = view(state, seat);
            let asked = |command: &Command| decide(state, seat, command);
            events = mind::choose_and_decide(papers, Mind::Bot, inner, &here, 0, asked).ok()?;
            commands += 1;
        }
        for event in &events {
            if matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_))) {
                last = month(judge, &view(state, Seat::Beijing));
                add(&mut sums, &last, 1);
                played += 1;
            }
            apply(state, event);
            papers.happened(event);
        }
    }
    // A game that ended stays as it ended.
    add(&mut sums, &last, months - played);
    // The last round of a game is not the last month of the world.
    let tail = judge.craft.tail;
    sums[PARTS.len() - 1] = beyond(inner, papers, judge, state) * tail;
    Some(sums.map(|sum| sum / (months + tail).max(1)))
}

fn add(sums: &mut Worth, month: &Worth, times: i32) {
    for (sum, part) in sums.iter_mut().zip(month) {
        *sum += part * times;
    }
}

/// What a month brought, by part.
fn month(judge: &World<'_, '_, '_>, seen: &View<'_>) -> Worth {
    let pain = -judge.hurt(seen.china_pain());
    if let Some(agreement) = &seen.bargain().agreement {
        let worth = agreed_worth(judge, &agreement.terms) + regained(judge, agreement);
        return [0, 0, pain, worth, 0];
    }
    let (control, own) = at_work(seen);
    [judge.control_at(control, seen.union().cohesion), -own, pain, 0, 0]
}

/// What a month brought in all, in value points.
pub(super) fn brought(judge: &World<'_, '_, '_>, seen: &View<'_>) -> i32 {
    month(judge, seen).iter().sum()
}

/// What stands at the end is worth a month: terms that hold, or going on with the pain that is then to be expected.
fn beyond(context: &Context<'_>, papers: &Papers, judge: &World<'_, '_, '_>, state: &State) -> i32 {
    if let Some(agreement) = &state.bargain.agreement {
        return agreed_worth(judge, &agreement.terms) - judge.hurt(state.china.pain);
    }
    let seen = view(state, Seat::Beijing);
    let board = Board::new(context, papers, &seen);
    World::new(context, &board).map_or(0, |world| world.status_quo())
}
