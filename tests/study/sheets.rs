//! Batches, sheets and shards, through the library.

use coreper::campaign::Campaign;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::state::LengthId;
use coreper::study::assumption::Assumption;
use coreper::study::batch::{self, Pace, Shard};
use coreper::study::design::{Choices, Design};
use coreper::study::merge::{Apart, merge};
use coreper::study::play::Outcome;
use coreper::study::policy::Policy;
use coreper::study::sheet::{self, NoSheet, Sheet};
use std::sync::atomic::{AtomicBool, Ordering};

pub(super) fn campaign() -> Campaign {
    Campaign::from_files(coreper::campaign::builtin::files("october-2025").unwrap()).unwrap()
}

pub(super) fn choices(games: u32) -> Choices {
    Choices {
        name: "october-2025".to_owned(),
        length: LengthId::Standard,
        policy: Policy::Graduated,
        doctrine: 0,
        level: LevelKind::Assertive,
        search: false,
        assumptions: Vec::new(),
        fixed: false,
        instruments: Vec::new(),
        per_draw: 1,
        games,
        seed: 5,
    }
}

fn design(games: u32) -> Design {
    Design::new(&campaign(), choices(games)).unwrap()
}

pub(super) fn outcomes(design: &Design, jobs: usize) -> Vec<Outcome> {
    batch::all(design, Pace { jobs, stop: &AtomicBool::new(false) }, &mut || ()).unwrap()
}

fn text(design: &Design, outcomes: &[Outcome]) -> String {
    let played = sheet::played(design);
    let mut text = sheet::header(design) + "\n";
    for outcome in outcomes {
        text += &(sheet::line(design, &played, outcome) + "\n");
    }
    text
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let design = design(12);
    let alone = outcomes(&design, 1);
    assert_eq!(alone.len(), 12);
    assert!(alone.windows(2).any(|pair| pair[0].digest != pair[1].digest), "games differ");
    for jobs in [2, 5, 40] {
        assert_eq!(outcomes(&design, jobs), alone, "{jobs} threads");
    }
}

#[test]
fn shards_put_together_are_the_whole_to_the_last_byte() {
    let design = design(11);
    let whole = text(&design, &outcomes(&design, 2));
    let mut sheets = Vec::new();
    for index in [3, 1, 2] {
        let shard = Shard::parse(&format!("{index}/3")).unwrap();
        let games: Vec<u32> = shard.games(11).collect();
        let mut part = Vec::new();
        let stop = AtomicBool::new(false);
        batch::run(&design, &games, Pace { jobs: 2, stop: &stop }, &mut |outcome| {
            part.push(outcome);
            true
        })
        .unwrap();
        sheets.push((format!("{index}.csv"), Sheet::read(&text(&design, &part)).unwrap()));
    }
    let merged = merge(&sheets).unwrap();
    let lines: Vec<&str> = merged.rows.iter().map(|(_, line)| line.as_str()).collect();
    assert_eq!(format!("{}\n{}\n", merged.header, lines.join("\n")), whole);
    let lacking = merge(&sheets[..2]);
    assert!(matches!(lacking, Err(Apart::Missing { games: 11, first: 1, .. })), "{lacking:?}");
}

#[test]
fn sheets_of_two_studies_are_not_put_together() {
    let one = design(3);
    let other = Design::new(&campaign(), Choices { seed: 6, ..choices(3) }).unwrap();
    let read = |design: &Design| Sheet::read(&text(design, &outcomes(design, 1))).unwrap();
    let apart = merge(&[("a.csv".to_owned(), read(&one)), ("b.csv".to_owned(), read(&other))]);
    assert!(matches!(apart, Err(Apart::Played { column: "study-seed", .. })), "{apart:?}");
}

