//! The package: the most bite for what it costs, in proportion to the injury, and such that it can survive an appeal.

use super::Desk;
use super::bargain::months_engaged;
use crate::ai::note::CommissionLooksAt;
use crate::base::ids::{MeasureId, SectorId, StateId};
use crate::base::set::{MeasureSet, Set, StateSet};
use crate::game::act::{Notice, Table, TableResumption, TableSuspension, TableTermination};
use crate::game::command::{Command, Verb};
use crate::game::measures::full_pressure;
use crate::game::state::{Draft, DraftKind, MeasureStage, SnapBack, Suggestion, Topic};
use crate::law::aci::Suspended;
use crate::law::aci::draft::Resumes;
use crate::law::tally::carries;

/// The highest stage that is reached for as long as no agreement was broken: not finance.
const ORDINARY_STAGES: u8 = 3;

/// What an agreement asks of the Union, and what its breach allows.
pub(super) fn keep_agreement(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let view = desk.board.view;
    let suspended = view.measures_in(MeasureStage::Suspended);
    if view.bargain().agreement.is_some() {
        let measures = if view.owed().is_empty() && lapses_soon(desk) { suspended } else { view.owed() };
        let due = !measures.is_empty() && desk.open(Verb::TableSuspension);
        return due.then(|| TableSuspension { measures }.into());
    }
    if desk.open(Verb::TableTermination) {
        // The law's own ground holds: what was answered has ceased, or was settled (Art. 12(4)).
        let measures = Set::first(view.rules().measures.len()).minus(view.measures_in(MeasureStage::None));
        return Some(TableTermination { measures }.into());
    }
    let settled = view.bargain().agreed.is_some();
    // What returns by itself soon makes room for what the terms announced.
    let first = view.case().named == SnapBack::Finance && lapses_soon(desk);
    if !settled && !first && !suspended.is_empty() && desk.open(Verb::TableResumption) {
        return Some(TableResumption { measures: suspended }.into());
    }
    None
}

/// The notice, once a determination stands: without it nothing can be tabled (Art. 13).
pub(super) fn notice(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    let stands = desk.board.view.procedure().determined().is_some();
    (stands && desk.open(Verb::Notice)).then(|| Notice.into())
}

/// Whether a suspension lapses before a draft of next month could be voted on twice.
fn lapses_soon(desk: &Desk<'_, '_, '_>) -> bool {
    let view = desk.board.view;
    let Some(Suspended { resumes: Resumes::OnLapse(day), .. }) = view.procedure().suspended() else { return false };
    day < view.today().plus_months(2)
}

/// The first package after engagement, the next one while Beijing does not move, or an amended text.
pub(super) fn table(desk: &mut Desk<'_, '_, '_>) -> Option<Command> {
    if !desk.open(Verb::Table) {
        return None;
    }
    let amended = desk.board.view.procedure().draft().is_some();
    let stage = if amended { desk.conduct.first_stage } else { due(desk)? };
    let draft = compose(desk, stage, amended)?;
    let Draft { measures, spared, deferral, .. } = draft;
    let practice = desk.practice;
    let most = if desk.board.view.breaches() > 0 { practice.doubt_after_breach } else { practice.doubt };
    let doubt = desk.board.view.package_doubt(&draft);
    if !desk.check(CommissionLooksAt::Doubt, doubt, most, doubt <= most) {
        return None;
    }
    let sunset = draft.sunset.div_ceil(6).saturating_mul(6).min(24);
    let command = Table { measures, spared, deferral, sunset }.into();
    desk.legal.admits(&command).then_some(command)
}

