//! The glossary over every screen: what stands there is explained first, and Esc goes back to it.

use super::{Player, quiet};
use coreper::tui::screen::Screen;

fn here(player: &Player) -> Vec<&'static str> {
    let Some(Screen::Glossary(glossary)) = player.app.top() else { panic!("no glossary\n{}", player.text()) };
    glossary.here().iter().map(|term| term.id).collect()
}

fn open(player: &Player) -> &'static str {
    let Some(Screen::Glossary(glossary)) = player.app.top() else { panic!("no glossary") };
    glossary.open().map_or("", |term| term.id)
}

#[test]
fn the_terms_of_the_screen_come_first_and_esc_returns_to_it() {
    let mut player = Player::playing(quiet(&["DE"])).on(80, 30);
    player.press("enter n").rest().expect("your vote");
    let before = player.text();
    player.press("g").expect("On this screen").expect("All terms");
    let found = here(&player);
    for term in ["roll-call", "coercion", "abstention", "population", "threshold"] {
        assert!(found.contains(&term), "{term} stands on the screen, but only {found:?} is found:\n{before}");
    }
    assert!(!found.contains(&"fracture"));
    assert_eq!(Some(open(&player)), found.first().copied());
    player.press("esc");
    assert_eq!(player.text(), before);
}

#[test]
fn another_screen_has_other_terms() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("p tab f8");
    assert!(here(&player).contains(&"backlog"), "{:?}", here(&player));
    player.press("esc tab tab f8");
    assert!(here(&player).contains(&"five-factors") || here(&player).contains(&"purpose-test"), "{:?}", here(&player));
}

#[test]
fn letters_find_and_cross_references_lead_on_and_back() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("f8").types("snap");
    assert_eq!(open(&player), "snap-back");
    player.expect("Source:").expect("See also").press("tab enter");
    assert_eq!(open(&player), "breach");
    player.press("backspace");
    assert_eq!(open(&player), "snap-back");
    player.types("zzzz").expect("No term fits").press("backspace backspace backspace backspace").types("down");
    assert!(matches!(player.app.top(), Some(Screen::Glossary(_))));
    player.press("esc");
    assert!(!matches!(player.app.top(), Some(Screen::Glossary(_))));
}

#[test]
fn where_letters_are_typed_they_stay_letters_and_the_function_key_serves() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter ctrl-p g");
    assert!(matches!(player.app.top(), Some(Screen::Palette(_))), "{}", player.text());
    player.press("esc");
    player.press("e b g").expect("BG Bulgaria").press("f8").expect("All terms");
}

#[test]
fn it_opens_before_a_game_too() {
    let mut player = Player::at_menu();
    player.press("g").expect("All terms").types("coercion").expect("ACI Art. 2(1)");
}
