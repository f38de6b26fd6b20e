//! The bargain: what each term does once it is agreed, and what becomes of an agreement that is kept in part.

use crate::game::driver::{CAMPAIGN, Played, measures, seat, table, terms, with};
use coreper::base::ids::{MeasureId, Seat};
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Cause, ClockEvent, Event, MeasureEvent, TableEvent};
use coreper::game::legal::legal;
use coreper::game::measures as arithmetic;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::rulebook::Indicator;
use coreper::game::state::{LengthId, MeasureStage, Phase, State, Suspension};
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::ballot::Vote;

const VOLUMES: usize = 1;
const DEFENCE: usize = 2;
const SUSPENSION: usize = 4;
const VERIFICATION: usize = 5;
const MONTHS: usize = 6;
const BINDING: usize = 8;

/// A package in force and a mandate that asks for next to nothing.
fn ready(length: LengthId) -> Played {
    let mut played = if length == LengthId::Short { Played::long(1) } else { Played::new(length, 1) };
    played.voting = |_, _, _| Vote::For;
    if played.state.procedure.phase() == coreper::law::aci::Phase::NotStarted {
        played.until_commission();
        played.go(Seat::Commission, &Verb::Open.with(&[Value::Number(1)]).unwrap());
        played.go(Seat::Commission, &Command::from(act::Notice));
        let able = |state: &State| state.month.0 > 0 && state.round >= 3;
        assert!(played.until(able));
        for item in &mut played.state.evidence {
            item.found = true;
            item.filed = true;
        }
        played.until_commission();
        let slots = [Value::Id(1), Value::Id(0), Value::Number(4)];
        played.go(Seat::Commission, &Verb::Propose.with(&slots).unwrap());
    }
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M1", "M3"]), 1, 0));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    played.until_next_commission();
    let least = with(&with(&terms(Verb::Recommend, 0, 0), DEFENCE, Value::Id(0)), VERIFICATION, Value::Id(0));
    played.go(Seat::Commission, &with(&least, MONTHS, Value::Number(6)));
    assert!(played.until(|state| state.bargain.mandate.is_some()));
    played.until_asked(Phase::Beijing, Seat::Beijing);
    played
}

/// Beijing offers, the Commission accepts, the Council concludes.
fn concluded(length: LengthId, offer: &Command) -> Played {
    let mut played = ready(length);
    played.go(Seat::Beijing, offer);
    played.until_next_commission();
    played.go(Seat::Commission, &Command::from(act::AcceptOffer));
    assert!(played.until(|state| state.bargain.agreement.is_some()), "the Council concludes");
    played
}

#[test]
fn what_the_terms_suspend_is_suspended_in_the_month_of_the_conclusion_and_nothing_else() {
    for (id, suspended) in [(0, 0), (1, 1), (2, 2)] {
        let offer = with(&terms(Verb::Offer, 6_000, 1), SUSPENSION, Value::Id(id));
        let mut played = concluded(LengthId::Full, &offer);
        let round = played.state.round;
        played.until_asked(Phase::Beijing, Seat::Beijing);
        assert_eq!(played.state.round, round);
        assert_eq!(arithmetic::in_stage(&played.state, MeasureStage::Suspended).len(), suspended);
        assert_eq!(arithmetic::in_stage(&played.state, MeasureStage::Applies).len(), 2 - suspended);
        assert!(view(&played.state, Seat::Commission).owed().is_empty());
        // And three months later nobody has broken anything by what goes on.
        played.until_round(round + 4);
        assert!(!played.saw(|event| matches!(event, Event::Table(TableEvent::Broken { .. }))), "with suspension {id}");
    }
}

#[test]
fn half_of_the_bite_is_the_same_half_before_and_after() {
    let mut played = ready(LengthId::Short);
    let part = arithmetic::to_suspend(&played.state, Suspension::Part);
    for id in part.iter() {
        played.state.measures[id.index()].stage = MeasureStage::Suspended;
    }
    assert_eq!(arithmetic::to_suspend(&played.state, Suspension::Part), part);
    assert!(!part.is_empty() && part.len() < 2);
}

