//! Coreper in the line mode: the report of the working party before the Council meets.

use super::{assert_over, game, told};
use coreper::game::state::{Coreper, LengthId};
use coreper::session::Session;

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
    let vote = told_to.text.find("Vote in the Council: the determination").expect("no vote");
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
