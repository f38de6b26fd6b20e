//! A file that another hand took away, replaced, renamed or cut while it was played: the game goes on in a new one.

use super::disk;
use super::error::SaveError;
use super::rescued::{Rescued, what};
use crate::base::ids::Seat;
use crate::session::{Record, Session};
use crate::words::text::say;
use std::path::{Path, PathBuf};

impl Session {
    /// To be asked before it is said that the game is saved, and before it is left: looks whether the save is still the file that
    /// it was, writes the whole game to a new one if not, and tries again to write what waits. Says whether all is in a file.
    pub fn confirm_save(&mut self) -> bool {
        let is_there = self.find_save();
        if let Some(save) = &mut self.save
            && is_there
            && save.trouble.is_some()
        {
            save.flush(true);
        }
        self.save.as_ref().is_some_and(|save| save.trouble.is_none())
    }

    /// Looks whether the save is still the file that it was, and writes the whole game to a new one if not. Says whether there is a
    /// file that can be written to.
    fn find_save(&mut self) -> bool {
        let Some(save) = &self.save else { return false };
        let Some(how) = save.disk.strayed(&save.path, save.written, save.trouble.is_some()) else { return true };
        let from = save.path.clone();
        let done = self.save_elsewhere(&from);
        let Some(save) = &mut self.save else { return false };
        match done {
            Ok(to) => save.rescued = Some(Rescued { from, how, to }),
            Err(error) => {
                save.is_troubled(say!("save-no-new-file", how = what(how, &from), error = error.to_string()));
                return false;
            }
        }
        true
    }

    /// What happened to the save since this was asked last.
    pub fn take_rescued(&mut self) -> Option<Rescued> {
        self.save.as_mut().and_then(|save| save.rescued.take())
    }

    /// Writes a record to the save, if there is one and nothing happened to it.
    pub(in crate::session) fn keep(&mut self, record: &Record, told: &[String]) {
        let is_there = self.find_save();
        let sync = match record {
            Record::Command { seat, .. } => self.controller(*seat).waits() || *seat == Seat::Facilitator,
            Record::Proposed { .. } | Record::Note { .. } | Record::Host { .. } | Record::Room { .. } => false,
            Record::Guess { .. }
            | Record::Reflection { .. }
            | Record::Undo(_)
            | Record::Controller(..)
            | Record::Round { .. }
            | Record::Rewind(_)
            | Record::Branch { .. }
            | Record::Turn(_) => true,
        };
        if let Some(save) = &mut self.save {
            save.add(&self.book.campaign, record, told);
            if is_there {
                save.flush(sync);
            }
        }
    }

    /// The whole game in a new file: under the same name if that is free, else beside it.
    fn save_elsewhere(&mut self, path: &Path) -> Result<PathBuf, SaveError> {
        let (to, disk) = match disk::create(path) {
            Err(SaveError::Exists(_)) => {
                let folder = path.parent().unwrap_or(Path::new(""));
                let name = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
                disk::create_numbered(folder, &name)?
            }
            made => (path.to_owned(), made?),
        };
        self.start(to.clone(), Box::new(disk)).map_err(|error| disk::forsake(&to, error))?;
        Ok(to)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Stray;
    use super::super::disk::{self, Disk};
    use crate::base::ids::Seat;
    use crate::base::set::StateSet;
    use crate::campaign::{Campaign, builtin};
    use crate::game::rulebook::Truce;
    use crate::game::state::{Coreper, LengthId, Setup};
    use crate::session::{Controller, Options, Session, Step, save};
    use std::io::{self, Write};
    use std::path::Path;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    /// A file on a disk that may be full, and how often it was made safe from a power cut.
    #[derive(Debug)]
    struct Filling(disk::Locked, Arc<AtomicBool>, Arc<AtomicUsize>);

    impl Write for Filling {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.1.load(Ordering::Relaxed) { Err(io::ErrorKind::StorageFull.into()) } else { self.0.write(bytes) }
        }

        fn flush(&mut self) -> io::Result<()> {
            self.0.flush()
        }
    }

    impl Disk for Filling {
        fn cut(&mut self, length: u64) -> io::Result<()> {
            self.0.cut(length)
        }

        fn sync(&mut self) -> io::Result<()> {
            self.2.fetch_add(1, Ordering::Relaxed);
            self.0.sync()
        }

        fn strayed(&self, path: &Path, length: u64, troubled: bool) -> Option<Stray> {
            self.0.strayed(path, length, troubled)
        }
    }

    /// A game of the tutorial that is written to such a disk.
    fn game(path: &Path) -> (Session, Arc<AtomicBool>, Arc<AtomicUsize>) {
        let campaign = Arc::new(Campaign::from_files(builtin::files("first-vote").unwrap()).unwrap());
        let setup = Setup {
            length: LengthId::Short,
            rounds: 0,
            truce: Truce::UsOnly,
            briefed: StateSet::EMPTY,
            sealed: false,
            coreper: Coreper::Absent,
        };
        let mut session = Session::new(campaign, Options::new(setup, 7));
        let (full, syncs) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let disk = Filling(disk::create(path).unwrap(), Arc::clone(&full), Arc::clone(&syncs));
        session.start(path.to_owned(), Box::new(disk)).unwrap();
        (session, full, syncs)
    }

    #[test]
    fn what_a_human_does_survives_a_power_cut_before_it_is_answered() {
        let folder = tempfile::tempdir().unwrap();
        let (mut session, _, syncs) = game(&folder.path().join("game.jsonl"));
        for code in ["DK", "SE", "PL"] {
            let seat = Seat::State(session.campaign().state(code).unwrap());
            session.set_controller(seat, Controller::Human);
        }
        let mut commands = 0;
        while session.run().unwrap() == Step::Waiting {
            for seat in session.awaited_humans() {
                let before = syncs.load(Ordering::Relaxed);
                let command = session.advise(seat).command;
                session.submit(seat, &command).unwrap();
                assert!(syncs.load(Ordering::Relaxed) > before, "command {commands}: a power cut would lose it");
                commands += 1;
            }
        }
        assert!(commands > 20, "{commands} commands of humans");
    }

    #[test]
    fn what_waits_for_a_full_disk_is_written_once_there_is_room_and_somebody_asks() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("game.jsonl");
        let (mut session, full, _) = game(&path);
        full.store(true, Ordering::Relaxed);
        session.set_controller(Seat::Beijing, Controller::Passive);
        assert!(!session.confirm_save(), "the disk is still full");
        assert_eq!(session.save_trouble().map(|trouble| trouble.waiting), Some(1));
        full.store(false, Ordering::Relaxed);
        assert!(session.confirm_save());
        assert_eq!(session.save_trouble(), None);
        let records = session.records().to_vec();
        drop(session);
        assert_eq!(save::open(&path).unwrap().records, records, "nothing is lost when the game is left now");
    }
}
