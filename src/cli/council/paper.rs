//! How numbers look on paper, and answers in JSON.

use crate::base::share::Population;
use crate::cli::failure::Failure;
use crate::words::text;
use serde::Serialize;
use std::fmt;
use unicode_width::UnicodeWidthStr as _;

/// One JSON document, its fields in the order of the type.
pub(super) fn json(document: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(document)
        .map_err(|error| Failure::new("`--json`", error.to_string(), text::plain("json-print-table")))
}

/// A part of a total in percent, rounded to four decimals; 0 of nothing.
#[expect(clippy::cast_precision_loss, reason = "at most a million after division")]
pub(super) fn percent(part: Population, total: Population) -> f64 {
    if total.0 == 0 {
        return 0.0;
    }
    let (part, total) = (u128::from(part.0), u128::from(total.0));
    ((part * 2_000_000 + total) / (2 * total)) as f64 / 10_000.0
}

/// A whole number with its thousands apart.
pub(super) fn grouped(number: impl Into<u128>) -> String {
    let digits = number.into().to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

/// A number from 0 to 1 with so many significant digits: `0.0308`, `0.000123`; what is 0 or 1 exactly is shown as that.
pub(super) fn significant(number: f64, digits: usize) -> String {
    if number <= 0.0 || number >= 1.0 {
        return format!("{number:.digits$}");
    }
    let mut places = digits;
    let mut size = number;
    // A number this small has no more digits than its figures can hold.
    while size < 0.1 && places < digits + 20 {
        size *= 10.0;
        places += 1;
    }
    format!("{number:.places$}")
}

/// To which side the cells of a column stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Left,
    Right,
}

/// A table whose columns are as wide as their widest cell, two blanks apart: whatever the figures, they never touch.
pub(super) struct Columns {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Columns {
    pub(super) fn new(sides: &[Side]) -> Self {
        Self { sides: sides.to_vec(), rows: Vec::new() }
    }

    /// Adds a row, with a cell for each column.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }
}

impl fmt::Display for Columns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = |at: usize| self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max();
        let widths: Vec<usize> = (0..self.sides.len()).map(|at| wide(at).unwrap_or(0)).collect();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, width), side) in row.iter().zip(&widths).zip(&self.sides) {
                let pad = " ".repeat(width.saturating_sub(cell.width()));
                let (before, after) = if *side == Side::Right { (pad.as_str(), "") } else { ("", pad.as_str()) };
                line.extend(["  ", before, cell, after]);
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut table = Columns::new(&[Side::Left, Side::Right, Side::Left]);
        table.row(["state", "swings", "Banzhaf"].map(str::to_owned));
        table.row(["Ελλάδα", "1", "0.00000001490116120"].map(str::to_owned));
        assert_eq!(table.to_string(), "  state   swings  Banzhaf\n  Ελλάδα       1  0.00000001490116120\n");
    }
}
