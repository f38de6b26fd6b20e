//! The law of the Council, as pure functions with the article beside each: voting rules, the Anti-Coercion Instrument's
//! procedure with its clocks, and the examination procedure.
//!
//! Every outcome carries typed reasons (article and numbers); sentences are made elsewhere. Nothing here knows a game,
//! a round or a seat: dates, populations and ballots come from the caller. All arithmetic is in whole numbers;
//! only the coalition mathematics deals in probabilities.

pub mod aci;
pub mod ballot;
pub mod brake;
pub mod coalition;
pub mod comitology;
pub mod decision;
pub mod population;
pub mod presidency;
pub mod reason;
pub mod rule;
pub mod tally;
