//! `coreper study` as scripts see it.

use serde_json::Value;
use std::fs;
use std::process::{Command, Output};

pub(super) fn coreper(arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_coreper")).args(arguments.split_whitespace()).output().expect("the program runs")
}

pub(super) fn json(arguments: &str) -> Value {
    let output = coreper(arguments);
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("one JSON document and nothing else")
}

/// The exit code and what is said on standard error.
pub(super) fn refused(arguments: &str) -> (i32, String) {
    let output = coreper(arguments);
    assert!(output.stdout.is_empty(), "{arguments}");
    (output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
}

const RUN: &str = "study run october-2025 --mind one-step --policy graduated --length standard --games 6 --seed 3";

#[test]
fn the_document_of_a_run_has_the_fields_that_scripts_rely_on() {
    let run = json(&format!("{RUN} --jobs 2 --json"));
    let fields: Vec<&str> = run.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "campaign",
        "dashboard",
        "digest",
        "doctrine",
        "endings",
        "games",
        "games_per_second",
        "intervals",
        "length",
        "level",
        "mind",
        "policy",
        "rounds",
        "seed",
        "study",
    ];
    let mut sorted = fields.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert_eq!((&run["campaign"], &run["length"]), (&"october-2025".into(), &"standard".into()));
    assert_eq!((&run["policy"], &run["level"]), (&"graduated".into(), &"assertive".into()));
    assert_eq!((&run["games"], &run["seed"]), (&6.into(), &3.into()));
    let study = &run["study"];
    let said = ["assumptions", "draws", "games-asked", "part"].map(|name| study[name].clone());
    assert_eq!(said[..1], [Value::from("-")], "{study}");
    assert_eq!(said[2..], [Value::from(6), Value::from(false)], "{study}");
    let endings = run["endings"].as_object().unwrap();
    assert_eq!(endings.values().map(|count| count.as_u64().unwrap()).sum::<u64>(), 6);
    assert_eq!(endings.len(), 5, "also those that did not occur");
    for spread in run["dashboard"].as_object().unwrap().values().chain([&run["rounds"]]) {
        let at = |name: &str| spread[name].as_i64().unwrap();
        assert!(at("p10") <= at("median") && at("median") <= at("p90"));
    }
    assert!(run["games_per_second"].as_f64().unwrap() > 0.0);
    let again = json(&format!("{RUN} --jobs 1 --json"));
    assert_eq!((&run["digest"], &run["endings"]), (&again["digest"], &again["endings"]));
}

#[test]
fn shards_merge_into_the_sheet_of_the_whole_and_a_torn_one_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let whole = json(&format!("{RUN} --out {} --json", at("whole.csv")));
    for index in 1..=2 {
        json(&format!("{RUN} --shard {index}/2 --out {} --json", at(&format!("{index}.csv"))));
    }
    // The second was killed in the middle of a row.
    let second = fs::read_to_string(at("2.csv")).unwrap();
    fs::write(at("2.csv"), &second[..second.len() - 30]).unwrap();
    let (code, said) = refused(&format!("study merge {} {}", at("1.csv"), at("2.csv")));
    assert_eq!(code, 2);
    assert!(said.contains("1 of 6 games are missing"), "{said}");
    json(&format!("{RUN} --shard 2/2 --resume --out {} --json", at("2.csv")));
    assert_eq!(fs::read_to_string(at("2.csv")).unwrap(), second);
    let merged = json(&format!("study merge {} {} --out {} --json", at("2.csv"), at("1.csv"), at("merged.csv")));
    let read = |name: &str| fs::read(at(name)).unwrap();
    assert_eq!(read("merged.csv"), read("whole.csv"));
    assert_eq!(read("merged.dictionary.csv"), read("whole.dictionary.csv"));
    assert_eq!((&merged["digest"], &merged["dashboard"]), (&whole["digest"], &whole["dashboard"]));
    assert_eq!(merged["games_per_second"], Value::Null);
    let twice = coreper(&format!("study merge {} {} {} --json", at("1.csv"), at("2.csv"), at("1.csv")));
    let said = String::from_utf8_lossy(&twice.stderr).into_owned();
    assert!(twice.status.success() && said.contains("3 games stand in more than one of the sheets"), "{said}");
}