#[test]
fn terms_that_are_not_concluded_take_their_suspension_with_them() {
    let mut played = ready(LengthId::Short);
    played.go(Seat::Beijing, &terms(Verb::Offer, 6_000, 1));
    played.until_next_commission();
    played.go(Seat::Commission, &Command::from(act::AcceptOffer));
    assert!(played.state.floor.draft.is_some(), "the suspension is tabled with the terms");
    played.voting = |_, _, _| Vote::Against;
    played.until_asked(Phase::Beijing, Seat::Beijing);
    assert!(played.saw(|event| matches!(event, Event::Table(TableEvent::ConclusionRefused))));
    assert!(played.state.floor.draft.is_none() && played.state.procedure.draft().is_none());
    assert_eq!(arithmetic::in_stage(&played.state, MeasureStage::Applies).len(), 2);
}

#[test]
fn volumes_arrive_where_licences_alone_do_not() {
    let mean = |played: &Played| {
        let states = played.state.rules.state_ids();
        states.map(|id| i64::from(played.state.nation(id).supply)).sum::<i64>()
    };
    let after = |volumes: i32| {
        let offer = with(&terms(Verb::Offer, 5_000, 1), VOLUMES, Value::Number(volumes));
        let mut played = concluded(LengthId::Short, &offer);
        // Something that is not Beijing's to negotiate away stops what passes through third countries.
        played.state.union.intermediaries = 10_000;
        for approval in &mut played.state.supply.approval {
            approval[0] = 1_000;
        }
        let round = played.state.round + 1;
        played.until_round(round);
        mean(&played)
    };
    let (none, some, most) = (after(0), after(5_000), after(9_000));
    assert!(none < some && some < most, "{none}, {some}, {most}");
}

#[test]
fn a_red_line_can_be_any_term() {
    let slots: [(usize, Value, Value); 4] = [
        (VOLUMES, Value::Number(4_000), Value::Number(3_500)),
        (SUSPENSION, Value::Id(1), Value::Id(2)),
        (MONTHS, Value::Number(18), Value::Number(12)),
        (VERIFICATION, Value::Id(1), Value::Id(0)),
    ];
    for (slot, line, below) in slots {
        let mut played = ready(LengthId::Short);
        let asked = with(&terms(Verb::Recommend, 3_000, 0), slot, line.clone());
        played.until_next_commission();
        played.go(Seat::Commission, &asked);
        let round = played.state.round;
        assert!(played.until(|state| state.round > round || state.phase == Phase::Committee));
        played.until_asked(Phase::Beijing, Seat::Beijing);
        played.go(Seat::Beijing, &with(&terms(Verb::Offer, 6_000, 1), slot, below));
        played.until_next_commission();
        let refusal = played.refused(Seat::Commission, &Command::from(act::AcceptOffer));
        assert_eq!(refusal, Refusal::Nothing(Missing::Mandate), "below the line in slot {slot}");
        let counter = with(&terms(Verb::Counter, 6_000, 1), slot, line);
        played.go(Seat::Commission, &counter);
    }
}

#[test]
fn what_is_held_back_is_felt_and_known_only_once_it_is_found_out() {
    let mut kept = concluded(LengthId::Full, &terms(Verb::Offer, 8_000, 1));
    kept.until_next_commission();
    kept.until_asked(Phase::Beijing, Seat::Beijing);
    let mut shaved =
        Played { state: kept.state.clone(), events: Vec::new(), voting: kept.voting, standing: kept.standing };
    shaved.go(Seat::Beijing, &Verb::Shave.with(&[Value::Number(4_000)]).unwrap());
    assert_eq!(
        shaved.refused(Seat::Beijing, &Verb::Shave.with(&[Value::Number(1_000)]).unwrap()),
        Refusal::AlreadyDone
    );
    let known = |state: &State, seat: Seat| view(state, seat).bargain().agreement.unwrap().held_back;
    assert_eq!((known(&shaved.state, seat("DE")), known(&shaved.state, Seat::Beijing)), (0, 4_000));
    let round = kept.state.round + 1;
    kept.until_round(round);
    shaved.until_round(round);
    let civil = |state: &State| state.supply.approval.iter().map(|good| good[0]).sum::<i32>();
    assert!(civil(&shaved.state) < civil(&kept.state), "licences are slow in that month");
    assert_eq!(shaved.state.bargain.agreement.unwrap().held_back, 0, "a new month begins anew");
}

