//! A session: one game being played, with its seats, its log, its save, and whoever sits where.
//!
//! It carries the contract of `game` to people: humans submit commands, bots and passive seats are played, the game advances in
//! between, and every command is on record before anybody sees what it did. Screens and the line mode see the game through
//! [`Book::view`] alone; what of the log a seat may read is [`crate::game::event::Audience`]'s business. Nothing here prints or reads a clock.

mod announce;
mod announcing;
mod ballot;
mod board;
mod branch;
mod bring;
mod change;
mod checkpoint;
mod continuation;
mod divergence;
mod ending;
pub mod error;
mod guess;
mod guessing;
mod history;
mod inject;
mod intervention;
mod log;
mod logged;
mod luck;
mod memory;
pub mod notation;
mod note;
mod noting;
mod onward;
mod open;
mod options;
mod place;
mod play;
mod record;
mod reflecting;
mod reflection;
mod reopen;
mod replay;
mod review;
mod rewind;
mod room;
mod rooming;
pub mod save;
pub mod seat;
mod standin;
mod standing_in;
mod step;
mod stepping;
mod steps;
mod telling;
mod tree;
mod undo;
mod vote;

pub use announce::{Announced, Announcement};
pub use ballot::{BallotDraft, DraftEntry, DraftError};
pub use board::{Dashboard, INDICATORS, indicator_word};
pub use change::Change;
pub use continuation::{Counted, Ended, Onward};
pub use divergence::{Diverged, Divergence};
pub use error::SessionError;
pub use guess::{Guess, Guessed, SURE};
pub use inject::{Fits, Preview};
pub use intervention::{Intervention, LONGEST_REASON, Stepped};
pub use log::Line;
pub use note::NoteEntry;
pub use options::{Controller, Options, coreper_word, length_word, usual_coreper};
pub use place::{Place, Stride};
pub use record::Record;
pub use reflection::Reflected;
pub use room::{ClockAct, InRoom, RoomAct};
pub use standin::StandIn;
pub use step::{Applied, Step};
pub use tree::{Branch, LONGEST_BRANCH};

use crate::base::digest::Digest;
use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::campaign::guide;
use crate::game::command::Command;
use crate::game::legal::{Legal, legal};
use crate::game::setup::setup;
use crate::game::state::State;
use crate::game::turn;
use crate::game::view::{View, view};
use std::sync::Arc;

/// All that there is to read of one game, and nothing by which it could be changed.
///
/// A reader holds a book as long as it likes: the game goes on in another copy. What a seat may read of it is each method's business;
/// whoever gives a book away gives all of it away.
#[derive(Clone, Debug)]
pub struct Book {
    campaign: Arc<Campaign>,
    options: Options,
    /// The doctrine's place among the campaign's.
    doctrine: usize,
    bot_seed: u64,
    state: State,
    seats: options::Seats,
    log: Vec<Arc<log::Entry>>,
    notes: Vec<Arc<NoteEntry>>,
    guesses: Vec<guess::GuessEntry>,
    reflections: Vec<reflection::ReflectionEntry>,
    history: Vec<Dashboard>,
    digests: Vec<(u16, Digest)>,
    checkpoints: Vec<Arc<checkpoint::Checkpoint>>,
    draft: Option<BallotDraft>,
    /// What a reviewed seat's own mind proposed, until it acts.
    proposed: Option<(Seat, Command)>,
    announcements: Vec<Announcement>,
    interventions: Vec<Intervention>,
    in_room: Vec<InRoom>,
    branches: tree::Branches<Self>,
    /// What was done in the place of people in what was gone back from.
    left: Vec<Arc<Vec<StandIn>>>,
}

impl Book {
    /// The book of a game about to begin.
    fn new(campaign: Arc<Campaign>, options: Options) -> Self {
        let mut options = options;
        options.setup.briefed = options.human_states();
        let state = setup(&campaign.rules, options.setup, options.seed);
        let seats = options::Seats::new(&options);
        let history = vec![board::dashboard(&state)];
        let readings = &campaign.doctrine.readings;
        let doctrine = readings.iter().position(|reading| reading.id == options.doctrine).unwrap_or(0);
        Self {
            doctrine,
            bot_seed: options.bot_seed(),
            campaign,
            options,
            state,
            seats,
            log: Vec::new(),
            notes: Vec::new(),
            guesses: Vec::new(),
            reflections: Vec::new(),
            history,
            digests: Vec::new(),
            checkpoints: Vec::new(),
            draft: None,
            proposed: None,
            announcements: Vec::new(),
            interventions: Vec::new(),
            in_room: Vec::new(),
            branches: tree::Branches::default(),
            left: Vec::new(),
        }
    }

    /// The digests at the end of the rounds, with the rounds.
    #[must_use]
    pub fn digests(&self) -> &[(u16, Digest)] {
        &self.digests
    }

    /// The campaign.
    #[must_use]
    pub const fn campaign(&self) -> &Arc<Campaign> {
        &self.campaign
    }

