//! Documents as Markdown that reads well before it is rendered: lines are wrapped, the columns of tables stand below each other.

use crate::words::document::{Block, Document, Kind, Part, Side, Table, turns};
use crate::words::wrap::{Long, wrapped};
use std::iter;
use unicode_width::UnicodeWidthStr;

/// The width to which paragraphs and lists are wrapped, in columns.
const WIDTH: usize = 100;

/// Where a new page begins when the Markdown is printed.
const NEW_PAGE: &str = "\n<div style=\"break-after: page\"></div>\n\n";

/// A document as Markdown, ending with a line feed.
///
/// ```
/// use coreper::words::document::{Block, Document, Kind, Part, markdown};
/// let part = Part::new("votes", "Votes", vec![Block::Text("15 * 2".into())]);
/// let page = Document { title: "A game".into(), kind: Kind::Report, parts: vec![part] };
/// assert_eq!(markdown::render(&page), "# A game\n\n## Votes\n\n15 \\* 2\n");
/// ```
#[must_use]
pub fn render(document: &Document) -> String {
    within(document, WIDTH)
}

/// The same with paragraphs and lists wrapped to so many columns.
#[must_use]
pub fn within(document: &Document, columns: usize) -> String {
    // Each sheet of a pack is a page of its own, with its own title.
    if document.kind == Kind::Sheets {
        let sheets = document.parts.iter().map(|part| {
            let mut text = String::new();
            render_part(part, ("#", document.kind), columns, &mut text);
            text
        });
        return sheets.collect::<Vec<_>>().join(NEW_PAGE);
    }
    let mut text = format!("# {}\n", escape(&document.title, document.kind));
    for part in &document.parts {
        text.push('\n');
        render_part(part, ("##", document.kind), columns, &mut text);
    }
    text
}

/// A part under a heading of a level, what stands in it under headings of the next.
fn render_part(part: &Part, (level, kind): (&str, Kind), columns: usize, text: &mut String) {
    text.extend([level, " ", &escape(&part.title, kind), "\n"]);
    for block in &part.blocks {
        text.push('\n');
        match block {
            Block::Heading(title) => text.extend([level, "# ", &escape(title, kind), "\n"]),
            Block::Text(words) | Block::Told { words, .. } => wrap(&escape(words, kind), ("", ""), columns, text),
            Block::Notice(words) => wrap(&format!("**{}**", escape(words, kind)), ("> ", "> "), columns, text),
            Block::Bullets(items) => {
                for item in items {
                    wrap(&escape(item, kind), ("- ", "  "), columns, text);
                }
            }
            Block::Numbered(items) => {
                for (at, item) in items.iter().enumerate() {
                    let number = format!("{}. ", at + 1);
                    wrap(&escape(item, kind), (&number, &" ".repeat(number.len())), columns, text);
                }
            }
            Block::Code(lines) => text.extend(["```sh\n", lines.trim_end(), "\n```\n"]),
            Block::Table(table) => render_table(table, kind, text),
            Block::Chart(chart) => {
                wrap(
                    &format!("**{}** {}", escape(&chart.title, kind), escape(&chart.sentence, kind)),
                    ("", ""),
                    columns,
                    text,
                );
                text.push('\n');
                render_table(&chart.figure.table(), kind, text);
            }
        }
    }
}

/// Breaks a paragraph into lines, the first and the later ones with their beginnings.
fn wrap(words: &str, (first, later): (&str, &str), columns: usize, text: &mut String) {
    for (at, line) in wrapped(words, columns.saturating_sub(first.width()), Long::Whole).iter().enumerate() {
        let (begin, rest) = line.split_at(line.find(' ').unwrap_or(line.len()));
        let begin = protected(begin, later.is_empty());
        text.extend([if at == 0 { first } else { later }, &begin, rest, "\n"]);
    }
}

/// A word at the beginning of a line that Markdown would take for a list or a heading.
fn protected(word: &str, begins_line: bool) -> String {
    let digits = word.trim_end_matches(['.', ')']);
    let numbered = digits.len() < word.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if begins_line && (matches!(word, "-" | "+") || word.starts_with('#')) {
        format!("\\{word}")
    } else if begins_line && numbered {
        format!("{digits}\\{}", &word[digits.len()..])
    } else {
        word.to_owned()
    }
}

fn render_table(table: &Table, kind: Kind, text: &mut String) {
    let cells = |row: &[String]| row.iter().map(|cell| escape(cell, kind)).collect::<Vec<_>>();
    let head: Vec<String> = table.head.iter().map(|column| escape(&column.title, kind)).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| cells(row)).collect();
    let width = |at: usize| {
        let all = iter::once(&head).chain(&rows).filter_map(|row| row.get(at));
        all.map(|cell| cell.width()).max().unwrap_or(0).max(3)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).zip(&table.head).map(|((cell, width), column)| {
            let pad = " ".repeat(width.saturating_sub(cell.width()));
            if column.side == Side::Right { format!("{pad}{cell}") } else { format!("{cell}{pad}") }
        });
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let rules = widths.iter().zip(&table.head).map(|(width, column)| match column.side {
        Side::Left => "-".repeat(*width),
        Side::Right => format!("{}:", "-".repeat(width - 1)),
    });
    text.push_str(&line(&head));
    text.extend(["| ", &rules.collect::<Vec<_>>().join(" | "), " |\n"]);
    text.extend(rows.iter().map(|row| line(row)));
}

/// Words in which Markdown reads nothing of its own but what is to be typed.
fn escape(text: &str, kind: Kind) -> String {
    let turn = |(is_code, words): (bool, &str)| {
        // A table is parted into cells before code is looked for.
        if is_code { format!("`{}`", words.replace('|', "\\|").replace('\n', " ")) } else { escape_words(words) }
    };
    turns(text, kind).into_iter().map(turn).collect()
}

/// Characters that Markdown would read as its own.
fn escape_words(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let named = |next: &char| next.is_ascii_alphanumeric() || *next == '#';
        match character {
            '\\' | '*' | '`' | '|' | '<' | '_' | '[' => escaped.extend(['\\', character]),
            // The beginning of a character's name, such as `&lt;`.
            '&' if characters.peek().is_some_and(named) => escaped.push_str("\\&"),
            '\n' => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}
