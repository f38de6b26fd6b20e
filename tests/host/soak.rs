//! A soak: tables full of people, with slow and hostile ones among them. `COREPER_SOAK` is how many seconds, `COREPER_SOAK_TABLES` how
//! many tables of 27, `COREPER_SOAK_PROGRAM` another build of the program, without checks; little here, much in a night. What it costs
//! is printed beside the bare transport of the same run, and judged by whoever reads it; that nobody is left without an answer and that
//! memory stays what it is, is judged here.

#![expect(clippy::print_stdout, reason = "the figures are what a night is run for")]

use super::kill::Program;
use super::post;
use coreper::host::rehearse::line::Line;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// The memory of a process, in KiB.
fn memory(id: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse().unwrap()
}

/// From which on so many of a hundred are quicker.
fn at(times: &mut [Duration], of_a_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of_a_hundred / 100).min(times.len() - 1)]
}

#[expect(clippy::disallowed_methods, reason = "what is measured is time")]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// What a key and its echo take over a bare connection of this machine.
fn bare(rounds: usize) -> Vec<Duration> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let to = listener.local_addr().unwrap();
    let echo = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_nodelay(true).unwrap();
        let mut byte = [0; 64];
        while let Ok(count @ 1..) = stream.read(&mut byte) {
            stream.write_all(&byte[..count]).unwrap();
        }
    });
    let mut stream = TcpStream::connect(to).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut times = Vec::new();
    for _ in 0..rounds {
        let begun = now();
        stream.write_all(b"?").unwrap();
        stream.read_exact(&mut [0; 1]).unwrap();
        times.push(begun.elapsed());
    }
    drop(stream);
    echo.join().unwrap();
    times
}

fn join(to: SocketAddr, code: &str, seat: &str) -> Line {
    let answer = post(to, "/join", &[("code", code), ("name", seat), ("seat", seat)], "");
    assert_eq!(answer.status, 303, "{}", answer.body);
    let path = answer.heads["location"][0].clone();
    let cookie = answer.heads["set-cookie"].iter().find(|cookie| cookie.starts_with("seat=")).unwrap();
    Line::open(to, &format!("{path}ws"), cookie.split(';').next().unwrap()).unwrap()
}

/// Opens the help and closes it again, and waits for each picture.
fn turns(line: &mut Line, times: &mut Vec<Duration>) {
    for key in [&b"?"[..], b"\x1b[A", b"?"] {
        let begun = now();
        line.types(key).unwrap();
        assert!(line.picture().unwrap().is_some(), "a seat was left without an answer");
        if key == b"?" {
            times.push(begun.elapsed());
        }
        line.seen.clear();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn tables_full_of_people_are_answered_and_memory_stays_what_it_is() {
    let (seconds, tables) = (number("COREPER_SOAK", 3), number("COREPER_SOAK_TABLES", 1));
    let home = tempfile::tempdir().unwrap();
    let count = tables.to_string();
    let arguments = ["--length", "short", "--seed", "7", "--port", "0", "--tables", &count];
    let mut program = match std::env::var_os("COREPER_SOAK_PROGRAM") {
        Some(program) => Program::begin(std::process::Command::new(program), home.path(), &arguments),
        None => Program::start(home.path(), &arguments),
    };
    let codes = program.codes(tables);
    let to = program.to;
    let campaign = crate::session::october();
    let empty = memory(program.child.id());
    let mut lines: Vec<Line> = Vec::new();
    for code in &codes {
        lines.extend(campaign.text.states.iter().map(|state| join(to, code, &state.id)));
    }
    program.say("all start");
    program.hears("The game begins.");
    for line in &mut lines {
        // The lobby, then the game: what comes until a key is answered is not counted.
        while !String::from_utf8_lossy(&line.seen).contains("Ctrl-G") {
            assert!(line.picture().unwrap().is_some());
        }
        line.seen.clear();
    }
    // Slow and hostile ones: heads that never end, a reader that reads nothing.
    let mut strangers: Vec<TcpStream> = (0..30).map(|_| TcpStream::connect(to).unwrap()).collect();
    for stream in strangers.iter_mut().step_by(2) {
        stream.write_all(b"GET / HTTP/1.1\r\nX-A: ").unwrap();
    }
    let mut times = Vec::new();
    for line in &mut lines {
        turns(line, &mut times);
    }
    let full = memory(program.child.id());
    let begun = now();
    times.clear();
    while begun.elapsed() < Duration::from_secs(seconds as u64) {
        for line in &mut lines {
            turns(line, &mut times);
        }
    }
    let after = memory(program.child.id());
    let mut yardstick = bare(times.len().min(5_000));
    let seats = lines.len();
    println!(
        "{seats} seats, {} keys: echo p50 {:?}, p99 {:?}; bare transport p50 {:?}, p99 {:?}; {} KiB a seat, memory {full} KiB then {after} KiB",
        times.len(),
        at(&mut times, 50),
        at(&mut times, 99),
        at(&mut yardstick, 50),
        at(&mut yardstick, 99),
        full.saturating_sub(empty) / seats as u64,
    );
    assert!(after <= full + full / 10 + 2_048, "memory grew from {full} to {after} KiB");
    assert!(
        full.saturating_sub(empty) / seats as u64 <= 4_096,
        "a seat takes {} KiB",
        full.saturating_sub(empty) / seats as u64
    );
    drop(lines);
    program.say("end yes");
}
