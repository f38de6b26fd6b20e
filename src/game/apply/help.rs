//! The fund and the listing: what they do once adopted, and while they run.

use crate::base::share::{WHOLE, ratio, scale};
use crate::game::event::Event;
use crate::game::fund::burden;
use crate::game::state::{Fund, State};

/// The most of the cost of its own measures that the Union covers, in basis points (estimate).
const COVERED_MOST: i32 = 5_000;

pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::Funded(fund) => funded(state, *fund),
        Event::FundPaid { stocks, help } => paid(state, *stocks, *help),
        Event::Listed { by } => {
            state.listed = state.round;
            let rules = state.rules.politics.listing;
            for id in state.rules.state_ids() {
                let nation = &mut state.nations[id.index()];
                let fear = if *by == Some(id) { rules.fear.proposer } else { rules.fear.others };
                nation.fear = (nation.fear + fear).clamp(-60, 60);
                nation.anger = (nation.anger + rules.anger).clamp(-40, 80);
            }
        }
        _ => state.listed = 0,
    }
}

fn funded(state: &mut State, fund: Fund) {
    let rules = state.rules.politics.fund;
    let paying = &mut state.fund;
    paying.spent += fund.million;
    paying.stocks += fund.stocks();
    paying.costs += fund.costs();
    paying.covered = (paying.covered + rules.costs * fund.costs() / 1_000).min(COVERED_MOST);
    paying.months = paying.months.max(u8::try_from(rules.months.max(1)).unwrap_or(u8::MAX));
}

fn paid(state: &mut State, stocks: i32, help: i32) {
    let cells = state.rules.cells.len();
    for stock in state.supply.stock.iter_mut().take(cells) {
        *stock = u16::try_from((i32::from(*stock) + stocks).clamp(0, 5_200)).unwrap_or(*stock);
    }
    let burdens: Vec<i32> = state.rules.state_ids().map(|id| burden(state, id)).collect();
    let most = burdens.iter().copied().max().unwrap_or(0);
    if most > 0 {
        for (id, burden) in state.rules.state_ids().zip(burdens) {
            let nation = &mut state.nations[id.index()];
            nation.received = (nation.received + scale(help, ratio(WHOLE, burden, most))).clamp(-90, 90);
        }
    }
    let paying = &mut state.fund;
    let months = i32::from(paying.months.max(1));
    paying.stocks -= paying.stocks / months;
    paying.costs -= paying.costs / months;
    paying.months = paying.months.saturating_sub(1);
    if paying.months == 0 {
        *paying = crate::game::state::FundState { spent: paying.spent, ..Default::default() };
    }
}
