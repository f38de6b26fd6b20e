//! What a stranger may send: heads that never end, bytes that are no language, made-up cookies, frames of any length. Each is closed
//! or refused by its own rule, and whoever plays does not notice. `COREPER_HOSTILE` is how many of each; few here, many in a night.

use super::{Browser, CODE, get, hall, order, post, raw, until};
use coreper::host::rehearse::line::Line;
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

/// So many of each kind at once.
const WAVE: usize = 30;

fn many() -> usize {
    std::env::var("COREPER_HOSTILE").ok().and_then(|text| text.parse().ok()).unwrap_or(30)
}

/// Bytes that nobody chose, the same each time.
fn noise(seed: u64, count: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..count).map(|_| next()).collect()
}

/// A connection on which something was sent, and nothing was read yet.
fn sent(to: SocketAddr, bytes: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(to).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // It may be closed while it is written to.
    let _ = stream.write_all(bytes);
    stream
}

/// Reads to the end, which must come.
fn ends(mut stream: TcpStream) -> Vec<u8> {
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Ok(_) => {}
        Err(error) => assert_ne!(error.kind(), std::io::ErrorKind::WouldBlock, "it was left open"),
    }
    answer
}

#[test]
fn who_only_opens_connections_or_never_ends_a_head_is_closed_and_nobody_notices() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let slow = format!("GET / HTTP/1.1\r\nHost: {to}\r\nX-A: ");
    let kinds: [&[u8]; 6] =
        [b"", slow.as_bytes(), b"S", b"G", b"SSH-2.0-odd\r\n", b"POST /join HTTP/1.1\r\nContent-Length: 9"];
    // A wave at a time: from one address no more are let in at once.
    for wave in 0..many().div_ceil(WAVE) {
        let all: Vec<(usize, TcpStream)> =
            (0..WAVE).flat_map(|_| kinds.iter().enumerate().map(|(kind, bytes)| (kind, sent(to, bytes)))).collect();
        // Half of them say that nothing more comes.
        for (_, stream) in all.iter().step_by(2) {
            let _ = stream.shutdown(Shutdown::Write);
        }
        // Whoever plays is answered meanwhile, and acts.
        let page = ann.page("");
        assert!(ann.takes_the_first(&page) || wave > 0);
        for (kind, stream) in all {
            // What begins as ssh has two minutes to say who it is; everything else is closed within seconds.
            if kind != 2 && kind != 4 {
                ends(stream);
            }
        }
    }
    assert!(!ann.page("").is_empty());
    host.close();
}

#[test]
fn what_is_too_long_or_no_language_is_refused_by_name() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let asks = |head: String| String::from_utf8_lossy(&raw(to, head.as_bytes())).into_owned();
    let close = format!("Host: {to}\r\nConnection: close\r\n");
    let status = |answer: &str| answer.split(' ').nth(1).unwrap_or_default().to_owned();
    assert_eq!(status(&asks(format!("GET /{} HTTP/1.1\r\n{close}\r\n", "a".repeat(5_000)))), "414");
    assert_eq!(status(&asks(format!("GET / HTTP/1.1\r\n{close}X-A: {}\r\n\r\n", "a".repeat(20_000)))), "431");
    // Ways out of the folder, bytes that are no text, numbers that are none.
    for path in
        ["/../../etc/passwd", "/a/..%2f..%2fetc%2fpasswd", "/%00", "/%ff%fe", "/p/99999999999/", "/p/-1/", "/p/1/../2/"]
    {
        let answer = asks(format!("GET {path} HTTP/1.1\r\n{close}\r\n"));
        assert!(
            !answer.contains("root:") && ["200", "303", "400", "404"].contains(&status(&answer).as_str()),
            "{path}: {answer}"
        );
        assert!(!answer.contains("Ann"), "{path}");
    }
    for body in [&b"code=%ff%fe&name=%00%1b[31m&seat=%80"[..], b"\xff\xfe\x00=", b"code", &noise(1, 900)] {
        let head = format!(
            "POST /join HTTP/1.1\r\n{close}Origin: http://{to}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let answer = raw(to, &[head.as_bytes(), body].concat());
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(["400", "403", "409", "422"].contains(&status(&answer).as_str()), "{answer}");
    }
    // Made-up tokens, of any form and length, and another's number with one's own.
    let own = ann.cookie.clone();
    for cookie in
        ["seat=", "seat=0", "seat=../../..", "desk=1; seat=1", &format!("seat={}", "f".repeat(3_000)), "seat=\u{e9}"]
    {
        assert_eq!(get(to, "/p/1/", cookie).status, 303, "{cookie}");
        assert_eq!(get(to, "/p/1/poll?since=x", cookie).status, 403, "{cookie}");
        assert_eq!(get(to, "/desk/", cookie).status, 403, "{cookie}");
    }
    assert_eq!(get(to, "/p/2/", &own).status, 303);
    assert_eq!(get(to, "/desk/in/..%2f", "").status, 403);
    assert_eq!(get(to, "/p/1/", &own).status, 200);
    assert!(ann.page("").contains("Ann"));
    host.close();
}

