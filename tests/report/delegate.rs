//! A delegate's page says of a letter what stands in it.

use crate::session::{october, options, play_as_advised};
use coreper::base::ids::{Seat, StateId};
use coreper::game::state::{Coreper, LengthId};
use coreper::report::chair;
use coreper::report::delegate::sentences;
use coreper::session::Session;

/// A short game in which a person plays a state by what its services advise.
fn played(code: &str) -> (Session, StateId) {
    let campaign = october();
    let state = campaign.state(code).unwrap();
    let mut options = options(LengthId::Short, 5).with_human(Seat::State(state));
    options.setup.coreper = Coreper::Brief;
    let mut session = Session::new(campaign, options);
    play_as_advised(&mut session, u16::MAX);
    (session, state)
}

/// What the page of a state says that a person plays by what its services advise.
fn told(code: &str) -> String {
    let (session, state) = played(code);
    sentences(&session, state).join("\n")
}

#[test]
fn whoever_chaired_reads_what_came_up_and_what_became_of_it_and_nobody_else_does() {
    let (session, cyprus) = played("CY");
    let said = chair::sentences(&session, cyprus);
    assert!(said[0].contains("From February 2026 to June 2026"), "{said:?}");
    let found = session.view(Seat::Observer).procedure().determined().is_some();
    assert_eq!(said[1].contains("was not found"), !found, "{said:?}");
    let germany = session.campaign().state("DE").unwrap();
    assert_eq!(chair::sentences(&session, germany), Vec::<String>::new());
}

#[test]
fn nobody_is_told_to_have_missed_what_was_never_wanted() {
    let (cyprus, germany) = (told("CY"), told("DE"));
    assert!(cyprus.contains("within your instructions"), "{cyprus}");
    assert!(cyprus.contains("nothing was wanted of a text"), "a letter that nobody wrote wants nothing: {cyprus}");
    assert!(!germany.is_empty() && !germany.contains("nothing was wanted"), "{germany}");
}
