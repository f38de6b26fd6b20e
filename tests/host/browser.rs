//! Pages in a real Chromium: they load whole under their own rules, where no name and no other address leads anywhere.

use super::{Browser, hall, order, until};
use std::process::Command;

/// A page as Chromium has it after its scripts have run; every name and address but this machine's leads nowhere.
fn shown(link: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("--user-data-dir={}", folder.path().display());
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"])
        .args(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--dump-dom"])
        .arg(&profile)
        .arg(link)
        .output()
        .expect("chromium is installed");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_way_in_and_the_wall_are_whole_in_a_browser() {
    let host = hall(2, None);
    let base = format!("http://{}", host.address());
    let door = shown(&format!("{base}/KOLE-42"));
    assert!(door.contains("value=\"KOLE-42\"") && door.contains("Delegation"), "{door}");
    let wall = shown(&host.wall());
    assert!(wall.contains("<svg") && wall.contains("KOLE-42"), "{wall}");
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let wall = shown(&host.wall());
    assert!(wall.contains("Month 1 of 2") && wall.contains("DE"), "{wall}");
    host.close();
}
