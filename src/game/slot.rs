//! What is asked for with an act, slot by slot: what a slot means and what it may hold.

mod domain;

pub(in crate::game) use domain::worth_of;
pub use domain::{Domain, Kind, Unit};

use crate::game::wire::Value;
use crate::game::wire::field::Single;

/// What a slot means; `words` gives it a label.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Slot {
    /// An instrument.
    Instrument,
    /// States hit or favoured.
    Targets,
    /// A choice in a dispatch.
    Choice,
    /// A topic.
    Topic,
    /// A vote.
    Vote,
    /// A stand in Coreper.
    Stand,
    /// Free words.
    Words,
    /// A state.
    State,
    /// Addressees.
    Addressees,
    /// If.
    Condition,
    /// The topic of the condition.
    ConditionTopic,
    /// Then.
    Promise,
    /// The topic of the promise.
    PromiseTopic,
    /// Rounds until it is judged.
    Within,
    /// A case-file item.
    Evidence,
    /// An amendment.
    Amendment,
    /// A kind of suggestion.
    Suggestion,
    /// What the suggestion concerns.
    Subject,
    /// A good.
    Good,
    /// Months planned.
    Planned,
    /// A scope.
    Scope,
    /// With reparation or not.
    Reparation,
    /// The indicative period in months.
    Indicative,
    /// A package.
    Measures,
    /// Sectors spared.
    Spared,
    /// Months of deferral.
    Deferral,
    /// Sunset in months.
    Sunset,
    /// Civil licences in the terms.
    Relief,
    /// Volumes in the terms.
    Volumes,
    /// Defence in the terms.
    Defence,
    /// Technology in the terms.
    Technology,
    /// Suspension of measures in the terms.
    Suspension,
    /// Verification in the terms.
    Verification,
    /// Months in the terms.
    Duration,
    /// Snap-back in the terms.
    SnapBack,
    /// Whether a treaty is meant, which needs Parliament's consent.
    Binding,
    /// How much of what was agreed is held back.
    HeldBack,
    /// Money, in million euro.
    Money,
    /// What the fund is for.
    FundUse,
    /// The line of conclusions.
    Line,
    /// A paper of the table.
    Paper,
    /// A pledge.
    Pledge,
    /// Yes or no.
    YesNo,
    /// A reason.
    Reason,
    /// Confidence.
    Confidence,
    /// An indicator.
    Indicator,
    /// By how much.
    By,
    /// An inject of the campaign.
    Inject,
    /// Something of a state.
    Trait,
}

/// The slots of an act that are filled already, read by their name.
#[derive(Clone, Copy)]
pub(in crate::game) struct Filled<'a> {
    slots: &'static [Slot],
    values: &'a [Value],
}

impl<'a> Filled<'a> {
    pub(in crate::game) const fn new(slots: &'static [Slot], values: &'a [Value]) -> Self {
        Self { slots, values }
    }

    /// What a slot holds, if it is filled.
    pub(in crate::game) fn get<T: Single>(&self, slot: Slot) -> Option<T> {
        let place = self.slots.iter().position(|other| *other == slot)?;
        T::of(self.values.get(place)?)
    }
}
