//! Compliance: an agreement is kept, kept in part, or broken, by what each brings and costs.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::bargain::{agreed_worth, choice, receding};
use super::value::Row;
use super::world::{World, at_work};
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{BeijingOption, BeijingPart};
use crate::base::ids::InstrumentId;
use crate::base::set::Set;
use crate::base::share::scale;
use crate::base::stream::Purpose;
use crate::campaign::doctrine::PrincipleKind as Principle;
use crate::game::act::{Break, Shave};
use crate::game::command::Command;
use crate::game::measures::full_pressure;
use crate::game::rulebook::HeldBack;
use crate::game::state::{Agreement, MeasureStage, SnapBack, Terms};

/// The stream of the month's temptation.
const KEEP: u8 = 5;

/// What can be done about an agreement this month, each with what no look ahead can show: the price of a breach, temptation.
pub(super) fn considered(
    context: &Context<'_>,
    world: &World<'_, '_, '_>,
    agreement: &Agreement,
) -> Vec<(Command, Row)> {
    let view = world.board.view;
    if is_settled(world, agreement) {
        return Vec::new();
    }
    let mut stream = context.stream(view, Purpose::Beijing, KEEP, 0);
    let temptation = stream.bell(world.doctrine.bargain.compliance_noise / 2);
    let mut row = Row::new(BeijingOption::Break);
    row.add(BeijingPart::SnapBack, -world.doctrine.bargain.breach);
    row.add(BeijingPart::Temptation, temptation);
    let mut options = vec![(Command::from(Break), row)];
    let [.., shaving] = compliance(context, world, agreement);
    if let BeijingOption::Shave(share) = shaving.option {
        let mut row = Row::new(shaving.option);
        row.add(BeijingPart::Temptation, scale(temptation, share));
        options.push((Shave { share }.into(), row));
    }
    options
}

/// In the month of the signature nobody breaks an agreement; and who holds something back this month has decided.
pub(super) fn is_settled(world: &World<'_, '_, '_>, agreement: &Agreement) -> bool {
    agreement.since == world.board.view.round() || agreement.held_back > 0
}

/// Whether the agreement is kept, kept in part, or broken: what each brings against what it costs.
pub(super) fn comply(
    context: &Context<'_>,
    world: &World<'_, '_, '_>,
    agreement: &Agreement,
    weighed: &mut Vec<Row>,
) -> Option<Choice> {
    let rows = compliance(context, world, agreement);
    let [keeping, breaking, shaving] = rows;
    let best = if shaving.total > breaking.total { &shaving } else { &breaking };
    if best.total <= keeping.total {
        // Keeping is no command: it stands in the note of the month's moves.
        weighed.extend([keeping, breaking, shaving]);
        return None;
    }
    let (command, rows) = match best.option {
        BeijingOption::Shave(share) => (Shave { share }.into(), vec![shaving, breaking, keeping]),
        _ => (Break.into(), vec![breaking, shaving, keeping]),
    };
    Some(choice(context, world, command, rows))
}

/// Keeping, breaking, and the best of holding back a part.
fn compliance(context: &Context<'_>, world: &World<'_, '_, '_>, agreement: &Agreement) -> [Row; 3] {
    let view = world.board.view;
    let figures = &world.doctrine.bargain;
    let mut stream = context.stream(view, Purpose::Beijing, KEEP, 0);
    let temptation = stream.bell(figures.compliance_noise / 2);
    let rules = view.rules();
    // The value by which it signs, the other way round: what going on without terms would bring less what they bring.
    let lifted = (0..rules.instruments.len())
        .map(InstrumentId::at)
        .filter(|id| world.instrument(*id).negotiable && view.instrument(*id).used && !view.instrument(*id).active);
    let (control, own) = lifted.fold(at_work(view), |(control, own), id| {
        (control + world.instrument(id).control, own + world.instrument(id).own_cost)
    });
    let gains = [
        (BeijingPart::Control, world.control(control)),
        (BeijingPart::OwnCost, -own),
        (BeijingPart::Settlement, -agreed_worth(world, &agreement.terms)),
    ];
    let security =
        if agreement.terms.has_security() { world.by(Principle::MutualDestruction, figures.security) } else { 0 };
    let shows = if agreement.terms.verification { figures.seen_verified } else { figures.seen_unverified };
    let seen = (shows + stream.between(-figures.seen_spread, figures.seen_spread)).clamp(0, 10_000);
    let sure = scale(reach(world, &agreement.terms), i32::midpoint(world.credibility, world.cohesion));
    let snaps = world.hurt(scale(sure, seen)) + figures.breach;

    let mut breaking = Row::new(BeijingOption::Break);
    for (part, gain) in gains {
        breaking.add(part, gain);
    }
    breaking.add(BeijingPart::SnapBack, -snaps);
    breaking.add(BeijingPart::Temptation, temptation);

    // What is held back brings its part. Found out once, it is a step towards a breach with all that follows; the more there is
    // to find, the worse it looks.
    let politics = &rules.politics.compliance;
    let nearer = i32::from(agreement.found) + 1;
    let shave = |share: i32| {
        let chance = politics.chance(share, agreement.terms.verification);
        let mut row = Row::new(BeijingOption::Shave(share));
        row.add(BeijingPart::ControlsRecede, scale(receding(world, world.board.concession(&agreement.terms)), share));
        row.add(BeijingPart::Temptation, scale(temptation, share));
        let breach = (security + snaps) * nearer / (politics.tolerance + 1);
        row.add(BeijingPart::SnapBack, -scale(breach, chance));
        let percent = share / 100;
        row.add(BeijingPart::Face, -world.by(Principle::Face, percent * percent / 10));
        row
    };
    let HeldBack { least, most, step } = politics.held_back;
    let steps = (0..=(most - least) / step.max(1)).map(|at| shave(least + at * step));
    let shaving = steps.max_by_key(|row| row.total).unwrap_or_else(|| Row::new(BeijingOption::Keep));
    [Row::new(BeijingOption::Keep), breaking, shaving]
}

/// What a part held back brings Beijing in a month, as far as a look ahead can count it.
pub(super) fn regained(world: &World<'_, '_, '_>, agreement: &Agreement) -> i32 {
    scale(receding(world, world.board.concession(&agreement.terms)), agreement.held_back)
}

/// What would hit after a breach, in basis points: what was suspended, and finance if that was agreed.
fn reach(world: &World<'_, '_, '_>, terms: &Terms) -> i32 {
    let view = world.board.view;
    let rules = view.rules();
    let full = |id| full_pressure(rules, id, view.union().g7);
    // What goes on under the agreement hurts already; only what is suspended, or still to be, comes back.
    let applies = view.measures_in(MeasureStage::Applies).minus(view.owed());
    let standing = Set::first(rules.measures.len()).minus(view.measures_in(MeasureStage::None));
    let suspended: i32 = standing.minus(applies).iter().map(full).sum();
    let open = view.measures_in(MeasureStage::None);
    let stage = |most: u8| -> i32 { open.iter().filter(|id| rules.measures[id.index()].stage <= most).map(full).sum() };
    match terms.snap_back {
        SnapBack::None => suspended / 2 + stage(1) / 4,
        SnapBack::Measures => suspended + stage(2) / 2,
        SnapBack::Finance => suspended + scale(stage(4), world.doctrine.bargain.wider),
    }
}
