//! What the games of a study come to: how often each ending, and how far the numbers spread.

use crate::base::digest::{Digest, Digester};
use crate::base::paired::count;
use crate::study::column::{COUNTED, COUNTS, Column, INDICATORS};
use crate::study::sheet::Row;
use crate::study::spread::{Spread, grouped};

/// A study in numbers.
#[derive(Clone, PartialEq, Debug)]
pub struct Summary {
    /// Games played.
    pub games: u32,
    /// How often each ending occurred, in the campaign's order; also those that never did.
    pub endings: Vec<(String, u32)>,
    /// Between what the share of each lies, 95 per cent, from 0 to 1; games of one draw are not taken for independent.
    pub intervals: Vec<(f64, f64)>,
    /// Rounds played; nothing where no game was.
    pub rounds: Option<Spread>,
    /// The dashboard at the end, by name.
    pub dashboard: Vec<(&'static str, Option<Spread>)>,
    /// Means of what was counted.
    pub counted: Vec<Mean>,
    /// A digest of all games in their order: two studies with the same digest had the same games.
    pub digest: Digest,
}

/// The mean of a count.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Mean {
    /// What is counted.
    pub name: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// Whether it is over the games that have such a thing alone.
    pub sometimes: bool,
    /// How many games that are.
    pub games: usize,
    /// The mean.
    pub mean: f64,
    /// Two standard errors.
    pub half: f64,
}

impl Mean {
    /// Of a column; of none, 0.
    fn of(at: usize, rows: &[Row]) -> Self {
        let Column { name, unit, sometimes, .. } = COUNTED[at];
        let values = rows.iter().map(|row| f64::from(row.counts[at])).filter(|value| !sometimes || *value != 0.0);
        let values: Vec<f64> = values.collect();
        let games = count(values.len());
        let mean = if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / games };
        let spread: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        let half = if values.len() < 2 { f64::INFINITY } else { 1.96 * libm::sqrt(spread / (games - 1.0) / games) };
        Self { name, unit, sometimes, games: values.len(), mean, half }
    }
}

impl Summary {
    /// Adds up rows, which stand in the order of the games, of which so many in a row share their draws. Endings that are known to
    /// occur come first, in the given order.
    #[must_use]
    pub fn of(endings: &[String], rows: &[Row], per_draw: u32) -> Self {
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
        let same = |one: &Row, other: &Row| one.game / per_draw.max(1) == other.game / per_draw.max(1);
        let interval = |(id, _): &(String, u32)| {
            let groups = rows.chunk_by(same).map(|group| {
                let had = group.iter().filter(|row| row.ending == *id).count();
                (had, group.len())
            });
            grouped(&groups.collect::<Vec<_>>())
        };
        let intervals = counted.iter().map(interval).collect();
        Self {
            games: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            endings: counted,
            intervals,
            rounds: Spread::of(rows.iter().map(|row| i32::from(row.rounds))),
            dashboard: dashboard.collect(),
            counted: (0..COUNTS).map(|at| Mean::of(at, rows)).collect(),
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
