//! A host that the system stops for a while, as a laptop that sleeps, and a client that is stopped: neither costs anybody a seat.
//! `COREPER_STOPPED` is for how many seconds; a host that stands still for more than five has slept.

use super::kill::Program;
use super::plainly::by_ssh_at;
use super::soak::now;
use super::{Browser, CODE, until};
use std::process::Command;
use std::time::Duration;

fn signals(process: &str, name: &str) {
    assert!(Command::new("kill").args([&format!("-{name}"), process]).status().unwrap().success());
}

#[test]
fn neither_a_host_nor_a_client_that_was_stopped_loses_a_seat() {
    let seconds = std::env::var("COREPER_STOPPED").ok().and_then(|text| text.parse().ok()).unwrap_or(7);
    let pause = Duration::from_secs(seconds);
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::start(home.path(), &["--length", "short", "--seed", "7", "--port", "0"]);
    let mut ann = Browser::join(program.to, "Ann", "DE");
    let answers = [("Join code", CODE), ("Your name", "Bo"), ("Delegation", "FR")];
    let mut bo = by_ssh_at(program.to, "join", &[], &answers);
    bo.see("you act for");
    program.say("start");
    program.hears("The game begins.");
    until("asked", || ann.page("").contains("name=\"to\""));
    bo.see("France");
    program.say("clock 20");
    // The host sleeps.
    let host = program.child.id().to_string();
    signals(&host, "STOP");
    std::thread::sleep(pause);
    signals(&host, "CONT");
    program.hears("This machine slept for");
    let page = ann.page("");
    assert!(page.contains("<strong>DE</strong> Ann") && page.contains("name=\"to\""), "{page}");
    assert!(page.contains("the clock stands") || page.contains("19:") || page.contains("20:00"), "{page}");
    bo.send(b"\x07");
    bo.see("Nobody has said anything to the table yet.");
    bo.send(b"\x1b");
    program.say("go");
    // A client sleeps: nobody waits for it, and it finds the present state.
    let client = bo.process().to_string();
    signals(&client, "STOP");
    let begun = now();
    program.say("say zq-while you slept");
    until("the others read it", || ann.page("").contains("zq-while you slept"));
    let page = ann.page("");
    assert!(ann.takes_the_first(&page));
    assert!(begun.elapsed() < Duration::from_secs(20), "nobody is held up");
    std::thread::sleep(pause);
    signals(&client, "CONT");
    bo.see("zq-while you slept");
    program.say("seats");
    program.hears("FR  Bo  here");
    program.say("end yes");
    until("it ends", || program.child.try_wait().unwrap().is_some());
}
