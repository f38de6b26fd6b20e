//! What there is to show of a game, as values without layout: screens draw them, lines say them.
//!
//! Everything here is made from the log as a reader may know it. What the reader did stands with what was hoped for beside what came.

pub mod class;
pub mod europe;
pub mod inject;
pub mod letter;
pub mod luck;
pub mod odds;
pub mod opening;
pub mod own;
pub mod prompt;
pub mod replay;
pub mod roll;
pub mod stakes;
pub(crate) mod stand;
pub mod subject;
pub(crate) mod trust;
pub mod turns;
pub(crate) mod typed;
pub mod why;
pub mod word;

pub use crate::report::{aims, gather, month, story};
