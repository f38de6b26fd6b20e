//! The two ends of a line: what arrives from a distant terminal, and the pictures that go there.

use crate::host::hall::{Hall, Stage};
use crate::table::At;
use crate::tui::input::bytes::Parser;
use crate::tui::input::{Code, Input, Key};
use crate::tui::port::{Arrival, End, Inputs};
use crate::words::wrap::{Long, wrapped};
use ratatui::layout::Size;
use std::cell::Cell as Shared;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tokio::sync::mpsc::Sender;

/// The sizes that are drawn for, in columns and rows.
const LEAST: (u16, u16) = (20, 5);
const MOST: (u16, u16) = (220, 70);

/// What comes along a line.
#[derive(Debug)]
pub enum Coming {
    /// Bytes of the terminal.
    Bytes(Vec<u8>),
    /// Its size.
    Size(u16, u16),
    /// Something has happened in the hall.
    Pulse,
    /// The line is gone.
    Gone,
}

/// What takes the screens away for a while.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Pause {
    /// The seat was opened elsewhere.
    Elsewhere,
    /// Somebody wants to talk.
    Talk,
}

/// A size that is drawn for.
#[must_use]
pub fn clamped(columns: u16, rows: u16) -> Size {
    Size::new(columns.clamp(LEAST.0, MOST.0), rows.clamp(LEAST.1, MOST.1))
}

/// What is typed at a distant terminal, and its size.
#[derive(Debug)]
pub struct Keys {
    coming: Receiver<Coming>,
    parser: Parser,
    ready: VecDeque<Input>,
    size: Rc<Shared<Size>>,
}

impl Keys {
    /// Nothing has come yet.
    #[must_use]
    pub fn new(coming: Receiver<Coming>, size: Rc<Shared<Size>>) -> Self {
        Self { coming, parser: Parser::default(), ready: VecDeque::new(), size }
    }
}

impl Inputs for Keys {
    fn next(&mut self, limit: Option<Duration>) -> io::Result<Arrival> {
        loop {
            if let Some(input) = self.ready.pop_front() {
                return Ok(Arrival::Input(input));
            }
            let wait = [self.parser.patience(), limit].into_iter().flatten().min();
            let come = match wait {
                Some(wait) => self.coming.recv_timeout(wait),
                None => self.coming.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            let mut inputs = Vec::new();
            match come {
                Ok(Coming::Bytes(bytes)) => self.parser.read(&bytes, &mut inputs),
                Ok(Coming::Size(columns, rows)) => {
                    let size = clamped(columns, rows);
                    self.size.set(size);
                    return Ok(Arrival::Input(Input::Resize(size.width, size.height)));
                }
                Ok(Coming::Gone) | Err(RecvTimeoutError::Disconnected) => return Ok(Arrival::End(End::Gone)),
                Err(RecvTimeoutError::Timeout) if self.parser.patience().is_some() => self.parser.settle(&mut inputs),
                Err(RecvTimeoutError::Timeout) => return Ok(Arrival::Quiet),
                Ok(Coming::Pulse) => return Ok(Arrival::Input(Input::Pulse)),
            }
            self.ready.extend(inputs);
        }
    }
}

/// What arrives from a distant terminal at which somebody has a seat.
pub(super) struct Lines {
    pub(super) keys: Keys,
    /// Whether the clock of the room is shown, and wants a picture now and then.
    pub(super) lingers: bool,
    /// Whose terminal it is.
    pub(super) own: Own,
    /// What stands over the screens.
    pub(super) over: Option<Pause>,
    /// What takes the screens away for a while, once it does.
    pub(super) pause: Option<Pause>,
}

/// Whose terminal it is, and as which of their pages and terminals.
pub(super) struct Own {
    pub(super) hall: Arc<Hall>,
    pub(super) number: u32,
    pub(super) page: Rc<Shared<u64>>,
    /// Until when one more Ctrl-C leaves.
    pub(super) leaves: Rc<Shared<At>>,
}

impl Lines {
    /// The size of the terminal.
    pub(super) fn size(&self) -> Size {
        self.keys.size.get()
    }

