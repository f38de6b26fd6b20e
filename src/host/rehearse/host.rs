//! The host of a rehearsal: the program itself as a process of its own, with what is said at its desk and what it says.

use super::wrong::{PATIENCE, Rehearsal, Wrong};
use crate::words::text::{plain, say};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

/// The code with which people join a rehearsal.
pub(super) const CODE: &str = "KOLE-42";

/// A host in a process of its own; it is gone when this is.
#[derive(Debug)]
pub(super) struct Child {
    process: std::process::Child,
    says: Receiver<String>,
    pub(super) to: SocketAddr,
    /// The path of the wall.
    pub(super) wall: String,
}

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where a host writes what goes wrong in it.
const SAID: &str = "said.txt";

fn said(folder: &Path) -> io::Result<std::fs::File> {
    std::fs::OpenOptions::new().create(true).append(true).open(folder.join(SAID))
}

/// What hosts of a rehearsal wrote of what went wrong in them, the last lines of it; nothing where nothing did.
pub(super) fn complaints(folder: &Path) -> Vec<String> {
    /// So many lines.
    const LINES: usize = 12;
    let text = std::fs::read(folder.join(SAID)).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.into_iter().rev().take(LINES).rev().collect()
}

impl Child {
    /// Starts it, or goes on at the same port.
    pub(super) fn start(of: &Rehearsal<'_>, begin: &[&str], save: &Path, port: Option<u16>) -> Result<Self, Wrong> {
        let port_text = port.unwrap_or(0).to_string();
        let file = if port.is_some() { "--resume" } else { "--save" };
        let mut child = Command::new(of.program)
            .args(["host", "--plain", "--swift", "--code", CODE, "--port", &port_text])
            .args(begin)
            .arg(file)
            .arg(save)
            .env("COREPER_HOME", of.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(said(of.folder)?)
            .spawn()?;
        let Some(out) = child.stdout.take() else { return Err(Wrong(plain("rehearse-mute"))) };
        let (sender, says) = channel();
        std::thread::spawn(move || {
            BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut host = Self { process: child, says, to: nowhere, wall: String::new() };
        while host.wall.is_empty() {
            let line = host.next()?;
            if let Some(wall) = line.split_once("/wall/").map(|(_, code)| code) {
                host.wall = format!("/wall/{wall}");
            } else if let Some(at) = line.strip_prefix("http://").and_then(|rest| rest.split('/').next()) {
                host.to = at.parse().unwrap_or(nowhere);
            }
        }
        Ok(host)
    }

    fn next(&self) -> Result<String, Wrong> {
        self.says.recv_timeout(PATIENCE).map_err(|_| Wrong(plain("rehearse-mute")))
    }

    /// Says an order at the desk.
    pub(super) fn say(&mut self, line: &str) -> Result<(), Wrong> {
        let Some(desk) = self.process.stdin.as_mut() else { return Err(Wrong(plain("rehearse-mute"))) };
        Ok(writeln!(desk, "{line}")?)
    }

    /// Waits for what the desk says.
    pub(super) fn hears(&self, text: &str) -> Result<String, Wrong> {
        loop {
            let line = self.next()?;
            if line.contains(text) {
                return Ok(line);
            }
        }
    }

    /// The four digits with which somebody comes back, as the desk says them next.
    pub(super) fn digits(&self, number: u32) -> Result<String, Wrong> {
        let told = say!("host-digits", number = number.to_string(), digits = "\u{0}");
        let before = told.split('\u{0}').next().unwrap_or_default();
        let line = self.hears(before)?;
        let rest = line.split_once(before).map_or("", |(_, rest)| rest);
        Ok(rest.chars().take_while(char::is_ascii_digit).collect())
    }

    /// It is gone from one moment to the next.
    pub(super) fn kill(mut self) -> Result<(), Wrong> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// The session is ended from the desk.
    pub(super) fn ends(mut self) -> Result<(), Wrong> {
        self.say("end yes")?;
        let status = self.process.wait()?;
        if status.success() { Ok(()) } else { Err(Wrong(say!("rehearse-ended", status = status.to_string()))) }
    }
}
