//! What acts of consultation share: turns, bandwidth, what was asked for already, topics.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::{Event, MemberEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::{EndUse, Impact};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{Act, Topic, step};
use crate::game::view::View;

/// Whether it is the member states' turn, and this one is not done.
pub(super) fn member(view: &View<'_>) -> Result<(), Refusal> {
    if view.step() != step::consultation::MEMBERS {
        Err(Refusal::NotYourTurn(None))
    } else if view.is_ready() {
        Err(Refusal::AlreadyDone)
    } else {
        Ok(())
    }
}

/// Whether it is the Commission's turn, and it is not done.
pub(super) fn commission(view: &View<'_>) -> Result<(), Refusal> {
    if view.step() != step::consultation::COMMISSION {
        Err(Refusal::NotYourTurn(None))
    } else if view.is_ready() {
        Err(Refusal::AlreadyDone)
    } else {
        Ok(())
    }
}

/// Whether the state has bandwidth left.
pub(super) fn bandwidth(view: &View<'_>) -> Result<(), Refusal> {
    if view.bandwidth_left() == 0 { Err(Refusal::NoBandwidth { of: view.bandwidth() }) } else { Ok(()) }
}

/// An act of a member state: it is noted now, and carried out when all states are done.
pub(super) fn ask(seat: Seat, act: Option<Act>) -> Vec<Event> {
    seat.state().zip(act).map(|(state, act)| Event::Member(MemberEvent::Asked { state, act })).into_iter().collect()
}

/// Refuses what was asked for once this month already.
pub(super) fn once(view: &View<'_>, same: impl Fn(&Act) -> bool) -> Result<(), Refusal> {
    if view.acts().iter().any(same) { Err(Refusal::AlreadyDone) } else { Ok(()) }
}

/// Refuses for want of something where there is none of it.
pub(super) const fn some(bits: u64, missing: Missing) -> Result<(), Refusal> {
    if bits == 0 { Err(Refusal::Nothing(missing)) } else { Ok(()) }
}

/// Topics as bits of their numbers.
pub(super) fn topics(wanted: impl Fn(Topic) -> bool) -> u64 {
    Topic::ALL.into_iter().filter(|topic| wanted(*topic)).fold(0, |bits, topic| bits | 1 << topic.index())
}

/// The topics that are wanted and on which a vote can still come; an empty line takes the one that comes to a vote next.
pub(super) fn votes_ahead(view: &View<'_>, wanted: impl Fn(Topic) -> bool) -> Domain {
    let ids = topics(|topic| wanted(topic) && !view.is_settled(topic));
    let next = u8::try_from(view.next_vote().0.index()).unwrap_or(0);
    if ids & (1 << next) == 0 {
        Domain::one(Kind::Topic, ids)
    } else {
        Domain::One { of: Kind::Topic, ids, default: next }
    }
}

/// Topics of votes ahead where a choice has one; the first alone where it has none.
pub(super) fn topic_if(view: &View<'_>, has_one: bool) -> Domain {
    if has_one { votes_ahead(view, |_| true) } else { Domain::one(Kind::Topic, 1) }
}

/// The member states but oneself.
pub(super) fn others(view: &View<'_>) -> StateSet {
    view.states().without(view.me().unwrap_or(StateId(0)))
}

/// Whether a fund can be asked for or proposed: none is pending, money is left, and supply is in severe difficulty.
pub(super) fn fund(view: &View<'_>) -> Result<(), Refusal> {
    let rules = &view.rules().politics.fund;
    let pain = view.union().injury;
    if view.is_pending(Topic::Fund) {
        Err(Refusal::Pending(Topic::Fund))
    } else if rules.least == 0 || view.fund_left() < rules.least {
        Err(Refusal::Nothing(Missing::Money))
    } else if pain < rules.pain {
        Err(Refusal::Nothing(Missing::Shortage { pain, needed: rules.pain }))
    } else {
        Ok(())
    }
}

/// Whether a listing can be proposed: something denies military end use, no list runs, and none lies before the Council.
pub(super) fn listing(view: &View<'_>) -> Result<(), Refusal> {
    let denies = |impact: &Impact| matches!(impact, Impact::Approval { end_use: Some(EndUse::Defence), .. });
    let refused = view.at_work().iter().any(|id| view.rules().instruments[id.index()].impacts.iter().any(denies));
    if view.rules().politics.listing.months == 0 {
        Err(Refusal::Nothing(Missing::Denial))
    } else if view.listed() != 0 {
        Err(Refusal::AlreadyDone)
    } else if view.is_pending(Topic::Listing) {
        Err(Refusal::Pending(Topic::Listing))
    } else if refused {
        Ok(())
    } else {
        Err(Refusal::Nothing(Missing::Denial))
    }
}