#[test]
fn more_shards_than_games_and_a_study_killed_before_its_first_game_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let run = "study run october-2025 --mind one-step --policy bots --length short --games 2 --seed 3";
    json(&format!("{run} --out {} --json", at("whole.csv")));
    let whole = fs::read_to_string(at("whole.csv")).unwrap();
    let shards: Vec<String> = (1..=3).map(|index| at(&format!("{index}.csv"))).collect();
    for (index, path) in shards.iter().enumerate() {
        json(&format!("{run} --shard {}/3 --out {path} --json", index + 1));
    }
    json(&format!("study merge {} --out {} --json", shards.join(" "), at("merged.csv")));
    assert_eq!(fs::read_to_string(at("merged.csv")).unwrap(), whole);
    // Killed within the header, and right after it.
    let header = whole.lines().next().unwrap();
    for begun in ["", &header[..20], &format!("{header}\n")] {
        fs::write(at("begun.csv"), begun).unwrap();
        json(&format!("{run} --resume --out {} --json", at("begun.csv")));
        assert_eq!(fs::read_to_string(at("begun.csv")).unwrap(), whole, "{begun:?}");
    }
    // A pattern such as `*.csv` names the dictionaries as well; and no sheet is written over.
    let dictionary = at("1.dictionary.csv");
    json(&format!("study merge {} {dictionary} --out {} --json", shards.join(" "), at("again.csv")));
    assert_eq!(fs::read_to_string(at("again.csv")).unwrap(), whole);
    for kept in ["whole.csv", "1.csv"] {
        let before = fs::read_to_string(at(kept)).unwrap();
        let (code, said) = refused(&format!("study merge {} --out {}", shards.join(" "), at(kept)));
        assert!(code == 2 && said.contains("holds the games of a study already"), "{said}");
        assert_eq!(fs::read_to_string(at(kept)).unwrap(), before);
    }
    fs::write(at("mine.dictionary.csv"), "my notes\n").unwrap();
    let (code, said) = refused(&format!("{run} --out {}", at("mine.csv")));
    assert!(code == 2 && said.contains("is not the dictionary of a sheet"), "{said}");
    fs::write(at("letter.txt"), "Dear colleague,\n").unwrap();
    let (code, said) = refused(&format!("study merge {} --out {}", shards.join(" "), at("letter.txt")));
    assert!(code == 2 && said.contains("not a sheet of games"), "{said}");
}

#[test]
fn a_finished_study_is_made_larger_and_is_then_as_if_it_had_been_so_from_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let run = "study run october-2025 --mind one-step --policy bots --length short --seed 3 --json";
    json(&format!("{run} --games 5 --out {}", at("at-once.csv")));
    json(&format!("{run} --games 2 --out {}", at("grown.csv")));
    json(&format!("{run} --games 5 --resume --out {}", at("grown.csv")));
    assert_eq!(fs::read(at("grown.csv")).unwrap(), fs::read(at("at-once.csv")).unwrap());
    let (code, said) = refused(&format!("{run} --games 3 --resume --out {}", at("grown.csv")));
    assert!(code == 2 && said.contains("games is `5`, and `3` is asked for"), "{said}");
}

