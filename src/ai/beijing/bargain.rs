//! The bargain: what Beijing would sign against going on as now, what it offers first, and whether it keeps an agreement.

use super::value::Row;
use super::world::World;
use crate::ai::commission::command;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{BeijingAbout, BeijingOption, BeijingPart};
use crate::ai::terms::lattice;
use crate::base::ids::InstrumentId;
use crate::base::set::Set;
use crate::base::share::scale;
use crate::base::stream::Purpose;
use crate::campaign::doctrine::PrincipleKind as Principle;
use crate::game::command::{Command, Verb};
use crate::game::measures::full_pressure;
use crate::game::rulebook::Truce;
use crate::game::state::{Agreement, MeasureStage, SnapBack, Terms};
use crate::law::aci::Phase;

/// Streams of the bargain.
const SIGN: u8 = 4;
const KEEP: u8 = 5;

/// What it does about terms this month, if anything.
///
/// What it weighed and did not do is added to `weighed`.
pub(super) fn choose(context: &Context<'_>, world: &World<'_, '_, '_>, weighed: &mut Vec<Row>) -> Option<Choice> {
    let view = world.board.view;
    let bargain = view.bargain();
    if let Some(agreement) = bargain.agreement {
        // In the month of the signature nobody breaks it.
        return if agreement.since == view.round() { None } else { comply(context, world, &agreement, weighed) };
    }
    let ready = talks(context, world)?;
    let stay = going_on(world);
    if let Some(counter) = bargain.counter {
        let sign = signing(world, &counter);
        if ready && sign.total >= stay.total {
            return Some(choice(context, world, Command::plain(Verb::AcceptCounter), vec![sign, stay]));
        }
        weighed.push(sign);
    }
    weighed.push(stay.clone());
    let offer = offer(world, stay.total, enough(world))?;
    if !ready || bargain.offer == Some(offer) {
        return None;
    }
    let sign = Row { option: BeijingOption::Offer, ..signing(world, &offer) };
    Some(choice(context, world, command(Verb::Offer, &offer), vec![sign, stay]))
}

fn choice(context: &Context<'_>, world: &World<'_, '_, '_>, command: Command, rows: Vec<Row>) -> Choice {
    let chosen = rows.first().map_or(BeijingOption::Refuse, |row| row.option);
    let about = if matches!(chosen, BeijingOption::Keep | BeijingOption::Break) {
        BeijingAbout::Compliance
    } else {
        BeijingAbout::Bargain
    };
    let note = context.notes.then(|| super::note(world, about, rows, chosen, Vec::new()));
    Choice { command, note }
}

/// What going on without an agreement is worth, with what it keeps to itself.
fn going_on(world: &World<'_, '_, '_>) -> Row {
    let mut row = Row::new(BeijingOption::Refuse);
    row.add(BeijingPart::StatusQuo, world.status_quo());
    row.add(BeijingPart::Resolve, world.resolve);
    row
}

/// What terms are worth to Beijing for each month in which they hold.
pub(super) fn agreed_worth(world: &World<'_, '_, '_>, terms: &Terms) -> i32 {
    let mut row = Row::new(BeijingOption::Sign);
    held(world, terms, &mut row);
    row.total
}

/// What can be done about terms this month, each with what no look ahead can show: face, what it keeps to itself, temptation.
pub(super) fn considered(context: &Context<'_>, world: &World<'_, '_, '_>) -> Vec<(Command, Row)> {
    let view = world.board.view;
    let bargain = view.bargain();
    if let Some(agreement) = bargain.agreement {
        if agreement.since == view.round() {
            return Vec::new();
        }
        let mut stream = context.stream(view, Purpose::Beijing, KEEP, 0);
        let mut row = Row::new(BeijingOption::Break);
        row.add(BeijingPart::SnapBack, -world.doctrine.bargain.breach);
        row.add(BeijingPart::Temptation, stream.bell(world.doctrine.bargain.compliance_noise / 2));
        return vec![(Command::plain(Verb::Break), row)];
    }
    let mut options = Vec::new();
    if talks(context, world).is_none_or(|ready| !ready) {
        return options;
    }
    if bargain.counter.is_some() {
        let mut row = Row::new(BeijingOption::Sign);
        row.add(BeijingPart::Resolve, -world.resolve);
        signed(world, &mut row);
        options.push((Command::plain(Verb::AcceptCounter), row));
    }
    // An offer binds nobody yet: what it keeps to itself has already decided which one that is.
    let offer = offer(world, going_on(world).total, enough(world));
    if let Some(offer) = offer.filter(|offer| bargain.offer != Some(*offer)) {
        options.push((command(Verb::Offer, &offer), Row::new(BeijingOption::Offer)));
    }
    options
}

/// Whether it answers this month, while there is somebody to talk to about terms; nothing if there is not.
fn talks(context: &Context<'_>, world: &World<'_, '_, '_>) -> Option<bool> {
    let view = world.board.view;
    let bargain = view.bargain();
    let Phase::Engagement { .. } = view.procedure().phase() else { return None };
    if bargain.agreed.is_some() || view.round() < bargain.not_before {
        return None;
    }
    let mut stream = context.stream(view, Purpose::Beijing, SIGN, 0);
    Some(stream.chance(world.doctrine.bargain.sign_chance))
}

