//! The walls of the house: a layer knows only those to its left.

mod circles;

use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the ground up; the two in one row do not know each other.
const LAYERS: [&[&str]; 14] = [
    &["base"],
    &["law"],
    &["game"],
    &["campaign"],
    &["ai"],
    &["words"],
    &["session"],
    &["report", "study"],
    &["table"],
    &["show"],
    &["tui"],
    &["host"],
    &["cli"],
    &["main"],
];

fn height(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&layer))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn all_sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root, &mut found);
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

fn layer_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap()
}

/// The layers that a source names in code, by `crate::` or `coreper::` paths.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap();
        for prefix in ["crate::", "coreper::"] {
            for (at, _) in code.match_indices(prefix) {
                let rest = &code[at + prefix.len()..];
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
                found.push((number + 1, rest[..end].to_owned()));
            }
        }
    }
    found
}

#[test]
fn layers_point_down_only() {
    let mut wrong = Vec::new();
    for (file, text) in all_sources().iter().filter(|(file, _)| file != "lib.rs") {
        let here = height(layer_of(file)).unwrap_or_else(|| panic!("{file} is in no layer"));
        for (line, layer) in named(text) {
            let Some(there) = height(&layer) else { continue };
            let same_room = layer == layer_of(file);
            if !same_room && there >= here {
                wrong.push(format!("src/{file}:{line} knows `{layer}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "edges that point up:\n{}", wrong.join("\n"));
}

#[test]
fn a_file_says_what_it_is_for() {
    let silent: Vec<String> =
        all_sources().into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(file, _)| file).collect();
    assert!(silent.is_empty(), "files without a first line that says what they are for: {silent:?}");
}

#[test]
fn no_file_is_a_warehouse() {
    let large: Vec<String> = all_sources()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > 600)
        .map(|(file, text)| format!("{file}: {} lines", text.lines().count()))
        .collect();
    assert!(large.is_empty(), "files over 600 lines: {large:?}");
}

#[test]
fn no_clock_and_no_terminal_below_the_screens() {
    let words = ["std::time::", "Instant::", "SystemTime", "ratatui", "crossterm"];
    let mut wrong = Vec::new();
    for (file, text) in all_sources() {
        let low = height(layer_of(&file)).is_some_and(|height| height < height_of("tui"));
        if low {
            wrong.extend(words.iter().filter(|word| text.contains(**word)).map(|word| format!("src/{file}: {word}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

fn height_of(layer: &str) -> usize {
    height(layer).unwrap()
}

#[test]
fn one_module_reads_yaml() {
    let readers: Vec<String> =
        all_sources().into_iter().filter(|(_, text)| text.contains("serde_yaml::")).map(|(file, _)| file).collect();
    assert!(readers.iter().all(|file| file == "campaign/yaml.rs"), "{readers:?}");
}

#[test]
fn no_glob_imports_and_no_paths_upwards() {
    let mut wrong = Vec::new();
    for (file, text) in all_sources() {
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (number, line) in code.lines().enumerate() {
            let line = line.trim_start();
            if line.starts_with("use ") && (line.contains("::*") || line.starts_with("use super::super")) {
                wrong.push(format!("src/{file}:{}: {line}", number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// What is drawn is drawn from a sight, which has the eyes in it; the whole game is for whoever chooses whose eyes are before it.
#[test]
fn screens_read_no_game_but_through_eyes() {
    let whole = |code: &str| {
        let mut names = code.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        names.any(|name| matches!(name, "Book" | "Session")) || code.contains(".session()") || code.contains(".book()")
    };
    let mut wrong = Vec::new();
    // A preview holds games that nobody plays.
    let screens = |file: &str| file.starts_with("tui/screen/") && file != "tui/screen/preview.rs";
    for (file, text) in all_sources().iter().filter(|(file, _)| screens(file)) {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap();
            if whole(code) {
                wrong.push(format!("src/{file}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
