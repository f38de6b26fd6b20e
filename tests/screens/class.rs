//! What a class has beside the game: a guess before a vote and its score, the card of its place, all letters, the last tally, a vote
//! that is opened again.

use super::{Player, quiet};
use coreper::base::ids::Seat;
use coreper::campaign::{Campaign, builtin};
use coreper::game::state::{Gate, Phase};
use coreper::law::ballot::Vote;
use coreper::session::{Book, Guess, Record, Session};
use coreper::tui::screen::Screen;

fn class(codes: &[&str]) -> Player {
    let mut options = quiet(codes);
    options.table = true;
    Player::playing(options)
}

/// At the line of a class that votes.
fn voting() -> Player {
    let mut player = class(&["DE", "FR", "IT"]);
    player.press("enter . y enter . y enter").expect("written down");
    player
}

fn session(player: &Player) -> &Book {
    player.app.world().session().unwrap()
}

fn records(player: &Player) -> Vec<Record> {
    player.app.world().table().unwrap().records().to_vec()
}

/// The game played again from what is on record, as far as the player has seen it.
fn again(player: &Player) -> Session {
    let game = session(player);
    let mut again = Session::replay(game.campaign().clone(), game.options().clone(), records(player)).unwrap();
    while again.log_mark() < game.log_mark() {
        again.step().unwrap();
    }
    again
}

#[test]
fn a_guess_before_a_vote_is_held_against_what_came_and_is_no_part_of_the_game() {
    let mut player = voting();
    let before = session(&player).digest();
    player.types("guess 9 4 2").press("enter").expect("9 say it passes, 4 that it does not, 2 are not sure");
    player.types("guess 9 14 4").press("enter").expect("14 that it does not");
    player = player.on(120, 40);
    player.expect("no         14 ███");
    player = player.on(80, 24);
    assert_eq!(session(&player).digest(), before);
    assert_eq!(session(&player).open_guess(None), Some(Guess { yes: 9, no: 14, unsure: 4 }));
    player.types("guess").press("enter").expect("hands for yes");
    player.press("esc").types("DE f FR x IT a").press("enter .").rest().expect("Result");
    let guesses = session(&player).guesses();
    let [one] = guesses[..] else { panic!("the last of two guesses of one vote counts: {guesses:?}") };
    assert_eq!((one.passed, one.guess.says(), one.guess.right(false)), (false, Some(false), 14));
    player.expect("14 of 27 were right");
    // Played again from what is on record, the guesses are the same.
    let again = again(&player);
    assert_eq!((again.digest(), again.guesses()), (session(&player).digest(), guesses));
}

/// Each team says what it expects and how sure it is; after the vote the class hears how many had it, and not who.
#[test]
fn each_team_says_how_sure_it_is_of_a_vote() {
    let mut player = voting();
    player.types("guess DE yes 40").press("enter").expect("how sure of 50 to 100").press("esc");
    player.types("guess PL yes 80").press("enter").expect("is played by a bot").press("esc");
    player.types("guess DE f").press("enter").expect("how sure of 50 to 100").press("esc");
    player.expect("0 of 3 written down");
    player = player.on(120, 40);
    player.types("guess DE yes 80, FR f").press("enter").expect("DE: it passes, 80 of 100 sure");
    player.expect("Not said yet: FR IT");
    player.types("guess FR no 60% guess DE no 90").press("enter").expect("DE: it does not pass, 90 of 100 sure");
    player.expect("Not said yet: IT");
    let id = |code: &str| session(&player).campaign().state(code).unwrap();
    let (germany, france) = (id("DE"), id("FR"));
    assert_eq!(session(&player).open_guess(Some(france)), Some(Guess { yes: 40, no: 60, unsure: 0 }));
    player.types("DE f FR x IT a").press("enter .").rest().expect("Result");
    let guesses = session(&player).guesses();
    let scores: Vec<_> = guesses.iter().map(|one| (one.by, one.is_right(), one.brier())).collect();
    assert_eq!(scores, [(Some(france), true, 1_600), (Some(germany), true, 100)], "it did not pass");
    let again = again(&player);
    assert_eq!((again.digest(), again.guesses()), (session(&player).digest(), guesses));
}

