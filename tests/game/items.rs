//! How the Council comes to its decisions: notice, items without debate, and what the Presidency concludes.

use super::driver::{Played, options};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::game::act::{Conclude, Put};
use coreper::game::command::Verb;
use coreper::game::event::{CommissionEvent, Event, VoteEvent};
use coreper::game::legal::legal;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::state::{Coreper, Gate, Item, LengthId, Phase, Setup, Stand, State, Topic};
use coreper::game::view::view;
use coreper::law::aci::step::Step;
use coreper::law::ballot::Vote;

/// The short length, whose proposal is on the table, with items that are sorted.
fn sorted(standing: fn(StateId) -> Stand) -> Played {
    let mut played = Played::with(Setup { coreper: Coreper::Off, ..options(LengthId::Short) }, 1);
    played.standing = standing;
    played
}

fn chair(state: &State) -> Seat {
    Seat::State(state.chair())
}

fn determined(played: &Played) -> bool {
    played.saw(|event| *event == Event::Commission(CommissionEvent::Procedure(Step::Determine)))
}

/// One member minds, so that the item is debated.
fn one_reserve(id: StateId) -> Stand {
    if id == StateId(0) { Stand::Scrutiny } else { Stand::Accept }
}

fn concluding(played: &mut Played) {
    played.until_asked(Phase::Council, chair(&played.state));
    played.go(chair(&played.state), &Conclude.into());
}

/// What is called at the gate at which a ballot is open.
fn gates(played: &Played) -> Vec<(Gate, bool)> {
    let gate = |event: &Event| match event {
        Event::Vote(VoteEvent::BallotOpened { item, gate, .. }) => Some((*gate, item.decides())),
        _ => None,
    };
    played.events.iter().filter_map(gate).collect()
}

#[test]
fn what_nobody_minds_is_adopted_without_debate_and_without_a_vote() {
    let mut played = sorted(|_| Stand::Accept);
    played.until_round(2);
    assert!(played.saw(|event| *event == Event::Vote(VoteEvent::AdoptedWithoutDebate(Item::Determination))));
    assert!(determined(&played) && gates(&played).is_empty(), "{:?}", gates(&played));
}

#[test]
fn without_a_majority_that_can_go_along_nothing_is_adopted_without_debate() {
    let mut played = sorted(|id| if id.0 < 14 { Stand::Accept } else { Stand::Silent });
    played.until_asked(Phase::Council, chair(&played.state));
    assert!(!determined(&played));
}

#[test]
fn an_item_without_notice_waits_a_month_if_somebody_minds() {
    let mut played = sorted(|_| Stand::Accept);
    played.until_round(2);
    played.standing = one_reserve;
    played.until_commission();
    let default = legal(view(&played.state, Seat::Commission)).default_command(Verb::Recommend).unwrap();
    played.go(Seat::Commission, &default);
    assert!(played.until(|state| state.phase == Phase::Committee));
    let off = |minding| Event::Vote(VoteEvent::PutOff { topic: Topic::Mandate, minding });
    // Whose reserve it is that it waits for is told to the table, and to nobody else.
    assert!(played.saw(|event| *event == off(StateSet::of(StateId(0)))));
    let shown = |event: &Event| event.shown_to(Seat::Beijing, &event.audience(&played.state));
    assert!(played.events.iter().filter_map(shown).any(|event| event == off(StateSet::EMPTY)));
    let any = |event: &Event| matches!(event, Event::Vote(VoteEvent::PutOff { .. }));
    assert!(played.state.bargain.recommended.is_some(), "it waits");
    played.until_asked(Phase::Council, chair(&played.state));
    assert_eq!(played.state.round, 3);
    let agenda = view(&played.state, chair(&played.state)).agenda_item();
    assert_eq!(agenda.map(|agenda| agenda.item.topic()), Some(Topic::Mandate));
    // Where nobody minds it does not wait.
    let mut played = sorted(|_| Stand::Accept);
    played.until_round(2);
    played.until_commission();
    let default = legal(view(&played.state, Seat::Commission)).default_command(Verb::Recommend).unwrap();
    played.go(Seat::Commission, &default);
    assert!(played.until(|state| state.phase == Phase::Committee));
    assert!(!played.saw(any) && played.state.bargain.mandate.is_some());
}

#[test]
fn who_is_silent_assents_to_what_the_presidency_concludes() {
    let mut played = sorted(one_reserve);
    played.voting = |_, _, _| Vote::For;
    let cohesion = played.state.union.cohesion;
    concluding(&mut played);
    assert!(played.until(|state| state.phase == Phase::Committee));
    assert!(determined(&played));
    assert_eq!(gates(&played), [(Gate::Consensus, true)]);
    let steps = played.state.rules.politics.prices.cohesion_steps.carried;
    assert!(played.state.union.cohesion >= cohesion + steps + played.state.rules.politics.council.concluded);
}

#[test]
fn a_no_to_what_the_presidency_concludes_is_recorded_and_stops_nothing() {
    let mut played = sorted(one_reserve);
    played.voting = |_, id, _| if id == StateId(3) { Vote::Against } else { Vote::For };
    concluding(&mut played);
    let (chair, before) = (played.state.chair(), played.state.nation(played.state.chair()).distrust);
    assert!(played.until(|state| state.phase == Phase::Committee));
    assert_eq!(gates(&played), [(Gate::Consensus, true)], "no roll is called");
    assert!(determined(&played));
    assert_eq!(played.state.nation(chair).distrust, before, "the majority was there");
    let topic = Topic::Determination.index();
    assert_eq!(played.state.nation(StateId(3)).voted[topic].map(|(_, vote)| vote), Some(Vote::Against));
    // Too few are silent: nothing was voted, nothing is lost, and who noted a majority is trusted less.
    let mut played = sorted(one_reserve);
    played.voting = |_, id, _| if id.0 < 12 { Vote::For } else { Vote::Against };
    concluding(&mut played);
    let before = played.state.nation(played.state.chair()).distrust;
    assert!(played.until(|state| state.phase == Phase::Committee));
    assert!(!determined(&played) && !played.saw(|event| matches!(event, Event::Vote(VoteEvent::Put(_)))));
    assert!(!played.saw(|event| *event == Event::Commission(CommissionEvent::Procedure(Step::LoseVote))));
    let overruled = played.state.rules.politics.council.overruled;
    assert_eq!(played.state.nation(played.state.chair()).distrust, before + overruled);
}

#[test]
fn a_majority_that_does_not_stand_is_no_lost_vote() {
    let mut played = sorted(one_reserve);
    played.voting = |_, id, _| if id.0 < 12 { Vote::For } else { Vote::Abstain };
    concluding(&mut played);
    assert!(played.until(|state| state.phase == Phase::Committee));
    assert!(played.saw(|event| *event == Event::Vote(VoteEvent::Held(Topic::Determination))));
    assert!(!played.saw(|event| *event == Event::Commission(CommissionEvent::Procedure(Step::LoseVote))));
}

#[test]
fn where_nothing_is_prepared_there_is_nothing_to_conclude() {
    let mut played = Played::new(LengthId::Short, 1);
    played.until_asked(Phase::Council, chair(&played.state));
    assert_eq!(played.refused(chair(&played.state), &Conclude.into()), Refusal::Nothing(Missing::Report));
    played.go(chair(&played.state), &Put.into());
}
