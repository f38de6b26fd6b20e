//! Whoever owns a table: a thread that does what is asked, one thing after another, and lets the game go on in between. It knows
//! nobody's connection; what it has done is on the newest page, which everybody reads when they come to it.

use crate::base::ids::Seat;
use crate::session::save::{Rescued, SaveTrouble};
use crate::session::{Record, SessionError};
use crate::table::{Ask, At, Done, Moved, No, Role, Seated, Table, Whole};
use crate::words::text::plain;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::Duration;
use tokio::sync::oneshot;

/// So many asks may wait.
const WAITING: usize = 1024;

/// How fast things happen that nobody does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tempo {
    /// Between two votes of a roll-call.
    pub vote: Duration,
    /// After the last word of a phase, in which it can be taken back.
    pub last_word: Duration,
    /// Before an inject goes out by itself, in which the desk can hold it.
    pub notice: Duration,
}

impl Tempo {
    /// As people can follow it.
    pub const ROOM: Self =
        Self { vote: Duration::from_millis(700), last_word: Duration::from_secs(3), notice: Duration::from_secs(30) };
    /// Nothing waits: for trying things out.
    pub const SWIFT: Self = Self { vote: Duration::ZERO, last_word: Duration::ZERO, notice: Duration::ZERO };
}

/// What a table is told of.
enum Word {
    Ask { who: Seated, question: Option<String>, ask: Ask, answer: oneshot::Sender<Result<Done, No>> },
    Admit { role: Role, seats: Vec<Seat>, answer: oneshot::Sender<Seated> },
    Save { to: Option<PathBuf> },
    Records { answer: oneshot::Sender<Vec<Record>> },
    End,
}

/// The way to a table.
#[derive(Clone, Debug)]
pub struct Inbox(SyncSender<Word>);

/// What the table says of the game's file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct InFile {
    /// What keeps the game from it.
    pub trouble: Option<SaveTrouble>,
    /// The new file in which it goes on, if it does.
    pub rescued: Option<Rescued>,
}

/// What the outside gives to a table: the time, and an ear for what is new.
pub struct Outside {
    /// The time of the room.
    pub now: Box<dyn Fn() -> At + Send + Sync>,
    /// Hears of each new page.
    pub news: Box<dyn Fn(Arc<Whole>) + Send + Sync>,
    /// Hears of what keeps the game from its file, and that nothing does any more; it waits for nobody.
    pub saved: Box<dyn Fn(InFile) + Send + Sync>,
    /// Hears of what a seat says with an act in its own words; it waits for nobody.
    pub said: Box<dyn Fn(Seat, String) + Send + Sync>,
    /// Hears of a fault of the program, after which the table does nothing more.
    pub fault: Box<dyn Fn(String) + Send + Sync>,
}

impl Inbox {
    /// Asks for something; the answer comes when it comes.
    #[must_use]
    pub fn ask(&self, who: Seated, question: Option<String>, ask: Ask) -> oneshot::Receiver<Result<Done, No>> {
        let (answer, receiver) = oneshot::channel();
        match self.0.try_send(Word::Ask { who, question, ask, answer }) {
            Err(TrySendError::Full(Word::Ask { answer, .. })) => drop(answer.send(Err(No::Busy))),
            Err(TrySendError::Disconnected(Word::Ask { answer, .. })) => drop(answer.send(Err(No::Closed))),
            Ok(()) | Err(_) => {}
        }
        receiver
    }

    /// Somebody sits down.
    #[must_use]
    pub fn admit(&self, role: Role, seats: Vec<Seat>) -> Option<Seated> {
        let (answer, receiver) = oneshot::channel();
        self.0.send(Word::Admit { role, seats, answer }).ok()?;
        wait(receiver)
    }

    /// What is not in the game's file is written there, if that is possible now; a game that has none begins one, under a name.
    pub fn save(&self, to: Option<PathBuf>) {
        let _ = self.0.try_send(Word::Save { to });
    }

    /// Everything on record so far.
    #[must_use]
    pub fn records(&self) -> Option<Vec<Record>> {
        let (answer, receiver) = oneshot::channel();
        self.0.send(Word::Records { answer }).ok()?;
        wait(receiver)
    }

    /// The table is closed.
    pub fn end(&self) {
        let _ = self.0.send(Word::End);
    }
}

/// Waits for an answer, on any thread.
pub(super) fn wait<T>(mut receiver: oneshot::Receiver<T>) -> Option<T> {
    // Where tasks run, waiting is a matter of turns; elsewhere the thread sleeps.
    if tokio::runtime::Handle::try_current().is_err() {
        return receiver.blocking_recv().ok();
    }
    loop {
        match receiver.try_recv() {
            Ok(answer) => return Some(answer),
            Err(oneshot::error::TryRecvError::Empty) => std::thread::sleep(Duration::from_micros(200)),
            Err(oneshot::error::TryRecvError::Closed) => return None,
        }
    }
}

