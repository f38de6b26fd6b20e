//! The desk: what a player thinks of a vote, and what follows from it, worked out anew at every change and kept until then.
//!
//! It holds overrides of probability and cost and *what if* toggles, one set for each matter. None of it touches the game:
//! a desk is the screen's, is not saved, and reads views alone.

use crate::ai::advisor::answer::{Answer, Machine};
use crate::ai::advisor::estimate::Estimate;
use crate::ai::advisor::evidence::{Sight, estimates};
use crate::ai::advisor::matter::Matter;
use crate::ai::advisor::memory::Memory;
use crate::ai::advisor::row::{Odds, Row, Thought, follow};
use crate::base::ids::StateId;
use crate::base::share::WHOLE;
use crate::campaign::Campaign;
use crate::game::rulebook::MAX_STATES;
use crate::game::view::View;
use crate::law::ballot::{Ballot, Vote};
use crate::law::population::Table;
use arrayvec::ArrayVec;

/// What the player thinks about one matter.
#[derive(Clone, Debug)]
struct Thoughts {
    about: Matter,
    of: [Thought; MAX_STATES],
}

/// What was read from the view.
#[derive(Clone, PartialEq, Debug)]
struct Sheet {
    matter: Matter,
    table: Table,
    votes: Option<Ballot>,
    estimates: ArrayVec<Estimate, MAX_STATES>,
}

/// A desk for one seat.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    chosen: Option<Matter>,
    thoughts: Vec<Thoughts>,
    // Large, and desks are handed about with the screens that hold them.
    sheet: Option<Box<Sheet>>,
    machine: Option<Box<Machine>>,
    answer: Option<Answer>,
    worked: u32,
}

impl Desk {
    /// An empty desk; [`look`](Self::look) puts a vote on it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the view: the ballot under way, else what the player chose, else what comes to a vote next. Works everything out
    /// if anything is different from before.
    pub fn look(&mut self, campaign: &Campaign, view: &View<'_>, memory: &Memory) {
        let floor = view.floor();
        let running = floor.ballot.as_ref().map(Matter::of);
        let Some(matter) = running.or_else(|| self.wanted(view)) else { return };
        let Some(table) = view.populations() else { return };
        let sight = Sight { campaign, view, memory, matter, ballot: floor.ballot.as_ref() };
        let votes = floor.ballot.as_ref().map(|ballot| ballot.votes);
        let sheet = Sheet { matter, table: table.table, votes, estimates: estimates(&sight) };
        if self.sheet.as_deref() == Some(&sheet) && self.answer.is_some() {
            return;
        }
        self.forget_what_ifs_of_closed(&sheet);
        self.sheet = Some(Box::new(sheet));
        self.work();
    }

    /// What it says; none before the first look.
    #[must_use]
    pub const fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    /// How often everything was worked out: unchanged positions are answered from memory.
    #[must_use]
    pub const fn worked(&self) -> u32 {
        self.worked
    }

    /// Puts another matter on the desk, from the next look on; none for what comes to a vote next. While a ballot is under
    /// way the desk is about that.
    pub fn choose(&mut self, matter: Option<Matter>) {
        self.chosen = matter;
    }

    /// What if a member voted so? None takes it back. Whether there is such a member.
    pub fn what_if(&mut self, state: StateId, vote: Option<Vote>) -> bool {
        self.think(state, |thought| thought.what_if = vote)
    }

    /// The next what-if of a member: for, against, abstaining, and none again.
    pub fn turn(&mut self, state: StateId) -> bool {
        self.think(state, |thought| {
            thought.what_if = match thought.what_if {
                None => Some(Vote::For),
                Some(Vote::For) => Some(Vote::Against),
                Some(Vote::Against) => Some(Vote::Abstain),
                Some(Vote::Abstain) => None,
            };
        })
    }

