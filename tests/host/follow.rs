//! Pages that are followed along a websocket: each is sent anew when it would be another one, and at no other time.

use super::{Browser, get, hall, order, until};
use coreper::host::rehearse::line::Line;
use std::net::SocketAddr;

/// A page of somebody, followed from how it stands; and its number among their pages.
fn follows(to: SocketAddr, who: &Browser, end: &str, page: &str) -> Line {
    let value = |name: &str| {
        let text = page.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
        text.replace(' ', "%20").replace("&amp;", "%26").replace('+', "%2B").replace("&quot;", "%22")
    };
    let link = format!("/p/{}/{end}?since={}&page={}", who.number, value("data-mark"), value("data-page"));
    Line::follow(to, &link, &who.cookie).unwrap()
}

/// The next page that comes.
fn next(line: &mut Line) -> String {
    line.page().unwrap().expect("the line is open")
}

#[test]
fn a_page_that_is_followed_is_sent_when_something_is_new_and_is_the_page_that_is_fetched() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "FR");
    let lobby = ann.page("");
    let mut line = follows(to, &ann, "", &lobby);
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\"") && bo.page("").contains("name=\"to\""));
    let mut shown = next(&mut line);
    while !shown.contains("name=\"to\"") {
        shown = next(&mut line);
    }
    // What was opened later acts, and the page that is followed says where it is looked at now.
    while line.page().unwrap().expect("an answer") != "elsewhere" {}
    assert!(line.page().unwrap_or(None).is_none(), "and is left alone");
    let shown = ann.page("talk");
    let mut talk = follows(to, &ann, "talk", &shown);
    order(&host, "say zq-one");
    assert!(next(&mut talk).contains("zq-one"));
    let other = bo.page("");
    assert!(bo.takes_the_first(&other));
    order(&host, "say zq-two");
    let mut seen = next(&mut talk);
    while !seen.contains("zq-two") {
        seen = next(&mut talk);
    }
    assert!(seen.contains("zq-two") && seen.contains("id=\"main\"") && seen.contains("aria-current=\"page\""));
    // Every page of everybody can be followed; without the page that is there already it comes at once.
    for end in ["", "happened", "seat", "count", "talk", "why", "map", "glossary"] {
        let mut line = Line::follow(to, &format!("/p/{}/{end}", bo.number), &bo.cookie).unwrap();
        let sent = next(&mut line);
        assert!(sent.contains("<strong>FR</strong>") && sent.contains(&format!("data-at=\"/p/{}/{end}\"", bo.number)));
        assert!(!sent.contains("<strong>DE</strong>"), "{end}");
    }
    host.close();
}

#[test]
fn whoever_is_not_let_in_follows_nothing_and_who_follows_counts_as_here() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    for cookie in ["seat=00", ""] {
        assert!(Line::follow(to, "/p/1/", cookie).is_err(), "{cookie}");
        assert!(Line::follow(to, "/desk/", cookie).is_err(), "{cookie}");
    }
    assert!(Line::follow(to, "/wall/WALL-00", "").is_err());
    let shown = ann.page("");
    let line = follows(to, &ann, "", &shown);
    until("here", || host.hall().is_here(1));
    drop(line);
    // The wall and the desk are followed as well.
    let mut wall = Line::follow(to, "/wall/WALL-77", "").unwrap();
    assert!(next(&mut wall).contains("KOLE-42"));
    let door = get(to, host.desk().trim_start_matches(&format!("http://{to}")), "");
    let cookie = door.heads["set-cookie"][0].split(';').next().unwrap().to_owned();
    let mut desk = Line::follow(to, "/desk/seats", &cookie).unwrap();
    assert!(next(&mut desk).contains("Ann"));
    order(&host, "news Twelve ships wait");
    order(&host, "say Hear, hear");
    assert!(next(&mut desk).contains("data-at=\"/desk/seats\""));
    host.close();
}