    /// Nothing that was typed before is meant for what stands there now.
    pub(super) fn forget_typed(&mut self) {
        self.keys.ready.clear();
    }

    /// Whether something else takes the screens away.
    pub(super) const fn is_paused(&self) -> bool {
        self.pause.is_some()
    }

    /// The terminal acts again, as this page.
    pub(super) fn takes_back(&self, page: u64) {
        self.own.page.set(page);
    }

    /// Whether the screens stop here: nobody may sit before them any more, or the seat was opened elsewhere.
    fn stops(&mut self) -> bool {
        let (Own { hall, number, page, .. }, playing) = (&self.own, self.lingers);
        if hall.is_over(*number, page.get()) || hall.stage() == Stage::Ended {
            return true;
        }
        let aside = self.over == Some(Pause::Elsewhere);
        let elsewhere = playing && !aside && hall.is_elsewhere(*number, page.get());
        if elsewhere {
            self.pause = Some(Pause::Elsewhere);
        }
        elsewhere
    }
}

impl Own {
    /// Whether a picture would be another one after a few seconds though nothing has happened.
    fn moves(&self) -> bool {
        let runs = self.hall.desk_page().is_some_and(|page| page.stands().clock.runs());
        runs || self.hall.now() < self.leaves.get()
    }

    /// One Ctrl-C may be a slip, and a seat is not left for it; says whether it was the first of two.
    fn asks_whether_to_leave(&self) -> bool {
        /// The second comes within so many milliseconds.
        const AGAIN: At = 8_000;
        let (now, until) = (self.hall.now(), self.leaves.get());
        let first = now >= until;
        self.leaves.set(if first { now + AGAIN } else { 0 });
        first
    }
}

/// Between two pictures of a clock that runs, or of what stands for seconds.
const BEAT: Duration = Duration::from_secs(5);
/// Between two pictures where nothing moves by itself: what was said stands for a minute or so, and is gone then.
const STILL: Duration = Duration::from_secs(20);

impl Inputs for Lines {
    fn next(&mut self, limit: Option<Duration>) -> io::Result<Arrival> {
        if self.stops() {
            return Ok(Arrival::End(End::Gone));
        }
        let beat = self.lingers.then(|| if self.own.moves() { BEAT } else { STILL });
        let come = self.keys.next([limit, beat].into_iter().flatten().min())?;
        // Time has passed.
        if self.stops() {
            return Ok(Arrival::End(End::Gone));
        }
        let leaves = matches!(come, Arrival::Input(Input::Key(Key { code: Code::Char('c'), ctrl: true, .. })));
        if leaves && self.lingers && self.over.is_none() && self.own.asks_whether_to_leave() {
            return Ok(Arrival::Input(Input::Pulse));
        }
        let talks = matches!(come, Arrival::Input(Input::Key(Key { code: Code::Char('g'), ctrl: true, .. })));
        if talks && self.lingers && self.over.is_none() {
            self.pause = Some(Pause::Talk);
            return Ok(Arrival::End(End::Gone));
        }
        Ok(if come == Arrival::Quiet && limit.is_none() { Arrival::Input(Input::Pulse) } else { come })
    }
}

/// A picture on its way: gathered, and sent whole once the one before it is gone.
#[derive(Debug)]
pub struct Frame {
    /// Where it goes: there is room for one.
    pub out: Sender<Vec<u8>>,
    /// What is gathered so far.
    pub bytes: Vec<u8>,
}

impl Write for Frame {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let bytes = std::mem::take(&mut self.bytes);
        self.out.blocking_send(bytes).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

/// Paragraphs as rows of a terminal.
#[must_use]
pub fn rows(lines: &[String], size: Size) -> Vec<String> {
    // A gap between paragraphs is a line, too.
    let rows = lines.iter().flat_map(|line| match line.as_str() {
        "" => vec![String::new()],
        line => wrapped(line, usize::from(size.width), Long::Cut),
    });
    rows.collect()
}
