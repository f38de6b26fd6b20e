//! Checks in play: figures that the design asks for, each printed by a script, reached or not.
//!
//! `cargo test --test coreper -- ai::checks --nocapture` prints them; `CHECKS=200` plays so many games for each.
#![expect(clippy::print_stdout, reason = "the figures are what these tests are run for")]

use super::play::{Play, campaign, play};
use crate::session::{october, options};
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose};
use coreper::ai::services::advise;
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::act;
use coreper::game::command::Command;
use coreper::game::event::{Event, MemberEvent};
use coreper::game::instructions::Authority;
use coreper::game::state::{Coreper, LengthId, Phase, State, Topic};
use coreper::game::view::{View, view};
use coreper::law::ballot::Vote;
use coreper::session::{Session, Step};

/// Games for each figure, where nobody asks for more.
const GAMES: u64 = 8;

fn games() -> u64 {
    std::env::var("CHECKS").ok().and_then(|games| games.parse().ok()).unwrap_or(GAMES)
}

fn context() -> Context<'static> {
    let campaign = campaign();
    Context {
        campaign,
        level: LevelKind::Assertive,
        doctrine: 0,
        bot_seed: 0,
        conduct: Conduct::default(),
        notes: false,
    }
}

fn share(count: usize, of: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap()) / f64::from(u32::try_from(of.max(1)).unwrap())
}

/// How often the Council determines in the length of ten months, where a seat is played by a script.
fn determined(script: &dyn Fn(&State, Seat) -> Option<Command>) -> f64 {
    let one =
        |seed| play(&Play { length: LengthId::Standard, seed, script: Some(script), ..Play::default() }).determined;
    share((0..games()).filter(|seed| one(*seed)).count(), games())
}

/// The members by people, largest first, without one.
fn largest(view: &View<'_>, but: StateId) -> Vec<StateId> {
    let table = &view.populations().unwrap().table;
    let mut others: Vec<StateId> = view.states().iter().filter(|id| *id != but).collect();
    others.sort_by_key(|id| std::cmp::Reverse(table.total(StateSet::of(*id))));
    others
}

/// All that a seat can do for a side: it says so, talks to the largest others, and votes so.
fn all_out(id: StateId, side: Vote) -> impl Fn(&State, Seat) -> Option<Command> {
    move |state, seat| {
        if seat != Seat::State(id) {
            return None;
        }
        let view = view(state, seat);
        if view.gate().is_some() {
            return Some(act::Vote::plain(side).into());
        }
        let topic = view.next_vote().0;
        let done = view.acts().len();
        (view.phase() == Phase::Consultation && view.bandwidth_left() > 0).then(|| {
            if view.nation(id).declared[topic.index()].is_none() && done == 0 {
                return act::Declare { topic, vote: side, words: String::new() }.into();
            }
            let to = largest(&view, id)[done.min(5)];
            act::Lobby { to, topic, vote: side }.into()
        })
    }
}

/// Enter at every question: votes as advised, and nothing else.
fn enter(id: StateId) -> impl Fn(&State, Seat) -> Option<Command> {
    move |state, seat| {
        if seat != Seat::State(id) {
            return None;
        }
        let view = view(state, seat);
        let vote =
            view.gate().and_then(|_| advise(&context(), &view)).map(|advice| act::Vote::plain(advice.vote).into());
        Some(vote.unwrap_or_else(|| choose(Mind::Passive, &context(), &view, 0).command))
    }
}

/// One state's full use of its acts moves the chance of a determination: at most 0.10 below two per cent of the people, 0.15 below
/// eight, 0.35 for France, 0.45 for Germany.
#[test]
fn one_seat_moves_the_chance_of_a_determination_by_so_much() {
    for (code, most) in [("LT", 0.10), ("NL", 0.15), ("FR", 0.35), ("DE", 0.45)] {
        let id = campaign().state(code).unwrap();
        let (with, against) = (determined(&all_out(id, Vote::For)), determined(&all_out(id, Vote::Against)));
        let moved = with - against;
        let reached = if moved.abs() <= most { "reached" } else { "not reached" };
        println!(
            "{code}: {with:.2} all out for, {against:.2} against: moves it by {moved:.2} (at most {most}: {reached})"
        );
        assert!((0.0..=1.0).contains(&with) && (0.0..=1.0).contains(&against));
    }
}

/// Enter alone leaves the chance of a determination between 0.2 and 0.5.
#[test]
fn enter_alone_leaves_the_chance_of_a_determination_at_so_much() {
    for code in ["DE", "FR", "PL", "LT"] {
        let chance = determined(&enter(campaign().state(code).unwrap()));
        let reached = if (0.2..=0.5).contains(&chance) { "reached" } else { "not reached" };
        println!("{code}: {chance:.2} with Enter alone (0.2 to 0.5: {reached})");
        assert!((0.0..=1.0).contains(&chance));
    }
}

/// A short game of a delegation with instructions that only passes: what its votes were under its letters.
fn delegated(code: &str, seed: u64) -> Vec<(Topic, Authority, Option<bool>)> {
    let campaign = october();
    let seat = Seat::State(campaign.state(code).unwrap());
    let mut options = options(LengthId::Short, seed).with_human(seat);
    options.setup.coreper = Coreper::Brief;
    let mut session = Session::new(campaign, options);
    while session.run().unwrap() == Step::Waiting {
        let vote = session.services(seat).map(|advice| act::Vote::plain(advice.vote).into());
        let stand = session.advised_stand(seat).map(|(topic, stand)| act::TakeStand { topic, stand }.into());
        let command: Option<Command> = vote.or(stand);
        let passes = || choose(Mind::Passive, &context(), &session.view(seat), 0).command;
        let command = command.unwrap_or_else(passes);
        session.submit(seat, &command).unwrap();
    }
    let events = session.log_for(seat).into_iter().flat_map(|line| line.events);
    events
        .filter_map(|event| match event {
            Event::Member(MemberEvent::Delegated { topic, authority, wanted, .. }) => Some((topic, authority, wanted)),
            _ => None,
        })
        .collect()
}

/// Instructions: by Enter no vote lies outside them, and what was wanted of the texts is reached in at most four votes of ten.
#[test]
fn by_enter_instructions_are_kept_and_what_was_wanted_is_reached_so_often() {
    for code in ["DE", "FR", "PL"] {
        let votes: Vec<_> = (0..games()).flat_map(|seed| delegated(code, seed)).collect();
        let outside = votes.iter().filter(|(_, authority, _)| *authority == Authority::Outside).count();
        let wanted: Vec<bool> = votes.iter().filter_map(|(.., wanted)| *wanted).collect();
        let reached = share(wanted.iter().filter(|wanted| **wanted).count(), u64::try_from(wanted.len()).unwrap());
        let is = if reached <= 0.4 { "reached" } else { "not reached" };
        println!(
            "{code}: {} votes, {outside} outside; wanted and got in {reached:.2} (at most 0.4: {is})",
            votes.len()
        );
        assert_eq!(outside, 0, "{code}: Enter is the letter");
    }
}
