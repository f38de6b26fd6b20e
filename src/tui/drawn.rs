//! Pictures for terminals that show less: the last hand on a buffer before it is shown.

use crate::base::printable;
use crate::tui::glyph::Glyphs;
use ratatui::buffer::Buffer;
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
