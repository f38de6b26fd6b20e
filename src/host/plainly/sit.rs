//! A desk that was made for somebody, in lines: an order a line, and what the table tells the desk.

use super::{Typed, Typing, write};
use crate::host::desk::Came;
use crate::host::hall::Stage;
use crate::host::hall::desks::Sitting;
use crate::host::seat::Ends;
use crate::host::sitting::Desk;
use crate::host::term::lines::Frame;
use crate::words::text::plain;
use std::io::{self, Write as _};
use std::time::Duration;

/// Between two looks where nothing is heard.
const LOOK: Duration = Duration::from_secs(1);

/// Runs the desk until it is left, taken back, or the session ends. Blocks.
///
/// # Errors
/// When nothing can be written any more.
pub fn run(sitting: &Sitting, (coming, out): Ends) -> io::Result<()> {
    let mut typing = Typing::new(coming);
    let mut frame = Frame { out, bytes: Vec::new() };
    let mut desk = Desk::made(sitting);
    let mut last = Vec::new();
    write(&mut frame, &[plain("desks-welcome")])?;
    loop {
        let told = desk.hear();
        write(&mut frame, &told)?;
        let now = desk.status();
        // The clock alone is no news.
        let news: Vec<String> =
            now.iter().filter(|line| !last.contains(*line) && !line.contains(':')).cloned().collect();
        write(&mut frame, &news)?;
        last = now;
        if desk.duty().is_none() || desk.hall().stage() == Stage::Ended {
            write(&mut frame, &[plain("desks-over")])?;
            return frame.flush();
        }
        frame.flush()?;
        match typing.next(LOOK) {
            Typed::Line(line) => match desk.order(&line) {
                Came::End => return Ok(()),
                Came::Said(lines) => write(&mut frame, &lines)?,
            },
            Typed::Pulse => {}
            Typed::End => return frame.flush(),
        }
    }
}
