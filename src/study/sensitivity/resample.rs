//! Resampling: how often each draw stands in a sample of draws with replacement. Games of one draw go together, for they are not
//! independent.

use super::estimate::Estimate;
use super::matrix::Matrix;
use crate::base::stream::{Key, Purpose, Stream};

/// Samples. More narrow the last digit of an interval, which nobody should read.
const SAMPLES: u16 = 200;
/// Apart from the streams of games and of figures.
const SUBJECT: u8 = 77;

/// The weights of each game in each sample.
pub(super) fn weights(matrix: &Matrix) -> impl Iterator<Item = Vec<f64>> + '_ {
    (0..SAMPLES).map(|sample| {
        let mut stream = Stream::new(matrix.seed, Key::new(sample, Purpose::Study).subject(SUBJECT));
        let mut times = vec![0.0; matrix.draws];
        let draws = u32::try_from(matrix.draws).unwrap_or(u32::MAX);
        for _ in 0..matrix.draws {
            if let Some(times) = usize::try_from(stream.below(draws)).ok().and_then(|at| times.get_mut(at)) {
                *times += 1.0;
            }
        }
        matrix.draw.iter().map(|draw| times[*draw]).collect()
    })
}

/// An estimate with what lies around it: samples are moved so that their mean is the estimate, since a sample with the same games
/// twice shows more variance between classes than there is.
pub(super) fn around(value: f64, mut samples: Vec<f64>) -> Estimate {
    let shift = value - super::matrix::mean(&samples);
    samples.sort_by(f64::total_cmp);
    let at = |thousandths: usize| {
        let place = (samples.len() * thousandths).div_ceil(1_000).max(1) - 1;
        samples.get(place).map_or(value, |sample| sample + shift)
    };
    Estimate { value, interval: (at(25), at(975)) }
}
