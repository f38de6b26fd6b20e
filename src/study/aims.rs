//! Whether play decides the aims: how often each seat meets its own where every seat has its own mind, and how far some ways of
//! holding a state's seat move that. The Commission and Beijing are held in no other way here: a study of another policy or level is.
//!
//! The ways that do most and least for an aim are chosen in games of which none is counted, so that luck is not taken for play.

use crate::base::ids::{Seat, StateId};
use crate::game::command::Verb;
use crate::law::ballot::Vote;
use crate::study::batch::{Pace, run_by};
use crate::study::design::Design;
use crate::study::exploit::FRESH;
use crate::study::play::{Broken, aims_of_all};
use crate::study::strategy::{Ballots, Deed, Strategy};

/// Ways to hold a seat that differ in all that a seat can do: votes, other capitals, Beijing, the file, supply, its word.
#[must_use]
pub fn ways() -> Vec<Strategy> {
    let way = |deeds: &[Deed], ballots| Strategy { deeds: deeds.to_vec(), ballots, ..Strategy::ENTER };
    vec![
        Strategy::ENTER,
        way(&[], Ballots::For),
        way(&[], Ballots::Against),
        way(&[Deed::LobbyLargest(Vote::For), Deed::LobbySecond], Ballots::For),
        way(&[Deed::LobbyLargest(Vote::Against)], Ballots::Against),
        way(&[Deed::LobbyLargest(Vote::For), Deed::Plain(Verb::File)], Ballots::For),
        way(&[Deed::LobbyLargest(Vote::For)], Ballots::NoDeal),
        way(&[Deed::LobbyLargest(Vote::For), Deed::Pledge], Ballots::For),
        way(&[Deed::Promise], Ballots::Advised),
        way(&[Deed::Plain(Verb::Channel)], Ballots::Advised),
        way(&[Deed::Plain(Verb::Channel), Deed::LobbyLargest(Vote::Against)], Ballots::NoAct),
        way(&[Deed::Plain(Verb::Invest), Deed::Plain(Verb::AskFund)], Ballots::For),
        way(&[Deed::Plain(Verb::Share), Deed::Declare(Vote::For)], Ballots::For),
        way(&[Deed::Plain(Verb::AskExamination), Deed::Plain(Verb::RequestVote)], Ballots::For),
    ]
}

/// A way to hold the seat, with the games in which the aim was met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    /// The way.
    pub strategy: Strategy,
    /// In how many games the aim was met.
    pub met: u32,
}

/// One aim of one seat.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aim {
    /// Whose.
    pub seat: Seat,
    /// Which, from 0.
    pub at: usize,
    /// In how many games it was met with the seat's own mind.
    pub own: u32,
    /// The ways that did least and most for it, if they were looked for.
    pub ways: Option<[Way; 2]>,
}

impl Aim {
    /// Whether it is met or missed in more than nine games of ten, whatever anybody does.
    #[must_use]
    pub const fn is_given(&self, games: u32) -> bool {
        self.own * 10 > games * 9 || self.own * 10 < games
    }

    /// How far play moves it, in points of a hundred.
    #[must_use]
    pub fn moved(&self, games: u32) -> Option<u32> {
        let [least, most] = self.ways.as_ref()?;
        Some(most.met.saturating_sub(least.met) * 100 / games.max(1))
    }
}

/// How many games are played for these seats.
#[must_use]
pub fn all_games(design: &Design, engaged: &[Seat]) -> usize {
    let games = usize::try_from(design.choices.games).unwrap_or(usize::MAX);
    let states = engaged.iter().filter(|seat| seat.state().is_some());
    let of = |seat: &Seat| ways().len() + ways().len().min(2 * design.campaign.rules.aims(*seat).len());
    games * (1 + states.map(of).sum::<usize>())
}

/// In how many games each aim of each seat was met.
type Met = Vec<Vec<u32>>;

/// Counts the aims of these seats; of states that are engaged, also by the ways to hold their seats. Stopped from outside, it
/// returns nothing.
///
/// # Errors
/// A game that a defect of the program stopped.
pub fn aims(
    design: &Design,
    (seats, engaged): (&[Seat], bool),
    pace: Pace<'_>,
    tick: &mut dyn FnMut(),
) -> Result<Option<Vec<Aim>>, Broken> {
    let games = design.choices.games;
    let own = counted(design, None, 0..games, pace, tick)?;
    let mut all = Vec::new();
    for seat in seats {
        let row = design.campaign.rules.seats().position(|judged| judged == *seat);
        let of = |met: &Met| row.and_then(|row| met.get(row)).cloned().unwrap_or_default();
        let tried = match seat.state().filter(|_| engaged) {
            Some(state) => tried(design, state, pace, tick)?,
            None => Vec::new(),
        };
        for (at, own) in of(&own).into_iter().enumerate() {
            let way = |place: usize, met: &Met| Way { strategy: ways().swap_remove(place), met: of(met)[at] };
            let ways = tried.get(at).map(|[(least, low), (most, high)]| [way(*least, low), way(*most, high)]);
            all.push(Aim { seat: *seat, at, own, ways });
        }
    }
    Ok((!pace.stopped()).then_some(all))
}

/// The places of the ways that do least and most for each aim of a state, with what they did in games by which none was chosen.
fn tried(
    design: &Design,
    state: StateId,
    pace: Pace<'_>,
    tick: &mut dyn FnMut(),
) -> Result<Vec<[(usize, Met); 2]>, Broken> {
    let games = design.choices.games;
    let ways = ways();
    let mut chosen = Vec::new();
    for way in &ways {
        chosen.push(counted(design, Some((state, way)), 0..games, pace, tick)?);
    }
    let aims = design.campaign.rules.nations[state.index()].objectives.len();
    let met = |place: &usize, at: usize| chosen[*place].get(state.index()).and_then(|aims| aims.get(at)).copied();
    let ends = |at: usize| {
        let places = 0..ways.len();
        let least = places.clone().min_by_key(|place| met(place, at)).unwrap_or(0);
        // Of equals the simpler one, which stands first.
        let most = places.max_by_key(|place| (met(place, at), std::cmp::Reverse(*place))).unwrap_or(0);
        [least, most]
    };
    let ends: Vec<[usize; 2]> = (0..aims).map(ends).collect();
    let mut anew: Vec<Option<Met>> = vec![None; ways.len()];
    for place in ends.iter().flatten() {
        if anew[*place].is_none() {
            let fresh = FRESH..FRESH + games;
            anew[*place] = Some(counted(design, Some((state, &ways[*place])), fresh, pace, tick)?);
        }
    }
    let with = |place: usize| (place, anew[place].clone().unwrap_or_default());
    Ok(ends.into_iter().map(|ends| ends.map(with)).collect())
}

/// Plays games, and counts all aims of all states.
fn counted(
    design: &Design,
    script: Option<(StateId, &Strategy)>,
    games: std::ops::Range<u32>,
    pace: Pace<'_>,
    tick: &mut dyn FnMut(),
) -> Result<Met, Broken> {
    let rules = &design.campaign.rules;
    let mut counts: Met = rules.seats().map(|seat| vec![0; rules.aims(seat).len()]).collect();
    let games: Vec<u32> = games.collect();
    let one_game = |campaign: &mut _, game| aims_of_all(design, campaign, game, script);
    run_by(design, &games, pace, &one_game, &mut |met| {
        for (counts, met) in counts.iter_mut().zip(&met) {
            counts.iter_mut().zip(met).for_each(|(count, met)| *count += u32::from(*met));
        }
        tick();
        true
    })?;
    Ok(counts)
}
