//! `coreper study`: many games without a screen, and what they come to.

mod choices;
mod file;
mod merge;
mod page;
mod progress;
mod run;

use crate::cli::Answer;
use crate::cli::failure::Failure;
use clap::{Args, Subcommand};

/// Studies.
#[derive(Args, Debug)]
pub(super) struct Study {
    #[command(subcommand)]
    which: Which,
}

/// Which study.
#[derive(Subcommand, Debug)]
enum Which {
    /// Plays many games of one policy, and adds them up
    Run(run::Run),
    /// Puts the sheets of shards together: the same bytes as if the study had been played at once
    Merge(merge::Merge),
    /// The mechanisms that --assume can switch, with what each does
    Assumptions,
}

/// Studies.
pub(super) fn run(study: &Study) -> Result<Answer, Failure> {
    match &study.which {
        Which::Run(run) => run::run(run),
        Which::Merge(merge) => merge::run(merge),
        Which::Assumptions => Ok(Answer::Done(page::assumptions())),
    }
}
