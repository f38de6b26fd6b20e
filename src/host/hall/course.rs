//! The course of a session: it begins, is kept, is left to be gone on with, and ends.

use super::{Hall, Stage};
use crate::host::actor::{self, Outside};
use crate::host::kept::{self, Kept};
use crate::session::{Controller, Session};
use crate::table::{Role, Table};
use crate::words::text::{plain, say};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

impl Hall {
    /// The game begins with those who are here and those who are expected.
    ///
    /// # Errors
    /// Why it does not, in words.
    pub fn start(self: &Arc<Self>) -> Result<(), String> {
        let mut inner = self.inner();
        if inner.stage != Stage::Lobby {
            return Err(plain("room-begun"));
        }
        let resumed = inner.resumed.take();
        let going_on = resumed.is_some();
        let session = resumed.unwrap_or_else(|| {
            let mut options = self.options.clone();
            options.seats = inner.people.seats().into_iter().map(|seat| (seat, Controller::Human)).collect();
            Session::new(Arc::clone(&self.campaign), options)
        });
        let mut table = Table::new(session).paced();
        if self.saves && !going_on {
            let saved = table.save_to(inner.save.as_deref());
            inner.unsaved = saved.err().map(|error| error.to_string());
        }
        inner.save = table.save_path().map(std::path::Path::to_path_buf);
        let (clock, ear, fault) = (Arc::clone(self), Arc::clone(self), Arc::clone(self));
        let outside = Outside {
            now: Box::new(move || clock.now()),
            news: Box::new(move |whole| {
                ear.news.send_modify(|news| {
                    news.pulse += 1;
                    news.whole = Some(whole);
                });
            }),
            fault: Box::new(move |error| {
                *fault.fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                fault.stir();
            }),
        };
        let (inbox, thread) = actor::begin(table, outside, self.tempo).map_err(|error| error.to_string())?;
        inner.desk = inbox.admit(Role::Facilitator, Vec::new());
        inner.wall = inbox.admit(Role::Projector, Vec::new());
        inner.inbox = Some(inbox);
        inner.thread = Some(thread);
        inner.stage = Stage::Playing;
        inner.presence.begin(self.now());
        let numbers: Vec<u32> = inner.people.all().iter().map(|person| person.number).collect();
        drop(inner);
        for number in numbers {
            self.seat(number);
        }
        self.keep();
        self.stir();
        Ok(())
    }

    /// The session is ended: the table is closed, and the list of people is gone unless it is to be kept.
    pub fn end(&self) {
        let (inbox, thread, save) = {
            let mut inner = self.inner();
            inner.stage = Stage::Ended;
            (inner.inbox.take(), inner.thread.take(), inner.save.clone())
        };
        if let Some(inbox) = inbox {
            inbox.end();
        }
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        if let Some(save) = save.filter(|_| !self.keeps_list && self.saves)
            && let Err(error) = kept::remove(&save)
        {
            self.tell(say!("room-list-stays", why = error.to_string()));
        }
        self.stir();
    }

    /// Closes the table and keeps all that is needed to go on: the hall is opened again by `--resume`.
    pub fn suspend(&self) {
        let (inbox, thread) = {
            let mut inner = self.inner();
            (inner.inbox.take(), inner.thread.take())
        };
        if let Some(inbox) = inbox {
            inbox.end();
        }
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        self.keep();
    }

    /// Writes the list of people beside the save, once there is one.
    pub(in crate::host) fn keep(&self) {
        let (save, kept) = {
            let inner = self.inner();
            let kept = Kept {
                people: inner.people.clone(),
                code: inner.code.clone(),
                wall: self.wall.clone(),
                boot: inner.boot,
            };
            (inner.save.clone().filter(|_| inner.stage == Stage::Playing && self.saves), kept)
        };
        if let Some(Err(error)) = save.map(|save| kept::write(&save, &kept, &self.campaign)) {
            self.tell(say!("room-list-unsaved", why = error.to_string()));
        }
    }

    /// Where the game is saved, and why it is not, if it is not.
    #[must_use]
    pub fn saved(&self) -> (Option<PathBuf>, Option<String>) {
        let inner = self.inner();
        (inner.save.clone(), inner.unsaved.clone())
    }
}
