//! A bad network between a class and its host, made by a relay: half a second there and back, pieces that come late as after a loss, and
//! a cut in the middle of a roll-call, in which nothing goes either way.
//!
//! `COREPER_CUT` makes the cut longer than the few seconds of every run: a minute, at night.

use super::plainly::by_ssh_at;
use super::{Browser, CODE, code, opened, order, until};
use coreper::campaign::{Campaign, builtin};
use coreper::host::kept::Kept;
use coreper::host::people::People;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// One way, in milliseconds; and how much longer a piece takes that is sent again.
const ONE_WAY: u64 = 250;
const AGAIN: u64 = 200;
/// So many pieces arrive before one is lost: 5 %.
const LOST: usize = 20;

/// A relay before a host.
struct Relay {
    at: SocketAddr,
    cut: Arc<AtomicBool>,
}

impl Relay {
    fn before(host: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (at, cut) = (listener.local_addr().unwrap(), Arc::new(AtomicBool::new(false)));
        let stands = Arc::clone(&cut);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let Ok(to) = TcpStream::connect(host) else { continue };
                let ways = [(stream.try_clone().unwrap(), to.try_clone().unwrap()), (to, stream)];
                for (from, to) in ways {
                    let cut = Arc::clone(&stands);
                    std::thread::spawn(move || carry(from, to, &cut));
                }
            }
        });
        Self { at, cut }
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream, cut: &AtomicBool) {
    let mut bytes = [0; 4096];
    let mut pieces = 0;
    while let Ok(count) = from.read(&mut bytes) {
        if count == 0 {
            break;
        }
        pieces += 1;
        let late = if pieces % LOST == 0 { AGAIN } else { 0 };
        std::thread::sleep(Duration::from_millis(ONE_WAY + late));
        while cut.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(20));
        }
        if to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(std::net::Shutdown::Both);
}

/// A campaign whose chair calls a vote in the first month.
fn with_a_vote() -> Arc<Campaign> {
    let mut files = builtin::files("october-2025").unwrap();
    let text = files["practice.yaml"].replace("  put: {value: 50, low: 40,", "  put: {value: 35, low: 30,");
    let text =
        text.replace("  mandate_odds: {value: 5, low: 0, high: 20,", "  mandate_odds: {value: 100, low: 0, high: 100,");
    let text = text.replace("  text_step: {value: 12, low: 5,", "  text_step: {value: 2, low: 0,");
    assert_ne!(text, files["practice.yaml"], "the chair's figure is named so");
    files.insert("practice.yaml".to_owned(), text);
    Arc::new(Campaign::from_files(files).unwrap())
}

#[test]
fn a_line_that_is_slow_loses_pieces_and_is_cut_in_a_roll_call_loses_no_seat_and_no_vote() {
    let cut = std::env::var("COREPER_CUT").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let host = opened(with_a_vote(), 1, (None, None), Kept::new(People::default(), code(CODE), code("WALL-77")), None);
    let relay = Relay::before(host.address());
    let mut far = Browser::join(relay.at, "Ann", "DE");
    let answers = |name, seat| [("Join code", CODE), ("Your name", name), ("Delegation", seat)];
    let mut screens = by_ssh_at(relay.at, "join", &[], &answers("Ines", "IT"));
    let mut near = Browser::join(host.address(), "Bo", "FR");
    screens.see("Ines, you act for");
    order(&host, "start");
    order(&host, "holds off");
    // Up to the vote everybody takes the first way; Italy's is its bot's, as nobody types there.
    order(&host, "bot IT");
    for _ in 0..400 {
        let desk = host.hall().desk_page().unwrap();
        if desk.public().view().gate().is_some() || desk.public().is_over() {
            break;
        }
        for browser in [&mut far, &mut near] {
            let page = browser.page("");
            browser.takes_the_first(&page);
        }
    }
    let votes = || host.hall().desk_page().unwrap().public().view().gate().is_some();
    assert!(votes(), "a vote is under way");
    // Ann lays her vote down over the slow line; then the line is cut, and the vote goes on without her.
    let page = far.page("");
    assert!(far.takes_the_first(&page), "{page}");
    relay.cut.store(true, Ordering::Relaxed);
    let seconds = std::time::Duration::from_secs(cut);
    std::thread::sleep(seconds);
    until("the vote is over, with those who can be reached", || {
        let page = near.page("");
        near.takes_the_first(&page);
        !votes()
    });
    relay.cut.store(false, Ordering::Relaxed);
    // Everybody is back where they were: the page shows the result, the terminal draws it.
    until("the page comes through", || far.page("count").contains("class=\"outcome\""));
    for (name, code) in [("Ann", "DE"), ("Ines", "IT"), ("Bo", "FR")] {
        let mut people = (1..=3).filter_map(|number| host.hall().person(number));
        let seat = super::trainer::state(code);
        assert!(people.any(|person| person.name == name && person.seats == [seat]), "{code} keeps the seat");
    }
    screens.send(b"?");
    screens.settles();
    assert!(!screens.contents().is_empty());
    host.close();
}
