//! The first minutes with the program, and what a first class met there.

use super::{Player, quiet};
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::game::command::{Command, Verb};
use coreper::game::state::Phase;
use coreper::session::{Record, Session, seat};
use coreper::tui::screen::Screen;

/// Goes down a list until the card of what is marked says something.
fn mark_card(player: &mut Player, text: &str) {
    for _ in 0..20 {
        if player.shows(text) {
            return;
        }
        player.press("down");
    }
    panic!("no {text:?} on\n{}", player.text());
}

#[test]
fn the_tutorial_is_begun_in_its_own_seat_from_the_menu() {
    let mut player = Player::at_menu();
    mark_card(&mut player, "You are Denmark");
    player.press("enter").expect("DK Denmark").press("enter").expect("DK Denmark").expect("●●●");
    // Back at the menu, another campaign has its own usual seat again.
    let mut player = Player::at_menu();
    mark_card(&mut player, "You are Denmark");
    player.press("enter").expect("DK Denmark").press("down enter").types("dkde").press("esc");
    player.press("up").expect("This lesson is written for DK Denmark");
}

#[test]
fn with_caps_lock_on_a_vote_is_cast_all_the_same() {
    let mut player = Player::playing(quiet(&["DE"])).on(80, 24);
    player.press("enter N").rest().expect("your vote").press("F enter").rest().expect("Result");
    let session = player.app.world().session().unwrap();
    let germany = seat::parse(session.campaign(), "DE").unwrap();
    let voted = player.app.world().table().unwrap().records().iter().any(|record| {
        matches!(record, Record::Command { seat, command } if *seat == germany && command.verb() == Verb::Vote)
    });
    assert!(voted);
}

#[test]
fn clocks_count_from_the_day_of_the_phase() {
    let mut player = Player::playing(quiet(&["DE"])).on(120, 40);
    player.until_reckoning();
    let session = player.app.world().session().unwrap();
    let view = session.view(Seat::Observer);
    assert_eq!((view.phase(), view.today()), (Phase::Reckoning, view.month().day(28)));
    let clock = view.procedure().clocks_on(view.today()).into_iter().next().unwrap();
    let days = clock.due.0 - view.today().0;
    player.expect(&format!("{days} days")).press("p").expect("The month in review");
    assert!(!player.shows("News"), "{}", player.text());
}

#[test]
fn after_a_vote_nothing_speaks_of_a_vote_now_and_why_explains_the_result() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        let mut player = Player::playing(quiet(&["DE"])).on(columns, rows);
        player.press("enter n").rest().press("f enter").rest().expect("Result");
        player.press("w");
        assert!(player.shows("in favour") && !player.shows("As the record says"), "{}", player.text());
        player.press("esc d");
        assert!(!player.shows("A vote now"), "{}", player.text());
        player.expect("This vote is over").press("space").expect("nothing is left to ask");
        player.press("right w").expect("abstain");
    }
}

/// A game in which France has promised Germany something.
fn promised() -> Session {
    let campaign = crate::session::october();
    let of = |code: &str| seat::parse(&campaign, code).unwrap();
    let mut session = Session::new(crate::session::october(), quiet(&["DE", "FR"]));
    session.run().unwrap();
    for code in ["DE", "FR"] {
        let answer = session.legal(of(code)).default_command(Verb::Answer).unwrap();
        let _ = session.submit(of(code), &answer);
    }
    session.run().unwrap();
    let germany = StateSet::of(campaign.state("DE").unwrap());
    let pledge = match session.legal(of("FR")).default_command(Verb::Pledge).unwrap() {
        Command::Pledge(pledge) => coreper::game::act::Pledge { to: germany, ..pledge }.into(),
        other => panic!("{other:?}"),
    };
    session.submit(of("FR"), &pledge).unwrap();
    for code in ["DE", "FR"] {
        session.submit(of(code), &coreper::game::act::Ready.into()).unwrap();
    }
    session.run().unwrap();
    session
}

