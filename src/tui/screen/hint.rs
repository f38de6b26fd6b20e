//! The keys that do what a step of the guide advises: in lines it is typed, on screens it is pressed.

use crate::tui::text::tx;

/// One key.
pub(super) fn press(key: &str) -> String {
    tx("guide-press", &[("key", key.to_owned().into())])
}

/// One key and then another.
pub(super) fn press_then(key: &str, then: &str) -> String {
    tx("guide-press-then", &[("key", key.to_owned().into()), ("then", then.to_owned().into())])
}

/// A row that has no key of its own, and the key that takes it.
pub(super) fn mark(what: &str, key: &str) -> String {
    tx("guide-mark", &[("what", what.to_owned().into()), ("key", key.to_owned().into())])
}
