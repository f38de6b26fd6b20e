//! The fund: proposed when pain is uneven and many ask for it.

use super::Desk;
use crate::ai::note::CommissionLooksAt;
use crate::base::set::StateSet;
use crate::game::act::ProposeFund;
use crate::game::command::{Command, Verb};
use crate::game::legal::{Domain, legal};
use crate::game::state::{FundUse, MeasureStage};

/// A fund, of half of what money is left.
pub(super) fn propose(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    if !desk.conduct.fund || !desk.open(Verb::ProposeFund) {
        return None;
    }
    let view = desk.board.view;
    let asking: StateSet = view.states().iter().filter(|id| view.nation(*id).asked_fund).collect();
    let count = i32::try_from(asking.len()).unwrap_or(0);
    let people = desk.board.share_of(asking);
    let practice = desk.practice;
    let many = desk.check(
        CommissionLooksAt::StatesAskingFund,
        count,
        practice.fund_members,
        count >= practice.fund_members || (count > 1 && people >= practice.fund_population),
    );
    let worst = view.states().iter().map(|id| view.nation(id).injury).max().unwrap_or(0);
    let uneven = desk.at_least(CommissionLooksAt::Unevenness, worst - view.union().injury, practice.fund_uneven);
    let rules = view.rules().politics.fund;
    desk.at_least(CommissionLooksAt::MoneyLeft, view.fund_left(), rules.least);
    if !(many && uneven) {
        return None;
    }
    // Where measures cost, it helps those that bear them; before that, it buys stocks.
    let used_for = if view.measures_in(MeasureStage::Applies).is_empty() { FundUse::Stocks } else { FundUse::Both };
    let Ok(Domain::Number { default, .. }) = legal(*view).domain(Verb::ProposeFund, &[]) else { return None };
    Some(ProposeFund { million: default, used_for }.into())
}
