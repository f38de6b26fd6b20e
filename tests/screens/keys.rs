//! Keys: none with two meanings, none unbound or undocumented, and few enough of them.

use super::{Player, lively, quiet};
use coreper::game::state::LengthId;
use coreper::tui::keymap::{Action, Context, Keymap};
use coreper::tui::screen::Screen;
use coreper::tui::text::{doc, t};

#[test]
fn every_action_is_bound_and_documented_and_no_key_means_two_things() {
    let keymap = Keymap::shipped();
    assert_eq!(keymap.conflicts(), []);
    for action in Action::ALL {
        assert!(keymap.rows().iter().any(|row| row.action == *action), "{action:?} has no key");
        let key = format!("action-{}", action.word());
        assert!(t(&key) != key && doc(&key).ends_with('.'), "{action:?} has no words");
    }
    for context in Context::ALL {
        assert!(!t(&format!("context-{}", context.word())).contains('⟦'), "{context:?} has no words");
    }
}

/// A round in which something is asked for, lobbied and voted, to the next briefing.
#[test]
fn an_active_round_of_one_player_needs_at_most_twelve_keys() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.expect("month 1").press("enter");
    // A public statement with its usual values, then the vote.
    player.press("1 enter enter").expect("You have asked for");
    player.press("n").rest().press("f enter").rest().expect("Result").press("enter enter enter");
    player.expect("month 2");
    let required = player.pressed;
    assert!(required <= 12, "{required} keys");
}

#[test]
fn a_round_of_one_player_without_acts_needs_at_most_five_keys_and_three_for_each_vote() {
    let mut player = Player::playing(lively(&["DE"], LengthId::Short, 7));
    let mut votes = 0;
    for _ in 0..40 {
        if player.shows("month 2") && player.shows("News") {
            break;
        }
        match player.app.top() {
            Some(Screen::Offers(_)) => player.press("n"),
            Some(Screen::Ballot(ballot)) if !ballot.is_over() => {
                votes += 1;
                player.rest().press("f enter").rest()
            }
            _ => player.press("enter"),
        };
    }
    assert!(player.shows("month 2"), "{}", player.text());
    assert!(player.pressed <= 5 + 3 * votes, "{} keys with {votes} votes", player.pressed);
}

#[test]
fn a_round_of_twenty_seven_at_the_table_needs_at_most_sixty_keys_besides_votes() {
    let codes: Vec<String> = crate::session::october().text.states.iter().map(|state| state.id.clone()).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let mut options = quiet(&codes);
    options.table = true;
    let mut player = Player::playing(options);
    // Three letters by hand, the rest by bots; two states state their votes in public.
    player.press("enter").types("DE 2 FR 1 HU 2").press("enter * enter").expect("have spoken");
    player.types("de says determination f").press("enter").expect("1 of 27 have spoken");
    // The chair is one of them: it puts the item to the vote.
    player
        .press(". y enter")
        .expect("CY put, CY conclude or CY hold")
        .types("CY put")
        .press("enter")
        .expect("written down");
    let before = player.pressed;
    let votes: Vec<String> = codes.iter().map(|code| format!("{code} f")).collect();
    player.types(&votes.join(" ")).press("enter");
    let voting = player.pressed - before;
    player.press(".").rest().expect("Result").press("enter enter enter").expect("month 2");
    let besides = player.pressed - voting;
    assert!(besides <= 60, "{besides} keys besides votes");
}

/// Every screen of the pictures says by `?` what it is for, in its own words.
#[test]
fn help_explains_the_very_screen() {
    let ways = [
        ("enter p", "papers-board"),
        ("enter p tab tab tab", "papers-case"),
        ("enter t", "papers-track"),
        ("enter l", "screen-log"),
        ("enter h", "screen-charts"),
        ("enter e", "context-europe"),
        ("enter d", "context-desk"),
        ("enter", "context-consultation"),
        ("enter n", "context-ballot"),
    ];
    for (keys, key) in ways {
        let mut player = Player::playing(quiet(&["DE"]));
        player.press(keys).rest();
        let top = player.app.top().map(Screen::about);
        assert_eq!(top.as_deref(), Some(key), "{keys}");
        let text = doc(key);
        assert!(text.len() > 60 && text.ends_with('.'), "{key}: {text}");
        player.press("f1");
        let first: String = text.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        player.expect(&first);
    }
}
