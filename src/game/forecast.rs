//! What an act of consultation is expected to do, before it is asked for: the same figures that the reckoning will use.
#![allow(clippy::wildcard_enum_match_arm, reason = "most commands of the Commission have no forecast")]

use crate::base::ids::StateId;
use crate::game::command::{Command, Verb};
use crate::game::legal::Legal;
use crate::game::phase::members;
use crate::game::politics::channel_price;
use crate::game::rulebook::Indicator;
use crate::game::state::{Act, Fund, FundUse, Line};
use crate::game::view::View;
use crate::law::ballot::Vote;
use arrayvec::ArrayVec;

/// Something that an act is expected to move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expected {
    /// A board indicator, in basis points.
    Indicator(Indicator, i32),
    /// The opinion of a state, in points (positive: towards for), from … to ….
    Opinion(StateId, i32, i32),
    /// One's own posture, in points.
    Posture(i32),
    /// One's own favour in Beijing, in basis points, with a chance in basis points.
    Favour(i32, i32),
    /// The chance that it becomes known, in basis points.
    Leak(i32),
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
    Covered(i32, u8),
    /// If it is adopted: what approvals for military end use gain, in basis points of demand.
    Denial(i32),
    /// If it is adopted: fear by Beijing's answer, in points: here, and elsewhere.
    Answer(i32, i32),
    /// A single member that objects prevents it.
    Unanimity,
    /// It is known to all, and moves nothing by itself.
    Public,
}

/// What a command is expected to do; empty for commands whose effect is not for them alone to have, or that are refused.
#[must_use]
pub fn forecast(view: &View<'_>, legal: &Legal<'_>, command: &Command) -> ArrayVec<Expected, 6> {
    let mut expected = ArrayVec::new();
    if !legal.admits(command) {
        return expected;
    }
    let (Some(me), Some(act)) = (view.me(), members::act(command)) else {
        commission(view, command, &mut expected);
        return expected;
    };
    let politics = &view.rules().politics;
    let sign = |vote: Vote| match vote {
        Vote::For => 1,
        Vote::Abstain => 0,
        Vote::Against => -1,
    };
    match act {
        Act::Declare(_, vote) => {
            expected.push(Expected::Posture(politics.statement * sign(vote)));
            expected.push(Expected::Public);
        }
        Act::Lobby(to, _, vote) => {
            let (low, high) = (politics.lobby - politics.lobby / 2, politics.lobby + politics.lobby / 2);
            let ends = [low * sign(vote), high * sign(vote)];
            expected.push(Expected::Opinion(to, ends[0].min(ends[1]), ends[0].max(ends[1])));
        }
        Act::Pledge { to, .. } => {
            expected.push(Expected::Capital(politics.capital_steps[0], politics.capital_steps[1]));
            if let Some(first) = to.iter().next() {
                expected.push(Expected::Opinion(first, -2 * politics.lobby, politics.lobby));
            }
        }
        Act::AskExamination => {
            let asked = view.states().iter().filter(|id| view.nation(*id).asked).count();
            expected.push(Expected::Asked(u8::try_from(asked + 1).unwrap_or(u8::MAX)));
        }
        Act::File(item) => expected.push(Expected::CaseFile(view.rules().evidence[item.index()].strength)),
        Act::Share(to, good) => {
            expected.push(Expected::Stock(crate::game::supply::shareable(view.behind(), me, good)));
            expected.push(Expected::Opinion(to, politics.fund, politics.fund));
        }
        Act::Invest(_) => {
            let rules = &view.rules().supply;
            expected.push(Expected::Substitution(rules.invest, rules.invest_months));
        }
        Act::Channel => {
            let price = channel_price(view.rules(), view.month(), me);
            expected.push(Expected::Favour(politics.channel_favour, politics.channel_chance));
            expected.push(Expected::Indicator(Indicator::Cohesion, -price));
            expected.push(Expected::Leak(politics.channel_leak));
        }
        Act::Amend(_) | Act::Suggest(_) | Act::StrawPoll(_) | Act::RequestVote(_) => expected.push(Expected::Public),
        Act::AskFund => {
            let asked = view.states().iter().filter(|id| view.nation(*id).asked_fund).count();
            expected.push(Expected::Asked(u8::try_from(asked + 1).unwrap_or(u8::MAX)));
        }
        Act::ProposeListing => listing(view, &mut expected),
        Act::TableConclusions(line) => {
            let [cohesion, credibility] = match line {
                Line::Firm => politics.conclusions.firm,
                Line::Talks => politics.conclusions.talks,
            };
            expected.push(Expected::Indicator(Indicator::Cohesion, cohesion));
            expected.push(Expected::Indicator(Indicator::Credibility, credibility));
            expected.push(Expected::Unanimity);
        }
    }
    expected
}

/// What the Commission's own proposals are expected to do.
fn commission(view: &View<'_>, command: &Command, expected: &mut ArrayVec<Expected, 6>) {
    match command.verb {
        Verb::ProposeFund => {
            let used_for = FundUse::ALL[usize::from(command.id(1)).min(2)];
            let fund = Fund { million: command.number(0), used_for };
            let rules = &view.rules().politics.fund_rules;
            expected.push(Expected::Stocks(rules.stocks * fund.stocks() / 1_000));
            expected.push(Expected::Covered(rules.costs * fund.costs() / 1_000, rules.months));
            expected.push(Expected::Indicator(Indicator::Cohesion, rules.cohesion[0]));
        }
        Verb::ProposeListing => listing(view, expected),
        Verb::Coordinate => {
            let gain = crate::game::phase::commission::coordination_gain(view.behind());
            expected.push(Expected::Indicator(Indicator::G7, gain));
        }
        _ => {}
    }
}

fn listing(view: &View<'_>, expected: &mut ArrayVec<Expected, 6>) {
    let rules = &view.rules().politics.listing;
    expected.push(Expected::Indicator(Indicator::ChinaPain, rules.bite));
    expected.push(Expected::Denial(rules.denial));
    expected.push(Expected::Answer(rules.fear[0], rules.fear[1]));
    expected.push(Expected::Unanimity);
}
