//! The lobby on a page: who one is to be, that one is ready, a practice vote, the five questions, who plays what, who runs this, and what
//! is kept.

use super::Tab;
use crate::host::hall::{Hall, Stage};
use crate::host::lobby;
use crate::host::people::{Part, Person};
use crate::host::readying::{PRACTICE, label, vote};
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// What the forms of the lobby ask for.
pub(super) const WORDS: [&str; 3] = ["practice", "ready", "not-ready"];

/// Carries out what a form of the lobby asks for.
///
/// # Errors
/// Why it is not done, in words.
pub(super) fn carry_out<'f>(
    hall: &Hall,
    person: &Person,
    word: &str,
    get: &impl Fn(&str) -> Option<&'f str>,
) -> Result<(), String> {
    match word {
        "ready" | "not-ready" => hall.says_ready(person, word == "ready"),
        _ => {
            let vote = get("vote").and_then(vote).ok_or_else(|| plain("seated-stale"))?;
            hall.practises(person, vote)
        }
    }
}

/// The page, before the game begins and after the session has ended.
#[must_use]
pub(super) fn page(hall: &Hall, person: &Person, tab: Tab) -> Markup {
    if hall.stage() == Stage::Ended {
        return html! { h1 { (plain("host-ended")) } };
    }
    html! {
        h1 { (lobby::who(hall, person)) }
        p { (lobby::count(hall)) " " (plain("host-lobby-waits")) }
        @if person.part != Part::Observer { (ready(hall, person)) }
        @if let Some(role) = lobby::role(hall, person).filter(|_| matches!(tab, Tab::Now | Tab::Seat)) {
            h2 { (plain("host-role")) }
            p { (role) }
        }
        @if tab == Tab::Seat {
            h2 { (plain("lobby-questions")) }
            @for (question, answer) in lobby::questions(hall.campaign()) { h3 { (question) } p { (answer) } }
            h2 { (plain("lobby-runs-title")) }
            p { (plain("lobby-runs")) }
        } @else {
            // What is long stands a page away, so that whoever hears it line by line hears first who they are.
            p { a href={ "/p/" (person.number) "/seat" } { (plain("lobby-questions-where")) } }
            (practice(hall, person))
        }
        h2 { (plain("lobby-plays-title")) }
        p { (lobby::plays(hall)) }
        h2 { (plain("host-kept-title")) }
        ul { @for line in lobby::kept() { li { (line) } } }
    }
}

fn ready(hall: &Hall, person: &Person) -> Markup {
    let is_ready = hall.is_ready(person.number);
    html! {
        form method="post" action={ "/p/" (person.number) "/do" } {
            @if is_ready { p { (plain("lobby-is-ready")) } }
            button type="submit" class=[(!is_ready).then_some("first")] name="what" value=(if is_ready { "not-ready" } else { "ready" }) {
                (plain(if is_ready { "lobby-not-ready" } else { "lobby-ready" }))
            }
        }
    }
}

/// The practice vote: whoever plays votes, everybody reads the count.
fn practice(hall: &Hall, person: &Person) -> Markup {
    let said = hall.practised(person.number);
    html! {
        h2 { (plain("lobby-practice-title")) }
        p { (plain("lobby-practice-about")) }
        @if let Some(count) = hall.practice() { p { (count) } }
        @if person.part != Part::Observer {
            form method="post" action={ "/p/" (person.number) "/do" } {
                input type="hidden" name="what" value="practice";
                @for (vote, word) in PRACTICE { button type="submit" name="vote" value=(word) { (label(vote, said)) } }
            }
        }
    }
}

/// The count of the practice vote, for the wall.
#[must_use]
pub(super) fn counted(hall: &Hall) -> Markup {
    html! { @if let Some(count) = hall.practice() { p { (say!("lobby-practice-wall", count = count)) } } }
}
