//! What an option is worth: the difference that it makes to holding still, one month ahead, part by part.
//!
//! All parts are value points a month. Holding still is worth nothing by definition; an option is taken when it is worth more.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::divide::{moved, targets};
use super::habit;
use super::world::World;
use crate::ai::note::{Barred, BeijingOption, BeijingPart, BeijingRow};
use crate::base::ids::InstrumentId;
use crate::base::set::StateSet;
use crate::base::share::scale;
use crate::base::stream::Stream;
use crate::campaign::doctrine::PrincipleKind as Principle;
use crate::game::command::Verb;
use crate::game::legal::{Domain, legal};
use crate::game::rulebook::{EndUse, Impact, Truce};
use crate::game::state::MeasureStage;
use arrayvec::ArrayVec;

/// An option with the parts of its value.
#[derive(Clone, Debug)]
pub(in crate::ai) struct Row {
    pub(super) option: BeijingOption,
    pub(super) parts: ArrayVec<(BeijingPart, i32), 32>,
    pub(super) total: i32,
    /// The standard error of the total over the futures that were played, in value points.
    pub(super) spread: i32,
    /// How many were.
    pub(super) futures: u16,
    /// Why it is out of the question.
    pub(super) barred: Option<Barred>,
}

impl Row {
    pub(super) const fn new(option: BeijingOption) -> Self {
        Self { option, parts: ArrayVec::new_const(), total: 0, spread: 0, futures: 0, barred: None }
    }

    pub(super) fn add(&mut self, part: BeijingPart, points: i32) {
        if points != 0 && self.parts.try_push((part, points)).is_ok() {
            self.total += points;
        }
    }

    pub(super) fn into_note(self) -> BeijingRow {
        let Self { option, parts, total, spread, futures, barred } = self;
        BeijingRow { option, parts: parts.to_vec(), total, spread, futures, barred }
    }
}

/// The table: every instrument that the verb allows and `considered` lets in, and, when moving, every withdrawal.
pub(super) fn table(
    world: &World<'_, '_, '_>,
    stream: &mut Stream,
    verb: Verb,
    considered: impl Fn(u8) -> bool,
) -> Vec<Row> {
    let view = world.board.view;
    let legal = legal(*view);
    let ids = |verb: Verb| match (legal.open(verb), legal.domain(verb, &[])) {
        (Ok(()), Ok(Domain::One { ids, .. })) => ids,
        _ => 0,
    };
    let (open, withdrawable) = (ids(verb), if verb == Verb::Use { ids(Verb::Ease) } else { 0 });
    let mut rows = Vec::with_capacity(view.rules().instruments.len());
    for at in 0..view.rules().instruments.len() {
        let id = InstrumentId::at(at);
        // One draw for each instrument, whatever is open, so that options do not share their luck by place.
        let error = stream.between(-world.level.noise, world.level.noise);
        if open & (1 << at) != 0 && considered(id.0) {
            // What fits nobody is no option.
            rows.extend(used(world, id, error, verb == Verb::Signal));
        } else if withdrawable & (1 << at) != 0 && view.instrument(id).since + 1 < view.round() {
            // What was begun a moment ago is not taken back.
            rows.push(eased(world, id, error));
        }
    }
    rows
}

