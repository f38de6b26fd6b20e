//! Texts of the Presidency: delegations react to them, and the Council adopts them with the determination.

use super::driver::{Played, options, seat, state};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::game::act::{Amend, Present, Propose, RequestVote, TableConclusions};
use coreper::game::command::Command;
use coreper::game::event::{Event, MemberEvent, VoteEvent};
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::state::{
    Amendment, Coreper, Item, LengthId, Line, Phase, Point, Scope, Setup, Stand, State, Text, Topic,
};
use coreper::game::view::view;
use coreper::law::aci::{self, Justified, Reparation};
use coreper::law::ballot::Vote;

const NARROW: Text = Text { scope: Scope::Narrow, reparation: Reparation::NotRequested, months: 12 };

/// The short length, whose proposal is on the table; somebody minds, so that it is debated.
fn prepared() -> Played {
    let mut played = Played::with(Setup { coreper: Coreper::Off, ..options(LengthId::Short) }, 1);
    played.standing = |id| if id == StateId(0) { Stand::Substantive(Point::Period) } else { Stand::Accept };
    played.voting = |_, _, _| Vote::For;
    played
}

fn chair(state: &State) -> Seat {
    Seat::State(state.chair())
}

fn at_the_desk(played: &mut Played) -> Seat {
    let chair = chair(&played.state);
    assert!(played.until(|state| view(state, chair).is_at_the_chairs_desk()));
    chair
}

#[test]
fn a_text_of_the_presidency_is_what_the_council_adopts() {
    let mut played = prepared();
    let chair = at_the_desk(&mut played);
    played.go(chair, &Present::text(NARROW).into());
    // The table knows it, and nobody else.
    assert_eq!(view(&played.state, seat("LT")).text(), Some(NARROW));
    let beijing = view(&played.state, Seat::Beijing);
    assert_eq!((beijing.text(), beijing.floor().text), (beijing.proposal(), None));
    assert!(view(&played.state, seat("LT")).grants(Point::Period));
    assert!(played.until(|state| state.procedure.determined().is_some()));
    let aci::Phase::Engagement { terms, .. } = played.state.procedure.phase() else { panic!("engagement follows") };
    assert_eq!((terms.indicative_months, terms.longer), (12, Justified::Yes));
    assert_eq!((played.state.floor.scope, played.state.floor.text), (Some(Scope::Narrow), None));
}

#[test]
fn delegations_show_their_stands_anew_on_a_new_text_and_on_no_other() {
    let reports = |text: Option<Text>| {
        let mut played = prepared();
        let chair = at_the_desk(&mut played);
        let lies = view(&played.state, chair).text().unwrap();
        played.go(chair, &Present::text(text.unwrap_or(lies)).into());
        assert!(played.until(|state| state.phase == Phase::Council));
        let shown = |event: &&Event| matches!(event, Event::Member(MemberEvent::Stood { .. }));
        let told = |event: &&Event| matches!(event, Event::Vote(VoteEvent::Reported(_)));
        (played.events.iter().filter(shown).count(), played.events.iter().filter(told).count())
    };
    assert_eq!(reports(None), (27, 1));
    assert_eq!(reports(Some(NARROW)), (54, 2));
}

#[test]
fn the_commission_s_new_proposal_takes_the_place_of_the_presidency_s_text() {
    let mut played = prepared();
    played.voting = |_, _, _| Vote::Abstain;
    let chair = at_the_desk(&mut played);
    played.go(chair, &Present::text(NARROW).into());
    played.until_next_commission();
    assert_eq!(view(&played.state, Seat::Commission).text(), Some(NARROW), "it stays on the table");
    let own = Propose { scope: Scope::Ordinary, reparation: Reparation::Requested, indicative: 4 };
    played.go(Seat::Commission, &own.into());
    let text = Text { scope: Scope::Ordinary, reparation: Reparation::Requested, months: 4 };
    assert_eq!(view(&played.state, chair).text(), Some(text));
}

#[test]
fn who_is_asked_in_coreper_says_there_what_belongs_there() {
    let mut played = prepared();
    let chair = chair(&played.state);
    played.until_asked(Phase::Consultation, seat("FR"));
    let ask = Command::from(RequestVote { topic: Topic::Determination });
    assert_eq!(played.refused(seat("FR"), &ask), Refusal::NotInPhase(Phase::Replies));
    let amend = Amend { amendment: Amendment::Reparation(true) }.into();
    assert_eq!(played.refused(seat("FR"), &amend), Refusal::InCoreper);
    assert_eq!(played.refused(chair, &Present::text(NARROW).into()), Refusal::NotInPhase(Phase::Replies));
    assert!(played.until(|state| view(state, seat("FR")).stands_owed() != 0));
    played.go(seat("FR"), &ask);
    assert!(played.state.floor.requests[Topic::Determination.index()].contains(state("FR")));
    assert_eq!(played.refused(seat("FR"), &ask), Refusal::Nothing(Missing::Item));
    at_the_desk(&mut played);
    assert_eq!(played.refused(seat("FR"), &Present::text(NARROW).into()), Refusal::ForTheChair(played.state.chair()));
    played.go(chair, &TableConclusions { line: Line::Talks }.into());
    assert!(played.until(|state| state.phase == Phase::Council));
    assert!(
        !played.saw(|event| matches!(event, Event::Vote(VoteEvent::BallotClosed { .. }))),
        "nothing before it meets"
    );
    assert!(played.until(|state| state.phase == Phase::Committee));
    let agreed = |event: &Event| {
        matches!(
            event,
            Event::Vote(VoteEvent::BallotClosed { item: Item::Conclusions(Line::Talks), carried: true, .. })
        )
    };
    assert!(played.saw(agreed));
}

#[test]
fn who_is_not_asked_in_coreper_says_it_in_the_consultation() {
    let all: StateSet = (0..27).map(StateId).collect();
    let setup = Setup { coreper: Coreper::Off, briefed: all, ..options(LengthId::Short) };
    let mut played = Played::with(setup, 1);
    let chair = chair(&played.state);
    played.until_asked(Phase::Consultation, chair);
    played.go(chair, &Present::text(NARROW).into());
    played.until_commission();
    assert_eq!(played.state.floor.text, Some(NARROW));
}
