//! The bargain: what Beijing would sign against going on as now, and what it offers first.

use super::compliance;
use super::value::Row;
use super::world::World;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{Barred, BeijingAbout, BeijingOption, BeijingPart};
use crate::ai::terms::Priced;
use crate::base::stream::Purpose;
use crate::campaign::doctrine::PrincipleKind as Principle;
use crate::game::act::{AcceptCounter, Offer};
use crate::game::command::Command;
use crate::game::rulebook::Truce;
use crate::game::state::Terms;
use crate::law::aci::Phase;

/// The stream of its answers.
const SIGN: u8 = 4;

/// What it does about terms this month, if anything.
///
/// What it weighed and did not do is added to `weighed`.
pub(super) fn choose(context: &Context<'_>, world: &World<'_, '_, '_>, weighed: &mut Vec<Row>) -> Option<Choice> {
    let view = world.board.view;
    let bargain = view.bargain();
    if let Some(agreement) = bargain.agreement {
        // In the month of the signature nobody breaks it.
        let settled = compliance::is_settled(world, &agreement);
        return if settled { None } else { compliance::comply(context, world, &agreement, weighed) };
    }
    let ready = talks(context, world)?;
    let stay = going_on(world);
    if let Some(counter) = bargain.counter {
        let sign = signing(world, &counter);
        if ready && sign.total >= stay.total {
            return Some(choice(context, world, AcceptCounter.into(), vec![sign, stay]));
        }
        // It would sign, and does not answer this month.
        let barred = (!ready).then_some(Barred::NoAnswerYet);
        weighed.push(Row { barred, ..sign });
    }
    weighed.push(stay.clone());
    if !ready {
        return None;
    }
    let offer = offer(world, stay.total, enough(world)).filter(|offer| bargain.offer != Some(*offer))?;
    let sign = Row { option: BeijingOption::Offer, ..signing(world, &offer) };
    Some(choice(context, world, Offer { terms: offer }.into(), vec![sign, stay]))
}

pub(super) fn choice(context: &Context<'_>, world: &World<'_, '_, '_>, command: Command, rows: Vec<Row>) -> Choice {
    let chosen = rows.first().map_or(BeijingOption::Refuse, |row| row.option);
    let about = if matches!(chosen, BeijingOption::Keep | BeijingOption::Shave(_) | BeijingOption::Break) {
        BeijingAbout::Compliance
    } else {
        BeijingAbout::Bargain
    };
    let note = context.notes.then(|| super::note(world, about, rows, chosen, (Vec::new(), None)));
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
        return compliance::considered(context, world, &agreement);
    }
    let mut options = Vec::new();
    if talks(context, world).is_none_or(|ready| !ready) {
        return options;
    }
    if bargain.counter.is_some() {
        let mut row = Row::new(BeijingOption::Sign);
        row.add(BeijingPart::Resolve, -world.resolve);
        signed(world, &mut row);
        options.push((AcceptCounter.into(), row));
    }
    // An offer binds nobody yet: what it keeps to itself has already decided which one that is.
    let offer = offer(world, going_on(world).total, enough(world));
    if let Some(offer) = offer.filter(|offer| bargain.offer != Some(*offer)) {
        options.push((Offer { terms: offer }.into(), Row::new(BeijingOption::Offer)));
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
    assured(world, terms, row);
    row.add(BeijingPart::ControlsRecede, -receding(world, world.board.concession(terms)));
}

/// Value given up by controls that recede.
pub(super) const fn receding(world: &World<'_, '_, '_>, concession: i32) -> i32 {
    world.doctrine.bargain.slope * concession / 100
}

/// What an agreement brings whatever it costs: assurances, and an end to pressure.
fn assured(world: &World<'_, '_, '_>, terms: &Terms, row: &mut Row) {
    let figures = &world.doctrine.bargain;
    if terms.has_security() {
        row.add(BeijingPart::Security, world.by(Principle::MutualDestruction, figures.security));
        row.add(BeijingPart::ReliefFromPressure, figures.relief);
    } else {
        // Control, not trade: terms that move goods alone bring less, and give the hand on the tap away for nothing. They are
        // worth signing where control is cheap, or where going on hurts more than it is worth.
        row.add(BeijingPart::ReliefFromPressure, figures.relief * 60 / 100);
        row.add(BeijingPart::Control, -world.control(figures.control));
    }
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
    // What does not depend on how far controls recede is the same for all terms with security content, and without.
    let base = [false, true].map(|technology| {
        let mut row = Row::new(BeijingOption::Sign);
        assured(world, &Terms { technology, ..Terms::HIDDEN }, &mut row);
        signed(world, &mut row);
        row.total
    });
    let value = |priced: &Priced| base[usize::from(priced.terms.has_security())] - receding(world, priced.concession);
    // The form is the Union's to ask for: who wants a treaty has said so.
    let binding = world.board.view.bargain().counter.is_some_and(|counter| counter.binding);
    let mut acceptable = world.board.lattice(binding);
    acceptable.retain(|priced| value(priced) >= stay);
    let most = acceptable.iter().map(|priced| priced.worth).max()?;
    let least = enough.min(most);
    let best = acceptable.iter().filter(|priced| priced.worth >= least);
    best.max_by_key(|priced| (value(priced), priced.worth)).map(|priced| priced.terms)
}
