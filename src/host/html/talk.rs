//! The talk beside the game on a page: statements, the speaking list, notes between two delegations, remarks of who looks on.

use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::talk::{Act, Floor, NOTE, REMARK, STATEMENT};
use crate::host::{lobby, talk};
use crate::report::spoken::{Note, Tag};
use crate::words::number;
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// What the forms of this page ask for.
pub const WORDS: [&str; 15] = [
    "state",
    "floor",
    "floor-down",
    "floor-give",
    "note",
    "remark",
    "draft",
    "redraft",
    "show-draft",
    "sponsor",
    "unsponsor",
    "comment",
    "look",
    "let-look",
    "no-look",
];

/// Carries out what a form of this page asks for.
///
/// # Errors
/// Why it is not done, in words.
pub fn carry_out<'f>(
    hall: &Hall,
    person: &Person,
    word: &str,
    get: &impl Fn(&str) -> Option<&'f str>,
) -> Result<(), String> {
    let field = |name: &str| get(name).unwrap_or_default();
    match word {
        "state" => hall.state(person, field("seat"), field("words")),
        "floor" | "floor-down" => hall.ask_for_the_floor(person, field("seat"), word == "floor"),
        "floor-give" => hall.chair_gives_the_floor(person, field("to")),
        "note" => hall.write_to(person, field("seat"), field("to"), field("words")),
        "remark" => hall.remark(person, field("tag"), field("event"), field("words")),
        "draft" => hall.draft(person, field("seat"), field("title"), field("words")),
        "redraft" => hall.redraft(person, field("seat"), field("draft"), field("words")),
        "show-draft" => hall.show_draft(person, field("seat"), field("draft"), field("to")),
        "comment" => hall.comment(person, field("seat"), field("draft"), field("words")),
        "look" => hall.ask_to_look(person, field("to")),
        "let-look" | "no-look" => hall.let_look(person, field("by"), word == "let-look"),
        "sponsor" | "unsponsor" => hall.sponsor(person, field("seat"), field("draft"), word == "sponsor"),
        _ => Err(plain("seated-stale")),
    }
}

/// The page.
#[must_use]
pub(super) fn page(hall: &Hall, person: &Person, own: Seat, refused: bool) -> Markup {
    let action = format!("/p/{}/do", person.number);
    let code = hall.seat_code(own).to_owned();
    // What is being typed stays on the page, unless it was just refused.
    let begins = |word: &str| {
        html! {
            input type="hidden" name="what" value=(word);
            input type="hidden" name="seat" value=(code);
            @if !refused { input type="hidden" name="question" value="talk"; }
        }
    };
    html! {
        h1 { (plain("host-tab-talk")) }
        @if Act::State.is_for(person) {
            form method="post" action=(action) {
                (begins("state"))
                label for="statement" { (say!("talk-state", max = STATEMENT)) }
                textarea id="statement" name="words" maxlength=(STATEMENT) rows="3" required {}
                button type="submit" { (plain("talk-state-do")) }
            }
        }
        (floor(hall))
        (list(hall, person, own, &action, &begins))
        (super::draft::drafts(hall, person, own, &action, &begins))
        (super::looking::acts(hall, person, &action, &begins))
        @if Act::ReadNotes.is_for(person) { (notes(hall, person, own, &action, &begins)) }
        @if Act::Remark.is_for(person) { (remarks(hall, person, &action, &begins)) }
        (statements(hall))
    }
}

/// Who has the floor, and who comes next.
#[must_use]
pub fn floor(hall: &Hall) -> Markup {
    let floor = hall.floor();
    html! {
        @if floor.speaker.is_some() || !floor.list.is_empty() {
            section class="floor" {
                h2 { (plain("talk-floor")) }
                (speaks(hall, &floor))
                @if !floor.list.is_empty() {
                    ol { @for seat in &floor.list { li { (lobby::seat(hall.campaign(), *seat)) } } }
                }
            }
        }
    }
}

/// Who has the floor, and how much of their time is left.
#[must_use]
pub fn speaks(hall: &Hall, floor: &Floor) -> Markup {
    html! {
        @if let Some((seat, _)) = floor.speaker {
            p class="floor" {
                (say!("talk-speaks", who = lobby::seat(hall.campaign(), seat)))
                @if let Some(left) = floor.left {
                    " " span class="clock" data-left=(left * 1000) data-up=(plain("host-clock-up")) { (number::minutes_and_seconds(left)) }
                }
            }
        }
    }
}

