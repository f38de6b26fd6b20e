//! `coreper report`: the debrief of a saved game as a page to print and to read aloud from.

use crate::base::file;
use crate::base::printable;
use crate::cli::failure::Failure;
use crate::cli::form::Form;
use crate::cli::{Answer, resume};
use crate::report::debrief;
use crate::session::Session;
use crate::session::save::{self, Loaded};
use crate::words::document::{Kind, html};
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};

/// What can be chosen for a report.
#[derive(Args, Debug)]
pub(super) struct Report {
    /// The save: of a game that is over, or of one that goes on
    file: PathBuf,
    /// Write the page here: PAGE.md as Markdown, PAGE.html for a browser; without it, Markdown is printed
    #[arg(long, value_name = "PAGE")]
    out: Option<PathBuf>,
    /// Only what this seat may know of a game that goes on, such as DE; without it everything that the facilitator may
    #[arg(long)]
    seat: Option<String>,
}

/// Reports.
pub(super) fn run(report: &Report) -> Result<Answer, Failure> {
    let form = report.out.as_deref().map_or(Ok(Form::Markdown), Form::of)?;
    let next = "a save is what `coreper play` writes";
    let Loaded { campaign, options, records, remarks, .. } =
        save::open(&report.file).map_err(|error| Failure::new("report", error.to_string(), next))?;
    resume::tell(&remarks);
    let reader = resume::eyes(&campaign, report.seat.as_deref())?;
    let session = Session::replay(campaign, options, records).map_err(|divergence| {
        let cause = format!("the save does not play again: it diverges in round {}", divergence.round);
        let next = format!("`coreper replay {} --verify` says where and how", report.file.display());
        Failure::new(report.file.display().to_string(), cause, next)
    })?;
    let page = form.render(&debrief(&session, reader).document());
    match &report.out {
        None => Ok(Answer::Done(page)),
        Some(path) => {
            write(path, &page).map_err(|cause| Failure::new("--out", cause, "name another file"))?;
            Ok(Answer::Done(format!("the report is in {}", path.display())))
        }
    }
}

/// Writes a page to a new file, or in the place of an earlier page; anything else is left alone.
fn write(path: &Path, page: &str) -> Result<(), String> {
    let told = |what: &str| format!("{} {what}", path.display());
    if path.exists() && !is_page(path, page) {
        return Err(told("exists and is no report; it is left as it is"));
    }
    // Whole or not at all: an earlier page stays until the new one is on the disk.
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = file::write(&beside, printable::text(page).as_bytes()).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        format!("{}: {error}", path.display())
    })
}

/// Whether a file begins like a report of the same form, whatever the campaign.
fn is_page(path: &Path, page: &str) -> bool {
    let beginning = if page.starts_with(html::beginning(Kind::Report)) {
        html::beginning(Kind::Report)
    } else {
        page.split_inclusive([':', '\n']).next().unwrap_or_default()
    };
    let start = file::beginning(path, u64::try_from(beginning.len()).unwrap_or(0));
    start.is_ok_and(|start| start == beginning.as_bytes())
}
