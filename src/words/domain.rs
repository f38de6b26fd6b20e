//! The values that slots may hold, one by one: the words for a kind and an id, and for a number with its unit.

use super::{Words, list, name, terms};
use crate::base::ids::{EvidenceId, GoodId, InjectId, InstrumentId, MeasureId, SectorId, StateId};
use crate::game::legal::{Kind, Unit};
use crate::game::rulebook::{Indicator, Trait};
use crate::game::state::{
    Amendment, DefenceCarveOut, FundUse, Line, Paper, PledgeCondition, PledgePromise, Scope, SnapBack, Stand,
    SuggestionKind, Suspension, Topic, VoteReason,
};
use crate::law::ballot::Vote;
use crate::words::number;
use crate::words::text::{self, say};

/// The variant with a number; the first for numbers that do not occur.
fn at<T: Copy>(all: &[T], id: u8) -> Option<T> {
    all.get(usize::from(id)).copied()
}

impl Words<'_> {
    /// The words for a value of a kind: "DE Germany", "for", "M1 Service and spares for lithography".
    #[must_use]
    pub fn value(&self, kind: Kind, id: u8) -> String {
        let fixed = match kind {
            Kind::State => return self.code_and_name(StateId(id)),
            Kind::Measure => return self.measure(MeasureId(id)),
            Kind::Instrument => return self.instrument_and_rung(InstrumentId(id)),
            Kind::Good => return self.good(GoodId(id)),
            Kind::Sector => return self.sector(SectorId(id)),
            Kind::Evidence => return self.evidence(EvidenceId(id)),
            Kind::Inject => return self.inject(InjectId(id)),
            Kind::Choice => return say!("choice-number", number = id + 1),
            Kind::Pledge => return say!("pledge-number", number = id + 1),
            Kind::Sunset => return number::months(id),
            Kind::Topic => at(&Topic::ALL, id).map(name::topic),
            Kind::Vote => at(&Vote::ALL, id).map(name::vote),
            Kind::Stand => at(&Stand::ALL, id).map(name::stand),
            Kind::Reason => at(&VoteReason::ALL, id).map(name::reason),
            Kind::Condition => at(&PledgeCondition::KINDS, id).map(condition),
            Kind::Promise => at(&PledgePromise::KINDS, id).map(promise),
            Kind::Amendment => at(&Amendment::ALL, id).map(terms::amendment),
            Kind::Suggestion => at(&SuggestionKind::ALL, id).map(suggestion_kind),
            Kind::YesNo => Some(text::plain(if id == 0 { "no" } else { "yes" })),
            Kind::Scope => at(&Scope::ALL, id).map(name::scope),
            Kind::Defence => at(&DefenceCarveOut::ALL, id).map(terms::defence),
            Kind::Suspension => at(&Suspension::ALL, id).map(terms::suspension),
            Kind::SnapBack => at(&SnapBack::ALL, id).map(terms::snap_back),
            Kind::Indicator => at(&Indicator::MOVABLE, id).map(name::indicator),
            Kind::FundUse => at(&FundUse::ALL, id).map(name::fund_use),
            Kind::Line => at(&Line::ALL, id).map(name::line),
            Kind::Paper => at(&Paper::ALL, id).map(name::paper),
            Kind::Trait => at(&Trait::ALL, id).map(super::politics::what_of_a_state),
        };
        fixed.unwrap_or_else(|| text::plain("nothing"))
    }

    /// Several values of a kind: codes for states, names for the others.
    #[must_use]
    pub fn several(&self, kind: Kind, bits: u64) -> String {
        if kind == Kind::State {
            return self.codes(crate::base::set::StateSet::from_bits(bits));
        }
        list::join((0..64).filter(|id| bits & (1 << id) != 0).map(|id| self.value(kind, id)))
    }

    /// A number with its unit: "3 months", "70 %".
    #[must_use]
    pub fn number(&self, unit: Unit, value: i32) -> String {
        match unit {
            Unit::Months | Unit::Rounds => number::months(value),
            Unit::Bp => number::percent(value),
            Unit::Million => number::euro(value),
            Unit::Points => number::signed(value),
            Unit::Confidence => crate::words::name::confidence(u8::try_from(value).unwrap_or(0)),
        }
    }
}

/// A kind of condition, before its topic is chosen.
fn condition(condition: PledgeCondition) -> String {
    text::plain(match condition {
        PledgeCondition::None => "pledge-if-nothing.open",
        PledgeCondition::VotesFor(_) => "pledge-if-for.open",
        PledgeCondition::NotAgainst(_) => "pledge-if-not-against.open",
        PledgeCondition::NoChannel => "pledge-if-no-channel",
        PledgeCondition::Asks => "pledge-if-asks",
    })
}

/// A kind of promise, before its topic is chosen.
fn promise(promise: PledgePromise) -> String {
    match promise {
        PledgePromise::Vote(_, vote) => say!("pledge-vote", vote = terms::vote_on(vote, "…")),
        PledgePromise::NoChannel => text::plain("pledge-no-channel"),
        PledgePromise::Share => text::plain("pledge-share"),
        PledgePromise::Ask => text::plain("pledge-ask"),
    }
}

fn suggestion_kind(kind: SuggestionKind) -> String {
    text::plain(match kind {
        SuggestionKind::Spare => "suggestion-spare.open",
        SuggestionKind::Add => "suggestion-add.open",
        SuggestionKind::Drop => "suggestion-drop.open",
        SuggestionKind::Sunset => "suggestion-sunset.open",
    })
}
