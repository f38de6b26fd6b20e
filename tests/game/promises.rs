//! Pledges: offered to some, answered apart, judged by what happened.

use crate::game::driver::{CAMPAIGN, Played, seat, state};
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::game::event::{Cause, ClockEvent, Event, MemberEvent, PledgeEnd};
use coreper::game::state::{LengthId, Phase};
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::ballot::Vote;

/// France promises to vote for the determination if Poland votes for it.
fn offer(played: &mut Played, condition: u8, promise: u8) {
    played.until_asked(Phase::Consultation, seat("FR"));
    let to = 1 << state("PL").0;
    let slots =
        [Value::Set(to), Value::Id(condition), Value::Id(0), Value::Id(promise), Value::Id(0), Value::Number(1)];
    played.go(seat("FR"), &Verb::Pledge.with(&slots).unwrap());
}

fn answer(played: &mut Played, yes: bool) {
    played.until_asked(Phase::Replies, seat("PL"));
    let pledge = view(&played.state, seat("PL")).unanswered().trailing_zeros();
    let slots = [Value::Id(u8::try_from(pledge).unwrap()), Value::Id(u8::from(yes))];
    played.go(seat("PL"), &Verb::Reply.with(&slots).unwrap());
}

fn end(played: &mut Played) -> PledgeEnd {
    let ended = |event: &Event| matches!(event, Event::Member(MemberEvent::PledgeEnded { .. }));
    let round = played.state.round;
    assert!(played.until(|state| state.round > round + 1 || state.pledges.is_empty()));
    let event = played.events.iter().rev().find(|event| ended(event)).expect("it ends");
    if let Event::Member(MemberEvent::PledgeEnded { end, .. }) = event { *end } else { unreachable!() }
}

#[test]
fn a_pledge_is_kept_broken_or_lapses_by_what_happened() {
    for (french, polish, yes, expected) in [
        (Vote::For, Vote::For, true, PledgeEnd::Kept),
        (Vote::Abstain, Vote::For, true, PledgeEnd::Broken),
        (Vote::For, Vote::Abstain, true, PledgeEnd::Lapsed),
        (Vote::For, Vote::For, false, PledgeEnd::Lapsed),
    ] {
        let mut played = Played::new(LengthId::Short, 1);
        offer(&mut played, 1, 0);
        answer(&mut played, yes);
        while played.state.phase != Phase::Committee {
            let voter = coreper::game::turn::voter(&played.state);
            let vote = match voter {
                Some(id) if id == state("FR") => french,
                Some(id) if id == state("PL") => polish,
                _ => Vote::Abstain,
            };
            match voter {
                Some(id) => played.go(Seat::State(id), &crate::game::driver::vote(vote)),
                None => {
                    assert!(played.until(|state| {
                        coreper::game::turn::voter(state).is_some() || state.phase == Phase::Committee
                    }));
                }
            }
        }
        assert_eq!(end(&mut played), expected, "{french:?} {polish:?} {yes}");
    }
}

#[test]
fn what_asks_for_nothing_in_return_earns_nothing_when_it_is_kept() {
    // No journeys, promised for nothing and against the same.
    for (condition, earns) in [(0, false), (3, true)] {
        let mut played = Played::new(LengthId::Short, 1);
        offer(&mut played, condition, 3);
        answer(&mut played, true);
        let before = played.state.nations[state("FR").index()].capital;
        assert_eq!(end(&mut played), PledgeEnd::Kept, "condition {condition}");
        let steps = &CAMPAIGN.rules.politics.prices;
        let gained = played.state.nations[state("FR").index()].capital - before;
        assert_eq!(gained, if earns { steps.capital_steps.pledge_kept } else { 0 }, "condition {condition}");
        let told = |event: &Event| matches!(event, Event::Clock(ClockEvent::Moved { cause: Cause::PledgeKept, .. }));
        assert_eq!(played.events.iter().any(told), earns, "condition {condition}");
    }
}

#[test]
fn a_pledge_is_nobody_else_s_to_know() {
    let mut played = Played::new(LengthId::Short, 1);
    offer(&mut played, 1, 0);
    played.until_asked(Phase::Replies, seat("PL"));
    let knows = |seat: Seat| view(&played.state, seat).pledges().count();
    assert_eq!((knows(seat("FR")), knows(seat("PL")), knows(seat("DE")), knows(Seat::Beijing)), (1, 1, 0, 0));
}

#[test]
fn acts_of_a_consultation_are_known_when_all_are_done() {
    let mut played = Played::new(LengthId::Short, 1);
    played.until_asked(Phase::Consultation, seat("FR"));
    let declare = Verb::Declare.with(&[Value::Id(0), Value::Id(0), Value::Text(String::new())]).unwrap();
    played.go(seat("FR"), &declare);
    let declared = |played: &Played| view(&played.state, seat("DE")).nation(state("FR")).declared[0];
    assert_eq!(declared(&played), None);
    played.until_commission();
    assert_eq!(declared(&played), Some(Vote::For));
}
