//! The palette: everything that can be done on the screen beneath, and every state on it, found by typing a few letters.

use crate::base::ids::{Seat, StateId};
use crate::game::command::Verb;
use crate::game::refusal::Refusal;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, window};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe::Europe;
use crate::tui::screen::glossary::Glossary;
use crate::tui::screen::papers::{Papers, Tab};
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{doc, t};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad};
use crate::tui::widget::rows::Cursor;
use crate::words::glossary;
use ratatui::layout::Rect;

/// What can be chosen in the palette.
#[derive(Debug)]
pub enum Chosen {
    /// Does something on the screen beneath.
    Do(Action),
    /// Looks at a state there.
    Look(StateId),
    /// An act of a seat: its form, or at once what has none.
    Act(Seat, Verb),
    /// A page is opened over it.
    Open(Box<Screen>),
}

/// The palette over a screen.
#[derive(Clone, Debug)]
pub struct Palette {
    about: Context,
    /// Whose eyes the screen beneath is for.
    eyes: Option<Seat>,
    typed: String,
    pub(super) cursor: Cursor,
}

/// A row: what it does, its name, what it is about, its key; other words by which it is found.
struct Entry {
    chosen: Chosen,
    name: String,
    about: String,
    key: String,
    also: String,
}

impl Entry {
    fn new(chosen: Chosen, name: String, about: String) -> Self {
        Self { chosen, name, about, key: String::new(), also: String::new() }
    }

    /// How well it fits what is typed: its name first, then other words for it, then what it is about.
    fn worth(&self, typed: &str) -> Option<u32> {
        let also = (!self.also.is_empty()).then(|| worth(typed, &self.also)).flatten();
        let name = worth(typed, &self.name).max(also);
        name.or_else(|| worth(typed, &self.about).map(|it| it / 4))
    }
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
    pub fn new(about: Context, eyes: Option<Seat>) -> Self {
        Self { about, eyes, typed: String::new(), cursor: Cursor::default() }
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
                return entries.into_iter().nth(self.cursor.at).map_or(Reply::Stay, |entry| Reply::PopDo(entry.chosen));
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
                Entry { key, ..Entry::new(Chosen::Do(row.action), t(&word), doc(&word)) }
            })
            .collect();
        if let Some(model) = scene.model(self.eyes.unwrap_or(Seat::Observer)) {
            self.game(&model, &mut all);
        }
        all.extend(glossary::by_name().into_iter().map(|term| {
            let page = Screen::Glossary(Glossary::at(&term.name));
            Entry::new(Chosen::Open(Box::new(page)), term.name.clone(), t("palette-term"))
        }));
        let typed = self.typed.trim();
        let mut found: Vec<(u32, usize, Entry)> =
            all.into_iter().enumerate().filter_map(|(at, entry)| Some((entry.worth(typed)?, at, entry))).collect();
        found.sort_by_key(|(worth, at, _)| (std::cmp::Reverse(*worth), *at));
        found.into_iter().map(|(_, _, entry)| entry).collect()
    }

    /// What a game adds: acts, states, measures, pages.
    fn game(&self, model: &Model<'_>, all: &mut Vec<Entry>) {
        let seat = model.eyes();
        if self.about == Context::Consultation {
            let closed =
                |refusal: &Option<Refusal>| matches!(refusal, Some(Refusal::NotInPhase(_) | Refusal::NotForThisSeat));
            let offers = model.legal().offers().into_iter().filter(|offer| !closed(&offer.refusal));
            all.extend(offers.map(|offer| {
                let chosen = match &offer.refusal {
                    None => Chosen::Act(seat, offer.verb),
                    Some(refusal) => {
                        Chosen::Open(Box::new(Screen::Why(Why::new(seat, Subject::Refusal(refusal.clone())))))
                    }
                };
                let entry = Entry::new(chosen, model.verb(offer.verb), model.verb_about(offer.verb));
                Entry { also: offer.verb.word().replace('-', " "), ..entry }
            }));
        }
        let looks = matches!(self.about, Context::Ballot | Context::Desk);
        all.extend(model.view().states().iter().map(|id| {
            let name = format!("{} {}", model.code(id), model.name(id));
            if looks {
                return Entry::new(Chosen::Look(id), name, t("palette-look"));
            }
            let mut europe = Europe::new(model);
            europe.picked = id;
            Entry::new(Chosen::Open(Box::new(Screen::Europe(europe))), name, t("palette-state"))
        }));
        let page = |tab| Chosen::Open(Box::new(Screen::Papers(Papers::new(seat, tab))));
        all.extend(Tab::ALL.into_iter().map(|tab| Entry::new(page(tab), t(tab.key()), t("palette-page"))));
        all.extend(model.campaign().text.measures.iter().enumerate().map(|(at, measure)| {
            let mut papers = Papers::new(seat, Tab::Measures);
            papers.cursor.at = at;
            let name = format!("{} {}", measure.id, measure.name);
            Entry::new(Chosen::Open(Box::new(Screen::Papers(papers))), name, t("palette-measure"))
        }));
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
    // What stands there as it was typed is meant before letters that are only strewn over it.
    let whole = if typed.is_empty() { None } else { text.find(&typed) };
    let mut worth = whole.map_or(1, |at| {
        let begins = at == 0 || text[..at].ends_with(|before: char| !before.is_alphanumeric());
        if begins { 80 } else { 40 }
    });
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
