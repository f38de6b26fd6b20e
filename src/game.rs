//! The game: state, commands, events, and the contract that everything else is a client of.
//!
//! [`setup`](setup::setup), [`view`](view::view), [`legal`](legal::legal), [`decide`](decide::decide),
//! [`advance`](advance::advance), [`apply`](apply::apply). A command is checked and becomes events; events alone change the
//! state; every draw of chance stands in an event. The game knows the law and no campaign file, no bot and no screen.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

pub mod act;
pub mod advance;
pub mod apply;
mod bargain;
pub mod casefile;
pub mod command;
mod committee;
pub mod condition;
pub mod coreper;
pub mod council;
pub mod decide;
pub mod event;
pub mod expected;
pub mod forecast;
pub mod fund;
pub mod grounds;
pub mod instructions;
pub mod legal;
pub mod measures;
pub mod opinion;
pub mod phase;
pub mod politics;
pub mod procedure;
pub mod refusal;
pub mod rulebook;
pub mod setup;
pub mod slot;
mod sorting;
pub mod state;
pub mod supply;
pub mod targets;
pub mod turn;
pub mod view;
pub mod wire;

/// The version of the rules: raised only when `decide`, `advance` or `apply` do something else than before, because a save made
/// under other rules would be played again into another game.
pub const RULES_VERSION: u32 = 7;
