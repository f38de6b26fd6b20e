//! Trouble of the machine beneath a host: a disk that is full, a terminal that is lost, a port that is taken; and people who have lost
//! what they were known by.

use super::kill::Program;
use super::{Browser, CODE, get, hall, order, post, until};
use crate::session::october;
use coreper::base::set::StateSet;
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::host::desk as orders;
use coreper::host::desks::Duty;
use coreper::session::{Options, Session};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// How long the file of a game is that has just begun.
fn fresh_save(folder: &Path) -> u64 {
    let path = folder.join("fresh.jsonl");
    let setup = Setup {
        length: LengthId::Short,
        rounds: 6,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    Session::new(october(), Options::new(setup, 7)).save_to(&path).unwrap();
    std::fs::metadata(&path).unwrap().len()
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_is_said_at_the_desk_and_the_game_goes_on() {
    /// What a shell counts the length of files in, and so many of them are left for the game.
    const BLOCK: u64 = 512;
    const ROOM: u64 = 4;
    let home = tempfile::tempdir().unwrap();
    let blocks = fresh_save(home.path()) / BLOCK + ROOM;
    // Who writes beyond that is told so, as by a disk that is full.
    let shell = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &shell, env!("CARGO_BIN_EXE_coreper")]);
    let mut program = Program::begin(command, home.path(), &["--length", "full", "--seed", "7", "--port", "0"]);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    program.say("start");
    program.hears("The game begins.");
    let mut plays_on = |program: &mut Program| {
        let page = ann.page("");
        if page.contains("The host goes on") {
            program.say("next");
        }
        std::thread::sleep(Duration::from_millis(20));
        ann.takes_the_first(&page)
    };
    let full = (0..2_000).any(|_| {
        plays_on(&mut program);
        program.has_said("NOT SAVED")
    });
    assert!(full, "a few records are more than there is room for");
    // Two years are longer than any machine takes to say that it is full.
    let acts = (0..2_000).filter(|_| plays_on(&mut program)).take(2).count();
    assert_eq!(acts, 2, "the game goes on in memory");
    program.say("");
    program.hears("NOT SAVED");
}

#[test]
fn a_port_that_is_taken_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let save = home.path().join("class.jsonl");
    let run = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["host", "--port", &port, "--save", save.to_str().unwrap()])
        .env("COREPER_HOME", home.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(2), "{}", String::from_utf8_lossy(&run.stderr));
    assert!(!save.with_extension("room").exists() && !save.exists());
}

#[test]
fn whoever_has_lost_page_and_digits_is_let_back_by_the_desk() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let asked = post(to, "/back/name", &[("name", "Ann")], "");
    let nobody = post(to, "/back/name", &[("name", "Eve")], "");
    assert_eq!((asked.status, nobody.status), (303, 303), "whoever asks learns nothing of who is here");
    let waits = get(to, &asked.heads["location"][0], "");
    assert!(waits.status == 200 && waits.body.contains("The host was asked"), "{}", waits.body);
    let word = waits.body.split("class=\"code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    for wrong in ["admit 2", "admit 1", "admit 1 nobody"] {
        assert!(order(&host, wrong)[0].starts_with("admit 3 WORD"), "{wrong}");
    }
    assert_eq!(order(&host, &format!("admit 1 {word}")), ["Done."]);
    let back = get(to, &asked.heads["location"][0], "");
    assert!(back.status == 303 && back.heads["location"][0] == "/p/1/", "{} {:?}", back.status, back.heads);
    assert_eq!(get(to, "/p/1/", &ann.cookie).status, 303, "what Ann was known by before is void");
    let cookie = back.heads["set-cookie"].iter().find(|cookie| cookie.starts_with("seat=")).unwrap();
    ann.cookie = cookie.split(';').next().unwrap().to_owned();
    assert!(ann.page("").contains("Ann, you act for"));
    assert!(get(to, &asked.heads["location"][0], "").body.contains("Nobody asks with this any more"), "once");
    host.close();
}

#[test]
fn who_tries_what_is_not_theirs_is_refused_and_the_desk_hears_of_it() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut olga = Browser::join(to, "Olga", "-");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    for _ in 0..3 {
        assert_eq!(olga.send(&[("seat", "DE"), ("question", ""), ("path", ""), ("to", "ready")]).status, 403);
    }
    let told: Vec<String> = host.hall().told_since(0).into_iter().map(|(_, line)| line).collect();
    assert_eq!(told.iter().filter(|line| line.contains("Olga, number 2, tries")).count(), 1, "{told:?}");
    host.close();
}

#[test]
fn a_new_code_lets_nobody_in_by_the_old_one_and_keeps_who_is_in() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let told = order(&host, "code new");
    let code = told[0].rsplit(' ').next().unwrap().to_owned();
    let join = |code: &str| post(to, "/join", &[("code", code), ("name", "Bo"), ("seat", "FR")], "").status;
    assert_eq!((join(CODE), join(&code)), (403, 303), "{told:?}");
    assert!(host.hall().ways().links[0].ends_with(&code) && ann.page("").contains("Ann, you act for"));
    assert_eq!(order(&host, "hide 1"), ["Done."]);
    assert!(ann.page("").contains("Person 1") && !ann.page("").contains("Ann, you"));
    host.close();
}

#[test]
fn what_the_desk_asks_of_time_and_of_bots_is_seen_by_those_whom_it_concerns() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "FR");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    // What the month began with stands beside the first question.
    let page = ann.page("");
    assert!(page.contains("In the world"), "{page}");
    // News meant for some are told to nobody else because a code is wrong or gets none.
    for wrong in ["news CN: psst", "news ZZ: psst", "news DE,COM: psst"] {
        assert!(order(&host, wrong)[0].starts_with("News go to member states"), "{wrong}");
    }
    assert!(!bo.page("happened").contains("psst") && !ann.page("happened").contains("psst"));
    assert_eq!(order(&host, "news DE: for your eyes"), ["Done."]);
    assert!(ann.page("happened").contains("for your eyes") && !bo.page("happened").contains("for your eyes"));
    // A phase that ends by time is announced, also where the clock is set anew, and no longer than it holds.
    assert!(order(&host, "ends bots")[0].starts_with("No time is kept"));
    order(&host, "clock 20");
    order(&host, "ends bots");
    order(&host, "+5");
    assert!(bo.page("").contains("When the time is up bots finish"), "{}", bo.page(""));
    order(&host, "ends off");
    assert!(order(&host, "").iter().all(|line| !line.contains("When the time is up")));
    // A bot whose acts the desk decides is its own again.
    assert!(order(&host, "review CN")[0].contains("waits for you"));
    assert_eq!(order(&host, "review CN off"), ["CN is its bot's own again."]);
    assert_eq!(order(&host, "review off"), ["Nobody is reviewed."]);
    // How people come is said again; what opens the local desk to no other.
    let told = order(&host, "join").join(" ");
    assert!(told.contains(CODE) && told.contains("/desk/in/") && told.contains("/wall/"), "{told}");
    let orders::Came::Said(lesser) = orders::order_by(host.hall(), Duty::All, "join") else { panic!("ended") };
    assert!(!lesser.join(" ").contains("/desk/in/"), "{lesser:?}");
    host.close();
}
