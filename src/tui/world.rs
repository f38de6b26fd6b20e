//! What the screens act on: the campaign, the game being played, the saves. Requests of screens end here, in one place.
//!
//! Nothing here draws and nothing here knows which screen is shown; what an answer means for the screens is `director`'s.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::{Seat, StateId};
use crate::campaign::builtin;
use crate::campaign::folder;
use crate::campaign::{Campaign, Card, card};
use crate::game::command::{Command, Verb};
use crate::game::event::{ClockEvent, Event, VoteEvent};
use crate::game::refusal::Refusal;
use crate::game::state::{Gate, Phase};
use crate::session::save::{self, Remark};
use crate::session::{Controller, DraftEntry, DraftError, Options, Session, SessionError, Step};
use crate::table::{self, place};
use crate::tui::class::{Said, by_bots};
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    /// Leaves the game for the menu.
    ToMenu,
    /// Leaves the program.
    Quit,
}

/// Why the game stopped going on by itself.
#[derive(Clone, PartialEq, Debug)]
pub enum Stop {
    /// A human is awaited.
    Waiting,
    /// A roll-call began.
    BallotOpened,
    /// A vote was cast in it.
    Voted,
    /// It ended.
    BallotClosed,
    /// The acts of the month are done, and Beijing has not moved yet.
    Acted,
    /// Beijing has acted.
    BeijingActed,
    /// The month was filed.
    Filed,
    /// The game is over.
    Over,
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
    /// Whether its last line was not written whole.
    pub torn: bool,
}

/// The world of the screens.
#[derive(Debug, Default)]
pub struct World {
    campaign: Option<Arc<Campaign>>,
    session: Option<Session>,
    saves: Vec<SaveFile>,
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
        self.session = Some(session);
        self
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

