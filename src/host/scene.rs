//! Scenes of the wall: what the desk has stand there. By itself the wall follows the game; once that is over, pages for the debrief can
//! stand there as well.

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
    /// A page of what happened, from 0, the last month first.
    Months(usize),
    /// The speaking list, what was said, and drafts that all may read.
    Talk,
    /// The clock alone, as large as it goes.
    Clock,
    /// Nothing: everybody looks at the room.
    Sealed,
    /// A page of the debrief, from 0.
    Debrief(Debrief, usize),
}

/// What the wall shows for the debrief, after the end alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Debrief {
    /// The votes with who stood where and who could have turned each.
    Votes,
    /// What each delegation wanted, met or not: once the desk has revealed it.
    Aims,
    /// What was expected of votes, against what came.
    Expected,
    /// Remarks of those who looked on, and of the desk.
    Remarks,
}

impl Debrief {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Votes, Self::Aims, Self::Expected, Self::Remarks];

    /// The word of it in orders.
    const fn word(self) -> &'static str {
        match self {
            Self::Votes => "votes",
            Self::Aims => "aims",
            Self::Expected => "expected",
            Self::Remarks => "remarks",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> String {
        plain(match self {
            Self::Votes => "scene-votes",
            Self::Aims => "scene-aims",
            Self::Expected => "scene-expected",
            Self::Remarks => "scene-remarks",
        })
    }
}

impl Scene {
    /// All of them, those of the debrief at their first page.
    pub const ALL: [Self; 12] = [
        Self::Game,
        Self::Join,
        Self::Count,
        Self::Map,
        Self::Months(0),
        Self::Talk,
        Self::Clock,
        Self::Sealed,
        Self::Debrief(Debrief::Votes, 0),
        Self::Debrief(Debrief::Aims, 0),
        Self::Debrief(Debrief::Expected, 0),
        Self::Debrief(Debrief::Remarks, 0),
    ];

    /// Which of its pages stands there, from 0, of a scene that has several.
    #[must_use]
    pub const fn page(self) -> Option<usize> {
        match self {
            Self::Months(at) | Self::Debrief(_, at) => Some(at),
            Self::Game | Self::Join | Self::Count | Self::Map | Self::Talk | Self::Clock | Self::Sealed => None,
        }
    }

    /// Another of its pages; a scene that has only one is as it was.
    #[must_use]
    pub const fn at(self, page: usize) -> Self {
        match self {
            Self::Months(_) => Self::Months(page),
            Self::Debrief(which, _) => Self::Debrief(which, page),
            Self::Game | Self::Join | Self::Count | Self::Map | Self::Talk | Self::Clock | Self::Sealed => self,
        }
    }

    /// The word of it in orders.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Game => "game",
            Self::Join => "join",
            Self::Count => "count",
            Self::Map => "map",
            Self::Months(_) => "months",
            Self::Talk => "talk",
            Self::Clock => "clock",
            Self::Sealed => "sealed",
            Self::Debrief(which, _) => which.word(),
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
            Self::Months(_) => "scene-months",
            Self::Talk => "scene-talk",
            Self::Clock => "scene-clock",
            Self::Sealed => "scene-sealed",
            Self::Debrief(which, _) => return which.name(),
        })
    }
}
