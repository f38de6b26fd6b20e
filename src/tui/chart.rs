//! Charts: curves over time, bars, and curves of one row. Axes have units, thresholds have names, and nothing is said by colour alone:
//! each curve has its own points and its name at its end.

mod axis;
mod bar;
mod curve;

pub use axis::Unit;
pub use bar::{Bar, bars};
pub use curve::{Chart, Series, Threshold, draw};

use crate::tui::glyph::Glyphs;

/// Values as a curve of one row, between their least and their most; what is missing is a gap.
#[must_use]
pub fn spark(values: &[Option<i64>], glyphs: Glyphs) -> String {
    let known = || values.iter().flatten().copied();
    let (low, high) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
    let glyph = |value: &Option<i64>| {
        let Some(value) = value else { return ' ' };
        // The least still shows, values that never change lie in the middle, and the most leaves a gap to the row above it.
        let eighths = if high == low { 4 } else { 1 + (value - low) * 6 / (high - low) };
        glyphs.eighths_high(usize::try_from(eighths).unwrap_or(1))
    };
    values.iter().map(glyph).collect()
}

#[cfg(test)]
mod tests {
    use super::spark;
    use crate::tui::glyph::Glyphs;

    #[test]
    fn a_small_curve_goes_from_its_least_to_its_most() {
        let values = [Some(0), Some(50), None, Some(100)];
        assert_eq!(spark(&values, Glyphs::Quadrant), "▁▄ ▇");
        assert_eq!(spark(&values, Glyphs::Ascii), "_- *");
        assert_eq!(spark(&[Some(7), Some(7)], Glyphs::Half), "▄▄");
        assert_eq!(spark(&[], Glyphs::Half), "");
    }
}
