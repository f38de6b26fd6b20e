//! What the screens and whoever holds a terminal for them agree on: what arrives, what is wanted, how it ends.

use crate::tui::input::Input;
use crate::tui::theme::Depth;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// What arrives from a person at a terminal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arrival {
    /// An input.
    Input(Input),
    /// Nothing, in the time that was given.
    Quiet,
    /// The person was elsewhere and is back: what stands on the terminal is not known.
    Back,
    /// It is over.
    End(End),
}

/// Why nothing arrives any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// The terminal, or the connection, went away.
    Gone,
    /// The system asked the program to end, by a signal of this number.
    Signal(u8),
}

/// Where the inputs of one person come from.
pub trait Inputs {
    /// Waits for what arrives next, no longer than the limit; without one it waits, and uses no processor time.
    ///
    /// # Errors
    /// When nothing can be read, for another reason than that the terminal went away.
    fn next(&mut self, limit: Option<Duration>) -> io::Result<Arrival>;

    /// Leaves the terminal to whoever started the program, and comes back when that is asked for. Where nobody did, nothing is done,
    /// and false comes back at once.
    ///
    /// # Errors
    /// When the terminal cannot be left, or not be taken again.
    fn suspend(&mut self) -> io::Result<bool> {
        Ok(false)
    }
}

/// How the screens were left.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Left {
    /// Where the game is saved, if one was under way.
    pub saved: Option<PathBuf>,
    /// Why it is not saved, if it is not.
    pub trouble: Option<String>,
    /// That it had to go on in a new file, if nobody was told yet.
    pub rescued: Option<String>,
    /// The theme that was chosen, if one was.
    pub theme: Option<String>,
    /// What ended it from outside, if something did.
    pub end: Option<End>,
}

/// What a program wants of its terminal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wants {
    /// Whether clicks and the wheel are the program's.
    pub mouse: bool,
    /// How many colours may be written to it.
    pub depth: Depth,
    /// Whether it is asked what it draws on.
    pub ground: bool,
}
