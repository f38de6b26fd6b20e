//! Choosing by looking ahead: the best options of the table are each played on for some months in possible games.
//!
//! Every option meets the same games with the same luck, so what differs is the option. What the months ahead bring takes the
//! place of the table's own estimate of control, cost, pain and votes; what principles and habits say stays. The budget counts
//! futures, never seconds, and is the level's.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::future::{PARTS, Worth, play};
use super::value::Row;
use super::world::World;
use super::{bargain, command, moves, note};
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{BeijingAbout, BeijingOption, BeijingPart};
use crate::base::stream::Purpose;
use crate::game::act::EndMoves;
use crate::game::command::Command;
use crate::game::rulebook::Anger;
use crate::game::view::{Beliefs, imagine};

/// The stream of the games that are imagined.
const GAMES: u8 = 6;

/// An option under consideration: what principles say of it, and what its futures brought.
struct Candidate {
    command: Command,
    row: Row,
    futures: Vec<Worth>,
}

/// Beijing's first move of a month, or none.
pub(super) fn choose(context: &Context<'_>, world: &World<'_, '_, '_>) -> Choice {
    let (mut candidates, rest) = candidates(context, world);
    let nodes = usize::try_from(world.level.nodes).unwrap_or(1);
    let samples = (nodes / candidates.len().max(1)).max(1);
    if candidates.len() > 1 {
        look_ahead(context, world, &mut candidates, samples);
    }
    let rows: Vec<Row> = weigh(&candidates, world.craft.hopeless);
    // Of equals, an offer: it costs nothing to have made it.
    let rank = |at: &usize| (rows[*at].total, rows[*at].option == BeijingOption::Offer, std::cmp::Reverse(*at));
    let place = (0..rows.len()).max_by_key(rank).unwrap_or(0);
    let command = candidates.swap_remove(place).command;
    let chosen = rows[place].option;
    let note = context.notes.then(|| {
        let about = match chosen {
            BeijingOption::Sign | BeijingOption::Offer => BeijingAbout::Bargain,
            BeijingOption::Break | BeijingOption::Shave(_) => BeijingAbout::Compliance,
            _ => BeijingAbout::Moves,
        };
        note(world, about, rows, chosen, rest)
    });
    Choice { command, note }
}

/// What is looked at: holding still first, then what can be done about terms, then the best of the table; and the rest of it.
fn candidates(context: &Context<'_>, world: &World<'_, '_, '_>) -> (Vec<Candidate>, Vec<Row>) {
    let new = |command, row| Candidate { command, row, futures: Vec::new() };
    let mut candidates = vec![new(EndMoves.into(), Row::new(BeijingOption::Hold))];
    candidates.extend(bargain::considered(context, world).into_iter().map(|(command, row)| new(command, row)));
    let mut rows = moves(context, world);
    rows.sort_by_key(|row| std::cmp::Reverse(row.total));
    let nodes = u32::try_from(world.level.nodes).unwrap_or(1);
    let most = usize::try_from(nodes.isqrt() + 1).unwrap_or(2).max(candidates.len() + 1);
    let mut rest = Vec::new();
    for row in rows {
        let Some(command) = command(row.option) else { continue };
        if candidates.len() < most && row.total > world.craft.hopeless {
            candidates.push(new(command, spoken(&row)));
        } else {
            rest.push(row);
        }
    }
    (candidates, rest)
}

/// What principles and habits say: the parts that no future can show.
fn spoken(row: &Row) -> Row {
    let mut spoken = Row::new(row.option);
    for (part, points) in &row.parts {
        let shown = matches!(
            part,
            BeijingPart::Control
                | BeijingPart::OwnCost
                | BeijingPart::Vote
                | BeijingPart::StepAnswered
                | BeijingPart::EasedPain
        );
        if !shown {
            spoken.add(*part, *points);
        }
    }
    spoken
}

/// Plays every candidate on in the same games.
fn look_ahead(context: &Context<'_>, world: &World<'_, '_, '_>, candidates: &mut [Candidate], samples: usize) {
    let view = world.board.view;
    let beliefs = beliefs(world);
    for sample in 0..samples {
        let ordinal = u16::try_from(sample).unwrap_or(u16::MAX);
        let mut stream = context.stream(view, Purpose::Imagine, GAMES, ordinal);
        let game = imagine(view, &beliefs, &mut stream);
        let bot_seed = stream.word();
        for candidate in candidates.iter_mut() {
            candidate.futures.extend(play(context, world, &game, &candidate.command, bot_seed));
        }
    }
}

/// What Beijing believes of the capitals: anger as published pain would have made it.
fn beliefs(world: &World<'_, '_, '_>) -> Beliefs {
    let view = world.board.view;
    let Anger { fade, pain, .. } = view.rules().politics.drift.anger;
    let month = if world.board.delivers > 0 { pain * view.union().injury / 1_000 - fade } else { -fade };
    Beliefs { anger: (month * i32::from(view.round()) / 2).clamp(-10, 60), ..Beliefs::default() }
}

/// The rows: what each candidate's futures brought more than those of holding still, with its spread.
fn weigh(candidates: &[Candidate], hopeless: i32) -> Vec<Row> {
    let (still, complete) = (&candidates[0].futures, candidates[0].futures.len());
    let of = |candidate: &Candidate| {
        let mut row = candidate.row.clone();
        let games = i32::try_from(complete).unwrap_or(1).max(1);
        if candidate.futures.len() != complete || complete == 0 {
            // Not admitted in some game: the table's word about it would be a guess.
            if row.option != BeijingOption::Hold {
                row.add(BeijingPart::Beyond, hopeless - row.total);
            }
            return row;
        }
        for (at, part) in PARTS.into_iter().enumerate() {
            let difference = |(future, still): (&Worth, &Worth)| future[at] - still[at];
            let sum: i32 = candidate.futures.iter().zip(still).map(difference).sum();
            row.add(part, sum / games);
        }
        let totals = candidate.futures.iter().zip(still).map(|(future, still)| {
            let difference: i32 = future.iter().zip(still).map(|(one, other)| one - other).sum();
            i64::from(difference)
        });
        row.spread = standard_error(&totals.collect::<Vec<i64>>());
        row.futures = u16::try_from(complete).unwrap_or(u16::MAX);
        row
    };
    candidates.iter().map(of).collect()
}

/// The standard error of a mean, rounded down.
fn standard_error(values: &[i64]) -> i32 {
    let count = i64::try_from(values.len()).unwrap_or(1);
    if count < 2 {
        return 0;
    }
    let mean = values.iter().sum::<i64>() / count;
    let squares: i64 = values.iter().map(|value| (value - mean).pow(2)).sum();
    i32::try_from((squares / (count * (count - 1))).isqrt()).unwrap_or(i32::MAX)
}
