//! Lines and paragraphs of plain text, and JSON.

use crate::base::printable;
use serde_json::Value;

/// How many columns a page has.
const WIDTH: usize = 80;

/// A JSON document as text.
pub(super) fn json(value: &Value) -> String {
    printable::json(&serde_json::to_string_pretty(value).unwrap_or_default()).into_owned()
}

/// What a page is written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Style {
    /// Plain text with margins.
    #[default]
    Plain,
    /// Markdown: headings by their marks, lists without margins.
    Markdown,
}

/// A page of text, written from top to bottom.
#[derive(Default)]
pub(super) struct Page {
    text: String,
    style: Style,
    /// Whether the last paragraph was an item of a list.
    in_list: bool,
}

impl Page {
    /// A page that begins with a heading.
    pub(super) fn headed(text: &str) -> Self {
        let mut page = Self::default();
        page.heading(text);
        page
    }

    /// A page in a style, with its title.
    pub(super) fn titled(text: &str, style: Style) -> Self {
        let mut page = Self { style, ..Self::default() };
        match style {
            Style::Plain => page.heading(text),
            Style::Markdown => page.line(&format!("# {text}")),
        }
        page.gap();
        page
    }

    /// A part of a page, after an empty line.
    pub(super) fn part(&mut self, text: &str) {
        self.gap();
        match self.style {
            Style::Plain => self.line(text),
            Style::Markdown => {
                self.line(&format!("## {text}"));
                self.gap();
            }
        }
    }

    /// A heading with a line under it.
    pub(super) fn heading(&mut self, text: &str) {
        self.line(text);
        self.line(&"=".repeat(text.chars().count()));
    }

    /// A line as it is.
    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.line("");
    }

    /// A paragraph, wrapped; the first line begins with `first`, the others with as many blanks.
    pub(super) fn paragraph(&mut self, first: &str, text: &str) {
        let first = if self.style == Style::Markdown { first.trim_start() } else { first };
        let listed = first.trim_start().starts_with('-');
        // Two paragraphs in a row would become one; items of a list may follow each other.
        if self.style == Style::Markdown && !listed && !self.text.ends_with("\n\n") && !self.text.is_empty() {
            self.gap();
        }
        if self.style == Style::Markdown && listed && !self.text.ends_with("\n\n") && !self.in_list {
            self.gap();
        }
        self.in_list = listed;
        let margin = first.chars().count();
        self.text.push_str(first);
        let mut column = margin;
        for word in text.split_whitespace() {
            let length = word.chars().count();
            if column > margin && column + 1 + length > WIDTH {
                self.gap();
                self.text.push_str(&" ".repeat(margin));
                column = margin;
            }
            if column > margin {
                self.text.push(' ');
                column += 1;
            }
            self.text.push_str(word);
            column += length;
        }
        self.gap();
    }

    /// The text.
    pub(super) fn done(self) -> String {
        self.text
    }
}

/// A count with its noun.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn paragraphs_keep_to_the_page_and_to_their_margin() {
        let mut page = Page::default();
        page.paragraph("  - ", &"permit ".repeat(30));
        let text = page.done();
        assert!(text.lines().all(|line| line.chars().count() <= 80));
        assert!(text.starts_with("  - permit"));
        assert!(text.lines().skip(1).all(|line| line.starts_with("    permit")));
    }
}
