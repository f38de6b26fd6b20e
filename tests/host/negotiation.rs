//! Negotiation beside the game: what is said to all reaches all and the debrief, what is written to one reaches the two alone.

use super::{Browser, CODE, code, get, hall, open, order, until};
use coreper::host::Host;
use coreper::host::kept::{self, Kept};
use coreper::host::people::People;
use coreper::session::save;
use std::path::Path;
use std::process::Command;

fn program(arguments: &[&str], file: &Path) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_coreper")).args(arguments).arg(file).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8_lossy(&run.stdout).into_owned()
}

/// A room to which nobody has come.
fn nobody() -> Kept {
    Kept::new(People::default(), code(CODE), code("WALL-77"))
}

/// The first choice of a list on a page.
fn first_of(page: &str, list: &str) -> String {
    let rest = page.split(&format!("name=\"{list}\"")).nth(1).unwrap();
    rest.split("<option value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn what_is_said_reaches_whom_it_is_for_and_goes_when_it_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let (path, log) = (folder.path().join("game.jsonl"), folder.path().join("host.log"));
    let kept = nobody();
    let host = open(2, Some(path.clone()), None, kept, Some(log.clone()));
    let to = host.address();
    let [mut ann, mut al, mut fleur, mut jonas, mut jo] =
        [("Xyla", "DE"), ("Albrecht", "DE"), ("Fleur", "FR"), ("Jonas", "LT"), ("Josephine", "-")]
            .map(|(name, code)| Browser::join(to, name, code));
    assert!(ann.page("").contains("notes between two delegations are read by the two and by the host"));
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    // To the table: for all, on the wall, and by whoever has a pen alone.
    let words = "zq-statement <b>we wait</b>";
    assert_eq!(ann.send(&[("what", "state"), ("seat", "DE"), ("words", words)]).status, 200);
    let again = ann.send(&[("what", "state"), ("seat", "DE"), ("words", "zq-again")]);
    assert!(again.status == 409 && again.body.contains("wait a moment"), "one at a time");
    for browser in [&mut al, &mut jo] {
        let refused = browser.send(&[("what", "state"), ("seat", "DE"), ("words", "zq-forged")]);
        assert!(refused.status == 409 && refused.body.contains("whoever has the pen"), "{}", refused.body);
    }
    assert_eq!(jonas.send(&[("what", "state"), ("seat", "DE"), ("words", "zq-forged")]).status, 409);
    let mut wall = get(to, "/wall/WALL-77", "").body;
    for page in [fleur.page("talk"), jo.page("talk"), fleur.page(""), wall.clone()] {
        assert!(page.contains("DE: zq-statement &lt;b&gt;we wait"), "{page}");
    }
    // The speaking list keeps its order; the Presidency or the desk gives the floor.
    for browser in [&mut jonas, &mut fleur] {
        let own = if browser.number == fleur_number() { "FR" } else { "LT" };
        assert_eq!(browser.send(&[("what", "floor"), ("seat", own)]).status, 200);
    }
    assert!(get(to, "/wall/WALL-77", "").body.contains("Next: LT FR"));
    assert_eq!(ann.send(&[("what", "floor-give"), ("seat", "DE"), ("to", "FR")]).status, 409);
    assert_eq!(order(&host, "floor next"), ["LT has the floor."]);
    let mut chair = Browser::join(to, "Kyra", "CY");
    assert!(chair.page("talk").contains("Give the floor to FR France"), "{}", chair.page("talk"));
    assert_eq!(chair.send(&[("what", "floor-give"), ("seat", "CY"), ("to", "FR")]).status, 200);
    assert!(get(to, "/wall/WALL-77", "").body.contains("FR France has the floor."));
    order(&host, "floor clear");
    // Between two: off until the desk switches it on, and then for the two.
    let note = [("what", "note"), ("seat", "DE"), ("to", "FR"), ("words", "zq-note")];
    assert!(ann.send(&note).body.contains("cannot be written now"));
    order(&host, "notes on");
    assert_eq!(ann.send(&note).status, 200);
    let forged = jonas.send(&[("what", "note"), ("seat", "DE"), ("to", "FR"), ("words", "zq-forged")]);
    assert_eq!(forged.status, 409);
    for page in [ann.page("talk"), al.page("talk"), fleur.page("talk")] {
        assert!(page.contains("DE to FR: zq-note"), "{page}");
    }
    assert_eq!(order(&host, "notes"), ["DE to FR: zq-note"]);
    order(&host, "news The lift of the Justus Lipsius building is stuck");
    let shown = get(to, "/wall/WALL-77", "").body;
    assert!(shown.contains("DE: zq-statement"), "what the host says hides no statement: {shown}");
    // A remark hangs on something that happened, and no player reads it.
    let page = jo.page("talk");
    let event = first_of(&page, "event").replace("&amp;", "&").replace("&quot;", "\"");
    let remark = [("what", "remark"), ("tag", "turning-point"), ("event", event.as_str()), ("words", "zq-remark")];
    assert_eq!(jo.send(&remark).status, 200);
    assert_eq!(fleur.send(&remark).status, 409);
    assert!(jo.page("talk").contains("turning point: zq-remark (on: "), "{}", jo.page("talk"));
    assert!(order(&host, "remarks")[0].starts_with("Josephine: turning point: zq-remark"));
    for end in ["", "happened", "seat", "count", "talk"] {
        for browser in [&mut ann, &mut al, &mut fleur, &mut jonas, &mut jo, &mut chair] {
            browser.page(end);
        }
        wall.push_str(&get(to, "/wall/WALL-77", "").body);
    }
    let notes = [&ann.seen, &al.seen, &fleur.seen, &jonas.seen, &jo.seen, &chair.seen, &wall];
    assert_eq!(notes.map(|seen| seen.contains("zq-note")), [true, true, true, false, false, false, false]);
    assert_eq!(notes.map(|seen| seen.contains("zq-remark")), [false, false, false, false, true, false, false]);
    assert!(notes.iter().all(|seen| !seen.contains(">zq-forged")));
    // All of it outlives the host, and none of it is in the game or in the log.
    host.hall().suspend();
    host.close();
    let (session, _) = save::resume(&path).unwrap();
    let kept = kept::read(&path, &crate::session::october()).unwrap();
    let host = open(2, Some(path.clone()), Some(session), kept, None);
    fleur.to = host.address();
    until("it is there again", || fleur.page("talk").contains("zq-note"));
    assert!(fleur.page("talk").contains("DE: zq-statement"));
    host.hall().end();
    host.close();
    let tokens = [&ann, &fleur].map(|browser| browser.cookie.trim_start_matches("seat=").to_owned());
    nothing_is_left(&path, &log, &tokens);
}

/// A host that stops and goes on has its clock, its speaking list and its wall as they were.
#[test]
fn clock_speaking_list_and_wall_outlive_a_stop() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(2, Some(path.clone()));
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    Browser::join(host.address(), "Fleur", "FR");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    for line in ["clock 20", "pause", "scene talk", "floor FR"] {
        order(&host, line);
    }
    let left = |host: &Host| host.hall().desk_page().unwrap().stands().clock.left(host.hall().now()).unwrap();
    let before = left(&host);
    host.hall().suspend();
    host.close();
    let (session, _) = save::resume(&path).unwrap();
    let kept = kept::read(&path, &crate::session::october()).unwrap();
    let host = open(2, Some(path), Some(session), kept, None);
    until("it is played", || host.hall().desk_page().is_some());
    assert_eq!(left(&host), before, "the clock stands with what it had left");
    let wall = get(host.address(), "/wall/WALL-77", "").body;
    assert!(wall.contains("FR France") && !wall.contains("Still at work"), "on the scene of the talk: {wall}");
    host.hall().end();
    host.close();
}

