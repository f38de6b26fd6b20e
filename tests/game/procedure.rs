//! From the examination to an agreement and back: clocks, both gates, adoption, snap-back.

use crate::game::driver::{Played, measures, seat, state, table, terms, vote};
use coreper::base::ids::Seat;
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Cause, ClockEvent, CommissionEvent, Event, MeasureEvent, VoteEvent};
use coreper::game::legal::{Domain, legal};
use coreper::game::measures as arithmetic;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::state::{DraftKind, Gate, Item, LengthId, MeasureStage, Phase, State, Topic};
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::aci;
use coreper::law::aci::condition::Condition;
use coreper::law::aci::draft::Resumes;
use coreper::law::ballot::Vote;
use coreper::law::comitology::Opinion;

/// A long game from the opening of the short one, in which the determination has just been carried.
fn determined() -> Played {
    let mut played = Played::long(1);
    played.voting = |_, _, _| Vote::For;
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played
}

/// The same, with a package in force.
fn applying() -> Played {
    let mut played = determined();
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M1", "M3"]), 1, 0));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    played
}

#[test]
fn an_abstention_kills_a_determination_and_lets_an_appeal_through() {
    let mut played = Played::new(LengthId::Short, 1);
    played.until_round(2);
    assert!(played.state.procedure.determined().is_none(), "27 abstentions are no majority");
    assert_eq!(played.state.floor.lost, 1);

    let mut played = determined();
    played.voting = |_, _, _| Vote::Abstain;
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    assert!(played.until(|state| state.floor.choice), "no opinion leaves the Commission a choice");
    let refusal = played.refused(Seat::Commission, &Command::from(act::Adopt));
    assert!(matches!(refusal, Refusal::Law(_)), "not adoptable in committee (Art. 18(2)), yet {refusal:?}");
    played.go(Seat::Commission, &Command::from(act::Appeal));
    assert!(played.until(|state| state.floor.choice));
    played.go(Seat::Commission, &Command::from(act::Adopt));
    assert!(played.saw(|event| matches!(event, Event::Measure(MeasureEvent::Adopted { opinion: Opinion::None, .. }))));
}

#[test]
fn fifteen_against_on_appeal_end_the_draft() {
    let mut played = determined();
    played.until_next_commission();
    played.voting = |_, _, _| Vote::Against;
    played.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    assert!(played.until(|state| state.floor.choice));
    played.go(Seat::Commission, &Command::from(act::Appeal));
    assert!(played.until(|state| state.floor.ballot.as_ref().is_some_and(|ballot| ballot.gate == Gate::Appeal)));
    assert!(played.until(|state| state.floor.draft.is_none()));
    assert!(!played.saw(|event| matches!(event, Event::Measure(MeasureEvent::Adopted { .. }))));
    assert!(
        played.saw(|event| matches!(
            event,
            Event::Vote(VoteEvent::BallotClosed { opinion: Some(Opinion::Negative), .. })
        ))
    );
}

#[test]
fn an_amended_text_comes_within_two_months_or_not_at_all() {
    let mut played = determined();
    played.until_next_commission();
    played.voting = |_, _, _| Vote::Abstain;
    played.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    assert!(played.until(|state| state.floor.choice));
    played.go(Seat::Commission, &Command::from(act::AmendDraft));
    let mut late =
        Played { state: played.state.clone(), events: Vec::new(), voting: played.voting, standing: played.standing };
    played.until_next_commission();
    played.voting = |_, _, _| Vote::For;
    played.go(Seat::Commission, &table(measures(&["M6"]), 1, 0));
    assert!(played.until(|state| state.procedure.last_act().is_some()), "the amended text is adopted");

    late.until_next_commission();
    late.until_next_commission();
    late.until_next_commission();
    assert!(late.state.procedure.draft().is_none(), "after two months it is gone, and a new draft may be tabled");
    late.go(Seat::Commission, &table(measures(&["M6"]), 1, 0));
}

