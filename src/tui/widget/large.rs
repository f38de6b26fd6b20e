//! Large type: letters and figures that can be read from the back row, built from half blocks, or from `#` in ASCII.
//!
//! A letter is five pixels high. At a scale of `n` a pixel is `n` columns wide and half as many rows high, so it comes out about
//! square in the cells of a terminal.

use crate::tui::glyph::Glyphs;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use ratatui::layout::Rect;

/// Pixels from the top to the bottom of a letter.
const HIGH: u16 = 5;

/// A letter: its rows, `#` where there is ink.
type Letter = [&'static str; HIGH as usize];

/// The letters that there are.
const LETTERS: [(char, Letter); 45] = [
    ('0', ["###", "# #", "# #", "# #", "###"]),
    ('1', [" # ", "## ", " # ", " # ", "###"]),
    ('2', ["###", "  #", "###", "#  ", "###"]),
    ('3', ["###", "  #", "###", "  #", "###"]),
    ('4', ["# #", "# #", "###", "  #", "  #"]),
    ('5', ["###", "#  ", "###", "  #", "###"]),
    ('6', ["###", "#  ", "###", "# #", "###"]),
    ('7', ["###", "  #", "  #", " # ", " # "]),
    ('8', ["###", "# #", "###", "# #", "###"]),
    ('9', ["###", "# #", "###", "  #", "###"]),
    ('/', ["  #", "  #", " # ", "#  ", "#  "]),
    ('%', ["# #", "  #", " # ", "#  ", "# #"]),
    ('.', [" ", " ", " ", " ", "#"]),
    (',', [" ", " ", " ", "#", "#"]),
    ('-', ["   ", "   ", "###", "   ", "   "]),
    ('+', ["   ", " # ", "###", " # ", "   "]),
    ('\'', ["#", "#", " ", " ", " "]),
    (' ', ["  ", "  ", "  ", "  ", "  "]),
    (':', [" ", "#", " ", "#", " "]),
    ('A', [" # ", "# #", "###", "# #", "# #"]),
    ('B', ["## ", "# #", "## ", "# #", "## "]),
    ('C', ["###", "#  ", "#  ", "#  ", "###"]),
    ('D', ["## ", "# #", "# #", "# #", "## "]),
    ('E', ["###", "#  ", "## ", "#  ", "###"]),
    ('F', ["###", "#  ", "## ", "#  ", "#  "]),
    ('G', ["####", "#   ", "# ##", "#  #", "####"]),
    ('H', ["# #", "# #", "###", "# #", "# #"]),
    ('I', ["#", "#", "#", "#", "#"]),
    ('J', ["  #", "  #", "  #", "# #", "###"]),
    ('K', ["# #", "# #", "## ", "# #", "# #"]),
    ('L', ["#  ", "#  ", "#  ", "#  ", "###"]),
    ('M', ["#   #", "## ##", "# # #", "#   #", "#   #"]),
    ('N', ["#  #", "## #", "# ##", "#  #", "#  #"]),
    ('O', ["###", "# #", "# #", "# #", "###"]),
    ('P', ["###", "# #", "###", "#  ", "#  "]),
    ('Q', ["####", "#  #", "#  #", "# ##", "####"]),
    ('R', ["## ", "# #", "## ", "# #", "# #"]),
    ('S', ["###", "#  ", "###", "  #", "###"]),
    ('T', ["###", " # ", " # ", " # ", " # "]),
    ('U', ["# #", "# #", "# #", "# #", "###"]),
    ('V', ["# #", "# #", "# #", "# #", " # "]),
    ('W', ["#   #", "#   #", "# # #", "## ##", "#   #"]),
    ('X', ["# #", "# #", " # ", "# #", "# #"]),
    ('Y', ["# #", "# #", "###", " # ", " # "]),
    ('Z', ["###", "  #", " # ", "#  ", "###"]),
];

fn letter(char: char) -> Option<&'static Letter> {
    let mut upper = char.to_uppercase();
    // What is two letters in capitals is none of these.
    let wanted = upper.next().filter(|_| upper.len() == 0)?;
    LETTERS.iter().find(|(known, _)| *known == wanted).map(|(_, letter)| letter)
}

/// How many columns a text takes at a scale, without a gap behind it; none where a character has no letter.
#[must_use]
pub fn columns(text: &str, scale: u16) -> Option<u16> {
    let mut pixels = 0;
    for char in text.chars() {
        pixels += u16::try_from(letter(char)?[0].len()).ok()? + 1;
    }
    Some(u16::saturating_sub(pixels, 1).saturating_mul(scale))
}

