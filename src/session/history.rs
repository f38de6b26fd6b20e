//! The dashboard round by round, and what moved it.

use super::Session;
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::event::{Cause, Event};
use crate::game::rulebook::{Effect, Indicator};
use crate::game::state::State;
use crate::game::view::view;

/// The indicators of a dashboard, in the order in which they are shown.
pub(super) const INDICATORS: [Indicator; 11] = [
    Indicator::Cohesion,
    Indicator::Credibility,
    Indicator::G7,
    Indicator::Defence,
    Indicator::Decoupling,
    Indicator::Injury,
    Indicator::Cost,
    Indicator::ChinaPain,
    Indicator::Face,
    Indicator::Ladder,
    Indicator::CaseFile,
];

/// The word of an indicator in documents for scripts; campaigns use the same.
#[must_use]
pub const fn indicator_word(which: Indicator) -> &'static str {
    match which {
        Indicator::Cohesion => "cohesion",
        Indicator::Credibility => "credibility",
        Indicator::G7 => "g7",
        Indicator::Defence => "defence",
        Indicator::Decoupling => "decoupling",
        Indicator::Injury => "injury",
        Indicator::Cost => "cost",
        Indicator::ChinaPain => "china-pain",
        Indicator::Face => "face",
        Indicator::Ladder => "ladder",
        Indicator::CaseFile => "case-file",
    }
}

/// The indicators at the end of a round; round 0 is the start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dashboard {
    /// The round.
    pub round: u16,
    /// Its month.
    pub month: Month,
    values: [i32; INDICATORS.len()],
    face: bool,
}

impl Dashboard {
    /// An indicator, in the unit that [`Indicator`] states; nothing for what the reader may not know.
    #[must_use]
    pub fn get(&self, which: Indicator) -> Option<i32> {
        let place = INDICATORS.iter().position(|indicator| *indicator == which)?;
        (self.face || which != Indicator::Face).then_some(self.values[place])
    }

    /// All indicators that the reader may know.
    pub fn all(&self) -> impl Iterator<Item = (Indicator, i32)> + '_ {
        INDICATORS.into_iter().filter_map(|which| Some((which, self.get(which)?)))
    }
}

/// What moved an indicator in a round, causes added up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Change {
    /// Which.
    pub which: Indicator,
    /// Why.
    pub cause: Cause,
    /// By how much, in the indicator's own unit.
    pub by: i32,
}

/// The indicators of a state.
pub(super) fn dashboard(state: &State) -> Dashboard {
    let all = view(state, Seat::Facilitator);
    let values = INDICATORS.map(|which| all.indicator(which).unwrap_or(0));
    Dashboard { round: state.round, month: state.month, values, face: true }
}

impl Session {
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

    /// What moved the indicators in a round and why, in the order of the indicators; what moved nothing is left out.
    #[must_use]
    pub fn changes(&self, seat: Seat, round: u16) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        let events = self.log.iter().filter(|entry| entry.round == round).flat_map(|entry| &entry.events);
        for change in events.filter_map(|(event, _)| change(event)) {
            if change.which == Indicator::Face && !self.reads_face(seat) {
                continue;
            }
            match changes.iter_mut().find(|known| (known.which, known.cause) == (change.which, change.cause)) {
                Some(known) => known.by += change.by,
                None => changes.push(change),
            }
        }
        changes.retain(|change| change.by != 0);
        changes.sort();
        changes
    }

    /// What moved an indicator in a round, the largest part first; what no event tells by itself follows from the state of
    /// supply, projects, measures and the file.
    #[must_use]
    pub fn causes(&self, seat: Seat, which: Indicator, round: u16) -> Vec<(Cause, i32)> {
        let changes = self.changes(seat, round).into_iter().filter(|change| change.which == which);
        let mut causes: Vec<(Cause, i32)> = changes.map(|change| (change.cause, change.by)).collect();
        let told: i32 = causes.iter().map(|(_, by)| by).sum();
        causes.extend(self.moved(seat, which, round).and_then(|by| rest(which, by - told)));
        causes.sort_by_key(|(cause, by)| (std::cmp::Reverse(by.unsigned_abs()), *cause));
        causes
    }

    /// What moved an indicator in each round so far, the latest first; rounds in which nothing did are left out.
    pub fn moves_of(&self, seat: Seat, which: Indicator) -> impl Iterator<Item = (u16, Vec<(Cause, i32)>)> + '_ {
        let rounds = (1..=self.state.round).rev().map(move |round| (round, self.causes(seat, which, round)));
        rounds.filter(|(_, causes)| !causes.is_empty())
    }

    /// By how much an indicator moved in a round that is over.
    fn moved(&self, seat: Seat, which: Indicator, round: u16) -> Option<i32> {
        let history = self.history(seat);
        let at = history.iter().rposition(|dashboard| dashboard.round == round)?;
        let (now, before) = (history.get(at)?, history.get(at.checked_sub(1)?)?);
        Some(now.get(which)? - before.get(which)?)
    }

    fn reads_face(&self, seat: Seat) -> bool {
        self.is_over() || matches!(seat, Seat::Beijing | Seat::Facilitator)
    }
}

/// What no event tells by itself.
fn rest(which: Indicator, by: i32) -> Option<(Cause, i32)> {
    let cause = match which {
        Indicator::Injury if by < 0 => Cause::Supplied,
        Indicator::Defence if by > 0 => Cause::Supplied,
        Indicator::Injury | Indicator::Defence => Cause::Unmet,
        Indicator::Decoupling => Cause::Projects,
        Indicator::Cost | Indicator::ChinaPain => Cause::Measures,
        Indicator::CaseFile => Cause::Evidence,
        Indicator::Ladder if by > 0 => Cause::Climbed,
        Indicator::Ladder => Cause::Eased,
        Indicator::Cohesion | Indicator::Credibility | Indicator::G7 | Indicator::Face => return None,
    };
    (by != 0).then_some((cause, by))
}

fn change(event: &Event) -> Option<Change> {
    match *event {
        Event::Moved { which, cause, by } | Event::Effected { effect: Effect::Shift(which, by), cause, .. } => {
            Some(Change { which, cause, by })
        }
        _ => None,
    }
}
