//! Whether news answers play: how many headlines two games share that differ in their seed alone.
//!
//! A headline is a dated event that happened. Games are compared two by two, the first with the second, the third with the fourth.

use crate::base::calendar::Month;
use crate::base::ids::DatedEventId;
use crate::study::batch::{Pace, run_by};
use crate::study::design::Design;
use crate::study::play::{Broken, headlines};
use std::collections::BTreeSet;

/// What was news in a game, in order, with the month in which it was told.
pub type News = Vec<(Month, DatedEventId)>;

/// Two games side by side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pair {
    /// The headlines of both, counted twice where both have them.
    pub headlines: usize,
    /// Those that the other game has in the same month, counted as above.
    pub same_month: usize,
    /// Those that the other game has in any month.
    pub ever: usize,
}

impl Pair {
    /// Two games.
    #[must_use]
    pub fn of(one: &News, other: &News) -> Self {
        fn common<T: Ord>(one: impl Iterator<Item = T>, other: impl Iterator<Item = T>) -> usize {
            let one: BTreeSet<T> = one.collect();
            2 * other.filter(|told| one.contains(told)).count()
        }
        let ids = |news: &News| news.iter().map(|(_, event)| *event).collect::<Vec<_>>().into_iter();
        Self {
            headlines: one.len() + other.len(),
            same_month: common(one.iter(), other.iter()),
            ever: common(ids(one), ids(other)),
        }
    }

    /// The share of the headlines that the other game has in the same month, in basis points; all of them where there are none.
    #[must_use]
    pub fn alike(self) -> usize {
        (self.same_month * 10_000).checked_div(self.headlines).unwrap_or(10_000)
    }

    /// The share that the other game has in any month, in basis points.
    #[must_use]
    pub fn shared(self) -> usize {
        (self.ever * 10_000).checked_div(self.headlines).unwrap_or(10_000)
    }
}

/// What came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answering {
    /// The news of each game.
    pub games: Vec<News>,
    /// The games two by two.
    pub pairs: Vec<Pair>,
}

impl Answering {
    /// The mean over the pairs of what is counted in basis points, and the least and most.
    #[must_use]
    pub fn mean(&self, of: impl Fn(Pair) -> usize) -> (usize, usize, usize) {
        let shares: Vec<usize> = self.pairs.iter().map(|pair| of(*pair)).collect();
        let mean = shares.iter().sum::<usize>().checked_div(shares.len()).unwrap_or(10_000);
        let (least, most) = (shares.iter().min().copied(), shares.iter().max().copied());
        (mean, least.unwrap_or(10_000), most.unwrap_or(10_000))
    }

    /// In how many games each event was news, those told most first.
    #[must_use]
    pub fn told(&self) -> Vec<(DatedEventId, usize)> {
        let all: BTreeSet<DatedEventId> = self.games.iter().flatten().map(|(_, event)| *event).collect();
        let count = |event| self.games.iter().filter(|news| news.iter().any(|(_, other)| *other == event)).count();
        let mut told: Vec<_> = all.into_iter().map(|event| (event, count(event))).collect();
        told.sort_by_key(|(_, games)| std::cmp::Reverse(*games));
        told
    }
}

/// Plays the games of a design and compares their news. Stopped from outside, it returns nothing.
///
/// # Errors
/// A game that a defect of the program stopped.
pub fn news(design: &Design, pace: Pace<'_>, tick: &mut dyn FnMut()) -> Result<Option<Answering>, Broken> {
    let list: Vec<u32> = (0..design.choices.games).collect();
    let mut games = Vec::new();
    run_by(design, &list, pace, &|campaign, game| headlines(design, campaign, game), &mut |told| {
        games.push(told);
        tick();
        true
    })?;
    let pairs = games.chunks_exact(2).filter_map(|pair| Some(Pair::of(pair.first()?, pair.last()?))).collect();
    Ok((!pace.stopped()).then_some(Answering { games, pairs }))
}
