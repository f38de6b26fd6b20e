//! The table: one game being played by people. Whose turn it is, at which place, and what is asked there; said once for every front end.
//!
//! Nothing here draws, prints, waits or reads a clock. A front end asks what the table waits for ([`turn::waits`]), shows it in its
//! own way, and brings the answer.

pub mod place;
pub mod turn;

pub use place::{Curtain, Place};
pub use turn::{Class, Matter, Turn, Waits, step, waits};
