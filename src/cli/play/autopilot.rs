//! A game of bots alone, and what it came to.

use crate::base::ids::Seat;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::{output, summary};
use crate::session::Session;

/// Plays to the end.
pub(super) fn run(mut session: Session, json: bool, origin: &str) -> Result<Answer, Failure> {
    let played = session.run();
    session.confirm_save();
    let trouble = session.save_trouble().map(|trouble| {
        format!("not saved to {}: {}; {} lines wait", trouble.path.display(), trouble.why, trouble.waiting)
    });
    if let Err(error) = played {
        let round = session.view(Seat::Observer).round();
        let cause = format!("the program broke one of its own rules in round {round}: {error}");
        return Err(Failure::new("autopilot", cause, "this is a defect; the same seed shows it again"));
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
