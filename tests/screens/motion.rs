//! What moves by itself, and that nothing does where motion is off.

use super::{Player, lively, quiet};
use coreper::game::state::LengthId;
use coreper::tui::input::Input;
use coreper::tui::screen::Screen;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;

#[test]
fn the_values_of_a_reckoning_run_to_their_new_place_and_a_key_takes_them_there() {
    let mut player = Player::playing(lively(&["DE"], LengthId::Short, 7)).on(120, 40);
    player.until_reckoning();
    assert!(player.app.is_moving());
    let first = player.text();
    player.app.input(&Input::Tick);
    player.rest();
    let last = player.text();
    assert_ne!(first, last, "some value has changed");
    assert!(!player.app.is_moving());
    player.app.input(&Input::Tick);
    assert_eq!(player.text(), last, "at rest a tick changes nothing");
}

#[test]
fn with_motion_off_nothing_moves_and_the_pictures_at_rest_are_the_same() {
    let mut still = Settings::shipped(Depth::True);
    still.motion = false;
    let (mut moving, mut still) =
        (Player::playing(lively(&["DE"], LengthId::Short, 7)), Player::set(lively(&["DE"], LengthId::Short, 7), still));
    for player in [&mut moving, &mut still] {
        player.until_reckoning();
    }
    assert!(!still.app.is_moving());
    moving.rest();
    assert_eq!(moving.text(), still.text());
}

#[test]
fn without_colours_the_others_votes_are_there_at_once() {
    let mut player = Player::set(quiet(&["DE"]), Settings::shipped(Depth::None));
    player.press("enter n");
    assert!(!player.app.is_moving());
    player.expect("your vote").press("f enter").expect("Result");
    assert!(matches!(player.app.top(), Some(Screen::Ballot(_))));
}
