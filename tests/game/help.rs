//! The fund, the listing, conclusions, treaties, changes to measures in force, and the Commission's own request for a vote.

use crate::game::driver::{CAMPAIGN, Played, measures, options, seat, state, table, terms, with};
use coreper::base::ids::{Seat, SectorId, StateId};
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Cause, ClockEvent, Event, MeasureEvent, VoteEvent};
use coreper::game::forecast::{Expected, forecast};
use coreper::game::fund;
use coreper::game::legal::{Domain, legal};
use coreper::game::measures as arithmetic;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::rulebook::Indicator;
use coreper::game::state::{DraftKind, Fund, FundUse, Item, LengthId, Line, MeasureStage, Phase, Stand, State, Topic};
use coreper::game::supply;
use coreper::game::turn;
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::aci;
use coreper::law::aci::condition::Condition;
use coreper::law::ballot::Vote;
use coreper::law::rule::Rule;

/// A game in which everybody is for everything.
fn agreeing(length: LengthId) -> Played {
    let mut played = if length == LengthId::Short { Played::long(1) } else { Played::new(length, 1) };
    played.voting = |_, _, _| Vote::For;
    played
}

fn propose_fund(million: i32, used_for: FundUse) -> Command {
    Verb::ProposeFund.with(&[Value::Number(million), Value::Id(used_for as u8)]).unwrap()
}

/// The next consultation in which a state is asked.
fn consulted(played: &mut Played, code: &str) {
    played.until_asked(Phase::Consultation, seat(code));
}

#[test]
fn a_fund_is_asked_for_proposed_voted_and_paid_out_of_existing_money() {
    let mut played = agreeing(LengthId::Short);
    consulted(&mut played, "DE");
    played.go(seat("DE"), &Command::from(act::AskFund));
    assert_eq!(played.refused(seat("DE"), &Command::from(act::AskFund)), Refusal::AlreadyDone);
    played.until_commission();
    assert!(view(&played.state, Seat::Beijing).nation(state("DE")).asked_fund, "everybody knows who asked");
    let rules = CAMPAIGN.rules.politics.fund;
    let command = propose_fund(2_000, FundUse::Both);
    let expected = {
        let view = view(&played.state, Seat::Commission);
        forecast(&view, &legal(view), &command)
    };
    assert!(expected.contains(&Expected::Stocks(rules.stocks)), "half of 2,000 million goes to stocks: {expected:?}");
    played.go(Seat::Commission, &command);
    assert_eq!(played.refused(Seat::Commission, &command), Refusal::Pending(Topic::Fund));
    assert!(played.until(|state| state.floor.ballot.as_ref().is_some_and(|b| matches!(b.item, Item::Fund(_)))));
    assert_eq!(played.state.floor.ballot.as_ref().unwrap().rule, Rule::QualifiedMajority);
    let cohesion = played.state.union.cohesion;
    assert!(played.until(|state| state.fund.months > 0));
    assert_eq!(played.state.union.cohesion, cohesion + rules.cohesion.adopted);
    assert_eq!(fund::left(&played.state), rules.available - 2_000);
    assert!(!view(&played.state, Seat::Observer).nation(state("DE")).asked_fund, "it has what it asked for");
    // It pays in equal parts until all is paid; the sum of the parts is what the forecast said, but for rounding.
    let mut rest = played.state.clone();
    let mut gained = 0;
    while let Some((stocks, _)) = fund::due(&rest) {
        gained += stocks;
        coreper::game::apply::apply(&mut rest, &Event::Measure(MeasureEvent::FundPaid { stocks, help: 0 }));
    }
    assert!((rules.stocks - rules.months..=rules.stocks).contains(&gained), "{gained}");
    let stock = played.state.supply.stock;
    assert!(played.until(|state| i32::from(state.fund.months) == rules.months - 1));
    assert!(played.saw(|event| matches!(event, Event::Measure(MeasureEvent::FundPaid { stocks, .. }) if *stocks > 0)));
    assert_ne!(stock, played.state.supply.stock);
}

