//! A piece of text to be told: headings, paragraphs, points, and items that `why N` explains.

use super::why::Subject;

/// A piece of text.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    pub(super) rows: Vec<Row>,
}

/// A row of a page.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// A heading, with an empty line around it.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A point of a list.
    Point(String),
    /// Something that can be asked about by its number.
    Item(Subject, String),
    /// A line that is not broken.
    Line(String),
    /// An empty line.
    Gap,
}

impl Page {
    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.rows.push(Row::Heading(text.into()));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.rows.push(Row::Text(text.into()));
    }

    pub(super) fn point(&mut self, text: impl Into<String>) {
        self.rows.push(Row::Point(text.into()));
    }

    pub(super) fn points(&mut self, texts: impl IntoIterator<Item = String>) {
        self.rows.extend(texts.into_iter().map(Row::Point));
    }

    pub(super) fn item(&mut self, subject: Subject, text: impl Into<String>) {
        self.rows.push(Row::Item(subject, text.into()));
    }

    pub(super) fn row(&mut self, text: impl Into<String>) {
        self.rows.push(Row::Line(text.into()));
    }

    pub(super) fn gap(&mut self) {
        self.rows.push(Row::Gap);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
