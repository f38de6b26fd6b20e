//! The glossary on a page: the terms, and each with what it means and where that comes from; before the game as well.

use crate::words::glossary::{self, Term};
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// The page: all terms, or the one that is asked for, or those that fit what was typed.
#[must_use]
pub(super) fn page(asked: Option<&str>) -> Markup {
    let asked = asked.unwrap_or_default().trim();
    if let Some(term) = glossary::named(asked).or_else(|| only(asked)).filter(|_| !asked.is_empty()) {
        return one(term);
    }
    html! {
        h1 { (plain("host-tab-glossary")) }
        (list(glossary::search(asked).into_iter()))
    }
}

/// The one term that fits, or is most likely meant.
fn only(asked: &str) -> Option<&'static Term> {
    match glossary::search(asked)[..] {
        [only] => Some(only),
        [] => glossary::nearest(asked),
        [..] => None,
    }
}

fn one(term: &Term) -> Markup {
    let see: Vec<&Term> = glossary::neighbours(term).collect();
    html! {
        h1 { (term.name) }
        p { (term.text) }
        p { (say!("plain-glossary-source", source = term.source.as_str())) }
        @if !see.is_empty() { h2 { (plain("glossary-see")) } (list(see.into_iter())) }
        p { a class="button" href="?path=" { (plain("glossary-all")) } }
    }
}

fn list<'t>(terms: impl Iterator<Item = &'t Term>) -> Markup {
    html! { ul class="links" { @for term in terms { li { a href={ "?path=" (term.id) } { (term.name) } } } } }
}

#[cfg(test)]
mod tests {
    use super::page;
    use crate::host::plainly::page::{Way, read};

    #[test]
    fn every_term_is_reached_from_the_list_and_explained_with_its_source() {
        let list = read(&page(None).into_string());
        assert!(list.ways.len() > 60 && list.lines.len() > 60, "{}", list.ways.len());
        for way in &list.ways {
            let Way::Look(id) = way else { panic!("{way:?}") };
            let term = crate::words::glossary::term(id).unwrap();
            let shown = page(Some(id)).into_string();
            assert!(shown.contains("<h1>") && shown.len() > term.text.len(), "{id}");
            assert!(!read(&shown).lines.is_empty());
        }
        let said = read(&page(Some("blocking minorities")).into_string()).lines;
        assert_eq!(said[0], "# Blocking minority");
    }
}