#[test]
fn findings_cost_both_and_one_too_many_is_a_breach() {
    let mut played = concluded(LengthId::Full, &terms(Verb::Offer, 8_000, 1));
    let mut findings = 0;
    for _ in 0..14 {
        played.until_next_commission();
        if played.state.bargain.agreement.is_none() {
            break;
        }
        findings = played.state.bargain.agreement.unwrap().found;
        let longer = Verb::TableSuspension.with(&[Value::Set(measures(&["M1", "M3"]))]).unwrap();
        if legal(view(&played.state, Seat::Commission)).admits(&longer) {
            played.go(Seat::Commission, &longer);
        }
        played.until_asked(Phase::Beijing, Seat::Beijing);
        if played.state.bargain.agreement.is_some() {
            played.go(Seat::Beijing, &Verb::Shave.with(&[Value::Number(4_000)]).unwrap());
        }
    }
    let tolerance = CAMPAIGN.rules.politics.compliance.tolerance;
    assert_eq!(i32::from(findings), tolerance, "so many findings are talked over");
    assert!(played.saw(|event| matches!(event, Event::Table(TableEvent::Broken { by_beijing: true }))));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    assert!(
        played.saw(|event| matches!(event, Event::Measure(MeasureEvent::Resumed { snap_back: true, .. }))),
        "and the suspension lapses"
    );
    for which in [Indicator::Credibility, Indicator::Cohesion, Indicator::Face] {
        let cost = |event: &Event| matches!(event, Event::Clock(ClockEvent::Moved { which: of, cause: Cause::HeldBack, by }) if *of == which && *by < 0);
        assert!(played.saw(cost), "{which:?}");
    }
}

#[test]
fn verification_finds_more_and_more_is_found_of_more() {
    let rules = CAMPAIGN.rules.politics.compliance;
    let (least, most) = (rules.held_back.least, rules.held_back.most);
    assert!(rules.chance(least, true) > rules.chance(least, false));
    assert!(rules.chance(most, false) > rules.chance(least, false));
    assert!(rules.chance(most, true) <= 10_000);
}

#[test]
fn parliament_does_not_consent_to_a_treaty_without_security_content() {
    let consented = |defence: u8| {
        let mut played = ready(LengthId::Full);
        let offer = with(&terms(Verb::Offer, 8_000, 1), BINDING, Value::Id(1));
        played.go(Seat::Beijing, &with(&offer, DEFENCE, Value::Id(defence)));
        played.until_next_commission();
        played.go(Seat::Commission, &Command::from(act::AcceptOffer));
        let asked = |state: &State| state.bargain.consent || state.bargain.agreed.is_none();
        assert!(played.until(asked));
        assert_eq!(played.saw(|event| matches!(event, Event::Table(TableEvent::ConsentRefused))), defence == 0);
        if defence > 0 {
            assert!(played.until(|state| state.bargain.agreement.is_some()));
            played.until_asked(Phase::Beijing, Seat::Beijing);
            assert!(
                arithmetic::in_stage(&played.state, MeasureStage::Applies).is_empty(),
                "suspended with the conclusion"
            );
        }
    };
    consented(0);
    consented(1);
}

/// The measures of the package, for those who wonder which half is the first.
#[test]
fn the_first_half_is_at_least_half_of_the_bite() {
    let played = ready(LengthId::Short);
    let bite = |id: MeasureId| CAMPAIGN.rules.measures[id.index()].bite;
    let part: i32 = arithmetic::to_suspend(&played.state, Suspension::Part).iter().map(bite).sum();
    let all: i32 = arithmetic::to_suspend(&played.state, Suspension::All).iter().map(bite).sum();
    assert!(part * 2 >= all && part < all);
}
