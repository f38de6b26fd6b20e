//! What becomes of an item that lies before the Council, by what delegations say of it in Coreper: rows of a suite, played.

use crate::game::driver::{Played, options, seat, state};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::game::act::{TakeStand, WithdrawItem};
use coreper::game::command::Verb;
use coreper::game::event::{Event, VoteEvent};
use coreper::game::legal::legal;
use coreper::game::state::{Coreper, LengthId, Phase, Setup, Stand, State, Topic};
use coreper::game::view::view;
use coreper::law::ballot::Vote;
use std::collections::BTreeMap;

/// Everything wrong in a row.
pub(super) fn check(row: &BTreeMap<&str, &str>) -> Vec<String> {
    let cell = |name: &str| row.get(name).copied().unwrap_or_default();
    let (came, wanted) = (played(cell), cell("Comes of it"));
    if came == wanted { Vec::new() } else { vec![format!("comes of it: {came}, and not {wanted}")] }
}

fn codes(cell: &str) -> StateSet {
    cell.split_whitespace().map(state).collect()
}

fn played<'r>(cell: impl Fn(&str) -> &'r str) -> String {
    let mut played = Played::with(Setup { coreper: Coreper::Off, ..options(LengthId::Short) }, 1);
    played.voting = |_, _, _| Vote::Abstain;
    let topic = match cell("Item") {
        "determination" => Topic::Determination,
        "mandate" => Topic::Mandate,
        other => panic!("no item `{other}`"),
    };
    if topic == Topic::Mandate {
        played.until_commission();
        let recommend = legal(view(&played.state, Seat::Commission)).default_command(Verb::Recommend).unwrap();
        played.go(Seat::Commission, &recommend);
        if cell("Notice") == "yes" {
            played.until_next_commission();
        }
    }
    let said = [
        (codes(cell("Scrutiny")), Stand::Scrutiny),
        (codes(cell("Opposed")), Stand::Oppose),
        (codes(cell("Silent")), Stand::Silent),
    ];
    assert!(played.until(|state| view(state, seat("DE")).stands_owed() != 0));
    for id in (0..27).map(StateId) {
        let owed = view(&played.state, Seat::State(id)).stands_owed();
        for file in Topic::ALL.into_iter().filter(|file| owed & (1 << file.index()) != 0) {
            let own = said.iter().find(|(who, _)| file == topic && who.contains(id));
            let stand = own.map_or(Stand::Accept, |(_, stand)| *stand);
            played.go(Seat::State(id), &TakeStand { topic: file, stand }.into());
        }
    }
    let before = played.events.len();
    let by = cell("Withdrawn by");
    if !by.is_empty() {
        assert!(played.until(|state| view(state, seat(by)).is_asked_to_approve()), "no A item");
        played.go(seat(by), &WithdrawItem { topic }.into());
    }
    assert!(played.until(|state| state.phase == Phase::Committee));
    let came = |event: &Event| match event {
        Event::Vote(VoteEvent::AdoptedWithoutDebate(item)) if item.topic() == topic => Some("A item".to_owned()),
        Event::Vote(VoteEvent::ItemWithdrawn { topic: of, .. }) if *of == topic => Some("withdrawn".to_owned()),
        Event::Vote(VoteEvent::PutOff { topic: of, minding }) if *of == topic => {
            Some(format!("put off for {}", list(&played.state, *minding)))
        }
        Event::Vote(VoteEvent::Put(of) | VoteEvent::Held(of)) if *of == topic => Some("B item".to_owned()),
        _ => None,
    };
    played.events[before..].iter().find_map(came).unwrap_or_else(|| "nothing".to_owned())
}

fn list(state: &State, of: StateSet) -> String {
    of.iter().map(|id| state.rules.nations[id.index()].code.as_str()).collect::<Vec<_>>().join(" ")
}
