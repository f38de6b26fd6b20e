//! Over somebody's shoulder, on a page: whoever looks on asks a delegation, whoever has its pen says yes or no.

use crate::host::hall::Hall;
use crate::host::lobby;
use crate::host::people::Person;
use crate::host::talk::Act;
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// What can be done about it on the page of the talk.
#[must_use]
pub(super) fn acts(hall: &Hall, person: &Person, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    if Act::Look.is_for(person) { asks(hall, person, action, begins) } else { agrees(hall, person, action, begins) }
}

fn asks(hall: &Hall, person: &Person, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let (through, asked) = (hall.looks_through(person.number), hall.asks_to_look_at(person.number));
    html! {
        h2 { (plain("look-title")) }
        p { (plain("look-about")) }
        @if let Some(seat) = through.or(asked) {
            p { (say!(if through.is_some() { "look-through" } else { "look-waits" }, who = lobby::seat(hall.campaign(), seat))) }
            form method="post" action=(action) {
                (begins("look"))
                button type="submit" { (plain("look-no-more")) }
            }
        } @else {
            form method="post" action=(action) {
                (begins("look"))
                label for="look-to" { (plain("look-whom")) }
                select id="look-to" name="to" {
                    @for seat in hall.seats().into_iter().filter(|seat| hall.pen_in(*seat).is_some()) {
                        option value=(hall.seat_code(seat)) { (lobby::seat(hall.campaign(), seat)) }
                    }
                }
                button type="submit" { (plain("look-ask")) }
            }
        }
    }
}

fn agrees(hall: &Hall, person: &Person, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let (asked, lent) = hall.onlookers(person);
    let answer = |word: &str, number: u32, key: &str| {
        html! {
            form method="post" action=(action) {
                (begins(word))
                input type="hidden" name="by" value=(number);
                button type="submit" { (say!(key, number = number.to_string())) }
            }
        }
    };
    html! {
        @if !asked.is_empty() || !lent.is_empty() { h2 { (plain("look-title")) } }
        @for number in asked {
            p class="said" { (say!("look-asks", number = number.to_string())) }
            (answer("let-look", number, "look-let"))
            (answer("no-look", number, "look-let-not"))
        }
        @for number in lent {
            p { (say!("look-looks", number = number.to_string())) }
            (answer("no-look", number, "look-let-no-more"))
        }
    }
}
