//! The built program in a real terminal. Every wait is for a text; nothing sleeps for a fixed time.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;
use tempfile::TempDir;

/// The longest wait for something that should be there at once.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program in a terminal.
struct Terminal {
    screen: vt100::Parser,
    output: Receiver<Vec<u8>>,
    raw: Vec<u8>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    _home: TempDir,
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn positive(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

impl Terminal {
    fn start(arguments: &[&str], columns: u16, rows: u16) -> Self {
        let home = tempfile::tempdir().unwrap();
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_coreper"));
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("COREPER_HOME", home.path());
        command.env_remove("NO_COLOR");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = reader.read(&mut bytes) {
                if count == 0 || send.send(bytes[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(positive(rows), positive(columns), 0);
        Self { screen, output, raw: Vec::new(), keys, child, master: pair.master, _home: home }
    }

    fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    fn take(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.raw.extend_from_slice(bytes);
    }

    /// Waits until the screen satisfies something.
    #[track_caller]
    fn until(&mut self, what: &str, holds: impl Fn(&str) -> bool) {
        loop {
            // A picture comes in pieces: only what stays is a picture.
            while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(120)) {
                self.take(&bytes);
            }
            if holds(&self.contents()) {
                return;
            }
            match self.output.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("never {what}; the screen:\n{}", self.contents());
                }
            }
        }
    }

    #[track_caller]
    fn see(&mut self, text: &str) {
        self.until(text, |screen| screen.contains(text));
    }

    fn send(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).unwrap();
        self.keys.flush().unwrap();
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        self.screen.screen_mut().set_size(positive(rows), positive(columns));
        self.master.resize(size(columns, rows)).unwrap();
    }

    /// Waits for the end of the program; the terminal must be as it was found.
    fn ends(mut self) {
        let status = self.child.wait().unwrap();
        drop(self.keys);
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
            self.screen.process(&bytes);
            self.raw.extend_from_slice(&bytes);
        }
        assert!(status.success(), "{status:?}\n{}", self.screen.screen().contents());
        assert!(!self.screen.screen().alternate_screen(), "the alternate screen is left");
        assert!(!self.screen.screen().hide_cursor(), "the cursor is shown");
        assert!(!self.screen.screen().bracketed_paste(), "bracketed paste is off");
    }
}

/// What a player presses on a screen of the program, told by its footer and notice line.
fn answer(screen: &str) -> Option<&'static [u8]> {
    let has = |text: &str| screen.contains(text);
    if has("Enter casts it") || has("Accept the pledge") {
        Some(b"\r")
    } else if has("Enter choose  n nothing more") {
        Some(b"n")
    } else if has(": your vote") {
        Some(b"f")
    } else if has("Enter go on") || has("Enter goes on") {
        Some(b"\r")
    } else {
        None
    }
}

#[test]
fn a_whole_game_by_keys_at_80x24_comes_to_an_ending() {
    let mut terminal = Terminal::start(&[], 80, 24);
    terminal.see("New game");
    terminal.send(b"\r");
    terminal.see("Start the game");
    // Down to the length, to the short one, and off.
    terminal.send(b"\x1b[B\x1b[B\x1b[D");
    terminal.see("short, 6 rounds");
    terminal.send(b"s");
    terminal.see("Briefing");
    let mut last = String::new();
    for _ in 0..400 {
        terminal.until("another screen", |screen| {
            screen != last && (answer(screen).is_some() || screen.contains("· The end"))
        });
        last = terminal.contents();
        if last.contains("· The end") {
            terminal.see("Page 1 of");
            terminal.send(b"\x03");
            terminal.ends();
            return;
        }
        if let Some(keys) = answer(&last) {
            terminal.send(keys);
        }
    }
    panic!("no ending: {last}");
}

#[test]
fn fifty_sizes_and_pastes_break_nothing() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("Briefing");
    let mut dice = 7u64;
    for _ in 0..50 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (columns, rows) = (10 + (dice >> 33) % 230, 3 + (dice >> 45) % 70);
        terminal.resize(u16::try_from(columns).unwrap(), u16::try_from(rows).unwrap());
        terminal.send(b"\x1b[200~vote pasted\n\x1b[201~");
    }
    terminal.resize(60, 20);
    terminal.see("Coreper needs 80 by 24");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn sequences_that_nobody_knows_break_nothing() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("Briefing");
    terminal.send(b"\x1b[999;999z\x1bOZ\x1b[?1;2c");
    terminal.send(b"p");
    terminal.see("Case file");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn ctrl_c_leaves_from_anywhere_and_the_game_goes_on_later() {
    let at: [&[&[u8]]; 4] = [&[], &[b"p"], &[b"?"], &[b"w"]];
    for keys in at {
        let mut terminal = Terminal::start(&["play", "--seat", "FR", "--seed", "3", "--length", "short"], 80, 24);
        terminal.see("Briefing");
        for key in keys {
            terminal.send(key);
        }
        terminal.send(b"\x03");
        terminal.ends();
    }
    let home = tempfile::tempdir().unwrap();
    let save = home.path().join("game.jsonl");
    let save = save.to_str().unwrap();
    let mut terminal =
        Terminal::start(&["play", "--seat", "FR", "--seed", "3", "--length", "short", "--save", save], 80, 24);
    terminal.see("Briefing");
    terminal.send(b"\r");
    terminal.see("This month you can");
    terminal.send(b"\x03");
    terminal.ends();
    let mut terminal = Terminal::start(&["resume", save], 80, 24);
    terminal.see("round 1 of 6");
    terminal.send(b"\x03");
    terminal.ends();
}
