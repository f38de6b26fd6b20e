//! The phases of a round, one file each: what is open, what slots may hold, what a command decides, how the phase advances.
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "`check` and `decide` name every verb and send each to one room; inside a room the rest is the common case"
)]

pub mod beijing;
pub mod briefing;
pub mod commission;
pub mod committee;
pub mod council;
pub mod facilitator;
pub mod members;
pub mod reckoning;
pub mod replies;
mod terms;
