//! The built program in a real terminal. Every wait is for a text; nothing sleeps for a fixed time.

use coreper::tui::input::Input;
use coreper::tui::port::{Arrival, Inputs as _, Wants};
use coreper::tui::terminal::{Local, Screen};
use coreper::tui::theme::Depth;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;
use tempfile::TempDir;

/// The longest wait for something that should be there at once.
const PATIENCE: Duration = Duration::from_secs(30);

/// So many pictures are waited for at most, each of them standing for an eighth of a second and more.
const PICTURES: usize = 400;

/// The program in a terminal.
pub(crate) struct Terminal {
    screen: vt100::Parser,
    output: Receiver<Vec<u8>>,
    pub(crate) raw: Vec<u8>,
    keys: Box<dyn Write + Send>,
    child: Program,
    master: Box<dyn MasterPty + Send>,
    /// How the terminal treated lines before the program came.
    found: String,
    home: TempDir,
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// How a terminal treats lines, echo and signals.
fn lines_of(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

fn positive(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

/// The program under test; a test that fails does not leave it behind.
struct Program(Box<dyn Child + Send + Sync>);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Terminal {
    pub(crate) fn start(arguments: &[&str], columns: u16, rows: u16) -> Self {
        Self::start_at(tempfile::tempdir().unwrap(), arguments, columns, rows)
    }

    /// With files of the user's in the folder of the program.
    pub(crate) fn start_at(home: TempDir, arguments: &[&str], columns: u16, rows: u16) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_coreper"));
        command.args(arguments);
        Self::spawn(home, command, columns, rows)
    }

    pub(crate) fn spawn(home: TempDir, command: CommandBuilder, columns: u16, rows: u16) -> Self {
        Self::spawn_as(home, command, (columns, rows), "xterm-256color")
    }

    /// In a terminal of a certain kind.
    pub(crate) fn spawn_as(
        home: TempDir,
        mut command: CommandBuilder,
        (columns, rows): (u16, u16),
        term: &str,
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let found = lines_of(&*pair.master);
        command.env("TERM", term);
        command.env("COREPER_HOME", home.path());
        for name in ["NO_COLOR", "COLORTERM", "COLORFGBG"] {
            command.env_remove(name);
        }
        let child = Program(pair.slave.spawn_command(command).unwrap());
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
        Self { screen, output, raw: Vec::new(), keys, child, master: pair.master, found, home }
    }

    pub(crate) fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    fn take(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.raw.extend_from_slice(bytes);
    }

    /// Waits until the screen satisfies something.
    #[track_caller]
    pub(crate) fn until(&mut self, what: &str, holds: impl Fn(&str) -> bool) {
        // Where something ticks there is always another picture: patience ends all the same.
        for _ in 0..PICTURES {
            // A picture comes in pieces: only what stays is a picture.
            while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(120)) {
                self.take(&bytes);
            }
            if holds(&self.contents()) {
                return;
            }
            match self.output.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        panic!("never {what}; the screen:\n{}", self.contents());
    }

    /// Takes what comes until nothing does for a while.
    pub(crate) fn settles(&mut self) {
        let mut patience = PICTURES;
        while patience > 0
            && let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(500))
        {
            self.take(&bytes);
            patience -= 1;
        }
    }

    /// Plays on by what the screen asks for, until it satisfies something.
    #[track_caller]
    pub(crate) fn play_until(&mut self, what: &str, holds: impl Fn(&str) -> bool) {
        let mut last = String::new();
        for _ in 0..400 {
            self.until("another screen", |screen| screen != last && (answer(screen).is_some() || holds(screen)));
            last = self.contents();
            if holds(&last) {
                return;
            }
            if let Some(keys) = answer(&last) {
                self.send(keys);
            }
        }
        panic!("never {what}: {last}");
    }

    #[track_caller]
    pub(crate) fn see(&mut self, text: &str) {
        self.until(text, |screen| screen.contains(text));
    }

    pub(crate) fn send(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).unwrap();
        self.keys.flush().unwrap();
    }

    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.screen.screen_mut().set_size(positive(rows), positive(columns));
        self.master.resize(size(columns, rows)).unwrap();
    }

    /// Clicks in the middle of a text on the screen.
    #[track_caller]
    fn click(&mut self, text: &str) {
        let columns = self.screen.screen().size().1.get();
        let rows: Vec<String> = self.screen.screen().rows(0, columns).collect();
        let found = rows.iter().enumerate().find_map(|(y, row)| Some((row.split_once(text)?.0.chars().count(), y)));
        let (x, y) = found.unwrap_or_else(|| panic!("no {text:?} on\n{}", self.contents()));
        let (column, row) = (x + text.chars().count() / 2 + 1, y + 1);
        self.send(format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m").as_bytes());
    }

    /// The number of the process.
    pub(crate) fn process(&self) -> i32 {
        i32::try_from(self.child.0.process_id().unwrap()).unwrap()
    }

    /// Waits for a sequence among what is written, from a place on.
    #[track_caller]
    pub(crate) fn writes(&mut self, sequence: &[u8], from: usize) {
        while !self.raw[from..].windows(sequence.len()).any(|window| window == sequence) {
            match self.output.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("never wrote {}", sequence.escape_ascii())
                }
            }
        }
    }

    /// The process that an interactive shell in this terminal started.
    pub(crate) fn child_of_the_shell(&self) -> i32 {
        let shell = self.process();
        let children = std::fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap();
        children.split_whitespace().next().unwrap().parse().unwrap()
    }

    /// Waits for the end of the program; the terminal must be as it was found.
    #[track_caller]
    pub(crate) fn ends(self) {
        self.comes_to_an_end(true);
    }

    /// The same; gives back the folder of the program.
    #[track_caller]
    pub(crate) fn ends_and_gives_its_folder(mut self) -> TempDir {
        assert_eq!(self.drained(), 0);
        self.home
    }

    /// The same; gives back every byte that was written.
    #[track_caller]
    pub(crate) fn ends_and_gives_what_was_written(mut self) -> Vec<u8> {
        assert_eq!(self.drained(), 0);
        self.raw
    }

    /// Waits for the end of a program that was ended from outside; gives back its code, and what stands on the terminal.
    #[track_caller]
    pub(crate) fn ended(mut self) -> (u32, String) {
        (self.drained(), self.contents())
    }

    /// Gives back what stands on the terminal after the end.
    #[track_caller]
    fn comes_to_an_end(mut self, well: bool) -> String {
        let code = self.drained();
        assert_eq!(code == 0, well, "{code}\n{}", self.contents());
        self.contents()
    }

    /// Waits for the end, looks whether the terminal is as it was found, and gives back the code.
    #[track_caller]
    fn drained(&mut self) -> u32 {
        loop {
            match self.output.recv_timeout(PATIENCE) {
                Ok(bytes) => self.take(&bytes),
                // Nobody holds the other side any more.
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("never came to an end; the screen:\n{}", self.contents()),
            }
        }
        let status = self.child.0.wait().unwrap();
        self.is_given_back();
        status.exit_code()
    }

    /// The terminal is a shell's, which pastes in brackets itself.
    #[track_caller]
    pub(crate) fn is_the_shells(&self) {
        assert!(!self.screen.screen().alternate_screen(), "the alternate screen is left");
        assert!(!self.screen.screen().hide_cursor(), "the cursor is shown");
        assert_eq!(self.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is off");
    }

    /// The terminal is as it was found.
    #[track_caller]
    pub(crate) fn is_given_back(&self) {
        assert!(!self.screen.screen().alternate_screen(), "the alternate screen is left");
        assert!(!self.screen.screen().hide_cursor(), "the cursor is shown");
        assert!(!self.screen.screen().bracketed_paste(), "bracketed paste is off");
        assert_eq!(self.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is off");
        assert_eq!(lines_of(&*self.master), self.found, "lines, echo and signals are as before");
    }
}

/// What a player presses on a screen of the program, told by its footer and notice line.
pub(crate) fn answer(screen: &str) -> Option<&'static [u8]> {
    let has = |text: &str| screen.contains(text);
    if has("Enter casts it") || has("Accept the pledge") || has("Coreper: our line") {
        Some(b"\r")
    } else if has("Enter choose  n nothing more") {
        Some(b"n")
    } else if has(": your vote") {
        Some(b"f")
    } else if has("Enter go on") || has("Enter goes on") || has("Enter choose  u undo") {
        Some(b"\r")
    } else {
        None
    }
}

