//! The game as it is played line by line: it moves on, tells what happened, and asks whoever is awaited.

use super::page::{Page, Row};
use super::prompt::Question;
use super::roll::Roll;
use super::talk::Talk;
use super::why::Shown;
use super::{Finish, Played, Trouble};
use crate::ai::advisor::Desk;
use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::campaign::guide::Step as GuideStep;
use crate::game::command::Command;
use crate::game::refusal::Refusal;
use crate::game::state::Phase;
use crate::game::view::View;
use crate::session::{DraftError, Session, SessionError, Step};
use crate::table::{self, Ask, Curtain, Done, Local, Matter, No, Place, Waits, place};
use crate::words::Words;
use crate::words::text::{self, say};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::time::Instant;

/// How often it is said what a phase wants.
const HINTS: usize = 2;

/// A game played line by line.
pub(super) struct Game<'t> {
    pub(super) here: Local,
    pub(super) campaign: Arc<Campaign>,
    pub(super) talk: Talk<'t>,
    pub(super) began: Instant,
    /// How far the log has been told to all.
    pub(super) mark: usize,
    /// How many announcements have been told.
    pub(super) announced: usize,
    /// How far it has been told to each seat in its private turns.
    pub(super) marks: BTreeMap<Seat, usize>,
    /// The phase whose heading stands before the next thing that is told.
    pub(super) heading: Option<Phase>,
    /// The roll-call that is being told.
    pub(super) roll: Option<Roll>,
    /// What `why N` explains.
    pub(super) shown: Shown,
    /// What stands between private turns, where several play.
    pub(super) curtain: Curtain,
    /// Whose command was the last, for `undo` at an open table.
    pub(super) last: Option<Seat>,
    /// What each reader has on the desk.
    pub(super) desks: BTreeMap<Seat, Desk>,
    /// The step of the campaign's guide that the next question is about.
    pub(super) guide: Option<GuideStep>,
    /// For whom, and when, it was told where things stand.
    pub(super) positioned: Option<(u16, Phase, Seat)>,
    /// The question that stands, for whoever wants to hear it again.
    pub(super) asked: Question,
    pub(super) prompts: u32,
    /// The phases of which it was said what they want, as often as it was.
    phases: Vec<Phase>,
    /// Lists of offers and ballots shown so far: the first few say more.
    pub(super) lists: u32,
    pub(super) ballots: u32,
    /// Stands asked for so far: the first says more.
    pub(super) stands_asked: u32,
    /// Whether trouble with the save was told.
    pub(super) troubled: bool,
}

/// Who is asked, and with whose eyes what is asked on the way is answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Turn {
    /// Who is asked.
    pub(super) seat: Seat,
    /// Whose eyes.
    pub(super) reader: Seat,
}

/// Why the flow of questions stops.
#[derive(Debug)]
pub(super) enum Stop {
    /// The input ended.
    End,
    /// Somebody asked to stop.
    Quit,
    /// The state is another one: look again who is asked for what.
    Again,
    /// Lines could not be read or written.
    Io(io::Error),
    /// The program broke one of its own rules.
    Broken(SessionError),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The clock on the wall, for planned against actual time; nothing in the game depends on it.
#[expect(clippy::disallowed_methods, reason = "the line mode is one of the rooms that may read a clock")]
fn now() -> Instant {
    Instant::now()
}

impl<'t> Game<'t> {
    pub(super) fn new(session: Session, talk: Talk<'t>) -> Self {
        let campaign = Arc::clone(session.campaign());
        let roll = session.view(Seat::Observer).floor().ballot.as_ref().map(Roll::of);
        let mark = session.log_mark();
        // In a game that goes on nobody is told again what was told before.
        let begun = session.view(Seat::Observer).round() > 0;
        let marks = session.humans().into_iter().filter(|_| begun).map(|seat| (seat, mark)).collect();
        let announced = session.announced_before();
        Self {
            campaign,
            talk,
            began: now(),
            mark,
            announced,
            marks,
            heading: None,
            roll,
            shown: Shown::default(),
            curtain: Curtain::default(),
            last: None,
            desks: BTreeMap::new(),
            guide: None,
            positioned: None,
            asked: Question::default(),
            prompts: 0,
            phases: Vec::new(),
            lists: 0,
            ballots: 0,
            stands_asked: 0,
            troubled: false,
            here: Local::new(session),
        }
    }