#[test]
fn a_fund_helps_those_that_bear_costs_and_not_more_than_the_money_allows() {
    let mut played = agreeing(LengthId::Short);
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played.until_next_commission();
    played.go(Seat::Commission, &table(measures(&["M1", "M3"]), 1, 0));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    played.until_next_commission();
    let burdened = played.state.clone();
    let heaviest = played.state.rules.state_ids().max_by_key(|id| fund::burden(&burdened, *id)).unwrap();
    assert!(fund::burden(&burdened, heaviest) > 0);
    played.go(Seat::Commission, &propose_fund(3_000, FundUse::Costs));
    let without =
        cost_after(&played, |_, _, item| if matches!(item, Item::Fund(_)) { Vote::Against } else { Vote::For });
    let with = cost_after(&played, |_, _, _| Vote::For);
    let covered = CAMPAIGN.rules.politics.fund.costs * 3;
    for id in burdened.rules.state_ids() {
        let full = without.nation(id).cost;
        assert_eq!(with.nation(id).cost, full - full * covered / 10_000, "a part is covered");
    }
    assert!(with.nation(heaviest).received[0] > without.nation(heaviest).received[0], "and the worst hit are warmed");
    assert_eq!(with.fund.spent, 3_000);
    assert!(without.union.cohesion < with.union.cohesion);
    let mut spent =
        Played { state: with, events: Vec::new(), voting: |_, _, _| Vote::For, standing: |_| Stand::Silent };
    spent.until_next_commission();
    assert_eq!(
        spent.refused(Seat::Commission, &propose_fund(500, FundUse::Stocks)),
        Refusal::Nothing(Missing::Money),
        "there is no other money"
    );
}

/// The state after the next reckoning when everybody votes like this.
fn cost_after(played: &Played, voting: crate::game::driver::Voting) -> State {
    let mut played = Played { state: played.state.clone(), events: Vec::new(), voting, standing: played.standing };
    let round = played.state.round;
    assert!(played.until(|state| state.round > round));
    played.state
}

#[test]
fn without_severe_difficulty_there_is_no_fund() {
    let mut played = agreeing(LengthId::Short);
    played.until_commission();
    played.state.union.injury = 0;
    let needed = CAMPAIGN.rules.politics.fund.pain;
    assert_eq!(
        played.refused(Seat::Commission, &propose_fund(1_000, FundUse::Stocks)),
        Refusal::Nothing(Missing::Shortage { pain: 0, needed })
    );
}

/// A game in which Poland has just proposed a listing, and all vote as told on it.
fn listing(voting: crate::game::driver::Voting) -> Played {
    let mut played = Played::new(LengthId::Short, 1);
    played.voting = voting;
    consulted(&mut played, "PL");
    played.go(seat("PL"), &Command::from(act::ProposeListing));
    assert!(played.until(|state| state.floor.ballot.as_ref().is_some_and(|ballot| ballot.item == Item::Listing)));
    assert_eq!(played.state.floor.ballot.as_ref().unwrap().rule, Rule::Unanimity);
    played
}

fn is_listing(item: Item) -> bool {
    item == Item::Listing
}

