//! The terminal in the program's hand, and out of it again.

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{Command, cursor, execute};
use std::fmt;
use std::io::{self, stdout};

/// Takes the terminal, and its mouse where that is wanted.
pub(super) fn take_over(mouse: bool) -> io::Result<()> {
    #[cfg(unix)]
    size_where_none_is_known();
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)?;
    if mouse { execute!(stdout(), Buttons(true)) } else { Ok(()) }
}

/// A serial line, or a program in a terminal's place, may know no size of its own: it gets the one that the environment names, else
/// that of the smallest screen, as a login gives it to a serial line.
#[cfg(unix)]
fn size_where_none_is_known() {
    use crate::tui::layout::SMALLEST;
    let Ok(size) = rustix::termios::tcgetwinsize(stdout()) else { return };
    if size.ws_col > 0 && size.ws_row > 0 {
        return;
    }
    let named = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u16>().ok()).filter(|n| *n > 0);
    let columns = named("COLUMNS").unwrap_or(SMALLEST.0);
    let rows = named("LINES").unwrap_or(SMALLEST.1);
    // Where it takes none, it stays without: lines can be played all the same.
    let _ = rustix::termios::tcsetwinsize(stdout(), rustix::termios::Winsize { ws_col: columns, ws_row: rows, ..size });
}

/// Gives the terminal back as it was found; does no harm when it was given back already.
pub(super) fn give_back() {
    // What cannot be written to is gone: there is nobody left to tell.
    let _ = execute!(stdout(), Buttons(false), DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
}

/// Asks the terminal to tell of buttons and the wheel, or no longer to. What crossterm has for it asks for every movement as well,
/// and a program that is left alone should not be woken by a hand on the desk.
struct Buttons(bool);

impl Command for Buttons {
    fn write_ansi(&self, to: &mut impl fmt::Write) -> fmt::Result {
        to.write_str(if self.0 { "\x1b[?1000h\x1b[?1006h" } else { "\x1b[?1006l\x1b[?1000l" })
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
        if self.0 { EnableMouseCapture.execute_winapi() } else { DisableMouseCapture.execute_winapi() }
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}
