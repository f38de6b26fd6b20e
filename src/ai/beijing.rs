//! Beijing's mind: signal, decide, execute. Each candidate is valued one month ahead, part by part, and the whole table is kept.
//!
//! Where it looks ahead ([`search`]), the best of the table are played on for some months in possible games ([`future`]).
//!
//! [`world`] is what it looks at; [`value`] what an option is worth; [`habit`] what the record speaks for; [`divide`] whom it works
//! on; [`bargain`] what it would sign; [`compliance`] whether it keeps, shaves or breaks an agreement. Principles, habits and
//! levels are the campaign's data; one of weight zero is silent.

mod bargain;
mod compliance;
mod divide;
mod future;
mod habit;
mod search;
mod value;
mod world;

pub use crate::ai::beijing::search::decided_again;
pub(in crate::ai) use crate::ai::beijing::value::Row;
use crate::ai::beijing::value::table;
pub(in crate::ai) use crate::ai::beijing::world::Estimate;
use crate::ai::beijing::world::World;
use crate::ai::board::Board;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{Barred, BeijingAbout, BeijingNote, BeijingOption, BeijingPart, Note, WouldChange};
use crate::ai::papers::Papers;
use crate::base::ids::InstrumentId;
use crate::base::set::StateSet;
use crate::base::stream::{Purpose, Stream};
use crate::game::act::{Ease, EndMoves, EndSignals, Signal, Use};
use crate::game::command::{Command, Verb};
use crate::game::state::Phase;
use crate::game::view::View;

/// Streams of Beijing's own, by subject.
const SIGNALS: u8 = 1;
const MOVES: u8 = 2;
const SURPRISE: u8 = 3;

/// The next command of Beijing.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
pub(super) fn choose(context: &Context<'_>, board: &Board<'_, '_>, search: bool) -> Choice {
    let Some(world) = World::new(context, board) else { return Command::from(EndMoves).into() };
    match board.view.phase() {
        Phase::Briefing => signal(context, &world),
        _ if search && board.view.moves().is_empty() => search::choose(context, &world),
        _ => act(context, &world, search),
    }
}

/// What the month that closes brought Beijing by its own lights, in value points: control less its cost and the pain felt, or
/// what an agreement is worth; as the level and doctrine of the context count it. Zero without a doctrine.
#[must_use]
pub fn balance(context: &Context<'_>, view: &View<'_>) -> i32 {
    let papers = Papers::default();
    let board = Board::new(context, &papers, view);
    World::new(context, &board).map_or(0, |world| future::brought(&world, view))
}

/// Up to three announcements: the best of its table, not all of the same kind.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
fn signal(context: &Context<'_>, world: &World<'_, '_, '_>) -> Choice {
    let view = world.board.view;
    let announced = view.signals();
    let aimed = announced.iter().filter(|signal| signal.targets != view.states()).count();
    let wide = announced.len() - aimed;
    let mut stream = context.stream(view, Purpose::Beijing, SIGNALS, 0);
    // What it has announced leaves the table; the rest of it stands.
    let mut all = || table(world, &mut stream, Verb::Signal, |_| true);
    // Whom it courts and presses depends on what it has announced: only the first table of a month is kept.
    let (kept, anew);
    let rows = if announced.is_empty() {
        kept = world.board.papers.now.signals.get_or_init(&mut all);
        kept
    } else {
        anew = all();
        &anew
    };
    let left = |row: &&Row| match row.option {
        BeijingOption::Use(id, _) => announced.len() < 3 && !announced.iter().any(|signal| signal.instrument.0 == id),
        _ => false,
    };
    let barred = |row: &Row| {
        let BeijingOption::Use(_, targets) = row.option else { return None };
        let of_its_kind = if targets == view.states().bits() { wide } else { aimed };
        let both = divide::both_hands(world, row.option);
        if of_its_kind >= 2 {
            Some(Barred::TwoAnnounced)
        } else if both {
            Some(Barred::BothHands)
        } else {
            None
        }
    };
    let rows = rows.iter().filter(left);
    let best = rows.clone().filter(|row| barred(row).is_none() && row.total > world.craft.bluff);
    let best = best.max_by_key(|row| row.total);
    let (command, chosen) = match best.map(|row| row.option) {
        Some(option @ BeijingOption::Use(id, targets)) => {
            let (instrument, targets) = (InstrumentId(id), StateSet::from_bits(targets));
            (Signal { instrument, targets }.into(), Some(option))
        }
        _ => (EndSignals.into(), None),
    };
    let note = context.notes.then(|| {
        let mut silence = Row::new(BeijingOption::Hold);
        silence.add(BeijingPart::Silence, world.craft.bluff);
        let rows = rows.map(|row| Row { barred: barred(row), ..row.clone() }).chain([silence]).collect();
        note(world, BeijingAbout::Signals, rows, chosen.unwrap_or(BeijingOption::Hold), (Vec::new(), None))
    });
    Choice { command, note }
}

