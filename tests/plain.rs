//! The line mode, driven by strings: whole games, orders, wrong lines, the end of the input, secrets, and how much must be typed.

mod games;
mod lines;
mod orders;
mod program;
mod same;
mod secrets;
mod stands;
mod table;

use crate::session::{october, options};
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;
use coreper::session::{Controller, Session, seat};
use coreper::tui::plain::{Finish, Place, Played, play};
use std::io::{BufRead, BufReader, Read};

/// How a game ended, and everything that was written.
pub(super) struct Told {
    pub(super) played: Played,
    pub(super) text: String,
}

/// A game with humans in seats: codes, or `all` for all states.
pub(super) fn game(seats: &str, length: LengthId, seed: u64) -> Session {
    let campaign = october();
    let mut options = options(length, seed);
    for code in seats.split(',') {
        if code == "all" {
            let all = campaign.rules.state_ids().map(|id| (Seat::State(id), Controller::Human));
            options.seats.extend(all);
        } else {
            options.seats.insert(seat::parse(&campaign, code).unwrap(), Controller::Human);
        }
    }
    Session::new(campaign, options)
}

/// A game of a class at one open screen.
pub(super) fn class(length: LengthId, seed: u64) -> Session {
    let session = game("all", length, seed);
    let mut options = session.options().clone();
    options.table = true;
    Session::new(october(), options)
}

/// Plays from a script, and then, if asked for, with empty lines until the end.
pub(super) fn told(session: Session, script: &str, then_empty: bool) -> Told {
    let script = script.to_owned() + if script.is_empty() || script.ends_with('\n') { "" } else { "\n" };
    let mut lines: Box<dyn BufRead> = Box::new(BufReader::new(std::io::Cursor::new(script)));
    if then_empty {
        // More than any game asks for: a game that never ends fails by that.
        let rest = std::io::Cursor::new("\n".repeat(30_000));
        lines = Box::new(BufReader::new(lines.chain(rest)));
    }
    let mut output = Vec::new();
    let played = play(session, Place::Pipe, &mut lines, &mut output).unwrap();
    Told { played, text: String::from_utf8(output).unwrap() }
}

/// The lines that were read between two headings that begin with `# Month`, month by month.
pub(super) fn entries_by_round(text: &str) -> Vec<usize> {
    let rounds = text.split("\n# ").filter(|part| part.starts_with("Month "));
    rounds.map(|round| round.lines().filter(|line| line.starts_with("> ")).count()).collect()
}

/// The game ended, and the transcript says how.
pub(super) fn assert_over(told: &Told) {
    assert_eq!(told.played.finish, Finish::Over);
    assert!(told.played.session.is_over());
    assert!(told.text.contains("\n# The end: "), "no ending told");
    assert!(told.text.contains("The board at the end"), "no dashboard");
    assert!(!told.text.contains('⟦'), "a sentence is missing: {:?}", told.text.split('⟦').nth(1));
}
