//! What drawing yields: a picture, and the spots on it that a click can mean something on.
//!
//! Whoever draws a thing says in the same breath what a click on it does, from the same rect: nothing can stand in one place for the
//! eye and in another for the mouse. A screen that says nothing still has its footer, whose keys can be clicked.

use crate::base::ids::StateId;
use crate::tui::keymap::Action;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// A buffer under the pen, with the spots marked so far.
#[derive(Debug)]
pub struct Canvas<'b> {
    /// The picture.
    pub buffer: &'b mut Buffer,
    /// What can be clicked; where several lie under a place, the last counts.
    pub spots: Vec<Spot>,
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
        Self { buffer, spots: Vec::new() }
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
    use super::{Canvas, Spot, Target, at};
    use crate::tui::keymap::Action;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

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
