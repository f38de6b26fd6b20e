//! What stood out at a step.

use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, ClockEvent, Event, VoteEvent};
use crate::game::state::Gate;
use crate::law::comitology::Opinion;
use crate::session::{Book, Place, Stride};

/// What stands at a step, the least weighty first: where several share a column, the weightiest is seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// Nothing that stands out.
    Quiet,
    /// A month begins.
    Month,
    /// Beijing announced or did something.
    Beijing,
    /// One's own act.
    Own,
    /// A vote without an opinion or without force: conclusions, no opinion of a committee.
    Open,
    /// A vote that was lost.
    Lost,
    /// A vote that was carried.
    Carried,
    /// The end.
    End,
}

/// What stands at a step, as a seat may know it.
pub(super) fn mark(session: &Book, place: &Place, eyes: Seat) -> Mark {
    let Some(line) = session.happened(place, eyes) else { return Mark::Month };
    let of_event = |event: &Event| match event {
        Event::Clock(ClockEvent::Ended(_)) => Mark::End,
        Event::Vote(
            VoteEvent::BallotClosed { gate: Gate::Consensus, carried: false, .. }
            | VoteEvent::BallotClosed { opinion: Some(Opinion::None), .. },
        ) => Mark::Open,
        Event::Vote(VoteEvent::BallotClosed { carried: true, .. }) => Mark::Carried,
        Event::Vote(VoteEvent::BallotClosed { carried: false, .. }) => Mark::Lost,
        Event::Beijing(BeijingEvent::Signalled { .. } | BeijingEvent::Used { .. } | BeijingEvent::Eased { .. }) => {
            Mark::Beijing
        }
        Event::Clock(_)
        | Event::Vote(_)
        | Event::Beijing(_)
        | Event::Measure(_)
        | Event::Commission(_)
        | Event::Member(_)
        | Event::Table(_)
        | Event::Inject(_) => Mark::Quiet,
    };
    let own = line.asked.as_ref().is_some_and(|(seat, _)| *seat == eyes);
    let begins = if place.is_at(Stride::Month) { Mark::Month } else { Mark::Quiet };
    let asked = if own { Mark::Own } else { Mark::Quiet };
    line.events.iter().map(of_event).max().unwrap_or(Mark::Quiet).max(begins).max(asked)
}
