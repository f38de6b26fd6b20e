//! Conditions and effects.

use crate::base::ids::{EvidenceId, GoodId, InstrumentId, MeasureId, StateId};
use crate::base::set::{Set, StateSet};
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::game::rulebook::{Condition, Effect, Indicator, OwnIndicator, Whom};

/// Whether a seat is concerned where a condition or an effect stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Seat {
    /// One is: an objective or a dispatch.
    Concerned,
    /// None is: an event, an instrument, an ending.
    Nobody,
}

/// Reads a condition.
pub(super) fn condition(entry: Entry<'_>, seat: Seat, out: &mut Problems) -> Option<Condition> {
    let (key, value) = entry.tag()?;
    let word = key.text.as_str();
    if seat == Seat::Nobody && matches!(word, "own" | "voted_for_determination" | "spared") {
        out.push(entry.problem_at(key.span.clone(), Cause::NoSeat(word.to_owned())));
    }
    let several = |out: &mut Problems| -> Option<Vec<Condition>> {
        let read: Vec<_> = value.items().into_iter().map(|item| condition(item, seat, out)).collect();
        read.into_iter().collect()
    };
    Some(match word {
        "always" => Condition::Always,
        "all" => Condition::All(several(out)?),
        "any" => Condition::Any(several(out)?),
        "not" => Condition::Not(Box::new(condition(value, seat, out)?)),
        "indicator" => {
            let (at_least, at_most) = bounds(value, out)?;
            Condition::Indicator { which: indicator(value.word("name")?)?, at_least, at_most }
        }
        "own" => {
            let (at_least, at_most) = bounds(value, out)?;
            Condition::Own { which: own_indicator(value.word("name")?)?, at_least, at_most }
        }
        "determined" => Condition::Determined,
        "examined" => Condition::Examined,
        "measures_apply" => Condition::MeasuresApply,
        "measures_adopted" => Condition::MeasuresAdopted,
        "measure_applies" => Condition::MeasureApplies(MeasureId::at(value.id_of(Table::Measures)?)),
        "agreement" => Condition::Agreement {
            rounds: u8::try_from(value.int_or("rounds", 0)?).ok()?,
            security: value.flag_or_false("security")?,
        },
        "breached" => Condition::Breached,
        "instrument_active" => Condition::InstrumentActive(InstrumentId::at(value.id_of(Table::Instruments)?)),
        "climbed" => Condition::Climbed,
        "round_at_least" => Condition::RoundAtLeast(u16::try_from(value.number()?).ok()?),
        "last_round" => Condition::LastRound,
        "voted_for_determination" => Condition::VotedForDetermination,
        "spared" => Condition::Spared,
        _ => return None,
    })
}

/// The bounds of an indicator; at least one must be given, and they must leave something between them.
fn bounds(entry: Entry<'_>, out: &mut Problems) -> Option<(i32, i32)> {
    if entry.child("at_least").is_none() && entry.child("at_most").is_none() {
        out.push(entry.problem(Cause::NoBound));
        return None;
    }
    let (at_least, at_most) = (entry.int_or("at_least", i32::MIN)?, entry.int_or("at_most", i32::MAX)?);
    if at_least > at_most {
        let (least, most) = (i64::from(at_least), i64::from(at_most));
        out.push(entry.problem(Cause::EmptyBounds { least, most }));
        return None;
    }
    Some((at_least, at_most))
}

/// An indicator by its word.
pub(super) fn indicator(word: &str) -> Option<Indicator> {
    Some(match word {
        "cohesion" => Indicator::Cohesion,
        "credibility" => Indicator::Credibility,
        "g7" => Indicator::G7,
        "defence" => Indicator::Defence,
        "decoupling" => Indicator::Decoupling,
        "injury" => Indicator::Injury,
        "cost" => Indicator::Cost,
        "china-pain" => Indicator::ChinaPain,
        "face" => Indicator::Face,
        "ladder" => Indicator::Ladder,
        "case-file" => Indicator::CaseFile,
        _ => return None,
    })
}

fn own_indicator(word: &str) -> Option<OwnIndicator> {
    Some(match word {
        "injury" => OwnIndicator::Injury,
        "cost" => OwnIndicator::Cost,
        "capital" => OwnIndicator::Capital,
        "favour" => OwnIndicator::Favour,
        "supply" => OwnIndicator::Supply,
        "pledges-kept" => OwnIndicator::PledgesKept,
        "pledges-broken" => OwnIndicator::PledgesBroken,
        "channels" => OwnIndicator::Channels,
        _ => return None,
    })
}

/// Reads the effects of an event, a choice or an opening.
pub(super) fn effects(entry: Entry<'_>, key: &str, seat: Seat, out: &mut Problems) -> Option<Vec<Effect>> {
    let read: Vec<_> = entry.list(key).into_iter().map(|item| effect(item, seat, out)).collect();
    read.into_iter().collect()
}

fn effect(entry: Entry<'_>, seat: Seat, out: &mut Problems) -> Option<Effect> {
    let (key, value) = entry.tag()?;
    let by = || value.int("by");
    Some(match key.text.as_str() {
        "shift" => Effect::Shift(movable(value, out)?, by()?),
        "posture" => Effect::Posture(whom(value, seat, out)?, by()?),
        "capital" => Effect::Capital(whom(value, seat, out)?, by()?),
        "anger" => Effect::Anger(whom(value, seat, out)?, by()?),
        "fear" => Effect::Fear(whom(value, seat, out)?, by()?),
        "favour" => Effect::Favour(whom(value, seat, out)?, by()?),
        "stock" => {
            let good = GoodId::at(value.id("good", Table::Goods)?);
            Effect::Stock(whom(value, seat, out)?, good, value.int("weeks")?)
        }
        "substitution" => Effect::Substitution(whom(value, seat, out)?, by()?),
        "find" => Effect::Find(EvidenceId::at(value.id_of(Table::Evidence)?)),
        "suspend" => Effect::Suspend(InstrumentId::at(value.id_of(Table::Instruments)?)),
        "intermediaries" => Effect::Intermediaries(value.number()?),
        _ => return None,
    })
}

/// The indicator of a shift: not all of them can be moved by decree.
fn movable(entry: Entry<'_>, out: &mut Problems) -> Option<Indicator> {
    let name = entry.child("name")?;
    let which = indicator(name.words()?)?;
    let can = matches!(
        which,
        Indicator::Cohesion | Indicator::Credibility | Indicator::G7 | Indicator::Defence | Indicator::Face
    );
    if !can {
        out.push(name.problem(Cause::Immovable(name.words()?.to_owned())));
    }
    can.then_some(which)
}

fn whom(entry: Entry<'_>, seat: Seat, out: &mut Problems) -> Option<Whom> {
    let of = entry.child("of")?;
    match of.words() {
        Some("me") => {
            if seat == Seat::Nobody {
                out.push(of.problem(Cause::NoSeat("me".to_owned())));
                return None;
            }
            Some(Whom::Me)
        }
        Some("all") => Some(Whom::These(everyone(entry))),
        _ => Some(Whom::These(states(entry, "of")?)),
    }
}

/// All states of the campaign.
pub(super) fn everyone(entry: Entry<'_>) -> StateSet {
    Set::first(entry.ids.of(Table::States).len())
}

/// A list of states as a set.
pub(super) fn states(entry: Entry<'_>, key: &str) -> Option<StateSet> {
    let ids: Option<Vec<StateId>> =
        entry.list(key).into_iter().map(|item| item.id_of(Table::States).map(StateId::at)).collect();
    Some(ids?.into_iter().collect())
}
