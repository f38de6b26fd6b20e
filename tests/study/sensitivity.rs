//! What endings hang on: on games whose endings are made by a known rule, the figures, the luck and the box of that rule are found.

use super::sheets::{campaign, choices};
use coreper::base::digest::Digest;
use coreper::base::ids::EndingId;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::study::column::{COUNTS, DASHBOARD};
use coreper::study::design::{Choices, Design};
use coreper::study::play::Outcome;
use coreper::study::policy::Policy;
use coreper::study::sensitivity::{Matrix, Unfit, sensitivity};
use coreper::study::sheet::{self, Sheet};
use std::process::Command;

/// The figure on which all hangs.
const CAUSE: &str = "start.cohesion";
/// The figure that is drawn with it, and so says the same.
const SHADOW: &str = "drift.cohesion_rest";

fn design(policy: Policy, per_draw: u32) -> Design {
    let campaign = campaign();
    Design::new(&campaign, Choices { policy, per_draw, ..choices(2_000) }).unwrap()
}

/// A sheet of games that end in the first ending with a chance in per cent: `low` in the lower half of the figure's range, `high` in
/// the upper; else in the second. Nothing is played.
fn made(design: &Design, low: i32, high: i32) -> Sheet {
    let at = design.draws.figures.iter().position(|drawn| drawn.path == CAUSE).unwrap();
    let middle = i32::midpoint(design.draws.figures[at].low, design.draws.figures[at].high);
    let played = sheet::played(design);
    let mut text = sheet::header(design) + "\n";
    for game in 0..design.choices.games {
        let seed = design.seed(game);
        let drawn = design.draws.take(&mut design.campaign.clone(), design.draw_seed(game));
        let chance = if drawn[at] > middle { high } else { low };
        let own = u8::try_from(design.choices.policy.id().len()).unwrap();
        let mut luck = Stream::new(seed, Key::new(9, Purpose::Bot).actor(own));
        let ending = EndingId::at(usize::from(!luck.chance(chance * 100)));
        let digest = Digest::parse(&"0".repeat(32)).unwrap();
        let (dashboard, counts) = ([0; DASHBOARD], [0; COUNTS]);
        let outcome = Outcome { game, seed, ending, rounds: 6, dashboard, counts, drawn, digest };
        text += &(sheet::line(design, &played, &outcome) + "\n");
    }
    Sheet::read(&text).unwrap()
}

fn ending(design: &Design) -> String {
    design.campaign.text.endings[0].id.clone()
}

fn near(value: f64, expected: f64, off: f64) {
    assert!((value - expected).abs() <= off, "{value} and not {expected}");
}

#[test]
fn the_figure_that_decides_is_found_with_its_share_and_the_rest_is_luck() {
    let design = design(Policy::Bots, 4);
    // Of a share of a half with 10 and 90 per cent in the halves the figure explains 0.16 of 0.25.
    let matrix = Matrix::of(&[("a.csv".to_owned(), made(&design, 10, 90))]).unwrap();
    let told = sensitivity(&matrix, &ending(&design)).unwrap();
    near(told.mean, 0.5, 0.08);
    assert_eq!(told.parts.played, None, "there is one sheet");
    near(told.parts.together.unwrap().value, 0.64, 0.08);
    assert_eq!(told.indices[0].path, CAUSE);
    assert!(told.indices.iter().all(|index| index.path != SHADOW), "what is drawn as one is told once");
    assert_eq!(matrix.as_one, Some((CAUSE, SHADOW)));
    let index = &told.indices[0];
    assert!(index.share.interval.0 < 0.64 && 0.64 < index.share.interval.1 + 0.1, "{index:?}");
    near(index.thirds.0, 0.1, 0.06);
    near(index.thirds.1, 0.9, 0.06);
    let seen = told.indices[1..].iter().filter(|index| index.share.is_seen()).count();
    assert!(seen * 10 < told.indices.len(), "{seen} of {} that say nothing look like something", told.indices.len());
    let scenario = told.scenario.unwrap();
    assert!(scenario.limits.iter().any(|limit| limit.path == CAUSE), "{scenario:?}");
    near(scenario.measured.density, 0.9, 0.08);
}