#[test]
fn a_draft_goes_to_those_it_is_shown_to_gathers_names_and_tells_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(2, Some(path.clone()));
    let to = host.address();
    let [mut ann, mut al, mut fleur, mut jonas, mut jo] =
        [("Ann", "DE"), ("Al", "DE"), ("Fleur", "FR"), ("Jonas", "LT"), ("Jo", "-")]
            .map(|(name, code)| Browser::join(to, name, code));
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let sends = |who: &mut Browser, fields: &[(&str, &str)]| who.send(fields).status;
    let begin =
        [("what", "draft"), ("seat", "DE"), ("title", "zq <i>Conclusions"), ("words", "zq-first we may act in June")];
    assert_eq!(sends(&mut ann, &begin), 200);
    for other in [&mut al, &mut jo, &mut jonas] {
        assert_eq!(sends(other, &begin), 409, "whoever has no pen, or another's seat, drafts nothing");
    }
    // As long as it is shown to nobody the delegation alone reads it, and nobody stands under it.
    let reads = |who: &mut Browser| who.page("talk").contains("zq-first");
    assert!(reads(&mut ann) && reads(&mut al) && !reads(&mut fleur) && !reads(&mut jo));
    let under = [("what", "sponsor"), ("seat", "FR"), ("draft", "1")];
    assert_eq!(sends(&mut fleur, &under), 409);
    assert_eq!(sends(&mut fleur, &[("what", "show-draft"), ("seat", "FR"), ("draft", "1"), ("to", "")]), 409);
    assert_eq!(sends(&mut ann, &[("what", "show-draft"), ("seat", "DE"), ("draft", "1"), ("to", "fr")]), 200);
    assert!(reads(&mut fleur) && !reads(&mut jonas) && !reads(&mut jo));
    assert_eq!(sends(&mut jonas, &[("what", "redraft"), ("seat", "LT"), ("draft", "1"), ("words", "zq-forged")]), 409);
    assert_eq!(sends(&mut fleur, &under), 200);
    assert!(ann.page("talk").contains("under it: FR (version 1)"), "{}", ann.page("talk"));
    // Who may read it says something on it, without the pen as well; who looks on reads none of that.
    let remark = |seat| [("what", "comment"), ("seat", seat), ("draft", "1"), ("words", "zq-weaker than June")];
    for (who, seat, status) in [(&mut al, "DE", 200), (&mut jonas, "LT", 409), (&mut jo, "FR", 409)] {
        assert_eq!(sends(who, &remark(seat)), status, "{seat}");
    }
    assert!(fleur.page("talk").contains("DE on version 1: zq-weaker than June"));
    // A new version keeps the names with the version they stand under, and says what changed.
    let again =
        [("what", "redraft"), ("seat", "DE"), ("draft", "1"), ("words", "zq-first we shall act\r\n\r\nzq-then")];
    assert_eq!(sends(&mut ann, &again), 200);
    let page = fleur.page("talk");
    assert!(page.contains("<del>[-may-]</del>") && page.contains("<ins>[+shall+]</ins>"), "{page}");
    assert!(page.contains("<p>zq-then</p>"), "paragraphs stay: {page}");
    assert!(page.contains("<del>[-in June-]</del>") && page.contains("FR (version 1)"), "{page}");
    assert_eq!(sends(&mut ann, &[("what", "show-draft"), ("seat", "DE"), ("draft", "1"), ("to", "")]), 200);
    assert!(reads(&mut jonas) && reads(&mut jo));
    order(&host, "scene talk");
    assert!(![get(to, "/wall/WALL-77", "").body, jo.page("talk")].concat().contains("zq-weaker"));
    order(&host, "scene game");
    let wall = get(to, "/wall/WALL-77", "").body;
    assert!(wall.contains("has put forward a draft: zq &lt;i&gt;Conclusions"), "{wall}");
    assert!(order(&host, "drafts")[0].contains("zq-first we shall act"));
    host.hall().end();
    host.close();
    assert!(!std::fs::read_to_string(&path).unwrap().contains("zq"));
    assert!(program(&["report", "--games", "0"], &path).contains("zq-first we shall act"));
    program(&["forget"], &path);
    assert!(!program(&["report", "--games", "0"], &path).contains("zq"));
}

/// No word of theirs is in the game or in the log; the debrief has what all could read, until it is forgotten.
fn nothing_is_left(path: &Path, log: &Path, tokens: &[String; 2]) {
    let told = std::fs::read_to_string(log).unwrap();
    assert!(told.contains("joined person=1 seats=DE") && told.contains("order word=notes"), "{told}");
    let secret = ["zq-", "Xyla", "KOLE", "WALL", "127.0.0.1", &tokens[0], &tokens[1]];
    assert!(secret.iter().all(|secret| !told.contains(secret)), "{told}");
    let game = std::fs::read_to_string(path).unwrap();
    assert!(!game.contains("zq-") && !game.contains("Xyla"));
    let report = program(&["report", "--games", "0"], path);
    assert!(report.contains("zq-statement") && report.contains("zq-remark") && !report.contains("zq-note"), "{report}");
    let own = program(&["report", "--games", "0", "--seat", "FR"], path);
    assert!(own.contains("zq-statement") && !own.contains("zq-remark"), "{own}");
    program(&["forget"], path);
    assert!(!path.with_extension("room").exists());
    assert!(!program(&["report", "--games", "0"], path).contains("zq-"));
}

/// Who joined third.
const fn fleur_number() -> u32 {
    3
}