    /// What was chosen at the start.
    #[must_use]
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// The state itself, for pages that the facilitator reads after the game; everybody else sees a [`View`].
    #[allow(dead_code, reason = "for the pages after the game")]
    pub(crate) const fn state(&self) -> &State {
        &self.state
    }

    /// What a seat may know.
    #[must_use]
    pub const fn view(&self, seat: Seat) -> View<'_> {
        view(&self.state, seat)
    }

    /// What a seat may ask for now.
    #[must_use]
    pub const fn legal(&self, seat: Seat) -> Legal<'_> {
        legal(view(&self.state, seat))
    }

    /// The step of the campaign's guide that a seat is at: what the hint line of any screen shows.
    #[must_use]
    pub fn guide(&self, seat: Seat) -> Option<&guide::Step> {
        self.campaign.guide.step(&self.view(seat))
    }

    /// The digest of the state: equal digests, equal games.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.state.digest()
    }

    /// Whether the game is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        matches!(self.state.phase, crate::game::state::Phase::Over)
    }

    /// The seats that are asked for something now, states first.
    #[must_use]
    pub fn awaited(&self) -> Vec<Seat> {
        turn::awaited(&self.state).collect()
    }

    /// The seats played by humans that are asked for something now.
    #[must_use]
    pub fn awaited_humans(&self) -> Vec<Seat> {
        turn::awaited(&self.state).filter(|seat| self.controller(*seat) == Controller::Human).collect()
    }

    /// The seats that humans play, states first.
    #[must_use]
    pub fn humans(&self) -> Vec<Seat> {
        self.state.deciding_seats().filter(|seat| self.controller(*seat) == Controller::Human).collect()
    }

    /// The seats that people play or played at some time: where a bot took over at the end, what was done before stays theirs.
    #[must_use]
    pub fn people(&self) -> Vec<Seat> {
        let acted = |seat: Seat| {
            let by_seat = |entry: &log::Entry| entry.asked.as_ref().is_some_and(|(by, _)| *by == seat);
            self.log.iter().any(|entry| entry.by_person && by_seat(entry))
        };
        self.state.deciding_seats().filter(|seat| self.controller(*seat) == Controller::Human || acted(*seat)).collect()
    }

    /// Who plays a seat.
    #[must_use]
    pub fn controller(&self, seat: Seat) -> Controller {
        self.seats.of(seat)
    }
}

/// One game being played: its [`Book`], which is all that there is to read of it, and what else keeps it going.
#[derive(Debug)]
pub struct Session {
    /// Shared with whoever still reads an earlier page of it: a change makes a copy then, and none otherwise.
    book: Arc<Book>,
    open: open::Open,
    telling: telling::Telling,
    /// Everything on record so far, whether or not a file takes it.
    records: Vec<Record>,
    /// The time and the reason for which the host is about to do something.
    stepping: Option<(u64, String)>,
    save: Option<save::file::SaveFile>,
}

impl std::ops::Deref for Session {
    type Target = Book;

    fn deref(&self) -> &Book {
        &self.book
    }
}

impl Session {
    /// A game about to begin. The states that humans play receive dispatches.
    #[must_use]
    pub fn new(campaign: Arc<Campaign>, options: Options) -> Self {
        Self::of(Book::new(campaign, options))
    }

    /// The game of a book, to be played on without a file.
    #[must_use]
    pub fn of(book: Book) -> Self {
        Self {
            book: Arc::new(book),
            open: open::Open::default(),
            telling: telling::Telling::default(),
            records: Vec::new(),
            stepping: None,
            save: None,
        }
    }

    /// The same game once more, without its file: for *what if*.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            book: Arc::clone(&self.book),
            open: self.open.clone(),
            telling: self.telling.clone(),
            records: self.records.clone(),
            stepping: None,
            save: None,
        }
    }

    /// The game as it stands, to be read while it goes on.
    #[must_use]
    pub fn book(&self) -> Arc<Book> {
        Arc::clone(&self.book)
    }

    /// The game, to be changed.
    fn book_mut(&mut self) -> &mut Book {
        Arc::make_mut(&mut self.book)
    }

    /// Everything on record so far.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Hands a seat over, also in the middle of a game; it is announced to all.
    pub fn set_controller(&mut self, seat: Seat, controller: Controller) {
        let begun = self.begin_intervention();
        if self.controller(seat) != controller && begun.is_none() {
            self.announce(Announced::Handed(seat, controller));
        }
        self.book_mut().seats.set(seat, controller);
        self.record(Record::Controller(seat, controller));
        if let Some(begun) = begun {
            self.end_intervention(begun, Stepped::Handed(seat, controller));
        }
    }

    /// Puts something on record, and into the save if there is one; what happened unasked before it is told beside it.
    fn record(&mut self, record: Record) {
        let told = if record.is_told() { self.telling.take() } else { Vec::new() };
        self.keep(&record, &told);
        self.telling.put(self.records.len(), told);
        self.records.push(record);
    }
}
