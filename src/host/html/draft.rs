//! Draft texts on the page of the talk: those one may read, what changed in them, and what one may do about each.

use crate::base::ids::Seat;
use crate::host::draft::{Run, changes};
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::host::talk::{Act, COMMENT, DRAFT, TITLE};
use crate::report::spoken::Draft;
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// The drafts that somebody may read, and the form for a new one.
#[must_use]
pub(super) fn drafts(hall: &Hall, person: &Person, own: Seat, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let may = Act::Draft.is_for(person);
    let all = hall.drafts_of(person);
    html! {
        @if may || !all.is_empty() { h2 { (plain("spoken-drafts")) } p { (plain("draft-about")) } }
        @for draft in all.iter().rev() {
            section class="draft" {
                (read(draft))
                @if Act::Comment.is_for(person) { (comment(draft, action, begins)) }
                @if may { (acts(hall, draft, own, action, begins)) (super::package::suggest(hall, (person, own), draft, action, begins)) }
            }
        }
        @if may {
            @let words = html! {
                label for="draft-words" { (say!("draft-words", max = DRAFT)) }
                textarea id="draft-words" name="words" maxlength=(DRAFT) rows="6" required {}
            };
            (new("draft", "draft-new", &words, action, begins))
            (new("package", "package-new", &super::package::fields(hall, "package-sunset", None), action, begins))
        }
    }
}

/// The form for a new draft of a kind: its title, and what is said or chosen.
fn new(kind: &str, summary: &str, fields: &Markup, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let title = format!("{kind}-title");
    html! {
        details {
            summary { (plain(summary)) }
            form method="post" action=(action) {
                (begins(kind))
                label for=(title) { (plain("draft-title")) }
                input id=(title) name="title" required autocomplete="off" maxlength=(TITLE);
                (fields)
                button type="submit" { (plain("draft-do")) }
            }
        }
    }
}

/// A draft as it is read, and what its last version changed.
#[must_use]
pub(super) fn read(draft: &Draft) -> Markup {
    let before = draft.versions.len().checked_sub(2).and_then(|at| draft.versions.get(at));
    html! {
        h3 { (draft.told()) }
        @for line in draft.text().lines() { p { (line) } }
        @if let Some(before) = before {
            details {
                summary { (say!("draft-changes", version = draft.versions.len())) }
                p {
                    @for run in changes(&before.text, draft.text()) {
                        @match run {
                            Run::Same(text) => (text),
                            // Not by colour or a line alone: what is gone and what is new is said in signs, too.
                            Run::Gone(text) => del { "[-" (text) "-]" },
                            Run::New(text) => ins { "[+" (text) "+]" },
                        }
                        " "
                    }
                }
            }
        }
    }
}

/// What was said on a draft, and a form for a few words more: for the delegations that read it, and nobody who looks on.
fn comment(draft: &Draft, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let id = format!("comment-{}", draft.number);
    html! {
        @if !draft.comments.is_empty() { ul { @for one in &draft.comments { li { (one.told()) } } } }
        details {
            summary { (plain("draft-comment")) }
            form method="post" action=(action) {
                (begins("comment"))
                input type="hidden" name="draft" value=(draft.number);
                label for=(id) { (say!("draft-comment-words", max = COMMENT)) }
                textarea id=(id) name="words" maxlength=(COMMENT) rows="2" required {}
                button type="submit" { (say!("draft-comment-do", title = draft.title.as_str())) }
            }
        }
    }
}

fn acts(hall: &Hall, draft: &Draft, own: Seat, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    let code = hall.seat_code(own);
    let number = html! { input type="hidden" name="draft" value=(draft.number); };
    let under = draft.sponsors.iter().any(|(sponsor, _)| sponsor == code);
    let id = |what: &str| format!("{what}-{}", draft.number);
    html! {
        @if draft.seat != code {
            form method="post" action=(action) {
                (begins(if under { "unsponsor" } else { "sponsor" })) (number)
                button type="submit" { (say!(if under { "draft-unsponsor" } else { "draft-sponsor" }, title = draft.title.as_str())) }
            }
        }
        @if draft.seat == code && !draft.is_public() {
            form method="post" action=(action) {
                (begins("show-draft")) (number)
                label for=(id("show")) { (plain("draft-to")) }
                input id=(id("show")) name="to" autocomplete="off" autocapitalize="characters" maxlength="120";
                button type="submit" { (say!("draft-show", title = draft.title.as_str())) }
            }
        }
        @if hall.writes_on(draft, own) {
            details {
                summary { (plain("draft-change")) }
                @if crate::host::package::of(draft).is_some() {
                    (super::package::change(hall, draft, action, begins))
                } @else {
                    form method="post" action=(action) {
                        (begins("redraft")) (number)
                        label for=(id("words")) { (say!("draft-words", max = DRAFT)) }
                        textarea id=(id("words")) name="words" maxlength=(DRAFT) rows="6" required { (draft.text()) }
                        button type="submit" { (say!("draft-change-do", title = draft.title.as_str())) }
                    }
                }
            }
        }
    }
}