#[test]
fn deferral_and_sunset_are_counted_in_months() {
    let mut played = determined();
    played.until_next_commission();
    let adopted = played.state.round;
    played.go(Seat::Commission, &table(measures(&["M1"]), 2, 6));
    let m1 = measures(&["M1"]);
    assert!(played.until(|state| arithmetic::in_stage(state, MeasureStage::Applies).bits() == m1));
    assert_eq!(played.state.round, adopted + 2);
    assert!(played.state.procedure.applied().is_some(), "the procedure knows that an act applies");
    assert_eq!(played.state.measures[m1.trailing_zeros() as usize].sunset, adopted + 2 + 6);
}

#[test]
fn a_package_stays_within_the_injury() {
    let mut played = determined();
    played.until_next_commission();
    let legal = legal(view(&played.state, Seat::Commission));
    let Ok(Domain::Several { worth: Some(room), ids, .. }) = legal.domain(Verb::Table, &[]) else {
        panic!("a package is a set of measures with a limit")
    };
    assert_eq!(room, arithmetic::injury_range(&played.state)[2], "nothing stands yet: the upper end is the limit");
    let everything = table(ids, 1, 0);
    assert!(matches!(played.refused(Seat::Commission, &everything), Refusal::Slot { slot: 0, .. }));
    assert!(legal.admits(&table(measures(&["M1", "M6"]), 1, 0)));
}

#[test]
fn an_examination_lasts_as_long_as_was_said_and_needs_a_file() {
    let mut played = Played::new(LengthId::Full, 3);
    played.until_commission();
    played.go(Seat::Commission, &Verb::Open.with(&[Value::Number(2)]).unwrap());
    let propose = Verb::Propose.with(&[Value::Id(1), Value::Id(0), Value::Number(6)]).unwrap();
    played.until_next_commission();
    assert!(matches!(played.refused(Seat::Commission, &propose), Refusal::NotBefore(_)));
    played.until_next_commission();
    let needed = played.state.rules.politics.prices.case_threshold;
    if coreper::game::casefile::strength(&played.state) < needed {
        let refusal = played.refused(Seat::Commission, &propose);
        assert!(matches!(refusal, Refusal::Nothing(Missing::CaseFile { .. })), "{refusal:?}");
    }
    let purpose = |state: &State| coreper::game::grounds::purpose(state).is_met();
    while coreper::game::casefile::strength(&played.state) < needed || !purpose(&played.state) {
        played.until_next_commission();
    }
    played.go(Seat::Commission, &propose);
    assert!(matches!(played.state.procedure.phase(), aci::Phase::Proposal { .. }));
}

/// The chair holds the determination back this month.
fn hold_back(played: &mut Played) {
    assert!(played.until(|state| state.phase == Phase::Council && !state.floor.agenda.is_empty()));
    played.go(Seat::State(played.state.chair()), &Command::from(act::Hold));
}

#[test]
fn after_the_ten_weeks_holding_back_costs_cohesion_and_a_call_to_act_ends_it() {
    let mut played = Played::new(LengthId::Short, 1);
    let late = |played: &Played| {
        let costs = |event: &&Event| matches!(event, Event::Clock(ClockEvent::Moved { cause: Cause::HeldLate, .. }));
        played.events.iter().filter(costs).count()
    };
    let call = Command::from(act::CallToAct);
    for round in 1..=3 {
        played.until_round(round);
        played.until_commission();
        assert_eq!(played.state.round, round);
        // Seventy days after 28 January 2026.
        let refusal = played.refused(Seat::Commission, &call);
        assert!(matches!(refusal, Refusal::NotBefore(day) if day.to_string() == "2026-04-09"), "{refusal:?}");
        hold_back(&mut played);
        assert_eq!(late(&played), usize::from(round == 3), "the third meeting is after the ten weeks");
    }
    played.until_next_commission();
    let before = played.state.union.cohesion;
    played.go(Seat::Commission, &call);
    assert_eq!(played.state.union.cohesion, before - played.state.rules.politics.council.called);
    assert_eq!(played.refused(Seat::Commission, &call), Refusal::AlreadyDone);
    hold_back(&mut played);
    assert!(played.until(|state| state.round == 5 && state.phase == Phase::Council && !state.floor.agenda.is_empty()));
    let refusal = played.refused(Seat::State(played.state.chair()), &Command::from(act::Hold));
    assert_eq!(refusal, Refusal::MustPut(Topic::Determination));
}

