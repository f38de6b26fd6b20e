//! Lines that fit nothing, and lines that end.

use super::{assert_over, game, told};
use coreper::game::state::LengthId;
use coreper::session::{Session, save};
use coreper::tui::plain::Finish;

#[test]
fn a_wrong_line_is_answered_with_the_choices_again() {
    let told = told(game("DE", LengthId::Short, 7), "nonsense\n99\n-1\n", false);
    for line in ["nonsense", "99", "-1"] {
        assert!(told.text.contains(&format!("\"{line}\" is none of the choices.")), "{line}");
    }
    assert_eq!(told.text.matches("What do you answer?").count(), 4);
}

#[test]
fn control_characters_never_come_back() {
    let told = told(game("DE", LengthId::Short, 7), "\u{1b}[31mred\u{7}\n\u{0}\n", false);
    assert!(told.text.chars().all(|c| !c.is_control() || c == '\n'));
    assert!(told.text.contains("\"[31mred\" is none of the choices."));
}

#[test]
fn a_line_of_any_length_answers_once_and_unreadable_bytes_are_not_enter() {
    for length in [4_095, 4_096, 4_097, 8_192, 100_000] {
        for end in ["x", "2", "\n2"] {
            let told = told(game("DE", LengthId::Short, 7), &format!("{}{end}\n", "x".repeat(length)), false);
            let lines = end.matches('\n').count();
            assert_eq!(told.text.matches("is none of the choices.").count(), 1, "{length} {end:?}");
            assert_eq!(told.text.matches("What do you answer?").count(), 2, "{length} {end:?}");
            assert_eq!(told.text.matches("\n> 2\n").count(), lines, "{length} {end:?}");
        }
    }
    let told = told(game("DE", LengthId::Short, 7), "\u{0}\u{0}\n", false);
    assert_eq!(told.text.matches("What do you answer?").count(), 2);
}

#[test]
fn bytes_that_are_no_text_and_lines_without_end_stop_nobody() {
    let bytes = [vec![0xff, 0xfe, b'\n'], vec![b'a'; 20_000], b"\n\n\n\n".to_vec()].concat();
    let mut input = std::io::BufReader::new(std::io::Cursor::new(bytes));
    let mut output = Vec::new();
    let session = game("DE", LengthId::Short, 7);
    let played = coreper::tui::plain::play(session, coreper::tui::plain::Place::Pipe, &mut input, &mut output).unwrap();
    assert_eq!(played.finish, Finish::InputEnded);
    assert!(String::from_utf8(output).is_ok());
}

#[test]
fn the_end_of_the_input_saves_and_the_game_goes_on_to_the_same_end() {
    let folder = tempfile::tempdir().unwrap();
    let whole = told(game("FR", LengthId::Short, 4), "", true);
    assert_over(&whole);
    for lines in [0, 1, 3, 9] {
        let path = folder.path().join(format!("{lines}.jsonl"));
        let mut session: Session = game("FR", LengthId::Short, 4);
        session.save_to(&path).unwrap();
        let first = told(session, &"\n".repeat(lines), false);
        assert_eq!(first.played.finish, Finish::InputEnded);
        // A path may be broken at its end, as any line.
        let text = first.text.replace('\n', " ");
        assert!(text.contains("The input has ended.") && text.contains(path.to_str().unwrap()), "{lines}");
        drop(first);
        let (session, torn) = save::resume(&path).unwrap();
        assert!(torn.is_empty());
        let rest = told(session, "", true);
        assert_over(&rest);
        assert_eq!(rest.played.session.digest(), whole.played.session.digest(), "after {lines} lines");
    }
}

#[test]
fn quitting_says_how_to_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session = game("FR", LengthId::Short, 4);
    session.save_to(&path).unwrap();
    let told = told(session, "\nquit\n", false);
    assert_eq!(told.played.finish, Finish::Quit);
    assert!(told.text.replace('\n', " ").contains("Go on with: coreper resume"));
}

#[test]
fn a_resumed_game_does_not_tell_private_things_of_before_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session = game("DE,FR", LengthId::Short, 4);
    session.save_to(&path).unwrap();
    let first = told(session, &"\n".repeat(12), false);
    assert!(first.text.contains("Your answer to the letter: "));
    drop(first);
    let (session, _) = save::resume(&path).unwrap();
    let again = told(session, "\n", false);
    assert!(again.text.contains("Pass the machine to"));
    assert!(!again.text.contains("Your answer to the letter: "), "{}", again.text);
}

#[test]
fn a_save_that_was_removed_is_written_anew_before_it_is_called_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session: Session = game("DE", LengthId::Short, 7);
    session.save_to(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let told = told(session, "save\nquit\n", false);
    let text = told.text.replace('\n', " ");
    assert!(text.contains("was removed or renamed by another program; the whole game was written anew to"), "{text}");
    drop(told.played);
    assert!(save::resume(&path).is_ok());
}

#[test]
fn behind_the_curtain_nobody_hands_a_seat_over_in_silence() {
    let script = "\nseats CN reviewed\nseats FR bot\n";
    let told = told(game("DE,FR,IT", LengthId::Short, 7), script, true);
    let told_at = |what: &str| told.text.find(what).unwrap_or_else(|| panic!("`{what}` is not told"));
    let (typed, beijing, france) = (
        told_at("seats FR bot"),
        told_at("Announced to all: Beijing is now played by its own mind, and"),
        told_at("Announced to all: France is now played by its own mind."),
    );
    assert!(typed < beijing && beijing < france, "told to all, after the private turn");
    let between = &told.text[typed..beijing];
    assert!(between.contains("Pass the machine") || between.contains("turn is over"), "{between}");
    assert_eq!(told.text.matches("Announced to all").count(), 2, "and once");
}

#[test]
fn steps_are_listed_looked_at_and_branched_from() {
    let script = "1\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nsteps\nsteps acts\nlook 0\nlook 3\nlook 9999\nbranch other way at 2\nbranch\nbranch beside nobody\nbranch to\nbranch beside\nbranch beside the game as it was begun\nbranch to the game as it was begun\nquit\n";
    let told = told(game("DE", LengthId::Short, 7), script, false);
    for said in [
        "0: February 2026",
        "Step 0 of",
        "Step 3 of",
        "The game has no step 9999 so far",
        "from here on the branch “other way” is played",
        "other way: leaves the game as it was begun in month",
        "Nothing differs between them as far as both have come",
        "Votes that differ:",
        "from here on the game is played as it was begun",
    ] {
        assert!(told.text.replace('\n', " ").contains(said), "`{said}` is not in\n{}", told.text);
    }
    assert_eq!(told.played.session.branches().len(), 2);
}
