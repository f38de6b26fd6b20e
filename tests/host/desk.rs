//! The desk on the screen of a terminal: orders, the lobby filling, the end.

use super::Browser;
use crate::screens::terminal::Terminal;

#[test]
fn a_session_is_run_from_the_screen_of_a_terminal() {
    let arguments =
        ["host", "--port", "0", "--swift", "--code", "KOLE-42", "--length", "short", "--rounds", "2", "--seed", "7"];
    let mut desk = Terminal::start(&arguments, 80, 24);
    desk.see("join code KOLE-42");
    let screen = desk.contents();
    let address = screen.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    let mut ann = Browser::join(address.parse().unwrap(), "Ann", "DE");
    desk.see("Ann");
    // Whatever help is asked for stands there whole, on the smallest screen too.
    for (topic, first, last) in [
        ("", "help game:", "help all:"),
        (" game", "start:", "end: "),
        (" people", "seats, people:", "lock, open:"),
        (" talk", "say TEXT:", "remark coalition TEXT:"),
        (" story", "injects:", "instrument ID DE,FR WHY:"),
        (" acts", "eyes DE:", "rewind 2 WHY:"),
    ] {
        desk.send(format!("help{topic}\r").as_bytes());
        desk.see(last);
        assert!(desk.contents().contains(first), "{topic}: {}", desk.contents());
    }
    desk.send(b"start\r");
    desk.see("Month 1 of 2");
    desk.send(b"clock 20\r");
    desk.see("19:");
    desk.send(b" ");
    desk.see("the clock stands");
    desk.send(b"say read the letter first\r");
    desk.see("Said to everybody");
    assert!(ann.page("").contains("read the letter first"));
    // A code that is none sends a private word to nobody.
    desk.send(b"say ZZ: psst\r");
    desk.see("`ZZ` is no seat");
    assert!(!ann.page("").contains("psst"));
    // A seat's own screens are there to be read, and to be left.
    desk.send(b"screen DE\r");
    desk.see("Over the shoulder of DE");
    let seen = desk.contents();
    assert!(!seen.contains("Desk · join code") && !seen.contains("Nothing is asked of you"), "{seen}");
    desk.send(b"\r\r");
    desk.send(b"\x03");
    desk.see("Desk · join code");
    assert!(ann.page("").contains("name=\"to\""), "Germany is asked still: nothing was done for it");
    // Leaving is asked for in so many words.
    desk.send(b"\x03");
    desk.see("end yes ends the session");
    desk.send(b"end yes\r");
    desk.ends();
}
