//! How far a study is: a bar on standard error with rate and remaining time; nothing where no person reads it.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// How often the bar is drawn.
const EVERY: Duration = Duration::from_millis(120);
/// Cells of the bar.
const CELLS: usize = 24;

/// A study under way.
pub(super) struct Progress {
    all: usize,
    /// Done in all, and of those before this study began to count.
    done: usize,
    before: usize,
    began: Instant,
    drawn: Option<Instant>,
    shown: bool,
}

impl Progress {
    /// A study of so many games begins, of which some were done before.
    pub(super) fn new(all: usize, before: usize) -> Self {
        Self { all, done: before, before, began: now(), drawn: None, shown: io::stderr().is_terminal() }
    }

    /// A game is done.
    pub(super) fn tick(&mut self) {
        self.done += 1;
        if !self.shown {
            return;
        }
        let now = now();
        if self.drawn.is_none_or(|drawn| now - drawn >= EVERY) || self.done == self.all {
            self.drawn = Some(now);
            self.draw();
        }
    }

    /// Games that are done, those of before among them.
    pub(super) const fn done(&self) -> usize {
        self.done
    }

    /// Games a second, in tenths.
    pub(super) fn rate(&self) -> f64 {
        let seconds = self.began.elapsed().as_secs_f64();
        let done = u32::try_from(self.done - self.before).unwrap_or(u32::MAX);
        if done == 0 || seconds <= 0.0 { 0.0 } else { (f64::from(done) / seconds * 10.0).round() / 10.0 }
    }

    /// The bar goes away.
    pub(super) fn end(&self) {
        if self.drawn.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[2K");
        }
    }

    fn draw(&self) {
        let full = CELLS * self.done / self.all.max(1);
        let bar: String = (0..CELLS).map(|cell| if cell < full { '█' } else { '░' }).collect();
        let rate = self.rate();
        let left = u32::try_from(self.all - self.done.min(self.all)).unwrap_or(u32::MAX);
        let left = if rate > 0.0 { remaining(f64::from(left) / rate) } else { String::new() };
        // Nobody may be reading; that changes nothing.
        let _ = write!(io::stderr(), "\r\x1b[2K{bar} {}/{} games, {rate:.0} a second{left}", self.done, self.all);
        let _ = io::stderr().flush();
    }
}

/// The remaining time, in words.
fn remaining(seconds: f64) -> String {
    match seconds {
        ..=90.0 => format!(", {seconds:.0} s left"),
        ..=5_400.0 => format!(", {:.0} min left", seconds / 60.0),
        _ => format!(", {:.1} h left", seconds / 3_600.0),
    }
}

/// The time; it decides nothing but what the bar says.
#[allow(clippy::disallowed_methods, reason = "only the command line measures how fast a study is")]
fn now() -> Instant {
    Instant::now()
}