/// A game in which Germany has talked to two states and is done.
pub(super) fn talked() -> Session {
    let germany = Seat::State(crate::session::october().state("DE").unwrap());
    let mut session = Session::new(crate::session::october(), quiet(&["DE"]));
    session.run().unwrap();
    let mut act = |verb: Verb| {
        let command = session.legal(germany).default_command(verb).unwrap();
        session.submit(germany, &command).unwrap();
        session.run().unwrap();
    };
    [Verb::Answer, Verb::Lobby, Verb::Lobby, Verb::Ready].into_iter().for_each(&mut act);
    session
}

#[test]
fn the_page_after_a_month_says_what_came_of_ones_acts() {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
        let mut player = Player::in_game(talked()).on(columns, rows);
        player.rest().press("f enter").rest().expect("Result").press("enter");
        player.expect("What came of it").expect("hoped").expect("came").expect("Talk with").expect("7 to 23");
        player.expect("Your vote: for").press("down w").expect("hoped 7 to 23").press("esc enter");
        player.expect("What changed this month").expect("Talk with").press("l pageup pageup").expect("▴ ");
    }
}

/// Two at one machine: the pages for both hold nobody's own acts, so that each has a page before its next private turn.
#[test]
fn behind_the_curtain_each_learns_what_came_of_its_own_acts() {
    let mut player = Player::in_game(Session::new(crate::session::october(), quiet(&["DE", "FR"]))).on(120, 40);
    player.rest();
    for _ in 0..40 {
        if player.shows("For you alone, since your last turn") && player.shows("Talk with") {
            break;
        }
        assert!(!player.shows("The month in review") || !player.shows("Talk with"), "{}", player.text());
        let keys = match () {
            () if player.shows("This month you can") && player.shows("DE Germany  ●●") => "2 enter",
            () if player.shows("This month you can") => "n n",
            () if player.shows("your vote") => "f enter",
            () => "enter",
        };
        player.press(keys).rest();
    }
    player.expect("Talk with").expect("7 to 23").expect("hoped").expect("Your aims");
    let whose = player.text().lines().next().unwrap_or_default().to_owned();
    assert!(whose.contains("DE Germany"), "{whose}");
    player.press("enter");
    assert!(!player.shows("For you alone, since your last turn"), "{}", player.text());
}

#[test]
fn a_game_opens_with_who_one_is_and_nothing_empty_is_shown() {
    let mut player = Player::opening(quiet(&["DE"]));
    player.expect("You are Germany").expect("Your aims, seen by nobody else").expect("A month");
    player.press("enter").expect("News");
    let mut seen = 0;
    for _ in 0..200 {
        if player.shows("The end") {
            break;
        }
        match player.app.top() {
            Some(Screen::Offers(_)) => player.press("n"),
            Some(Screen::Ballot(ballot)) if !ballot.is_over() => player.rest().press("f enter"),
            _ => player.press("enter"),
        };
        seen += usize::from(player.shows("Nothing is announced") && player.shows("A quiet month"));
        assert!(!player.shows("Beijing does nothing new"), "{}", player.text());
    }
    assert_eq!(seen, 0, "an empty month in the papers");
}

#[test]
fn the_palette_finds_acts_states_measures_pages_and_terms() {
    let find = |typed: &str, found: &str| {
        let mut player = Player::playing(quiet(&["DE"]));
        player.press("enter ctrl-p").types(typed).press("enter");
        assert!(player.shows(found), "{typed}: no {found:?} on\n{}", player.text());
    };
    find("lobby", "Talk to a state");
    find("belg", "BE Belgium");
    find("case", "Case file");
    find("blocking min", "locking minority");
}

#[test]
fn enter_never_binds_to_a_pledge() {
    let accepted = |player: &Player| {
        let records = player.app.world().table().unwrap().records();
        records
            .iter()
            .any(|record| matches!(record, Record::Command { command: Command::Reply(reply), .. } if reply.yes))
    };
    let at_the_pledge = || {
        let mut player = Player::in_game(promised()).on(120, 40);
        for _ in 0..4 {
            if matches!(player.app.top(), Some(Screen::Offers(_))) {
                return player;
            }
            player.press("enter");
        }
        panic!("no pledge on\n{}", player.text());
    };
    let mut player = at_the_pledge();
    player.expect("▸ Refuse the pledge of FR").press("enter");
    assert!(!accepted(&player));
    let mut player = at_the_pledge();
    player.press("down enter").expect("This binds you to France");
    assert!(!accepted(&player));
    player.press("up down enter").expect("This binds you to France");
    assert!(!accepted(&player), "another key leaves it open");
    player.press("enter");
    assert!(accepted(&player));
}

