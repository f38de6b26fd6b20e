//! The wall over ssh: what the page of the wall says, as text. On a terminal it is drawn anew when it changes; without one, what is new
//! is said in lines.

use super::page::read;
use super::write;
use crate::host::hall::{Hall, Stage};
use crate::host::html::wall;
use crate::host::term::lines::{Coming, Frame, clamped, rows};
use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tokio::sync::mpsc::Sender;

/// Between two pictures of a clock that runs.
const BEAT: Duration = Duration::from_secs(5);
/// What leaves the wall: q, Ctrl-C, Ctrl-D.
const LEAVES: [u8; 3] = [b'q', 3, 4];

/// Shows the wall until somebody leaves it or the session ends. Blocks.
///
/// # Errors
/// When nothing can be written any more.
pub fn run(
    hall: &Arc<Hall>,
    mut size: Option<(u16, u16)>,
    coming: &Receiver<Coming>,
    out: Sender<Vec<u8>>,
) -> io::Result<()> {
    let mut frame = Frame { out, bytes: Vec::new() };
    let mut before: Vec<String> = Vec::new();
    loop {
        let lines = read(&wall::page(hall).into_string()).lines;
        if lines != before {
            if let Some(size) = size {
                draw(&mut frame, &lines, size)?;
            } else {
                let news: Vec<String> = lines.iter().filter(|line| !before.contains(line)).cloned().collect();
                write(&mut frame, &news)?;
                frame.flush()?;
            }
            before = lines;
        }
        if hall.stage() == Stage::Ended {
            return Ok(());
        }
        match coming.recv_timeout(BEAT) {
            Ok(Coming::Bytes(bytes)) if bytes.iter().any(|byte| LEAVES.contains(byte)) => return Ok(()),
            Ok(Coming::Size(columns, height)) => {
                size = size.map(|_| (columns, height));
                before.clear();
            }
            Ok(Coming::Gone) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Ok(Coming::Bytes(_) | Coming::Pulse) | Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

fn draw(frame: &mut Frame, lines: &[String], size: (u16, u16)) -> io::Result<()> {
    write!(frame, "{}", picture(lines, size))?;
    frame.flush()
}

/// Lines as a picture of so many columns and rows, drawn on a screen that is cleared first.
#[must_use]
pub fn picture(lines: &[String], (columns, height): (u16, u16)) -> String {
    let size = clamped(columns, height);
    let rows: Vec<String> = rows(lines, size).into_iter().take(usize::from(size.height)).collect();
    format!("\x1b[H\x1b[2J{}", rows.join("\r\n"))
}
