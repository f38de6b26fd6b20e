//! Snapshots: what somebody may read of a game at one revision, kept as long as they like while it goes on.

use super::pace::{Laid, Pace, Stands};
use super::rights::{NoRight, Right, Role};
use super::seated::Seated;
use super::stop::Stop;
use super::turn::{self, Matter, Waits};
use crate::ai::advisor::Desk;
use crate::ai::services::Advice;
use crate::base::ids::{EndingId, InjectId, Seat, StateId};
use crate::campaign::{Campaign, guide};
use crate::game::command::Command;
use crate::game::event::Cause;
use crate::game::legal::Legal;
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state::{Gate, Item, Phase, Stand, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;
use crate::session::{BallotDraft, Book, Dashboard, Fits, Line, Options, Place, Preview, SessionError, seat};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What somebody may read at one revision. It can cross threads, and whoever reads it slowly holds up nobody.
#[derive(Clone, Debug)]
pub struct Snapshot {
    book: Arc<Book>,
    /// The game as it is, which says through whose eyes one may look, also at a moment that is over.
    now: Arc<Book>,
    who: Seated,
    revision: u64,
    pace: Arc<Paced>,
}

/// All that there is to read of a table at one revision. It is nobody's page: [`Whole::read_by`] makes one of it.
#[derive(Clone, Debug)]
pub struct Whole {
    book: Arc<Book>,
    revision: u64,
    pace: Arc<Paced>,
}

/// Where a table stood.
#[derive(Debug)]
struct Paced {
    stands: Stands,
    pace: Pace,
    /// The seats that could take their last act back.
    open: Vec<Seat>,
}

impl Whole {
    pub(super) fn new(book: Arc<Book>, revision: u64, stands: Stands, pace: &Pace, open: Vec<Seat>) -> Self {
        Self { book, revision, pace: Arc::new(Paced { stands, pace: pace.clone(), open }) }
    }

    /// The page of somebody at the table.
    #[must_use]
    pub fn read_by(&self, who: &Seated) -> Snapshot {
        let book = Arc::clone(&self.book);
        let now = Arc::clone(&book);
        Snapshot { book, now, who: who.clone(), revision: self.revision, pace: Arc::clone(&self.pace) }
    }

    /// The revision of the table.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// The votes that lie in advance, to be kept beside the game.
    #[must_use]
    pub fn laid(&self) -> Vec<Laid> {
        self.pace.pace.laid(&self.book)
    }

    /// The phase that the game is in.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.book.view(Seat::Observer).phase()
    }

    /// Whether no person is awaited.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.book.awaited_humans().is_empty()
    }
}

/// A game through the eyes of one seat, of those through which its reader may look: an allow-list, one method for each thing.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    page: &'a Snapshot,
    eyes: Seat,
}

impl Snapshot {
    /// The game as it stood at a place, for the same reader: what one may look at, and through whose eyes, is as it is now.
    ///
    /// # Errors
    /// [`SessionError::NoSuchStep`] when the game has no such place.
    pub fn back_at(&self, place: &Place) -> Result<Self, SessionError> {
        let book = Arc::new(self.now.back_at(place)?);
        Ok(Self { book, ..self.clone() })
    }

    /// The revision of the table that it shows.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Where the table stands: what it waits for, and the clock of the room.
    #[must_use]
    pub fn stands(&self) -> Stands {
        self.pace.stands
    }

    /// Whether its reader acts for the seats that they have.
    #[must_use]
    pub fn acts(&self) -> bool {
        Right::Act.holders().contains(&self.who.role())
    }

    /// What there is to look at.
    #[must_use]
    pub fn stop(&self) -> Stop {
        let open = self.book.view(Seat::Observer).gate().is_some();
        match self.stands().held {
            Some(stop) => stop,
            None if self.book.is_over() => Stop::Over,
            None if open && turn::asked(&self.book, &self.who).is_none() => Stop::BallotOpened,
            None => Stop::Waiting,
        }
    }

    /// The first of its reader's own seats that is asked for something.
    #[must_use]
    pub fn asked(&self) -> Option<Seat> {
        turn::asked(&self.now, &self.who)
    }

    /// The first seat that its reader reads, who may act for it or not.
    #[must_use]
    pub fn reads(&self) -> Option<Seat> {
        self.who.seats().first().copied()
    }

    /// The name of the question that an own seat is asked, for [`super::Table::answer`].
    #[must_use]
    pub fn question(&self, seat: Seat) -> String {
        self.pace.pace.question(&self.now, seat)
    }

    /// The vote that an own seat has given in advance.
    #[must_use]
    pub fn slip(&self, seat: Seat) -> Option<&Command> {
        self.pace.pace.slips.get(&seat).filter(|_| self.who.seats().contains(&seat)).map(|slip| &slip.vote)
    }