#[test]
fn a_consensus_is_told_by_its_objections() {
    use coreper::law::ballot::{Ballot, Vote};
    use coreper::law::rule::Rule;
    use coreper::law::tally::tally;
    let session = Session::new(crate::session::october(), quiet(&["DE"]));
    let campaign = session.campaign();
    let view = session.view(Seat::Observer);
    let table = &view.populations().unwrap().table;
    let mut votes = Ballot::open(view.states());
    for id in view.states().iter() {
        votes.cast(id, if campaign.state("DE") == Some(id) { Vote::Against } else { Vote::For }).unwrap();
    }
    let words = coreper::words::Words::to(campaign, Seat::Observer);
    assert_eq!(words.count_of(&tally(Rule::Unanimity, table, &votes), &votes), "one objection: DE");
}

/// A class of all 27 at one screen.
fn class() -> Player {
    let campaign = crate::session::october();
    let codes: Vec<&str> = campaign.text.states.iter().map(|state| state.id.as_str()).collect();
    let mut options = quiet(&codes);
    options.table = true;
    Player::playing(options).on(120, 40)
}

fn asked(player: &Player) -> Vec<String> {
    let session = player.app.world().session().unwrap();
    let told = |record: &Record| match record {
        Record::Command { seat: seat @ Seat::State(_), command } => {
            Some(format!("{} {}", seat::code(session.campaign(), *seat), command.verb().word()))
        }
        _ => None,
    };
    player.app.world().table().unwrap().records().iter().filter_map(told).collect()
}

#[test]
fn a_class_types_on_the_screens_what_the_readme_prints() {
    let mut player = class();
    player.press("enter").types("DE").press("enter").expect("Letter to Germany").expect("DE 1").expect("DE 2");
    player.types("DE 2, FR 1; AT 9 EL 1").press("enter").expect("AT 9: `9` is none of its answers");
    assert_eq!(asked(&player), ["DE answer", "FR answer", "EL answer"]);
    assert!(!player.shows("Letter to Germany"), "it was answered: {}", player.text());
    player.press("esc").types("rest by bots").press("enter").expect("All have spoken").press("enter");
    // Acts of several states on one line; a wrong word refuses its own entry and stays for correction.
    player
        .types("FR lobby HU determination f DE lobby BANANA determination f IT talk RO determination f")
        .press("enter");
    player.expect("DE lobby BANANA determination f: `BANANA` does not fit here").expect("▸ DE lobby BANANA");
    player.expect("FR ●· talks HU").expect("IT ●· talks RO").expect("2 of 27 have spoken");
    player.press("ctrl-u").types("undo IT").press("enter").expect("1 of 27 have spoken");
    player.types("PL lobby").press("enter").expect("Talk to a state").press("esc");
}

#[test]
fn a_phase_is_not_closed_over_the_heads_of_those_who_have_not_spoken() {
    let mut player = class();
    player.press("enter").types("rest").press("enter enter").expect("0 of 27 have spoken");
    player.press("f6").expect("27 states have not spoken. y closes").press("f6").expect("Not closed");
    player.types("DE talk FR determination f").press("enter f6").expect("26 states have not spoken").press("y");
    player.expect("All have spoken. Enter goes on");
    // Nobody has learnt of it yet: it is opened again.
    player.types("undo").press("enter").expect("Taken back").expect("1 of 27 have spoken");
    player.press("f6 y enter").expect("CY put, CY conclude or CY hold");
    player.types("CY put").press("enter").expect("0 of 27 written down");
    player.types("IT proxy DE  DE f  QQ x  PL bot rest by bots").press("enter").expect("QQ x: there is no member");
    player.expect("IT →DE").expect("DE F").expect("PL b").expect("Bots vote for the rest");
}
