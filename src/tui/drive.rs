//! The loop of the screens: waits for what arrives, hands it to the app, draws. It knows no terminal of its own, so the same program
//! runs on a local one, over a wire, and in tests. The only place of the screens that reads a clock.

use crate::tui::app::{App, Flow};
use crate::tui::input::Input;
use crate::tui::port::{Arrival, Inputs, Left};
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::io;
use std::time::{Duration, Instant};

/// Between two votes of a roll-call that is watched.
const STEP: Duration = Duration::from_millis(90);
/// Between two looks at the clock, where minutes are planned.
const MINUTE: Duration = Duration::from_secs(15);

/// Runs an app until it is left, or until nothing arrives any more.
///
/// # Errors
/// When what arrives cannot be read, or what is drawn not be written.
pub fn drive<B: Backend>(app: &mut App, inputs: &mut dyn Inputs, terminal: &mut Terminal<B>) -> io::Result<Left>
where
    B::Error: Send + Sync + 'static,
{
    let began = now();
    let mut size = None;
    loop {
        app.set_minutes(u16::try_from(began.elapsed().as_secs() / 60).unwrap_or(u16::MAX));
        // The size is looked at before each picture: a resize that was lost on its way is made good with the next input.
        let area = terminal.size().map_err(io::Error::other)?;
        if size != Some(area) {
            size = Some(area);
            app.input(&Input::Resize(area.width, area.height));
        }
        terminal.draw(|frame| app.draw(frame.area(), frame.buffer_mut())).map_err(io::Error::other)?;
        let mut limit = if app.is_moving() || app.is_busy() { Some(STEP) } else { app.is_paced().then_some(MINUTE) };
        // A burst is drawn once.
        loop {
            let input = match inputs.next(limit)? {
                Arrival::Input(input) => input,
                Arrival::Quiet if limit == Some(Duration::ZERO) => break,
                Arrival::Quiet => Input::Tick,
                Arrival::Back => {
                    redraw(terminal)?;
                    break;
                }
                Arrival::End(end) => return Ok(Left { end: Some(end), ..app.left() }),
            };
            if let Input::Resize(..) = input {
                redraw(terminal)?;
            }
            match app.input(&input) {
                Flow::Stay => {}
                Flow::Redraw => redraw(terminal)?,
                Flow::Suspend => {
                    if inputs.suspend()? {
                        redraw(terminal)?;
                    } else {
                        app.cannot_suspend();
                    }
                }
                Flow::Leave => return Ok(app.left()),
            }
            limit = Some(Duration::ZERO);
        }
    }
}

/// Draws everything anew at the next draw, without asking the terminal anything.
fn redraw<B: Backend>(terminal: &mut Terminal<B>) -> io::Result<()>
where
    B::Error: Send + Sync + 'static,
{
    let area = terminal.size().map_err(io::Error::other)?;
    terminal.resize(area.into()).map_err(io::Error::other)
}

#[allow(clippy::disallowed_methods, reason = "planned against actual time is shown, never part of the game")]
fn now() -> Instant {
    Instant::now()
}