/// What using an instrument is worth; nothing if there is nobody on whom it could fall.
fn used(world: &World<'_, '_, '_>, id: InstrumentId, error: i32, announcing: bool) -> Option<Row> {
    let view = world.board.view;
    let instrument = world.instrument(id);
    let on = targets(world, id);
    if on.is_empty() {
        return None;
    }
    let step = world.step(id);
    let mut row = Row::new(BeijingOption::Use(id.0, on.bits()));
    row.add(BeijingPart::Control, world.control(instrument.control));
    row.add(BeijingPart::OwnCost, -instrument.own_cost);
    opinion(world, id, on, &mut row);
    if step > 0 {
        row.add(BeijingPart::StepAnswered, -world.hurt(answered(world)) * step / 100);
        row.add(BeijingPart::LegalRisk, world.hurt(answered_in_doubt(world)) * step / 100);
        let climbed: i32 = view.moves().iter().filter(|done| done.use_it).map(|done| world.step(done.instrument)).sum();
        let squares = ((climbed + step).pow(2) - climbed.pow(2)) / 100;
        row.add(BeijingPart::Jump, -world.scores.jump * squares / 100 * world.level.caution / 100);
        principles(world, id, step, &mut row);
    }
    if instrument.is_carrot() {
        row.add(BeijingPart::StrongestFirst, world.by(Principle::StrongestFirst, strongest(world, on)));
    }
    habit::using(world, id, on, announcing, &mut row);
    let announced = view.signals().iter().any(|signal| signal.instrument == id);
    row.add(BeijingPart::Announced, if announced { world.scores.word } else { 0 });
    row.add(BeijingPart::Error, scaled_error(error, step));
    Some(row)
}

/// The largest capital near the line, if it is among the targets.
fn strongest(world: &World<'_, '_, '_>, on: StateSet) -> i32 {
    let near = world.board.view.states().iter().filter(|id| world.closeness(*id) > 0);
    let largest = near.max_by_key(|id| (world.board.share(*id), std::cmp::Reverse(*id)));
    largest.filter(|id| on.contains(*id)).map_or(0, |id| world.scores.strongest * world.closeness(id) / 100)
}

/// Small things are judged more surely than large ones.
const fn scaled_error(error: i32, step: i32) -> i32 {
    let share = if step < 30 {
        30
    } else if step > 100 {
        100
    } else {
        step
    };
    error * share / 100
}

/// Pain that a whole step makes likelier: the next package × its likelihood × the Union's word, half of it.
fn answered(world: &World<'_, '_, '_>) -> i32 {
    scale(scale(world.next(), world.threat()), world.credibility) / 2
}

/// The part of it that does not count, because the act may not stand in law.
fn answered_in_doubt(world: &World<'_, '_, '_>) -> i32 {
    scale(answered(world), world.next_in_doubt())
}

/// What the move does to opinion: to the vote ahead, and to those near the line.
fn opinion(world: &World<'_, '_, '_>, id: InstrumentId, on: StateSet, row: &mut Row) {
    let (mut chance, mut divided) = (0i64, 0i64);
    for state in on.iter() {
        let by = moved(world, id, state);
        chance += i64::from(by) * i64::from(world.slope(state));
        let away = i64::from((-by).max(0));
        divided += away * i64::from(world.closeness(state)) * i64::from(world.board.share(state) + 150);
    }
    let vote = i32::try_from(-chance * i64::from(world.scores.vote) / 1_000_000).unwrap_or(0);
    let hurt = world.hurt(vote);
    if hurt < 0 {
        row.add(BeijingPart::Vote, hurt);
    }
    let divided = i32::try_from(divided / 40_000).unwrap_or(0).min(120);
    row.add(BeijingPart::Divide, world.by(Principle::Divide, divided + hurt.max(0)));
}

/// What a favour that goes would have held together.
fn lost_favour(world: &World<'_, '_, '_>, id: InstrumentId) -> i32 {
    let mut row = Row::new(BeijingOption::Hold);
    opinion(world, id, world.board.view.instrument(id).targets, &mut row);
    row.total.max(0) + 30
}