#[test]
fn fourteen_members_can_open_a_vote_that_the_presidency_holds_back() {
    let mut played = Played::new(LengthId::Short, 1);
    played.until_asked(Phase::Consultation, seat("FR"));
    played.go(seat("FR"), &Verb::RequestVote.with(&[Value::Id(0)]).unwrap());
    assert!(played.until(|state| state.phase == Phase::Council && !state.floor.agenda.is_empty()));
    played.voting = |_, _, item| if matches!(item, Item::OpenVote(_)) { Vote::For } else { Vote::Against };
    let chair = Seat::State(played.state.chair());
    played.go(chair, &Command::from(act::Hold));
    assert!(played.until(|state| state.floor.lost == 1), "the vote was opened against the chair's will");
    assert!(played.saw(|event| matches!(
        event,
        Event::Vote(VoteEvent::BallotClosed { item: Item::OpenVote(_), carried: true, .. })
    )));
}

#[test]
fn an_amendment_carried_is_in_the_determination() {
    let mut played = Played::new(LengthId::Short, 1);
    played.voting = |_, _, _| Vote::For;
    played.until_asked(Phase::Consultation, seat("DK"));
    // The last of the list: with a request for reparation.
    played.go(seat("DK"), &Verb::Amend.with(&[Value::Id(7)]).unwrap());
    assert!(played.until(|state| state.procedure.determined().is_some()));
    let aci::Phase::Engagement { terms, .. } = played.state.procedure.phase() else {
        panic!("engagement follows at once")
    };
    assert_eq!(terms.reparation, aci::Reparation::Requested);
}

#[test]
fn a_proxy_counts_for_the_one_who_gave_it() {
    let mut played = Played::new(LengthId::Short, 1);
    played.voting = |_, _, _| Vote::For;
    assert!(played.until(|state| coreper::game::turn::voter(state).is_some()));
    let order: Vec<_> = coreper::game::turn::order(&played.state).collect();
    let (first, last) = (order[0], order[order.len() - 1]);
    assert_eq!(last, played.state.chair(), "the chair votes last");
    played.go(Seat::State(first), &Verb::GiveProxy.with(&[Value::Id(last.0)]).unwrap());
    while coreper::game::turn::voter(&played.state) != Some(last) {
        let id = coreper::game::turn::voter(&played.state).unwrap();
        played.go(Seat::State(id), &vote(Vote::For));
    }
    played.go(Seat::State(last), &vote(Vote::Against));
    let ballot = played.state.floor.ballot.as_ref().unwrap();
    assert_eq!((ballot.vote(first), ballot.vote(last)), (Some(Vote::Against), Some(Vote::Against)));
}

#[test]
fn a_broken_agreement_brings_the_measures_back_only_if_that_was_voted() {
    for (snap_back, back) in [(1, true), (0, false)] {
        let mut played = applying();
        played.until_next_commission();
        played.go(Seat::Commission, &terms(Verb::Recommend, 3_000, 0));
        assert!(played.until(|state| state.bargain.mandate.is_some()));
        played.until_asked(Phase::Beijing, Seat::Beijing);
        played.go(Seat::Beijing, &terms(Verb::Offer, 6_000, snap_back));
        played.until_next_commission();
        played.go(Seat::Commission, &Command::from(act::AcceptOffer));
        assert!(played.until(|state| state.bargain.agreement.is_some()), "the Council concludes");
        assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Suspended).is_empty()));
        assert!(played.saw(|event| event.is_adoption_of(DraftKind::Suspend)));
        played.until_asked(Phase::Beijing, Seat::Beijing);
        played.go(Seat::Beijing, &Command::from(act::Break));
        assert!(played.state.bargain.agreement.is_none());
        assert!(arithmetic::in_stage(&played.state, MeasureStage::Applies).is_empty(), "nothing comes back on the day");
        let end = Verb::TableTermination.with(&[Value::Set(measures(&["M1", "M3"]))]).unwrap();
        let broken = played.state.round;
        for later in 1..=4 {
            played.until_next_commission();
            let refusal = played.refused(Seat::Commission, &end);
            let no_ground = Refusal::Law(aci::refusal::Refusal::NotMet(Condition::EndGround));
            assert_eq!(refusal, no_ground, "{later} months after a breach nothing is ended (Art. 12(4))");
        }
        let applies = !arithmetic::in_stage(&played.state, MeasureStage::Applies).is_empty();
        assert_eq!(applies, back, "with snap-back clause {snap_back}, {} months later", played.state.round - broken);
        assert_eq!(
            played.saw(|event| matches!(event, Event::Measure(MeasureEvent::Resumed { snap_back: true, .. }))),
            back
        );
    }
}

