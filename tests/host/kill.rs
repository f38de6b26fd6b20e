//! The host is killed in the middle of a game, and goes on with everybody in it.

use super::{Browser, get, hidden, until};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// The program, with what it says.
pub(super) struct Program {
    pub(super) child: Child,
    says: Receiver<String>,
    pub(super) to: SocketAddr,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    pub(super) fn start(home: &Path, arguments: &[&str]) -> Self {
        Self::begin(Command::new(env!("CARGO_BIN_EXE_coreper")), home, arguments)
    }

    /// The same by a command that runs the program.
    pub(super) fn begin(mut command: Command, home: &Path, arguments: &[&str]) -> Self {
        let mut child = command
            .args(["host", "--swift", "--code", "KOLE-42"])
            .args(arguments)
            .env("COREPER_HOME", home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (sender, says) = channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut to = None;
        while to.is_none() {
            let line: String = says.recv_timeout(Duration::from_secs(60)).expect("it says where it is");
            let address = line.strip_prefix("http://").and_then(|rest| rest.split('/').next());
            to = address.and_then(|address| address.parse().ok());
        }
        Self { child, says, to: to.unwrap() }
    }

    /// The join codes of so many tables, as they are said.
    pub(super) fn codes(&self, tables: usize) -> Vec<String> {
        let mut codes = vec![super::CODE.to_owned()];
        while codes.len() < tables {
            let line = self.says.recv_timeout(Duration::from_secs(60)).expect("it says its codes");
            let code =
                line.strip_prefix("http://").and_then(|rest| rest.split_once('/')).map(|(_, code)| code.to_owned());
            codes.extend(code.filter(|code| !codes.contains(code)));
        }
        codes
    }

    pub(super) fn say(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Whether it has said something since it was listened to last.
    pub(super) fn has_said(&self, text: &str) -> bool {
        self.says.try_iter().any(|line| line.contains(text))
    }

    /// Waits until it says something, and gives the line.
    pub(super) fn hears(&self, text: &str) -> String {
        loop {
            let line = self.says.recv_timeout(Duration::from_secs(60)).unwrap_or_else(|_| panic!("never said {text}"));
            if line.contains(text) {
                return line;
            }
        }
    }
}

#[test]
fn a_host_that_is_killed_goes_on_with_everybody_in_their_seats() {
    let home = tempfile::tempdir().unwrap();
    let save = home.path().join("class.jsonl");
    let file = save.to_str().unwrap();
    let arguments = ["--length", "short", "--seed", "7", "--port", "0", "--save", file];
    let mut program = Program::start(home.path(), &arguments);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    program.say("join");
    let link = program.hears("/desk/in/");
    let secret = link.split("/desk/in/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let desk = format!("desk={secret}");
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    // The clock that runs is kept, and not only where it was set.
    program.say("clock 20");
    let room = home.path().join("class.room/people.json");
    let left = || {
        let kept: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&room).ok()?).ok()?;
        kept["room"]["clock"][0].as_u64()
    };
    until("kept", || left().is_some_and(|left| left < 1_199_000));
    // One act is answered, and on record; then the process is gone.
    let before = ann.page("");
    let old = hidden(before.split("<form").nth(1).unwrap(), "question");
    assert!(ann.takes_the_first(&before));
    program.child.kill().unwrap();
    program.child.wait().unwrap();
    let port = program.to.port().to_string();
    drop(program);
    let mut program = Program::start(home.path(), &["--resume", file, "--port", &port]);
    assert_eq!(program.to.port().to_string(), port);
    until("here again", || get(ann.to, "/p/1/", &ann.cookie).status == 200);
    let page = ann.page("");
    assert!(page.contains("<strong>DE</strong> Ann"), "{page}");
    // The desk in a browser is open still, though the link is another one now.
    assert_eq!(get(ann.to, "/desk/seats", &desk).status, 200);
    program.say("join");
    assert!(!program.hears("/desk/in/").contains(&secret));
    let kept = std::fs::read_to_string(home.path().join("class.room/people.json")).unwrap();
    assert!(!kept.contains(&secret), "a hash of it is kept");
    // A page of before the restart changes nothing.
    let fields = [("seat", "DE"), ("question", old.as_str()), ("path", ""), ("to", "ready")];
    assert_eq!(ann.send(&fields).status, 409);
    program.say("people");
    program.hears("Ann");
    program.say("end yes");
    until("it ends", || program.child.try_wait().unwrap().is_some());
    assert!(!home.path().join("class.room/people.json").exists());
    let forgotten = Command::new(env!("CARGO_BIN_EXE_coreper")).arg("forget").arg(file).output().unwrap();
    assert!(forgotten.status.success(), "{}", String::from_utf8_lossy(&forgotten.stderr));
}

#[test]
fn a_host_that_is_killed_in_the_lobby_opens_it_again_with_everybody_in_it() {
    let home = tempfile::tempdir().unwrap();
    let save = home.path().join("class.jsonl");
    let file = save.to_str().unwrap();
    let mut program =
        Program::start(home.path(), &["--length", "short", "--rounds", "2", "--port", "0", "--save", file]);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    program.child.kill().unwrap();
    program.child.wait().unwrap();
    drop(program);
    assert!(!save.exists());
    let again = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["host", "--port", "0", "--save", file])
        .env("COREPER_HOME", home.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(again.status.code() == Some(2) && said.contains("a lobby waits"), "{said}");
    let mut program = Program::start(home.path(), &["--resume", file, "--port", "0"]);
    ann.to = program.to;
    let page = ann.page("");
    assert!(page.contains("Ann, you act for DE Germany"), "{page}");
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    // What was chosen for the game is as it was.
    let header = std::fs::read_to_string(&save).unwrap();
    assert!(header.contains("\"length\":\"short\",\"rounds\":2"), "{}", header.lines().next().unwrap_or_default());
    assert!(!home.path().join("class.room/lobby.jsonl").exists());
    program.say("end yes");
    until("it ends", || program.child.try_wait().unwrap().is_some());
}

/// Who plays while the host is killed again and again.
const CODES: [&str; 4] = ["DE", "FR", "LT", "PL"];

/// A number that nobody chose, the same each time.
const fn any(seed: u64, of: u64) -> u64 {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    state ^= state >> 29;
    state = state.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (state ^ (state >> 32)) % of
}

#[test]
fn a_host_that_is_killed_again_and_again_loses_no_seat_and_no_answer() {
    let kills = std::env::var("COREPER_HOST_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let home = tempfile::tempdir().unwrap();
    let mut games = 0;
    let mut killed = 0;
    while killed < kills {
        let file = home.path().join(format!("game-{games}.jsonl")).to_str().unwrap().to_owned();
        games += 1;
        let begin = ["--length", "short", "--rounds", "2", "--seed", "7", "--port", "0", "--save", file.as_str()];
        let mut program = Program::start(home.path(), &begin);
        let mut people = CODES.map(|code| Browser::join(program.to, code, code));
        program.say("start");
        program.hears("The game begins.");
        let mut over = false;
        while killed < kills && !over {
            // So much is done, then it is gone from one moment to the next: what was answered is answered.
            for _ in 0..any(killed + 1, 12) {
                for one in &mut people {
                    let page = one.page("");
                    over |= page.contains("The game is over");
                    if page.contains("The host goes on when") || !one.takes_the_first(&page) {
                        program.say("next");
                    }
                }
            }
            program.child.kill().unwrap();
            program.child.wait().unwrap();
            drop(program);
            killed += 1;
            program = Program::start(home.path(), &["--resume", &file, "--port", "0"]);
            for (one, code) in people.iter_mut().zip(CODES) {
                one.to = program.to;
                assert!(one.page("").contains(&format!("<strong>{code}</strong>")), "{code} lost its seat");
            }
        }
        program.say("end yes");
        until("it ends", || program.child.try_wait().unwrap().is_some());
        let played = Command::new(env!("CARGO_BIN_EXE_coreper")).args(["replay", &file, "--verify"]).output().unwrap();
        assert!(played.status.success(), "{}", String::from_utf8_lossy(&played.stderr));
    }
}

#[test]
fn two_tables_that_are_killed_go_on_with_both_saves() {
    let home = tempfile::tempdir().unwrap();
    let [one, two] = ["class.jsonl", "class-2.jsonl"].map(|name| home.path().join(name).to_str().unwrap().to_owned());
    let begin = ["--length", "short", "--rounds", "2", "--port", "0", "--tables", "2", "--save", &one];
    let mut program = Program::start(home.path(), &begin);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    program.say("all start");
    program.hears("[1] The game begins.");
    program.hears("[2] The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    program.child.kill().unwrap();
    program.child.wait().unwrap();
    drop(program);
    assert!(Path::new(&one).is_file() && Path::new(&two).is_file());
    let mut program = Program::start(home.path(), &["--port", "0", "--resume", &one, "--resume", &two]);
    ann.to = program.to;
    until("asked", || ann.page("").contains("name=\"to\""));
    program.say("tables");
    program.hears("[2] ");
    program.say("end yes");
    until("it ends", || program.child.try_wait().unwrap().is_some());
    assert!(!home.path().join("class-2.room/people.json").exists());
}

#[cfg(unix)]
#[test]
fn a_lobby_to_which_nobody_came_leaves_nothing_and_one_with_somebody_can_be_gone_on_with() {
    for comes in [false, true] {
        let home = tempfile::tempdir().unwrap();
        let mut program = Program::start(home.path(), &["--length", "short", "--port", "0"]);
        let lobby = home.path().join("october-2025-short.room");
        assert!(lobby.join("lobby.jsonl").is_file());
        if comes {
            Browser::join(program.to, "Ann", "DE");
        }
        assert!(Command::new("kill").arg(program.child.id().to_string()).status().unwrap().success());
        until("it ends", || program.child.try_wait().unwrap().is_some());
        assert_eq!(lobby.exists(), comes);
    }
}

#[cfg(unix)]
#[test]
fn a_host_that_slept_or_lost_its_terminal_goes_on_where_it_was() {
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::start(home.path(), &["--length", "short", "--seed", "7", "--port", "0"]);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    let before = ann.page("");
    let id = program.child.id().to_string();
    let signal = |name: &str| {
        let sent = Command::new("kill").args([name, &id]).status().unwrap();
        assert!(sent.success());
    };
    // It does nothing for a while, as a laptop whose lid is shut.
    signal("-STOP");
    std::thread::sleep(Duration::from_millis(300));
    signal("-CONT");
    let question = |page: &str| hidden(page.split("<form").nth(1).unwrap(), "question");
    let after = ann.page("");
    assert_eq!(question(&after), question(&before), "the same is asked");
    // The terminal goes away: nothing more can be said there, and the session goes on.
    drop(program.child.stdin.take());
    signal("-HUP");
    std::thread::sleep(Duration::from_millis(300));
    let page = ann.page("");
    assert!(ann.takes_the_first(&page));
    assert!(program.child.try_wait().unwrap().is_none());
}

#[test]
fn a_name_that_was_taken_while_people_came_costs_no_game() {
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::start(home.path(), &["--length", "short", "--seed", "7", "--port", "0"]);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    let taken = home.path().join("october-2025-short.jsonl");
    assert!(!taken.exists() && taken.with_extension("room").join("people.json").exists());
    std::fs::write(&taken, "another game").unwrap();
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "another game");
    let other = home.path().join("october-2025-short-2.jsonl");
    assert!(other.is_file() && other.with_extension("room").join("people.json").exists());
    assert!(!taken.with_extension("room").exists(), "nothing of people stays beside the other game");
}

#[test]
fn a_file_of_seats_is_read_with_every_mistake_at_its_place_before_anything_is_opened() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("seats.csv");
    let text = "name,delegation,seats,role\nAnn,Berlin,DE,pen\nBo,,XX,pen\n,,FR,\nCy,,,king\nDi,,DE,pen\n";
    std::fs::write(&file, text).unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_coreper"))
        .args(["host", "--port", "0", "--seats", file.to_str().unwrap()])
        .env("COREPER_HOME", home.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(2));
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    for place in [
        "seats.csv:3:5: `XX`",
        "seats.csv:4:1: a name",
        "seats.csv:5:6: there is no role `king`",
        "seats.csv:6:1: DE has a pen",
    ] {
        assert!(said.contains(place), "{place} in\n{said}");
    }
}
