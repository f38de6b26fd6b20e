//! Connections of people whom nobody knows yet. There are so many at once; where more come the oldest is cut, so that silence keeps
//! nobody out and whoever has joined is never cut for others.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::task::AbortHandle;

/// So many who have not joined yet.
const MOST: usize = 256;

/// Connections of those who have not joined yet, the oldest first.
#[derive(Debug, Default)]
pub struct Strangers {
    waiting: Mutex<BTreeMap<u64, AbortHandle>>,
    last: AtomicU64,
}

/// A connection that was opened; it is a stranger's until somebody is known by it.
#[derive(Debug)]
pub struct Visit(u64, Arc<Strangers>);

impl Visit {
    /// Its number.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.0
    }

    /// Somebody is known by it: they joined, or came with what opens a wall or a desk.
    pub fn is_known(&self) {
        self.1.waiting().remove(&self.0);
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        self.is_known();
    }
}

impl Strangers {
    fn waiting(&self) -> MutexGuard<'_, BTreeMap<u64, AbortHandle>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection is opened.
    #[must_use]
    pub fn comes(self: &Arc<Self>) -> Visit {
        Visit(self.last.fetch_add(1, Ordering::Relaxed), Arc::clone(self))
    }

    /// One more is served; where there are too many, the oldest is cut. Says whether one was.
    pub fn waits(&self, number: u64, task: AbortHandle) -> bool {
        let mut waiting = self.waiting();
        // What is over already was never in the way.
        if task.is_finished() {
            return false;
        }
        waiting.insert(number, task);
        if waiting.len() > MOST {
            waiting.retain(|_, task| !task.is_finished());
        }
        let oldest = (waiting.len() > MOST).then(|| waiting.pop_first()).flatten();
        // Its visit ends with it, and wants to look here.
        drop(waiting);
        oldest.is_some_and(|(_, task)| {
            task.abort();
            true
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Strangers};
    use std::sync::Arc;

    #[tokio::test]
    async fn the_oldest_stranger_is_cut_and_never_whoever_is_known() {
        let strangers = Arc::new(Strangers::default());
        let mut tasks = Vec::new();
        let mut known = None;
        let mut cut = 0;
        for at in 0..=MOST + 9 {
            let visit = strangers.comes();
            let number = visit.number();
            let visit = Arc::new(visit);
            let of_task = Arc::clone(&visit);
            let task = tokio::spawn(async move {
                let _visit = of_task;
                std::future::pending::<()>().await;
            });
            cut += usize::from(strangers.waits(number, task.abort_handle()));
            tasks.push(task);
            if at == 0 {
                visit.is_known();
                known = Some(visit);
            }
        }
        tokio::task::yield_now().await;
        let ended: Vec<usize> = (0..).zip(&tasks).filter(|(_, task)| task.is_finished()).map(|(at, _)| at).collect();
        assert_eq!((cut, ended.as_slice()), (9, (1..=9).collect::<Vec<_>>().as_slice()));
        assert!(known.is_some() && !tasks[0].is_finished());
    }
}