/// The stage that is due now, if any.
fn due(desk: &mut Desk<'_, '_, '_>) -> Option<u8> {
    let view = desk.board.view;
    let engaged = months_engaged(desk)?;
    let union = view.union();
    let climbed = view.ladder() > union.ladder_determined;
    let offered = view.bargain().offer.is_some_and(|offer| desk.board.worth(&offer) >= desk.practice.worth_waiting);
    let wait = match (climbed, offered) {
        (true, _) | (false, false) => 1,
        (false, true) => 2,
    };
    let wait = desk.conduct.engagement.map_or(wait, i32::from);
    let settled = view.bargain().agreed.is_some();
    if settled || !desk.at_least(CommissionLooksAt::MonthsEngaged, engaged, wait) || rejected_lately(desk) {
        return None;
    }
    let rules = view.rules();
    let standing = Set::first(rules.measures.len()).minus(view.measures_in(MeasureStage::None));
    let Some(newest) = standing.iter().map(|id: MeasureId| view.measure(id).from).max() else {
        return Some(desk.conduct.first_stage);
    };
    let highest = standing.iter().map(|id| rules.measures[id.index()].stage).max().unwrap_or(1);
    let high = view.ladder() >= union.ladder_determined.saturating_sub(1);
    let later = i32::from(view.round()) >= i32::from(newest) + desk.practice.between;
    let most = if view.breaches() > 0 { ORDINARY_STAGES + 1 } else { ORDINARY_STAGES };
    // What the broken terms announced comes as the next draft, whatever the month (¶18).
    if broken_lately(desk) && highest < most {
        return Some(if view.case().named == SnapBack::Finance { most } else { highest + 1 });
    }
    let wants = desk.conduct.enlarges || view.breaches() > 0;
    (wants && high && later && highest < most).then_some(highest + 1)
}

/// Whether an agreement was broken in the last months and nothing was adopted since.
fn broken_lately(desk: &Desk<'_, '_, '_>) -> bool {
    let view = desk.board.view;
    let broken = view.case().broken;
    let standing = Set::first(view.rules().measures.len()).minus(view.measures_in(MeasureStage::None));
    let newest = standing.iter().map(|id: MeasureId| view.measure(id).from).max().unwrap_or(0);
    broken > 0 && view.round() < broken + 6 && newest <= broken
}

/// Whether the committee turned a package down in the last two months and nothing was adopted.
fn rejected_lately(desk: &Desk<'_, '_, '_>) -> bool {
    let view = desk.board.view;
    let last = view.states().iter().filter_map(|id| view.nation(id).voted[Topic::Package.index()]);
    let last = last.map(|(round, _)| round).max().unwrap_or(0);
    let standing = view.measures_in(MeasureStage::None).len() < view.rules().measures.len();
    last != 0 && !standing && view.round() < last + 2
}

/// Puts a package together; nothing if nothing fits.
fn compose(desk: &mut Desk<'_, '_, '_>, stage: u8, amended: bool) -> Option<Draft> {
    let view = desk.board.view;
    let climbed = view.ladder() > view.union().ladder_determined;
    // Time to settle only where there is something to settle on.
    let offered = view.bargain().offer.is_some();
    let mut draft = Draft {
        kind: DraftKind::Respond,
        measures: best(desk, stage),
        spared: suggested_spares(desk, if amended { 1 } else { 3 }),
        deferral: 1 + u8::from(offered && !climbed && !amended),
        sunset: suggested_sunset(desk, amended),
        engaged: u8::try_from(months_engaged(desk)?).unwrap_or(0),
        amended: u8::from(amended),
    };
    // What would be stopped on appeal is made smaller: the measure that costs the opponents most goes first.
    while draft.measures.len() > 1 && would_be_stopped(desk, &draft) {
        let worst = draft.measures.iter().max_by_key(|id| union_cost(desk, *id))?;
        draft.measures.remove(worst);
    }
    record(desk, &draft);
    (!draft.measures.is_empty()).then_some(draft)
}

/// Bite for cost, best first, as far as the injury allows.
fn best(desk: &Desk<'_, '_, '_>, stage: u8) -> MeasureSet {
    let view = desk.board.view;
    let rules = view.rules();
    let dropped = |id: MeasureId| {
        let wishes = desk.floor.suggestions.iter();
        wishes.filter(|(_, wish)| *wish == Suggestion::Drop(id)).count() >= many(desk.practice.drop_members)
    };
    let fits_stage = |id: &MeasureId| {
        let measure = &rules.measures[id.index()];
        let finance = view.breaches() > 0 || desk.conduct.first_stage > ORDINARY_STAGES;
        measure.stage <= stage && (!measure.finance || finance) && !dropped(*id)
    };
    let open = view.measures_in(MeasureStage::None);
    let mut ranked: Vec<(i32, MeasureId)> = open
        .iter()
        .filter(fits_stage)
        .map(|id| (full_pressure(rules, id, view.union().g7) * 100 / (10 + union_cost(desk, id)), id))
        .collect();
    let announced = |id: MeasureId| view.case().named == SnapBack::Finance && rules.measures[id.index()].finance;
    ranked.sort_by_key(|(worth, id)| (!announced(*id), std::cmp::Reverse(*worth), *id));
    let [_, middle, upper] = view.injury_range();
    let mut chosen = MeasureSet::EMPTY;
    for (_, id) in ranked {
        let with = chosen.with(id);
        let most = if chosen.is_empty() { upper } else { middle };
        if view.package_value(with) <= most && with.len() <= many(desk.practice.measures) {
            chosen = with;
        }
    }
    chosen
}

