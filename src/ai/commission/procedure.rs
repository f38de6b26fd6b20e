//! Opening, examining, proposing: what the Instrument asks for, and how many ask for it.

use super::Desk;
use crate::ai::board::outlook;
use crate::ai::conduct::Opening;
use crate::ai::note::CommissionLooksAt;
use crate::ai::presidency::chance_of;
use crate::base::calendar::Date;
use crate::base::set::StateSet;
use crate::game::act::{CallToAct, Close, Open, Propose, WithdrawProposal};
use crate::game::command::{Command, Verb};
use crate::game::state::{Scope, Topic};
use crate::law::aci::{COUNCIL_MOST_DAYS, Phase, Reparation};
use crate::law::ballot::Vote;

/// The next step of the procedure, if one is due.
pub(super) fn step(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    match desk.board.view.procedure().phase() {
        Phase::NotStarted | Phase::Ended { .. } => open(desk),
        Phase::Examination { .. } => examine(desk),
        Phase::Proposal { votes_lost: 2.., .. } if hopeless(desk) => Some(WithdrawProposal.into()),
        Phase::Proposal { submitted, .. } if waited(desk, submitted) && hopeless(desk) => Some(WithdrawProposal.into()),
        Phase::Proposal { submitted, .. } if waited(desk, submitted) && calls(desk) => Some(CallToAct.into()),
        Phase::Proposal { votes_lost, .. } => taken(desk).or_else(|| if votes_lost > 0 { soften(desk) } else { None }),
        Phase::Determined { .. } | Phase::Engagement { .. } => None,
    }
}

fn open(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    if !desk.open(Verb::Open) {
        return None;
    }
    let view = desk.board.view;
    let missing = view.rules().politics.prices.case_threshold - view.case_file();
    let planned = (missing / desk.practice.finds.max(1) + 1).clamp(1, desk.practice.plans.max(1));
    let months = desk.conduct.examination.map_or(planned, i32::from);
    let due = match desk.conduct.opening {
        Opening::Never => false,
        Opening::WhenAsked => asked_for(desk) && second_attempt(desk),
        Opening::FromRound(round) => view.round() >= round && rested(desk),
    };
    due.then(|| Open { planned: u8::try_from(months).unwrap_or(1) }.into())
}

/// Whether enough states ask, with enough people, and the file has something in it.
fn asked_for(desk: &mut Desk<'_, '_, '_>) -> bool {
    let view = desk.board.view;
    let asking: StateSet = view.states().iter().filter(|id| view.nation(*id).asked).collect();
    let practice = desk.practice;
    let rung = i32::from(view.ladder());
    let least = if rung >= practice.grave { 2 } else { 1 };
    let (states, people) = (practice.asking_members / least, practice.asking_population / least);
    let count = i32::try_from(asking.len()).unwrap_or(0);
    let file = desk.at_least(CommissionLooksAt::CaseFile, view.case_file(), practice.opening_file);
    desk.at_least(CommissionLooksAt::Ladder, rung, practice.grave);
    let enough = desk.at_least(CommissionLooksAt::StatesAsking, count, states);
    let weighty = desk.at_least(CommissionLooksAt::PopulationAsking, desk.board.share_of(asking), people);
    file && enough && weighty
}

/// After a lost vote: two rounds, and a chance that is not nothing.
fn second_attempt(desk: &mut Desk<'_, '_, '_>) -> bool {
    desk.floor.lost == 0 || (rested(desk) && expected(desk) >= desk.practice.second_attempt)
}

/// Whether a lost vote, if there was one, lies two rounds back.
fn rested(desk: &mut Desk<'_, '_, '_>) -> bool {
    if desk.floor.lost == 0 {
        return true;
    }
    let view = desk.board.view;
    let last = view.states().iter().filter_map(|id| view.nation(id).voted[Topic::Determination.index()]);
    let since = last.map(|(round, _)| round).max().map_or(99, |round| i32::from(view.round()) - i32::from(round));
    desk.at_least(CommissionLooksAt::RoundsSinceLoss, since, desk.practice.rests)
}

