//! Looking back: every page shows the moment that is looked at, nothing there acts on the game, and another line of play leaves the
//! first as it was.

use super::Player;
use crate::session::{play_as_advised, solo};
use coreper::base::ids::Seat;
use coreper::game::rulebook::Indicator;
use coreper::game::state::LengthId;
use coreper::session::{Book, Stride};
use coreper::tui::screen::Screen;
use coreper::words::name;

/// In the fourth month as Germany.
fn in_april() -> Player {
    let mut session = solo("DE", LengthId::Short, 7);
    play_as_advised(&mut session, 4);
    Player::in_game(session).on(120, 40)
}

fn session(player: &Player) -> &Book {
    player.app.world().session().unwrap()
}

/// The board's row of an indicator in a month that is over.
fn row(session: &Book, round: usize, which: Indicator) -> String {
    let history = session.history(Seat::Observer);
    name::indicator_value(which, history[round].get(which).unwrap())
}

#[test]
fn months_walked_back_show_board_papers_and_header_as_they_stood() {
    let mut player = in_april();
    let places = session(&player).places(session(&player).humans()[0]);
    player.press("s").expect(&format!("step {} of {0}", places.len() - 1));
    for month in [4, 3, 2, 1] {
        player.press("[");
        // At the beginning of a month the board is that of the end of the month before.
        for which in [Indicator::Cohesion, Indicator::Injury] {
            let value = row(session(&player), month - 1, which);
            player.expect(&value);
        }
        player.expect(&format!("month {month} of 6"));
        player.press("p").expect(&format!("month {month} of 6")).press("esc e").expect(&format!("month {month} of 6"));
        player.press("esc");
    }
    player.press("end").expect("month 4 of 6").press("home").expect("step 0 of").press("esc");
    assert!(!player.shows("Looking back"));
}

#[test]
fn votes_are_seen_with_their_count_and_who_said_what() {
    let mut player = in_april();
    let votes =
        session(&player).places(session(&player).humans()[0]).iter().filter(|place| place.is_at(Stride::Vote)).count();
    assert!(votes > 0);
    player.press("s");
    for _ in 0..votes {
        player.press(",").expect("Members").expect("for");
    }
    player.press("w").expect("needed");
}

#[test]
fn nothing_that_is_pressed_while_looking_back_acts_on_the_game() {
    let mut player = in_april();
    let records = |player: &Player| player.app.world().table().unwrap().records().to_vec();
    let (digest, before) = (session(&player).digest(), records(&player));
    player.press("s [ [");
    for keys in [
        "b space enter",
        "u",
        "m",
        "f enter",
        "a enter",
        "1",
        "p b space enter enter esc esc",
        "d space esc",
        "ctrl-p l o b b y enter enter esc",
    ] {
        player.press(keys).rest();
        while !matches!(player.app.top(), Some(Screen::Replay(_))) {
            player.press("esc");
        }
    }
    assert_eq!((session(&player).digest(), records(&player)), (digest, before));
}

#[test]
fn another_line_of_play_begins_at_a_step_and_the_first_stays_as_it_was() {
    let mut player = in_april();
    let digest = session(&player).digest();
    player.press("s [ [ n").expect("What is this line of play called? a").press("esc");
    assert_eq!(session(&player).branches().len(), 1, "Escape begins none");
    // What is typed is its name, also letters that are keys elsewhere.
    player.press("n i q s backspace enter").rest();
    assert_eq!(session(&player).branches().len(), 2);
    assert_eq!(session(&player).branches()[1].name, "iq");
    assert_ne!(session(&player).digest(), digest);
    assert!(!matches!(player.app.top(), Some(Screen::Replay(_) | Screen::Menu(_))), "the game goes on at once");
    player.press("2 enter n").rest();
    player.press("s").expect("Lines of play").expect("the game as it was begun");
    player.press("c").expect("They part in").expect("Votes that differ").expect("Cohesion").press("esc");
    player.press("up enter").rest();
    assert_eq!(session(&player).digest(), digest, "to the byte where it was left");
    assert_eq!(session(&player).branch_played(), 0);
}

#[test]
fn only_after_the_end_does_one_look_with_the_eyes_of_others() {
    let mut player = in_april();
    player.press("s").expect("Looking back, DE").press("tab");
    assert!(!player.shows("Looking back, FR") && !player.shows("Looking back, BE"), "{}", player.text());
    let mut session = solo("DE", LengthId::Short, 7);
    play_as_advised(&mut session, 99);
    let mut player = Player::in_game(session).on(80, 24);
    player.press("s").expect("Looking back, DE").press("tab");
    assert!(player.shows("Looking back, ") && !player.shows("Looking back, DE"), "{}", player.text());
}

/// Results come in while one waits; Esc stops them and keeps what is in, once more leaves; the game is not touched.
#[test]
fn other_luck_is_played_while_one_waits_and_can_be_stopped() {
    let mut player = in_april();
    let before = session(&player).digest();
    player.press("s [ o").expect("With other luck").expect("of 200 games; Esc stops here");
    assert!(player.app.is_busy() && !player.app.is_moving());
    let mut looks = 0;
    while !player.shows("95 % interval") && looks < 6_000 {
        std::thread::sleep(std::time::Duration::from_millis(5));
        player.app.input(&coreper::tui::input::Input::Tick);
        looks += 1;
    }
    player.expect("95 % interval").expect("what this seat may know");
    player.press("esc").expect("Stopped after");
    assert!(!player.app.is_busy(), "nothing is looked at any more");
    player.press("esc").expect("Looking back");
    assert_eq!(session(&player).digest(), before);
}
