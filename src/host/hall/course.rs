//! The course of a session: it begins, is kept, is left to be gone on with, and ends.

use super::{Hall, Stage};
use crate::host::actor::{self, Outside};
use crate::host::kept::{self, Kept, Standing};
use crate::host::lobby;
use crate::host::log::Line;
use crate::host::readying::Readying;
use crate::session::save::{self, SaveError};
use crate::session::{Controller, Session};
use crate::table::{At, Clock, Role, Table};
use crate::words::text::{plain, say};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

impl Hall {
    /// What is needed to open the lobby again is kept, once it is known where.
    pub(super) fn wait(&self) {
        let save = self.inner().save.clone().filter(|_| self.saves);
        let Some(save) = save else { return };
        if self.inner().lobby.is_none() {
            match lobby::keep(&save, &self.campaign, &self.options) {
                Ok(held) => self.inner().lobby = Some(held),
                Err(error) => self.tell(say!("room-lobby-unsaved", why = error.to_string())),
            }
        }
        self.keep();
    }

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
        table.lay_again(&std::mem::take(&mut inner.laid));
        table.keep_time(std::mem::take(&mut inner.clock), self.now());
        if self.saves && !going_on {
            let saved = match table.save_to(inner.save.as_deref()) {
                // Another game has taken the name while people came.
                Err(SaveError::Exists(taken)) => {
                    let _ = kept::remove(&taken);
                    table.save_to(None)
                }
                saved => saved,
            };
            self.saving().begins(self.now(), saved.err().map(|error| error.to_string()));
        }
        inner.save = table.save_path().map(std::path::Path::to_path_buf);
        if let (Some(_), Some(save)) = (inner.lobby.take(), &inner.save) {
            // From here on there is a game to go on with.
            let _ = std::fs::remove_file(lobby::file(save));
        }
        let (clock, ear, fault, file) = (Arc::clone(self), Arc::clone(self), Arc::clone(self), Arc::clone(self));
        let teller = Arc::clone(self);
        let outside = Outside {
            now: Box::new(move || clock.now()),
            news: Box::new(move |whole| {
                ear.news.send_modify(|news| {
                    news.pulse += 1;
                    news.whole = Some(whole);
                });
            }),
            saved: Box::new(move |said| {
                file.saving().hear(file.now(), said);
                file.stir();
            }),
            said: Box::new(move |seat, words| {
                let hall = Arc::clone(&teller);
                // By a thread of its own: whoever holds the hall may be waiting for the table.
                let _ = std::thread::Builder::new().name("said".to_owned()).spawn(move || hall.state_for(seat, &words));
            }),
            fault: Box::new(move |error| {
                fault.log(&Line::Fault);
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
        inner.readying = Readying::default();
        inner.presence.begin(self.now());
        // A sleep that begins within the first second is one, too.
        inner.standby.looked = Some(self.now());
        let numbers: Vec<u32> = inner.people.all().iter().map(|person| person.number).collect();
        drop(inner);
        for number in numbers {
            self.seat(number);
        }
        self.log(&Line::Began);
        self.keep();
        self.stir();
        Ok(())
    }

    /// A table that has fallen by a fault of the program is taken up again from its save, with everybody in their seats; where that comes
    /// to nothing, or it falls again within a minute, it stays down and the desk is told why.
    pub(in crate::host) fn take_up(self: &Arc<Self>) {
        const AGAIN: At = 60_000;
        let now = self.now();
        let (thread, save) = {
            let mut inner = self.inner();
            if !self.saves || inner.taken_up.is_some_and(|last| now.saturating_sub(last) < AGAIN) {
                return;
            }
            inner.taken_up = Some(now);
            inner.inbox = None;
            (inner.thread.take(), inner.save.clone())
        };
        if let Some(thread) = thread {
            let _ = thread.join();
        }
        let laid = self.news.borrow().whole.as_ref().map(|whole| whole.laid()).unwrap_or_default();
        let clock = self.clock_left();
        let Some(Ok((session, _))) = save.map(|path| save::resume(&path)) else { return };
        {
            let mut inner = self.inner();
            (inner.resumed, inner.laid, inner.stage) = (Some(session), laid, Stage::Lobby);
            inner.clock = clock;
        }
        let why = self.fault.lock().unwrap_or_else(PoisonError::into_inner).take();
        if self.start().is_ok() {
            self.tell(say!("room-taken-up", why = why.unwrap_or_default()));
        }
    }

    /// The session is ended: the table is closed, and the list of people is gone unless it is to be kept.
    pub fn end(&self) {
        self.log(&Line::Closed);
        let (inbox, thread, save) = {
            let mut inner = self.inner();
            inner.stage = Stage::Ended;
            inner.lobby = None;
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

    /// The lobby's file, where the game has not begun.
    #[must_use]
    pub fn lobby(&self) -> Option<PathBuf> {
        let inner = self.inner();
        inner.save.clone().filter(|_| inner.stage == Stage::Lobby && inner.lobby.is_some())
    }

    /// Whether nobody has come and nobody is expected: nothing is worth to be gone on with.
    #[must_use]
    pub fn is_empty_lobby(&self) -> bool {
        let inner = self.inner();
        inner.stage == Stage::Lobby && inner.people.all().is_empty() && inner.people.expected().is_empty()
    }

    /// Closes the table and keeps all that is needed to go on: the hall is opened again by `--resume`.
    pub fn suspend(&self) {
        self.log(&Line::Closed);
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
        let _one_at_a_time = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
        let (save, kept) = {
            let clock = self.clock_left();
            let inner = self.inner();
            // Before the game goes on, the clock is what it was.
            let clock = if inner.stage == Stage::Lobby { inner.clock } else { clock };
            let kept = Kept {
                people: inner.people.clone(),
                code: inner.code.clone(),
                observers: inner.observers.clone(),
                wall: self.wall.clone(),
                boot: inner.boot,
                laid: self.news.borrow().whole.as_ref().map(|whole| whole.laid()).unwrap_or_default(),
                held: inner.due.held.iter().copied().collect(),
                skipped: inner.due.skipped.iter().copied().collect(),
                desks: inner.desks.held(),
                opened: self.link.kept(),
                room: Standing {
                    clock,
                    speaker: inner.talk.speaker,
                    list: inner.talk.list.clone(),
                    each: inner.talk.each,
                    groups: inner.groups.clone().into_iter().collect(),
                    scene: inner.scene,
                    planned: inner.schedule.minutes(),
                    played: inner.schedule.played(),
                },
            };
            let has_file = inner.stage == Stage::Playing || inner.lobby.is_some();
            (inner.save.clone().filter(|_| has_file && self.saves), kept)
        };
        if let Some(Err(error)) = save.map(|save| kept::write(&save, &kept, &self.campaign)) {
            self.log(&Line::Unsaved);
            self.tell(say!("room-list-unsaved", why = error.to_string()));
        }
    }

    /// The clock with what it has left now, and whether it runs.
    fn clock_left(&self) -> (Clock, bool) {
        let clock = self.desk_page().map_or(Clock::Off, |page| page.stands().clock);
        Standing::kept(clock, self.now())
    }

    /// Where the game is saved.
    #[must_use]
    pub fn saved(&self) -> Option<PathBuf> {
        self.inner().save.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::hall::trial;

    #[test]
    fn a_table_at_fault_is_nobody_elses_business() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) =
            (trial::hall(Some(folder.path().join("one.jsonl"))), trial::hall(Some(folder.path().join("two.jsonl"))));
        let here = std::net::IpAddr::from([127, 0, 0, 1]);
        for hall in [&first, &second] {
            hall.join("KOLE-42", "Ann", "DE", None, here).unwrap();
            hall.start().unwrap();
        }
        for _ in 0..2 {
            falls(&first);
            first.watch();
        }
        assert_eq!(first.fault().as_deref(), Some("a fault"), "twice in a minute it stays down");
        second.watch();
        assert_eq!((second.fault(), second.stage()), (None, Stage::Playing));
        assert!(second.by_desk(crate::table::Ask::Clock(crate::table::ClockAct::Set(5))), "and the other one goes on");
        assert!(!first.by_desk(crate::table::Ask::Clock(crate::table::ClockAct::Set(5))));
        first.end();
        second.end();
    }

    /// The table falls, as by a fault of the program.
    fn falls(hall: &Arc<Hall>) {
        hall.inner().inbox.as_ref().unwrap().end();
        *hall.fault.lock().unwrap() = Some("a fault".to_owned());
    }

    #[test]
    fn a_table_that_falls_is_taken_up_from_its_save_and_twice_in_a_minute_stays_down() {
        let folder = tempfile::tempdir().unwrap();
        let hall = trial::hall(Some(folder.path().join("game.jsonl")));
        let here = std::net::IpAddr::from([127, 0, 0, 1]);
        let (ann, _) = hall.join("KOLE-42", "Ann", "DE", None, here).unwrap();
        hall.start().unwrap();
        let asked = || hall.page(ann).and_then(|page| page.asked());
        assert!(trial::until(|| asked().is_some()));
        let before = asked();
        falls(&hall);
        hall.watch();
        assert_eq!((hall.fault(), hall.stage()), (None, Stage::Playing));
        assert!(trial::until(|| asked() == before), "the same is asked of the same seat");
        assert!(hall.by_desk(crate::table::Ask::Clock(crate::table::ClockAct::Set(5))), "and the table answers");
        assert!(hall.told_since(0).iter().any(|(_, line)| line.contains("a fault")));
        falls(&hall);
        hall.watch();
        assert_eq!(hall.fault().as_deref(), Some("a fault"), "it stays down, and the desk sees why");
        hall.end();
    }
}
