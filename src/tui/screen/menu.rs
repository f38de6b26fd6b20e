//! The menu: a card for each campaign, the saves, leaving. It reads no campaign whole, so it is there at once.

use crate::base::ids::Seat;
use crate::campaign::Card;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{inset, over, parts, side_by_side};
use crate::tui::scene::Scene;
use crate::tui::screen::setup::SetupScreen;
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Cursor;
use crate::tui::world::{Request, SaveFile};
use crate::words::number;
use ratatui::layout::Rect;

/// The menu.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    pub(super) cursor: Cursor,
    /// Whether it was asked just now if the program is to be left.
    asked: bool,
}

const TITLE: [&str; 3] =
    ["█▀▀ █▀▀█ █▀▀█ █▀▀ █▀▀█ █▀▀ █▀▀█", "█   █  █ █▄▄▀ █▀▀ █▄▄█ █▀▀ █▄▄▀", "▀▀▀ ▀▀▀▀ ▀ ▀▀ ▀▀▀ █    ▀▀▀ ▀ ▀▀"];

/// What can be chosen.
#[derive(Clone, Copy)]
enum Row<'a> {
    Campaign(&'a Card),
    Save(&'a SaveFile),
    Leave,
}

fn rows<'a>(scene: &Scene<'a>) -> Vec<Row<'a>> {
    let campaigns = scene.world.cards().iter().map(Row::Campaign);
    let saves = scene.world.saves().iter().map(Row::Save);
    campaigns.chain(saves).chain([Row::Leave]).collect()
}

impl Menu {
    pub(super) const fn context(&self) -> Context {
        Context::Menu
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let rows = rows(scene);
        let asked = std::mem::take(&mut self.asked);
        let Some(action) = press.action else { return Reply::Stay };
        if action == Action::Back {
            self.asked = !asked;
            return if asked { Reply::Ask(Request::Quit) } else { Reply::Notice(t("menu-leave-ask")) };
        }
        if action == Action::Brief
            && let Some(Row::Campaign(card)) = rows.get(self.cursor.at)
        {
            return Reply::Ask(Request::Preview(card.id.clone()));
        }
        if self.cursor.moved(action, rows.len(), 8) || action != Action::Choose {
            return Reply::Stay;
        }
        match rows.get(self.cursor.at) {
            Some(Row::Campaign(card)) => Reply::Push(Box::new(Screen::Setup(SetupScreen::new(scene, &card.id)))),
            Some(Row::Save(save)) => Reply::Ask(Request::Resume(save.path.clone())),
            Some(Row::Leave) | None => Reply::Ask(Request::Quit),
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let all = parts(area);
        let margin = if frame::is_wide(area) { area.width / 12 } else { 3 };
        let body = inset(Rect { y: area.y + 1, height: area.height.saturating_sub(3), ..area }, margin, 0);
        for (at, line) in (0u16..).zip(TITLE) {
            pen.text(frame::line_of(body, at), Role::Union, line);
        }
        let beside = Rect { x: body.x + 34, width: body.width.saturating_sub(34), ..body };
        pen.text(frame::line_of(beside, 1), Role::Title, &t("menu-subtitle"));
        pen.text(frame::line_of(beside, 2), Role::Dim, &t("menu-not-a-prediction"));
        let (list, card) = side_by_side(over(body, 5).1, if frame::is_wide(area) { 48 } else { 30 });
        let rows = rows(scene);
        self.list(&mut pen, &rows, list);
        if let Some(row) = rows.get(self.cursor.at) {
            about(&mut pen, *row, card);
        }
        let keys = [Action::Up, Action::Down, Action::Choose, Action::Brief, Action::Theme, Action::Leave];
        frame::footer(&mut pen, scene, all.footer, Context::Menu, &keys);
    }

    fn list(&self, pen: &mut Pen<'_>, rows: &[Row<'_>], area: Rect) {
        let mut lines: Vec<(Option<usize>, String)> = Vec::new();
        let mut under = "";
        let mut saves = false;
        for (at, row) in rows.iter().enumerate() {
            let label = match row {
                Row::Campaign(card) => {
                    let heading = if card.guided { "menu-new-here" } else { "menu-campaigns" };
                    if under != heading {
                        lines.extend((!under.is_empty()).then(|| (None, String::new())));
                        lines.push((None, t(heading)));
                    }
                    under = heading;
                    card.title.clone()
                }
                Row::Save(save) => {
                    if !saves {
                        lines.extend([(None, String::new()), (None, t("menu-saves"))]);
                    }
                    saves = true;
                    save.name.clone()
                }
                Row::Leave => {
                    lines.push((None, String::new()));
                    t("menu-leave")
                }
            };
            lines.push((Some(at), label));
        }
        frame::headed(pen, area, &lines, self.cursor.at);
    }
}

/// The card of what is marked.
fn about(pen: &mut Pen<'_>, row: Row<'_>, area: Rect) {
    match row {
        Row::Campaign(card) => {
            pen.heading(frame::line_of(area, 0), &card.title);
            let mut rest = over(area, 1).1;
            let mut say = |pen: &mut Pen<'_>, role: Role, text: &str, gap: u16| {
                let used = pen.prose(rest, role, text);
                rest = over(rest, used + gap).1;
            };
            say(pen, Role::Dim, &card.subtitle, 1);
            for (left, length) in (0..card.lengths.len()).rev().zip(&card.lengths) {
                let values = [
                    ("title", length.title.as_str().into()),
                    ("rounds", length.rounds.into()),
                    ("month", number::short::month(length.start).into()),
                ];
                say(pen, Role::Union, &tx("menu-length", &values), u16::from(left == 0));
            }
            say(pen, Role::Text, &card.summary, 0);
        }
        Row::Save(save) => {
            pen.heading(frame::line_of(area, 0), &save.name);
            let used = pen.prose(over(area, 1).1, Role::Text, &t("menu-save-about"));
            let rest = over(area, used + 2).1;
            let used = pen.prose(rest, Role::Dim, &save.path.display().to_string());
            if save.torn {
                pen.prose(over(rest, used + 1).1, Role::Warning, &t("menu-save-torn"));
            }
        }
        Row::Leave => {
            pen.prose(area, Role::Text, &t("menu-leave-about"));
        }
    }
}