#[test]
fn an_abstention_does_not_prevent_a_listing_and_a_single_no_does() {
    let mut played =
        listing(|_, id, item| if is_listing(item) && id.index() % 2 == 0 { Vote::Abstain } else { Vote::For });
    let before = played.state.clone();
    assert!(played.until(|state| state.listed != 0));
    let rules = CAMPAIGN.rules.politics.listing;
    assert_eq!(played.state.china.face, before.china.face - rules.face);
    let gained = |state: &State| supply::limits(state).approval.map(|approval| approval[1]);
    for (after, before) in gained(&played.state).iter().zip(gained(&before)) {
        assert_eq!(*after, (before + rules.denial).min(10_000));
    }
    assert_eq!(arithmetic::pressure(&played.state), arithmetic::pressure(&before) + rules.bite);
    let feared = |id: StateId| played.state.nation(id).fear - before.nation(id).fear;
    assert_eq!((feared(state("PL")), feared(state("FI"))), (rules.fear.proposer, rules.fear.others), "Beijing answers");
    assert_eq!(played.refused_listing(), Refusal::AlreadyDone);

    let mut played =
        listing(|_, id, item| if is_listing(item) && id == state("HU") { Vote::Against } else { Vote::For });
    assert!(played.until(|state| state.phase != Phase::Council));
    assert_eq!(played.state.listed, 0, "one no prevents it");
    assert!(
        played
            .saw(|event| matches!(event, Event::Clock(ClockEvent::Moved { cause: Cause::Listing, by, .. }) if *by < 0))
    );
}

impl Played {
    /// Why the High Representative may not propose a listing in the next consultation.
    fn refused_listing(&mut self) -> Refusal {
        self.until_next_commission();
        self.refused(Seat::Commission, &Command::from(act::ProposeListing))
    }
}

#[test]
fn an_absence_prevents_a_listing_unless_somebody_holds_the_vote() {
    let everybody_but_slovakia = |proxy: bool| {
        let mut played = listing(|_, _, _| Vote::For);
        let absent = state("SK");
        assert!(played.until(|state| turn::voter(state) == Some(absent)));
        let holder = turn::order(&played.state)
            .find(|id| !played.state.floor.ballot.as_ref().unwrap().done.contains(*id) && *id != absent);
        let command = match (proxy, holder) {
            (true, Some(holder)) => Verb::GiveProxy.with(&[Value::Id(holder.0)]).unwrap(),
            _ => Command::from(act::StayAway),
        };
        played.go(seat("SK"), &command);
        assert!(played.until(|state| state.phase != Phase::Council));
        played.state.listed != 0
    };
    assert!(!everybody_but_slovakia(false));
    assert!(everybody_but_slovakia(true));
}

#[test]
fn a_listing_runs_out() {
    let mut played = Played::new(LengthId::Full, 1);
    played.voting = |_, _, _| Vote::For;
    played.until_commission();
    played.go(Seat::Commission, &Command::from(act::ProposeListing));
    assert!(played.until(|state| state.listed != 0));
    let since = played.state.listed;
    assert!(
        played.saw(|event| matches!(event, Event::Measure(MeasureEvent::Listed { by: None }))),
        "the High Representative proposed it"
    );
    assert!(played.until(|state| state.listed == 0));
    assert_eq!(played.state.round, since + u16::try_from(CAMPAIGN.rules.politics.listing.months).unwrap());
}

#[test]
fn the_presidency_tables_conclusions_and_one_objection_ends_them() {
    let outcome = |voting: crate::game::driver::Voting| {
        let mut played = Played::new(LengthId::Short, 1);
        played.voting = voting;
        let chair = Seat::State(played.state.chair());
        let command = Verb::TableConclusions.with(&[Value::Id(Line::Firm as u8)]).unwrap();
        consulted(&mut played, "DE");
        assert!(matches!(played.refused(seat("DE"), &command), Refusal::ForTheChair(_)));
        played.until_asked(Phase::Consultation, chair);
        played.go(chair, &command);
        assert!(played.until(|state| state.phase == Phase::Committee));
        assert!(played.saw(|event| matches!(
            event,
            Event::Vote(VoteEvent::BallotClosed { item: Item::Conclusions(Line::Firm), .. })
        )));
        let moved = |event: &Event| match event {
            Event::Clock(ClockEvent::Moved { which: Indicator::Cohesion, cause: Cause::Conclusions, by }) => Some(*by),
            _ => None,
        };
        played.events.iter().find_map(moved)
    };
    let rules = CAMPAIGN.rules.politics.conclusions;
    assert_eq!(outcome(|_, _, _| Vote::For), Some(rules.firm.cohesion));
    assert_eq!(outcome(|_, id, _| if id.index() < 5 { Vote::For } else { Vote::Abstain }), Some(rules.firm.cohesion));
    assert_eq!(outcome(|_, id, _| if id == state("HU") { Vote::Against } else { Vote::For }), Some(rules.none));
}

