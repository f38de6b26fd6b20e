//! Drawing what is estimated or invented: every figure of the campaign with a published range, evenly from it, for each game.
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
        draws
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
