//! The hall: the table with everybody who came, and what both ways in do alike. Whoever shows something reads the newest page here;
//! whoever wants something asks here; nobody waits for anybody else's connection.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::host::actor::{self, Inbox, Outside, Tempo};
use crate::host::code::Code;
use crate::host::kept::{self, Kept};
use crate::host::people::{NoEntry, Part, People, Person, Wish};
use crate::host::presence::Presence;
use crate::session::{Controller, Options, Record, Session, seat};
use crate::table::{Ask, At, Done, Line, No, Role, Seated, Snapshot, Table, Whole};
use crate::words::Words;
use crate::words::text::{plain, say};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::{oneshot, watch};

/// What a hall is opened with.
#[derive(Debug)]
pub struct Plan {
    /// The campaign.
    pub campaign: Arc<Campaign>,
    /// What is chosen for the game; who plays follows from who comes.
    pub options: Options,
    /// A game that goes on, instead of a new one.
    pub resumed: Option<Session>,
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
}

/// What is new, for whoever shows something.
#[derive(Clone, Debug, Default)]
pub struct News {
    /// Grows with everything that may change a picture.
    pub pulse: u64,
    /// The newest page of the game, once it has begun.
    pub whole: Option<Arc<Whole>>,
}

/// What the host said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// When, by the room's time.
    pub at: At,
    /// To whom; to all where nobody is named.
    pub to: Option<Seat>,
    /// What.
    pub text: String,
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
    pub(super) boot: u32,
    pub(super) seated: BTreeMap<u32, Seated>,
    pub(super) desk: Option<Seated>,
    wall: Option<Seated>,
    pub(super) inbox: Option<Inbox>,
    thread: Option<std::thread::JoinHandle<()>>,
    pub(super) presence: Presence,
    pub(super) said: Vec<Said>,
    pub(super) told: Vec<(At, String)>,
    resumed: Option<Session>,
    save: Option<PathBuf>,
    stage: Stage,
    wrong: BTreeMap<IpAddr, (At, u32)>,
    unsaved: Option<String>,
}

