//! Choosing by looking ahead: the best options of the table are each played on for some months in possible games.
//!
//! Every option meets the same games with the same luck, so what differs is the option. What the months ahead bring takes the
//! place of the table's own estimate of control, cost, pain and votes; what principles and habits say stays. How many options
//! and how far ahead is the level's; how many games is what it takes to tell the options apart, never a time.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::future::{PARTS, Worth, play};
use super::value::Row;
use super::world::World;
use super::{bargain, command, moves, note};
use crate::ai::board::Board;
use crate::ai::mind::{Choice, Context};
use crate::ai::note::{Barred, BeijingAbout, BeijingOption, BeijingPart, WouldChange};
use crate::ai::papers::Papers;
use crate::base::stream::Purpose;
use crate::game::act::EndMoves;
use crate::game::command::Command;
use crate::game::rulebook::Anger;
use crate::game::view::View;
use crate::game::view::imagine::{Beliefs, imagine};

/// The stream of the games that are imagined.
const GAMES: u8 = 6;

/// An option under consideration: what principles say of it, and what its futures brought.
struct Candidate {
    command: Command,
    row: Row,
    /// What each game that it was played on in brought; nothing where it was not admitted. Those beyond [`Candidate::used`] were
    /// played for another question.
    played: Vec<Option<Worth>>,
    /// In how many of them it is compared.
    used: usize,
    /// Whether it dropped out: it could not win any more.
    out: bool,
}

impl Candidate {
    /// What it brought in the games in which it was admitted.
    fn futures(&self) -> impl Iterator<Item = &Worth> {
        self.played.iter().take(self.used).flatten()
    }

    /// Whether some game did not admit it.
    fn refused(&self) -> bool {
        self.played.iter().take(self.used).any(Option::is_none)
    }
}

/// Beijing's first move of a month, or none.
pub(super) fn choose(context: &Context<'_>, world: &World<'_, '_, '_>) -> Choice {
    let (mut candidates, rest) = candidates(context, world);
    let (place, rows) = decide(context, world, &mut candidates);
    let chosen = rows[place].option;
    let note = context.notes.then(|| {
        let about = match chosen {
            BeijingOption::Sign | BeijingOption::Offer => BeijingAbout::Bargain,
            BeijingOption::Break | BeijingOption::Shave(_) => BeijingAbout::Compliance,
            _ => BeijingAbout::Moves,
        };
        let change = would_change(context, world, &mut candidates, (place, &rows));
        note(world, about, rows, chosen, (rest, Some(change)))
    });
    Choice { command: candidates.swap_remove(place).command, note }
}

/// Decides again on the first move of a month, with an option worth so much more or less than it was: what would be chosen.
#[must_use]
pub fn decided_again(context: &Context<'_>, view: &View<'_>, option: BeijingOption, by: i32) -> Option<BeijingOption> {
    let papers = Papers::default();
    let board = Board::new(context, &papers, view);
    let world = World::new(context, &board)?;
    let (mut candidates, _) = candidates(context, &world);
    candidates.iter_mut().find(|candidate| candidate.row.option == option)?.row.total += by;
    let (place, rows) = decide(context, &world, &mut candidates);
    Some(rows[place].option)
}

/// Plays on, weighs and chooses: the place of what is chosen, and the rows.
fn decide(context: &Context<'_>, world: &World<'_, '_, '_>, candidates: &mut [Candidate]) -> (usize, Vec<Row>) {
    for candidate in candidates.iter_mut() {
        (candidate.used, candidate.out) = (0, false);
    }
    if candidates.len() > 1 {
        look_ahead(context, world, candidates);
    }
    let mut rows: Vec<Row> = weigh(candidates, world.craft.hopeless);
    unsure(&mut rows);
    trailing(candidates, &mut rows);
    // Of equals, an offer: it costs nothing to have made it.
    let rank = |at: &usize| (rows[*at].total, rows[*at].option == BeijingOption::Offer, std::cmp::Reverse(*at));
    let open = (0..rows.len()).filter(|at| rows[*at].barred.is_none());
    (open.max_by_key(rank).unwrap_or(0), rows)
}

