//! The mouse: what can be clicked lies where it is drawn, and a click does what the key does.

use super::pictures::{SCREENS, reach};
use super::{Player, lively, quiet};
use coreper::game::state::LengthId;
use coreper::tui::canvas::{Spot, Target};
use coreper::tui::input::{Input, Wheel};
use coreper::tui::keymap::{Context, Keymap};
use coreper::tui::screen::Screen;
use ratatui::layout::Rect;

fn spots(player: &Player) -> Vec<Spot> {
    player.app.spots(Rect::new(0, 0, player.size.0, player.size.1))
}

#[test]
fn every_spot_of_every_screen_lies_on_the_screen_at_every_size() {
    let sizes = [(80, 24), (81, 25), (109, 31), (120, 40), (200, 60)];
    for (name, from, keys) in SCREENS {
        let mut player = reach(from, keys);
        for (columns, rows) in sizes {
            player = player.on(columns, rows);
            let area = Rect::new(0, 0, columns, rows);
            let spots = spots(&player);
            for spot in &spots {
                assert_eq!(spot.area.intersection(area), spot.area, "{name} at {columns}x{rows}: {spot:?}");
                assert!(!spot.area.is_empty(), "{name} at {columns}x{rows}: {spot:?}");
            }
            let keys = spots.iter().filter(|spot| matches!(spot.target, Target::Do(_)));
            assert!(keys.count() > 0, "nothing can be clicked on {name} at {columns}x{rows}");
        }
        let mut player = player.on(79, 24);
        assert_eq!(spots(&player), [], "{name} below the smallest size");
        player.app.input(&Input::Click(3, 0));
    }
}

#[test]
fn a_click_on_a_key_does_what_the_key_does() {
    let keymap = Keymap::shipped();
    // Footers of one context are alike: each of its keys is tried once.
    let mut tried = Vec::new();
    for (name, from, keys) in SCREENS {
        let seen = reach(from, keys).on(120, 40);
        let context = seen.app.top().map_or(Context::Everywhere, Screen::context);
        for spot in spots(&seen) {
            let Target::Do(action) = spot.target else { continue };
            // Beside a window its own way back lies over everything.
            let (column, row) = (spot.area.x, spot.area.y);
            if tried.contains(&(context, action)) || coreper::tui::canvas::at(&spots(&seen), column, row) != Some(spot)
            {
                continue;
            }
            tried.push((context, action));
            let key = keymap.key(context, action).unwrap_or_else(|| panic!("{name}: {action:?} has no key there"));
            // What is typed into a line is typed; the label in the footer is its action.
            if key.typed().is_some() && matches!(context, Context::Table | Context::Form | Context::Seats) {
                continue;
            }
            let mut clicked = reach(from, keys).on(120, 40);
            clicked.app.input(&Input::Click(column, row));
            let mut pressed = reach(from, keys).on(120, 40);
            pressed.key(key);
            assert_eq!(clicked.text(), pressed.text(), "{name}: {action:?} by click and by {key}");
        }
    }
    assert!(tried.len() > 50, "{tried:?}");
}

#[test]
fn keys_named_in_hints_members_in_the_ranking_and_letters_at_the_table_can_be_clicked() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("p").expect("Tab turns the page").click("Tab").expect("Stocks").press("esc");
    player.press("enter n").rest().press("f enter").rest().press("enter enter");
    player.expect("why? lists every cause").click("why?").expect("Why?").press("esc");
    let mut player = Player::playing(quiet(&["DE"])).on(120, 40);
    player.press("e tab");
    let ranked = spots(&player).into_iter().filter(|spot| matches!(spot.target, Target::State(_))).nth(2).unwrap();
    let before = player.text();
    player.app.input(&Input::Click(ranked.area.x + 3, ranked.area.y));
    assert_ne!(player.text(), before, "another state is looked at");
    let mut options = quiet(&["DE", "FR"]);
    options.table = true;
    let mut player = Player::playing(options);
    player.press("enter").click("FR").click("1 first answer").expect("▸ FR 1").press("enter . y enter . y enter");
    player.click("DE").click("x against").click("FR").click("f for").expect("▸ DE x FR f").click("Enter choose");
    player.expect("DE X").expect("FR F");
}

