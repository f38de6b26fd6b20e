//! The turning points of a game that is over, while they are looked for: the largest so far, each with the ending that it moved most.
//! Esc stops and leaves what was found.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::report::turning::{GAMES, Looking};
use crate::session::Place;
use crate::show::turns::{self, Point};
use crate::table::Snapshot;
use crate::tui::luck::{bars, spare};
use crate::tui::text::{labelled, t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::words::Words;
use ratatui::text::Line;

/// Turning points being looked for, or found.
#[derive(Debug)]
pub struct Turns {
    looking: Looking,
    stopped: bool,
    trouble: Option<String>,
    points: Vec<Point>,
}

impl Turns {
    /// Begins to look; nothing while the game goes on.
    #[must_use]
    pub fn new(page: &Snapshot) -> Option<Self> {
        let looking = turns::looking(page, GAMES, spare())?;
        Some(Self { looking, stopped: false, trouble: None, points: Vec::new() })
    }

    /// Whether more is still to come in.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        !self.looking.is_over()
    }

    /// Whether somebody stopped it before all was looked at.
    #[must_use]
    pub const fn was_stopped(&self) -> bool {
        self.stopped
    }

    /// Takes what came in meanwhile.
    pub fn tick(&mut self, campaign: &Campaign) {
        match self.looking.look() {
            Ok(true) => {
                self.points = turns::points(&Words::to(campaign, Seat::Facilitator), self.looking.found());
            }
            Ok(false) => {}
            Err(error) => self.trouble = Some(error.to_string()),
        }
    }

    /// Looks no further; what was found stays.
    pub fn stop(&mut self) {
        self.stopped = self.is_running();
        self.looking.stop();
    }

    /// Where a turning point is, by its place in the list.
    #[must_use]
    pub fn place(&self, at: usize) -> Option<&Place> {
        self.points.get(at).map(|point| &point.place)
    }

    /// The turning points by their names.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        self.points.iter().map(|point| point.title.as_str())
    }

    /// What was found so far, in lines of a width; each under the key that shows it.
    #[must_use]
    pub fn lines<'t>(&self, pen: &Pen<'_>, keys: &[String], width: u16) -> Vec<Line<'t>> {
        let mut lines: Vec<Line<'t>> = Vec::new();
        let prose = |lines: &mut Vec<Line<'t>>, role: Role, text: &str| {
            lines.extend(wrapped(text, width).into_iter().map(|line| pen.spans([(role, line)])));
        };
        prose(&mut lines, Role::Dim, &self.progress());
        for (at, point) in self.points.iter().enumerate() {
            lines.push(Line::default());
            let key = keys.get(at).map_or("", String::as_str);
            prose(&mut lines, Role::Title, &format!("{key}  {}", point.title));
            if let Some((name, share)) = &point.moved {
                lines.extend(bars(pen, name, share, point.games, width));
            }
            prose(&mut lines, Role::Text, &point.told);
        }
        if !self.is_running() && !self.looking.found().is_empty() {
            lines.push(Line::default());
            prose(&mut lines, Role::Dim, &turns::looked(self.looking.found()));
            prose(&mut lines, Role::Dim, &t("turns-means"));
        }
        lines
    }

    fn progress(&self) -> String {
        if let Some(trouble) = &self.trouble {
            return labelled(&t("turns-title"), trouble);
        }
        let (looked, of) = self.looking.progress();
        let Some(of) = of else { return t("turns-begun") };
        let key = match (self.is_running(), self.stopped) {
            (true, _) => "turns-running",
            (false, true) => "turns-stopped",
            (false, false) => "turns-done",
        };
        tx(key, &[("looked", looked.into()), ("of", of.into()), ("games", (GAMES as usize).into())])
    }
}
