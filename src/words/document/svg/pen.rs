//! What every drawing is made of: boxes with hue and hatching, letters, words.

use crate::words::document::chart::Look;
use maud::{Markup, html};

/// Width of every drawing, in its own units; it is scaled to the page.
pub(super) const WIDTH: i32 = 960;

/// A drawing: its height and what stands in it.
pub(super) struct Drawing {
    pub(super) height: i32,
    pub(super) marks: Markup,
}

/// The class of a look: its hue.
pub(super) const fn class(look: Look) -> &'static str {
    match look {
        Look::For => "for",
        Look::Abstain => "abstain",
        Look::Against => "against",
        Look::Absent => "absent",
        Look::Kind(kind) => match kind % 5 {
            0 => "kind-0",
            1 => "kind-1",
            2 => "kind-2",
            3 => "kind-3",
            _ => "kind-4",
        },
    }
}

/// The hatching of a look; the first of all is plain.
const fn hatching(look: Look) -> Option<&'static str> {
    match look {
        Look::For | Look::Kind(0) => None,
        Look::Abstain | Look::Kind(1) => Some("url(#hatch-rise)"),
        Look::Against | Look::Kind(2) => Some("url(#hatch-cross)"),
        Look::Absent | Look::Kind(3) => Some("url(#hatch-dots)"),
        Look::Kind(_) => Some("url(#hatch-level)"),
    }
}

/// The letter of a vote.
pub(super) const fn letter(look: Look) -> &'static str {
    match look {
        Look::For => "✓",
        Look::Abstain => "○",
        Look::Against => "✗",
        Look::Absent => "·",
        Look::Kind(_) => "",
    }
}

/// A filled box with its hatching and what it says when it is pointed at.
pub(super) fn filled(look: Look, (x, y): (i32, i32), (width, height): (i32, i32), says: &str) -> Markup {
    html! {
        g {
            title { (says) }
            rect x=(x) y=(y) width=(width) height=(height) class=(class(look)) {}
            @if let Some(hatching) = hatching(look) {
                rect x=(x) y=(y) width=(width) height=(height) fill=(hatching) {}
            }
        }
    }
}

/// A text that begins, stands in the middle or ends at a point.
pub(super) fn text((x, y): (i32, i32), anchor: &str, class: &str, words: &str) -> Markup {
    html! { text x=(x) y=(y) text-anchor=(anchor) class=(class) { (words) } }
}

/// A text cut to so many characters.
pub(super) fn cut(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    words.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

/// A count as a coordinate.
pub(super) fn at(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(0)
}