/// What would have changed the choice, tried by deciding again: an option that fell behind would have been played on in more games,
/// so the lead that a table shows is not always all of it. With the option that would have been chosen.
fn would_change(
    context: &Context<'_>,
    world: &World<'_, '_, '_>,
    candidates: &mut [Candidate],
    (place, rows): (usize, &[Row]),
) -> Option<(WouldChange, BeijingOption)> {
    let open = |at: &usize| *at != place && rows[*at].barred.is_none();
    let next = (0..rows.len()).filter(open).max_by_key(|at| (rows[*at].total, std::cmp::Reverse(*at)))?;
    let (at, part, way) = super::hinge(&rows[place], &rows[next])
        .map(|(part, own)| if own { (place, part, -1) } else { (next, part, 1) })?;
    let lead = (rows[place].total - rows[next].total).abs() + 1;
    let unsure = 2 * rows[place].spread.max(rows[next].spread);
    let mut found = None;
    for by in [lead, lead + unsure, 2 * (lead + unsure), 4 * (lead + unsure)] {
        candidates[at].row.total += way * by;
        let (otherwise, _) = decide(context, world, candidates);
        candidates[at].row.total -= way * by;
        if otherwise != place {
            let change = WouldChange { part, by: way * by, of_next: at != place };
            found = (at == place || otherwise == at).then(|| (change, rows[otherwise].option));
            break;
        }
    }
    found
}

/// What is looked at: holding still first, then what can be done about terms, then the best of the table; and the rest of it.
fn candidates(context: &Context<'_>, world: &World<'_, '_, '_>) -> (Vec<Candidate>, Vec<Row>) {
    let new = |command, row| Candidate { command, row, played: Vec::new(), used: 0, out: false };
    let mut candidates = vec![new(EndMoves.into(), Row::new(BeijingOption::Hold))];
    candidates.extend(bargain::considered(context, world).into_iter().map(|(command, row)| new(command, row)));
    let mut rows = moves(context, world);
    rows.sort_by_key(|row| std::cmp::Reverse(row.total));
    let most = usize::try_from(world.level.options + 1).unwrap_or(2).max(candidates.len() + 1);
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
                | BeijingPart::LegalRisk
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
        if lead > 0 && (lead < 2 * row.spread || row.futures < SURE) {
            row.barred = Some(Barred::Unsure);
        }
    }
}

/// An option that dropped out does not come back because those that were played on fell behind what it had in fewer games.
fn trailing(candidates: &[Candidate], rows: &mut [Row]) {
    let left = candidates.iter().zip(rows.iter()).filter(|(candidate, row)| !candidate.out && row.barred.is_none());
    let Some(best) = left.map(|(_, row)| row.total).max() else { return };
    for (candidate, row) in candidates.iter().zip(rows) {
        if candidate.out && row.total > best && row.barred.is_none() {
            row.barred = Some(Barred::Trailed);
        }
    }
}

/// The fewest futures on which a move that cannot be taken back is decided; with so many anything is.
const SURE: u16 = 16;
/// After so many games it is looked which options can still win: the first look sees little, so it asks for more.
const LOOKS: [(u16, Far); 3] =
    [(2, Far { errors: 4, least: 25 }), (4, Far { errors: 6, least: 0 }), (8, Far { errors: 5, least: 0 })];
/// What a better option must bring more, in value points, for the search to go on for its sake.
const MATTERS: i32 = 20;

/// How far an option may trail and still be played on.
#[derive(Clone, Copy)]
struct Far {
    /// Half standard errors of the difference.
    errors: i32,
    /// The least standard error that is believed, in value points.
    least: i32,
}

