//! Drafts that are packages on the page of the talk: chosen by boxes, and a part of one suggested to the Commission.

use crate::base::ids::Seat;
use crate::game::state::SUNSETS;
use crate::host::hall::Hall;
use crate::host::package::{of, package};
use crate::host::people::Person;
use crate::report::spoken::{Draft, Package};
use crate::words::number;
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// What the forms of packages ask for.
pub(super) const WORDS: [&str; 3] = ["package", "repackage", "suggest-part"];

/// Carries out what such a form asks for.
///
/// # Errors
/// Why it is not done, in words.
pub(super) fn carry_out(hall: &Hall, person: &Person, word: &str, fields: &[(String, String)]) -> Result<(), String> {
    let get = |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    if word == "suggest-part" {
        return hall.suggest_part(person, get("seat"), get("draft"), get("part"));
    }
    let parts = fields.iter().filter(|(key, _)| ["measure", "spared", "sunset"].contains(&key.as_str()));
    // Without a month nothing is said of the end.
    let parts = parts.map(|(_, value)| if value == "0" { "" } else { value.as_str() });
    let package = package(hall.campaign(), parts)?;
    if word == "package" {
        hall.draft_package(person, get("seat"), get("title"), package)
    } else {
        hall.repackage(person, get("seat"), get("draft"), package)
    }
}

/// The form for another version of one.
#[must_use]
pub(super) fn change(hall: &Hall, draft: &Draft, action: &str, begins: &dyn Fn(&str) -> Markup) -> Markup {
    html! {
        form method="post" action=(action) {
            (begins("repackage"))
            input type="hidden" name="draft" value=(draft.number);
            (fields(hall, &format!("sunset-{}", draft.number), of(draft)))
            button type="submit" { (say!("draft-change-do", title = draft.title.as_str())) }
        }
    }
}

/// Boxes for measures and for sectors that are spared, and when the act ends.
pub(super) fn fields(hall: &Hall, sunset: &str, chosen: Option<&Package>) -> Markup {
    let texts = &hall.campaign().text;
    let has = |of: fn(&Package) -> &Vec<String>, id: &String| chosen.is_some_and(|package| of(package).contains(id));
    let ends = chosen.map_or(0, |package| package.sunset);
    html! {
        fieldset {
            legend { (plain("draft-package-measures")) }
            @for one in &texts.measures {
                label class="one" {
                    input type="checkbox" name="measure" value=(one.id) checked[has(|package| &package.measures, &one.id)];
                    span { (one.id) " " (one.name) }
                }
            }
        }
        fieldset {
            legend { (plain("package-spared")) }
            @for one in &texts.sectors {
                label class="one" {
                    input type="checkbox" name="spared" value=(one.id) checked[has(|package| &package.spared, &one.id)];
                    span { (one.name) }
                }
            }
        }
        label for=(sunset) { (plain("draft-package-sunset")) }
        select id=(sunset) name="sunset" {
            @for months in [0].into_iter().chain(SUNSETS) {
                option value=(months) selected[months == ends] {
                    (if months == 0 { plain("package-no-sunset") } else { number::months(months) })
                }
            }
        }
    }
}

/// What can be made of a package in the game: one of its parts goes to the Commission; where none can, why not.
#[must_use]
pub(super) fn suggest(
    hall: &Hall,
    (person, own): (&Person, Seat),
    draft: &Draft,
    action: &str,
    begins: &dyn Fn(&str) -> Markup,
) -> Markup {
    let id = format!("part-{}", draft.number);
    html! {
        @if let Some(package) = of(draft).filter(|_| own.state().is_some()) {
            @match hall.suggestible(person, own, package) {
                Ok(parts) => form method="post" action=(action) {
                    (begins("suggest-part"))
                    input type="hidden" name="draft" value=(draft.number);
                    label for=(id) { (plain("package-part")) }
                    select id=(id) name="part" { @for (word, told) in &parts { option value=(word) { (told) } } }
                    button type="submit" { (say!("package-suggest", title = draft.title.as_str())) }
                },
                Err(why) => p { (say!("package-not-now", why = why)) },
            }
        }
    }
}
