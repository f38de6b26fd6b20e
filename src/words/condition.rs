//! The conditions that authors write, in words: when an instrument is open, an objective met, an ending reached.

use super::{Words, name};
use crate::game::rulebook::{Condition, OwnIndicator};
use crate::words::number::{months, percent_exact, points};
use crate::words::text::{self, say};

impl Words<'_> {
    /// A condition, as something that follows "when": "cohesion is at most 40.0 % and an examination was opened".
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::Always => text::plain("when-always"),
            Condition::All(parts) => self.joined("when-and", parts),
            Condition::Any(parts) => self.joined("when-or", parts),
            Condition::Not(part) => say!("when-not", condition = self.condition(part)),
            Condition::Indicator { which, at_least, at_most } => {
                // The board lies between 0 and 100 %: a bound there says nothing.
                let (low, high) = ((*at_least > 0).then_some(*at_least), (*at_most < 10_000).then_some(*at_most));
                bounded(&name::indicator(*which), [low, high], |value| name::indicator_value(*which, value))
            }
            Condition::Own { which, at_least, at_most } => {
                let low = (*at_least > i32::MIN).then_some(*at_least);
                let high = (*at_most < i32::MAX).then_some(*at_most);
                bounded(&name::own_indicator(*which), [low, high], |value| own_value(*which, value))
            }
            Condition::Determined => text::plain("when-determined"),
            Condition::Examined => text::plain("when-examined"),
            Condition::MeasuresApply => text::plain("when-measures-apply"),
            Condition::MeasuresAdopted => text::plain("when-measures-adopted"),
            Condition::MeasureApplies(id) => say!("when-measure-applies", measure = self.measure(*id)),
            Condition::Agreement { rounds, security } => {
                let kind = text::plain(if *security { "when-agreement-secure" } else { "when-agreement-any" });
                say!("when-agreement", agreement = kind, months = months(*rounds))
            }
            Condition::Breached => text::plain("when-breached"),
            Condition::InstrumentActive(id) => say!("when-instrument", instrument = self.instrument(*id)),
            Condition::Climbed => text::plain("when-climbed"),
            Condition::RoundAtLeast(round) => say!("when-round", round = *round),
            Condition::LastRound => text::plain("when-last-round"),
            Condition::VotedForDetermination => text::plain("when-voted-for"),
            Condition::Spared => text::plain("when-spared"),
        }
    }

    fn joined(&self, key: &str, parts: &[Condition]) -> String {
        let words = parts.iter().map(|part| self.condition(part));
        words.reduce(|first, then| say!(key, first = first, then = then)).unwrap_or_default()
    }
}

/// A name with the bounds that say something.
fn bounded(name: &str, bounds: [Option<i32>; 2], value: impl Fn(i32) -> String) -> String {
    match bounds.map(|bound| bound.map(&value)) {
        [Some(low), Some(high)] => say!("when-between", name = name, low = low, high = high),
        [Some(low), None] => say!("when-at-least", name = name, low = low),
        [None, Some(high)] => say!("when-at-most", name = name, high = high),
        [None, None] => say!("when-any", name = name),
    }
}

fn own_value(which: OwnIndicator, value: i32) -> String {
    match which {
        OwnIndicator::Injury | OwnIndicator::Supply => percent_exact(value),
        OwnIndicator::Cost | OwnIndicator::Capital | OwnIndicator::Favour => points(value.into()),
        OwnIndicator::PledgesKept | OwnIndicator::PledgesBroken | OwnIndicator::Channels => value.to_string(),
    }
}
