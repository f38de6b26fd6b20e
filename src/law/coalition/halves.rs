//! Meeting in the middle: the members split into two halves, the coalitions of each half sorted by weight.
//!
//! 2²⁷ coalitions are never visited: a sweep walks one half upwards and the other downwards, so that for each
//! coalition of the one the partners that together reach a quota are known by size. What is done with them is
//! for the callers.
//!
//! A coalition of one half is a single word: weight, size and members from the high bits to the low, so that
//! adding a member is one addition and sorting by weight is sorting words.

use crate::law::coalition::game::Game;

/// The most members of one half.
pub(super) const MOST_IN_HALF: usize = 20;
/// The lowest bit of the weight: above twenty bits of members and five of size.
const WEIGHT_SHIFT: u32 = 25;
const SIZE_SHIFT: u32 = 20;
const SIZE_MASK: u64 = (1 << (WEIGHT_SHIFT - SIZE_SHIFT)) - 1;

/// The members of a coalition of one half, as bits by place in the half.
pub(super) const fn pattern(key: u64) -> usize {
    (key & ((1 << SIZE_SHIFT) - 1)) as usize
}

/// How many members a coalition of one half has.
pub(super) const fn size(key: u64) -> usize {
    ((key >> SIZE_SHIFT) & SIZE_MASK) as usize
}

/// What a coalition of one half weighs.
pub(super) const fn weight(key: u64) -> u64 {
    key >> WEIGHT_SHIFT
}

/// All coalitions of one half, sorted by weight.
#[derive(Clone, Debug)]
pub(super) struct Half {
    keys: Vec<u64>,
    spare: Vec<u64>,
    members: usize,
}

impl Half {
    /// The half without members: it has one coalition, the empty one.
    pub(super) fn new() -> Self {
        Self { keys: vec![0], spare: Vec::new(), members: 0 }
    }

    /// Adds a member: its coalitions with and without it, merged in order.
    pub(super) fn push(&mut self, weight: u64) {
        debug_assert!(self.members < MOST_IN_HALF);
        let add = (weight << WEIGHT_SHIFT) + (1 << SIZE_SHIFT) + (1 << self.members);
        self.spare.resize(2 * self.keys.len(), 0);
        merge(&self.keys, add, &mut self.spare);
        std::mem::swap(&mut self.keys, &mut self.spare);
        self.members += 1;
    }

    /// The coalitions, lightest first.
    pub(super) fn keys(&self) -> &[u64] {
        &self.keys
    }

    /// How many members.
    pub(super) const fn members(&self) -> usize {
        self.members
    }
}

/// Merges a sorted list with itself shifted by `add`, from both ends at once.
///
/// The first half of the output is made from the front and the second from the back, so neither input can run out
/// and no step has a branch to predict.
fn merge(keys: &[u64], add: u64, out: &mut [u64]) {
    let (front, back) = out.split_at_mut(keys.len());
    let (mut i, mut j, mut u, mut v) = (0, 0, keys.len(), keys.len());
    for (low, high) in front.iter_mut().zip(back.iter_mut().rev()) {
        let (plain, shifted) = (keys[i], keys[j] + add);
        let first = plain < shifted;
        *low = if first { plain } else { shifted };
        i += usize::from(first);
        j += usize::from(!first);
        let (plain, shifted) = (keys[u - 1], keys[v - 1] + add);
        let last = plain > shifted;
        *high = if last { plain } else { shifted };
        u -= usize::from(last);
        v -= usize::from(!last);
    }
}

/// The two halves of a game: members by falling weight, dealt alternately.
#[derive(Clone, Debug)]
pub(super) struct Halves {
    /// The members, heaviest first; the one at an even place is in the first half, at an odd place in the second.
    order: Vec<usize>,
    sides: [Half; 2],
}

impl Halves {
    /// Splits and sorts.
    pub(super) fn new(game: &Game) -> Self {
        let order = heaviest_first(game.weights());
        let mut sides = [Half::new(), Half::new()];
        for (place, member) in order.iter().enumerate() {
            sides[place % 2].push(game.weights()[*member]);
        }
        Self { order, sides }
    }

    /// One half and the other.
    pub(super) fn facing(&self, side: usize) -> (&Half, &Half) {
        (&self.sides[side], &self.sides[1 - side])
    }

    /// The member at a place of a half.
    pub(super) fn member(&self, side: usize, place: usize) -> usize {
        self.order[2 * place + side]
    }
}

/// The members by falling weight, in their own order where weights are equal.
pub(super) fn heaviest_first(weights: &[u64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|member| (std::cmp::Reverse(weights[*member]), *member));
    order
}

/// Visits the coalitions of `outer`, lightest first; before each, enters those coalitions of `inner` that only now reach
/// the quota together with it. All that have been entered reach it, all others do not.
pub(super) fn sweep<S>(
    outer: &[u64],
    inner: &[u64],
    quota: u64,
    state: &mut S,
    mut enter: impl FnMut(&mut S, u64),
    mut visit: impl FnMut(&mut S, u64),
) {
    let mut waiting = inner.iter().rev().copied().peekable();
    for key in outer {
        let least = quota.saturating_sub(weight(*key)) << WEIGHT_SHIFT;
        while let Some(partner) = waiting.next_if(|partner| *partner >= least) {
            enter(state, partner);
        }
        visit(state, *key);
    }
}
