//! What a trainer meets in a session: people who are expected, delegations of several, bots that stand in, a host that stops.

use super::{Browser, CODE, code, get, hall, open, order, play_out, post, until};
use coreper::base::ids::Seat;
use coreper::host::Host;
use coreper::host::kept::{self, Kept};
use coreper::host::people::{Expected, Part, People};
use coreper::session::{save, seat};

pub(crate) fn state(text: &str) -> Seat {
    seat::parse(&crate::session::october(), text).unwrap()
}

/// A hall that expects Eve in France.
fn expecting() -> Host {
    let mut people = People::default();
    let eve = Expected { name: "Eve".to_owned(), seats: vec![state("FR")], part: Part::Pen, extra: false, came: None };
    people.expect(vec![eve]);
    open(2, None, None, Kept::new(people, code(CODE), code("WALL-77")), None)
}

#[test]
fn who_is_listed_keeps_the_seat_and_the_desk_can_give_it_away() {
    let host = expecting();
    let to = host.address();
    let door = get(to, "/", "").body;
    assert!(door.contains("FR France (kept for somebody who is expected)"), "{door}");
    assert!(door.contains(">COM the Commission<") && door.contains(">CN Beijing<"), "{door}");
    let stranger = post(to, "/join", &[("code", CODE), ("name", "Ann"), ("seat", "FR")], "");
    assert!(stranger.status == 409 && stranger.body.contains("is kept for somebody"), "{}", stranger.body);
    // What is wrong with the code is said before anything else is.
    let wrong = post(to, "/join", &[("code", "KOLE-43"), ("name", "Ann"), ("seat", "XX")], "");
    assert!(wrong.status == 403 && wrong.body.contains("This is not the code"), "{}", wrong.body);
    let none = post(to, "/join", &[("code", CODE), ("name", "Ann"), ("seat", "OBS")], "");
    assert!(none.body.contains("There is no such delegation"), "{}", none.body);
    for own in ["The host", "cn", "Facilitator "] {
        let forged = post(to, "/join", &[("code", CODE), ("name", own), ("seat", "DE")], "");
        assert!(forged.body.contains("one of the room’s own"), "{own}: {}", forged.body);
    }
    let unread = post(to, "/join", &[("nothing", "here")], "");
    assert!(unread.body.contains("This could not be read") && unread.status == 422, "{}", unread.body);
    let mut ann = Browser::join(to, "Ann", "DE");
    assert!(order(&host, "seats").iter().any(|line| line.contains("(expected: Eve)")), "{:?}", order(&host, "seats"));
    assert!(order(&host, "free DE")[0].starts_with("Nobody is awaited"));
    assert_eq!(order(&host, "move 1 FR"), ["Ann sits in FR now."]);
    let mut eve = Browser::join(to, "Eve", "FR");
    assert!(eve.page("").contains("Eve, you sit with FR France"));
    assert!(ann.page("").contains("Ann, you act for FR France"));
    let mut onlooker = Browser::join(to, "Jo", "-");
    order(&host, "start");
    until("seated", || ann.page("").contains("name=\"to\""));
    assert!(onlooker.page("").contains("<strong>Observer</strong> Jo"), "{}", onlooker.page(""));
    host.close();
}

#[test]
fn a_member_reads_what_the_pen_is_asked_and_acts_on_none_of_it() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "DE");
    let mut cy = Browser::join(to, "Cy", "FR");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let (pen, member) = (ann.page(""), bo.page(""));
    assert!(member.contains("Ann has the pen") && !member.contains("name=\"to\""), "{member}");
    let labels = pen.split("name=\"to\"").skip(1).filter_map(|rest| rest.split("<span>").nth(1)?.split('<').next());
    let labels: Vec<&str> = labels.collect();
    assert!(labels.len() > 1 && labels.iter().all(|label| member.contains(label)), "{labels:?} in {member}");
    let other = cy.page("");
    assert!(!labels.iter().all(|label| other.contains(label)), "another delegation has a letter of its own");
    // The pen passes, and both are told.
    order(&host, "pen 2");
    assert!(bo.page("").contains("name=\"to\""));
    assert!(ann.page("").contains("Bo has the pen"));
    host.close();
}

