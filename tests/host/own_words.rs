//! Words that people put into the game itself: said with a declaration they are said to the table; said of a vote they go when all goes.

use super::trainer::{state, to_a_vote};
use super::{Browser, get, hall, order, until};
use coreper::game::act::Declare;
use coreper::game::state::{Phase, Topic};
use coreper::law::ballot::Vote;
use coreper::session::save;
use coreper::table::Ask;
use std::path::Path;
use std::process::Command;

fn forgets(path: &Path) {
    let run = Command::new(env!("CARGO_BIN_EXE_coreper")).arg("forget").arg(path).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn no_word_of_a_declaration_is_in_the_game_and_none_of_any_once_it_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(2, Some(path.clone()));
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    order(&host, "start");
    until("acts are asked for", || {
        for browser in &mut people {
            let page = browser.page("");
            if host.hall().desk_page().unwrap().public().view().phase() == Phase::Briefing {
                browser.takes_the_first(&page);
            }
        }
        host.hall().desk_page().unwrap().public().view().phase() == Phase::Consultation
    });
    let words = "zq-declared we stand by it".to_owned();
    let declare = Declare { topic: Topic::Determination, vote: Vote::For, words };
    let done = host.hall().ask(people[0].number, None, Ask::Do(state("DE"), declare.into())).unwrap();
    assert!(done.blocking_recv().unwrap().is_ok());
    until("it is said to the table", || people[1].page("talk").contains("DE: zq-declared we stand by it"));
    until("it stands on the wall", || get(to, "/wall/WALL-77", "").body.contains("zq-declared"));
    to_a_vote(&host, &mut people);
    order(&host, "bots");
    until("the result stands", || people[0].page("").contains("Why did it come so?"));
    let why = [("what", "why"), ("seat", "DE"), ("words", "zq-why the chair counted first")];
    assert_eq!(people[0].send(&why).status, 200);
    host.hall().suspend();
    host.close();
    let game = || std::fs::read_to_string(&path).unwrap();
    assert!(!game().contains("zq-declared") && game().contains("zq-why"), "{}", game());
    let (before, _) = save::resume(&path).unwrap();
    let digests = before.digests().to_vec();
    drop(before);
    forgets(&path);
    assert!(!game().contains("zq-"), "{}", game());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
    let (after, remarks) = save::resume(&path).unwrap();
    assert!(remarks.is_empty() && after.digests() == digests, "it is the same game");
    drop(after);
    // What was forgotten is forgotten once more without harm.
    forgets(&path);
}
