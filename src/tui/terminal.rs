//! The terminal: taken at the beginning, given back at the end, on an error and on a panic alike. Nothing else here.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::tui::input::{Code, Input, Key, Wheel};
use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEvent, KeyEventKind};
use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind, poll};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{Command, cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::fmt;
use std::io::{self, Stdout, stdout};
use std::sync::Once;
use std::time::Duration;

/// A terminal while screens are drawn on it; dropping it gives it back.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
    _input: Option<OwnInput>,
}

static HOOK: Once = Once::new();

impl Screen {
    /// Takes the terminal, and its mouse where that is wanted.
    ///
    /// # Errors
    /// When standard output is no terminal.
    pub fn take(mouse: bool) -> io::Result<Self> {
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                give_back();
                before(panic);
            }));
        });
        let input = OwnInput::take();
        enable_raw_mode()?;
        let taken = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)
            .and_then(|()| if mouse { execute!(stdout(), Buttons(true)) } else { Ok(()) })
            .and_then(|()| Terminal::new(CrosstermBackend::new(stdout())));
        match taken {
            Ok(terminal) => Ok(Self { terminal, _input: input }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
    }

    /// The terminal.
    pub(super) const fn terminal(&mut self) -> &mut Terminal<CrosstermBackend<Stdout>> {
        &mut self.terminal
    }

    /// Draws everything anew at the next draw, without asking the terminal anything.
    pub(super) fn redraw(&mut self) -> io::Result<()> {
        let area = self.terminal.size()?;
        self.terminal.resize(area.into())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back as it was found; does no harm when it was given back already.
fn give_back() {
    // What cannot be written to is gone: there is nobody left to tell.
    let _ = execute!(stdout(), Buttons(false), DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
}

/// A standard input that never blocks. crossterm reads until nothing is left, and on an input that blocks it sits there after bytes
/// that mean nothing to it, deaf to a resize. The terminal is opened a second time, so that whoever shares the first opening (a shell,
/// standard output) finds it as it was; dropping it puts the first one back.
#[derive(Debug)]
struct OwnInput {
    #[cfg(unix)]
    before: std::os::fd::OwnedFd,
}

#[cfg(unix)]
impl OwnInput {
    /// None where standard input is no terminal that can be opened again: then it stays as it is.
    fn take() -> Option<Self> {
        use rustix::fs::{Mode, OFlags, open};
        let name = rustix::termios::ttyname(io::stdin(), Vec::new()).ok()?;
        let own = open(name, OFlags::RDWR | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()).ok()?;
        let before = rustix::io::dup(io::stdin()).ok()?;
        rustix::stdio::dup2_stdin(&own).ok()?;
        Some(Self { before })
    }
}

#[cfg(unix)]
impl Drop for OwnInput {
    fn drop(&mut self) {
        // What cannot be put back is gone with the terminal.
        let _ = rustix::stdio::dup2_stdin(&self.before);
    }
}

#[cfg(not(unix))]
impl OwnInput {
    const fn take() -> Option<Self> {
        None
    }
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

/// The next input; a tick when none came in time. Without a limit it waits, and uses no processor time.
pub(super) fn next(limit: Option<Duration>) -> io::Result<Input> {
    loop {
        if let Some(limit) = limit
            && !poll(limit)?
        {
            return Ok(Input::Tick);
        }
        if let Some(input) = input(event::read()?) {
            return Ok(input);
        }
    }
}

/// How long is looked for inputs that wait already: given no time at all, crossterm does not look.
const GLANCE: Duration = Duration::from_micros(200);

/// Inputs that wait already, so that a burst of them is drawn once.
pub(super) fn waiting() -> io::Result<Option<Input>> {
    while poll(GLANCE)? {
        if let Some(input) = input(event::read()?) {
            return Ok(Some(input));
        }
    }
    Ok(None)
}

fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Press => pressed(key).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        Event::Mouse(mouse) => clicked(mouse),
        Event::Key(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn clicked(mouse: MouseEvent) -> Option<Input> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(mouse.column, mouse.row)),
        MouseEventKind::ScrollUp => Some(Input::Wheel(Wheel::Up)),
        MouseEventKind::ScrollDown => Some(Input::Wheel(Wheel::Down)),
        _ => None,
    }
}

fn pressed(key: KeyEvent) -> Option<Key> {
    let code = match key.code {
        KeyCode::Char(char) => Code::Char(char),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        _ => return None,
    };
    let held = |modifier| key.modifiers.contains(modifier);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT) })
}
