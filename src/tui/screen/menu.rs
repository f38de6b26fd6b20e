//! The menu: a new game, the saves, leaving. It needs no campaign, so it is there at once.

use crate::base::ids::Seat;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{inset, over, parts};
use crate::tui::scene::Scene;
use crate::tui::screen::setup::SetupScreen;
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Cursor;
use crate::tui::world::Request;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The menu.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    cursor: Cursor,
}

/// Rows before the saves.
const FIRST: usize = 1;

const TITLE: [&str; 5] = [
    "█▀▀ █▀▀█ █▀▀█ █▀▀ █▀▀█ █▀▀ █▀▀█",
    "█   █  █ █▄▄▀ █▀▀ █▄▄█ █▀▀ █▄▄▀",
    "▀▀▀ ▀▀▀▀ ▀ ▀▀ ▀▀▀ █    ▀▀▀ ▀ ▀▀",
    "",
    "",
];

impl Menu {
    pub(super) const fn context(&self) -> Context {
        Context::Menu
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let saves = scene.world.saves();
        let rows = FIRST + saves.len() + 1;
        let Some(action) = press.action else { return Reply::Stay };
        if self.cursor.moved(action, rows, 8) {
            return Reply::Stay;
        }
        match action {
            Action::Choose if self.cursor.at == 0 => Reply::Push(Box::new(Screen::Setup(SetupScreen::new(scene)))),
            Action::Choose => match saves.get(self.cursor.at - FIRST) {
                Some(save) => Reply::Ask(Request::Resume(save.path.clone())),
                None => Reply::Ask(Request::Quit),
            },
            _ => Reply::Stay,
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
        let mut pen = Pen::new(buffer, scene.theme);
        let all = parts(area);
        let body = inset(Rect { y: area.y + 2, height: area.height.saturating_sub(4), ..area }, 6, 0);
        for (at, line) in (0u16..).zip(TITLE) {
            pen.text(frame::line_of(body, at), Role::Union, line);
        }
        pen.text(frame::line_of(body, 4), Role::Dim, &t("menu-subtitle"));
        let (_, list) = over(body, 6);
        let saves = scene.world.saves();
        let mut labels = vec![t("menu-new")];
        labels.extend(saves.iter().map(|save| tx("menu-resume", &[("name", save.name.as_str().into())])));
        labels.push(t("menu-leave"));
        let fit = usize::from(list.height.saturating_sub(2));
        let from = self.cursor.from(labels.len(), fit);
        for (at, label) in labels.iter().enumerate().skip(from).take(fit) {
            let row = u16::try_from(at - from).unwrap_or(0);
            let area = Rect { width: list.width.min(64), ..frame::line_of(list, row) };
            frame::row(&mut pen, area, at == self.cursor.at, Role::Text, label);
        }
        pen.text(all.notice, Role::Dim, &t("menu-not-a-prediction"));
        let keys = [Action::Up, Action::Down, Action::Choose, Action::Theme, Action::Leave];
        frame::footer(&mut pen, scene, all.footer, Context::Menu, &keys);
    }
}
