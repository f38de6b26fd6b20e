//! The campaigns that are part of the program.

use super::Files;

/// A campaign that is part of the program.
struct Builtin {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
}

macro_rules! campaign {
    ($name:literal: $($file:literal),* $(,)?) => {
        Builtin {
            name: $name,
            files: &[$(($file, include_str!(concat!("../../campaigns/", $name, "/", $file)))),*],
        }
    };
}

const BUILTIN: &[Builtin] = &[
    campaign!(
        "october-2025":
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
    ),
    campaign!(
        "first-vote":
        "campaign.yaml",
        "casefile.yaml",
        "dispatches.yaml",
        "doctrine.yaml",
        "events.yaml",
        "guide.yaml",
        "instruments.yaml",
        "measures.yaml",
        "politics.yaml",
        "populations.csv",
        "practice.yaml",
        "roles.yaml",
        "sources.yaml",
        "states.yaml",
        "supply.yaml",
    ),
];

/// The names of the built-in campaigns; the first is the default.
pub fn names() -> impl Iterator<Item = &'static str> {
    BUILTIN.iter().map(|campaign| campaign.name)
}

/// The files of a built-in campaign.
#[must_use]
pub fn files(name: &str) -> Option<Files> {
    let campaign = BUILTIN.iter().find(|campaign| campaign.name == name)?;
    Some(campaign.files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}
