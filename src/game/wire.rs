//! Values without a type, by their position: the only place that knows them so.
//!
//! A line that is typed and a save that is read give a word and values in order; every act is made of fields with names and
//! types. Here one becomes the other. A form that is filled in slot by slot holds values too, until it is an act.

pub(in crate::game) mod field;

use arrayvec::ArrayVec;
use std::fmt;

/// The most slots that an act has: the terms of an agreement.
pub const MOST_SLOTS: usize = 9;

/// The values of an act, in the order of its slots.
pub type Values = ArrayVec<Value, MOST_SLOTS>;

/// What a slot holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// One of a list: an id or the number of a choice.
    Id(u8),
    /// Several of a list, as bits.
    Set(u64),
    /// A whole number.
    Number(i32),
    /// Free words.
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "{id}"),
            Self::Set(bits) => write!(f, "{bits:#x}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

/// Values that are no act: where they stop to fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// There are too few or too many.
    Count {
        /// Slots that the act has.
        expected: usize,
        /// Values given.
        given: usize,
    },
    /// This slot, from 0, never holds such a value.
    Slot(usize),
}
