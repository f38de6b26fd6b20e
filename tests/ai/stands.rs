//! Stands in Coreper: how well they tell how a member will vote, and who does not learn of them.
#![expect(clippy::print_stdout, reason = "the figures are what these tests are run for")]

use super::play::{Play, campaign, play};
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose};
use coreper::base::ids::Seat;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::decide::decide;
use coreper::game::event::{Event, MemberEvent};
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, LengthId, Phase, Setup, Stand, State, Topic};
use coreper::game::turn::awaited;
use coreper::game::view::view;
use coreper::law::ballot::Vote;

/// A kind of stand: its name, which stands are of it, and how many in a hundred are meant to vote for after it.
type Kind = (&'static str, fn(Stand) -> bool, f64);

/// Games that are looked at.
const GAMES: u64 = 240;

/// A stand tells something of the vote that follows it, and not all: `cargo test --test coreper -- ai::stands --nocapture` prints
/// how often members voted for after each.
#[test]
fn a_stand_tells_something_of_the_vote_and_not_all() {
    let games =
        (0..GAMES).map(|seed| play(&Play { length: LengthId::Full, seed, coreper: Coreper::Off, ..Play::default() }));
    let all: Vec<(Stand, Vote)> = games.flat_map(|game| game.stood).collect();
    let kinds: [Kind; 7] = [
        ("support", |stand| stand == Stand::Support, 99.0),
        ("accept", |stand| stand == Stand::Accept, 77.0),
        ("substantive", |stand| matches!(stand, Stand::Substantive(_)), 44.0),
        ("parliamentary", |stand| stand == Stand::Parliamentary, 44.0),
        ("scrutiny", |stand| stand == Stand::Scrutiny, 36.0),
        ("silent", |stand| stand == Stand::Silent, 12.0),
        ("oppose", |stand| stand == Stand::Oppose, 0.0),
    ];
    let told = kinds.map(|(name, is, aim)| {
        let votes: Vec<Vote> = all.iter().filter(|(stand, _)| is(*stand)).map(|(_, vote)| *vote).collect();
        let count = |of: usize| f64::from(u32::try_from(of).unwrap());
        let share = 100.0 * count(votes.iter().filter(|vote| **vote == Vote::For).count()) / count(votes.len().max(1));
        println!("{name:13} {:5} shown, {share:5.1} % voted for (aim {aim})", votes.len());
        (name, votes.len(), share, aim)
    });
    for (name, shown, share, aim) in told {
        assert!(shown > 200, "{name} is shown {shown} times");
        assert!((share - aim).abs() <= 8.0, "{name}: {share:.1} % voted for, {aim} meant");
    }
}

/// Beijing and the press learn of no stand: two games that differ in stands alone look the same to them, and Beijing does the same.
#[test]
fn beijing_and_the_press_know_of_no_stand() {
    let campaign = campaign();
    let options = Setup {
        length: LengthId::Short,
        rounds: 0,
        truce: campaign.truce,
        briefed: coreper::base::set::StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Off,
    };
    let level = LevelKind::Assertive;
    let context = Context { campaign, level, doctrine: 0, bot_seed: 5, notes: false, conduct: Conduct::default() };
    let (mut told, mut hidden) = (setup(&campaign.rules, options, 5), setup(&campaign.rules, options, 5));
    let mut shown = 0;
    while told.phase != Phase::Over {
        let next = |state: &State| awaited(state).next();
        let Some(seat) = next(&told) else {
            for state in [&mut told, &mut hidden] {
                let events = advance(state);
                let secret = |event: &Event| event.shown_to(Seat::Beijing, &event.audience(state)).is_none();
                let reports = events.iter().filter(|event| format!("{event:?}").contains("Reported"));
                assert!(reports.clone().all(secret), "a report reaches Beijing");
                shown += reports.count();
                for event in &events {
                    apply(state, event);
                }
            }
            continue;
        };
        assert_eq!(next(&hidden), Some(seat));
        let command = choose(Mind::Bot, &context, &view(&told, seat), 0).command;
        if seat == Seat::Beijing {
            assert_eq!(choose(Mind::Bot, &context, &view(&hidden, seat), 0).command, command);
        }
        for (state, other) in [(&mut told, false), (&mut hidden, true)] {
            let events = decide(state, seat, &command).unwrap();
            for event in events {
                let changed = match event {
                    Event::Member(MemberEvent::Stood { state, topic, .. }) if other => {
                        Event::Member(MemberEvent::Stood { state, topic, stand: Stand::Oppose })
                    }
                    event => event,
                };
                apply(state, &changed);
            }
        }
        for outside in [Seat::Beijing, Seat::Observer] {
            assert!(Topic::ALL.into_iter().all(|topic| view(&told, outside).report(topic).is_none()));
        }
    }
    assert!(shown > 0, "nothing was reported");
    assert_eq!(told.ended, hidden.ended);
}

/// Where items are not sorted by it, nothing but a report is added to a game: the same votes, the same ending.
#[test]
fn a_report_by_itself_moves_no_vote() {
    for seed in 0..6 {
        let [without, with] = [Coreper::Absent, Coreper::Off]
            .map(|coreper| play(&Play { length: LengthId::Standard, seed, coreper, sorts: false, ..Play::default() }));
        assert_eq!(without.ending, with.ending, "seed {seed}");
        assert_eq!(without.union, with.union, "seed {seed}");
        assert_eq!(without.lost, with.lost, "seed {seed}");
    }
}

/// Games in full that are looked at for what is said in confidence.
const IN_FULL: u64 = 80;

/// Behind closed doors a member says more truly than it shows whether it goes along.
#[test]
fn a_word_in_confidence_tells_more_of_the_vote_than_a_stand() {
    let games = (0..IN_FULL).map(|seed| play(&Play { seed, coreper: Coreper::Full, ..Play::default() }));
    let told: Vec<(Stand, Stand, Vote)> = games.flat_map(|game| game.confided).collect();
    let right = |which: fn(&(Stand, Stand, Vote)) -> Stand| {
        let tells = |one: &&(Stand, Stand, Vote)| which(one).goes_along() == (one.2 == Vote::For);
        let count = |of: usize| f64::from(u32::try_from(of).unwrap());
        100.0 * count(told.iter().filter(tells).count()) / count(told.len().max(1))
    };
    let (said, shown) = (right(|one| one.0), right(|one| one.1));
    println!("{} heard before a roll-call: {said:.1} % voted as they said, {shown:.1} % as they showed", told.len());
    assert!(told.len() > 50, "only {} were heard before a roll-call", told.len());
    assert!(said > shown + 5.0, "{said:.1} % as they said, {shown:.1} % as they showed");
}
