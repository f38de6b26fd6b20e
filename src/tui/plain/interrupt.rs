//! Ctrl-C while something long is played in lines: it stops that, and at any other time the program, as it always does.

use signal_hook::consts::SIGINT;
use signal_hook::flag;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// What the signal finds.
#[derive(Debug)]
struct Flags {
    /// Nothing long is played: the signal does what it does everywhere.
    idle: Arc<AtomicBool>,
    asked: Arc<AtomicBool>,
}

/// For as long as this is there, Ctrl-C asks for a stop and ends nothing.
#[derive(Debug)]
pub(super) struct Interrupt(&'static Flags);

impl Interrupt {
    /// From now on; nothing where signals cannot be had.
    pub(super) fn begin() -> Option<Self> {
        static FLAGS: OnceLock<Option<Flags>> = OnceLock::new();
        let flags = FLAGS.get_or_init(Flags::registered).as_ref()?;
        flags.asked.store(false, Ordering::Relaxed);
        flags.idle.store(false, Ordering::Relaxed);
        Some(Self(flags))
    }

    /// Whether somebody asked for a stop since.
    pub(super) fn is_asked(&self) -> bool {
        self.0.asked.load(Ordering::Relaxed)
    }
}

impl Drop for Interrupt {
    fn drop(&mut self) {
        self.0.idle.store(true, Ordering::Relaxed);
    }
}

impl Flags {
    /// Once for the program: what is taken away again would leave the signal without any effect.
    fn registered() -> Option<Self> {
        let flags = Self { idle: Arc::new(AtomicBool::new(true)), asked: Arc::default() };
        flag::register_conditional_default(SIGINT, Arc::clone(&flags.idle)).ok()?;
        flag::register(SIGINT, Arc::clone(&flags.asked)).ok()?;
        Some(flags)
    }
}
