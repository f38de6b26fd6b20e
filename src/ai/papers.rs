//! Working papers: what the minds at one table have worked out and need not work out again until something changes it.
//!
//! A mind is a function of its view. With blank papers it comes to the same decision, only later: whoever asks once gives blank
//! ones, whoever plays a whole game of many commands keeps one set for that game and tells it of every event.

use crate::ai::beijing::{Estimate, Row};
use crate::ai::member::mood::Kept;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{BeijingEvent, ClockEvent, Event, MemberEvent, VoteEvent};
use crate::game::rulebook::MAX_STATES;
use crate::game::state::Topic;
use crate::law::coalition::Whip;
use std::cell::{OnceCell, RefCell};

/// A figure for each member state.
pub(in crate::ai) type ByState = [i32; MAX_STATES];

/// The working papers of one game.
#[derive(Debug, Default)]
pub struct Papers {
    /// What the first package would cost each state, in points: the rulebook's, for the whole game.
    pub(in crate::ai) first_package: OnceCell<ByState>,
    /// Beijing's coalition mathematics, with the first year of the population table that they are for.
    pub(in crate::ai) whip: RefCell<Option<(u16, Whip)>>,
    /// The moods of files, as far as they were asked for.
    pub(in crate::ai) kept: RefCell<Kept>,
    /// What holds until something happens.
    pub(in crate::ai) now: Now,
}

/// What holds until something happens.
#[derive(Debug, Default)]
pub(in crate::ai) struct Now {
    /// Points by which the case file moves those who waver.
    pub(in crate::ai) file: OnceCell<i32>,
    /// Where each state seems to stand on each topic to those who know of no favour: to outsiders, and to the Union's side, which
    /// knows what is said in Coreper.
    pub(in crate::ai) leans: [[OnceCell<Leans>; Topic::COUNT]; 2],
    /// The same from before some states showed a stand, with those states: the others stand where they stood.
    pub(in crate::ai) before: [[Before; Topic::COUNT]; 2],
    /// Whether the game went on to another step since anything was crossed out: what a stand is to others may be another now.
    stepped: bool,
    /// The highest rung at work.
    pub(in crate::ai) ladder: OnceCell<i32>,
    /// How Beijing thinks that the next vote would go.
    pub(in crate::ai) estimate: OnceCell<Estimate>,
    /// What Beijing thinks of announcing each instrument.
    pub(in crate::ai) signals: OnceCell<Vec<Row>>,
}

/// Where the states seemed to stand on a topic, and those whose place is to be looked up anew.
type Before = RefCell<Option<(Leans, StateSet)>>;

/// Where the states seem to stand on a topic.
#[derive(Clone, Debug)]
pub(in crate::ai) struct Leans {
    /// Points of each state.
    pub(in crate::ai) points: ByState,
    /// Quarters of its persons that are counted for.
    pub(in crate::ai) quarters: [u64; MAX_STATES],
    /// Of all of them together.
    pub(in crate::ai) sum: u64,
}

impl Papers {
    /// Papers for a game that is imagined from a round on: what is the rulebook's is copied, what is the population table's is lent
    /// until [`Papers::give_back`].
    pub(in crate::ai) fn imagined(real: &Self, round: u16) -> Self {
        Self {
            first_package: real.first_package.clone(),
            whip: RefCell::new(real.whip.take()),
            kept: RefCell::new(Kept::beginning(round)),
            now: Now::default(),
        }
    }

    /// Gives back what was lent.
    pub(in crate::ai) fn give_back(&self, real: &Self) {
        real.whip.replace(self.whip.take());
    }

    /// Crosses out what an event may have changed.
    pub fn happened(&mut self, event: &Event) {
        // What a seat has asked for, answered, announced or cast in a ballot under way enters into none of the papers.
        let private = matches!(
            event,
            Event::Member(MemberEvent::Asked { .. } | MemberEvent::Replied { .. })
                | Event::Clock(ClockEvent::Readied(_) | ClockEvent::Stepped(_))
                | Event::Vote(VoteEvent::Cast { .. })
                | Event::Beijing(BeijingEvent::Signalled { .. })
        );
        if let Event::Clock(ClockEvent::Stepped(_)) = event {
            self.now.stepped = true;
        } else if let Event::Member(MemberEvent::Stood { state, topic, .. }) = event
            && !self.now.stepped
        {
            self.now.stood(*state, *topic);
        } else if !private {
            self.now.cross_out();
        }
    }
}

impl Now {
    /// Field by field: what was never filled in costs nothing to cross out.
    fn cross_out(&mut self) {
        let Self { file, leans, before, stepped, ladder, estimate, signals } = self;
        *file = OnceCell::new();
        *stepped = false;
        before.iter_mut().flatten().for_each(|before| *before.get_mut() = None);
        leans.iter_mut().flatten().filter(|leans| leans.get().is_some()).for_each(|leans| *leans = OnceCell::new());
        *ladder = OnceCell::new();
        if estimate.get().is_some() {
            *estimate = OnceCell::new();
        }
        if signals.get().is_some() {
            *signals = OnceCell::new();
        }
    }

    /// A stand moves where one state seems to stand on one file, and what Beijing makes of it if it knows of it.
    fn stood(&mut self, state: StateId, topic: Topic) {
        for (leans, before) in self.leans.iter_mut().zip(&mut self.before) {
            let before = before[topic.index()].get_mut();
            if let Some(leans) = leans[topic.index()].take() {
                *before = Some((leans, StateSet::of(state)));
            } else if let Some((_, moved)) = before {
                moved.insert(state);
            }
        }
        self.estimate.take();
        self.signals.take();
    }
}