#[test]
fn a_websocket_takes_no_frame_that_is_too_long_and_no_noise() {
    let host = hall(2, None);
    let to = host.address();
    let ann = Browser::join(to, "Ann", "DE");
    order(&host, "start");
    until("asked", || host.hall().page(1).is_some_and(|page| page.asked().is_some()));
    assert!(Line::open(to, "/p/1/ws", "seat=00").is_err());
    let head = format!(
        "GET /p/1/ws HTTP/1.1\r\nHost: {to}\r\nOrigin: http://{to}\r\nCookie: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: coreper.term.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        ann.cookie
    );
    // A length of a gigabyte, a frame without a mask, a size that is none, noise.
    let gigabyte = [&[0x82, 0xff][..], &(1u64 << 30).to_be_bytes(), &[1, 2, 3, 4, 0]].concat();
    for bytes in [&gigabyte[..], b"\x81\x05hello", b"\x81\x82\x00\x00\x00\x00{}", &noise(2, 4_000)] {
        let answer = ends(sent(to, &[head.as_bytes(), bytes].concat()));
        assert!(answer.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&answer));
    }
    // From somewhere else nobody opens one.
    let foreign = head.replace(&format!("Origin: http://{to}"), "Origin: http://evil.example");
    assert!(raw(to, foreign.as_bytes()).starts_with(b"HTTP/1.1 403"));
    // Sizes that nobody has, keys that nobody types: the screens are there afterwards.
    let mut line = Line::open(to, "/p/1/ws", &ann.cookie).unwrap();
    for size in ["[1,1]", "[60000,60000]", "[0,0]", "[220,70]"] {
        line.says(1, format!("{{\"resize\":{size}}}").as_bytes()).unwrap();
    }
    for seed in 0..many() as u64 {
        // Neither Ctrl-C nor what leaves.
        let keys: Vec<u8> = noise(seed, 64).into_iter().filter(|byte| *byte != 3).collect();
        line.types(&keys).unwrap();
    }
    line.says(1, b"{\"resize\":[100,30]}").unwrap();
    assert!(line.picture().unwrap().is_some());
    assert_eq!(get(to, "/p/1/", &ann.cookie).status, 200);
    host.close();
}

#[test]
fn whoever_floods_the_door_or_the_table_waits_and_nobody_is_shut_out() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    for _ in 0..10 {
        assert_eq!(post(to, "/join", &[("code", "KOLE-43"), ("name", "Bo")], "").status, 403);
    }
    let here = std::net::IpAddr::from([127, 0, 0, 1]);
    assert_eq!(host.hall().patience(here), Duration::from_secs(2), "who guesses waits");
    assert_eq!(
        post(to, "/join", &[("code", CODE), ("name", "Bo"), ("seat", "FR")], "").status,
        303,
        "and can still come"
    );
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let again = [("what", "hand")];
    let answers: Vec<u16> = (0..60).map(|_| post(to, "/p/1/do", &again, &ann.cookie).status).collect();
    assert!(answers.iter().filter(|status| **status == 429).count() >= 5, "{answers:?}");
    assert_eq!(answers[0], 303);
    until("after a moment it goes on", || post(to, "/p/1/do", &again, &ann.cookie).status == 303);
    host.close();
}

#[test]
fn a_reader_that_reads_nothing_gets_three_pictures_and_then_the_newest() {
    let host = hall(2, None);
    let to = host.address();
    let ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "FR");
    order(&host, "start");
    until("asked", || bo.page("").contains("name=\"to\""));
    let mut line = Line::open(to, "/p/1/ws", &ann.cookie).unwrap();
    while !String::from_utf8_lossy(&line.seen).contains("Germany") {
        line.picture().unwrap();
    }
    line.seen.clear();
    // It takes nothing for a while, in which much is said; whoever reads is told at once.
    for at in 1..=40 {
        order(&host, &format!("say zq{at}"));
        assert!(bo.page("").contains(&format!("zq{at}")));
    }
    // A word that shares no sign with what stood there before, so that it is drawn whole.
    order(&host, "say XXYYXXYYXXYY");
    let mut pictures = 0;
    while !String::from_utf8_lossy(&line.seen).contains("YYXXYY") && pictures < 60 {
        line.picture().unwrap();
        pictures += 1;
    }
    assert!(pictures <= 6, "{pictures} pictures for forty changes");
    host.close();
}

#[test]
fn a_phone_that_slept_finds_the_present_state_and_holds_up_nobody() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "FR");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\"") && bo.page("").contains("name=\"to\""));
    let page = ann.page("");
    let value =
        |name: &str| page.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().replace(' ', "%20");
    // The tab is frozen in the middle of a poll: its connection is open, and nobody reads it.
    let head = format!(
        "GET /p/1/poll?since={}&page={} HTTP/1.1\r\nHost: {to}\r\nCookie: {}\r\n\r\n",
        value("data-mark"),
        value("data-page"),
        ann.cookie
    );
    let frozen = sent(to, head.as_bytes());
    until("it is seen as here", || host.hall().is_here(1));
    let other = bo.page("");
    assert!(bo.takes_the_first(&other));
    order(&host, "say zq-meanwhile");
    assert!(bo.page("").contains("zq-meanwhile"));
    // Somebody comes back to the phone: a new connection, the present state, and what was said.
    let back = ann.page("");
    assert!(back.contains("zq-meanwhile") && back.contains("name=\"to\""));
    assert!(ann.takes_the_first(&back));
    drop(frozen);
    host.close();
}
