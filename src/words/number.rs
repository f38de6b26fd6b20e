//! Numbers, dates and units in words, and in [`short`] for columns. Each kind of number has one rounding, here and nowhere else:
//! levels and changes go to the nearest unit shown, halves away from zero; a share that is held against a threshold is cut.

use crate::base::calendar::{Date, Month};
use crate::base::share::Population;
use crate::words::text::{self, say};
use fluent_bundle::FluentValue;

pub mod short;

/// Basis points as percent without decimals: `5 512` is "55 %".
#[must_use]
pub fn percent(bp: i32) -> String {
    let percent = rounded(bp, 100);
    say!("percent", number = format!("{}{}", minus(percent), percent.unsigned_abs()))
}

/// A number to the nearest of its units of so many parts, halves away from zero: `rounded(1_950, 100)` is 20.
#[must_use]
pub fn rounded(number: i32, parts: u32) -> i64 {
    let (number, parts) = (i64::from(number), i64::from(parts));
    number.signum() * ((number.abs() + parts / 2) / parts)
}

/// Tenths with the mark that the language puts between, and a minus where there is one: "1.2".
fn tenths(tenths: i64) -> String {
    let size = tenths.unsigned_abs();
    format!("{}{}", minus(tenths), decimal(size / 10, size % 10))
}

/// Hundredths with one decimal: `5 512` is "55.1".
#[must_use]
pub fn one_decimal(hundredths: i32) -> String {
    tenths(rounded(hundredths, 10))
}

/// A change in hundredths with one decimal and its sign: "+1.2", "−0.8", "±0.0".
#[must_use]
pub fn change_decimal(hundredths: i32) -> String {
    let changed = rounded(hundredths, 10);
    format!("{}{}", sign(changed), tenths(changed.abs()))
}

const fn minus(number: i64) -> &'static str {
    if number < 0 { "−" } else { "" }
}

/// A number with decimals, with the mark that the language puts between: "1.2".
#[must_use]
pub fn decimal(whole: impl Into<FluentValue<'static>>, decimals: impl Into<FluentValue<'static>>) -> String {
    say!("decimal", whole = whole, decimals = decimals)
}

/// Basis points as percent with one decimal: `5 512` is "55.1 %".
#[must_use]
pub fn percent_exact(bp: i32) -> String {
    say!("percent", number = one_decimal(bp))
}

/// Basis points as percent with both decimals, for small shares: "1.07 %".
#[must_use]
pub fn percent_fine(bp: i32) -> String {
    let number = two_decimals(bp.unsigned_abs().into());
    say!("percent", number = format!("{}{number}", minus(bp.into())))
}

/// A change in basis points, in percentage points with its sign: "+1.2 points".
#[must_use]
pub fn change(bp: i32) -> String {
    say!("points-of-percent", number = change_decimal(bp))
}

/// A signed whole number: "+3", "−2".
#[must_use]
pub fn signed(number: i32) -> String {
    format!("{}{}", sign(number.into()), number.unsigned_abs())
}

/// The sign of a change; what did not change has both.
const fn sign(number: i64) -> char {
    match number {
        0 => '±',
        1.. => '+',
        _ => '−',
    }
}

/// Points: "1 point", "6 points".
#[must_use]
pub fn points(count: i64) -> String {
    say!("points", count = count)
}

/// A change in whole points with its sign: "+3 points".
#[must_use]
pub fn points_change(by: i32) -> String {
    say!("points-changed", count = i64::from(by.unsigned_abs()), number = signed(by))
}

/// A number in groups of three: "450 380 320".
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// Persons: "450 380 320 persons".
#[must_use]
pub fn persons(population: Population) -> String {
    say!("persons", number = grouped(population.0))
}

/// A part of a total in percent with two decimals, cut and never rounded up, so that 64.999 % is not shown as enough.
#[must_use]
pub fn share(part: Population, total: Population) -> String {
    say!("percent", number = two_decimals(part.share_of(total).unsigned_abs().into()))
}

/// The same for large type: one decimal, cut; the whole without decimals: "64.9%", "100%".
#[must_use]
pub fn share_large(part: Population, total: Population) -> String {
    let bp = part.share_of(total);
    let number = if bp == 10_000 { "100".to_owned() } else { decimal(bp / 100, bp % 100 / 10) };
    say!("short-share", number = number)
}

/// What a part is short of a share in basis points, in points, against the share as [`share`] shows it: never nothing while
/// something is missing.
#[must_use]
pub fn share_missing(part: Population, total: Population, needed: i32) -> String {
    let missing = (needed - part.share_of(total)).max(1).unsigned_abs();
    two_decimals(missing.into())
}

