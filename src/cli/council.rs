//! `coreper council`: one ballot counted, the power of each member, and whom to win over.
//!
//! The law and the mathematics stand in [`crate::law`]; here are arguments, tables and JSON.

mod ballot;
mod paper;
mod power;
pub(super) mod roll;
mod setting;
mod tally;
mod whip;

use crate::cli::failure::Failure;
use clap::{Args, Subcommand};

/// The arguments of `coreper council`.
#[derive(Args, Debug)]
pub(super) struct Council {
    #[command(subcommand)]
    question: Question,
}

#[derive(Subcommand, Debug)]
enum Question {
    /// Count one ballot: adopted or not, and why
    Tally(tally::Arguments),
    /// Voting power: winning coalitions, swings, Banzhaf and Shapley-Shubik indices
    Power(power::Arguments),
    /// Whom to win over, who can stop it, and how likely it passes
    Whip(whip::Arguments),
}

/// Answers a question.
pub(super) fn run(council: &Council) -> Result<String, Failure> {
    match &council.question {
        Question::Tally(arguments) => tally::run(arguments),
        Question::Power(arguments) => power::run(arguments),
        Question::Whip(arguments) => whip::run(arguments),
    }
}
