//! Axes: units, and ticks at numbers that are easy to read.

use crate::words::number::decimal;

/// How whole numbers of an indicator are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unit {
    /// How many of them are one of the unit: 100 basis points are one percent.
    pub each: i64,
    /// What stands behind a number.
    pub name: &'static str,
}

impl Unit {
    /// Basis points as percent.
    pub const PERCENT: Self = Self { each: 100, name: " %" };
    /// Hundredths of a week as weeks.
    pub const WEEKS: Self = Self { each: 100, name: " wk" };
    /// Plain numbers.
    pub const NUMBER: Self = Self { each: 1, name: "" };

    /// A number in the unit, with one decimal where the unit has parts and the step needs it.
    #[must_use]
    pub fn text(self, value: i64, step: i64) -> String {
        let sign = if value < 0 { "−" } else { "" };
        let value = value.abs();
        if step % self.each == 0 {
            format!("{sign}{}{}", value / self.each, self.name)
        } else {
            format!("{sign}{}{}", decimal(value / self.each, value % self.each * 10 / self.each), self.name)
        }
    }
}

/// From where to where an axis goes, and how far its ticks are apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Axis {
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) step: i64,
}

impl Axis {
    /// An axis over at least so much around values with at most so many steps, but two are always allowed, of 1, 2 or 5 times a power of ten.
    pub(super) fn around(values: impl Iterator<Item = i64>, steps: i64, least: i64) -> Self {
        let (low, high) = values.fold((i64::MAX, i64::MIN), |(low, high), value| (low.min(value), high.max(value)));
        let (low, high) = if low > high { (0, least.max(1)) } else { (low, high.max(low + least.max(1))) };
        let mut power = 1;
        loop {
            for step in [power, 2 * power, 5 * power] {
                let (from, to) = (low.div_euclid(step) * step, -(-high).div_euclid(step) * step);
                if (to - from) / step <= steps.max(2) {
                    return Self { low: from, high: to, step };
                }
            }
            power *= 10;
        }
    }

    /// The row of a value among so many, from the bottom.
    pub(super) fn row(&self, value: i64, rows: u16) -> u16 {
        let span = (self.high - self.low).max(1);
        let last = i64::from(rows.saturating_sub(1));
        let row = (2 * (value.clamp(self.low, self.high) - self.low) * last + span) / (2 * span);
        u16::try_from(row).unwrap_or(0)
    }

    /// Where the ticks are.
    pub(super) fn ticks(&self) -> impl Iterator<Item = i64> + use<> {
        let (low, step) = (self.low, self.step);
        (0..=(self.high - low) / step).map(move |at| low + at * step)
    }
}

#[cfg(test)]
mod tests {
    use super::{Axis, Unit};

    #[test]
    fn ticks_are_round_numbers_around_all_values() {
        let axis = Axis::around([4_730, 6_120].into_iter(), 4, 1);
        assert_eq!(axis, Axis { low: 4_500, high: 6_500, step: 500 });
        assert_eq!(axis.ticks().collect::<Vec<_>>(), [4_500, 5_000, 5_500, 6_000, 6_500]);
        assert_eq!((axis.row(4_500, 9), axis.row(5_500, 9), axis.row(6_500, 9)), (0, 4, 8));
        assert_eq!(Axis::around([-30, 40].into_iter(), 4, 1), Axis { low: -40, high: 40, step: 20 });
        assert_eq!(Axis::around(std::iter::empty(), 4, 1).ticks().count(), 2);
        assert_eq!(Unit::PERCENT.text(4_500, 500), "45 %");
        assert_eq!(Unit::PERCENT.text(-4_550, 50), "−45.5 %");
    }
}
