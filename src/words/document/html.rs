//! Documents as HTML: one file that needs nothing else, for a browser and for paper. No font, no picture from elsewhere, and no
//! script but the one by which slides are turned.

use crate::words::document::{Block, Column, Document, Kind, Part, Shown, Side, Table, svg, turns};
use crate::words::text::{plain, say};
use maud::{Markup, PreEscaped, html};

/// How it looks, on a screen in daylight and at night, and on paper.
const STYLE: &str = include_str!("../../../assets/page.css");

/// How slides are turned by keys; no other page has a script.
const TURN: &str = include_str!("../../../assets/slides.js");

/// With what a page of a kind begins: by this it is told from any other file.
#[must_use]
pub const fn beginning(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "<!doctype html>\n<!-- a report of coreper -->\n",
        Kind::Sheets => "<!doctype html>\n<!-- role sheets of coreper -->\n",
        Kind::Guide => "<!doctype html>\n<!-- a guide of coreper -->\n",
        Kind::Slides => "<!doctype html>\n<!-- coreper-slides -->\n",
    }
}

/// A document as an HTML file.
///
/// ```
/// use coreper::words::document::{Block, Document, Kind, Part, html};
/// let part = Part::new("votes", "Votes", vec![Block::Text("15 < 27 & so on".into())]);
/// let page = html::render(&Document { title: "A game".into(), kind: Kind::Report, parts: vec![part] });
/// assert!(page.starts_with(html::beginning(Kind::Report)));
/// assert!(page.contains("<p>15 &lt; 27 &amp; so on</p>"));
/// ```
#[must_use]
pub fn render(document: &Document) -> String {
    let page = html! {
        (PreEscaped(beginning(document.kind)))
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (document.title) }
                style { (PreEscaped(STYLE)) }
            }
            (line())
            body class=(class(document.kind)) {
                @if has_charts(document) { (svg::patterns()) (line()) }
                main {
                    h1 { (document.title) } (line())
                    nav aria-label=(plain("report-contents")) {
                        ol { @for part in &document.parts { li { a href={ "#" (part.anchor) } { (part.title) } } (line()) } }
                    }
                    (line())
                    @for part in &document.parts { (section(part, document.kind)) (line()) }
                }
                @if document.kind == Kind::Slides { script { (PreEscaped(TURN)) } }
            }
        }
        (line())
    };
    page.into_string()
}

/// A line feed, so that a page can be compared line by line.
const fn line() -> PreEscaped<&'static str> {
    PreEscaped("\n")
}

const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "report",
        Kind::Sheets => "sheets",
        Kind::Guide => "guide",
        Kind::Slides => "slides",
    }
}

fn has_charts(document: &Document) -> bool {
    document.parts.iter().flat_map(|part| &part.blocks).any(|block| matches!(block, Block::Chart(_)))
}

fn section(part: &Part, kind: Kind) -> Markup {
    // A slide is gone to by keys.
    let focus = (kind == Kind::Slides).then_some("-1");
    html! {
        section id=(part.anchor) tabindex=[focus] {
            @match part.shown {
                Shown::Open => { h2 { (part.title) } (line()) (blocks(part, kind)) }
                // What fills dozens of pages opens on a click, and is always printed.
                Shown::Folded => details { summary { (part.title) } (line()) (blocks(part, kind)) },
            }
        }
    }
}

fn blocks(part: &Part, kind: Kind) -> Markup {
    html! { @for (at, one) in part.blocks.iter().enumerate() { (block(one, part, at, kind)) (line()) } }
}

fn block(block: &Block, part: &Part, at: usize, kind: Kind) -> Markup {
    match block {
        Block::Heading(title) => html! { h3 { (rich(title, kind)) } },
        Block::Text(words) => html! { p { (rich(words, kind)) } },
        Block::Told { words, from } => {
            html! { p data-events=(from.join(" ")) { (rich(words, kind)) } }
        }
        Block::Notice(words) => html! { p.notice { (rich(words, kind)) } },
        Block::Bullets(items) => html! { ul { (entries(items, kind)) } },
        Block::Numbered(items) => html! { ol { (entries(items, kind)) } },
        // What scrolls sideways can be reached and moved by keys.
        Block::Code(lines) => html! { pre tabindex="0" { code { (lines) } } },
        Block::Table(table) => {
            render_table(table, &say!("report-table", title = part.title.as_str(), number = at + 1), kind)
        }
        Block::Chart(chart) => {
            let label = say!("chart-table", title = chart.title.as_str());
            let id = format!("{}-chart-{at}", part.anchor);
            svg::figure(chart, &id, &render_table(&chart.figure.table(), &label, kind))
        }
    }
}

/// Words, with what is to be typed as code.
fn rich(words: &str, kind: Kind) -> Markup {
    html! { @for (is_code, words) in turns(words, kind) { @if is_code { code { (words) } } @else { (words) } } }
}

fn entries(items: &[String], kind: Kind) -> Markup {
    html! { @for item in items { li { (rich(item, kind)) } (line()) } }
}

fn render_table(table: &Table, label: &str, kind: Kind) -> Markup {
    html! {
        // What scrolls sideways can be reached and moved by keys.
        div.scroll tabindex="0" role="region" aria-label=(label) {
            table {
                thead { tr { @for column in &table.head { th scope="col" class=[number(column)] { (column.title) } } } }
                (line())
                tbody {
                    @for (above, row) in table.rows.iter().enumerate() {
                        tr {
                            @for (at, (cell, column)) in row.iter().zip(&table.head).enumerate() {
                                // A row is about what stands in its first cell; where nothing does, about what stands above.
                                @if at == 0 && !cell.is_empty() {
                                    th scope="row" rowspan=[span(&table.rows[above..])] class=[number(column)] { (rich(cell, kind)) }
                                } @else if at > 0 || above == 0 {
                                    td class=[number(column)] { (rich(cell, kind)) }
                                }
                            }
                        }
                        (line())
                    }
                }
            }
        }
    }
}

/// Over how many rows the first cell of the first of them reaches, where over more than one.
fn span(rows: &[Vec<String>]) -> Option<usize> {
    let below = rows.iter().skip(1).take_while(|row| row.first().is_some_and(String::is_empty)).count();
    (below > 0).then_some(1 + below)
}

fn number(column: &Column) -> Option<&'static str> {
    (column.side == Side::Right).then_some("number")
}