/// What a measure costs the Union: mean over states by output, in tenths of points.
fn union_cost(desk: &Desk<'_, '_, '_>, id: MeasureId) -> i32 {
    let rules = desk.board.view.rules();
    let costs = &rules.measures[id.index()].cost;
    let (mut output, mut cost) = (0i64, 0i64);
    for nation in &rules.nations {
        let points: i32 = costs.iter().zip(&nation.sectors).map(|(cost, weight)| cost * i32::from(*weight)).sum();
        output += i64::from(nation.gdp);
        cost += i64::from(nation.gdp) * i64::from(points);
    }
    i32::try_from(cost * 10 / output.max(1)).unwrap_or(i32::MAX)
}

/// Sectors that so many states asked to spare, or states with a tenth of the population.
fn suggested_spares(desk: &Desk<'_, '_, '_>, most: usize) -> Set<SectorId> {
    let mut wishes: Vec<(i32, SectorId)> = Vec::new();
    for (id, wish) in &desk.floor.suggestions {
        let Suggestion::Spare(sector) = wish else { continue };
        let share = desk.board.share(*id);
        match wishes.iter_mut().find(|(_, known)| known == sector) {
            Some((sum, _)) => *sum += share,
            None => wishes.push((share, *sector)),
        }
    }
    wishes.retain(|(share, _)| *share >= desk.practice.spare_population);
    wishes.sort_by_key(|(share, sector)| (std::cmp::Reverse(*share), *sector));
    wishes.into_iter().take(most.min(2)).map(|(_, sector)| sector).collect()
}

/// A figure that counts something.
fn many(figure: i32) -> usize {
    usize::try_from(figure).unwrap_or(0)
}

fn suggested_sunset(desk: &Desk<'_, '_, '_>, amended: bool) -> u8 {
    let wishes = desk.floor.suggestions.iter().filter(|(_, wish)| matches!(wish, Suggestion::Sunset(_))).count();
    let months = u8::try_from(desk.practice.sunset_months).unwrap_or(u8::MAX);
    if amended || wishes >= many(desk.practice.sunset_members) { months } else { 0 }
}

/// Those expected to say no on appeal, where only a no counts.
fn opponents(desk: &Desk<'_, '_, '_>, draft: &Draft) -> StateSet {
    let board = desk.board;
    let against = board.voter.threshold_against;
    let thinks =
        |id: StateId| board.lean(id, Topic::Package) - board.view.package_cost(id, draft) / board.voter.cost.max(1);
    board.view.states().iter().filter(|id| thinks(*id) <= against).collect()
}

fn would_be_stopped(desk: &Desk<'_, '_, '_>, draft: &Draft) -> bool {
    let Some(table) = desk.board.view.populations() else { return false };
    let against = opponents(desk, draft);
    carries(crate::law::rule::Rule::QualifiedMajority, &table.table, against)
}

/// The numbers behind the package, for the note.
fn record(desk: &mut Desk<'_, '_, '_>, draft: &Draft) {
    if !desk.notes {
        return;
    }
    let view = desk.board.view;
    let against = opponents(desk, draft);
    let count = i32::try_from(against.len()).unwrap_or(0);
    desk.check(CommissionLooksAt::MembersAgainst, count, 14, count <= 14);
    let people = desk.board.share_of(against);
    desk.check(CommissionLooksAt::PopulationAgainst, people, 6_499, people <= 6_499);
    let (value, middle) = (view.package_value(draft.measures), view.injury_range()[1]);
    desk.check(CommissionLooksAt::Proportion, value, middle, value <= middle);
    let bite: i32 = draft.measures.iter().map(|id| full_pressure(view.rules(), id, view.union().g7)).sum();
    desk.check(CommissionLooksAt::Bite, bite, 1, bite >= 1);
    let cost: i32 = draft.measures.iter().map(|id| union_cost(desk, id)).sum();
    desk.check(CommissionLooksAt::Cost, cost / 10, cost / 10, true);
}
