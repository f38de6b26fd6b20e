//! News that answer play: told when what they say holds, once, and never more than a page of them.

use super::driver::{CAMPAIGN, options};
use coreper::base::calendar::{Date, Month};
use coreper::base::ids::DatedEventId;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::event::{ClockEvent, Event};
use coreper::game::rulebook::{Condition, DatedEvent, Indicator, Rulebook};
use coreper::game::setup::setup;
use coreper::game::state::{LengthId, Phase, State};
use std::sync::Arc;

fn dated(when: Condition, until: Option<Date>) -> DatedEvent {
    let date = Month::new(2026, 2).day(1);
    DatedEvent { date, truces: Vec::new(), until, when, chance: 10_000, effects: Vec::new() }
}

/// A game of the short length, which begins in February 2026, with these events and no others, before its first briefing.
fn with(events: Vec<DatedEvent>, seed: u64) -> State {
    let rules = Arc::new(Rulebook { events, ..(*CAMPAIGN.rules).clone() });
    setup(&rules, options(LengthId::Short), seed)
}

/// What is told in the briefing of a month.
fn briefing(state: &mut State, month: Month) -> Vec<DatedEventId> {
    // The first briefing is of the month in which the game begins, the others of the one that follows.
    let before = if state.round == 0 { month } else { Month(month.0 - 1) };
    (state.phase, state.step, state.month) = (Phase::Briefing, 0, before);
    let mut told = Vec::new();
    loop {
        let events = advance(state);
        if events.is_empty() || state.phase != Phase::Briefing {
            return told;
        }
        for event in &events {
            if let Event::Clock(ClockEvent::World { event, happened: true }) = event {
                told.push(*event);
            }
            apply(state, event);
        }
    }
}

const LATE: Date = Date::new(2027, 10, 31);
fn never() -> Condition {
    Condition::Not(Box::new(Condition::Always))
}

#[test]
fn news_are_told_in_the_first_month_in_which_they_hold_and_once() {
    let calm = Condition::Indicator { which: Indicator::G7, at_least: 4_000, at_most: 10_000 };
    let mut state = with(vec![dated(calm.clone(), Some(LATE)), dated(calm, None), dated(never(), Some(LATE))], 1);
    state.union.g7 = 3_999;
    let month = |nth| Month::new(2026, 2).plus(nth);
    assert!(briefing(&mut state, month(0)).is_empty(), "what does not hold is no news");
    state.union.g7 = 4_000;
    // What has its date alone is over; what can wait has waited.
    assert_eq!(briefing(&mut state, month(1)), [DatedEventId(0)]);
    assert!(state.was_told(DatedEventId(0)) && !state.was_told(DatedEventId(1)));
    assert!(briefing(&mut state, month(2)).is_empty(), "told once");
}

#[test]
fn news_without_end_are_told_on_their_date_or_never_and_others_until_theirs() {
    let always = || dated(Condition::Always, None);
    let mut short_lived = dated(Condition::Always, Some(Date::new(2026, 3, 31)));
    let mut state = with(vec![always(), short_lived.clone(), dated(never(), None)], 1);
    assert_eq!(briefing(&mut state, Month::new(2026, 2)), [DatedEventId(0), DatedEventId(1)]);
    short_lived.date = Date::new(2026, 2, 2);
    assert_eq!((short_lived.told_in(), short_lived.told_until()), (Month::new(2026, 3), Month::new(2026, 3)));
    let mut state = with(vec![short_lived], 1);
    assert!(briefing(&mut state, Month::new(2026, 4)).is_empty(), "its last month is over");
}

#[test]
fn a_month_has_a_page_of_news_that_can_wait_the_first_of_them_ahead_and_the_rest_by_lot() {
    let many = || vec![dated(Condition::Always, Some(LATE)); 130];
    let first = |seed| briefing(&mut with(many(), seed), Month::new(2026, 2));
    let (page, other) = (first(1), first(2));
    assert_eq!((page.len(), page[0], page.clone()), (3, DatedEventId(0), first(1)));
    assert_ne!(page, other);
    let mut state = with(many(), 1);
    let mut all = briefing(&mut state, Month::new(2026, 2));
    (3..=5).for_each(|nth| all.extend(briefing(&mut state, Month::new(2026, nth))));
    let mut distinct = all.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!((all.len(), distinct.len()), (12, 12));
    assert!(all.iter().any(|event| event.index() >= 64), "beyond the first machine word");
}
