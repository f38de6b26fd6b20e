//! The hall: the table with everybody who came, and what both ways in do alike. Whoever shows something reads the newest page here;
//! whoever wants something asks here; nobody waits for anybody else's connection.

mod course;
pub mod desks;
mod door;
mod letting_back;
mod looking;
mod pages;
mod readying;
mod saving;
mod standby;
mod timing;
#[cfg(test)]
pub(super) mod trial;
pub mod walls;

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::host::actor::{Inbox, Tempo};
use crate::host::code::Code;
use crate::host::desks::Desks;
use crate::host::due::Due;
use crate::host::kept::Kept;
use crate::host::letting_back::Asking;
use crate::host::limits::Bucket;
use crate::host::lines::Lines;
use crate::host::link::Link;
use crate::host::log::{Line, Log};
use crate::host::looking::Looking;
use crate::host::people::People;
use crate::host::presence::{Phase, Presence};
use crate::host::readying::Readying;
use crate::host::said::Said;
use crate::host::saving::Saving;
use crate::host::scene::Scene;
use crate::host::schedule::{Finish, Schedule};
use crate::host::standby::Standby;
use crate::host::talk::{Suggestion, Talk};
use crate::host::ways::{Contact, Ways};
use crate::report::spoken;
use crate::session::{Options, Session, seat};
use crate::table::{At, Clock, Laid, Seated, Whole};
use crate::words::text::say;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;
use tokio::sync::watch;

/// What a hall is opened with.
#[derive(Debug)]
pub struct Plan {
    /// The campaign.
    pub campaign: Arc<Campaign>,
    /// What is chosen for the game; who plays follows from who comes.
    pub options: Options,
    /// A game that goes on, instead of a new one.
    pub resumed: Option<Session>,
    /// A lobby that goes on: what it holds.
    pub lobby: Option<Session>,
    /// Where the game is saved; under the usual name where none is given.
    pub save: Option<PathBuf>,
    /// Whether it is saved at all.
    pub saves: bool,
    /// Whether the list of people is kept after the end.
    pub keeps_list: bool,
    /// People, codes and how often it was opened.
    pub kept: Kept,
    /// How fast things happen that nobody does.
    pub tempo: Tempo,
    /// Where what the host does is written down; nowhere where none is named.
    pub log: Option<PathBuf>,
}

/// What is new, for whoever shows something.
#[derive(Clone, Debug, Default)]
pub struct News {
    /// Grows with everything that may change a picture.
    pub pulse: u64,
    /// The newest page of the game, once it has begun.
    pub whole: Option<Arc<Whole>>,
}

/// How far a hall has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// People come.
    Lobby,
    /// The game is played.
    Playing,
    /// The session is ended.
    Ended,
}

pub(super) struct Inner {
    pub(super) people: People,
    pub(super) code: Code,
    /// Delegations that the desk speaks to together, by the name that it gave them.
    pub(super) groups: BTreeMap<String, Vec<Seat>>,
    /// The code with which observers join.
    pub(super) observers: Code,
    pub(super) boot: u32,
    pub(super) seated: BTreeMap<u32, Seated>,
    pub(super) desk: Option<Seated>,
    wall: Option<Seated>,
    pub(super) inbox: Option<Inbox>,
    thread: Option<std::thread::JoinHandle<()>>,
    pub(super) presence: Presence,
    pub(super) said: Vec<Said>,
    /// What people say beside the game.
    pub(super) talk: Talk,
    /// What goes out by itself.
    pub(super) due: Due,
    /// Who asks to be let back.
    pub(super) asking: Vec<Asking>,
    /// How often each has tried what is not theirs to do.
    pub(super) tried: BTreeMap<u32, u32>,
    /// Since when nobody is at the desk, if the terminal of the host was lost.
    pub(super) desk_lost: Option<At>,
    /// Who is called in a roll-call, and since when.
    pub(super) called: Option<(Seat, At)>,
    /// Who looks over whose shoulder.
    pub(super) looking: Looking,
    /// Whether people find their way back.
    standby: Standby,
    /// The minutes of the session.
    pub(super) schedule: Schedule,
    /// The desks that were made for others.
    pub(super) desks: Desks,
    /// How much of late each has asked for.
    pub(super) asks: BTreeMap<u32, Bucket>,
    /// What members suggest to whoever has the pen.
    pub(super) suggestions: Vec<Suggestion>,
    /// Who wants a word, and since when.
    pub(super) hands: BTreeMap<u32, At>,
    /// What stands on the wall.
    pub(super) scene: Scene,
    /// What was said in the lobby: the practice vote, and who is ready.
    pub(super) readying: Readying,
    /// Whether the desk lets the wall show what delegations wanted.
    pub(super) revealed: bool,
    /// What the desk was last told that a reviewed seat's mind proposes.
    pub(super) proposed: Option<String>,
    /// The phase that is being finished for those who are still at work in it, how, and whether extra time is spared.
    pub(super) finishing: Option<(Phase, Finish, bool)>,
    /// How far the clock has been warned of.
    /// With what it had left when it was looked at last, in milliseconds.
    pub(super) warned: (u8, Option<u64>),
    told: Lines,
    resumed: Option<Session>,
    /// What is held of a lobby as long as the game has not begun.
    lobby: Option<Session>,
    /// Votes that lay in advance when the hall was closed.
    laid: Vec<Laid>,
    /// The clock as it was then, and whether it ran.
    clock: (Clock, bool),
    pub(super) save: Option<PathBuf>,
    stage: Stage,
    /// When a table that had fallen was taken up again.
    taken_up: Option<At>,
    wrong: BTreeMap<IpAddr, (At, u32)>,
}