#[test]
fn a_whole_game_by_keys_at_80x24_comes_to_an_ending() {
    let mut terminal = Terminal::start(&[], 80, 24);
    terminal.see("New game");
    terminal.send(b"\x1b[B\r");
    terminal.see("Start the game");
    // Down to the length, to the short one, and off.
    terminal.send(b"\x1b[B\x1b[B\x1b[D");
    terminal.see("short, 6 months");
    terminal.send(b"s");
    terminal.see("News");
    terminal.play_until("an ending", |screen| screen.contains("· The end"));
    terminal.see("Page 1 of");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn fifty_sizes_and_pastes_break_nothing() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("News");
    let mut dice = 7u64;
    for _ in 0..50 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (columns, rows) = (20 + (dice >> 33) % 281, 5 + (dice >> 45) % 96);
        terminal.resize(u16::try_from(columns).unwrap(), u16::try_from(rows).unwrap());
        terminal.send(b"\x1b[200~vote pasted\n\x1b[201~");
    }
    terminal.resize(60, 20);
    terminal.see("Coreper needs 80 by 24");
    terminal.send(b"\x03");
    terminal.ends();
}

#[test]
fn nothing_of_a_long_burst_is_left_lying() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("News");
    // More than is read from a terminal at once, and the last of it is what counts.
    let mut burst = b"\x1b[200~x\x1b[201~".repeat(200);
    burst.push(b'\x03');
    terminal.send(&burst);
    terminal.ends();
}

