//! Instructions: sealed letters, what a vote is under them, and what it takes to have them changed.

use super::driver::{CAMPAIGN, Played, options, seat, state, vote};
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Choice, Context, Mind, choose};
use coreper::ai::note::{Note, VoteConsequence};
use coreper::ai::services::{advise, advise_stand};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::act::{AskCapital, Conclude, Present, Put, TakeStand};
use coreper::game::command::{Command, Verb};
use coreper::game::event::{Event, MemberEvent};
use coreper::game::instructions::Authority;
use coreper::game::legal::legal;
use coreper::game::refusal::{Missing, Refusal};
use coreper::game::rulebook::{Demand, Letter};
use coreper::game::state::{Coreper, LengthId, Phase, Point, Scope, Setup, Stand, Text, Topic};
use coreper::game::turn;
use coreper::game::view::view;
use coreper::law::aci::Reparation;
use coreper::law::ballot::Vote;
use std::sync::Arc;

const FILE: Topic = Topic::Determination;
const WIDE: Text = Text { scope: Scope::Wide, reparation: Reparation::NotRequested, months: 6 };

fn context() -> Context<'static> {
    Context {
        campaign: &CAMPAIGN,
        level: LevelKind::Assertive,
        doctrine: 0,
        bot_seed: 1,
        conduct: Conduct::default(),
        notes: false,
    }
}

/// A game in which Germany is played, on a text that the chair has presented before; everybody else goes along.
fn germany(text: Option<Text>, seed: u64) -> Played {
    let briefed = StateSet::of(state("DE"));
    let mut played = Played::with(Setup { coreper: Coreper::Brief, briefed, ..options(LengthId::Short) }, seed);
    played.standing = |id| if id == StateId(20) { Stand::Scrutiny } else { Stand::Accept };
    played.voting = |_, _, _| Vote::For;
    let chair = Seat::State(played.state.chair());
    if let Some(text) = text {
        assert!(played.until(|state| view(state, chair).is_at_the_chairs_desk()));
        played.go(chair, &Present::text(text).into());
    }
    played
}

/// Up to Germany's vote on the determination.
fn voting(mut played: Played) -> Played {
    let chair = Seat::State(played.state.chair());
    played.until_asked(Phase::Council, chair);
    played.go(chair, &Put.into());
    let germany = seat("DE");
    assert!(played.until(|state| state.floor.ballot.is_some() && turn::awaits(state, germany)));
    played
}

fn delegated(played: &Played) -> Vec<(Vote, Authority)> {
    let of = |event: &Event| match event {
        Event::Member(MemberEvent::Delegated { vote, authority, .. }) => Some((*vote, *authority)),
        _ => None,
    };
    played.events.iter().filter_map(of).collect()
}

#[test]
fn a_red_line_that_is_crossed_is_marked_and_costs_capital() {
    for (cast, authority) in
        [(Vote::For, Authority::Outside), (Vote::Abstain, Authority::Within), (Vote::Against, Authority::FallBack)]
    {
        let mut played = voting(germany(Some(WIDE), 1));
        let before = played.state.nation(state("DE")).capital;
        played.go(seat("DE"), &vote(cast));
        assert!(played.until(|state| state.floor.ballot.is_none()));
        assert_eq!(delegated(&played), [(cast, authority)]);
        let lost = before - played.state.nation(state("DE")).capital;
        let price = CAMPAIGN.rules.politics.council.letters.outside;
        assert_eq!(lost >= price, authority == Authority::Outside, "{cast:?} cost {lost}");
    }
}

