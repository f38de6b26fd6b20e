//! Several tables behind one port: each its own code, people, wall and desk, and nothing of one at another.

use super::{Browser, code, get, post, tables, until};
use coreper::host::Host;
use coreper::host::desk::Came;

/// An order at the desk of all tables.
fn order(host: &Host, at: &mut usize, line: &str) -> Vec<String> {
    match host.tables().order(at, line) {
        Came::Said(lines) => lines,
        Came::End => vec!["end".to_owned()],
    }
}

fn join(host: &Host, code: &str, name: &str, seat: &str) -> Browser {
    let to = host.address();
    let answer = post(to, "/join", &[("code", code), ("name", name), ("seat", seat)], "");
    assert_eq!(answer.status, 303, "{}", answer.body);
    let number = answer.heads["location"][0].trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap();
    let cookie = answer.heads["set-cookie"].iter().find(|cookie| cookie.starts_with("seat=")).unwrap();
    Browser { to, number, cookie: cookie.split(';').next().unwrap().to_owned(), seen: String::new() }
}

#[test]
fn two_tables_behind_one_port_know_nothing_of_each_other_and_one_desk_has_both() {
    let host = tables(&["KOLE-42", "BOBI-33"]);
    let to = host.address();
    let mut at = 0;
    let (mut ann, mut bo) = (join(&host, "kole 42", "Ann", "DE"), join(&host, "bobi33", "Bo", "DE"));
    let mut cy = join(&host, "BOBI-33", "Cy", "FR");
    assert_eq!((ann.number, bo.number, cy.number), (1, 1_001, 1_002));
    assert!(bo.page("").contains("you act for DE Germany"), "each table has its own Germany");
    assert_eq!(post(to, "/join", &[("code", "KOLE-43"), ("name", "Di")], "").status, 403);
    // A cookie of one opens nothing at the other.
    assert_eq!(get(to, "/p/1001/", &ann.cookie).status, 303);
    let started = order(&host, &mut at, "all start");
    assert_eq!(started, ["[1] The game begins.", "[2] The game begins."]);
    until("asked", || ann.page("").contains("name=\"to\"") && bo.page("").contains("name=\"to\""));
    assert_eq!(ann.send(&[("what", "state"), ("seat", "DE"), ("words", "zq-first table")]).status, 200);
    assert!(order(&host, &mut at, "table 3")[0].contains("There are 2 tables"));
    assert!(order(&host, &mut at, "table 2")[0].contains("BOBI-33"));
    order(&host, &mut at, "say zq-second table");
    assert!(cy.page("").contains("zq-second table") && !cy.page("talk").contains("zq-first table"));
    assert!(!ann.page("").contains("zq-second table"));
    let walls: Vec<String> =
        host.tables().all().map(|hall| get(to, &format!("/wall/{}", hall.wall_code()), "").body).collect();
    assert!(walls[0].contains("zq-first table") && !walls[0].contains("zq-second table"));
    assert!(walls[1].contains("zq-second table") && !walls[1].contains("zq-first table"));
    // One plays on, the other does not notice; they are compared at the desk, in lines and on a page.
    let round = |place: usize| host.tables().at(place).unwrap().desk_page().unwrap().public().view().round();
    until("the second table is in its second month", || {
        if host.tables().at(1).unwrap().desk_page().unwrap().stands().held.is_some() {
            order(&host, &mut at, "next");
        }
        for browser in [&mut bo, &mut cy] {
            let page = browser.page("");
            browser.takes_the_first(&page);
        }
        round(1) == 2
    });
    assert_eq!(round(0), 1);
    let compared = order(&host, &mut at, "tables").join("\n");
    for place in ["[1] KOLE-42: month 1 of 2", "[2] BOBI-33: month 2 of 2", "One person is here"] {
        assert!(compared.contains(place), "{place} in\n{compared}");
    }
    let desk = |number: usize| {
        let link = host.tables().at(number).unwrap().desk_link();
        let answer = get(to, link.split_once(&to.to_string()).unwrap().1, "");
        let cookie = answer.heads["set-cookie"][0].split(';').next().unwrap().to_owned();
        move |end: &str| get(to, &format!("/desk/{end}"), &cookie).body
    };
    assert!(desk(0)("").contains("Table 1 of 2") && desk(1)("").contains("Table 2 of 2"));
    let page = desk(0)("tables");
    assert!(page.contains("BOBI-33: month 2 of 2") && page.contains("<th scope=\"row\">"), "{page}");
    assert_eq!(get(to, "/desk/tables", "desk=guess").status, 403);
    // Whoever lost the browser comes back to their own table.
    let second = host.tables().at(1).unwrap();
    let digits = second.fresh_digits(bo.number).unwrap();
    let back = post(to, "/back", &[("number", "1001"), ("digits", &digits)], "");
    assert_eq!(back.status, 303);
    assert_eq!(second.code(), code("BOBI-33"));
    host.close();
}
