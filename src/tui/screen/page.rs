//! A text to read, in a window over the screen; or what is still being worked out while one reads.

use crate::base::ids::Seat;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::window;
use crate::tui::luck::Luck;
use crate::tui::scene::Scene;
use crate::tui::screen::{Press, Reply, frame, reading};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
use ratatui::layout::Rect;

/// A text to read.
#[derive(Debug)]
pub struct Page {
    title: String,
    body: Body,
    pub(super) scroll: Scroll,
}

/// What stands on a page.
#[derive(Debug)]
enum Body {
    Text(String),
    Luck(Box<Luck>),
}

impl Page {
    /// A page.
    #[must_use]
    pub fn new(title: &str, text: String) -> Self {
        Self { title: title.to_owned(), body: Body::Text(text), scroll: Scroll::default() }
    }

    /// How a game ends with other luck, while that is played. Esc stops it and leaves what is in, once more leaves.
    #[must_use]
    pub fn of_luck(luck: Luck) -> Self {
        Self { title: t("luck-title"), body: Body::Luck(Box::new(luck)), scroll: Scroll::default() }
    }

    /// Whether more is still to come in.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(&self.body, Body::Luck(luck) if luck.is_running())
    }

    /// Takes what came in meanwhile.
    pub fn tick(&mut self) {
        if let Body::Luck(luck) = &mut self.body {
            luck.tick();
        }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        if let Body::Luck(luck) = &mut self.body
            && press.action == Some(Action::Back)
            && luck.is_running()
        {
            luck.stop();
            return Reply::Stay;
        }
        reading::update(&mut self.scroll, press.action)
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let inner = pen.window(window(area, 96, 40), &self.title);
        let body = Rect { height: inner.height.saturating_sub(1), ..inner };
        let lines: Vec<_> = match &self.body {
            Body::Text(text) => {
                wrapped(text, body.width).into_iter().map(|line| pen.spans([(Role::Text, line)])).collect()
            }
            Body::Luck(luck) => luck.lines(&pen, scene.world.campaign().map(AsRef::as_ref), body.width),
        };
        reading::draw(&mut pen, body, &lines, self.scroll);
        let keys = [Action::Up, Action::Down, Action::PageDown, Action::Back];
        frame::footer(&mut pen, scene, Rect { y: body.bottom(), height: 1, ..inner }, Context::Popup, &keys);
    }
}
