//! Lines and paragraphs of plain text, and JSON.

use crate::base::printable;
use crate::words::wrap::{Long, wrapped};
use serde_json::Value;

/// How many columns a page has.
const WIDTH: usize = 80;

/// A JSON document as text.
pub(super) fn json(value: &Value) -> String {
    printable::json(&serde_json::to_string_pretty(value).unwrap_or_default()).into_owned()
}

/// A page of text, written from top to bottom.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

impl Page {
    /// A page that begins with a heading.
    pub(super) fn headed(text: &str) -> Self {
        let mut page = Self::default();
        page.heading(text);
        page
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
        let margin = " ".repeat(first.chars().count());
        for (at, line) in wrapped(text, WIDTH - margin.len(), Long::Whole).iter().enumerate() {
            self.line(&format!("{}{line}", if at == 0 { first } else { &margin }));
        }
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
