//! `coreper council` as a person or a script meets it: output, exit codes, and what is refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests may fail")]
#![allow(clippy::float_cmp, reason = "the numbers are stated to their last digit")]

mod answers;
mod refusals;

use serde_json::Value;
use std::process::{Command, Output};

/// Runs the program; arguments are separated by blanks.
pub(crate) fn council(arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_coreper")).arg("council").args(arguments.split_whitespace()).output().unwrap()
}

/// The answer as JSON: one document on standard output and nothing else anywhere.
pub(crate) fn json(arguments: &str) -> Value {
    let output = council(&format!("{arguments} --json"));
    assert_eq!(output.status.code(), Some(0), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{arguments}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The answer as text.
pub(crate) fn text(arguments: &str) -> String {
    let output = council(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
