//! The workshop: people on pages and terminals at one table, over a port of this machine alone.

mod awkward;
mod bad_line;
mod browser;
mod debrief;
mod desk;
mod deskpages;
mod elsewhere;
mod encrypted;
mod follow;
mod hostile;
mod inject;
mod kill;
mod leaves;
mod listed;
mod lookup;
mod negotiation;
mod own_words;
mod pages;
mod plainly;
mod planted;
mod rehearse;
mod rights;
mod rows;
mod secrets;
mod soak;
mod ssh;
#[cfg(unix)]
mod stopped;
mod tables;
mod together;
pub(crate) mod trainer;
mod trouble;
mod twins;

use crate::session::october;
use coreper::base::set::StateSet;
use coreper::campaign::Campaign;
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::host::actor::Tempo;
use coreper::host::code::Code;
use coreper::host::hall::{Hall, Plan};
use coreper::host::kept::Kept;
use coreper::host::people::People;
use coreper::host::tables::{NUMBERS, Tables};
use coreper::host::{Doors, Host, desk as orders};
use coreper::session::{Options, Session};
use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The code of every hall here.
pub(super) const CODE: &str = "KOLE-42";

/// A hall of so many rounds, that opens no door but on this machine.
pub(super) fn hall(rounds: u16, save: Option<PathBuf>) -> Host {
    let kept = Kept::new(People::default(), code(CODE), code("WALL-77"));
    open(rounds, save, None, kept, None)
}

pub(super) fn code(text: &str) -> Code {
    Code::parse(text).unwrap()
}

/// The same with those who are known, and a game that goes on.
pub(super) fn open(
    rounds: u16,
    save: Option<PathBuf>,
    resumed: Option<Session>,
    kept: Kept,
    log: Option<PathBuf>,
) -> Host {
    opened(october(), rounds, (save, resumed), kept, log)
}

/// The same with a campaign of the test's own, that is not saved.
pub(super) fn in_campaign(campaign: &Arc<Campaign>, kept: Kept) -> Host {
    opened(Arc::clone(campaign), 2, (None, None), kept, None)
}

/// Several tables behind one port, each with a code of its own; a table's people have numbers of their own.
pub(super) fn tables(codes: &[&str]) -> Host {
    let hall = |(at, text): (u32, &&str)| {
        let mut people = People::default();
        people.number_from(at * NUMBERS);
        let wall = Code::fresh();
        hall_of(october(), 2, (None, None), Kept::new(people, code(text), wall), None)
    };
    let mut halls = (0..).zip(codes).map(hall);
    let first = halls.next().unwrap();
    let tables = Tables::of(first, halls.collect());
    Host::open_all(tables, &doors()).unwrap()
}

/// A hall without a door: whoever is there is let in by whoever holds it.
pub(crate) fn bare_hall(rounds: u16) -> Arc<Hall> {
    let kept = Kept::new(People::default(), code(CODE), code("WALL-77"));
    hall_of(october(), rounds, (None, None), kept, None)
}

pub(super) const fn doors() -> Doors {
    Doors { lan: false, port: Some(0), bind: None, name: None, public: false, certified: None, folder: None }
}

fn opened(
    campaign: Arc<Campaign>,
    rounds: u16,
    kept_at: (Option<PathBuf>, Option<Session>),
    kept: Kept,
    log: Option<PathBuf>,
) -> Host {
    Host::open(hall_of(campaign, rounds, kept_at, kept, log), &doors()).unwrap()
}

fn hall_of(
    campaign: Arc<Campaign>,
    rounds: u16,
    (save, resumed): (Option<PathBuf>, Option<Session>),
    kept: Kept,
    log: Option<PathBuf>,
) -> Arc<Hall> {
    let setup = Setup {
        length: LengthId::Short,
        rounds,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    Hall::open(Plan {
        campaign,
        options: Options::new(setup, 7),
        resumed,
        lobby: None,
        saves: save.is_some(),
        save,
        keeps_list: false,
        kept,
        tempo: Tempo::SWIFT,
        log,
    })
}

/// Says an order at the desk.
pub(super) fn order(host: &Host, line: &str) -> Vec<String> {
    match orders::order(host.hall(), line) {
        orders::Came::Said(lines) => lines,
        orders::Came::End => vec!["end".to_owned()],
    }
}

/// An answer of the host.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) heads: BTreeMap<String, Vec<String>>,
    pub(super) body: String,
}

/// Asks the host for something, as it is written.
pub(super) fn raw(to: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(to).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = Vec::new();
    // A connection that is closed without an answer is one, too.
    let _ = stream.read_to_end(&mut answer);
    answer
}

