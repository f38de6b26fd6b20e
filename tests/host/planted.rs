//! Planted marks: aims and letters of all 27 states carry one each, and so does all that delegations write to some and not to others.
//! Every byte that goes to a page, a screen, a terminal in lines, to the wall, to whoever looks on, to somebody in the doorway, and all
//! that stands in the log file, is kept and searched: a mark is read by those whom it is for, and by nobody else before the end.

use super::plainly::by_ssh;
use super::{Browser, CODE, code, get, opened, order, until};
use crate::screens::terminal::Terminal;
use crate::session::october;
use coreper::campaign::Campaign;
use coreper::host::Host;
use coreper::host::kept::Kept;
use coreper::host::people::People;
use coreper::host::rehearse::line::Line;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The campaign with a mark in every aim and in every letter.
fn marked() -> Arc<Campaign> {
    let mut campaign = Campaign::clone(&october());
    for state in &mut campaign.text.states {
        for aim in &mut state.objectives {
            aim.text = format!("zqaim{} {}", state.id, aim.text);
        }
    }
    for aim in campaign.text.commission_aims.iter_mut().chain(&mut campaign.text.beijing_aims) {
        aim.text = format!("zqaimnobody {}", aim.text);
    }
    for (at, letter) in campaign.text.dispatches.iter_mut().enumerate() {
        letter.text = format!("zqletter{at:03} {}", letter.text);
    }
    Arc::new(campaign)
}

/// Everybody who reads something, with all that they were sent.
struct Room {
    host: Host,
    people: Vec<(String, Browser)>,
    onlooker: Browser,
    /// Somebody beside the pen of DE in a wide window, of FR on a terminal over ssh, of IT in lines.
    window: Line,
    screens: Terminal,
    lines: Terminal,
    /// The wall, the door, and what needs no seat.
    public: String,
}

impl Room {
    fn open(log: &Path) -> Self {
        let kept = Kept::new(People::default(), code(CODE), code("WALL-77"));
        let host = opened(marked(), 2, (None, None), kept, Some(log.to_owned()));
        let to = host.address();
        let codes: Vec<String> = october().text.states.iter().map(|state| state.id.clone()).collect();
        let people = codes.into_iter().map(|code| (code.clone(), Browser::join(to, &format!("Pen {code}"), &code)));
        let people: Vec<(String, Browser)> = people.collect();
        let beside = Browser::join(to, "Beside", "DE");
        let answers = |name, seat| [("Join code", CODE), ("Your name", name), ("Delegation", seat)];
        let mut screens = by_ssh(&host, "join", &[], &answers("Screens", "FR"));
        screens.see("Screens, you sit with");
        let mut lines = by_ssh(&host, "join", &["-T"], &answers("Lines", "IT"));
        lines.see("Lines, you sit with");
        let onlooker = Browser::join(to, "Olga", "-");
        order(&host, "start");
        let window = Line::open(to, &format!("/p/{}/ws", beside.number), &beside.cookie).unwrap();
        Self { host, people, onlooker, window, screens, lines, public: String::new() }
    }

    fn pen(&mut self, of: &str) -> &mut Browser {
        &mut self.people.iter_mut().find(|(code, _)| code == of).unwrap().1
    }

    fn writes(&mut self, of: &str, what: &str, fields: &[(&str, &str)]) {
        let all: Vec<(&str, &str)> = [("what", what), ("seat", of)].into_iter().chain(fields.iter().copied()).collect();
        let came = self.pen(of).send(&all);
        assert_eq!(came.status, 200, "{what}: {}", came.body);
    }

    /// Everybody reads all that there is to read now.
    fn all_read(&mut self) {
        let ends = ["", "happened", "seat", "count", "talk", "map"];
        for (_, browser) in &mut self.people {
            for end in ends {
                browser.page(end);
            }
        }
        for end in ends {
            self.onlooker.page(end);
        }
        let to = self.host.address();
        for path in ["/wall/WALL-77", "/", "/KOLE-42", "/back"] {
            self.public.push_str(&get(to, path, "").body);
        }
        for scene in ["count", "map", "months", "talk", "game"] {
            order(&self.host, &format!("scene {scene}"));
            self.public.push_str(&get(to, "/wall/WALL-77", "").body);
        }
        self.window.types(b"?\x1b").unwrap();
        let _ = self.window.picture().unwrap();
        self.screens.send(b"\x07");
        self.screens.settles();
        self.screens.send(b"\x1b");
        for line in ["seat", "talk", "happened", "now"] {
            self.lines.send(format!("{line}\r").as_bytes());
        }
        self.lines.settles();
    }

    /// The letters that lie on desks now, by their marks.
    fn letters(&self, into: &mut BTreeMap<String, BTreeSet<String>>) {
        let desk = self.host.hall().desk_page().unwrap();
        for (code, _) in &self.people {
            let sight = desk.through(super::trainer::state(code)).unwrap();
            if let Some(letter) = coreper::show::letter::on_desk(&sight) {
                let mark = letter.letter.text.split(' ').next().unwrap().to_owned();
                assert!(mark.starts_with("zqletter"), "{mark}");
                into.entry(mark).or_default().insert(code.clone());
            }
        }
    }
}

