//! The coalition desk on a page: where the next vote stands and who stands where, as far as the reader knows.

use crate::ai::advisor::Desk;
use crate::table::Sight;
use crate::words::Words;
use crate::words::text::{capital, plain, say};
use maud::{Markup, html};

/// The desk of whoever looks; nothing where no vote can come.
#[must_use]
pub(super) fn page(sight: &Sight<'_>) -> Markup {
    let mut desk = Desk::new();
    sight.look(&mut desk);
    let sheet = desk.answer().map(|answer| Words::to(sight.campaign(), sight.eyes()).desk(answer));
    html! {
        @if let Some(sheet) = sheet {
            h2 { (plain("stands-title")) }
            p { (capital(&sheet.title)) }
            ul { @for line in sheet.lines() { li { (capital(&line)) } } }
            h3 { (plain("stands-each")) }
            ul { @for row in &sheet.rows { li { (say!("stands-row", code = row.code.as_str(), stands = row.stands.as_str(), support = row.support.as_str())) } } }
        }
    }
}

/// The map of the members with who says what, for a small page.
#[must_use]
pub(super) fn map(sight: &Sight<'_>) -> Markup {
    let groups = crate::show::roll::count(sight).map(|count| count.groups).unwrap_or_default();
    html! {
        (super::map::page(sight))
        dl class="groups" { @for (vote, states) in &groups { dt { (vote) } dd { (states) } } }
    }
}
