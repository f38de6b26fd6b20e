//! `coreper campaign`: which campaigns there are, whether one is valid, what stands in it, and one to begin with.
//!
//! Checking and reading stand in [`crate::campaign`]; here are arguments and pages.

mod check;
mod found;
mod list;
mod new;
mod page;
mod show;

use crate::campaign::diagnostic::Severity;
use crate::campaign::folder::Found;
use crate::campaign::{Campaign, schema};
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::words;
use crate::words::folder::origin as origin_of;
use crate::words::text::{self, say};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The arguments of `coreper campaign`.
#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    question: Question,
}

#[derive(Subcommand, Debug)]
enum Question {
    /// The built-in campaigns
    List {
        /// Print one JSON document and nothing else
        #[arg(long)]
        json: bool,
    },
    /// Say all that is wrong with a campaign, each with its line; exit 1 if it cannot be played
    Check {
        /// A built-in name, or the path of a folder
        #[arg(value_name = "CAMPAIGN")]
        campaign: String,
        /// Print one JSON document and nothing else
        #[arg(long)]
        json: bool,
    },
    /// The format as a JSON Schema, for editors: of the whole campaign, or of one file
    Schema {
        /// One file, such as measures.yaml
        #[arg(value_name = "FILE")]
        file: Option<String>,
    },
    /// What stands in a campaign: an overview, its sources, its doctrine, its role sheets
    Show {
        /// A built-in name, or the path of a folder
        #[arg(value_name = "CAMPAIGN")]
        campaign: String,
        #[command(subcommand)]
        topic: Option<show::Topic>,
    },
    /// Write a small valid campaign into a new folder, to begin with
    New {
        /// The folder: it must not exist, or be empty
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// Answers.
pub(super) fn run(arguments: &Arguments) -> Result<Answer, Failure> {
    match &arguments.question {
        Question::List { json } => Ok(Answer::Done(list::run(*json))),
        Question::Check { campaign, json } => check::run(campaign, *json),
        Question::Schema { file } => schema_of(file.as_deref()).map(Answer::Done),
        Question::Show { campaign, topic } => {
            let found = found::find(campaign)?;
            let origin = origin_of(&found.origin);
            show::run(&valid(found)?, &origin, topic.as_ref()).map(Answer::Done)
        }
        Question::New { folder } => new::run(folder).map(Answer::Done),
    }
}

/// Reads a campaign that has to be valid.
fn valid(found: Found) -> Result<Campaign, Failure> {
    let (origin, prefix) = (origin_of(&found.origin), found.origin.prefix());
    let (campaign, mut report) = crate::campaign::check(found.files);
    report.add(found.problems);
    campaign.filter(|_| !report.fatal).ok_or_else(|| {
        let errors = say!("campaign-errors", count = report.count().0 + report.more);
        let wrong = report.diagnostics.iter().find(|found| found.severity() == Severity::Error);
        let first = wrong.map(|found| found.render(&prefix, false)).unwrap_or_default();
        let cause = say!("campaign-unplayable", errors = errors, first = first);
        Failure::new(origin, cause, text::plain("campaign-unplayable.next"))
    })
}

fn schema_of(file: Option<&str>) -> Result<String, Failure> {
    let schema = match file {
        None => words::schema::campaign(),
        Some(name) => words::schema::file(name).ok_or_else(|| {
            let files = schema::files().collect::<Vec<_>>().join(", ");
            Failure::new(
                format!("`{name}`"),
                text::plain("campaign-no-file"),
                say!("campaign-no-file.next", files = files),
            )
        })?,
    };
    Ok(page::json(&schema))
}
