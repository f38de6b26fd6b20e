//! `coreper report` as a teacher meets it.

use crate::session::{options, solo};
use coreper::game::state::LengthId;
use coreper::session::Session;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Exit code, standard output and standard error.
fn report(arguments: &[&Path]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_coreper")).arg("report").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A save of a short game that bots played.
fn saved(folder: &Path) -> PathBuf {
    let path = folder.join("game.jsonl");
    let mut session = Session::new(super::small(), options(LengthId::Short, 4));
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
    assert_eq!(left, 3, "nothing else is left behind");
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
    refused(&[&save, out, home.path()], "exists");
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
    assert!(all.contains("| Seed") && all.contains("score tables"), "the facilitator reads everything");
}
