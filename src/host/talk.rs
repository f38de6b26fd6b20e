//! What people say and write in a session beside the game: statements to the table, the speaking list, notes between two delegations,
//! remarks of those who look on. Who may do what stands in one table; words lie beside the save and go with `forget`.

use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::host::people::{Part, Person};
use crate::report::spoken::Spoken;
use crate::table::At;

/// So many characters of a statement, of a note, of a remark.
pub const STATEMENT: usize = 400;
/// The same of a note between two.
pub const NOTE: usize = 1_000;
/// The same of a remark.
pub const REMARK: usize = 400;
/// The same of the title of a draft.
pub const TITLE: usize = 80;
/// The same of its words.
pub const DRAFT: usize = 4_000;
/// The same of a remark on a draft.
pub const COMMENT: usize = 400;
/// So many statements stand on a page.
pub const SHOWN: usize = 60;

/// What is done beside the game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// A statement to the whole table.
    State,
    /// A place on the speaking list.
    AskForTheFloor,
    /// A note to another delegation.
    Write,
    /// To read such notes of one's own delegation.
    ReadNotes,
    /// A remark on something that happened.
    Remark,
    /// To suggest to whoever has the pen what they could do.
    Suggest,
    /// To write a draft, show it, and put one's name under it.
    Draft,
    /// To say something on a draft that one's delegation reads.
    Comment,
    /// To ask to look over somebody's shoulder.
    Look,
    /// To let somebody look over one's own.
    LetLook,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::State,
        Self::AskForTheFloor,
        Self::Write,
        Self::ReadNotes,
        Self::Remark,
        Self::Suggest,
        Self::Draft,
        Self::Comment,
        Self::Look,
        Self::LetLook,
    ];

    /// Who may; whoever runs the session may all of it.
    #[must_use]
    pub const fn holders(self) -> &'static [Part] {
        match self {
            Self::State | Self::AskForTheFloor | Self::Write | Self::Draft | Self::LetLook => &[Part::Pen],
            Self::ReadNotes | Self::Comment => &[Part::Pen, Part::Member],
            Self::Remark | Self::Look => &[Part::Observer],
            Self::Suggest => &[Part::Member],
        }
    }

    /// Whether somebody may.
    #[must_use]
    pub fn is_for(self, person: &Person) -> bool {
        self.holders().contains(&person.part)
    }
}

/// What somebody suggests.
#[derive(Clone, PartialEq, Debug)]
pub struct Suggestion {
    /// Who.
    pub by: u32,
    /// For which seat.
    pub seat: Seat,
    /// As an answer to which question.
    pub(super) question: String,
    /// What.
    pub command: Command,
}

/// What was said, and who has the floor.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    pub(super) spoken: Spoken,
    /// The speaking list, the first first, each since when.
    pub(super) list: Vec<(Seat, At)>,
    pub(super) speaker: Option<(Seat, At)>,
    /// So many milliseconds for each who has the floor, and whether whoever has it was told that they are over.
    pub(super) each: Option<At>,
    pub(super) over: bool,
    /// Grows with every change of the list.
    pub(super) changes: u32,
}

/// Who has the floor, who comes next, and how long each has it.
type Standing = (Option<(Seat, At)>, Vec<(Seat, At)>, Option<At>);

impl Talk {
    /// With what was said before, who has the floor, who comes next, and how long each has it.
    #[must_use]
    pub fn again(spoken: Spoken, (speaker, list, each): Standing) -> Self {
        Self { spoken, list, speaker, each, ..Self::default() }
    }
}

/// The speaking list as everybody reads it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Floor {
    /// Who speaks, and for how many seconds.
    pub speaker: Option<(Seat, u64)>,
    /// How many seconds are left of the time that each has, if there is one.
    pub left: Option<u64>,
    /// Who comes next, in order.
    pub list: Vec<Seat>,
}

#[cfg(test)]
mod tests {
    use super::Act;
    use crate::host::people::Part;

    #[test]
    fn whoever_looks_on_says_nothing_and_whoever_plays_remarks_nothing() {
        let table = Act::ALL.map(|act| Part::ALL.map(|part| act.holders().contains(&part)));
        let (pen, both, onlooker) = ([true, false, false], [true, true, false], [false, false, true]);
        let member = [false, true, false];
        assert_eq!(table, [pen, pen, pen, both, onlooker, member, pen, both, onlooker, pen]);
    }
}
