//! Turning points being looked for on a thread of its own: somebody else goes on meanwhile, looks how far it is, and may stop it.

use super::find::{Turning, candidates, look, rank};
use crate::session::{Book, SessionError};
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// A search that goes on; to let go of it stops it.
#[derive(Debug)]
pub struct Looking {
    news: Receiver<News>,
    stop: Arc<AtomicBool>,
    found: Vec<Turning>,
    looked: usize,
    of: Option<usize>,
    over: bool,
}

/// What comes in.
#[derive(Debug)]
enum News {
    /// So many decisions are looked at.
    Begun(usize),
    /// One of them was.
    Looked(Option<Box<Turning>>),
    Failed(SessionError),
    Over,
}

impl Looking {
    /// Begins to look at the decisions of a game that is over, with so many games of each, on so many threads beside its own.
    #[must_use]
    pub fn new(book: Arc<Book>, games: u32, jobs: NonZero<usize>) -> Self {
        let (send, news) = mpsc::channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let begun = thread::Builder::new().spawn(move || work(&book, games, jobs, &stopped, &send));
        let over = begun.is_err();
        Self { news, stop, found: Vec::new(), looked: 0, of: None, over }
    }

    /// Takes what came in meanwhile, without waiting; whether anything did.
    ///
    /// # Errors
    /// A fault of the program in a continuation.
    pub fn look(&mut self) -> Result<bool, SessionError> {
        let mut any = false;
        while let Ok(news) = self.news.try_recv() {
            self.hear(news)?;
            any = true;
        }
        Ok(any)
    }

    fn hear(&mut self, news: News) -> Result<(), SessionError> {
        match news {
            News::Begun(of) => self.of = Some(of),
            News::Looked(found) => {
                self.looked += 1;
                self.found.extend(found.map(|found| *found));
                rank(&mut self.found);
            }
            News::Failed(error) => {
                self.over = true;
                return Err(error);
            }
            News::Over => self.over = true,
        }
        Ok(())
    }

    /// Looks at no further decision; what was found stays.
    pub fn stop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.over = true;
    }

    /// Whether nothing more comes in.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.over
    }

    /// Decisions that were looked at, of how many, as soon as that is known.
    #[must_use]
    pub const fn progress(&self) -> (usize, Option<usize>) {
        (self.looked, self.of)
    }

    /// What was found so far, the largest first.
    #[must_use]
    pub fn found(&self) -> &[Turning] {
        &self.found
    }
}

impl Drop for Looking {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Looks at one decision after the other, until all are looked at or nobody waits any more.
fn work(book: &Book, games: u32, jobs: NonZero<usize>, stop: &AtomicBool, send: &Sender<News>) {
    let all = candidates(book);
    let heard = |news| send.send(news).is_ok();
    if !heard(News::Begun(all.len())) {
        return;
    }
    for decision in all {
        let news = match look(book, decision, games, jobs, &mut || !stop.load(Ordering::Relaxed)) {
            Ok(found) => News::Looked(found.map(Box::new)),
            Err(error) => News::Failed(error),
        };
        if stop.load(Ordering::Relaxed) || !heard(news) {
            return;
        }
    }
    heard(News::Over);
}
