//! Every sentence is given what it speaks of: the names in it against the names that `say!` and `tx` are called with.

use super::keys::sources;
use coreper::words::text::ENGLISH;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The names in each sentence, by its key.
fn names() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, text) in ENGLISH {
        let (mut message, mut key) = (String::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let head = line.split_once('=').map(|(head, _)| head.trim());
            match head {
                Some(head) if !line.starts_with(char::is_whitespace) => {
                    head.clone_into(&mut message);
                    head.clone_into(&mut key);
                }
                Some(head) if head.starts_with('.') && !head.contains(' ') => key = format!("{message}{head}"),
                _ => {}
            }
            let here = all.entry(key.clone()).or_default();
            for piece in line.split('{').skip(1) {
                let Some(name) = piece.trim_start().strip_prefix('$') else { continue };
                here.insert(name.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-').collect());
            }
        }
    }
    all
}

/// What stands in the brackets of a call, up to the one that closes it.
fn inside(rest: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (1, false, false);
    for (at, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &rest[..at];
        }
    }
    rest
}

/// The names that a call gives: `name = value` of `say!`, `("name", value)` of `tx`.
fn given(call: &str, arguments: &str) -> BTreeSet<String> {
    if call == "tx(" {
        return arguments
            .match_indices("(\"")
            .filter_map(|(at, _)| arguments[at + 2..].split('"').next().map(str::to_owned))
            .collect();
    }
    let mut found = BTreeSet::new();
    for (at, _) in arguments.match_indices(" = ") {
        let before: String = arguments[..at].chars().rev().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        found.insert(before.chars().rev().collect());
    }
    found
}

#[test]
fn every_sentence_is_given_what_it_speaks_of() {
    let names = names();
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let (mut seen, mut lacking) = (0, Vec::new());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for call in ["say!(", "tx("] {
            for (at, _) in text.match_indices(call) {
                if text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let arguments = inside(&text[at + call.len()..]);
                let Some(literal) = arguments.trim_start().strip_prefix('"') else { continue };
                let Some((key, rest)) = literal.split_once('"') else { continue };
                // What is handed on as a list of its own is not read here; format checks it whenever it runs in a test.
                let tuples = rest.split_once('[').is_some_and(|(_, list)| list.trim_start().starts_with('('));
                if call == "tx(" && !tuples {
                    continue;
                }
                let (Some(wanted), given) = (names.get(key), given(call, rest)) else { continue };
                seen += 1;
                let missing: Vec<&String> = wanted.difference(&given).collect();
                if !missing.is_empty() {
                    lacking.push(format!("{}: {key} lacks {missing:?}", file.display()));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
    assert!(seen > 500, "only {seen} calls were read");
}
