//! A seat at the desk: through its own eyes, and what the desk can do about it. Nobody sees that it was looked at.

use super::desk::whole;
use super::{person, place, question};
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::host::hall::Hall;
use crate::session::notation;
use crate::show::prompt::{self, Next, Path};
use crate::table::Sight;
use crate::words::Words;
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// The page of a seat, with what it is asked at a place of the form.
#[must_use]
pub fn page(hall: &Hall, of: Seat, path: Option<&str>, (notice, said): (Option<&str>, Option<usize>)) -> Markup {
    let code = hall.seat_code(of).to_owned();
    let title = say!("host-desk-seat", code = code.as_str());
    let end = format!("seat/{code}{}", place(hall, path));
    let Some(shown) = hall.desk_page() else {
        return whole(hall, (None, Some(&end)), &title, (said, &html! { p { (plain("room-not-begun")) } }));
    };
    let Ok(sight) = shown.through(of) else {
        return whole(hall, (None, Some(&end)), &title, (said, &html! { p { (plain("room-not-begun")) } }));
    };
    let aims = sight.read(|book, eyes| crate::show::aims::aims(book, eyes, eyes));
    let main = html! {
        h1 { (title) }
        @if let Some(notice) = notice { p class="wrong" role="alert" { (notice) } }
        div class="row" {
            (hand(&code, "bot", "host-desk-to-bot"))
            (hand(&code, "human", "host-desk-to-human"))
            (hand(&code, "review", "host-desk-to-review"))
        }
        (asked(&hall.question(&shown, of), &sight, &code, path))
        (thought(hall, &sight))
        @if !aims.is_empty() {
            h2 { (plain("host-aims")) }
            ol { @for aim in &aims { li { (aim.text) @if !aim.reached.is_empty() { " (" (aim.reached) ")" } } } }
        }
        h2 { (plain("host-tab-happened")) }
        (person::chapters(&sight, sight.view().round(), None))
    };
    whole(hall, (None, Some(&end)), &title, (said, &main))
}

fn hand(code: &str, word: &str, label: &str) -> Markup {
    html! {
        form method="post" action="/desk/do" {
            input type="hidden" name="back" value={ "seat/" (code) };
            input type="hidden" name="word" value=(word);
            input type="hidden" name="rest" value=(code);
            button type="submit" { (plain(label)) }
        }
    }
}

/// What the seat is asked, to be answered for it.
fn asked(question: &str, sight: &Sight<'_>, code: &str, path: Option<&str>) -> Markup {
    let prompt = sight.asked_for().and_then(|matter| {
        let path = path.and_then(Path::parse).unwrap_or_default();
        let asked = prompt::next(sight, matter, &path, false).ok();
        match asked.or_else(|| prompt::next(sight, matter, &Path::default(), false).ok())? {
            Next::Ask(prompt) => Some(*prompt),
            Next::Do(_) => None,
        }
    });
    let hidden = |path: &Path| {
        html! {
            input type="hidden" name="question" value=(question);
            input type="hidden" name="path" value=(path);
        }
    };
    html! {
        @if let Some(prompt) = prompt {
            h2 { (plain("host-desk-act")) }
            p { (plain("host-desk-act-about")) }
            (question::form(&prompt, false, &format!("/desk/seat/{code}"), &hidden))
        } @else {
            p { (say!("room-as-nothing", code = code)) }
        }
    }
}

/// What the seat's own mind would do, and what it weighed this month.
fn thought(hall: &Hall, sight: &Sight<'_>) -> Markup {
    let words = Words::to(hall.campaign(), Seat::Facilitator);
    let of = sight.eyes();
    let (round, advice) = sight.read(|book, eyes| {
        let awaited = book.awaited().contains(&eyes);
        (book.view(Seat::Observer).round(), awaited.then(|| book.advise(eyes)))
    });
    let weighed: Vec<Vec<String>> = sight.read(|book, _| {
        let notes = book.notes(Seat::Facilitator).filter(|entry| entry.seat == of && entry.round == round);
        notes.map(|entry| words.note(&entry.note)).collect()
    });
    html! {
        @if let Some(choice) = advice {
            h2 { (plain("host-desk-mind")) }
            p { (words.command(of, &choice.command)) }
            @if let Some(note) = &choice.note { ul { @for line in words.note(note) { li { (line) } } } }
        }
        @if !weighed.is_empty() {
            details {
                summary { (plain("host-desk-weighed")) }
                @for lines in &weighed { ul { @for line in lines { li { (line) } } } }
            }
        }
    }
}

/// An act for a seat, with the reason that is still wanted.
#[must_use]
pub fn confirm(hall: &Hall, of: Seat, command: &Command) -> Markup {
    let words = Words::to(hall.campaign(), Seat::Facilitator);
    let code = hall.seat_code(of);
    let main = html! {
        h1 { (say!("host-desk-confirm", what = words.command(of, command))) }
        p { (plain("host-desk-confirm-about")) }
        form method="post" action="/desk/do" {
            input type="hidden" name="back" value={ "seat/" (code) };
            input type="hidden" name="word" value="as";
            input type="hidden" name="rest" value={ (code) " " (notation::write(hall.campaign(), command)) };
            label for="why" { (plain("host-desk-why")) }
            input id="why" name="why" required autocomplete="off" maxlength="240";
            button type="submit" class="first" { (plain("host-desk-confirm-do")) }
            a class="button" href={ "/desk/seat/" (code) } { (plain("host-back-to-choices")) }
        }
    };
    whole(hall, (None, None), &plain("host-desk-act"), (None, &main))
}
