//! Who looks at the wall of a table, in browsers and over ssh, so many at once; and how many lines to people there are.

use super::Hall;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// So many walls of a table at once.
const WALLS: usize = 4;

impl Hall {
    /// Somebody looks at the wall, until what comes back is dropped; nothing where as many look as can.
    #[must_use]
    pub fn watch_the_wall(self: &Arc<Self>) -> Option<Watching> {
        let before = self.walls.fetch_add(1, Ordering::Relaxed);
        let watching = Watching(Arc::clone(self));
        (before < WALLS).then_some(watching)
    }

    /// A line to somebody's screens, lines or page begins, and is over when what comes back is dropped.
    #[must_use]
    pub fn line(self: &Arc<Self>) -> Online {
        self.lines.fetch_add(1, Ordering::Relaxed);
        Online(Arc::clone(self))
    }

    /// Whether somebody is at the other end of a line.
    #[must_use]
    pub fn has_lines(&self) -> bool {
        self.lines.load(Ordering::Relaxed) > 0
    }

    /// Whether as many look at the wall as can.
    #[must_use]
    pub fn walls_are_full(&self) -> bool {
        self.walls.load(Ordering::Relaxed) >= WALLS
    }
}

/// Somebody at the other end of a line.
#[derive(Debug)]
pub struct Online(Arc<Hall>);

impl Drop for Online {
    fn drop(&mut self) {
        self.0.lines.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Somebody who looks at the wall.
#[derive(Debug)]
pub struct Watching(Arc<Hall>);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.walls.fetch_sub(1, Ordering::Relaxed);
    }
}
