//! What one seat alone may know is in no byte that goes to another, to the wall, or to who looks on.

use super::{Browser, get, hall, order, until};
use coreper::show::prompt::{Next, Path, matter, next};

#[test]
fn nothing_of_another_seat_is_in_any_byte_that_is_sent() {
    let host = hall(3, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let mut onlooker = Browser::join(to, "Looks", "-");
    order(&host, "start");
    let asked = |browser: &Browser| host.hall().page(browser.number).is_some_and(|page| page.asked().is_some());
    until("both were asked", || people.iter().all(asked));
    let (mut wall, mut secrets) = (String::new(), [Vec::new(), Vec::new()]);
    for _ in 0..2_000 {
        let desk = host.hall().desk_page().unwrap();
        if desk.public().is_over() {
            break;
        }
        // What each seat is told in private now: its letter, and what its own desk says of what it may do.
        for (browser, own) in people.iter().zip(&mut secrets) {
            let Some(page) = host.hall().page(browser.number) else { continue };
            let seat = host.hall().person(browser.number).unwrap().seats[0];
            let written = letter_of(&page, seat);
            own.extend(written.into_iter().filter(|text| text.len() > 40));
        }
        if desk.stands().held.is_some() {
            order(&host, "next");
        }
        wall.push_str(&get(to, "/wall/WALL-77", "").body);
        for end in ["", "happened", "seat", "count", "talk"] {
            onlooker.page(end);
        }
        for browser in &mut people {
            for end in ["happened", "seat", "count", "talk", ""] {
                let page = browser.page(end);
                if end.is_empty() {
                    browser.takes_the_first(&page);
                }
            }
        }
    }
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let all = [&people[0].seen, &people[1].seen, &onlooker.seen, &wall];
    for (owner, own) in secrets.iter().enumerate() {
        assert!(!own.is_empty(), "there was something to keep");
        for secret in own.iter().map(|text| escaped(text)) {
            assert!(all[owner].contains(&secret), "the owner reads it: {secret}");
            for (reader, seen) in all.iter().enumerate().filter(|(reader, _)| *reader != owner) {
                assert!(!seen.contains(&secret), "{reader} reads what is {owner}'s alone: {secret}");
            }
        }
    }
    host.close();
}

/// The letter on a state's desk, in full.
fn letter_of(page: &coreper::table::Snapshot, seat: coreper::base::ids::Seat) -> Option<String> {
    let sight = page.through(seat).ok()?;
    let Ok(Next::Ask(prompt)) = next(&sight, matter(&sight)?, &Path::default(), false) else { return None };
    (matter(&sight)? == coreper::table::Matter::Letter).then(|| prompt.rows[1].clone())
}
