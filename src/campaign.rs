//! Campaigns: YAML that an author writes, checked and turned into the rulebook that the game runs on, with its texts and
//! sources beside it.
//!
//! Reading reports every problem at once, each with file, line, column, cause and, where there is one, a suggestion
//! ([`diagnostic::Diagnostic`]). What the figures *do* is the business of `game` and `ai`; here they are plain data.
//!
//! Texts stand apart from figures, a file for each language in the folder `words`; the author's notes on figures and sources, and the
//! titles of sources, stay beside what they speak of, in whatever language they are.
//!
//! The way in: [`folder::open`] finds the files, [`check`] or [`Campaign::from_files`] reads them.

mod build;
pub mod builtin;
mod card;
pub(crate) mod census;
mod check;
pub mod diagnostic;
pub mod doctrine;
mod embedded;
mod entry;
pub mod figure;
pub mod folder;
pub mod guide;
mod ids;
pub mod practice;
pub mod provenance;
mod read;
pub mod schema;
mod shape;
pub mod skeleton;
pub(crate) mod source;
pub mod text;
mod tongue;
pub mod voter;
pub(crate) mod yaml;

pub use card::{Card, LengthCard, card};
pub use read::check;

use crate::base::digest::{Digest, Digester};
use crate::base::ids::{
    DatedEventId, DispatchId, EndingId, EvidenceId, GoodId, InjectId, InstrumentId, MeasureId, ProjectId, SectorId,
    StateId, UseId,
};
use crate::campaign::diagnostic::Report;
use crate::campaign::doctrine::Doctrine;
use crate::campaign::guide::Guide;
use crate::campaign::practice::Practice;
use crate::campaign::provenance::{Provenance, Source};
use crate::campaign::text::Texts;
use crate::campaign::voter::VoterModel;
use crate::game::rulebook::{Rulebook, Truce};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of a campaign: name within its folder, and text.
pub type Files = BTreeMap<String, String>;

/// A checked campaign: every id in it is valid, every table fits the rulebook.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// What the game runs on.
    pub rules: Arc<Rulebook>,
    /// Names and texts of everything, by the same ids as the rulebook.
    pub text: Texts,
    /// Beijing's principles, doctrines and levels.
    pub doctrine: Doctrine,
    /// Coefficients of the voter model.
    pub voter: VoterModel,
    /// What the Union's side waits for and finds the time for.
    pub practice: Practice,
    /// The truce between Washington and Beijing unless the players choose another.
    pub truce: Truce,
    /// The list of sources; a [`provenance::SourceId`] is an index into it.
    pub sources: Vec<Source>,
    /// The guide through a game, if it has one: empty otherwise.
    pub guide: Guide,
    /// Where each figure comes from.
    pub provenance: Provenance,
    files: Arc<Files>,
}

/// What is built from the files, before it is put together.
struct Parts {
    rules: Rulebook,
    text: Texts,
    doctrine: Doctrine,
    voter: VoterModel,
    practice: Practice,
    truce: Truce,
    sources: Vec<Source>,
    guide: Guide,
}

impl Campaign {
    /// Reads a campaign from its files.
    ///
    /// # Errors
    /// All problems, when any of them keeps the campaign from being played. Warnings alone are no error: see [`check`].
    pub fn from_files(files: Files) -> Result<Self, Report> {
        read::campaign(files, tongue::FIRST)
    }

    /// The same with texts in a language of the campaign's, such as `de`; what that language lacks is there in English.
    ///
    /// # Errors
    /// As [`Campaign::from_files`].
    pub fn from_files_in(files: Files, language: &str) -> Result<Self, Report> {
        read::campaign(files, language)
    }

    /// The least and the greatest value that the format admits for the figure at a path, if it has one there.
    #[must_use]
    pub fn limits(path: &str) -> Option<(i64, i64)> {
        shape::limits::limits(path)
    }

    /// The seat that a player gets who names none: the one its guide is written for, else Germany, else the first.
    #[must_use]
    pub fn usual_seat(&self) -> Option<StateId> {
        self.guide.seat.or_else(|| self.state("DE")).or_else(|| self.rules.state_ids().next())
    }

    /// The files that the campaign was read from: what a save embeds.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// A digest of the files: two campaigns with the same digest are the same to the last letter.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let mut digester = Digester::new();
        for (name, text) in self.files.iter() {
            digester.put(name.as_str());
            digester.put(text.as_str());
        }
        digester.finish()
    }
}

/// The lookups from an authored id to a dense id, one for each table.
macro_rules! lookup {
    ($($(#[$doc:meta])* $name:ident: $table:ident -> $id:ident;)*) => {
        impl Campaign {$(
            $(#[$doc])*
            #[must_use]
            pub fn $name(&self, id: &str) -> Option<$id> {
                self.text.$table.iter().position(|row| row.id == id).map($id::at)
            }
        )*}
    };
}
lookup! {
    /// The member state with a Council code, such as `EL`.
    state: states -> StateId;
    /// The good with an id.
    good: goods -> GoodId;
    /// The use with an id.
    used_for: uses -> UseId;
    /// The sector with an id.
    sector: sectors -> SectorId;
    /// The supply project with an id.
    project: projects -> ProjectId;
    /// The measure with an id, such as `M5b`.
    measure: measures -> MeasureId;
    /// The instrument with an id.
    instrument: instruments -> InstrumentId;
    /// The case-file item with an id.
    evidence: evidence -> EvidenceId;
    /// The dated event with an id.
    event: events -> DatedEventId;
    /// The dispatch template with an id.
    dispatch: dispatches -> DispatchId;
    /// The inject with an id.
    inject: injects -> InjectId;
    /// The ending with an id.
    ending: endings -> EndingId;
}
