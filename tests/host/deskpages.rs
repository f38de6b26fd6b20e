//! The desk in a browser: opened by its link on this machine, and everything that the desk in lines does.

use super::{Answer, Browser, get, hall, order, post, until};
use coreper::host::Host;

/// The desk in a browser.
struct Desk {
    to: std::net::SocketAddr,
    cookie: String,
}

impl Desk {
    fn open(host: &Host) -> Self {
        let to = host.address();
        let link = host.desk();
        let path = link.split_once(&to.to_string()).unwrap().1;
        let answer = get(to, path, "");
        assert_eq!((answer.status, answer.heads["location"][0].as_str()), (303, "/desk/"));
        let cookie = answer.heads["set-cookie"][0].clone();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/desk/"));
        Self { to, cookie: cookie.split(';').next().unwrap().to_owned() }
    }

    fn page(&self, end: &str) -> String {
        let answer = get(self.to, &format!("/desk/{end}"), &self.cookie);
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(answer.body.contains("<h1") && !answer.body.contains('⟦'), "{}", answer.body);
        answer.body
    }

    fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        post(self.to, path, fields, &self.cookie)
    }

    /// An order by a form; then what the desk was told.
    fn order(&self, fields: &[(&str, &str)]) -> String {
        assert_eq!(self.send("/desk/do", fields).status, 303);
        self.page("")
    }
}

#[test]
fn the_desk_opens_by_its_link_alone() {
    let host = hall(2, None);
    let to = host.address();
    let ann = Browser::join(to, "Ann", "DE");
    for end in ["", "injects", "seats", "steps", "poll?since=0", "seat/DE"] {
        for cookie in ["", "desk=guess", ann.cookie.as_str()] {
            assert_eq!(get(to, &format!("/desk/{end}"), cookie).status, 403, "{end} with {cookie}");
        }
    }
    assert_eq!(get(to, "/desk/in/guess", "").status, 403);
    assert_eq!(post(to, "/desk/do", &[("word", "start")], "desk=guess").status, 403);
    assert!(host.hall().desk_page().is_none(), "nothing was begun");
    host.close();
}