/// Terms that both negotiators accept; a treaty or not.
fn agreed(binding: bool) -> Played {
    let mut played = Played::with(options(LengthId::Standard), 1);
    played.voting = |_, _, _| Vote::For;
    played.until_commission();
    let asked = |verb| with(&terms(verb, 6_000, 1), 8, Value::Id(u8::from(binding)));
    played.go(Seat::Commission, &asked(Verb::Recommend));
    assert!(played.until(|state| state.bargain.mandate.is_some()));
    played.until_asked(Phase::Beijing, Seat::Beijing);
    played.go(Seat::Beijing, &asked(Verb::Offer));
    played.until_next_commission();
    played.go(Seat::Commission, &Command::from(act::AcceptOffer));
    played
}

#[test]
fn a_treaty_waits_for_parliament_and_a_mutually_agreed_solution_does_not() {
    let mut solution = agreed(false);
    let round = solution.state.round;
    assert!(solution.until(|state| state.bargain.agreement.is_some()));
    assert_eq!(solution.state.round, round, "the Council endorses it in the same month");

    let mut treaty = agreed(true);
    let round = treaty.state.round;
    assert!(treaty.until(|state| state.bargain.consent));
    assert!(treaty.state.bargain.agreement.is_none());
    assert!(treaty.until(|state| state.bargain.agreement.is_some()));
    let months = u16::try_from(CAMPAIGN.rules.politics.treaty.consent).unwrap();
    assert_eq!(treaty.state.round, round + months, "Parliament takes its months (TFEU 218(6)(a))");

    let lost = |mut played: Played| {
        played.until_asked(Phase::Beijing, Seat::Beijing);
        let face = played.state.china.face;
        played.go(Seat::Beijing, &Command::from(act::Break));
        face - played.state.china.face
    };
    assert_eq!(lost(solution), 0);
    assert_eq!(lost(treaty), CAMPAIGN.rules.politics.treaty.face);
}

