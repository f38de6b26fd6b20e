//! The pages of a workshop, as axe-core and a narrow window see them: the way in, the lobby, a question, a vote and its tally, the talk,
//! the wall, the desk, the end.

use super::{ENTER, Light, Web};
use crate::host::{Browser, hall, order, until};
use coreper::host::Host;
use serde_json::Value;

/// Joins in the browser itself, by the form that is there.
fn joins(web: &Web, host: &Host, name: &str, code: &str) {
    web.go(&format!("http://{}/KOLE-42", host.address()));
    web.script(&format!(
        "document.getElementById('name').value = '{name}'; document.getElementById('seat').value = '{code}';\
         document.querySelector('form').submit();"
    ));
    let at = |place: &str| web.script("return location.pathname").as_str().is_some_and(|path| path.starts_with(place));
    until("joined", || at("/p/"));
}

/// One of the pages of whoever is in the browser, with what folds unfolded.
fn is_clean(web: &Web, host: &Host, end: &str, what: &str) {
    web.go(&format!("http://{}{end}", host.address()));
    web.script("for (const folded of document.querySelectorAll('details')) folded.open = true;");
    web.is_clean(what);
}

/// Nothing is lost where there is least room.
fn fits(web: &Web, width: u32) {
    web.look(width, Light::Day);
    let over = web.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assert!(over.as_i64().is_some_and(|over| over <= 0), "{over} px wider than {width}");
    let small = "return [...document.querySelectorAll('button, nav a, select, input:not([type=hidden]):not([type=checkbox])')]\
        .filter(one => one.offsetParent && one.getBoundingClientRect().height < 43.5).map(one => one.outerHTML)";
    assert_eq!(web.script(small), Value::Array(vec![]), "targets of a thumb");
}

#[test]
fn the_way_in_the_lobby_a_question_and_the_talk_are_clean() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    is_clean(&web, &host, "/KOLE-42", "the way in");
    is_clean(&web, &host, "/back", "coming back");
    joins(&web, &host, "Ann", "DE");
    is_clean(&web, &host, "/p/1/", "the lobby");
    let mut bo = Browser::join(host.address(), "Bo", "FR");
    order(&host, "start");
    order(&host, "notes on");
    until("asked", || bo.page("").contains("name=\"to\""));
    // The page of the lobby has become one of the game by itself, down to what can be looked up at its foot.
    until("renewed", || {
        web.script("return !!document.querySelector('nav.more a[href$=\"/why\"]')") == Value::Bool(true)
    });
    bo.send(&[("what", "state"), ("seat", "FR"), ("words", "We wait for the file.")]);
    bo.send(&[("what", "draft"), ("seat", "FR"), ("title", "Conclusions"), ("words", "The Council may act.")]);
    bo.send(&[("what", "redraft"), ("seat", "FR"), ("draft", "1"), ("words", "The Council shall act.")]);
    bo.send(&[("what", "show-draft"), ("seat", "FR"), ("draft", "1"), ("to", "")]);
    for (end, what) in [("", "a letter"), ("talk", "the talk"), ("seat", "one's own seat")] {
        is_clean(&web, &host, &format!("/p/1/{end}"), what);
        fits(&web, 320);
    }
    // An open page knows an end of the session from a host that is away.
    host.hall().end();
    let says =
        "return !document.getElementById('ended').hidden && document.getElementById('say').className === 'unseen'";
    until("it is told", || web.script(says) == Value::Bool(true));
    host.close();
    assert_eq!(web.script(says), Value::Bool(true), "and asks no more");
}

#[test]
fn a_vote_its_tally_the_wall_and_the_end_are_clean() {
    let Some(web) = Web::open() else { return };
    let host = hall(1, None);
    joins(&web, &host, "Ann", "DE");
    // Somebody votes on these pages; what comes before is answered for them.
    let shown = || web.script("return document.body.innerHTML").as_str().unwrap().to_owned();
    let press = || {
        web.script("const first = document.querySelector('form [name=to]'); if (first) first.click(); return !!first")
    };
    order(&host, "start");
    let mut voted = false;
    for _ in 0..600 {
        let desk = host.hall().desk_page().unwrap();
        if desk.public().is_over() && desk.stands().held.is_none() {
            break;
        }
        let open = desk.public().view().gate().is_some();
        if desk.stands().held.is_some() {
            // What stands there now, and not what stood there before the browser came to it.
            web.go(&format!("http://{}/p/1/", host.address()));
            if !voted && shown().contains("class=\"outcome\"") {
                voted = true;
                is_clean(&web, &host, "/p/1/count", "a result");
                is_clean(&web, &host, "/wall/WALL-77", "the wall with a result");
                order(&host, "scene map");
                is_clean(&web, &host, "/wall/WALL-77", "the wall with a map");
                order(&host, "scene game");
            }
            order(&host, "next");
        }
        web.go(&format!("http://{}/p/1/", host.address()));
        if open && !voted && shown().contains("name=\"to\"") {
            is_clean(&web, &host, "/p/1/", "a vote");
            fits(&web, 320);
        }
        press();
    }
    assert!(voted, "a vote was held");
    is_clean(&web, &host, "/p/1/", "the end");
    is_clean(&web, &host, "/p/1/happened", "what happened");
    is_clean(&web, &host, "/wall/WALL-77", "the wall at the end");
    host.close();
}