#[test]
fn a_session_is_run_from_the_desk_in_a_browser() {
    let host = hall(3, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let desk = Desk::open(&host);
    assert!(desk.page("").contains("Begin with those who are here"));
    desk.order(&[("word", "start")]);
    let asked = |browser: &Browser| host.hall().page(browser.number).is_some_and(|page| page.asked().is_some());
    until("both were asked", || people.iter().all(asked));
    desk.order(&[("word", "clock"), ("rest", "20")]);
    // In its first moment it stands at 20:00.
    until("the clock runs", || desk.page("").contains("19:"));
    // What an inject would do stands there before it is sent, with what its author advises.
    let injects = desk.page("injects");
    assert!(injects.contains("Twelve ships at anchor") && injects.contains("It teaches"), "{injects}");
    desk.order(&[("word", "inject"), ("rest", "twelve-ships anyway"), ("back", "injects")]);
    assert!(desk.page("injects").contains("sent in month 1"));
    desk.order(&[("word", "news"), ("to", "FR"), ("rest", "A word <b>for</b> Paris")]);
    assert!(people[1].page("happened").contains("A word &lt;b&gt;for&lt;/b&gt; Paris"));
    assert!(!people[0].page("happened").contains("for&lt;/b&gt; Paris"));
    desk.order(&[
        ("word", "figure"),
        ("rest", "DE"),
        ("rest", "anger"),
        ("by", "5"),
        ("why", "a quarrel on the stairs"),
    ]);
    assert!(people[1].page("").contains("a quarrel on the stairs"));
    // What an order came to stands on the page that it was sent from.
    let posted = desk.send("/desk/do", &[("word", "preview"), ("rest", "twelve-ships"), ("back", "steps")]);
    let to_page = posted.heads["location"][0].clone();
    let answered = get(desk.to, &to_page, &desk.cookie).body;
    assert!(
        to_page.starts_with("/desk/steps?said=") && answered.contains("role=\"status\">preview twelve-ships: "),
        "{answered}"
    );
    assert!(!desk.page("steps").contains("role=\"status\">preview"));
    // A seat through its own eyes; its letter is answered for it, with a reason at the end.
    let seat = desk.page("seat/DE");
    assert!(seat.contains("What its own mind would do now") && seat.contains("Act for this seat"), "{seat}");
    let to_choice = seat.split("name=\"to\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let confirm = desk.send("/desk/seat/DE", &[("path", ""), ("to", to_choice.as_str())]);
    assert!(confirm.body.contains("name=\"why\""), "{}", confirm.body);
    let rest = super::hidden(&confirm.body, "rest");
    assert!(rest.starts_with("DE answer"), "{rest}");
    desk.order(&[("word", "as"), ("rest", rest.as_str()), ("why", "")]);
    assert!(asked(&people[0]), "without a reason nothing is done");
    desk.order(&[("word", "as"), ("rest", rest.as_str()), ("why", "DE is on the telephone")]);
    until("DE was answered for", || !people[0].page("").contains("name=\"to\""));
    assert!(people[1].page("").contains("The host has acted for Germany: DE is on the telephone"));
    // A hand is seen at the desk and counted on the wall, until it is answered.
    assert_eq!(people[1].send(&[("what", "hand")]).status, 200);
    assert!(desk.page("").contains("Answered: FR FR"));
    assert!(get(to, "/wall/WALL-77", "").body.contains("One hand is up"));
    desk.order(&[("word", "answered"), ("rest", "2")]);
    assert!(!desk.page("").contains("Answered: FR FR") && people[1].page("").contains("Raise your hand"));
    // Beijing is reviewed: its own mind proposes with its reasons, the desk lets it.
    desk.order(&[("word", "review"), ("rest", "CN")]);
    let mut reviewed = 0;
    for _ in 0..4_000 {
        let page = desk.page("");
        if page.contains("CN waits for you") && page.contains("Let it do so") {
            reviewed += 1;
            desk.order(&[("word", "accept")]);
        } else if host.hall().desk_page().unwrap().stands().held.is_some() {
            desk.order(&[("word", "next")]);
        } else {
            for browser in &mut people {
                let page = browser.page("");
                browser.takes_the_first(&page);
            }
        }
        if host.hall().desk_page().unwrap().public().view().round() > 1 && reviewed > 0 {
            break;
        }
    }
    assert!(reviewed > 0, "{}", desk.page(""));
    desk.order(&[("word", "rewind"), ("rest", "1"), ("why", "we misheard")]);
    assert_eq!(host.hall().desk_page().unwrap().public().view().round(), 1);
    assert!(people[0].page("").contains("we misheard"));
    // The end is the terminal's.
    assert!(desk.order(&[("word", "end"), ("rest", "yes")]).contains("ended in the terminal"));
    assert_eq!(order(&host, "people").len(), 2);
    for end in ["", "injects", "seats", "steps", "seat/FR", "seat/CN"] {
        desk.page(end);
    }
    host.close();
}

#[test]
fn the_desk_says_what_stands_on_the_wall() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    ann.send(&[("what", "state"), ("seat", "DE"), ("words", "zq-statement")]);
    let wall = || get(to, "/wall/WALL-77", "").body;
    let named = |page: &str| page.split("data-mark=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut marks = std::collections::BTreeSet::new();
    for (scene, shows, hides) in [
        ("game", "zq-statement", "Please look at each other"),
        ("join", "KOLE-42", "zq-statement"),
        ("count", "No vote", "zq-statement"),
        ("map", "class=\"tiles\"", "zq-statement"),
        ("months", "Month 1", "KOLE-42"),
        ("talk", "zq-statement", "KOLE-42"),
        ("clock", "No time is kept", "zq-statement"),
        ("sealed", "Please look at each other", "zq-statement"),
    ] {
        assert!(order(&host, &format!("scene {scene}"))[0].starts_with("On the wall: "), "{scene}");
        let page = wall();
        assert!(page.contains(shows) && !page.contains(hides), "{scene}: {page}");
        assert!(marks.insert(named(&page)), "another scene is another picture: {scene}");
    }
    // Those of the debrief are listed too, and stand there after the end alone.
    assert_eq!(order(&host, "scene").len(), 12);
    // A page of the desk does the same; whoever has a seat sees their own page as before.
    let desk = Desk::open(&host);
    desk.order(&[("word", "scene"), ("rest", "game")]);
    assert!(wall().contains("zq-statement") && ann.page("").contains("name=\"to\""));
    host.close();
}
