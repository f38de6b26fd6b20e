//! Import circles inside rooms: files of one room that reach each other by their imports.
//!
//! `tests/layers/circles.txt` lists the files that still stand in one. The list may only shrink: a file that is not in it must not
//! get into a circle, and one that has come out of all circles must come off it (`COREPER_BLESS=1` takes those lines out).

use super::{all_sources, layer_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The source without comments, string literals and tests, so that what is left names modules in code only.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let mut code = String::with_capacity(text.len());
    for line in text.lines() {
        let mut quoted = false;
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' if quoted => {
                    chars.next();
                }
                '"' => quoted = !quoted,
                '/' if !quoted && chars.peek() == Some(&'/') => break,
                _ if quoted => {}
                _ => code.push(c),
            }
        }
        code.push('\n');
    }
    code
}

/// The paths that a use tree names: `a::{b, c::{d, e}}` is `a::b`, `a::c::d`, `a::c::e`.
fn leaves(tree: &str, before: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        let path = tree.split(" as ").next().unwrap().trim();
        found.push(format!("{before}{path}"));
        return;
    };
    let head = format!("{before}{}", tree[..open].trim());
    let inner = &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())];
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                leaves(&inner[start..at], &head, found);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !inner[start..].trim().is_empty() {
        leaves(&inner[start..], &head, found);
    }
}

/// All paths from the root or from where a file stands that a source names, in imports and in the midst of code.
fn paths(text: &str) -> Vec<String> {
    let code = code(text);
    let mut found = Vec::new();
    let mut rest = String::new();
    for statement in code.split_inclusive(';') {
        let import = statement.match_indices("use ").map(|(at, _)| at);
        let import = import.into_iter().find(|at| statement[..*at].chars().next_back().is_none_or(char::is_whitespace));
        match import {
            Some(at) => {
                leaves(statement[at + 4..].trim_end_matches(';'), "", &mut found);
                rest.push_str(&statement[..at]);
            }
            None => rest.push_str(statement),
        }
    }
    let children =
        rest.split("mod ").skip(1).filter_map(|after| after.split_once(';')).map(|(name, _)| format!("{name}::"));
    let starts: Vec<String> = ["crate::", "super::", "self::"].map(str::to_owned).into_iter().chain(children).collect();
    for start in &starts {
        for (at, _) in rest.match_indices(start.as_str()) {
            let before = rest[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let end = rest[at..].find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            found.push(rest[at..].get(..end.unwrap_or(rest.len() - at)).unwrap().to_owned());
        }
    }
    found
}

/// The file of the deepest module that a path from the root goes through.
fn file_of(segments: &[&str], files: &BTreeSet<&str>) -> Option<String> {
    (1..=segments.len()).rev().map(|many| segments[..many].join("/") + ".rs").find(|file| files.contains(file.as_str()))
}

/// Who imports whom, inside rooms.
fn imports(sources: &[(String, String)]) -> BTreeMap<&str, BTreeSet<String>> {
    let files: BTreeSet<&str> = sources.iter().map(|(file, _)| file.as_str()).collect();
    let mut edges = BTreeMap::new();
    for (file, text) in sources {
        let here: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
        let mut known = BTreeSet::new();
        for path in paths(text) {
            let mut segments: Vec<&str> = path.split("::").collect();
            let mut whole = match segments[0] {
                "crate" => Vec::new(),
                "self" => here.clone(),
                "super" => here[..here.len() - 1].to_vec(),
                // A child of this module, by its bare name.
                child if files.contains(format!("{}/{child}.rs", here.join("/")).as_str()) => {
                    segments.insert(0, "self");
                    here.clone()
                }
                _ => continue,
            };
            whole.extend(&segments[1..]);
            if let Some(there) =
                file_of(&whole, &files).filter(|there| there != file && layer_of(there) == layer_of(file))
            {
                known.insert(there);
            }
        }
        edges.insert(file.as_str(), known);
    }
    edges
}

/// All that can be reached from a file.
fn reached<'a>(from: &str, edges: &'a BTreeMap<&str, BTreeSet<String>>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for next in edges.get(file).into_iter().flatten() {
            if seen.insert(next.as_str()) {
                open.push(next);
            }
        }
    }
    seen
}

#[test]
fn no_file_gets_into_an_import_circle_of_its_room() {
    let sources = all_sources();
    let edges = imports(&sources);
    assert!(edges.values().map(BTreeSet::len).sum::<usize>() > 300, "imports are not read");
    let inside: BTreeSet<&str> = edges.keys().filter(|file| reached(file, &edges).contains(*file)).copied().collect();
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layers/circles.txt");
    let text = fs::read_to_string(&list).unwrap();
    let known: BTreeSet<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let with = |file: &str| {
        let circle: Vec<&str> =
            edges[file].iter().map(String::as_str).filter(|next| reached(next, &edges).contains(file)).collect();
        format!("src/{file} imports {}", circle.join(", "))
    };
    let fresh: Vec<String> = inside.difference(&known).map(|file| with(file)).collect();
    if std::env::var_os("COREPER_BLESS").is_some() {
        let kept: Vec<&str> = text.lines().filter(|line| line.starts_with('#') || inside.contains(line)).collect();
        fs::write(&list, kept.join("\n") + "\n").unwrap();
    } else {
        let gone: Vec<&&str> = known.difference(&inside).collect();
        assert!(gone.is_empty(), "in no circle any more, take them off the list: {gone:#?}");
    }
    assert!(fresh.is_empty(), "these files and what they import reach each other:\n{}", fresh.join("\n"));
}

#[test]
fn imports_are_read_in_every_form() {
    let text = "//! crate::a::no\nmod kid;\nuse crate::x::{self, y::{Z, w as v}, u};\npub use child::Thing;\nfn f() { \"crate::b::no\"; crate::c::d(); super::e::g(); kid::h() }\n";
    let found = paths(text);
    for path in [
        "crate::x::self",
        "crate::x::y::Z",
        "crate::x::y::w",
        "crate::x::u",
        "child::Thing",
        "crate::c::d",
        "super::e::g",
        "kid::h",
    ] {
        assert!(found.iter().any(|found| found == path), "{path} in {found:?}");
    }
    assert!(!found.iter().any(|path| path.ends_with("::no")), "{found:?}");
}
