//! Pages as HTML: one file that needs nothing else, for a browser and for paper. No script, no font, no picture from elsewhere.

use crate::report::page::{Block, Column, Debrief, Section, SectionKind, Side, Table};
use crate::words::text::plain;

/// With what every such page begins: by this a page is told from any other file.
pub const BEGINNING: &str = "<!doctype html>\n<!-- a report of coreper -->\n";

/// How it looks, on a screen in daylight and at night, and on paper.
const STYLE: &str = include_str!("../../assets/report/page.css");

/// A debrief as an HTML document.
///
/// ```
/// use coreper::report::{html, page::{Block, Debrief, Section, SectionKind}};
/// let section = Section { kind: SectionKind::Votes, title: "Votes".into(), blocks: vec![Block::Text("15 < 27 & so on".into())] };
/// let page = html::render(&Debrief { title: "A game".into(), sections: vec![section] });
/// assert!(page.starts_with(html::BEGINNING));
/// assert!(page.contains("<p>15 &lt; 27 &amp; so on</p>"));
/// ```
#[must_use]
pub fn render(page: &Debrief) -> String {
    let title = escape(&page.title);
    let links: String = page.sections.iter().map(link).collect();
    let sections: String = page.sections.iter().map(section).collect();
    let contents = escape(&plain("report-contents"));
    format!(
        "{BEGINNING}<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
         <nav aria-label=\"{contents}\">\n<ol>\n{links}</ol>\n</nav>\n{sections}</main>\n</body>\n</html>\n"
    )
}

/// The name of a section in links.
const fn anchor(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Game => "game",
        SectionKind::Timeline => "timeline",
        SectionKind::Closest => "closest",
        SectionKind::Votes => "votes",
        SectionKind::Pledges => "pledges",
        SectionKind::Beijing => "beijing",
        SectionKind::Indicators => "dashboard",
        SectionKind::Scorecards => "scorecards",
        SectionKind::History => "history",
        SectionKind::Questions => "questions",
        SectionKind::Basis => "basis",
        SectionKind::Tables => "tables",
        SectionKind::Sums => "sums",
    }
}

fn link(section: &Section) -> String {
    format!("<li><a href=\"#{}\">{}</a></li>\n", anchor(section.kind), escape(&section.title))
}

fn section(section: &Section) -> String {
    let (id, title) = (anchor(section.kind), escape(&section.title));
    let blocks: String = section.blocks.iter().map(block).collect();
    // The score tables fill dozens of pages: they open on a click, and are printed when they are open.
    if matches!(section.kind, SectionKind::Tables | SectionKind::Sums) {
        return format!(
            "<section id=\"{id}\">\n<details>\n<summary>{title}</summary>\n{blocks}</details>\n</section>\n"
        );
    }
    format!("<section id=\"{id}\">\n<h2>{title}</h2>\n{blocks}</section>\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(title) => format!("<h3>{}</h3>\n", escape(title)),
        Block::Text(words) => format!("<p>{}</p>\n", escape(words)),
        Block::Notice(words) => format!("<p class=\"notice\">{}</p>\n", escape(words)),
        Block::Bullets(items) => list("ul", items),
        Block::Numbered(items) => list("ol", items),
        Block::Table(table) => render_table(table),
    }
}

fn list(tag: &str, items: &[String]) -> String {
    let items = items.iter().map(|item| format!("<li>{}</li>\n", escape(item))).collect::<Vec<_>>().concat();
    format!("<{tag}>\n{items}</{tag}>\n")
}

fn render_table(table: &Table) -> String {
    let head: String = table.head.iter().map(head_cell).collect();
    let row = |row: &Vec<String>| {
        let cells: String = row.iter().zip(&table.head).map(|(cell, column)| body_cell(cell, column)).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!(
        "<div class=\"scroll\">\n<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    )
}

fn head_cell(column: &Column) -> String {
    let class = if column.side == Side::Right { " class=\"number\"" } else { "" };
    format!("<th scope=\"col\"{class}>{}</th>", escape(&column.title))
}

fn body_cell(cell: &str, column: &Column) -> String {
    let class = if column.side == Side::Right { " class=\"number\"" } else { "" };
    format!("<td{class}>{}</td>", escape(cell))
}

/// Text as HTML shows it, also inside an attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}