#[test]
fn a_member_suggests_and_whoever_has_the_pen_does_so_with_one_press() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let mut bo = Browser::join(to, "Bo", "DE");
    let mut cy = Browser::join(to, "Cy", "FR");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    assert!(bo.page("").contains("Suggest something to whoever has the pen"));
    let form = bo.page("?path=");
    let before = host.hall().records().len();
    // The last way of the letter, so that it is told from the first.
    let way = form.rsplit("name=\"to\" value=\"").next().unwrap().split('"').next().unwrap().to_owned();
    let hidden = ["seat", "question", "path"].map(|name| (name, super::hidden(&form, name)));
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.extend([("what", "suggest"), ("to", way.as_str())]);
    let came = bo.send(&fields);
    assert!(came.status == 200 && came.body.contains("Bo suggests: "), "{}", came.body);
    assert_eq!(host.hall().records().len(), before, "nothing is done by it");
    // Neither another delegation nor whoever looks on can suggest, or reads it.
    assert_eq!(cy.send(&fields).status, 409);
    assert!(!cy.page("").contains("suggests: "));
    let page = ann.page("");
    let offer = page.split("<form").find(|form| form.contains("value=\"as-suggested\"")).unwrap().to_owned();
    let own = ["seat", "question", "by", "page"].map(|name| (name, super::hidden(&offer, name)));
    let mut press: Vec<(&str, &str)> = own.iter().map(|(name, value)| (*name, value.as_str())).collect();
    press.push(("what", "as-suggested"));
    assert!(bo.send(&press).status == 403 && host.hall().records().len() == before, "only the pen acts");
    assert_eq!(ann.send(&press).status, 200);
    let done = host.hall().records().into_iter().skip(before).find_map(|record| match record {
        coreper::session::Record::Command { command, .. } => Some(command),
        _ => None,
    });
    let text = coreper::session::notation::write(&crate::session::october(), &done.unwrap());
    let path = coreper::show::prompt::Path::parse(&way).unwrap();
    assert_eq!(text.split(' ').next(), path.verb.map(coreper::game::command::Verb::word), "{text} as {way}");
    // With the question the suggestion is gone.
    assert!(!ann.page("").contains("suggests: "));
    host.close();
}

/// Plays until somebody can give a vote before being called; says who.
pub(super) fn to_a_vote(host: &Host, people: &mut [Browser]) -> usize {
    for _ in 0..8_000 {
        if host.hall().desk_page().unwrap().stands().held.is_some() {
            order(host, "next");
        }
        // A vote stands still while somebody is called in it.
        let desk = host.hall().desk_page().unwrap();
        let called = desk.public().view().gate().is_some() && desk.people().values().any(|awaited| *awaited);
        let pages: Vec<String> = people.iter_mut().map(|browser| browser.page("")).collect();
        let early = pages.iter().position(|page| page.contains("You have not been called yet"));
        if let Some(early) = early.filter(|_| called) {
            return early;
        }
        // What was asked before a vote was opened is not answered in it.
        if host.hall().desk_page().unwrap().public().view().gate().is_none() {
            for (browser, page) in people.iter_mut().zip(&pages) {
                browser.takes_the_first(page);
            }
        }
    }
    panic!("no vote was held");
}

#[test]
fn a_vote_in_advance_outlives_the_host_and_a_bot_in_the_seat_and_bots_end_the_vote() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(2, Some(path.clone()));
    let mut people: Vec<Browser> =
        ["DE", "FR"].into_iter().map(|code| Browser::join(host.address(), code, code)).collect();
    order(&host, "start");
    let early = to_a_vote(&host, &mut people);
    let tally = people[1 - early].page("count");
    assert!(tally.contains("class=\"need\""), "a bar says where enough is: {tally}");
    let page = people[early].page("");
    assert!(people[early].takes_the_first(&page));
    assert!(people[early].page("").contains("Your vote lies ready"));
    // As if it had been killed: what stood in the file then is all there is.
    let list = folder.path().join("game.room/people.json");
    let kept = std::fs::read(&list).unwrap();
    host.hall().suspend();
    host.close();
    std::fs::write(&list, kept).unwrap();
    let (session, _) = save::resume(&path).unwrap();
    let kept = kept::read(&path, &crate::session::october()).unwrap();
    assert_eq!(kept.laid.len(), 1);
    let vote = kept.laid[0].clone();
    let host = open(2, Some(path), Some(session), kept, None);
    let to = host.address();
    for browser in &mut people {
        browser.to = to;
    }
    until("it lies there again", || people[early].page("").contains("Your vote lies ready"));
    assert!(!people[1 - early].page("").contains("Your vote lies ready"));
    // A bot holds the seat meanwhile; the desk lets bots end the vote: what was laid down is cast.
    let code = ["DE", "FR"][early];
    order(&host, &format!("bot {code}"));
    let before = host.hall().records().len();
    assert!(order(&host, "bots")[0].starts_with("Bots finish this vote for"));
    until("the vote is over", || host.hall().desk_page().unwrap().public().view().gate().is_none());
    let cast = host.hall().records().into_iter().skip(before).find_map(|record| match record {
        coreper::session::Record::Command { seat, command } if seat == vote.seat => Some(command),
        _ => None,
    });
    assert_eq!(cast, Some(vote.vote));
    let other = vote.seat;
    until("who was not away has the seat back", || {
        host.hall().desk_page().unwrap().people().keys().any(|seat| *seat != other)
    });
    // Who comes back is told what was done for them.
    assert_eq!(people[early].send(&[("what", "take-back")]).status, 200);
    let page = people[early].page("");
    assert!(page.contains(&format!("A bot has played {code} for you: ")), "{page}");
    host.close();
}

