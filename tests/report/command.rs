//! `coreper report` as a teacher meets it.

use crate::session::{options, solo};
use coreper::game::state::LengthId;
use coreper::session::Session;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Exit code, standard output and standard error.
fn report(arguments: &[&Path]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coreper"));
    let output = command.args(["report", "--games", "2"]).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A save of a short game that bots played.
fn saved(folder: &Path) -> PathBuf {
    saved_as(&folder.join("game.jsonl"), 4)
}

fn saved_as(path: &Path, seed: u64) -> PathBuf {
    let path = path.to_owned();
    let mut session = Session::new(super::small(), options(LengthId::Short, seed));
    session.save_to(&path).unwrap();
    session.run().unwrap();
    path
}

#[test]
fn a_report_is_printed_or_written_in_either_form() {
    let home = tempfile::tempdir().unwrap();
    let (save, out) = (saved(home.path()), Path::new("--out"));
    let (code, told, _) = report(&[&save]);
    assert!(code == 0 && told.starts_with("# Debrief: "), "{told}");

    let (page, web) = (home.path().join("page.md"), home.path().join("page.html"));
    for _ in 0..2 {
        // The second time the page takes the place of the first.
        let (code, said, _) = report(&[&save, out, &page]);
        assert!(code == 0 && said.contains("page.md"), "{said}");
        assert_eq!(fs::read_to_string(&page).unwrap(), told);
        assert_eq!(report(&[&save, out, &web]).0, 0);
        assert!(fs::read_to_string(&web).unwrap().starts_with("<!doctype html>"));
    }
    let left = fs::read_dir(home.path()).unwrap().count();
    assert_eq!(left, 5, "the pages with their appendices, and nothing else");
    let appendix = fs::read_to_string(home.path().join("page-appendix.md")).unwrap();
    assert!(
        appendix.contains("score tables") && !told.contains("score tables, complete"),
        "sums stand in the appendix"
    );
    assert_eq!(report(&[&save, Path::new("--appendix")]).1.trim_end(), appendix.trim_end());
}

#[test]
fn the_tables_of_a_session_stand_beside_each_other() {
    let home = tempfile::tempdir().unwrap();
    let first = saved(home.path());
    let others = [(5, "second.jsonl"), (6, "third.jsonl")].map(|(seed, name)| saved_as(&home.path().join(name), seed));
    let beside = Path::new("--beside");
    let (code, told, said) = report(&[&first, beside, &others[0], beside, &others[1]]);
    assert_eq!(code, 0, "{said}");
    let part = told.split("# The tables beside each other").nth(1).expect("a part of its own");
    assert!(part.contains("table 1") && part.contains("Table 2") && part.contains("Table 3"), "{part}");
    assert!(part.contains("Months played"), "{part}");
    assert!(!report(&[&first]).1.contains("The tables beside each other"));
    // Another game's campaign is no other table.
    let strange = home.path().join("strange.jsonl");
    let mut session = Session::new(crate::session::october(), options(LengthId::Short, 4));
    session.save_to(&strange).unwrap();
    drop(session);
    let (code, _, said) = report(&[&first, beside, &strange]);
    assert!(code == 2 && said.contains("another campaign") && said.contains("strange.jsonl"), "{said}");
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let (save, out) = (saved(home.path()), Path::new("--out"));
    let file = |name: &str| home.path().join(name);
    let refused = |arguments: &[&Path], words: &str| {
        let (code, told, said) = report(arguments);
        assert!(code == 2 && told.is_empty() && said.starts_with("error: ") && said.contains(words), "{words}: {said}");
    };
    refused(&[&file("nowhere.jsonl")], "nowhere.jsonl");
    fs::write(file("binary"), [0, 159, 146, 150]).unwrap();
    refused(&[&file("binary")], "binary");
    refused(&[&save, out, &file("no/such/folder/page.md")], "page.md");
    refused(&[&save, out, &file("page.pdf")], "PAGE.html");
    refused(&[&save, out, home.path()], "it is a folder");
    fs::write(file("notes.md"), "# Debrief of my dog\n").unwrap();
    refused(&[&save, out, &file("notes.md")], "left as it is");
    assert_eq!(fs::read_to_string(file("notes.md")).unwrap(), "# Debrief of my dog\n");
    // A report in the wrong form is no place for one of the other.
    assert_eq!(report(&[&save, out, &file("page.md")]).0, 0);
    fs::copy(file("page.md"), file("page.html")).unwrap();
    refused(&[&save, out, &file("page.html")], "left as it is");
    let seat = [Path::new("--seat"), Path::new("XX")];
    refused(&[&save, seat[0], seat[1]], "seats: DE");

    // A line in the middle that was changed.
    let mut lines: Vec<String> = fs::read_to_string(&save).unwrap().lines().map(str::to_owned).collect();
    lines[3] = lines[3].replace(char::is_numeric, "1");
    fs::write(file("damaged.jsonl"), lines.join("\n")).unwrap();
    let (code, told, said) = report(&[&file("damaged.jsonl")]);
    assert!(code == 2 && told.is_empty() && said.contains("line 4"), "{said}");
}

#[test]
fn a_seat_may_ask_for_its_part_of_a_game_that_goes_on() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("game.jsonl");
    let mut session = solo("EL", LengthId::Short, 2);
    session.save_to(&path).unwrap();
    crate::session::play_as_advised(&mut session, 2);
    drop(session);
    let (code, told, _) = report(&[&path, Path::new("--seat"), Path::new("el")]);
    assert!(code == 0 && told.contains("This game is not over") && told.contains("EL Greece"), "{told}");
    assert!(!told.contains("Seed"), "{told}");
    let (_, all, _) = report(&[&path]);
    assert!(all.contains(" Seed "), "the facilitator reads everything");
    assert!(report(&[&path, Path::new("--appendix")]).1.contains("score tables"));
}