/// What was expected is asked about afterwards, in the same words as in lines.
#[test]
fn a_team_says_afterwards_why_a_vote_came_so() {
    let mut player = voting();
    player.types("guess 9 14 4").press("enter");
    player.types("DE f FR x IT a").press("enter .").rest().expect("Result");
    for _ in 0..6 {
        if matches!(player.app.top(), Some(coreper::tui::screen::Screen::Table(_))) {
            break;
        }
        player.press("enter").rest();
    }
    player = player.on(120, 40);
    let before = session(&player).digest();
    player.types("because").press("enter").expect("a state and its reason are missing").press("esc");
    player.types("because DE we, of all people, had counted on Italy").press("enter").expect("Kept for the debrief");
    let said = session(&player).reflections();
    assert_eq!(
        said.iter().map(|one| one.words.as_str()).collect::<Vec<_>>(),
        ["we, of all people, had counted on Italy"]
    );
    assert_eq!(session(&player).digest(), before);
    assert_eq!(again(&player).reflections(), said);
}

#[test]
fn a_vote_closed_by_mistake_is_opened_again_with_a_reason_and_both_stay_on_record() {
    let mut player = voting();
    player.types("DE f FR f IT proxy DE").press("enter .").rest().expect("Result");
    let voted = |player: &Player, code: &str| {
        let game = session(player);
        game.view(Seat::Observer).nation(game.campaign().state(code).unwrap()).voted[0].map(|(_, vote)| vote)
    };
    assert_eq!(voted(&player, "FR"), Some(Vote::For));
    player.press("u").expect("reopen").types("France was misheard").press("enter");
    player.expect("Opened again: France was misheard").expect("FR F").expect("IT →DE");
    player.types("FR x").press("enter .").rest().expect("Result");
    assert_eq!(voted(&player, "FR"), Some(Vote::Against));
    let names: Vec<&str> = session(&player).branches().iter().map(|branch| branch.name.as_str()).collect();
    assert_eq!(names, ["", "France was misheard"]);
    assert!(records(&player).iter().any(|record| matches!(record, Record::Branch { .. })));
    assert_eq!(again(&player).digest(), session(&player).digest());
}

#[test]
fn nothing_is_opened_again_before_a_vote_or_without_a_reason() {
    let mut player = class(&["DE", "FR"]);
    player.press("enter").types("reopen too early").press("enter").expect("No vote is over");
    player.types("reopen").press("enter").expect("the reason is missing");
}

#[test]
fn one_key_shows_the_tally_of_the_vote_just_held() {
    let mut player = voting();
    player.types("DE f FR x IT a").press("enter .").rest().expect("Result");
    for _ in 0..20 {
        if matches!(player.app.top(), Some(Screen::Table(_))) {
            break;
        }
        player.press("enter").rest();
    }
    player.press("f9").expect("FOR").expect("AGAINST").expect("The vote just held");
    player.press("f9").expect("letter").types("tally").press("enter").expect("The vote just held").press("esc");
    assert!(!player.shows("The vote just held"), "{}", player.text());
}

#[test]
fn a_talk_is_said_in_three_words_and_means_a_vote_for_what_comes_next() {
    let mut player = class(&["DE", "FR"]);
    player.press("enter . y enter").types("FR talk HU").press("enter").expect("●· talks HU");
    player.types("DE say").press("enter").expect("We say in public that we … the determination.");
}

