//! `coreper resume`: goes on with a saved game where it stopped.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::{front, output};
use crate::session::save::{self, Remark, SaveError};
use crate::session::seat;
use crate::words::text::{self, say};
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
    let failed = |error: SaveError| {
        let next = if let SaveError::Version { format, .. } = &error {
            if *format == save::FORMAT { "resume-next-told" } else { "replay-old-next" }
        } else if resume.file.exists() {
            "resume-next-verify"
        } else {
            "resume-next-file"
        };
        Failure::new("resume", error.to_string(), text::plain(next))
    };
    let (mut session, remarks) = save::resume(&resume.file).map_err(failed)?;
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

/// With whose eyes a save is read: the facilitator's where no seat is named.
pub(super) fn eyes(campaign: &Campaign, code: Option<&str>) -> Result<Seat, Failure> {
    let Some(code) = code else { return Ok(Seat::Facilitator) };
    seat::parse(campaign, code).ok_or_else(|| {
        let seats = seat::codes(campaign).join(" ");
        Failure::new("--seat", say!("resume-no-seat", code = code), say!("resume-seats", seats = seats))
    })
}
