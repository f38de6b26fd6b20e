//! The desk: what it may read, what moves it, and that it moves nothing itself.
#![expect(clippy::float_cmp, reason = "certainties, and figures that nothing changed, are exact")]

mod ballots;
mod estimates;
mod words;

use crate::game::driver::{CAMPAIGN, Played, measures, seat, state, table, vote};
use coreper::ai::advisor::{Answer, Desk, Memory, Stage};
use coreper::base::ids::{Seat, StateId};
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::state::{Gate, LengthId, State};
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::ballot::Vote;
use coreper::law::rule::Rule;

/// Looks at a state through the eyes of a seat that remembers nothing.
pub(crate) fn look(desk: &mut Desk, state: &State, seat: Seat) {
    desk.look(&CAMPAIGN, &view(state, seat), &Memory::default());
}

/// The answer of a desk that has just been looked at.
fn answer(desk: &Desk) -> Answer {
    desk.answer().expect("there is always something to come").clone()
}

/// The vote on the determination has just been opened, and nobody has voted.
fn roll_call() -> Played {
    let mut played = Played::new(LengthId::Short, 1);
    assert!(played.until(|state| state.floor.ballot.as_ref().is_some_and(|ballot| ballot.gate == Gate::Council)));
    played
}

/// A package is before the appeal committee, and nobody has voted.
fn appeal() -> Played {
    let mut played = Played::new(LengthId::Short, 1);
    played.voting = |_, _, _| Vote::For;
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played.until_next_commission();
    played.voting = |_, _, _| Vote::Abstain;
    played.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    assert!(played.until(|state| state.floor.choice));
    played.go(Seat::Commission, &Command::from(act::Appeal));
    assert!(played.until(|state| state.floor.ballot.as_ref().is_some_and(|ballot| ballot.gate == Gate::Appeal)));
    played
}

fn looked(played: &Played, code: &str) -> Desk {
    let mut desk = Desk::new();
    look(&mut desk, &played.state, seat(code));
    desk
}

/// The next member in the roll-call.
fn voter(played: &Played) -> StateId {
    view(&played.state, Seat::Observer).voter().expect("somebody's turn")
}

#[test]
fn a_what_if_changes_the_desk_and_taking_it_back_restores_it() {
    let played = roll_call();
    let digest = played.state.digest();
    let mut desk = looked(&played, "DE");
    let before = answer(&desk);
    for id in view(&played.state, Seat::Observer).states().iter() {
        for (tried, certain) in [(Vote::For, 10_000), (Vote::Against, 0), (Vote::Abstain, 0)] {
            assert!(desk.turn(id));
            let row = answer(&desk).rows[id.index()];
            assert_eq!((row.what_if, row.support, row.is_fixed()), (Some(tried), certain, true), "{id:?}");
        }
        assert!(desk.turn(id));
        assert_eq!(answer(&desk), before, "{id:?}");
    }
    assert!(!desk.is_touched());
    desk.what_if(state("FR"), Some(Vote::Against));
    desk.what_if(state("IT"), Some(Vote::For));
    assert!(desk.is_touched() && answer(&desk).chance != before.chance);
    look(&mut desk, &played.state, seat("DE"));
    assert_eq!(answer(&desk).rows[state("IT").index()].what_if, Some(Vote::For), "it stays until it is taken back");
    desk.clear_what_ifs();
    assert_eq!(answer(&desk), before);
    assert_eq!(played.state.digest(), digest);
    assert!(!desk.what_if(StateId(39), Some(Vote::For)), "there is no such member");
}

#[test]
fn what_if_everybody_votes_for_it_passes_and_if_nobody_does_it_fails() {
    all_or_nobody(&roll_call(), Vote::For, Vote::Abstain);
    all_or_nobody(&appeal(), Vote::Abstain, Vote::Against);
}

fn all_or_nobody(played: &Played, helps: Vote, not: Vote) {
    let mut desk = looked(played, "DE");
    for (tried, chance) in [(helps, 1.0), (not, 0.0)] {
        for id in played.state.states().iter() {
            desk.what_if(id, Some(tried));
        }
        let answer = answer(&desk);
        assert_eq!((answer.chance, answer.carries), (chance, chance == 1.0), "{tried:?}");
        assert_eq!(answer.open, (chance == 1.0, chance == 0.0));
        assert!(answer.alone.is_empty() && answer.pivotal().is_empty());
    }
}

#[test]
fn the_players_own_odds_take_the_place_of_the_advisors() {
    let mut desk = looked(&roll_call(), "DE");
    let before = answer(&desk);
    let italy = state("IT");
    let odds = |support, cost| Some(coreper::ai::advisor::Odds { support, cost });
    assert!(desk.set_odds(italy, odds(9_900, Some(42))));
    let row = answer(&desk).rows[italy.index()];
    assert_eq!((row.support, row.cost_to_win, row.cost_to_turn), (9_900, 42, 42));
    let likely = answer(&desk).chance;
    desk.set_odds(italy, odds(-5, None));
    let row = answer(&desk).rows[italy.index()];
    assert_eq!(row.support, 0, "held between 0 and 10 000");
    assert_eq!(row.cost_to_win, before.rows[italy.index()].cost_to_win, "no cost of one's own: the advisor's");
    assert!(answer(&desk).chance < before.chance.min(likely));
    desk.shift_odds(italy, 2_500);
    assert_eq!(answer(&desk).rows[italy.index()].support, 2_500);
    desk.reset();
    assert_eq!(answer(&desk), before);
}

