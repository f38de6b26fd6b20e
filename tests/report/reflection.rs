//! What a team says after a vote: kept with the game, told on its page beside what the room had expected.

use crate::session::{october, options};
use coreper::base::ids::{Seat, StateId};
use coreper::game::state::LengthId;
use coreper::report::brief::brief;
use coreper::report::data;
use coreper::report::found::Found;
use coreper::session::{Guess, LONGEST_REASON, Session, SessionError, Step, save};
use coreper::words::document::Block;

const WHY: &str = "we had counted on Italy, which had said: for";

fn germany() -> StateId {
    october().state("DE").unwrap()
}

/// A short game of Germany by the advice; after the first vote of which something was expected it says why it came so.
fn reflected(mut session: Session) -> Session {
    let seat = Seat::State(germany());
    assert_eq!(session.reflect(germany(), WHY), Err(SessionError::NoVote));
    session.guess(None, Guess { yes: 9, no: 4, unsure: 2 });
    while session.run().unwrap() == Step::Waiting {
        if session.asks_why() {
            session.reflect(germany(), "not this").unwrap();
            session.reflect(germany(), WHY).unwrap();
            assert!(!session.asks_why(), "asked once");
        }
        let command = session.advise(seat).command;
        session.submit(seat, &command).unwrap();
    }
    session
}

#[test]
fn what_a_team_says_of_a_vote_is_kept_and_stands_on_its_page() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("said.jsonl");
    let mut session = Session::new(october(), options(LengthId::Short, 6).with_human(Seat::State(germany())));
    session.save_to(&path).unwrap();
    let session = reflected(session);
    let said = session.reflections();
    let guessed = session.guesses();
    let [one] = said.as_slice() else { panic!("the last word on a vote counts: {said:?}") };
    assert_eq!((one.words.as_str(), one.state), (WHY, germany()));
    assert_eq!((one.round, one.item, one.gate), (guessed[0].round, guessed[0].item, guessed[0].gate));
    let (digest, log) = (session.digest(), session.log_mark());

    let document = brief(&session, Seat::Facilitator, &Found::default());
    let team = document.parts.iter().find(|part| part.anchor == "team-de").unwrap();
    let told = team.blocks.iter().find_map(|block| match block {
        Block::Bullets(items) => items.iter().find(|item| item.contains(WHY)),
        _ => None,
    });
    assert!(told.is_some_and(|told| told.contains("the room’s guess was 0.")), "{:?}", team.blocks);

    drop(session);
    let (resumed, _) = save::resume(&path).unwrap();
    assert_eq!((resumed.reflections(), resumed.digest(), resumed.log_mark()), (said, digest, log));
}

/// What a team expected is scored in the debrief: in a table of teams, and on its page beside what it says of the vote.
#[test]
fn a_team_is_told_how_far_off_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sure.jsonl");
    let seat = Seat::State(germany());
    let mut session = Session::new(october(), options(LengthId::Short, 6).with_human(seat));
    session.save_to(&path).unwrap();
    session.guess(Some(germany()), Guess::sure(true, 60));
    session.guess(Some(germany()), Guess::sure(true, 90));
    let session = reflected(session);
    let (digest, guesses) = (session.digest(), session.guesses());
    let own: Vec<_> = guesses.iter().filter(|one| one.by.is_some()).collect();
    let [one] = own.as_slice() else { panic!("the last word before a vote counts: {guesses:?}") };
    assert_eq!(one.brier(), if one.passed { 100 } else { 8_100 });
    let score = if one.passed { "0.01" } else { "0.81" };

    let document = brief(&session, Seat::Facilitator, &Found::default());
    let part = |anchor: &str| document.parts.iter().find(|part| part.anchor == anchor).unwrap();
    let row = part("expected").blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.head[0].title == "Team" => table.rows.first(),
        _ => None,
    });
    let right = if one.passed { "1" } else { "0" };
    assert_eq!(row.unwrap(), &["Germany", "1", right, "90", score]);
    let told = format!("{:?}", part("team-de").blocks);
    assert!(
        told.contains("It said of one vote what would come") && told.contains(&format!("its own guess was {score}")),
        "{told}"
    );

    drop(session);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"guess\":{\"by\":\"DE\",\"yes\":90,\"no\":10,\"unsure\":0}"), "{text}");
    assert!(text.contains("\"guess\":{\"yes\":9,\"no\":4,\"unsure\":2}"), "as it was always written: {text}");
    let (resumed, _) = save::resume(&path).unwrap();
    assert_eq!((resumed.digest(), resumed.guesses()), (digest, guesses));
}

#[test]
fn words_are_no_part_of_the_game_and_as_long_as_a_reason_may_be() {
    let play = |says: bool| {
        let mut session = Session::new(october(), options(LengthId::Short, 6));
        while session.step().unwrap() != Step::Over {
            if says && session.reflect(germany(), &"a\u{7}b ".repeat(LONGEST_REASON)).is_ok() {
                let said = session.reflections();
                let words = &said.last().unwrap().words;
                assert!(words.chars().count() <= LONGEST_REASON && !words.chars().any(char::is_control));
            }
        }
        session.digest()
    };
    assert_eq!(play(true), play(false));
}

/// The tables hold what a team expected and said, for itself and the facilitator while the game goes on, for all after it.
#[test]
fn tables_hold_predictions_for_whom_they_are() {
    let campaign = october();
    let (own, other) = (Seat::State(germany()), Seat::State(campaign.state("FR").unwrap()));
    let mut session = Session::new(campaign, options(LengthId::Short, 6).with_human(own));
    session.guess(Some(germany()), Guess::sure(true, 90));
    let rows = |session: &Session, reader: Seat, name: &str| {
        let sheets = data::sheets(session, reader).unwrap();
        let sheet = sheets.iter().find(|sheet| sheet.name == name).unwrap();
        let mut table = csv::Reader::from_reader(sheet.bytes.as_slice());
        table.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect::<Vec<Vec<String>>>()
    };
    let mut before_the_end = 0;
    while session.run().unwrap() == Step::Waiting {
        if session.asks_why() {
            session.reflect(germany(), WHY).unwrap();
            for name in ["predictions.csv", "reflections.csv"] {
                let [mine, theirs, all] = [own, other, Seat::Facilitator].map(|reader| rows(&session, reader, name));
                assert_eq!((mine.len(), theirs.len(), all.len()), (1, 0, 1), "{name}");
                before_the_end += 1;
            }
        }
        let command = session.advise(own).command;
        session.submit(own, &command).unwrap();
    }
    assert_eq!(before_the_end, 2, "one vote of which something was expected");
    let [predicted, said] = ["predictions.csv", "reflections.csv"].map(|name| rows(&session, other, name));
    let guessed = session.guesses()[0];
    let expected = [guessed.passed.to_string(), guessed.brier().to_string()];
    assert_eq!((predicted[0][4].as_str(), &predicted[0][5..8]), ("DE", &["90", "10", "0"].map(str::to_owned)[..]));
    assert_eq!(&predicted[0][8..], &expected);
    assert_eq!((&said[0][..4], said[0][5].as_str()), (&predicted[0][..4], WHY));
}