#[test]
fn slides_and_tables_stand_beside_a_report() {
    let home = tempfile::tempdir().unwrap();
    let (save, slides, data) = (saved(home.path()), home.path().join("slides.html"), home.path().join("data"));
    let both = [save.as_path(), Path::new("--slides"), &slides, Path::new("--data"), &data];
    for _ in 0..2 {
        let (code, said, why) = report(&both);
        assert!(code == 0 && said.contains("slides.html") && said.contains("dictionary.csv"), "{said}{why}");
    }
    assert!(fs::read_to_string(&slides).unwrap().contains("ArrowRight"));
    let votes = fs::read(data.join("votes.csv")).unwrap();
    assert!(!votes.starts_with(b"\xef\xbb\xbf") && !votes.contains(&b'\r'), "plain UTF-8, one line feed a row");
    // Files of another kind are left alone.
    let taken = home.path().join("taken");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("votes.csv"), "mine").unwrap();
    let (code, _, why) = report(&[&save, Path::new("--data"), &taken]);
    assert!(code == 2 && why.contains("votes.csv"), "{why}");
    assert_eq!(fs::read_to_string(taken.join("votes.csv")).unwrap(), "mine");
    // So is a study, whose dictionary has the same name.
    let study = home.path().join("study");
    fs::create_dir(&study).unwrap();
    fs::write(study.join("dictionary.csv"), "column,unit,meaning\n").unwrap();
    let (code, _, why) = report(&[&save, Path::new("--data"), &study]);
    assert!(code == 2 && why.contains("dictionary.csv"), "{why}");
    assert_eq!(fs::read_to_string(study.join("dictionary.csv")).unwrap(), "column,unit,meaning\n");
}

#[test]
fn a_save_of_other_rules_has_a_report_of_what_was_told() {
    let home = tempfile::tempdir().unwrap();
    let save = saved(home.path());
    let text = fs::read_to_string(&save).unwrap();
    let (head, rest) = text.split_once('\n').unwrap();
    let body = head.split_once("\",").unwrap().1.strip_suffix(']').unwrap();
    let rules = format!("\"rules\":{}", coreper::game::RULES_VERSION);
    let body = body.replacen(&rules, "\"rules\":1", 1);
    let head = format!("[{},\"{:08x}\",{body}]", body.len(), crc32fast::hash(body.as_bytes()));
    let (old, data) = (home.path().join("old.jsonl"), home.path().join("data"));
    fs::write(&old, format!("{head}\n{rest}")).unwrap();
    let (code, page, why) = report(&[&old]);
    assert!(code == 0 && page.contains("under rules 1") && page.contains("Round 1"), "{page}{why}");
    assert!(page.contains("cannot be counted anew") && page.lines().count() > 20, "{page}");
    assert_eq!(report(&[&old, Path::new("--data"), &data]).0, 0);
    let acts = fs::read_to_string(data.join("acts.csv")).unwrap();
    assert!(acts.lines().count() > 20 && acts.contains("vote"), "{acts}");
}
