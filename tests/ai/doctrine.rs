//! Doctrine as data: principles and habits speak in the table, readings and levels play differently, and say in what they differ.

use super::play::{Outcome, Play, campaign, play, play_in};
use coreper::ai::note::{BeijingPart, Note};
use coreper::campaign::Campaign;
use coreper::campaign::doctrine::{HabitKind, LevelKind};
use coreper::game::state::LengthId;
use std::collections::BTreeSet;

fn games(doctrine: usize, level: LevelKind, notes: bool) -> Vec<Outcome> {
    (0..12)
        .map(|seed| play(&Play { length: LengthId::Full, seed, doctrine, level, notes, ..Play::default() }))
        .collect()
}

fn parts(games: &[Outcome]) -> BTreeSet<BeijingPart> {
    let notes = games.iter().flat_map(|game| &game.notes);
    let rows = notes.filter_map(|(.., note)| if let Note::Beijing(note) = note { Some(&note.rows) } else { None });
    rows.flatten().flat_map(|row| row.parts.iter().map(|(part, _)| *part)).collect()
}

#[test]
fn every_principle_and_every_habit_speaks_in_some_table() {
    let spoken = parts(&games(0, LevelKind::Assertive, true));
    let speak = [
        BeijingPart::Control,
        BeijingPart::Acceptance,
        BeijingPart::Desperation,
        BeijingPart::Divide,
        BeijingPart::BlockDiversification,
        BeijingPart::LongReach,
        BeijingPart::DenyMilitary,
        BeijingPart::Target,
        BeijingPart::Security,
        BeijingPart::StrongestFirst,
        BeijingPart::AnswerInKind,
        BeijingPart::Face,
        BeijingPart::FarmFirst,
        BeijingPart::RewardAbstainers,
        BeijingPart::BeforeSummits,
        BeijingPart::AnnounceWide,
        BeijingPart::ListFew,
        BeijingPart::OpenLine,
    ];
    for part in speak {
        assert!(spoken.contains(&part), "{part:?} never spoke");
    }
}

/// An act of the Union that may not stand in law bites less in Beijing's table: half of it at half the figure, none at all from there on.
#[test]
fn what_may_not_stand_in_law_frightens_less() {
    let lost = |divisor: i32| {
        let mut campaign = campaign().clone();
        campaign.doctrine.craft.doubt = divisor;
        let rows = (0..4).flat_map(|seed| {
            play_in(&campaign, &Play { length: LengthId::Short, seed, notes: true, ..Play::default() }).notes
        });
        let parts = rows.filter_map(|(.., note)| if let Note::Beijing(note) = note { Some(note.rows) } else { None });
        let (mut answered, mut risk) = (0, 0);
        for (part, points) in parts.flatten().flat_map(|row| row.parts) {
            match part {
                BeijingPart::StepAnswered => answered += points.abs(),
                BeijingPart::LegalRisk => {
                    assert!(points != 0);
                    risk += points.abs();
                }
                _ => {}
            }
        }
        f64::from(risk) / f64::from(answered)
    };
    let (usual, steep, none) = (lost(20_000), lost(1), lost(1_000_000_000));
    assert!(usual > 0.001 && usual < 0.2, "a part of {usual} is lost");
    assert!(steep > usual && none == 0.0, "{steep}, {none}");
}

#[test]
fn readings_and_levels_play_differently() {
    let trail = |games: Vec<Outcome>| games.into_iter().map(|game| game.trail).collect::<Vec<_>>();
    let mut readings: Vec<_> = (0..3).map(|doctrine| trail(games(doctrine, LevelKind::Assertive, false))).collect();
    let levels = [LevelKind::Measured, LevelKind::Maximal].map(|level| trail(games(0, level, false)));
    readings.extend(levels);
    for (at, one) in readings.iter().enumerate() {
        assert!(readings.iter().skip(at + 1).all(|other| one != other), "{at}");
    }
}

#[test]
fn every_difference_of_a_level_stands_in_its_words() {
    let levels = &campaign().doctrine.levels;
    let middle = &levels[LevelKind::Assertive as usize];
    for level in levels {
        let figures = |level: &coreper::campaign::doctrine::Level| {
            let surprise = level.surprise / 100;
            [level.control, level.pain_weight, level.caution, level.noise, surprise, level.options, level.months]
        };
        let numbers: BTreeSet<i32> =
            level.text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        for (own, other) in figures(level).into_iter().zip(figures(middle)) {
            assert!(numbers.contains(&own), "{}: {own} is not said", level.name);
            assert!(own == other || numbers.contains(&other), "{}: {own} instead of {other} is not said", level.name);
        }
    }
}

#[test]
fn every_weight_of_a_reading_that_differs_is_stated() {
    for reading in &campaign().doctrine.readings {
        assert!(!reading.text.is_empty() && reading.weights.len() == 12);
    }
    let doctrine = &campaign().doctrine;
    assert_eq!(doctrine.habits.iter().map(|habit| habit.kind).collect::<Vec<_>>(), HabitKind::ALL);
    assert!(doctrine.habits.iter().all(|habit| !habit.instruments.is_empty() && !habit.basis.sources.is_empty()));
    assert!(doctrine.principles.iter().all(|one| !one.basis.sources.is_empty() && !one.looks_at.is_empty()));
}

/// How often an instrument was used in games of a campaign with some habit changed.
fn uses(habit: HabitKind, points: i32, instrument: &str) -> usize {
    let mut changed: Campaign = campaign().clone();
    changed.doctrine.habits[habit.index()].points = points;
    let id = changed.instrument(instrument).unwrap().0;
    let wanted = format!("Used {{ instrument: InstrumentId({id})");
    let games =
        (0..12).map(|seed| super::play::play_in(&changed, &Play { length: LengthId::Full, seed, ..Play::default() }));
    games.map(|game| game.trail.iter().filter(|line| line.contains(&wanted)).count()).sum()
}

#[test]
fn strong_habits_are_followed_more_often() {
    // Only of what ends by itself and can be used again: other instruments are used once a game with the habit or without it.
    let [with, without] = [200, 0].map(|points| uses(HabitKind::OpenLine, points, "green-channel"));
    assert!(with > without, "the open line {with} times with it, {without} without");
    // What is announced wide is applied less when the habit is strong.
    let [with, without] = [600, 0].map(|points| uses(HabitKind::AnnounceWide, points, "long-arm"));
    assert!(with < without, "the long arm {with} times with it, {without} without");
}

#[test]
fn every_habit_decides_something_that_would_have_gone_otherwise_without_it() {
    let games = games(0, LevelKind::Assertive, true);
    let habits = [
        BeijingPart::FarmFirst,
        BeijingPart::RewardAbstainers,
        BeijingPart::BeforeSummits,
        BeijingPart::AnnounceWide,
        BeijingPart::ListFew,
        BeijingPart::OpenLine,
    ];
    for habit in habits {
        let without = |row: &coreper::ai::note::BeijingRow| {
            let said: i32 = row.parts.iter().filter(|(part, _)| *part == habit).map(|(_, points)| points).sum();
            row.total - said
        };
        let decided = games.iter().flat_map(|game| &game.notes).any(|(.., note)| match note {
            Note::Beijing(note) => {
                let chosen = &note.rows[0];
                note.rows.iter().any(|row| row.total <= chosen.total && without(row) > without(chosen))
            }
            _ => false,
        });
        assert!(decided, "{habit:?} decided nothing");
    }
}
