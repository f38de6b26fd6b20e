//! A game of bots alone, and what it came to.

use crate::base::ids::Seat;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::{output, summary};
use crate::session::Session;
use crate::words::text::{self, say};

/// Plays to the end.
pub(super) fn run(mut session: Session, json: bool, origin: &str) -> Result<Answer, Failure> {
    let played = session.run();
    session.confirm_save();
    let trouble = session.save_trouble().map(|trouble| {
        say!(
            "autopilot-unsaved",
            path = trouble.path.display().to_string(),
            why = trouble.why.as_str(),
            waiting = trouble.waiting.to_string()
        )
    });
    if let Err(error) = played {
        let round = session.view(Seat::Observer).round();
        let cause = say!("autopilot-broke", round = round.to_string(), error = error.to_string());
        return Err(Failure::new("autopilot", cause, text::plain("autopilot-defect")));
    }
    let summary = summary::Summary::of(&session);
    let text = if json { summary.json() } else { format!("{origin}\n{}", summary.text(&session)) };
    match trouble {
        None => Ok(Answer::Done(text)),
        Some(trouble) => {
            output::note(&trouble);
            Ok(Answer::Troubled(text))
        }
    }
}
