//! The advisor: how a vote may go, as one seat may judge it, and the desk on which a player works with that.
//!
//! [`estimate`] says for each member how likely it votes which way and what turning it would take, each with the reason where
//! the figure comes from: votes cast, words given, pledges known to the seat, the public record, the campaign's opening
//! posture. It reads a view and what the seat remembers ([`memory`]), never another bot's own sum. [`desk`] asks the coalition
//! mathematics of [`crate::law::coalition`] about it and keeps what the player thinks otherwise. All of it changes nothing in
//! the game.

mod answer;
pub mod desk;
pub mod estimate;
mod evidence;
pub mod matter;
pub mod memory;
pub mod row;

pub use answer::{Answer, Count};
pub use desk::Desk;
pub use estimate::{Estimate, WON, Why};
pub use matter::{Matter, Stage};
pub use memory::{Lobbying, Memory, Said};
pub use row::{Odds, Row};
