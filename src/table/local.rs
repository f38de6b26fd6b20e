//! A game at one machine: the table, whoever sits at it, and what they see of it.

use super::ask::{Ask, Done, No};
use super::game::Table;
use super::place::Curtain;
use super::rights::Role;
use super::seated::Seated;
use super::snapshot::{Sight, Snapshot};
use super::stop::Stop;
use super::turn::Waits;
use crate::base::ids::Seat;
use crate::session::{Book, Session, SessionError, Step};
use std::sync::Arc;

/// A table with the one machine at it. What is shown is always a snapshot, which is taken anew after each change.
#[derive(Debug)]
pub struct Local {
    table: Table,
    machine: Seated,
    shown: Arc<Snapshot>,
}

impl Local {
    /// A game that is played at this machine.
    #[must_use]
    pub fn new(session: Session) -> Self {
        let table = Table::new(session);
        let machine = table.admit(Role::Machine, &[]);
        let shown = table.snapshot(&machine);
        Self { table, machine, shown }
    }

    /// The table itself: its file, its revision.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// The same, to look after its file.
    pub const fn table_mut(&mut self) -> &mut Table {
        &mut self.table
    }

    /// What is shown.
    #[must_use]
    pub const fn snapshot(&self) -> &Arc<Snapshot> {
        &self.shown
    }

    /// The game as it is shown, for whoever chooses whose eyes are before it by [`Local::waits`].
    #[must_use]
    pub fn book(&self) -> &Book {
        self.shown.book()
    }

    /// The game through the eyes of a seat, where somebody at this machine may look through them.
    #[must_use]
    pub fn through(&self, eyes: Seat) -> Option<Sight<'_>> {
        self.shown.through(eyes).ok()
    }

    /// What the game waits for.
    #[must_use]
    pub fn waits(&self, curtain: Curtain) -> Waits {
        self.table.waits(curtain)
    }

    /// Asks the table for something.
    ///
    /// # Errors
    /// Why nothing was done.
    pub fn ask(&mut self, ask: Ask) -> Result<Done, No> {
        let done = self.table.ask(&self.machine, ask);
        self.look();
        done
    }

    /// Lets the game go on by one step.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn step(&mut self) -> Result<Step, SessionError> {
        let step = self.table.step();
        self.look();
        step
    }

    /// Lets the game go on until there is something to look at or somebody to ask.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn go(&mut self) -> Result<Stop, SessionError> {
        let stop = self.table.go();
        self.look();
        stop
    }

    /// The game, when everybody has left.
    #[must_use]
    pub fn into_session(self) -> Session {
        self.table.into_session()
    }

    fn look(&mut self) {
        if self.shown.revision() != self.table.revision() {
            self.shown = self.table.snapshot(&self.machine);
        }
    }
}
