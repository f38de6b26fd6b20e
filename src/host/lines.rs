//! The lines that a desk is told, each with the time of the room and with a number among all that there were.

use crate::table::At;

/// So many are kept.
const KEPT: usize = 500;

/// The lines of a desk, the newest last.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lines {
    /// How many there were before those that are kept.
    before: usize,
    kept: Vec<(At, String)>,
}

impl Lines {
    /// One more; gives its number, from 1.
    pub fn push(&mut self, now: At, text: String) -> usize {
        self.kept.push((now, text));
        if self.kept.len() > KEPT {
            self.kept.remove(0);
            self.before += 1;
        }
        self.before + self.kept.len()
    }

    /// One by its number, as long as it is kept.
    #[must_use]
    pub fn by_number(&self, number: usize) -> Option<&str> {
        let at = number.checked_sub(self.before + 1)?;
        self.kept.get(at).map(|(_, text)| text.as_str())
    }

    /// The newest.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.kept.last().map(|(_, text)| text.as_str())
    }

    /// Those that came after a time.
    #[must_use]
    pub fn since(&self, from: At) -> Vec<(At, String)> {
        self.kept.iter().filter(|(at, _)| *at > from).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, Lines};

    #[test]
    fn a_line_keeps_its_number_and_the_oldest_are_gone() {
        let mut lines = Lines::default();
        let numbers: Vec<usize> = (0..KEPT + 2).map(|at| lines.push(at as u64, at.to_string())).collect();
        assert_eq!((numbers[0], numbers[KEPT + 1]), (1, KEPT + 2));
        assert_eq!((lines.by_number(2), lines.by_number(3)), (None, Some("2")));
        assert_eq!(
            (lines.last(), lines.by_number(KEPT + 3), lines.by_number(0)),
            (lines.by_number(KEPT + 2), None, None)
        );
        assert_eq!(lines.since(KEPT as u64).len(), 1);
    }
}
