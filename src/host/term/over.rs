//! What stands over the screens of a seat for a while: that it was opened elsewhere, and the talk beside the game. What was on the
//! screens is there again afterwards, a form that was begun included.

use super::lines::{Frame, Lines, Pause, rows};
use super::talk::Talk;
use crate::host::hall::Hall;
use crate::tui::input::{Code, Input, Key};
use crate::tui::port::{Arrival, Inputs as _};
use crate::words::text::plain;
use std::io::{self, Write as _};
use std::time::Duration;

/// Between two pictures.
const BEAT: Duration = Duration::from_secs(5);

/// Shows it until it is over. Says whether the screens go on, or something else takes them away; if not, the line is done with.
pub(super) fn run(hall: &Hall, number: u32, pause: Pause, inputs: &mut Lines, frame: &mut Frame) -> io::Result<bool> {
    inputs.over = Some(pause);
    inputs.forget_typed();
    let on = match pause {
        Pause::Elsewhere => elsewhere(hall, number, inputs, frame),
        Pause::Talk => talk(hall, number, inputs, frame),
    };
    inputs.over = None;
    on
}

fn elsewhere(hall: &Hall, number: u32, inputs: &mut Lines, frame: &mut Frame) -> io::Result<bool> {
    loop {
        let lines = [plain("host-elsewhere-terminal"), String::new(), plain("host-elsewhere-keys")];
        show(frame, &rows(&lines, inputs.size()))?;
        match inputs.next(Some(BEAT))? {
            Arrival::End(_) | Arrival::Input(Input::Key(Key { code: Code::Char('c'), ctrl: true, .. })) => {
                return Ok(false);
            }
            Arrival::Input(Input::Key(Key { code: Code::Enter, .. })) => {
                inputs.takes_back(hall.new_page(number));
                return Ok(true);
            }
            Arrival::Input(_) | Arrival::Quiet | Arrival::Back => {}
        }
    }
}

fn talk(hall: &Hall, number: u32, inputs: &mut Lines, frame: &mut Frame) -> io::Result<bool> {
    let mut talk = Talk::default();
    loop {
        show(frame, &talk.rows(hall, number, inputs.size()))?;
        match inputs.next(Some(BEAT))? {
            Arrival::End(_) => return Ok(inputs.is_paused()),
            Arrival::Input(Input::Key(key)) => {
                if talk.key(hall, number, key) {
                    return Ok(true);
                }
            }
            Arrival::Input(Input::Paste(text)) => talk.paste(&text),
            Arrival::Input(_) | Arrival::Quiet | Arrival::Back => {}
        }
    }
}

fn show(frame: &mut Frame, rows: &[String]) -> io::Result<()> {
    frame.write_all(format!("\x1b[0m\x1b[H\x1b[2J{}", rows.join("\r\n")).as_bytes())?;
    frame.flush()
}
