//! What weighs on each state, one amount at a time: the map of Europe draws it, the line mode makes a table of it.

use crate::base::ids::{InstrumentId, StateId};
use crate::base::share::WHOLE;
use crate::game::state::Move;
use crate::game::view::View;
use crate::words::number;

/// An amount that every state has, from what everybody may know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amount {
    /// Injury at home, in basis points of output.
    Injury,
    /// What is missing of supply, in basis points of demand.
    Shortage,
    /// Stocks over all goods and uses by demand, in hundredths of a week.
    Stocks,
    /// How much of demand is bought directly from China, in basis points.
    Exposure,
    /// How many of Beijing's instruments at work or signalled hit it.
    Pressure,
}

impl Amount {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Injury, Self::Shortage, Self::Stocks, Self::Exposure, Self::Pressure];

    /// How much of it a state has, in the unit of the amount; never below zero.
    #[must_use]
    pub fn of(self, view: &View<'_>, id: StateId) -> i64 {
        match self {
            Self::Injury => view.nation(id).injury.max(0).into(),
            Self::Shortage => (WHOLE - view.nation(id).supply).max(0).into(),
            Self::Stocks => stocks(view, id),
            Self::Exposure => {
                let nation = &view.rules().nations[id.index()];
                i64::from(nation.direct) * i64::from(WHOLE - nation.non_chinese) / i64::from(WHOLE)
            }
            Self::Pressure => pressure(view, id),
        }
    }

    /// An amount with its unit, as a table says it: "12.1 %", "2.5 wk", "6".
    #[must_use]
    pub fn text(self, amount: i64) -> String {
        let short = i32::try_from(amount).unwrap_or(i32::MAX);
        match self {
            Self::Injury | Self::Shortage | Self::Exposure => number::percent_exact(short),
            Self::Stocks => number::short::weeks(short),
            Self::Pressure => amount.to_string(),
        }
    }
}

fn stocks(view: &View<'_>, id: StateId) -> i64 {
    let cells = view.rules().cells.iter().zip(&view.supply().stock).filter(|(cell, _)| cell.state == id);
    let (demand, stock) = cells.fold((0, 0), |(demand, stock), (cell, weeks)| {
        (demand + i64::from(cell.demand), stock + i64::from(cell.demand) * i64::from(*weeks))
    });
    if demand == 0 { 0 } else { stock / demand }
}

fn pressure(view: &View<'_>, id: StateId) -> i64 {
    let hits = view.rules().instruments.iter().enumerate().filter(|(at, rules)| {
        let instrument = InstrumentId::at(*at);
        let state = view.instrument(instrument);
        let signalled = |it: &Move| it.instrument == instrument && it.use_it && it.targets.contains(id);
        !rules.is_carrot() && ((state.active && state.targets.contains(id)) || view.signals().iter().any(signalled))
    });
    i64::try_from(hits.count()).unwrap_or(i64::MAX)
}
