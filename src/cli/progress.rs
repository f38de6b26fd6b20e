//! How far a study is: a bar on standard error with rate and remaining time; in a log a line now and then.

use crate::cli::output;
use crate::words::text::say;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// A study under way.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Done in all, and of those before this study began to count.
    done: usize,
    before: usize,
    began: Instant,
    /// When something was said of it last, where no bar is drawn.
    said: Instant,
}

/// Where no bar is drawn, a line says so often how far it is: what takes long is seen to go on in a log as well.
const SAYS: Duration = Duration::from_secs(10);

impl Progress {
    /// A study of so many games begins, of which some were done before. Where standard error is no terminal, a line now and then says how far it is.
    pub(super) fn new(all: usize, before: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(count(all)), ProgressDrawTarget::stderr());
        let left = |state: &ProgressState, to: &mut dyn Write| {
            // Nobody may be reading; that changes nothing.
            let _ = to.write_str(&remaining(state.eta().as_secs_f64()));
        };
        // The template is fixed: it can be read.
        let style = ProgressStyle::with_template("{bar:24} {pos}/{len} games, {per_sec} {left}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style.progress_chars("█░").with_key("left", left));
        bar.set_position(count(before));
        bar.reset_eta();
        let began = now();
        Self { bar, done: before, before, began, said: began }
    }

    /// A game is done.
    pub(super) fn tick(&mut self) {
        self.done += 1;
        self.bar.inc(1);
        if self.bar.is_hidden() && self.said.elapsed() >= SAYS {
            self.said = now();
            let all = self.bar.length().unwrap_or_default();
            output::note(&say!("progress-games", done = self.done, all = all));
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
        self.bar.finish_and_clear();
    }
}

fn count(games: usize) -> u64 {
    u64::try_from(games).unwrap_or(u64::MAX)
}

/// The remaining time, in words.
fn remaining(seconds: f64) -> String {
    match seconds {
        ..=90.0 => say!("left-seconds", left = format!("{seconds:.0}")),
        ..=5_400.0 => say!("left-minutes", left = format!("{:.0}", seconds / 60.0)),
        _ => say!("left-hours", left = format!("{:.1}", seconds / 3_600.0)),
    }
}

/// The time; it decides nothing but what the bar says.
#[allow(clippy::disallowed_methods, reason = "only the command line measures how fast a study is")]
fn now() -> Instant {
    Instant::now()
}
