//! Files of studies and other commands: what is no ordinary file is refused at once, what was changed is found, what cannot be written
//! is said.

use super::command::coreper;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

/// A run of the program that must end within seconds, whatever it is given.
fn promptly(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(arguments)
        .env("COREPER_HOME", tempfile::tempdir().unwrap().path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    for _ in 0..3_000 {
        if program.try_wait().unwrap().is_some() {
            return program.wait_with_output().unwrap();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    program.kill().unwrap();
    panic!("it never ends: {arguments:?}");
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every option and argument that names a file that is read, with a place for the file.
const READ: [&[&str]; 7] = [
    &["study", "run", "first-vote", "--policy", "bots", "--games", "2", "--resume", "--out", "FILE"],
    &["study", "merge", "FILE"],
    &["backtest", "FILE"],
    &["council", "tally", "--for", "DE", "--table", "FILE"],
    &["replay", "FILE"],
    &["report", "FILE"],
    &["resume", "--plain", "FILE"],
];

/// The same for files that are written.
const WRITTEN: [&[&str]; 2] = [
    &["study", "run", "first-vote", "--policy", "bots", "--games", "2", "--out", "FILE"],
    &["play", "first-vote", "--autopilot", "--seed", "1", "--save", "FILE"],
];

fn with(command: &[&str], file: &Path) -> Output {
    let file = file.to_str().unwrap();
    let arguments: Vec<&str> = command.iter().map(|word| if *word == "FILE" { file } else { word }).collect();
    promptly(&arguments)
}

#[cfg(target_os = "linux")]
#[test]
fn pipes_and_devices_are_refused_at_once_wherever_a_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for command in READ.iter().chain(&WRITTEN) {
        for file in [&pipe, Path::new("/dev/zero"), Path::new("/dev/full"), Path::new("/dev/stdout"), folder.path()] {
            let output = with(command, file);
            assert_eq!(output.status.code(), Some(2), "{command:?} {}: {}", file.display(), said(&output));
            assert!(said(&output).starts_with("error: "), "{command:?} {}", file.display());
        }
    }
}

#[test]
fn a_row_that_was_changed_moved_or_lost_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let path = at("runs.csv");
    let study = format!(
        "study run october-2025 --mind one-step --policy bots --games 6 --length short --out {}",
        path.display()
    );
    assert!(coreper(&study).status.success());
    let whole = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    let joined = |order: &[usize]| order.iter().flat_map(|at| [lines[*at], "\n"]).collect::<String>();
    let ending = lines[2].split(',').nth(2).unwrap();
    let other = if ending == "rupture" { "landing-zone" } else { "rupture" };
    let digit = |line: &str| {
        let cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        let mut changed = cells.clone();
        changed[22] = (cells[22].parse::<i64>().unwrap() + 1).to_string();
        changed.join(",")
    };
    let cases = [
        (whole.replacen(lines[2], &lines[2].replacen(ending, other, 1), 1), "line 3: the row was changed", true),
        (whole.replacen(lines[4], &digit(lines[4]), 1), "line 5: the row was changed", true),
        (joined(&[0, 1, 2, 4, 5]), "line 4: game 3 stands where game 2 belongs", false),
        (joined(&[0, 1, 3, 2, 4]), "line 3: game 2 stands where game 1 belongs", false),
        (whole.replacen(",check\n", ",chek\n", 1), "the last column is not `check`", true),
    ];
    for (text, cause, in_merges) in cases {
        std::fs::write(&path, &text).unwrap();
        let output = coreper(&format!("{study} --resume"));
        assert!(output.status.code() == Some(2) && said(&output).contains(cause), "{cause}: {}", said(&output));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "it is left alone");
        if in_merges {
            let output = coreper(&format!("study merge {}", path.display()));
            assert!(output.status.code() == Some(2) && said(&output).contains(cause), "{cause}: {}", said(&output));
        }
    }
    // A spreadsheet's line ends are looked through where a sheet is read, and named where it would be gone on with.
    std::fs::write(&path, format!("\u{feff}{}", whole.replace('\n', "\r\n"))).unwrap();
    let merged = at("merged.csv");
    assert!(coreper(&format!("study merge {} --out {}", path.display(), merged.display())).status.success());
    assert_eq!(std::fs::read_to_string(&merged).unwrap(), whole);
    let output = coreper(&format!("{study} --resume"));
    assert!(output.status.code() == Some(2) && said(&output).contains("CRLF"), "{}", said(&output));
}

#[test]
fn seeds_of_games_are_whole_in_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("runs.csv");
    assert!(
        coreper(&format!("study run first-vote --mind one-step --policy bots --games 40 --out {}", path.display()))
            .status
            .success()
    );
    let text = std::fs::read_to_string(&path).unwrap();
    let seeds: Vec<u64> = text.lines().skip(1).map(|line| line.split(',').nth(1).unwrap().parse().unwrap()).collect();
    assert!(seeds.len() == 40 && seeds.iter().all(|seed| *seed < 1 << 53), "{seeds:?}");
}

#[test]
fn of_no_games_there_are_no_figures() {
    let study = "study run first-vote --mind one-step --policy bots --games 2 --shard 3/8";
    let text = String::from_utf8(coreper(study).stdout).unwrap();
    assert!(text.contains("no games: nothing to add up") && !text.contains("cohesion"), "{text}");
    let json: serde_json::Value = serde_json::from_slice(&coreper(&format!("{study} --json")).stdout).unwrap();
    assert!(json["rounds"].is_null() && json["dashboard"]["cohesion"].is_null() && json["games"] == 0, "{json}");
}

#[test]
fn a_file_of_another_kind_is_not_written_as_a_sheet() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["x.parquet", "x.xlsx", "x.json"] {
        let path = folder.path().join(name);
        let output =
            coreper(&format!("study run first-vote --mind one-step --policy bots --games 2 --out {}", path.display()));
        assert!(
            output.status.code() == Some(2) && said(&output).contains("a sheet of games is CSV"),
            "{}",
            said(&output)
        );
        assert!(!path.exists());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_said() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let home = tempfile::tempdir().unwrap();
    let commands: [&[&str]; 4] =
        [&["council", "power"], &["--help"], &["campaign", "list"], &["play", "first-vote", "--plain", "--seed", "1"]];
    for command in commands {
        let output = Command::new(env!("CARGO_BIN_EXE_coreper"))
            .args(command)
            .env("COREPER_HOME", home.path())
            .stdin(Stdio::null())
            .stdout(full())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        assert!(said(&output).contains("error: standard output: No space left"), "{command:?}: {}", said(&output));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_grow_ends_no_game() {
    let home = tempfile::tempdir().unwrap();
    // In blocks of 512 bytes, or of 1,024: the embedded campaign alone takes more.
    let play = format!("ulimit -f 40; exec {} play first-vote --plain --seed 1", env!("CARGO_BIN_EXE_coreper"));
    let output = Command::new("sh").args(["-c", &play]).env("COREPER_HOME", home.path()).stdin(Stdio::null()).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("Denmark"), "the game is told: {text}");
    assert!((said(&output) + &text).contains("not saved"), "and that it is not saved: {text}");
}

#[test]
fn advice_fits_what_was_asked_for() {
    let output = promptly(&["resume", "nofile.jsonl", "--plain"]);
    assert!(said(&output).contains("the menu") && !said(&output).contains("replay"), "{}", said(&output));
    let output = promptly(&["play", "first-vote", "--autopilot", "--seed", "1", "--save", "-"]);
    assert!(output.status.code() == Some(2) && said(&output).contains("standard output"), "{}", said(&output));
}