    /// The game, once begun.
    #[must_use]
    pub const fn session(&self) -> Option<&Session> {
        self.session.as_ref()
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
        let Ok(folder) = save::folder() else { return };
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        let mut found: Vec<_> = entries
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|kind| kind == "coreper" || kind == "jsonl"))
            .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
            .collect();
        found.sort_by(|a, b| b.cmp(a));
        found.truncate(MOST_SAVES);
        let name = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let file = |path: PathBuf| SaveFile { name: name(&path), torn: is_torn(&path), path };
        self.saves = found.into_iter().map(|(_, path)| file(path)).collect();
    }

    /// What is to be said of the file that the game came from, and of what was announced in its round under way; once.
    pub fn take_remark(&mut self) -> Option<String> {
        let mut told = std::mem::take(&mut self.remarks);
        if let Some(session) = &self.session {
            let announced = session.announcements().iter().skip(session.announced_before());
            told.extend(announced.map(|announcement| session.announced(announcement)));
        }
        (!told.is_empty()).then(|| told.join("; "))
    }

    /// Looks whether the save is still what it was, and says if the game had to be written to a new file.
    pub fn confirm_save(&mut self) -> Option<String> {
        let session = self.session.as_mut()?;
        session.confirm_save();
        session.take_rescued().map(|rescued| rescued.to_string())
    }

    /// What happened to the save since this was asked last.
    pub fn take_rescued(&mut self) -> Option<String> {
        let rescued = self.session.as_mut().and_then(Session::take_rescued);
        rescued.map(|rescued| rescued.to_string())
    }

    /// The seats whose private matters may be on a screen that everybody looks at: the one human's, or nobody's.
    #[must_use]
    pub fn public_seat(&self) -> Seat {
        self.session.as_ref().map_or(Seat::Observer, |session| place::public_eyes(session))
    }

    /// Reads a campaign.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn open_campaign(&mut self, name: &str) -> Result<(), Trouble> {
        let found = folder::open(name).map_err(|error| Trouble::Words(error.to_string()))?;
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
        let mut session = Session::new(Arc::clone(campaign), options);
        let saved = match (self.keeps, self.save_to.take()) {
            (Keeps::Nothing, _) => Ok(()),
            (Keeps::Saves, Some(path)) => session.save_to(&path),
            (Keeps::Saves, None) => session.save_as_usual().map(|_| ()),
        };
        self.session = Some(session);
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
        self.session = Some(session);
        Ok(())
    }

    /// Plays a command.
    ///
    /// # Errors
    /// The refusal.
    pub fn submit(&mut self, seat: Seat, command: &Command) -> Result<(), Trouble> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let reviewed = session.controller(seat) == Controller::Reviewed;
        let done = if reviewed { session.review(command) } else { session.submit(seat, command) };
        done.map(|_| ()).map_err(trouble)
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
        let Some(session) = &mut self.session else { return Ok(()) };
        by_bots(session, seats).map_err(trouble)
    }

    /// Takes a seat's last command back.
    ///
    /// # Errors
    /// When nothing can be taken back.
    pub fn undo(&mut self, seat: Seat) -> Result<(), Trouble> {
        let Some(session) = &mut self.session else { return Ok(()) };
        session.undo(seat).map(|_| ()).map_err(trouble)
    }

    /// Writes an entry of the roll-call down.
    pub fn draft(&mut self, id: StateId, entry: Option<DraftEntry>) {
        if let Some(session) = &mut self.session {
            session.draft_entry(id, entry);
        }
    }

    /// Lets bots vote for the rest.
    pub fn rest_by_bots(&mut self, rest: bool) {
        if let Some(session) = &mut self.session {
            session.draft_rest_by_bots(rest);
        }
    }

    /// Closes the roll-call.
    ///
    /// # Errors
    /// Who has no entry, or what was refused.
    pub fn close_draft(&mut self) -> Result<(), Trouble> {
        let Some(session) = &mut self.session else { return Ok(()) };
        match session.close_draft() {
            Ok(_) | Err(DraftError::NoBallot) => Ok(()),
            Err(DraftError::Missing(states)) => Err(Trouble::Missing(states.iter().collect())),
            Err(DraftError::Refused(_, error)) => Err(trouble(error)),
        }
    }

    /// Forgets the game; its save stays.
    pub fn leave(&mut self) {
        self.session = None;
    }

    /// Goes on until there is something to look at or somebody to ask.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn go(&mut self) -> Result<Stop, Trouble> {
        let Some(session) = &mut self.session else { return Ok(Stop::Over) };
        loop {
            let gate = session.view(Seat::Observer).gate();
            match table::step(session).map_err(trouble)? {
                Step::Waiting => return Ok(Stop::Waiting),
                Step::Over => return Ok(Stop::Over),
                Step::Played(done) if is_vote(&done.command, gate) => return Ok(Stop::Voted),
                Step::Played(_) => {}
                Step::Advanced(events) => {
                    if let Some(stop) = events.iter().rev().find_map(stop) {
                        return Ok(stop);
                    }
                }
            }
        }
    }
}

/// Whether the last byte of a file ends no line: cheap enough for a menu.
fn is_torn(path: &Path) -> bool {
    if !path.is_file() {
        return false;
    }
    let mut last = [0];
    let read = File::open(path).and_then(|mut file| {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)
    });
    read.is_ok() && last != *b"\n"
}

fn is_vote(command: &Command, gate: Option<Gate>) -> bool {
    gate.is_some() && matches!(command.verb(), Verb::Vote | Verb::StayAway | Verb::GiveProxy)
}

/// Which events are worth a stop.
fn stop(event: &Event) -> Option<Stop> {
    match event {
        Event::Vote(VoteEvent::BallotOpened { .. }) => Some(Stop::BallotOpened),
        Event::Vote(VoteEvent::BallotClosed { .. }) => Some(Stop::BallotClosed),
        Event::Clock(ClockEvent::PhaseBegan(Phase::Reckoning)) => Some(Stop::BeijingActed),
        Event::Clock(ClockEvent::PhaseBegan(Phase::Beijing)) => Some(Stop::Acted),
        Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)) => Some(Stop::Filed),
        _ => None,
    }
}

fn trouble(error: SessionError) -> Trouble {
    match error {
        SessionError::Refusal(refusal) => Trouble::Refusal(refusal),
        other @ (SessionError::Fault(_)
        | SessionError::NothingToUndo
        | SessionError::NotReviewed
        | SessionError::NoSuchRound(_)
        | SessionError::NoSuchStep(_)
        | SessionError::NoSuchBranch
        | SessionError::BranchName) => Trouble::Words(other.to_string()),
    }
}
