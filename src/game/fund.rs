//! The stockpile and solidarity fund: what it pays in a month, who bears what it helps with, what money is left.
//!
//! Under TFEU 122(1), from memory, out of money that the budget has already: nobody pays more, somebody gets less elsewhere. A
//! fund pays in equal parts over the campaign's months. What goes to stocks raises every state's stock of every good by
//! `stocks` hundredths of a week for each thousand million; what goes to costs covers a part of the cost of the Union's own
//! measures while it pays, and warms those that bear most. All figures are the campaign's, invented and marked so.

use crate::base::ids::StateId;
use crate::game::state::State;

/// Money that is left, in million euro.
#[must_use]
pub fn left(state: &State) -> i32 {
    state.rules.politics.fund.available - state.fund.spent
}

/// What a state bears that the fund helps with: the cost of the Union's own measures (points, ten for one) and output lost to
/// Beijing's sticks (basis points).
#[must_use]
pub fn burden(state: &State, id: StateId) -> i32 {
    (state.nation(id).cost * 10 + crate::game::supply::damage(state, id)).max(0)
}

/// What the fund pays this month: hundredths of a week of every stock, and points of help for the state that bears most.
#[must_use]
pub fn due(state: &State) -> Option<(i32, i32)> {
    let months = i32::from(state.fund.months);
    if months == 0 {
        return None;
    }
    let politics = &state.rules.politics;
    let stocks = politics.fund.stocks * (state.fund.stocks / months) / 1_000;
    let help = politics.prices.fund * (state.fund.costs / months) / 1_000;
    Some((stocks, help))
}
