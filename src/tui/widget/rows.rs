//! A list of rows, one of them chosen: which rows are in view, and how the choice moves.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::tui::keymap::Action;

/// Which row is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cursor {
    /// The chosen row, from 0.
    pub at: usize,
}

impl Cursor {
    /// Moves the choice among so many rows; says whether the action was one that moves.
    pub fn moved(&mut self, action: Action, rows: usize, page: usize) -> bool {
        let last = rows.saturating_sub(1);
        self.at = match action {
            // At the ends it goes round.
            Action::Up => self.at.checked_sub(1).unwrap_or(last),
            Action::Down => {
                if self.at >= last {
                    0
                } else {
                    self.at + 1
                }
            }
            Action::First => 0,
            Action::Last => last,
            Action::PageUp => self.at.saturating_sub(page),
            Action::PageDown => (self.at + page).min(last),
            _ => return false,
        };
        true
    }

    /// The first row in view when so many fit: the choice is always in view.
    #[must_use]
    pub const fn from(&self, rows: usize, fit: usize) -> usize {
        if rows <= fit || self.at < fit / 2 {
            0
        } else {
            let centred = self.at - fit / 2;
            let most = rows - fit;
            if centred < most { centred } else { most }
        }
    }
}

/// How far a page is scrolled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Scroll {
    /// Rows above the view.
    pub from: u16,
}

impl Scroll {
    /// Scrolls; says whether the action was one that scrolls.
    pub const fn moved(&mut self, action: Action) -> bool {
        const PAGE: u16 = 12;
        self.from = match action {
            Action::Up => self.from.saturating_sub(1),
            Action::Down => self.from.saturating_add(1),
            Action::First => 0,
            Action::Last => u16::MAX,
            Action::PageUp => self.from.saturating_sub(PAGE),
            Action::PageDown => self.from.saturating_add(PAGE),
            _ => return false,
        };
        true
    }

    /// The first row in view when there are so many and so many fit.
    #[must_use]
    pub fn row(&self, rows: usize, fit: u16) -> usize {
        usize::from(self.from).min(rows.saturating_sub(usize::from(fit)))
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;
    use crate::tui::keymap::Action;

    #[test]
    fn the_choice_goes_round_and_stays_in_view() {
        let mut cursor = Cursor::default();
        assert!(cursor.moved(Action::Up, 30, 10));
        assert_eq!((cursor.at, cursor.from(30, 10)), (29, 20));
        assert!(cursor.moved(Action::Down, 30, 10));
        assert_eq!((cursor.at, cursor.from(30, 10)), (0, 0));
        assert!(!cursor.moved(Action::Why, 30, 10));
    }
}
