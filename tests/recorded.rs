//! Recorded games: whole games by their commands, which must play again to the same digests and show what they are there for.
//!
//! They fail when the rules or the campaign's figures change, and that is their use: somebody must say that it was meant. Then
//! they are found and recorded anew, all at once, by
//!
//! ```text
//! COREPER_BLESS=1 cargo test --test coreper -- recorded:: the_autopilot
//! ```
//!
//! which looks, recipe by recipe, through seeds and ways to play for a game that shows what is wanted. The digests of every round
//! stand in the file, so a game that differs says from which round on.

mod file;
mod recipes;
mod ways;

use crate::play::for_seeds;
use crate::session::october;
use coreper::base::ids::{Seat, StateId};
use coreper::game::command::Verb;
use coreper::game::event::{Event, VoteEvent};
use coreper::game::state::{Item, LengthId};
use coreper::game::wire::Value;
use coreper::law::ballot::{Ballot, Vote};
use coreper::law::population::Table;
use coreper::law::tally::tally;
use coreper::session::{Options, Record, Session};
use file::Recorded;
use recipes::{RECIPES, Recipe};
use std::path::PathBuf;

/// A game that was played, as a recipe looks at it.
pub(crate) struct Told {
    /// The id of its ending.
    pub(crate) ending: String,
    /// Everything that happened, in order.
    pub(crate) events: Vec<Event>,
    /// What was chosen before it.
    pub(crate) options: Options,
}

impl Told {
    fn of(session: &Session) -> Self {
        let ended = session.view(Seat::Observer).ended().expect("a recorded game is over");
        let lines = session.log_for(Seat::Facilitator);
        Self {
            ending: october().text.ending(ended).id.clone(),
            events: lines.into_iter().flat_map(|line| line.events).collect(),
            options: session.options().clone(),
        }
    }

    /// Whether something happened, and then something else, in this order.
    pub(crate) fn in_order(&self, wanted: &[&dyn Fn(&Event) -> bool]) -> bool {
        let mut rest = wanted;
        for event in &self.events {
            if let Some((first, others)) = rest.split_first()
                && first(event)
            {
                rest = others;
            }
        }
        rest.is_empty()
    }

    /// The members without whose vote alone the determination would not have carried.
    pub(crate) fn pivots(&self) -> Vec<StateId> {
        let carried = self.events.iter().find_map(|event| match event {
            Event::Vote(VoteEvent::BallotClosed { item: Item::Determination, carried: true, votes, .. }) => Some(votes),
            _ => None,
        });
        let Some(votes) = carried else { return Vec::new() };
        let campaign = october();
        let needed = |id: &StateId| {
            let (for_it, against) = (votes.in_favour().without(*id), votes.against().with(*id));
            let without = Ballot::of(votes.component(), for_it, against);
            // All tables of the campaign agree on a vote that one member decides, or it does not count here.
            let lost = |table: &Table| !tally(campaign.rules.determination, table, &without).adopted;
            votes.vote(*id) == Some(Vote::For) && campaign.rules.populations.iter().all(|table| lost(&table.table))
        };
        campaign.rules.state_ids().filter(needed).collect()
    }
}

fn path(recipe: &Recipe) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/recorded").join(format!("{}.game", recipe.name))
}

/// The commands on record under the rules of today, if all are accepted and the game still shows what is wanted: then only the
/// digests are new, and nothing need be looked for.
fn once_more(recipe: &Recipe) -> Option<Session> {
    let recorded = Recorded::parse(&std::fs::read_to_string(path(recipe)).ok()?).ok()?;
    let mut session = Session::new(october(), recorded.options.clone());
    for record in &recorded.records {
        if let Record::Command { seat, command } = record {
            session.submit(*seat, command).ok()?;
        }
    }
    while matches!(session.step(), Ok(coreper::session::Step::Advanced(_))) {}
    (session.is_over() && (recipe.wanted)(&Told::of(&session))).then_some(session)
}

fn blessing() -> bool {
    std::env::var_os("COREPER_BLESS").is_some()
}

