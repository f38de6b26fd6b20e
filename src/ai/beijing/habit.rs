//! Habits that the record shows: each speaks under its own name for or against an option, with the points of the campaign.

use super::value::Row;
use super::world::World;
use crate::ai::note::BeijingPart;
use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::StateSet;
use crate::campaign::doctrine::{Habit, HabitKind};
use crate::game::rulebook::Reach;
use crate::game::state::Topic;
use crate::law::ballot::Vote;

/// The part of the table under which a habit speaks.
const fn part(kind: HabitKind) -> BeijingPart {
    match kind {
        HabitKind::FarmFirst => BeijingPart::FarmFirst,
        HabitKind::RewardAbstainers => BeijingPart::RewardAbstainers,
        HabitKind::BeforeSummits => BeijingPart::BeforeSummits,
        HabitKind::AnnounceWide => BeijingPart::AnnounceWide,
        HabitKind::ListFew => BeijingPart::ListFew,
        HabitKind::OpenLine => BeijingPart::OpenLine,
    }
}

/// What habits say of using an instrument on states; whether that is now or only announced makes a difference to one.
pub(super) fn using(world: &World<'_, '_, '_>, id: InstrumentId, on: StateSet, announcing: bool, row: &mut Row) {
    for habit in &world.doctrine.habits {
        let points = match habit.kind {
            HabitKind::FarmFirst => farm(world, habit, id, on),
            HabitKind::RewardAbstainers if habit.instruments.contains(id) => {
                shared(habit.points, on, |state| abstained(world, habit, state))
            }
            HabitKind::BeforeSummits => tightens(world, habit, id),
            HabitKind::AnnounceWide if habit.instruments.contains(id) => {
                if announcing {
                    habit.points
                } else {
                    -habit.points
                }
            }
            HabitKind::ListFew => lists(world, habit, id),
            HabitKind::OpenLine if habit.instruments.contains(id) && !line_is_open(world, habit) => habit.points,
            HabitKind::RewardAbstainers | HabitKind::AnnounceWide | HabitKind::OpenLine => 0,
        };
        row.add(part(habit.kind), points * world.habits / 100);
    }
}

/// What habits say of withdrawing an instrument.
pub(super) fn easing(world: &World<'_, '_, '_>, id: InstrumentId, row: &mut Row) {
    let view = world.board.view;
    for habit in world.doctrine.habits.iter().filter(|habit| habit.instruments.contains(id)) {
        let points = match habit.kind {
            HabitKind::BeforeSummits => {
                let ahead = world.to_summit().is_some_and(|months| (0..habit.months).contains(&months));
                if ahead && !world.instrument(id).is_carrot() { at_stake(world, habit) } else { 0 }
            }
            // Suspended while the other side talks, and long enough after it came to have been felt.
            HabitKind::AnnounceWide => {
                let at_work = view.round().saturating_sub(view.instrument(id).since);
                if world.under_way && i32::from(at_work) >= habit.months { habit.points } else { 0 }
            }
            HabitKind::OpenLine if lines(world, habit) <= 1 => -habit.points,
            HabitKind::FarmFirst | HabitKind::RewardAbstainers | HabitKind::ListFew | HabitKind::OpenLine => 0,
        };
        row.add(part(habit.kind), points * world.habits / 100);
    }
}

/// How much the habit wants a state among the targets of an instrument.
pub(super) fn wants(world: &World<'_, '_, '_>, id: InstrumentId, state: StateId) -> bool {
    let speaks =
        |kind: HabitKind| world.doctrine.habits.get(kind.index()).filter(|habit| habit.instruments.contains(id));
    let farm = speaks(HabitKind::FarmFirst).is_some() && world.sides().movers.contains(state);
    let reward = speaks(HabitKind::RewardAbstainers).is_some_and(|habit| abstained(world, habit, state));
    world.habits > 0 && (farm || reward)
}

