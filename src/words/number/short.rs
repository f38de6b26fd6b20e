//! Numbers and dates for columns and headings: the same figures as in sentences, with short units.

use crate::base::calendar::Month;
use crate::words::number::{change_decimal, month_key, one_decimal, rounded, tenths};
use crate::words::text::{self, say};
use std::cmp::Ordering;

/// A change in basis points as points of percent with its sign: "+1.2", "−0.8", "±0.0".
#[must_use]
pub fn change(bp: i32) -> String {
    change_decimal(bp)
}

/// A change in basis points as points of percent with its direction: "▲ 1.2", "▼ 0.8", "· 0.0".
#[must_use]
pub fn arrow(bp: i32) -> String {
    let changed = rounded(bp, 10);
    let mark = match changed.cmp(&0) {
        Ordering::Greater => '▲',
        Ordering::Less => '▼',
        Ordering::Equal => '·',
    };
    format!("{mark} {}", tenths(changed.abs()))
}

/// Million euro, in billions from a thousand on: "€640 m", "€12.4 bn".
#[must_use]
pub fn euro(million: i32) -> String {
    if million.unsigned_abs() < 1_000 {
        return say!("short-million", number = million);
    }
    say!("short-billion", number = tenths(rounded(million, 100)))
}

/// Hundredths of a week: "3.5 wk".
#[must_use]
pub fn weeks(hundredths: i32) -> String {
    say!("short-weeks", number = one_decimal(hundredths))
}

/// A month: "Dec 2025".
#[must_use]
pub fn month(month: Month) -> String {
    let name = text::plain(&format!("{}.short", month_key(month.month())));
    say!("month-year", month = name, year = month.year().to_string())
}
