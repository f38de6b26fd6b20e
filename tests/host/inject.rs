//! What the desk brings in reaches whom it concerns on pages and on the wall, and nobody else.

use super::{Browser, get, hall, order, until};

#[test]
fn news_reach_all_a_letter_those_it_goes_to_and_reasons_everybody() {
    let host = hall(3, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR", "LT"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let mut onlooker = Browser::join(to, "Looks", "-");
    order(&host, "start");
    let asked = |browser: &Browser| host.hall().page(browser.number).is_some_and(|page| page.asked().is_some());
    until("somebody was asked", || people.iter().any(asked));
    assert!(order(&host, "injects").iter().any(|line| line.starts_with("twelve-ships: ")));
    let shown = order(&host, "preview letter-of-the-exposed").join("\n");
    assert!(shown.contains("Told to DE CZ HU SK") && shown.contains("It teaches: "), "{shown}");
    // What does not fit is sent only where it is meant.
    assert!(order(&host, "inject twelve-ships")[0].contains("anyway"));
    assert_eq!(order(&host, "inject twelve-ships anyway"), ["Done."]);
    assert_eq!(order(&host, "inject twelve-ships anyway"), ["sent in month 1"]);
    assert_eq!(order(&host, "inject letter-of-the-exposed anyway"), ["Done."]);
    assert_eq!(order(&host, "news FR: \u{202e}An envoy\u{7} waits in the corridor"), ["Done."]);
    let mut wall = get(to, "/wall/WALL-77", "").body;
    for browser in people.iter_mut().chain([&mut onlooker]) {
        for end in ["", "happened"] {
            let page = browser.page(end);
            assert!(end.is_empty() || page.contains("A harbour newspaper counts twelve ships"), "{page}");
        }
    }
    let letter = "The works councils of three car makers";
    let envoy = "An envoy waits in the corridor";
    let all = [&people[0].seen, &people[1].seen, &people[2].seen, &onlooker.seen, &wall];
    assert_eq!(all.map(|seen| seen.contains(letter)), [true, false, false, false, false]);
    assert_eq!(all.map(|seen| seen.contains(envoy)), [false, true, false, false, false]);
    assert!(order(&host, "figure DE anger 5").join(" ").contains("figure DE anger 5 WHY"));
    assert_eq!(order(&host, "figure DE anger 5 a word in the corridor"), ["Done."]);
    assert!(order(&host, "as DE dance because I can")[0].contains("`dance` is no command"));
    let ways = order(&host, "as DE");
    let first =
        ways.iter().find(|line| line.starts_with("as DE answer")).unwrap().replace("WHY", "DE is on the telephone");
    assert_eq!(order(&host, &first), ["Done."]);
    wall.push_str(&get(to, "/wall/WALL-77", "").body);
    assert!(wall.contains("The host has acted for Germany: DE is on the telephone"), "{wall}");
    assert!(people[2].page("").contains("DE is on the telephone"));
    host.close();
}
