//! What a trainer meets who does not know the program yet: orders that fit nothing are refused in words, what was done in the place of
//! people is called so, and nobody takes a place in silence.

use super::trainer::state;
use super::{Browser, CODE, code, get, hall, open, order, play_out, until};
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::host::Host;
use coreper::host::kept::Kept;
use coreper::host::people::{Expected, Part, People};
use coreper::report::page::SectionKind;
use coreper::session::{Session, save};
use std::path::Path;

/// The game of a host as its file has it now.
fn session(save: &Path) -> Session {
    let copy = save.with_extension("copy");
    let _ = std::fs::remove_file(&copy);
    std::fs::copy(save, &copy).unwrap();
    save::resume(&copy).unwrap().0
}

/// What the report tells the facilitator of what the host did.
fn told(session: &Session) -> String {
    let report = coreper::report::debrief(session, Seat::Facilitator);
    report.section(SectionKind::Host).map(|section| format!("{:?}", section.blocks)).unwrap_or_default()
}

fn asked(host: &Host) -> bool {
    host.hall().desk_page().is_some_and(|page| page.people().values().any(|awaited| *awaited))
}

#[test]
fn orders_that_fit_nothing_are_refused_in_words_and_change_nothing() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    let _olga = Browser::join(to, "Olga", "-");
    order(&host, "start");
    until("asked", || asked(&host));
    assert_eq!(order(&host, "pen 2"), ["Olga looks on and has no seat: there is no pen to pass."]);
    assert_eq!(order(&host, "pen 1"), ["Ann has the pen already."]);
    assert!(order(&host, "pen 9")[0].contains("no such person"));
    assert!(order(&host, "remark frob they all looked at DE")[0].contains("turning-point, coalition, procedure"));
    assert!(order(&host, "remarks")[0].contains("No"), "{:?}", order(&host, "remarks"));
    assert_eq!(order(&host, "remark Coalition they all looked at DE"), ["Done."]);
    // Whoever says next while a reviewed act waits hears what waits, and how to answer.
    order(&host, "review CN");
    let mut heard = None;
    for _ in 0..6_000 {
        if host.hall().desk_page().unwrap().public().is_over() {
            break;
        }
        let page = ann.page("");
        ann.takes_the_first(&page);
        let said = order(&host, "next");
        assert!(!said.is_empty(), "next is never silent");
        if said[0] == "CN waits for you" {
            heard = Some(said);
            break;
        }
    }
    let said = heard.expect("Beijing was asked for something");
    assert!(said.len() > 2 && said.last().unwrap().starts_with("accept lets this be done; instead"), "{said:?}");
    let before = host.hall().records().len();
    let refused = order(&host, "accept nonsense");
    assert!(refused[0].starts_with("accept nonsense: nothing of that name waits") && refused.len() > 2, "{refused:?}");
    assert!(order(&host, "accept DE")[0].contains("accept CN"));
    assert_eq!(host.hall().records().len(), before, "nothing was accepted");
    assert_eq!(order(&host, "accept CN"), ["Done."]);
    host.close();
}

#[test]
fn a_second_person_of_a_name_on_the_list_is_told_of_to_the_first_to_the_desk_and_to_themselves() {
    let mut people = People::default();
    let fay = Expected { name: "Fay".to_owned(), seats: vec![state("FR")], part: Part::Pen, extra: false, came: None };
    people.expect(vec![fay]);
    let host = open(2, None, None, Kept::new(people, code(CODE), code("WALL-77")), None);
    let to = host.address();
    let mut first = Browser::join(to, "Fay", "");
    assert!(!first.page("").contains("under the name of"));
    let mut second = Browser::join(to, "fay", "DE");
    for (who, page) in [("first", first.page("")), ("second", second.page(""))] {
        assert!(page.contains("has joined this delegation under the name of Fay"), "{who}: {page}");
    }
    assert!(host.hall().told_since(0).iter().any(|(_, line)| line.contains("under the name of Fay")));
    let mut other = Browser::join(to, "Ann", "DE");
    assert!(!other.page("").contains("under the name of"), "it is nobody else's business");
    host.close();
}

