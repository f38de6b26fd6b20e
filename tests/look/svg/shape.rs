//! Characters that are shapes: blocks, shades, and the lines of frames and curves.

use super::{HIGH, WIDE};
use ratatui::symbols::pixel::{OCTANTS, QUADRANTS};

/// What a block is made of.
pub(super) enum Block {
    /// The whole cell, so opaque.
    Shade(&'static str),
    /// Rectangles: x, y, width, height in units of the picture.
    Parts(Vec<(u32, u32, u32, u32)>),
}

/// The block that a character is, if it is one.
pub(super) fn block(symbol: &str) -> Option<Block> {
    let glyph = single(symbol)?;
    if glyph == ' ' {
        return None;
    }
    let eighths = |from: char| u32::from(glyph) - u32::from(from) + 1;
    Some(match glyph {
        '░' => Block::Shade("0.28"),
        '▒' => Block::Shade("0.5"),
        '▓' => Block::Shade("0.75"),
        '█' => Block::Parts(vec![(0, 0, WIDE, HIGH)]),
        '▔' => Block::Parts(vec![(0, 0, WIDE, HIGH / 8)]),
        '■' => Block::Parts(vec![(1, 6, WIDE - 2, WIDE - 2)]),
        '▁'..='▇' => {
            let high = eighths('▁') * HIGH / 8;
            Block::Parts(vec![(0, HIGH - high, WIDE, high)])
        }
        // The blocks that grow from the left run from seven eighths down to one.
        '▉'..='▏' => Block::Parts(vec![(0, 0, ((8 - eighths('▉')) * WIDE).div_ceil(8), HIGH)]),
        _ => {
            let (mask, rows) = mask(glyph)?;
            Block::Parts(pixels(mask, rows))
        }
    })
}

/// Which pixels of a quadrant or octant are set, two in a row, and how many rows.
fn mask(glyph: char) -> Option<(usize, usize)> {
    let of = |table: &[char]| table.iter().position(|known| *known == glyph);
    of(&QUADRANTS).map(|mask| (mask, 2)).or_else(|| of(&OCTANTS).map(|mask| (mask, 4)))
}

fn pixels(mask: usize, rows: usize) -> Vec<(u32, u32, u32, u32)> {
    let (wide, high) = (WIDE / 2, HIGH / u32::try_from(rows).unwrap_or(1));
    let mut parts = Vec::new();
    for (row, y) in (0..rows).zip((0..).step_by(usize::try_from(high).unwrap_or(1))) {
        match mask >> (2 * row) & 3 {
            0 => {}
            3 => parts.push((0, y, WIDE, high)),
            one => parts.push((if one == 1 { 0 } else { wide }, y, wide, high)),
        }
    }
    parts
}

/// Which ways the lines of a character go from its middle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Arms {
    /// Any of `l`, `r`, `u`, `d`.
    ways: &'static str,
    pub(super) heavy: bool,
    pub(super) dashed: bool,
}

impl Arms {
    /// Whether it is a line from left to right and no more.
    pub(super) fn is_level(self) -> bool {
        self.ways == "lr"
    }

    /// Whether a line goes one of the ways.
    pub(super) fn goes(self, way: char) -> bool {
        self.ways.contains(way)
    }
}

/// The lines that a character is made of, if it is of lines.
pub(super) fn arms(symbol: &str) -> Option<Arms> {
    let glyph = single(symbol)?;
    let ways = match glyph {
        '─' | '━' | '┄' | '┅' | '╌' | '╍' => "lr",
        '│' | '┃' | '┆' | '┇' | '╎' | '╏' => "ud",
        '┌' | '╭' | '┏' => "rd",
        '┐' | '╮' | '┓' => "ld",
        '└' | '╰' | '┗' => "ru",
        '┘' | '╯' | '┛' => "lu",
        '├' | '┣' => "rud",
        '┤' | '┫' => "lud",
        '┬' | '┳' => "lrd",
        '┴' | '┻' => "lru",
        '┼' | '╋' => "lrud",
        '╴' => "l",
        '╶' => "r",
        '╵' => "u",
        '╷' => "d",
        _ => return None,
    };
    Some(Arms {
        ways, heavy: "━┅╍┃┇╏┏┓┗┛┣┫┳┻╋".contains(glyph), dashed: "┄┅╌╍┆┇╎╏".contains(glyph)
    })
}

fn single(symbol: &str) -> Option<char> {
    let mut chars = symbol.chars();
    chars.next().filter(|_| chars.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::{Block, arms, block};

    fn parts(symbol: &str) -> Vec<(u32, u32, u32, u32)> {
        match block(symbol) {
            Some(Block::Parts(parts)) => parts,
            _ => Vec::new(),
        }
    }

    #[test]
    fn blocks_cover_what_their_names_say() {
        assert_eq!(parts("▀"), [(0, 0, 10, 10)]);
        assert_eq!(parts("▙"), [(0, 0, 5, 10), (0, 10, 10, 10)]);
        assert_eq!(parts("▌"), [(0, 0, 5, 20)]);
        assert_eq!(parts("▂"), [(0, 15, 10, 5)]);
        assert!(matches!(block("░"), Some(Block::Shade(_))));
        assert!(block("a").is_none() && block(" ").is_none() && block("─").is_none());
        assert!(arms("┤").is_some_and(|arms| arms.goes('l') && !arms.goes('r') && arms.goes('u') && arms.goes('d')));
        assert!(arms("━").is_some_and(|arms| arms.is_level() && arms.heavy));
        assert!(arms("x").is_none());
    }
}
