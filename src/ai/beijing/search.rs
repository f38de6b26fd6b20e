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
use crate::ai::note::{Barred, BeijingAbout, BeijingOption, BeijingPart};
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
    /// Whether some game did not admit it.
    refused: bool,
}

/// Beijing's first move of a month, or none.
pub(super) fn choose(context: &Context<'_>, world: &World<'_, '_, '_>) -> Choice {
    let (mut candidates, rest) = candidates(context, world);
    let nodes = usize::try_from(world.level.nodes).unwrap_or(1);
    let samples = (nodes / candidates.len().max(1)).max(1);
    if candidates.len() > 1 {
        look_ahead(context, world, &mut candidates, samples);
    }
    let mut rows: Vec<Row> = weigh(&candidates, world.craft.hopeless);
    unsure(&mut rows);
    // Of equals, an offer: it costs nothing to have made it.
    let rank = |at: &usize| (rows[*at].total, rows[*at].option == BeijingOption::Offer, std::cmp::Reverse(*at));
    let open = (0..rows.len()).filter(|at| rows[*at].barred.is_none());
    let place = open.max_by_key(rank).unwrap_or(0);
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
    let new = |command, row| Candidate { command, row, futures: Vec::new(), refused: false };
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

/// What cannot be taken back is done only with a lead of two standard errors over the best of what can; else the safer is.
fn unsure(rows: &mut [Row]) {
    let safer = rows.iter().filter(|row| row.option != BeijingOption::Break).map(|row| row.total).max();
    for row in rows.iter_mut().filter(|row| row.option == BeijingOption::Break) {
        let lead = safer.map_or(0, |safer| row.total - safer);
        if lead < 2 * row.spread || row.futures < SURE {
            row.barred = Some(Barred::Unsure);
        }
    }
}

/// The fewest futures on which a move that cannot be taken back is decided.
const SURE: u16 = 16;
/// Futures after which an option that trails drops out.
const FIRST: usize = 4;

/// Plays every candidate on in the same games: the more of them the fewer each, but what cannot be taken back at least so often
/// that its lead can be told from luck. Options that trail far behind after the first few games drop out.
fn look_ahead(context: &Context<'_>, world: &World<'_, '_, '_>, candidates: &mut [Candidate], samples: usize) {
    let view = world.board.view;
    let beliefs = beliefs(world);
    let mut left = usize::try_from(world.level.nodes).unwrap_or(1);
    let mut out = vec![false; candidates.len()];
    for sample in 0..usize::from(SURE) {
        let running = out.iter().filter(|out| !**out).count();
        if sample >= FIRST.min(samples) {
            drop_out(candidates, &mut out, sample >= samples && left < running);
        }
        if candidates.len() > 1 && out.iter().skip(1).all(|out| *out) {
            break;
        }
        let ordinal = u16::try_from(sample).unwrap_or(u16::MAX);
        let mut stream = context.stream(view, Purpose::Imagine, GAMES, ordinal);
        let game = imagine(view, &beliefs, &mut stream);
        let bot_seed = stream.word();
        for (candidate, _) in candidates.iter_mut().zip(&out).filter(|(_, out)| !**out) {
            let future = play(context, world, &game, &candidate.command, bot_seed);
            candidate.refused |= future.is_none();
            candidate.futures.extend(future);
            left = left.saturating_sub(1);
        }
    }
}

/// Who cannot win any more: three standard errors behind the leader; in overtime, all but the leader, holding still, and a breach
/// that leads or nearly does.
fn drop_out(candidates: &[Candidate], out: &mut [bool], overtime: bool) {
    let so_far = |candidate: &Candidate| {
        let (mean, spread) = gain(candidate, &candidates[0]);
        (candidate.row.total + mean, spread)
    };
    let totals: Vec<(i32, i32)> = candidates.iter().map(so_far).collect();
    let open = |at: &usize| !out[*at];
    let Some(leader) = (0..candidates.len()).filter(open).max_by_key(|at| totals[*at].0) else { return };
    let breach = candidates.iter().position(|one| one.row.option == BeijingOption::Break);
    let near = |at: usize| totals[leader].0 - totals[at].0 <= 3 * totals[at].1.max(totals[leader].1);
    let overtime = overtime && breach.is_none_or(|at| out[at] || !near(at));
    for (at, out) in out.iter_mut().enumerate().skip(1) {
        let needed = at == leader || Some(at) == breach;
        *out |= overtime || !(needed || near(at));
    }
}

/// What an option's futures brought more than holding still in the same games, on average, and the standard error of that.
fn gain(candidate: &Candidate, still: &Candidate) -> (i32, i32) {
    let totals: Vec<i64> = candidate
        .futures
        .iter()
        .zip(&still.futures)
        .map(|(future, still)| i64::from(future.iter().sum::<i32>() - still.iter().sum::<i32>()))
        .collect();
    let count = i64::try_from(totals.len()).unwrap_or(1).max(1);
    (i32::try_from(totals.iter().sum::<i64>() / count).unwrap_or(0), standard_error(&totals))
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
    let still = &candidates[0].futures;
    let of = |candidate: &Candidate| {
        let mut row = candidate.row.clone();
        let played = candidate.futures.len();
        let games = i32::try_from(played).unwrap_or(1).max(1);
        if candidate.refused || played == 0 {
            // Not admitted in some game: the table's word about it would be a guess.
            if row.option != BeijingOption::Hold {
                row.add(BeijingPart::Beyond, hopeless - row.total);
            }
            return row;
        }
        // Who dropped out was played in the first games alone, and is compared in those.
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
        row.futures = u16::try_from(played).unwrap_or(u16::MAX);
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