fn parsed(bytes: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text.as_str(), ""));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok()).unwrap_or(0);
    let mut heads: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        heads.entry(name.to_lowercase()).or_default().push(value.to_owned());
    }
    Answer { status, heads, body: body.to_owned() }
}

/// A browser of somebody: it has a cookie, and takes what forms offer.
pub(super) struct Browser {
    pub(super) to: SocketAddr,
    pub(super) number: u32,
    pub(super) cookie: String,
    /// Every byte that came.
    pub(super) seen: String,
}

impl Browser {
    /// Joins with a name and a seat.
    pub(super) fn join(to: SocketAddr, name: &str, seat: &str) -> Self {
        let answer = post(to, "/join", &[("code", "kole 42"), ("name", name), ("seat", seat)], "");
        assert_eq!(answer.status, 303, "{}", answer.body);
        let location = answer.heads["location"][0].clone();
        let number = location.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap();
        let cookie = answer.heads["set-cookie"].iter().find(|cookie| cookie.starts_with("seat=")).unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { to, number, cookie, seen: String::new() }
    }

    /// One of the own pages.
    pub(super) fn page(&mut self, end: &str) -> String {
        let answer = get(self.to, &format!("/p/{}/{end}", self.number), &self.cookie);
        assert_eq!(answer.status, 200, "{}", answer.body);
        self.seen.push_str(&answer.body);
        answer.body
    }

    /// Sends a form; follows to where it leads.
    pub(super) fn send(&mut self, fields: &[(&str, &str)]) -> Answer {
        let mut answer = post(self.to, &format!("/p/{}/do", self.number), fields, &self.cookie);
        // Who is quicker than people are waits.
        while answer.status == 429 {
            std::thread::sleep(Duration::from_millis(100));
            answer = post(self.to, &format!("/p/{}/do", self.number), fields, &self.cookie);
        }
        self.seen.push_str(&answer.body);
        if answer.status != 303 {
            return answer;
        }
        let next = get(self.to, &answer.heads["location"][0], &self.cookie);
        self.seen.push_str(&next.body);
        next
    }

    /// Takes the first way that a page offers; says whether it offered one.
    pub(super) fn takes_the_first(&mut self, page: &str) -> bool {
        let Some(form) =
            page.split("<form").find(|form| form.contains("name=\"question\"") && form.contains("name=\"to\""))
        else {
            return false;
        };
        let to = form.split("name=\"to\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let hidden = ["seat", "question", "path"].map(|name| (name, hidden(form, name)));
        let fields: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (*name, value.as_str())).chain([("to", to.as_str())]).collect();
        let answer = self.send(&fields);
        assert!(matches!(answer.status, 200 | 409), "{}", answer.body);
        true
    }
}

/// The value of a hidden field.
pub(crate) fn hidden(form: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    form.split(&mark).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned()).unwrap_or_default()
}

pub(super) fn get(to: SocketAddr, path: &str, cookie: &str) -> Answer {
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    parsed(&raw(to, format!("GET {path} HTTP/1.1\r\nHost: {to}\r\n{cookie}Connection: close\r\n\r\n").as_bytes()))
}

pub(super) fn post(to: SocketAddr, path: &str, fields: &[(&str, &str)], cookie: &str) -> Answer {
    post_from(to, path, fields, cookie, &format!("http://{to}"))
}

pub(super) fn post_from(to: SocketAddr, path: &str, fields: &[(&str, &str)], cookie: &str, origin: &str) -> Answer {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    let coded = |text: &str| text.bytes().map(sign).collect::<String>();
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
    let body = body.join("&");
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {to}\r\nOrigin: {origin}\r\n{cookie}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    parsed(&raw(to, (head + &body).as_bytes()))
}

/// Waits until something holds.
#[track_caller]
pub(super) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..4_000 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("never {what}");
}

/// Everybody takes the first way of every page, and the desk goes on, until the game is over.
pub(super) fn play_out(host: &Host, people: &mut [Browser]) {
    for _ in 0..20_000 {
        let page = host.hall().desk_page().unwrap();
        if page.public().is_over() && page.stands().held.is_none() {
            return;
        }
        if page.stands().held.is_some() {
            order(host, "next");
            continue;
        }
        let mut moved = false;
        for browser in &mut *people {
            let page = browser.page("");
            moved |= browser.takes_the_first(&page);
        }
        if !moved {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
    panic!("the game did not come to its end: {:?}", order(host, ""));
}
