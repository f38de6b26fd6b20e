//! Many games on several threads. What comes out does not depend on how many: outcomes are handed on in the order of the games.
//!
//! Which games are played is a list of numbers, so that a shard, or what a killed study left undone, is a batch like any other.

use crate::campaign::Campaign;
use crate::study::design::Design;
use crate::study::play::{Board, Broken, Outcome, by_round, play};
use crate::words::text::{self, say};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Outcomes that may wait for each thread before it waits itself.
const WAITING: usize = 64;
/// Games of the first block when several designs take turns, and of the largest; each block is twice the one before.
const BLOCKS: (u32, u32) = (8, 128);

/// One part of a study of several: part `index` of `of`, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shard {
    index: u32,
    of: u32,
}

impl Default for Shard {
    fn default() -> Self {
        Self { index: 1, of: 1 }
    }
}

impl Shard {
    /// Reads `I/N`, 1 ≤ I ≤ N.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, String> {
        let number = |word: &str| word.trim().parse::<u32>().ok();
        let parts = text.split_once('/').and_then(|(index, of)| number(index).zip(number(of)));
        match parts {
            None => Err(say!("shard-form", text = text.to_string())),
            Some((_, 0)) => Err(text::plain("shard-none")),
            Some((index, of)) if index == 0 || index > of => {
                Err(say!("shard-beyond", index = index.to_string(), of = of.to_string()))
            }
            Some((index, of)) => Ok(Self { index, of }),
        }
    }

    /// The games of the shard, of so many: every so-manieth, so that all shards take equally long.
    pub fn games(self, games: u32) -> impl Iterator<Item = u32> {
        (self.index - 1..games).step_by(usize::try_from(self.of).unwrap_or(usize::MAX))
    }
}

/// How a batch is played.
#[derive(Clone, Copy, Debug)]
pub struct Pace<'a> {
    /// Threads; at least one.
    pub jobs: usize,
    /// Set from outside to stop: games under way are finished, no others begun.
    pub stop: &'a AtomicBool,
}

impl Pace<'_> {
    /// Whether it was stopped.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Plays games and hands each outcome on, in the order of the list. Ends early when the pace is stopped, or when `each` says
/// false.
///
/// # Errors
/// The first game, in the order of the list, that a defect of the program stopped.
pub fn run(
    design: &Design,
    games: &[u32],
    pace: Pace<'_>,
    each: &mut dyn FnMut(Outcome) -> bool,
) -> Result<(), Broken> {
    run_by(design, games, pace, &|campaign, game| play(design, campaign, game), each)
}

/// The same with the board at the end of each round of each game.
///
/// # Errors
/// As [`run`].
pub fn run_by_round(
    design: &Design,
    games: &[u32],
    pace: Pace<'_>,
    each: &mut dyn FnMut(Outcome, &[Board]) -> bool,
) -> Result<(), Broken> {
    let played = |campaign: &mut Campaign, game| by_round(design, campaign, game);
    run_by(design, games, pace, &played, &mut |(outcome, boards)| each(outcome, &boards))
}

/// How the game behind a number is played, on a thread's own copy of the campaign.
pub(super) type Work<'a, T> = &'a (dyn Fn(&mut Campaign, u32) -> Result<T, Broken> + Sync);

/// The same for games that are played otherwise than a study's.
///
/// # Errors
/// As [`run`].
pub(super) fn run_by<T: Send>(
    design: &Design,
    games: &[u32],
    pace: Pace<'_>,
    play: Work<'_, T>,
    each: &mut dyn FnMut(T) -> bool,
) -> Result<(), Broken> {
    let next = AtomicUsize::new(0);
    let jobs = pace.jobs.clamp(1, games.len().max(1));
    let halted = AtomicBool::new(false);
    let stopped = || pace.stopped() || halted.load(Ordering::Relaxed);
    thread::scope(|scope| {
        let (send, receive) = mpsc::sync_channel(jobs * WAITING);
        let mut threads = 0;
        for _ in 0..jobs {
            let (send, next, stopped) = (send.clone(), &next, &stopped);
            let work = move || {
                let mut campaign = design.campaign.clone();
                while !stopped() {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(game) = games.get(at) else { return };
                    if send.send((at, play(&mut campaign, *game))).is_err() {
                        return;
                    }
                }
            };
            // Where no more threads can be started, those that there are do the work.
            if thread::Builder::new().spawn_scoped(scope, work).is_err() {
                break;
            }
            threads += 1;
        }
        drop(send);
        if threads == 0 {
            return alone(design, (games, play), &stopped, each);
        }
        let mut early = BTreeMap::new();
        let mut due = 0;
        for (at, outcome) in receive {
            early.insert(at, outcome);
            while let Some(outcome) = early.remove(&due) {
                due += 1;
                let goes_on = match outcome {
                    Ok(outcome) => each(outcome),
                    Err(broken) => {
                        halted.store(true, Ordering::Relaxed);
                        return Err(broken);
                    }
                };
                if !goes_on {
                    halted.store(true, Ordering::Relaxed);
                    return Ok(());
                }
            }
        }
        Ok(())
    })
}

