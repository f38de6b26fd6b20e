//! `glossary`, `term NAME`: what the terms mean; those in what was just told come first.

use super::game::Game;
use super::page::Page;
use crate::words::glossary::{self, Term};
use crate::words::text::{self, say};
use std::io;

/// How many terms are offered where several fit.
const MOST: usize = 8;

impl Game<'_> {
    /// `glossary`: the terms; `glossary NAME`: one of them, or those that were most likely meant.
    pub(super) fn glossary(&mut self, typed: &str) -> io::Result<()> {
        let mut page = Page::default();
        page.gap();
        match (typed.is_empty(), glossary::named(typed)) {
            (true, _) => self.terms(&mut page),
            (false, Some(term)) => explain(term, &mut page),
            (false, None) => likely(typed, &mut page),
        }
        let before = self.talk.recent().len();
        self.tell(page)?;
        self.talk.looked_up(before);
        Ok(())
    }

    fn terms(&self, page: &mut Page) {
        let here = glossary::standing_in(self.talk.recent().iter().map(String::as_str));
        if !here.is_empty() {
            page.text(text::plain("plain-glossary-here"));
            page.points(here.iter().map(|term| told(term)));
        }
        let rest: Vec<&Term> = glossary::by_name().into_iter().filter(|term| !here.contains(term)).collect();
        page.text(say!("plain-glossary-all", terms = names(rest.iter().copied())));
        if let Some(term) = here.first().or(rest.first()) {
            page.text(say!("plain-glossary-how", name = term.name.to_lowercase()));
        }
    }
}

/// A term with its source and its neighbours.
fn explain(term: &Term, page: &mut Page) {
    page.text(told(term));
    page.text(say!("plain-glossary-source", source = term.source.as_str()));
    page.text(say!("plain-glossary-see", terms = names(glossary::neighbours(term))));
}

/// What was most likely meant: the one term that fits, a list of several, or the nearest by spelling.
fn likely(typed: &str, page: &mut Page) {
    let fitting = glossary::search(typed);
    match (&fitting[..], glossary::nearest(typed)) {
        ([only], _) => explain(only, page),
        ([], Some(near)) => {
            page.text(say!("plain-glossary-nearest", typed = typed, name = near.name.as_str()));
            explain(near, page);
        }
        ([], None) => page.text(say!("plain-glossary-none", typed = typed)),
        (several, _) => {
            let terms = names(several.iter().copied().take(MOST));
            page.text(say!("plain-glossary-several", typed = typed, terms = terms));
        }
    }
}

fn told(term: &Term) -> String {
    say!("plain-glossary-term", name = term.name.as_str(), text = term.text.as_str())
}

fn names<'t>(terms: impl Iterator<Item = &'t Term>) -> String {
    terms.map(|term| term.name.as_str()).collect::<Vec<_>>().join(", ")
}
