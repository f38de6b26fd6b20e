//! The dashboard round by round, and what moved it.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Book;
use super::board::{Dashboard, dashboard};
use super::change::Change;
use super::log::known;
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event, MemberEvent};
use crate::game::politics::channel_price;
use crate::game::rulebook::{Effect, Indicator};

impl Book {
    /// The dashboard at the start and at the end of each round that is over, as a seat may know it.
    #[must_use]
    pub fn history(&self, seat: Seat) -> Vec<Dashboard> {
        let face = self.reads_face(seat);
        self.history.iter().map(|dashboard| Dashboard { face, ..*dashboard }).collect()
    }

    /// The dashboard now, as a seat may know it.
    #[must_use]
    pub fn dashboard(&self, seat: Seat) -> Dashboard {
        Dashboard { face: self.reads_face(seat), ..dashboard(&self.state) }
    }

    /// What moved the indicators in a round and why, as far as a seat may know it, in the order of the indicators; what moved
    /// nothing is left out.
    ///
    /// Where no event tells the whole of a change, the rest follows from the state of supply, projects, measures and the file.
    #[must_use]
    pub fn changes(&self, seat: Seat, round: u16) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for entry in self.log.iter().filter(|entry| entry.round == round) {
            let told = known(entry, seat, self.is_over());
            for change in told.filter_map(|event| self.change(entry.month, &event)) {
                if change.which != Indicator::Face || self.reads_face(seat) {
                    add(&mut changes, change);
                }
            }
        }
        for (which, by) in self.moved(seat, round) {
            let told: i32 = changes.iter().filter(|change| change.which == which).map(|change| change.by).sum();
            if let Some(cause) = unasked(which, by - told) {
                add(&mut changes, Change { which, cause, by: by - told });
            }
        }
        changes.retain(|change| change.by != 0);
        changes.sort();
        changes
    }

    /// What moved an indicator in a round, the largest part first.
    #[must_use]
    pub fn causes(&self, seat: Seat, which: Indicator, round: u16) -> Vec<(Cause, i32)> {
        let changes = self.changes(seat, round).into_iter().filter(|change| change.which == which);
        let mut causes: Vec<(Cause, i32)> = changes.map(|change| (change.cause, change.by)).collect();
        causes.sort_by_key(|(cause, by)| (std::cmp::Reverse(by.unsigned_abs()), *cause));
        causes
    }

    /// What moved an indicator in each round so far, the latest first; rounds in which nothing did are left out.
    pub fn moves_of(&self, seat: Seat, which: Indicator) -> impl Iterator<Item = (u16, Vec<(Cause, i32)>)> + '_ {
        let rounds = (1..=self.state.round).rev().map(move |round| (round, self.causes(seat, which, round)));
        rounds.filter(|(_, causes)| !causes.is_empty())
    }

    /// By how much each indicator moved in a round that is over.
    fn moved(&self, seat: Seat, round: u16) -> Vec<(Indicator, i32)> {
        let history = self.history(seat);
        let at = history.iter().rposition(|dashboard| dashboard.round == round);
        let pair = at.and_then(|at| Some((history.get(at)?, history.get(at.checked_sub(1)?)?)));
        let Some((now, before)) = pair else { return Vec::new() };
        now.all().filter_map(|(which, value)| Some((which, value - before.get(which)?))).collect()
    }

    /// The indicator that an event moved by itself.
    fn change(&self, month: Month, event: &Event) -> Option<Change> {
        match *event {
            Event::Clock(
                ClockEvent::Moved { which, cause, by }
                | ClockEvent::Effected { effect: Effect::Shift(which, by), cause, .. },
            ) => Some(Change { which, cause, by }),
            Event::Commission(CommissionEvent::Coordinated { gain }) => {
                Some(Change { which: Indicator::G7, cause: Cause::Coordination, by: gain })
            }
            Event::Member(MemberEvent::Travelled { state, leaked: true, .. }) => {
                let by = -channel_price(&self.state.rules, month, state);
                Some(Change { which: Indicator::Cohesion, cause: Cause::Channel, by })
            }
            _ => None,
        }
    }

    fn reads_face(&self, seat: Seat) -> bool {
        self.is_over() || matches!(seat, Seat::Beijing | Seat::Facilitator)
    }
}

fn add(changes: &mut Vec<Change>, change: Change) {
    match changes.iter_mut().find(|known| (known.which, known.cause) == (change.which, change.cause)) {
        Some(known) => known.by += change.by,
        None => changes.push(change),
    }
}

/// Why an indicator moves that no event need move.
const fn unasked(which: Indicator, by: i32) -> Option<Cause> {
    match which {
        Indicator::Injury if by < 0 => Some(Cause::Supplied),
        Indicator::Defence if by > 0 => Some(Cause::Supplied),
        Indicator::Injury | Indicator::Defence => Some(Cause::Unmet),
        Indicator::Decoupling => Some(Cause::Projects),
        Indicator::Cost | Indicator::ChinaPain => Some(Cause::Measures),
        Indicator::CaseFile => Some(Cause::Evidence),
        Indicator::Ladder if by > 0 => Some(Cause::Climbed),
        Indicator::Ladder => Some(Cause::Eased),
        Indicator::Cohesion | Indicator::Credibility | Indicator::G7 | Indicator::Face => None,
    }
}
