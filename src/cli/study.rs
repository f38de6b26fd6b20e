//! `coreper study`: many games without a screen, and what they come to.

mod aims;
mod choices;
mod claims;
mod compare;
mod exploit;
mod file;
mod folder;
mod merge;
mod news;
mod page;
mod parquet;
mod run;
mod sensitivity;
mod stop;
mod sweep;

use crate::cli::answer::Answer;
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
    /// Policies, doctrines and levels side by side on common seeds; one instrument at a time
    Compare(compare::Compare),
    /// What figures of the campaign do: each at several values, and a tornado table
    Sweep(sweep::Sweep),
    /// The claims of the source as experiments, with honest verdicts
    Claims(claims::Claims),
    /// Puts the sheets of shards together: the same bytes as if the study had been played at once
    Merge(merge::Merge),
    /// A finished sheet as Parquet, with types, in a program that was built with the feature `parquet`
    Parquet(parquet::Columns),
    /// Whether a rule of thumb beats the game: a few hundred simple strategies of one seat, and how often they meet its aims
    Exploit(exploit::Exploit),
    /// Whether play decides the aims: how often each is met, and how far a dozen ways to hold its seat move that
    Aims(aims::Aims),
    /// Whether news answers play: how many headlines two games share that differ in their seed alone
    News(news::News),
    /// What endings hang on, read off sheets: figures, policies, luck; and boxes of figures in which an ending is common
    Sensitivity(sensitivity::Ask),
    /// The mechanisms that --assume can switch, with what each does
    Assumptions,
}

/// Studies.
pub(super) fn run(study: &Study) -> Result<Answer, Failure> {
    let help = match &study.which {
        Which::Run(run::Run { common, .. })
        | Which::Compare(compare::Compare { common, .. })
        | Which::Sweep(sweep::Sweep { common, .. })
        | Which::Exploit(exploit::Exploit { common, .. })
        | Which::Aims(aims::Aims { common, .. })
        | Which::News(news::News { common, .. }) => common.help(),
        Which::Claims(_) | Which::Merge(_) | Which::Parquet(_) | Which::Sensitivity(_) | Which::Assumptions => None,
    };
    if let Some(help) = help {
        return Ok(Answer::Done(help));
    }
    match &study.which {
        Which::Run(run) => run::run(run),
        Which::Compare(compare) => compare::run(compare),
        Which::Sweep(sweep) => sweep::run(sweep),
        Which::Claims(claims) => claims::run(claims),
        Which::Exploit(exploit) => exploit::run(exploit),
        Which::Aims(aims) => aims::run(aims),
        Which::News(news) => news::run(news),
        Which::Merge(merge) => merge::run(merge),
        Which::Parquet(asked) => parquet::run(asked),
        Which::Sensitivity(ask) => sensitivity::run(ask).map(Answer::Done),
        Which::Assumptions => Ok(Answer::Done(page::assumptions())),
    }
}
