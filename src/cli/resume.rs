//! `coreper resume`: goes on with a saved game where it stopped.

use crate::cli::failure::Failure;
use crate::cli::{Answer, front, output};
use crate::session::save::{self, Remark};
use crate::words::text::say;
use clap::Args;
use std::path::PathBuf;

/// What can be chosen when a game is resumed.
#[derive(Args, Debug)]
pub(super) struct Resume {
    /// The save
    file: PathBuf,
    /// Go back to the beginning of this round first, which is announced to all
    #[arg(long, value_name = "N")]
    round: Option<u16>,
    /// The line mode: append-only text, numbered choices
    #[arg(long)]
    plain: bool,
}

/// Resumes.
pub(super) fn run(resume: &Resume) -> Result<Answer, Failure> {
    if !resume.plain {
        front::needs_terminal()?;
    }
    let next = if resume.file.exists() {
        "`coreper replay FILE --verify` says how far a save plays again"
    } else {
        "name the file that `coreper play` said it saved to; the menu (`coreper` alone) lists saved games"
    };
    let (mut session, remarks) =
        save::resume(&resume.file).map_err(|error| Failure::new("resume", error.to_string(), next))?;
    tell(&remarks);
    if let Some(round) = resume.round {
        let last = session.rewindable().last();
        let next = say!("resume-rounds", last = last.unwrap_or(0));
        session.rewind(round).map_err(|error| Failure::new("--round", error.to_string(), next))?;
    }
    if resume.plain { front::plain(session) } else { front::screens(session, &remarks) }
}

/// What is to be said of a file, beside the answer.
pub(super) fn tell(remarks: &[Remark]) {
    for remark in remarks {
        output::note(&remark.to_string());
    }
}