/// The hall.
pub struct Hall {
    campaign: Arc<Campaign>,
    options: Options,
    pub(super) saves: bool,
    keeps_list: bool,
    pub(super) tempo: Tempo,
    wall: Code,
    /// What opens the desk in a browser of this machine.
    link: Link,
    /// The words that open the desk from elsewhere, should the terminal of the host be lost.
    words: String,
    /// How many look at the wall.
    walls: AtomicUsize,
    /// How many lines to terminals there are.
    lines: AtomicUsize,
    /// Which of how many tables it is.
    among: OnceLock<(usize, usize)>,
    /// How people find it.
    ways: Mutex<Ways>,
    contact: Mutex<Contact>,
    began: Instant,
    /// Where the time of the room goes on from, in milliseconds.
    from: At,
    news: watch::Sender<News>,
    log: Mutex<Log>,
    fault: Mutex<Option<String>>,
    /// Whether the game is in its file. Whoever owns the table writes it down, and must wait for nobody who waits for the table.
    saving: Mutex<Saving>,
    /// Held while what is known of people is written: the newest is written last.
    pub(super) keeping: Mutex<()>,
    inner: Mutex<Inner>,
}

impl std::fmt::Debug for Hall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hall").finish_non_exhaustive()
    }
}

#[expect(clippy::disallowed_methods, reason = "the time of the room, which no game depends on")]
fn moment() -> Instant {
    Instant::now()
}