#[test]
fn a_suspension_is_prolonged_by_the_committee_and_lapses_otherwise() {
    let mut played = applying();
    played.until_next_commission();
    played.go(Seat::Commission, &terms(Verb::Recommend, 3_000, 0));
    assert!(played.until(|state| state.bargain.mandate.is_some()));
    played.until_asked(Phase::Beijing, Seat::Beijing);
    played.go(Seat::Beijing, &terms(Verb::Offer, 6_000, 1));
    played.until_next_commission();
    played.go(Seat::Commission, &Command::from(act::AcceptOffer));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Suspended).is_empty()));
    let until = |played: &Played| match played.state.procedure.suspended() {
        Some(aci::Suspended { resumes: Resumes::OnLapse(day), .. }) => Some(day),
        _ => None,
    };
    let first = until(&played).expect("the suspension says until when");
    played.until_next_commission();
    let longer = Verb::TableSuspension.with(&[Value::Set(measures(&["M1", "M3"]))]).unwrap();
    played.go(Seat::Commission, &longer);
    assert!(played.until(|state| state.phase == Phase::Beijing));
    let second = until(&played).expect("it still does");
    assert!(second > first, "prolonged from {first} to {second}");
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    assert!(played.state.today() >= second, "nobody prolonged it again");
    assert!(played.saw(|event| matches!(event, Event::Measure(MeasureEvent::Resumed { snap_back: true, .. }))));
}

#[test]
fn no_package_is_tabled_without_a_month_s_notice() {
    let mut played = determined();
    played.until_next_commission();
    played.state.case.notice = None;
    let hasty = table(measures(&["M1"]), 1, 0);
    let notice = Refusal::Law(aci::refusal::Refusal::NotMet(Condition::ImpactGathered));
    assert_eq!(played.refused(Seat::Commission, &hasty), notice, "Art. 13(1)");
    played.go(Seat::Commission, &Command::from(act::Notice));
    assert_eq!(played.refused(Seat::Commission, &hasty), notice, "nor in the month of the notice");
    assert_eq!(played.refused(Seat::Commission, &Command::from(act::Notice)), Refusal::AlreadyDone);
    played.until_next_commission();
    played.go(Seat::Commission, &hasty);
}

#[test]
fn a_proposal_can_be_altered_and_withdrawn_while_the_council_has_not_acted() {
    let mut played = Played::long(1);
    played.until_commission();
    played.go(Seat::Commission, &Verb::Propose.with(&[Value::Id(0), Value::Id(1), Value::Number(2)]).unwrap());
    let aci::Phase::Proposal { terms, .. } = played.state.procedure.phase() else { panic!("it is still there") };
    assert_eq!((terms.indicative_months, terms.reparation), (2, aci::Reparation::Requested));
    let filed = coreper::game::casefile::strength(&played.state);
    played.go(Seat::Commission, &Command::from(act::WithdrawProposal));
    let over = aci::Phase::Ended { on: played.state.today(), how: aci::End::ProposalWithdrawn };
    assert_eq!(played.state.procedure.phase(), over);
    assert_eq!(coreper::game::casefile::strength(&played.state), filed, "the file stays");
    played.until_next_commission();
    played.go(Seat::Commission, &Verb::Open.with(&[Value::Number(1)]).unwrap());
}

