//! *Why?*: what was last shown, by its numbers, and the explanation of each: at most ten lines, and more on request.

use super::game::{Game, Turn};
use super::page::Page;
use crate::base::ids::{EvidenceId, InstrumentId, MeasureId, Seat, StateId};
use crate::base::set::MeasureSet;
use crate::game::coreper::Report;
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state::{Gate, Item, Move, Topic};
use crate::law::aci::step::StepKind;
use crate::law::ballot::Ballot;
use crate::law::comitology::{self, Stage};
use crate::law::population::Table;
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::report::decision::{of_instrument, of_move};
use crate::report::roll::roll_calls;
use crate::session::Book;
use crate::session::seat;
use crate::words::text::{self, say};
use crate::words::why::Why;
use crate::words::{Words, why};
use std::io;

/// Something that can be explained.
#[derive(Clone, Debug)]
pub(super) enum Subject {
    /// A refusal.
    Refusal(Refusal),
    /// How a member voted.
    Vote(StateId, Box<Count>),
    /// What a vote came to.
    Count(Box<Count>),
    /// A step of the procedure.
    Step(StepKind),
    /// A move of Beijing's.
    Move(Move),
    /// What moved an indicator in a round.
    Change(Indicator, u16),
    /// What moved an indicator in every round so far.
    Moved(Indicator),
    /// The supply of a state.
    Supply(StateId),
    /// Where the case stands.
    Standing,
    /// The case file.
    CaseFile,
    /// An instrument of Beijing's.
    Instrument(InstrumentId),
    /// An item of the case file.
    Evidence(EvidenceId),
    /// A measure of the Union's.
    Measure(MeasureId),
    /// A file that is being prepared or decided.
    File(Topic),
    /// What a working party reported.
    Report(Box<Report>),
    /// How a package stands to the injury.
    Proportion(MeasureSet),
}

/// Votes, and what they are counted by.
#[derive(Clone, Debug)]
pub(super) struct Count {
    pub(super) item: Item,
    pub(super) gate: Gate,
    pub(super) rule: Rule,
    pub(super) votes: Ballot,
}

/// What was last shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    items: Vec<Subject>,
    /// What the last result was: `why` alone.
    result: Option<Subject>,
    /// Lines that `more` shows.
    more: Vec<String>,
    /// The last vote, for `why XX`.
    count: Option<Count>,
}

impl Shown {
    /// Adds an item, and says its number.
    pub(super) fn add(&mut self, subject: Subject) -> usize {
        match &subject {
            Subject::Vote(_, count) => self.count = Some(Count::clone(count)),
            Subject::Count(count) => {
                self.count = Some(Count::clone(count));
                self.result = Some(subject.clone());
            }
            Subject::Refusal(_)
            | Subject::Step(_)
            | Subject::Move(_)
            | Subject::Change(..)
            | Subject::Moved(_)
            | Subject::File(_)
            | Subject::Report(_) => {
                self.result = Some(subject.clone());
            }
            Subject::Supply(_)
            | Subject::Standing
            | Subject::CaseFile
            | Subject::Proportion(_)
            | Subject::Evidence(_)
            | Subject::Measure(_)
            | Subject::Instrument(_) => {}
        }
        self.items.push(subject);
        self.items.len()
    }

    /// Adds a closed offer, which is no result; says its number.
    pub(super) fn add_closed(&mut self, refusal: Refusal) -> usize {
        self.items.push(Subject::Refusal(refusal));
        self.items.len()
    }

    /// What `why` alone explains from now on, without a number of its own.
    pub(super) fn about(&mut self, subject: Subject) {
        self.result = Some(subject);
    }

    /// Forgets the numbers: a new part of the game begins.
    pub(super) fn clear(&mut self) {
        self.items.clear();
    }
}

