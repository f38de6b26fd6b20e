//! The README: what it shows is what the program does.
//!
//! Lines of `console` blocks that begin with `$` are run, in order, in one folder; what stands below must be printed so. A line
//! that is `…` stands for any lines, a line that ends with it for any rest.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

fn readme() -> String {
    fs::read_to_string(path()).unwrap()
}

/// The blocks of a kind, by what stands behind the fence.
fn blocks(kind: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut open: Option<(bool, Vec<String>)> = None;
    for line in readme().lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(of)) => open = Some((of == kind, Vec::new())),
            (Some(_), Some(_)) => {
                if let Some((true, block)) = open.take() {
                    found.push(block);
                }
                open = None;
            }
            (Some((_, block)), None) => block.push(line.to_owned()),
            (None, None) => {}
        }
    }
    found
}

/// Runs a line of the shell where `coreper` is the program under test.
fn run(line: &str, folder: &Path) -> (Option<i32>, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_coreper"));
    let places = env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", format!("{}:{places}", program.parent().unwrap().display()))
        .env("COREPER_HOME", folder.join("home"))
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

/// Whether a text reads as the README says; else the first line that it does not have.
fn reads(told: &str, shown: &[String]) -> Result<(), String> {
    let lines: Vec<&str> = told.lines().map(str::trim_end).collect();
    let (mut at, mut anywhere) = (0, false);
    for line in shown {
        if line == "…" {
            anywhere = true;
            continue;
        }
        let fits = |told: &&str| match line.strip_suffix('…') {
            Some(beginning) => told.starts_with(beginning.trim_end()),
            None => *told == line.trim_end(),
        };
        let rest = &lines[at.min(lines.len())..];
        let place = if anywhere { rest.iter().position(fits) } else { rest.first().is_some_and(fits).then_some(0) };
        at += place.ok_or_else(|| line.clone())? + 1;
        anywhere = false;
    }
    if anywhere || at == lines.len() { Ok(()) } else { Err(format!("nothing below, but there is {:?}", lines[at])) }
}

#[test]
fn what_the_readme_shows_is_what_the_program_does() {
    let home = tempfile::tempdir().unwrap();
    let mut commands = 0;
    for block in blocks("console") {
        let mut lines = block.into_iter().peekable();
        while let Some(line) = lines.next() {
            let command = line.strip_prefix("$ ").unwrap_or_else(|| panic!("no command before {line:?}"));
            let mut shown = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
                shown.push(line);
            }
            let (code, told) = run(command, home.path());
            assert_eq!(code, Some(0), "{command}\n{told}");
            if let Err(missing) = reads(&told, &shown) {
                panic!("`{command}` does not print {missing:?}:\n{told}");
            }
            commands += 1;
        }
    }
    assert!(commands >= 10, "{commands} commands");
}

/// Shell scripts are not run, but every option in them exists.
#[test]
fn every_option_in_the_readme_exists() {
    let home = tempfile::tempdir().unwrap();
    let text = readme();
    let mut asked = BTreeSet::new();
    for piece in text.split(['\n', '`']).filter_map(|piece| piece.split_once("coreper ")).map(|(_, rest)| rest) {
        let plain = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !word.starts_with('-');
        let words: Vec<&str> = piece.split_whitespace().take_while(|word| *word != "|").collect();
        let known = ["play", "resume", "replay", "report", "council", "campaign", "study", "guide"];
        if !words.first().is_some_and(|word| known.contains(word)) {
            continue;
        }
        let depth = if ["council", "campaign", "study", "guide"].contains(&words[0]) { 2 } else { 1 };
        let path: Vec<&str> = words.iter().copied().take(depth).take_while(plain).collect();
        for option in words.iter().filter(|word| word.starts_with("--")) {
            asked.insert((path.join(" "), (*option).to_owned()));
        }
    }
    assert!(asked.len() > 12, "{asked:?}");
    for (command, option) in asked {
        let (_, mut help) = run(&format!("coreper {command} --help"), home.path());
        if command == "campaign show" {
            help.push_str(&run("coreper campaign show october-2025 brief --help", home.path()).1);
        }
        assert!(help.contains(&option), "`coreper {command}` has no {option}");
    }
}

/// The commands that a help text lists.
fn commands(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    // What goes on in a second line stands further in.
    let named = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let named = named.filter_map(|line| line.split_whitespace().next()).filter(|word| *word != "help");
    named.map(str::to_owned).collect()
}

#[test]
fn the_readme_names_every_command() {
    let home = tempfile::tempdir().unwrap();
    let text = readme();
    let of = |command: &str| commands(&run(&format!("coreper {command} --help"), home.path()).1);
    let all = of("");
    assert!(all.len() >= 7, "{all:?}");
    for command in all {
        let row = text.lines().find(|line| line.starts_with(&format!("| `coreper {command}")));
        let row = row.unwrap_or_else(|| panic!("the table lacks `{command}`"));
        for second in of(&command) {
            assert!(row.contains(&second), "the row of `{command}` lacks `{second}`");
        }
    }
}
