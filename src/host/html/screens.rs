//! The page with the screens of a seat, for wide windows.

use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::words::text::plain;
use maud::{DOCTYPE, Markup, html};

/// The page.
#[must_use]
pub fn page(hall: &Hall, person: &Person) -> Markup {
    let line = format!("/p/{}/ws?page={}", person.number, hall.new_page(person.number));
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (plain("host-screens")) " · coreper" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/a/xterm.css";
                link rel="stylesheet" href="/a/style.css";
            }
            body class="screens" {
                p class="bar" {
                    a href={ "/p/" (person.number) "/" } { (plain("host-to-buttons")) } " "
                    span id="say" role="status" {}
                }
                div id="terminal" data-line=(line) data-away=(plain("host-away")) data-left=(plain("host-left")) {}
                noscript { p { (plain("host-no-script")) } }
                script src="/a/xterm.js" {}
                script src="/a/fit.js" {}
                script src="/a/terminal.js" {}
            }
        }
    }
}
