//! Reads a suite, runs its tables and cases, and reports everything wrong in it at once.

use super::populations::Roll;
use super::{agenda, case, vote};
use coreper::law::reason::{Article, Instrument};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// What a `given` block says.
pub(super) struct Given {
    pub(super) roll: Roll,
    pub(super) values: BTreeMap<String, String>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/law")
}

/// The names of all suites, sorted.
pub(super) fn files() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<String> = entries.filter(|name| name.to_ascii_lowercase().ends_with(".md")).collect();
    files.sort();
    files
}

/// Runs a suite; panics with every mismatch, or when it checks nothing.
pub(super) fn check(file: &str) {
    let text = std::fs::read_to_string(folder().join(file)).unwrap();
    let mut wrong = String::new();
    let mut checked = 0;
    let mut given = Given { roll: Roll::read("2025"), values: BTreeMap::new() };
    let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line)).peekable();
    while let Some((_, line)) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let block: Vec<_> = lines.by_ref().take_while(|(_, line)| !line.starts_with("```")).collect();
            match info.trim() {
                "given" => given = read_given(&block),
                "case" => {
                    let mut case = case::Case::default();
                    for (number, line) in block {
                        checked += 1;
                        if let Err(problem) = case.line(line) {
                            let _ = writeln!(wrong, "{file}:{number}: {problem}\n    {line}");
                        }
                    }
                }
                other => panic!("{file}: a block of the kind `{other}`"),
            }
        } else if line.starts_with("| In favour |") || line.starts_with("| Item |") {
            let header = cells(line);
            lines.next();
            while let Some((number, row)) = lines.next_if(|(_, line)| line.starts_with('|')) {
                checked += 1;
                let row: BTreeMap<&str, &str> = header.iter().copied().zip(cells(row)).collect();
                let problems = if row.contains_key("Item") { agenda::check(&row) } else { vote::check(&given, &row) };
                for problem in problems {
                    let _ = writeln!(wrong, "{file}:{number}: {problem}");
                }
            }
        }
    }
    assert!(checked > 0, "{file} checks nothing");
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn read_given(block: &[(usize, &str)]) -> Given {
    let values: BTreeMap<String, String> = block
        .iter()
        .map(|(_, line)| line.split_once(':').expect("`key: value`"))
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .collect();
    Given { roll: Roll::read(values.get("table").map_or("2025", String::as_str)), values }
}

fn cells(row: &str) -> Vec<&str> {
    row.trim().trim_matches('|').split('|').map(str::trim).collect()
}

/// A citation as the suites write it.
pub(super) fn cite(article: Article) -> String {
    let act = match article.instrument() {
        Instrument::AntiCoercion => "ACI",
        Instrument::AntiCoercionAnnexI => "ACI Annex I",
        Instrument::AntiCoercionAnnexII => "ACI Annex II",
        Instrument::Comitology => "182/2011",
        Instrument::Teu => "TEU",
        Instrument::Tfeu => "TFEU",
        Instrument::RulesOfProcedure => "RoP",
        Instrument::NearBlock => "2009/857",
        Instrument::Presidencies => "2016/1316",
    };
    format!("{act} {}", article.place())
}