/// A phone is locked: its page is frozen while the game goes on, and shows where it stands once it is looked at again.
#[test]
fn a_page_that_was_frozen_shows_where_the_game_stands_and_keeps_its_seat() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    joins(&web, &host, "Ann", "DE");
    let mut bo = Browser::join(host.address(), "Bo", "FR");
    order(&host, "start");
    let text = || web.script("return document.querySelector('main').innerText").as_str().unwrap().to_owned();
    until("asked", || text().contains("What do you answer?"));
    web.freezes(true);
    // Meanwhile a letter is answered elsewhere, and the host speaks.
    let page = bo.page("");
    assert!(bo.takes_the_first(&page));
    order(&host, "say While you were away");
    web.freezes(false);
    until("the present state", || text().contains("While you were away"));
    assert!(host.hall().person(1).is_some_and(|ann| ann.seats == [crate::host::trainer::state("DE")]));
    // What was asked before is asked still, and the answer counts.
    let asked = || host.hall().page(1).is_some_and(|page| page.asked().is_some());
    assert!(asked());
    web.script("document.querySelector('form [name=to]').click()");
    until("answered", || !asked() || !text().contains("What do you answer?"));
    host.close();
}

/// So many requests that ask and wait have been made by the page.
fn asked_and_waited(web: &Web) -> i64 {
    let script = "return performance.getEntriesByType('resource').filter(one => one.name.includes('/poll')).length";
    web.script(script).as_i64().unwrap()
}

#[test]
fn a_page_is_followed_along_a_line_and_what_is_being_written_stays() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    joins(&web, &host, "Ann", "DE");
    let mut bo = Browser::join(host.address(), "Bo", "FR");
    order(&host, "start");
    let text = || web.script("return document.body.innerText").as_str().unwrap().to_owned();
    until("asked", || text().contains("What do you answer?"));
    assert_eq!(asked_and_waited(&web), 0, "along a line");
    // Words are begun; the host speaks, another one acts, and they are still there and can be sent.
    web.go(&format!("http://{}/p/1/talk", host.address()));
    let field = "[...document.querySelectorAll('form')].find(form => form.querySelector('[name=what][value=state]')).querySelector('[name=words]')";
    web.script(&format!("{field}.focus(); {field}.value = 'We wait for the file.'"));
    let page = bo.page("");
    assert!(bo.takes_the_first(&page));
    bo.send(&[("what", "state"), ("seat", "FR"), ("words", "We do not wait.")]);
    order(&host, "say While you write");
    until("everything else is new", || text().contains("While you write") && text().contains("We do not wait."));
    assert_eq!(web.script(&format!("return {field}.value")), "We wait for the file.");
    assert_eq!(web.script(&format!("return document.activeElement === {field}")), true, "the cursor stays");
    assert!(text().contains("· asked"), "there is something to answer elsewhere");
    // Loaded again, the words are still there.
    web.go(&format!("http://{}/p/1/", host.address()));
    web.go(&format!("http://{}/p/1/talk", host.address()));
    assert_eq!(web.script(&format!("return {field}.value")), "We wait for the file.");
    web.script(&format!("{field}.form.requestSubmit()"));
    until("said", || bo.page("talk").contains("We wait for the file."));
    until("sent is sent", || web.script(&format!("return {field}.value")) == "");
    // What came of a form stands at the place of the page itself: loading it again sends nothing.
    until("the page", || web.script("return location.pathname") == "/p/1/talk");
    host.close();
}

#[test]
fn where_no_line_opens_a_page_asks_and_waits() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    // A proxy that eats it.
    web.before_each_page(
        "window.WebSocket = class { constructor() { setTimeout(() => this.onclose({ code: 1006 }), 20); } close() {} };",
    );
    joins(&web, &host, "Ann", "DE");
    let _bo = Browser::join(host.address(), "Bo", "FR");
    order(&host, "start");
    let text = || web.script("return document.body.innerText").as_str().unwrap().to_owned();
    until("asked", || text().contains("What do you answer?"));
    assert!(asked_and_waited(&web) > 0);
    host.close();
}

#[test]
fn what_the_desk_is_writing_stays_while_the_game_goes_on() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    web.go(&host.desk());
    web.go(&format!("http://{}/desk/talk", host.address()));
    let field = "document.getElementById('remark-words')";
    web.script(&format!("{field}.focus(); {field}.value = 'Two more min'"));
    let page = ann.page("");
    assert!(ann.takes_the_first(&page));
    order(&host, "floor DE");
    let text = || web.script("return document.querySelector('main').innerText").as_str().unwrap().to_owned();
    until("everything else is new", || text().contains("has the floor"));
    assert_eq!(web.script(&format!("return {field}.value")), "Two more min");
    // An act for a seat waits for its reason, whatever happens meanwhile.
    web.go(&format!("http://{}/desk/seat/DE", host.address()));
    let why = "document.getElementById('why')";
    for _ in 0..8 {
        if web.script(&format!("return {why} !== null")) == true {
            break;
        }
        web.script("document.querySelector('form [name=to]').click()");
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    web.script(&format!("{why}.focus(); {why}.value = 'They lost'"));
    order(&host, "say Go on");
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(web.script(&format!("return {why}.value")), "They lost");
    host.close();
}

