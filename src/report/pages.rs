//! The sections of a debrief in words, one file for each group of them.

mod basis;
mod beijing;
mod board;
mod cards;
pub(super) mod closest;
pub(super) mod game;
mod history;
mod host;
mod pledges;
mod story;
pub(super) mod votes;

use crate::base::ids::{Seat, StateId};
use crate::law::population::Table;
use crate::report::page::{Debrief, Section, SectionKind};
use crate::report::roll::{RollCall, roll_calls};
use crate::report::{chair, delegate};
use crate::session::{Book, Line};
use crate::words::Words;
use crate::words::document::{Block, Part};
use crate::words::text::{plain, say};

/// What every section is made of.
pub(super) struct Facts<'a> {
    pub(super) session: &'a Book,
    pub(super) reader: Seat,
    /// Whether the reader may know everything.
    pub(super) all: bool,
    pub(super) words: Words<'a>,
    pub(super) log: Vec<Line>,
    pub(super) rolls: Vec<RollCall>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(session: &'a Book, reader: Seat) -> Self {
        let all = session.is_over() || reader == Seat::Facilitator;
        let log = session.log_for(reader);
        let rolls = roll_calls(&log);
        // A page is read aloud and handed round: nobody is "you" in it, and whoever may know all reads as the facilitator does.
        let words = if all { Words::to(session.campaign(), Seat::Facilitator) } else { Words::new(session.campaign()) };
        Self { session, reader, all, words, log, rolls }
    }

    /// The states that people play, in the order of the roll.
    pub(super) fn players(&self) -> Vec<StateId> {
        self.session.people().into_iter().filter_map(Seat::state).collect()
    }

    /// The population table of a vote.
    pub(super) fn table(&self, roll: &RollCall) -> Option<&'a Table> {
        self.session.campaign().rules.population_table(roll.month).map(|table| &table.table)
    }

    /// Some of its sections as parts of another document.
    pub(super) fn debrief_parts(&self, kinds: &[SectionKind]) -> Vec<Part> {
        let sections = self.debrief().sections.into_iter().filter(|section| kinds.contains(&section.kind));
        sections.map(|section| Part::new(section.kind.anchor(), section.title, section.blocks)).collect()
    }

    /// The pages of the delegates whom people played, as far as the reader may have them.
    fn delegates(&self) -> Vec<Block> {
        let mine = |id: &StateId| self.all || self.reader == Seat::State(*id);
        let page = |id: StateId| {
            let mut blocks = delegate::blocks(self.session, id);
            let chaired = chair::sentences(self.session, id);
            if !chaired.is_empty() {
                blocks.push(Block::Heading(plain("report-chairs")));
                blocks.push(Block::Text(chaired.join(" ")));
            }
            let head = (!blocks.is_empty()).then(|| Block::Heading(self.words.code_and_name(id)));
            head.into_iter().chain(blocks)
        };
        self.players().into_iter().filter(mine).flat_map(page).collect()
    }

    pub(super) fn debrief(&self) -> Debrief {
        let sections = [
            (SectionKind::Game, game::blocks(self)),
            (SectionKind::Timeline, story::blocks(self)),
            (SectionKind::Host, if self.all { host::blocks(self.session, &self.words) } else { Vec::new() }),
            (SectionKind::Closest, closest::blocks(self)),
            (SectionKind::Votes, votes::blocks(self)),
            (SectionKind::Pledges, pledges::blocks(self)),
            (SectionKind::Beijing, beijing::blocks(self)),
            (SectionKind::Indicators, board::blocks(self)),
            (SectionKind::Scorecards, cards::blocks(self)),
            (SectionKind::Delegates, self.delegates()),
            (SectionKind::History, history::blocks(self)),
            (SectionKind::Questions, game::questions(self)),
            (SectionKind::Basis, basis::blocks(self)),
            (SectionKind::Tables, beijing::tables(self)),
            (SectionKind::Sums, votes::sums(self)),
        ];
        let filled = sections.into_iter().filter(|(_, blocks)| !blocks.is_empty());
        let section = |(kind, blocks): (SectionKind, Vec<Block>)| Section { kind, title: title(kind), blocks };
        let campaign = self.session.campaign().text.title.as_str();
        Debrief { title: say!("report-title", campaign = campaign), sections: filled.map(section).collect() }
    }
}

fn title(kind: SectionKind) -> String {
    crate::words::text::plain(match kind {
        SectionKind::Game => "report-game",
        SectionKind::Timeline => "report-timeline",
        SectionKind::Host => "report-host",
        SectionKind::Closest => "report-closest",
        SectionKind::Votes => "report-votes",
        SectionKind::Pledges => "report-pledges",
        SectionKind::Beijing => "report-beijing",
        SectionKind::Indicators => "report-indicators",
        SectionKind::Scorecards => "report-scorecards",
        SectionKind::Delegates => "report-delegations",
        SectionKind::History => "report-history",
        SectionKind::Questions => "report-questions",
        SectionKind::Basis => "report-basis",
        SectionKind::Tables => "report-tables",
        SectionKind::Sums => "report-sums",
    })
}
