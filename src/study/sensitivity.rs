//! What endings hang on: how much of their variance the figures drawn and the policies explain, which figures do, and boxes of
//! figures in which an ending is common. Read off finished sheets; nothing is played.
//!
//! The indices are first-order Sobol indices from given data (Plischke, Borgonovo and Smith 2013): the variance of the mean
//! outcome over classes of a figure, as a share of the variance of the outcome, corrected for what chance alone would show. Luck is
//! told from figures where several games share their draws. Boxes are found by the patient rule induction method (Friedman and
//! Fisher 1999; for scenarios Bryant and Lempert 2010), on half of the draws, and measured on the other half. Arithmetic alone,
//! without a logarithm or a power: the same bits on any machine.

mod boxes;
mod estimate;
mod indices;
mod luck;
mod matrix;
mod resample;

pub use boxes::{Limit, Quality, Scenario};
pub use estimate::Estimate;
pub use indices::Index;
pub use luck::Parts;
pub use matrix::{FEWEST, Matrix, Unfit};

/// An ending is looked at unasked if its share lies between these, in per cent: of what is rarer or surer these games tell little.
pub const TOLD: (f64, f64) = (5.0, 95.0);

/// Whether an ending with so many per cent of the games is neither too rare nor too sure for these games to tell of it.
#[must_use]
pub fn is_told(share: f64) -> bool {
    (TOLD.0..=TOLD.1).contains(&share)
}

/// What an outcome hangs on.
#[derive(Clone, PartialEq, Debug)]
pub struct Sensitivity {
    /// The ending, or the column.
    pub of: String,
    /// Its mean: of an ending the share, from 0 to 1.
    pub mean: f64,
    /// Of its variance, what was played, what was drawn, and luck.
    pub parts: Parts,
    /// The figures, the one with the largest index first.
    pub indices: Vec<Index>,
    /// Where an ending is common; nothing for a column, for an ending that is not told of, or where no box is better than all games.
    pub scenario: Option<Scenario>,
}

/// What an outcome of the games of some sheets hangs on.
///
/// # Errors
/// When the sheets have no such ending and no such column with numbers, or it is the same in all games.
pub fn sensitivity(matrix: &Matrix, of: &str) -> Result<Sensitivity, Unfit> {
    let (outcome, is_share) = matrix.outcome(of)?;
    let mean = matrix::mean(&outcome);
    if outcome.iter().all(|value| value.total_cmp(&mean).is_eq()) {
        return Err(Unfit::Constant { of: of.to_owned() });
    }
    Ok(Sensitivity {
        of: of.to_owned(),
        mean,
        parts: luck::parts(matrix, &outcome),
        indices: indices::indices(matrix, &outcome),
        scenario: is_share.then(|| boxes::scenario(matrix, &outcome)).flatten().filter(|_| is_told(mean * 100.0)),
    })
}
