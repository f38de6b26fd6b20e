//! Where figures come from: value, range, mark and sources of every figure of a campaign, by its path.
//!
//! Read by *why?* panels, by `campaign show sources` and by studies that draw from the published ranges.

use crate::base::calendar::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How well a figure or a fact is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Mark {
    /// The source was seen.
    Source,
    /// From a secondary account, or recalled.
    Secondary,
    /// Estimated.
    Estimate,
    /// Invented for playability.
    Invented,
}

impl Mark {
    /// The authored word.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Secondary => "secondary",
            Self::Estimate => "estimate",
            Self::Invented => "invented",
        }
    }
}

/// A source: an index into [`crate::campaign::Campaign::sources`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SourceId(pub u16);

/// An entry of the list of sources.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The authored id.
    pub id: String,
    /// The title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, if known.
    pub date: Option<Date>,
    /// Whether the author of the campaign saw it.
    pub seen: bool,
    /// Where it can be read.
    pub url: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// What a record of a campaign (an event, an instrument, a habit) rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basis {
    /// How well it is known.
    pub mark: Mark,
    /// Its sources.
    pub sources: Arc<[SourceId]>,
    /// The paragraphs of the opinion piece, such as `¶7`.
    pub paragraphs: Vec<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// A figure with what is known about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The value, in the unit that the rulebook states for it.
    pub value: i64,
    /// The range that it plausibly lies in, if given: low and high, both included.
    pub range: Option<(i64, i64)>,
    /// How well it is known.
    pub mark: Mark,
    /// Its sources.
    pub sources: Arc<[SourceId]>,
    /// Anything else.
    pub note: Option<String>,
}

/// All figures and records by path.
///
/// A path is the way to a figure through the campaign's files, with ids where there are ids: `measures.M1.bite`,
/// `states.DE.posture`, `supply.goods.oxides.stock.civil`. The first word is the file for files that have several sections
/// (`campaign`, `supply`, `doctrine`, `politics`), and the table for the others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Provenance {
    figures: BTreeMap<String, Figure>,
    records: BTreeMap<String, Basis>,
}

impl Provenance {
    /// The figure at a path.
    #[must_use]
    pub fn figure(&self, path: &str) -> Option<&Figure> {
        self.figures.get(path)
    }

    /// What the record at a path rests on.
    #[must_use]
    pub fn record(&self, path: &str) -> Option<&Basis> {
        self.records.get(path)
    }

    /// All figures, by path.
    pub fn figures(&self) -> impl Iterator<Item = (&str, &Figure)> {
        self.figures.iter().map(|(path, figure)| (path.as_str(), figure))
    }

    /// All records that state what they rest on, by path.
    pub fn records(&self) -> impl Iterator<Item = (&str, &Basis)> {
        self.records.iter().map(|(path, basis)| (path.as_str(), basis))
    }

    /// Adds a figure.
    pub(crate) fn put_figure(&mut self, path: String, figure: Figure) {
        self.figures.insert(path, figure);
    }

    /// Adds a record.
    pub(crate) fn put_record(&mut self, path: String, basis: Basis) {
        self.records.insert(path, basis);
    }
}
