//! What drafts of the Commission share: when one can be tabled, on which measures, and what tabling comes to.

use crate::base::ids::SectorId;
use crate::base::set::{MeasureSet, Set};
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event, SuggestionAnswer};
use crate::game::grounds;
use crate::game::measures;
use crate::game::procedure::{months_engaged, subject};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::{Draft, DraftKind, MeasureStage, State, Suggestion, Topic};
use crate::game::view::View;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::draft::{Extent, Resumes, Subject};
use crate::law::aci::step::{Step, StepKind};
use crate::law::aci::{self, Procedure};

/// The most sectors that a draft can spare.
const MAX_SPARED: u8 = 4;

/// Whether the law's window for a step is open today.
pub(super) fn window(view: &View<'_>, kind: StepKind) -> Result<(), Refusal> {
    let Some(window) = view.procedure().window(kind) else {
        return Err(Refusal::Law(aci::refusal::Refusal::NotNow(kind)));
    };
    if view.today() < window.earliest { Err(Refusal::NotBefore(window.earliest)) } else { Ok(()) }
}

/// An examination lasts as long as the Commission said it would.
pub(super) fn examined_as_planned(view: &View<'_>) -> Result<(), Refusal> {
    let aci::Phase::Examination { opened, .. } = view.procedure().phase() else { return Ok(()) };
    let until = opened.month().plus(u16::from(view.planned()));
    if view.month() < until { Err(Refusal::NotBefore(until.day(5))) } else { Ok(()) }
}

/// Whether the law takes a step now.
pub(super) fn takes(view: &View<'_>, procedure: &Procedure, step: Step) -> Result<Procedure, Refusal> {
    procedure.step(step, view.today()).map_err(Refusal::Law)
}

/// Whether a draft of a kind can be tabled: an amended text concerns the draft that failed, and another kind waits until that
/// one is settled.
pub(super) fn tabling(view: &View<'_>, kind: DraftKind) -> Result<(), Refusal> {
    if view.draft().is_some() {
        return Err(Refusal::Pending(Topic::Package));
    }
    let procedure = view.procedure();
    match procedure.draft() {
        None => {
            window(view, StepKind::Table).map_err(|_| Refusal::Nothing(Missing::Determination))?;
            possible(view, kind, procedure)
        }
        Some(waiting) if kind_of(waiting.subject) != kind => Err(Refusal::Pending(Topic::Package)),
        Some(_) if kind == DraftKind::Respond => amended_in_time(view),
        // A changed text of another kind is a new draft in law: see `table`.
        Some(_) => {
            amended_in_time(view)?;
            let cleared = takes(view, procedure, Step::Abandon)?;
            possible(view, kind, &cleared)
        }
    }
}

/// Whether a draft about measures in a stage can be tabled.
pub(super) fn tabling_about(view: &View<'_>, kind: DraftKind, measures: MeasureSet) -> Result<(), Refusal> {
    if measures.is_empty() { Err(Refusal::Nothing(Missing::Measure)) } else { tabling(view, kind) }
}

/// Whether the law knows anything that such a draft can be about, whatever its text.
fn possible(view: &View<'_>, kind: DraftKind, procedure: &Procedure) -> Result<(), Refusal> {
    let subject = match kind {
        DraftKind::Suspend if view.measures_in(MeasureStage::Applies).is_empty() => {
            Subject::Prolongation { until: view.today() }
        }
        DraftKind::Respond => Subject::Package,
        DraftKind::Amend => Subject::Amendment,
        DraftKind::Suspend => Subject::Suspension { extent: Extent::Part, resumes: Resumes::ByNewAct },
        DraftKind::Resume => Subject::Resumption { extent: Extent::Part },
        DraftKind::Terminate => Subject::Termination { extent: Extent::Part },
    };
    // What depends on the text is looked at when there is one: see `Act::whole`.
    let text = [Condition::UnionInterest, Condition::Proportionate];
    let draft = Draft::about(kind, MeasureSet::EMPTY);
    let met = text.into_iter().fold(view.conditions(&draft), Conditions::with);
    takes(view, procedure, Step::Table { subject, met }).map(|_| ())
}

const fn kind_of(subject: Subject) -> DraftKind {
    match subject {
        Subject::Package | Subject::Repeal(_) => DraftKind::Respond,
        Subject::Amendment => DraftKind::Amend,
        Subject::Suspension { .. } | Subject::Prolongation { .. } => DraftKind::Suspend,
        Subject::Resumption { .. } => DraftKind::Resume,
        Subject::Termination { .. } => DraftKind::Terminate,
    }
}

