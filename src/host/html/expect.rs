//! Expecting and looking back on a page: a small form beside the game.

use crate::host::expect::{Asks, SURE, asks};
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::session::LONGEST_REASON;
use crate::table::{Sight, Snapshot};
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// What a delegation is asked beside the game, if it is asked anything.
#[must_use]
pub(super) fn asked(hall: &Hall, person: &Person, page: &Snapshot, sight: &Sight<'_>) -> Markup {
    let action = format!("/p/{}/do", person.number);
    let code = hall.seat_code(sight.eyes());
    let begins = |word: &str| {
        html! {
            input type="hidden" name="what" value=(word);
            input type="hidden" name="seat" value=(code);
        }
    };
    html! {
        @match asks(page, sight, person) {
            Some(Asks::Expects(said)) => section {
                h2 { (plain("expect-title")) }
                p { (said.unwrap_or_else(|| plain("expect-about"))) }
                form method="post" action=(action) {
                    (begins("expect"))
                    label for="expect-says" { (plain("expect-says")) }
                    select id="expect-says" name="says" {
                        option value="passes" { (plain("expect-passes")) }
                        option value="fails" { (plain("expect-fails")) }
                    }
                    label for="expect-sure" { (plain("expect-sure")) }
                    select id="expect-sure" name="sure" {
                        @for sure in SURE { option value=(sure) { (say!("expect-percent", sure = sure)) } }
                    }
                    button type="submit" { (plain("expect-do")) }
                }
            },
            Some(Asks::Why(came, said)) => section {
                h2 { (plain("expect-why-title")) }
                @if let Some(came) = came { p { (came) } }
                @if let Some(said) = said { p { (say!("expect-said", text = said)) } }
                form method="post" action=(action) {
                    (begins("why"))
                    label for="expect-why" { (say!("expect-why", max = LONGEST_REASON)) }
                    textarea id="expect-why" name="words" maxlength=(LONGEST_REASON) rows="3" required {}
                    button type="submit" { (plain("expect-why-do")) }
                }
            },
            None => {}
        }
    }
}
