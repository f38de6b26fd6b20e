//! A text to read, in a window over the screen.

use crate::base::ids::Seat;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::window;
use crate::tui::scene::Scene;
use crate::tui::screen::{Press, Reply, frame, reading};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
use ratatui::layout::Rect;

/// A text to read.
#[derive(Clone, Debug)]
pub struct Page {
    title: String,
    text: String,
    pub(super) scroll: Scroll,
}

impl Page {
    /// A page.
    #[must_use]
    pub fn new(title: &str, text: String) -> Self {
        Self { title: title.to_owned(), text, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        reading::update(&mut self.scroll, press.action)
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let inner = pen.window(window(area, 96, 40), &self.title);
        let body = Rect { height: inner.height.saturating_sub(1), ..inner };
        let lines = wrapped(&self.text, body.width);
        let lines: Vec<_> = lines.into_iter().map(|line| pen.spans([(Role::Text, line)])).collect();
        reading::draw(&mut pen, body, &lines, self.scroll);
        let keys = [Action::Up, Action::Down, Action::PageDown, Action::Back];
        frame::footer(&mut pen, scene, Rect { y: body.bottom(), height: 1, ..inner }, Context::Popup, &keys);
    }
}