#[test]
fn the_desk_is_clean() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    is_clean(&web, &host, "/wall/WALL-77", "the wall before");
    let mut ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    ann.send(&[("what", "hand")]);
    web.go(&host.desk());
    for end in ["", "injects", "seats", "talk", "steps", "seat/DE"] {
        is_clean(&web, &host, &format!("/desk/{end}"), &format!("the desk, {end}"));
    }
    host.close();
}

#[test]
fn a_month_is_played_by_keys_alone() {
    let Some(web) = Web::open() else { return };
    let host = hall(1, None);
    web.go(&format!("http://{}/KOLE-42", host.address()));
    web.tabs_to("#name");
    web.keys("Ann");
    web.tabs_to("#seat");
    web.keys("DE");
    web.tabs_to("button.first");
    web.keys(ENTER);
    until("joined", || host.hall().person(1).is_some());
    assert_eq!(
        host.hall().person(1).unwrap().seats,
        [crate::host::trainer::state("DE")],
        "the list is chosen from by keys"
    );
    order(&host, "start");
    let asked = || host.hall().page(1).is_some_and(|page| page.asked().is_some());
    let over = || host.hall().desk_page().is_some_and(|page| page.public().is_over() && page.stands().held.is_none());
    let held = || host.hall().desk_page().is_some_and(|page| page.stands().held.is_some());
    let mut pressed = 0;
    for _ in 0..200 {
        until("something to do", || asked() || over() || held());
        if over() {
            break;
        }
        if held() {
            order(&host, "next");
            continue;
        }
        web.go(&format!("http://{}/p/1/", host.address()));
        if web.script("return document.querySelector('form [name=to]') !== null") == true {
            web.tabs_to("form [name=to]");
            web.keys(ENTER);
            pressed += 1;
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }
    assert!(over() && pressed >= 3, "{pressed} pressed");
    host.close();
}

#[test]
fn the_way_back_and_a_second_tab_do_nothing_twice() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    joins(&web, &host, "Ann", "DE");
    let link = format!("http://{}/p/1/", host.address());
    order(&host, "start");
    let text = || web.script("return document.body.innerText").as_str().unwrap().to_owned();
    let press = || web.script("document.querySelector('form [name=to]').click()");
    until("asked", || text().contains("What do you answer?"));
    let question = || host.hall().page(1).map(|page| page.question(crate::host::trainer::state("DE")));
    let before = question();
    press();
    until("answered", || question() != before);
    // What was answered stands in the browser's memory as it was, and is not answered once more.
    let answered = question();
    // The page renews itself meanwhile, so the browser may have nothing to go back to at that very moment.
    web.script("history.back()");
    std::thread::sleep(std::time::Duration::from_millis(500));
    if web.script("return document.querySelector('form [name=to]') !== null") == true {
        press();
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let now = question();
    assert!(now == answered || !text().contains("What do you answer?"), "{now:?} after {answered:?}");
    // Two tabs: the one that was opened last acts, the other one says so.
    web.go(&link);
    let first = web.second();
    web.go(&link);
    web.turns_to(&first);
    until("told so", || text().contains("was opened elsewhere"));
    host.close();
}

#[test]
fn where_no_line_of_its_own_comes_through_the_buttons_do_all_the_same() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    joins(&web, &host, "Ann", "DE");
    order(&host, "start");
    let text = || web.script("return document.body.innerText").as_str().unwrap().to_owned();
    until("asked", || text().contains("What do you answer?"));
    web.blocks("ws://*");
    web.go(&format!("http://{}/p/1/screens", host.address()));
    until("a word of it", || text().contains("The host is away") || text().contains("buttons"));
    assert!(
        web.script("const way = document.querySelector('a[href=\"/p/1/\"]'); if (way) way.click(); return !!way")
            == true
    );
    until("the buttons", || text().contains("What do you answer?"));
    host.close();
}

#[test]
fn a_clock_runs_on_the_page_and_on_the_wall() {
    let Some(web) = Web::open() else { return };
    let host = hall(2, None);
    joins(&web, &host, "Ann", "DE");
    order(&host, "start");
    order(&host, "clock 20");
    for page in ["/p/1/", "/wall/WALL-77"] {
        web.go(&format!("http://{}{page}", host.address()));
        let clock = || web.script("return document.querySelector('.clock')?.textContent ?? ''");
        until("a clock", || clock().as_str().is_some_and(|text| text.contains(':')));
        let before = clock();
        until("another second", || clock() != before);
    }
    order(&host, "pause");
    until("it stands", || {
        web.script("return document.body.innerText").as_str().is_some_and(|text| text.contains("the clock stands"))
    });
    host.close();
}
