//! What can go wrong, row by row, with the test that provokes it; and some of those tests.

use super::{Browser, get, hall, order, until};
use coreper::host::desk as orders;
use coreper::host::hall::Stage;
use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};

/// The rows of what can go wrong.
const ROWS: &str = include_str!("rows.csv");

fn sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_row_names_a_test_that_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    sources(&root.join("tests"), &mut all);
    sources(&root.join("src"), &mut all);
    let rows: Vec<(&str, &str)> = ROWS.lines().skip(1).map(|line| line.split_once(',').unwrap()).collect();
    let names: BTreeSet<&str> = rows.iter().map(|(row, _)| *row).collect();
    assert_eq!((rows.len(), names.len()), (41, 41));
    for (row, tests) in &rows {
        for test in tests.split(';') {
            assert!(all.contains(&format!("fn {test}()")), "{row}: {test}");
        }
    }
}

fn refused(arguments: &[&str], home: &Path) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["host", "--plain"])
        .args(arguments)
        .env("COREPER_HOME", home)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert_eq!(run.status.code(), Some(2), "{said}");
    assert!(run.stdout.is_empty(), "nothing was opened");
    said
}

#[test]
fn a_port_in_use_is_said_and_nothing_is_begun() {
    let home = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = refused(&["--port", &port], home.path());
    assert!(said.contains("--port") && said.contains("another port"), "{said}");
}

#[test]
fn a_save_that_is_played_is_played_by_one_host() {
    let home = tempfile::tempdir().unwrap();
    let save = home.path().join("class.jsonl");
    let host = hall(2, Some(save.clone()));
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let said = refused(&["--port", "0", "--resume", save.to_str().unwrap()], home.path());
    assert!(said.contains("another window"), "{said}");
    assert!(ann.page("").contains("name=\"to\""), "the one that plays it plays on");
    host.close();
}

#[test]
fn two_desks_that_say_next_go_on_once() {
    let host = hall(2, None);
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("the table stands still", || {
        let page = ann.page("");
        ann.takes_the_first(&page);
        host.hall().desk_page().unwrap().stands().held.is_some()
    });
    let held = orders::held(&host.hall().desk_page().unwrap()).unwrap();
    assert_eq!(order(&host, &format!("next {held}")), ["Done."]);
    let before = host.hall().records().len();
    assert_eq!(order(&host, &format!("next {held}")), ["That was gone on from already."]);
    assert!(host.hall().records().len() >= before);
    host.close();
}

#[test]
fn where_everybody_is_away_bots_play_and_the_table_waits_where_it_stands() {
    let host = hall(2, None);
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    assert_eq!(order(&host, "bot DE"), ["Done."]);
    let held = || host.hall().desk_page().unwrap().stands().held;
    until("a bot has played on to something to look at", || held().is_some());
    let (before, stop) = (host.hall().records().len(), held());
    assert_eq!((host.hall().records().len(), held()), (before, stop), "nothing goes on by itself");
    assert_eq!(host.hall().stage(), Stage::Playing);
    assert!(ann.page("").contains("Take the seat back"));
    assert!(ann.send(&[("what", "take-back")]).body.contains("A bot has played DE for you: "));
    assert!(!ann.page("").contains("Take the seat back"));
    host.close();
}

#[test]
fn a_page_that_was_opened_elsewhere_is_told_so() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let number = |page: &str| page.split("data-page=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mark = |page: &str| page.split("data-mark=\"").nth(1).unwrap().split('"').next().unwrap().replace(' ', "%20");
    let (first, second) = (ann.page(""), ann.page(""));
    let poll = |page: &str| {
        let link = format!("/p/1/poll?since={}&page={}", mark(page), number(page));
        get(to, &link, &ann.cookie).body
    };
    assert_eq!(poll(&first), "elsewhere", "at once, whatever else is the case");
    assert!(second.contains("Go on here") && second.contains("id=\"elsewhere\""));
    order(&host, "say hello");
    assert_ne!(poll(&second), "elsewhere");
    host.close();
}
