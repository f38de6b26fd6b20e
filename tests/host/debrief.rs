//! The debrief on the wall: nothing before the end, then the votes, what was expected, remarks; aims once the desk has revealed them.

use super::{Browser, get, hall, order, play_out, until};
use coreper::host::html::wall;
use coreper::host::plainly::page::read;

#[test]
fn the_wall_shows_the_debrief_after_the_end_and_aims_once_they_are_revealed() {
    let host = hall(2, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let mut onlooker = Browser::join(to, "Olga", "-");
    order(&host, "start");
    until("asked", || people[0].page("").contains("name=\"to\""));
    for line in ["scene votes", "scene expected 2", "scene remarks", "scene aims", "reveal"] {
        assert!(order(&host, line)[0].starts_with("That is for after the end"), "{line}");
    }
    assert_eq!(host.hall().scene().word(), "game");
    let remark = [("what", "remark"), ("tag", "feeling"), ("event", ""), ("words", "zq-a gasp")];
    assert_eq!(onlooker.send(&remark).status, 200);
    play_out(&host, &mut people);
    let shown = || get(to, "/wall/WALL-77", "").body;
    // Before it is asked for nothing of it stands there.
    assert!(!shown().contains("zq-a gasp") && !shown().contains("aims-"), "{}", shown());
    assert!(order(&host, "scene aims")[0].contains("until the desk says reveal"));
    assert!(order(&host, "scene votes")[0].contains("the votes, and who could have turned them"));
    let pages = host.hall().debrief(coreper::host::scene::Debrief::Votes).unwrap();
    assert!(!pages.is_empty() && pages.iter().flatten().all(|sheet| !sheet.lines.is_empty()), "{pages:?}");
    let first = shown();
    // In the largest type, and the same for whoever reads the wall over ssh.
    assert!(first.contains("<body class=\"wall\">"), "{first}");
    let lines = read(&wall::page(host.hall()).into_string()).lines.join("\n");
    for sheet in &pages[0] {
        assert!(sheet.lines.iter().all(|line| lines.contains(line.as_str())), "{sheet:?} in {lines}");
    }
    assert!(first.contains(": DE") || first.contains(" DE "), "who stood where: {first}");
    for at in 1..pages.len() {
        assert!(order(&host, "scene on")[1].contains(&format!("Page {} of {}", at + 1, pages.len())));
        assert!(shown().contains("<body class=\"wall\">"), "{}", shown());
    }
    // The months go page by page in the largest type, and the map has the last vote on it.
    order(&host, "scene months");
    let count = host.hall().months().len();
    assert!(count > 1 && shown().contains("<h2>Month 2: "), "{count}: {}", shown());
    let mut read_there = String::new();
    for at in 1..=count {
        order(&host, &format!("scene months {at}"));
        assert!(shown().contains("<body class=\"wall\">"), "{}", shown());
        read_there.push_str(&shown());
    }
    assert!(read_there.contains("Month 1: ") && read_there.contains("Month 2: "));
    order(&host, "scene map");
    assert!(shown().contains("✓") || shown().contains("✗"), "{}", shown());
    assert!(order(&host, "scene remarks")[0].contains("remarks"));
    assert!(shown().contains("zq-a gasp") && !shown().contains("Olga"), "{}", shown());
    assert!(order(&host, "reveal")[0].contains("met or not"));
    let aims = shown();
    assert!(aims.contains("DE Germany") && aims.contains("et: "), "{aims}");
    order(&host, "scene game");
    assert!(!shown().contains("zq-a gasp"));
    host.close();
}
