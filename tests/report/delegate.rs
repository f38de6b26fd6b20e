//! A delegate's page says of a letter what stands in it.

use crate::session::{october, options, play_as_advised};
use coreper::base::ids::Seat;
use coreper::game::state::{Coreper, LengthId};
use coreper::report::delegate::sentences;
use coreper::session::Session;

/// What the page of a state says that a person plays by what its services advise.
fn told(code: &str) -> String {
    let campaign = october();
    let state = campaign.state(code).unwrap();
    let mut options = options(LengthId::Short, 5).with_human(Seat::State(state));
    options.setup.coreper = Coreper::Brief;
    let mut session = Session::new(campaign, options);
    play_as_advised(&mut session, u16::MAX);
    sentences(&session, state).join("\n")
}

#[test]
fn nobody_is_told_to_have_missed_what_was_never_wanted() {
    let (cyprus, germany) = (told("CY"), told("DE"));
    assert!(cyprus.contains("within your instructions"), "{cyprus}");
    assert!(cyprus.contains("nothing was wanted of a text"), "a letter that nobody wrote wants nothing: {cyprus}");
    assert!(!germany.is_empty() && !germany.contains("nothing was wanted"), "{germany}");
}
