//! Pledges of a state: what it owes, what it offers.

use crate::ai::member::consult::{Desk, Idea};
use crate::ai::note::ActReason;
use crate::base::ids::{GoodId, StateId};
use crate::base::set::StateSet;
use crate::base::stream::Stream;
use crate::game::act::{self, AskExamination, Share};
use crate::game::command::{Command, Verb};
use crate::game::legal::{Domain, legal};
use crate::game::state::{Pledge, PledgeCondition, PledgePromise, PledgeStage, Topic};
use crate::game::wire::Value;
use crate::law::ballot::Vote;

/// What it promised and somebody accepted.
fn promised<'d>(desk: &'d Desk<'_, '_, '_>) -> impl Iterator<Item = &'d Pledge> {
    let binding = desk.board.view.pledges().map(|(_, pledge)| pledge);
    binding.filter(|pledge| pledge.by == desk.me && pledge.stage == PledgeStage::Accepted)
}

/// Whether a pledge keeps it from going to Beijing alone.
pub(super) fn forbids_channel(desk: &Desk<'_, '_, '_>) -> bool {
    promised(desk).any(|pledge| pledge.promise == PledgePromise::NoChannel)
}

/// What a pledge asks it to do now.
pub(super) fn owed(desk: &Desk<'_, '_, '_>) -> Option<Idea> {
    let due = promised(desk).find_map(|pledge| match pledge.promise {
        PledgePromise::Ask if !desk.own.asked && desk.open(Verb::AskExamination) => Some(AskExamination.into()),
        PledgePromise::Share if desk.own.last_share < pledge.sent && desk.open(Verb::Share) => {
            let to = pledge.accepted.iter().next()?;
            share(desk, to)
        }
        PledgePromise::Ask | PledgePromise::Share | PledgePromise::NoChannel | PledgePromise::Vote(..) => None,
    })?;
    Some(Idea { command: due, reason: ActReason::Bargain, worth: 8, needed: 0 })
}

/// Gives of the good of which it has most.
fn share(desk: &Desk<'_, '_, '_>, to: StateId) -> Option<Command> {
    let legal = legal(*desk.board.view);
    let Ok(Domain::One { default, .. }) = legal.domain(Verb::Share, &[Value::Id(to.0)]) else { return None };
    Some(Share { to, good: GoodId(default) }.into())
}

/// Offers a waverer something for its vote: a vote on what it wants, stocks, or standing together.
pub(super) fn offer(desk: &Desk<'_, '_, '_>, stream: &mut Stream) -> Option<Idea> {
    let practice = desk.practice;
    let often = practice.pledge_chance * desk.conduct.lobbying / 100;
    if desk.want < practice.pledge || !stream.chance(often) || !desk.open(Verb::Pledge) {
        return None;
    }
    let (target, gap) = desk.waverer(Vote::For, stream)?;
    // If you vote for, I …
    let promise = match stream.below(3) {
        0 if desk.own.supply > practice.pledge_supply => PledgePromise::Share,
        1 => PledgePromise::NoChannel,
        _ => PledgePromise::Vote(Topic::Package, Vote::For),
    };
    let condition = PledgeCondition::VotesFor(desk.topic);
    let within = u8::try_from(practice.pledge_months).unwrap_or(u8::MAX);
    let command = act::Pledge { to: StateSet::of(target), condition, promise, within }.into();
    Some(Idea { command, reason: ActReason::Bargain, worth: practice.waverer_short - gap, needed: 0 })
}
