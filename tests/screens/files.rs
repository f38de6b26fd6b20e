//! A user's own files as the screens meet them: saves that were torn, settings with mistakes, a disk without room.

use super::terminal::Terminal;
use crate::session::{play_as_advised, solo};
use coreper::game::state::LengthId;
use std::fs;

#[test]
fn a_torn_save_says_so_in_the_menu_and_in_the_game() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("torn.jsonl");
    let mut session = solo("DE", LengthId::Short, 7);
    session.save_to(&path).unwrap();
    play_as_advised(&mut session, 2);
    drop(session);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 20]).unwrap();
    let mut terminal = Terminal::start_at(home, &[], 80, 24);
    terminal.see("New game");
    terminal.send(b"\x1b[B\x1b[B");
    terminal.see("was not written whole");
    terminal.send(b"\r");
    terminal.see("· month ");
    terminal.see("was not written whole");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn mistakes_in_settings_are_told_with_their_place_before_the_menu() {
    for (file, text, said) in [
        ("keymap.yaml", "format: 1\nnonsense: 3\n", "keymap.yaml:2:1: there is no field `nonsense`"),
        ("keymap.yaml", "format: 1\nkeys:\n  menu:\n    - {action: leave}\n", "keymap.yaml:4:8: a row needs a key"),
        (
            "keymap.yaml",
            "format: 1\nkeys:\n  everywhere:\n    - {keys: [], action: leave}\n",
            "a row needs a key; `leave` keeps those that it has",
        ),
        ("config.yaml", "format: 1\ntheme: light\ntheme: dark\n", "config.yaml:3:1: `theme` stands here twice"),
        ("config.yaml", "format: 1\ntaste: sweet\n", "config.yaml:2:1: there is no field `taste`"),
    ] {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join(file), text).unwrap();
        told_before_the_menu(home, said);
    }
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("config.yaml")).unwrap();
    told_before_the_menu(home, "config.yaml:1:1: it cannot be read: it is a folder");
}

/// The mistake is told, the menu opens behind it, and the keys that leave are those of the program.
fn told_before_the_menu(home: tempfile::TempDir, said: &str) {
    let mut terminal = Terminal::start_at(home, &[], 100, 30);
    terminal.see(said);
    terminal.send(b"\x1b");
    terminal.see("New game");
    terminal.send(b"\x03");
    terminal.ends();
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_said_on_screens_until_there_is_room_and_then_all_is_written() {
    use portable_pty::CommandBuilder;
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("full.jsonl");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_coreper"));
    command.args(["play", "first-vote", "--seed", "1", "--save"]);
    command.arg(&path);
    let mut terminal = Terminal::spawn(home, command, 80, 24);
    terminal.see("Denmark");
    let pid = Pid::from_raw(terminal.process()).unwrap();
    let room = |bytes| prlimit(Some(pid), Resource::Fsize, Rlimit { current: bytes, maximum: None }).unwrap();
    let begun = fs::read(&path).unwrap();
    // As much as there is, and not a byte more.
    room(u64::try_from(begun.len()).ok());
    terminal.play_until("said", |screen| screen.contains("not saved"));
    terminal.play_until("two votes later", |screen| screen.contains(": your vote") && screen.contains("not saved"));
    assert!(fs::read(&path).unwrap() == begun, "nothing half is left");
    room(None);
    terminal.play_until("written", |screen| !screen.contains("not saved"));
    terminal.send(b"\x03");
    let home = terminal.ends_and_gives_its_folder();
    let said =
        std::process::Command::new(env!("CARGO_BIN_EXE_coreper")).args(["replay", "--verify"]).arg(&path).output();
    let said = said.unwrap();
    assert!(said.status.success(), "{said:?}");
    drop(home);
}

#[test]
fn a_game_saved_elsewhere_stands_in_the_menu_that_it_was_left_for() {
    let (home, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let path = elsewhere.path().join("lesson.jsonl");
    let save = path.to_str().unwrap();
    let mut terminal =
        Terminal::start_at(home, &["play", "first-vote", "--class", "--seed", "3", "--save", save], 100, 30);
    terminal.see("go on");
    terminal.send(b"\r");
    terminal.see("letter");
    terminal.send(b"\x1b");
    terminal.see("Back to the menu?");
    terminal.send(b"\x1b");
    terminal.see("lesson.jsonl");
    terminal.send(b"\r");
    terminal.see("Beijing signals");
    terminal.send(b"\x03");
    terminal.ends();
}
