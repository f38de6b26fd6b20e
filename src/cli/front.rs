//! Where a game meets its players: the screens, or the line mode.

use crate::cli::Answer;
use crate::cli::failure::Failure;
use crate::session::Session;

/// Plays a game on the screens.
pub(super) fn screens(session: Session) -> Result<Answer, Failure> {
    plain(session)
}

/// Plays a game line by line.
pub(super) fn plain(_session: Session) -> Result<Answer, Failure> {
    Err(Failure::new("--plain", "the line mode is not part of this build", "play with --autopilot"))
}
