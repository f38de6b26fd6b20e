//! What would have come of it: a game from one of its steps on, played many times with other luck; and the same with another act in
//! the place of the one that was decided there, or without it, under the same draws.
//!
//! People's own further choices are kept as far as they stay legal, where that is asked for; else every seat goes on by its mind.

mod answer;
mod otherwise;
mod question;
mod running;
pub mod told;
mod whole;

pub use answer::{Answer, By, Other, Range, Share};
pub use otherwise::{is_decision, otherwise};
pub use question::{Instead, NoQuestion, Question};
pub use running::{MOST, Running, answer};
pub use whole::{Whole, wholes};
