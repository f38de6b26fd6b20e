//! Flows: from a start, by keys, to what is then on the screen.

use super::{Player, lively, quiet};
use coreper::base::ids::Seat;
use coreper::game::state::{LengthId, Phase};
use coreper::session::Record;
use coreper::tui::input::{Code, Input, Key};
use coreper::tui::screen::Screen;

#[test]
fn from_the_menu_into_a_game_and_back() {
    let mut player = Player::at_menu();
    player.expect("New game").press("down enter").expect("Start the game").expect("DE Germany");
    player.press("down enter").expect("Who is played").press("d e f r enter").expect("FR France");
    player.press("up enter").expect("News").press("m").expect("New game");
}

#[test]
fn a_campaign_is_read_before_a_game_and_nothing_begins() {
    let mut player = Player::at_menu();
    let before = player.press("down").text();
    player.press("b").expect("What it is about").expect("Nothing has begun").press("tab").expect("News");
    player.press("tab down down").expect("IT Italy").press("pagedown").expect("Your private objectives");
    assert!(player.app.world().session().is_none());
    player.press("esc");
    assert_eq!(player.text(), before);
    player.press("enter b").expect("First news").press("esc").expect("Start the game");
}

#[test]
fn choices_before_a_game_are_those_of_the_game() {
    let mut player = Player::at_menu();
    player.press("down enter down down left down right s");
    let options = player.app.world().session().unwrap().options().clone();
    assert_eq!((options.setup.length, options.seed), (LengthId::Short, 7));
    assert_eq!(options.level.id(), "maximal");
}

#[test]
fn a_refusal_explains_itself() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter 4").expect("refused now").press("w").expect("Why?").press("esc");
    assert!(matches!(player.app.top(), Some(Screen::Offers(_))));
}

#[test]
fn the_board_says_what_moved_an_indicator() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter n").rest().press("f enter").rest().press("enter enter enter").expect("month 2");
    player.press("p").expect("last moved by").press("down down down down down").expect("▸ Injury");
    player.press("w").expect("Why?").expect("in month 1").press("esc esc").expect("month 2");
}

#[test]
fn the_facilitator_lets_changes_or_replaces_what_beijing_proposes() {
    let mut player = Player::at_menu();
    player.press("down enter down enter d e c n c n").expect("◪ CN").expect("the facilitator decides");
    player.press("enter").expect("the facilitator for CN").press("up s");
    // Nobody else plays: the facilitator's desk is there at once, with reasons.
    player.expect("Beijing proposes").expect("Its reasons");
    let proposed = |player: &Player| {
        let records = player.app.world().table().unwrap().records();
        records.iter().filter(|record| matches!(record, Record::Proposed { .. })).count()
    };
    player.press("enter");
    assert_eq!(proposed(&player), 1, "{}", player.text());
    while !matches!(player.app.top(), Some(Screen::Review(_))) {
        player.press("enter").rest();
    }
    let before = proposed(&player);
    player.press("o").expect("This month you can").press("n");
    assert_eq!(proposed(&player), before + 1, "{}", player.text());
    let log = player.app.world().session().unwrap().log_for(coreper::base::ids::Seat::Facilitator);
    assert!(log.iter().any(|line| line.proposed.is_some()));
}

#[test]
fn a_vote_is_two_keys_and_the_result_says_why() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter n").rest().expect("your vote").expect("F for");
    player.press("f").expect("Enter casts it").press("esc").expect("your vote");
    player.press("f enter").rest().expect("Result").expect("Not adopted");
    player.press("w").expect("Why?");
}

#[test]
fn what_if_changes_the_desk_and_nothing_else() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter n").rest();
    let before = player.app.world().session().unwrap().digest();
    player.press("d").expect("Desk").press("right space").expect("F?");
    assert_eq!(player.app.world().session().unwrap().digest(), before);
    player.press("0");
    assert!(!player.shows("F?"));
}

#[test]
fn a_command_can_be_taken_back_until_others_know() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter down").expect("Say your vote");
    player.press("enter enter enter").expect("You have asked for");
    player.press("u").expect("Taken back");
    assert!(!player.shows("You have asked for"));
}

#[test]
fn behind_the_curtain_nothing_private_is_in_view() {
    let mut player = Player::playing(quiet(&["DE", "FR"]));
    player.expect("News").press("enter").expect("Pass the machine on").expect("DE Germany");
    assert!(!player.shows("Letter"));
    player.press("enter").expect("Letter").press("enter").expect("FR France");
    assert!(!player.shows("Letter"), "{}", player.text());
    player.press("enter enter").expect("DE Germany").press("enter").expect("This month you can");
}