/// The recorded game of a recipe, read and played again.
fn again(name: &str) -> (Recorded, Session) {
    let recipe = RECIPES.iter().find(|recipe| recipe.name == name).unwrap_or_else(|| panic!("no recipe {name}"));
    let text = std::fs::read_to_string(path(recipe)).unwrap_or_else(|error| panic!("{name}: {error}; {BLESS}"));
    let recorded = Recorded::parse(&text).unwrap_or_else(|why| panic!("{name}: {why}"));
    let session = Session::replay(october(), recorded.options.clone(), recorded.records.clone());
    let session = session.unwrap_or_else(|divergence| panic!("{name}: {divergence:?}; {BLESS}"));
    (recorded, session)
}

const BLESS: &str = "if that was meant, COREPER_BLESS=1 records the games anew";

#[test]
fn every_recorded_game_plays_again_and_shows_what_it_is_there_for() {
    if blessing() {
        for_seeds(0..u64::try_from(RECIPES.len()).unwrap(), |at| {
            let recipe = &RECIPES[usize::try_from(at).unwrap()];
            let session = once_more(recipe)
                .or_else(|| recipe.find())
                .unwrap_or_else(|| panic!("no seed and way shows `{}`", recipe.name));
            std::fs::write(path(recipe), Recorded::of(&session, recipe.shows).text()).unwrap();
        });
    }
    for recipe in &RECIPES {
        let (recorded, session) = again(recipe.name);
        let told = Told::of(&session);
        assert_eq!(told.ending, recorded.ending, "{}: {BLESS}", recipe.name);
        assert_eq!(session.digest().to_string(), recorded.digest, "{}: {BLESS}", recipe.name);
        assert!((recipe.wanted)(&told), "`{}` no longer shows: {}", recipe.name, recipe.shows);
        assert_eq!(Recorded::of(&session, recipe.shows).text(), recorded.text(), "{}", recipe.name);
    }
}

#[test]
fn there_is_a_recorded_game_for_each_ending_and_each_length() {
    let campaign = october();
    for ending in &campaign.text.endings {
        let name = format!("ending-{}", ending.id);
        assert!(RECIPES.iter().any(|recipe| recipe.name == name), "no recipe for {name}");
    }
    for length in LengthId::ALL {
        assert!(RECIPES.iter().any(|recipe| recipe.lengths == [length]), "no recipe for {length:?} alone");
    }
}

#[test]
fn from_one_seed_passing_and_pushing_end_differently() {
    if blessing() {
        return;
    }
    let ((passed, _), (pushed, _)) = (again("pair-passing"), again("pair-pushing"));
    assert_eq!(passed.options, pushed.options, "the same game, seed and seats");
    assert_ne!(passed.ending, pushed.ending);
}

#[test]
fn a_single_human_vote_flips_the_determination() {
    if blessing() {
        return;
    }
    let (recorded, _) = again("one-vote");
    let human = *recorded.options.seats.keys().next().expect("somebody plays");
    let mut session = Session::new(october(), recorded.options.clone());
    let mut flipped = false;
    for record in &recorded.records {
        let Record::Command { seat, command } = record else { continue };
        let before = session.view(Seat::Observer).floor().ballot.as_ref().map(|ballot| ballot.item);
        let against = before == Some(Item::Determination) && *seat == human && command.verb() == Verb::Vote;
        let other = Verb::Vote.with(&[Value::Id(2), Value::Id(0), Value::Number(0)]).unwrap();
        session.submit(*seat, if against { &other } else { command }).unwrap();
        flipped |= against;
        let done = session.view(Seat::Observer).floor().ballot.as_ref().is_some_and(|ballot| {
            ballot.item == Item::Determination && ballot.done == session.view(Seat::Observer).states()
        });
        if flipped && done {
            break;
        }
    }
    session.step().unwrap();
    let lost = session.log_for(Seat::Observer).into_iter().flat_map(|line| line.events);
    let mut result = lost.filter_map(|event| match event {
        Event::Vote(VoteEvent::BallotClosed { item: Item::Determination, carried, .. }) => Some(carried),
        _ => None,
    });
    assert_eq!(result.next_back(), Some(false), "all others voted as before, and it was lost");
}