/// The chance of a determination in per cent, with what it counts in the note.
pub(super) fn expected(desk: &mut Desk<'_, '_, '_>) -> i32 {
    let board = desk.board;
    let momentum = board.momentum(Topic::Determination);
    let outlook = outlook(board, |id| board.lean(id, Topic::Determination) + momentum);
    desk.at_least(CommissionLooksAt::MembersFor, i32::from(outlook.members), 15);
    desk.at_least(CommissionLooksAt::PopulationFor, outlook.population, 6_500);
    outlook.percent()
}

fn examine(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let view = desk.board.view;
    let Phase::Examination { opened, .. } = view.procedure().phase() else { return None };
    let months = i32::from(view.month().0) - i32::from(opened.month().0);
    desk.at_least(CommissionLooksAt::MonthsExamined, months, i32::from(desk.floor.planned));
    let needed = view.rules().politics.prices.case_threshold;
    let file = desk.at_least(CommissionLooksAt::CaseFile, view.case_file(), needed);
    if file && desk.open(Verb::Propose) {
        // Where the conditions of Art. 2(1) are met it shall propose; the text is its own.
        return Some(propose(if expected(desk) < desk.practice.narrow_below {
            Scope::Narrow
        } else {
            Scope::Ordinary
        }));
    }
    (!file && months >= desk.practice.longest && desk.open(Verb::Close)).then(|| Close.into())
}

/// Whether a proposal that failed twice has next to no chance: then it is withdrawn, and the file stays.
fn hopeless(desk: &mut Desk<'_, '_, '_>) -> bool {
    desk.open(Verb::WithdrawProposal) && expected(desk) < desk.practice.second_attempt
}

/// Whether the Council has let the ten weeks and some months more go by.
fn waited(desk: &mut Desk<'_, '_, '_>, submitted: Date) -> bool {
    let view = desk.board.view;
    let months = desk.practice.calls_after;
    let end = submitted.plus_days(COUNCIL_MOST_DAYS).plus_months(u16::try_from(months).unwrap_or(0));
    view.rules().politics.council.held != 0 && view.today() > end
}

/// Whether a call to act is open, and the vote that it forces is not lost before it is held.
fn calls(desk: &mut Desk<'_, '_, '_>) -> bool {
    desk.open(Verb::CallToAct) && expected(desk) >= desk.practice.call
}

/// The Presidency's text becomes the proposal where it carries clearly better, or after a lost vote (TFEU 293(2)).
fn taken(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let view = desk.board.view;
    let (text, proposal) = (view.text()?, view.proposal()?);
    if text == proposal || !desk.open(Verb::Propose) {
        return None;
    }
    let gain = chance_of(desk.board, text, text) - chance_of(desk.board, proposal, text);
    (desk.floor.lost > 0 || gain >= desk.practice.text_taken)
        .then(|| Propose { scope: text.scope, reparation: text.reparation, indicative: text.months }.into())
}

/// A proposal that failed comes back narrower, if that was not tried.
fn soften(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let narrow = desk.floor.scope == Some(Scope::Narrow);
    (!narrow && desk.open(Verb::Propose)).then(|| propose(Scope::Narrow))
}

fn propose(scope: Scope) -> Command {
    Propose { scope, reparation: Reparation::NotRequested, indicative: 6 }.into()
}

/// Those who voted like this in the last vote on a topic this month.
pub(super) fn voted(desk: &Desk<'_, '_, '_>, topic: Topic, vote: Vote) -> StateSet {
    let view = desk.board.view;
    let so = |id: &crate::base::ids::StateId| view.nation(*id).voted[topic.index()] == Some((view.round(), vote));
    view.states().iter().filter(so).collect()
}
