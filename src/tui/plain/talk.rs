//! Lines in and out: what is written is wrapped at words, what is read is cleaned of control characters.

use super::{Place, Terminal};
use crate::base::typed;
use crate::words::text;
use crate::words::wrap::{Long, wrapped};
use std::io::{self, BufRead, Write};
use unicode_width::UnicodeWidthStr as _;

/// The width at which lines are broken, in columns.
pub(super) const WIDTH: usize = 78;
/// The lines that push a private turn out of sight, where nobody knows how many the terminal has.
const CURTAIN: u16 = 100;

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

    /// Writes a line that is to be copied: whole, however long it is.
    pub(super) fn unbroken(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{text}")?;
        self.blank = false;
        self.recent.push(text.to_owned());
        Ok(())
    }

    /// Writes a text after a mark; what follows the first line stands under the text.
    pub(super) fn hang(&mut self, mark: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(mark.width());
        let mut lead = mark;
        // A text without words is a line without words.
        let lines =
            if text.is_empty() { vec![String::new()] } else { wrapped(text, WIDTH - indent.len(), Long::Whole) };
        for line in lines {
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

    /// Takes what was written out of sight of the next person at the terminal: pushed off the screen, and cleared where the terminal
    /// scrolls back; where it cannot clear that, it says so.
    pub(super) fn curtain(&mut self) -> io::Result<()> {
        let Place::Terminal(Terminal { rows, clear }) = self.place else { return self.gap() };
        (0..rows().unwrap_or(CURTAIN)).try_for_each(|_| self.empty())?;
        let Some(clear) = clear else { return self.line(&text::plain("plain-curtain-kept")) };
        self.output.flush()?;
        clear()
    }

    /// Reads a line; none at the end of the input.
    pub(super) fn read(&mut self) -> io::Result<Option<String>> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let Some(bytes) = typed::line(&mut self.input)? else {
            self.empty()?;
            return Ok(None);
        };
        let typed = String::from_utf8_lossy(&bytes);
        let mut text: String = typed.trim().chars().filter(|c| !c.is_control()).collect();
        if text.is_empty() && !typed.trim().is_empty() {
            // Something was typed, and none of it can be read: that is not nothing.
            text.push(char::REPLACEMENT_CHARACTER);
        }
        if let Place::Pipe = self.place {
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
