//! Diagnostics as text: path, line and column, the line itself, a caret under the place, cause and suggestion.

use crate::base::printable;
use crate::campaign::diagnostic::{Diagnostic, Report, Severity};
use crate::words::text::say;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt::Write as _;

impl Diagnostic {
    /// The problem as several lines of text, in colour or not, without a final line break. The file's name gets the prefix:
    /// the campaign's folder, with its separator, or nothing.
    #[must_use]
    pub fn render(&self, prefix: &str, colour: bool) -> String {
        let path = format!("{prefix}{}", self.file);
        let path = printable::line(&path);
        let excerpt = printable::line(&self.excerpt);
        let level = match self.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let cause = super::cause(&self.cause);
        let title = level.primary_title(printable::line(&cause));
        let main = if self.line == 0 {
            title.element(annotate_snippets::Origin::path(path))
        } else {
            let from: usize = self.excerpt.chars().take(self.column - 1).map(char::len_utf8).sum();
            let marked = self.excerpt.get(from..(from + self.span.len()).min(self.excerpt.len())).unwrap_or_default();
            // Letter for letter, but not byte for byte, the excerpt is what stands there.
            let bytes = |letters: usize| excerpt.chars().take(letters).map(char::len_utf8).sum::<usize>();
            let span = bytes(self.column - 1)..bytes(self.column - 1 + marked.chars().count());
            let snippet = Snippet::source(excerpt).path(path).line_start(self.line);
            title.element(snippet.annotation(AnnotationKind::Primary.span(span)))
        };
        let mut groups = vec![main];
        if let Some(meant) = &self.suggestion {
            groups.push(Group::with_title(
                Level::HELP.secondary_title(say!("problem-meant", meant = printable::line(meant).into_owned())),
            ));
        } else if let Some(advice) = super::advice(&self.cause) {
            groups.push(Group::with_title(Level::HELP.secondary_title(advice)));
        }
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&groups)
    }
}

impl Report {
    /// All problems as text, and a line that counts them; empty when there are none.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        self.render_under("", colour)
    }

    /// The same, with a prefix to the files' names: the campaign's folder, with its separator.
    #[must_use]
    pub fn render_under(&self, prefix: &str, colour: bool) -> String {
        let mut text = String::new();
        for diagnostic in &self.diagnostics {
            let _ = write!(text, "{}\n\n", diagnostic.render(prefix, colour));
        }
        if !self.diagnostics.is_empty() {
            let (errors, warnings) = self.count();
            text.push_str(&say!("problem-counts", errors = errors, warnings = warnings));
            if self.more > 0 {
                text.push_str(&say!("problem-more", more = self.more));
            }
            text.push('\n');
        }
        text
    }
}
