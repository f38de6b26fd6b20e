//! The line mode (`--plain`): append-only text and numbered choices, for screen readers, pipes, scripts and tests.
//!
//! Choice 1 is the default; an empty line takes it, and it always moves the game on. A wrong line is answered with the choices
//! again. The end of the input ends the program, not the game: everything up to there is in the save. Headings are marked with
//! `#`, so that a transcript can be read, searched and printed as it is; nothing is drawn and no cursor is moved.
//!
//! [`play`] is the way in; lines come from any reader and go to any writer. One file for each thing that is asked or told.

mod ballot;
mod chair;
mod consult;
mod curtain;
mod desk;
mod ending;
mod form;
mod game;
mod glossary;
mod inject;
mod interrupt;
mod letter;
mod luck;
mod map;
mod opening;
mod orders;
mod package;
mod page;
mod papers;
mod prompt;
mod reasons;
mod reckoning;
mod replies;
mod review;
mod roll;
mod stand;
mod steps;
mod table;
mod talk;
mod told;
mod turning;
mod why;

use crate::session::{Session, SessionError};
use std::io::{self, BufRead, IsTerminal as _, Write};

/// What the lines come from.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A person at a terminal, who sees what is typed. Between private turns the last one is taken out of sight.
    Terminal(Terminal),
    /// A pipe or a file: what was typed is written into the transcript.
    Pipe,
}

/// What a terminal can do to hide what was written on it.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// How many rows it has now, if that is known.
    pub rows: fn() -> Option<u16>,
    /// Clears the screen and what scrolled off it; nothing where the terminal cannot.
    pub clear: Option<fn() -> io::Result<()>>,
}

/// The terminals that can clear what scrolled off them, by the beginnings of their names.
const CLEAR: [&str; 14] = [
    "xterm",
    "linux",
    "tmux",
    "rxvt",
    "alacritty",
    "kitty",
    "foot",
    "wezterm",
    "vte",
    "konsole",
    "gnome",
    "ghostty",
    "iterm",
    "contour",
];

impl Terminal {
    /// The terminal at standard output, by the kind that the environment names.
    #[must_use]
    pub fn here(variable: impl Fn(&str) -> Option<String>) -> Self {
        let rows = || crossterm::terminal::size().ok().map(|(_, rows)| rows).filter(|rows| *rows > 0);
        let term = variable("TERM").unwrap_or_default();
        let can = CLEAR.iter().any(|known| term.starts_with(known)) && io::stdout().is_terminal();
        Self { rows, clear: can.then_some(clear) }
    }
}

/// Home, the whole screen, and what scrolled off it (xterm, ED 2 and 3).
fn clear() -> io::Result<()> {
    let mut out = io::stdout();
    out.write_all(b"\x1b[H\x1b[2J\x1b[3J").and_then(|()| out.flush())
}

/// How the playing ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Finish {
    /// The game is over.
    Over,
    /// Somebody asked to stop.
    Quit,
    /// The input ended.
    InputEnded,
}

/// The game after it was played.
#[derive(Debug)]
pub struct Played {
    /// The game.
    pub session: Session,
    /// How the playing ended.
    pub finish: Finish,
}

/// What stops the playing from outside the game.
#[derive(thiserror::Error, Debug)]
pub enum Trouble {
    /// Lines could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The program broke one of its own rules.
    #[error("the program broke one of its own rules in round {round}: {error}")]
    Broken {
        /// The round.
        round: u16,
        /// How.
        error: SessionError,
    },
}

/// Plays a game line by line, to its end, until somebody quits, or until the input ends.
///
/// # Errors
/// When lines cannot be read or written, or the program breaks one of its own rules; what was played is in the save.
pub fn play(
    session: Session,
    place: Place,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Played, Trouble> {
    game::Game::new(session, talk::Talk::new(place, input, output)).play()
}
