//! What can be looked up: the lobby before the game, one's own seat with its letter and supply, who stands where, why a state voted so,
//! the map, the glossary; on pages, in lines and on terminals, and for nobody else's eyes.

use super::plainly::{by_ssh, in_lines};
use super::{Browser, get, hall, order, play_out, until};
use coreper::law::ballot::Vote;
use coreper::show::letter::on_desk;
use coreper::words::text::plain;

const GERMANY: [(&str, &str); 3] = [("Join code", "kole42"), ("Your name", "Ann"), ("Delegation", "DE")];

#[test]
fn the_lobby_asks_five_questions_practises_a_vote_and_tells_the_desk_who_is_ready() {
    let host = hall(2, None);
    let to = host.address();
    let [mut ann, mut fleur, mut olga] =
        [("Ann", "DE"), ("Fleur", "FR"), ("Olga", "-")].map(|(name, code)| Browser::join(to, name, code));
    let page = [fleur.page(""), fleur.page("seat")].join(" ");
    for said in
        ["Who proposes?", "(EU) 2023/2675", "15 of them at least", "Who runs this", "DE Germany", "A practice vote"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains(">Ann") && !page.contains("Ann,"), "delegations, and no names: {page}");
    assert_eq!(ann.send(&[("what", "practice"), ("vote", "against")]).status, 200);
    assert_eq!(fleur.send(&[("what", "ready")]).status, 200);
    assert_eq!(olga.send(&[("what", "practice"), ("vote", "for")]).status, 409);
    assert_eq!(ann.send(&[("what", "practice"), ("vote", "perhaps")]).status, 409);
    let count = "0 for, 0 abstaining, 1 against";
    let wall = || get(to, "/wall/WALL-77", "").body;
    for page in [ann.page(""), fleur.page(""), olga.page(""), wall()] {
        assert!(page.contains(count), "{page}");
    }
    assert!(order(&host, "").iter().any(|line| line == "Ready: 1 of 2. Not yet: Ann"), "{:?}", order(&host, ""));
    assert!(!olga.page("").contains("value=\"ready\"") && fleur.page("").contains("value=\"not-ready\""));
    let term = get(to, &format!("/p/{}/glossary?path=determination", ann.number), &ann.cookie);
    assert!(term.status == 200 && term.body.contains("<h1>Determination"), "{}", term.body);
    // The same in lines and on a terminal.
    let mut lines = in_lines(&host, "join", &GERMANY);
    lines.see("on the page My seat");
    lines.send(b"seat\r");
    lines.see("How does it end?");
    lines.send(b"now\r");
    lines.see("A practice vote");
    let contents = lines.contents();
    let ready = contents.lines().rev().find(|line| line.contains(&plain("lobby-ready"))).unwrap();
    lines.send(format!("{}\r", ready[1..].split(']').next().unwrap()).as_bytes());
    until("ready in lines", || host.hall().is_ready(4));
    lines.send(b"glossary qmv\r");
    lines.see("Qualified majority");
    let mut screens = by_ssh(&host, "join", &["-tt"], &GERMANY);
    screens.see("r: ready");
    screens.send(b"2r");
    until("on a terminal", || host.hall().is_ready(5) && host.hall().practised(5) == Some(Vote::Abstain));
    screens.see("You have said that you are ready");
    screens.send(b"g");
    screens.see("back to the lobby");
    order(&host, "start");
    until("begun", || !ann.page("").contains(count));
    assert!(!wall().contains(count) && order(&host, "").iter().all(|line| !line.contains("Ready:")));
    assert_eq!(ann.send(&[("what", "practice"), ("vote", "for")]).status, 409);
    host.close();
}

