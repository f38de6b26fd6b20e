//! Civil dates and months of the Gregorian calendar, as plain integers.
//!
//! There is no clock here: dates are data of the game.

use std::fmt;

/// A calendar month: twelve times the year plus the month from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Month(pub u16);

impl Month {
    /// The month of a year; `month` is 1 to 12.
    #[must_use]
    pub const fn new(year: u16, month: u8) -> Self {
        Self(year * 12 + month as u16 - 1)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0 / 12
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0 % 12) as u8 + 1
    }

    /// So many months later.
    #[must_use]
    pub const fn plus(self, months: u16) -> Self {
        Self(self.0 + months)
    }

    /// The given day of this month, cut to its last day.
    #[must_use]
    pub const fn day(self, day: u8) -> Date {
        let last = days_in_month(self.year(), self.month());
        Date::new(self.year(), self.month(), if day > last { last } else { day })
    }

    /// The last day of this month.
    #[must_use]
    pub const fn last_day(self) -> Date {
        self.day(31)
    }

    /// Reads `2025-10`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        ((1..=12).contains(&month) && (1900..=2200).contains(&year)).then(|| Self::new(year, month))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

/// A day: days since 1 March of the year 0 in the proleptic Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Date(pub i32);

impl Date {
    /// The day of a month of a year; the caller gives a day that exists.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        // Years begin in March, so that the leap day is the last of its year.
        let (y, m) = if month > 2 { (year as i32, month as i32 - 3) } else { (year as i32 - 1, month as i32 + 9) };
        let leap_days = y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400);
        Self(365 * y + leap_days + (153 * m + 2) / 5 + day as i32 - 1)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "civil fields of dates that `new` made"
    )]
    pub const fn civil(self) -> (u16, u8, u8) {
        let era = self.0.div_euclid(146_097);
        let day_of_era = self.0.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let m = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * m + 2) / 5 + 1;
        let month = if m < 10 { m + 3 } else { m - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year as u16, month as u8, day as u8)
    }

    /// The month that the day lies in.
    #[must_use]
    pub const fn month(self) -> Month {
        let (year, month, _) = self.civil();
        Month::new(year, month)
    }

    /// So many days later (or earlier, if negative).
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The same day so many months later, cut to the last day of that month.
    #[must_use]
    pub const fn plus_months(self, months: u16) -> Self {
        let (_, _, day) = self.civil();
        self.month().plus(months).day(day)
    }

    /// Reads `2025-10-09`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let month = Month::parse(month)?;
        let day: u8 = day.parse().ok()?;
        (1..=days_in_month(month.year(), month.month())).contains(&day).then(|| month.day(day))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_a_century_survives_the_round_trip() {
        let mut date = Date::new(1999, 12, 31);
        for _ in 0..36_600 {
            let next = date.plus_days(1);
            let (y, m, d) = next.civil();
            assert_eq!(Date::new(y, m, d), next);
            assert_eq!(Date::parse(&next.to_string()), Some(next));
            date = next;
        }
    }

    #[test]
    fn legal_clocks_cut_to_the_end_of_the_month() {
        assert_eq!(Date::new(2025, 10, 31).plus_months(4).to_string(), "2026-02-28");
        assert_eq!(Date::new(2025, 12, 15).plus_days(56).to_string(), "2026-02-09");
    }

    #[test]
    fn days_that_do_not_exist_are_not_read() {
        assert_eq!(Date::parse("2026-02-29"), None);
        assert_eq!(Date::parse("2026-13-01"), None);
        assert!(Date::parse("2028-02-29").is_some());
    }
}
