//! `campaign check`.

use super::found::find;
use super::page;
use crate::base::printable;
use crate::campaign::diagnostic::{Diagnostic, Report, Severity};
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::words;
use serde_json::{Value, json};

/// Checks a campaign.
pub(super) fn run(name: &str, as_json: bool) -> Result<Answer, Failure> {
    let found = find(name)?;
    let origin = words::folder::origin(&found.origin);
    let prefix = found.origin.prefix();
    let (_, mut report) = crate::campaign::check(found.files);
    report.add(found.problems);
    if as_json {
        let text = page::json(&document(&origin, &report));
        return Ok(if report.fatal { Answer::No(text) } else { Answer::Done(text) });
    }
    Ok(Answer::Painted(told(&origin, &prefix, &report), !report.fatal))
}

fn told(origin: &str, prefix: &str, report: &Report) -> String {
    let key = if report.fatal { "campaign-cannot" } else { "campaign-valid" };
    let verdict = words::text::say!(key, origin = printable::line(origin).into_owned());
    report.render_under(prefix, output::colour()) + &verdict
}

fn document(origin: &str, report: &Report) -> Value {
    let problems: Vec<Value> = report.diagnostics.iter().map(problem).collect();
    json!({"campaign": origin, "valid": !report.fatal, "problems": problems, "more": report.more})
}

fn problem(found: &Diagnostic) -> Value {
    json!({
        "severity": match found.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "file": found.file,
        "line": found.line,
        "column": found.column,
        "cause": words::diagnostic::cause(&found.cause),
        "suggestion": found.suggestion,
    })
}
