//! `coreper resume`: goes on with a saved game where it stopped.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::{front, output};
use crate::session::save::{self, Remark, SaveError};
use crate::session::seat;
use crate::words::text::{self, for_shell, say};
use clap::Args;
use std::path::{Path, PathBuf};

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
            text::plain(if *format == save::FORMAT { "resume-next-told" } else { "replay-old-next" })
        } else {
            next_after(&error, &resume.file)
        };
        Failure::new("resume", error.to_string(), next)
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

/// What to do with a save that cannot be read: before a damaged line it is whole, and goes on as a file of its own.
pub(super) fn next_after(error: &SaveError, file: &Path) -> String {
    match error {
        SaveError::Damaged { line, .. } | SaveError::Unreadable { line, .. } if *line > 2 => {
            say!("save-next-part", before = line - 1, file = for_shell(file))
        }
        SaveError::InUse(_) => text::plain("save-next-in-use"),
        SaveError::Io { .. } if file.exists() => text::plain("save-next-rights"),
        SaveError::Io { .. } | SaveError::NoFolder(_) | SaveError::NoHome => text::plain("resume-next-file"),
        SaveError::Exists(_)
        | SaveError::NotASave { .. }
        | SaveError::Version { .. }
        | SaveError::Damaged { .. }
        | SaveError::Unreadable { .. }
        | SaveError::Campaign { .. }
        | SaveError::Diverged { .. } => text::plain("report-next-save"),
    }
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