/// Points shared out over the targets by how many of them fit.
fn shared(points: i32, on: StateSet, fits: impl Fn(StateId) -> bool) -> i32 {
    let count = i32::try_from(on.len()).unwrap_or(1).max(1);
    let fitting = i32::try_from(on.iter().filter(|state| fits(*state)).count()).unwrap_or(0);
    points * fitting / count
}

/// Farm goods of who moved first; before them no other stick falls on single states, within the months of the habit.
fn farm(world: &World<'_, '_, '_>, habit: &Habit, id: InstrumentId, on: StateSet) -> i32 {
    let view = world.board.view;
    if habit.instruments.contains(id) {
        return shared(habit.points, on, |state| world.sides().movers.contains(state));
    }
    let instrument = world.instrument(id);
    let aimed = matches!(instrument.reach, Reach::States(_)) && !instrument.is_carrot();
    let untouched = !habit.instruments.is_empty() && habit.instruments.iter().all(|farm| !view.instrument(farm).used);
    if aimed && untouched && i32::from(view.round()) <= habit.months { -habit.points / 2 } else { 0 }
}

/// Whether a state asked for an examination, or said or voted that it is for what the Union does.
pub(super) fn moved_first(world: &World<'_, '_, '_>, state: StateId) -> bool {
    let public = world.board.view.nation(state);
    let topics = [Topic::Determination.index(), Topic::Package.index()];
    let for_it = |topic: usize| {
        public.declared[topic] == Some(Vote::For) || public.voted[topic].is_some_and(|(_, vote)| vote == Vote::For)
    };
    public.asked || topics.into_iter().any(for_it)
}

/// Whether a state abstained on what the Union did, within the months of the habit.
fn abstained(world: &World<'_, '_, '_>, habit: &Habit, state: StateId) -> bool {
    let view = world.board.view;
    let recent = |round: u16| i32::from(view.round().saturating_sub(round)) <= habit.months;
    let voted = view.nation(state).voted;
    [Topic::Determination, Topic::Package]
        .iter()
        .any(|topic| voted[topic.index()].is_some_and(|(round, vote)| vote == Vote::Abstain && recent(round)))
}

/// What a summit is worth to be prepared: most while the Union is deciding something that goodwill may delay, a third in a quiet
/// year, nothing once measures apply and the other side has nothing left to hold back.
fn at_stake(world: &World<'_, '_, '_>, habit: &Habit) -> i32 {
    if world.pain > 0 {
        0
    } else if world.under_way {
        habit.points
    } else {
        habit.points / 3
    }
}

/// After a summit the queue is back.
fn tightens(world: &World<'_, '_, '_>, habit: &Habit, id: InstrumentId) -> i32 {
    let named = habit.instruments.contains(id);
    let stick = !world.instrument(id).is_carrot();
    match world.to_summit() {
        Some(months) if named && !stick && (0..habit.months).contains(&months) => habit.points / 4,
        Some(months) if named && stick && (0..habit.months).contains(&months) => -at_stake(world, habit),
        Some(months) if named && stick && (-habit.months..0).contains(&months) => at_stake(world, habit) / 2,
        _ => 0,
    }
}

/// A listing is preferred to a cut that reaches the whole Union, while there is a list that was not used.
fn lists(world: &World<'_, '_, '_>, habit: &Habit, id: InstrumentId) -> i32 {
    if habit.instruments.contains(id) {
        return habit.points;
    }
    let view = world.board.view;
    let instrument = world.instrument(id);
    let cut = instrument.reach == Reach::Union && instrument.control >= world.craft.cut;
    let unused = habit.instruments.iter().any(|list| !view.instrument(list).used);
    if cut && unused { -habit.points / 2 } else { 0 }
}

/// How many lines are open to single capitals.
fn lines(world: &World<'_, '_, '_>, habit: &Habit) -> usize {
    habit.instruments.iter().filter(|id| world.board.view.instrument(*id).active).count()
}

fn line_is_open(world: &World<'_, '_, '_>, habit: &Habit) -> bool {
    lines(world, habit) > 0
}
