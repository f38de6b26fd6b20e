//! Commands: what a seat asks for. One verb and its slots, in the same form for play, saves, bots and random tests.
//!
//! Whether a command is allowed is its act's business, as what it does.

pub use crate::game::act::Verb;
pub use crate::game::wire::Value;

use crate::game::act::Request;
use crate::game::wire::Misfit;
use std::fmt;

/// A command.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Command {
    /// What is asked for.
    pub verb: Verb,
    /// With what.
    pub slots: Vec<Value>,
}

impl Command {
    /// A command without slots.
    #[must_use]
    pub const fn plain(verb: Verb) -> Self {
        Self { verb, slots: Vec::new() }
    }

    /// A command with slots.
    #[must_use]
    pub fn new(verb: Verb, slots: impl IntoIterator<Item = Value>) -> Self {
        Self { verb, slots: slots.into_iter().collect() }
    }

    /// The id in a slot; 0 when there is none (checked commands have what their verb needs).
    #[must_use]
    pub fn id(&self, slot: usize) -> u8 {
        match self.slots.get(slot) {
            Some(Value::Id(id)) => *id,
            _ => 0,
        }
    }

    /// The set in a slot.
    #[must_use]
    pub fn set(&self, slot: usize) -> u64 {
        match self.slots.get(slot) {
            Some(Value::Set(bits)) => *bits,
            _ => 0,
        }
    }

    /// The number in a slot.
    #[must_use]
    pub fn number(&self, slot: usize) -> i32 {
        match self.slots.get(slot) {
            Some(Value::Number(number)) => *number,
            _ => 0,
        }
    }

    /// The request that it stands for.
    ///
    /// # Errors
    /// Where its slots stop to fit the verb.
    pub fn request(&self) -> Result<Request, Misfit> {
        self.verb.with(&self.slots)
    }
}

impl<T: Into<Request>> From<T> for Command {
    fn from(act: T) -> Self {
        let request = act.into();
        Self { verb: request.verb(), slots: request.values().into_iter().collect() }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.verb.word())?;
        self.slots.iter().try_for_each(|value| write!(f, " {value}"))
    }
}
