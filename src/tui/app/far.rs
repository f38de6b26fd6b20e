//! A game that goes on elsewhere: what has happened there changes the screen only where somebody is asked, or where there is
//! something else to look at. What is being chosen or typed stays.

use super::App;
use crate::tui::text::{t, tx};
use crate::words::number;

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
}
