//! The host is killed in the middle of a game, and goes on with everybody in it.

use super::{Browser, get, hidden, until};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// The program, with what it says.
struct Program {
    child: Child,
    says: Receiver<String>,
    to: SocketAddr,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    fn start(home: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_coreper"))
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

    fn say(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    fn hears(&self, text: &str) {
        loop {
            let line = self.says.recv_timeout(Duration::from_secs(60)).unwrap_or_else(|_| panic!("never said {text}"));
            if line.contains(text) {
                return;
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
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
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
