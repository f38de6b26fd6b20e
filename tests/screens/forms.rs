//! Forms: a command is one sentence that grows, asks only what applies, and is sent as it is written.

use super::{Player, lively, quiet};
use coreper::base::ids::Seat;
use coreper::game::state::{Act, LengthId};
use coreper::session::Controller;
use coreper::tui::screen::Screen;

fn acts(player: &Player) -> Vec<Act> {
    let session = player.app.world().session().unwrap();
    let seat = Seat::State(session.campaign().state("DE").unwrap());
    session.view(seat).acts().to_vec()
}

#[test]
fn a_pledge_is_one_sentence_that_grows_and_asks_only_what_applies() {
    let mut player = Player::playing(quiet(&["DE"]));
    player
        .press("enter 3")
        .expect("If ")
        .expect("…, we …")
        .press("B E enter")
        .expect("To BE Belgium, without a condition");
    // A condition on a vote asks which vote; none does not.
    player.press("down").expect("If BE Belgium votes for …").press("enter").expect("votes for the determination, we …");
    player.press("esc up enter");
    assert!(!player.shows("The condition is about which vote?"), "{}", player.text());
    player.expect("What do you promise?").press("down down down").expect("we do not go to Beijing alone");
    player.expect("within 2 months").expect("Enter sends it").press("enter").expect("You have asked for");
    assert!(matches!(acts(&player)[..], [Act::Pledge { within: 2, .. }]), "{:?}", acts(&player));
}

#[test]
fn what_was_chosen_stands_there_when_one_goes_back() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter 2 B E tab").expect("We talk to BE Belgium").press("esc").expect("We talk to BE Belgium");
    player.press("tab down enter").expect("You have asked for").expect("response package");
}

#[test]
fn a_talk_with_a_marked_state_takes_four_keys_and_nobody_is_spoken_of_before_one_is_marked() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter down down").expect("Talk to a state");
    assert!(!player.shows("moves by"), "{}", player.text());
    let before = player.pressed;
    player.press("2 B E enter").expect("talk to Belgium");
    assert_eq!(player.pressed - before, 4);
    // The one that is nearest to the line is marked as the form opens.
    player.press("2 enter");
    let [_, Act::Lobby(nearest, ..)] = acts(&player)[..] else { panic!("{:?}", acts(&player)) };
    let session = player.app.world().session().unwrap();
    let odds = coreper::show::odds::odds(session, Seat::State(session.campaign().state("DE").unwrap())).unwrap();
    assert!(odds.members.iter().any(|odd| odd.state == nearest));
}

#[test]
fn the_list_of_acts_keeps_its_order_and_its_mark_while_one_acts() {
    let labels = |player: &Player| -> Vec<String> {
        let named = ["Say your vote", "Talk to a state", "Offer a pledge", "File evidence", "Suggest a change"];
        let text = player.text();
        let mut rows: Vec<(usize, &str)> = named.iter().filter_map(|name| Some((text.find(name)?, *name))).collect();
        rows.sort_unstable();
        rows.into_iter().map(|(_, name)| name.to_owned()).collect()
    };
    let marked = |player: &Player| player.text().lines().find(|line| line.contains('▸')).map(str::to_owned);
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter 2").press("esc");
    let (before, at) = (labels(&player), marked(&player));
    assert!(before.len() >= 5 && at.as_ref().is_some_and(|row| row.contains("Talk to a state")), "{}", player.text());
    player.press("2 enter").expect("You have asked for");
    assert_eq!(labels(&player), before, "{}", player.text());
    assert!(marked(&player).is_some_and(|row| row.contains("Talk to a state")), "{}", player.text());
}

#[test]
fn what_would_arrive_after_the_end_is_not_offered_and_says_so() {
    let mut player = Player::playing(quiet(&["DE"]));
    player
        .press("enter")
        .click("Invest in supply")
        .press("w")
        .expect("Why?")
        .expect("9 months to deliver, and the game has 5 left");
}

/// At the first list of acts after the Council has found coercion, in the first of some games in which it does.
fn determined() -> Player {
    let is = |player: &Player| {
        let session = player.app.world().session().unwrap();
        session.view(Seat::Observer).procedure().determined().is_some()
    };
    for seed in 1..30 {
        let mut player = Player::playing(lively(&["DE"], LengthId::Standard, seed));
        for _ in 0..400 {
            match player.app.top() {
                Some(Screen::Offers(_)) if is(&player) && player.shows("Talk to a state") => return player,
                Some(Screen::Offers(_)) => player.press("n"),
                Some(Screen::Ballot(ballot)) if !ballot.is_over() => player.rest().press("f enter"),
                Some(Screen::Ending(_)) => break,
                _ => player.press("enter"),
            };
        }
    }
    panic!("no game in which the Council finds coercion")
}

#[test]
fn a_vote_that_is_over_is_on_no_list() {
    let mut player = determined();
    player.press("2").expect("vote for the response package").press("tab").expect("▸ the response package");
    assert!(!player.shows("the determination"), "{}", player.text());
}

/// What there is to read in a month with two talks and a vote at 80 columns: the words of every page that comes up, each page once.
fn engaged(seed: u64) -> Vec<(&'static str, usize)> {
    // A Commission that recommends no mandate: the vote is one on the determination, or on conclusions.
    let mut options = lively(&["DE"], LengthId::Short, seed);
    options.seats.insert(Seat::Commission, Controller::Passive);
    let mut player = Player::playing(options);
    let mut words: Vec<(&str, usize)> = Vec::new();
    let mut talks = 0;
    for _ in 0..60 {
        let text = player.text();
        let told = text.lines().skip(3).take(19).flat_map(str::split_whitespace);
        let count = told.filter(|word| word.chars().filter(|char| char.is_alphabetic()).count() > 1).count();
        match player.app.top() {
            Some(Screen::Reckoning(_)) => {
                words.push(("reckoning", count));
                break;
            }
            Some(Screen::Offers(_)) if talks < 2 => {
                if talks == 0 {
                    words.push(("acts", count));
                }
                talks += 1;
                player.press("2 enter");
            }
            Some(Screen::Offers(_)) => {
                player.press("n");
            }
            Some(Screen::Ballot(ballot)) if !ballot.is_over() => {
                if words.last() != Some(&("ballot", count)) {
                    words.push(("ballot", count));
                }
                player.rest().press("f enter");
            }
            Some(screen) => {
                words.push((if matches!(screen, Screen::Briefing(_)) { "news" } else { "page" }, count));
                player.press("enter");
            }
            None => break,
        }
    }
    words
}

#[test]
fn an_engaged_month_is_read_in_three_minutes() {
    let votes = |words: &[(&str, usize)]| words.iter().filter(|(page, _)| *page == "ballot").count();
    // The first game of these whose first month holds one vote.
    let words = (6..40).map(engaged).find(|words| votes(words) == 1).expect("a month with a vote");
    let all: usize = words.iter().map(|(_, count)| count).sum();
    assert!(all <= 700, "{all} words: {words:?}");
}
