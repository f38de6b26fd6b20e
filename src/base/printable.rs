//! Texts as they may reach a reader: nothing in them acts on a terminal or turns the order of letters around.
//!
//! Campaigns, saves, file names and arguments come from strangers. Whoever writes for people writes through here: standard output
//! and error, pages, screens.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Whether a character acts instead of being seen: controls (C0, DEL, C1), line and paragraph separators, and Unicode's controls of
/// direction. A line feed counts: where lines are wanted, ask [`acts_on_pages`].
#[must_use]
pub fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character leaves no mark, so that two names which differ look the same: spaces without a width, fillers, tags,
/// annotation marks. The two joiners of scripts and pictures may stand. What a stranger wrote is refused with them; they are no
/// harm on their way out, and the pictures of the screens are drawn with one of them.
#[must_use]
pub const fn unseen(c: char) -> bool {
    let blank = matches!(
        c,
        '\u{ad}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
    );
    let format = matches!(c, '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}');
    blank || format || matches!(c, '\u{e0000}'..='\u{e0fff}')
}

/// The same but for what lays out lines and pages: line feeds and form feeds.
#[must_use]
pub fn acts_on_pages(c: char) -> bool {
    acts(c) && !matches!(c, '\n' | '\x0c')
}

/// A text of several lines and pages in which every other character that acts is replaced by its picture, letter for letter.
///
/// ```
/// use coreper::base::printable::{line, text};
/// assert_eq!(text("a\u{1b}[31m\tb\nc"), "a␛[31m b\nc");
/// assert_eq!(text("\u{9b}2J\u{202e}"), "\u{fffd}2J\u{fffd}");
/// assert_eq!(line("two\nlines"), "two␊lines");
/// ```
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    pictured(text, acts_on_pages)
}

/// A text of one line, likewise.
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    pictured(text, acts)
}

fn pictured(text: &str, acts: fn(char) -> bool) -> Cow<'_, str> {
    if text.chars().any(acts) {
        Cow::Owned(text.chars().map(|c| if acts(c) { picture(c) } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// What stands for a character that acts: a blank for a tab, the control pictures of Unicode for ASCII, and for the rest the sign
/// of what cannot be shown.
fn picture(c: char) -> char {
    match c {
        '\t' => ' ',
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        _ => '\u{fffd}',
    }
}

/// A document in JSON without characters that act: what the notation leaves as it is gets its escape.
#[must_use]
pub fn json(document: &str) -> Cow<'_, str> {
    if !document.chars().any(acts_on_pages) {
        return Cow::Borrowed(document);
    }
    let mut escaped = String::with_capacity(document.len());
    for c in document.chars() {
        if acts_on_pages(c) {
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

/// A writer for people: what is written comes out as by [`text`].
#[derive(Debug)]
pub struct Printable<W> {
    to: W,
    /// The bytes of a letter that is not whole yet.
    begun: Vec<u8>,
}

impl<W: Write> Printable<W> {
    /// Writes to another writer.
    pub const fn new(to: W) -> Self {
        Self { to, begun: Vec::new() }
    }
}

impl<W: Write> Write for Printable<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.begun) {
            Err(cut) if cut.error_len().is_none() => cut.valid_up_to(),
            _ => self.begun.len(),
        };
        let rest = self.begun.split_off(whole);
        let whole = std::mem::replace(&mut self.begun, rest);
        self.to.write_all(text(&String::from_utf8_lossy(&whole)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::Printable;
    use std::io::Write as _;

    #[test]
    fn letters_that_come_in_pieces_stay_whole_and_controls_do_not_pass_in_pieces() {
        let mut out = Vec::new();
        let mut printable = Printable::new(&mut out);
        for byte in "é€𝄞\u{9b}\u{202e}\x1b\n".bytes() {
            printable.write_all(&[byte]).unwrap();
        }
        assert_eq!(String::from_utf8(out).unwrap(), "é€𝄞\u{fffd}\u{fffd}␛\n");
    }
}
