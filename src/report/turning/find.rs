//! Which decisions may have turned a game, and how far each moved what it ends in.

use crate::base::ids::{EndingId, Seat, StateId};
use crate::game::command::{Command, Verb};
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item};
use crate::report::margin::margin;
use crate::report::roll::{RollCall, roll_calls};
use crate::report::whatif::{Answer, By, Instead, Other, Question, Running, Share, is_decision, otherwise};
use crate::session::{Book, Ended, Line, Place, SessionError};
use std::num::NonZero;

/// The most decisions that are looked at.
pub const MOST: usize = 20;
/// How many games are played of each, as decided and otherwise, where nobody asks for another number.
pub const GAMES: u32 = 100;
/// How many are told.
pub const TOLD: usize = 3;
/// Months in which the board moved most whose moves of Beijing's are looked at.
const MONTHS: usize = 3;

/// Why a decision is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// A vote that one member could have turned.
    Near,
    /// Something that a person decided.
    Own,
    /// A move of Beijing's in a month in which the board moved much.
    Board,
}

/// A decision that may have turned the game.
#[derive(Clone, PartialEq, Debug)]
pub struct Candidate {
    /// Where.
    pub place: Place,
    /// Whose.
    pub seat: Seat,
    /// What was decided.
    pub command: Command,
    /// What is asked instead; nothing where it is left out.
    pub other: Option<Command>,
    /// Why it is looked at.
    pub why: Why,
    /// Where and on what, where it is a vote.
    pub on: Option<(Gate, Item)>,
}

/// A decision with what would have come of something else.
#[derive(Clone, PartialEq, Debug)]
pub struct Turning {
    /// The decision.
    pub decision: Candidate,
    /// With other luck, as decided and otherwise.
    pub answer: Answer,
    /// Under the luck that there was: as decided, and otherwise.
    pub again: [Ended; 2],
}

impl Turning {
    /// How far the endings moved: the part of the games that end otherwise, as parts of one.
    #[must_use]
    pub fn size(&self) -> f64 {
        self.answer.distance()
    }

    /// The ending that moved most, where its move is more than luck.
    #[must_use]
    pub fn moved(&self) -> Option<&Share<EndingId>> {
        self.answer.moved().filter(|share| share.instead.as_ref().is_some_and(Other::is_clear))
    }
}

/// Those of what was found that are told: the largest, where they are more than luck.
pub fn largest(found: &[Turning]) -> impl Iterator<Item = &Turning> {
    found.iter().filter(|turning| turning.moved().is_some()).take(TOLD)
}

/// The decisions that may have turned a game: votes that one member could have turned first, then what people did, then Beijing.
#[must_use]
pub fn candidates(book: &Book) -> Vec<Candidate> {
    let places = book.places(Seat::Facilitator);
    let log: Vec<(Place, Line)> =
        places.iter().filter_map(|place| Some((*place, book.happened(place, Seat::Facilitator)?))).collect();
    let people = book.people();
    let wild = wild_months(book);
    let near = near_votes(book, &log);
    let mut all = Vec::new();
    for (at, (place, line)) in log.iter().enumerate() {
        let Some((seat, command)) = line.asked.as_ref().filter(|(_, command)| is_decision(command)) else { continue };
        let why = if near.contains(&place.number) {
            Why::Near
        } else if people.contains(seat) {
            Why::Own
        } else if *seat == Seat::Beijing && wild.contains(&place.round) {
            Why::Board
        } else {
            continue;
        };
        let other = otherwise(*seat, command);
        let voted = (command.verb() == Verb::Vote).then(|| closing(&log[at..])).flatten();
        all.push(Candidate { place: *place, seat: *seat, command: command.clone(), other, why, on: voted });
    }
    // What was said before what could be done about it: within a reason the order is that of the game.
    all.sort_by_key(|candidate| (candidate.why, candidate.place.number));
    all.truncate(MOST);
    all.sort_by_key(|candidate| candidate.place.number);
    all
}

