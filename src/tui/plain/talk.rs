//! Lines in and out: what is written is wrapped at words, what is read is cleaned of control characters.

use super::Place;
use crate::words::text;
use std::io::{self, BufRead, Read as _, Write};
use unicode_width::UnicodeWidthStr as _;

/// The width at which lines are broken, in columns.
pub(super) const WIDTH: usize = 78;
/// The longest line that is read at once, in bytes; the rest is read as another line.
const LONGEST: u64 = 4_096;
/// The lines that push a private turn out of sight.
const CURTAIN: usize = 60;

/// The two ends of the conversation.
pub(super) struct Talk<'t> {
    place: Place,
    input: &'t mut dyn BufRead,
    output: &'t mut dyn Write,
    /// Whether the last line written was empty: two never follow each other.
    blank: bool,
    /// What was written since somebody last answered a question.
    recent: Vec<String>,
}

impl<'t> Talk<'t> {
    pub(super) fn new(place: Place, input: &'t mut dyn BufRead, output: &'t mut dyn Write) -> Self {
        Self { place, input, output, blank: true, recent: Vec::new() }
    }

    /// Writes a text, broken at words.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.hang("", text)
    }

    /// Writes a text after a mark; what follows the first line stands under the text.
    pub(super) fn hang(&mut self, mark: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(mark.width());
        let mut lead = mark;
        for line in wrapped(text, WIDTH - indent.len()) {
            writeln!(self.output, "{}", format!("{lead}{line}").trim_end())?;
            lead = &indent;
        }
        self.blank = false;
        self.recent.push(text.to_owned());
        Ok(())
    }

    /// What was written since somebody last answered a question, text by text.
    pub(super) fn recent(&self) -> &[String] {
        &self.recent
    }

    /// Forgets what was written after so many texts: what somebody looked up is not what was told.
    pub(super) fn looked_up(&mut self, before: usize) {
        self.recent.truncate(before);
    }

    /// A question was answered: what comes now is new.
    pub(super) fn answered(&mut self) {
        self.recent.clear();
    }

    /// Writes a line as it is, for rows of tables.
    pub(super) fn row(&mut self, text: &str) -> io::Result<()> {
        self.blank = false;
        self.recent.push(text.to_owned());
        writeln!(self.output, "{}", text.trim_end())
    }

    /// Writes an empty line, unless there is one already.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        if self.blank { Ok(()) } else { self.empty() }
    }

    fn empty(&mut self) -> io::Result<()> {
        self.blank = true;
        writeln!(self.output)
    }

    /// Pushes what was written out of sight of the next person at the terminal.
    pub(super) fn curtain(&mut self) -> io::Result<()> {
        match self.place {
            Place::Terminal => (0..CURTAIN).try_for_each(|_| self.empty()),
            Place::Pipe => self.gap(),
        }
    }

    /// Reads a line; none at the end of the input.
    pub(super) fn read(&mut self) -> io::Result<Option<String>> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        self.input.take(LONGEST).read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            self.empty()?;
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&bytes);
        let text: String = text.trim().chars().filter(|c| !c.is_control()).collect();
        if self.place == Place::Pipe {
            let typed = if text.is_empty() { text::plain("plain-enter") } else { text.clone() };
            writeln!(self.output, "{typed}")?;
        }
        self.blank = false;
        Ok(Some(text))
    }

    /// Sends what was written on its way.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

/// A text in lines of a width, broken at words; line feeds of authors are kept.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in glued(paragraph) {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        lines.push(line);
    }
    lines
}

/// The words of a text; what belongs to a number stays with it: "65 %".
fn glued(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if word.starts_with('%') => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_are_broken_at_words() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("unbreakable", 4), ["unbreakable"]);
        assert_eq!(wrapped("", 4), [""]);
        assert_eq!(wrapped("with 65 %.", 7), ["with", "65 %."]);
    }
}
