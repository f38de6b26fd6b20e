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
    // Not by a page of hers: that would be the one that acts from then on.
    let asked = |number| host.hall().page(number).is_some_and(|page| page.asked().is_some());
    until("asked", || asked(ann.number) && asked(bo.number));
    let mut shown = next(&mut line);
    while !shown.contains("name=\"to\"") {
        shown = next(&mut line);
    }
    assert!(ann.page("").contains("name=\"to\""));
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

#[test]
fn a_page_is_told_that_the_session_has_ended_and_stays_to_be_read() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let shown = ann.page("talk");
    let mut talk = follows(to, &ann, "talk", &shown);
    let mut wall = Line::follow(to, "/wall/WALL-77", "").unwrap();
    assert!(next(&mut wall).contains("id=\"ended\" class=\"said\" role=\"status\" hidden"));
    host.hall().end();
    for line in [&mut talk, &mut wall] {
        while next(line) != "ended" {}
        assert!(line.page().unwrap_or(None).is_none(), "nothing more comes");
    }
    // Whoever asks instead of following is told the same, and whoever loads the page again reads it there.
    let poll = get(to, &format!("/p/{}/poll?since=x&tab=talk", ann.number), &ann.cookie).body;
    assert_eq!((poll.as_str(), get(to, "/wall/WALL-77/poll?since=x", "").body.as_str()), ("ended", "ended"));
    let page = ann.page("happened");
    assert!(page.contains("role=\"status\">The host has ended the session"), "{page}");
    host.close();
}

#[test]
fn a_form_that_was_begun_in_another_month_is_asked_anew() {
    let host = hall(3, None);
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    // The letter is answered first; then there is something to choose.
    let mut page = ann.page("");
    while !page.contains("value=\"lobby\"") {
        assert!(ann.takes_the_first(&page));
        until("asked again", || ann.page("").contains("name=\"to\""));
        page = ann.page("");
    }
    let path = super::hidden(&ann.page("?path=lobby&month=1"), "path");
    assert_eq!(path, "lobby", "of this month it is where it was");
    assert_eq!(super::hidden(&ann.page("?path=lobby&month=2"), "path"), "");
    assert!(ann.page("?path=lobby").contains("data-at=\"/p/1/?path=lobby&amp;month=1\""));
    host.close();
}
