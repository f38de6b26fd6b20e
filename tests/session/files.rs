//! Files that editors, mail and other programs had their hands on: read if they can be, named rightly if not, and never lost.

use super::forged::played;
use super::{october, options, play_as_advised, solo};
use coreper::game::state::LengthId;
use coreper::session::save::{self, Remark, SaveError, Stray};
use coreper::session::{Session, Step};
use coreper::tui::app::App;
use coreper::tui::screen::Screen;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;
use coreper::tui::world::{Keeps, World};
use std::fs;
use std::path::{Path, PathBuf};

fn with(folder: &Path, bytes: &[u8]) -> PathBuf {
    let path = folder.join("altered.jsonl");
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn line_ends_marks_and_empty_lines_are_read_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = fs::read(played(folder.path())).unwrap();
    let whole = save::open(&with(folder.path(), &bytes)).unwrap();
    assert_eq!(whole.remarks, []);
    let text = String::from_utf8(bytes).unwrap();
    let crlf = text.replace('\n', "\r\n");
    for (altered, remarks) in [
        (crlf.clone(), vec![Remark::LineEnds]),
        (format!("\u{feff}{text}"), vec![Remark::Mark]),
        (format!("\u{feff}{crlf}\r\n"), vec![Remark::Mark, Remark::LineEnds, Remark::Empty]),
        (format!("{text}\n\n"), vec![Remark::Empty]),
        (text.trim_end().to_owned(), vec![]),
    ] {
        let path = with(folder.path(), altered.as_bytes());
        let loaded = save::open(&path).unwrap();
        assert_eq!((&loaded.records, loaded.seal), (&whole.records, whole.seal));
        assert_eq!(loaded.remarks, remarks);
        let (session, told) = save::resume(&path).unwrap();
        assert_eq!(told, remarks);
        drop(session);
        assert_eq!(save::open(&path).unwrap().records, whole.records, "and again after it was gone on with");
    }
}

#[test]
fn a_lost_line_feed_and_a_wrong_last_line_are_called_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = fs::read(played(folder.path())).unwrap();
    let ends: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'\n').collect();
    let damaged = |bytes: &[u8]| match save::open(&with(folder.path(), bytes)) {
        Err(SaveError::Damaged { line, why, .. }) => (line, why),
        other => panic!("{other:?}"),
    };
    let (first, last) = (ends[1], ends[ends.len() - 2]);
    for (at, line) in [(first, 2), (last, ends.len() - 1)] {
        let mut changed = bytes.clone();
        changed[at] = b'*';
        let removed = [&bytes[..at], &bytes[at + 1..]].concat();
        for bytes in [changed, removed] {
            let (named, why) = damaged(&bytes);
            assert_eq!(named, line);
            assert!(why.contains("line feed"), "{why}");
        }
    }
    let mut wrong = bytes.clone();
    wrong[ends[ends.len() - 1] - 3] ^= 1;
    let (line, why) = damaged(&wrong);
    assert_eq!(line, ends.len());
    assert!(why.contains("checksum"), "{why}");
}

#[test]
fn whatever_line_a_game_was_killed_after_the_file_ends_up_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = fs::read(played(folder.path())).unwrap();
    let ends: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'\n').map(|at| at + 1).collect();
    let text = str::from_utf8(&bytes).unwrap();
    let noted = |end: usize| text[..end].lines().next_back().is_some_and(|line| line.contains("{\"note\":"));
    let mut behind_notes = 0;
    // The first lines, where notes and commands take turns, and a sample of the rest.
    for (at, end) in ends.iter().enumerate().filter(|(at, _)| *at < 12 || at % 61 == 0) {
        let path = with(folder.path(), &bytes[..*end]);
        behind_notes += usize::from(noted(*end));
        let (mut session, _) = save::resume(&path).unwrap();
        assert_eq!(session.run(), Ok(Step::Over));
        drop(session);
        assert!(fs::read(&path).unwrap() == bytes, "killed after line {}", at + 1);
    }
    assert!(behind_notes > 3, "some of them end with a note");
}

