//! Secrets stay where they belong: two games that differ only in what a seat may not know look the same to it, to the byte.

use super::dump::dump;
use super::{RandomGame, for_seeds, settle};
use crate::session::{october, options};
use coreper::ai::advisor::{Desk, Memory};
use coreper::base::ids::{DispatchId, Seat};
use coreper::base::stream::Stream;
use coreper::game::command::Verb;
use coreper::game::legal::legal;
use coreper::game::rulebook::Indicator;
use coreper::game::setup::setup;
use coreper::game::state::{Act, LengthId, NationState, Phase, Stand, State, Terms, Topic};
use coreper::game::turn;
use coreper::game::view::imagine::{Beliefs, imagine};
use coreper::game::view::view;
use coreper::law::ballot::Vote;
use coreper::session::{Controller, Session};

/// Games looked at, a few times in each.
const SEEDS: u64 = 30;

/// Looks at games played at random, now and then, from every seat.
fn now_and_then(seeds: u64, look: impl Fn(&State, Seat, &mut Stream) + Sync) {
    for_seeds(0..seeds, |seed| {
        let mut game = RandomGame::new(seed);
        while let Some(seat) = game.next() {
            let command = game.sample(seat);
            game.play(seat, command);
            if game.commands.len().is_multiple_of(40) {
                let state = game.state.clone();
                for seat in state.deciding_seats().chain([Seat::Observer]) {
                    look(&state, seat, &mut game.stream);
                }
            }
        }
    });
}

fn assert_same(one: &State, other: &State, seat: Seat, stream: &mut Stream) {
    let (left, right) = (view(one, seat), view(other, seat));
    if dump(&left) != dump(&right) {
        let (left, right) = (dump(&left), dump(&right));
        let differ = left.lines().zip(right.lines()).find(|(left, right)| left != right);
        panic!("{seat:?} in {:?}, round {}: {differ:#?}", one.phase, one.round);
    }
    // The desk reads the view and nothing else. Looked at now and then: it is worked out from nothing each time.
    if stream.chance(500) {
        let desks = [left, right].map(|view| {
            let mut desk = Desk::new();
            desk.look(&october(), &view, &Memory::default());
            desk.answer().cloned()
        });
        assert_eq!(desks[0], desks[1], "{seat:?}");
    }
    // Refusals of whatever anybody might ask.
    let asked = turn::awaited(one).chain([seat]).filter_map(|other| legal(view(one, other)).sample(stream));
    let plain = Verb::ALL.into_iter().filter_map(Verb::alone);
    for command in asked.chain(plain) {
        assert_eq!(legal(left).check(&command), legal(right).check(&command), "{seat:?} `{command}`");
    }
}

#[test]
fn what_a_seat_imagines_looks_to_it_like_the_game() {
    now_and_then(SEEDS, |state, seat, stream| {
        let any = |stream: &mut Stream| stream.between(0, 8_000);
        let beliefs =
            Beliefs { face: any(stream), resolve: any(stream), anger: any(stream) / 100, favour: any(stream) };
        let imagined = imagine(&view(state, seat), &beliefs, stream);
        assert_same(state, &imagined, seat, stream);
    });
}

#[test]
fn other_seats_secrets_change_nothing_that_a_seat_sees() {
    now_and_then(SEEDS, |state, seat, stream| {
        let mut other = state.clone();
        for id in state.rules.state_ids().filter(|id| seat != Seat::State(*id)) {
            scramble(&mut other.nations[id.index()], seat, stream);
        }
        if seat != Seat::Beijing {
            other.china.face = stream.between(0, 10_000);
            other.china.resolve = stream.between(-500, 500);
            if let Some(agreement) = &mut other.bargain.agreement {
                agreement.held_back = 1_000 * stream.between(0, 4);
                agreement.shaved = agreement.found + u8::try_from(stream.between(0, 5)).unwrap();
            }
        }
        if matches!(seat, Seat::Beijing | Seat::Observer) {
            let terms = Terms { relief: 500 * stream.between(0, 20), ..Terms::HIDDEN };
            for kept in [&mut other.bargain.mandate, &mut other.bargain.recommended] {
                if state.bargain.recommended.is_none() || kept.is_some() {
                    *kept = kept.map(|_| terms);
                }
            }
        }
        // Pledges between others.
        let known = |by, to: coreper::base::set::StateSet| seat.state().is_some_and(|me| by == me || to.contains(me));
        other.pledges.retain(|pledge| known(pledge.by, pledge.to));
        assert_same(state, &other, seat, stream);
    });
}

/// Other values for everything of a state's own that nobody else may know.
fn scramble(nation: &mut NationState, seat: Seat, stream: &mut Stream) {
    nation.posture = stream.between(-100, 100);
    if seat != Seat::Beijing {
        nation.favour = stream.between(0, 8_000);
    }
    nation.anger = stream.between(0, 50);
    nation.fear = stream.between(0, 50);
    nation.received = std::array::from_fn(|_| stream.between(-30, 30));
    nation.capital = stream.between(0, 100);
    nation.substitution = stream.between(0, 1_000);
    nation.orders[3] = stream.between(0, 500);
    nation.damage = stream.between(0, 500);
    nation.last_channel = 1;
    nation.channels = 7;
    nation.last_share = 1;
    nation.dispatch = Some(DispatchId(3));
    nation.choice = Some(1);
    nation.acts.clear();
    nation.acts.push(Act::Declare(Topic::Mandate, Vote::Against));
    nation.replies = (stream.word(), stream.word());
    nation.ready = !nation.ready;
    // What was said in confidence to somebody else.
    for told in nation.confidence.told.iter_mut().flatten() {
        if Some(told.to) != seat.state() && !told.outside {
            told.stand = if told.stand == Stand::Oppose { Stand::Accept } else { Stand::Oppose };
        }
    }
}

