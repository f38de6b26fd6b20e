//! The glossary: each term of law and of the game, explained once (`assets/words/en/glossary.ftl`), and where terms stand in a text.
//!
//! [`standing_in`] finds terms by whole words, in whatever form the file lists; [`search`] finds them by what somebody types;
//! [`nearest`] by a slip of the pen. Nothing here knows a game: the glossary can be read before one.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The English glossary as its file has it.
pub const ENGLISH: &str = include_str!("../../assets/words/en/glossary.ftl");

/// What the key of every term begins with.
const PREFIX: &str = "term-";

/// A term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// Its id, the same in every language: `determination`.
    pub id: &'static str,
    /// Its name, as a heading.
    pub name: String,
    /// The forms in which texts use it, its name first.
    pub forms: Vec<String>,
    /// What it means.
    pub text: String,
    /// Where that comes from: an article, a figure's source, or the game itself.
    pub source: String,
    /// The ids of its neighbours.
    pub see: Vec<&'static str>,
}

/// All terms, in the order of the file.
#[must_use]
pub fn terms() -> &'static [Term] {
    &store().terms
}

/// All terms in the order of their names.
#[must_use]
pub fn by_name() -> Vec<&'static Term> {
    let mut all: Vec<&Term> = terms().iter().collect();
    all.sort_by_key(|term| term.name.to_lowercase());
    all
}

/// The term with an id.
#[must_use]
pub fn term(id: &str) -> Option<&'static Term> {
    terms().iter().find(|term| term.id == id)
}

/// The terms that a term points to.
pub fn neighbours(of: &Term) -> impl Iterator<Item = &'static Term> {
    of.see.iter().filter_map(|id| term(id))
}

/// The terms that stand in texts, each once, in the order in which they first stand there. A longer form is taken before a
/// shorter one at the same place: in "blocking minority" only that one stands.
#[must_use]
pub fn standing_in<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<&'static Term> {
    let store = store();
    let mut found: Vec<usize> = Vec::new();
    for text in texts {
        let words = words(text);
        let mut at = 0;
        while at < words.len() {
            let step = store.longest_at(&words[at..]).map_or(1, |(term, length)| {
                if !found.contains(&term) {
                    found.push(term);
                }
                length
            });
            at += step;
        }
    }
    found.into_iter().filter_map(|at| store.terms.get(at)).collect()
}

/// The terms that fit what somebody types, the best first: a form as it is, its beginning, the beginning of a word in it,
/// letters inside a name, and last those whose explanation has the words.
#[must_use]
pub fn search(typed: &str) -> Vec<&'static Term> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return by_name();
    }
    let mut found: Vec<(u8, &Term)> =
        by_name().into_iter().filter_map(|term| worth(term, &typed).map(|worth| (worth, term))).collect();
    found.sort_by_key(|(worth, _)| *worth);
    found.into_iter().map(|(_, term)| term).collect()
}

/// The term that has exactly this form, if one has.
#[must_use]
pub fn named(form: &str) -> Option<&'static Term> {
    let wanted = words(form);
    let exact = |term: &&Term| term.forms.iter().any(|form| words(form) == wanted);
    terms().iter().find(exact).or_else(|| term(&form.trim().to_lowercase()))
}

/// The term that somebody most likely meant, if any is near enough to be a slip of the pen.
#[must_use]
pub fn nearest(typed: &str) -> Option<&'static Term> {
    let forms = terms().iter().flat_map(|term| term.forms.iter().map(String::as_str));
    crate::campaign::diagnostic::nearest(typed.trim(), forms).and_then(named)
}

/// How well a term fits letters in lower case: less is better.
fn worth(term: &Term, typed: &str) -> Option<u8> {
    let forms = || term.forms.iter().map(|form| form.to_lowercase());
    let begins = |form: &str| form.split([' ', '-', '–']).any(|word| word.starts_with(typed));
    if forms().any(|form| form == typed) {
        Some(0)
    } else if forms().take(1).any(|form| form.starts_with(typed)) {
        Some(1)
    } else if forms().any(|form| form.starts_with(typed) || begins(&form)) {
        Some(2)
    } else if forms().take(1).any(|form| form.contains(typed)) {
        Some(3)
    } else {
        (typed.chars().count() > 2 && term.text.to_lowercase().contains(typed)).then_some(4)
    }
}

