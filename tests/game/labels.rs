//! What the source names that became a mechanism: answers in kind, and readiness to help Ukraine.

use super::driver::{CAMPAIGN, Played};
use coreper::ai::stance;
use coreper::base::ids::Seat;
use coreper::base::set::MeasureSet;
use coreper::game::event::{Cause, ClockEvent, Event};
use coreper::game::grounds::doubt_of_package;
use coreper::game::measures::pressure;
use coreper::game::rulebook::Indicator;
use coreper::game::state::{Draft, DraftKind, LengthId, MeasureStage};
use coreper::game::view::view;

#[test]
fn a_measure_that_answers_its_like_leaves_less_doubt_while_the_barrier_is_at_work() {
    let mut state = Played::new(LengthId::Full, 1).state;
    let (devices, barrier) = (CAMPAIGN.measure("M16").unwrap(), CAMPAIGN.instrument("procurement-exclusion").unwrap());
    let draft = |id| Draft::about(DraftKind::Respond, MeasureSet::EMPTY.with(id));
    assert!(state.instruments[barrier.index()].active, "it was at work on 9 October 2025");
    let (answered, other) = (draft(devices), draft(CAMPAIGN.measure("M17").unwrap()));
    let (with, apart) = (doubt_of_package(&state, &answered), doubt_of_package(&state, &other));
    state.instruments[barrier.index()].active = false;
    assert_eq!(doubt_of_package(&state, &answered) - with, CAMPAIGN.rules.politics.grounds.mirrored);
    assert_eq!(doubt_of_package(&state, &other), apart, "no other measure is easier to defend for it");
}

#[test]
fn pressure_that_answers_a_barrier_in_kind_is_told_apart_while_the_barrier_is_at_work() {
    let mut state = Played::new(LengthId::Short, 1).state;
    let (devices, other) = (CAMPAIGN.measure("M16").unwrap(), CAMPAIGN.measure("M17").unwrap());
    let barrier = CAMPAIGN.rules.measures[devices.index()].mirrors.unwrap();
    for id in [devices, other] {
        let stands = &mut state.measures[id.index()];
        (stands.stage, stands.age) = (MeasureStage::Applies, 12);
    }
    state.instruments[barrier.index()].active = true;
    let all = pressure(&state);
    let in_kind = view(&state, Seat::Beijing).pressure_in_kind();
    assert!(in_kind > 0 && in_kind < all, "{in_kind} of {all}");
    state.instruments[barrier.index()].active = false;
    assert_eq!(view(&state, Seat::Beijing).pressure_in_kind(), 0);
    assert_eq!(pressure(&state), all, "it presses as before");
}

#[test]
fn the_less_ready_the_union_is_the_more_those_that_make_arms_want_an_act() {
    let points = |readiness, score| stance::ukraine(&CAMPAIGN.voter, readiness, score);
    assert_eq!([points(6_500, 5), points(6_000, 5), points(4_500, 5)], [-5, 0, 15]);
    assert_eq!(points(4_500, 0), 0, "who makes none is not moved");
    assert_eq!([points(0, 5), points(10_000, 5)], [20, -10], "there are bounds");
}

#[test]
fn what_was_promised_comes_late_after_three_months_without_readiness_and_once() {
    let mut played = Played::long(1);
    let east = super::driver::state("EE");
    played.state.union.defence = 3_000;
    let slipped = |played: &Played| {
        let slips = |event: &&Event| matches!(event, Event::Clock(ClockEvent::DeliveriesSlip));
        played.events.iter().filter(slips).count()
    };
    for round in 2..=6 {
        assert!(played.until(|state| state.round >= round));
        played.state.union.defence = 3_000;
        assert_eq!(slipped(&played), usize::from(round >= 4), "in round {round}");
    }
    let moved = |which| {
        let by = |event: &Event| match event {
            Event::Clock(ClockEvent::Moved { which: of, cause: Cause::Deliveries, by }) if *of == which => Some(*by),
            _ => None,
        };
        played.events.iter().find_map(by)
    };
    let rules = CAMPAIGN.rules.politics.deliveries;
    assert_eq!(moved(Indicator::Credibility), Some(-rules.credibility));
    assert_eq!(moved(Indicator::G7), Some(rules.g7));
    assert!(
        CAMPAIGN.rules.politics.eastern.contains(east)
            && !CAMPAIGN.rules.politics.eastern.contains(super::driver::state("ES"))
    );
}
