//! Whether endings can come at all, and whether one is certain to come after the last round.
//!
//! Conditions are judged without playing: each can never hold, may hold, or always holds. That is exact about bounds and
//! ranges and says nothing about what players can bring about.

use super::condition::indicator;
use crate::campaign::diagnostic::{Cause, Problems, Unreachable};
use crate::campaign::entry::Entry;
use crate::game::rulebook::{Condition, Ending, Indicator, Length};

/// What can be said of a condition without playing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Verdict {
    Never,
    Maybe,
    Always,
}

impl Verdict {
    const fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Maybe => Self::Maybe,
            Self::Always => Self::Never,
        }
    }
}

/// What a judgement may assume.
#[derive(Clone, Copy)]
pub(super) struct World {
    /// The highest rung that any instrument stands on.
    pub(super) highest_rung: i32,
    /// Rounds of the longest length.
    pub(super) longest: i64,
}

/// Whether the last round is over, where that is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Close {
    Before,
    After,
    Either,
}

/// Reports endings that can never come, and that none is certain to come last.
pub(super) fn check(entries: &[Entry<'_>], endings: &[Ending], world: World, out: &mut Problems) {
    let mut closed_by: Option<String> = None;
    let mut caught_by: Option<String> = None;
    for (entry, ending) in entries.iter().zip(endings) {
        let judge = |close| judge(&ending.when, world, close);
        let lasting = i64::from(ending.lasting);
        let id = entry.text("id").unwrap_or_default();
        let mut place = entry.child("when").unwrap_or(*entry);
        let why = if judge(Close::Either) == Verdict::Never {
            match place.child("all").and_then(|all| beyond(&all.items(), world)).or_else(|| beyond(&[place], world)) {
                None => Some(Unreachable::Never),
                Some((bounds, why)) => {
                    place = bounds;
                    Some(why)
                }
            }
        } else if let Some(before) = &caught_by {
            Some(Unreachable::After(before.clone()))
        } else if let Some(before) = closed_by.as_ref().filter(|_| judge(Close::Before) == Verdict::Never) {
            Some(Unreachable::After(before.clone()))
        } else if lasting > world.longest {
            Some(Unreachable::TooLong { lasting, longest: world.longest })
        } else if lasting > 1 && judge(Close::Before) == Verdict::Never {
            Some(Unreachable::LastsBeyondTheEnd)
        } else {
            None
        };
        if let Some(why) = why {
            out.push(place.problem(Cause::Unreachable(why)));
        }
        if lasting == 1 && judge(Close::Either) == Verdict::Always {
            caught_by.get_or_insert(id.clone());
        }
        if lasting == 1 && judge(Close::After) == Verdict::Always {
            closed_by.get_or_insert(id);
        }
    }
    if let (None, Some(last)) = (closed_by, entries.last()) {
        out.push(last.problem(Cause::NeverCloses));
    }
}

fn judge(condition: &Condition, world: World, close: Close) -> Verdict {
    match condition {
        Condition::Always | Condition::RoundAtLeast(0 | 1) => Verdict::Always,
        Condition::All(several) => {
            let least = several.iter().map(|one| judge(one, world, close)).min().unwrap_or(Verdict::Always);
            if excluded(several) { Verdict::Never } else { least }
        }
        Condition::Any(several) => several.iter().map(|one| judge(one, world, close)).max().unwrap_or(Verdict::Never),
        Condition::Not(one) => judge(one, world, close).not(),
        Condition::Indicator { which, at_least, at_most } => {
            let (low, high) = range(*which, world);
            if *at_most < low || *at_least > high {
                Verdict::Never
            } else if *at_least <= low && *at_most >= high {
                Verdict::Always
            } else {
                Verdict::Maybe
            }
        }
        Condition::RoundAtLeast(rounds) if i64::from(*rounds) > world.longest => Verdict::Never,
        Condition::Agreement { rounds, .. } if i64::from(*rounds) > world.longest => Verdict::Never,
        Condition::LastRound => match close {
            Close::Before => Verdict::Never,
            Close::After => Verdict::Always,
            Close::Either => Verdict::Maybe,
        },
        // The last three never hold where no seat is concerned, and that has been said already.
        Condition::Determined
        | Condition::Examined
        | Condition::MeasuresApply
        | Condition::MeasuresAdopted
        | Condition::MeasureApplies(_)
        | Condition::Agreement { .. }
        | Condition::Breached
        | Condition::InstrumentActive(_)
        | Condition::Climbed
        | Condition::RoundAtLeast(_)
        | Condition::Own { .. }
        | Condition::VotedForDetermination
        | Condition::Spared => Verdict::Maybe,
    }
}

/// The first indicator among some conditions whose bounds lie outside its range, with its place.
fn beyond<'a>(entries: &[Entry<'a>], world: World) -> Option<(Entry<'a>, Unreachable)> {
    entries.iter().find_map(|entry| {
        let bounds = entry.child("indicator")?;
        let name = bounds.word("name")?;
        let (least, most) = range(indicator(name)?, world);
        let outside = bounds.int_or("at_most", i32::MAX)? < least || bounds.int_or("at_least", i32::MIN)? > most;
        let why = Unreachable::Bounds { name: name.to_owned(), least: i64::from(least), most: i64::from(most) };
        outside.then_some((bounds, why))
    })
}

/// Whether conditions that must all hold contradict each other: bounds of one indicator that exclude each other, or a
/// condition beside its contrary.
fn excluded(several: &[Condition]) -> bool {
    several.iter().enumerate().any(|(n, one)| {
        several[n + 1..].iter().any(|other| match (one, other) {
            (
                Condition::Indicator { which: a, at_least, at_most },
                Condition::Indicator { which: b, at_least: least, at_most: most },
            ) => a == b && (at_least > most || least > at_most),
            (Condition::Not(inner), other) => **inner == *other,
            (one, Condition::Not(inner)) => **inner == *one,
            _ => false,
        })
    })
}

/// The range of an indicator; where nothing bounds it above, a figure far beyond any game.
const fn range(which: Indicator, world: World) -> (i32, i32) {
    match which {
        Indicator::Ladder => (0, world.highest_rung),
        Indicator::CaseFile => (-10_000, 30_000),
        Indicator::ChinaPain => (0, 30_000),
        Indicator::Cohesion
        | Indicator::Credibility
        | Indicator::G7
        | Indicator::Defence
        | Indicator::Decoupling
        | Indicator::Injury
        | Indicator::Cost
        | Indicator::Face => (0, 10_000),
    }
}

/// The most rounds of any length.
pub(super) fn longest(lengths: &[Length]) -> i64 {
    lengths.iter().map(|length| i64::from(length.rounds)).max().unwrap_or(0)
}
