//! The palette: everything that can be done on the screen beneath, and every state on it, found by typing a few letters.

use crate::base::ids::{Seat, StateId};
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, window};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::{doc, t};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad};
use crate::tui::widget::rows::Cursor;
use ratatui::layout::Rect;

/// What can be chosen in the palette.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chosen {
    /// Does something on the screen beneath.
    Do(Action),
    /// Looks at a state there.
    Look(StateId),
}

/// The palette over a screen.
#[derive(Clone, Debug)]
pub struct Palette {
    about: Context,
    typed: String,
    pub(super) cursor: Cursor,
}

/// A row: what it does, its name, what it is about, its key.
struct Entry {
    chosen: Chosen,
    name: String,
    about: String,
    key: String,
}

/// Moving about needs no palette.
const MOVES: [Action; 9] = [
    Action::Up,
    Action::Down,
    Action::First,
    Action::Last,
    Action::PageUp,
    Action::PageDown,
    Action::Erase,
    Action::Palette,
    Action::Redraw,
];

impl Palette {
    /// Over a screen with a context.
    #[must_use]
    pub fn new(about: Context) -> Self {
        Self { about, typed: String::new(), cursor: Cursor::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Palette
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        if let Some(char) = press.key.typed() {
            self.typed.push(char);
            self.cursor = Cursor::default();
            return Reply::Stay;
        }
        let entries = self.entries(scene);
        match press.action {
            Some(Action::Back) => return Reply::Pop,
            Some(Action::Choose) => {
                return entries.get(self.cursor.at).map_or(Reply::Stay, |entry| Reply::PopDo(entry.chosen));
            }
            Some(Action::Erase) => {
                self.typed.pop();
                self.cursor = Cursor::default();
            }
            Some(action) => {
                self.cursor.moved(action, entries.len(), 8);
            }
            None => {}
        }
        Reply::Stay
    }

    /// The rows that fit what is typed, the best first.
    fn entries(&self, scene: &Scene<'_>) -> Vec<Entry> {
        let rows = scene.keymap.on(self.about).filter(|row| !MOVES.contains(&row.action));
        let mut all: Vec<Entry> = rows
            .map(|row| {
                let word = format!("action-{}", row.action.word());
                let key = row.keys.first().map_or_else(String::new, ToString::to_string);
                Entry { chosen: Chosen::Do(row.action), name: t(&word), about: doc(&word), key }
            })
            .collect();
        if matches!(self.about, Context::Ballot | Context::Desk)
            && let Some(session) = scene.world.session()
        {
            let model = Model { session, seat: Seat::Observer };
            all.extend(model.view().states().iter().map(|id| Entry {
                chosen: Chosen::Look(id),
                name: format!("{} {}", model.code(id), model.name(id)),
                about: t("palette-look"),
                key: String::new(),
            }));
        }
        let mut found: Vec<(u32, usize, Entry)> = all
            .into_iter()
            .enumerate()
            .filter_map(|(at, entry)| {
                let worth =
                    worth(&self.typed, &entry.name).or_else(|| worth(&self.typed, &entry.about).map(|it| it / 4));
                Some((worth?, at, entry))
            })
            .collect();
        found.sort_by_key(|(worth, at, _)| (std::cmp::Reverse(*worth), *at));
        found.into_iter().map(|(_, _, entry)| entry).collect()
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let inner = pen.window(window(area, 76, 18), &t("context-palette"));
        pen.text(frame::line_of(inner, 0), Role::Selected, &pad(&format!(" {}▏", self.typed), inner.width));
        let rows = over(inner, 2).1;
        let rows = Rect { height: rows.height.saturating_sub(2), ..rows };
        let entries = self.entries(scene);
        let fit = usize::from(rows.height);
        let from = self.cursor.from(entries.len(), fit);
        for (y, (at, entry)) in (0u16..).zip(entries.iter().enumerate().skip(from).take(fit)) {
            let text = format!("{} {} {}", pad(&entry.key, 9), pad(&entry.name, 16), entry.about);
            frame::row(&mut pen, frame::line_of(rows, y), at == self.cursor.at, Role::Text, &text);
            pen.spot(frame::line_of(rows, y), Target::Take { at, action: Action::Choose });
        }
        let keys = [Action::Choose, Action::Up, Action::Down, Action::Back];
        frame::footer(&mut pen, scene, frame::line_of(inner, inner.height.saturating_sub(1)), Context::Palette, &keys);
    }
}

/// How well letters fit a text in their order; beginnings of words and letters side by side count more.
fn worth(typed: &str, text: &str) -> Option<u32> {
    let (typed, text) = (typed.trim().to_lowercase(), text.to_lowercase());
    let mut worth = 1;
    let mut last: Option<usize> = None;
    let letters: Vec<char> = text.chars().collect();
    for char in typed.chars() {
        let from = last.map_or(0, |at| at + 1);
        let at = from + letters.get(from..)?.iter().position(|letter| *letter == char)?;
        let begins = at == 0 || letters.get(at - 1).is_some_and(|before| !before.is_alphanumeric());
        worth += if last.is_some_and(|last| last + 1 == at) { 8 } else { 1 } + if begins { 6 } else { 0 };
        last = Some(at);
    }
    Some(worth)
}

#[cfg(test)]
mod tests {
    use super::worth;

    #[test]
    fn letters_in_their_order_fit_and_beginnings_count_more() {
        assert_eq!(worth("xq", "go on"), None);
        assert!(worth("hu", "HU Hungary") > worth("hu", "through"));
        assert!(worth("des", "desk") > worth("des", "decides"));
        assert!(worth("", "anything").is_some());
    }
}