#[test]
fn measures_in_force_are_changed_by_the_committee() {
    let mut played = agreeing(LengthId::Short);
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played.until_next_commission();
    let amend = |set, spared, sunset| {
        Verb::TableAmendment.with(&[Value::Set(set), Value::Set(spared), Value::Number(sunset)]).unwrap()
    };
    let package = measures(&["M1", "M3"]);
    assert_eq!(played.refused(Seat::Commission, &amend(package, 0, 0)), Refusal::Nothing(Missing::Measure));
    played.go(Seat::Commission, &table(package, 1, 0));
    assert!(played.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    played.until_next_commission();
    let m1 = measures(&["M1"]);
    let round = played.state.round;
    played.go(Seat::Commission, &amend(m1, 0b11, 6));
    assert!(played.until(|state| state.phase == Phase::Beijing));
    assert!(played.saw(|event| event.is_adoption_of(DraftKind::Amend)));
    let at = usize::try_from(m1.trailing_zeros()).unwrap();
    let changed = played.state.measures[at];
    assert_eq!((changed.stage, changed.sunset), (MeasureStage::Applies, round + 6));
    assert!(changed.spared.contains(SectorId(0)) && changed.spared.contains(SectorId(1)));
    assert!(played.until(|state| state.phase == Phase::Over), "the clocks take it");
}

#[test]
fn the_commission_may_ask_for_a_vote_and_the_members_decide() {
    let open = |voting: crate::game::driver::Voting| {
        let mut played = Played::new(LengthId::Short, 1);
        played.voting = voting;
        played.until_commission();
        let ask = Verb::RequestVote.with(&[Value::Id(Topic::Determination as u8)]).unwrap();
        played.go(Seat::Commission, &ask);
        assert_eq!(played.refused(Seat::Commission, &ask), Refusal::Nothing(Missing::Item));
        let chair = Seat::State(played.state.chair());
        played.until_asked(Phase::Council, chair);
        played.go(chair, &Command::from(act::Hold));
        assert!(played.until(|state| state.phase == Phase::Committee));
        played.saw(|event| matches!(event, Event::Vote(VoteEvent::BallotClosed { item: Item::Determination, .. })))
    };
    let fourteen: crate::game::driver::Voting = |_, id, item| match item {
        Item::OpenVote(_) if id.index() < 14 => Vote::For,
        Item::OpenVote(_) => Vote::Abstain,
        _ => Vote::For,
    };
    assert!(open(fourteen), "14 of 27 open it (RoP 11(1))");
    let thirteen: crate::game::driver::Voting = |_, id, item| match item {
        Item::OpenVote(_) if id.index() < 13 => Vote::For,
        Item::OpenVote(_) => Vote::Abstain,
        _ => Vote::For,
    };
    assert!(!open(thirteen));
}

#[test]
fn money_comes_in_the_campaign_s_steps_and_ends_where_it_ends() {
    let mut played = agreeing(LengthId::Short);
    played.until_commission();
    let view = view(&played.state, Seat::Commission);
    let domain = legal(view).domain(Verb::ProposeFund, &[]).unwrap();
    let Domain::Number { min, max, step, .. } = domain else { panic!("{domain:?}") };
    assert_eq!((min, max, step), (500, 3_000, 250));
    for (million, fits) in [(499, false), (500, true), (600, false), (750, true), (3_000, true), (3_250, false)] {
        assert_eq!(legal(view).admits(&propose_fund(million, FundUse::Both)), fits, "{million}");
    }
    assert_eq!(Fund { million: 750, used_for: FundUse::Both }.stocks(), 375);
    assert_eq!(Fund { million: 750, used_for: FundUse::Both }.costs(), 375);
}

#[test]
fn a_case_ends_when_the_coercion_has_ceased_and_not_before() {
    let mut played = agreeing(LengthId::Short);
    assert!(played.until(|state| state.procedure.determined().is_some()));
    played.until_next_commission();
    let close = Command::from(act::Close);
    let still = aci::refusal::Refusal::NotMet(Condition::Ceased);
    assert_eq!(played.refused(Seat::Commission, &close), Refusal::Law(still), "the controls are at work");
    let mut answered =
        Played { state: played.state.clone(), events: Vec::new(), voting: played.voting, standing: played.standing };
    for instrument in &mut played.state.instruments {
        instrument.active = false;
    }
    played.go(Seat::Commission, &close);
    assert!(matches!(played.state.procedure.phase(), aci::Phase::Ended { how: aci::End::WithoutMeasures, .. }));
    assert!(played.until(|state| state.phase == Phase::Over), "and the game goes on");

    answered.go(Seat::Commission, &table(measures(&["M1"]), 1, 0));
    assert!(answered.until(|state| !arithmetic::in_stage(state, MeasureStage::Applies).is_empty()));
    answered.until_next_commission();
    for instrument in &mut answered.state.instruments {
        instrument.active = false;
    }
    let refusal = answered.refused(Seat::Commission, &close);
    assert_eq!(refusal, Refusal::Law(aci::refusal::Refusal::MeasuresStand), "measures end by the committee (Art. 12)");
    let end = Verb::TableTermination.with(&[Value::Set(measures(&["M1"]))]).unwrap();
    let no_ground = Refusal::Law(aci::refusal::Refusal::NotMet(Condition::EndGround));
    assert_eq!(answered.refused(Seat::Commission, &end), no_ground, "one quiet day is no end (Art. 12(4)(a))");
    answered.state.case.quiet = 2;
    answered.go(Seat::Commission, &end);
    assert!(
        answered.until(|state| matches!(state.procedure.phase(), aci::Phase::Ended { how: aci::End::Terminated, .. }))
    );
}