    /// Thinks otherwise about a member: how likely it helps (in basis points, held between 0 and 10 000), and what turning it
    /// costs. None goes back to the advisor.
    pub fn set_odds(&mut self, state: StateId, odds: Option<Odds>) -> bool {
        let odds = odds.map(|odds| Odds { support: odds.support.clamp(0, WHOLE), ..odds });
        self.think(state, |thought| thought.odds = odds)
    }

    /// Thinks a member's help likelier or less likely, in basis points.
    pub fn shift_odds(&mut self, state: StateId, by: i32) -> bool {
        let Some(row) = self.row(state) else { return false };
        let support = row.odds.map_or(row.estimate.support(row.stage), |odds| odds.support) + by;
        let cost = row.odds.and_then(|odds| odds.cost);
        self.set_odds(state, Some(Odds { support, cost }))
    }

    /// Takes every what-if back.
    pub fn clear_what_ifs(&mut self) {
        self.each(|thought| thought.what_if = None);
    }

    /// Forgets everything that the player thought about the matter on the desk.
    pub fn reset(&mut self) {
        self.each(|thought| *thought = Thought::default());
    }

    /// Whether the player thinks anything otherwise.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| self.of(&sheet.matter).iter().any(|it| *it != Thought::default()))
    }

    fn row(&self, state: StateId) -> Option<&Row> {
        self.answer.as_ref()?.rows.get(state.index())
    }

    fn wanted(&self, view: &View<'_>) -> Option<Matter> {
        let ahead = Matter::ahead(view);
        let chosen = self.chosen.and_then(|chosen| ahead.iter().find(|matter| matter.is_like(&chosen)));
        chosen.or(ahead.first()).copied()
    }

    /// What was tried out on a vote that is over is forgotten; what the player thinks of the members stays.
    fn forget_what_ifs_of_closed(&mut self, next: &Sheet) {
        let Some(last) = &self.sheet else { return };
        let closed = last.votes.is_some() && (next.votes.is_none() || !next.matter.is_like(&last.matter));
        if closed {
            self.clear_what_ifs();
        }
    }

    fn of(&self, matter: &Matter) -> [Thought; MAX_STATES] {
        let known = self.thoughts.iter().find(|thoughts| thoughts.about.is_like(matter));
        known.map_or([Thought::default(); MAX_STATES], |thoughts| thoughts.of)
    }

    fn think(&mut self, state: StateId, change: impl FnOnce(&mut Thought)) -> bool {
        let known = self.row(state).is_some();
        if known {
            let mut change = Some(change);
            self.change(|of| {
                if let (Some(thought), Some(change)) = (of.get_mut(state.index()), change.take()) {
                    change(thought);
                }
            });
        }
        known
    }

    fn each(&mut self, change: impl FnMut(&mut Thought)) {
        self.change(|of| of.iter_mut().for_each(change));
    }

    fn change(&mut self, change: impl FnOnce(&mut [Thought; MAX_STATES])) {
        let Some(sheet) = &self.sheet else { return };
        let before = self.of(&sheet.matter);
        let mut of = before;
        change(&mut of);
        if of == before {
            return;
        }
        let about = sheet.matter;
        match self.thoughts.iter_mut().find(|thoughts| thoughts.about.is_like(&about)) {
            Some(thoughts) => thoughts.of = of,
            None => self.thoughts.push(Thoughts { about, of }),
        }
        self.work();
    }

    fn work(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let (matter, stage) = (sheet.matter, sheet.matter.stage);
        if !self.machine.as_ref().is_some_and(|machine| machine.serves(stage, &sheet.table)) {
            self.machine = Machine::new(stage, &sheet.table).map(Box::new);
        }
        let thoughts = self.of(&matter);
        let rows = sheet.estimates.iter().zip(&thoughts).enumerate();
        let mut rows: Vec<Row> =
            rows.map(|(at, (estimate, thought))| Row::new(StateId::at(at), *estimate, *thought, stage)).collect();
        follow(&mut rows);
        self.answer = self.machine.as_ref().map(|machine| machine.answer(matter, rows, sheet.votes.as_ref()));
        self.worked += 1;
    }
}
