//! What is private is told in private turns, and nowhere else.

use super::{assert_over, game, told};
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;
use coreper::session::Session;
use coreper::tui::plain::{Place, Terminal, play};
use std::cell::Cell;

fn title_of_letter(session: &Session, code: &str) -> Option<String> {
    let id = session.campaign().state(code)?;
    let dispatch = session.view(Seat::State(id)).mine()?.dispatch?;
    Some(session.campaign().text.dispatch(dispatch).title.clone())
}

/// The parts of a transcript that belong to private turns, with the seat, and the rest.
fn turns(text: &str) -> (Vec<(String, String)>, String) {
    let mut private: Vec<(String, String)> = Vec::new();
    let mut open = String::new();
    let mut whose: Option<String> = None;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("Pass the machine to ") {
            whose = name.split(';').next().map(str::to_owned);
            private.push((whose.clone().unwrap(), String::new()));
        } else if line == "Your turn is over." {
            whose = None;
        } else if whose.is_some() {
            private.last_mut().unwrap().1.extend([line, "\n"]);
        } else {
            open.extend([line, "\n"]);
        }
    }
    (private, open)
}

#[test]
fn letters_role_sheets_and_acts_stay_in_the_turn_of_their_seat() {
    let mut session = game("DE,FR", LengthId::Short, 3);
    session.run().unwrap();
    let letters = ["DE", "FR"].map(|code| title_of_letter(&session, code));
    let script = "\n\n\n\n\ninvest 1\nrole\npapers pledges\n\n\nlobby HU determination f\n\n";
    let told = told(game("DE,FR", LengthId::Short, 3), script, true);
    assert_over(&told);
    // After the ending everything is open.
    let text = told.text.split("\n# The end").next().unwrap();
    let (private, open) = turns(text);
    assert!(private.len() > 8, "{} private turns", private.len());
    let secret = ["What you will be judged by", " left.", "Noted: ", "Your answer to the letter"];
    for words in secret {
        assert!(!open.contains(words), "{words} is told in the open");
        assert!(private.iter().any(|(_, told)| told.contains(words)), "{words} is told to nobody");
    }
    for (own, other, letter) in [("Germany", "France", &letters[0]), ("France", "Germany", &letters[1])] {
        let Some(title) = letter else { continue };
        assert!(!open.contains(title.as_str()));
        let told_to = |name: &str| private.iter().any(|(whose, told)| whose == name && told.contains(title.as_str()));
        assert!(told_to(own), "{title}");
        assert!(!told_to(other), "{title}");
    }
    assert!(!open.contains("lobbied Hungary"), "lobbying is known to two alone");
    let france_told_of_germany = private.iter().filter(|(whose, _)| whose == "France");
    assert!(!france_told_of_germany.clone().any(|(_, told)| told.contains("invest in")));
}

/// What a person at a terminal of a height sees, who presses Enter so often.
fn at_a_terminal(session: Session, terminal: Terminal, script: &str) -> String {
    let mut output = Vec::new();
    play(session, Place::Terminal(terminal), &mut script.as_bytes(), &mut output).unwrap();
    String::from_utf8(output).unwrap()
}

#[test]
fn between_private_turns_the_whole_terminal_is_hidden_and_what_cannot_be_cleared_is_said() {
    let script = "\n\n\n\n";
    thread_local!(static CLEARED: Cell<usize> = const { Cell::new(0) });
    let clear: fn() -> std::io::Result<()> = || {
        CLEARED.set(CLEARED.get() + 1);
        Ok(())
    };
    for rows in [|| Some(24u16), || Some(80), || Some(200), || None] {
        let pushed = usize::from(rows().unwrap_or(100));
        let told = at_a_terminal(game("DE,FR", LengthId::Short, 3), Terminal { rows, clear: None }, script);
        let (_, after) = told.split_once("Your turn is over.\n").expect("a turn is over");
        assert!(after.starts_with(&"\n".repeat(pushed)), "{pushed} rows");
        assert!(after.trim_start().starts_with("What was private is out of sight"), "{after}");
        CLEARED.set(0);
        let told = at_a_terminal(game("DE,FR", LengthId::Short, 3), Terminal { rows, clear: Some(clear) }, script);
        assert_eq!(CLEARED.get(), told.matches("Your turn is over.\n").count());
        assert!(CLEARED.get() > 0 && !told.contains("What was private is out of sight"));
    }
}

