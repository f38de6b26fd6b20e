//! The local terminal: taken at the beginning, given back at the end, on an error, on a panic and while the program is stopped.
//! Nothing else here.

mod hand;
pub mod ink;
#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub use other::Local;
#[cfg(unix)]
pub use unix::Local;

use crate::tui::port::Wants;
use crossterm::terminal::{Clear, ClearType};
use crossterm::{Command, execute};
use hand::{give_back, take_over};
use ink::Ink;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::fmt::{self, Write as _};
use std::io::{self, Stdout, stdout};
use std::panic::PanicHookInfo;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread::ThreadId;

/// A terminal while screens are drawn on it; dropping it gives it back.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Ink<Stdout>>>,
}

static HOOK: Once = Once::new();
/// The thread that has taken the terminal, while one has, and what the panics of others said meanwhile.
static TAKEN: Mutex<Taken> = Mutex::new(Taken { by: None, said: String::new() });

struct Taken {
    by: Option<ThreadId>,
    said: String,
}

fn owner() -> MutexGuard<'static, Taken> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the terminal is another thread's: a panic of this one leaves it alone, and is read when it is given back.
fn is_of_another(panic: &PanicHookInfo<'_>) -> bool {
    let mut taken = owner();
    let another = taken.by.is_some_and(|owner| owner != std::thread::current().id());
    if another {
        let _ = writeln!(taken.said, "{panic}");
    }
    another
}

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When standard output is no terminal.
    pub fn take(wants: Wants) -> io::Result<Self> {
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                if !is_of_another(panic) {
                    give_back();
                    before(panic);
                }
            }));
        });
        owner().by = Some(std::thread::current().id());
        let taken = take_over(wants.mouse)
            .and_then(|()| if wants.ground { execute!(stdout(), AskGround) } else { Ok(()) })
            .and_then(|()| Terminal::new(CrosstermBackend::new(Ink::new(stdout(), wants.depth))));
        // What another program left there when it was killed is no picture of this one's.
        match taken.and_then(|terminal| execute!(stdout(), Clear(ClearType::All)).map(|()| terminal)) {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                owner().by = None;
                give_back();
                Err(error)
            }
        }
    }

    /// The terminal.
    pub const fn terminal(&mut self) -> &mut Terminal<CrosstermBackend<Ink<Stdout>>> {
        &mut self.terminal
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
        let said = {
            let mut taken = owner();
            taken.by = None;
            std::mem::take(&mut taken.said)
        };
        let _ = io::Write::write_all(&mut io::stderr(), said.as_bytes());
    }
}

/// Asks the terminal which colour it draws on (xterm, OSC 11); it answers among the inputs, or never.
struct AskGround;

impl Command for AskGround {
    fn write_ansi(&self, to: &mut impl fmt::Write) -> fmt::Result {
        to.write_str("\x1b]11;?\x1b\\")
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        Ok(())
    }
}
