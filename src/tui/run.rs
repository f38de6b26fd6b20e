//! The loop: waits for input, hands it to the app, draws. The only place of the screens that reads a clock.

use crate::tui::app::{App, Flow};
use crate::tui::input::Input;
use crate::tui::terminal::{self, Screen};
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How the screens were left.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Left {
    /// Where the game is saved, if one was under way.
    pub saved: Option<PathBuf>,
    /// Why it is not saved, if it is not.
    pub trouble: Option<String>,
    /// That it had to go on in a new file, if nobody was told yet.
    pub rescued: Option<String>,
}

/// Between two votes of a roll-call that is watched.
const STEP: Duration = Duration::from_millis(90);
/// Between two looks at the clock, where minutes are planned.
const MINUTE: Duration = Duration::from_secs(15);

/// Runs an app on the terminal until it is left. The terminal is given back on every way out.
///
/// # Errors
/// When there is no terminal, or it went away.
pub fn run(mut app: App) -> io::Result<Left> {
    let mut screen = Screen::take(app.has_mouse())?;
    let began = now();
    let mut size = None;
    loop {
        app.set_minutes(u16::try_from(began.elapsed().as_secs() / 60).unwrap_or(u16::MAX));
        // The size is looked at before each picture: a resize that was lost on its way is made good with the next input.
        let area = screen.terminal().size()?;
        if size != Some(area) {
            size = Some(area);
            app.input(&Input::Resize(area.width, area.height));
        }
        screen.terminal().draw(|frame| app.draw(frame.area(), frame.buffer_mut()))?;
        let limit = if app.is_moving() { Some(STEP) } else { app.is_paced().then_some(MINUTE) };
        let mut input = terminal::next(limit)?;
        loop {
            if let Input::Resize(..) = input {
                screen.redraw()?;
            }
            match app.input(&input) {
                Flow::Stay => {}
                Flow::Redraw => screen.redraw()?,
                Flow::Leave => return Ok(app.left()),
            }
            match terminal::waiting()? {
                Some(next) => input = next,
                None => break,
            }
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "planned against actual time is shown, never part of the game")]
fn now() -> Instant {
    Instant::now()
}
