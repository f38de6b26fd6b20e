//! `campaign show`.

mod brief;
mod doctrine;
mod overview;
mod sources;

use super::page;
use crate::campaign::Campaign;
use crate::cli::failure::Failure;
use clap::Subcommand;

/// What to show; an overview if nothing is named.
#[derive(Subcommand, Debug)]
pub(super) enum Topic {
    /// The list of sources; with a path, the figures under it with range, mark and sources
    Sources {
        /// The way to figures, such as states.DE or measures.M1.bite
        #[arg(value_name = "PATH")]
        path: Option<String>,
        /// Print one JSON document and nothing else
        #[arg(long)]
        json: bool,
    },
    /// Beijing's principles, the rival doctrines and the levels
    Doctrine,
    /// A role sheet to print: a Council code, COM, CN, or all
    Brief {
        /// A Council code (EL for Greece), COM, CN, or all
        #[arg(value_name = "SEAT")]
        seat: String,
    },
}

/// Shows a topic of a campaign.
pub(super) fn run(campaign: &Campaign, origin: &str, topic: Option<&Topic>) -> Result<String, Failure> {
    match topic {
        None => Ok(overview::page(campaign, origin)),
        Some(Topic::Sources { path: None, json: true }) => Ok(page::json(&sources::document(campaign, ""))),
        Some(Topic::Sources { path: None, json: false }) => Ok(sources::list(campaign)),
        Some(Topic::Sources { path: Some(path), json }) => sources::figures(campaign, path, *json),
        Some(Topic::Doctrine) => Ok(doctrine::page(campaign)),
        Some(Topic::Brief { seat }) => brief::pages(campaign, seat),
    }
}
