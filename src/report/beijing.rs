//! What Beijing announced, did and weighed, round by round, as far as a reader may know it.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::note::{BeijingNote, Note};
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, Event, TableEvent};
use crate::session::{Book, Line};

/// A month of Beijing's.
#[derive(Clone, PartialEq, Debug)]
pub struct BeijingMonth {
    /// The round.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// What it announced: [`BeijingEvent::Signalled`].
    pub signals: Vec<Event>,
    /// What it did: instruments used and withdrawn, offers, terms agreed on, a breach.
    pub moves: Vec<Event>,
    /// Its score tables, in the order of its decisions; empty before the end, except for Beijing itself.
    pub weighed: Vec<BeijingNote>,
}

/// Beijing's months in which it did or weighed anything.
#[must_use]
pub fn months(session: &Book, log: &[Line], reader: Seat) -> Vec<BeijingMonth> {
    let mut months: Vec<BeijingMonth> = Vec::new();
    for line in log {
        let Some(at) = place(&mut months, line.round, line.month) else { continue };
        for event in &line.events {
            match event {
                Event::Beijing(BeijingEvent::Signalled { .. }) => months[at].signals.push(event.clone()),
                Event::Beijing(BeijingEvent::Used { .. } | BeijingEvent::Eased { .. })
                | Event::Table(
                    TableEvent::Offered(_) | TableEvent::HeldBack { .. } | TableEvent::Broken { by_beijing: true },
                ) => {
                    months[at].moves.push(event.clone());
                }
                Event::Table(TableEvent::TermsAgreed(_)) => months[at].moves.push(event.clone()),
                _ => {}
            }
        }
    }
    for entry in session.notes(reader).filter(|entry| entry.seat == Seat::Beijing) {
        if let (Note::Beijing(note), Some(at)) = (&entry.note, place(&mut months, entry.round, entry.month)) {
            months[at].weighed.push(note.clone());
        }
    }
    months.retain(|month| !(month.signals.is_empty() && month.moves.is_empty() && month.weighed.is_empty()));
    months
}

/// The place of a round's month, which is made when it is the next one.
fn place(months: &mut Vec<BeijingMonth>, round: u16, month: Month) -> Option<usize> {
    if months.last().is_none_or(|last| last.round < round) {
        let (signals, moves, weighed) = Default::default();
        months.push(BeijingMonth { round, month, signals, moves, weighed });
    }
    months.iter().position(|known| known.round == round)
}
