//! What is wrong with a campaign, for its author: each problem with its place, its cause and, where there is one, a suggestion.
//!
//! Finding the problems is the business of `check` and `build`; what is said of them, and how it is drawn, is that of
//! `words::diagnostic`.

mod cause;
mod nearest;

pub use cause::{Cause, Expected, Found, IdForm, NeverDealt, NoYaml, Reserved, Unpeopled, Unreachable};
pub(crate) use nearest::nearest;

use std::collections::BTreeSet;
use std::ops::Range;

/// How many problems are shown.
pub const MOST_SHOWN: usize = 100;

/// Whether a campaign can be played in spite of a problem.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can, but the author should look.
    Warning,
}

/// Problems found while a campaign is read.
pub(crate) type Problems = Vec<Diagnostic>;

/// A problem in a campaign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// The file's name within the campaign's folder.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 when the whole file is meant.
    pub column: usize,
    /// The bytes of the file that are meant.
    pub span: Range<usize>,
    /// The line itself; empty when the whole file is meant.
    pub excerpt: String,
    /// What is wrong.
    pub cause: Cause,
    /// What the author may have meant, to stand instead of what stands at the span.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// Whether the campaign can be played all the same.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.cause.severity()
    }
}

/// All problems of a campaign, sorted by file and place, errors and warnings together.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// The first [`MOST_SHOWN`] problems.
    pub diagnostics: Vec<Diagnostic>,
    /// How many more there are.
    pub more: usize,
    /// Whether any of them, shown or not, is an error.
    pub fatal: bool,
}

/// Takes out warnings that only follow from errors: what an error keeps from being read seems to cite nothing and to mark nothing.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
fn follow_on(diagnostics: &mut Vec<Diagnostic>) {
    let wrong: BTreeSet<String> =
        diagnostics.iter().filter(|d| d.severity() == Severity::Error).map(|d| d.file.clone()).collect();
    diagnostics.retain(|d| match d.cause {
        Cause::UnusedSource(_) => wrong.is_empty(),
        Cause::NoMark | Cause::NoSource(_) => !wrong.contains(&d.file),
        _ => true,
    });
}

impl Report {
    /// Sorts and cuts.
    pub(crate) fn new(mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by(|a, b| {
            let place = |d: &Diagnostic| (d.line, d.column, d.span.end);
            (&a.file, place(a)).cmp(&(&b.file, place(b)))
        });
        diagnostics.dedup();
        follow_on(&mut diagnostics);
        let fatal = diagnostics.iter().any(|d| d.severity() == Severity::Error);
        let more = diagnostics.len().saturating_sub(MOST_SHOWN);
        if more > 0 {
            // Errors must not be crowded out by warnings that come before them.
            diagnostics.sort_by_key(Diagnostic::severity);
            diagnostics.truncate(MOST_SHOWN);
            diagnostics.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        }
        Self { diagnostics, more, fatal }
    }

    /// Adds problems that were found elsewhere: files that could not be read. What is missing because of them is not said again.
    pub fn add(&mut self, found: Vec<Diagnostic>) {
        let unread = |d: &Diagnostic| d.cause == Cause::MissingFile && found.iter().any(|other| other.file == d.file);
        self.diagnostics.retain(|d| !unread(d));
        self.diagnostics.extend(found);
        let more = self.more;
        *self = Self::new(std::mem::take(&mut self.diagnostics));
        self.more += more;
    }

    /// How many of the shown problems are errors, and how many warnings.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let errors = self.diagnostics.iter().filter(|d| d.severity() == Severity::Error).count();
        (errors, self.diagnostics.len() - errors)
    }
}