/// The hall.
pub struct Hall {
    campaign: Arc<Campaign>,
    options: Options,
    saves: bool,
    keeps_list: bool,
    tempo: Tempo,
    wall: Code,
    began: Instant,
    news: watch::Sender<News>,
    fault: Mutex<Option<String>>,
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
        let Plan { campaign, options, resumed, save, saves, keeps_list, kept, tempo } = plan;
        let begun = resumed.is_some();
        let hall = Arc::new(Self {
            campaign,
            options,
            saves,
            keeps_list,
            tempo,
            wall: kept.wall,
            began: moment(),
            news: watch::Sender::new(News::default()),
            fault: Mutex::new(None),
            inner: Mutex::new(Inner {
                people: kept.people,
                code: kept.code,
                boot: kept.boot,
                seated: BTreeMap::new(),
                desk: None,
                wall: None,
                inbox: None,
                thread: None,
                presence: Presence::default(),
                said: Vec::new(),
                told: Vec::new(),
                resumed,
                save,
                stage: Stage::Lobby,
                wrong: BTreeMap::new(),
                unsaved: None,
            }),
        });
        if begun {
            // It was begun before: nobody waits for anybody.
            let _ = hall.start();
        }
        hall
    }

    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time of the room.
    #[must_use]
    pub fn now(&self) -> At {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
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

    /// The code of the wall.
    #[must_use]
    pub const fn wall_code(&self) -> &Code {
        &self.wall
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

    /// Something that pictures may show has changed.
    pub(super) fn stir(&self) {
        self.news.send_modify(|news| news.pulse += 1);
    }

    /// The seats that people can take.
    #[must_use]
    pub fn open_seats(&self) -> Vec<Seat> {
        self.campaign.rules.state_ids().map(Seat::State).chain([Seat::Commission, Seat::Beijing]).collect()
    }

    /// Somebody joins, with a code or without one where a key has shown who they are.
    ///
    /// # Errors
    /// Why they cannot.
    pub fn join(
        &self,
        code: &str,
        name: &str,
        wish: &Wish,
        key: Option<String>,
        from: IpAddr,
    ) -> Result<(u32, String), NoEntry> {
        let open = self.open_seats();
        let joined = {
            let mut inner = self.inner();
            if Code::parse(code).as_ref() != Some(&inner.code) {
                let now = self.now();
                let wrong = inner.wrong.entry(from).or_default();
                *wrong = if now.saturating_sub(wrong.0) > 60_000 { (now, 1) } else { (wrong.0, wrong.1 + 1) };
                return Err(NoEntry::Code);
            }
            inner.people.join(name, wish, &open, key)?
        };
        self.welcome(joined.0);
        Ok(joined)
    }

    /// How long whoever tried wrong codes waits before the next answer: nobody is shut out.
    #[must_use]
    pub fn patience(&self, from: IpAddr) -> std::time::Duration {
        const MANY: u32 = 10;
        let now = self.now();
        let many =
            self.inner().wrong.get(&from).is_some_and(|(at, count)| now.saturating_sub(*at) < 60_000 && *count >= MANY);
        std::time::Duration::from_secs(if many { 2 } else { 0 })
    }

    /// Somebody comes back by number and digits; what they were known by before is void.
    ///
    /// # Errors
    /// [`NoEntry::Digits`].
    pub fn back(&self, number: u32, digits: &str) -> Result<String, NoEntry> {
        let token = self.inner().people.back(number, digits)?;
        self.keep();
        self.stir();
        Ok(token)
    }

    /// Seats whoever has joined, and gives their seats to them if bots play them.
    fn welcome(&self, number: u32) {
        self.seat(number);
        let person = self.person(number);
        if let Some(person) = person.filter(|person| person.part == Part::Pen) {
            self.give(&person.seats);
        }
        self.keep();
        self.stir();
    }

    /// Hands seats to the people in them, at a game that is being played.
    pub(super) fn give(&self, seats: &[Seat]) {
        for seat in seats {
            self.inner().presence.bots.remove(seat);
            let is_human = self.desk_page().is_some_and(|page| page.people().contains_key(seat));
            if !is_human {
                self.by_desk(Ask::HandOver(*seat, Controller::Human));
            }
        }
    }

    /// Takes somebody's place at the table anew: what they may do has changed.
    pub(super) fn seat(&self, number: u32) {
        let mut inner = self.inner();
        let Some(person) = inner.people.get(number).cloned() else {
            inner.seated.remove(&number);
            return;
        };
        let Some(inbox) = inner.inbox.clone() else { return };
        if let Some(seated) = inbox.admit(person.part.role(), person.seats) {
            inner.seated.insert(number, seated);
        }
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
    pub(super) fn keep(&self) {
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

    /// Somebody by number and token.
    #[must_use]
    pub fn known(&self, number: u32, token: &str) -> Option<Person> {
        self.inner().people.holder(number, token).cloned()
    }

    /// Somebody by their ssh key.
    #[must_use]
    pub fn keyed(&self, fingerprint: &str) -> Option<Person> {
        self.inner().people.keyed(fingerprint).cloned()
    }

    /// Somebody by number.
    #[must_use]
    pub fn person(&self, number: u32) -> Option<Person> {
        self.inner().people.get(number).cloned()
    }

    /// The newest page for somebody, once the game has begun.
    #[must_use]
    pub fn page(&self, number: u32) -> Option<Snapshot> {
        let who = self.inner().seated.get(&number).cloned()?;
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(&who))
    }

    /// The newest page for the wall.
    #[must_use]
    pub fn wall_page(&self) -> Option<Snapshot> {
        let who = self.inner().wall.clone()?;
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(&who))
    }

    /// The newest page for the desk.
    #[must_use]
    pub fn desk_page(&self) -> Option<Snapshot> {
        let who = self.inner().desk.clone()?;
        self.news.borrow().whole.as_ref().map(|whole| whole.read_by(&who))
    }

    /// Asks the table for something, for somebody.
    #[must_use]
    pub fn ask(&self, number: u32, question: Option<String>, ask: Ask) -> Option<oneshot::Receiver<Result<Done, No>>> {
        let inner = self.inner();
        let question = match question {
            // A question of before a restart is not asked any more.
            Some(question) => Some(question.strip_prefix(&format!("{}-", inner.boot))?.to_owned()),
            None => None,
        };
        let who = inner.seated.get(&number).cloned()?;
        Some(inner.inbox.as_ref()?.ask(who, question, ask))
    }

    /// The name of the question that a seat is asked, for whoever answers it on a page.
    #[must_use]
    pub fn question(&self, page: &Snapshot, seat: Seat) -> String {
        format!("{}-{}", self.inner().boot, page.question(seat))
    }

    /// Asks the table for something, for the desk; what is refused is told there.
    pub(super) fn by_desk(&self, ask: Ask) -> bool {
        let receiver = {
            let inner = self.inner();
            let (Some(inbox), Some(desk)) = (&inner.inbox, &inner.desk) else { return false };
            inbox.ask(desk.clone(), None, ask)
        };
        match actor::wait(receiver) {
            Some(Ok(_)) => true,
            Some(Err(no)) => {
                self.tell(no.told(&Words::new(&self.campaign)));
                false
            }
            None => false,
        }
    }

    /// Everything on record so far.
    #[must_use]
    pub fn records(&self) -> Vec<Record> {
        let inbox = self.inner().inbox.clone();
        inbox.and_then(|inbox| inbox.records()).unwrap_or_default()
    }

    /// A line for the desk.
    pub(super) fn tell(&self, text: String) {
        const KEPT: usize = 500;
        let now = self.now();
        let mut inner = self.inner();
        inner.told.push((now, text));
        if inner.told.len() > KEPT {
            inner.told.remove(0);
        }
        drop(inner);
        self.stir();
    }

    /// A line for the desk, unless it was the last one.
    pub(super) fn tell_once(&self, text: String) {
        let again = self.inner().told.last().is_some_and(|(_, last)| *last == text);
        if !again {
            self.tell(text);
        }
    }

    /// The lines for the desk from a place on.
    #[must_use]
    pub fn told_since(&self, from: At) -> Vec<(At, String)> {
        self.inner().told.iter().filter(|(at, _)| *at > from).cloned().collect()
    }

    /// What the host said to a seat or to all, the newest last.
    #[must_use]
    pub fn said_to(&self, seats: &[Seat]) -> Vec<Said> {
        let inner = self.inner();
        let mine = |said: &&Said| said.to.is_none_or(|to| seats.contains(&to));
        inner.said.iter().filter(mine).cloned().collect()
    }

    /// The code of a seat.
    #[must_use]
    pub fn seat_code(&self, seat: Seat) -> &str {
        seat::code(&self.campaign, seat)
    }
}

/// What the host said stands on a terminal for so long, in milliseconds.
const STANDS: u64 = 60_000;

/// The way from a terminal to the table.
#[derive(Debug)]
pub struct Wire {
    hall: Arc<Hall>,
    number: u32,
    last: std::cell::RefCell<Arc<Snapshot>>,
    /// What is said first, and until when.
    greeting: Option<(At, String)>,
}

impl Wire {
    /// For somebody who sits at a table at which a game is played.
    #[must_use]
    pub fn new(hall: Arc<Hall>, number: u32, greeting: Option<String>) -> Option<Self> {
        let page = Arc::new(hall.page(number)?);
        let greeting = greeting.map(|text| (hall.now() + STANDS, text));
        Some(Self { hall, number, last: std::cell::RefCell::new(page), greeting })
    }
}

impl Line for Wire {
    fn look(&self) -> Arc<Snapshot> {
        // Who was removed sees what was there until the line is cut.
        if let Some(page) = self.hall.page(self.number) {
            *self.last.borrow_mut() = Arc::new(page);
        }
        Arc::clone(&self.last.borrow())
    }

    fn ask(&self, ask: Ask) -> Result<Done, No> {
        let answer = self.hall.ask(self.number, None, ask).ok_or(No::Closed)?;
        actor::wait(answer).unwrap_or(Err(No::Closed))
    }

    fn now(&self) -> At {
        self.hall.now()
    }

    fn said(&self) -> Option<String> {
        let now = self.hall.now();
        if let Some((_, text)) = self.greeting.as_ref().filter(|(until, _)| now < *until) {
            return Some(text.clone());
        }
        let seats = self.hall.person(self.number)?.seats;
        let last = self.hall.said_to(&seats).pop()?;
        (now.saturating_sub(last.at) < STANDS).then_some(last.text)
    }
}
