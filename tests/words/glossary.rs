//! The glossary: every term is whole, its sources are cited as the law room knows them, and the texts' own terms are in it.

use super::assert_clean;
use coreper::law::reason::{Article, Mark};
use coreper::words::article::{cite, cite_marked};
use coreper::words::glossary::{ENGLISH, neighbours, standing_in, terms};
use coreper::words::text::ENGLISH as SENTENCES;
use fluent_bundle::FluentResource;
use std::collections::BTreeMap;

/// Terms of law and trade that the texts of the game use: each must be explained under one of its forms.
const USED: [&str; 63] = [
    "abstention",
    "agreement",
    "amendment",
    "appeal committee",
    "backlog",
    "points to spend",
    "bilateral channel",
    "blocking minorities",
    "case file",
    "chance",
    "shortest way",
    "cohesion",
    "committee",
    "counter-offer",
    "credibility",
    "cost of own measures",
    "decisive",
    "defence readiness",
    "desk",
    "determination",
    "doctrine",
    "economic coercion",
    "engagement",
    "examination",
    "examination procedure",
    "face",
    "favour",
    "G7 alignment",
    "gate",
    "signals",
    "in the chair",
    "injury",
    "injury of the worst hit",
    "ladder",
    "landing zone",
    "licences",
    "talk to",
    "long arm",
    "mandate",
    "measure",
    "military use",
    "opinion",
    "package",
    "Parliament",
    "pledge",
    "points",
    "population",
    "positive opinion",
    "Presidency",
    "proportionate",
    "proxy",
    "purpose",
    "qualified majority",
    "quorum",
    "relief",
    "reparation",
    "roll-call",
    "rung",
    "sanctions listing",
    "snap-back",
    "stand",
    "suspended",
    "unanimity",
];

#[test]
fn the_glossary_can_be_parsed_and_is_large_enough() {
    assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
    let keys = ENGLISH.lines().filter(|line| line.starts_with("term-")).count();
    assert_eq!(terms().len(), keys, "a term cannot be read");
    assert!(keys >= 60, "{keys} terms");
}

#[test]
fn each_term_has_a_name_a_text_a_source_and_neighbours() {
    let mut forms: BTreeMap<String, &str> = BTreeMap::new();
    for term in terms() {
        for text in [&term.name, &term.text, &term.source] {
            assert!(!text.is_empty(), "{} lacks something", term.id);
            assert_clean(text);
        }
        assert!(term.text.ends_with('.') && term.text.len() > 40, "{}: {}", term.id, term.text);
        assert!(term.text.len() <= 330, "{} is too long: {}", term.id, term.text.len());
        assert_eq!(neighbours(term).count(), term.see.len());
        assert!(!term.see.is_empty() && !term.see.contains(&term.id), "{} points nowhere", term.id);
        for form in &term.forms {
            let other = forms.insert(form.to_lowercase(), term.id);
            assert!(other.is_none_or(|other| other == term.id), "{form}: {other:?} and {}", term.id);
        }
    }
}

#[test]
fn every_cross_reference_leads_to_a_term() {
    let named: usize = ENGLISH
        .lines()
        .filter_map(|line| line.trim().strip_prefix(".see = "))
        .map(|list| list.split(',').count())
        .sum();
    assert_eq!(named, terms().iter().map(|term| term.see.len()).sum::<usize>());
    // Everything can be reached by following them.
    let reached = |id: &str| terms().iter().any(|term| term.see.contains(&id));
    let lone: Vec<&str> = terms().iter().map(|term| term.id).filter(|id| !reached(id)).collect();
    assert!(lone.len() <= terms().len() / 4, "{lone:?}");
}

#[test]
fn articles_in_sources_are_those_of_the_law_and_carry_their_marks() {
    let mut cited = 0;
    for article in Article::ALL {
        let plain = cite(*article);
        for term in terms().iter().filter(|term| term.source.contains(&plain)) {
            // "Art. 5(1)" also stands at the beginning of "Art. 5(10)".
            let whole = term
                .source
                .split(&plain)
                .skip(1)
                .any(|rest| !rest.starts_with(|c: char| c.is_ascii_digit() || c == '('));
            if whole {
                cited += 1;
                let marked = article.mark() == Mark::Text || term.source.contains(&cite_marked(*article));
                assert!(marked, "{}: {} needs its mark", term.id, cite_marked(*article));
            }
        }
    }
    assert!(cited >= 60, "{cited} articles cited");
}

#[test]
fn the_terms_that_the_texts_use_are_explained() {
    let lower = SENTENCES.map(|(_, text)| text).join("\n").to_lowercase();
    for word in USED {
        assert!(lower.contains(&word.to_lowercase()), "no text uses `{word}`");
        assert!(!standing_in([word]).is_empty(), "`{word}` is not explained");
    }
}
