//! A state offers a pledge: one condition and one promise.

use super::consult::{once, others, topic_if};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::slot::{Domain, Filled, Kind, Slot, Unit};
use crate::game::state::{self, PledgeCondition, PledgePromise, PledgeStage, State};
use crate::game::view::View;

act! {
    /// Offers a pledge.
    pub struct Pledge {
        /// To whom.
        to: StateSet = [Addressees: addressees],
        /// If.
        condition: PledgeCondition = [
            Condition: |_, _| Domain::one(Kind::Condition, (1 << PledgeCondition::KINDS.len()) - 1),
            ConditionTopic: |view, filled| {
                topic_if(view, filled.get(Slot::Condition).is_some_and(|kind: PledgeCondition| kind.topic().is_some()))
            },
        ],
        /// Then.
        promise: PledgePromise = [
            Promise: |_, _| Domain::one(Kind::Promise, (1 << PledgePromise::KINDS.len()) - 1),
            PromiseTopic: |view, filled| {
                topic_if(view, filled.get(Slot::Promise).is_some_and(|kind: PledgePromise| kind.topic().is_some()))
            },
        ],
        /// Rounds until it is judged.
        within: u8 = [Within: |_, _| Domain::Number { min: 1, max: 3, step: 1, unit: Unit::Rounds, default: 2 }],
    }
}

impl Act for Pledge {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, |act| matches!(act, state::Act::Pledge { .. }))?;
        let runs = view.pledges().any(|(_, pledge)| Some(pledge.by) == view.me());
        if runs { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn noted(&self) -> Option<state::Act> {
        let Self { to, condition, promise, within } = *self;
        Some(state::Act::Pledge { to, condition, promise, within })
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let politics = &view.rules().politics;
        let steps = &politics.prices.capital_steps;
        let kept = if self.condition == PledgeCondition::None { 0 } else { steps.pledge_kept };
        expected.push(Expected::Capital(kept, steps.pledge_broken));
        if let Some(first) = self.to.iter().next() {
            expected.push(Expected::Partner(first, politics.prices.lobby, -2 * politics.prices.lobby));
        }
    }
}

impl Pledge {
    /// What comes of it: the pledge is sent.
    pub(in crate::game) fn carried_out(&self, state: &State, by: StateId) -> Event {
        Event::Member(MemberEvent::Pledged(state::Pledge {
            by,
            to: self.to,
            accepted: StateSet::EMPTY,
            condition: self.condition,
            promise: self.promise,
            sent: state.round,
            deadline: state.round + u16::from(self.within),
            stage: PledgeStage::Open,
        }))
    }
}

fn addressees(view: &View<'_>, _: &Filled<'_>) -> Domain {
    let others = others(view);
    let max = u8::try_from(others.len()).unwrap_or(u8::MAX).min(5);
    Domain::Several { of: Kind::State, ids: others.bits(), min: 1, max, worth: None }
}
