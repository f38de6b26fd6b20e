//! The form of a debrief: sections of blocks in words, which screens, the line mode and pages all draw.

use crate::words::document::{Block, Document, Kind, Part, Shown};

/// A debrief in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Debrief {
    /// The title.
    pub title: String,
    /// The sections, in the order in which a class goes through them.
    pub sections: Vec<Section>,
}

/// What a section is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SectionKind {
    /// Which game it was, and that it is no prediction.
    Game,
    /// What happened, month by month.
    Timeline,
    /// Where the host stepped in.
    Host,
    /// The three closest decisions and who was pivotal.
    Closest,
    /// Every roll-call with its reasons.
    Votes,
    /// Pledges kept and broken.
    Pledges,
    /// What Beijing announced and did, and why.
    Beijing,
    /// The dashboard round by round, and what moved it.
    Indicators,
    /// Each state against its private objectives.
    Scorecards,
    /// Each delegate's votes under instructions.
    Delegates,
    /// What really happened, beside what the players did.
    History,
    /// Questions for the discussion.
    Questions,
    /// What is simplified, estimated or invented.
    Basis,
    /// Beijing's complete score tables.
    Tables,
    /// What each government weighed in each roll-call, complete.
    Sums,
}

/// A part of a debrief.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Its title.
    pub title: String,
    /// What stands in it; never empty.
    pub blocks: Vec<Block>,
}

impl SectionKind {
    /// Its name in links.
    #[must_use]
    pub const fn anchor(self) -> &'static str {
        match self {
            Self::Game => "game",
            Self::Timeline => "timeline",
            Self::Host => "host",
            Self::Closest => "closest",
            Self::Votes => "votes",
            Self::Pledges => "pledges",
            Self::Beijing => "beijing",
            Self::Indicators => "dashboard",
            Self::Scorecards => "scorecards",
            Self::Delegates => "delegates",
            Self::History => "history",
            Self::Questions => "questions",
            Self::Basis => "basis",
            Self::Tables => "tables",
            Self::Sums => "sums",
        }
    }
}

impl Debrief {
    /// The debrief as a document for the writers of pages; complete score tables are folded.
    #[must_use]
    pub fn document(&self) -> Document {
        let part = |section: &Section| Part {
            anchor: section.kind.anchor().to_owned(),
            title: section.title.clone(),
            shown: if matches!(section.kind, SectionKind::Tables | SectionKind::Sums) {
                Shown::Folded
            } else {
                Shown::Open
            },
            blocks: section.blocks.clone(),
        };
        Document { title: self.title.clone(), kind: Kind::Report, parts: self.sections.iter().map(part).collect() }
    }

    /// A section, if this debrief has it: before the end some are left out.
    #[must_use]
    pub fn section(&self, kind: SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }
}