/// The principles that speak for climbing.
fn principles(world: &World<'_, '_, '_>, id: InstrumentId, step: i32, row: &mut Row) {
    let view = world.board.view;
    let of = |per_step: i32| per_step * step / 100;
    let idle = !world.under_way && view.bargain().agreement.is_none();
    if idle {
        let slope = world.scores.acceptance;
        let cheap = (slope.pivot - world.credibility).max(0) / slope.divisor.max(1);
        row.add(BeijingPart::Acceptance, world.by(Principle::Acceptance, of(cheap)));
    }
    row.add(BeijingPart::Desperation, world.by(Principle::Desperation, of(desperation(world))));
    if world.face >= world.scores.least_face {
        let blow = if world.surprised { 2 } else { 1 };
        row.add(
            BeijingPart::AnswerInKind,
            world.by(Principle::AnswerInKind, of(world.provoked() / world.scores.in_kind.max(1) * blow)),
        );
    }
    for impact in &world.instrument(id).impacts {
        match *impact {
            Impact::Technology(_) => {
                let slope = world.scores.way_out;
                let way_out = ((view.union().decoupling - slope.pivot) / slope.divisor.max(1)).clamp(0, 120);
                row.add(BeijingPart::BlockDiversification, world.by(Principle::BlockDiversification, way_out));
            }
            Impact::Intermediaries { .. } => {
                row.add(BeijingPart::LongReach, world.by(Principle::LongReach, world.scores.long_reach));
            }
            _ => {}
        }
    }
    if denies_military(world, id) {
        row.add(BeijingPart::DenyMilitary, world.by(Principle::DenyMilitary, denial(world)));
    }
}

/// Desperation of the Union for one step: positive below a pivot of cohesion, negative above.
fn desperation(world: &World<'_, '_, '_>) -> i32 {
    let slope = world.scores.desperation;
    let divided = i64::from(slope.pivot - world.cohesion);
    i32::try_from(i64::from(world.despair()) * divided / i64::from(slope.divisor.max(1))).unwrap_or(0)
}

/// What denying the military is worth: more, the less ready the Union is.
fn denial(world: &World<'_, '_, '_>) -> i32 {
    let unready = world.scores.deny_unready;
    let lacking = (unready.below - world.board.view.union().defence).max(0);
    world.scores.deny_military + unready.points * lacking / unready.step.max(1)
}

fn denies_military(world: &World<'_, '_, '_>, id: InstrumentId) -> bool {
    let impacts = &world.instrument(id).impacts;
    impacts.iter().any(|impact| matches!(impact, Impact::Approval { end_use: Some(EndUse::Defence), .. }))
}

/// What withdrawing an instrument is worth: the way down.
fn eased(world: &World<'_, '_, '_>, id: InstrumentId, error: i32) -> Row {
    let view = world.board.view;
    let instrument = world.instrument(id);
    let step = world.step(id);
    let of = |per_step: i32| per_step * step / 100;
    let mut row = Row::new(BeijingOption::Ease(id.0));
    row.add(BeijingPart::Control, -world.control(instrument.control));
    row.add(BeijingPart::OwnCost, instrument.own_cost);
    if !view.measures_in(MeasureStage::Applies).is_empty() {
        row.add(BeijingPart::EasedPain, world.hurt(of(world.pain / 4)));
        if world.face >= world.scores.least_face {
            let blow = world.provoked() / world.scores.in_kind.max(1);
            row.add(BeijingPart::AnswerInKind, -world.by(Principle::AnswerInKind, of(blow)));
        }
    }
    row.add(BeijingPart::StepAnswered, world.hurt(of(answered(world))) * 60 / 100);
    row.add(BeijingPart::LegalRisk, -world.hurt(of(answered_in_doubt(world))) * 60 / 100);
    row.add(BeijingPart::Desperation, -world.by(Principle::Desperation, of(desperation(world)).max(0)));
    let face = of((10_000 - world.face) / 60) + instrument.face / 5;
    row.add(BeijingPart::Face, -world.by(Principle::Face, if instrument.is_carrot() { 20 } else { face }));
    row.add(BeijingPart::Jump, -world.scores.jump * 60 / 100 * step / 100);
    if instrument.is_carrot() {
        row.add(BeijingPart::Divide, -lost_favour(world, id));
    }
    if denies_military(world, id) {
        row.add(BeijingPart::DenyMilitary, -world.by(Principle::DenyMilitary, 2 * denial(world)));
    }
    if view.setup().truce == Truce::UsOnly && instrument.negotiable {
        row.add(BeijingPart::Target, -world.by(Principle::Target, world.scores.target));
    }
    habit::easing(world, id, &mut row);
    row.add(BeijingPart::Error, scaled_error(error, step));
    row
}
