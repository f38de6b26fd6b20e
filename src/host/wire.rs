//! The way from a terminal to the table.

use crate::host::actor;
use crate::host::hall::Hall;
use crate::table::{Ask, At, Done, Line, No, Snapshot};
use crate::words::text::plain;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

/// What the host said stands on a terminal for so long beyond its phase, in milliseconds.
const STANDS: u64 = 60_000;

/// The way from a terminal to the table.
#[derive(Debug)]
pub struct Wire {
    hall: Arc<Hall>,
    number: u32,
    /// As which of the pages and terminals of somebody it was opened.
    page: Rc<Cell<u64>>,
    /// Until when one more Ctrl-C leaves.
    leaves: Rc<Cell<At>>,
    last: std::cell::RefCell<Arc<Snapshot>>,
    /// What is said first, and until when.
    greeting: Option<(At, String)>,
}

impl Wire {
    /// For somebody who sits at a table at which a game is played.
    #[must_use]
    pub fn new(
        hall: Arc<Hall>,
        number: u32,
        (page, leaves): (Rc<Cell<u64>>, Rc<Cell<At>>),
        greeting: Option<String>,
    ) -> Option<Self> {
        let last = Arc::new(hall.page(number)?);
        let greeting = greeting.map(|text| (hall.now() + STANDS, text));
        Some(Self { hall, number, page, leaves, last: std::cell::RefCell::new(last), greeting })
    }
}

impl Line for Wire {
    fn look(&self) -> Arc<Snapshot> {
        // Who was removed sees what was there until the line is cut.
        if let Some(page) = self.hall.page(self.number) {
            *self.last.borrow_mut() = Arc::new(page);
        }
        Arc::clone(&self.last.borrow())
    }

    fn ask(&self, ask: Ask) -> Result<Done, No> {
        let is_slip = matches!(ask, Ask::Slip(..));
        let answer = self.hall.ask_from(self.number, self.page.get(), ask)?;
        let done = actor::wait(answer).unwrap_or(Err(No::Closed));
        if is_slip {
            self.hall.keep();
        }
        done
    }

    fn now(&self) -> At {
        self.hall.now()
    }

    fn said(&self) -> Option<String> {
        let now = self.hall.now();
        if now < self.leaves.get() {
            return Some(plain("host-leave-ask"));
        }
        let person = self.hall.person(self.number)?;
        let seats = &person.seats;
        let page = Arc::clone(&self.last.borrow());
        let suggested = seats.iter().flat_map(|seat| self.hall.suggested(&person, &page, *seat)).map(|(_, text)| text);
        let suggested: Vec<String> = suggested.collect();
        let said = [false, true].into_iter().filter_map(|by_the_table| self.hall.saying(seats, by_the_table, STANDS));
        let said = said.map(|said| self.hall.told_of(&said));
        let greeting = self.greeting.as_ref().filter(|(until, _)| now < *until).map(|(_, text)| text.clone());
        let all: Vec<String> = suggested.into_iter().chain(said).chain(greeting).collect();
        (!all.is_empty()).then(|| all.join(" · "))
    }
}
