//! What the games of a study come to: how often each ending, and how far the numbers spread.

use crate::base::digest::{Digest, Digester};
use crate::study::column::{COUNTED, COUNTS, INDICATORS};
use crate::study::sheet::Row;
use crate::study::spread::Spread;

/// A study in numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Games played.
    pub games: u32,
    /// How often each ending occurred, in the campaign's order; also those that never did.
    pub endings: Vec<(String, u32)>,
    /// Rounds played; nothing where no game was.
    pub rounds: Option<Spread>,
    /// The dashboard at the end, by name.
    pub dashboard: Vec<(&'static str, Option<Spread>)>,
    /// Means of what was counted, in hundredths, by name.
    pub counted: Vec<(&'static str, Option<i64>)>,
    /// A digest of all games in their order: two studies with the same digest had the same games.
    pub digest: Digest,
}

impl Summary {
    /// Adds up rows, which stand in the order of the games. Endings that are known to occur come first, in the given order.
    #[must_use]
    pub fn of(endings: &[String], rows: &[Row]) -> Self {
        let mut counted: Vec<(String, u32)> = endings.iter().map(|id| (id.clone(), 0)).collect();
        let mut digester = Digester::new();
        for row in rows {
            match counted.iter_mut().find(|(id, _)| *id == row.ending) {
                Some((_, count)) => *count += 1,
                None => counted.push((row.ending.clone(), 1)),
            }
            digester.put(row.game);
            digester.put(row.seed);
            digester.put(row.digest.0);
        }
        let dashboard = INDICATORS
            .iter()
            .enumerate()
            .map(|(at, (_, column))| (column.name, Spread::of(rows.iter().map(|row| row.dashboard[at]))));
        let games = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let sum = |at: usize| rows.iter().map(|row| i64::from(row.counts[at])).sum::<i64>() * 100;
        let mean = |at: usize| sum(at).checked_div(games);
        Self {
            games: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            endings: counted,
            rounds: Spread::of(rows.iter().map(|row| i32::from(row.rounds))),
            dashboard: dashboard.collect(),
            counted: (0..COUNTS).map(|at| (COUNTED[at].name, mean(at))).collect(),
            digest: digester.finish(),
        }
    }

    /// How many games ended so.
    #[must_use]
    pub fn ended(&self, id: &str) -> u32 {
        self.endings.iter().find(|(ending, _)| ending == id).map_or(0, |(_, count)| *count)
    }

    /// The share of an ending in basis points.
    #[must_use]
    pub fn share(&self, id: &str) -> u32 {
        let share = u64::from(self.ended(id)) * 10_000 / u64::from(self.games.max(1));
        u32::try_from(share).unwrap_or(10_000)
    }
}