#[test]
fn sequences_that_nobody_knows_break_nothing() {
    let mut terminal = Terminal::start(&["play", "--seat", "DE", "--seed", "7", "--length", "short"], 80, 24);
    terminal.see("News");
    terminal.send(b"\x1b[999;999z\x1bOZ\x1b[?1;2c");
    terminal.send(b"p");
    terminal.see("Case file");
    // And they leave the program awake: a resize right after one is seen without another key.
    terminal.send(b"\x1b[999;999z");
    terminal.resize(60, 20);
    terminal.see("Coreper needs 80 by 24");
    terminal.send(b"\x03");
    terminal.ends();
}

/// What a player clicks on, told by the same words.
fn click_of(screen: &str) -> Option<&'static str> {
    let has = |text: &str| screen.contains(text);
    if has("Enter casts it") || has("Accept the pledge") || has("Coreper: our line") {
        Some("Enter choose")
    } else if has("n nothing more") {
        Some("n nothing more")
    } else if has(": your vote") {
        Some("F for")
    } else if has("Enter go on") {
        Some("Enter go on")
    } else {
        None
    }
}

#[test]
fn a_whole_game_by_mouse_at_120x40_comes_to_an_ending() {
    let mut terminal = Terminal::start(&[], 120, 40);
    terminal.see("New game");
    terminal.click("October 2025");
    terminal.see("▸ October 2025");
    terminal.click("▸ October 2025");
    terminal.see("Start the game");
    terminal.click("Length");
    terminal.see("▸ Length");
    terminal.click("◂");
    terminal.see("short, 6 months");
    terminal.click("Start the game");
    terminal.see("▸ Start the game");
    terminal.click("▸ Start the game");
    terminal.see("News");
    let mut last = String::new();
    for _ in 0..400 {
        terminal.until("another screen", |screen| {
            screen != last && (click_of(screen).is_some() || screen.contains("· The end"))
        });
        last = terminal.contents();
        if last.contains("· The end") {
            terminal.see("Page 1 of");
            terminal.click("Enter go on");
            terminal.see("Page 2 of");
            terminal.click("m menu");
            terminal.see("New game");
            terminal.click("q leave");
            terminal.ends();
            return;
        }
        if let Some(text) = click_of(&last) {
            terminal.click(text);
        }
    }
    panic!("no ending: {last}");
}

