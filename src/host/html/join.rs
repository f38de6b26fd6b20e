//! The way in: the code, a name, and where one sits.

use super::frame;
use crate::host::code::Code;
use crate::host::hall::Hall;
use crate::host::people::NoEntry;
use crate::host::{lobby, told};
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// The page on which one joins.
#[must_use]
pub fn page(hall: &Hall, code: &str, wrong: Option<NoEntry>, last: Option<u32>) -> Markup {
    let options = seats(hall);
    // Whoever comes with the code of observers sits at no table.
    let looks_on = Code::parse(code).as_ref() == Some(&hall.observers_code());
    let body = html! {
        main {
            h1 { (plain("host-title")) }
            @if let Some(number) = last {
                p { a class="button" href={ "/p/" (number) "/" } { (plain("host-to-own-page")) } }
            }
            @if let Some(no) = wrong {
                p class="wrong" role="alert" { (told::no_entry(no)) }
            }
            form method="post" action="/join" {
                label for="code" { (plain("host-ssh-code")) }
                input id="code" name="code" value=(code) required autocapitalize="characters" autocomplete="off" maxlength="16" spellcheck="false";
                label for="name" { (plain("host-ssh-name")) }
                input id="name" name="name" required autocomplete="given-name" maxlength="32";
                @if looks_on {
                    input type="hidden" name="seat" value="-";
                    p { (plain("host-join-observe")) }
                } @else {
                    label for="seat" { (plain("host-join-seat")) }
                    select id="seat" name="seat" {
                        option value="" selected { (plain("host-join-any")) }
                        @for (code, label) in &options { option value=(code) { (label) } }
                        option value="-" { (plain("host-join-observe")) }
                    }
                }
                button type="submit" class="first" { (plain("host-join-go")) }
            }
            p { a href="/back" { (plain("host-join-back")) } }
            section {
                h2 { (plain("host-kept-title")) }
                ul { @for line in lobby::kept() { li { (line) } } }
            }
        }
    };
    frame(&plain("host-title"), "plain", None, &body)
}

/// Codes and names of the seats, with what a seat is to whoever takes it now.
fn seats(hall: &Hall) -> Vec<(String, String)> {
    let campaign = hall.campaign();
    let inner = hall.inner();
    let label = |seat: crate::base::ids::Seat| {
        let code = hall.seat_code(seat).to_owned();
        let called = lobby::seat(campaign, seat);
        let label = if inner.people.pen(seat).is_some() {
            say!("host-join-taken", seat = called)
        } else if inner.people.is_kept(seat) {
            say!("host-join-kept", seat = called)
        } else {
            called
        };
        (code, label)
    };
    hall.open_seats().into_iter().map(label).collect()
}

/// The page on which one comes back by number and digits.
#[must_use]
pub fn back(wrong: Option<NoEntry>) -> Markup {
    let body = html! {
        main {
            h1 { (plain("host-join-back")) }
            @if let Some(no) = wrong {
                p class="wrong" role="alert" { (told::no_entry(no)) }
            }
            form method="post" action="/back" {
                label for="number" { (plain("host-ssh-number")) }
                input id="number" name="number" inputmode="numeric" required maxlength="6" autocomplete="off";
                label for="digits" { (plain("host-ssh-digits")) }
                input id="digits" name="digits" inputmode="numeric" required maxlength="4" autocomplete="off";
                button type="submit" class="first" { (plain("host-back-go")) }
            }
            h2 { (plain("back-by-name")) }
            p { (plain("back-by-name-about")) }
            form method="post" action="/back/name" {
                label for="name" { (plain("host-ssh-name")) }
                input id="name" name="name" required autocomplete="given-name" maxlength="32";
                button type="submit" { (plain("back-by-name-do")) }
            }
        }
    };
    frame(&plain("host-join-back"), "plain", None, &body)
}

/// The page on which one waits until the desk has answered, with the word that one says to it; it is loaded again and again. Without a
/// word nobody asks with it any more.
#[must_use]
pub fn waits(word: Option<&str>) -> Markup {
    /// In seconds.
    const AGAIN: u32 = 3;
    let body = html! {
        main {
            h1 { (plain("host-join-back")) }
            @match word {
                Some(word) => {
                    p role="status" { (plain("back-waits")) }
                    p { strong class="code" { (word) } }
                }
                None => p role="status" { (plain("back-unknown")) },
            }
            p { a href="/back" { (plain("host-join-back")) } }
        }
    };
    frame(&plain("host-join-back"), "plain", word.map(|_| AGAIN), &body)
}
