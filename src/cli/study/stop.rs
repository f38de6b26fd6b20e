//! Studies that are stopped from outside: what is done is kept, printed, and said to be a part.

use crate::cli::answer::Answer;
use crate::cli::output::{self, BY_SIGNAL};
use crate::words::text::{self, say};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Set by Ctrl-C, or by a scheduler that ends a job; a second signal of the kind ends the program at once.
pub(super) struct Stop {
    flag: Arc<AtomicBool>,
    signal: Arc<AtomicUsize>,
}

impl Stop {
    /// Listens from now on.
    pub(super) fn listening() -> Self {
        let stop = Self { flag: Arc::default(), signal: Arc::default() };
        for signal in [SIGINT, SIGTERM] {
            let number = usize::try_from(signal).unwrap_or(0);
            // Where no handler can be set, the signal ends the program as it always does; rows that were written stay.
            let _ = flag::register_conditional_shutdown(signal, i32::from(BY_SIGNAL) + signal, Arc::clone(&stop.flag));
            let _ = flag::register_usize(signal, Arc::clone(&stop.signal), number);
            let _ = flag::register(signal, Arc::clone(&stop.flag));
        }
        stop
    }

    /// What batches look at.
    pub(super) fn flag(&self) -> &AtomicBool {
        &self.flag
    }

    /// The answer of a study: that of one which ended by itself, or, where it was stopped before all of its games were played, the
    /// same as a part, with the code of a program that the signal ended; and how to go on, where the games were kept.
    pub(super) fn answer(&self, text: String, done: usize, all: usize, kept: Option<&Path>) -> Answer {
        if done >= all || !self.flag.load(Ordering::Relaxed) {
            return Answer::Done(text);
        }
        output::note(&say!("study-stopped", done = done.to_string(), all = all.to_string()));
        output::note(&match kept {
            Some(path) => say!("study-kept", path = path.display().to_string()),
            None => text::plain("study-unkept"),
        });
        let signal = u8::try_from(self.signal.load(Ordering::Relaxed)).unwrap_or(0);
        Answer::Stopped(text, BY_SIGNAL + signal)
    }
}