    pub(super) fn play(mut self) -> Result<Played, Trouble> {
        let finish = match self.run() {
            Ok(()) => Finish::Over,
            Err(Stop::Again | Stop::Quit) => Finish::Quit,
            Err(Stop::End) => Finish::InputEnded,
            Err(Stop::Io(error)) => return Err(Trouble::Io(error)),
            Err(Stop::Broken(error)) => {
                let round = self.here.book().view(Seat::Observer).round();
                return Err(Trouble::Broken { round, error });
            }
        };
        self.farewell(finish)?;
        Ok(Played { session: self.here.into_session(), finish })
    }

    fn run(&mut self) -> Result<(), Stop> {
        self.opening()?;
        loop {
            let step = self.here.step().map_err(Stop::Broken)?;
            self.news()?;
            match step {
                Step::Advanced(_) | Step::Played(_) => {}
                Step::Over => match self.ending() {
                    // Who goes back from the end, or plays another branch, is in a game again.
                    Err(Stop::Again) => {}
                    other => return other,
                },
                Step::Waiting => match self.ask() {
                    Err(Stop::Again) => {}
                    other => other?,
                },
            }
        }
    }

    /// Asks whoever the table waits for.
    fn ask(&mut self) -> Result<(), Stop> {
        match self.here.waits(self.curtain) {
            Waits::Turn(asked) => self.ask_turn(asked),
            Waits::Class(class) => self.ask_class(class),
            Waits::Nobody | Waits::Over => Ok(()),
        }
    }

    fn ask_turn(&mut self, asked: table::Turn) -> Result<(), Stop> {
        let seat = asked.seat;
        let begins = self.curtain.in_view() != Some(seat) || self.heading.is_some();
        if asked.matter != Matter::Review {
            self.guide = self.here.book().guide(seat).cloned();
        }
        let turn = self.take_turn(asked)?;
        match asked.matter {
            Matter::Vote => self.ask_vote(turn),
            Matter::Letter => self.ask_letter(turn),
            Matter::Offers => self.ask_offers(turn, begins),
            Matter::Reply => self.ask_reply(turn),
            Matter::Stand => self.ask_stand(turn),
            Matter::Agenda => self.ask_chair(turn),
            Matter::Review => self.ask_review(turn),
        }
    }

    /// Goodbye: where the game is, and how to go on.
    fn farewell(&mut self, finish: Finish) -> io::Result<()> {
        if finish == Finish::InputEnded {
            self.talk.line(&text::plain("plain-input-ended"))?;
        }
        for line in self.where_saved() {
            self.talk.line(&line)?;
        }
        if let Some(path) = self.here.table().save_path().filter(|_| finish != Finish::Over) {
            self.talk.unbroken(&say!("plain-resume", file = text::for_shell(path)))?;
        }
        self.talk.flush()
    }

    /// Where the game is saved, or why it is not.
    pub(super) fn where_saved(&mut self) -> Vec<String> {
        self.here.table_mut().confirm_save();
        let rescued = self.here.table_mut().take_rescued();
        let mut lines: Vec<String> = rescued.iter().map(|it| say!("plain-rescued", what = it.to_string())).collect();
        let Some(path) = self.here.table().save_path() else { return vec![text::plain("plain-unsaved")] };
        let saved = say!("plain-saved", file = path.display().to_string());
        let trouble = self.here.table().save_trouble().map(|trouble| {
            let file = trouble.path.display().to_string();
            say!("plain-save-trouble", file = file, why = trouble.why.as_str(), waiting = trouble.waiting)
        });
        lines.push(trouble.unwrap_or(saved));
        lines
    }

    /// What a seat may know.
    pub(super) fn view(&self, seat: Seat) -> View<'_> {
        self.here.book().view(seat)
    }