#[test]
fn a_torn_row_is_left_out_and_a_changed_one_is_named() {
    let design = design(3);
    let whole = text(&design, &outcomes(&design, 1));
    let torn = Sheet::read(&whole[..whole.len() - 9]).unwrap();
    assert_eq!(torn.rows.len(), 2);
    let short = whole.replacen(",standard", "", 1);
    assert!(matches!(Sheet::read(&short), Err(NoSheet::Line { line: 2, .. })), "a row lacks a field");
    let changed = whole.replacen(",standard", ",full", 1);
    assert!(matches!(Sheet::read(&changed), Err(NoSheet::Line { line: 2, .. })), "a row was changed");
    let other = Design::new(&campaign(), Choices { seed: 6, ..choices(3) }).unwrap();
    let mixed = whole + text(&other, &outcomes(&other, 1)).split_once('\n').unwrap().1;
    assert!(matches!(Sheet::read(&mixed), Err(NoSheet::Mixed { line: 5, column: "study-seed", .. })));
    assert!(matches!(Sheet::read("a,b\n1,2\n"), Err(NoSheet::Header(_))));
}

#[test]
fn every_column_stands_in_the_dictionary_in_its_order() {
    let design = design(1);
    let header = sheet::header(&design);
    let dictionary = sheet::dictionary(&design);
    let described: Vec<&str> = dictionary.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(header.split(',').collect::<Vec<_>>(), described);
    let outcome = &outcomes(&design, 1)[0];
    let line = sheet::line(&design, &sheet::played(&design), outcome);
    assert_eq!(line.split(',').count(), described.len());
    assert!(described.iter().any(|name| name.starts_with("draw:start.cohesion")));
}

#[test]
fn a_study_that_is_stopped_keeps_what_is_done() {
    let design = design(400);
    let games: Vec<u32> = (0..400).collect();
    let stop = AtomicBool::new(false);
    let mut done = Vec::new();
    batch::run(&design, &games, Pace { jobs: 2, stop: &stop }, &mut |outcome| {
        done.push(outcome.game);
        stop.store(done.len() >= 3, Ordering::Relaxed);
        true
    })
    .unwrap();
    assert!(done.len() >= 3 && done.len() < 400, "{}", done.len());
    assert_eq!(done, (0..u32::try_from(done.len()).unwrap()).collect::<Vec<_>>());
}

#[test]
fn a_study_of_games_begins_with_the_figures_that_it_drew() {
    let drawn = outcomes(&design(6), 1);
    assert!(drawn.iter().all(|outcome| !outcome.drawn.is_empty()));
    assert!(drawn.windows(2).any(|pair| pair[0].drawn != pair[1].drawn));
    let fixed = Design::new(&campaign(), Choices { fixed: true, ..choices(2) }).unwrap();
    assert!(outcomes(&fixed, 1).iter().all(|outcome| outcome.drawn.is_empty()));
}

#[test]
fn common_seeds_do_not_depend_on_what_is_varied() {
    let seeds = |choices: Choices| {
        let design = Design::new(&campaign(), choices).unwrap();
        (0..20).map(|game| design.seed(game)).collect::<Vec<_>>()
    };
    let g7 = Assumption::parse("g7=off").unwrap();
    let base = seeds(choices(20));
    assert_eq!(base, seeds(Choices { policy: Policy::Random, level: LevelKind::Maximal, ..choices(20) }));
    assert_eq!(base, seeds(Choices { assumptions: vec![g7], fixed: true, ..choices(20) }));
    assert_ne!(base, seeds(Choices { seed: 6, ..choices(20) }));
}

#[test]
fn every_figure_with_a_published_range_is_drawn_or_named_as_not_drawn() {
    let (campaign, design) = (campaign(), design(1));
    let header = sheet::header(&design);
    let drawn: Vec<&str> = header.split(',').filter_map(|column| column.strip_prefix("draw:")).collect();
    let played = sheet::played(&design).join(",");
    let ranged: Vec<&str> =
        campaign.provenance.figures().filter(|(_, figure)| figure.range.is_some()).map(|(path, _)| path).collect();
    for path in &ranged {
        assert_ne!(drawn.contains(path), played.contains(*path), "{path}");
    }
    assert!(drawn.contains(&"listing.denial") && drawn.contains(&"fund.costs") && drawn.contains(&"fund.stocks"));
    assert!(played.contains("ranges -goods.heavy-magnets.split.defence -goods.light-magnets.split.defence"));
}
