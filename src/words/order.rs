//! The orders at the desk of a workshop, by topic: for the desk itself and for the trainers' guide, which a lean build has as well.

/// The topics of help, each with the key of what it says.
pub const HELP: [(&str, &str); 5] = [
    ("game", "room-help-game"),
    ("people", "room-help-people"),
    ("talk", "room-help-talk"),
    ("story", "room-help-story"),
    ("acts", "room-help-acts"),
];
