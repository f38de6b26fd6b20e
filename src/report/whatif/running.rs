//! Continuations under way on threads of their own: somebody else goes on meanwhile, looks how far they are, and may stop them.

use super::answer::{Answer, Pair};
use super::question::Question;
use crate::session::SessionError;
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread;

/// The most games on a side.
pub const MOST: u32 = 10_000;

/// A question that is being played; to let go of it stops it.
#[derive(Debug)]
pub struct Running {
    question: Arc<Question>,
    games: u32,
    /// The number of the next pair; beyond all of them where it was stopped.
    next: Arc<AtomicU32>,
    done: Receiver<(u32, Result<Pair, SessionError>)>,
    /// Where no thread could be started, whoever waits does the work.
    alone: Option<Sender<(u32, Result<Pair, SessionError>)>>,
    pairs: Vec<Option<Pair>>,
}

impl Running {
    /// Begins to play so many pairs on several threads.
    #[must_use]
    pub fn new(question: Question, games: u32, jobs: NonZero<usize>) -> Self {
        let games = games.clamp(1, MOST);
        let (question, next) = (Arc::new(question), Arc::new(AtomicU32::new(0)));
        let (send, done) = mpsc::channel();
        let begun = (0..jobs.get()).filter(|_| {
            let (question, next, send) = (Arc::clone(&question), Arc::clone(&next), send.clone());
            let work = move || while work_one(&question, &next, games, &send) {};
            thread::Builder::new().spawn(work).is_ok()
        });
        let alone = (begun.count() == 0).then_some(send);
        Self { question, games, next, done, alone, pairs: vec![None; games as usize] }
    }

    /// Waits for one more pair; whether there was one.
    ///
    /// # Errors
    /// A fault of the program in a continuation.
    pub fn wait(&mut self) -> Result<bool, SessionError> {
        if self.is_done() {
            return Ok(false);
        }
        if let Some(send) = &self.alone {
            work_one(&self.question, &self.next, self.games, send);
        }
        self.done.recv().map_or(Ok(false), |(number, pair)| self.take(number, pair).map(|()| true))
    }

    /// Takes what came in meanwhile, without waiting; whether anything did.
    ///
    /// # Errors
    /// A fault of the program in a continuation.
    pub fn look(&mut self) -> Result<bool, SessionError> {
        if let Some(send) = &self.alone {
            work_one(&self.question, &self.next, self.games, send);
        }
        let mut any = false;
        loop {
            match self.done.try_recv() {
                Ok((number, pair)) => {
                    self.take(number, pair)?;
                    any = true;
                }
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return Ok(any),
            }
        }
    }

    fn take(&mut self, number: u32, pair: Result<Pair, SessionError>) -> Result<(), SessionError> {
        if let Some(place) = self.pairs.get_mut(number as usize) {
            *place = Some(pair?);
        }
        Ok(())
    }

    /// Begins no further pair.
    pub fn stop(&self) {
        self.next.store(self.games, Ordering::Relaxed);
    }

    /// Pairs that are in, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.pairs.iter().flatten().count(), self.pairs.len())
    }

    /// Whether all are in.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.pairs.iter().all(Option::is_some)
    }

    /// What those that are in come to.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let pairs: Vec<Pair> = self.pairs.iter().flatten().cloned().collect();
        self.question.answer(&pairs)
    }
}

/// Plays both sides of a question so many times each, on several threads, and says after each pair that it is done. The answer is the
/// same whatever the number of threads.
///
/// # Errors
/// A fault of the program in a continuation.
pub fn answer(
    question: Question,
    games: u32,
    jobs: NonZero<usize>,
    done: &mut dyn FnMut(),
) -> Result<Answer, SessionError> {
    let mut running = Running::new(question, games, jobs);
    while running.wait()? {
        done();
    }
    Ok(running.answer())
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Plays the next pair, if there is one that somebody waits for.
fn work_one(
    question: &Question,
    next: &AtomicU32,
    games: u32,
    send: &Sender<(u32, Result<Pair, SessionError>)>,
) -> bool {
    let number = next.fetch_add(1, Ordering::Relaxed);
    number < games && send.send((number, question.play(number))).is_ok()
}
