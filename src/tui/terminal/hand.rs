//! The terminal in the program's hand, and out of it again.

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{Command, cursor, execute};
use std::fmt;
use std::io::{self, stdout};

/// Takes the terminal, and its mouse where that is wanted.
pub(super) fn take_over(mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)?;
    if mouse { execute!(stdout(), Buttons(true)) } else { Ok(()) }
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
