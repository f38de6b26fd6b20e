//! Pages: whole games by buttons alone, and what is refused.

use super::{Browser, CODE, get, hall, order, play_out, post, post_from, raw, until};
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::session::save;
use std::collections::BTreeSet;

#[test]
fn a_whole_game_is_played_with_buttons_and_its_file_is_the_same_game() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(2, Some(path.clone()));
    let to = host.address();
    let mut people: Vec<Browser> =
        ["DE", "FR", "COM"].into_iter().map(|code| Browser::join(to, &format!("Xyla{code}"), code)).collect();
    let waiting = people[0].page("");
    assert!(waiting.contains("3 people are here") && waiting.contains("DE Germany"), "{waiting}");
    assert_eq!(order(&host, "start"), ["The game begins."]);
    play_out(&host, &mut people);
    for (browser, end) in people.iter_mut().zip(["", "happened", "count"]) {
        let page = browser.page(end);
        assert!(page.contains("<h1") && !page.contains('⟦'), "{page}");
    }
    let digest = host.hall().desk_page().unwrap().public().options().seed;
    assert_eq!(digest, 7);
    let kept = folder.path().join("game.room/people.json");
    assert!(std::fs::read_to_string(&kept).unwrap().contains("XylaDE"));
    let records = host.hall().records();
    host.hall().end();
    host.close();
    // Nobody's name is in the game, and nothing of them is left beside it.
    assert!(!kept.exists());
    assert!(!std::fs::read_to_string(&path).unwrap().contains("XylaDE"));
    // At one machine the same acts come to the same digests: resuming plays them all again and compares.
    let (session, remarks) = save::resume(&path).unwrap();
    assert!(session.is_over() && remarks.is_empty(), "{remarks:?}");
    assert_eq!(session.records(), records);
}

#[test]
fn all_twenty_seven_play_to_the_ending_and_reload_at_once_in_every_phase() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(1, Some(path.clone()));
    let to = host.address();
    let campaign = october();
    let codes: Vec<String> = campaign.text.states.iter().map(|state| state.id.clone()).collect();
    let mut people: Vec<Browser> = codes.iter().map(|code| Browser::join(to, code, code)).collect();
    order(&host, "start");
    let mut phases = BTreeSet::new();
    for _ in 0..10_000 {
        let page = host.hall().desk_page().unwrap();
        if page.public().is_over() && page.stands().held.is_none() {
            break;
        }
        let now = (page.public().view().phase(), page.public().view().gate().is_some(), page.stands().held.is_some());
        if phases.insert(now) {
            let pages: Vec<String> = std::thread::scope(|scope| {
                let all: Vec<_> = people.iter_mut().map(|one| scope.spawn(|| one.page(""))).collect();
                all.into_iter().map(|one| one.join().unwrap()).collect()
            });
            for (page, code) in pages.iter().zip(&codes) {
                assert!(page.contains(&format!("<strong>{code}</strong>")), "{code} lost its seat: {page}");
            }
        }
        if page.stands().held.is_some() {
            order(&host, "next");
            continue;
        }
        let awaited: Vec<Seat> = page.people().into_iter().filter(|(_, asked)| *asked).map(|(seat, _)| seat).collect();
        for (browser, id) in people.iter_mut().zip(0u8..) {
            if awaited.contains(&Seat::State(coreper::base::ids::StateId(id))) {
                let page = browser.page("");
                browser.takes_the_first(&page);
            }
        }
    }
    assert!(host.hall().desk_page().unwrap().public().is_over(), "{:?}", order(&host, ""));
    assert!(phases.len() > 5, "{phases:?}");
    host.hall().end();
    host.close();
    assert!(save::resume(&path).unwrap().0.is_over());
}

#[test]
fn a_second_tap_a_page_from_before_and_a_made_up_form_change_nothing() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "FR");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"question\""));
    let page = ann.page("");
    let form = page.split("<form").find(|form| form.contains("name=\"to\"")).unwrap().to_owned();
    let field = |name: &str| super::hidden(&form, name);
    let way = form.split("name=\"to\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let (seat, question) = (field("seat"), field("question"));
    let fields = [("seat", seat.as_str()), ("question", question.as_str()), ("path", ""), ("to", way.as_str())];
    // Another's form, a seat that is not one's own, a way that is none: nothing happens.
    let before = host.hall().records().len();
    let other = bo.send(&fields);
    assert_eq!(other.status, 409);
    for wrong in ["rewind i1", "inject", "put", "answer i63", "nonsense", "answer t00"] {
        let fields = [("seat", "DE"), ("question", question.as_str()), ("path", ""), ("to", wrong)];
        let answer = ann.send(&fields);
        assert_eq!(answer.status, 409, "{wrong}: {}", answer.body);
    }
    assert_eq!(host.hall().records().len(), before);
    // The first tap counts, the second says so.
    assert_eq!(ann.send(&fields).status, 200);
    let after = host.hall().records().len();
    assert!(after > before);
    let again = ann.send(&fields);
    assert_eq!(again.status, 409);
    assert!(again.body.contains("Done already"), "{}", again.body);
    assert_eq!(host.hall().records().len(), after);
    host.close();
}

