//! What arrives at a local terminal: bytes from it, signals from the system.
//!
//! Both wake one wait. The terminal is opened a second time, so that whoever shares the first opening (a shell, standard output) finds
//! it as it was, and so that a read never blocks.

use super::hand::{give_back, take_over};
use crate::tui::input::Input;
use crate::tui::input::bytes::Parser;
use crate::tui::port::{Arrival, End, Inputs};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::Errno;
use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
use signal_hook::consts::{
    SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH,
    SIGXCPU,
};
use signal_hook::{flag, low_level};
use std::collections::VecDeque;
use std::io::{self, Read as _};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The signals that end a program which does not listen to them: each would leave the terminal as no shell wants it.
const ENDS: [i32; 11] =
    [SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO];

/// What the system asked for since it was last looked.
#[derive(Clone, Debug, Default)]
struct Asked {
    end: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    back: Arc<AtomicBool>,
    size: Arc<AtomicBool>,
}

/// A person at the local terminal.
#[derive(Debug)]
pub struct Local {
    terminal: OwnedFd,
    mouse: bool,
    asked: Asked,
    /// A byte lies here for each signal.
    woken: UnixStream,
    parser: Parser,
    /// When what was begun is over, if nothing more comes.
    settles: Option<Instant>,
    inputs: VecDeque<Input>,
}

impl Local {
    /// Listens to the terminal at standard input, and to signals. Signals of the kind that end a program do so from now on by way of
    /// [`Arrival::End`] alone.
    ///
    /// # Errors
    /// When standard input cannot be read, or signals cannot be listened to.
    pub fn open(mouse: bool) -> io::Result<Self> {
        let own = rustix::termios::ttyname(io::stdin(), Vec::new()).and_then(|name| {
            open(name, OFlags::RDWR | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())
        });
        // Where it cannot be opened again it is read as it is.
        let terminal = own.or_else(|_| rustix::io::dup(io::stdin()))?;
        let (woken, wake) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        let asked = Asked::default();
        for signal in ENDS {
            flag::register_usize(signal, Arc::clone(&asked.end), usize::try_from(signal).unwrap_or(0))?;
        }
        for (signal, flag) in [(SIGTSTP, &asked.stop), (SIGCONT, &asked.back), (SIGWINCH, &asked.size)] {
            flag::register(signal, Arc::clone(flag))?;
        }
        for signal in ENDS.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]) {
            low_level::pipe::register(signal, wake.try_clone()?)?;
        }
        let (parser, settles, inputs) = (Parser::default(), None, VecDeque::new());
        Ok(Self { terminal, mouse, asked, woken, parser, settles, inputs })
    }

    /// What the system asked for.
    fn asked(&mut self) -> io::Result<Option<Arrival>> {
        let taken = |flag: &AtomicBool| flag.swap(false, Ordering::Relaxed);
        let end = self.asked.end.load(Ordering::Relaxed);
        if let Some(signal) = u8::try_from(end).ok().filter(|signal| *signal != 0) {
            return Ok(Some(Arrival::End(End::Signal(signal))));
        }
        if taken(&self.asked.stop) {
            give_back();
            self.stop()?;
            return Ok(Some(Arrival::Back));
        }
        if taken(&self.asked.back) {
            // Stopped in a way that nobody can listen to: whoever had the terminal meanwhile may have changed it.
            give_back();
            take_over(self.mouse)?;
            return Ok(Some(Arrival::Back));
        }
        if taken(&self.asked.size) {
            let size = rustix::termios::tcgetwinsize(&self.terminal)?;
            return Ok(Some(Arrival::Input(Input::Resize(size.ws_col, size.ws_row))));
        }
        Ok(None)
    }

    /// Stops until the program is to go on, and takes the terminal again.
    fn stop(&self) -> io::Result<()> {
        low_level::emulate_default_handler(SIGTSTP)?;
        take_over(self.mouse)?;
        for flag in [&self.asked.stop, &self.asked.back] {
            flag.store(false, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Waits for bytes or a signal, and reads what there is; false where neither came in time, none where the terminal is gone.
    fn wait(&mut self, limit: Option<Duration>) -> io::Result<Option<bool>> {
        let limit = limit.map(|limit| Timespec::try_from(limit).unwrap_or(Timespec { tv_sec: 60, tv_nsec: 0 }));
        let mut waited = [PollFd::new(&self.terminal, PollFlags::IN), PollFd::new(&self.woken, PollFlags::IN)];
        match poll(&mut waited, limit.as_ref()) {
            Ok(0) => return Ok(Some(false)),
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(Some(true)),
            Err(error) => return Err(error.into()),
        }
        let (terminal, woken) = (waited[0].revents(), waited[1].revents());
        if !woken.is_empty() {
            // As many signals as there were: what they ask for is looked at once.
            let _ = self.woken.read(&mut [0; 64]);
        }
        if terminal.is_empty() {
            return Ok(Some(true));
        }
        let mut bytes = [0; 4_096];
        match rustix::io::read(&self.terminal, &mut bytes) {
            Ok(0) | Err(Errno::IO | Errno::NXIO | Errno::BADF) => Ok(None),
            Ok(count) => {
                let mut read = Vec::new();
                self.parser.read(&bytes[..count], &mut read);
                self.inputs.extend(read);
                self.settles = self.parser.patience().map(|patience| now() + patience);
                Ok(Some(true))
            }
            // Told of more than there is: where it hung up, it is gone.
            Err(Errno::AGAIN | Errno::INTR) => {
                Ok((!terminal.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)).then_some(true))
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl Inputs for Local {
    fn next(&mut self, limit: Option<Duration>) -> io::Result<Arrival> {
        let until = limit.map(|limit| now() + limit);
        loop {
            if let Some(arrival) = self.asked()? {
                return Ok(arrival);
            }
            if let Some(input) = self.inputs.pop_front() {
                return Ok(Arrival::Input(input));
            }
            let sooner = [until, self.settles].into_iter().flatten().min();
            match self.wait(sooner.map(|then| then.saturating_duration_since(now())))? {
                None => return Ok(Arrival::End(End::Gone)),
                Some(true) => {}
                Some(false) if self.settles.is_some_and(|then| then <= now()) => {
                    self.settles = None;
                    let mut settled = Vec::new();
                    self.parser.settle(&mut settled);
                    self.inputs.extend(settled);
                }
                Some(false) => return Ok(Arrival::Quiet),
            }
        }
    }

    fn suspend(&mut self) -> io::Result<bool> {
        // A program that leads its session was started by no shell that could make it go on.
        if getsid(None)? == getpgrp() {
            return Ok(false);
        }
        give_back();
        // Whoever waits for this program (cargo, a script) stops with it.
        kill_current_process_group(Signal::TSTP)?;
        self.stop()?;
        Ok(true)
    }
}

#[allow(clippy::disallowed_methods, reason = "keys that come in pieces are told apart by how long the rest takes")]
fn now() -> Instant {
    Instant::now()
}