fn amended_in_time(view: &View<'_>) -> Result<(), Refusal> {
    window(view, StepKind::TableAmended)?;
    takes(view, view.procedure(), Step::TableAmended { met: view.conditions(&Draft::EMPTY) }).map(|_| ())
}

/// The measures that apply or are suspended.
pub(super) fn in_force(view: &View<'_>) -> MeasureSet {
    view.measures_in(MeasureStage::Applies).union(view.measures_in(MeasureStage::Suspended))
}

/// One or more of some measures.
pub(super) fn of(measures: MeasureSet, worth: Option<i32>) -> Domain {
    let max = u8::try_from(measures.len()).unwrap_or(u8::MAX);
    Domain::Several { of: Kind::Measure, ids: measures.bits(), min: 1, max, worth }
}

/// Sectors that a draft may spare.
pub(super) fn sectors(view: &View<'_>) -> Domain {
    let ids = Set::<SectorId>::first(view.rules().sectors).bits();
    Domain::Several { of: Kind::Sector, ids, min: 0, max: MAX_SPARED, worth: None }
}

/// Months, in steps.
pub(super) const fn months(min: i32, max: i32, step: i32, default: i32) -> Domain {
    Domain::Number { min, max, step, unit: Unit::Months, default }
}

/// Months until an act ends by itself, 0 for none.
pub(super) const fn sunset() -> Domain {
    months(0, 24, 6, 0)
}

/// A draft that names measures alone.
pub(super) fn plain(state: &State, kind: DraftKind, measures: MeasureSet) -> Draft {
    Draft {
        kind,
        measures,
        engaged: months_engaged(state),
        amended: u8::from(state.procedure.draft().is_some()),
        ..Draft::EMPTY
    }
}

/// A draft is tabled: the steps in law, the draft, and the Commission's answers to what was suggested.
pub(super) fn table(state: &State, draft: Draft) -> Vec<Event> {
    let agreed = state.bargain.agreement.map(|agreement| agreement.terms);
    let subject = subject(state, &draft, agreed.as_ref());
    let met = grounds::conditions(state, &draft);
    let steps = match (state.procedure.draft(), draft.kind) {
        (None, _) => vec![Step::Table { subject, met }],
        (Some(_), DraftKind::Respond) => vec![Step::TableAmended { met }],
        // A changed suspension, resumption or termination may touch another part of the measures: a new draft in law.
        (Some(_), DraftKind::Suspend | DraftKind::Resume | DraftKind::Terminate | DraftKind::Amend) => {
            vec![Step::Abandon, Step::Table { subject, met }]
        }
    };
    let mut events: Vec<Event> = steps.into_iter().map(|step| CommissionEvent::Procedure(step).into()).collect();
    events.push(Event::Commission(CommissionEvent::Tabled(draft)));
    if draft.kind == DraftKind::Respond {
        let middle = measures::injury_range(state)[1];
        if measures::value(state, draft.measures) > middle {
            let by = -state.rules.politics.prices.cohesion_steps.carried / 2;
            events.push(Event::Clock(ClockEvent::Moved { which: Indicator::G7, cause: Cause::Disproportion, by }));
        }
        events.extend(answers(state, &draft));
    }
    events
}

/// The Commission says of each suggestion whether it took it, and why not.
fn answers(state: &State, draft: &Draft) -> Vec<Event> {
    let upper = measures::injury_range(state)[2];
    let answer = |suggestion: &Suggestion| match *suggestion {
        Suggestion::Spare(sector) if draft.spared.contains(sector) => SuggestionAnswer::Taken,
        Suggestion::Add(id) if draft.measures.contains(id) => SuggestionAnswer::Taken,
        Suggestion::Add(id) if measures::value(state, draft.measures.with(id)) > upper => {
            SuggestionAnswer::Disproportionate
        }
        Suggestion::Drop(id) if !draft.measures.contains(id) => SuggestionAnswer::Taken,
        Suggestion::Sunset(months) if draft.sunset > 0 && draft.sunset <= months => SuggestionAnswer::Taken,
        Suggestion::Spare(_) | Suggestion::Add(_) | Suggestion::Drop(_) | Suggestion::Sunset(_) => {
            SuggestionAnswer::NotInText
        }
    };
    let all = state.floor.suggestions.iter();
    all.map(|(id, suggestion)| {
        Event::Commission(CommissionEvent::SuggestionAnswered {
            state: *id,
            suggestion: *suggestion,
            answer: answer(suggestion),
        })
    })
    .collect()
}
