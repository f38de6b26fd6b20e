//! Coreper in the line mode: the report of the working party before the Council meets.

use super::{assert_over, game, told};
use coreper::base::ids::Seat;
use coreper::game::act::{TakeStand, Vote};
use coreper::game::state::{Coreper, Gate, LengthId, Stand, Topic};
use coreper::law::ballot;
use coreper::session::{Session, Step};

/// A game of one human with a level of Coreper.
fn with(coreper: Coreper, seat: &str, seed: u64) -> Session {
    let session = game(seat, LengthId::Short, seed);
    let mut options = session.options().clone();
    options.setup.coreper = coreper;
    Session::new(crate::session::october(), options)
}

#[test]
fn the_report_of_the_working_party_is_told_before_the_vote_and_explained() {
    let told_to = told(with(Coreper::Off, "DE", 7), "", true);
    assert_over(&told_to);
    let report = told_to.text.find("Working party on the determination: ").expect("no report");
    let vote = told_to.text.find("Vote in the Council: that China's controls").expect("no vote");
    assert!(report < vote, "the report comes too late");
    let line = told_to.text[report..].lines().next().unwrap();
    assert!(line.contains(" can go along, ") && line.contains('%'), "{line}");
}

#[test]
fn beijing_reads_no_report() {
    let told = told(with(Coreper::Off, "CN", 7), "", true);
    assert_over(&told);
    assert!(!told.text.contains("Working party"), "Beijing reads what the table knows");
}

/// What the told seat says its line is, file by file.
fn asked(text: &str) -> usize {
    text.matches("Coreper, on ").count()
}

#[test]
fn brief_asks_for_one_stand_a_file_and_enter_says_what_the_services_advise() {
    let brief = told(with(Coreper::Brief, "DE", 7), "", true);
    assert_over(&brief);
    assert!(asked(&brief.text) > 0, "nobody was asked");
    let reports = brief.text.matches("Working party on ").count();
    // A text of the Presidency is reported on once more.
    let again = brief.text.matches("presents a text").count();
    assert_eq!(asked(&brief.text) + again, reports, "one question a file");
    let question = brief.text.find("Coreper, on ").unwrap();
    let shown = &brief.text[question..];
    let advised = shown.split("Our services advise: ").nth(1).unwrap().split('.').next().unwrap();
    let first = shown.split("1. ").nth(1).unwrap();
    assert!(first.to_lowercase().starts_with(advised), "{first}");
    let off = told(with(Coreper::Off, "DE", 7), "", true);
    assert_eq!(asked(&off.text), 0);
}

#[test]
fn a_vote_below_the_stand_costs_trust_and_capital_and_is_told() {
    let mut session = with(Coreper::Brief, "DE", 7);
    let germany = Seat::State(session.campaign().state("DE").unwrap());
    let mut said = false;
    let below = loop {
        match session.run().unwrap() {
            Step::Over => panic!("it was never voted on"),
            Step::Waiting | Step::Advanced(_) | Step::Played(_) => {}
        }
        let view = session.view(germany);
        let before = (view.trust(germany.state().unwrap()), view.mine().unwrap().capital);
        let owed = Topic::ALL.into_iter().find(|topic| view.stands_owed() & (1 << topic.index()) != 0);
        let command = match owed {
            Some(topic) => TakeStand { topic, stand: Stand::Support }.into(),
            None if view.gate() == Some(Gate::Council) => Vote::plain(ballot::Vote::Against).into(),
            None => session.advise(germany).command,
        };
        said |= owed.is_some();
        session.submit(germany, &command).unwrap();
        session.run().unwrap();
        let view = session.view(germany);
        let trust = view.trust(germany.state().unwrap());
        if trust < before.0 {
            break (before, (trust, view.mine().unwrap().capital));
        }
    };
    assert!(said);
    let (before, after) = below;
    // A month later one point has come back; and nobody in Berlin had allowed a no.
    let outside = session.campaign().rules.politics.council.letters.outside;
    let lost = (before.0.0 - after.0.0, before.1 - after.1 - outside);
    assert!(matches!(lost, (11 | 12, 3)), "{before:?} {after:?}");
    assert_eq!(session.view(Seat::Beijing).trust(germany.state().unwrap()), before.0, "Beijing has not heard of it");
}