#[test]
fn what_a_delegation_expects_and_says_afterwards_is_its_own_until_the_debrief() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(2, Some(path.clone()));
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let mut bo = Browser::join(to, "Bo", "DE");
    order(&host, "start");
    let expects = [("what", "expect"), ("seat", "DE"), ("says", "passes"), ("sure", "80")];
    assert_eq!(people[0].send(&expects).status, 409, "no vote is under way");
    to_a_vote(&host, &mut people);
    assert!(people[0].page("").contains("What do you expect?"));
    for sure in ["49", "101", "much"] {
        let fields = [("what", "expect"), ("seat", "DE"), ("says", "passes"), ("sure", sure)];
        assert_eq!(people[0].send(&fields).status, 409, "{sure}");
    }
    assert_eq!(people[1].send(&expects).status, 409, "another's seat");
    assert_eq!(bo.send(&expects).status, 409, "a member says nothing for the delegation");
    assert_eq!(people[0].send(&expects).status, 200);
    assert!(people[0].page("").contains("You expected that it passes, and were 80 % sure."));
    assert!(!people[1].page("").contains("80 % sure"));
    assert!(order(&host, "expected")[0].contains("DE"), "{:?}", order(&host, "expected"));
    // The result: what was expected beside what came, and why.
    order(&host, "bots");
    until("the result stands", || people[0].page("").contains("Why did it come so?"));
    let page = people[0].page("");
    assert!(page.contains("80 % sure") && (page.contains("It passed.") || page.contains("It failed.")), "{page}");
    let why = [("what", "why"), ("seat", "DE"), ("words", "zq-the chair counted first")];
    assert_eq!(bo.send(&why).status, 409);
    assert_eq!(people[0].send(&why).status, 200);
    assert!(people[0].page("").contains("You have said: zq-the chair counted first"));
    let wall = get(to, "/wall/WALL-77", "").body;
    assert!(!people[1].page("").contains("zq-") && !wall.contains("zq-") && !wall.contains("80 %"));
    host.hall().suspend();
    host.close();
    let (session, _) = save::resume(&path).unwrap();
    let said = session.records().iter().filter(|record| matches!(record, coreper::session::Record::Guess { .. }));
    assert_eq!(said.count(), 1);
    assert!(session.reflections().iter().any(|one| one.words.contains("zq-the chair")));
}

#[test]
fn the_end_shows_what_came_of_ones_own_aims_and_word_and_no_line_of_before() {
    let host = hall(1, None);
    let to = host.address();
    let mut people = [Browser::join(to, "Ann", "DE")];
    order(&host, "start");
    order(&host, "say five minutes to go");
    assert!(people[0].page("").contains("five minutes to go"));
    play_out(&host, &mut people);
    let page = people[0].page("");
    assert!(page.contains("What you wanted") && page.contains("et: "), "{page}");
    assert!(!page.contains("five minutes to go"), "{page}");
    assert!(!get(to, "/wall/WALL-77", "").body.contains("five minutes to go"));
    assert!(people[0].page("happened").contains("five minutes to go"), "it can still be read");
    host.close();
}

#[test]
fn a_page_without_a_script_says_that_it_is_open_and_when_it_is_old() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let page = ann.page("");
    let beat =
        page.split("<noscript><iframe").nth(1).unwrap().split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let beat = &beat.replace("&amp;", "&");
    let fresh = get(to, beat, &ann.cookie);
    assert_eq!(fresh.status, 200);
    assert!(fresh.body.contains("http-equiv=\"refresh\"") && !fresh.body.contains("something new:"), "{}", fresh.body);
    assert!(fresh.heads["content-security-policy"][0].contains("frame-ancestors 'self'"));
    assert!(get(to, "/", "").heads["content-security-policy"][0].contains("frame-ancestors 'none'"));
    assert_eq!(get(to, beat, "").status, 403);
    order(&host, "say read the letter");
    assert!(get(to, beat, &ann.cookie).body.contains("something new:"));
    host.close();
}