/// The words of a text in lower case, without what stands around them and without the ending of a genitive.
fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let owner = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).map(str::to_owned);
        owner.unwrap_or(word)
    };
    text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
}

/// The terms, and their forms by the first word.
struct Store {
    terms: Vec<Term>,
    /// The first word of a form: its words, and the place of its term.
    forms: BTreeMap<String, Vec<(Vec<String>, usize)>>,
}

impl Store {
    /// The longest form with which a text begins: its term, and how many words it has.
    fn longest_at(&self, text: &[String]) -> Option<(usize, usize)> {
        let forms = self.forms.get(text.first()?)?;
        let fitting = forms.iter().filter(|(form, _)| text.starts_with(form));
        fitting.max_by_key(|(form, _)| form.len()).map(|(form, term)| (*term, form.len()))
    }
}

fn store() -> &'static Store {
    static STORE: OnceLock<Store> = OnceLock::new();
    STORE.get_or_init(|| {
        let terms = read(ENGLISH);
        let mut forms: BTreeMap<String, Vec<(Vec<String>, usize)>> = BTreeMap::new();
        for (at, term) in terms.iter().enumerate() {
            for form in &term.forms {
                let form = words(form);
                if let Some(first) = form.first() {
                    forms.entry(first.clone()).or_default().push((form, at));
                }
            }
        }
        Store { terms, forms }
    })
}

/// Reads a file of terms. What cannot be parsed is left out; a test refuses a file with errors.
fn read(source: &'static str) -> Vec<Term> {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
    bundle.add_resource_overriding(resource);
    let ids = source.lines().filter_map(|line| line.strip_prefix(PREFIX)?.split_once(" =")).map(|(id, _)| id);
    let ids: Vec<&'static str> = ids.collect();
    let term = |id: &&'static str| {
        let message = bundle.get_message(&format!("{PREFIX}{id}"))?;
        let part = |name: Option<&str>| {
            let pattern = match name {
                Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
                None => message.value(),
            };
            let mut errors = Vec::new();
            pattern.map_or_else(String::new, |it| bundle.format_pattern(it, None, &mut errors).into_owned())
        };
        let name = part(None);
        let forms = [name.clone()].into_iter().chain(list(&part(Some("also"))).map(str::to_owned)).collect();
        let see = part(Some("see"));
        let see = list(&see).filter_map(|wanted| ids.iter().copied().find(|id| *id == wanted)).collect();
        Some(Term { id, name, forms, text: part(Some("text")), source: part(Some("source")), see })
    };
    ids.iter().filter_map(term).collect()
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{named, nearest, search, standing_in};

    fn ids(texts: &[&str]) -> Vec<&'static str> {
        standing_in(texts.iter().copied()).into_iter().map(|term| term.id).collect()
    }

    #[test]
    fn terms_are_found_by_whole_words_in_their_order_and_once() {
        assert_eq!(
            ids(&["A blocking minority (of the Council) stops a DETERMINATION; the council", "determinations."]),
            ["blocking-minority", "council", "determination"]
        );
        assert_eq!(ids(&["predetermined undetermination appealing"]), Vec::<&str>::new());
    }

    #[test]
    fn the_longer_form_hides_the_shorter_one_at_its_place() {
        assert_eq!(ids(&["the examination procedure"]), ["examination-procedure"]);
        assert_eq!(ids(&["the appeal committee, then the committee"]), ["appeal-committee", "committee"]);
        assert_eq!(ids(&["Beijing's ladder"]), ["ladder"]);
    }

    #[test]
    fn what_is_typed_finds_the_nearest_first() {
        assert_eq!(search("qmv")[0].id, "qualified-majority");
        assert_eq!(search("snap")[0].id, "snap-back");
        assert_eq!(search("engag")[0].id, "engagement");
        assert!(search("zzz").is_empty());
        assert_eq!(search("").len(), super::terms().len());
    }

    #[test]
    fn a_form_names_its_term_and_a_slip_is_recognised() {
        assert_eq!(named("QMV").unwrap().id, "qualified-majority");
        assert_eq!(named("blocking minorities").unwrap().id, "blocking-minority");
        assert_eq!(nearest("propotionality").unwrap().id, "proportionality");
        assert!(nearest("weather").is_none());
    }
}
