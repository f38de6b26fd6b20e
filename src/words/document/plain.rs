//! Documents as plain text of eighty columns, for a terminal and for a printer; role sheets are parted by form feeds.

use crate::words::document::{Block, Document, Kind, Part, Side, Table};
use crate::words::wrap::{Long, wrapped};
use unicode_width::UnicodeWidthStr;

const WIDTH: usize = 80;

/// A document as plain text, ending with a line feed.
#[must_use]
pub fn render(document: &Document) -> String {
    let mut text = String::new();
    let sheets = document.kind == Kind::Sheets;
    if !sheets {
        underlined(&document.title, '=', &mut text);
    }
    for (at, part) in document.parts.iter().enumerate() {
        if sheets && at > 0 {
            text.push_str("\n\u{c}\n");
        } else if !sheets {
            text.push('\n');
        }
        render_part(part, if sheets { '=' } else { '-' }, &mut text);
    }
    text
}

fn underlined(title: &str, with: char, text: &mut String) {
    let line: String = std::iter::repeat_n(with, title.width()).collect();
    text.extend([title, "\n", &line, "\n"]);
}

fn render_part(part: &Part, with: char, text: &mut String) {
    underlined(&part.title, with, text);
    let mut headed = false;
    for block in &part.blocks {
        // What stands under a heading begins in the next line.
        if !headed {
            text.push('\n');
        }
        headed = matches!(block, Block::Heading(_));
        match block {
            Block::Heading(title) => text.extend([title.as_str(), "\n"]),
            Block::Text(words) | Block::Told { words, .. } => paragraph("", words, text),
            Block::Notice(words) => paragraph("! ", words, text),
            Block::Bullets(items) => items.iter().for_each(|item| paragraph("- ", item, text)),
            Block::Numbered(items) => {
                items.iter().enumerate().for_each(|(at, item)| paragraph(&format!("{}. ", at + 1), item, text));
            }
            Block::Code(lines) => lines.lines().for_each(|line| text.extend(["    ", line, "\n"])),
            Block::Table(table) => render_table(table, text),
            Block::Chart(chart) => {
                paragraph("", &format!("{}. {}", chart.title, chart.sentence), text);
                render_table(&chart.figure.table(), text);
            }
        }
    }
}

/// A paragraph whose first line begins with a mark, the others with as many blanks.
fn paragraph(mark: &str, words: &str, text: &mut String) {
    let later = " ".repeat(mark.width());
    for (at, line) in wrapped(words, WIDTH - mark.width(), Long::Whole).iter().enumerate() {
        text.extend([if at == 0 { mark } else { &later }, line.as_str(), "\n"]);
    }
}

/// A table whose last column is wrapped where it does not fit.
fn render_table(table: &Table, text: &mut String) {
    let head: Vec<String> = table.head.iter().map(|column| column.title.clone()).collect();
    let width = |at: usize| {
        std::iter::once(&head)
            .chain(&table.rows)
            .filter_map(|row| row.get(at))
            .map(|cell| cell.width())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let before: usize = widths.iter().rev().skip(1).map(|width| width + 2).sum();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    for row in [&head, &rule].into_iter().chain(&table.rows) {
        let mut line = String::new();
        for ((cell, width), column) in row.iter().zip(&widths).zip(&table.head).take(head.len().saturating_sub(1)) {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            let (before, after) = if column.side == Side::Right { (gap.as_str(), "") } else { ("", gap.as_str()) };
            line.extend([before, cell.as_str(), after, "  "]);
        }
        let last = row.last().map_or("", String::as_str);
        let room = WIDTH.saturating_sub(before).max(20);
        let rest = if row == &rule { vec!["-".repeat(last.len().min(room))] } else { wrapped(last, room, Long::Whole) };
        for (at, piece) in rest.iter().enumerate() {
            let begin = if at == 0 { line.clone() } else { " ".repeat(before) };
            text.extend([format!("{begin}{piece}").trim_end(), "\n"]);
        }
        if rest.is_empty() {
            text.extend([line.trim_end(), "\n"]);
        }
    }
}
