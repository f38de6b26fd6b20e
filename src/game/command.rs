//! Commands: what a seat asks for, one of the [acts](crate::game::act) with its fields.
//!
//! Whether a command is allowed and what it comes to is its act's business.

pub use crate::game::act::{Command, Verb};