#[test]
fn a_sealed_vote_is_given_behind_the_curtain_and_an_open_one_in_the_room() {
    for sealed in [false, true] {
        let mut options = quiet(&["DE", "FR"]);
        options.setup.sealed = sealed;
        let mut player = Player::playing(options);
        let (mut votes, mut private, mut passed) = (0, 0, false);
        for _ in 0..120 {
            match player.app.top() {
                Some(Screen::Curtain(_)) => passed = true,
                Some(Screen::Ballot(ballot)) if !ballot.is_over() => {
                    votes += 1;
                    private += usize::from(ballot.eyes() != Seat::Observer);
                    assert_eq!(passed, sealed, "{}", player.text());
                    player.press("f enter").rest();
                    passed = false;
                    continue;
                }
                Some(Screen::Ballot(ballot)) => assert_eq!(ballot.eyes(), Seat::Observer, "everybody reads the result"),
                // What came of one's own acts is read behind the curtain as well.
                Some(Screen::Came(_)) => {}
                _ => passed = false,
            }
            let offers = matches!(player.app.top(), Some(Screen::Offers(_)));
            player.press(if offers { "n" } else { "enter" }).rest();
        }
        assert!(votes >= 2, "{votes}");
        assert_eq!(private, if sealed { votes } else { 0 });
    }
}

#[test]
fn the_chair_decides_behind_the_curtain_too_and_reads_its_own_papers_there() {
    let mut player = Player::playing(quiet(&["CY", "MT"]));
    let mut before = String::new();
    for _ in 0..40 {
        if matches!(player.app.top(), Some(Screen::Offers(offers)) if offers.phase() == Phase::Council) {
            assert!(before.contains("Pass the machine on") && before.contains("CY Cyprus"), "{before}");
            return;
        }
        if !matches!(player.app.top(), Some(Screen::Came(_))) {
            before = player.text();
        }
        let offers = matches!(player.app.top(), Some(Screen::Offers(_)));
        player.press(if offers { "n" } else { "enter" }).rest();
    }
    panic!("the chair was never asked\n{before}");
}

#[test]
fn a_class_votes_in_any_order_and_corrects_until_it_is_closed() {
    let mut options = quiet(&["DE", "FR", "IT"]);
    options.table = true;
    let mut player = Player::playing(options);
    player
        .press("enter")
        .expect("letter")
        .types("DE 1")
        .press("enter")
        .expect("1")
        .press(". y enter")
        .expect("have spoken");
    player.types("FR").press("enter").expect("This month you can").press("esc").expect("Table");
    player.press(". y enter").expect("written down");
    player.types("IT x").press("enter").types("de=f fr f").press("enter").types("IT f").press("enter");
    player.expect("IT F").types("QQ f").press("enter").expect("no member `QQ`").press("esc");
    player.types("IT proxy DE").press("enter").expect("IT →DE").types("IT f").press("enter");
    player.press(".").rest().expect("Result");
}

#[test]
fn a_vote_is_not_closed_while_somebody_is_missing() {
    let mut options = quiet(&["DE", "FR"]);
    options.table = true;
    let mut player = Player::playing(options);
    player.press("enter . y enter . y enter").types("DE f").press("enter .").expect("Without an entry: FR");
    player.press("* .").rest().expect("Result");
}

#[test]
fn whole_games_come_to_an_ending_by_the_same_few_keys() {
    for (length, seed) in [(LengthId::Short, 1), (LengthId::Standard, 2)] {
        let mut player = Player::playing(lively(&["HU"], length, seed));
        for _ in 0..2_000 {
            match player.app.top() {
                Some(Screen::Ending(_)) => break,
                Some(Screen::Offers(_)) if player.shows("n nothing more") && !player.shows("Accept the pledge") => {
                    player.press("n");
                }
                Some(Screen::Ballot(ballot)) if !ballot.is_over() => {
                    player.rest();
                    player.press("a enter");
                }
                _ => {
                    player.press("enter");
                }
            }
        }
        assert!(matches!(player.app.top(), Some(Screen::Ending(_))), "{}", player.text());
        player.press("enter").expect("Page 2 of").press("down tab m").expect("New game");
    }
}

