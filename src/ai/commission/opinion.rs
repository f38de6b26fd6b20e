//! After an opinion that is not positive: an amended text, the appeal, adoption with care, or the end of the draft.

use super::Desk;
use super::procedure::voted;
use crate::ai::note::CommissionLooksAt;
use crate::base::set::StateSet;
use crate::game::act::{Adopt, AmendDraft, Appeal, Withdraw};
use crate::game::command::{Command, Verb};
use crate::game::state::{DraftKind, Topic};
use crate::law::ballot::Vote;
use crate::law::rule::Rule;
use crate::law::tally::carries;

/// What follows from the opinion.
pub(super) fn choose(desk: &mut Desk<'_, '_, '_>) -> Command {
    let kind = desk.floor.draft.map(|draft| draft.kind);
    let responds = kind == Some(DraftKind::Respond);
    let amended = desk.floor.draft.is_some_and(|draft| draft.amended > 0);
    let against = voted(desk, Topic::Package, Vote::Against);
    let share = desk.board.share_of(against);
    let count = i32::try_from(against.len()).unwrap_or(0);
    desk.check(CommissionLooksAt::MembersAgainst, count, 14, count <= 14);
    if desk.floor.appeal {
        let most = desk.practice.adopt_population;
        let few = desk.check(CommissionLooksAt::PopulationAgainst, share, most, share <= most);
        let sturdy = desk.board.view.union().cohesion >= desk.practice.adopt_cohesion;
        // What answers coercion is adopted unless too many are against; what ends measures only where its ground holds today,
        // which `Adopt` asks for itself; a suspension and what is agreed with members always.
        let adopts = match kind {
            Some(DraftKind::Respond | DraftKind::Resume) => few && sturdy,
            Some(DraftKind::Terminate | DraftKind::Suspend | DraftKind::Amend) | None => true,
        };
        return if adopts && desk.open(Verb::Adopt) { Adopt.into() } else { Withdraw.into() };
    }
    desk.check(CommissionLooksAt::PopulationAgainst, share, 6_499, share <= 6_499);
    match (responds, stopped_on_appeal(desk, against), amended) {
        (true, true, false) => AmendDraft.into(),
        (true, true, true) => Withdraw.into(),
        (_, _, _) => Appeal.into(),
    }
}

/// Whether those against, with those who abstained and lean that way, could stop the draft on appeal.
fn stopped_on_appeal(desk: &Desk<'_, '_, '_>, against: StateSet) -> bool {
    let board = desk.board;
    let Some(table) = board.view.populations() else { return false };
    let line = board.voter.threshold_against;
    let quiet = voted(desk, Topic::Package, Vote::Abstain);
    let quiet = quiet.iter().filter(|id| board.lean(*id, Topic::Package) - 25 <= line);
    carries(Rule::QualifiedMajority, &table.table, against.union(quiet.collect()))
}
