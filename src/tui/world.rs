//! What the screens act on: the campaign, the game being played, the saves. Requests of screens end here, in one place.
//!
//! Nothing here draws and nothing here knows which screen is shown; what an answer means for the screens is `director`'s.

use crate::base::ids::{Seat, StateId};
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::builtin;
use crate::campaign::folder;
use crate::campaign::{Campaign, Card, card};
use crate::game::command::Command;
use crate::game::refusal::Refusal;
use crate::game::state::Phase;
use crate::session;
use crate::session::save::glance::{Glance, glance};
use crate::session::save::{self, Remark};
use crate::session::{Book, DraftEntry, DraftError, Guess, Options, Session, SessionError};
use crate::table::{Ask, Curtain, Door, Far, Local, Matter, No, Place, Sight, Snapshot, Stop, Table, Waits};
use crate::tui::class::Said;
use crate::words::Words;
use crate::words::folder::not_found;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// What a screen asks for.
#[derive(Clone, PartialEq, Debug)]
pub enum Request {
    /// Begins a game with these choices.
    Begin(Box<Options>),
    /// Opens a campaign to read about it.
    Preview(String),
    /// Goes on with a save.
    Resume(PathBuf),
    /// Plays a command of a seat.
    Submit(Seat, Command),
    /// What a class called out, with what was wrong on the same line.
    Said(Vec<Said>, Option<String>),
    /// Closes a phase for seats, each by the same command. It goes on by [`Request::Go`], and can be opened again before.
    CloseFor(Vec<Seat>, Command),
    /// Closes a phase for seats, whose own minds do what they owe in it.
    CloseByBots(Vec<Seat>),
    /// Takes a seat's last command back.
    Undo(Seat),
    /// Goes on to the next thing that is worth a look.
    Go,
    /// Writes entries of the roll-call down, or takes them away.
    Draft(Vec<(StateId, Option<DraftEntry>)>),
    /// Lets bots vote for the rest, or takes that back.
    RestByBots(bool),
    /// Closes the roll-call.
    CloseDraft,
    /// The class's line, with what is to be said before the vote just held is opened again.
    Recall,
    /// Begins another line of play at a step, and goes on with it.
    Branch(session::Place, String),
    /// Goes on with a line of play, by its name.
    TurnTo(String),
    /// Leaves the game for the menu.
    ToMenu,
    /// Leaves the program.
    Quit,
}

/// What went wrong, for the notice line.
#[derive(Clone, PartialEq, Debug)]
pub enum Trouble {
    /// The game refuses.
    Refusal(Refusal),
    /// These members have no entry yet.
    Missing(Vec<StateId>),
    /// Anything else, in words already.
    Words(String),
}

/// A save in the folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SaveFile {
    /// Where.
    pub path: PathBuf,
    /// Its name without the ending.
    pub name: String,
    /// What its ends tell of it; nothing where it does not begin as a save.
    pub glance: Option<Glance>,
    /// How long ago it was written to.
    pub age: Duration,
}

/// Where a game stands, as far as it decides which screen is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stood {
    round: u16,
    phase: Phase,
    stop: Stop,
    eyes: Seat,
    asked: Option<Matter>,
}

/// The world of the screens.
#[derive(Debug, Default)]
pub struct World {
    campaign: Option<Arc<Campaign>>,
    game: Option<Door>,
    saves: Vec<SaveFile>,
    /// Where the game is saved that was left last: the menu has it also where that is not in the folder.
    left: Option<PathBuf>,
    cards: Vec<Card>,
    remarks: Vec<String>,
    save_to: Option<PathBuf>,
    keeps: Keeps,
    seed: u64,
}

/// Whether games are written to files.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Keeps {
    /// They are, as usual.
    #[default]
    Saves,
    /// They are not: tests and rehearsals.
    Nothing,
}

/// The most saves that the menu lists.
const MOST_SAVES: usize = 50;

/// Seeds that are offered lie below: short enough to be read out in a class.
const SEEDS: u32 = 1_000_000;

impl World {
    /// A world without a game.
    #[must_use]
    pub fn new(keeps: Keeps) -> Self {
        let files = builtin::names().filter_map(builtin::files);
        let mut cards: Vec<Card> = files.filter_map(|files| card(&files)).collect();
        // Whoever is new here begins with a lesson.
        cards.sort_by_key(|card| !card.guided);
        Self { cards, keeps, ..Self::default() }
    }

    /// A world with a campaign and where the next game is to be saved.
    #[must_use]
    pub fn with_campaign(mut self, campaign: Arc<Campaign>, save_to: Option<PathBuf>) -> Self {
        (self.campaign, self.save_to) = (Some(campaign), save_to);
        self
    }

