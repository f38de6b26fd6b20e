//! The whole game once more with other luck: as people chose, and beside it without somebody's own acts, or with their vote on whether
//! it is coercion the other way.

use super::otherwise::{is_decision, otherwise};
use super::question::{NoQuestion, Question};
use crate::base::ids::Seat;
use crate::game::command::{Command, Verb};
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item};
use crate::session::{Book, Place};

/// What else is asked of a whole game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whole {
    /// Nothing: the same choices.
    AsChosen,
    /// That a seat had said that it is ready each time and asked for nothing; its votes and answers stay.
    WithoutActs(Seat),
    /// That a seat had voted the other way on the determination, each time.
    OtherVote(Seat),
}

/// Places with what is chosen there instead, or nothing.
type Others = Vec<(Place, Option<Command>)>;

/// How a game ends with other luck from its beginning: with the same choices of people as far as they stay legal; and, where one
/// person's choices can be told from the others', without their acts and with their main vote the other way.
///
/// # Errors
/// Why that cannot be asked.
pub fn wholes(book: &Book, reader: Seat) -> Result<Vec<(Whole, Question)>, NoQuestion> {
    let mut all = vec![(Whole::AsChosen, Question::whole(book, reader, &[])?)];
    let Some(own) = own(book, reader).filter(|_| book.is_over()) else { return Ok(all) };
    let (acts, votes) = others(book, own);
    for (whole, others) in [(Whole::WithoutActs(own), acts), (Whole::OtherVote(own), votes)] {
        if !others.is_empty() {
            all.push((whole, Question::whole(book, reader, &others)?));
        }
    }
    Ok(all)
}

/// Whose choices they are: the reader's own, else those of the one person who plays a state.
fn own(book: &Book, reader: Seat) -> Option<Seat> {
    let people: Vec<Seat> = book.people().into_iter().filter(|seat| seat.state().is_some()).collect();
    match people.as_slice() {
        [one] => Some(*one),
        many => many.iter().find(|seat| **seat == reader).copied(),
    }
}

/// Where a seat acted, to be left out; and where it voted on the determination, with the other vote.
fn others(book: &Book, own: Seat) -> (Others, Others) {
    let places = book.places(Seat::Facilitator);
    let log = places.iter().filter_map(|place| Some((*place, book.happened(place, Seat::Facilitator)?)));
    let (mut acts, mut votes, mut cast) = (Vec::new(), Vec::new(), Vec::new());
    for (place, line) in log {
        if let Some((_, command)) = line.asked.filter(|(seat, command)| *seat == own && is_decision(command)) {
            if command.verb() == Verb::Vote {
                cast.push((place, otherwise(own, &command)));
            } else {
                acts.push((place, None));
            }
        }
        // What was cast belongs to the vote that closes next.
        for event in &line.events {
            if let Event::Vote(VoteEvent::BallotClosed { item, gate, .. }) = event {
                let main = *item == Item::Determination && matches!(gate, Gate::Council | Gate::Consensus);
                votes.extend(std::mem::take(&mut cast).into_iter().filter(|_| main));
            }
        }
    }
    (acts, votes)
}
