//! What the desk brings in reaches whom it concerns on pages and on the wall, and nobody else.

use super::{Browser, CODE, code, get, hall, in_campaign, order, until};
use coreper::campaign::{Campaign, skeleton};
use coreper::host::kept::Kept;
use coreper::host::people::People;
use std::sync::Arc;

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

/// A campaign whose one inject goes out by itself in its phase.
fn by_itself() -> Arc<Campaign> {
    let mut files = skeleton::files();
    let text =
        files["injects.yaml"].replace("    phase: consultation\n", "    phase: consultation\n    fires: by-itself\n");
    assert_ne!(text, files["injects.yaml"]);
    files.insert("injects.yaml".to_owned(), text);
    Arc::new(Campaign::from_files(files).unwrap())
}

#[test]
fn an_inject_goes_out_by_itself_where_it_fits_unless_the_desk_holds_it() {
    let campaign = by_itself();
    let kept = |held| Kept { held, ..Kept::new(People::default(), code(CODE), code("WALL-77")) };
    for held in [false, true] {
        let host = in_campaign(&campaign, kept(vec![]));
        let mut ann = Browser::join(host.address(), "Ann", "DE");
        order(&host, "start");
        if held {
            assert_eq!(order(&host, "hold harbour"), ["Done."]);
            assert!(order(&host, "injects")[0].contains("held by you"), "{:?}", order(&host, "injects"));
        }
        let desk = || host.hall().told_since(0).into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n");
        let consults = || ann_is_asked_in_consultation(&host);
        until("the consultation", || {
            let page = ann.page("");
            consults() || !ann.takes_the_first(&page) && consults()
        });
        for _ in 0..3 {
            host.hall().watch();
        }
        assert_eq!(desk().contains("goes out by itself in"), !held, "{}", desk());
        assert_eq!(ann.page("happened").contains("counts the ships"), !held);
        if held {
            // Let go it goes out; and once only.
            assert_eq!(order(&host, "release harbour"), ["Done."]);
            for _ in 0..4 {
                host.hall().watch();
            }
            assert!(ann.page("happened").contains("counts the ships"));
        }
        assert!(order(&host, "injects")[0].contains("sent in month 1"), "{:?}", order(&host, "injects"));
        assert_eq!(desk().matches("has gone out by itself").count(), 1);
        assert!(order(&host, "hold nothing")[0].contains("nothing"));
        host.close();
    }
}

fn ann_is_asked_in_consultation(host: &coreper::host::Host) -> bool {
    let page = host.hall().desk_page().unwrap();
    page.public().view().phase() == coreper::game::state::Phase::Consultation
}
