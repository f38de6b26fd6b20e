//! `campaign show`.

mod brief;
mod doctrine;
mod model;
mod overview;
mod sources;

use super::page;
use crate::campaign::Campaign;
use crate::cli::failure::Failure;
use crate::cli::form::{self, Form};
use crate::words::text::say;
use clap::Subcommand;
use std::path::PathBuf;

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
    /// The model card: the seven headings of the ODD protocol, every submodel with formula and figures, what was tested and tuned
    Model {
        /// Write it here: CARD.html, CARD.md as Markdown, CARD.txt as plain text; it must not exist
        #[arg(long, value_name = "CARD")]
        out: Option<PathBuf>,
    },
    /// Role sheets to print, one page a seat: a Council code, COM, CN, or all
    Brief {
        /// A Council code (EL for Greece), COM, CN, or all
        #[arg(value_name = "SEAT")]
        seat: String,
        /// Write the sheets here: PACK.html to print, PACK.md as Markdown, PACK.txt as plain text; it must not exist
        #[arg(long, value_name = "PACK")]
        out: Option<PathBuf>,
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
        Some(Topic::Model { out: None }) => Ok(Form::Text.render(&model::document(campaign))),
        Some(Topic::Model { out: Some(path) }) => {
            Ok(say!("model-written", path = form::write_new(path, &model::document(campaign))?))
        }
        Some(Topic::Brief { seat, out: None }) => Ok(Form::Text.render(&brief::document(campaign, seat)?)),
        Some(Topic::Brief { seat, out: Some(path) }) => {
            Ok(say!("sheets-written", path = form::write_new(path, &brief::document(campaign, seat)?)?))
        }
    }
}
