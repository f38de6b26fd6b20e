//! The facilitator's desk: what a reviewed seat would do, with its reasons; it is accepted, changed, or replaced.

use crate::ai::note::Note;
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::form::Form;
use crate::tui::screen::offers::Offers;
use crate::tui::screen::{Press, Reply, Screen, frame, reading};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
use crate::tui::world::Request;
use ratatui::layout::Rect;

/// A proposal before the facilitator.
#[derive(Clone, Debug)]
pub struct Review {
    seat: Seat,
    proposed: Command,
    note: Option<Box<Note>>,
    pub(super) scroll: Scroll,
}

const KEYS: [Action; 7] =
    [Action::GoOn, Action::Edit, Action::Replace, Action::Down, Action::Reasons, Action::Papers, Action::Log];

impl Review {
    /// What a reviewed seat's own mind would do, with its reasons.
    #[must_use]
    pub fn new(seat: Seat, proposed: Command, note: Option<Note>) -> Self {
        Self { seat, proposed, note: note.map(Box::new), scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Review
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(Seat::Facilitator)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(Seat::Facilitator) else { return Reply::Stay };
        match press.action {
            Some(Action::GoOn) => Reply::Ask(Request::Submit(self.seat, self.proposed.clone())),
            Some(Action::Edit) if self.proposed.verb().slots().is_empty() => {
                Reply::Notice(t("review-nothing-to-change"))
            }
            Some(Action::Edit) => Reply::Push(Box::new(Screen::Form(Form::changing(self.seat, &self.proposed)))),
            Some(Action::Replace) => {
                Reply::Push(Box::new(Screen::Offers(Offers::new(self.seat, model.view().phase()))))
            }
            action => reading::update(&mut self.scroll, action),
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(Seat::Facilitator) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Review, &KEYS);
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Pressure);
        let title = tx("review-title", &[("seat", model.seat_name(self.seat).into())]);
        pen.heading(frame::line_of(body, 0), &title);
        let (_, rest) = over(body, 1);
        let what = crate::words::text::capital(&model.words().what(&self.proposed));
        let used = pen.prose(rest, Role::Beijing, &what);
        let (_, rest) = over(rest, used + 1);
        pen.heading(frame::line_of(rest, 0), &t("review-reasons"));
        let (_, rest) = over(rest, 1);
        let reasons = self.reasons(&model, rest.width);
        let lines: Vec<_> = reasons.into_iter().map(|line| pen.spans([(Role::Text, line)])).collect();
        let below = reading::draw(&mut pen, rest, &lines, self.scroll);
        let notice = parts(area).notice;
        pen.text(notice, Role::Dim, &t("review-hint"));
        if below {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }

    fn reasons(&self, model: &Model<'_>, width: u16) -> Vec<String> {
        let words = model.words();
        let said: Vec<String> = self.note.iter().flat_map(|note| words.note(note)).collect();
        let mut lines = Vec::new();
        for reason in if said.is_empty() { vec![t("review-no-reasons")] } else { said } {
            let rows = wrapped(&reason, width.saturating_sub(2)).into_iter().enumerate();
            lines.extend(rows.map(|(at, row)| format!("{}{row}", if at == 0 { "• " } else { "  " })));
        }
        lines
    }
}
