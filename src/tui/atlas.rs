//! Maps that are drawn already, by size: a map takes milliseconds to make and microseconds to show. What is drawn is the same
//! whether or not it was kept.

use crate::tui::glyph::Glyphs;
use crate::tui::map::Raster;
use std::cell::RefCell;
use std::sync::Arc;

/// The maps of one app, in the sizes of which it had need last.
#[derive(Debug, Default)]
pub struct Atlas {
    kept: RefCell<Vec<Kept>>,
}

type Kept = ((u16, u16, Glyphs), Arc<Raster>);
const MOST: usize = 8;

impl Atlas {
    /// The map at a size.
    #[must_use]
    pub fn map(&self, columns: u16, rows: u16, glyphs: Glyphs) -> Arc<Raster> {
        let size = (columns, rows, glyphs);
        let mut kept = self.kept.borrow_mut();
        if let Some((_, raster)) = kept.iter().find(|(known, _)| *known == size) {
            return Arc::clone(raster);
        }
        let raster = Arc::new(Raster::new(columns, rows, glyphs));
        if kept.len() >= MOST {
            kept.remove(0);
        }
        kept.push((size, Arc::clone(&raster)));
        raster
    }
}
