//! Pages as Markdown that reads well before it is rendered: lines are wrapped, the columns of tables stand below each other.

use crate::report::page::{Block, Debrief, Section, Side, Table};
use std::iter;
use unicode_width::UnicodeWidthStr;

/// The width to which paragraphs and lists are wrapped, in columns.
const WIDTH: usize = 100;

/// A debrief as Markdown, ending with a line feed.
///
/// ```
/// use coreper::report::{markdown, page::{Block, Debrief, Section, SectionKind}};
/// let section = Section { kind: SectionKind::Votes, title: "Votes".into(), blocks: vec![Block::Text("15 * 2".into())] };
/// let page = Debrief { title: "A game".into(), sections: vec![section] };
/// assert_eq!(markdown::render(&page), "# A game\n\n## Votes\n\n15 \\* 2\n");
/// ```
#[must_use]
pub fn render(page: &Debrief) -> String {
    within(page, WIDTH)
}

/// The same with paragraphs and lists wrapped to so many columns.
#[must_use]
pub fn within(page: &Debrief, columns: usize) -> String {
    let mut text = format!("# {}\n", escape(&page.title));
    for section in &page.sections {
        render_section(section, columns, &mut text);
    }
    text
}

fn render_section(section: &Section, columns: usize, text: &mut String) {
    text.extend(["\n## ", &escape(&section.title), "\n"]);
    for block in &section.blocks {
        text.push('\n');
        match block {
            Block::Heading(title) => text.extend(["### ", &escape(title), "\n"]),
            Block::Text(words) => wrap(&escape(words), ("", ""), columns, text),
            Block::Notice(words) => wrap(&format!("**{}**", escape(words)), ("> ", "> "), columns, text),
            Block::Bullets(items) => items.iter().for_each(|item| wrap(&escape(item), ("- ", "  "), columns, text)),
            Block::Numbered(items) => {
                for (at, item) in items.iter().enumerate() {
                    let number = format!("{}. ", at + 1);
                    wrap(&escape(item), (&number, &" ".repeat(number.len())), columns, text);
                }
            }
            Block::Table(table) => render_table(table, text),
        }
    }
}

/// Breaks a paragraph into lines, the first and the later ones with their beginnings.
fn wrap(words: &str, (first, later): (&str, &str), columns: usize, text: &mut String) {
    let mut line = first.to_owned();
    let mut empty = true;
    for word in words.split_whitespace() {
        if !empty && line.width() + 1 + word.width() > columns {
            text.push_str(line.trim_end());
            text.push('\n');
            later.clone_into(&mut line);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(&protected(word, empty && later.is_empty()));
        empty = false;
    }
    text.push_str(line.trim_end());
    text.push('\n');
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

fn render_table(table: &Table, text: &mut String) {
    let cells = |row: &[String]| row.iter().map(|cell| escape(cell)).collect::<Vec<_>>();
    let head: Vec<String> = table.head.iter().map(|column| escape(&column.title)).collect();
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

/// Characters that Markdown would read as its own.
fn escape(text: &str) -> String {
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
