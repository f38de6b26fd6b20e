//! Who is on the list with a desk, who comes with the code of observers, and delegations that the desk speaks to together.

use super::{Browser, CODE, code, hall, in_campaign, open, order, until};
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::host::desks::{Duty, Held};
use coreper::host::kept::Kept;
use coreper::host::people::{Part, People};
use coreper::host::seats;

#[test]
fn a_desk_on_the_list_is_made_and_its_words_are_said_at_the_local_desk_alone() {
    let campaign = october();
    let text = "name,seats,role\nAnn,DE,pen\nTrainer,,desk\n";
    let listed = seats::read(text, &campaign, 1).unwrap();
    assert_eq!(listed[0].people.len(), 2);
    assert_eq!(listed[0].people[1].part, Part::Observer, "who reads all that delegations write sits in none");
    assert_eq!(listed[0].desks, ["Trainer"]);
    let wrong = seats::read("name,seats,role\nTrainer,DE,desk\nTrainer,,desk\n", &campaign, 1).unwrap_err();
    let wrong: Vec<String> = wrong.iter().map(ToString::to_string).collect();
    assert!(wrong.iter().any(|line| line.starts_with("2:9:") && line.contains("no table")), "{wrong:?}");
    assert!(wrong.iter().any(|line| line.starts_with("3:1:")), "{wrong:?}");
    let desks: Vec<Held> = listed[0].desks.iter().map(|name| Held::of(name, 2)).collect();
    let host = in_campaign(&campaign, Kept { desks, ..Kept::new(People::default(), code(CODE), code("WALL-77")) });
    let told = order(&host, "join").join("\n");
    let words = told.lines().find(|line| line.contains("Trainer")).and_then(|line| line.rsplit(' ').next()).unwrap();
    let sitting = host.hall().sit_down(words).unwrap();
    assert_eq!(sitting.number(), 2);
    assert_eq!(host.hall().duty_of(2), Some(Duty::All));
    assert!(!host.hall().ways_told(Duty::All).join("\n").contains(words), "whoever sits at a desk opens no other");
    assert!(order(&host, "desks").iter().any(|line| line.contains("for Trainer") && line.contains("1 at it")));
    host.close();
}

#[test]
fn whoever_comes_with_the_code_of_observers_looks_on_whatever_seat_they_name() {
    let host = hall(2, None);
    let observers = host.hall().observers_code().to_string();
    let from = [127, 0, 0, 1].into();
    let (eve, _) = host.hall().join(&observers, "Eve", "DE", None, from).unwrap();
    assert_eq!(host.hall().person(eve).map(|person| person.part), Some(Part::Observer));
    let page = super::get(host.address(), &format!("/{observers}"), "").body;
    assert!(!page.contains("<select"), "no seat is asked for: {page}");
    assert!(order(&host, "join").join("\n").contains(&observers));
    assert_eq!(order(&host, "code new").len(), 2);
    assert!(host.hall().join(&observers, "Mallory", "", None, from).is_err(), "the old code is void");
    host.close();
}

#[test]
fn the_desk_speaks_to_a_group_and_says_what_is_ready() {
    let host = hall(2, None);
    let mut people: Vec<Browser> =
        ["DE", "DK", "SE"].into_iter().map(|code| Browser::join(host.address(), code, code)).collect();
    order(&host, "start");
    until("the game began", || host.hall().desk_page().is_some());
    assert_eq!(order(&host, "group north DK,SE"), ["Done."]);
    assert_ne!(order(&host, "group fr DK,SE"), ["Done."], "a code stays its seat's");
    assert_ne!(order(&host, "group south XX"), ["Done."]);
    assert_eq!(order(&host, "group"), ["north: DK SE"]);
    let ready = order(&host, "templates")[2].trim_start_matches("#3 ").to_owned();
    for (line, text, told) in [
        ("say North: a word for the north", "a word for the north", [false, true, true]),
        ("news north: ice in the Sound", "ice in the Sound", [false, true, true]),
        ("say DE: #3", ready.as_str(), [true, false, false]),
    ] {
        order(&host, line);
        let read: Vec<bool> = people.iter_mut().map(|one| one.page("").contains(text)).collect();
        assert_eq!(read, told, "{line}");
    }
    assert_eq!(order(&host, "group north off"), ["Done."]);
    // A name that is no group any more is a word like others, told to all.
    let refused = order(&host, "say north: for everybody");
    assert!(refused[0].contains("north") && !people[0].page("").contains("for everybody"), "{refused:?}");
    let refused = order(&host, "say de please: psst");
    assert!(refused[0].contains("de please"), "{refused:?}");
    order(&host, "say all: north: for everybody");
    assert!(people[0].page("").contains("north: for everybody"));
    assert!(
        order(&host, "say #99")[0].contains("#99")
            && order(&host, &format!("say {}", "x".repeat(401)))[0].contains("401")
    );
    host.close();
}

#[test]
fn first_choices_that_counted_for_people_are_told_apart_from_what_they_chose() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("a.jsonl");
    let kept = Kept::new(People::default(), code(CODE), code("WALL-77"));
    let host = open(2, Some(save.clone()), None, kept, None);
    let _ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    let asked = || host.hall().desk_page().is_some_and(|page| page.people().values().any(|awaited| *awaited));
    until("somebody is asked", asked);
    order(&host, "clock 20");
    let said = order(&host, "defaults");
    assert!(said.join(" ").contains("DE"), "{said:?}");
    host.close();
    // The hall has its file still.
    let copy = folder.path().join("b.jsonl");
    std::fs::copy(&save, &copy).unwrap();
    let (session, _) = coreper::session::save::resume(&copy).unwrap();
    let all = session.stand_ins();
    assert!(!all.is_empty() && all.iter().all(|one| one.by_host), "{all:?}");
    let report = coreper::report::debrief(&session, Seat::Facilitator);
    let page = report.section(coreper::report::page::SectionKind::Host).unwrap();
    let text = format!("{:?}", page.blocks);
    assert!(text.contains("its first choices") && text.contains("The clock: 20 minutes"), "{text}");
    // A team reads what was done for it, and not how often alone.
    let seat = coreper::session::seat::parse(session.campaign(), "DE").unwrap();
    let words = coreper::words::Words::new(session.campaign());
    let done = all.iter().find(|one| one.seat == seat).unwrap().acts(&words);
    let brief = coreper::report::brief::brief(&session, seat, &coreper::report::found::Found::default());
    assert!(!done.is_empty() && format!("{brief:?}").contains(&done), "{done}");
}
