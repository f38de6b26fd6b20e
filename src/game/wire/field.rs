//! How the types of fields are written as values: ids by their number, sets by their bits, lists by the place in them.

use super::{Value, Values};
use crate::base::ids::{EvidenceId, GoodId, InjectId, InstrumentId, MeasureId, OptionId, SectorId, StateId};
use crate::base::set::Set;
use crate::game::rulebook::{Indicator, Trait};
use crate::game::state::{
    Amendment, DefenceCarveOut, FundUse, Line, Paper, PledgeCondition, PledgePromise, Scope, SnapBack, Stand,
    Suggestion, SuggestionKind, Suspension, Terms, Topic, VoteReason,
};
use crate::law::aci::Reparation;
use crate::law::ballot::Vote;

/// Values that are read in order.
pub(in crate::game) struct Reader<'a> {
    values: &'a [Value],
    read: usize,
}

impl<'a> Reader<'a> {
    pub(in crate::game) const fn new(values: &'a [Value]) -> Self {
        Self { values, read: 0 }
    }

    /// How many values were read, one that did not fit included.
    pub(in crate::game) const fn read(&self) -> usize {
        self.read
    }

    /// The next value, if it is one of this type.
    pub(in crate::game) fn next<T: Single>(&mut self) -> Option<T> {
        let value = self.values.get(self.read)?;
        self.read += 1;
        T::of(value)
    }

    /// The number in the next value, if it names one of a list.
    pub(in crate::game) fn id(&mut self) -> Option<u8> {
        let value = self.values.get(self.read)?;
        self.read += 1;
        if let Value::Id(id) = value { Some(*id) } else { None }
    }
}

/// A type of one value.
pub(in crate::game) trait Single: Sized {
    /// The one that a value stands for.
    fn of(value: &Value) -> Option<Self>;
    /// The value that stands for it.
    fn value(&self) -> Value;
}

/// The type of a field: of one value or several in a row.
pub(in crate::game) trait Fields: Sized {
    /// Reads as many values as it has.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;
    /// Writes them.
    fn write(&self, values: &mut Values);
}

macro_rules! one_field {
    ($($Type:ty),*) => {$(
        impl Fields for $Type {
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                reader.next()
            }
            fn write(&self, values: &mut Values) {
                values.push(self.value());
            }
        }
    )*};
}

macro_rules! ids {
    ($($Id:ident),*) => {$(
        impl Single for $Id {
            fn of(value: &Value) -> Option<Self> {
                if let Value::Id(id) = value { Some(Self(*id)) } else { None }
            }
            fn value(&self) -> Value {
                Value::Id(self.0)
            }
        }
        one_field!($Id);
    )*};
}
ids!(StateId, InstrumentId, MeasureId, GoodId, EvidenceId, SectorId, OptionId, InjectId);

macro_rules! listed {
    ($($Type:ident in $list:expr),* $(,)?) => {$(
        impl Single for $Type {
            fn of(value: &Value) -> Option<Self> {
                if let Value::Id(place) = value { $list.get(usize::from(*place)).copied() } else { None }
            }
            fn value(&self) -> Value {
                let place = $list.iter().position(|other| other == self);
                Value::Id(place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX))
            }
        }
        one_field!($Type);
    )*};
}
listed! {
    bool in [false, true],
    Topic in Topic::ALL,
    Vote in Vote::ALL,
    Stand in Stand::ALL,
    VoteReason in VoteReason::ALL,
    Amendment in Amendment::ALL,
    SuggestionKind in SuggestionKind::ALL,
    Scope in Scope::ALL,
    DefenceCarveOut in DefenceCarveOut::ALL,
    Suspension in Suspension::ALL,
    SnapBack in SnapBack::ALL,
    FundUse in FundUse::ALL,
    Line in Line::ALL,
    Paper in Paper::ALL,
    Indicator in Indicator::MOVABLE,
    Trait in Trait::ALL,
    Reparation in [Reparation::NotRequested, Reparation::Requested],
}

impl<T> Single for Set<T> {
    fn of(value: &Value) -> Option<Self> {
        if let Value::Set(bits) = value { Some(Self::from_bits(*bits)) } else { None }
    }
    fn value(&self) -> Value {
        Value::Set(self.bits())
    }
}

impl<T> Fields for Set<T> {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.next()
    }
    fn write(&self, values: &mut Values) {
        values.push(self.value());
    }
}

impl Single for i32 {
    fn of(value: &Value) -> Option<Self> {
        if let Value::Number(number) = value { Some(*number) } else { None }
    }
    fn value(&self) -> Value {
        Value::Number(*self)
    }
}

/// A small number: months, rounds, confidence.
impl Single for u8 {
    fn of(value: &Value) -> Option<Self> {
        if let Value::Number(number) = value { Self::try_from(*number).ok() } else { None }
    }
    fn value(&self) -> Value {
        Value::Number(i32::from(*self))
    }
}

impl Single for String {
    fn of(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text.clone()) } else { None }
    }
    fn value(&self) -> Value {
        Value::Text(self.clone())
    }
}
one_field!(i32, u8, String);

/// The kind of a condition alone: its topic stands in the next slot.
impl Single for PledgeCondition {
    fn of(value: &Value) -> Option<Self> {
        if let Value::Id(kind) = value { Self::KINDS.get(usize::from(*kind)).copied() } else { None }
    }
    fn value(&self) -> Value {
        Value::Id(self.kind())
    }
}

impl Fields for PledgeCondition {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let kind: Self = reader.next()?;
        Some(kind.with_topic(reader.next()?))
    }
    fn write(&self, values: &mut Values) {
        values.extend([self.value(), self.topic().unwrap_or(Topic::Determination).value()]);
    }
}

/// The kind of a promise alone: its topic stands in the next slot.
impl Single for PledgePromise {
    fn of(value: &Value) -> Option<Self> {
        if let Value::Id(kind) = value { Self::KINDS.get(usize::from(*kind)).copied() } else { None }
    }
    fn value(&self) -> Value {
        Value::Id(self.kind())
    }
}

impl Fields for PledgePromise {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let kind: Self = reader.next()?;
        Some(kind.with_topic(reader.next()?))
    }
    fn write(&self, values: &mut Values) {
        values.extend([self.value(), self.topic().unwrap_or(Topic::Determination).value()]);
    }
}

impl Fields for Suggestion {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(match reader.next()? {
            SuggestionKind::Spare => Self::Spare(reader.next()?),
            SuggestionKind::Add => Self::Add(reader.next()?),
            SuggestionKind::Drop => Self::Drop(reader.next()?),
            SuggestionKind::Sunset => Self::Sunset(reader.id()?),
        })
    }
    fn write(&self, values: &mut Values) {
        let subject = match self {
            Self::Spare(sector) => sector.value(),
            Self::Add(measure) | Self::Drop(measure) => measure.value(),
            Self::Sunset(months) => Value::Id(*months),
        };
        values.extend([self.kind().value(), subject]);
    }
}

impl Fields for Terms {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            relief: reader.next()?,
            volumes: reader.next()?,
            defence: reader.next()?,
            technology: reader.next()?,
            suspension: reader.next()?,
            verification: reader.next()?,
            months: reader.next()?,
            snap_back: reader.next()?,
            binding: reader.next()?,
        })
    }
    fn write(&self, values: &mut Values) {
        self.relief.write(values);
        self.volumes.write(values);
        self.defence.write(values);
        self.technology.write(values);
        self.suspension.write(values);
        self.verification.write(values);
        self.months.write(values);
        self.snap_back.write(values);
        self.binding.write(values);
    }
}
