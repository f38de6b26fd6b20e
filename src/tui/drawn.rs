//! What stands on a picture: as texts, in which pieces of rows that stand beneath each other are one text again; and the picture
//! in plain ASCII.

use crate::base::printable;
use crate::tui::glyph::Glyphs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::borrow::Cow;

/// Takes out of a picture what acts on a terminal instead of being seen there, whoever wrote it.
pub fn printable(buffer: &mut Buffer) {
    for cell in buffer.content.iter_mut().filter(|cell| !cell.symbol().is_ascii()) {
        if let Cow::Owned(seen) = printable::line(cell.symbol()) {
            cell.set_symbol(&seen);
        }
    }
}

/// Draws a picture anew with the characters of a typewriter, where anything else stands on it.
pub fn typed(buffer: &mut Buffer) {
    for cell in buffer.content.iter_mut().filter(|cell| !cell.symbol().is_ascii()) {
        let mut chars = cell.symbol().chars();
        if let (Some(char), None) = (chars.next(), chars.next()) {
            cell.set_char(Glyphs::typed(char));
        }
    }
}

/// The words of a row with the columns at which they begin.
#[must_use]
pub fn words(row: Rect, buffer: &Buffer) -> Vec<(u16, String)> {
    let mut found: Vec<(u16, String)> = Vec::new();
    let mut open = false;
    for x in row.x..row.right().min(buffer.area.right()) {
        let symbol = buffer[(x, row.y)].symbol();
        if symbol == " " {
            open = false;
            continue;
        }
        match found.last_mut().filter(|_| open) {
            Some((_, word)) => word.push_str(symbol),
            None => found.push((x, symbol.to_owned())),
        }
        open = true;
    }
    found
}

/// A text while it is put together.
struct Piece {
    /// The column at which it begins.
    x: u16,
    /// The row of its last line.
    y: u16,
    text: String,
}

/// How far a line may stand from the one above it, in columns, and still go on with it: the indent of a list.
const INDENT: u16 = 2;

/// The texts on a picture, from the upper left: columns apart, and a text that was broken into lines in one piece.
#[must_use]
pub fn texts(buffer: &Buffer) -> Vec<String> {
    let mut pieces: Vec<Piece> = Vec::new();
    for y in buffer.area.y..buffer.area.bottom() {
        for (x, text) in segments(buffer, y) {
            let goes_on = |piece: &&mut Piece| piece.y + 1 == y && piece.x.abs_diff(x) <= INDENT;
            match pieces.iter_mut().rev().find(goes_on) {
                Some(piece) => {
                    piece.y = y;
                    piece.text.push(' ');
                    piece.text.push_str(&text);
                }
                None => pieces.push(Piece { x, y, text }),
            }
        }
    }
    pieces.into_iter().map(|piece| piece.text).collect()
}

/// The texts of a row with the columns at which they begin: between two of them lie two blanks, or a line that is drawn.
fn segments(buffer: &Buffer, y: u16) -> Vec<(u16, String)> {
    let mut found: Vec<(u16, String)> = Vec::new();
    let (mut blanks, mut open) = (0, false);
    for x in buffer.area.x..buffer.area.right() {
        let symbol = buffer[(x, y)].symbol();
        if symbol == " " {
            blanks += 1;
            continue;
        }
        if is_drawing(symbol) {
            open = false;
            continue;
        }
        match found.last_mut().filter(|_| open && blanks < 2) {
            Some((_, text)) => {
                if blanks == 1 {
                    text.push(' ');
                }
                text.push_str(symbol);
            }
            None => found.push((x, symbol.to_owned())),
        }
        (blanks, open) = (0, true);
    }
    found
}

/// Whether a symbol is a piece of a line, a bar or a map.
fn is_drawing(symbol: &str) -> bool {
    symbol
        .chars()
        .all(|char| matches!(char, '\u{2500}'..='\u{25ff}' | '\u{1fb00}'..='\u{1fbff}' | '\u{1cc00}'..='\u{1cfff}'))
}

#[cfg(test)]
mod tests {
    use super::texts;
    use ratatui::buffer::Buffer;

    #[test]
    fn columns_are_apart_and_broken_texts_are_whole() {
        let buffer = Buffer::with_lines([
            "• a blocking      │ Members ████▒▒┃··  qualified",
            "  minority stops  │ 15 of 27           majority",
            "                  │                            ",
        ]);
        let told = texts(&buffer);
        assert!(told.contains(&"• a blocking minority stops".to_owned()), "{told:?}");
        assert!(told.contains(&"qualified majority".to_owned()), "{told:?}");
        assert!(told.contains(&"Members 15 of 27".to_owned()), "{told:?}");
    }
}