#[test]
fn the_key_that_goes_on_is_the_instruction_and_stays_within_it() {
    for text in [None, Some(WIDE), Some(Text { scope: Scope::Narrow, months: 9, ..WIDE })] {
        let mut played = germany(text, 2);
        let germany = seat("DE");
        played.until_asked(Phase::Replies, germany);
        let (topic, stand) = advise_stand(&context(), &view(&played.state, germany)).unwrap();
        let point = match text.map(|text| text.scope) {
            Some(Scope::Wide) => Some(Point::Scope),
            Some(Scope::Narrow) => None,
            Some(Scope::Ordinary) | None => Some(Point::Period),
        };
        assert_eq!(matches!(stand, Stand::Substantive(_)), point.is_some(), "{stand:?}");
        assert!(point.is_none_or(|point| stand == Stand::Substantive(point)), "{stand:?}");
        played.go(germany, &TakeStand { topic, stand }.into());
        let chair = Seat::State(played.state.chair());
        if played.until(|state| state.phase == Phase::Council && turn::awaits(state, chair)) {
            let concludes = legal(view(&played.state, chair)).open(Verb::Conclude).is_ok() && point.is_some();
            played.go(chair, &if concludes { Command::from(Conclude) } else { Put.into() });
        }
        assert!(played.until(|state| state.floor.ballot.is_some() && turn::awaits(state, germany)));
        let advice = advise(&context(), &view(&played.state, germany)).unwrap();
        assert_eq!(advice.vote, if point.is_some() { Vote::Abstain } else { Vote::For });
        played.go(germany, &vote(advice.vote));
        assert!(played.until(|state| state.floor.ballot.is_none()));
        assert_eq!(delegated(&played), [(advice.vote, Authority::Within)]);
    }
}

#[test]
fn a_bot_that_sits_in_for_a_person_votes_within_the_letter_and_says_where_it_would_not() {
    let (mut bound, mut free) = (0, 0);
    for (text, seed) in
        [(Some(WIDE), 1), (Some(WIDE), 2), (None, 3), (Some(Text { scope: Scope::Narrow, months: 9, ..WIDE }), 4)]
    {
        let mut played = voting(germany(text, seed));
        // Whoever wants the act by its own sum is held back by the letter, not by its mood.
        played.state.nations[state("DE").index()].posture = 150;
        for bot_seed in 0..10 {
            let context = Context { bot_seed, notes: true, ..context() };
            let view = view(&played.state, seat("DE"));
            let Choice { command, note } = choose(Mind::Bot, &context, &view, 0);
            let (Command::Vote(cast), Some(Note::Vote(note))) = (command, note) else { panic!("no vote") };
            let told = view.instruction(FILE).unwrap();
            assert_ne!(told.authority(cast.vote), Authority::Outside, "{cast:?} under {told:?}");
            if note.consequence == VoteConsequence::Instructed { bound += 1 } else { free += 1 }
        }
    }
    assert!(bound > 0 && free > 0, "bound {bound} times, free {free}");
}

#[test]
fn a_question_that_is_granted_moves_the_letter_by_one_step() {
    let (mut granted, mut refused) = (0, 0);
    for seed in 0..24 {
        let mut played = germany(Some(Text { months: 6, ..WIDE }), seed);
        played.voting = |_, _, _| Vote::Abstain;
        let germany = seat("DE");
        played.until_round(2);
        played.until_asked(Phase::Consultation, germany);
        let before = view(&played.state, germany).instruction(FILE).unwrap();
        let (moved, capital) = (before.moved, played.state.nation(state("DE")).capital);
        assert!(before.is_barred() && moved == 0);
        played.go(germany, &AskCapital { topic: FILE }.into());
        assert!(played.until(|state| state.phase == Phase::Replies));
        let answered = played.events.iter().find_map(|event| match event {
            Event::Member(MemberEvent::CapitalAnswered { granted, .. }) => Some(*granted),
            _ => None,
        });
        let gave = answered.expect("it was asked");
        let after = view(&played.state, germany).instruction(FILE).unwrap();
        assert_eq!(after.moved, u8::from(gave));
        assert!(after.is_barred(), "what was wanted falls first, the red line after it");
        assert_eq!(capital - played.state.nation(state("DE")).capital, 2);
        (granted, refused) = (granted + u32::from(gave), refused + u32::from(!gave));
    }
    assert!(granted > 2 && refused > 2, "{granted} of {}", granted + refused);
}