/// What one may do about the speaking list.
fn list(hall: &Hall, person: &Person, own: Seat, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let floor = hall.floor();
    let listed = floor.list.contains(&own) || floor.speaker.is_some_and(|(seat, _)| seat == own);
    html! {
        @if Act::AskForTheFloor.is_for(person) {
            form method="post" action=(action) {
                (begins(if listed { "floor-down" } else { "floor" }))
                button type="submit" { (plain(if listed { "talk-floor-down" } else { "talk-floor-ask" })) }
            }
        }
        @if hall.chairs(person) {
            @for seat in &floor.list {
                form method="post" action=(action) {
                    (begins("floor-give"))
                    input type="hidden" name="to" value=(hall.seat_code(*seat));
                    button type="submit" { (say!("talk-floor-give", who = lobby::seat(hall.campaign(), *seat))) }
                }
            }
        }
    }
}

/// Notes between one's own delegation and another.
fn notes(hall: &Hall, person: &Person, own: Seat, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let all = hall.notes_of(person);
    let open = hall.notes_are_open();
    html! {
        @if open || !all.is_empty() {
            h2 { (plain("talk-notes")) }
            p { (plain(if open { "talk-notes-read" } else { "talk-notes-are-off" })) }
        }
        @if open && Act::Write.is_for(person) {
            form method="post" action=(action) {
                (begins("note"))
                label for="note-to" { (plain("talk-note-to")) }
                select id="note-to" name="to" {
                    @for seat in hall.seats().into_iter().filter(|seat| *seat != own) {
                        option value=(hall.seat_code(seat)) { (lobby::seat(hall.campaign(), seat)) }
                    }
                }
                label for="note" { (say!("talk-note", max = NOTE)) }
                textarea id="note" name="words" maxlength=(NOTE) rows="3" required {}
                button type="submit" { (plain("talk-note-do")) }
            }
        }
        (notes_read(&all))
    }
}

/// Notes as they are read, the latest first.
#[must_use]
pub fn notes_read(all: &[Note]) -> Markup {
    html! {
        @if !all.is_empty() {
            ul {
                @for note in all.iter().rev() {
                    li { (say!("talk-note-line", from = note.from.as_str(), to = note.to.as_str(), text = note.text.as_str())) }
                }
            }
        }
    }
}

/// The form of a remark, and one's own so far.
fn remarks(hall: &Hall, person: &Person, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let all = hall.remarks_of(person.number);
    html! {
        h2 { (plain("talk-remarks")) }
        p { (plain("talk-remarks-about")) }
        form method="post" action=(action) {
            (begins("remark"))
            (remark_fields(hall, "words"))
            button type="submit" { (plain("talk-remark-do")) }
        }
        @if !all.is_empty() { ul { @for one in all.iter().rev() { li { (one.told()) } } } }
    }
}

/// The fields of a remark: on what, of what kind, and the words under a name.
pub(super) fn remark_fields(hall: &Hall, field: &str) -> Markup {
    html! {
        label for="event" { (plain("talk-remark-on")) }
        select id="event" name="event" {
            @for event in &hall.lately() { option value=(event) { (event) } }
            option value="" { (plain("talk-remark-nothing")) }
        }
        label for="tag" { (plain("talk-remark-tag")) }
        select id="tag" name="tag" { @for tag in Tag::ALL { option value=(tag.word()) { (tag.name()) } } }
        label for="remark" { (say!("talk-remark", max = REMARK)) }
        textarea id="remark" name=(field) maxlength=(REMARK) rows="3" required {}
    }
}

/// What was said to the table, the latest first.
pub(super) fn statements(hall: &Hall) -> Markup {
    let all = hall.statements();
    html! {
        h2 { (plain("spoken-statements")) }
        @if all.is_empty() { p { (plain("talk-no-statements")) } }
        ul {
            @for one in all.iter().rev().take(talk::SHOWN) {
                li {
                    span class="time" { (number::minutes_and_seconds(one.at / 1000)) } " "
                    (say!("spoken-statement", code = one.seat.as_str(), text = one.text.as_str()))
                }
            }
        }
    }
}
