//! The beat of a page without a script: a small page within it that loads itself again and again, so that somebody who reads or types
//! counts as here, and that says when there is something new to load.

use super::{STYLE_LINK, Tab, in_address, mark as marks};
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::presence::BEAT;
use crate::words::text::plain;
use maud::{DOCTYPE, Markup, html};

/// The page, within one that was loaded when it was named so.
#[must_use]
pub fn page(hall: &Hall, person: &Person, mark: &str, tab: Tab) -> Markup {
    let news = marks::of(hall, person.number, tab) != mark;
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                title { (plain("host-beat")) }
                link rel="stylesheet" href=(STYLE_LINK);
                meta http-equiv="refresh" content=(BEAT);
            }
            body class="beat" {
                @if news { p { a href={ "/p/" (person.number) "/" (tab.end()) } target="_top" { (plain("host-beat-news")) } } }
            }
        }
    }
}

/// What holds it within a page.
#[must_use]
pub fn held(number: u32, mark: &str, tab: Tab) -> Markup {
    html! {
        noscript { iframe class="beat" title=(plain("host-beat")) src={ "/p/" (number) "/beat?tab=" (tab.end()) "&mark=" (in_address(mark)) } {} }
    }
}
