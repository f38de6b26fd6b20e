//! Whole games by bots: they all end, in different ways, and what a seat does changes them.

use super::play::{Outcome, Play, campaign, play};
use crate::game::driver::Played;
use coreper::ai::conduct::Conduct;
use coreper::ai::mind::{Context, Mind, choose};
use coreper::base::ids::{Seat, StateId};
use coreper::campaign::doctrine::LevelKind;
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::decide::decide;
use coreper::game::rulebook::EndingKind;
use coreper::game::state::{Coreper, Item, LengthId, Phase, State, Topic};
use coreper::game::turn::awaits;
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::aci;

fn games(count: u64, of: impl Fn(u64) -> Play<'static>) -> Vec<Outcome> {
    (0..count).map(|seed| play(&of(seed))).collect()
}

fn share(games: &[Outcome], ending: EndingKind) -> usize {
    games.iter().filter(|game| game.ending == Some(ending)).count() * 100 / games.len()
}

#[test]
fn two_hundred_games_by_bots_end_in_three_ways_at_least_and_measures_come_to_apply() {
    let mut endings = std::collections::BTreeSet::new();
    for length in [LengthId::Standard, LengthId::Full] {
        // As somebody alone plays it, where delegations go by each other's stands.
        let games = games(100, |seed| Play { length, seed, coreper: Coreper::Brief, ..Play::default() });
        for game in &games {
            endings.insert(format!("{:?}", game.ending.expect("every game ends")));
        }
        // With notice, months of talks, an appeal and a deferred date, what the Council adopts in ten months applies in the last two.
        let least = if length == LengthId::Full { 3 } else { 2 };
        assert!(games.iter().any(|game| game.applied_rounds >= least), "{length:?}: measures apply for {least} rounds");
        assert!(games.iter().any(|game| game.determined) && games.iter().any(|game| !game.determined), "{length:?}");
    }
    assert!(endings.len() >= 3, "{endings:?}");
    let short = games(100, |seed| Play { length: LengthId::Short, seed, ..Play::default() });
    assert!(short.iter().all(|game| game.ending.is_some() && game.rounds <= 6));
}

#[test]
fn a_passive_union_drifts_into_the_new_normal_and_beijing_climbs() {
    let minds = |seat| if matches!(seat, Seat::State(_)) { Mind::Passive } else { Mind::Bot };
    let games = games(20, |seed| Play { length: LengthId::Full, seed, minds, ..Play::default() });
    assert!(share(&games, EndingKind::NewNormal) >= 80, "{} %", share(&games, EndingKind::NewNormal));
    assert!(games.iter().all(|game| game.ladder >= 13), "it climbs where nobody answers");
}

#[test]
fn a_chair_that_does_nothing_holds_back_what_failed_and_puts_what_it_must() {
    let mut played = Played::long(1);
    let lost = |state: &State| matches!(state.procedure.phase(), aci::Phase::Proposal { votes_lost: 1.., .. });
    let asked = |state: &State| {
        let chair = view(state, Seat::State(state.chair()));
        let agenda = chair.agenda_item().filter(|_| chair.gate().is_none() && awaits(state, chair.seat()));
        agenda.is_some_and(|agenda| agenda.item == Item::Determination)
    };
    assert!(played.until(|state| state.phase == Phase::Council && lost(state) && asked(state)));
    let context = Context {
        campaign: campaign(),
        level: LevelKind::default(),
        doctrine: 0,
        bot_seed: 1,
        notes: false,
        conduct: Conduct::default(),
    };
    let wish = |state: &State| {
        let chair = Seat::State(state.chair());
        let command = choose(Mind::Passive, &context, &view(state, chair), 0).command;
        decide(state, chair, &command).map(|_| command)
    };
    assert_eq!(wish(&played.state), Ok(act::Hold.into()));
    played.state.floor.agenda[0].forced = true;
    assert_eq!(wish(&played.state), Ok(act::Put.into()));
}

#[test]
fn random_play_ends_and_hardly_ever_in_a_landing_zone() {
    let games = games(20, |seed| Play { seed, minds: |_| Mind::Random, ..Play::default() });
    assert!(share(&games, EndingKind::LandingZone) < 15);
}

#[test]
fn the_largest_member_decides_many_games_by_what_it_does() {
    let germany = campaign().state("DE").unwrap();
    assert_eq!(germany, StateId(0));
    let passive = |seat| if seat == Seat::State(StateId(0)) { Mind::Passive } else { Mind::Bot };
    let still = games(60, |seed| Play { seed, minds: passive, ..Play::default() });
    let active: Vec<Outcome> =
        (0..60).map(|seed| play(&Play { seed, script: Some(&pushes), ..Play::default() })).collect();
    let determined = |games: &[Outcome]| games.iter().filter(|game| game.determined).count();
    assert!(determined(&active) >= determined(&still) + 20, "{} against {}", determined(&active), determined(&still));
}

/// Germany for action: says so, lobbies the large and the near, votes for what acts.
fn pushes(state: &State, seat: Seat) -> Option<Command> {
    let me = seat.state().filter(|id| id.0 == 0)?;
    if let Some(ballot) = &state.floor.ballot {
        let vote = u8::from(matches!(ballot.item, Item::Amendment(_)));
        return Some(Verb::Vote.with(&[Value::Id(vote), Value::Id(0), Value::Number(0)]).unwrap());
    }
    if state.phase != Phase::Consultation {
        return None;
    }
    let own = state.nation(me);
    let waverers = ["ES", "RO", "BE"];
    let place = usize::from(state.round) * 2 + own.acts.len();
    let target = campaign().state(waverers[place % waverers.len()]).unwrap();
    Some(match (own.declared[Topic::Determination.index()], own.acts.len()) {
        (None, 0) => Verb::Declare.with(&[Value::Id(0), Value::Id(0), Value::Text(String::new())]).unwrap(),
        (_, 0 | 1) => Verb::Lobby.with(&[Value::Id(target.0), Value::Id(0), Value::Id(0)]).unwrap(),
        _ => Command::from(act::Ready),
    })
}

#[test]
fn decisions_are_the_same_with_and_without_notes() {
    for seed in 0..10 {
        let with = play(&Play { seed, notes: true, ..Play::default() });
        let without = play(&Play { seed, ..Play::default() });
        assert_eq!(with.trail, without.trail, "seed {seed}");
        assert!(!with.notes.is_empty() && without.notes.is_empty());
    }
}
