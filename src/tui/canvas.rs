//! What drawing yields: a picture, the spots on it that a click can mean something on, and the texts that stand on it.
//!
//! Whoever draws a thing says in the same breath what a click on it does, from the same rect: nothing can stand in one place for the
//! eye and in another for the mouse. A screen that says nothing still has its footer, whose keys can be clicked.

use crate::base::ids::StateId;
use crate::tui::keymap::Action;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthStr as _;

/// A buffer under the pen, with the spots marked so far.
#[derive(Debug)]
pub struct Canvas<'b> {
    /// The picture.
    pub buffer: &'b mut Buffer,
    /// What can be clicked; where several lie under a place, the last counts.
    pub spots: Vec<Spot>,
    /// What was written, in the order in which it was.
    pub said: Vec<Said>,
}

/// A text that was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// The column at which it begins.
    pub x: u16,
    /// The row of its last line.
    pub y: u16,
    /// The text.
    pub text: String,
}

/// How far a line may stand from the one above it, in columns, and still go on with it: the indent of a list.
const INDENT: u16 = 2;

/// The texts on a picture: lines that were written one by one beneath each other are one text again.
#[must_use]
pub fn texts(said: &[Said]) -> Vec<String> {
    let mut pieces: Vec<Said> = Vec::new();
    for Said { x, y, text } in said {
        let goes_on = |piece: &&mut Said| piece.y + 1 == *y && piece.x.abs_diff(*x) <= INDENT;
        match pieces.iter_mut().rev().find(goes_on) {
            Some(piece) => {
                piece.y = *y;
                piece.text.push(' ');
                piece.text.push_str(text);
            }
            None => pieces.push(Said { x: *x, y: *y, text: text.clone() }),
        }
    }
    pieces.into_iter().map(|piece| piece.text).collect()
}

/// The words of a row with the columns at which they begin.
pub fn words(said: &[Said], row: u16) -> impl Iterator<Item = (u16, &str)> {
    said.iter().filter(move |said| said.y == row).flat_map(|said| {
        said.text.split(' ').scan(said.x, |x, word| {
            let from = *x;
            *x += u16::try_from(word.width()).unwrap_or(u16::MAX).saturating_add(1);
            Some((from, word))
        })
    })
}

/// A part of the picture that a click means something on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spot {
    /// Where, in columns and rows of the screen.
    pub area: Rect,
    /// What for.
    pub target: Target,
}

/// What a click does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// What a key does.
    Do(Action),
    /// Chooses a place among several; on the chosen one, does something.
    Pick {
        /// The place, from 0.
        at: usize,
        /// What a second click does.
        again: Action,
    },
    /// Chooses a place among several and does something with it at once.
    Take {
        /// The place, from 0.
        at: usize,
        /// What is done.
        action: Action,
    },
    /// Turns to a page, or to a level of a scale, from 0.
    Turn(usize),
    /// Looks at a state; a second click asks why.
    State(StateId),
    /// Types a character.
    Type(char),
    /// Looks at the state under the click, on a map of shapes that fills the area.
    Shapes,
    /// The same on a map of tiles.
    Tiles,
    /// A text that the wheel moves.
    Scroll {
        /// The first row in view when its end is in view.
        most: u16,
        /// Rows for one turn of the wheel.
        step: u16,
    },
    /// Nothing, whatever lies beneath.
    Nothing,
}

impl<'b> Canvas<'b> {
    /// An empty one.
    #[must_use]
    pub const fn new(buffer: &'b mut Buffer) -> Self {
        Self { buffer, spots: Vec::new(), said: Vec::new() }
    }

    /// Lays a window over everything: what lies beneath cannot be clicked, and a click beside the window leaves it.
    pub fn cover(&mut self, area: Rect) {
        self.spots = vec![Spot { area, target: Target::Do(Action::Back) }];
    }
}

/// The uppermost of several spots at a place; texts that only scroll are looked through.
#[must_use]
pub fn at(spots: &[Spot], column: u16, row: u16) -> Option<Spot> {
    let place = Position::new(column, row);
    let clicked = |spot: &&Spot| spot.area.contains(place) && !matches!(spot.target, Target::Scroll { .. });
    spots.iter().rev().find(clicked).copied()
}

#[cfg(test)]
mod tests {
    use super::{Canvas, Said, Spot, Target, at, texts, words};
    use crate::tui::keymap::Action;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    #[test]
    fn lines_beneath_each_other_are_one_text_and_words_have_their_columns() {
        let said = |x, y, text: &str| Said { x, y, text: text.to_owned() };
        let all = [
            said(0, 0, "• a blocking"),
            said(40, 0, "qualified"),
            said(2, 1, "minority stops"),
            said(40, 1, "majority"),
            said(20, 1, "15 of 27"),
        ];
        assert_eq!(texts(&all), ["• a blocking minority stops", "qualified majority", "15 of 27"]);
        let row: Vec<_> = words(&all, 1).collect();
        assert_eq!(row[..2], [(2, "minority"), (11, "stops")]);
    }

    #[test]
    fn the_uppermost_counts_and_beside_a_window_is_its_end() {
        let area = Rect::new(0, 0, 10, 4);
        let mut buffer = Buffer::empty(area);
        let mut canvas = Canvas::new(&mut buffer);
        let line = Rect::new(0, 1, 10, 1);
        canvas.spots.push(Spot { area: line, target: Target::Turn(3) });
        assert_eq!(at(&canvas.spots, 4, 1).unwrap().target, Target::Turn(3));
        assert_eq!(at(&canvas.spots, 4, 2), None);
        canvas.cover(area);
        canvas.spots.push(Spot { area: Rect::new(2, 1, 4, 2), target: Target::Nothing });
        canvas.spots.push(Spot { area: Rect::new(2, 1, 4, 2), target: Target::Scroll { most: 3, step: 1 } });
        assert_eq!(at(&canvas.spots, 3, 1).unwrap().target, Target::Nothing);
        assert_eq!(at(&canvas.spots, 8, 1).unwrap().target, Target::Do(Action::Back));
    }
}