#[test]
fn a_planted_mark_of_each_of_27_seats_is_in_no_byte_that_goes_to_anybody_else() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("host.log");
    let mut room = Room::open(&log);
    order(&room.host, "notes on");
    let asked = |room: &Room| room.host.hall().desk_page().unwrap().people().values().filter(|asked| **asked).count();
    until("letters lie on the desks", || asked(&room) > 0);
    // Who may read each mark: codes, and `all` for everybody.
    let mut marks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let of = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<BTreeSet<String>>();
    for (code, _) in &room.people {
        marks.insert(format!("zqaim{code}"), of(&[code]));
    }
    marks.insert("zqaimnobody".to_owned(), of(&[]));
    room.letters(&mut marks);
    room.writes("DE", "note", &[("to", "FR"), ("words", "zqnote1 we hold back")]);
    room.writes("IT", "draft", &[("title", "zqdraft1"), ("words", "zqdraft1 the Council may act")]);
    room.writes("IT", "show-draft", &[("draft", "1"), ("to", "ES")]);
    room.writes("ES", "comment", &[("draft", "1"), ("words", "zqcomment1 too weak")]);
    room.writes("SE", "draft", &[("title", "zqdraft2"), ("words", "zqdraft2 nobody reads this")]);
    room.writes("PL", "state", &[("words", "zqstate1 we say so to all")]);
    for (mark, readers) in [
        ("zqnote1", &["DE", "FR"][..]),
        ("zqdraft1", &["IT", "ES"]),
        ("zqcomment1", &["IT", "ES"]),
        ("zqdraft2", &["SE"]),
        ("zqstate1", &["all"]),
    ] {
        marks.insert(mark.to_owned(), of(readers));
    }
    order(&room.host, "say NL: zqsaid1 to you alone");
    order(&room.host, "news AT: zqnews1 to you alone");
    marks.insert("zqsaid1".to_owned(), of(&["NL"]));
    marks.insert("zqnews1".to_owned(), of(&["AT"]));
    let mut phases = Vec::new();
    for _ in 0..4_000 {
        let desk = room.host.hall().desk_page().unwrap();
        let sight = desk.public();
        // After the end all is told to all: what is looked at is a game that goes on.
        if sight.view().round() > 1 {
            break;
        }
        room.letters(&mut marks);
        let phase = (sight.view().phase(), sight.view().gate().is_some(), desk.stands().held.is_some());
        if !phases.contains(&phase) {
            phases.push(phase);
            room.all_read();
        }
        if desk.stands().held.is_some() {
            order(&room.host, "next");
        } else if asked(&room) > 0 {
            // One act of each, then the rest by bots: what people may know does not hang on who acts.
            for (_, browser) in &mut room.people {
                let page = browser.page("");
                browser.takes_the_first(&page);
            }
            if phases.len() > 2 {
                order(&room.host, "bots");
            }
        }
    }
    assert!(phases.len() > 4, "{phases:?}");
    is_searched(room, &log, &marks);
}

/// Every byte that was sent is searched for every mark.
fn is_searched(room: Room, log: &Path, marks: &BTreeMap<String, BTreeSet<String>>) {
    let Room { host, people, onlooker, window, screens, lines, public } = room;
    let log = std::fs::read_to_string(log).unwrap();
    host.hall().end();
    host.close();
    let bytes = |terminal: Terminal| String::from_utf8_lossy(&terminal.ends_and_gives_what_was_written()).into_owned();
    let mut all: Vec<(&str, Vec<&str>, String)> =
        people.iter().map(|(code, browser)| ("the page of", vec![code.as_str()], browser.seen.clone())).collect();
    all.push(("a window beside", vec!["DE"], String::from_utf8_lossy(&window.seen).into_owned()));
    all.push(("screens beside", vec!["FR"], bytes(screens)));
    all.push(("lines beside", vec!["IT"], bytes(lines)));
    all.push(("whoever looks on", vec![], onlooker.seen));
    all.push(("wall and door", vec![], public));
    all.push(("the log file", vec!["nobody"], log));
    assert!(marks.len() > 27 + 7 + 1, "{marks:?}");
    for (mark, readers) in marks {
        let open = readers.contains("all");
        for (what, who, seen) in &all {
            let may = (open && *who != ["nobody"]) || who.iter().any(|code| readers.contains(*code));
            let at = seen.find(mark).map(|at| seen.get(at.saturating_sub(120)..at + 60).unwrap_or_default());
            assert!(may || at.is_none(), "{mark} of {readers:?} is read on {what} {who:?}: {at:?}");
        }
        let is_read = |(what, who, seen): &&(&str, Vec<&str>, String)| {
            *what == "the page of" && (open || who.iter().any(|code| readers.contains(*code))) && seen.contains(mark)
        };
        // What is for nobody who sits there is read by nobody.
        assert!(readers.is_empty() || all.iter().any(|one| is_read(&one)), "{mark} is read by {readers:?}");
    }
}
