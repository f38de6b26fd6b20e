//! The sections of a debrief in words, one file for each group of them.

mod basis;
mod beijing;
mod board;
mod cards;
pub(super) mod closest;
pub(super) mod facts;
pub(super) mod game;
mod history;
mod host;
mod pledges;
mod story;
pub(super) mod votes;

use crate::base::ids::{Seat, StateId};
use crate::report::page::{Debrief, Section, SectionKind};
use crate::report::{chair, delegate};
use crate::words::document::{Block, Part};
use crate::words::text::{plain, say};
use facts::Facts;

impl Facts<'_> {
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