    /// A world in the middle of a game.
    #[must_use]
    pub fn with_session(mut self, session: Session) -> Self {
        self.campaign = Some(Arc::clone(session.campaign()));
        self.game = Some(Door::Here(Box::new(Local::new(session))));
        self
    }

    /// A seat of one's own at a table that is elsewhere. Nothing else is there: no menu, no saves, no other game.
    #[must_use]
    pub fn far(far: Far) -> Self {
        let campaign = Some(Arc::clone(far.book().campaign()));
        Self { campaign, game: Some(Door::Far(far)), ..Self::new(Keeps::Nothing) }
    }

    /// How one sits before the game.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.game.as_ref().map(Door::place)
    }

    /// Whether the table is elsewhere.
    #[must_use]
    pub const fn is_far(&self) -> bool {
        matches!(self.game, Some(Door::Far(_)))
    }

    /// Whether nothing can be done for any seat here: one looks on at a table that is elsewhere, or sits beside whoever has the pen.
    #[must_use]
    pub fn looks_on(&self) -> bool {
        matches!(&self.game, Some(Door::Far(far)) if !far.snapshot().acts())
    }

    /// What the clock of the room has left in milliseconds and whether it runs, and whether the host is waited for: at a table that is
    /// elsewhere.
    #[must_use]
    pub fn far_stands(&self) -> Option<(Option<(u64, bool)>, bool)> {
        let Some(Door::Far(far)) = &self.game else { return None };
        Some((far.clock(), far.snapshot().stands().held.is_some()))
    }

    /// Where the game stands.
    #[must_use]
    pub fn stood(&self) -> Option<Stood> {
        let page = self.page()?;
        let view = page.public();
        let view = view.view();
        let asked = match self.waits(Curtain::default()) {
            Waits::Turn(turn) => Some(turn.matter),
            Waits::Class(_) | Waits::Nobody | Waits::Over => None,
        };
        Some(Stood { round: view.round(), phase: view.phase(), stop: page.stop(), eyes: self.public_seat(), asked })
    }

    /// What the host said last to whoever sits here, as long as it stands.
    #[must_use]
    pub fn far_said(&self) -> Option<String> {
        match &self.game {
            Some(Door::Far(far)) => far.said(),
            Some(Door::Here(_)) | None => None,
        }
    }

    /// Shows the newest page of a game that goes on elsewhere.
    pub fn look(&mut self) {
        if let Some(Door::Far(far)) = &mut self.game {
            far.look();
        }
    }

    /// The seat for which somebody here votes who sees the roll-call with these eyes.
    #[must_use]
    pub fn voter(&self, eyes: Seat) -> Option<Seat> {
        self.game.as_ref()?.voter(eyes)
    }

    /// The same with what is to be said of the file that the game came from.
    #[must_use]
    pub fn with_remarks(mut self, remarks: &[Remark]) -> Self {
        self.remarks = remarks.iter().map(ToString::to_string).collect();
        self
    }

    /// The same with the seed that a new game takes unless somebody chooses another.
    #[must_use]
    pub const fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The seed that a new game takes unless somebody chooses another.
    #[must_use]
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The campaign, once read.
    #[must_use]
    pub const fn campaign(&self) -> Option<&Arc<Campaign>> {
        self.campaign.as_ref()
    }

    /// The game, once begun, as it is shown.
    #[must_use]
    pub fn session(&self) -> Option<&Book> {
        self.game.as_ref().map(Door::book)
    }

    /// The page of the game that is shown.
    #[must_use]
    pub fn page(&self) -> Option<&Snapshot> {
        self.game.as_ref().map(Door::snapshot)
    }

    /// The game through the eyes of a seat, where somebody here may look through them.
    #[must_use]
    pub fn through(&self, eyes: Seat) -> Option<Sight<'_>> {
        self.game.as_ref()?.snapshot().through(eyes).ok()
    }

    /// What the game waits for.
    #[must_use]
    pub fn waits(&self, curtain: Curtain) -> Waits {
        self.game.as_ref().map_or(Waits::Nobody, |game| game.waits(curtain))
    }

    /// The table at which the game is played.
    #[must_use]
    pub fn table(&self) -> Option<&Table> {
        self.game.as_ref().and_then(Door::table)
    }

    /// The saves found last, newest first.
    #[must_use]
    pub fn saves(&self) -> &[SaveFile] {
        &self.saves
    }

    /// The cards of the campaigns that are part of the program.
    #[must_use]
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The names of the campaigns that are part of the program.
    pub fn campaigns() -> impl Iterator<Item = &'static str> {
        builtin::names()
    }

    /// Looks for saves: names and dates alone, so that the menu is there at once.
    pub fn look_for_saves(&mut self) {
        if self.keeps == Keeps::Nothing {
            return;
        }
        let entries = save::folder().ok().and_then(|folder| std::fs::read_dir(folder).ok());
        let mut paths: Vec<PathBuf> = entries.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|kind| kind == "coreper" || kind == "jsonl"));
        let is_same = |one: &Path, other: &Path| one.canonicalize().ok() == other.canonicalize().ok();
        paths.extend(self.left.clone().filter(|left| !paths.iter().any(|path| is_same(path, left))));
        let modified = |path: &PathBuf| path.metadata().ok()?.modified().ok();
        let mut found: Vec<_> = paths.into_iter().filter_map(|path| Some((modified(&path)?, path))).collect();
        found.sort_by(|a, b| b.cmp(a));
        found.truncate(MOST_SAVES);
        let name = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let file = |modified: SystemTime, path: PathBuf| SaveFile {
            name: name(&path),
            glance: if path.is_file() { glance(&path).ok().flatten() } else { None },
            age: modified.elapsed().unwrap_or_default(),
            path,
        };
        self.saves = found.into_iter().map(|(modified, path)| file(modified, path)).collect();
    }

    /// What is to be said of the file that the game came from, and of what was announced in its round under way; once.
    pub fn take_remark(&mut self) -> Option<String> {
        let mut told = std::mem::take(&mut self.remarks);
        // What a host announces stands in its own line, for as long as it should.
        if let Some(session) = self.session().filter(|_| !self.is_far()) {
            let announced = session.announcements().iter().skip(session.announced_before());
            told.extend(announced.map(|announcement| session.announced(announcement)));
        }
        (!told.is_empty()).then(|| told.join("; "))
    }

    /// Begins another line of play at a step, and goes on with it.
    ///
    /// # Errors
    /// Where that is not theirs to do, as between private turns; what the session says, such as that there is one of that name.
    pub fn branch_off(&mut self, at: &session::Place, name: String) -> Result<(), Trouble> {
        self.ask(Ask::BranchOff { at: Box::new(*at), name })
    }

    /// Goes on with another line of play.
    ///
    /// # Errors
    /// As [`World::branch_off`].
    pub fn turn_to(&mut self, name: &str) -> Result<(), Trouble> {
        self.ask(Ask::TurnTo(name.to_owned()))
    }

    /// Looks whether the save is still what it was, and says if the game had to be written to a new file.
    pub fn confirm_save(&mut self) -> Option<String> {
        self.game.as_mut()?.table_mut()?.confirm_save();
        self.take_rescued()
    }

    /// What happened to the save since this was asked last.
    pub fn take_rescued(&mut self) -> Option<String> {
        let rescued = self.game.as_mut()?.table_mut()?.take_rescued();
        rescued.map(|rescued| rescued.to_string())
    }

    /// The seats whose private matters may be on a screen that everybody looks at: the one human's, or nobody's.
    #[must_use]
    pub fn public_seat(&self) -> Seat {
        self.game.as_ref().map_or(Seat::Observer, Door::public_eyes)
    }

    /// Reads a campaign.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn open_campaign(&mut self, name: &str) -> Result<(), Trouble> {
        let found = folder::open(name).map_err(|error| Trouble::Words(not_found(&error)))?;
        let campaign = Campaign::from_files(found.files).map_err(|report| Trouble::Words(report.render(false)))?;
        self.campaign = Some(Arc::new(campaign));
        Ok(())
    }

    /// Begins a game.
    ///
    /// # Errors
    /// When there is no campaign, or its save cannot be written (then the game runs all the same).
    pub fn begin(&mut self, options: Options) -> Result<(), Trouble> {
        let Some(campaign) = &self.campaign else { return Err(Trouble::Words(String::new())) };
        let mut game = Local::new(Session::new(Arc::clone(campaign), options));
        let saved = match (self.keeps, self.save_to.take()) {
            (Keeps::Nothing, _) => Ok(()),
            (Keeps::Saves, path) => game.table_mut().save_to(path.as_deref()),
        };
        self.game = Some(Door::Here(Box::new(game)));
        // The next game from the menu is another one.
        self.seed = u64::from(Stream::new(self.seed, Key::new(0, Purpose::Play)).below(SEEDS));
        saved.map_err(|error| Trouble::Words(error.to_string()))
    }

    /// Goes on with a save.
    ///
    /// # Errors
    /// Why it cannot be resumed, in words.
    pub fn resume(&mut self, path: &Path) -> Result<(), Trouble> {
        let (session, remarks) = save::resume(path).map_err(|error| Trouble::Words(error.to_string()))?;
        self.remarks = remarks.iter().map(ToString::to_string).collect();
        self.campaign = Some(Arc::clone(session.campaign()));
        self.game = Some(Door::Here(Box::new(Local::new(session))));
        Ok(())
    }

    /// Plays a command.
    ///
    /// # Errors
    /// The refusal.
    pub fn submit(&mut self, seat: Seat, command: &Command) -> Result<(), Trouble> {
        self.ask(Ask::Do(seat, command.clone()))
    }

    /// Plays a command for each of several seats; the first refusal is said, the others are played.
    ///
    /// # Errors
    /// The first refusal.
    pub fn submit_each(&mut self, commands: &[(Seat, Command)]) -> Result<(), Trouble> {
        let mut first = Ok(());
        for (seat, command) in commands {
            let done = self.submit(*seat, command);
            first = first.and(done);
        }
        first
    }

    /// Lets each seat's own mind do what it owes in this phase.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn let_bots(&mut self, seats: &[Seat]) -> Result<(), Trouble> {
        self.ask(Ask::LetMinds(seats.to_vec()))
    }

    /// Takes a seat's last command back.
    ///
    /// # Errors
    /// When nothing can be taken back.
    pub fn undo(&mut self, seat: Seat) -> Result<(), Trouble> {
        self.ask(Ask::Undo(seat))
    }

    /// Writes an entry of the roll-call down.
    ///
    /// # Errors
    /// When that is not theirs to do.
    pub fn draft(&mut self, id: StateId, entry: Option<DraftEntry>) -> Result<(), Trouble> {
        self.ask(Ask::Enter(id, entry))
    }

    /// Puts on record what a class expects of the next vote, or a team of it.
    ///
    /// # Errors
    /// When that is not theirs to do.
    pub fn guess(&mut self, by: Option<StateId>, guess: Guess) -> Result<(), Trouble> {
        self.ask(Ask::Guess(by, guess))
    }

    /// Puts on record why a team says that the vote held last came so.
    ///
    /// # Errors
    /// When no vote was held, or that is not theirs to do.
    pub fn reflect(&mut self, id: StateId, words: String) -> Result<(), Trouble> {
        self.ask(Ask::Reflect(id, words))
    }

    /// Opens the vote just held again.
    ///
    /// # Errors
    /// When there was none.
    pub fn reopen(&mut self, reason: &str) -> Result<(), Trouble> {
        self.ask(Ask::Reopen(reason.to_owned()))
    }

    /// Lets bots vote for the rest.
    ///
    /// # Errors
    /// When that is not theirs to do.
    pub fn rest_by_bots(&mut self, rest: bool) -> Result<(), Trouble> {
        self.ask(Ask::RestByBots(rest))
    }

    /// Closes the roll-call.
    ///
    /// # Errors
    /// Who has no entry, or what was refused.
    pub fn close_draft(&mut self) -> Result<(), Trouble> {
        self.ask(Ask::CloseRoll)
    }

    /// Forgets the game; its save stays.
    pub fn leave(&mut self) {
        self.left = self.table().and_then(Table::save_path).map(Path::to_owned).or_else(|| self.left.take());
        self.game = None;
    }

    /// Goes on until there is something to look at or somebody to ask.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn go(&mut self) -> Result<Stop, Trouble> {
        self.game.as_mut().map_or(Ok(Stop::Over), |game| game.go().map_err(|error| Trouble::Words(error.to_string())))
    }

    /// Asks the table for something.
    ///
    /// # Errors
    /// Why nothing was done.
    fn ask(&mut self, ask: Ask) -> Result<(), Trouble> {
        let Some(game) = &mut self.game else { return Ok(()) };
        let done = game.ask(ask);
        done.map(|_| ()).or_else(|no| trouble(game.book(), no))
    }
}

/// What a refusal of the table comes to on a screen.
fn trouble(book: &Book, no: No) -> Result<(), Trouble> {
    Err(match no {
        No::Session(SessionError::Refusal(refusal))
        | No::Roll(DraftError::Refused(_, SessionError::Refusal(refusal))) => Trouble::Refusal(refusal),
        // There is nothing to close.
        No::Roll(DraftError::NoBallot) => return Ok(()),
        No::Roll(DraftError::Missing(states)) => Trouble::Missing(states.iter().collect()),
        no @ (No::Right(_)
        | No::Session(_)
        | No::Roll(DraftError::Refused(..) | DraftError::NoHolder(..))
        | No::Save(_)
        | No::Stale
        | No::Busy
        | No::TooOften
        | No::Closed) => Trouble::Words(no.told(&Words::new(book.campaign()))),
    })
}
