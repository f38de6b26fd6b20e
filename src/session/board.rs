//! The dashboard: the indicators at one moment.

use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::rulebook::Indicator;
use crate::game::state::State;
use crate::game::view::view;

/// The indicators of a dashboard, in the order in which they are shown.
pub const INDICATORS: [Indicator; 11] = [
    Indicator::Cohesion,
    Indicator::Credibility,
    Indicator::G7,
    Indicator::Defence,
    Indicator::Decoupling,
    Indicator::Injury,
    Indicator::Cost,
    Indicator::ChinaPain,
    Indicator::Face,
    Indicator::Ladder,
    Indicator::CaseFile,
];

/// The word of an indicator in documents for scripts; campaigns use the same.
#[must_use]
pub const fn indicator_word(which: Indicator) -> &'static str {
    match which {
        Indicator::Cohesion => "cohesion",
        Indicator::Credibility => "credibility",
        Indicator::G7 => "g7",
        Indicator::Defence => "defence",
        Indicator::Decoupling => "decoupling",
        Indicator::Injury => "injury",
        Indicator::Cost => "cost",
        Indicator::ChinaPain => "china-pain",
        Indicator::Face => "face",
        Indicator::Ladder => "ladder",
        Indicator::CaseFile => "case-file",
    }
}

/// The indicators at the end of a round; round 0 is the start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dashboard {
    /// The round.
    pub round: u16,
    /// Its month.
    pub month: Month,
    pub(super) values: [i32; INDICATORS.len()],
    pub(super) face: bool,
}

impl Dashboard {
    /// An indicator, in the unit that [`Indicator`] states; nothing for what the reader may not know.
    #[must_use]
    pub fn get(&self, which: Indicator) -> Option<i32> {
        let place = INDICATORS.iter().position(|indicator| *indicator == which)?;
        (self.face || which != Indicator::Face).then_some(self.values[place])
    }

    /// All indicators that the reader may know.
    pub fn all(&self) -> impl Iterator<Item = (Indicator, i32)> + '_ {
        INDICATORS.into_iter().filter_map(|which| Some((which, self.get(which)?)))
    }
}

/// The indicators of a state.
pub(super) fn dashboard(state: &State) -> Dashboard {
    let all = view(state, Seat::Facilitator);
    let values = INDICATORS.map(|which| all.indicator(which).unwrap_or(0));
    Dashboard { round: state.round, month: state.month, values, face: true }
}