#[test]
fn of_an_ending_that_hardly_came_no_box_is_told() {
    let design = design(Policy::Bots, 4);
    let matrix = Matrix::of(&[("a.csv".to_owned(), made(&design, 0, 4))]).unwrap();
    let told = sensitivity(&matrix, &ending(&design)).unwrap();
    assert!(told.mean > 0.0 && told.mean < 0.05, "{}", told.mean);
    assert_eq!(told.scenario, None);
}

#[test]
fn nothing_is_made_of_luck() {
    let design = design(Policy::Bots, 4);
    let matrix = Matrix::of(&[("a.csv".to_owned(), made(&design, 50, 50))]).unwrap();
    let told = sensitivity(&matrix, &ending(&design)).unwrap();
    let (low, high) = told.parts.together.unwrap().interval;
    assert!(low < 0.02 && high < 0.2, "{low} to {high}");
    let seen = told.indices.iter().filter(|index| index.share.is_seen()).count();
    assert!(seen * 10 < told.indices.len(), "{seen} of {}", told.indices.len());
    if let Some(scenario) = told.scenario {
        near(scenario.measured.density, 0.5, 0.12);
    }
}

#[test]
fn what_was_played_is_told_from_what_was_drawn() {
    let (bots, other) = (design(Policy::Bots, 4), design(Policy::Graduated, 4));
    let sheets = [("a.csv".to_owned(), made(&bots, 10, 10)), ("b.csv".to_owned(), made(&other, 90, 90))];
    let matrix = Matrix::of(&sheets).unwrap();
    assert_eq!(matrix.played, ["policy bots", "policy graduated"]);
    let told = sensitivity(&matrix, &ending(&bots)).unwrap();
    near(told.parts.played.unwrap().value, 0.64, 0.05);
    near(told.parts.together.unwrap().value, 0.64, 0.05);
}

#[test]
fn sheets_of_which_nothing_can_be_told_are_refused() {
    let one = design(Policy::Bots, 1);
    let sheet = made(&one, 20, 80);
    let told = sensitivity(&Matrix::of(&[("a".to_owned(), sheet.clone())]).unwrap(), &ending(&one)).unwrap();
    assert_eq!(told.parts.together, None, "no two games share their draws");
    let mut few = sheet.clone();
    few.rows.truncate(20);
    assert_eq!(Matrix::of(&[("a".to_owned(), few)]), Err(Unfit::Few { games: 20 }));
    let other = made(&design(Policy::Bots, 4), 20, 80);
    let apart = Matrix::of(&[("a".to_owned(), sheet.clone()), ("b".to_owned(), other)]).unwrap_err();
    assert!(matches!(apart, Unfit::Apart { ref column, .. } if column == "games-per-draw"), "{apart:?}");
    let matrix = Matrix::of(&[("a".to_owned(), sheet)]).unwrap();
    assert!(matches!(sensitivity(&matrix, "bliss"), Err(Unfit::Unknown { .. })));
    assert!(matches!(sensitivity(&matrix, "packages"), Err(Unfit::Constant { .. })));
}

#[test]
fn the_command_says_what_the_sheet_holds_and_the_same_twice() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("short.csv");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_coreper")).arg("study").args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let file = path.to_str().unwrap();
    let study = ["run", "october-2025", "--policy", "bots", "--length", "short", "--mind", "one-step"];
    let (code, said) = run(&[&study[..], &["--games", "120", "--per-draw", "3", "--out", file]].concat());
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = run(&["sensitivity", file]);
    assert_eq!(code, Some(0), "{said}");
    for words in ["mind one-step", "120 games, 40 draws", "the rest is luck", "first-order indices"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(run(&["sensitivity", file]).1, said);
    let (_, json) = run(&["sensitivity", file, "--of", "cohesion", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&document["games"], &document["outcomes"][0]["of"]), (&120.into(), &"cohesion".into()));
    let (code, said) = run(&["sensitivity", file, "--of", "bliss"]);
    assert!(code == Some(2) && said.contains("no game of these sheets ends as `bliss`"), "{said}");
}
