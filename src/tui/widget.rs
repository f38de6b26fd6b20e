//! Pieces that several screens draw: frames, gauges, lists, tables of words. All of them are pure.

pub mod gauge;
pub mod large;
pub mod pen;
pub mod rows;
pub mod scale;
mod strip;

use crate::base::calendar::Month;
use crate::tui::text::{t, tx};
use crate::words::number::decimal;

/// A signed change in basis points as percentage points: `▲ 1.2`, `▼ 0.8`, or nothing to speak of.
#[must_use]
pub fn arrow(change: i32) -> String {
    let change = rounded(change);
    match change.cmp(&0) {
        std::cmp::Ordering::Greater => format!("▲ {}", tenths(change)),
        std::cmp::Ordering::Less => format!("▼ {}", tenths(change)),
        std::cmp::Ordering::Equal => "· 0.0".to_owned(),
    }
}

/// A change in basis points to whole tenths of a percent, as the sentences round it.
#[must_use]
pub fn rounded(bp: i32) -> i32 {
    bp.signum() * bp.saturating_abs().saturating_add(5) / 10 * 10
}

/// Basis points as whole tenths of a percent without a sign.
#[must_use]
pub fn tenths(bp: i32) -> String {
    let bp = bp.unsigned_abs();
    decimal(bp / 100, bp % 100 / 10)
}

/// Basis points as percent with one decimal.
#[must_use]
pub fn percent(bp: i32) -> String {
    tx("short-percent", &[("number", format!("{}{}", if bp < 0 { "−" } else { "" }, tenths(bp)).into())])
}

/// Basis points as points of percent with a sign: `+1.2`, `−0.8`, `±0.0`.
#[must_use]
pub fn signed(bp: i32) -> String {
    let bp = rounded(bp);
    let sign = match bp.cmp(&0) {
        std::cmp::Ordering::Greater => '+',
        std::cmp::Ordering::Less => '−',
        std::cmp::Ordering::Equal => '±',
    };
    format!("{sign}{}", tenths(bp))
}

/// Persons as a share of a total in percent with two decimals, cut: 64.999 % is never shown as 65.
#[must_use]
pub fn share(part: u64, total: u64) -> String {
    let hundredths = if total == 0 { 0 } else { u128::from(part) * 10_000 / u128::from(total) };
    let number = decimal(hundredths / 100, format!("{:02}", hundredths % 100));
    tx("short-percent", &[("number", number.into())])
}

/// Million euro: `€640 m`, `€12.4 bn`.
#[must_use]
pub fn euro(million: i32) -> String {
    if million.abs() < 1_000 {
        return tx("short-million", &[("number", million.to_string().into())]);
    }
    let number = decimal(million / 1_000, million.abs() % 1_000 / 100);
    tx("short-billion", &[("number", number.into())])
}

/// Hundredths of a week: `3.5 wk`.
#[must_use]
pub fn weeks(hundredths: i32) -> String {
    tx("short-weeks", &[("number", decimal(hundredths / 100, hundredths.abs() % 100 / 10).into())])
}

/// A month: `Dec 2025`.
#[must_use]
pub fn month(month: Month) -> String {
    const NAMES: [&str; 12] = [
        "short-january",
        "short-february",
        "short-march",
        "short-april",
        "short-may",
        "short-june",
        "short-july",
        "short-august",
        "short-september",
        "short-october",
        "short-november",
        "short-december",
    ];
    let name = NAMES.get(usize::from(month.month()).saturating_sub(1)).map_or_else(String::new, |key| t(key));
    tx("short-month", &[("month", name.into()), ("year", month.year().to_string().into())])
}
