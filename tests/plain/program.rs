//! The built program at both ends of a pipe: exit codes, what is said where, and readers that have had enough.

use std::io::{BufRead as _, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(home: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(arguments)
        .env("COREPER_HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = child.stdin.take().unwrap();
    let input = input.to_owned();
    // The program may end before it has read everything.
    let writer = std::thread::spawn(move || drop(lines.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn whoever_only_presses_enter_reaches_an_ending() {
    let home = tempfile::tempdir().unwrap();
    let arguments = ["play", "october-2025", "--seat", "DE", "--seed", "7", "--plain"];
    let output = run(home.path(), &arguments, &"\n".repeat(1_000));
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    assert!(told.contains("\n# The end: ") && told.contains("coreper report"), "{told}");
    assert!(text(&output.stderr).contains("saved to"));
}

#[test]
fn the_end_of_the_input_is_no_failure_and_the_game_resumes() {
    let home = tempfile::tempdir().unwrap();
    let save = home.path().join("game.jsonl");
    let save = save.to_str().unwrap();
    let begun = run(home.path(), &["play", "--plain", "--length", "short", "--seed", "3", "--save", save], "\n");
    assert_eq!(begun.status.code(), Some(0));
    let going_on = run(home.path(), &["resume", save, "--plain"], &"\n".repeat(1_000));
    assert_eq!(going_on.status.code(), Some(0), "{}", text(&going_on.stderr));
    assert!(text(&going_on.stdout).contains("The game goes on in month 1 of 6"));
    assert!(text(&going_on.stdout).contains("\n# The end: "));
}

#[test]
fn without_a_terminal_the_screens_say_how_to_play() {
    let home = tempfile::tempdir().unwrap();
    for arguments in [&[][..], &["play"], &["play", "--seat", "DE"], &["resume", "nowhere.jsonl"]] {
        let output = run(home.path(), arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains("coreper play --plain"), "{arguments:?}");
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "no game was begun");
}

#[test]
fn what_cannot_be_played_is_said_and_nothing_is_begun() {
    let home = tempfile::tempdir().unwrap();
    let wrong: [(&[&str], &str); 10] = [
        (&["play", "--plain", "--seat", "XX"], "`XX` is no seat"),
        (&["play", "--plain", "--length", "longest"], "longest"),
        (&["play", "--plain", "--seed", "seven"], "seven"),
        (&["play", "--plain", "--rounds", "0"], "0"),
        (&["play", "--plain", "--seat", "DE,FR,DE"], "`DE` is named twice"),
        (&["play", "--plain", "--doctrine", "peaceful"], "peaceful"),
        (&["play", "nowhere", "--plain"], "nowhere"),
        (&["resume", "nowhere.jsonl", "--plain"], "the menu (`coreper` alone) lists saved games"),
        (&["play", "--plain", "--save", "no/such/game.jsonl"], "there is no folder no/such"),
        (&["play", "--plain", "--save", "-"], "cannot be saved to standard output"),
    ];
    for (arguments, words) in wrong {
        let output = run(home.path(), arguments, "\n");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains(words), "{arguments:?}: {}", text(&output.stderr));
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "no game was begun");
}

#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    let home = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["play", "--plain", "--length", "full", "--seed", "5"])
        .env("COREPER_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut first = [0; 100];
    let mut output = child.stdout.take().unwrap();
    output.read_exact(&mut first).unwrap();
    drop(output);
    let mut lines = child.stdin.take().unwrap();
    let _ = lines.write_all("\n".repeat(1_000).as_bytes());
    drop(lines);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// What was found until then is told, and the game is still there.
#[test]
#[cfg(unix)]
fn a_search_for_turning_points_is_stopped_by_ctrl_c_and_the_program_goes_on() {
    let home = tempfile::tempdir().unwrap();
    let save = home.path().join("game.jsonl");
    let save = save.to_str().unwrap();
    run(home.path(), &["play", "--plain", "--length", "short", "--seed", "3", "--save", save], &"\n".repeat(1_000));
    let mut program = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["resume", save, "--plain"])
        .env("COREPER_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut lines, mut said) = (program.stdin.take().unwrap(), BufReader::new(program.stdout.take().unwrap()));
    lines.write_all(b"turning 10000\n").unwrap();
    let mut until = |what: &str| {
        let mut line = String::new();
        while !line.contains(what) {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0, "never “{what}”");
        }
    };
    until("Ctrl-C stops the search");
    until("decisions looked at");
    assert!(Command::new("kill").args(["-INT", &program.id().to_string()]).status().unwrap().success());
    until("Stopped after 0 of");
    lines.write_all(b"\n").unwrap();
    until("Everything up to here is saved");
    drop(lines);
    assert_eq!(program.wait().unwrap().code(), Some(0));
}
