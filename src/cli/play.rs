//! `coreper play`: a new game, on the screens, line by line, or by bots alone.

pub(super) mod arguments;
mod autopilot;
mod choices;

use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::{front, output};
use crate::session::Session;
use crate::words::text::{self, say};
use arguments::Play;
use std::sync::Arc;

/// Plays.
pub(super) fn run(play: &Play) -> Result<Answer, Failure> {
    if !play.autopilot && !play.plain {
        front::needs_terminal()?;
    }
    let (campaign, origin) = campaign(&play.game.campaign)?;
    let campaign = Arc::new(campaign);
    let options = choices::options(play, &campaign)?;
    let mut session = Session::new(Arc::clone(&campaign), options);
    if !play.autopilot {
        output::note(&format!("{origin}; seed {}", session.options().seed));
    }
    begin_save(play, &mut session)?;
    if play.autopilot {
        autopilot::run(session, play.json, &origin)
    } else if play.plain {
        front::plain(session)
    } else {
        front::screens(session, &[])
    }
}

/// Saves from the first command on. A file that was asked for must be there; without the usual one the game goes on, and says so.
fn begin_save(play: &Play, session: &mut Session) -> Result<(), Failure> {
    if let Some(path) = &play.save {
        if path.as_os_str() == "-" {
            let cause = text::plain("play-save-standard");
            return Err(Failure::new("--save", cause, text::plain("play-save-new")));
        }
        return session
            .save_to(path)
            .map_err(|error| Failure::new("--save", error.to_string(), text::plain("play-save-folder")));
    }
    if !play.autopilot {
        match session.save_as_usual() {
            Ok(path) => output::note(&say!("play-saved", path = path.display().to_string())),
            Err(error) => output::note(&say!("play-unsaved", error = error.to_string())),
        }
    }
    Ok(())
}
