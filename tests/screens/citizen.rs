//! The built program as a citizen of its terminal: signals, job control, a terminal that goes away, answers that come late, keys that
//! come in pieces, few colours.

use super::terminal::Terminal;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use std::io::Read as _;
use std::time::Duration;

fn signal(terminal: &Terminal, signal: Signal) {
    kill_process(Pid::from_raw(terminal.process()).unwrap(), signal).unwrap();
}

/// Verifies a save in a process of its own.
fn verifies(save: &str) {
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_coreper"));
    let done = { program }.args(["replay", save, "--verify"]).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn signals_that_end_a_program_give_the_terminal_back_and_leave_the_save_whole() {
    let all = [
        (Signal::TERM, 15),
        (Signal::HUP, 1),
        (Signal::INT, 2),
        (Signal::QUIT, 3),
        (Signal::USR1, 10),
        (Signal::ALARM, 14),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (kind, number) in all {
        let save = folder.path().join(format!("{number}.jsonl"));
        let save = save.to_str().unwrap();
        let mut terminal =
            Terminal::start(&["play", "--seat", "FR", "--seed", "3", "--length", "short", "--save", save], 80, 24);
        terminal.see("News");
        signal(&terminal, kind);
        let (code, after) = terminal.ended();
        assert_eq!(code, 128 + number, "{after}");
        assert!(after.contains("to go on: coreper resume"), "{after}");
        verifies(save);
    }
}

/// An interactive shell with job control in a terminal.
fn shell() -> Terminal {
    let mut command = CommandBuilder::new("bash");
    command.args(["--norc", "--noprofile", "-i"]);
    command.env("PS1", "shell> ");
    command.env("HISTFILE", "");
    Terminal::spawn(tempfile::tempdir().unwrap(), command, 80, 24)
}

#[test]
fn ctrl_z_stops_the_program_under_a_shell_and_fg_draws_it_anew() {
    let mut terminal = shell();
    terminal.see("shell>");
    let start = format!("{} play --seat DE --seed 7 --length short\r", env!("CARGO_BIN_EXE_coreper"));
    terminal.send(start.as_bytes());
    terminal.see("News");
    for stop in ["key", "signal"] {
        if stop == "key" {
            terminal.send(b"\x1a");
        } else {
            let game = terminal.child_of_the_shell();
            kill_process(Pid::from_raw(game).unwrap(), Signal::TSTP).unwrap();
        }
        terminal.see("Stopped");
        terminal.is_the_shells();
        terminal.send(b"echo be''tween\r");
        terminal.see("between");
        terminal.send(b"fg\r");
        terminal.until("drawn anew", |screen| screen.contains("News") && !screen.contains("between"));
    }
    // And it is awake.
    terminal.send(b"p");
    terminal.see("Case file");
    terminal.send(b"\x03");
    terminal.see("to go on: coreper resume");
    terminal.send(b"exit\r");
    terminal.ends();
}

#[test]
fn without_a_shell_ctrl_z_says_so_and_stops_nothing() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("News");
    terminal.send(b"\x1a");
    terminal.see("No shell started this program");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn a_terminal_that_goes_away_ends_the_program_even_where_hanging_up_is_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("gone.jsonl");
    let save = save.to_str().unwrap();
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new("sh");
    let game = format!("{} play --seat DE --seed 7 --length short --save {save}", env!("CARGO_BIN_EXE_coreper"));
    command.args(["-c", &format!("trap '' HUP; exec {game}")]);
    command.env("TERM", "xterm-256color");
    command.env("COREPER_HOME", folder.path());
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let (mut seen, mut bytes) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&seen).contains("News") {
        let count = reader.read(&mut bytes).unwrap();
        assert!(count > 0, "it ended too early");
        seen.extend(&bytes[..count]);
    }
    drop((reader, pair.master));
    for _ in 0..1_500 {
        if child.try_wait().unwrap().is_some() {
            verifies(save);
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    panic!("it goes on without a terminal");
}

#[test]
fn answers_of_the_terminal_are_no_keys_and_draw_nothing() {
    let mut terminal = Terminal::start(&["play", "first-vote", "--seed", "1"], 80, 24);
    terminal.send(b"p");
    terminal.see("Case file");
    let written = terminal.raw.len();
    let answers: [&[u8]; 6] = [
        b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
        b"\x1b[>41;354;0c",
        b"\x1bP>|tty(1.2)\x1b\\",
        b"\x1bP1$r0m\x1b\\",
        b"\x1b[12;40R",
        b"\x1b[?2026;2$y",
    ];
    for answer in answers {
        terminal.send(answer);
    }
    // The same in pieces, as a slow line sends them.
    for piece in answers[0].chunks(3) {
        terminal.send(piece);
    }
    // What is drawn next is what the next key asks for.
    terminal.send(b"\x1b");
    terminal.until("back", |screen| !screen.contains("Case file"));
    let drawn = terminal.raw.len() - written;
    let other = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
    assert!(drawn < 12_000 && other.screen().contents().is_empty(), "{drawn} bytes");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn a_light_terminal_that_says_so_gets_a_light_theme_and_the_choice_of_another_is_remembered() {
    let home = tempfile::tempdir().unwrap();
    let kept = home.path().join("remembered.yaml");
    let mut terminal = Terminal::start_at(home, &[], 80, 24);
    terminal.writes(b"\x1b]11;?\x1b\\", 0);
    terminal.send(b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\");
    // The ground of the theme `light` among 256 colours.
    terminal.writes(b"48;5;231", 0);
    assert!(!kept.exists());
    terminal.send(b"\x1bOQ");
    terminal.see("Theme: high-contrast");
    terminal.send(b"q");
    let home = terminal.ends_and_gives_its_folder();
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "format: 1\ntheme: high-contrast\n");
    let mut terminal = Terminal::start_at(home, &[], 80, 24);
    terminal.see("New game");
    assert!(!String::from_utf8_lossy(&terminal.raw).contains("]11;?"), "it knows already");
    terminal.send(b"\x1bOQ");
    terminal.see("Theme: mono");
    terminal.send(b"q");
    terminal.ends();
}

#[test]
fn capital_letters_do_what_small_ones_do() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("News");
    terminal.send(b"P");
    terminal.see("Case file");
    terminal.send(b"Q");
    terminal.until("back", |screen| !screen.contains("Case file"));
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn escape_on_the_menu_asks_first() {
    let mut terminal = Terminal::start(&[], 80, 24);
    terminal.see("New game");
    terminal.send(b"\x1b");
    terminal.see("Leave Coreper?");
    terminal.send(b"\x1b[B");
    terminal.until("stays", |screen| !screen.contains("Leave Coreper?"));
    terminal.send(b"\x1b");
    terminal.see("Leave Coreper?");
    terminal.send(b"\x1b");
    terminal.ends();
}

#[test]
fn nothing_acts_where_nothing_can_be_seen() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("News");
    terminal.resize(60, 20);
    terminal.see("Coreper needs 80 by 24");
    // The last key draws anew: when that is seen, all of them have been read.
    let written = terminal.raw.len();
    terminal.send(b"\r\rp\x0c");
    terminal.writes(b"Coreper needs 80 by 24", written);
    terminal.resize(80, 24);
    terminal.see("News");
    assert!(!terminal.contents().contains("Case file"));
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn terminals_with_few_colours_get_what_they_understand() {
    for (term, colours) in [("linux", true), ("vt100", false), ("xterm-mono", false)] {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_coreper"));
        command.args(["play", "--seat", "DE", "--seed", "7", "--length", "short"]);
        let mut terminal = Terminal::spawn_as(tempfile::tempdir().unwrap(), command, (80, 24), term);
        terminal.see("News");
        terminal.send(b"p");
        terminal.see("Case file");
        terminal.send(b"\x03");
        let raw = terminal.ends_and_gives_what_was_written();
        let raw = String::from_utf8_lossy(&raw);
        for unknown in ["38;5;", "48;5;", "38;2;", "58;5;", "]11;?"] {
            assert!(!raw.contains(unknown), "{term}: {unknown}");
        }
        assert_eq!(raw.contains("[94;") || raw.contains("[97;"), colours, "{term}");
        assert!(colours || !(raw.contains("[39m") || raw.contains(";49m")), "{term}");
    }
}

#[test]
fn a_private_turn_in_lines_is_cleared_where_the_terminal_can() {
    for (term, clears) in [("xterm-256color", true), ("screen", false)] {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_coreper"));
        command.args(["play", "--seat", "DE,FR", "--seed", "3", "--length", "short", "--plain"]);
        let mut terminal = Terminal::spawn_as(tempfile::tempdir().unwrap(), command, (80, 40), term);
        terminal.writes(b"Pass the machine", 0);
        terminal.send(b"\n\n");
        terminal.writes(b"Your turn is over.", 0);
        terminal.writes(if clears { b"\x1b[2J\x1b[3J" } else { b"What was private is out of" }, 0);
        terminal.send(b"/quit\n");
        terminal.ends();
    }
}
