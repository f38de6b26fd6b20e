//! Fuzzing: what reads bytes from outside is fed mutated real inputs, and must answer them without a panic and in time.
//!
//! In the suite each target runs as many inputs as take a second or two, always the same. `COREPER_FUZZ_SECONDS=3600` runs a target
//! for an hour instead, `COREPER_FUZZ_SEED` from other inputs:
//!
//! ```text
//! COREPER_FUZZ_SECONDS=3600 cargo test --test coreper -- --nocapture fuzz::campaigns
//! ```
//!
//! A target says how many inputs it ran and how many ways to answer it saw. An input that fails is written to
//! `target/fuzz/TARGET-NUMBER`; `COREPER_FUZZ_ONE=FILE` runs that one alone.

mod campaign;
mod keys;
mod lines;
mod mutate;
#[cfg(feature = "host")]
mod room;
mod save;
mod sheet;

use mutate::Mutator;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// An answer that takes the processor longer is a finding: nothing of what is fed here is larger than a few hundred kilobytes.
const SLOW: Duration = Duration::from_secs(20);

/// A target: what it is called, what inputs look like, and how many of them the suite runs.
pub(super) struct Target<'a> {
    pub(super) name: &'a str,
    /// Real inputs.
    pub(super) seeds: Vec<Vec<u8>>,
    /// Tokens that mean something there.
    pub(super) tokens: &'a [&'a str],
    /// How many inputs the suite runs.
    pub(super) short: u64,
}

impl Target<'_> {
    /// Feeds inputs. What `feed` returns says how an input was answered: inputs that are answered in a new way are kept, and
    /// mutated further.
    pub(super) fn run(self, feed: impl Fn(&[u8]) -> String) {
        if let Some(path) = std::env::var_os("COREPER_FUZZ_ONE") {
            let asked = worked();
            let way = feed(&std::fs::read(path).unwrap());
            let _ = writeln!(std::io::stderr(), "fuzz {}: {way} after {:?}", self.name, worked().saturating_sub(asked));
            return;
        }
        let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
        let (seconds, seed) = (number("COREPER_FUZZ_SECONDS"), number("COREPER_FUZZ_SEED").unwrap_or(0));
        let (began, mut told) = (now(), now());
        let (mut corpus, mut ways) = (self.seeds, BTreeSet::new());
        let (mut ran, mut findings) = (0, Vec::new());
        let goes_on = |ran| match seconds {
            Some(seconds) => began.elapsed() < Duration::from_secs(seconds),
            None => ran < self.short,
        };
        while goes_on(ran) {
            let mut mutator = Mutator::new(self.name, seed, ran, self.tokens);
            let input = mutator.input(&corpus);
            let asked = worked();
            let answer = catch_unwind(AssertUnwindSafe(|| feed(&input)));
            let why = match answer {
                Ok(_) if worked().saturating_sub(asked) > SLOW => Some("slow"),
                Ok(way) => {
                    // The way is the answer without its figures and names.
                    let way: String = way.chars().filter(|c| !c.is_ascii_digit()).take(60).collect();
                    if corpus.len() < 4_000 && ways.insert(way) {
                        corpus.push(input.clone());
                    }
                    None
                }
                Err(_) => Some("panic"),
            };
            if let Some(why) = why {
                findings.push(keep(self.name, ran, why, &input));
            }
            ran += 1;
            if told.elapsed() > Duration::from_secs(60) {
                told = now();
                report(self.name, ran, ways.len(), findings.len(), began.elapsed());
            }
        }
        report(self.name, ran, ways.len(), findings.len(), began.elapsed());
        assert!(ways.len() > 1, "{}: every input was answered alike", self.name);
        assert!(findings.is_empty(), "{}: {}", self.name, findings.join(", "));
    }
}

/// Writes an input that failed, and says where.
fn keep(name: &str, number: u64, why: &str, input: &[u8]) -> String {
    let folder = PathBuf::from(std::env::var_os("COREPER_FUZZ_OUT").unwrap_or_else(|| "target/fuzz".into()));
    let path = folder.join(format!("{name}-{number}"));
    let kept = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, input));
    format!("{why} at {}{}", path.display(), kept.map_or_else(|error| format!(" ({error})"), |()| String::new()))
}

fn report(name: &str, ran: u64, ways: usize, findings: usize, took: Duration) {
    let line = format!("fuzz {name}: {ran} inputs in {} s, {ways} ways to answer, {findings} findings", took.as_secs());
    // Past the harness, so that an hour of it can be watched.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// How long this thread has had the processor, where the system says so; a busy machine makes nobody slow.
fn worked() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = told.split_whitespace().next().and_then(|nanoseconds| nanoseconds.parse().ok());
    Duration::from_nanos(first.unwrap_or(0))
}

#[allow(clippy::disallowed_methods, reason = "an hour of fuzzing ends by the clock")]
fn now() -> Instant {
    Instant::now()
}
