//! What Beijing knows of votes: what has become known outside the room, and no more.

use super::driver::{Played, Voting, options};
use coreper::base::ids::{Seat, StateId};
use coreper::game::act::{Leak, LeakPaper, Opinion, Present, Publish, Put};
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Event, MemberEvent, VoteEvent};
use coreper::game::legal::legal;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::state::{Coreper, Item, LengthId, Paper, Phase, Setup, Stand, Text, Topic};
use coreper::game::view::view;
use coreper::law::ballot::Vote;

/// A short game up to the end of a roll-call on the determination.
fn voted(voting: Voting) -> Played {
    let mut played = Played::with(Setup { coreper: Coreper::Off, ..options(LengthId::Short) }, 1);
    played.standing = |id| if id == StateId(0) { Stand::Scrutiny } else { Stand::Accept };
    played.voting = voting;
    let chair = Seat::State(played.state.chair());
    played.until_asked(Phase::Council, chair);
    played.go(chair, &Put.into());
    assert!(played.until(|state| state.phase == Phase::Committee));
    played
}

#[test]
fn beijing_knows_the_votes_that_leaked_and_no_others() {
    let played = voted(|_, _, _| Vote::For);
    let known = played.events.iter().find_map(|event| match event {
        Event::Vote(VoteEvent::BecameKnown { topic: Topic::Determination, who }) => Some(*who),
        _ => None,
    });
    let known = known.expect("some of 27 votes become known");
    let topic = Topic::Determination.index();
    for id in played.state.rules.state_ids() {
        let seen = view(&played.state, Seat::Beijing).nation(id).voted[topic].is_some();
        assert_eq!(seen, known.contains(id), "{id:?}");
        assert!(view(&played.state, Seat::State(StateId(0))).nation(id).voted[topic].is_some(), "the table knows");
    }
    assert!(known.len() > 2 && known.len() < 20, "{} of 27", known.len());
}

#[test]
fn a_vote_is_not_told_to_beijing_as_it_falls_nor_when_the_ballot_closes() {
    let played = voted(|_, id, _| if id.0 < 14 { Vote::Against } else { Vote::For });
    let told: Vec<Event> = played
        .events
        .iter()
        .filter_map(|event| event.shown_to(Seat::Beijing, &event.audience(&played.state)))
        .filter(|event| matches!(event, Event::Vote(_)))
        .collect();
    assert!(!told.iter().any(|event| matches!(event, Event::Vote(VoteEvent::Cast { .. }))));
    let closed = told.iter().find_map(|event| match event {
        Event::Vote(VoteEvent::BallotClosed { carried, votes, .. }) => Some((*carried, votes.against().len())),
        _ => None,
    });
    assert_eq!(closed, Some((false, 0)), "that it was lost is known, by whom it is not");
}

/// A month after the roll-call, with a state that consults.
fn month_after(voting: Voting, asks: StateId) -> Played {
    let mut played = voted(voting);
    played.until_asked(Phase::Consultation, Seat::State(asks));
    played
}

fn split(_: &coreper::game::state::State, id: StateId, item: Item) -> Vote {
    match item {
        Item::Publication(_) if id.0 < 14 => Vote::For,
        Item::Publication(_) => Vote::Abstain,
        _ if id.0 < 9 => Vote::For,
        _ if id.0 < 14 => Vote::Against,
        _ => Vote::Abstain,
    }
}

#[test]
fn votes_are_made_public_when_fourteen_members_want_it() {
    let asks = StateId(3);
    let mut played = month_after(split, asks);
    let fear = played.state.nation(StateId(0)).fear;
    let command = Command::from(Publish { topic: Topic::Determination });
    played.go(Seat::State(asks), &command);
    let public = |event: &Event| matches!(event, Event::Vote(VoteEvent::Published { .. }));
    assert!(played.until(|state| state.phase == Phase::Committee));
    assert!(played.events.iter().any(public), "fourteen of twenty-seven are a simple majority (RoP 9(2)(b))");
    assert!(played.state.nation(StateId(0)).fear > fear, "who voted for is easier to find");
    let beijing = view(&played.state, Seat::Beijing);
    let topic = Topic::Determination.index();
    assert!(played.state.rules.state_ids().all(|id| beijing.nation(id).voted[topic].is_some()));
    played.until_asked(Phase::Consultation, Seat::State(asks));
    let refused = legal(view(&played.state, Seat::State(asks))).open(Verb::Publish);
    assert_eq!(refused, Err(Refusal::Nothing(Missing::Votes)), "there is nothing left to make public");
}

