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
    assert!(order(&host, "figure DE anger five").join(" ").contains("figure DE anger 5 WHY"));
    assert!(order(&host, "figure DE anger 5").join(" ").contains("A reason is wanted"));
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

#[test]
fn the_desk_brings_in_evidence_instruments_and_news_with_effects_of_its_own() {
    let host = hall(3, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR", "LT"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    order(&host, "start");
    until("the game began", || host.hall().desk_page().is_some());
    let of = |line: &str| order(&host, line).join("\n");
    let fire = "DE,FR: A store burns in Kehl | me anger 3 | DE stock heavy-magnets -2 | cohesion -1";
    let shown = of(&format!("preview news {fire}"));
    assert!(shown.contains("Told to DE FR") && shown.contains("Cohesion"), "{shown}");
    assert!(!shown.contains("your own state"), "the desk is no state: {shown}");
    assert!(!people[0].page("").contains("Kehl"), "what is shown before has not happened");
    // All of it or nothing.
    assert!(of("news DE: A store burns in Kehl | me dance 3").contains("`dance`"));
    assert!(of("news DE: A store burns in Kehl | me anger 900").contains("50"));
    assert!(of(&format!("news DE: A store burns in Kehl {}", "| me anger 1 ".repeat(13))).contains("Twelve"));
    assert!(!people[0].page("").contains("Kehl"));
    assert_eq!(of(&format!("news {fire}")), "Done.");
    let told: Vec<bool> = people.iter_mut().map(|one| one.page("").contains("Kehl")).collect();
    assert_eq!(told, [true, true, false]);
    assert_eq!(of("evidence glass-house a dossier lies at the door"), "Done.");
    assert!(people[2].page("").contains("a dossier lies at the door"));
    assert!(!of("evidence glass-house once more").contains("Done."), "it is within reach already");
    assert!(of("evidence promise-of-july").contains("A reason is wanted"));
    // Butter is no business of Lithuania's, and three states are all that the instrument reaches.
    assert!(!of("instrument farm-duties LT the ministry is quick").contains("Done."));
    assert!(!of("instrument farm-duties FR,DK,IE,DE the ministry is quick").contains("Done."));
    assert_eq!(of("instrument farm-duties FR,DK the ministry is quick"), "Done.");
    assert!(people[2].page("").contains("the ministry is quick"));
    let ids = of("instrument");
    assert!(ids.contains("farm-duties: ") && ids.contains("(at work)"), "{ids}");
    let hidden = of("evidence");
    assert!(hidden.contains("promise-of-july: ") && !hidden.contains("glass-house: "), "{hidden}");
    assert!(!of("inject next-duties anyway").contains("Done."), "it is at work");
    assert_eq!(of("instrument farm-duties off they talked"), "Done.");
    assert_eq!(of("inject next-duties anyway"), "Done.");
    assert!(people[2].page("happened").contains("A case against butter and beef"));
    for line in ["figure DE favour 5 a word", "figure FR substitution 1 a word", "figure third-countries -3 a word"] {
        assert_eq!(of(line), "Done.", "{line}");
    }
    assert!(of("skip small-and-far").contains("Left out"));
    assert!(of("injects").contains("left out by you") && of("skip small-and-far").contains("on the list again"));
    assert!(!of("injects").contains("left out by you"));
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
