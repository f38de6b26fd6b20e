//! The words of the screens themselves: labels, headings, hints (`assets/text/screens.ftl`).
//!
//! Sentences about the game (events, refusals, reasons) come from `words` through [`crate::tui::say`].

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

const SOURCE: &str = include_str!("../../assets/text/screens.ftl");

static BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();

fn bundle() -> &'static FluentBundle<FluentResource> {
    BUNDLE.get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
        // Marks around values would break the widths of columns.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(SOURCE.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    })
}

/// A text without values. A key that does not exist is its own text; a test forbids that.
#[must_use]
pub fn t(key: &str) -> String {
    format(key, None, None)
}

/// A text with values.
#[must_use]
pub fn tx(key: &str, values: &[(&str, Value)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(*name, value.0.clone());
    }
    format(key, None, Some(&args))
}

/// The longer text beside a label.
#[must_use]
pub fn doc(key: &str) -> String {
    format(key, Some("doc"), None)
}

/// A value in a text.
#[derive(Clone, Debug)]
pub struct Value(FluentValue<'static>);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(FluentValue::from(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self(FluentValue::from(count))
    }
}

impl From<u16> for Value {
    fn from(count: u16) -> Self {
        Self(FluentValue::from(count))
    }
}

impl From<u8> for Value {
    fn from(count: u8) -> Self {
        Self(FluentValue::from(count))
    }
}

/// A text after what it is: `Sunset: 12 months`.
#[must_use]
pub fn labelled(label: &str, text: &str) -> String {
    tx("labelled", &[("label", label.into()), ("text", text.into())])
}

fn format(key: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> String {
    let Some(message) = bundle().get_message(key) else { return key.to_owned() };
    let pattern = match attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    };
    let mut errors = Vec::new();
    pattern.map_or_else(String::new, |pattern| bundle().format_pattern(pattern, args, &mut errors).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{SOURCE, bundle, doc, t};
    use crate::tui::keymap::{Action, Context};
    use fluent_bundle::FluentResource;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else {
                found.push(path);
            }
        }
    }

    #[test]
    fn the_texts_can_be_read() {
        assert!(FluentResource::try_new(SOURCE.to_owned()).is_ok());
    }

    #[test]
    fn every_key_in_the_sources_has_a_text() {
        let mut files = Vec::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui"), &mut files);
        let mut missing = Vec::new();
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for call in ["t(\"", "tx(\"", "doc(\""] {
                for (at, _) in code.match_indices(call) {
                    let before = code[..at].chars().next_back();
                    if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.') {
                        continue;
                    }
                    let key = code[at + call.len()..].split('"').next().unwrap();
                    if bundle().get_message(key).is_none() {
                        missing.push(format!("{}: {key}", path.display()));
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
    }

    #[test]
    fn every_action_and_context_says_what_it_is() {
        for action in Action::ALL {
            let key = format!("action-{}", action.word());
            assert_ne!(t(&key), key, "no label");
            assert!(doc(&key).ends_with('.'), "{key} has no sentence");
        }
        for context in Context::ALL {
            let key = format!("context-{}", context.word());
            assert_ne!(t(&key), key, "no heading");
        }
    }
}