#[test]
fn a_first_click_marks_and_a_second_takes() {
    let mut player = Player::at_menu();
    player.click("Leave").expect("▸ Leave").click("October 2025").expect("New game").click("▸ October 2025");
    player.expect("Start the game").click("Length").expect("▸ Length").click("▸ ").expect("full");
    player.click("◂").expect("standard").click("Seats").click("Seats").expect("Who is played");
    player.click("FR France").expect("■ FR France").click("DE Germany").expect("□ DE Germany").click("Enter choose");
    player.click("s start").expect("FR France").expect("News");
}

#[test]
fn a_vote_by_mouse_says_its_reason_and_how_sure_it_is() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter n").rest().expect("your vote");
    player.click("F for").expect("Enter casts it").click("○○○○○").expect("●●●○○");
    player.click("Esc back").expect("your vote").click("A abstain").expect("Enter casts it");
    // Beside the window is its end.
    player.app.input(&Input::Click(0, 12));
    player.expect("your vote").click("X against").click("Enter choose").rest().expect("Result");
}

#[test]
fn a_state_on_a_map_is_looked_at_and_then_explained() {
    let mut player = Player::playing(quiet(&["DE"])).on(200, 60);
    player.press("e").expect("DE Germany").click("FR·").expect("FR France").click("Shortage").click("x tiles");
    player.click("PL").expect("PL Poland").press("esc enter n").rest();
    player.click(" IT A").expect("IT Italy");
    let before = player.text();
    player.click("HU·").expect("HU Hungary");
    assert_ne!(before, player.text());
    player.click("HU·").expect("Why?");
}

#[test]
fn nothing_beneath_a_window_can_be_clicked() {
    let mut player = Player::playing(quiet(&["DE"])).on(120, 40);
    player.press("enter ?").expect("Goes one up");
    let window = player.text();
    // In the window, where nothing stands for a key: nothing happens.
    player.click("Goes one up");
    assert_eq!(window, player.text());
    player.app.input(&Input::Click(2, 20));
    assert!(matches!(player.app.top(), Some(Screen::Offers(_))), "a click beside it closes the window, and no more");
    player.expect("This month you can");
}

#[test]
fn the_wheel_scrolls_what_is_read_and_moves_what_is_chosen() {
    let mut player = Player::playing(lively(&["DE"], LengthId::Short, 7));
    player.press("enter ?");
    let top = player.text();
    player.app.input(&Input::Wheel(Wheel::Down));
    let down = player.text();
    assert_ne!(top, down);
    player.app.input(&Input::Wheel(Wheel::Up));
    assert_eq!(top, player.text());
    // However far it is turned beyond the end, the way back begins there.
    for _ in 0..100 {
        player.app.input(&Input::Wheel(Wheel::Down));
    }
    let end = player.text();
    player.app.input(&Input::Wheel(Wheel::Up));
    assert_ne!(end, player.text());
    player.app.input(&Input::Wheel(Wheel::Down));
    player.press("end up down");
    assert_eq!(end, player.text());
    player.press("esc").expect("▸ Nothing");
    player.app.input(&Input::Wheel(Wheel::Down));
    assert!(!player.shows("▸ Nothing"));
}

#[test]
fn a_class_clicks_its_codes() {
    let mut options = quiet(&["DE", "FR"]);
    options.table = true;
    let mut player = Player::playing(options);
    player
        .press("enter . y enter . y enter")
        .click("DE ")
        .types("f")
        .click("FR ")
        .types("x")
        .click("Enter choose")
        .expect("FR X");
    player.click("F6 close").rest().expect("Result");
}

#[test]
fn clicks_anywhere_break_nothing() {
    for (seed, seats) in (1u64..).zip([&["DE"][..], &["HU", "COM"], &["CN"], &["COM"]]) {
        let mut player = Player::playing(lively(seats, LengthId::Short, seed)).on(120, 40);
        let mut dice = seed;
        for click in 0..400 {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let spots = spots(&player);
            let spot = spots[usize::try_from(dice >> 33).unwrap() % spots.len()].area;
            player.app.input(&Input::Click(spot.x + spot.width / 2, spot.y + spot.height / 2));
            if player.app.world().session().is_none() {
                break;
            }
            if click % 20 == 0 {
                player.rest();
            }
        }
    }
}
