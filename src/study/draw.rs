//! Drawing what is estimated or invented: every figure of the campaign with a published range, evenly from it, for each game; and
//! what is judged without one: postures and salience of the states, and the weights of Beijing's principles.
//!
//! A figure that shapes the tables of a campaign rather than standing in one place (how demand splits over uses) is not drawn;
//! [`Draws::left`] names those, and so does every sheet.

use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::diagnostic::nearest;
use crate::campaign::figure::figure;

/// A figure that is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawn {
    /// Its path in the campaign.
    pub path: String,
    /// The lowest value.
    pub low: i32,
    /// The highest.
    pub high: i32,
    /// Its place among all figures with a range, drawn or not: the name of its stream.
    ordinal: u16,
}

/// What a study draws.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Draws {
    /// The figures drawn, by path.
    pub figures: Vec<Drawn>,
    /// Figures with a range that are not drawn, by path.
    pub left: Vec<String>,
}

/// Where cohesion opens and where it rests are one unknown.
pub(super) const SAME: (&str, &str) = ("start.cohesion", "drift.cohesion_rest");
/// The first of the streams of what is judged rather than estimated.
const FIRST_JUDGED: u16 = 20_000;
/// How far a judgement is thought to err either way: postures in points (0.6 of a step), salience in basis points, the weight of a
/// principle in per cent.
const POSTURE: i32 = 60;
const SALIENCE: i32 = 2_000;
const WEIGHT: i32 = 25;

/// What is judged and has no published range, though much hangs on it: postures and salience of the states, the weights of
/// Beijing's principles. Each with how far it is drawn to either side, and its bounds.
fn judged(campaign: &Campaign) -> Vec<(String, i32, (i32, i32))> {
    let states = campaign.text.states.iter().flat_map(|state| {
        [
            (format!("states.{}.posture", state.id), POSTURE, (-200, 200)),
            (format!("states.{}.salience", state.id), SALIENCE, (0, 30_000)),
        ]
    });
    let principles = campaign.doctrine.principles.iter().filter(|principle| principle.weight > 0);
    let principles =
        principles.map(|principle| (format!("principles.{}.weight", principle.kind.id()), WEIGHT, (0, 300)));
    states.chain(principles).collect()
}

impl Draws {
    /// All figures with a range that stand in one place, except those held.
    #[must_use]
    pub fn of(campaign: &Campaign, held: &[&str]) -> Self {
        let mut probe = campaign.clone();
        let mut draws = Self::default();
        let ranged = campaign.provenance.figures().filter_map(|(path, figure)| Some((path, figure.range?)));
        for (ordinal, (path, (low, high))) in ranged.enumerate() {
            if held.contains(&path) {
                continue;
            }
            let bounds = i32::try_from(low).ok().zip(i32::try_from(high).ok());
            match (bounds, figure(&mut probe, path)) {
                (Some((low, high)), Some(_)) => {
                    let ordinal = u16::try_from(ordinal).unwrap_or(u16::MAX);
                    draws.figures.push(Drawn { path: path.to_owned(), low, high, ordinal });
                }
                _ => draws.left.push(path.to_owned()),
            }
        }
        for (ordinal, (path, spread, (least, most))) in judged(campaign).into_iter().enumerate() {
            // A range that the campaign publishes goes before.
            if draws.figures.iter().any(|drawn| drawn.path == path) {
                continue;
            }
            let ordinal = u16::try_from(ordinal).map_or(u16::MAX, |at| FIRST_JUDGED.saturating_add(at));
            let middle = figure(&mut probe, &path).map(|middle| *middle);
            let Some(middle) = middle.filter(|_| !held.contains(&path.as_str())) else { continue };
            let (low, high) = ((middle - spread).max(least), (middle + spread).min(most));
            draws.figures.push(Drawn { path, low, high, ordinal });
        }
        draws.as_one(SAME);
        draws
    }

    /// Lets a figure go with another: both have one stream, and so lie at the same place of their ranges.
    fn as_one(&mut self, (first, other): (&str, &str)) {
        let ordinal = self.figures.iter().find(|drawn| drawn.path == first).map(|drawn| drawn.ordinal);
        if let (Some(ordinal), Some(drawn)) = (ordinal, self.figures.iter_mut().find(|drawn| drawn.path == other)) {
            drawn.ordinal = ordinal;
        }
    }

    /// Draws every figure for the game with a seed and puts it into the campaign; the values, in the order of the figures.
    pub fn take(&self, campaign: &mut Campaign, seed: u64) -> Vec<i32> {
        let draw = |drawn: &Drawn| {
            let key = Key::new(0, Purpose::Study).ordinal(drawn.ordinal);
            Stream::new(seed, key).between(drawn.low, drawn.high)
        };
        let values: Vec<i32> = self.figures.iter().map(draw).collect();
        for (drawn, value) in self.figures.iter().zip(&values) {
            if let Some(place) = figure(campaign, &drawn.path) {
                *place = *value;
            }
        }
        values
    }
}

/// Why a figure cannot be set.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum NoFigure {
    /// The campaign has none at that path.
    #[error("the campaign has no figure `{path}` that can be set{}", suggestion.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Unknown {
        /// The path.
        path: String,
        /// The nearest that it has.
        suggestion: Option<String>,
    },
    /// The format of campaigns does not admit the value.
    #[error("`{path}` is from {low} to {high}, and cannot be {value}")]
    Outside {
        /// The path.
        path: String,
        /// The least value.
        low: i64,
        /// The greatest.
        high: i64,
        /// The value.
        value: i32,
    },
}

/// Sets a figure of a campaign.
///
/// # Errors
/// When it has no such figure, or the figure cannot have that value.
pub fn set(campaign: &mut Campaign, path: &str, value: i32) -> Result<(), NoFigure> {
    if let Some((low, high)) = Campaign::limits(path)
        && !(low..=high).contains(&i64::from(value))
        && figure(campaign, path).is_some()
    {
        return Err(NoFigure::Outside { path: path.to_owned(), low, high, value });
    }
    if let Some(place) = figure(campaign, path) {
        *place = value;
        return Ok(());
    }
    let draws = Draws::of(campaign, &[]);
    let suggestion = nearest(path, draws.figures.iter().map(|drawn| drawn.path.as_str())).map(str::to_owned);
    Err(NoFigure::Unknown { path: path.to_owned(), suggestion })
}

#[cfg(test)]
mod tests {
    use super::Draws;
    use crate::campaign::Campaign;

    #[test]
    fn what_is_judged_is_drawn_once_and_cohesion_rests_where_it_opens() {
        let mut campaign = Campaign::from_files(crate::campaign::builtin::files("october-2025").unwrap()).unwrap();
        let draws = Draws::of(&campaign, &[]);
        let values = draws.take(&mut campaign, 7);
        let place = |path: &str| {
            let mut at = (0..draws.figures.len()).filter(|at| draws.figures[*at].path == path);
            let first = at.next().unwrap();
            assert_eq!(at.next(), None, "{path} twice");
            first
        };
        for path in ["states.DE.posture", "states.MT.salience", "principles.control.weight"] {
            let one = &draws.figures[place(path)];
            assert!(one.low < one.high && (one.low..=one.high).contains(&values[place(path)]), "{one:?}");
        }
        let share = |path: &str| {
            let (one, value) = (&draws.figures[place(path)], values[place(path)]);
            f64::from(value - one.low) / f64::from(one.high - one.low)
        };
        assert!((share("start.cohesion") - share("drift.cohesion_rest")).abs() < 0.01);
    }
}
