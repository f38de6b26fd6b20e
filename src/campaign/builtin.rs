//! The campaigns that are part of the program.

use super::Files;
use super::embedded::{self, Embedded, embedded};

/// A campaign that is part of the program.
struct Builtin {
    name: &'static str,
    files: &'static [Embedded],
}

const BUILTIN: [Builtin; 2] = [
    Builtin {
        name: "october-2025",
        files: embedded!("campaigns/october-2025", "history.yaml", "injects.yaml", "instructions.yaml", "lesson.yaml"),
    },
    Builtin {
        name: "first-vote",
        files: embedded!("campaigns/first-vote", "guide.yaml", "injects.yaml", "lesson.yaml"),
    },
];

/// The names of the built-in campaigns; the first is the default.
pub fn names() -> impl Iterator<Item = &'static str> {
    BUILTIN.iter().map(|campaign| campaign.name)
}

/// The files of a built-in campaign.
#[must_use]
pub fn files(name: &str) -> Option<Files> {
    BUILTIN.iter().find(|campaign| campaign.name == name).map(|campaign| embedded::files(campaign.files))
}