    /// Which seats people play, and whether each has something to do now.
    #[must_use]
    pub fn people(&self) -> BTreeMap<Seat, bool> {
        let awaited = self.now.awaited_humans();
        self.now.humans().into_iter().map(|seat| (seat, awaited.contains(&seat))).collect()
    }

    /// The game through the eyes of a seat.
    ///
    /// # Errors
    /// [`NoRight::Eyes`] where one may not look through them.
    pub fn through(&self, eyes: Seat) -> Result<Sight<'_>, NoRight> {
        self.who.sees(eyes, &self.now).map(|()| Sight { page: self, eyes })
    }

    /// What everybody may know.
    #[must_use]
    pub const fn public(&self) -> Sight<'_> {
        Sight { page: self, eyes: Seat::Observer }
    }

    /// The injects of the campaign with whether each fits now; none for whoever brings nothing into the game.
    #[must_use]
    pub fn injects(&self) -> Vec<(InjectId, Fits)> {
        if Right::Inject.holders().contains(&self.who.role()) { self.book.injects() } else { Vec::new() }
    }

    /// What a command of the facilitator would do now, for whoever may bring it in.
    ///
    /// # Errors
    /// Why it is refused; to everybody else as not theirs.
    pub fn preview(&self, command: &Command) -> Result<Preview, Refusal> {
        if !Right::Inject.holders().contains(&self.who.role()) {
            return Err(Refusal::NotForThisSeat);
        }
        self.book.preview(command)
    }

    /// The game, for front ends that choose whose eyes are before them by what the table waits for.
    pub(crate) fn book(&self) -> &Book {
        &self.book
    }

    /// The same, for what is worked out on a thread of its own.
    pub(crate) fn shared(&self) -> Arc<Book> {
        Arc::clone(&self.book)
    }
}

impl<'a> Sight<'a> {
    /// Whose eyes.
    #[must_use]
    pub const fn eyes(&self) -> Seat {
        self.eyes
    }

    /// The member state whose eyes they are, if it is one's.
    #[must_use]
    pub const fn me(&self) -> Option<StateId> {
        self.eyes.state()
    }

    /// The same page through other eyes, if its reader may look through them.
    #[must_use]
    pub fn through(&self, eyes: Seat) -> Option<Self> {
        self.page.through(eyes).ok()
    }

    /// The same page as everybody may read it.
    #[must_use]
    pub const fn public(&self) -> Self {
        Self { page: self.page, eyes: Seat::Observer }
    }

    /// What a function makes of the game for these eyes: for what is reported and shown, which takes the eyes beside the game.
    pub(crate) fn read<T>(&self, of: impl FnOnce(&'a Book, Seat) -> T) -> T {
        of(&self.page.book, self.eyes)
    }

    /// The revision of the table that is seen.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.page.revision
    }

