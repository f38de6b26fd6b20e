//! The screens on the local terminal.

use crate::tui::app::App;
use crate::tui::drive::drive;
use crate::tui::port::Left;
use crate::tui::terminal::{Local, Screen};
use std::io;

/// Runs an app on the local terminal until it is left. The terminal is given back on every way out.
///
/// # Errors
/// When there is no terminal.
pub fn run(mut app: App) -> io::Result<Left> {
    let wants = app.wants();
    let mut inputs = Local::open(wants.mouse)?;
    let mut screen = Screen::take(wants)?;
    drive(&mut app, &mut inputs, screen.terminal())
}
