//! The aims of a seat: met or not, with the value that each has reached beside its limit.

use crate::base::ids::{Seat, StateId};
use crate::game::condition::{holds, indicator, own_indicator};
use crate::game::rulebook::{Condition, Indicator, OwnIndicator};
use crate::game::state::State;
use crate::session::Book;
use crate::words::name;
use crate::words::number;
use crate::words::text::{self, say};

/// An aim as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aim {
    /// What is aimed at, in the author's words.
    pub text: String,
    /// Whether it is met as things stand.
    pub met: bool,
    /// The value reached and its limit, such as "13.1 %, at most 12 %"; empty where there is nothing to measure.
    pub reached: String,
}

/// The aims of a seat that a reader may see: its own, and everybody's after the end and for the facilitator. Before the end none
/// stand where a class plays at one open screen: what a state knows is open to the room there, what it secretly wants is not.
#[must_use]
pub fn aims(session: &Book, reader: Seat, seat: Seat) -> Vec<Aim> {
    let own = reader == seat && !session.options().table;
    if !(session.is_over() || reader == Seat::Facilitator || own) {
        return Vec::new();
    }
    let (state, id) = (session.state(), seat.state());
    let aim = |(objective, text): (&crate::game::rulebook::Objective, &crate::campaign::text::ObjectiveText)| {
        let mut reached = Vec::new();
        measure(state, &objective.when, id, session.is_over(), &mut reached);
        Aim { text: text.text.clone(), met: holds(state, &objective.when, id), reached: reached.join("; ") }
    };
    state.rules.aims(seat).iter().zip(session.campaign().text.aims(seat)).map(aim).collect()
}

/// What can be measured of a condition, part by part.
fn measure(state: &State, condition: &Condition, id: Option<StateId>, over: bool, out: &mut Vec<String>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                measure(state, part, id, over, out);
            }
        }
        Condition::Not(part) => measure(state, part, id, over, out),
        // Beijing's face is nobody's to see before the end.
        Condition::Indicator { which: Indicator::Face, .. } if !over => {}
        Condition::Indicator { which, at_least, at_most } => {
            let show = |value| name::indicator_value(*which, value);
            let value = say!("show-of", what = name::indicator(*which), value = show(indicator(state, *which)));
            out.push(limits(value, (*at_least, *at_most), show));
        }
        Condition::Own { which, at_least, at_most } => {
            let show = |value| own_value(*which, value);
            if let Some(id) = id {
                let value = own_indicator(state, id, *which);
                out.push(limits(show(value), (*at_least, *at_most), show));
            }
        }
        Condition::Agreement { rounds, .. } => {
            let held = state.bargain.agreement.map_or(0, |agreement| state.round.saturating_sub(agreement.since));
            out.push(say!("show-months-of", held = held, needed = *rounds));
        }
        Condition::MeasuresApply | Condition::MeasureApplies(_) => {
            let count = crate::game::measures::in_stage(state, crate::game::state::MeasureStage::Applies).len();
            out.push(say!("show-measures-apply", count = count));
        }
        Condition::VotedForDetermination => {
            let determination = crate::game::state::Topic::Determination.index();
            out.extend(id.map(|id| {
                let voted = state.nation(id).voted[determination];
                voted.map_or_else(
                    || text::plain("show-not-voted"),
                    |(_, vote)| say!("show-voted", vote = name::vote(vote)),
                )
            }));
        }
        Condition::Determined if !holds(state, condition, id) => out.push(text::plain("show-none-found")),
        Condition::Always
        | Condition::MeasuresAdopted
        | Condition::Determined
        | Condition::Examined
        | Condition::Breached
        | Condition::InstrumentActive(_)
        | Condition::Climbed
        | Condition::RoundAtLeast(_)
        | Condition::LastRound
        | Condition::Spared => {}
    }
}

/// A value with the bound that it is held against.
fn limits(value: String, (least, most): (i32, i32), show: impl Fn(i32) -> String) -> String {
    /// Bounds beyond this are none.
    const FAR: i32 = i32::MAX;
    match (least > i32::MIN, most < FAR) {
        (true, true) if least > 0 => say!("show-between", value = value, least = show(least), most = show(most)),
        (_, true) => say!("show-at-most", value = value, most = show(most)),
        (true, false) => say!("show-at-least", value = value, least = show(least)),
        (false, false) => value,
    }
}

fn own_value(which: OwnIndicator, value: i32) -> String {
    match which {
        OwnIndicator::Injury | OwnIndicator::Favour | OwnIndicator::Supply => number::percent_exact(value),
        OwnIndicator::Cost
        | OwnIndicator::Capital
        | OwnIndicator::PledgesKept
        | OwnIndicator::PledgesBroken
        | OwnIndicator::Channels => value.to_string(),
    }
}