#[test]
fn one_reads_ones_letter_supply_and_who_stands_where_and_afterwards_why_each_voted_so() {
    let host = hall(2, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let mut onlooker = Browser::join(to, "Olga", "-");
    order(&host, "start");
    until("asked", || people.iter_mut().all(|one| one.page("").contains("name=\"to\"")));
    let letter = |number: u32| {
        let page = host.hall().page(number).unwrap();
        let seat = host.hall().person(number).unwrap().seats[0];
        on_desk(&page.through(seat).unwrap()).unwrap()
    };
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let own = letter(people[0].number);
    let seat = people[0].page("seat");
    assert!(seat.contains(&escaped(&own.letter.text)) && seat.contains("Not answered yet"), "{seat}");
    assert!(
        seat.contains("Supply at home") && seat.contains(" of what is needed arrives") && seat.contains(" weeks"),
        "{seat}"
    );
    let page = people[0].page("");
    people[0].takes_the_first(&page);
    let answered = letter(people[0].number);
    let answer = answered.answer().unwrap();
    assert!(people[0].page("seat").contains(&escaped(&format!("You answered: {}", answer.0))));
    let count = people[1].page("count");
    assert!(count.contains("Who stands where") && count.contains("as far as you know"), "{count}");
    assert!(
        people[1].page("why").contains("No vote was held yet") && people[1].page("map").contains("class=\"tiles\"")
    );
    assert!(
        people[1].page("").contains("/why\"") && people[1].page("").contains("/glossary\""),
        "a link on every page"
    );
    play_out(&host, &mut people);
    for end in ["seat", "count", "why", "map", "why?path=DE", "why?path=XX", "glossary"] {
        onlooker.page(end);
        people[1].page(end);
    }
    let why = people[1].page("why");
    assert!(why.contains("?path=DE") && why.contains("DE Germany: "), "{why}");
    assert!(people[1].page("why?path=DE").contains("Germany") && people[1].page("why?path=XX").contains("?path=DE"));
    let secret = escaped(&own.letter.text);
    assert!(people[0].seen.contains(&secret) && !people[1].seen.contains(&secret) && !onlooker.seen.contains(&secret));
    host.close();
}

#[test]
fn a_package_is_chosen_by_boxes_read_in_words_and_kept_by_its_parts() {
    let host = hall(2, None);
    let to = host.address();
    let [mut ann, mut fleur] = [("Ann", "DE"), ("Fleur", "FR")].map(|(name, code)| Browser::join(to, name, code));
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let texts = &host.hall().campaign().text;
    let (measure, sector) = (&texts.measures[1], &texts.sectors[2]);
    assert!(ann.page("talk").contains(&format!("value=\"{}\"", measure.id)), "boxes");
    let chosen = [
        ("what", "package"),
        ("seat", "DE"),
        ("title", "zq-step"),
        ("measure", measure.id.as_str()),
        ("spared", sector.id.as_str()),
        ("sunset", "12"),
    ];
    let made = ann.send(&chosen);
    assert!(
        made.status == 200 && made.body.contains(&measure.name) && made.body.contains("12 months"),
        "{}",
        made.body
    );
    assert!(!fleur.page("talk").contains("zq-step"), "its own until it is shown");
    let nothing = ann.send(&[("what", "package"), ("seat", "DE"), ("title", "zq-none"), ("sunset", "0")]);
    assert!(nothing.status == 409 && nothing.body.contains("Nothing was written"), "{}", nothing.body);
    assert_eq!(ann.send(&[("what", "show-draft"), ("seat", "DE"), ("draft", "1"), ("to", "")]).status, 200);
    assert!(fleur.page("talk").contains(&measure.name));
    let forged = fleur.send(&[("what", "repackage"), ("seat", "FR"), ("draft", "1"), ("measure", measure.id.as_str())]);
    assert_eq!(forged.status, 409);
    // Another version by its parts, read beside the one before.
    let other = &texts.measures[0];
    let again = ann.send(&[("what", "repackage"), ("seat", "DE"), ("draft", "1"), ("measure", other.id.as_str())]);
    assert!(again.status == 200 && again.body.contains("What version 2 changed"), "{}", again.body);
    host.close();
}