/// How many rows a text takes at a scale.
#[must_use]
pub const fn rows(scale: u16) -> u16 {
    (HIGH * scale).div_ceil(2)
}

/// The scales that letters can have with these glyphs, the largest first. A typewriter has no half rows.
pub fn scales(glyphs: Glyphs) -> impl Iterator<Item = u16> {
    const LARGEST: u16 = 8;
    (1..=LARGEST).rev().filter(move |scale| glyphs.is_unicode() || scale % 2 == 0)
}

/// Writes a text at a scale; what does not fit is cut at whole letters. A text without letters of its own is written small.
pub fn write(pen: &mut Pen<'_>, area: Rect, glyphs: Glyphs, role: Role, (text, scale): (&str, u16)) {
    if columns(text, scale).is_none() {
        pen.text(Rect { height: area.height.min(1), ..area }, role, text);
        return;
    }
    let half = if glyphs.is_unicode() { Glyphs::Half } else { Glyphs::Ascii };
    let high = rows(scale).min(area.height);
    let mut x = area.x;
    for letter in text.chars().filter_map(letter) {
        let wide = u16::try_from(letter[0].len()).unwrap_or(0) * scale;
        if x + wide > area.right() {
            break;
        }
        for row in 0..high {
            let line: String = (0..wide).map(|column| cell(letter, half, scale, (column, row))).collect();
            pen.text(Rect { x, y: area.y + row, width: wide, height: 1 }, role, &line);
        }
        x += wide + scale;
    }
}

/// The character of a cell of a letter.
fn cell(letter: &Letter, glyphs: Glyphs, scale: u16, (column, row): (u16, u16)) -> char {
    let ink = |half_row: u16| {
        let line = letter.get(usize::from(half_row / scale));
        line.is_some_and(|line| line.as_bytes().get(usize::from(column / scale)) == Some(&b'#'))
    };
    let (upper, lower) = (ink(2 * row), ink(2 * row + 1));
    glyphs.mask(usize::from(upper) + if glyphs.is_unicode() { 2 * usize::from(lower) } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, columns, rows, scales, write};
    use crate::tui::canvas::Canvas;
    use crate::tui::glyph::Glyphs;
    use crate::tui::theme::{Depth, Role, Themes};
    use crate::tui::widget::pen::Pen;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    fn drawn(glyphs: Glyphs, text: &str, scale: u16, area: Rect) -> Vec<String> {
        let theme = Themes::shipped().theme("mono", Depth::None);
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas::new(&mut buffer);
        write(&mut Pen::new(&mut canvas, &theme), area, glyphs, Role::For, (text, scale));
        let row = |y| (0..area.width).map(|x| buffer[(x, y)].symbol().to_owned()).collect::<String>();
        (0..area.height).map(|y| row(y).trim_end().to_owned()).collect()
    }

    #[test]
    fn figures_are_drawn_in_half_blocks_and_in_ascii() {
        let area = Rect::new(0, 0, 20, 5);
        assert_eq!(
            drawn(Glyphs::Quadrant, "17", 2, area),
            ["  ██    ██████", "████        ██", "  ██        ██", "  ██      ██", "██████    ██"]
        );
        assert_eq!(
            drawn(Glyphs::Ascii, "1%", 2, area),
            ["  ##    ##  ##", "####        ##", "  ##      ##", "  ##    ##", "######  ##  ##"]
        );
        assert_eq!(drawn(Glyphs::Half, "7", 1, area)[..3], ["▀▀█", " ▄▀", " ▀"]);
    }

    #[test]
    fn letters_are_whole_differ_and_are_cut_as_wholes() {
        for (at, (char, letter)) in LETTERS.iter().enumerate() {
            assert!(letter.iter().all(|row| row.len() == letter[0].len()), "{char} is ragged");
            let twin = LETTERS[..at].iter().find(|(_, other)| other == letter);
            assert!(twin.is_none() || matches!(char, 'O' | 'S'), "{char} looks like {twin:?}");
        }
        assert_eq!((columns("10/15", 2), rows(2), rows(1)), (Some(38), 5, 3));
        assert_eq!(columns("ß", 2), None);
        assert_eq!(drawn(Glyphs::Half, "888", 2, Rect::new(0, 0, 15, 5))[0], "██████  ██████");
        assert!(scales(Glyphs::Ascii).all(|scale| scale % 2 == 0));
    }
}
