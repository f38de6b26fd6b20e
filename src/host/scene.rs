//! Scenes of the wall: what the desk has stand there. By itself the wall follows the game.

use crate::words::text::plain;

/// What stands on the wall.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Scene {
    /// What the game is at.
    #[default]
    Game,
    /// How to join, and who is here: for late comers.
    Join,
    /// The roll-call, as it stands or as it ended, and who has declared what.
    Count,
    /// A map with what each member says in the roll-call.
    Map,
    /// What happened, month by month.
    Months,
    /// The speaking list, what was said, and drafts that all may read.
    Talk,
    /// The clock alone, as large as it goes.
    Clock,
    /// Nothing: everybody looks at the room.
    Sealed,
}

impl Scene {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Game, Self::Join, Self::Count, Self::Map, Self::Months, Self::Talk, Self::Clock, Self::Sealed];

    /// The word of it in orders.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Game => "game",
            Self::Join => "join",
            Self::Count => "count",
            Self::Map => "map",
            Self::Months => "months",
            Self::Talk => "talk",
            Self::Clock => "clock",
            Self::Sealed => "sealed",
        }
    }

    /// The scene of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scene| scene.word() == word)
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> String {
        plain(match self {
            Self::Game => "scene-game",
            Self::Join => "scene-join",
            Self::Count => "scene-count",
            Self::Map => "scene-map",
            Self::Months => "scene-months",
            Self::Talk => "scene-talk",
            Self::Clock => "scene-clock",
            Self::Sealed => "scene-sealed",
        })
    }
}
