//! The table itself: it owns its game, does what is asked of it, and lets the game go on.

use super::ask::{Ask, Done, No, PaceAct};
use super::clock::{At, Clock};
use super::pace::{Laid, Moved, Pace, Stands};
use super::place::{self, Curtain};
use super::rights::Role;
use super::seated::Seated;
use super::snapshot::{Snapshot, Whole};
use super::stop::{self, Stop};
use super::turn::{self, Waits};
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::state::Phase;
use crate::session::save::{Rescued, SaveError, SaveTrouble};
use crate::session::{ClockAct, Controller, Record, RoomAct, Session, SessionError, Step};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One game being played by people.
#[derive(Debug)]
pub struct Table {
    session: Session,
    revision: u64,
    last: Option<Seat>,
    pace: Pace,
    clock: Clock,
    now: At,
}

impl Table {
    /// A table at which a game is played.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self { session, revision: 0, last: None, pace: Pace::default(), clock: Clock::Off, now: 0 }
    }

    /// The same, whose pace somebody keeps: it waits after what everybody shall have seen.
    #[must_use]
    pub fn paced(mut self) -> Self {
        self.pace.holds = true;
        self
    }

    /// Somebody sits down: at the machine, as facilitator, to look on, or as player or member of seats, which no other role has.
    #[must_use]
    pub fn admit(&self, role: Role, seats: &[Seat]) -> Seated {
        let own = match role {
            Role::Player | Role::Member => seats.to_vec(),
            Role::Facilitator => vec![Seat::Facilitator],
            Role::Machine | Role::Observer | Role::Projector => Vec::new(),
        };
        Seated::new(role, own)
    }

    /// How often anything has changed: commands, undo, hand-overs, drafts, steps of bots. It only grows.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// What somebody may read now.
    #[must_use]
    pub fn snapshot(&self, who: &Seated) -> Arc<Snapshot> {
        Arc::new(self.whole().read_by(who))
    }

    /// All that there is to read now, for whoever gives each their own page of it.
    #[must_use]
    pub fn whole(&self) -> Whole {
        let humans = self.session.humans();
        let open = humans.into_iter().filter(|seat| self.session.undoable(*seat).is_some()).collect();
        Whole::new(self.session.book(), self.revision, self.stands(), &self.pace, open)
    }

    /// Where the game stands.
    #[must_use]
    pub const fn stands(&self) -> Stands {
        Stands { held: self.pace.held, holds: self.pace.holds, clock: self.clock }
    }

    /// Tells the table the time of the room.
    pub const fn set_now(&mut self, now: At) {
        self.now = now;
    }

    /// What the game waits for, once it has stopped going on by itself.
    #[must_use]
    pub fn waits(&self, curtain: Curtain) -> Waits {
        turn::waits(&self.session, curtain)
    }

    /// The seat for which somebody asked for something last.
    #[must_use]
    pub const fn last_asked(&self) -> Option<Seat> {
        self.last
    }

    /// Does what somebody asks for, if it is theirs to ask and the game allows it.
    ///
    /// # Errors
    /// Why nothing was done.
    pub fn ask(&mut self, who: &Seated, ask: Ask) -> Result<Done, No> {
        who.may(&ask, &self.session)?;
        let (before, seat) = (self.session.log_mark(), ask.answers());
        let moves = ask.moves();
        let done = self.carry_out(ask);
        if let (Ok(_), Some(seat)) = (&done, seat) {
            *self.pace.asked.entry(seat).or_default() += 1;
        }
        if moves && done.is_ok() {
            self.pace.turned();
        }
        // What was refused may have come after something that happened: what happens unasked, or the votes before it.
        if done.is_ok() || self.session.log_mark() != before {
            self.revision += 1;
        }
        done.map(|undone| Done { revision: self.revision, undone })
    }

    /// The same for the answer to a question, which is not done if that question is not asked any more.
    ///
    /// # Errors
    /// [`No::Stale`], or as [`Table::ask`].
    pub fn answer(&mut self, who: &Seated, question: &str, ask: Ask) -> Result<Done, No> {
        match ask.answers() {
            Some(seat) if self.pace.question(&self.session, seat) != question => Err(No::Stale),
            Some(_) | None => self.ask(who, ask),
        }
    }

    fn carry_out(&mut self, ask: Ask) -> Result<Option<Command>, No> {
        let session = &mut self.session;
        match ask {
            Ask::Do(seat, command) => {
                let reviewed = session.controller(seat) == Controller::Reviewed;
                if reviewed {
                    session.review(&command)?
                } else {
                    session.submit(seat, &command)?
                };
                self.last = Some(seat);
            }
            // It is cast later, and then the host has cast it.
            Ask::Because(_, ask) if matches!(*ask, Ask::Slip(..)) => {
                if let Ask::Slip(seat, vote) = *ask {
                    self.pace.lay(session, seat, vote, true)?;
                }
            }
            Ask::Because(why, ask) => {
                session.step_in(self.now, &why);
                let done = self.carry_out(*ask);
                self.session.step_out();
                return done;
            }
            Ask::Undo(seat) => return Ok(Some(session.undo(seat)?)),
            Ask::LetMinds(seats) => let_minds(session, &seats)?,
            Ask::Lend(seats) => lend(session, &seats)?,
            Ask::HandOver(seat, controller) => session.set_controller(seat, controller),
            Ask::Enter(id, entry) => {
                let is_late = !session.draft_entry(id, entry) && session.view(Seat::Observer).gate().is_some();
                if is_late {
                    return Err(No::Stale);
                }
            }
            Ask::RestByBots(rest) => session.draft_rest_by_bots(rest),
            Ask::CloseRoll => {
                session.close_draft().map_err(No::Roll)?;
            }
            Ask::Guess(by, guess) => session.guess(by, guess),
            Ask::Reflect(state, words) => session.reflect(state, &words)?,
            Ask::Reopen(reason) => session.reopen_vote(&reason)?,
            Ask::Rewind(round) => session.rewind(round)?,
            Ask::BranchOff { at, name } => session.branch_off(&at, &name)?,
            Ask::TurnTo(name) => session.turn_to(&name)?,
            Ask::Slip(seat, vote) => self.pace.lay(session, seat, vote, false)?,
            Ask::Pace(PaceAct::Next) => self.pace.held = None,
            Ask::Pace(PaceAct::Holds(holds)) => {
                self.pace.holds = holds;
                session.did_in_room(self.now, RoomAct::Holds(holds));
            }
            Ask::Clock(act) => {
                self.clock = self.clock.after(act, self.now);
                session.did_in_room(self.now, RoomAct::Clock(act));
            }
            Ask::Scene(word) => session.did_in_room(self.now, RoomAct::Scene(word)),
            Ask::SaveTo(path) => session.go_on_in(&path).map_err(|error| No::Save(Box::new(error)))?,
        }
        Ok(None)
    }

    /// Goes on by one step of what no person plays. Where a class writes a roll-call down, nobody votes before it is whole.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn step(&mut self) -> Result<Step, SessionError> {
        if place::takes_roll(&self.session) {
            return Ok(Step::Waiting);
        }
        let step = self.session.step()?;
        match step {
            Step::Advanced(_) | Step::Played(_) => self.revision += 1,
            Step::Waiting | Step::Over => {}
        }
        Ok(step)
    }

    /// Goes on until there is something to look at or somebody to ask.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn go(&mut self) -> Result<Stop, SessionError> {
        loop {
            let gate = self.session.view(Seat::Observer).gate();
            if let Some(stop) = stop::after(&self.step()?, gate) {
                return Ok(stop);
            }
        }
    }

    /// Goes on by one step at a table whose pace somebody keeps: votes that were given in advance are cast, and it stands still where
    /// there is something for all to look at.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn move_on(&mut self) -> Result<Moved, SessionError> {
        if let Some(stop) = self.pace.held {
            return Ok(Moved::Held(stop));
        }
        let gate = self.session.view(Seat::Observer).gate();
        if let Some((seat, slip)) = self.pace.called(&self.session) {
            // What does not fit any more is not cast: the seat is asked.
            if slip.by_host {
                self.session.step_in(self.now, "");
            }
            let cast = self.session.submit(seat, &slip.vote).is_ok();
            self.session.step_out();
            if cast {
                *self.pace.asked.entry(seat).or_default() += 1;
                self.revision += 1;
                return Ok(Moved::Voted);
            }
        }
        let place = self.phase();
        let stop = stop::after(&self.step()?, gate);
        if self.phase() != place {
            self.clock = self.clock.past(self.now);
        }
        if matches!(stop, Some(Stop::BallotOpened | Stop::BallotClosed)) {
            self.pace.turned();
        }
        if let Some(stop) = stop.filter(|stop| self.pace.holds && stop.is_looked_at()) {
            self.pace.held = Some(stop);
            self.revision += 1;
            return Ok(Moved::Held(stop));
        }
        Ok(match stop {
            Some(Stop::Waiting) => Moved::Waits,
            Some(Stop::Over) => Moved::Over,
            Some(Stop::Voted) => Moved::Voted,
            Some(Stop::BallotOpened | Stop::BallotClosed | Stop::Acted | Stop::BeijingActed | Stop::Filed) | None => {
                Moved::On
            }
        })
    }

    /// Takes over a clock that was kept: one that ran runs on from now.
    pub const fn keep_time(&mut self, (clock, runs): (Clock, bool), now: At) {
        self.now = now;
        self.clock = if runs { clock.after(ClockAct::GoOn, now) } else { clock };
    }

    /// Lays votes down again that lay in advance before the table was taken up; what does not fit any more is left.
    pub fn lay_again(&mut self, laid: &[Laid]) {
        for one in laid {
            self.pace.lay_again(&self.session, one);
        }
    }

    /// What a clock is set for: a phase of a month, or a vote in it.
    fn phase(&self) -> (u16, Phase, bool) {
        let view = self.session.view(Seat::Observer);
        (view.round(), view.phase(), view.gate().is_some())
    }

    /// Everything on record so far.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        self.session.records()
    }

    /// Begins the game's file; without a path under the usual name in the usual folder.
    ///
    /// # Errors
    /// Why it cannot be written; the game goes on all the same.
    pub fn save_to(&mut self, path: Option<&Path>) -> Result<(), SaveError> {
        match path {
            Some(path) => self.session.save_to(path),
            None => self.session.save_as_usual().map(|_: PathBuf| ()),
        }
    }

    /// The game's file.
    #[must_use]
    pub fn save_path(&self) -> Option<&Path> {
        self.session.save_path()
    }

    /// What keeps the game from its file.
    #[must_use]
    pub fn save_trouble(&self) -> Option<&SaveTrouble> {
        self.session.save_trouble()
    }

    /// Looks whether the game's file is still what it was.
    pub fn confirm_save(&mut self) {
        self.session.confirm_save();
    }

    /// What happened to the game's file since this was asked last.
    pub fn take_rescued(&mut self) -> Option<Rescued> {
        self.session.take_rescued()
    }

    /// The game, when everybody has left.
    #[must_use]
    pub fn into_session(self) -> Session {
        self.session
    }
}

/// Lets each seat's own mind do what it owes in this phase, on record as a bot's doing; people have it again at once.
fn lend(session: &mut Session, seats: &[Seat]) -> Result<(), SessionError> {
    let seats: Vec<Seat> =
        seats.iter().copied().filter(|seat| session.controller(*seat) == Controller::Human).collect();
    for seat in &seats {
        session.set_controller(*seat, Controller::Bot);
    }
    let done = let_minds(session, &seats);
    for seat in &seats {
        session.set_controller(*seat, Controller::Human);
    }
    done
}

/// Lets each seat's own mind do what it owes in this phase.
fn let_minds(session: &mut Session, seats: &[Seat]) -> Result<(), SessionError> {
    // One phase and no more: where the last letter was answered, acts are not taken along.
    let phase = session.view(Seat::Observer).phase();
    for seat in seats {
        // A mind needs a handful of commands in a phase; more would be a mind that never ends.
        for _ in 0..32 {
            if !session.awaited().contains(seat) || session.view(*seat).phase() != phase {
                break;
            }
            let command = session.advise(*seat).command;
            session.submit(*seat, &command)?;
        }
    }
    Ok(())
}
