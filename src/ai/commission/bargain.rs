//! The Commission at the table with Beijing: a mandate from the Council, counter-offers that come down to it, and yes.

use super::Desk;
use super::procedure::expected;
use crate::ai::note::CommissionLooksAt;
use crate::game::act::{AcceptOffer, Counter, Recommend};
use crate::game::command::{Command, Verb};
use crate::game::state::{SnapBack, Suspension, Terms};
use crate::law::aci::Phase;

/// Months since engagement began; nothing before a determination.
pub(super) fn months_engaged(desk: &Desk<'_, '_, '_>) -> Option<i32> {
    let Phase::Engagement { since, .. } = desk.board.view.procedure().phase() else { return None };
    Some(i32::from(desk.board.view.month().0) - i32::from(since.month().0))
}

/// Yes to an offer within the mandate.
pub(super) fn accept(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let bargain = desk.board.view.bargain();
    let (offer, mandate) = (bargain.offer?, bargain.mandate?);
    desk.check(CommissionLooksAt::Offer, offer.relief, mandate.relief, offer.at_least(&mandate));
    desk.open(Verb::AcceptOffer).then(|| AcceptOffer.into())
}

/// A mandate once the determination stands; a lower one when talks have lasted and a real offer waits.
pub(super) fn recommend(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let ahead = matches!(desk.board.view.procedure().phase(), Phase::Proposal { votes_lost: 0, .. });
    let engaged = match months_engaged(desk) {
        Some(months) => months,
        None if ahead && expected(desk) >= desk.practice.mandate_odds => 0,
        None => return None,
    };
    if !desk.open(Verb::Recommend) {
        return None;
    }
    let bargain = desk.board.view.bargain();
    let burnt = desk.board.view.breaches() > 0;
    let wanted = match (bargain.mandate, bargain.offer) {
        (None, _) => desk.conduct.mandate,
        // Once broken, nothing is signed without finance behind it (¶18).
        (Some(mandate), _) if burnt && mandate.snap_back == SnapBack::Measures => {
            Terms { snap_back: SnapBack::Finance, binding: time_for_a_treaty(desk), ..mandate }
        }
        (Some(mandate), Some(offer))
            if desk.conduct.lowers
                && engaged >= desk.practice.mandate_months
                && offer.has_security()
                && !offer.at_least(&mandate)
                && desk.board.worth(&offer) >= desk.practice.mandate_worth =>
        {
            lower(&mandate, &offer)
        }
        _ => return None,
    };
    Some(Recommend { terms: wanted }.into())
}

/// Whether a treaty can still be consented to and stand for a while: who was deceived once wants it harder to break.
fn time_for_a_treaty(desk: &Desk<'_, '_, '_>) -> bool {
    let view = desk.board.view;
    let left = view.rounds().saturating_sub(view.round());
    i32::from(left) >= view.rules().politics.treaty.consent + desk.practice.treaty_rounds
}

/// In each point the lesser of two terms.
fn lower(one: &Terms, other: &Terms) -> Terms {
    Terms {
        relief: one.relief.min(other.relief),
        volumes: one.volumes.min(other.volumes),
        defence: one.defence.min(other.defence),
        technology: one.technology && other.technology,
        suspension: one.suspension.max(other.suspension),
        verification: one.verification && other.verification,
        months: one.months.min(other.months),
        snap_back: one.snap_back.min(other.snap_back),
        binding: one.binding && other.binding,
    }
}

/// Asks for more than the mandate at first and comes down to it, month by month.
pub(super) fn counter(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let engaged = months_engaged(desk)?;
    let bargain = desk.board.view.bargain();
    let mandate = bargain.mandate?;
    let above = (1_500 - 500 * engaged).max(0);
    let wanted = Terms {
        relief: (mandate.relief + above).min(10_000 - (10_000 - mandate.relief) % 500),
        volumes: (mandate.volumes + 2 * above).min(10_000 - (10_000 - mandate.volumes) % 500),
        technology: mandate.technology || engaged == 0,
        suspension: if engaged == 0 { mandate.suspension.min(Suspension::Part) } else { mandate.suspension },
        ..mandate
    };
    let new = bargain.counter != Some(wanted);
    (new && desk.open(Verb::Counter)).then(|| Counter { terms: wanted }.into())
}
