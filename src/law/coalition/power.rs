//! How much power a game gives to each member, by exact counts: winning coalitions, swings, and the two classic indices.
//!
//! Counts are whole numbers throughout; the indices are divided out at the very end.

use crate::law::coalition::game::{Game, MOST_MEMBERS, NEVER};
use crate::law::coalition::halves::{Half, Halves, pattern, size, sweep};
use std::ops::AddAssign;

/// Coalitions by how many members they have.
pub type BySize = [u64; MOST_MEMBERS + 1];

/// The power of the members of a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Power {
    /// How many members take part.
    pub members: usize,
    /// Winning coalitions by size.
    pub winning: BySize,
    /// Winning coalitions that win only by a clause on blocking minorities, by size; 0 in a dual, where a clause hinders.
    pub by_clause_alone: BySize,
    /// For each member, by size: winning coalitions with the member that lose without it.
    pub swings: Vec<BySize>,
}

/// An exact share: `numerator / denominator`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fraction {
    /// Above the line.
    pub numerator: u128,
    /// Below the line; not 0.
    pub denominator: u128,
}

impl Fraction {
    /// The nearest number, to about 15 digits.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "the exact numbers stay beside it")]
    pub fn value(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl Power {
    /// Counts, by meeting in the middle: about 2^(n/2) steps for n members.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        Self::over(game, &Halves::new(game))
    }

    /// The same over halves that are already sorted.
    pub(super) fn over(game: &Game, halves: &Halves) -> Self {
        if game.members() <= SMALL { count::<u32, 16, 32>(game, halves) } else { count::<u64, 24, 48>(game, halves) }
    }

    /// How many coalitions there are, the empty one among them: 2^n.
    #[must_use]
    pub const fn coalitions(&self) -> u64 {
        1 << self.members
    }

    /// How many coalitions win.
    #[must_use]
    pub fn winning_total(&self) -> u64 {
        self.winning.iter().sum()
    }

    /// How many coalitions win only by a clause on blocking minorities.
    #[must_use]
    pub fn by_clause_alone_total(&self) -> u64 {
        self.by_clause_alone.iter().sum()
    }

    /// The swings of a member: how many coalitions win with it and lose without it.
    #[must_use]
    pub fn swings_of(&self, member: usize) -> u64 {
        self.swings.get(member).map_or(0, |by_size| by_size.iter().sum())
    }

    /// The absolute Banzhaf index: the share of the coalitions of the others in which the member decides.
    #[must_use]
    pub fn banzhaf(&self, member: usize) -> Fraction {
        let others = self.members.saturating_sub(1);
        Fraction { numerator: self.swings_of(member).into(), denominator: 1 << others }
    }

    /// The normalised Banzhaf index: the member's share of all swings, 0 where nobody ever swings.
    #[must_use]
    pub fn banzhaf_normalised(&self, member: usize) -> Fraction {
        let all: u128 = (0..self.members).map(|member| u128::from(self.swings_of(member))).sum();
        Fraction { numerator: self.swings_of(member).into(), denominator: all.max(1) }
    }

    /// The Shapley–Shubik index: the share of all orders of arrival in which the member turns losing into winning.
    ///
    /// A swing at size s stands for (s−1)!·(n−s)! of n! orders, that is 1 of n·C(n−1, s−1). The least common multiple
    /// of those numbers over all s is that of 1, …, n, so the fraction is exact in 128 bits even for 40 members.
    #[must_use]
    pub fn shapley_shubik(&self, member: usize) -> Fraction {
        let denominator = (1..=self.members as u128).fold(1, lcm);
        let orders = |size: usize| self.members as u128 * choose(self.members - 1, size - 1);
        let counts = self.swings.get(member).map_or(&[][..], |by_size| &by_size[..]);
        let parts = counts.iter().enumerate().filter(|(_, count)| **count > 0);
        let numerator = parts.map(|(size, count)| u128::from(*count) * (denominator / orders(size))).sum();
        Fraction { numerator, denominator }
    }
}

/// Up to this many members every count fits 32 bits, and 16 sizes of a half are enough.
pub(super) const SMALL: usize = 30;

/// A whole number that counts coalitions.
pub(super) trait Counter: Copy + Default + AddAssign {
    /// One coalition.
    const ONE: Self;
    /// The count in 64 bits.
    fn wide(self) -> u64;
}

impl Counter for u32 {
    const ONE: Self = 1;
    fn wide(self) -> u64 {
        self.into()
    }
}

impl Counter for u64 {
    const ONE: Self = 1;
    fn wide(self) -> u64 {
        self
    }
}

/// How many ways there are to choose `k` of `n`.
pub(super) fn choose(n: usize, k: usize) -> u128 {
    if k > n { 0 } else { (0..k as u128).fold(1, |ways, i| ways * (n as u128 - i) / (i + 1)) }
}

fn lcm(a: u128, b: u128) -> u128 {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    a / x * b
}

/// `H` sizes of a half, `W` sizes of the whole.
fn count<C: Counter, const H: usize, const W: usize>(game: &Game, halves: &Halves) -> Power {
    let members = game.members();
    let quotas = quotas(&[game.need(), game.need_without_clause()]);
    let mut all = vec![[0; MOST_MEMBERS + 1]; quotas.len()];
    let mut with = vec![vec![[0; MOST_MEMBERS + 1]; members]; quotas.len()];
    for (level, quota) in quotas.iter().enumerate() {
        for side in [0, 1] {
            let (outer, inner) = halves.facing(side);
            let table = Buckets::<C, H, W>::fill(outer, inner, *quota);
            all[level] = table.total();
            for place in 0..outer.members() {
                with[level][halves.member(side, place)] = table.with(place);
            }
        }
    }
    let level = |need: u64| quotas.binary_search(&need).ok();
    let reaching = |need: u64, size: usize| match need {
        NEVER => 0,
        0 => narrow(choose(members, size)),
        need => level(need).map_or(0, |level| all[level][size]),
    };
    let reaching_with = |need: u64, size: usize, member: usize| match need {
        NEVER => 0,
        0 if size == 0 => 0,
        0 => narrow(choose(members - 1, size - 1)),
        need => level(need).map_or(0, |level| with[level][member][size]),
    };
    let by_size =
        |need: &[u64]| -> BySize { std::array::from_fn(|size| need.get(size).map_or(0, |need| reaching(*need, size))) };
    let winning = by_size(game.need());
    let without_clause = by_size(game.need_without_clause());
    let swings = (0..members).map(|member| {
        let containing: BySize =
            std::array::from_fn(|size| game.need().get(size).map_or(0, |need| reaching_with(*need, size, member)));
        // A coalition that wins without the member wins with it too, so the difference is what the member decides.
        std::array::from_fn(|size| match size {
            0 => 0,
            size => containing[size] - (winning[size - 1] - containing[size - 1]),
        })
    });
    Power {
        members,
        winning,
        by_clause_alone: std::array::from_fn(|size| winning[size].saturating_sub(without_clause[size])),
        swings: swings.collect(),
    }
}

/// The distinct weights that are ever asked for, ascending, without 0 and [`NEVER`].
pub(super) fn quotas(needs: &[&[u64]]) -> Vec<u64> {
    let mut quotas: Vec<u64> =
        needs.iter().flat_map(|need| need.iter().copied()).filter(|q| !matches!(*q, 0 | NEVER)).collect();
    quotas.sort_unstable();
    quotas.dedup();
    quotas
}

fn narrow(count: u128) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// Members of a half that share a table of buckets: 2⁷ rows stay in the fastest cache.
const GROUP: usize = 7;

/// Coalitions that reach a quota, by size, in buckets by what a group of seven members of the outer half does in them.
///
/// Adding each coalition to one bucket per group, and the buckets to the members afterwards, touches memory three times
/// less than adding it to each of its members.
struct Buckets<C, const H: usize, const W: usize> {
    partners: [C; H],
    groups: Vec<Vec<[C; W]>>,
}

impl<C: Counter, const H: usize, const W: usize> Buckets<C, H, W> {
    fn fill(outer: &Half, inner: &Half, quota: u64) -> Self {
        let groups = outer.members().div_ceil(GROUP).max(1);
        let mut table = Self { partners: [C::default(); H], groups: vec![vec![[C::default(); W]; 1 << GROUP]; groups] };
        let enter = |table: &mut Self, partner: u64| table.partners[size(partner)] += C::ONE;
        let visit = |table: &mut Self, key: u64| {
            let (mut bits, from) = (pattern(key), size(key));
            for rows in &mut table.groups {
                let row = &mut rows[bits % (1 << GROUP)][from..from + H];
                for (slot, count) in row.iter_mut().zip(&table.partners) {
                    *slot += *count;
                }
                bits >>= GROUP;
            }
        };
        sweep(outer.keys(), inner.keys(), quota, &mut table, enter, visit);
        table
    }

    fn total(&self) -> BySize {
        self.sum(0, |_| true)
    }

    fn with(&self, place: usize) -> BySize {
        self.sum(place / GROUP, |bits| bits & (1 << (place % GROUP)) != 0)
    }

    fn sum(&self, group: usize, chosen: impl Fn(usize) -> bool) -> BySize {
        let mut sum = [0; MOST_MEMBERS + 1];
        for (_, row) in self.groups[group].iter().enumerate().filter(|(bits, _)| chosen(*bits)) {
            for (slot, count) in sum.iter_mut().zip(row) {
                *slot += count.wide();
            }
        }
        sum
    }
}
