//! What the chair hears in confidence: known to two, asked of so many a month, and now and then known outside.

use super::driver::{Played, options, seat, state};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::game::act::{Confess, Confide, Leak};
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Event, MemberEvent};
use coreper::game::legal::legal;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::state::{Coreper, LengthId, Phase, Setup, Stand, Topic};
use coreper::game::turn;
use coreper::game::view::view;
use coreper::law::ballot::Vote;
use std::sync::Arc;

const FILE: Topic = Topic::Determination;

/// A short game at the chair's desk, with a chance that what is said in confidence becomes known outside, and one that a leak is found out.
fn at_desk(coreper: Coreper, leaks: i32, found: i32) -> (Played, Seat) {
    let mut played = Played::with(Setup { coreper, ..options(LengthId::Short) }, 1);
    let confess = &mut Arc::make_mut(&mut played.state.rules).politics.council.confess;
    (confess.leaks, confess.found) = (leaks, found);
    played.standing = |id| if id == StateId(0) { Stand::Scrutiny } else { Stand::Accept };
    let chair = Seat::State(played.state.chair());
    assert!(played.until(|state| view(state, chair).is_at_the_chairs_desk()));
    (played, chair)
}

fn hear(played: &mut Played, chair: Seat, of: &str, stand: Stand) {
    played.go(chair, &Confess { topic: FILE, of: state(of) }.into());
    played.go(seat(of), &Confide { stand }.into());
}

#[test]
fn three_a_month_are_heard_each_once_and_what_they_say_two_know() {
    let (mut played, chair) = at_desk(Coreper::Full, 0, 0);
    let stands =
        |played: &Played| view(&played.state, seat("FR")).report(FILE).and_then(|report| report.stand(state("DE")));
    let before = stands(&played);
    played.go(chair, &Confess { topic: FILE, of: state("DE") }.into());
    let waits: Vec<Seat> = turn::awaited(&played.state).collect();
    assert_eq!(waits, [seat("DE")], "the chair waits for the answer");
    assert!(!view(&played.state, chair).is_at_the_chairs_desk());
    played.go(seat("DE"), &Confide { stand: Stand::Oppose }.into());
    let known = |seat| view(&played.state, seat).confided(state("DE"), FILE);
    assert_eq!((known(chair), known(seat("DE"))), (Some(Stand::Oppose), Some(Stand::Oppose)));
    for other in [seat("FR"), Seat::Commission, Seat::Beijing, Seat::Observer] {
        assert_eq!(known(other), None, "{other:?}");
    }
    for event in &played.events {
        if let Event::Member(MemberEvent::Confessed { .. } | MemberEvent::Confided { .. }) = event {
            let audience = event.audience(&played.state);
            for other in [seat("FR"), Seat::Commission, Seat::Beijing, Seat::Observer] {
                assert_eq!(event.shown_to(other, &audience), None);
            }
        }
    }
    assert!(before.is_some_and(|stand| stand != Stand::Oppose));
    assert_eq!(stands(&played), before, "what it shows stands as it was shown");
    let again = Command::from(Confess { topic: FILE, of: state("DE") });
    assert!(matches!(legal(view(&played.state, chair)).check(&again), Err(Refusal::Slot { .. })));
    hear(&mut played, chair, "FR", Stand::Accept);
    hear(&mut played, chair, "HU", Stand::Oppose);
    let refused = legal(view(&played.state, chair)).open(Verb::Confess);
    assert_eq!(refused, Err(Refusal::Nothing(Missing::Confessional { most: 3 })));
    assert!(view(&played.state, chair).is_at_the_chairs_desk(), "the rest of the desk is open");
}

#[test]
fn in_brief_and_where_people_play_all_nobody_is_heard() {
    let (played, chair) = at_desk(Coreper::Brief, 0, 0);
    let refused = legal(view(&played.state, chair)).open(Verb::Confess);
    assert_eq!(refused, Err(Refusal::Nothing(Missing::Confessional { most: 0 })));
    let all = StateSet::first(played.state.rules.nations.len());
    let mut class = Played::with(Setup { coreper: Coreper::Full, briefed: all, ..options(LengthId::Short) }, 1);
    class.until_asked(Phase::Consultation, Seat::State(class.state.chair()));
    let refused = legal(view(&class.state, Seat::State(class.state.chair()))).open(Verb::Confess);
    assert!(matches!(refused, Err(Refusal::Nothing(Missing::Confessional { .. }))), "{refused:?}");
}

#[test]
fn what_was_said_in_confidence_can_become_known_outside_by_nobody_s_doing() {
    let (mut played, chair) = at_desk(Coreper::Full, 10_000, 0);
    hear(&mut played, chair, "DE", Stand::Oppose);
    let leaked = played.events.iter().find_map(|event| match event {
        Event::Member(MemberEvent::Leaked { by, of, found, moved, .. }) => Some((*by, *of, *found, *moved)),
        _ => None,
    });
    assert!(matches!(leaked, Some((None, of, false, moved)) if of == state("DE") && moved != 0), "{leaked:?}");
    let beijing = view(&played.state, Seat::Beijing);
    assert_eq!(beijing.stand(state("DE"), FILE), Some(Stand::Oppose), "not what it shows, but what it said");
    assert_eq!(view(&played.state, seat("FR")).confided(state("DE"), FILE), Some(Stand::Oppose));
}

#[test]
fn a_chair_that_tells_what_it_heard_is_soon_found_out() {
    let (mut played, chair) = at_desk(Coreper::Full, 0, 10_000);
    played.standing = |_| Stand::Silent;
    played.voting = |_, _, _| Vote::Abstain;
    hear(&mut played, chair, "DE", Stand::Oppose);
    played.until_asked(Phase::Consultation, chair);
    let id = chair.state().unwrap();
    let before = (played.state.nation(id).capital, played.state.nation(id).distrust);
    played.go(chair, &Leak { topic: FILE, of: state("DE") }.into());
    assert!(played.until(|state| state.phase == Phase::Replies));
    let leak = played.state.rules.politics.council.leak;
    let after = (played.state.nation(id).capital, played.state.nation(id).distrust);
    assert_eq!(after, (before.0 - leak.capital, before.1 + leak.trust), "two knew");
    assert_eq!(view(&played.state, Seat::Beijing).stand(state("DE"), FILE), Some(Stand::Oppose));
}