#[test]
fn what_cannot_be_studied_is_refused_with_place_and_cause() {
    let run = |more: &str| refused(&format!("study run october-2025 --mind one-step --policy bots {more}"));
    for (more, place, cause) in [
        ("--assume g8=off", "--assume", "did you mean `g7`"),
        ("--assume g7=perhaps", "--assume", "on or off"),
        ("--assume g7", "--assume", "key=value"),
        ("--assume measure.M99=off", "--assume", "no measure `M99`"),
        ("--assume instrument.M99=off", "--assume", "no instrument `M99`"),
        ("--assume g7=off --assume g7=on", "--assume", "`g7=off` and `g7=on` are about the same"),
        ("--rule qmv --assume rule=unanimity", "--assume", "about the same"),
        ("--assume start.cohesoin=4800", "--assume", "did you mean `start.cohesion`"),
        ("--assume start.cohesion=48000", "--assume", "from 0 to 10000, and cannot be 48000"),
        ("--assume start.cohesion=much", "--assume", "takes a whole number"),
        ("--assume voter.releif=off", "--assume", "did you mean `voter.relief`"),
        ("--instrument snapback=none", "--instrument", "did you mean `snap-back`"),
        ("--instrument snap-back=never", "--instrument", "none|measures|finance"),
        ("--instrument opening=0", "--instrument", "never|asked|1..60"),
        ("--instrument g7", "--instrument", "not of the form key=value"),
        ("--instrument g7=on --instrument g7=off", "--instrument", "about the same"),
        ("--doctrine documentd", "--doctrine", "did you mean `documented`"),
        ("--shard 3/2", "--shard", "counted from 1 to 2"),
        ("--shard 0/2", "--shard", "counted from 1 to 2"),
        ("--shard 1/0", "--shard", "at least one shard"),
        ("--shard x", "--shard", "I/N"),
        ("--games 0", "--games", "1..=100000000"),
        ("--level hard", "--level", "maximal"),
        ("--rule simple", "--rule", "unanimity"),
        ("--jobs 0", "--jobs", "1..=1024"),
        ("--jobs 99999", "--jobs", "99999"),
        ("--out /nonexistent/folder/runs.csv", "--out", "/nonexistent/folder/runs.csv"),
    ] {
        let (code, said) = run(more);
        assert_eq!(code, 2, "{more}: {said}");
        assert!(said.contains(place) && said.contains(cause), "{more}: {said}");
    }
    let (code, said) = refused("study run no-such-campaign --policy bots --games 1");
    assert!(code == 2 && said.contains("no-such-campaign"), "{said}");
}

#[test]
fn another_file_is_not_overwritten_and_another_study_not_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.csv");
    fs::write(&path, "Dear colleague,\n").unwrap();
    let (code, said) = refused(&format!("{RUN} --out {}", path.display()));
    assert!(code == 2 && said.contains("not a sheet of games"), "{said}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "Dear colleague,\n");
    let sheet = folder.path().join("runs.csv").display().to_string();
    json(&format!("{RUN} --out {sheet} --json"));
    for (more, cause) in [
        ("--fixed --resume", "another study"),
        ("", "holds the games of a study already"),
        ("--shard 2/2 --resume", "game 0, which is none of this shard"),
    ] {
        let (code, said) = refused(&format!("{RUN} {more} --out {sheet}"));
        assert!(code == 2 && said.contains(cause) && said.contains("name another file"), "{said}");
    }
}

#[test]
fn a_study_plays_the_beijing_that_players_meet_unless_it_is_told_otherwise() {
    let run = "study run october-2025 --policy graduated --length standard --games 4 --seed 3 --json";
    let (asked, search, table) =
        (json(run), json(&format!("{run} --mind search")), json(&format!("{run} --mind one-step")));
    assert_eq!((&asked["mind"], &asked["digest"]), (&search["mind"], &search["digest"]));
    assert_eq!((&search["mind"], &table["mind"]), (&Value::from("search"), &Value::from("one-step")));
    assert_ne!(search["digest"], table["digest"]);
    for (study, mind) in [
        ("run october-2025 --policy bots --length short --games 1", "search (as in play)"),
        ("compare october-2025 --policy bots --length short --games 1", "search (as in play)"),
        ("sweep october-2025 --policy bots --length short --games 1 --vary start.cohesion=4000..7000:2", "search"),
        ("claims --only T14 --draws 2 --games 1", "search"),
        ("claims --only T14 --draws 2 --games 1 --mind one-step", "one-step"),
    ] {
        let page = String::from_utf8(coreper(&format!("study {study}")).stdout).unwrap();
        let first = page.lines().next().unwrap();
        assert!(first.starts_with(&format!("Beijing: mind {mind}")), "{study}: {first}");
        assert!(first.contains(", level assertive, doctrine "), "{study}: {first}");
    }
}
