//! What adoption of the Commission's draft comes to.

use crate::base::set::Set;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event, MeasureEvent};
use crate::game::measures::turnover;
use crate::game::procedure::{prolongs, still, subject};
use crate::game::rulebook::Indicator;
use crate::game::state::{Draft, DraftKind, State};
use crate::law::aci::Justified;
use crate::law::aci::draft::{Applies, Extent};
use crate::law::aci::step::Step;
use crate::law::comitology::Opinion;

/// Adoption, and at once what does not wait: suspensions, resumptions and terminations take effect on the day.
///
/// A draft touches what is there to be touched on the day: since it was tabled measures may have come to their end.
pub(in crate::game) fn adopt(state: &State, draft: Draft, opinion: Opinion) -> Vec<Event> {
    let draft = Draft { measures: still(state, &draft), ..draft };
    let extent = subject(state, &draft, None).extent();
    let politics = &state.rules.politics;
    let on = |day| Some(Applies::On { day, later: Justified::No });
    let applies = match draft.kind {
        DraftKind::Respond => on(state.today().plus_months(u16::from(draft.deferral))),
        // What an amendment changes, it changes in the month: `apply` reads it from the draft.
        DraftKind::Amend => on(state.today().plus_days(1)),
        DraftKind::Suspend | DraftKind::Resume | DraftKind::Terminate => None,
    };
    let mut events = vec![
        Event::Commission(CommissionEvent::Procedure(Step::Adopt { applies, extent })),
        Event::Measure(MeasureEvent::Adopted { draft, opinion }),
    ];
    let moved = |which, cause, by| Event::Clock(ClockEvent::Moved { which, cause, by });
    match draft.kind {
        DraftKind::Respond => {
            events.push(moved(Indicator::Credibility, Cause::Adopted, politics.prices.credibility_steps.adopted));
            if opinion != Opinion::Positive {
                let (credibility, cohesion) = (
                    politics.prices.credibility_steps.adopted_without_opinion,
                    politics.prices.cohesion_steps.adopted_without_opinion,
                );
                events.push(moved(Indicator::Credibility, Cause::AdoptedWithoutOpinion, credibility));
                events.push(moved(Indicator::Cohesion, Cause::AdoptedWithoutOpinion, cohesion));
            }
        }
        DraftKind::Amend => {}
        // For longer: it is suspended already.
        DraftKind::Suspend if prolongs(state, &draft) => {}
        DraftKind::Suspend => events.push(Event::Measure(MeasureEvent::Suspended(draft.measures))),
        DraftKind::Resume => {
            events.push(Event::Measure(MeasureEvent::Resumed { measures: draft.measures, snap_back: false }));
        }
        DraftKind::Terminate => {
            events.extend(
                (extent == Some(Extent::Part)).then(|| {
                    Event::Commission(CommissionEvent::Procedure(turnover(state, draft.measures, Set::EMPTY)))
                }),
            );
            events.push(Event::Measure(MeasureEvent::Terminated { measures: draft.measures, sunset: false }));
        }
    }
    events
}
