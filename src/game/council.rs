//! What lies before the Council, and by which rule it is decided.

use crate::base::calendar::Date;
use crate::base::set::StateSet;
use crate::game::rulebook::Rulebook;
use crate::game::state::{Agenda, Amendment, COUNCIL_DAY, Item, ItemStage, Scope, State, Text, Topic};
use crate::law::aci::{self, COUNCIL_MOST_DAYS, Procedure};
use crate::law::decision::{By, Decision};
use crate::law::rule::Rule;

/// Whether an item on a topic lies before the Council.
pub(in crate::game) fn is_pending(state: &State, topic: Topic) -> bool {
    match topic {
        Topic::Determination => matches!(state.procedure.phase(), aci::Phase::Proposal { .. }),
        Topic::Package => false,
        Topic::Mandate => state.bargain.recommended.is_some(),
        Topic::Agreement => state.bargain.agreed.is_some() && state.bargain.consent,
        Topic::Fund => state.floor.fund.is_some(),
        Topic::Listing => state.floor.listing.is_some(),
    }
}

/// What the Commission proposes to determine, while it lies before the Council.
pub(in crate::game) fn proposal(state: &State) -> Option<Text> {
    let aci::Phase::Proposal { terms, .. } = state.procedure.phase() else { return None };
    let scope = state.floor.scope.unwrap_or(Scope::Ordinary);
    Some(Text { scope, reparation: terms.reparation, months: terms.indicative_months })
}

/// The text of the determination that lies before the Council: the Presidency's, where it presents one.
pub(in crate::game) fn text(state: &State) -> Option<Text> {
    let proposal = proposal(state)?;
    Some(state.floor.text.unwrap_or(proposal))
}

/// Whether an amendment would change the proposal that lies before the Council; without one there is nothing to change.
pub(in crate::game) fn changes(procedure: &Procedure, scope: Option<Scope>, amendment: Amendment) -> bool {
    let aci::Phase::Proposal { terms, .. } = procedure.phase() else { return false };
    match amendment {
        Amendment::Scope(other) => other != scope.unwrap_or(Scope::Ordinary),
        Amendment::Indicative(months) => months != terms.indicative_months,
        Amendment::Reparation(wanted) => wanted != (terms.reparation == aci::Reparation::Requested),
    }
}

/// The files that are decided on, in the order of an agenda.
pub(in crate::game) const ORDER: [Topic; 5] =
    [Topic::Mandate, Topic::Determination, Topic::Agreement, Topic::Fund, Topic::Listing];

/// This month's agenda, in order: mandate, determination, agreement, fund, listing, conclusions, the publication of votes.
pub(in crate::game) fn agenda(state: &State) -> impl Iterator<Item = Agenda> + '_ {
    let determination = is_pending(state, Topic::Determination).then_some(Item::Determination);
    let mandate = state.bargain.recommended.map(Item::Mandate);
    let agreement = state.bargain.agreed.filter(|_| state.bargain.consent).map(Item::Agreement);
    let fund = state.floor.fund.map(Item::Fund);
    let listing = state.floor.listing.map(|_| Item::Listing);
    let conclusions = state.floor.conclusions.map(Item::Conclusions);
    let published = Topic::ALL.into_iter().find(|topic| state.floor.publish & (1 << topic.index()) != 0);
    let publication = published.map(Item::Publication);
    [mandate, determination, agreement, fund, listing, conclusions, publication].into_iter().flatten().map(|item| {
        Agenda {
            item,
            requested: if item.decides() { state.floor.requests[item.topic().index()] } else { StateSet::EMPTY },
            by_commission: item.decides() && state.floor.commission_requests & (1 << item.topic().index()) != 0,
            forced: item == Item::Determination && is_last_chance(state),
            stage: ItemStage::Open,
        }
    })
}

/// The topics of what lies before the Council now, as bits.
pub(in crate::game) fn pending(state: &State) -> u8 {
    let bits = Topic::ALL.into_iter().filter(|topic| is_pending(state, *topic));
    bits.fold(0, |bits, topic| bits | 1 << topic.index())
}

/// Whether a vote can wait no longer: a call to act gives two months (TFEU 265), the game ends, or the ten weeks do before the Council
/// meets again (Art. 5(6)) and nothing is said of what holding back costs then. A proposal that failed once comes back when the
/// Presidency counts a majority, the members ask, or the Commission calls.
fn is_last_chance(state: &State) -> bool {
    let aci::Phase::Proposal { submitted, votes_lost, .. } = state.procedure.phase() else { return false };
    let by_the_weeks = state.rules.politics.council.held == 0 && is_last_meeting(state, submitted);
    is_called(state) || (votes_lost == 0 && (by_the_weeks || state.is_last_round()))
}

/// Whether the two months of a call to act end with this month's meeting, and no vote was held since.
fn is_called(state: &State) -> bool {
    let called = state.floor.called;
    let voted = state.nations.iter().filter_map(|nation| nation.voted[Topic::Determination.index()]);
    called != 0 && state.round > called && voted.map(|(round, _)| round).max().is_none_or(|round| round < called)
}

/// Whether the ten weeks of a proposal are over when the Council of this month meets.
pub(in crate::game) fn is_late(state: &State) -> bool {
    let aci::Phase::Proposal { submitted, .. } = state.procedure.phase() else { return false };
    state.month.day(COUNCIL_DAY) > submitted.plus_days(COUNCIL_MOST_DAYS)
}

/// Whether the time for a determination ends with this month's meeting, or has ended (Art. 5(6)).
pub(in crate::game) fn is_due(state: &State) -> bool {
    let aci::Phase::Proposal { submitted, .. } = state.procedure.phase() else { return false };
    is_late(state) || is_last_meeting(state, submitted)
}

/// Whether this month's meeting is the last one within ten weeks of a proposal.
pub(in crate::game) fn is_last_meeting(state: &State, submitted: Date) -> bool {
    let until = submitted.plus_days(COUNCIL_MOST_DAYS);
    state.month.day(COUNCIL_DAY) <= until && state.month.plus(1).day(COUNCIL_DAY) > until
}

/// What an item is in law.
#[must_use]
pub const fn decision(item: Item) -> Decision {
    match item {
        Item::Determination => Decision::Determination,
        Item::Amendment(_) => Decision::DeterminationAmendment,
        Item::Mandate(_) => Decision::NegotiatingMandate,
        Item::Agreement(terms) if terms.binding => Decision::Agreement,
        Item::Agreement(_) => Decision::Settlement,
        Item::Fund(_) => Decision::SolidarityFund,
        Item::Listing => Decision::SanctionsListing,
        Item::OpenVote(_) => Decision::OpenVote,
        Item::Publication(_) => Decision::Publication,
        Item::Conclusions(_) => Decision::Conclusions,
        Item::Draft(_) => Decision::Package,
    }
}

/// The rule by which an item is decided: the law's own row for it, and the rulebook's for the determination.
#[must_use]
pub fn rule(rules: &Rulebook, item: Item) -> Rule {
    // A study may ask what another rule would do.
    if item == Item::Determination {
        return rules.determination;
    }
    match decision(item).row().by {
        By::Council(rule) => rule,
        // Consensus: nobody objects.
        By::Consensus => Rule::Unanimity,
        By::Examination | By::Consultation => Rule::QualifiedMajority,
    }
}