#[test]
fn new_instructions_allow_what_the_letter_did_not() {
    let mut played = voting(germany(Some(WIDE), 3));
    played.state.nations[state("DE").index()].letters.moved[0] = 2;
    let told = view(&played.state, seat("DE")).instruction(FILE).unwrap();
    assert_eq!(told.vote(), Some(Vote::For));
    assert_eq!(told.authority(Vote::For), Authority::NewInstructions);
    assert_eq!(told.authority(Vote::Abstain), Authority::Within, "the first letter still covers what it covered");
}

#[test]
fn a_letter_is_sealed() {
    let mut played = voting(germany(Some(WIDE), 4));
    played.go(seat("DE"), &vote(Vote::For));
    assert!(played.until(|state| state.floor.ballot.is_none()));
    let mut other = played.state.clone();
    let rules = Arc::make_mut(&mut other.rules);
    rules.letters[state("DE").index()][0] = Letter {
        vote: Some(Vote::Against),
        objective: Vec::new(),
        red_line: vec![Demand::Months(12)],
        fall_back: Vote::For,
    };
    other.nations[state("DE").index()].letters.moved = [2; 4];
    other.nations[state("DE").index()].letters.asked = 3;
    let seats = [Seat::Beijing, Seat::Observer, Seat::Commission, seat("FR"), Seat::State(StateId(20))];
    for reader in seats {
        let shown = |state| crate::play::dump::dump(&view(state, reader));
        assert_eq!(shown(&played.state), shown(&other), "{reader:?}");
        assert_eq!(view(&played.state, reader).instruction(FILE), None);
    }
    for event in &played.events {
        if let Event::Member(MemberEvent::Delegated { .. } | MemberEvent::CapitalAnswered { .. }) = event {
            for reader in seats {
                assert!(!event.audience(&played.state).includes(reader), "{reader:?}");
            }
        }
    }
}

#[test]
fn who_is_not_played_has_no_letter_and_nobody_has_one_where_no_stands_are_played() {
    let played = germany(None, 5);
    assert_eq!(view(&played.state, seat("FR")).instruction(FILE), None);
    let briefed = StateSet::of(state("DE"));
    for coreper in [Coreper::Absent, Coreper::Off] {
        let played = Played::with(Setup { coreper, briefed, ..options(LengthId::Short) }, 5);
        assert_eq!(view(&played.state, seat("DE")).instruction(FILE), None);
    }
    let mut played = Played::with(Setup { coreper: Coreper::Off, briefed, ..options(LengthId::Short) }, 5);
    played.until_asked(Phase::Consultation, seat("DE"));
    let refused = legal(view(&played.state, seat("DE"))).open(Verb::AskCapital);
    assert_eq!(refused, Err(Refusal::Nothing(Missing::Instructions)));
}

#[test]
fn who_wrote_no_letter_votes_as_it_sees_it_and_never_across_what_weighs_most_on_it() {
    for (nation, letters) in CAMPAIGN.rules.nations.iter().zip(&CAMPAIGN.rules.letters) {
        for letter in letters.iter().filter(|letter| letter.vote.is_none()) {
            assert!(letter.objective.is_empty() && letter.red_line.len() <= 1 && letter.fall_back == Vote::Abstain);
        }
        let written = ["DE", "FR", "IT", "ES", "PL", "RO", "NL", "BE"].contains(&nation.code.as_str());
        assert_eq!(letters[0].vote.is_some(), written, "{}", nation.code.as_str());
    }
    let texts = &CAMPAIGN.text.letters;
    assert!(!texts[state("DE").index()][0].is_empty() && texts[state("MT").index()][0].is_empty());
}
