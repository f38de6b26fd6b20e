//! A small campaign for authors to begin with: complete and valid.

use super::Files;
use super::embedded::{self, Embedded, embedded};

const SKELETON: &[Embedded] = embedded!("assets/new-campaign", "history.yaml", "injects.yaml");

/// The files of the small campaign.
#[must_use]
pub fn files() -> Files {
    embedded::files(SKELETON)
}
