//! One person, several pages and terminals: the one that was opened last acts. The others are left as they are and say so, until
//! somebody goes on there.

use crate::host::hall::Hall;
use crate::host::limits::ASKS;
use crate::table::{Ask, Done, No};
use tokio::sync::oneshot;

impl Hall {
    /// A page of somebody, or a terminal, is opened: it acts from now on, and no other one does.
    pub(super) fn new_page(&self, number: u32) -> u64 {
        let (page, others) = {
            let mut inner = self.inner();
            let page = inner.presence.newest.entry(number).or_default();
            *page += 1;
            let page = *page;
            (page, inner.presence.people.get(&number).is_some_and(|one| one.lines > 0))
        };
        if others {
            self.stir();
        }
        page
    }

    /// A terminal takes the place that its page was given, if it was given one.
    pub(super) fn place(&self, number: u32, given: Option<u64>) -> u64 {
        let newest = self.inner().presence.newest.get(&number).copied().unwrap_or_default();
        given.filter(|page| (1..=newest).contains(page)).unwrap_or_else(|| self.new_page(number))
    }

    /// Whether a later page of somebody, or a terminal, was opened elsewhere.
    #[must_use]
    pub fn is_elsewhere(&self, number: u32, page: u64) -> bool {
        self.inner().presence.newest.get(&number).is_some_and(|newest| *newest > page)
    }

    /// Whether somebody has come back elsewhere since with a new token, or is not among us any more: nothing can be gone on with here.
    #[must_use]
    pub fn is_over(&self, number: u32, page: u64) -> bool {
        let inner = self.inner();
        inner.people.get(number).is_none() || inner.presence.void.get(&number).is_some_and(|void| *void >= page)
    }

    /// What somebody was known by before is void: whatever was opened with it is over.
    pub(super) fn void(&self, number: u32) {
        {
            let mut inner = self.inner();
            let newest = *inner.presence.newest.entry(number).or_default();
            inner.presence.void.insert(number, newest);
            // Whoever agreed on another device agrees anew.
            inner.looking.lent.retain(|_, (_, by)| *by != number);
        }
        self.settle();
        self.new_page(number);
        self.stir();
    }

    /// Whether somebody asks for something more often than anybody who plays does; each question counts.
    #[must_use]
    pub fn asks_too_often(&self, number: u32) -> bool {
        let now = self.now();
        !self.inner().asks.entry(number).or_default().takes(1, ASKS, now)
    }

    /// Asks the table for something from a terminal, unless the seat was opened elsewhere since.
    ///
    /// # Errors
    /// Why it is not even asked for.
    pub(super) fn ask_from(&self, number: u32, page: u64, ask: Ask) -> Result<oneshot::Receiver<Result<Done, No>>, No> {
        if self.is_elsewhere(number, page) {
            return Err(No::Stale);
        }
        if self.asks_too_often(number) {
            return Err(No::TooOften);
        }
        self.ask(number, None, ask).ok_or(No::Closed)
    }
}
