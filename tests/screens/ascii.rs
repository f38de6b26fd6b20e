//! `glyphs: ascii`: nothing but the characters of a typewriter stands on any screen, except letters in names.

use super::pictures::{SCREENS, reach};
use super::{Player, lively};
use coreper::game::state::LengthId;
use coreper::tui::glyph::Glyphs;
use coreper::tui::screen::Screen;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;

/// What is on a screen that no typewriter has: letters with marks, as names have them, are let through.
#[track_caller]
fn check(player: &Player) {
    let text = player.text();
    let odd: Vec<char> = text.chars().filter(|char| !char.is_ascii() && !char.is_alphabetic()).collect();
    assert!(odd.is_empty(), "{odd:?} on\n{text}");
}

fn typewriter() -> Settings {
    Settings { glyphs: Glyphs::Ascii, ..Settings::shipped(Depth::True) }
}

#[test]
fn every_frame_of_a_whole_game_is_ascii() {
    let mut player = Player::set(lively(&["DE", "FR"], LengthId::Short, 3), typewriter()).on(120, 40);
    // On every kind of screen that comes by, what can be opened from it is looked at once.
    let mut opened = Vec::new();
    for _ in 0..600 {
        check(&player);
        let kind = player.app.top().map(|screen| format!("{:?}", screen.context()));
        if !opened.contains(&kind) {
            for key in ["f1", "f8", "w", "p", "tab", "tab", "tab", "tab", "tab", "tab", "tab"] {
                player.press(key);
                check(&player);
            }
            player.press("esc esc esc");
            for key in ["e", "h", "l", "d", "b"] {
                player.press(key);
                check(&player);
                player.press("esc");
            }
            opened.push(kind);
        }
        match player.app.top() {
            Some(Screen::Ending(_)) => break,
            Some(Screen::Offers(_)) if player.shows("Refuse the pledge") => player.press("enter"),
            Some(Screen::Offers(_)) => player.press("n"),
            Some(Screen::Ballot(ballot)) if !ballot.is_over() => player.rest().press("f enter"),
            _ => player.press("enter"),
        };
    }
    assert!(matches!(player.app.top(), Some(Screen::Ending(_))), "{}", player.text());
    for _ in 0..14 {
        player.press("tab");
        check(&player);
        player = player.on(200, 60);
        check(&player);
        player = player.on(80, 24);
    }
}

#[test]
fn every_screen_is_ascii_at_every_size() {
    for (name, from, keys) in SCREENS {
        let unicode = reach(from, keys).text();
        let mut player = reach(from, keys);
        player.app.set_glyphs(Glyphs::Ascii);
        for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
            player = player.on(columns, rows);
            check(&player);
        }
        let player = player.on(80, 24);
        assert_eq!(player.text().lines().count(), unicode.lines().count(), "{name}");
    }
}