#[test]
fn after_the_terms_end_a_settlement_that_was_carried_out_ends_the_case() {
    let mut played = applying();
    played.until_next_commission();
    let asked = terms(Verb::Recommend, 3_000, 0);
    played.go(Seat::Commission, &crate::game::driver::with(&asked, 6, Value::Number(6)));
    assert!(played.until(|state| state.bargain.mandate.is_some()));
    played.until_asked(Phase::Beijing, Seat::Beijing);
    let offer = crate::game::driver::with(&terms(Verb::Offer, 6_000, 0), 6, Value::Number(6));
    played.go(Seat::Beijing, &offer);
    played.until_next_commission();
    played.go(Seat::Commission, &Command::from(act::AcceptOffer));
    assert!(played.until(|state| state.bargain.agreement.is_some()));
    assert!(played.until(|state| state.bargain.agreement.is_none()));
    assert!(played.state.case.completed);
    played.until_commission();
    let standing = arithmetic::standing(&played.state);
    played.go(Seat::Commission, &Verb::TableTermination.with(&[Value::Set(standing.bits())]).unwrap());
    assert!(
        played.until(|state| matches!(state.procedure.phase(), aci::Phase::Ended { how: aci::End::Terminated, .. }))
    );
}

#[test]
fn no_act_applies_on_the_day_of_its_adoption() {
    let mut played = determined();
    played.until_next_commission();
    let at_once = table(measures(&["M1"]), 0, 0);
    assert!(matches!(played.refused(Seat::Commission, &at_once), Refusal::Slot { slot: 2, .. }), "Art. 8(6)");
}

#[test]
fn a_package_needs_talks_that_have_failed() {
    let mut played = Played::long(1);
    played.voting = |_, _, _| Vote::For;
    played.until_commission();
    // The Commission may alter its proposal as long as the Council has not acted (TFEU 293(2)).
    played.go(Seat::Commission, &Verb::Propose.with(&[Value::Id(1), Value::Id(0), Value::Number(6)]).unwrap());
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played.until_next_commission();
    let hasty = played.refused(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    let talks = Refusal::Law(aci::refusal::Refusal::NotMet(Condition::EngagementFailed));
    assert_eq!(hasty, talks, "a month of a period of six is no time to fail (Art. 8(1)(a))");
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
}

#[test]
fn what_beijing_may_sign_is_not_below_the_mandate() {
    let mut played = determined();
    played.until_next_commission();
    played.go(Seat::Commission, &terms(Verb::Recommend, 7_000, 1));
    assert!(played.until(|state| state.bargain.mandate.is_some()));
    played.until_asked(Phase::Beijing, Seat::Beijing);
    assert_eq!(view(&played.state, Seat::Beijing).bargain().mandate, None, "the mandate is not Beijing's to know");
    played.go(Seat::Beijing, &terms(Verb::Offer, 5_000, 1));
    played.until_next_commission();
    let refusal = played.refused(Seat::Commission, &Command::from(act::AcceptOffer));
    assert_eq!(refusal, Refusal::Nothing(Missing::Mandate));
}

#[test]
fn a_sealed_ballot_shows_one_s_own_vote_alone() {
    let mut options = crate::game::driver::options(LengthId::Short);
    options.sealed = true;
    let mut played = Played::with(options, 1);
    assert!(played.until(|state| state.floor.ballot.is_some()));
    played.go(seat("FR"), &vote(Vote::For));
    let seen = |code: &str| view(&played.state, seat(code)).floor().ballot.as_ref().unwrap().vote(state("FR"));
    assert_eq!(seen("FR"), Some(Vote::For));
    assert_eq!(seen("DE"), None);
}

#[test]
fn a_late_vote_has_no_effect_in_law_and_the_proposal_comes_back() {
    let mut played = Played::new(LengthId::Short, 1);
    assert!(played.until(|state| state.floor.lost == 1), "27 abstentions are no majority");
    assert!(played.until(|_| false) || played.saw(|event| matches!(event, Event::Clock(ClockEvent::DecisionLate))));
    let late = played.events.iter().filter(|event| matches!(event, Event::Clock(ClockEvent::DecisionLate))).count();
    assert_eq!(late, 1, "the ten weeks end once");
    assert!(
        matches!(played.state.procedure.phase(), aci::Phase::Proposal { delayed: Some(_), .. }),
        "the proposal stays"
    );

    let mut second = Played::new(LengthId::Short, 1);
    assert!(second.until(|state| state.floor.lost == 1));
    second.voting = |_, _, _| Vote::For;
    assert!(second.until(|state| state.procedure.determined().is_some()), "a second attempt may carry it");
}

#[test]
fn what_begins_to_apply_while_a_suspension_is_on_its_way_can_be_suspended_later() {
    let mut played = determined();
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M3"]), 1, 0));
    played.until_next_commission();
    let all = arithmetic::in_stage(&played.state, MeasureStage::Applies);
    assert_eq!(all.bits(), measures(&["M1"]), "the second package waits");
    // Beijing has eased something: a ground to suspend (Art. 12(2)).
    played.state.case.eased = played.state.round;
    // The suspension of all that applies fails in committee and goes to appeal; meanwhile the second package begins to apply.
    played.voting = |_, _, _| Vote::Abstain;
    played.go(Seat::Commission, &Verb::TableSuspension.with(&[Value::Set(all.bits())]).unwrap());
    assert!(played.until(|state| state.floor.choice));
    played.go(Seat::Commission, &Command::from(act::Appeal));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Suspended).is_empty()));
    let rest = arithmetic::in_stage(&played.state, MeasureStage::Applies);
    assert_eq!(rest.bits(), measures(&["M3"]));
    played.until_next_commission();
    let suspend = Verb::TableSuspension.with(&[Value::Set(rest.bits())]).unwrap();
    assert!(legal(view(&played.state, Seat::Commission)).admits(&suspend));
    played.go(Seat::Commission, &suspend);
}

