//! The file that a game is saved to, and what waits to be written to it.

use super::disk::Disk;
use super::rescued::Rescued;
use super::{line, wire};
use crate::base::digest::Chain;
use crate::campaign::Campaign;
use crate::session::record::Record;
use std::io;
use std::path::PathBuf;

/// What keeps records from the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SaveTrouble {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub why: String,
    /// Records that wait to be written.
    pub waiting: usize,
}

/// A save that a session writes to.
#[derive(Debug)]
pub(crate) struct SaveFile {
    pub(super) path: PathBuf,
    pub(super) disk: Box<dyn Disk>,
    /// Bytes of the file that are whole lines.
    pub(super) written: u64,
    /// The lines so far, those that wait among them.
    pub(super) chain: Chain,
    /// Lines that are not written yet, and how many.
    pub(super) waiting: Vec<u8>,
    pub(super) lines: usize,
    pub(super) trouble: Option<SaveTrouble>,
    pub(super) rescued: Option<Rescued>,
}

impl SaveFile {
    pub(super) fn new(path: PathBuf, disk: Box<dyn Disk>, written: u64, chain: Chain) -> Self {
        Self { path, disk, written, chain, waiting: Vec::new(), lines: 0, trouble: None, rescued: None }
    }

    /// Adds a record to what waits.
    pub(super) fn add(&mut self, campaign: &Campaign, record: &Record, told: &[String]) {
        let text = wire::record(campaign, record, told, self.chain.digest());
        self.chain.put(&text);
        self.waiting.extend_from_slice(line::frame(&text).as_bytes());
        self.lines += 1;
        if let Some(trouble) = &mut self.trouble {
            trouble.waiting = self.lines;
        }
    }

    /// Writes what waits, and has it on the disk before this returns if it must survive a power cut.
    pub(super) fn flush(&mut self, sync: bool) {
        match self.write(sync) {
            Ok(()) => self.trouble = None,
            Err(error) => self.is_troubled(error.to_string()),
        }
    }

    pub(super) fn is_troubled(&mut self, why: String) {
        self.trouble = Some(SaveTrouble { path: self.path.clone(), why, waiting: self.lines });
    }

    /// Writes what waits. After trouble the file is first cut back to its whole lines.
    fn write(&mut self, sync: bool) -> io::Result<()> {
        if self.trouble.is_some() {
            self.disk.cut(self.written)?;
        }
        self.disk.write_all(&self.waiting)?;
        self.written += self.waiting.len() as u64;
        self.waiting.clear();
        self.lines = 0;
        if sync { self.disk.sync() } else { Ok(()) }
    }
}
