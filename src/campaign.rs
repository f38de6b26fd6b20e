//! Campaigns: YAML that an author writes, checked and turned into the rulebook that the game runs on, with its texts and
//! sources beside it.
//!
//! Reading reports every problem at once, each with file, line, column, cause and, where there is one, a suggestion
//! ([`diagnostic::Diagnostic`]). What the figures *do* is the business of `game` and `ai`; here they are plain data.

mod check;
pub mod diagnostic;
pub mod doctrine;
mod ids;
pub mod provenance;
mod shape;
mod source;
pub mod text;
pub mod voter;
mod yaml;

use crate::base::ids::{
    DatedEventId, DispatchId, EndingId, EvidenceId, GoodId, InstrumentId, MeasureId, ProjectId, SectorId, StateId,
    UseId,
};
use crate::campaign::doctrine::Doctrine;
use crate::campaign::provenance::{Provenance, Source};
use crate::campaign::text::Texts;
use crate::campaign::voter::VoterModel;
use crate::game::rulebook::{Rulebook, Truce};
use std::sync::Arc;

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
    /// The truce between Washington and Beijing unless the players choose another.
    pub truce: Truce,
    /// The list of sources; a [`provenance::SourceId`] is an index into it.
    pub sources: Vec<Source>,
    /// Where each figure comes from.
    pub provenance: Provenance,
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
    /// The ending with an id.
    ending: endings -> EndingId;
}