/// Begins: the table goes on in a thread of its own until it is told to end.
///
/// # Errors
/// When the system gives no thread.
pub fn begin(table: Table, outside: Outside, tempo: Tempo) -> std::io::Result<(Inbox, std::thread::JoinHandle<()>)> {
    let (sender, receiver) = sync_channel(WAITING);
    let name = "table".to_owned();
    let thread = std::thread::Builder::new().name(name).spawn(move || {
        // A panic is a fault like any other: said, and nobody else's end. What it leaves half done is dropped whole.
        let outside = Arc::new(outside);
        let inside = Arc::clone(&outside);
        let actor = Actor { table, outside: inside, tempo, trouble: None };
        let run = AssertUnwindSafe(move || actor.run(&receiver));
        if std::panic::catch_unwind(run).is_err() {
            (outside.fault)(plain("room-panic"));
        }
    })?;
    Ok((Inbox(sender), thread))
}

struct Actor {
    table: Table,
    outside: Arc<Outside>,
    tempo: Tempo,
    /// What the outside was told last of the game's file.
    trouble: Option<SaveTrouble>,
}

impl Actor {
    fn run(mut self, inbox: &Receiver<Word>) {
        let mut told = None;
        let mut rest = Some(Duration::ZERO);
        loop {
            let word = match rest {
                Some(rest) => inbox.recv_timeout(rest),
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match word {
                Ok(Word::End) | Err(RecvTimeoutError::Disconnected) => {
                    self.table.confirm_save();
                    self.tell_of_the_file();
                    return;
                }
                Ok(word) => {
                    let moved = self.hear(word, &mut told);
                    if moved {
                        rest = Some(if self.has_spoken() { self.tempo.last_word } else { Duration::ZERO });
                    }
                }
                Err(RecvTimeoutError::Timeout) => match self.step() {
                    Ok(next) => rest = next,
                    Err(error) => {
                        (self.outside.fault)(error.to_string());
                        return;
                    }
                },
            }
            self.tell(&mut told);
        }
    }

    /// Does what it is told; says whether the game may go on then.
    fn hear(&mut self, word: Word, told: &mut Option<u64>) -> bool {
        self.table.set_now((self.outside.now)());
        match word {
            Word::Ask { who, question, mut ask, answer } => {
                let words = ask.take_words();
                let done = match question {
                    Some(question) => self.table.answer(&who, &question, ask),
                    None => self.table.ask(&who, ask),
                };
                let moved = done.is_ok();
                if let Some((seat, words)) = words.filter(|_| moved) {
                    (self.outside.said)(seat, words);
                }
                // The page is there before the answer: whoever has it reads what they did.
                self.tell(told);
                let _ = answer.send(done);
                moved
            }
            Word::Admit { role, seats, answer } => {
                let _ = answer.send(self.table.admit(role, &seats));
                false
            }
            Word::Records { answer } => {
                let _ = answer.send(self.table.records().to_vec());
                false
            }
            Word::Save { to } => {
                if self.table.save_path().is_some() {
                    self.table.confirm_save();
                } else if self.table.save_to(to.as_deref()).is_ok() {
                    (self.outside.saved)(InFile::default());
                }
                false
            }
            Word::End => false,
        }
    }

    /// Whether everybody has said what a phase asks them for, all at once: the last word can be taken back for a moment.
    fn has_spoken(&self) -> bool {
        use crate::game::state::Phase;
        let page = self.table.whole();
        let open = page.phase();
        matches!(open, Phase::Briefing | Phase::Consultation | Phase::Replies) && page.is_silent()
    }

    fn step(&mut self) -> Result<Option<Duration>, SessionError> {
        self.table.set_now((self.outside.now)());
        Ok(match self.table.move_on()? {
            Moved::On => Some(Duration::ZERO),
            Moved::Voted => Some(self.tempo.vote),
            Moved::Waits | Moved::Held(_) | Moved::Over => None,
        })
    }

    /// Says what keeps the game from its file, where that has changed.
    fn tell_of_the_file(&mut self) {
        let trouble = self.table.save_trouble().cloned();
        let rescued = self.table.take_rescued();
        if trouble != self.trouble || rescued.is_some() {
            self.trouble.clone_from(&trouble);
            (self.outside.saved)(InFile { trouble, rescued });
        }
    }

    fn tell(&mut self, told: &mut Option<u64>) {
        self.tell_of_the_file();
        let revision = self.table.revision();
        if *told != Some(revision) {
            *told = Some(revision);
            (self.outside.news)(Arc::new(self.table.whole()));
        }
    }
}