impl Hall {
    /// Opens a hall. Nobody is in it, and nothing is played yet, unless a game goes on.
    #[must_use]
    pub fn open(plan: Plan) -> Arc<Self> {
        let Plan { campaign, options, resumed, lobby, save, saves, keeps_list, kept, tempo, log } = plan;
        let (begun, kept_boot) = (resumed.is_some(), kept.boot);
        let (spoken, unread) = read_spoken(save.as_deref());
        let from = resumed.as_ref().map_or(0, Session::room_time);
        let schedule = Schedule::of(kept.room.planned.or(options.minutes.filter(|_| !begun)), kept.room.played, begun);
        let (desks, words) = Desks::with_the_local_one(&kept.desks);
        let hall = Arc::new(Self {
            campaign,
            options,
            saves,
            keeps_list,
            tempo,
            wall: kept.wall,
            link: Link::after(&kept.opened),
            words,
            walls: AtomicUsize::new(0),
            lines: AtomicUsize::new(0),
            among: OnceLock::new(),
            ways: Mutex::default(),
            contact: Mutex::new(Contact::None),
            began: moment(),
            from,
            news: watch::Sender::new(News::default()),
            log: Mutex::new(Log::at(log)),
            fault: Mutex::new(None),
            saving: Mutex::default(),
            keeping: Mutex::new(()),
            inner: Mutex::new(Inner {
                people: kept.people,
                code: kept.code,
                observers: kept.observers,
                boot: kept.boot,
                seated: BTreeMap::new(),
                desk: None,
                wall: None,
                inbox: None,
                thread: None,
                presence: Presence::default(),
                said: Vec::new(),
                talk: Talk::again(spoken, (kept.room.speaker, kept.room.list, kept.room.each)),
                groups: kept.room.groups.into_iter().collect(),
                due: Due::holding(kept.held, kept.skipped),
                asking: Vec::new(),
                tried: BTreeMap::new(),
                desk_lost: None,
                called: None,
                looking: Looking::default(),
                standby: Standby::after_a_stop(begun),
                schedule,
                desks,
                asks: BTreeMap::new(),
                suggestions: Vec::new(),
                hands: BTreeMap::new(),
                scene: kept.room.scene,
                readying: Readying::default(),
                revealed: false,
                proposed: None,
                finishing: None,
                warned: (0, None),
                told: Lines::default(),
                resumed,
                lobby,
                laid: kept.laid,
                // After a stop the clock stands until the desk goes on.
                clock: (kept.room.clock.0, kept.room.clock.1 && !begun),
                save,
                stage: Stage::Lobby,
                taken_up: None,
                wrong: BTreeMap::new(),
            }),
        });
        hall.log(&Line::Opened(kept_boot));
        if let Some(why) = unread {
            hall.tell(say!("talk-unread", why = why));
        }
        if begun {
            // It was begun before: nobody waits for anybody.
            let _ = hall.start();
        } else {
            hall.wait();
        }
        hall
    }

    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn saving(&self) -> MutexGuard<'_, Saving> {
        self.saving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time of the room.
    #[must_use]
    pub fn now(&self) -> At {
        self.from.saturating_add(u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX))
    }

    /// The campaign.
    #[must_use]
    pub const fn campaign(&self) -> &Arc<Campaign> {
        &self.campaign
    }

    /// The code with which people join.
    #[must_use]
    pub fn code(&self) -> Code {
        self.inner().code.clone()
    }

    /// The code with which observers join.
    #[must_use]
    pub fn observers_code(&self) -> Code {
        self.inner().observers.clone()
    }

    /// The code of the wall.
    #[must_use]
    pub const fn wall_code(&self) -> &Code {
        &self.wall
    }

    /// What opens the desk in a browser of this machine; a fresh one at each start.
    #[must_use]
    pub fn desk_secret(&self) -> &str {
        self.link.secret()
    }

    /// The words that open the desk over ssh; fresh ones at each start.
    #[must_use]
    pub fn desk_words(&self) -> &str {
        &self.words
    }

    /// Whether this opens the desk in a browser.
    #[must_use]
    pub fn is_desk(&self, text: &str) -> bool {
        self.link.opens(text)
    }

    /// How people find it.
    #[must_use]
    pub fn ways(&self) -> Ways {
        self.ways.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// People find it so from now on.
    pub(super) fn set_ways(&self, ways: Ways) {
        *self.ways.lock().unwrap_or_else(PoisonError::into_inner) = ways;
        self.stir();
    }

    /// Somebody has come from another device.
    pub(super) fn is_reached(&self) {
        *self.contact.lock().unwrap_or_else(PoisonError::into_inner) = Contact::Some;
    }

    /// Tells the desk what may be in the way, where nobody has come from another device for long.
    pub(super) fn reaches(&self) {
        let told = self.contact.lock().unwrap_or_else(PoisonError::into_inner).due(self.now());
        for line in told {
            self.tell(line);
        }
    }

    /// It is one of several tables.
    pub(super) fn stands_among(&self, number: usize, of: usize) {
        let _ = self.among.set((number, of));
    }

    /// Which of how many tables it is, from 1.
    #[must_use]
    pub fn among(&self) -> (usize, usize) {
        self.among.get().copied().unwrap_or((1, 1))
    }

    /// Grows with everything that may change a picture.
    #[must_use]
    pub fn pulse(&self) -> u64 {
        self.news.borrow().pulse
    }

    /// How far it has come.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.inner().stage
    }

    /// A fault of the program at the table, if there was one.
    #[must_use]
    pub fn fault(&self) -> Option<String> {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Hears of what is new.
    #[must_use]
    pub fn listen(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }

    /// Writes down what the host did.
    pub(super) fn log(&self, line: &Line<'_>) {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).write(self.now(), line);
    }

    /// Something that pictures may show has changed.
    pub(super) fn stir(&self) {
        self.news.send_modify(|news| news.pulse += 1);
    }

    /// The seats that people can take.
    #[must_use]
    pub fn open_seats(&self) -> Vec<Seat> {
        self.campaign.rules.seats().collect()
    }

    /// A line for the desk.
    pub(super) fn tell(&self, text: String) {
        self.tell_numbered(text);
    }

    /// A line for the desk, and its number among all that there were.
    pub(super) fn tell_numbered(&self, text: String) -> usize {
        let now = self.now();
        let number = self.inner().told.push(now, text);
        self.stir();
        number
    }

    /// A line for the desk by its number, as long as it is kept.
    #[must_use]
    pub fn told(&self, number: usize) -> Option<String> {
        self.inner().told.by_number(number).map(str::to_owned)
    }

    /// A line for the desk, unless it was the last one.
    pub(super) fn tell_once(&self, text: String) {
        let again = self.inner().told.last() == Some(text.as_str());
        if !again {
            self.tell(text);
        }
    }

    /// The lines for the desk from a place on.
    #[must_use]
    pub fn told_since(&self, from: At) -> Vec<(At, String)> {
        self.inner().told.since(from)
    }

    /// What the host said to a seat or to all, the newest last.
    #[must_use]
    pub fn said_to(&self, seats: &[Seat]) -> Vec<Said> {
        let inner = self.inner();
        let mine = |said: &&Said| said.to.is_none_or(|to| seats.contains(&to));
        inner.said.iter().filter(mine).cloned().collect()
    }

    /// The last line that somebody of the table, or the host, said to these seats or to all, as long as it stands: in its phase, and for
    /// so many milliseconds beyond. One is not hidden by the other.
    #[must_use]
    pub fn saying(&self, seats: &[Seat], by_the_table: bool, for_long: u64) -> Option<Said> {
        let (now, phase) = (self.now(), self.phase());
        let last = self.said_to(seats).into_iter().rev().find(|said| said.by.is_some() == by_the_table);
        last.filter(|said| said.stands(now, phase, for_long))
    }

    /// What was announced to all last, as long as it stands: what the host did to the game, and why.
    #[must_use]
    pub fn announcing(&self, for_long: u64) -> Option<String> {
        let (now, phase) = (self.now(), self.phase());
        let last = self.said_to(&[]).into_iter().rev().find(|said| said.announced && said.by.is_none());
        last.filter(|said| said.stands(now, phase, for_long)).map(|said| said.text)
    }

    /// The month of the game, from 1, once it has begun.
    #[must_use]
    pub fn month(&self) -> Option<u16> {
        self.phase().map(|(round, ..)| round)
    }

    /// The phase of the game, once it has begun.
    pub(super) fn phase(&self) -> Option<Phase> {
        let page = self.desk_page()?;
        let sight = page.public();
        let view = sight.view();
        Some((view.round(), view.phase(), view.gate().is_some()))
    }

    /// Something said in the room, as it is told: by whom, and what.
    #[must_use]
    pub fn told_of(&self, said: &Said) -> String {
        let text = said.text.as_str();
        if said.announced {
            return said.text.clone();
        }
        said.by.map_or_else(
            || say!("host-says", text = text),
            |seat| say!("talk-said", who = self.seat_code(seat), text = text),
        )
    }

    /// The code of a seat.
    #[must_use]
    pub fn seat_code(&self, seat: Seat) -> &str {
        seat::code(&self.campaign, seat)
    }
}

/// What was said before a hall was opened again, and why it cannot be read where it cannot.
fn read_spoken(save: Option<&Path>) -> (spoken::Spoken, Option<String>) {
    match save.map(spoken::read) {
        Some(Ok(spoken)) => (spoken, None),
        Some(Err(error)) => (spoken::Spoken::default(), Some(error.to_string())),
        None => (spoken::Spoken::default(), None),
    }
}