#[test]
fn the_mouse_is_left_to_the_terminal_where_that_is_wanted() {
    let mut terminal = Terminal::start(&[], 80, 24);
    terminal.see("New game");
    assert_eq!(terminal.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::PressRelease);
    terminal.send(b"q");
    terminal.ends();
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("config.yaml"), "format: 1\nmouse: false\n").unwrap();
    let mut terminal = Terminal::start_at(home, &[], 80, 24);
    terminal.see("New game");
    assert_eq!(terminal.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    terminal.send(b"q");
    terminal.ends();
}

/// Says to the program of the tests that it is to take the terminal that it runs in, and to break.
const BREAKS: &str = "COREPER_TEST_TAKES_THE_TERMINAL";

/// Takes the terminal, and panics at the first key: what can go wrong goes wrong in the middle of a game.
fn take_the_terminal_and_panic() -> ! {
    let mut inputs = Local::open(true).unwrap();
    let _screen = Screen::take(Wants { mouse: true, depth: Depth::True, ground: false }).unwrap();
    let mut out = std::io::stdout();
    writeln!(out, "the terminal is taken").unwrap();
    loop {
        if let Arrival::Input(Input::Key(key)) = inputs.next(None).unwrap() {
            panic!("broken on purpose by {key}");
        }
    }
}

#[test]
fn a_panic_leaves_the_terminal_as_it_was_found_and_is_read_there() {
    if std::env::var_os(BREAKS).is_some() {
        take_the_terminal_and_panic();
    }
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    let name = concat!(module_path!(), "::a_panic_leaves_the_terminal_as_it_was_found_and_is_read_there");
    command.args(["--exact", name.split_once("::").unwrap().1, "--nocapture", "--test-threads", "1"]);
    command.env(BREAKS, "1");
    let mut terminal = Terminal::spawn(tempfile::tempdir().unwrap(), command, 100, 30);
    terminal.see("the terminal is taken");
    let screen = terminal.screen.screen();
    assert!(screen.alternate_screen() && screen.bracketed_paste() && screen.hide_cursor());
    assert_ne!(lines_of(&*terminal.master), terminal.found);
    terminal.send(b"x");
    let left = terminal.comes_to_an_end(false);
    assert!(left.contains("broken on purpose by x"), "{left}");
}

/// How often a process was woken or stopped so far: it does not change while it waits.
#[cfg(target_os = "linux")]
fn switches(process: u32) -> String {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    status.lines().filter(|line| line.contains("ctxt_switches")).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_is_left_alone_does_nothing_and_writes_nothing() {
    let game = ["play", "--seat", "DE", "--seed", "7", "--length", "short"];
    let mut idle = Terminal::start(&game, 120, 40);
    idle.see("News");
    let process = idle.child.0.process_id().unwrap();
    let mut busy = Terminal::start(&game, 120, 40);
    busy.see("News");
    let (woken, written) = (switches(process), idle.raw.len());
    // Meanwhile another one is played.
    for (key, seen) in [("p", "Case file"), ("\x1b", "News"), ("t", "Examination"), ("\x1b", "News"), ("e", "Pressure")]
    {
        busy.send(key.as_bytes());
        busy.see(seen);
    }
    while let Ok(bytes) = idle.output.try_recv() {
        idle.take(&bytes);
    }
    assert_eq!(idle.raw.len(), written, "bytes written by a program that nobody touches");
    assert_eq!(switches(process), woken, "it was not woken");
    for mut terminal in [idle, busy] {
        terminal.send(b"\x03");
        terminal.ends();
    }
}

#[test]
fn ctrl_c_leaves_from_anywhere_and_the_game_goes_on_later() {
    let at: [&[&[u8]]; 4] = [&[], &[b"p"], &[b"?"], &[b"w"]];
    for keys in at {
        let mut terminal = Terminal::start(&["play", "--seat", "FR", "--seed", "3", "--length", "short"], 80, 24);
        terminal.see("News");
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
    terminal.see("Your aims");
    terminal.send(b"\r");
    terminal.see("Letter");
    terminal.send(b"\r");
    terminal.see("This month you can");
    terminal.send(b"\x03");
    terminal.ends();
    let mut terminal = Terminal::start(&["resume", save], 80, 24);
    terminal.see("month 1 of 6");
    terminal.send(b"\x03");
    terminal.ends();
}
