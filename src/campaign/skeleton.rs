//! A small campaign for authors to begin with: complete and valid.

use super::Files;

macro_rules! skeleton {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../assets/new-campaign/", $file)))),*]
    };
}

const SKELETON: &[(&str, &str)] = skeleton![
    "campaign.yaml",
    "casefile.yaml",
    "dispatches.yaml",
    "doctrine.yaml",
    "events.yaml",
    "history.yaml",
    "instruments.yaml",
    "measures.yaml",
    "politics.yaml",
    "populations.csv",
    "practice.yaml",
    "roles.yaml",
    "sources.yaml",
    "states.yaml",
    "supply.yaml",
];

/// The files of the small campaign.
#[must_use]
pub fn files() -> Files {
    SKELETON.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}
