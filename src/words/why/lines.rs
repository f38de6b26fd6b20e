//! An explanation: a title and its lines, some of them on request.

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
    pub fn open(&mut self, words: &crate::words::Words<'_>, note: Option<&crate::ai::note::Note>) {
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