    /// The words for a reader.
    pub(super) fn words(&self, reader: Seat) -> Words<'_> {
        Words::to(&self.campaign, reader)
    }

    /// Whether the machine is passed on between private turns.
    pub(super) fn is_curtained(&self) -> bool {
        Place::of(self.here.book()) == Place::Curtain
    }

    /// The seats that read what is told to all.
    pub(super) fn audience(&self) -> Vec<Seat> {
        place::readers(self.here.book())
    }

    /// Whose words tell to all: one player is "you", several are called by their names.
    pub(super) fn public_reader(&self) -> Seat {
        place::public_eyes(self.here.book())
    }

    /// The turn of a seat in the open: with several players nothing private is answered there.
    pub(super) fn open_turn(&self, seat: Seat) -> Turn {
        Turn { seat, reader: self.public_reader() }
    }

    /// Tells a page; its items get the next numbers.
    pub(super) fn tell(&mut self, page: Page) -> io::Result<()> {
        for row in page.rows {
            match row {
                Row::Heading(text) => {
                    self.talk.gap()?;
                    self.talk.line(&text)?;
                    self.talk.gap()?;
                }
                Row::Text(text) => self.talk.line(&text)?,
                Row::Point(text) => self.talk.hang("- ", &text)?,
                Row::Item(subject, text) => {
                    let number = self.shown.add(subject);
                    self.talk.hang(&format!("[{number}] "), &text)?;
                }
                Row::Line(text) => self.talk.row(&text)?,
                Row::Gap => self.talk.gap()?,
            }
        }
        Ok(())
    }

    /// Tells a heading that waits for the first thing under it.
    pub(super) fn tell_heading(&mut self) -> io::Result<()> {
        let Some(phase) = self.heading.take() else { return Ok(()) };
        self.shown.clear();
        // The game may have moved on to the next phase before this one is told.
        let day = crate::words::number::date(self.view(Seat::Observer).month().day(phase.day()));
        let title = say!(
            "plain-phase",
            phase = crate::words::name::phase_under(phase, self.view(Seat::Observer).setup().coreper),
            day = day
        );
        let mut page = Page::default();
        page.heading(title);
        // What a phase wants is known after two of its kind.
        if self.phases.iter().filter(|told| **told == phase).count() < HINTS {
            self.phases.push(phase);
            page.text(crate::words::name::phase_hint(phase));
        }
        page.gap();
        self.tell(page)
    }

    /// Submits a command; a refusal is told, and whoever asked is asked again.
    pub(super) fn submit(&mut self, turn: Turn, command: &Command) -> Result<(), Stop> {
        match self.here.ask(Ask::Do(turn.seat, command.clone())) {
            Ok(_) => {
                self.last = Some(turn.seat);
                self.tell_trouble()?;
                Ok(())
            }
            Err(No::Session(SessionError::Refusal(refusal))) => {
                self.refuse(turn, refusal)?;
                Err(Stop::Again)
            }
            Err(no) => self.deny(no),
        }
    }

    /// Asks the table for something; what it refuses is told, and whoever asked is asked again.
    pub(super) fn want(&mut self, ask: Ask) -> Result<Done, Stop> {
        match self.here.ask(ask) {
            Ok(done) => Ok(done),
            Err(no) => self.deny(no),
        }
    }

    /// Tells why the table refuses; a fault of the program ends the playing.
    pub(super) fn deny<T>(&mut self, no: No) -> Result<T, Stop> {
        if let No::Session(error @ SessionError::Fault(_))
        | No::Roll(DraftError::Refused(_, error @ SessionError::Fault(_))) = no
        {
            return Err(Stop::Broken(error));
        }
        self.tell_no(&no)?;
        Err(Stop::Again)
    }

    pub(super) fn tell_no(&mut self, no: &No) -> io::Result<()> {
        let told = no.told(&self.words(Seat::Observer));
        self.talk.line(&told)
    }

    /// Tells why something is refused.
    pub(super) fn refuse(&mut self, turn: Turn, refusal: Refusal) -> io::Result<()> {
        let why = self.words(turn.reader).refusal(&refusal);
        let mut page = Page::default();
        let told = say!("plain-refused", why = why);
        page.item(super::why::Subject::Refusal(refusal), told);
        self.tell(page)
    }

    /// Tells, once, that the save cannot be written, and whenever the game had to go on in a new file.
    fn tell_trouble(&mut self) -> io::Result<()> {
        if let Some(rescued) = self.here.table_mut().take_rescued() {
            self.talk.line(&say!("plain-rescued", what = rescued.to_string()))?;
        }
        let trouble = self.here.table().save_trouble().is_some();
        if trouble && !self.troubled {
            for line in self.where_saved() {
                self.talk.line(&line)?;
            }
        }
        self.troubled = trouble;
        Ok(())
    }
}
