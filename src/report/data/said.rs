//! What was expected of votes before them and said of them afterwards, as rows: a team's is for others once the game is over.

use crate::base::ids::{Seat, StateId};
use crate::game::state::{Gate, Item};
use crate::session::{Book, seat};
use crate::words::terms;
use std::collections::BTreeMap;

pub(super) const PREDICTIONS: [&str; 10] =
    ["round", "month", "gate", "item", "team", "passes", "passes_not", "unsure", "passed", "brier"];
pub(super) const REFLECTIONS: [&str; 6] = ["round", "month", "gate", "item", "team", "said"];

/// A row for each prediction whose vote is over, of the room and of each team.
pub(super) fn predictions(book: &Book, reader: Seat) -> Vec<Vec<String>> {
    let (guesses, months) = (book.guesses(), months(book));
    let seen = guesses.iter().filter(|guessed| guessed.by.is_none_or(|team| may_read(book, reader, team)));
    let row = |guessed: &crate::session::Guessed| {
        let team = guessed.by.map(|team| code(book, team)).unwrap_or_default();
        let hands = [guessed.guess.yes, guessed.guess.no, guessed.guess.unsure].map(|hands| hands.to_string());
        let came = [guessed.passed.to_string(), guessed.brier().to_string()];
        which(&months, guessed.round, guessed.gate, guessed.item)
            .into_iter()
            .chain([team])
            .chain(hands)
            .chain(came)
            .collect()
    };
    seen.map(row).collect()
}

/// A row for each word of a team about a vote that is over.
pub(super) fn reflections(book: &Book, reader: Seat) -> Vec<Vec<String>> {
    let (said, months) = (book.reflections(), months(book));
    let seen = said.iter().filter(|said| may_read(book, reader, said.state));
    let row = |said: &crate::session::Reflected| {
        let vote = which(&months, said.round, said.gate, said.item).into_iter();
        vote.chain([code(book, said.state), said.words.clone()]).collect()
    };
    seen.map(row).collect()
}

/// Whether a team's words are for a reader.
fn may_read(book: &Book, reader: Seat, team: StateId) -> bool {
    book.is_over() || reader == Seat::Facilitator || reader == Seat::State(team)
}

fn code(book: &Book, id: StateId) -> String {
    seat::code(book.campaign(), Seat::State(id)).to_owned()
}

/// The months of the rounds.
fn months(book: &Book) -> BTreeMap<u16, String> {
    book.places(Seat::Facilitator).iter().map(|place| (place.round, place.month.to_string())).collect()
}

/// Of which vote: its round, its month, where it was held, on what.
fn which(months: &BTreeMap<u16, String>, round: u16, at: Gate, item: Item) -> [String; 4] {
    [round.to_string(), months.get(&round).cloned().unwrap_or_default(), gate(at).to_owned(), terms::item(item)]
}

/// The word of a gate.
pub(super) const fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Council => "council",
        Gate::Committee => "committee",
        Gate::Appeal => "appeal",
        Gate::Consensus => "consensus",
    }
}