#[test]
fn a_vote_that_was_cast_stands_whatever_the_player_thinks_of_it() {
    let mut played = roll_call();
    let first = voter(&played);
    let mut desk = looked(&played, "DE");
    desk.shift_odds(first, 5_000);
    played.go(Seat::State(first), &vote(Vote::Against));
    look(&mut desk, &played.state, seat("DE"));
    let row = answer(&desk).rows[first.index()];
    assert_eq!((row.support, row.is_fixed(), row.vote_now()), (0, true, Some(Vote::Against)));
    assert!(!answer(&desk).alone.contains(first) && answer(&desk).pivotal().iter().all(|row| row.state != first));
    desk.what_if(first, Some(Vote::For));
    assert_eq!(answer(&desk).rows[first.index()].support, 10_000, "what if it had voted otherwise?");
}

#[test]
fn who_is_voted_for_goes_with_its_proxy() {
    let mut played = roll_call();
    let absent = voter(&played);
    let holder = if absent == state("FR") { state("IT") } else { state("FR") };
    played.go(Seat::State(absent), &Verb::GiveProxy.with(&[Value::Id(holder.0)]).unwrap());
    let mut desk = looked(&played, "DE");
    let open = answer(&desk);
    let rows = [open.rows[absent.index()], open.rows[holder.index()]];
    assert_eq!(rows[0].support, rows[1].support);
    assert_eq!(rows[0].marginal, 0.0, "its vote is not its own");
    let p = f64::from(rows[1].support) / 10_000.0;
    let mut chances = [0.0; 2];
    for (chance, tried) in chances.iter_mut().zip([Vote::For, Vote::Against]) {
        desk.what_if(holder, Some(tried));
        assert_eq!(answer(&desk).rows[absent.index()].support, answer(&desk).rows[holder.index()].support);
        *chance = answer(&desk).chance;
    }
    assert!((open.chance - (p * chances[0] + (1.0 - p) * chances[1])).abs() < 1e-12);
    assert!((rows[1].marginal - (chances[0] - chances[1])).abs() < 1e-12, "the holder moves both votes");
    // Once the holder has voted, both votes are cast.
    played.voting = |_, _, _| Vote::For;
    assert!(played.until(|state| state.floor.ballot.as_ref().is_none_or(|ballot| ballot.done.contains(holder))));
    desk.reset();
    if played.state.floor.ballot.is_some() {
        look(&mut desk, &played.state, seat("DE"));
        assert_eq!(answer(&desk).rows[absent.index()].vote_now(), Some(Vote::For));
    }
}

#[test]
fn on_appeal_an_abstention_helps_and_the_desk_is_turned_round() {
    let mut desk = looked(&appeal(), "DE");
    let now = answer(&desk);
    assert!(now.carries, "nobody against: not stopped");
    assert!(now.chance > 0.9, "15 members with 65 % against are far away: {}", now.chance);
    let germany = state("DE");
    desk.what_if(germany, Some(Vote::Abstain));
    assert_eq!(answer(&desk).rows[germany.index()].support, 10_000);
    desk.what_if(germany, Some(Vote::Against));
    let against = answer(&desk);
    assert_eq!(against.rows[germany.index()].support, 0);
    assert!(against.chance < now.chance);
    let block = against.blocks.first().expect("it can still be stopped");
    assert!(block.states.len() >= 14 && !block.states.contains(germany), "{block:?}");
    let win = against.wins.first().expect("it can still get through");
    assert!((1..=12).contains(&win.states.len()), "a few kept from voting against are enough: {win:?}");
}

#[test]
fn under_unanimity_an_abstention_helps_and_one_against_stops_it() {
    let stage = Stage::Council(Rule::Unanimity);
    assert!(stage.abstention_helps() && stage.helps(Some(Vote::For)));
    assert!(!stage.helps(Some(Vote::Against)) && !stage.helps(None), "silence and absence prevent adoption");
    for other in [Stage::Council(Rule::QualifiedMajority), Stage::Committee] {
        assert!(!other.abstention_helps());
    }
}

#[test]
fn answers_are_worked_out_once_for_the_same_positions() {
    let mut played = roll_call();
    let mut desk = looked(&played, "DE");
    let once = desk.worked();
    for _ in 0..3 {
        look(&mut desk, &played.state, seat("DE"));
    }
    desk.what_if(state("FR"), None);
    assert_eq!(desk.worked(), once);
    let first = voter(&played);
    played.go(Seat::State(first), &vote(Vote::For));
    look(&mut desk, &played.state, seat("DE"));
    assert_eq!(desk.worked(), once + 1);
}

#[test]
fn what_was_tried_out_goes_with_the_vote_and_what_is_thought_stays() {
    let mut played = roll_call();
    let mut desk = looked(&played, "DE");
    let (italy, spain) = (state("IT"), state("ES"));
    desk.what_if(italy, Some(Vote::Against));
    desk.shift_odds(spain, 700);
    let thought = answer(&desk).rows[spain.index()].odds;
    assert!(played.until(|state| state.floor.ballot.is_none()));
    look(&mut desk, &played.state, seat("DE"));
    assert_eq!(answer(&desk).rows[italy.index()].what_if, None);
    if answer(&desk).matter.is_like(&looked(&roll_call(), "DE").answer().unwrap().matter) {
        assert_eq!(answer(&desk).rows[spain.index()].odds, thought);
    }
}
