//! What every section of a debrief is made of.

use crate::base::ids::{Seat, StateId};
use crate::law::population::Table;
use crate::report::roll::{RollCall, roll_calls};
use crate::session::{Book, Line};
use crate::words::Words;

/// What every section is made of.
pub(crate) struct Facts<'a> {
    pub(crate) session: &'a Book,
    pub(crate) reader: Seat,
    /// Whether the reader may know everything.
    pub(crate) all: bool,
    pub(crate) words: Words<'a>,
    pub(crate) log: Vec<Line>,
    pub(crate) rolls: Vec<RollCall>,
}

impl<'a> Facts<'a> {
    pub(crate) fn new(session: &'a Book, reader: Seat) -> Self {
        let all = session.is_over() || reader == Seat::Facilitator;
        let log = session.log_for(reader);
        let rolls = roll_calls(&log);
        // A page is read aloud and handed round: nobody is "you" in it, and whoever may know all reads as the facilitator does.
        let words = if all { Words::to(session.campaign(), Seat::Facilitator) } else { Words::new(session.campaign()) };
        Self { session, reader, all, words, log, rolls }
    }

    /// The states that people play, in the order of the roll.
    pub(crate) fn players(&self) -> Vec<StateId> {
        self.session.people().into_iter().filter_map(Seat::state).collect()
    }

    /// The population table of a vote.
    pub(crate) fn table(&self, roll: &RollCall) -> Option<&'a Table> {
        self.session.campaign().rules.population_table(roll.month).map(|table| &table.table)
    }
}