#[test]
fn what_does_not_come_from_the_room_is_refused() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "<b>Ann</b>", "DE");
    assert!(!ann.page("").contains("<b>Ann"), "names are escaped");
    let fields = [("code", CODE), ("name", "Bo"), ("seat", "FR")];
    assert_eq!(post_from(to, "/join", &fields, "", "http://evil.example").status, 403);
    assert_eq!(post_from(to, "/join", &fields, "", "null").status, 403);
    let wrong = post(to, "/join", &[("code", "KOLE-43"), ("name", "Bo"), ("seat", "FR")], "");
    assert_eq!(wrong.status, 403);
    let foreign = raw(to, b"GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert!(foreign.starts_with(b"HTTP/1.1 421"), "{}", String::from_utf8_lossy(&foreign));
    // Somebody's page is theirs.
    assert_eq!(get(to, "/p/1/", "").status, 303);
    assert_eq!(get(to, "/p/1/poll?since=x", "seat=00").status, 403);
    assert_eq!(get(to, "/wall/KOLE-42", "").status, 404);
    assert_eq!(get(to, "/nothing/here", "").status, 404);
    let policy = &get(to, "/", "").heads["content-security-policy"][0];
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    // What is too large, and what is no http at all.
    let large = format!(
        "POST /join HTTP/1.1\r\nHost: {to}\r\nOrigin: http://{to}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999\r\nConnection: close\r\n\r\n{}",
        "a".repeat(99_999)
    );
    assert!(raw(to, large.as_bytes()).starts_with(b"HTTP/1.1 413"));
    assert_eq!(raw(to, b"\x16\x03\x01\x02\x00\x01"), [0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x28]);
    assert!(raw(to, b"\x00\x01\x02").is_empty());
    assert!(get(to, "/", "").body.contains("Join code"), "and it still answers");
    host.close();
}

#[test]
fn whoever_lost_their_page_comes_back_by_digits_once_and_the_desk_can_lock_rename_and_remove() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let page = ann.page("seat");
    let digits = page.split("digits ").nth(1).map(|rest| rest.chars().take(4).collect::<String>());
    // Digits are told where a game is under way; before, the desk gives them.
    assert!(digits.is_none() || digits.as_deref().is_some_and(|text| text.chars().all(|c| c.is_ascii_digit())));
    let told = order(&host, "back 1").remove(0);
    let digits: String = told.split("digits ").nth(1).unwrap().chars().take(4).collect();
    assert_eq!(post(to, "/back", &[("number", "1"), ("digits", "12x4")], "").status, 403);
    let back = post(to, "/back", &[("number", "1"), ("digits", &digits)], "");
    assert_eq!(back.status, 303);
    assert_eq!(post(to, "/back", &[("number", "1"), ("digits", &digits)], "").status, 403, "once");
    assert_eq!(get(to, "/p/1/", &ann.cookie).status, 303, "the old page is void");
    ann.cookie = back.heads["set-cookie"][0].split(';').next().unwrap().to_owned();
    order(&host, "rename 1 Anna");
    assert!(ann.page("").contains("Anna"));
    order(&host, "lock");
    assert_eq!(post(to, "/join", &[("code", CODE), ("name", "Bo")], "").status, 409);
    order(&host, "open");
    let mut bo = Browser::join(to, "Bo", "DE");
    assert!(bo.page("").contains("you sit with DE"), "the second is a member");
    order(&host, "start");
    until("seated", || bo.page("").contains("Anna has the pen"));
    assert!(!bo.page("").contains("name=\"to\""), "a member has nothing to press");
    order(&host, "remove 1");
    assert_eq!(get(to, "/p/1/", &ann.cookie).status, 303);
    until("the pen passed on", || bo.page("").contains("name=\"to\""));
    host.close();
}
