//! Sets over dense ids, as the bits of one machine word.

use crate::base::ids::{EvidenceId, GoodId, InstrumentId, MeasureId, SectorId, StateId, UseId};
use std::marker::PhantomData;

/// A dense id that can be a member of a [`Set`].
pub trait Dense: Copy {
    /// The position of the bit, below 64.
    fn bit(self) -> u32;
    /// The id at a position.
    fn from_bit(bit: u32) -> Self;
}

macro_rules! dense {
    ($($name:ident),*) => {$(
        impl Dense for $name {
            fn bit(self) -> u32 {
                u32::from(self.0)
            }
            fn from_bit(bit: u32) -> Self {
                Self::at(bit as usize)
            }
        }
    )*};
}
dense!(StateId, MeasureId, InstrumentId, GoodId, UseId, EvidenceId, SectorId);

/// A set of dense ids below 64; iteration is in ascending order, so it is the same everywhere.
pub struct Set<T> {
    bits: u64,
    kind: PhantomData<fn() -> T>,
}

/// A set of member states.
pub type StateSet = Set<StateId>;
/// A set of response measures: a package.
pub type MeasureSet = Set<MeasureId>;
/// A set of Beijing's instruments.
pub type InstrumentSet = Set<InstrumentId>;

impl<T> Set<T> {
    /// No members.
    pub const EMPTY: Self = Self::from_bits(0);

    /// The set whose bit pattern is given.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self { bits, kind: PhantomData }
    }

    /// The bit pattern, for saves and digests.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.bits
    }

    /// The first `n` ids; `n` is at most 64.
    #[must_use]
    pub const fn first(n: usize) -> Self {
        if n >= 64 { Self::from_bits(u64::MAX) } else { Self::from_bits((1 << n) - 1) }
    }

    /// How many members.
    #[must_use]
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether there is no member.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Members of either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::from_bits(self.bits | other.bits)
    }

    /// Members of both.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self::from_bits(self.bits & other.bits)
    }

    /// Members of this one that are not in the other.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self::from_bits(self.bits & !other.bits)
    }

    /// Whether every member is also in the other.
    #[must_use]
    pub const fn is_subset(self, other: Self) -> bool {
        self.bits & !other.bits == 0
    }
}

impl<T: Dense> Set<T> {
    /// The set of one.
    #[must_use]
    pub fn of(id: T) -> Self {
        Self::from_bits(1 << id.bit())
    }

    /// Whether the id is a member.
    #[must_use]
    pub fn contains(self, id: T) -> bool {
        self.bits & (1 << id.bit()) != 0
    }

    /// The set with the id added.
    #[must_use]
    pub fn with(self, id: T) -> Self {
        self.union(Self::of(id))
    }

    /// The set with the id removed.
    #[must_use]
    pub fn without(self, id: T) -> Self {
        self.minus(Self::of(id))
    }

    /// Adds the id.
    pub fn insert(&mut self, id: T) {
        *self = self.with(id);
    }

    /// Removes the id.
    pub fn remove(&mut self, id: T) {
        *self = self.without(id);
    }

    /// The members, ascending.
    pub fn iter(self) -> impl Iterator<Item = T> {
        let mut rest = self.bits;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let bit = rest.trailing_zeros();
                rest &= rest - 1;
                T::from_bit(bit)
            })
        })
    }
}

impl<T: Dense> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        ids.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Set<T> {}

impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for Set<T> {}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T> std::fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Set({:#b})", self.bits)
    }
}
