//! What a screen is for and which keys it has: made from the rows of the keymap, so it cannot be wrong about them.

use crate::base::ids::Seat;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::window;
use crate::tui::scene::Scene;
use crate::tui::screen::{Press, Reply, frame, reading};
use crate::tui::text::{doc, t};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, wrapped};
use crate::tui::widget::rows::Scroll;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::fmt::Write as _;

/// Help on a screen.
#[derive(Clone, Debug)]
pub struct Help {
    about: Context,
    /// The key of what the screen is called and for.
    key: String,
    pub(super) scroll: Scroll,
}

const KEYS: u16 = 13;
const LABEL: u16 = 14;

impl Help {
    /// On the screen with a context, and the key of what it is for.
    #[must_use]
    pub fn new(about: Context, key: String) -> Self {
        Self { about, key, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        if press.action == Some(Action::Help) { Reply::Pop } else { reading::update(&mut self.scroll, press.action) }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let inner = pen.window(window(area, 92, 36), &t(&self.key));
        let body = Rect { height: inner.height.saturating_sub(1), ..inner };
        let mut lines: Vec<Line<'_>> = Vec::new();
        let about = doc(&self.key);
        lines.extend(wrapped(&about, body.width).into_iter().map(|line| pen.spans([(Role::Text, line)])));
        for context in self.about.chain() {
            lines.push(Line::default());
            if context != self.about {
                lines.push(pen.spans([(Role::Dim, t(&format!("context-{}", context.word())))]));
            }
            for row in scene.keymap.rows().iter().filter(|row| row.context == context) {
                let keys: Vec<String> = row.keys.iter().map(ToString::to_string).collect();
                let label = format!("action-{}", row.action.word());
                let room = body.width.saturating_sub(KEYS + LABEL);
                for (at, about) in wrapped(&doc(&label), room).into_iter().enumerate() {
                    let (keys, label) = if at == 0 { (keys.join(" "), t(&label)) } else { Default::default() };
                    let (keys, label) = (pad(&keys, KEYS), pad(&label, LABEL));
                    lines.push(pen.spans([(Role::Key, keys), (Role::Title, label), (Role::Text, about)]));
                }
            }
        }
        lines.push(Line::default());
        lines.extend(wrapped(&t("help-mouse"), body.width).into_iter().map(|line| pen.spans([(Role::Dim, line)])));
        reading::draw(&mut pen, body, &lines, self.scroll);
        let keys = [Action::Up, Action::Down, Action::PageDown, Action::Back];
        frame::footer(&mut pen, scene, Rect { y: body.bottom(), height: 1, ..inner }, Context::Popup, &keys);
    }
}

/// All keys as a table in Markdown, for the README.
#[must_use]
pub fn table(keymap: &crate::tui::keymap::Keymap) -> String {
    let mut text = t("keys-table") + "\n|---|---|---|\n";
    for row in keymap.rows() {
        let keys: Vec<String> = row.keys.iter().map(|key| format!("`{key}`")).collect();
        let context = t(&format!("context-{}", row.context.word()));
        let about = doc(&format!("action-{}", row.action.word()));
        let _ = writeln!(text, "| {context} | {} | {about} |", keys.join(" "));
    }
    text
}
