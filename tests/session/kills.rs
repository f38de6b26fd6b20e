//! The built program killed at any moment, by a signal that it cannot catch, in lines and on screens: after resuming, the file is byte
//! for byte that of a game which nobody killed.
//!
//! The suite kills a few times; `COREPER_KILLS=100` asks for more.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Kills between the beginning and the end of one game.
const IN_ONE_GAME: usize = 10;

/// The arguments that begin a game in a file, or go on with it.
fn arguments(path: &Path) -> Vec<&str> {
    let path = path.to_str().unwrap();
    if Path::new(path).exists() {
        return vec!["resume", path];
    }
    vec!["play", "october-2025", "--length", "short", "--seat", "DE", "--seed", "7", "--save", path]
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |about| about.len())
}

/// A sitting: goes on with the game in a file until the file is so long, and is killed; without a length until the end. Says whether
/// it was killed.
type Sitting = fn(&Path, Option<u64>) -> bool;

/// In lines, of which all are empty.
fn lines(path: &Path, until: Option<u64>) -> bool {
    let empty = path.with_extension("lines");
    fs::write(&empty, "\n".repeat(20_000)).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(arguments(path))
        .arg("--plain")
        .stdin(File::open(&empty).unwrap())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut killed = false;
    while child.try_wait().unwrap().is_none() {
        if !killed && until.is_some_and(|until| length(path) > until) {
            child.kill().unwrap();
            killed = true;
        }
        std::thread::yield_now();
    }
    killed
}

/// How much of a program's input it has read, and whether all of its threads sleep; nothing where the system does not say so.
fn at_work(pid: u32) -> Option<(u64, bool)> {
    let io = fs::read_to_string(format!("/proc/{pid}/io")).ok()?;
    let read = io.lines().find_map(|line| line.strip_prefix("rchar: "))?.parse().ok()?;
    let mut threads = fs::read_dir(format!("/proc/{pid}/task")).ok()?.flatten();
    let sleeps = |stat: String| stat.rsplit_once(')').is_some_and(|(_, rest)| rest.starts_with(" S "));
    Some((read, threads.all(|thread| fs::read_to_string(thread.path().join("stat")).is_ok_and(sleeps))))
}

/// On screens: abstains where it votes, refuses pledges, is done where it may act, and goes on where there is something to read.
fn screens(path: &Path, until: Option<u64>) -> bool {
    const KEYS: [&[u8]; 2] = [b"a", b"\r"];
    let home = tempfile::tempdir().unwrap();
    let pair = native_pty_system().openpty(PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_coreper"));
    command.args(arguments(path));
    command.env("TERM", "xterm-256color");
    command.env("COREPER_HOME", home.path());
    command.env("COREPER_MOTION", "off");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut keys = pair.master.take_writer().unwrap();
    let (send, output) = channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count) = reader.read(&mut bytes) {
            if count == 0 || send.send(bytes[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    let mut screen = vt100::Parser::new(30.try_into().unwrap(), 100.try_into().unwrap(), 0);
    let pid = child.process_id().unwrap();
    let (mut pressed, mut unread) = (0, None);
    let killed = loop {
        if until.is_some_and(|until| length(path) > until) {
            break true;
        }
        match output.recv_timeout(Duration::from_millis(20)) {
            Ok(bytes) => screen.process(&bytes),
            Err(RecvTimeoutError::Disconnected) => panic!("it left by itself:\n{}", screen.screen().contents()),
            Err(RecvTimeoutError::Timeout) => {
                // A screen at rest waits for a key. On a busy machine nothing may come for long while the program still has a key
                // to answer: what is pressed then would meet a screen that nobody has seen.
                if let Some((read, sleeps)) = at_work(pid) {
                    if !sleeps || unread.is_some_and(|unread| read <= unread) {
                        continue;
                    }
                    unread = Some(read);
                }
                if screen.screen().contents().contains("· The end ") {
                    break false;
                }
                let contents = screen.screen().contents();
                let sees = |text: &str| contents.contains(text);
                assert!(!sees("New game"), "the menu instead of the game {}:\n{contents}", path.display());
                assert!(pressed < 20_000, "it never ends:\n{contents}");
                let key: &[u8] = match () {
                    () if sees("▸ Accept the pledge") => b"\x1b[B",
                    () if sees("▸ Refuse the pledge") => b"\r",
                    () if sees("n nothing more") => b"n",
                    () if sees("· month ") => KEYS[pressed % KEYS.len()],
                    // It has not drawn yet.
                    () => b"",
                };
                if key.is_empty() {
                    unread = None;
                }
                keys.write_all(key).unwrap();
                pressed += 1;
            }
        }
    };
    child.kill().unwrap();
    child.wait().unwrap();
    killed
}

fn kill_and_resume(name: &str, sit: Sitting) {
    let kills = std::env::var("COREPER_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(4);
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.jsonl");
    assert!(!sit(&whole, None));
    let whole = fs::read(&whole).unwrap();
    let head = whole.iter().position(|byte| *byte == b'\n').unwrap() as u64;
    let mut chance = ChaCha8Rng::seed_from_u64(kills as u64);
    let (mut killed, mut games) = (0, 0);
    while killed < kills {
        let path = folder.path().join(format!("killed-{games}.jsonl"));
        let wanted = IN_ONE_GAME.min(kills - killed);
        let mut at: Vec<u64> = (0..wanted).map(|_| chance.random_range(head..whole.len() as u64)).collect();
        at.sort_unstable();
        killed += at.iter().filter(|at| sit(&path, Some(**at))).count();
        sit(&path, None);
        let found = fs::read(&path).unwrap();
        let mut lines = found.split(|byte| *byte == b'\n').zip(whole.split(|byte| *byte == b'\n')).skip(1);
        if let Some((found, expected)) = lines.find(|(found, expected)| found != expected) {
            let text = String::from_utf8_lossy;
            panic!("{name}, game {games}, killed at {at:?}:\n{}\nfor\n{}", text(found), text(expected));
        }
        assert_eq!(found.len(), whole.len(), "{name}, game {games}, killed at {at:?}");
        games += 1;
    }
    let _ =
        writeln!(std::io::stderr(), "{name}: {killed} kills in {games} games, every file as if there had been none");
}

#[test]
fn killed_in_lines_a_game_goes_on_to_the_same_file() {
    kill_and_resume("lines", lines);
}

#[test]
fn killed_on_screens_a_game_goes_on_to_the_same_file() {
    kill_and_resume("screens", screens);
}
