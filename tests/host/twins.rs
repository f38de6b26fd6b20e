//! Twins: two games that differ only in what one seat keeps to itself send another seat, the wall and whoever looks on the same bytes.

use super::plainly::by_ssh;
use super::{Browser, CODE, get, hall, hidden, order, until};
use crate::screens::terminal::Terminal;
use coreper::host::Host;

/// A game with DE, FR, LT, IT and PL and somebody who looks on, and every page that anybody but FR has read of it. IT sits at a terminal
/// over ssh, PL in lines.
struct Twin {
    host: Host,
    others: Vec<Browser>,
    fr: Browser,
    screens: Terminal,
    lines: Terminal,
}

impl Twin {
    fn begin() -> Self {
        let host = hall(2, None);
        let to = host.address();
        let others = [("Ann", "DE"), ("Jonas", "LT"), ("Jo", "-")].map(|(name, code)| Browser::join(to, name, code));
        let fr = Browser::join(to, "Fleur", "FR");
        let answers = |name, seat| [("Join code", CODE), ("Your name", name), ("Delegation", seat)];
        let mut screens = by_ssh(&host, "join", &[], &answers("Ines", "IT"));
        let mut lines = by_ssh(&host, "join", &["-T"], &answers("Pia", "PL"));
        screens.see("Ines, you act for");
        lines.see("Pia, you act for");
        order(&host, "start");
        order(&host, "notes on");
        screens.see("Italy");
        lines.see("What do you answer?");
        let mut twin = Self { host, others: others.into(), fr, screens, lines };
        until("asked", || twin.fr.page("").contains("name=\"to\"") && twin.others[0].page("").contains("name=\"to\""));
        twin
    }

    /// Everything that the others and the wall are shown now; numbers that name a page or a person's digits are each one's own.
    fn shown(&mut self) -> String {
        let wall = get(self.host.address(), "/wall/WALL-77", "").body;
        let mut all = stripped(&wall);
        for browser in &mut self.others {
            for end in ["", "happened", "seat", "count", "talk"] {
                all.push_str(&stripped(&browser.page(end)));
            }
        }
        // What stands on a terminal once it stands still, and what is read out there anew.
        self.lines.send(b"again\r");
        for terminal in [&mut self.screens, &mut self.lines] {
            terminal.settles();
        }
        all.push_str(&stripped(&self.screens.contents()));
        let read = self.lines.contents();
        all.push_str(&stripped(read.rsplit("PL Pia").next().unwrap()));
        all
    }

    /// FR takes the way at a place of the list that it is asked, from the last if it is beyond; says whether it was asked.
    fn fr_takes(&mut self, place: usize) -> bool {
        let page = self.fr.page("");
        let Some(form) =
            page.split("<form").find(|form| form.contains("name=\"to\"") && form.contains("name=\"question\""))
        else {
            return false;
        };
        let ways: Vec<&str> =
            form.split("name=\"to\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let way = ways[place.min(ways.len() - 1)];
        let own = ["seat", "question", "path", "page"].map(|name| (name, hidden(form, name)));
        let mut fields: Vec<(&str, &str)> = own.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fields.push(("to", way));
        assert_eq!(self.fr.send(&fields).status, 200);
        true
    }
}

/// A page without what names it, its reader's next visit and the time of day in the room: each is its reader's own.
fn stripped(page: &str) -> String {
    let mut text = page.to_owned();
    for mark in [
        "data-page=\"",
        "data-mark=\"",
        "name=\"page\" value=\"",
        "beat?mark=",
        "ssh -p ",
        "digits ",
        "class=\"time\">",
        "(digits ",
    ] {
        let mut rest = text.split(mark);
        let mut out = rest.next().unwrap_or_default().to_owned();
        for part in rest {
            out.push_str(mark);
            out.push_str(part.trim_start_matches(|c: char| !matches!(c, '"' | '<' | ' ' | '.')));
        }
        text = out;
    }
    text
}

#[test]
fn what_one_seat_keeps_to_itself_changes_no_byte_that_another_is_sent() {
    let mut twins = [Twin::begin(), Twin::begin()];
    let compare = |twins: &mut [Twin; 2], when: &str| {
        let [one, two] = twins;
        let (one, two) = (one.shown(), two.shown());
        let differs = one.bytes().zip(two.bytes()).position(|(a, b)| a != b);
        let at = differs.map(|at| {
            (
                &one[at.saturating_sub(200)..(at + 100).min(one.len())],
                &two[at.saturating_sub(200)..(at + 100).min(two.len())],
            )
        });
        assert!(one == two, "{when}: {at:?}");
    };
    compare(&mut twins, "at the beginning");
    // Its letter is answered otherwise: the first way here, the last one there.
    for (twin, place) in twins.iter_mut().zip([0, 9]) {
        assert!(twin.fr_takes(place));
    }
    compare(&mut twins, "after another answer to a letter");
    // What it writes to one of them is read by that one alone: another text to LT, and a draft that nobody is shown.
    for (twin, words) in twins.iter_mut().zip(["zq-one", "zq-two, and more of it"]) {
        let draft = [("what", "draft"), ("seat", "FR"), ("title", words), ("words", words)];
        assert_eq!(twin.fr.send(&draft).status, 200);
    }
    compare(&mut twins, "after another draft");
    for (twin, words) in twins.iter_mut().zip(["zq-one", "zq-two"]) {
        twin.others.remove(1);
        let note = [("what", "note"), ("seat", "FR"), ("to", "LT"), ("words", words)];
        assert_eq!(twin.fr.send(&note).status, 200);
    }
    compare(&mut twins, "after another note to LT");
    assert!(
        twins[0].fr.page("talk").contains("zq-one") && twins[1].fr.page("talk").contains("zq-two"),
        "it was written"
    );
    for twin in twins {
        twin.host.close();
    }
}