/// The month's moves: the agreement and the table first, then instruments, then nothing more. Who looked ahead looked at the
/// first of them, and goes on as it then imagined itself to do.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
fn act(context: &Context<'_>, world: &World<'_, '_, '_>, search: bool) -> Choice {
    let view = world.board.view;
    let mut weighed = Vec::new();
    if !search
        && view.moves().is_empty()
        && let Some(choice) = bargain::choose(context, world, &mut weighed)
    {
        return choice;
    }
    let mut rows = moves(context, world);
    let rungs = view.moves().iter().filter(|done| done.use_it && world.rung(done.instrument) > 0).count();
    let rungs = i32::try_from(rungs).unwrap_or(i32::MAX);
    let done = view.moves().len();
    for row in &mut rows {
        row.barred = match row.option {
            BeijingOption::Use(..) if done >= 3 => Some(Barred::DoneEnough),
            BeijingOption::Ease(_) if done >= 2 => Some(Barred::DoneEnough),
            BeijingOption::Use(id, _) if rungs >= world.craft.rungs && world.rung_of(id) > 0 => {
                Some(Barred::RungsClimbed)
            }
            _ => None,
        };
    }
    let best = rows.iter().filter(|row| row.barred.is_none() && row.total > 0).max_by_key(|row| row.total);
    let chosen = best.map_or(BeijingOption::Hold, |row| row.option);
    let command = command(chosen).unwrap_or_else(|| EndMoves.into());
    rows.push(Row::new(BeijingOption::Hold));
    let note = context.notes.then(|| note(world, BeijingAbout::Moves, rows, chosen, (weighed, None)));
    Choice { command, note }
}

/// The table of the month's moves: what was announced or comes as a surprise, and what can be withdrawn.
fn moves(context: &Context<'_>, world: &World<'_, '_, '_>) -> Vec<Row> {
    let view = world.board.view;
    let mut stream = context.stream(view, Purpose::Beijing, MOVES, 0);
    let surprise = surprises(context, world);
    let signalled = |id: u8| view.signals().iter().any(|signal| signal.instrument.0 == id);
    table(world, &mut stream, Verb::Use, |id| surprise || signalled(id))
}

/// The command of a move in the table.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
fn command(option: BeijingOption) -> Option<Command> {
    match option {
        BeijingOption::Use(id, targets) => {
            Some(Use { instrument: InstrumentId(id), targets: StateSet::from_bits(targets) }.into())
        }
        BeijingOption::Ease(id) => Some(Ease { instrument: InstrumentId(id) }.into()),
        _ => None,
    }
}

/// Whether this is a month in which it does what it had not announced.
fn surprises(context: &Context<'_>, world: &World<'_, '_, '_>) -> bool {
    let mut stream: Stream = context.stream(world.board.view, Purpose::Beijing, SURPRISE, 0);
    stream.chance(world.level.surprise)
}

/// What would have changed a choice that was tried by deciding again, with the option that would have been chosen; nothing where the
/// table alone decides.
type Tried = Option<Option<(WouldChange, BeijingOption)>>;

/// The part on which a choice hangs, and whether it is of what was chosen: the one that weighs most for it; where nothing speaks for
/// it, the one that weighs most against the next.
fn hinge(chosen: &Row, next: &Row) -> Option<(BeijingPart, bool)> {
    let own = chosen.parts.iter().filter(|(_, points)| *points > 0).max_by_key(|(_, points)| *points);
    let other = || next.parts.iter().min_by_key(|(_, points)| *points);
    own.map(|(part, _)| (*part, true)).or_else(|| other().map(|(part, _)| (*part, false)))
}

/// The whole table, the chosen row first, with what would have changed the choice; then what else it weighed this month.
fn note(
    world: &World<'_, '_, '_>,
    about: BeijingAbout,
    mut rows: Vec<Row>,
    chosen: BeijingOption,
    (weighed, tried): (Vec<Row>, Tried),
) -> Note {
    rows.sort_by_key(|row| (row.option != chosen, std::cmp::Reverse(row.total)));
    let next = (1..rows.len()).find(|at| rows[*at].barred.is_none());
    let lead = next.map_or(0, |next| rows[0].total - rows[next].total);
    // Had the part on which it hangs weighed less by the lead, the next one would have led.
    let by_table = || {
        let next = next?;
        let (part, own) = hinge(&rows[0], &rows[next])?;
        let by = lead.abs() + 1;
        Some((WouldChange { part, by: if own { -by } else { by }, of_next: !own }, rows[next].option))
    };
    let change = tried.unwrap_or_else(by_table);
    let next = match change {
        Some((_, otherwise)) => (1..rows.len()).find(|at| rows[*at].option == otherwise),
        None => next,
    };
    let would_change = change.map(|(change, _)| change);
    let targets = world.targets_why();
    let rows = rows.into_iter().chain(weighed).map(Row::into_note).collect();
    Note::Beijing(BeijingNote {
        about,
        rows,
        targets,
        next: next.and_then(|next| u8::try_from(next).ok()),
        would_change,
    })
}
