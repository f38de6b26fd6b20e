//! Pieces that several screens draw: frames, gauges, lists, tables of words. All of them are pure.

pub mod gauge;
pub mod pen;
pub mod rows;
pub mod scale;

use crate::base::calendar::Month;

/// A signed change in basis points as percentage points: `▲ 1.2`, `▼ 0.8`, or nothing to speak of.
#[must_use]
pub fn arrow(change: i32) -> String {
    match change.cmp(&0) {
        std::cmp::Ordering::Greater => format!("▲ {}", tenths(change)),
        std::cmp::Ordering::Less => format!("▼ {}", tenths(change)),
        std::cmp::Ordering::Equal => "· 0.0".to_owned(),
    }
}

/// Basis points as whole tenths of a percent without a sign.
#[must_use]
pub fn tenths(bp: i32) -> String {
    let bp = bp.unsigned_abs();
    format!("{}.{}", bp / 100, bp % 100 / 10)
}

/// Basis points as percent with one decimal.
#[must_use]
pub fn percent(bp: i32) -> String {
    format!("{}{} %", if bp < 0 { "−" } else { "" }, tenths(bp))
}

/// Basis points as points of percent with a sign: `+1.2`, `−0.8`, `±0.0`.
#[must_use]
pub fn signed(bp: i32) -> String {
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
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}

/// Million euro: `€640 m`, `€12.4 bn`.
#[must_use]
pub fn euro(million: i32) -> String {
    if million.abs() < 1_000 {
        return format!("€{million} m");
    }
    format!("€{}.{} bn", million / 1_000, million.abs() % 1_000 / 100)
}

/// Hundredths of a week: `3.5 wk`.
#[must_use]
pub fn weeks(hundredths: i32) -> String {
    format!("{}.{} wk", hundredths / 100, hundredths.abs() % 100 / 10)
}

/// A month: `Dec 2025`.
#[must_use]
pub fn month(month: Month) -> String {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let name = NAMES.get(usize::from(month.month()).saturating_sub(1)).copied().unwrap_or_default();
    format!("{name} {}", month.year())
}
