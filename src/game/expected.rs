//! What an act is expected to do, before it is asked for: the same figures that the reckoning will use.

use crate::base::ids::StateId;
use crate::game::rulebook::Indicator;
use arrayvec::ArrayVec;

/// What an act is expected to move.
pub type Expectations = ArrayVec<Expected, 6>;

/// Something that an act is expected to move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expected {
    /// A board indicator, in basis points.
    Indicator(Indicator, i32),
    /// The opinion of a state, in points (positive: towards for), from … to ….
    Opinion(StateId, i32, i32),
    /// The opinion of the state that a pledge goes to, in points: if it is kept, and if it is broken.
    Partner(StateId, i32, i32),
    /// One's own posture, in points.
    Posture(i32),
    /// One's own favour in Beijing, in basis points, with a chance in basis points.
    Favour(i32, i32),
    /// The chance that it becomes known, and the cohesion that this costs; in basis points.
    Leak(i32, i32),
    /// Supply from outside China, in basis points of one's demand, after so many months.
    Substitution(i32, i32),
    /// Stock given away, in hundredths of a week of one's own demand.
    Stock(i32),
    /// Strength of the case file, in basis points.
    CaseFile(i32),
    /// Points of political capital if a pledge is kept, and if it is broken.
    Capital(i32, i32),
    /// So many states will have asked.
    Asked(u8),
    /// If it is adopted: hundredths of a week that all stocks gain in all.
    Stocks(i32),
    /// If it is adopted: the part of the cost of measures that is covered, in basis points, for so many months.
    Covered(i32, i32),
    /// If it is adopted: what approvals for military end use gain, in basis points of demand.
    Denial(i32),
    /// If it is adopted: fear by Beijing's answer, in points: here, and elsewhere.
    Answer(i32, i32),
    /// A single member that objects prevents it.
    Unanimity,
    /// Fear that it puts into a state, in points.
    Fear(StateId, i32),
    /// The chance that it is found out whose it was, in basis points, and what that costs: points of capital, basis points of cohesion.
    Found {
        /// The chance.
        chance: i32,
        /// One's own political capital.
        capital: i32,
        /// Cohesion of the Union.
        cohesion: i32,
    },
    /// The chance that the capital gives way, in basis points.
    GivesWay(i32),
    /// A member is heard in confidence.
    Heard {
        /// How many more can be heard this month.
        left: i32,
        /// The chance that what it says becomes known outside, in basis points.
        leaks: i32,
    },
    /// An opinion of the Legal Service: what moves those that waver, in points.
    Advised {
        /// The legal risk below which a text is called sound, in basis points.
        low: i32,
        /// What that wins.
        sound: i32,
        /// What a text loses of which nobody has asked, if its risk is higher.
        unheard: i32,
    },
    /// It is known to all, and moves nothing by itself.
    Public,
}

impl Expected {
    /// So many have asked before.
    #[must_use]
    pub fn asked_with(before: usize) -> Self {
        Self::Asked(u8::try_from(before + 1).unwrap_or(u8::MAX))
    }
}
