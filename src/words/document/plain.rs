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

/// The least columns in which words are wrapped beside each other.
const NARROW: usize = 24;

/// A table: wrapped column by column where it does not fit, and where columns would be too narrow, row by row.
fn render_table(table: &Table, text: &mut String) {
    let Some(widths) = fitted(table) else { return render_rows(table, text) };
    let head: Vec<String> = table.head.iter().map(|column| column.title.clone()).collect();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    // Rows of several lines need air between them.
    let tall = |row: &Vec<String>| row.iter().zip(&widths).rev().skip(1).any(|(cell, width)| cell.width() > *width);
    let airy = table.rows.iter().any(tall);
    render_row(&head, &widths, table, text);
    render_row(&rule, &widths, table, text);
    for (at, row) in table.rows.iter().enumerate() {
        if airy && at > 0 {
            text.push('\n');
        }
        render_row(row, &widths, table, text);
    }
}

/// A row of a table, in as many lines as its longest cell takes.
fn render_row(row: &[String], widths: &[usize], table: &Table, text: &mut String) {
    // What fits stays as it is, its blanks among it.
    let lines_of = |(cell, width): (&String, &usize)| {
        let fits = cell.width() <= *width && !cell.contains('\n');
        if fits { vec![cell.clone()] } else { wrapped(cell, *width, Long::Whole) }
    };
    let cells: Vec<Vec<String>> = row.iter().zip(widths).map(lines_of).collect();
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
    for at in 0..lines {
        let mut line = String::new();
        for ((cell, width), column) in cells.iter().zip(widths).zip(&table.head) {
            let piece = cell.get(at).map_or("", String::as_str);
            let gap = " ".repeat(width.saturating_sub(piece.width()));
            let (before, after) = if column.side == Side::Right { (gap.as_str(), "") } else { ("", gap.as_str()) };
            line.extend([before, piece, after, "  "]);
        }
        text.extend([line.trim_end(), "\n"]);
    }
}

/// The widths at which a table fits, as its columns are or with the longest of words wrapped; nothing where they would be narrow.
fn fitted(table: &Table) -> Option<Vec<usize>> {
    let cells = |at: usize| {
        let head = table.head.get(at).map(|column| column.title.as_str());
        head.into_iter().chain(table.rows.iter().filter_map(move |row| row.get(at)).map(String::as_str))
    };
    let natural: Vec<usize> =
        (0..table.head.len()).map(|at| cells(at).map(UnicodeWidthStr::width).max().unwrap_or(0)).collect();
    let room = WIDTH.saturating_sub(2 * natural.len().saturating_sub(1));
    if natural.iter().sum::<usize>() <= room {
        return Some(natural);
    }
    let word = |at: usize| cells(at).flat_map(str::split_whitespace).map(UnicodeWidthStr::width).max().unwrap_or(0);
    let least: Vec<usize> = (0..)
        .zip(&table.head)
        .zip(&natural)
        .map(|((at, column), natural)| match column.side {
            Side::Left => word(at).max(NARROW).min(*natural),
            Side::Right => *natural,
        })
        .collect();
    // The widest gives way first, so that what is short stays whole.
    let mut widths = natural;
    for _ in room..widths.iter().sum() {
        let (width, _) = widths
            .iter_mut()
            .zip(&least)
            .filter(|(width, least)| **width > **least)
            .max_by_key(|(width, _)| **width)?;
        *width -= 1;
    }
    Some(widths)
}

/// A table row by row: its first cell, and under it every other with its head.
fn render_rows(table: &Table, text: &mut String) {
    let label = |at: usize| table.head.get(at).map_or("", |column| column.title.as_str());
    let margin = (1..table.head.len()).map(|at| label(at).width()).max().unwrap_or(0) + 4;
    for (number, row) in table.rows.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        for (at, cell) in row.iter().enumerate().filter(|(at, cell)| *at == 0 || !cell.is_empty()) {
            if at == 0 {
                paragraph("", &format!("{}: {cell}", label(0)), text);
            } else {
                let mark = format!("  {}", label(at));
                paragraph(&format!("{mark}{}", " ".repeat(margin - mark.width())), cell, text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, render_table};
    use crate::words::document::{Column, Table};
    use unicode_width::UnicodeWidthStr;

    fn rendered(cells: &[usize]) -> String {
        let head = (0..cells.len()).map(|at| Column::words(format!("Head {at}"))).collect();
        let row: Vec<String> = cells.iter().map(|words| vec!["word"; *words].join(" ")).collect();
        let mut text = String::new();
        render_table(&Table { head, rows: vec![row.clone(), row] }, &mut text);
        text
    }

    #[test]
    fn a_table_fits_into_eighty_columns_beside_or_below_each_other_and_loses_no_word() {
        for cells in [&[1, 2][..], &[40, 40], &[1, 60, 3], &[2, 30, 30], &[2, 40, 40, 40], &[9, 9, 9, 9, 9, 9]] {
            let text = rendered(cells);
            assert!(text.lines().all(|line| line.width() <= WIDTH), "{text}");
            assert_eq!(text.matches("word").count(), 2 * cells.iter().sum::<usize>(), "{text}");
        }
        assert!(rendered(&[40, 40]).starts_with("Head 0"), "columns beside each other");
        assert!(rendered(&[2, 40, 40, 40]).contains("\n  Head 3"), "a row below its head");
    }
}