#[test]
fn an_item_that_several_capitals_file_is_filed_once() {
    let mut played = Played::new(LengthId::Short, 1);
    played.until_asked(Phase::Consultation, seat("FR"));
    let item = |played: &Played| {
        let both = |at: &usize| {
            let holders = played.state.rules.evidence[*at].holders;
            holders.contains(state("FR")) && holders.contains(state("DE")) && !played.state.evidence[*at].filed
        };
        (0..played.state.rules.evidence.len()).find(both).expect("an item of both")
    };
    let at = item(&played);
    played.state.evidence[at].found = true;
    for code in ["DE", "FR"] {
        played.go(seat(code), &Verb::File.with(&[Value::Id(u8::try_from(at).unwrap())]).unwrap());
    }
    played.until_commission();
    let filed =
        played.events.iter().filter(|event| matches!(event, Event::Commission(CommissionEvent::Filed { .. }))).count();
    assert_eq!(filed, 1);
}

#[test]
fn what_was_said_of_a_package_is_spent_when_it_is_settled_and_says_nothing_of_its_end() {
    let said = |played: &Played| played.state.nation(state("RO")).declared[Topic::Package.index()];
    let say = |played: &mut Played| {
        played.until_asked(Phase::Consultation, seat("RO"));
        let word = act::Declare { topic: Topic::Package, vote: Vote::For, words: String::new() };
        played.go(seat("RO"), &Command::from(word));
        played.until_commission();
        assert_eq!(said(played), Some(Vote::For));
    };
    let mut played = determined();
    played.until_next_commission();
    played.until_round(played.state.round + 1);
    say(&mut played);
    played.go(Seat::Commission, &table(measures(&["M1", "M3"]), 1, 0));
    assert_eq!(said(&played), Some(Vote::For), "it was said of this one");
    assert!(played.until(|state| state.floor.draft.is_none()));
    assert_eq!(said(&played), None, "the package is adopted");

    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    played.until_round(played.state.round + 1);
    say(&mut played);
    let all = arithmetic::standing(&played.state);
    let suspension = coreper::game::state::Draft::about(DraftKind::Suspend, all);
    coreper::game::apply::apply(&mut played.state, &Event::Commission(CommissionEvent::Tabled(suspension)));
    assert_eq!(said(&played), None, "nobody said anything of a suspension");
}
