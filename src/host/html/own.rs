//! One's own seat on a page: aims, the letter with what was answered, supply, the role sheet, and where things stand.

use crate::base::ids::{GoodId, StateId};
use crate::host::hall::Hall;
use crate::host::lobby;
use crate::host::people::Person;
use crate::show::letter::{OnDesk, on_desk};
use crate::table::Sight;
use crate::words::text::{capital, plain, say};
use crate::words::{Words, number, procedure};
use maud::{Markup, html};

/// The page, through the eyes of the seat.
#[must_use]
pub(super) fn page(hall: &Hall, person: &Person, sight: &Sight<'_>) -> Markup {
    let aims = sight.read(|book, eyes| crate::show::aims::aims(book, eyes, eyes));
    let role = sight.me().map(|id| sight.campaign().text.state(id).brief.clone());
    let digits = hall.fresh_digits(person.number);
    html! {
        h1 { (lobby::who(hall, person)) }
        @if let Some(digits) = digits {
            p { (say!("host-digits", number = person.number.to_string(), digits = digits)) }
        }
        (super::giving::acts(hall, person))
        @if !aims.is_empty() {
            h2 { (plain("host-aims")) }
            ol { @for aim in &aims { li { (aim.text) @if !aim.reached.is_empty() { " (" (aim.reached) ")" } } } }
        }
        @if let Some(letter) = on_desk(sight) { (of_letter(&letter)) }
        @if let Some(id) = sight.me() { (supply(sight, id)) }
        @if let Some(role) = role { h2 { (plain("host-role")) } p { (role) } }
        h2 { (plain("host-where")) }
        p { (capital(&procedure::stands(&sight.view()))) }
    }
}

/// The letter of the month, and what was answered.
fn of_letter(letter: &OnDesk) -> Markup {
    let OnDesk { letter: written, .. } = letter;
    html! {
        h2 { (say!("plain-letter", from = written.from.as_str(), title = written.title.as_str())) }
        p { (written.text) }
        @match letter.answer() {
            Some((label, about)) => {
                p { strong { (say!("own-answered", answer = label.as_str())) } }
                @if !about.is_empty() { p { (about) } }
            }
            None => { p { (plain("own-unanswered")) } ul { @for (label, _) in &written.answers { li { (label) } } } }
        }
    }
}

/// What arrives at home and what lies in stock: short, so that whoever hears the page line by line hears all of it.
fn supply(sight: &Sight<'_>, id: StateId) -> Markup {
    let (words, view) = (Words::to(sight.campaign(), sight.eyes()), sight.view());
    let now = view.nation(id);
    let (supply, injury) = (number::percent_exact(now.supply), number::percent_exact(now.injury));
    let goods = (0..view.rules().goods.len()).map(|at| words.stock_line(&view, GoodId::at(at)));
    html! {
        h2 { (plain("seat-supply")) }
        p { (say!("seat-supply-now", supply = supply, injury = injury)) }
        ul { @for line in goods { li { (line) } } }
    }
}