#[test]
fn all_letters_of_27_states_are_on_one_page() {
    let campaign = crate::session::october();
    let codes: Vec<&str> = campaign.text.states.iter().map(|state| state.id.as_str()).collect();
    let mut player = class(&codes);
    player.press("enter").types("letters").press("enter").expect("letters wait").expect("DE ");
    let letters = coreper::show::class::letters(session(&player));
    assert!(letters.len() > 10, "{} letters", letters.len());
    let mut seen = player.text();
    for _ in 0..12 {
        seen += &player.press("pagedown").text();
    }
    for letter in &letters {
        assert!(seen.contains(&format!("│ {} ", letter.code)), "no letter of {}", letter.code);
    }
    player.press("esc").types("DE 1, FR 2 IT 1").press("enter");
    player.expect(&format!("{} letters wait", letters.len() - 3));
}

#[test]
fn the_card_of_the_place_says_this_and_asks_that() {
    let mut player = class(&["DE", "FR"]).on(120, 40);
    player.press("enter").expect("Say this").expect("Ask that").expect("Card 1 of ");
    let mut player = player.on(80, 24);
    player.press("f10").expect("Say this").expect("You are the governments").press("esc");
    player.press(". y enter").types("card").press("enter").expect("Say this").expect("Two points each");
}

#[test]
fn each_place_of_a_month_has_a_card_in_every_campaign_of_the_program() {
    let places = [
        (Phase::Briefing, None),
        (Phase::Consultation, None),
        (Phase::Replies, None),
        (Phase::Replies, Some(Gate::Consensus)),
        (Phase::Council, None),
        (Phase::Council, Some(Gate::Council)),
        (Phase::Council, Some(Gate::Consensus)),
        (Phase::Committee, Some(Gate::Committee)),
        (Phase::Committee, Some(Gate::Appeal)),
        (Phase::Beijing, None),
        (Phase::Reckoning, None),
    ];
    for name in builtin::names() {
        let campaign = Campaign::from_files(builtin::files(name).unwrap()).unwrap();
        for (phase, vote) in places {
            let fits = campaign.guide.cards.iter().find(|card| {
                let due = &card.due;
                (due.phase, due.vote, due.topic) == (phase, vote, None) && due.rounds.1 >= 60
            });
            let card = fits.unwrap_or_else(|| panic!("{name} has no card for every {phase:?} {vote:?}"));
            let words = card.guidance.say.split_whitespace().count();
            assert!((8..=60).contains(&words), "{name}: {} says {words} words", card.id);
            assert!(vote.is_none() || card.guidance.say.contains("Hands up"), "{name}: {} asks for no guess", card.id);
        }
    }
}

#[test]
fn who_types_on_after_a_refusal_begins_anew_and_who_corrects_keeps_the_line() {
    let mut player = class(&["DE", "FR"]);
    player.press("enter").types("XX 3").press("enter").expect("▸ XX 3");
    player.types("DE 1").expect("▸ DE 1▏");
    player.press("enter").types("QQ 1").press("enter backspace").types("2").expect("▸ QQ 2▏");
}

#[test]
fn what_a_bot_plays_is_refused_in_an_act_and_in_a_vote_alike() {
    let mut player = class(&["DE", "FR"]);
    player.press("enter . y enter").types("ES talk FR").press("enter").expect("ES is played by a bot");
    let mut player = voting();
    player.types("ES x, DE f").press("enter").expect("ES is played by a bot").expect("DE F");
    assert_eq!(session(&player).draft().entry(session(&player).campaign().state("ES").unwrap()), None);
}

#[test]
fn the_keys_at_the_foot_of_a_class_do_something() {
    let mut player = class(&["DE", "FR"]);
    assert!(!player.shows("r role"), "a class has no role to read: {}", player.text());
    player.press("enter . y enter f7");
    assert!(matches!(player.app.top(), Some(Screen::Desk(_))), "{}", player.text());
    player.press("esc");
    assert!(matches!(player.app.top(), Some(Screen::Table(_))), "{}", player.text());
}

#[test]
fn what_can_no_longer_be_taken_back_is_said_in_words() {
    let mut player = class(&["DE", "FR"]);
    player.press("enter . y enter").types("undo").press("enter");
    assert!(!player.shows("⟦"), "{}", player.text());
    player.expect("nothing to take back");
}