#[test]
fn the_ending_shows_how_every_indicator_went_where_there_is_room() {
    let mut session = coreper::session::Session::new(crate::session::october(), lively(&[], LengthId::Short, 3));
    session.run().unwrap();
    let curves = |player: &Player| player.text().matches('└').count();
    let mut player = Player::in_game(session).on(200, 60);
    assert!(matches!(player.app.top(), Some(Screen::Ending(_))));
    assert!(curves(&player) >= 11, "{}", player.text());
    let player = player.press("tab");
    assert_eq!(curves(player), 0, "{}", player.text());
}

#[test]
fn the_papers_tell_of_the_marked_row() {
    let mut player = Player::playing(quiet(&["DE"]));
    player
        .press("p tab")
        .expect("Stocks, Germany")
        .press("down down down w")
        .expect("Battery materials arrives in Germany");
    player.press("esc tab tab down").expect("Beijing has not answered it").press("w").expect("Figures: ");
    player.press("esc tab down down").expect("Summit theatre (rung 3)").expect("Not used so far");
    player.press("b").expect("What you wish for").press("esc").expect("Summit theatre (rung 3)");
}

#[test]
fn after_the_end_every_vote_and_every_choice_of_beijings_is_explained_and_before_only_what_was_said() {
    let mut session = coreper::session::Session::new(crate::session::october(), lively(&["DE"], LengthId::Short, 3));
    session.set_controller(
        coreper::base::ids::Seat::State(session.campaign().state("DE").unwrap()),
        coreper::session::Controller::Bot,
    );
    session.run().unwrap();
    let mut player = Player::in_game(session).on(120, 40);
    player.press("i").expect("All books are open").expect("What to announce:").expect("It led the next best");
    player.press("w").expect("it would have chosen").press("esc");
    let seen = (0..600).any(|_| player.press("down").shows("Sum ") && player.shows("SI Slovenia, "));
    assert!(seen, "Slovenia's sum\n{}", player.text());
    let mut player = Player::playing(lively(&["DE"], LengthId::Short, 3));
    player.until_reckoning();
    player.press("i").expect("opens at the end").press("w");
    assert!(!player.shows("Sum ") && !player.shows("What to announce"), "{}", player.text());
}

#[test]
fn the_facilitator_reads_every_reason_during_play() {
    let mut options = lively(&[], LengthId::Short, 3);
    options.seats.insert(coreper::base::ids::Seat::Beijing, coreper::session::Controller::Reviewed);
    let mut player = Player::playing(options).on(120, 40);
    for _ in 0..40 {
        if matches!(player.app.top(), Some(Screen::Review(_))) && player.shows("month 2") {
            break;
        }
        player.press("enter").rest();
    }
    player
        .expect("Beijing proposes")
        .press("i")
        .expect("All books are open")
        .press("down down down")
        .expect("What to do this month:");
}

#[test]
fn any_keys_in_any_order_break_nothing() {
    let campaign_seats: [&[&str]; 5] = [&["DE"], &["HU", "COM"], &["CN"], &["COM"], &["PL", "FR", "NL"]];
    let named = "enter enter enter enter esc up down left right tab backtab space home end pageup pagedown backspace delete f1 f2 f3 f4 f5 f6 f7";
    let mut keys: Vec<Key> = named.split(' ').map(|name| Key::parse(name).unwrap()).collect();
    keys.extend("nnnfaxydwprtludk0123456789+-=.,*>?qsb".chars().map(Key::char));
    for (seed, seats) in (1u64..).zip(campaign_seats) {
        for table in [false, true] {
            let mut options = lively(seats, LengthId::Short, seed);
            options.table = table;
            let mut player = Player::playing(options);
            let mut dice = seed;
            for press in 0..300 {
                // A plain generator: which keys are pressed is all that hangs on it.
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let key = keys[usize::try_from(dice >> 33).unwrap() % keys.len()];
                player.key(key);
                if player.app.world().session().is_none() {
                    break;
                }
                if press % 25 == 0 {
                    player.rest();
                    player.text();
                }
            }
        }
    }
}

#[test]
fn pasted_text_is_typed_where_text_is_typed_and_nothing_elsewhere() {
    let mut options = quiet(&["DE", "FR"]);
    options.table = true;
    let mut player = Player::playing(options);
    player.app.input(&Input::Paste("nfx\n\u{1b}[31m".to_owned()));
    player.expect("News").press("enter");
    player.app.input(&Input::Paste("DE 1\nFR 1".to_owned()));
    player.expect("DE 1 FR 1").key(Key::plain(Code::Enter));
    player.expect("All have spoken").press("enter").expect("FR talk HU");
}
