//! What whoever has a pen gives away, on the page of one's own seat.

use crate::host::hall::Hall;
use crate::host::people::{Part, Person};
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// The pen to a member, the seats to their bots.
#[must_use]
pub(super) fn acts(hall: &Hall, person: &Person) -> Markup {
    let action = format!("/p/{}/do", person.number);
    let plays = person.part == Part::Pen && hall.page(person.number).is_some() && hall.lost(person.number).is_empty();
    html! {
        @for member in hall.members_with(person) {
            form method="post" action=(action) {
                input type="hidden" name="to" value=(member.number);
                button type="submit" name="what" value="give-pen" { (say!("give-pen", who = member.name)) }
            }
        }
        @if plays {
            form method="post" action=(action) {
                button type="submit" name="what" value="to-bots" { (plain("give-to-bots")) }
            }
        }
    }
}
