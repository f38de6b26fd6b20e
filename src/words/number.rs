//! Numbers, dates and units in words. One rounding: a share is shown in whole percent, or with one decimal where it matters.

use crate::base::calendar::{Date, Month};
use crate::base::share::Population;
use crate::words::text::{self, say};
use fluent_bundle::FluentValue;

/// Basis points as percent without decimals: `5 512` is "55 %".
#[must_use]
pub fn percent(bp: i32) -> String {
    say!("percent", number = (bp + 50).div_euclid(100))
}

/// A number with decimals, with the mark that the language puts between: "1.2".
#[must_use]
pub fn decimal(whole: impl Into<FluentValue<'static>>, decimals: impl Into<FluentValue<'static>>) -> String {
    say!("decimal", whole = whole, decimals = decimals)
}

/// Basis points as percent with one decimal: `5 512` is "55.1 %".
#[must_use]
pub fn percent_exact(bp: i32) -> String {
    let sign = if bp < 0 { "−" } else { "" };
    let bp = bp.unsigned_abs();
    say!("percent", number = format!("{sign}{}", decimal(bp / 100, bp % 100 / 10)))
}

/// A change in basis points, in percentage points with its sign: "+1.2 points".
#[must_use]
pub fn change(bp: i32) -> String {
    let tenths = (bp.unsigned_abs() + 5) / 10;
    let sign = sign(if tenths == 0 { 0 } else { bp });
    say!("points-of-percent", number = format!("{sign}{}", decimal(tenths / 10, tenths % 10)))
}

/// A signed whole number: "+3", "−2".
#[must_use]
pub fn signed(number: i32) -> String {
    format!("{}{}", sign(number), number.unsigned_abs())
}

/// The sign of a change; what did not change has both.
const fn sign(number: i32) -> char {
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
    let bp = part.share_of(total);
    say!("percent", number = decimal(bp / 100, format!("{:02}", bp % 100)))
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
        return say!("euro-million", number = million);
    }
    let tenths = (i64::from(million) + 50).div_euclid(100);
    say!("euro-billion", number = decimal(tenths / 10, tenths.rem_euclid(10)))
}

/// Hundredths of a week: "3.5 weeks".
#[must_use]
pub fn weeks(hundredths: i32) -> String {
    let tenths = (hundredths + 5).div_euclid(10);
    say!("weeks", number = decimal(tenths / 10, tenths.rem_euclid(10)))
}

/// A change in hundredths of a week, in weeks with its sign: "+0.5 weeks".
#[must_use]
pub fn weeks_change(hundredths: i32) -> String {
    let tenths = (hundredths.unsigned_abs() + 5) / 10;
    let sign = sign(if tenths == 0 { 0 } else { hundredths });
    say!("weeks", number = format!("{sign}{}", decimal(tenths / 10, tenths % 10)))
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
