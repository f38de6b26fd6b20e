//! Between two seats at one machine: nothing private stays in view.

use crate::base::ids::Seat;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::window;
use crate::tui::scene::{Scene, seat_name};
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use ratatui::layout::Rect;

/// A curtain before a seat's turn.
#[derive(Clone, Copy, Debug)]
pub struct Curtain {
    next: Seat,
}

impl Curtain {
    /// Before the turn of a seat.
    #[must_use]
    pub const fn new(next: Seat) -> Self {
        Self { next }
    }

    /// Whose turn comes.
    #[must_use]
    pub const fn next(&self) -> Seat {
        self.next
    }

    pub(super) const fn context(&self) -> Context {
        Context::Curtain
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        // Raising it is the director's: it knows what the seat is asked for.
        if press.action == Some(Action::GoOn) { Reply::Pop } else { Reply::Stay }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let Some(campaign) = scene.world.campaign() else { return };
        let inner = pen.window(window(area, 56, 9), &t("curtain-title"));
        pen.text(frame::line_of(inner, 1), Role::Dim, &t("curtain-pass"));
        pen.text(frame::line_of(inner, 3), Role::Me, &seat_name(campaign, self.next));
        let values = [("seat", seat_name(campaign, self.next).into())];
        pen.text(frame::line_of(inner, 5), Role::Text, &tx("curtain-alone", &values));
        frame::footer(&mut pen, scene, frame::line_of(inner, 6), Context::Curtain, &[Action::GoOn]);
    }
}