#[test]
fn whatever_line_a_game_was_killed_after_the_screens_show_the_game_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session = solo("DE", LengthId::Short, 7);
    session.save_to(&path).unwrap();
    play_as_advised(&mut session, 99);
    drop(session);
    let bytes = fs::read(path).unwrap();
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let votes = |at: usize| lines.get(at).is_some_and(|line| line.windows(13).any(|text| text == b"\"what\":\"vote "));
    let mut last_votes = 0;
    // Around the ends of roll-calls, where nobody is awaited and something is to be shown, and a sample of the rest.
    let around = |at: usize| votes(at) != votes(at + 1) || votes(at.saturating_sub(1)) != votes(at);
    for at in (1..lines.len()).filter(|at| around(*at) || at % 31 == 0) {
        last_votes += usize::from(votes(at) && !votes(at + 1));
        let (session, _) = save::resume(&with(folder.path(), &lines[..=at].concat())).unwrap();
        let app = App::new(World::new(Keeps::Nothing).with_session(session), Settings::shipped(Depth::True));
        assert!(!matches!(app.top(), None | Some(Screen::Menu(_))), "killed after line {}: {:?}", at + 1, app.top());
    }
    assert!(last_votes > 5, "some of them are the last vote of a roll-call");
}

/// A game under way, and a moment of it at which its file is taken away.
fn stray(how: impl Fn(&Path), expected: Stray) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session = solo("DE", LengthId::Short, 7);
    session.save_to(&path).unwrap();
    play_as_advised(&mut session, 2);
    how(&path);
    assert!(session.confirm_save(), "there is a file again before anything is said");
    let rescued = session.take_rescued().unwrap();
    assert_eq!((&rescued.from, rescued.how), (&path, expected));
    assert_eq!(session.take_rescued(), None, "it is said once");
    assert_eq!(session.save_path(), Some(rescued.to.as_path()));
    assert!(session.save_trouble().is_none());
    play_as_advised(&mut session, 3);
    let digest = session.digest();
    let records = session.records().to_vec();
    drop(session);
    let (resumed, remarks) = save::resume(&rescued.to).unwrap();
    assert_eq!((resumed.digest(), resumed.records(), remarks), (digest, records.as_slice(), Vec::new()));
}

#[test]
fn a_file_that_is_removed_renamed_replaced_or_cut_under_the_game_is_noticed_and_the_game_is_not_lost() {
    stray(|path| fs::remove_file(path).unwrap(), Stray::Gone);
    stray(|path| fs::rename(path, path.with_extension("old")).unwrap(), Stray::Gone);
    stray(|path| fs::remove_dir_all(path.parent().unwrap()).unwrap(), Stray::Gone);
    // As programs do that keep folders alike: a copy takes the file's place.
    let replace = |path: &Path| {
        let copy = path.with_extension("copy");
        fs::copy(path, &copy).unwrap();
        fs::rename(copy, path).unwrap();
    };
    stray(replace, Stray::Replaced);
    stray(|path| fs::write(path, "").unwrap(), Stray::Changed);
    let lengthen = |path: &Path| {
        let mut bytes = fs::read(path).unwrap();
        bytes.extend_from_slice(b"x\n");
        fs::write(path, bytes).unwrap();
    };
    stray(lengthen, Stray::Changed);
}

#[test]
fn where_no_new_file_can_be_written_the_game_goes_on_in_memory_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    let path = inner.join("game.jsonl");
    let mut session = solo("DE", LengthId::Short, 7);
    fs::create_dir(&inner).unwrap();
    session.save_to(&path).unwrap();
    fs::remove_dir_all(&inner).unwrap();
    fs::write(&inner, "a file where the folder was").unwrap();
    play_as_advised(&mut session, 2);
    let trouble = session.save_trouble().expect("it is said");
    assert!(trouble.why.contains("removed") && trouble.waiting > 0, "{trouble:?}");
    // When there is room again, nothing is missing.
    fs::remove_file(&inner).unwrap();
    play_as_advised(&mut session, 3);
    assert!(session.save_trouble().is_none());
    let records = session.records().to_vec();
    drop(session);
    assert_eq!(save::open(&path).unwrap().records, records);
}

#[test]
fn the_usual_file_is_its_owners_alone_and_its_name_tells_nothing_of_the_games_chance() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session = Session::new(october(), options(LengthId::Short, 424_242));
    session.save_to(&path).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let home = tempfile::tempdir().unwrap();
    let status = std::process::Command::new(env!("CARGO_BIN_EXE_coreper"))
        .env("COREPER_HOME", home.path())
        .args(["play", "--length", "short", "--seed", "424242", "--plain"])
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap()
        .status;
    assert!(status.success());
    let names: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["october-2025-short.jsonl"]);
}