#[test]
fn the_facilitators_desk_stands_behind_the_curtain() {
    for seats in ["DE,FR", "DE"] {
        let told = told(game(seats, LengthId::Short, 3), "seats CN reviewed\n", true);
        let mut desk = false;
        let mut proposals = 0;
        for line in told.text.lines() {
            if let Some(name) = line.strip_prefix("Pass the machine to ") {
                desk = name.starts_with("The facilitator");
            } else if line == "Your turn is over." {
                desk = false;
            } else if line.contains("It weighed:") || line.contains("You are the facilitator.") {
                assert!(desk, "{seats}: told in the open: {line}");
                proposals += 1;
            }
        }
        assert!(proposals > 4, "{seats}: {proposals}");
    }
}

#[test]
fn orders_before_the_right_eyes_are_there_tell_nothing_private() {
    let told = told(game("DE,FR", LengthId::Short, 3), "role\npapers pledges\nmap\ndesk\nlog all\nwhy\n", false);
    assert!(told.text.contains("Role sheets are read in private turns"));
    assert!(!told.text.contains("What you will be judged by"));
    assert!(!told.text.contains("Favour in Beijing"));
}

#[test]
fn whoever_asks_again_behind_the_curtain_meets_nothing_of_the_seat_before() {
    for script in ["\n1\nexplain\ndesk\nseats\nwhy\nmap\nagain\n", "\n1\n\n1\n\n9\n1\n1\nexplain\ndesk\nseats\n"] {
        let told = told(game("DE,FR", LengthId::Short, 7), script, false);
        let (before, after) = told.text.rsplit_once("Your turn is over.").unwrap();
        let choices: Vec<&str> =
            before.lines().filter(|line| line.starts_with("  1. ") || line.starts_with("  2. ")).collect();
        assert!(!choices.is_empty());
        for private in choices.into_iter().chain([" left.", "Closed now"]) {
            assert!(!after.contains(private), "{private}:\n{after}");
        }
        assert!(after.contains("Pass the machine to"), "{after}");
    }
}

#[test]
fn a_seat_that_is_handed_over_before_the_curtain_is_not_opened() {
    let told = told(game("DE,FR", LengthId::Short, 7), "seats DE bot\n\n", false);
    let (_, after) = told.text.split_once("> seats DE bot").unwrap();
    let (curtain, turn) = after.split_once("Pass the machine to France").unwrap();
    assert!(!curtain.contains("writes to you") && turn.contains("What do you answer?"), "{after}");
}

#[test]
fn the_mandate_is_not_told_where_beijing_reads_along() {
    for seed in 0..4 {
        let told = told(game("CN", LengthId::Full, seed), "", true);
        let text = told.text.split("\n# The end").next().unwrap().replace('\n', " ");
        assert!(!text.contains("recommends a mandate"), "seed {seed}");
        assert!(!text.contains("The mandate: civil"), "seed {seed}");
    }
}

#[test]
fn beijings_face_and_hidden_resolve_are_beijings() {
    let told = told(game("DE", LengthId::Short, 3), "", true);
    let text = told.text.split("\n# The end").next().unwrap();
    let last = text.rfind("## The month in review").unwrap();
    assert!(!text[..last].contains("] Beijing's face:"), "the board tells Beijing's face during play");
}

#[test]
fn a_sealed_vote_is_told_to_nobody_before_the_last_one_is_in() {
    let mut options = game("DE,FR", LengthId::Short, 3).options().clone();
    options.setup.sealed = true;
    let session = Session::new(crate::session::october(), options);
    let told = told(session, "", true);
    assert_over(&told);
    assert!(told.text.contains("Ballots are sealed until the last vote"));
    let ballots: Vec<&str> = told.text.split("\nVote in the Council: ").skip(1).collect();
    assert!(!ballots.is_empty());
    for ballot in ballots {
        let result = ballot.find("arried: ").unwrap();
        assert!(!ballot[..result].contains("] DE Germany: "), "{ballot}");
        assert!(!ballot[..result].contains("] FR France: "), "{ballot}");
        assert!(ballot[..result].contains("Pass the machine to"), "a sealed vote is a private turn");
    }
}

#[test]
fn what_ones_services_advise_is_told_to_nobody_else_at_the_machine() {
    let alone = told(game("DE", LengthId::Short, 7), "", true);
    assert!(alone.text.contains("Your services advise"), "one reader is told");
    let two = told(game("DE,FR", LengthId::Short, 7), "", true);
    assert!(two.text.contains("your vote in"), "there was a vote");
    assert!(!two.text.contains("Your services advise"), "told before the eyes of both");
    // On the screens neither.
    let mut player = crate::screens::Player::playing(crate::screens::quiet(&["DE", "FR"]));
    for _ in 0..40 {
        if player.shows("Germany: your vote") || player.shows("France: your vote") {
            break;
        }
        player.press(if player.shows("Nothing this month") { "n" } else { "enter" }).rest();
    }
    player.press("enter").expect("It is your turn: for, abstain or against.");
    assert!(!player.shows("your own services advise"), "{}", player.text());
}
