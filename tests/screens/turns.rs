//! Turning points at the end of a game: the screens and the lines find what the report finds, keys work meanwhile, Esc stops.

use super::Player;
use crate::plain::told;
use crate::session::{october, play_as_advised};
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;
use coreper::report::turning::{self, Looking, Turning};
use coreper::session::Session;
use coreper::tui::input::Input;
use coreper::tui::screen::Screen;
use coreper::words::Words;
use std::num::NonZero;
use std::sync::Arc;
use std::time::Duration;

const TWO: NonZero<usize> = NonZero::new(2).unwrap();

/// Two months of Germany by the advice, to their end.
fn over() -> Session {
    let mut options = super::lively(&["DE"], LengthId::Short, 6);
    options.setup.rounds = 2;
    let mut session = Session::new(october(), options);
    play_as_advised(&mut session, 9);
    assert!(session.is_over());
    session
}

/// Waits as the loop of the screens does, until something stands on the screen.
fn until(player: &mut Player, text: &str) {
    for _ in 0..4_000 {
        if player.shows(text) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
        player.app.input(&Input::Tick);
    }
    panic!("no {text}:\n{}", player.text());
}

#[test]
fn a_search_on_a_thread_of_its_own_finds_what_the_report_finds() {
    let session = over();
    let whole = turning::find(&session, 4, TWO, &mut || {}).unwrap();
    assert!(!whole.is_empty());
    let book = Arc::new(session.back_at(session.places(Seat::Facilitator).last().unwrap()).unwrap());
    let mut looking = Looking::new(book, 4, NonZero::<usize>::MIN);
    let mut seen = Vec::new();
    while !looking.is_over() {
        if !looking.look().unwrap() {
            std::thread::sleep(Duration::from_millis(5));
        }
        seen.push(looking.found().len());
    }
    assert_eq!(looking.found(), whole);
    assert!(seen.is_sorted(), "what is found comes in one by one: {seen:?}");
    assert_eq!(looking.progress().1, Some(looking.progress().0));
}

#[test]
fn turning_points_come_in_while_one_reads_and_each_has_a_key_that_shows_it() {
    let mut player = Player::in_game(over()).on(120, 40);
    assert!(matches!(player.app.top(), Some(Screen::Ending(_))));
    player.press("1").expect("No such turning point");
    player.press("v").expect("Turning points").press("tab tab").expect("Page 4 of").press("v");
    let found = |session: &Session| turning::find(session, turning::GAMES, TWO, &mut || {}).unwrap();
    let found: Vec<Turning> = found(&over());
    let all = turning::candidates(player.app.world().session().unwrap()).len();
    until(&mut player, &format!("{all} decisions, 100 games each way"));
    let campaign = october();
    let words = Words::to(&campaign, Seat::Facilitator);
    let points: Vec<&Turning> = turning::largest(&found).collect();
    assert!(!points.is_empty(), "{}", player.text());
    for point in &points {
        player.expect(&turning::told::title(&words, point));
    }
    player.press("tab").press("backtab").press("1").expect("Looking back");
    let place = points[0].decision.place.number;
    player.expect(&format!("step {place} of")).press("esc").expect("Turning points");
}

#[test]
fn a_search_can_be_stopped_and_leaves_what_it_found() {
    let mut player = Player::in_game(over()).on(80, 24);
    player.press("v");
    until(&mut player, "Esc stops here");
    assert!(player.app.is_busy());
    player.press("esc").expect("Stopped after");
    assert!(!player.app.is_busy() && matches!(player.app.top(), Some(Screen::Ending(_))));
}

#[test]
fn the_lines_tell_the_same() {
    let session = over();
    let found = turning::find(&session, 30, TWO, &mut || {}).unwrap();
    let campaign = october();
    let words = Words::to(&campaign, Seat::Facilitator);
    let points: Vec<&Turning> = turning::largest(&found).collect();
    assert!(!points.is_empty());
    let told = told(session, "turning 0\nturning 30\n\n", false);
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("turning, or turning and how many games"), "{text}");
    for (point, number) in points.iter().zip(1..) {
        assert!(text.contains(&format!("{number}. {}", turning::told::title(&words, point))), "{text}");
        assert!(text.contains(&format!("look {} shows it", point.decision.place.number)), "{text}");
    }
}

#[test]
fn in_play_nobody_is_told_what_turned_the_game() {
    let session = Session::new(october(), super::lively(&["DE"], LengthId::Short, 6));
    let told = told(session, "turning\n", false);
    assert!(told.text.contains("looked for when the game is over"), "{}", told.text);
}
