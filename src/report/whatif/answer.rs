//! What continuations come to: shares of endings and aims with their intervals, and where the board lay.

use crate::base::ids::{EndingId, StateId};
use crate::base::paired::{Paired, paired_shares, wilson};
use crate::game::rulebook::{Indicator, Rulebook};
use crate::session::Ended;

/// By whom it is played on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// Each seat's own mind.
    Minds,
    /// The same, and people's own further choices as far as they stay legal.
    People,
}

/// Both sides under the same draws.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Pair {
    pub(super) happened: Ended,
    pub(super) instead: Option<Ended>,
}

/// How often each ending came, and how often each aim was met.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// Games on a side.
    pub games: usize,
    /// Each ending of the campaign.
    pub endings: Vec<Share<EndingId>>,
    /// Each aim of the states that people play, by state and place on its role sheet.
    pub aims: Vec<Share<(StateId, usize)>>,
    /// Choices of people that were not legal any more and so were left out, over all games of the side that happened.
    pub refused: usize,
    /// By whom it was played on.
    pub by: By,
    /// Whether it starts from what a seat in play may know.
    pub known: bool,
    /// The boards of the games of the side that happened.
    boards: Vec<Ended>,
}

/// How often something came.
#[derive(Clone, PartialEq, Debug)]
pub struct Share<T> {
    /// What.
    pub what: T,
    /// Games in which it came after what was decided.
    pub happened: usize,
    /// Its share with its 95 % interval, as parts of one.
    pub of: (f64, (f64, f64)),
    /// The side on which something else was decided, where that was asked about.
    pub instead: Option<Other>,
}

/// The other side of a share.
#[derive(Clone, PartialEq, Debug)]
pub struct Other {
    /// Games in which it came.
    pub games: usize,
    /// Their share with its 95 % interval, as parts of one.
    pub of: (f64, (f64, f64)),
    /// The other side less what was decided, game by game under the same draws.
    pub paired: Paired,
}

impl<T> Share<T> {
    /// Whether it came in any game of either side.
    #[must_use]
    pub fn came(&self) -> bool {
        self.happened > 0 || self.instead.as_ref().is_some_and(|other| other.games > 0)
    }
}

impl Other {
    /// Whether the difference is more than luck: its interval leaves nothing out.
    #[must_use]
    pub const fn is_clear(&self) -> bool {
        let (low, high) = self.paired.interval;
        low > 0.0 || high < 0.0
    }
}

/// Between which values an indicator lay in four of five games at the end of a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The round.
    pub round: u16,
    /// A tenth of the games lay below.
    pub low: i32,
    /// Half of them.
    pub middle: i32,
    /// Nine tenths.
    pub high: i32,
}

impl Answer {
    /// What pairs of games come to.
    pub(super) fn of(rules: &Rulebook, states: &[StateId], (by, known): (By, bool), pairs: &[Pair]) -> Self {
        let endings = (0..rules.endings.len()).map(EndingId::at);
        let endings = endings.map(|ending| share(pairs, ending, |game| game.ending == ending)).collect();
        let aims = states
            .iter()
            .flat_map(|id| (0..rules.nations[id.index()].objectives.len()).map(move |number| (*id, number)));
        let aims = aims.enumerate().map(|(at, aim)| share(pairs, aim, |game| game.met.get(at) == Some(&true)));
        Self {
            games: pairs.len(),
            endings,
            aims: aims.collect(),
            refused: pairs.iter().map(|pair| pair.happened.refused).sum(),
            by,
            known,
            boards: pairs.iter().map(|pair| pair.happened.clone()).collect(),
        }
    }

    /// How far apart the endings of both sides lie: the part of the games that would have to end otherwise, as parts of one.
    #[must_use]
    pub fn distance(&self) -> f64 {
        let other =
            |share: &Share<EndingId>| share.instead.as_ref().map_or(0.0, |other| (other.of.0 - share.of.0).abs());
        self.endings.iter().map(other).sum::<f64>() / 2.0
    }

    /// The ending whose share moved most, if any did.
    #[must_use]
    pub fn moved(&self) -> Option<&Share<EndingId>> {
        let by = |share: &Share<EndingId>| share.instead.as_ref().map_or(0.0, |other| other.paired.difference.abs());
        self.endings.iter().max_by(|a, b| by(a).total_cmp(&by(b))).filter(|share| by(share) > 0.0)
    }

    /// Where an indicator lay at the end of each round, as far as games came to it.
    #[must_use]
    pub fn ranges(&self, which: Indicator) -> Vec<Range> {
        let last = self.boards.iter().filter_map(|game| game.boards.last()).map(|board| board.round).max();
        let range = |round: u16| {
            let boards = self.boards.iter().flat_map(|game| &game.boards).filter(|board| board.round == round);
            let mut values: Vec<i32> = boards.filter_map(|board| board.get(which)).collect();
            values.sort_unstable();
            let at = |tenths: usize| values.get(values.len().saturating_sub(1) * tenths / 10).copied();
            Some(Range { round, low: at(1)?, middle: at(5)?, high: at(9)? })
        };
        (1..=last.unwrap_or(0)).filter_map(range).collect()
    }
}

fn share<T>(pairs: &[Pair], what: T, is: impl Fn(&Ended) -> bool) -> Share<T> {
    let happened = pairs.iter().filter(|pair| is(&pair.happened)).count();
    let games = pairs.iter().filter(|pair| pair.instead.as_ref().is_some_and(&is)).count();
    let other = pairs.iter().any(|pair| pair.instead.is_some());
    let instead = other.then(|| {
        let both = pairs.iter().filter_map(|pair| Some((is(pair.instead.as_ref()?), is(&pair.happened))));
        let (first, second): (Vec<bool>, Vec<bool>) = both.unzip();
        Other { games, of: wilson(games, pairs.len()), paired: paired_shares(&first, &second) }
    });
    Share { what, happened, of: wilson(happened, pairs.len()), instead }
}
