//! Opinions of the Legal Service: once a text, the table's knowledge, and what those that waver make of them.

use super::driver::{CAMPAIGN, Played, options, seat, state};
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::Context;
use coreper::ai::services::advise;
use coreper::base::ids::{Seat, StateId};
use coreper::campaign::doctrine::LevelKind;
use coreper::game::act::{Lobby, Opinion, Present, Put};
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Event, MemberEvent, VoteEvent};
use coreper::game::grounds::doubt_of_determination;
use coreper::game::legal::legal;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::state::{Coreper, LengthId, Opinions, Phase, Scope, Setup, Stand, State, Topic};
use coreper::game::view::view;
use coreper::law::ballot::Vote;
use std::sync::Arc;

const FILE: Topic = Topic::Determination;

/// The short length with its proposal on the table, in the month's consultation; somebody minds, so that it is debated.
fn consulting(seed: u64) -> Played {
    let mut played = Played::with(Setup { coreper: Coreper::Off, ..options(LengthId::Short) }, seed);
    played.standing = |id| if id == StateId(0) { Stand::Scrutiny } else { Stand::Accept };
    played.until_asked(Phase::Consultation, Seat::State(played.state.chair()));
    played
}

fn ask() -> Command {
    Opinion { topic: FILE }.into()
}

#[test]
fn the_chair_asks_for_nothing_and_a_state_for_a_point_once_for_each_text() {
    let mut played = consulting(1);
    let (chair, other) = (Seat::State(played.state.chair()), seat("LT"));
    let left = |state: &State, seat| view(state, seat).bandwidth_left();
    let before = (left(&played.state, chair), left(&played.state, other));
    played.go(chair, &ask());
    played.go(other, &ask());
    assert_eq!((left(&played.state, chair), left(&played.state, other)), (before.0, before.1 - 1));
    let to = state("FR");
    for _ in 0..before.0 {
        let topic = view(&played.state, chair).next_vote().0;
        let whom = StateId(to.0 + u8::try_from(view(&played.state, chair).acts().len()).unwrap());
        played.go(chair, &Lobby { to: whom, topic, vote: Vote::For }.into());
    }
    assert_eq!(left(&played.state, chair), 0);
    assert!(played.until(|state| state.phase == Phase::Council));
    let told: Vec<i32> = played
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Vote(VoteEvent::OpinionGiven { topic: FILE, told }) => Some(*told),
            _ => None,
        })
        .collect();
    let [told] = told[..] else { panic!("two asked, and one opinion is given") };
    assert!((told - doubt_of_determination(&played.state)).abs() <= CAMPAIGN.rules.politics.council.opinion.errs);
    assert_eq!(view(&played.state, other).opinion(FILE), Some(told));
    played.until_next_commission();
    assert_eq!(view(&played.state, other).opinable(), 0, "it stands for the text, however long that lies there");
    played.until_asked(Phase::Consultation, other);
    assert_eq!(legal(view(&played.state, other)).open(Verb::Opinion), Err(Refusal::Nothing(Missing::Text)));
}

#[test]
fn an_opinion_is_the_table_s_knowledge() {
    let mut played = consulting(2);
    played.go(seat("LT"), &ask());
    assert!(played.until(|state| state.phase == Phase::Council));
    for event in &played.events {
        if let Event::Vote(VoteEvent::OpinionGiven { .. }) | Event::Member(MemberEvent::OpinionAsked { .. }) = event {
            let audience = event.audience(&played.state);
            assert_eq!(event.shown_to(Seat::Beijing, &audience), None);
            assert_eq!(event.shown_to(Seat::Observer, &audience), None);
        }
    }
    for outside in [Seat::Beijing, Seat::Observer] {
        let view = view(&played.state, outside);
        assert_eq!((view.opinion(FILE), view.floor().opinions), (None, Opinions::default()), "{outside:?}");
    }
}

#[test]
fn an_opinion_on_another_text_is_none_on_this_one() {
    let mut played = consulting(3);
    let chair = Seat::State(played.state.chair());
    played.go(chair, &ask());
    assert!(played.until(|state| view(state, chair).is_at_the_chairs_desk()));
    assert!(view(&played.state, chair).opinion(FILE).is_some());
    let lies = view(&played.state, chair).text().unwrap();
    let wide = coreper::game::state::Text { scope: Scope::Wide, ..lies };
    played.go(chair, &Present::text(wide).into());
    assert_eq!(view(&played.state, chair).opinion(FILE), None);
    assert_ne!(view(&played.state, chair).opinable(), 0, "of the new text it can be asked");
}

/// What a member's own services make of the ballot on the determination, after so much legal risk was told.
fn sums(told: Option<i32>, open: i32) -> Vec<(StateId, i32)> {
    let mut played = consulting(4);
    let chair = Seat::State(played.state.chair());
    played.until_asked(Phase::Council, chair);
    played.go(chair, &Put.into());
    assert!(played.until(|state| state.floor.ballot.is_some()));
    let text = view(&played.state, chair).text().unwrap();
    played.state.floor.opinions.text = told.map(|told| (text, told));
    Arc::make_mut(&mut played.state.rules).politics.council.opinion.open = open;
    let context = Context {
        campaign: &CAMPAIGN,
        level: LevelKind::Assertive,
        doctrine: 0,
        bot_seed: 1,
        conduct: Conduct::default(),
        notes: false,
    };
    let sum = |id| Some((id, advise(&context, &view(&played.state, Seat::State(id)))?.sum?));
    played.state.rules.state_ids().filter_map(sum).collect()
}

#[test]
fn a_sound_text_gains_among_those_that_waver_and_a_bold_one_loses_by_how_each_minds_the_law() {
    let rules = CAMPAIGN.rules.politics.council.opinion;
    let (silent, sound, bold) = (sums(None, 1), sums(Some(500), 1), sums(Some(3_900), 1));
    let mut wavered = 0;
    for ((without, sound), bold) in silent.iter().zip(&sound).zip(&bold) {
        let law = i32::from(CAMPAIGN.rules.nations[without.0.index()].law);
        let gained = sound.1 - without.1;
        assert!(gained == 0 || gained == rules.sound, "{:?} gains {gained}", without.0);
        let lost = without.1 - bold.1;
        assert_eq!(lost, if gained == 0 { 0 } else { (2_400 * law / rules.divisor).min(25) }, "{:?}", without.0);
        wavered += i32::from(gained != 0);
    }
    assert!(wavered > 5, "{wavered} waver");
}

#[test]
fn without_the_service_those_that_waver_reckon_the_risk_themselves() {
    assert_eq!(sums(None, 0), sums(Some(3_900), 0), "an opinion that nobody can ask for says nothing");
}