#[test]
fn what_the_host_did_is_announced_on_every_scene_of_the_wall_but_the_sealed_one() {
    let host = hall(2, None);
    let _ann = Browser::join(host.address(), "Ann", "DE");
    order(&host, "start");
    until("asked", || asked(&host));
    let wall = || get(host.address(), "/wall/WALL-77", "").body;
    order(&host, "say a word that is no announcement");
    order(&host, "rewind 1 we misheard");
    for (scene, stands) in [("map", true), ("count", true), ("clock", true), ("sealed", false), ("game", true)] {
        order(&host, &format!("scene {scene}"));
        assert_eq!(wall().contains("we misheard"), stands, "{scene}: {}", wall());
    }
    host.close();
}

#[test]
fn what_was_done_in_the_place_of_people_is_called_so_and_stays_told_when_it_is_gone_back_from() {
    let folder = tempfile::tempdir().unwrap();
    let save = folder.path().join("a.jsonl");
    let kept = Kept::new(People::default(), code(CODE), code("WALL-77"));
    let host = open(2, Some(save.clone()), None, kept, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    order(&host, "start");
    until("asked", || asked(&host));
    // A bot answers the letters: on the page of the month it is not called their act.
    order(&host, "bots");
    until("it did", || people[0].page("happened").contains("What was done for you"));
    let page = people[0].page("happened");
    assert!(page.contains("Not by you, but by a bot or as the first choice"), "{page}");
    // In a vote the first choice is laid down for those who were not called yet, and is the host's when it is cast.
    let early = super::trainer::to_a_vote(&host, &mut people);
    order(&host, "clock 20");
    assert!(order(&host, "defaults")[0].contains("The first choice counts in this vote"));
    until("the vote is over", || host.hall().desk_page().unwrap().public().view().gate().is_none());
    let is_vote = |verb: Verb| matches!(verb, Verb::Vote | Verb::StayAway | Verb::GiveProxy);
    let seat = state(["DE", "FR"][early]);
    let all = session(&save).stand_ins();
    let laid = |one: &coreper::session::StandIn| {
        one.by_host && one.seat == seat && one.commands.iter().any(|command| is_vote(command.verb()))
    };
    assert!(all.iter().any(laid), "a first choice that was laid down: {all:?}");
    order(&host, "rewind 1 once more");
    let session = session(&save);
    assert!(session.stand_ins_left().iter().any(laid), "{:?}", session.stand_ins_left());
    assert!(!session.stand_ins().iter().any(laid), "it is not of the game that is played");
    let text = told(&session);
    assert!(text.contains("gone back from") && text.contains("its first choices"), "{text}");
    host.close();
}

#[test]
fn after_the_end_devices_read_their_own_letters_and_papers_and_nobody_elses() {
    let host = hall(1, None);
    let to = host.address();
    let mut people: Vec<Browser> = ["DE", "FR"].into_iter().map(|code| Browser::join(to, code, code)).collect();
    let olga = Browser::join(to, "Olga", "-");
    order(&host, "start");
    play_out(&host, &mut people);
    let page = |number| host.hall().page(number).unwrap();
    assert!(page(people[0].number).public().is_over());
    for (number, own) in [(people[0].number, "DE"), (people[1].number, "FR"), (olga.number, "OBS")] {
        for eyes in ["DE", "FR", "IT", "CN", "COM"].map(state) {
            assert_eq!(page(number).through(eyes).is_ok(), eyes == state(own), "{own} through {eyes:?}");
        }
    }
    let desk = host.hall().desk_page().unwrap();
    assert!(["DE", "CN"].map(state).into_iter().all(|eyes| desk.through(eyes).is_ok()));
    host.close();
}
