//! What would have come of it: a game from one of its steps on, played many times with other luck by the minds of its seats; and the
//! same with another act in the place of the one that was decided there, under the same draws.

use super::paired::{Paired, count, paired};
use crate::base::ids::{EndingId, Seat};
use crate::campaign::Campaign;
use crate::session::{Book, Session, SessionError, Step, notation};
use crate::words::Words;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// The most games on a side.
pub const MOST: u32 = 10_000;

/// A game at one of its steps, and how it stood with another act there.
#[derive(Debug)]
pub struct Question {
    happened: Session,
    instead: Option<Session>,
}

/// Why nothing can be asked of a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoQuestion {
    /// There is no such step.
    Step(SessionError),
    /// Nobody decided anything there.
    NobodyActed,
    /// The game was over there.
    Over,
    /// What stands for the other act is none.
    NoAct(String),
    /// It was not allowed there.
    Refused(String),
}

impl Question {
    /// What came of a step of the game, and, where an act is named, what would have come of that instead: the seat that acted there
    /// decides otherwise. The step counts as the facilitator counts.
    ///
    /// # Errors
    /// Why that cannot be asked.
    pub fn new(session: &Book, step: usize, instead: Option<&str>) -> Result<Self, NoQuestion> {
        let places = session.places(Seat::Facilitator);
        let place = places.get(step).ok_or(NoQuestion::Step(SessionError::NoSuchStep(step)))?;
        let happened = Session::of(session.back_at(place).map_err(NoQuestion::Step)?);
        let Some(act) = instead else {
            return if happened.is_over() { Err(NoQuestion::Over) } else { Ok(Self { happened, instead: None }) };
        };
        let line = session.happened(place, Seat::Facilitator);
        let by = line.and_then(|line| line.asked).map(|(seat, _)| seat).ok_or(NoQuestion::NobodyActed)?;
        let before = places.get(step.wrapping_sub(1)).ok_or(NoQuestion::NobodyActed)?;
        let mut other = Session::of(session.back_at(before).map_err(NoQuestion::Step)?);
        let command = notation::read(session.campaign(), act).map_err(NoQuestion::NoAct)?;
        let words = Words::new(session.campaign());
        other.submit(by, &command).map_err(|error| NoQuestion::Refused(error.told(&words)))?;
        Ok(Self { happened, instead: Some(other) })
    }

    /// Plays both sides so many times each, on several threads, and says after each pair that it is done. The answer is the same
    /// whatever the number of threads.
    ///
    /// # Errors
    /// A fault of the program in a continuation.
    pub fn answer(&self, games: u32, jobs: NonZero<usize>, done: &mut dyn FnMut()) -> Result<Answer, SessionError> {
        let games = games.clamp(1, MOST);
        let next = AtomicUsize::new(0);
        let mut pairs = vec![(None, None); games as usize];
        let play = |number: usize| -> Result<_, SessionError> {
            let luck = u32::try_from(number).unwrap_or(u32::MAX);
            let happened = ending(&self.happened, luck)?;
            let instead = self.instead.as_ref().map(|session| ending(session, luck)).transpose()?.flatten();
            Ok((happened, instead))
        };
        let work = |send: mpsc::Sender<_>| {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= games as usize || send.send((number, play(number))).is_err() {
                    return;
                }
            }
        };
        let work = &work;
        thread::scope(|scope| {
            let (send, receive) = mpsc::channel();
            let begun = (0..jobs.get()).filter(|_| {
                let send = send.clone();
                thread::Builder::new().spawn_scoped(scope, move || work(send)).is_ok()
            });
            // Where no thread can be started, this one does the work.
            if begun.count() == 0 {
                work(send);
            } else {
                drop(send);
            }
            for (number, pair) in receive {
                pairs[number] = pair?;
                done();
            }
            Ok::<(), SessionError>(())
        })?;
        Ok(Answer::of(self.happened.campaign(), &pairs, self.instead.is_some()))
    }
}

/// How a game ends with other luck.
fn ending(session: &Session, luck: u32) -> Result<Option<EndingId>, SessionError> {
    let mut game = session.with_luck(luck);
    while let Step::Advanced(_) | Step::Played(_) = game.step()? {}
    Ok(game.view(Seat::Observer).ended())
}

/// How often each ending came.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// Games on a side.
    pub games: usize,
    /// Each ending of the campaign.
    pub shares: Vec<Share>,
}

/// How often an ending came.
#[derive(Clone, PartialEq, Debug)]
pub struct Share {
    /// The ending.
    pub ending: EndingId,
    /// Games that ended so after what was decided.
    pub happened: usize,
    /// Its share with its 95 % interval, as parts of one.
    pub of: (f64, (f64, f64)),
    /// Games that ended so after the other act, where one was asked about.
    pub instead: Option<Other>,
}

/// The other side of a share.
#[derive(Clone, PartialEq, Debug)]
pub struct Other {
    /// Games that ended so.
    pub games: usize,
    /// Their share with its 95 % interval, as parts of one.
    pub of: (f64, (f64, f64)),
    /// The other side less what was decided, game by game under the same draws.
    pub paired: Paired,
}

impl Answer {
    fn of(campaign: &Campaign, pairs: &[(Option<EndingId>, Option<EndingId>)], other: bool) -> Self {
        let share = |ending: EndingId| {
            let happened = pairs.iter().filter(|(happened, _)| *happened == Some(ending)).count();
            let games = pairs.iter().filter(|(_, instead)| *instead == Some(ending)).count();
            let is = |found: Option<EndingId>| Some(if found == Some(ending) { 1.0 } else { 0.0 });
            let first: Vec<_> = pairs.iter().map(|(_, instead)| is(*instead)).collect();
            let second: Vec<_> = pairs.iter().map(|(happened, _)| is(*happened)).collect();
            let instead =
                other.then(|| Other { games, of: wilson(games, pairs.len()), paired: paired(&first, &second, 1).0 });
            Share { ending, happened, of: wilson(happened, pairs.len()), instead }
        };
        let endings = (0..campaign.rules.endings.len()).map(EndingId::at);
        Self { games: pairs.len(), shares: endings.map(share).collect() }
    }
}

/// A share with Wilson's 95 % interval, which holds near 0 and 1 too.
#[must_use]
pub fn wilson(found: usize, of: usize) -> (f64, (f64, f64)) {
    const Z: f64 = 1.96;
    let n = count(of.max(1));
    let share = count(found) / n;
    let middle = (share + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z * libm::sqrt(share * (1.0 - share) / n + Z * Z / (4.0 * n * n)) / (1.0 + Z * Z / n);
    (share, ((middle - half).max(0.0), (middle + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::wilson;

    #[test]
    fn intervals_stay_within_what_can_be_and_hold_at_the_ends() {
        // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        for (found, of, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let (_, (least, most)) = wilson(found, of);
            assert!((least - low).abs() < 2e-4 && (most - high).abs() < 2e-4, "{found} of {of}: {least} to {most}");
        }
    }
}
