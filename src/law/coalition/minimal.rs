//! Minimal winning coalitions: those that lose with every single departure. Counted by size, exactly.
//!
//! Whether a coalition is minimal depends only on its lightest member. So each member in turn, heaviest first, is the
//! lightest one, and the coalitions of the heavier members before it are counted in a window of weights. The halves
//! grow by one member at a time, so the whole costs little more than its last step. Minimal blocking coalitions are the
//! minimal winning ones of the dual game.

use crate::law::coalition::game::{Game, MOST_MEMBERS, NEVER};
use crate::law::coalition::halves::{Half, heaviest_first, size, sweep};
use crate::law::coalition::power::{BySize, Counter, SMALL, choose, quotas};

/// The minimal winning coalitions of a game, by size.
#[must_use]
pub fn minimal_winning(game: &Game) -> BySize {
    if game.members() <= SMALL { count::<u32, 16>(game) } else { count::<u64, 24>(game) }
}

/// The minimal blocking coalitions of a game, by size: the others cannot win, and could with any one of them.
#[must_use]
pub fn minimal_blocking(game: &Game) -> BySize {
    minimal_winning(&game.dual())
}

fn count<C: Counter, const H: usize>(game: &Game) -> BySize {
    let mut minimal = [0; MOST_MEMBERS + 1];
    let need = game.need();
    if need[0] == 0 {
        // The empty coalition wins, and every other one can spare somebody.
        minimal[0] = 1;
        return minimal;
    }
    let mut sides = [Half::new(), Half::new()];
    for (heavier, lightest) in heaviest_first(game.weights()).into_iter().enumerate() {
        let weight = game.weights()[lightest];
        // Beside the lightest member: enough to win with it, too little to win without it.
        let from: Vec<u64> =
            need[1..].iter().map(|n| if *n == NEVER { NEVER } else { n.saturating_sub(weight) }).collect();
        let windows = (0..=heavier).map(|others| (from[others], need[others])).collect::<Vec<_>>();
        let open = windows.iter().filter(|(from, to)| from < to);
        let bounds: Vec<u64> = open.flat_map(|(from, to)| [*from, *to]).collect();
        let quotas = quotas(&[&bounds]);
        let reached: Vec<BySize> = quotas.iter().map(|quota| reaching::<C, H>(&sides, *quota)).collect();
        let at_least = |bound: u64, others: usize| match bound {
            NEVER => 0,
            0 => u64::try_from(choose(heavier, others)).unwrap_or(u64::MAX),
            bound => quotas.binary_search(&bound).map_or(0, |level| reached[level][others]),
        };
        for (others, (from, to)) in windows.iter().enumerate().filter(|(_, (from, to))| from < to) {
            minimal[others + 1] += at_least(*from, others) - at_least(*to, others);
        }
        sides[heavier % 2].push(weight);
    }
    minimal
}

/// The coalitions over two halves that reach a quota, by size.
fn reaching<C: Counter, const H: usize>(sides: &[Half; 2], quota: u64) -> BySize {
    struct Table<C, const H: usize> {
        partners: [C; H],
        rows: [[C; H]; H],
    }
    let mut table = Table { partners: [C::default(); H], rows: [[C::default(); H]; H] };
    let enter = |table: &mut Table<C, H>, partner: u64| table.partners[size(partner)] += C::ONE;
    let visit = |table: &mut Table<C, H>, key: u64| {
        for (slot, count) in table.rows[size(key)].iter_mut().zip(&table.partners) {
            *slot += *count;
        }
    };
    sweep(sides[0].keys(), sides[1].keys(), quota, &mut table, enter, visit);
    let mut reached = [0; MOST_MEMBERS + 1];
    for (own, row) in table.rows.iter().enumerate() {
        for (partners, count) in row.iter().enumerate().filter(|(_, count)| count.wide() > 0) {
            reached[own + partners] += count.wide();
        }
    }
    reached
}
