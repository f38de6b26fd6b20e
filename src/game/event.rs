//! Events: what happened, and the only thing that changes a state. Every draw of chance stands in one.
//!
//! Each family has one file, which says what its events are, what each does to a state, and who may know of it.

mod audience;
mod case;
mod effect;
pub(in crate::game) mod why;

mod beijing;
mod clock;
mod commission;
mod inject;
mod measure;
mod member;
mod table;
mod vote;

pub use audience::Audience;
pub use beijing::BeijingEvent;
pub use clock::ClockEvent;
pub use commission::CommissionEvent;
pub(in crate::game) use effect::take;
pub use inject::InjectEvent;
pub use measure::MeasureEvent;
pub use member::MemberEvent;
pub use table::TableEvent;
pub use vote::VoteEvent;
pub use why::{Cause, PledgeEnd, SuggestionAnswer};

use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::game::state::{DraftKind, State, Topic};
use crate::law::ballot::Ballot;

/// What happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// With time: rounds, phases, the world, the month that is reckoned.
    Clock(ClockEvent),
    /// With items and ballots.
    Vote(VoteEvent),
    /// With what the Union adopted.
    Measure(MeasureEvent),
    /// By Beijing, with its instruments.
    Beijing(BeijingEvent),
    /// With the case, the procedure and drafts.
    Commission(CommissionEvent),
    /// By member states.
    Member(MemberEvent),
    /// With terms, at the table with Beijing.
    Table(TableEvent),
    /// By the host of the session.
    Inject(InjectEvent),
}

impl Event {
    /// Changes a state: here and nowhere else. Nothing is drawn and nothing can be refused.
    ///
    /// An event that does not fit the state is a broken invariant: it is kept as the state's fault, which stops the round.
    pub(in crate::game) fn apply(&self, state: &mut State) {
        match self {
            Self::Clock(event) => event.apply(state),
            Self::Vote(event) => event.apply(state),
            Self::Measure(event) => event.apply(state),
            Self::Beijing(event) => event.apply(state),
            Self::Commission(event) => event.apply(state),
            Self::Member(event) => event.apply(state),
            Self::Table(event) => event.apply(state),
            Self::Inject(event) => event.apply(state),
        }
        if let Some(topic) = self.spends() {
            state.nations.iter_mut().for_each(|nation| nation.declared[topic.index()] = None);
        }
    }

    /// Who may know of it when it is about to change a state.
    #[must_use]
    pub fn audience(&self, state: &State) -> Audience {
        match self {
            Self::Clock(event) => event.audience(state),
            Self::Vote(event) => event.audience(state),
            Self::Measure(event) => event.audience(state),
            Self::Beijing(event) => event.audience(state),
            Self::Commission(event) => event.audience(state),
            Self::Member(event) => event.audience(state),
            Self::Table(event) => event.audience(state),
            Self::Inject(event) => event.audience(state),
        }
    }

    /// The event as a seat of its audience may know it: the terms of a mandate are the Union's own even where it is known that it was
    /// decided on, and how each voted is not Beijing's to know.
    #[must_use]
    pub fn shown_to(&self, seat: Seat, audience: &Audience) -> Option<Self> {
        if !audience.includes(seat) {
            return None;
        }
        let mut event = self.clone();
        if let Self::Vote(VoteEvent::PutOff { minding, .. }) = &mut event
            && !audience::UNION.includes(seat)
        {
            *minding = StateSet::EMPTY;
        }
        if let Self::Member(MemberEvent::PaperLeaked { by, found, .. }) = &mut event
            && !*found
            && by.map(Seat::State) != Some(seat)
        {
            *by = None;
        }
        if let Self::Member(MemberEvent::Leaked { by, of, found, moved, fear, .. }) = &mut event {
            // Who let it be known knows; who it is about knows what it made of it; all others what was found out.
            if !*found && by.map(Seat::State) != Some(seat) {
                *by = None;
            }
            if seat != Seat::State(*of) {
                (*moved, *fear) = (0, 0);
            }
        }
        if let Self::Vote(VoteEvent::BallotClosed { votes, .. }) = &mut event
            && seat == Seat::Beijing
        {
            *votes = Ballot::open(votes.component());
        }
        if let Self::Vote(
            VoteEvent::BallotOpened { item, .. }
            | VoteEvent::BallotClosed { item, .. }
            | VoteEvent::AdoptedWithoutDebate(item),
        ) = &mut event
            && !audience::UNION.includes(seat)
        {
            *item = item.without_mandate();
        }
        Some(event)
    }

    /// The topic on which what was declared is spent by the event: a draft is settled, or one is tabled that is no response
    /// package. What was said of a package is nothing said of its end, nor of the next package; it stands for an amended one.
    #[must_use]
    pub fn spends(&self) -> Option<Topic> {
        let spent = match self {
            Self::Commission(CommissionEvent::Tabled(draft)) => draft.kind != DraftKind::Respond,
            Self::Commission(CommissionEvent::Withdrawn { amended }) => !amended,
            Self::Measure(event) => matches!(event, MeasureEvent::Adopted { .. }),
            Self::Commission(_)
            | Self::Clock(_)
            | Self::Vote(_)
            | Self::Beijing(_)
            | Self::Member(_)
            | Self::Table(_)
            | Self::Inject(_) => false,
        };
        spent.then_some(Topic::Package)
    }

    /// Whether the event concerns a draft of this kind.
    #[must_use]
    pub fn is_adoption_of(&self, kind: DraftKind) -> bool {
        matches!(self, Self::Measure(MeasureEvent::Adopted { draft, .. }) if draft.kind == kind)
    }
}

macro_rules! families {
    ($($Family:ident($Event:ident)),*) => {$(
        impl From<$Event> for Event {
            fn from(event: $Event) -> Self {
                Self::$Family(event)
            }
        }
    )*};
}
families!(
    Clock(ClockEvent),
    Vote(VoteEvent),
    Measure(MeasureEvent),
    Beijing(BeijingEvent),
    Commission(CommissionEvent),
    Member(MemberEvent),
    Table(TableEvent),
    Inject(InjectEvent)
);
