//! The order of Presidencies and of roll-calls: whoever follows the chair on the Presidency list votes first
//! (RoP 11(2)), and the chair last.
//!
//! Positions are places on the list; which member a place is belongs to the caller's data. [`LIST`] gives the codes of
//! the list in force.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::{Date, Month};

/// The Presidency list of Decision (EU) 2016/1316 by Council code, one half-year each, from January 2017 to June 2030.
pub const LIST: [&str; 27] = [
    "MT", "EE", "BG", "AT", "RO", "FI", "HR", "DE", "PT", "SI", "FR", "CZ", "SE", "ES", "BE", "HU", "PL", "DK", "CY",
    "IE", "LT", "EL", "IT", "LV", "LU", "NL", "SK",
];

/// The first month of the first half-year of [`LIST`].
pub const LIST_BEGINS: Month = Month::new(2017, 1);

/// The place on [`LIST`] of the Presidency on a day; after the last the list begins anew (Malta, July to December 2030).
///
/// Nothing before January 2017 nor after December 2030: what follows is to be decided.
///
/// ```
/// use coreper::base::calendar::Date;
/// use coreper::law::presidency::{LIST, on};
/// let codes: Vec<_> = [(2025, 10), (2026, 1), (2026, 7), (2027, 1), (2027, 7)]
///     .iter()
///     .map(|(year, month)| LIST[on(Date::new(*year, *month, 9)).unwrap()])
///     .collect();
/// assert_eq!(codes, ["DK", "CY", "IE", "LT", "EL"]);
/// assert_eq!(on(Date::new(2031, 1, 1)), None);
/// ```
#[must_use]
pub fn on(day: Date) -> Option<usize> {
    let months = day.month().0.checked_sub(LIST_BEGINS.0)?;
    let half_years = usize::from(months / 6);
    (half_years <= LIST.len()).then_some(half_years % LIST.len())
}

/// The places of a list of the given length in the order of a roll-call: first the one after the chair, last the chair.
///
/// Nothing when the chair has no place on the list.
///
/// ```
/// use coreper::law::presidency::roll_call;
/// assert_eq!(roll_call(5, 3).collect::<Vec<_>>(), [4, 0, 1, 2, 3]);
/// ```
pub fn roll_call(length: usize, chair: usize) -> impl Iterator<Item = usize> {
    (chair < length).then(|| (chair + 1..length).chain(0..=chair)).into_iter().flatten()
}
