//! A seat with plain OpenSSH: the code, the lobby, the screens; a key brings back; nothing else is to be had.

use super::{hall, order};
use crate::screens::terminal::Terminal;
use portable_pty::CommandBuilder;
use std::path::Path;
use std::process::Command;

const QUIET: [&str; 6] = [
    "-F/dev/null",
    "-oStrictHostKeyChecking=no",
    "-oUserKnownHostsFile=/dev/null",
    "-oLogLevel=ERROR",
    "-oIdentityAgent=none",
    "-oNumberOfPasswordPrompts=1",
];

pub(super) fn ssh(port: u16, user: &str, more: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new("ssh");
    command.args(QUIET);
    command.args(more);
    command.args(["-p", &port.to_string(), &format!("{user}@127.0.0.1")]);
    command
}

/// A fresh key in a folder.
pub(super) fn key(folder: &Path) -> String {
    let key = folder.join("key").to_str().unwrap().to_owned();
    let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f", &key]).status().unwrap();
    assert!(made.success());
    key
}

#[test]
fn a_seat_is_played_over_plain_ssh_and_a_key_brings_it_back() {
    let host = hall(2, None);
    let port = host.address().port();
    let folder = tempfile::tempdir().unwrap();
    let key = key(folder.path());
    let with_key = ["-i", key.as_str(), "-oIdentitiesOnly=yes"];
    let mut seat = Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &with_key), 100, 30);
    seat.see("Join code");
    seat.send(b"kole42\r");
    seat.see("Your name");
    seat.send(b"Ann\r");
    seat.see("Delegation");
    seat.send(b"de\r");
    seat.see("Ann, you act for DE Germany");
    order(&host, "start");
    seat.see("Germany");
    seat.until("the game", |screen| screen.contains("month 1 of 2"));
    // A window that changes is drawn anew; what is left is left, and the seat stays.
    seat.resize(120, 40);
    // One Ctrl-C may be a slip.
    seat.send(b"\x03");
    seat.see("Ctrl-C again leaves");
    seat.send(b"\x03");
    seat.ended();
    let mut again = Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &with_key), 80, 24);
    again.see("Germany");
    assert!(!again.contents().contains("Join code"), "the key is enough");
    assert_eq!(host.hall().person(1).unwrap().name, "Ann");
    // Whoever sits there when the host ends the session is told so.
    host.hall().end();
    again.see("The session is over here");
    again.ended();
    host.close();
}

#[test]
fn wrong_codes_commands_files_and_forwarding_are_refused() {
    let host = hall(2, None);
    let port = host.address().port();
    let none = ["-oPubkeyAuthentication=no"];
    let mut wrong = Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &none), 80, 24);
    wrong.see("Join code");
    wrong.send(b"KOLE-43\r");
    wrong.see("Your name");
    wrong.send(b"Ann\r");
    wrong.see("Delegation");
    wrong.send(b"DE\r");
    wrong.see("This is not the code of this session.");
    wrong.send(b"\x03");
    wrong.ended();
    let run = |more: &[&str], what: &[&str]| {
        let mut command = Command::new("ssh");
        command
            .args(QUIET)
            .args(["-oBatchMode=yes", "-p", &port.to_string()])
            .args(more)
            .arg("root@127.0.0.1")
            .args(what);
        command.output().unwrap()
    };
    assert!(!run(&[], &["ls"]).status.success());
    assert!(!run(&["-N", "-oExitOnForwardFailure=yes", "-L", "0:127.0.0.1:1"], &[]).status.success());
    assert!(host.hall().person(1).is_none());
    host.close();
}

/// Whoever sits there by a key has a seat and nothing else of the machine: no command, no files, no way through in either direction.
#[test]
fn who_has_a_seat_has_nothing_else_of_the_machine() {
    let host = hall(2, None);
    let port = host.address().port();
    let folder = tempfile::tempdir().unwrap();
    let key = key(folder.path());
    let with_key = ["-i", key.as_str(), "-oIdentitiesOnly=yes"];
    let mut seat = Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &with_key), 80, 24);
    for (question, typed) in [("Join code", "kole42"), ("Your name", "Ann"), ("Delegation", "DE")] {
        seat.see(question);
        seat.send(format!("{typed}\r").as_bytes());
    }
    seat.see("you act for");
    let run = |more: &[&str], what: &[&str]| {
        let mut command = Command::new("ssh");
        command.args(QUIET).args(["-oBatchMode=yes", "-p", &port.to_string()]).args(with_key).args(more);
        command.arg("join@127.0.0.1").args(what).stdin(std::process::Stdio::null()).output().unwrap()
    };
    let through = format!("127.0.0.1:{port}");
    for (more, what) in [
        (&[][..], &["cat /etc/passwd"][..]),
        (&["-s"], &["sftp"]),
        (&["-N", "-oExitOnForwardFailure=yes", "-R", "0:127.0.0.1:1"], &[]),
        (&["-W", through.as_str()], &[]),
    ] {
        let came = run(more, what);
        let said = String::from_utf8_lossy(&came.stdout);
        assert!(!came.status.success() && !said.contains("root:"), "{more:?} {what:?}: {said}");
    }
    assert!(host.hall().person(1).is_some_and(|ann| ann.seats == [super::trainer::state("DE")]));
    seat.send(b"\x03");
    seat.ended();
    host.close();
}
