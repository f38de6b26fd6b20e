//! The desk beside a roll-call.

use super::BallotScreen;
use crate::tui::layout::over;
use crate::tui::scene::Model;
use crate::tui::screen::desk::summary;
use crate::tui::screen::frame;
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use ratatui::layout::Rect;

impl BallotScreen {
    /// The desk: a vote now, the chance, who decides it, the cheapest win and block, what if.
    pub(super) fn desk_panel(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        pen.heading(frame::line_of(area, 0), &t("screen-desk-title"));
        if self.is_over() {
            pen.prose(over(area, 1).1, Role::Dim, &t("desk-closed"));
            return;
        }
        if let Some(answer) = self.desk.answer() {
            summary(pen, &model.words().desk(answer), over(area, 1).1);
        }
    }
}