#[test]
fn a_leak_sets_exactly_its_bit_and_tells_who_it_was_only_when_found_out() {
    let (asks, of) = (StateId(3), StateId(20));
    for seed_of in [StateId(20), StateId(21), StateId(22)] {
        let mut played = month_after(split, asks);
        let before: Vec<u8> = played.state.rules.state_ids().map(|id| played.state.nation(id).outside).collect();
        let secret = view(&played.state, Seat::State(asks)).secret_on(Topic::Determination);
        let of = secret.iter().find(|id| *id >= seed_of).unwrap_or(of);
        played.go(Seat::State(asks), &Leak { topic: Topic::Determination, of }.into());
        let told = |event: &Event| matches!(event, Event::Member(MemberEvent::Leaked { .. }));
        assert!(played.until(|state| state.phase == Phase::Replies));
        let leaked = played.events.iter().find(|event| told(event)).unwrap().clone();
        let Event::Member(MemberEvent::Leaked { found, moved, fear, .. }) = leaked else { unreachable!() };
        assert!((moved == 0) == (fear > 0), "who goes along fears, who does not is moved: {moved}, {fear}");
        let bit = 1 << Topic::Determination.index();
        for (id, before) in played.state.rules.state_ids().zip(before) {
            let nation = played.state.nation(id);
            assert_eq!(nation.outside, if id == of { before | bit } else { before }, "{id:?}");
            assert_eq!(nation.exposed != 0, id == of, "{id:?}");
        }
        let audience = leaked.audience(&played.state);
        for (seat, knows) in [(Seat::Beijing, found), (Seat::State(of), found), (Seat::State(asks), true)] {
            let Some(Event::Member(MemberEvent::Leaked { by, .. })) = leaked.shown_to(seat, &audience) else {
                panic!("everybody reads of it")
            };
            assert_eq!(by == Some(asks), knows, "{seat:?}");
        }
        assert!(view(&played.state, Seat::Beijing).is_exposed(of, Topic::Determination));
    }
}

#[test]
fn where_nothing_is_secret_nothing_can_be_leaked() {
    let mut played = Played::with(options(LengthId::Short), 1);
    let seat = Seat::State(StateId(3));
    played.until_asked(Phase::Consultation, seat);
    assert_eq!(legal(view(&played.state, seat)).open(Verb::Leak), Err(Refusal::Nothing(Missing::Secret)));
}

#[test]
fn what_a_state_tells_of_its_own_stand_is_a_word_given_in_public() {
    let asks = StateId(3);
    let mut played = voted(split);
    played.until_asked(Phase::Replies, Seat::State(asks));
    played.standing = |_| Stand::Accept;
    let topic = Topic::Determination;
    played.until_asked(Phase::Consultation, Seat::State(asks));
    assert!(view(&played.state, Seat::State(asks)).tellable_on(topic).contains(asks));
    let before = played.state.nation(asks).capital;
    played.go(Seat::State(asks), &Leak { topic, of: asks }.into());
    assert!(played.until(|state| state.phase == Phase::Replies));
    let nation = played.state.nation(asks);
    let stand = view(&played.state, Seat::State(asks)).stand(asks, topic);
    assert_eq!(nation.declared[topic.index()].is_some(), stand.is_some());
    assert_eq!((nation.capital, nation.distrust), (before, 0), "nobody is blamed for its own");
    assert!(view(&played.state, Seat::Beijing).is_exposed(asks, topic));
}

#[test]
fn a_paper_that_leaks_is_known_outside_and_another_text_shows_in_nothing_there() {
    let mut played = Played::with(Setup { coreper: Coreper::Off, ..options(LengthId::Short) }, 6);
    played.standing = |id| if id == StateId(1) { Stand::Scrutiny } else { Stand::Accept };
    let topic = Topic::Determination;
    let chair = Seat::State(played.state.chair());
    played.until_asked(Phase::Consultation, chair);
    played.go(chair, &Opinion { topic }.into());
    let leak = |paper| Command::from(LeakPaper { paper, topic });
    let teller = Seat::State(StateId(3));
    assert_eq!(legal(view(&played.state, teller)).open(Verb::LeakPaper), Err(Refusal::Nothing(Missing::Secret)));
    assert!(played.until(|state| view(state, chair).is_at_the_chairs_desk()));
    played.until_asked(Phase::Consultation, teller);
    assert_eq!(view(&played.state, Seat::Beijing).opinion(topic), None);
    let before = played.state.union.credibility;
    played.go(teller, &leak(Paper::Opinion));
    assert!(played.until(|state| state.phase == Phase::Replies));
    assert_eq!(view(&played.state, Seat::Beijing).opinion(topic), view(&played.state, teller).opinion(topic));
    assert!(view(&played.state, Seat::Beijing).opinion(topic).is_some());
    assert!(played.state.union.credibility > before, "the lawyers call it sound");
    let chair = Seat::State(played.state.chair());
    assert!(played.until(|state| view(state, chair).is_at_the_chairs_desk()));
    let lies = view(&played.state, chair).text().unwrap();
    let text = Text { months: 9, ..lies };
    played.go(chair, &Present::text(text).into());
    assert_eq!(view(&played.state, teller).opinion(topic), None, "of that text the lawyers have said nothing");
    assert!(
        view(&played.state, Seat::Beijing).opinion(topic).is_some(),
        "that there is another text shows in nothing outside"
    );
    assert_eq!(view(&played.state, Seat::Beijing).text(), Some(lies));
    played.until_asked(Phase::Consultation, teller);
    played.go(teller, &leak(Paper::Text));
    assert!(played.until(|state| state.phase == Phase::Replies));
    let known = view(&played.state, Seat::Beijing).text();
    assert_eq!(known, view(&played.state, teller).text());
    assert_eq!(known, Some(text));
}