/// Of each vote that one member could have turned, the step at which one of them voted: a person where one was among them, else the
/// first of the roll.
fn near_votes(book: &Book, log: &[(Place, Line)]) -> Vec<usize> {
    let lines: Vec<Line> = log.iter().map(|(_, line)| line.clone()).collect();
    let people = book.people();
    let mut found = Vec::new();
    let mut from = 0;
    for roll in roll_calls(&lines) {
        let closed = log.iter().skip(from).position(|(place, line)| place.is_vote() && closes(line, &roll));
        let Some(to) = closed.map(|at| from + at) else { continue };
        let table = book.campaign().rules.population_table(roll.month);
        let near = table.filter(|_| roll.binds()).and_then(|table| margin(&roll, &table.table));
        if let Some(margin) = near.filter(|margin| margin.members == 1) {
            let votes = log[from..=to].iter().filter_map(|(place, line)| {
                let (seat, _) = line.asked.as_ref().filter(|(_, command)| command.verb() == Verb::Vote)?;
                let id: StateId = seat.state().filter(|id| margin.alone.contains(*id))?;
                Some((people.contains(&Seat::State(id)), place.number))
            });
            let all: Vec<(bool, usize)> = votes.collect();
            let one = all.iter().find(|(person, _)| *person).or(all.first());
            found.extend(one.map(|(_, number)| *number));
        }
        from = to + 1;
    }
    found
}

/// Where and on what the vote was that closes next.
fn closing(log: &[(Place, Line)]) -> Option<(Gate, Item)> {
    let mut events = log.iter().flat_map(|(_, line)| &line.events);
    let closed = |event: &Event| {
        if let Event::Vote(VoteEvent::BallotClosed { item, gate, .. }) = event { Some((*gate, *item)) } else { None }
    };
    events.find_map(closed)
}

fn closes(line: &Line, roll: &RollCall) -> bool {
    roll_calls(std::slice::from_ref(line)).iter().any(|other| other.votes == roll.votes && other.item == roll.item)
}

/// The rounds in which the board moved most.
fn wild_months(book: &Book) -> Vec<u16> {
    let history = book.history(Seat::Facilitator);
    let mut moved: Vec<(i32, u16)> = history
        .windows(2)
        .map(|pair| {
            let by = pair[1].all().map(|(which, value)| (value - pair[0].get(which).unwrap_or(value)).abs()).sum();
            (by, pair[1].round)
        })
        .collect();
    moved.sort_by_key(|(by, round)| (std::cmp::Reverse(*by), *round));
    moved.into_iter().take(MONTHS).map(|(_, round)| round).collect()
}

/// Plays the candidates of a game that is over, and says after each pair of games that it is done; those that moved the endings most
/// come first, those that moved them by no more than luck last.
///
/// # Errors
/// A fault of the program in a continuation.
pub fn find(
    book: &Book,
    games: u32,
    jobs: NonZero<usize>,
    done: &mut dyn FnMut(),
) -> Result<Vec<Turning>, SessionError> {
    let mut found = Vec::new();
    for decision in candidates(book) {
        let mut goes_on = || {
            done();
            true
        };
        found.extend(look(book, decision, games, jobs, &mut goes_on)?);
    }
    rank(&mut found);
    Ok(found)
}

/// Plays one decision of a game that is over, as it was decided and otherwise. Nothing where it could not be left out or was not
/// allowed otherwise, for then it turned nothing; and nothing where somebody says after a pair of games that it does not go on.
///
/// # Errors
/// A fault of the program in a continuation.
pub(super) fn look(
    book: &Book,
    decision: Candidate,
    games: u32,
    jobs: NonZero<usize>,
    goes_on: &mut dyn FnMut() -> bool,
) -> Result<Option<Turning>, SessionError> {
    let asked = decision.other.as_ref().map_or(Instead::LeftOut, |other| Instead::Act(decision.seat, other));
    let question = Question::new(book, Seat::Facilitator, decision.place.number, asked, By::People);
    let Ok(question) = question else { return Ok(None) };
    let again = question.again()?;
    let mut running = Running::new(question, games, jobs);
    while running.wait()? {
        if !goes_on() {
            return Ok(None);
        }
    }
    let answer = running.answer();
    Ok(again.map(|again| Turning { decision, answer, again }))
}

/// The largest first, those that moved the endings by no more than luck last; of equals the earlier.
pub(super) fn rank(found: &mut [Turning]) {
    found.sort_by(|a, b| {
        let order = |turning: &Turning| turning.moved().is_none();
        let place = |turning: &Turning| turning.decision.place.number;
        order(a).cmp(&order(b)).then(b.size().total_cmp(&a.size())).then(place(a).cmp(&place(b)))
    });
}
