//! *Why?*: short explanations with numbers, article or formula, and the mark of the source; at most ten lines, more on request.

mod board;
mod law;
mod vote;

pub use board::{beijing_move, change, instrument, instrument_stands, moved, supply};
pub use law::{
    case_file, count, evidence, evidence_known, evidence_line, limb_strength, measure, open_count, opinion,
    proportionality, refusal, standing, step, strength,
};
pub use vote::{Cast, vote};

/// How many lines are shown unasked.
pub const SHORT: usize = 10;

/// An explanation.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Why {
    /// What is explained.
    pub title: String,
    /// The lines, the most important first.
    pub lines: Vec<String>,
}

impl Why {
    pub(crate) fn new(title: String) -> Self {
        Self { title, lines: Vec::new() }
    }

    pub(crate) fn line(&mut self, line: String) {
        self.lines.push(line);
    }

    /// What was weighed stands where the last line says that it is closed, once the books are open.
    pub fn open(&mut self, words: &super::Words<'_>, note: Option<&crate::ai::note::Note>) {
        if let Some(note) = note {
            self.lines.pop();
            self.lines.extend(words.note(note));
        }
    }

    /// The lines that are shown unasked.
    #[must_use]
    pub fn short(&self) -> &[String] {
        &self.lines[..self.lines.len().min(SHORT)]
    }

    /// The lines that are shown on request.
    #[must_use]
    pub fn more(&self) -> &[String] {
        &self.lines[self.lines.len().min(SHORT)..]
    }
}