#[test]
fn the_seed_shows_in_nothing_before_chance_has_spoken() {
    let mut stream = RandomGame::new(1).stream;
    for length in LengthId::ALL {
        let chosen = options(length, 0).setup;
        let rules = &october().rules;
        let (one, other) = (setup(rules, chosen, 1), setup(rules, chosen, 2));
        for seat in one.deciding_seats().filter(|seat| *seat != Seat::Beijing).chain([Seat::Observer]) {
            assert_same(&one, &other, seat, &mut stream);
        }
    }
}

/// All that a session lets a seat read.
fn export(session: &Session, seat: Seat) -> String {
    let notes: Vec<_> = session.notes(seat).collect();
    let changes: Vec<_> = (0..=session.view(seat).round()).map(|round| session.changes(seat, round)).collect();
    format!(
        "{}\n{:?}\n{:?}\n{notes:?}\n{:?}\n{changes:?}\n{:?}",
        dump(&session.view(seat)),
        session.memory(seat),
        session.log_for(seat),
        session.history(seat),
        session.undoable(seat)
    )
}

#[test]
fn what_moves_the_union_is_explained_to_whoever_sees_it_move() {
    for_seeds(0..6, |seed| {
        let mut session = Session::new(october(), options(LengthId::Standard, seed));
        session.run().unwrap();
        let end = session.records().len();
        let mut session = session.fork();
        // In the middle of the game nobody reads the books of others.
        session.rewind(7).unwrap();
        assert!(!session.is_over() && session.records().len() >= end);
        let history = session.history(Seat::Observer);
        for pair in history.windows(2) {
            for which in [Indicator::Cohesion, Indicator::Credibility, Indicator::G7] {
                let (Some(before), Some(now)) = (pair[0].get(which), pair[1].get(which)) else { panic!("{which:?}") };
                let told: i32 = session.causes(Seat::Observer, which, pair[1].round).iter().map(|(_, by)| by).sum();
                let at_bound = [before, now].iter().any(|value| !(1..9_999).contains(value));
                assert!(at_bound || told == now - before, "seed {seed}, round {}: {which:?}", pair[1].round);
            }
        }
    });
}

#[test]
fn what_others_do_unseen_shows_in_no_log_note_undo_or_dashboard() {
    for_seeds(0..4, |seed| {
        let campaign = october();
        let seats: Vec<Seat> = campaign.rules.state_ids().map(Seat::State).collect();
        let mut chosen = options(LengthId::Short, seed);
        chosen.setup.sealed = seed % 2 == 1;
        let all = seats.iter().fold(chosen, |options, seat| options.with_human(*seat));
        let mut session = Session::new(campaign, all);
        let mut looked = std::collections::BTreeSet::new();
        let mut stream = RandomGame::new(seed).stream;
        while session.run().unwrap() == coreper::session::Step::Waiting {
            let awaited = session.awaited_humans();
            let acting = *stream.pick(&awaited).unwrap();
            let command = session.legal(acting).sample(&mut stream).unwrap();
            // The same game, in which the seat does something else, and nobody may know yet.
            let mut other = session.fork();
            let else_ = other.legal(acting).sample(&mut stream).unwrap();
            session.submit(acting, &command).unwrap();
            other.submit(acting, &else_).unwrap();
            if stream.chance(2_500)
                && command != else_
                && session.undoable(acting).is_some()
                && other.undoable(acting).is_some()
            {
                looked.insert(session.view(Seat::Observer).phase());
                let near = (0..3).map(|_| *stream.pick(&seats).unwrap());
                let near: Vec<Seat> = near.chain([Seat::Commission, Seat::Beijing, Seat::Observer]).collect();
                for seat in near {
                    if seat != acting {
                        assert_eq!(export(&session, seat), export(&other, seat), "{seat:?} of {acting:?}: `{command}`");
                    }
                }
            }
        }
        for phase in [Phase::Briefing, Phase::Consultation] {
            assert!(looked.contains(&phase), "{phase:?} was looked at");
        }
    });
}

#[test]
fn a_settled_state_waits_for_the_same_seats_whoever_plays_them() {
    let mut session = Session::new(october(), options(LengthId::Short, 3));
    session.run().unwrap();
    let mut by_hand = setup(&october().rules, session.options().setup, 3);
    settle(&mut by_hand);
    let mut human = Session::new(october(), options(LengthId::Short, 3));
    for seat in by_hand.deciding_seats() {
        human.set_controller(seat, Controller::Human);
    }
    human.run().unwrap();
    assert_eq!(human.awaited(), turn::awaited(&by_hand).collect::<Vec<_>>());
    assert_eq!(human.digest(), by_hand.digest());
}
