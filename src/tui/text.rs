//! The words of the screens themselves: labels, headings, hints (`assets/words/en/screens.ftl`).
//!
//! Sentences about the game (events, refusals, reasons) come from `words` through [`crate::tui::say`].

use crate::words::text;
use fluent_bundle::{FluentArgs, FluentValue};

/// A text without values.
#[must_use]
pub fn t(key: &str) -> String {
    text::plain(key)
}

/// A text with values.
#[must_use]
pub fn tx(key: &str, values: &[(&str, Value)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(*name, value.0.clone());
    }
    text::format(key, &args)
}

/// The longer text beside a label.
#[must_use]
pub fn doc(key: &str) -> String {
    text::plain(&format!("{key}.doc"))
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

#[cfg(test)]
mod tests {
    use super::{doc, t};
    use crate::tui::keymap::{Action, Context};

    #[test]
    fn every_action_and_context_says_what_it_is() {
        for action in Action::ALL {
            let key = format!("action-{}", action.word());
            assert!(!t(&key).contains(&key), "no label");
            assert!(doc(&key).ends_with('.'), "{key} has no sentence");
        }
        for context in Context::ALL {
            let key = format!("context-{}", context.word());
            assert!(!t(&key).contains(&key), "no heading");
        }
    }
}
