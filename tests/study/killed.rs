//! Studies that are really killed, and gone on with: only unfinished games are lost, and the end is that of an unbroken study.

use super::command::{coreper, json, refused};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Rows of games in a folder, or in a sheet.
pub(super) fn rows(path: &Path) -> usize {
    let count = |path: &Path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        if text.starts_with("game,") { text.matches('\n').count().saturating_sub(1) } else { 0 }
    };
    match fs::read_dir(path) {
        Ok(entries) => entries.map(|entry| count(&entry.unwrap().path())).sum(),
        Err(_) => count(path),
    }
}

/// Kills a study in the middle: as soon as it has written so many rows. The rows that were there.
fn killed(arguments: &str, kept: &Path, after: usize) -> usize {
    let mut program = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(arguments.split_whitespace())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    while rows(kept) < after {
        assert!(program.try_wait().unwrap().is_none(), "{arguments}: ended before it could be killed");
        std::thread::sleep(Duration::from_millis(5));
    }
    program.kill().expect("SIGKILL");
    program.wait().unwrap();
    rows(kept)
}

/// Every file of a folder.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())).collect()
}

const COMPARE: &str =
    "compare october-2025 --mind one-step --policy acquiesce,random --base acquiesce --length short --games 3";
const SWEEP: &str =
    "sweep october-2025 --mind one-step --policy bots --vary start.cohesion=4000..7000:3 --length short --games 12";
const CLAIMS: &str = "claims --mind one-step --only T14,T2 --draws 4 --games 2";

#[test]
fn a_study_that_is_killed_goes_on_to_the_same_end_with_every_game_that_was_done() {
    let folder = tempfile::tempdir().unwrap();
    for (name, study) in [("compare", COMPARE), ("sweep", SWEEP), ("claims", CLAIMS)] {
        let at = |which: &str| folder.path().join(format!("{name}-{which}"));
        let run = |which: &str| format!("study {study} --json --out {}", at(which).display());
        let whole = coreper(&run("whole"));
        assert!(whole.status.success(), "{name}: {}", String::from_utf8_lossy(&whole.stderr));
        assert_eq!(whole.stdout, coreper(&format!("study {study} --json")).stdout, "{name}: kept or not, the same");
        let kept = killed(&run("killed"), &at("killed"), 4);
        // Killed again, on the way: with another number of threads, and in the middle of a row.
        let again = killed(&format!("{} --resume --jobs 3", run("killed")), &at("killed"), kept + 3);
        assert!(again > kept, "{name}: {again}");
        let sheet = fs::read_dir(at("killed")).unwrap().map(|entry| entry.unwrap().path());
        let sheet = sheet.into_iter().find(|path| rows(path) > 0).unwrap();
        let text = fs::read_to_string(&sheet).unwrap();
        fs::write(&sheet, &text[..text.len() - 12]).unwrap();
        let resumed = coreper(&format!("{} --resume", run("killed")));
        let said = String::from_utf8_lossy(&resumed.stderr).into_owned();
        assert!(resumed.status.success(), "{name}: {said}");
        assert!(
            said.contains(&format!("{} games were done before", again - 1)),
            "{name}: a torn row costs that game: {said}"
        );
        assert_eq!(resumed.stdout, whole.stdout, "{name}");
        assert_eq!(files(&at("killed")), files(&at("whole")), "{name}: to the last byte");
        // Once done, there is nothing left to play.
        let done = coreper(&format!("{} --resume", run("killed")));
        assert_eq!(done.stdout, whole.stdout);
        assert_eq!(files(&at("killed")), files(&at("whole")));
    }
}

#[test]
fn a_run_that_is_killed_goes_on_to_the_same_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let run = |name: &str| {
        format!(
            "study run october-2025 --mind one-step --policy random --length short --games 40 --seed 5 --by-round --out {}",
            at(name).display()
        )
    };
    json(&format!("{} --json", run("whole.csv")));
    let kept = killed(&run("killed.csv"), &at("killed.csv"), 3);
    let resumed = coreper(&format!("{} --resume --json", run("killed.csv")));
    assert!(String::from_utf8_lossy(&resumed.stderr).contains(&format!("{kept} of 40 games were done before")));
    let read = |which: &str, name: &str| fs::read_to_string(at(&format!("{which}.{name}"))).unwrap();
    for name in ["csv", "dictionary.csv", "rounds.csv", "rounds.dictionary.csv"] {
        assert_eq!(read("killed", name), read("whole", name), "{name}");
    }
    // A row for each round of each game; the last one is what the sheet of games has.
    let [games, rounds] = ["csv", "rounds.csv"].map(|name| {
        let mut table = csv::Reader::from_reader(std::io::Cursor::new(read("whole", name)));
        table.deserialize().map(|row| row.unwrap()).collect::<Vec<BTreeMap<String, String>>>()
    });
    for game in &games {
        let of_game: Vec<_> = rounds.iter().filter(|row| row["game"] == game["game"]).collect();
        assert_eq!(of_game.len().to_string(), game["rounds"]);
        let last = of_game[of_game.len() - 1];
        for (name, value) in last.iter().filter(|(name, _)| !["game", "round", "month"].contains(&name.as_str())) {
            assert_eq!(value, &game[name], "{name} of game {}", game["game"]);
        }
    }
    // Without the rounds of what is done there is nothing to go on with.
    fs::remove_file(at("killed.rounds.csv")).unwrap();
    let refused = coreper(&format!("{} --resume", run("killed.csv").replace("--games 40", "--games 41")));
    assert_eq!(refused.status.code(), Some(2), "{}", String::from_utf8_lossy(&refused.stderr));
}