/// The same on the thread that asks, where no other can be started.
fn alone<T>(
    design: &Design,
    (games, play): (&[u32], Work<'_, T>),
    stopped: &dyn Fn() -> bool,
    each: &mut dyn FnMut(T) -> bool,
) -> Result<(), Broken> {
    let mut campaign = design.campaign.clone();
    for game in games {
        if stopped() || !each(play(&mut campaign, *game)?) {
            break;
        }
    }
    Ok(())
}

/// Where the games of several designs are kept as they are done, so that a study that was killed goes on where it was.
pub trait Keep {
    /// The outcomes of a design that were kept before, in the order of its games; nothing where they cannot be kept.
    fn begin(&mut self, design: &Design) -> Option<Vec<Outcome>>;

    /// The next outcomes are a design's; false where they cannot be kept.
    fn turn(&mut self, design: &Design) -> bool;

    /// Keeps an outcome; false where that fails.
    fn keep(&mut self, design: &Design, outcome: &Outcome) -> bool;
}

/// Keeps nothing.
pub struct Nowhere;

impl Keep for Nowhere {
    fn begin(&mut self, _: &Design) -> Option<Vec<Outcome>> {
        Some(Vec::new())
    }

    fn turn(&mut self, _: &Design) -> bool {
        true
    }

    fn keep(&mut self, _: &Design, _: &Outcome) -> bool {
        true
    }
}

/// Plays the games of several designs, but for those that were kept before, and hands back the outcomes of all. The designs take
/// turns, block by block, so that a study that is stopped has come about equally far with each: what was played of it is a
/// smaller study, and can be read as one. Ends early when the pace is stopped, or when what is done cannot be kept.
///
/// # Errors
/// As [`run`].
pub fn together(
    designs: &[&Design],
    pace: Pace<'_>,
    keep: &mut dyn Keep,
    tick: &mut dyn FnMut(),
) -> Result<Vec<Vec<Outcome>>, Broken> {
    let mut played: Vec<Vec<Outcome>> = vec![Vec::new(); designs.len()];
    for (design, outcomes) in designs.iter().zip(&mut played) {
        let Some(before) = keep.begin(design) else { return Ok(played) };
        *outcomes = before;
    }
    let done: Vec<BTreeSet<u32>> =
        played.iter().map(|outcomes| outcomes.iter().map(|outcome| outcome.game).collect()).collect();
    let most = designs.iter().map(|design| design.choices.games).max().unwrap_or(0);
    let (mut from, mut block) = (0, BLOCKS.0);
    let mut kept = true;
    while from < most && kept && !pace.stopped() {
        let to = from.saturating_add(block);
        for ((design, outcomes), done) in designs.iter().zip(&mut played).zip(&done) {
            let games = (from..to.min(design.choices.games)).filter(|game| !done.contains(game));
            let games: Vec<u32> = games.collect();
            if games.is_empty() || pace.stopped() {
                continue;
            }
            kept = kept && keep.turn(design);
            if !kept {
                break;
            }
            run(design, &games, pace, &mut |outcome| {
                kept = keep.keep(design, &outcome);
                outcomes.push(outcome);
                tick();
                kept
            })?;
        }
        (from, block) = (to, (block * 2).min(BLOCKS.1));
    }
    for outcomes in &mut played {
        outcomes.sort_by_key(|outcome| outcome.game);
    }
    Ok(played)
}

/// Plays all games of a design and hands back the outcomes.
///
/// # Errors
/// As [`run`].
pub fn all(design: &Design, pace: Pace<'_>, tick: &mut dyn FnMut()) -> Result<Vec<Outcome>, Broken> {
    Ok(together(&[design], pace, &mut Nowhere, tick)?.pop().unwrap_or_default())
}
