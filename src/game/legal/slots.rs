//! The slots of each verb.

use crate::game::command::Verb;

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
}

const TERMS: &[Slot] = &[
    Slot::Relief,
    Slot::Volumes,
    Slot::Defence,
    Slot::Technology,
    Slot::Suspension,
    Slot::Verification,
    Slot::Duration,
    Slot::SnapBack,
    Slot::Binding,
];

/// The slots of a verb, in order.
#[must_use]
pub const fn slots(verb: Verb) -> &'static [Slot] {
    match verb {
        Verb::Signal | Verb::Use => &[Slot::Instrument, Slot::Targets],
        Verb::Answer => &[Slot::Choice],
        Verb::Declare => &[Slot::Topic, Slot::Vote, Slot::Words],
        Verb::Lobby => &[Slot::State, Slot::Topic, Slot::Vote],
        Verb::Pledge => {
            &[Slot::Addressees, Slot::Condition, Slot::ConditionTopic, Slot::Promise, Slot::PromiseTopic, Slot::Within]
        }
        Verb::File => &[Slot::Evidence],
        Verb::Amend => &[Slot::Amendment],
        Verb::Suggest => &[Slot::Suggestion, Slot::Subject],
        Verb::StrawPoll | Verb::RequestVote => &[Slot::Topic],
        Verb::Share => &[Slot::State, Slot::Good],
        Verb::Invest => &[Slot::Good],
        Verb::Open => &[Slot::Planned],
        Verb::Propose => &[Slot::Scope, Slot::Reparation, Slot::Indicative],
        Verb::Table => &[Slot::Measures, Slot::Spared, Slot::Deferral, Slot::Sunset],
        Verb::TableAmendment => &[Slot::Measures, Slot::Spared, Slot::Sunset],
        Verb::ProposeFund => &[Slot::Money, Slot::FundUse],
        Verb::TableConclusions => &[Slot::Line],
        Verb::TableSuspension | Verb::TableResumption | Verb::TableTermination => &[Slot::Measures],
        Verb::Recommend | Verb::Counter | Verb::Offer => TERMS,
        Verb::Reply => &[Slot::Pledge, Slot::YesNo],
        Verb::Vote => &[Slot::Vote, Slot::Reason, Slot::Confidence],
        Verb::GiveProxy => &[Slot::State],
        Verb::Ease => &[Slot::Instrument],
        Verb::Shave => &[Slot::HeldBack],
        Verb::Inject => &[Slot::Indicator, Slot::By],
        Verb::EndSignals
        | Verb::AskExamination
        | Verb::AskFund
        | Verb::ProposeListing
        | Verb::Channel
        | Verb::Ready
        | Verb::Close
        | Verb::Coordinate
        | Verb::AcceptOffer
        | Verb::Put
        | Verb::Hold
        | Verb::StayAway
        | Verb::AmendDraft
        | Verb::Appeal
        | Verb::Adopt
        | Verb::Withdraw
        | Verb::AcceptCounter
        | Verb::Break
        | Verb::EndMoves => &[],
    }
}