#[test]
fn shards_with_their_rounds_merge_to_the_bytes_of_the_whole_study() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let study =
        "study run october-2025 --mind one-step --policy random --length short --games 7 --seed 5 --by-round --json";
    json(&format!("{study} --out {}", at("whole.csv")));
    for shard in 1..=3 {
        json(&format!("{study} --shard {shard}/3 --out {}", at(&format!("part-{shard}.csv"))));
    }
    // As a shell reads `part-*.csv`: the rounds and the dictionaries are named as well.
    let mut parts: Vec<String> = files(folder.path()).into_keys().filter(|name| name.starts_with("part-")).collect();
    parts.sort();
    let parts: Vec<String> = parts.iter().map(|name| at(name)).collect();
    json(&format!("study merge {} --json --out {}", parts.join(" "), at("merged.csv")));
    for name in ["csv", "rounds.csv", "rounds.dictionary.csv"] {
        let read = |which: &str| fs::read_to_string(at(&format!("{which}.{name}"))).unwrap();
        assert_eq!(read("merged"), read("whole"), "{name}");
    }
    // Where rounds of a game are missing nothing is put together as if they were there.
    let cut = fs::read_to_string(at("part-2.rounds.csv")).unwrap();
    let last = cut.trim_end().rfind('\n').unwrap();
    fs::write(at("part-2.rounds.csv"), &cut[..=last]).unwrap();
    let refused = coreper(&format!("study merge {} --out {}", parts.join(" "), at("again.csv")));
    assert_eq!(refused.status.code(), Some(2), "{}", String::from_utf8_lossy(&refused.stderr));
}

#[test]
fn a_folder_of_another_study_is_refused_with_place_cause_and_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let sweep = "study sweep october-2025 --mind one-step --policy bots --length short --games 2";
    let vary = "--vary start.cohesion=4000..7000:2";
    json(&format!("{sweep} {vary} --json --out {}", at("kept")));
    let before = files(&folder.path().join("kept"));
    fs::write(at("letter"), "Dear colleague,\n").unwrap();
    for (study, cause) in [
        (format!("{sweep} {vary} --out {}", at("kept")), "holds a study already"),
        (format!("{sweep} {vary} --resume --seed 2 --out {}", at("kept")), "study-seed is `1`, and `2` is asked for"),
        (format!("{sweep} {vary} --resume --fixed --out {}", at("kept")), "and `fixed` is asked for"),
        (
            format!("{sweep} {vary} --resume --level maximal --out {}", at("kept")),
            "level is `assertive`, and `maximal`",
        ),
        (
            format!("{sweep} {vary} --resume --instrument g7=off --out {}", at("kept")),
            "instruments is `-`, and `g7=off`",
        ),
        (
            format!("{sweep} --vary start.face=4000..7000:2 --resume --out {}", at("kept")),
            "assumptions is `start.cohesion=4000`",
        ),
        (
            format!("study claims --mind one-step --only T2 --draws 2 --games 1 --resume --out {}", at("kept")),
            "length is `short`, and `full`",
        ),
        (format!("{sweep} {vary} --resume --out {}", at("letter")), "is a file"),
        (format!("{sweep} {vary} --resume"), "--out"),
    ] {
        let (code, said) = refused(&study);
        assert!(code == 2 && said.contains(cause), "{study}: {said}");
    }
    assert_eq!(files(&folder.path().join("kept")), before, "it was left alone");
    // A sheet in it that was changed by hand, and one whose rows stand there twice.
    let sheet = before.keys().find(|name| name.starts_with("bots-")).unwrap();
    let text = &before[sheet];
    let row = text.lines().nth(1).unwrap();
    let seed = row.split(',').nth(1).unwrap();
    for (changed, cause) in [
        (text.replace(seed, "77"), "line 2: the row was changed after it was written"),
        (format!("{text}{row}\n"), "line 4: game 0 stands in this sheet twice"),
        (text.replacen("game,", "gane,", 1), "line 1: this is not the header"),
    ] {
        fs::write(folder.path().join("kept").join(sheet), changed).unwrap();
        let (code, said) = refused(&format!("{sweep} {vary} --resume --out {}", at("kept")));
        assert!(code == 2 && said.contains(cause) && said.contains(sheet.as_str()), "{said}");
    }
}

#[test]
fn a_folder_of_a_study_is_as_many_runs_and_says_what_each_of_them_is() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    json(&format!("study claims --mind one-step --only T11 --draws 2 --games 2 --seed 4 --json --out {}", at("kept")));
    let list = fs::read_to_string(folder.path().join("kept/sheets.csv")).unwrap();
    let row = list.lines().find(|line| line.contains("snap-back=none")).unwrap();
    let sheet = row.split(',').next().unwrap();
    let run = "study run october-2025 --mind one-step --policy graduated --instrument snap-back=none --games 4 --per-draw 2 --seed 4";
    json(&format!("{run} --json --out {}", at("run.csv")));
    let kept = fs::read_to_string(folder.path().join("kept").join(sheet)).unwrap();
    assert_eq!(kept, fs::read_to_string(at("run.csv")).unwrap());
    let dictionary = fs::read_to_string(folder.path().join("kept/dictionary.csv")).unwrap();
    let described: Vec<&str> = dictionary.lines().map(|line| line.split(',').next().unwrap()).collect();
    assert!(kept.lines().next().unwrap().split(',').all(|column| described.contains(&column)));
}
