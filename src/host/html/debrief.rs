//! A page of the debrief on the wall: heads with lines, in the largest type.

use crate::host::hall::Hall;
use crate::host::scene::Debrief;
use crate::report::plenary::Sheet;
use crate::words::text::{capital, say};
use maud::{Markup, html};

/// The page, counted from 0, or the last one there is; nothing where it may not be shown now.
#[must_use]
pub(super) fn page(hall: &Hall, which: Debrief, at: usize) -> Option<Markup> {
    sheets(&which.name(), &hall.debrief(which).ok()?, at)
}

/// One of some pages under a title, counted from 0, or the last one there is; nothing where there is none.
#[must_use]
pub(super) fn sheets(title: &str, pages: &[Vec<Sheet>], at: usize) -> Option<Markup> {
    let at = at.min(pages.len().saturating_sub(1));
    let shown = pages.get(at)?;
    Some(html! {
        h1 { (capital(title)) @if pages.len() > 1 { " " small { (say!("debrief-page", page = at + 1, pages = pages.len())) } } }
        @for sheet in shown {
            h2 { (sheet.head) }
            @if !sheet.lines.is_empty() { ul { @for line in &sheet.lines { li { (line) } } } }
        }
    })
}