impl Game<'_> {
    /// `why`, `why N`, `why XX`.
    pub(super) fn why(&mut self, turn: Turn, about: Option<&str>) -> io::Result<()> {
        if about.is_some_and(|about| matches!(about.to_lowercase().as_str(), "beijing" | "cn")) {
            return self.reasons(turn, &["beijing"]);
        }
        let Some(subject) = self.subject(turn, about) else {
            let most = self.shown.items.len();
            let line = if most == 0 { text::plain("plain-why-nothing") } else { say!("plain-why-which", most = most) };
            return self.talk.line(&line);
        };
        let why = explain(self.here.book(), turn.reader, &subject);
        self.explain(&why)
    }

    /// Tells an explanation: its first lines, and how many more there are.
    pub(super) fn explain(&mut self, why: &Why) -> io::Result<()> {
        let mut page = Page::default();
        page.text(why.title.clone());
        page.points(why.short().to_vec());
        self.shown.more = why.more().to_vec();
        if !self.shown.more.is_empty() {
            page.text(say!("plain-more", count = self.shown.more.len()));
        }
        self.tell(page)
    }

    /// `more`: the rest of the last explanation.
    pub(super) fn more(&mut self) -> io::Result<()> {
        let lines = std::mem::take(&mut self.shown.more);
        if lines.is_empty() {
            return self.talk.line(&text::plain("plain-no-more"));
        }
        lines.iter().try_for_each(|line| self.talk.hang("- ", line))
    }

    fn subject(&self, turn: Turn, about: Option<&str>) -> Option<Subject> {
        let Some(about) = about else {
            return Some(self.shown.result.clone().unwrap_or(Subject::Standing));
        };
        if let Ok(number) = about.trim_matches(['[', ']']).parse::<usize>() {
            return self.shown.items.get(number.checked_sub(1)?).cloned();
        }
        match about.to_ascii_lowercase().as_str() {
            "vote" => {
                let count = self.shown.count.clone().or_else(|| self.last_count(turn.reader));
                return count.map(|count| Subject::Count(Box::new(count)));
            }
            "case" | "track" => return Some(Subject::Standing),
            "file" => return Some(Subject::CaseFile),
            _ => {}
        }
        let id = seat::parse(&self.campaign, about)?.state()?;
        let count = self.shown.count.clone().or_else(|| self.last_count(turn.reader));
        Some(count.map_or(Subject::Supply(id), |count| Subject::Vote(id, Box::new(count))))
    }
}

impl Game<'_> {
    /// The last roll-call of the game, where none was told yet since it was taken up.
    fn last_count(&self, reader: Seat) -> Option<Count> {
        let roll = roll_calls(&self.here.book().log_for(reader)).pop()?;
        Some(Count { item: roll.item, gate: roll.gate, rule: roll.rule, votes: roll.votes })
    }
}

/// The explanation of a subject, as a reader may have it.
fn explain(session: &Book, reader: Seat, subject: &Subject) -> Why {
    let (words, view) = (Words::to(session.campaign(), reader), session.view(reader));
    match subject {
        Subject::Refusal(refusal) => why::refusal(&words, refusal),
        Subject::Step(kind) => why::step(*kind),
        Subject::Standing => why::standing(&view),
        Subject::Move(done) => {
            let mut why = why::beijing_move(&words, &view, done);
            why.open(&words, of_move(session, reader, done));
            why
        }
        Subject::Supply(id) => why::supply(&words, &view, *id),
        Subject::CaseFile => why::case_file(&words, &view),
        Subject::Instrument(id) => {
            let mut why = why::instrument(&words, &view, *id);
            why.open(&words, of_instrument(session, reader, *id));
            why
        }
        Subject::Evidence(id) => why::evidence(&words, &view, *id),
        Subject::Measure(id) => why::measure(&words, &view, *id),
        Subject::Report(report) => words.why_report(report),
        Subject::File(topic) => words.why_file(&view, *topic),
        Subject::Proportion(package) => why::proportionality(&view, *package),
        Subject::Moved(which) => why::moved(&words, *which, &session.moves_of(reader, *which).collect::<Vec<_>>()),
        Subject::Change(which, round) => why::change(&words, *which, &session.causes(reader, *which, *round)),
        Subject::Count(count) => view.populations().map_or_else(Why::default, |table| of_count(count, &table.table)),
        Subject::Vote(id, count) => {
            crate::show::why::vote(session, reader, *id, (count.gate, count.item, count.votes.vote(*id)))
        }
    }
}

fn of_count(count: &Count, table: &Table) -> Why {
    match count.gate {
        Gate::Council | Gate::Consensus => why::count(&tally(count.rule, table, &count.votes)),
        Gate::Committee => why::opinion(Stage::Committee, &comitology::opinion(table, &count.votes)),
        Gate::Appeal => why::opinion(Stage::Appeal, &comitology::opinion(table, &count.votes)),
    }
}
