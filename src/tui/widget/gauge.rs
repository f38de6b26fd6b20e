//! A gauge with a threshold: how far something has come, how far it must, and what is still open.

use super::strip;
use crate::tui::glyph::Glyphs;
use crate::tui::theme::{Role, Theme};
use ratatui::text::Line;

/// Parts of a whole, in any unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gauge {
    /// What counts.
    pub filled: u64,
    /// What is lost for it.
    pub lost: u64,
    /// The whole.
    pub total: u64,
    /// What is needed.
    pub needed: u64,
}

impl Gauge {
    /// The bar, so many columns wide: `█` what counts, `▒` what is lost, `·` what is open, `┃` the threshold.
    ///
    /// In ASCII they are `#`, `-`, `.` and `|`. Patterns differ, so that the bar can be read without colours; the column of the threshold never hides that it is reached.
    #[must_use]
    pub fn line<'t>(&self, columns: u16, glyphs: Glyphs, theme: &Theme, (filled, lost): (Role, Role)) -> Line<'t> {
        let columns = u64::from(columns.max(1));
        let total = self.total.max(1);
        // What counts is rounded down and the threshold up: a full bar is never drawn for a vote that is missing.
        let until = |amount: u64| amount.min(total) * columns / total;
        let full = until(self.filled);
        let gone = columns - until(self.lost);
        let mark = (self.needed.min(total) * columns).div_ceil(total).min(columns).saturating_sub(1);
        let [full_glyph, gone_glyph, open_glyph, line_glyph] =
            if glyphs.is_unicode() { ['█', '▒', '·', '┃'] } else { ['#', '-', '.', '|'] };
        strip::line(columns, theme, |column| {
            if column == mark {
                (line_glyph, Role::Line)
            } else if column < full {
                (full_glyph, filled)
            } else if column >= gone {
                (gone_glyph, lost)
            } else {
                (open_glyph, Role::Open)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Gauge;
    use crate::tui::glyph::Glyphs;
    use crate::tui::theme::{Depth, Role, Themes};

    fn drawn_in(glyphs: Glyphs, filled: u64, lost: u64, needed: u64) -> String {
        let theme = Themes::shipped().theme("calm", Depth::True);
        Gauge { filled, lost, total: 27, needed }.line(27, glyphs, &theme, (Role::For, Role::Against)).to_string()
    }

    fn drawn(filled: u64, lost: u64, needed: u64) -> String {
        drawn_in(Glyphs::Quadrant, filled, lost, needed)
    }

    #[test]
    fn a_typewriter_shows_the_same() {
        assert_eq!(drawn_in(Glyphs::Ascii, 14, 3, 15), "##############|.........---");
    }

    #[test]
    fn one_column_for_each_member_shows_threshold_and_both_sides() {
        assert_eq!(drawn(0, 0, 15), "··············┃············");
        assert_eq!(drawn(14, 3, 15), "██████████████┃·········▒▒▒");
        assert_eq!(drawn(27, 0, 15).chars().filter(|glyph| *glyph == '█').count(), 26);
    }
}
