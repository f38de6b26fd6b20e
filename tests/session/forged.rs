//! Saves that a hand or another release wrote: what they name is checked, and what was changed is found out.

use super::program::coreper;
use super::{october, options};
use coreper::game::state::LengthId;
use coreper::session::Session;
use coreper::session::save::{self, SaveError};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The lines of a save as JSON, to be changed and written again with right lengths and checksums.
pub(crate) struct Lines(Vec<Value>);

impl Lines {
    pub(crate) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        Self(text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()[2].take()).collect())
    }

    pub(crate) fn write(&self, path: &Path) {
        let line = |value: &Value| {
            let text = value.to_string();
            format!("[{},\"{:08x}\",{text}]\n", text.len(), crc32fast::hash(text.as_bytes()))
        };
        fs::write(path, self.0.iter().map(line).collect::<String>()).unwrap();
    }

    /// The first note that holds something at a pointer such as `/Beijing/targets/0/state`, and its line from 1.
    fn note(&mut self, pointer: &str) -> (usize, &mut Value) {
        let pointer = format!("/note/note{pointer}");
        let at = self.0.iter().position(|line| line.pointer(&pointer).is_some());
        let at = at.unwrap_or_else(|| panic!("no note has {pointer}"));
        (at + 1, self.0[at].pointer_mut(&pointer).unwrap())
    }
}

/// What a hand does to a file.
type Change = fn(&mut Lines);

/// A game of bots that was played to its end.
pub(crate) fn played(folder: &Path) -> PathBuf {
    let path = folder.join("played.jsonl");
    let mut session = Session::new(october(), options(LengthId::Short, 7));
    session.save_to(&path).unwrap();
    session.run().unwrap();
    path
}

#[test]
fn a_note_that_names_what_is_not_there_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let (path, forged) = (played(folder.path()), folder.path().join("forged.jsonl"));
    for (pointer, value, why) in [
        ("/Beijing/targets/0/state", json!(255), "state 255"),
        ("/Beijing/rows/0/option", json!({"Use": [200, 0]}), "instrument 200"),
        ("/Beijing/rows/0/option", json!({"Use": [0, 1_u64 << 63]}), "state 63"),
        ("/Beijing/rows/0/option", json!({"Ease": 255}), "instrument 255"),
        ("/Beijing/rows/0/total", json!(i32::MIN), "-2147483648"),
        ("/Beijing/rows/0/parts/0/1", json!(i32::MAX), "2147483647"),
        ("/Beijing/next", json!(250), "row 250"),
        ("/Beijing/about", json!("Astrology"), "Astrology"),
        ("/Vote/topic", json!(99), "topic 99"),
        ("/Vote/vote", json!(3), "vote 3"),
        ("/Vote/terms/0/term", json!("Weather"), "Weather"),
        ("/Commission/verb", json!("\u{1b}[2J"), "there is none"),
        ("/Act/verb", json!("dance"), "`dance`"),
        ("/Presidency/topic", json!(8), "topic 8"),
    ] {
        let mut lines = Lines::read(&path);
        let (line, place) = lines.note(pointer);
        *place = value;
        lines.write(&forged);
        match save::open(&forged) {
            Err(SaveError::Unreadable { line: named, why: told, .. }) => {
                assert_eq!(named, line, "{pointer}");
                assert!(told.contains(why), "{pointer}: {told}");
            }
            other => panic!("{pointer}: {other:?}"),
        }
        for command in [&["replay", forged.to_str().unwrap()][..], &["report", forged.to_str().unwrap()]] {
            let (code, _, err) = coreper(command);
            assert_eq!(code, 2, "{pointer}: {err}");
            assert!(err.contains(&format!("line {line}")), "{pointer}: {err}");
        }
    }
}

#[test]
fn what_a_hand_changed_with_right_checksums_is_not_verified() {
    let folder = tempfile::tempdir().unwrap();
    let (path, forged) = (played(folder.path()), folder.path().join("forged.jsonl"));
    let verify = |path: &Path| coreper(&["replay", path.to_str().unwrap(), "--verify"]);
    let (code, out, _) = verify(&path);
    assert_eq!(code, 0, "{out}");
    assert!(out.starts_with("verified: ") && out.contains("notes of reasons, are as they were written"), "{out}");
    let changes: [(&str, Change); 6] = [
        ("a level", |lines| lines.0[0]["level"] = json!("measured")),
        ("another doctrine", |lines| {
            let other = &october().doctrine.readings[1].id;
            lines.0[0]["doctrine"] = json!(other);
        }),
        ("a figure of a note", |lines| *lines.note("/Vote/sum").1 = json!(12)),
        ("a note left out", |lines| {
            let (line, _) = lines.note("/Vote/sum");
            lines.0.remove(line - 1);
        }),
        ("a note twice", |lines| {
            let (line, _) = lines.note("/Beijing");
            lines.0.insert(line, lines.0[line - 1].clone());
        }),
        ("a note of another seat", |lines| {
            let (line, _) = lines.note("/Vote/sum");
            lines.0[line - 1]["note"]["seat"] = json!("MT");
        }),
    ];
    for (what, change) in changes {
        let mut lines = Lines::read(&path);
        change(&mut lines);
        lines.write(&forged);
        let (code, out, err) = verify(&forged);
        assert_eq!(code, 1, "{what}: {out}{err}");
        assert!(out.starts_with("not verified: "), "{what}: {out}");
        assert!(err.contains("was changed after it was written"), "{what}: {err}");
    }
}

#[test]
fn a_doctrine_that_the_campaign_does_not_have_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (path, forged) = (played(folder.path()), folder.path().join("forged.jsonl"));
    let mut lines = Lines::read(&path);
    lines.0[0]["doctrine"] = json!("nope");
    lines.write(&forged);
    let error = save::open(&forged).unwrap_err().to_string();
    assert!(error.contains("`nope` is no doctrine"), "{error}");
}

#[test]
fn a_game_that_leaves_its_record_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let (path, forged) = (played(folder.path()), folder.path().join("forged.jsonl"));
    let mut lines = Lines::read(&path);
    let vote =
        lines.0.iter().position(|line| line["act"]["what"].as_str().is_some_and(|what| what.starts_with("vote ")));
    lines.0[vote.unwrap()]["act"]["by"] = json!("MT");
    lines.write(&forged);
    let (code, out, _) = coreper(&["replay", forged.to_str().unwrap(), "--verify"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("Malta is on record with") && out.contains("(vote "), "{out}");
    for rust in ["StateId", "Some(", "Refusal", "{", "::"] {
        assert!(!out.contains(rust), "{out}");
    }
}