/// Plays the candidates on in the same games, and drops those that cannot win any more: the more of them are near the lead the
/// more games, up to [`SURE`].
fn look_ahead(context: &Context<'_>, world: &World<'_, '_, '_>, candidates: &mut [Candidate]) {
    let view = world.board.view;
    let beliefs = beliefs(world);
    for sample in 0..SURE {
        if let Some((_, far)) = LOOKS.into_iter().find(|(games, _)| *games == sample) {
            drop_out(candidates, far);
        }
        // With one left nothing is to be decided, unless it must be sure.
        let mut left = candidates.iter().filter(|candidate| !candidate.out);
        if left.clone().count() < 2 && left.all(|candidate| candidate.row.option != BeijingOption::Break) {
            break;
        }
        // What was played for another question need not be played again.
        let known = usize::from(sample);
        let mut imagined = None;
        for (at, candidate) in candidates.iter_mut().enumerate() {
            // Holding still is the measure of all others, and is played as long as any is.
            if at == 0 || !candidate.out {
                if candidate.played.len() <= known {
                    let (game, bot_seed) = imagined.get_or_insert_with(|| {
                        let mut stream = context.stream(view, Purpose::Imagine, GAMES, sample);
                        (imagine(view, &beliefs, &mut stream), stream.word())
                    });
                    candidate.played.push(play(context, world, game, &candidate.command, *bot_seed));
                }
                candidate.used = known + 1;
            }
        }
    }
}

/// Who cannot win any more by a margin that matters drops out. A breach that may lead stays: it needs a sure lead.
fn drop_out(candidates: &mut [Candidate], far: Far) {
    let total = |at: usize| candidates[at].row.total + gain(&candidates[at], &candidates[0]).0;
    let open = |at: &usize| !candidates[*at].out;
    let Some(leader) = (0..candidates.len()).filter(open).max_by_key(|at| total(*at)) else { return };
    let near = |at: usize, matters: i32| {
        let (_, error) = gain(&candidates[at], &candidates[leader]);
        2 * (total(leader) - total(at) + matters) < far.errors * error.max(far.least)
    };
    let breach = |at: usize| candidates[at].row.option == BeijingOption::Break;
    // What a breach must lead surely is the best of what can be taken back.
    let safer = (0..candidates.len()).filter(|at| open(at) && !breach(*at)).max_by_key(|at| total(*at));
    let beside = |at: usize| breach(leader) && safer == Some(at);
    let keep: Vec<bool> = (0..candidates.len())
        .map(|at| at == leader || beside(at) || near(at, if breach(at) { 0 } else { MATTERS }))
        .collect();
    for (candidate, keep) in candidates.iter_mut().zip(keep) {
        candidate.out |= !keep;
    }
}

/// What an option's futures brought more than holding still in the same games, on average, and the standard error of that.
fn gain(candidate: &Candidate, still: &Candidate) -> (i32, i32) {
    let totals: Vec<i64> = candidate
        .futures()
        .zip(still.futures())
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
    let still = &candidates[0];
    let of = |candidate: &Candidate| {
        let mut row = candidate.row.clone();
        let played = candidate.futures().count();
        let games = i32::try_from(played).unwrap_or(1).max(1);
        if candidate.refused() || played == 0 {
            // Not admitted in some game: the table's word about it would be a guess.
            if row.option != BeijingOption::Hold {
                row.add(BeijingPart::Beyond, hopeless - row.total);
            }
            return row;
        }
        // Who dropped out was played in the first games alone, and is compared in those.
        for (at, part) in PARTS.into_iter().enumerate() {
            let difference = |(future, still): (&Worth, &Worth)| future[at] - still[at];
            let sum: i32 = candidate.futures().zip(still.futures()).map(difference).sum();
            row.add(part, sum / games);
        }
        let totals = candidate.futures().zip(still.futures()).map(|(future, still)| {
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
