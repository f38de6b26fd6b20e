//! A game that goes on elsewhere: what has happened there changes the screen only where somebody is asked, or where there is
//! something else to look at. What is being chosen or typed stays.

use super::App;
use crate::tui::canvas::Canvas;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, fit, pad};
use crate::words::number;
use crate::words::wrap::{Long, wrapped};
use ratatui::layout::Rect;

impl App {
    /// Something has happened elsewhere.
    pub(super) fn pulse(&mut self) {
        self.world.look();
        let stands = self.world.stood();
        if self.stood == stands {
            self.sight();
        } else {
            self.stood = stands;
            self.go();
        }
    }

    /// What is said of a table that is elsewhere, where nothing else is said: what it waits for, and the clock of the room.
    pub(super) fn far_notice(&self) -> Option<String> {
        let (left, held) = self.world.far_stands()?;
        let clock = left.map(|(left, runs)| {
            let time = number::minutes_and_seconds(left / 1000);
            tx(if runs { "far-clock" } else { "far-clock-held" }, &[("left", time.into())])
        });
        let said = self.world.far_said();
        let held = held.then(|| t("far-held"));
        let all: Vec<String> = clock.into_iter().chain(said).chain(held).collect();
        (!all.is_empty()).then(|| all.join(" · "))
    }

    /// What the host says, whole: where one row does not hold it, over as many rows as it needs, and no more than a screen can spare.
    pub(super) fn strip(&self, row: Rect, text: &str, canvas: &mut Canvas<'_>) {
        /// So many rows.
        const MOST: usize = 4;
        let mut lines = wrapped(text, usize::from(row.width.max(1)), Long::Whole);
        if lines.len() > MOST {
            lines.truncate(MOST);
            let cut = lines.pop().unwrap_or_default();
            lines.push(fit(&format!("{}…", cut.trim_end()), row.width));
        }
        for (line, up) in lines.iter().rev().zip(0..) {
            let row = Rect { y: row.y.saturating_sub(up), ..row };
            Pen::new(canvas, &self.theme).text(row, Role::Warning, &pad(line, row.width));
        }
    }
}
