//! The glossary: what the terms on the screen beneath mean, and all others; found by typing, read one after the other by
//! their cross references.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::Seat;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, side_by_side, window};
use crate::tui::scene::Scene;
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad};
use crate::tui::widget::rows::Cursor;
use crate::words::glossary::{self, Term};
use ratatui::layout::Rect;

/// The glossary over a screen.
#[derive(Clone, Debug)]
pub struct Glossary {
    /// The terms that stand on the screen beneath.
    here: Vec<&'static Term>,
    typed: String,
    pub(super) cursor: Cursor,
    /// Which of the cross references is marked.
    reference: usize,
    /// The terms from which cross references were followed, the last one last.
    trail: Vec<&'static Term>,
}

/// The longest word that is searched for.
const LONGEST: usize = 40;
/// Columns of the list of terms.
const LIST: u16 = 29;

const KEYS: [Action; 5] = [Action::Down, Action::NextReference, Action::Choose, Action::Erase, Action::Back];

impl Glossary {
    /// Over a screen on which these texts stand.
    #[must_use]
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let here = glossary::standing_in(texts);
        Self { here, typed: String::new(), cursor: Cursor::default(), reference: 0, trail: Vec::new() }
    }

    /// At a term.
    #[must_use]
    pub fn at(name: &str) -> Self {
        let typed = name.to_lowercase();
        Self { here: Vec::new(), typed, cursor: Cursor::default(), reference: 0, trail: Vec::new() }
    }

    /// The terms that stand on the screen beneath, in their order there.
    #[must_use]
    pub fn here(&self) -> &[&'static Term] {
        &self.here
    }

    /// The term that is explained, if any fits what is typed.
    #[must_use]
    pub fn open(&self) -> Option<&'static Term> {
        self.rows().get(self.cursor.at).copied()
    }

    pub(super) const fn context(&self) -> Context {
        Context::Glossary
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        None
    }

    /// The terms in the order of the list: those on the screen beneath first, until something is typed.
    fn rows(&self) -> Vec<&'static Term> {
        if !self.typed.is_empty() {
            return glossary::search(&self.typed);
        }
        let rest = glossary::by_name().into_iter().filter(|term| !self.here.contains(term));
        self.here.iter().copied().chain(rest).collect()
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        if let Some(char) = press.key.typed().filter(|_| press.action.is_none()) {
            if self.typed.len() < LONGEST {
                self.typed.push(char);
                self.look(0);
            }
            return Reply::Stay;
        }
        let Some(action) = press.action else { return Reply::Stay };
        let count = self.open().map_or(0, |term| term.see.len());
        match action {
            Action::Back => return Reply::Pop,
            Action::NextReference => self.reference = (self.reference + 1) % count.max(1),
            Action::PreviousReference => self.reference = self.reference.checked_sub(1).unwrap_or(count.max(1) - 1),
            Action::Choose => self.follow(),
            Action::Erase => self.erase(),
            action => {
                let rows = self.rows().len();
                if self.cursor.moved(action, rows, 8) {
                    self.reference = 0;
                }
            }
        }
        Reply::Stay
    }

    /// Marks a row of the list.
    const fn look(&mut self, at: usize) {
        self.cursor.at = at;
        self.reference = 0;
    }

    /// Goes to a cross reference.
    pub(super) fn turn(&mut self, at: usize) {
        self.reference = at;
        self.follow();
    }

    /// Goes to the marked cross reference.
    fn follow(&mut self) {
        let Some(from) = self.open() else { return };
        if let Some(to) = glossary::neighbours(from).nth(self.reference) {
            self.trail.push(from);
            self.show(to);
        }
    }

    /// Erases a letter; without any goes back to the term whose cross reference was followed.
    fn erase(&mut self) {
        if self.typed.pop().is_some() {
            self.look(0);
        } else if let Some(term) = self.trail.pop() {
            self.show(term);
        }
    }

    fn show(&mut self, term: &'static Term) {
        self.typed.clear();
        let at = self.rows().iter().position(|row| row.id == term.id);
        self.look(at.unwrap_or(0));
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let mut pen = Pen::new(canvas, scene.theme);
        let inner = pen.window(window(area, 104, 34), &t("context-glossary"));
        let prompt = tx("glossary-prompt", &[("typed", self.typed.as_str().into())]);
        pen.text(frame::line_of(inner, 0), Role::Selected, &pad(&prompt, inner.width));
        let (body, foot) = over(over(inner, 2).1, inner.height.saturating_sub(3));
        let (list, card) = side_by_side(body, LIST);
        self.list(&mut pen, list);
        match self.open() {
            Some(term) => self.card(&mut pen, term, card),
            None => {
                pen.prose(card, Role::Dim, &tx("glossary-nothing", &[("typed", self.typed.as_str().into())]));
            }
        }
        frame::footer(&mut pen, scene, foot, Context::Glossary, &KEYS);
    }

    fn list(&self, pen: &mut Pen<'_>, area: Rect) {
        let mut lines: Vec<(Option<usize>, String)> = Vec::new();
        for (at, term) in self.rows().into_iter().enumerate() {
            if self.typed.is_empty() && at == 0 && !self.here.is_empty() {
                lines.push((None, t("glossary-here")));
            }
            if self.typed.is_empty() && at == self.here.len() {
                lines.extend((at > 0).then(|| (None, String::new())));
                lines.push((None, t("glossary-all")));
            }
            lines.push((Some(at), term.name.clone()));
        }
        frame::headed(pen, area, &lines, self.cursor.at);
    }

    /// A term with its source and its cross references.
    fn card(&self, pen: &mut Pen<'_>, term: &Term, area: Rect) {
        pen.heading(frame::line_of(area, 0), &term.name);
        let mut rest = over(area, 1).1;
        let used = pen.prose(rest, Role::Text, &term.text);
        rest = over(rest, used + 1).1;
        let used = pen.prose(rest, Role::Dim, &tx("glossary-source", &[("source", term.source.as_str().into())]));
        rest = over(rest, used + 1).1;
        pen.text(frame::line_of(rest, 0), Role::Dim, &t("glossary-see"));
        for (at, to) in (0u16..).zip(glossary::neighbours(term)) {
            let chosen = usize::from(at) == self.reference;
            let line = frame::line_of(rest, at + 1);
            frame::row(pen, line, chosen, Role::Union, &to.name);
            pen.spot(line, Target::Turn(at.into()));
        }
    }
}
