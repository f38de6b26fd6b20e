//! A scale: amounts one behind the other, with marks at levels that matter.

use super::strip;
use crate::tui::theme::{Role, Theme};
use ratatui::text::Line;

/// An amount on a scale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// How much.
    pub amount: u64,
    /// How it is filled: patterns differ, so that it can be read without colours.
    pub glyph: char,
    /// What it is.
    pub role: Role,
}

/// A scale from nothing to its whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale<'a> {
    /// Amounts, one behind the other.
    pub parts: &'a [Part],
    /// Levels that matter, each with its mark.
    pub marks: &'a [(u64, char)],
    /// The whole.
    pub whole: u64,
}

impl Scale<'_> {
    /// The scale, so many columns wide.
    #[must_use]
    pub fn line<'t>(&self, columns: u16, theme: &Theme) -> Line<'t> {
        let (columns, whole) = (u64::from(columns.max(1)), self.whole.max(1));
        let until = |amount: u64| amount.min(whole) * columns / whole;
        let mut ends = Vec::new();
        let mut sum = 0;
        for part in self.parts {
            sum += part.amount;
            // Whatever is there shows, and what follows begins behind it.
            let least = ends.last().map_or(0, |(end, _)| *end) + u64::from(part.amount > 0);
            ends.push((until(sum).max(least), part));
        }
        strip::line(columns, theme, |column| {
            let mark = self.marks.iter().rev().find(|(level, _)| until(*level).min(columns - 1) == column);
            let part = ends.iter().find(|(end, _)| column < *end).map(|(_, part)| (part.glyph, part.role));
            mark.map(|(_, glyph)| (*glyph, Role::Line)).or(part).unwrap_or(('·', Role::Open))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Scale};
    use crate::tui::theme::{Depth, Role, Themes};

    #[test]
    fn amounts_stand_one_behind_the_other_and_marks_over_them() {
        let theme = Themes::shipped().theme("calm", Depth::True);
        let part = |amount, glyph| Part { amount, glyph, role: Role::Union };
        let drawn =
            |parts: &[Part]| Scale { parts, marks: &[(10, '┆'), (20, '┃')], whole: 25 }.line(25, &theme).to_string();
        assert_eq!(drawn(&[]), "··········┆·········┃····");
        assert_eq!(drawn(&[part(5, '▓'), part(8, '█')]), "▓▓▓▓▓█████┆██·······┃····");
        assert_eq!(drawn(&[part(30, '▓'), part(1, '█')]), "▓▓▓▓▓▓▓▓▓▓┆▓▓▓▓▓▓▓▓▓┃▓▓▓▓");
        assert!(drawn(&[part(0, '▓'), part(1, '█')]).starts_with("█·"));
    }
}