/// Hundredths with both decimals: "64.99".
#[must_use]
pub fn two_decimals(hundredths: u64) -> String {
    decimal(hundredths / 100, format!("{:02}", hundredths % 100))
}

/// Members: "15 members".
#[must_use]
pub fn members(count: u8) -> String {
    say!("members", count = count)
}

/// Months: "1 month", "4 months".
#[must_use]
pub fn months(count: impl Into<i64>) -> String {
    say!("months", count = count.into())
}

/// Million euro, in billions from a thousand on: "640 million euro", "12.4 billion euro".
#[must_use]
pub fn euro(million: i32) -> String {
    if million.unsigned_abs() < 1_000 {
        return say!("euro-million", number = format!("{}{}", minus(million.into()), million.unsigned_abs()));
    }
    say!("euro-billion", number = tenths(rounded(million, 100)))
}

/// Hundredths of a week: "3.5 weeks".
#[must_use]
pub fn weeks(hundredths: i32) -> String {
    say!("weeks", number = one_decimal(hundredths))
}

/// A change in hundredths of a week, in weeks with its sign: "+0.5 weeks".
#[must_use]
pub fn weeks_change(hundredths: i32) -> String {
    say!("weeks", number = change_decimal(hundredths))
}

/// Minutes and seconds of a clock that counts down: `4:10`.
#[must_use]
pub fn minutes_and_seconds(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A month: "January 2026".
#[must_use]
pub fn month(month: Month) -> String {
    say!("month-year", month = text::plain(month_key(month.month())), year = month.year().to_string())
}

/// A day: "15 January 2026".
#[must_use]
pub fn date(date: Date) -> String {
    let (year, month, day) = date.civil();
    say!("day-month-year", day = day, month = text::plain(month_key(month)), year = year.to_string())
}

const fn month_key(month: u8) -> &'static str {
    match month {
        1 => "month-1",
        2 => "month-2",
        3 => "month-3",
        4 => "month-4",
        5 => "month-5",
        6 => "month-6",
        7 => "month-7",
        8 => "month-8",
        9 => "month-9",
        10 => "month-10",
        11 => "month-11",
        _ => "month-12",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_just_below_the_line_is_not_shown_as_enough() {
        assert_eq!(share(Population(64_999), Population(100_000)), "64.99 %");
        assert_eq!(share(Population(65_000), Population(100_000)), "65.00 %");
    }

    #[test]
    fn one_sum_is_the_same_in_sentences_and_columns() {
        let both = |million| (euro(million), short::euro(million));
        assert_eq!(both(1_950), ("2.0 billion euro".to_owned(), "€2.0 bn".to_owned()));
        assert_eq!(both(-1_950), ("−2.0 billion euro".to_owned(), "€−2.0 bn".to_owned()));
        assert_eq!(both(999), ("999 million euro".to_owned(), "€999 m".to_owned()));
        for hundredths in -1_200..1_200 {
            let number = one_decimal(hundredths);
            assert_eq!(percent_exact(hundredths), format!("{number} %"));
            assert_eq!(weeks(hundredths), format!("{number} weeks"));
            assert_eq!(short::weeks(hundredths), format!("{number} wk"));
            let signed = change_decimal(hundredths);
            assert_eq!((change(hundredths), short::change(hundredths)), (format!("{signed} points"), signed.clone()));
            assert_eq!(weeks_change(hundredths), format!("{signed} weeks"));
            let arrow = short::arrow(hundredths);
            assert_eq!(
                arrow.split_once(' ').map(|(_, size)| size),
                Some(&signed[signed.char_indices().nth(1).unwrap().0..])
            );
        }
    }

    #[test]
    fn halves_go_away_from_zero_and_nothing_is_minus_nothing() {
        assert_eq!(
            (one_decimal(5_515), one_decimal(-15), one_decimal(-4)),
            ("55.2".into(), "−0.2".into(), "0.0".into())
        );
        assert_eq!((percent(-50), percent(-49), percent(150)), ("−1 %".into(), "0 %".into(), "2 %".into()));
    }

    #[test]
    fn numbers_have_signs_units_and_groups() {
        assert_eq!(change(-124), "−1.2 points");
        assert_eq!(change(125), "+1.3 points");
        assert_eq!((change(-4), points_change(1)), ("±0.0 points".to_owned(), "+1 point".to_owned()));
        assert_eq!((weeks_change(-50), weeks_change(150)), ("−0.5 weeks".to_owned(), "+1.5 weeks".to_owned()));
        assert_eq!(grouped(450_380_320), "450 380 320");
        assert_eq!(euro(12_370), "12.4 billion euro");
        assert_eq!(months(1u8), "1 month");
        assert_eq!(date(Date::new(2026, 1, 15)), "15 January 2026");
    }
}