/// What an offer must give the Union by now, in basis points of all that it could wish for.
fn enough(world: &World<'_, '_, '_>) -> i32 {
    let view = world.board.view;
    let figures = &world.doctrine.bargain;
    let Phase::Engagement { since, .. } = view.procedure().phase() else { return figures.opening };
    let months = i32::from(view.month().0.saturating_sub(since.month().0));
    figures.opening + figures.monthly * months
}

/// What terms are worth to Beijing.
fn signing(world: &World<'_, '_, '_>, terms: &Terms) -> Row {
    let mut row = Row::new(BeijingOption::Sign);
    held(world, terms, &mut row);
    signed(world, &mut row);
    row
}

/// What terms bring while they hold.
fn held(world: &World<'_, '_, '_>, terms: &Terms, row: &mut Row) {
    let figures = &world.doctrine.bargain;
    if terms.has_security() {
        row.add(BeijingPart::Security, world.by(Principle::MutualDestruction, figures.security));
        row.add(BeijingPart::ReliefFromPressure, figures.relief);
    } else {
        // Control, not trade: what moves goods alone is worth less the dearer control is.
        row.add(BeijingPart::ReliefFromPressure, figures.relief * 60 / 100);
    }
    row.add(BeijingPart::ControlsRecede, -(figures.slope * world.board.concession(terms) / 100));
}

/// What signing costs by itself.
fn signed(world: &World<'_, '_, '_>, row: &mut Row) {
    if world.board.view.setup().truce == Truce::None {
        // Washington first: without a truce there the others wait for their terms.
        row.add(BeijingPart::StrongestFirst, -world.by(Principle::StrongestFirst, world.scores.strongest));
    }
    if world.surprised {
        row.add(BeijingPart::Face, -world.by(Principle::Face, world.doctrine.bargain.face_cost));
    }
}

/// The offer that is best for Beijing among those that give the Union enough by now, and that it would sign.
fn offer(world: &World<'_, '_, '_>, stay: i32, enough: i32) -> Option<Terms> {
    let acceptable = lattice().map(|terms| (signing(world, &terms).total, world.board.worth(&terms), terms));
    let acceptable: Vec<(i32, i32, Terms)> = acceptable.filter(|(value, ..)| *value >= stay).collect();
    let most = acceptable.iter().map(|(_, worth, _)| *worth).max()?;
    let least = enough.min(most);
    let best = acceptable.into_iter().filter(|(_, worth, _)| *worth >= least);
    best.max_by_key(|(value, worth, _)| (*value, *worth)).map(|(_, _, terms)| terms)
}

/// Whether the agreement is kept: what breaking it brings against what it costs.
fn comply(
    context: &Context<'_>,
    world: &World<'_, '_, '_>,
    agreement: &Agreement,
    weighed: &mut Vec<Row>,
) -> Option<Choice> {
    let view = world.board.view;
    let mut stream = context.stream(view, Purpose::Beijing, KEEP, 0);
    let temptation = stream.bell(world.doctrine.bargain.compliance_noise / 2);
    let mut breaking = Row::new(BeijingOption::Break);
    let rules = view.rules();
    let lifted = (0..rules.instruments.len())
        .map(InstrumentId::at)
        .filter(|id| world.instrument(*id).negotiable && view.instrument(*id).used && !view.instrument(*id).active);
    let (control, own) = lifted.fold((0, 0), |(control, own), id| {
        (control + world.instrument(id).control, own + world.instrument(id).own_cost)
    });
    breaking.add(BeijingPart::Control, world.control(control));
    breaking.add(BeijingPart::OwnCost, -own);
    breaking.add(BeijingPart::ControlsRecede, world.board.concession(&agreement.terms) / 5);
    if agreement.terms.has_security() {
        let security = world.doctrine.bargain.security;
        breaking.add(BeijingPart::Security, -world.by(Principle::MutualDestruction, security));
    }
    let figures = &world.doctrine.bargain;
    let shows = if agreement.terms.verification { figures.seen_verified } else { figures.seen_unverified };
    let seen = (shows + stream.between(-figures.seen_spread, figures.seen_spread)).clamp(0, 10_000);
    let sure = scale(reach(world, &agreement.terms), i32::midpoint(world.credibility, world.cohesion));
    breaking.add(BeijingPart::SnapBack, -world.hurt(scale(sure, seen)) - figures.breach);
    breaking.add(BeijingPart::Temptation, temptation);
    let keeping = Row::new(BeijingOption::Keep);
    if breaking.total > 0 {
        return Some(choice(context, world, Command::plain(Verb::Break), vec![breaking, keeping]));
    }
    // Keeping is no command: it stands in the note of the month's moves.
    weighed.extend([keeping, breaking]);
    None
}

/// What would hit after a breach, in basis points: what was suspended, and finance if that was agreed.
fn reach(world: &World<'_, '_, '_>, terms: &Terms) -> i32 {
    let view = world.board.view;
    let rules = view.rules();
    let full = |id| full_pressure(rules, id, view.union().g7);
    let standing = Set::first(rules.measures.len()).minus(view.measures_in(MeasureStage::None));
    let suspended: i32 = standing.iter().map(full).sum();
    let open = view.measures_in(MeasureStage::None);
    let stage = |most: u8| -> i32 { open.iter().filter(|id| rules.measures[id.index()].stage <= most).map(full).sum() };
    match terms.snap_back {
        SnapBack::None => suspended / 2 + stage(1) / 4,
        SnapBack::Measures => suspended + stage(2) / 2,
        SnapBack::Finance => suspended + scale(stage(4), world.doctrine.bargain.wider),
    }
}