    /// What the seat may know.
    #[must_use]
    pub fn view(&self) -> View<'a> {
        self.page.book.view(self.eyes)
    }

    /// What the seat may ask for.
    #[must_use]
    pub fn legal(&self) -> Legal<'a> {
        self.page.book.legal(self.eyes)
    }

    /// The campaign.
    #[must_use]
    pub fn campaign(&self) -> &'a Campaign {
        self.page.book.campaign()
    }

    /// What was chosen at the start. Its seed is the game's chance, which no page shows.
    #[must_use]
    pub fn options(&self) -> &'a Options {
        self.page.book.options()
    }

    /// The code of a member state.
    #[must_use]
    pub fn code(&self, id: StateId) -> &'a str {
        seat::code(self.campaign(), Seat::State(id))
    }

    /// The name of a member state.
    #[must_use]
    pub fn name(&self, id: StateId) -> &'a str {
        self.campaign().text.states.get(id.index()).map_or("", |state| state.name.as_str())
    }

    /// The log as the seat may read it.
    #[must_use]
    pub fn log(&self) -> Vec<Line> {
        self.page.book.log_for(self.eyes)
    }

    /// The same from a mark on.
    #[must_use]
    pub fn log_since(&self, mark: usize) -> Vec<Line> {
        self.page.book.log_since(self.eyes, mark)
    }

    /// A mark for [`Sight::log_since`].
    #[must_use]
    pub fn log_mark(&self) -> usize {
        self.page.book.log_mark()
    }

    /// The indicators at the start and at the end of each round that is over.
    #[must_use]
    pub fn history(&self) -> Vec<Dashboard> {
        self.page.book.history(self.eyes)
    }

    /// The indicators now.
    #[must_use]
    pub fn dashboard(&self) -> Dashboard {
        self.page.book.dashboard(self.eyes)
    }

    /// What moved an indicator in a round, the largest part first.
    #[must_use]
    pub fn causes(&self, which: Indicator, round: u16) -> Vec<(Cause, i32)> {
        self.page.book.causes(self.eyes, which, round)
    }

    /// What moved an indicator in each round so far, the latest first.
    pub fn moves_of(&self, which: Indicator) -> impl Iterator<Item = (u16, Vec<(Cause, i32)>)> + 'a {
        self.page.book.moves_of(self.eyes, which)
    }

    /// What a state had declared on an item when it was voted on.
    #[must_use]
    pub fn declared_at(&self, id: StateId, item: Item, gate: Gate) -> Option<Vote> {
        self.page.book.declared_at(self.eyes, id, item, gate)
    }

    /// Brings the seat's desk up to date.
    pub fn look(&self, desk: &mut Desk) {
        self.page.book.look(self.eyes, desk);
    }

    /// What the seat's own services advise on the vote under way.
    #[must_use]
    pub fn services(&self) -> Option<Advice> {
        self.page.book.services(self.eyes)
    }

    /// The file that waits for the seat's stand, and the stand that its own services advise.
    #[must_use]
    pub fn advised_stand(&self) -> Option<(Topic, Stand)> {
        self.page.book.advised_stand(self.eyes)
    }

    /// Whether the seat's own services advise to note a majority on the item before the chair.
    #[must_use]
    pub fn advises_conclusion(&self) -> bool {
        self.page.book.advises_conclusion(self.eyes)
    }

    /// The step of the campaign's guide that the seat is at.
    #[must_use]
    pub fn guide(&self) -> Option<&'a guide::Step> {
        self.page.book.guide(self.eyes)
    }

    /// What is told of the ending that was reached.
    #[must_use]
    pub fn ending_text(&self) -> Option<(EndingId, &'a str)> {
        self.page.book.ending_text()
    }

    /// The roll-call that is being written down for a class.
    #[must_use]
    pub fn sheet(&self) -> BallotDraft {
        self.page.book.draft()
    }

    /// How many of the seats that people play have something to do now, and how many such seats there are.
    #[must_use]
    pub fn at_work(&self) -> (usize, usize) {
        let people = self.page.people();
        (people.values().filter(|awaited| **awaited).count(), people.len())
    }

    /// Whether the game is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.page.book.is_over()
    }

    /// The seats that people play, states first.
    #[must_use]
    pub fn humans(&self) -> Vec<Seat> {
        self.page.book.humans()
    }

    /// The seats that people play or played at some time.
    #[must_use]
    pub fn people(&self) -> Vec<Seat> {
        self.page.book.people()
    }

    /// Whether what a seat wanted is shown to this reader once the game is over: at one machine and to whoever runs the session that of
    /// all; at devices of their own each reads their own, for the host reveals the others' when the room is ready.
    #[must_use]
    pub fn is_shown_aims_of(&self, seat: Seat) -> bool {
        match self.page.who.role() {
            Role::Machine | Role::Facilitator => true,
            Role::Player | Role::Member | Role::Observer | Role::Projector => self.page.who.seats().contains(&seat),
        }
    }

    /// The seat for which somebody votes who sees the roll-call with these eyes.
    #[must_use]
    pub fn voter(&self) -> Option<Seat> {
        turn::voter(&self.page.book, self.eyes).filter(|seat| self.page.who.acts_for(*seat, &self.page.book))
    }

    /// Whether the seat could take its last act back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.page.who.acts_for(self.eyes, &self.page.book) && self.page.pace.open.contains(&self.eyes)
    }

    /// Whether a roll-call is under way in which the seat will be called: its vote can be laid down in advance.
    #[must_use]
    pub fn votes_later(&self) -> bool {
        let Some(id) = self.me() else { return false };
        let acts = self.page.who.acts_for(self.eyes, &self.page.book);
        let floor = self.view().floor();
        let open = floor.ballot.as_ref().is_some_and(|ballot| !ballot.done.contains(id));
        acts && open && self.waits() == Waits::Nobody
    }

    /// What the game waits for of this very seat, where its reader acts for it.
    #[must_use]
    pub fn waits(&self) -> Waits {
        let acts = self.page.who.acts_for(self.eyes, &self.page.book);
        if acts { turn::waits_for(&self.page.book, self.eyes) } else { Waits::Nobody }
    }

    /// What is asked of this seat, whoever acts for it.
    #[must_use]
    pub fn asked_for(&self) -> Option<Matter> {
        turn::asked_of(&self.page.book, self.eyes)
    }

    /// The states of a class that are asked for something.
    #[must_use]
    pub fn class_awaited(&self) -> Vec<Seat> {
        turn::class_awaited(&self.page.book)
    }
}
