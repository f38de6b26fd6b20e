//! Consultation, the Commission: it alone opens examinations, proposes, tables drafts and negotiates.
//!
//! It acts when the member states are done, so it has read what they asked for.

use crate::base::ids::{Seat, SectorId};
use crate::base::set::{MeasureSet, Set};
use crate::game::command::{Command, Verb};
use crate::game::event::{Cause, Event, SuggestionAnswer};
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::measures;
use crate::game::phase::terms;
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::state::{
    Draft, DraftKind, Fund, FundUse, MeasureStage, Phase, Scope, SnapBack, State, Suggestion, Terms, Topic,
};
use crate::game::view::View;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::draft::{Extent, Resumes, Subject};
use crate::law::aci::step::{Step, StepKind};
use crate::law::aci::{self, EXAMINATION_MONTHS, Procedure, Reparation};

/// Steps of the consultation: member states, then the Commission.
pub(in crate::game) const MEMBERS: u16 = 0;
pub(in crate::game) const COMMISSION: u16 = 1;

/// The most sectors that a draft can spare.
const MAX_SPARED: u8 = 4;

/// Member states first, all at once; then the Commission.
pub(in crate::game) fn awaits(state: &State, seat: Seat) -> bool {
    match seat {
        Seat::State(id) => state.step == MEMBERS && id.index() < state.rules.nations.len() && !state.nation(id).ready,
        Seat::Commission => state.step == COMMISSION && !state.floor.commission_ready,
        Seat::Beijing | Seat::Facilitator | Seat::Observer => false,
    }
}

pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let state = view.behind();
    if state.step != COMMISSION {
        return Err(Refusal::NotYourTurn(None));
    }
    if state.floor.commission_ready {
        return Err(Refusal::AlreadyDone);
    }
    match verb {
        Verb::Open => window(state, StepKind::OpenExamination),
        Verb::Close => close_open(state),
        Verb::Propose => propose_open(state),
        Verb::Table => table_open(state),
        Verb::TableSuspension => table_other(state, DraftKind::Suspend, MeasureStage::Applies),
        Verb::TableResumption if state.bargain.agreement.is_some() => Err(Refusal::UnderAgreement),
        Verb::TableResumption => table_other(state, DraftKind::Resume, MeasureStage::Suspended),
        Verb::TableTermination => {
            let standing = measures::standing(state).minus(measures::in_stage(state, MeasureStage::Deferred));
            if standing.is_empty() {
                Err(Refusal::Nothing(Missing::Measure))
            } else {
                tabling(state, DraftKind::Terminate)
            }
        }
        Verb::TableAmendment if in_force(state).is_empty() => Err(Refusal::Nothing(Missing::Measure)),
        Verb::TableAmendment => tabling(state, DraftKind::Amend),
        Verb::ProposeFund => super::members::fund_open(state),
        Verb::ProposeListing => super::members::listing_open(state),
        Verb::RequestVote if requestable(state) == 0 => Err(Refusal::Nothing(Missing::Item)),
        Verb::Coordinate if state.floor.coordinated => Err(Refusal::AlreadyDone),
        Verb::Recommend if state.bargain.recommended.is_some() => Err(Refusal::Pending(Topic::Mandate)),
        Verb::Recommend if state.bargain.agreement.is_some() => Err(Refusal::UnderAgreement),
        Verb::Counter => negotiable(state, Missing::Mandate),
        Verb::AcceptOffer => accept_open(state),
        _ => Ok(()),
    }
}

pub(in crate::game) fn domain(view: &View<'_>, verb: Verb, slot: Slot) -> Domain {
    let state = view.behind();
    let months = |min, max, step, default| Domain::Number { min, max, step, unit: Unit::Months, default };
    match slot {
        Slot::Planned => months(1, i32::from(EXAMINATION_MONTHS), 1, 3),
        Slot::Scope => Domain::One { of: Kind::Scope, ids: 0b111, default: 1 },
        Slot::Reparation => Domain::one(Kind::YesNo, 0b11),
        Slot::Indicative => months(1, 6, 1, 6),
        Slot::Measures => measures_domain(state, verb),
        Slot::Spared => {
            let ids = Set::<SectorId>::first(state.rules.sectors).bits();
            Domain::Several { of: Kind::Sector, ids, min: 0, max: MAX_SPARED, worth: None }
        }
        Slot::Money => money(state),
        Slot::FundUse => Domain::One { of: Kind::FundUse, ids: 0b111, default: 2 },
        Slot::Topic => Domain::one(Kind::Topic, requestable(state)),
        Slot::Deferral => months(0, 3, 1, 1),
        Slot::Sunset => months(0, 24, 6, 0),
        _ => terms::domain(slot, if verb == Verb::Counter { state.bargain.mandate.as_ref() } else { None }),
    }
}

pub(in crate::game) fn decide(state: &State, command: &Command) -> Vec<Event> {
    let politics = &state.rules.politics;
    match command.verb {
        Verb::Open => vec![
            Event::Procedure(Step::OpenExamination),
            Event::Planned(u8::try_from(command.number(0)).unwrap_or(1)),
            Event::Moved {
                which: Indicator::Credibility,
                cause: Cause::Examination,
                by: politics.credibility_steps[0],
            },
        ],
        Verb::Close if state.procedure.determined().is_some() => vec![Event::Procedure(Step::EndCase)],
        Verb::Close => vec![Event::Procedure(Step::CloseExamination)],
        Verb::Propose => propose(state, command),
        Verb::Table => {
            let draft = Draft {
                kind: DraftKind::Respond,
                measures: MeasureSet::from_bits(command.set(0)),
                spared: Set::from_bits(command.set(1)),
                deferral: u8::try_from(command.number(2)).unwrap_or(0),
                sunset: u8::try_from(command.number(3)).unwrap_or(0),
                engaged: months_engaged(state),
                amended: u8::from(state.procedure.draft().is_some()),
            };
            table(state, draft)
        }
        Verb::TableSuspension => table(state, plain(state, DraftKind::Suspend, command)),
        Verb::TableResumption => table(state, plain(state, DraftKind::Resume, command)),
        Verb::TableTermination => table(state, plain(state, DraftKind::Terminate, command)),
        Verb::TableAmendment => {
            let draft = Draft {
                spared: Set::from_bits(command.set(1)),
                sunset: u8::try_from(command.number(2)).unwrap_or(0),
                ..plain(state, DraftKind::Amend, command)
            };
            table(state, draft)
        }
        Verb::ProposeFund => {
            let used_for = FundUse::ALL[usize::from(command.id(1)).min(2)];
            vec![Event::FundProposed(Fund { million: command.number(0), used_for })]
        }
        Verb::ProposeListing => vec![Event::ListingProposed { by: None }],
        Verb::RequestVote => {
            let topic = Topic::ALL[usize::from(command.id(0)).min(Topic::COUNT - 1)];
            vec![Event::VoteRequested { state: None, topic }]
        }
        Verb::Coordinate => vec![Event::Coordinated { gain: coordination_gain(state) }],
        Verb::Recommend => vec![Event::Recommended(terms::read(command))],
        Verb::Counter => vec![Event::Countered(terms::read(command))],
        Verb::AcceptOffer => state.bargain.offer.map_or_else(Vec::new, |terms| terms::agree(state, terms)),
        _ => vec![Event::Readied(Seat::Commission)],
    }
}

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.step == MEMBERS && state.rules.state_ids().all(|id| state.nation(id).ready) {
        let mut events = super::members::close(state);
        events.push(Event::Stepped(COMMISSION));
        return events;
    }
    if state.step == COMMISSION && state.floor.commission_ready {
        return vec![Event::PhaseBegan(Phase::Replies)];
    }
    Vec::new()
}

/// What an effort of coordination gains: the campaign's figure, less the nearer alignment is to the whole.
#[must_use]
pub fn coordination_gain(state: &State) -> i32 {
    crate::base::share::scale(state.rules.politics.coordination, 13_000 - state.union.g7).max(0)
}

/// Whole months since engagement began; 0 if it has not.
#[must_use]
pub fn months_engaged(state: &State) -> u8 {
    let aci::Phase::Engagement { since, .. } = state.procedure.phase() else { return 0 };
    u8::try_from(state.month.0.saturating_sub(since.month().0)).unwrap_or(u8::MAX)
}

/// Months since the examination was opened; 0 if none runs.
#[must_use]
pub fn months_examined(state: &State) -> u8 {
    let aci::Phase::Examination { opened, .. } = state.procedure.phase() else { return 0 };
    u8::try_from(state.month.0.saturating_sub(opened.month().0)).unwrap_or(u8::MAX)
}

/// The subject that a draft has in law; a suspension under terms with a clause resumes by them.
#[must_use]
pub(in crate::game) fn subject(state: &State, draft: &Draft, agreed: Option<&Terms>) -> Subject {
    let extent = |stage| {
        let all = measures::in_stage(state, stage).is_subset(draft.measures);
        if all { Extent::All } else { Extent::Part }
    };
    match draft.kind {
        DraftKind::Respond => Subject::Package,
        DraftKind::Suspend => {
            let voted = agreed.is_some_and(|terms| terms.snap_back >= SnapBack::Measures);
            let resumes = if voted { Resumes::ByItsTerms } else { Resumes::ByNewAct };
            Subject::Suspension { extent: extent(MeasureStage::Applies), resumes }
        }
        DraftKind::Resume => Subject::Resumption { extent: extent(MeasureStage::Suspended) },
        DraftKind::Terminate => {
            let all = measures::standing(state).is_subset(draft.measures);
            Subject::Termination { extent: if all { Extent::All } else { Extent::Part } }
        }
        DraftKind::Amend => Subject::Amendment,
    }
}

/// The measures of a draft that it can still be about.
#[must_use]
pub(in crate::game) fn still(state: &State, draft: &Draft) -> MeasureSet {
    let about = match draft.kind {
        DraftKind::Respond => return draft.measures,
        DraftKind::Suspend => measures::in_stage(state, MeasureStage::Applies),
        DraftKind::Resume => measures::in_stage(state, MeasureStage::Suspended),
        DraftKind::Terminate | DraftKind::Amend => in_force(state),
    };
    draft.measures.intersection(about)
}

/// The measures that apply or are suspended.
fn in_force(state: &State) -> MeasureSet {
    measures::in_stage(state, MeasureStage::Applies).union(measures::in_stage(state, MeasureStage::Suspended))
}

/// Existing money in the campaign's steps, from the least that is worth an act.
fn money(state: &State) -> Domain {
    let rules = &state.rules.politics.fund_rules;
    let step = rules.step.max(1);
    let room = (crate::game::fund::left(state) - rules.least).max(0);
    let max = rules.least + room - room % step;
    let default = rules.least + (room / 2) - (room / 2) % step;
    Domain::Number { min: rules.least, max, step, unit: Unit::Million, default }
}

/// Topics with an item before the Council for which the Commission has not asked this month (RoP 11(1)).
fn requestable(state: &State) -> u64 {
    let asked = |topic: &Topic| state.floor.commission_requests & (1 << topic.index()) != 0;
    let pending = |topic: &Topic| super::council::is_pending(state, *topic) && !asked(topic);
    Topic::ALL.into_iter().filter(pending).fold(0, |bits, topic| bits | 1 << topic.index())
}

fn propose(state: &State, command: &Command) -> Vec<Event> {
    let scope = [Scope::Narrow, Scope::Ordinary, Scope::Wide][usize::from(command.id(0)).min(2)];
    let reparation = if command.id(1) == 1 { Reparation::Requested } else { Reparation::NotRequested };
    let terms = aci::Terms::new(reparation, u8::try_from(command.number(2)).unwrap_or(6));
    let step = match state.procedure.phase() {
        aci::Phase::Proposal { .. } => Step::AlterProposal { terms },
        _ => Step::Propose { terms, met: Conditions::NONE.with(Condition::Coercion) },
    };
    vec![Event::Procedure(step), Event::ScopeProposed(scope)]
}

fn table(state: &State, draft: Draft) -> Vec<Event> {
    let agreed = state.bargain.agreement.map(|agreement| agreement.terms);
    let subject = subject(state, &draft, agreed.as_ref());
    let met = Conditions::ALL;
    let steps = match (state.procedure.draft(), draft.kind) {
        (None, _) => vec![Step::Table { subject, met }],
        (Some(_), DraftKind::Respond) => vec![Step::TableAmended { met }],
        // A changed suspension, resumption or termination may touch another part of the measures: a new draft in law.
        (Some(_), DraftKind::Suspend | DraftKind::Resume | DraftKind::Terminate | DraftKind::Amend) => {
            vec![Step::Abandon, Step::Table { subject, met }]
        }
    };
    let mut events: Vec<Event> = steps.into_iter().map(Event::Procedure).collect();
    events.push(Event::Tabled(draft));
    if draft.kind == DraftKind::Respond {
        let middle = measures::injury_range(state)[1];
        if measures::value(state, draft.measures) > middle {
            let by = -state.rules.politics.cohesion_steps[0] / 2;
            events.push(Event::Moved { which: Indicator::G7, cause: Cause::Disproportion, by });
        }
        events.extend(answers(state, &draft));
    }
    events
}

fn plain(state: &State, kind: DraftKind, command: &Command) -> Draft {
    Draft {
        kind,
        measures: MeasureSet::from_bits(command.set(0)),
        spared: Set::EMPTY,
        deferral: 0,
        sunset: 0,
        engaged: months_engaged(state),
        amended: u8::from(state.procedure.draft().is_some()),
    }
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
    all.map(|(id, suggestion)| Event::SuggestionAnswered {
        state: *id,
        suggestion: *suggestion,
        answer: answer(suggestion),
    })
    .collect()
}

fn measures_domain(state: &State, verb: Verb) -> Domain {
    let applies = measures::in_stage(state, MeasureStage::Applies);
    let suspended = measures::in_stage(state, MeasureStage::Suspended);
    let ids = match verb {
        Verb::TableSuspension => applies,
        Verb::TableResumption => suspended,
        Verb::TableTermination | Verb::TableAmendment => applies.union(suspended),
        _ => measures::in_stage(state, MeasureStage::None),
    };
    let worth = (verb == Verb::Table).then(|| room(state));
    let max = u8::try_from(ids.len()).unwrap_or(u8::MAX);
    Domain::Several { of: Kind::Measure, ids: ids.bits(), min: 1, max, worth }
}

/// What further measures may take from China in a year: the upper end of the injury less what stands (Art. 11(1)).
fn room(state: &State) -> i32 {
    measures::injury_range(state)[2] - measures::worth(&state.rules, measures::standing(state))
}

fn window(state: &State, kind: StepKind) -> Result<(), Refusal> {
    let Some(window) = state.procedure.window(kind) else {
        return Err(Refusal::Law(aci::refusal::Refusal::NotNow(kind)));
    };
    let today = state.today();
    if today < window.earliest { Err(Refusal::NotBefore(window.earliest)) } else { Ok(()) }
}

fn close_open(state: &State) -> Result<(), Refusal> {
    if state.procedure.determined().is_some() {
        return end_open(state);
    }
    window(state, StepKind::CloseExamination).map_err(|_| Refusal::Nothing(Missing::Examination))?;
    not_before(state)
}

/// A case ends without measures once the coercion has ceased: nothing is at work that an agreement would lift.
fn end_open(state: &State) -> Result<(), Refusal> {
    let still = !super::beijing::negotiable(state).is_empty();
    if still {
        return Err(Refusal::Law(aci::refusal::Refusal::NotMet(Condition::Ceased)));
    }
    state.procedure.step(Step::EndCase, state.today()).map(|_| ()).map_err(Refusal::Law)
}

/// An examination lasts as long as the Commission said it would.
fn not_before(state: &State) -> Result<(), Refusal> {
    let aci::Phase::Examination { opened, .. } = state.procedure.phase() else { return Ok(()) };
    let until = opened.month().plus(u16::from(state.floor.planned));
    if state.month < until { Err(Refusal::NotBefore(until.day(5))) } else { Ok(()) }
}

fn propose_open(state: &State) -> Result<(), Refusal> {
    match state.procedure.phase() {
        aci::Phase::Examination { .. } => {
            not_before(state)?;
            let (strength, needed) = (crate::game::casefile::strength(state), state.rules.politics.case_threshold);
            if strength < needed {
                return Err(Refusal::Nothing(Missing::CaseFile { strength, needed }));
            }
            window(state, StepKind::Propose)
        }
        aci::Phase::Proposal { votes_lost, .. } if votes_lost > 0 => Ok(()),
        aci::Phase::Proposal { .. } => Err(Refusal::Pending(Topic::Determination)),
        aci::Phase::NotStarted | aci::Phase::Ended { .. } => Err(Refusal::Nothing(Missing::Examination)),
        aci::Phase::Determined { .. } | aci::Phase::Engagement { .. } => Err(Refusal::AlreadyDone),
    }
}

/// Whether a draft of a kind can be tabled: an amended text concerns the draft that failed, and another kind waits until that
/// one is settled.
fn tabling(state: &State, kind: DraftKind) -> Result<(), Refusal> {
    if state.floor.draft.is_some() {
        return Err(Refusal::Pending(Topic::Package));
    }
    match state.procedure.draft() {
        None => {
            window(state, StepKind::Table).map_err(|_| Refusal::Nothing(Missing::Determination))?;
            possible(state, kind, &state.procedure)
        }
        Some(waiting) if kind_of(waiting.subject) != kind => Err(Refusal::Pending(Topic::Package)),
        Some(_) if kind == DraftKind::Respond => late(state, StepKind::TableAmended),
        // A changed text of another kind is a new draft in law: see `table`.
        Some(_) => {
            late(state, StepKind::TableAmended)?;
            let cleared = state.procedure.step(Step::Abandon, state.today()).map_err(Refusal::Law)?;
            possible(state, kind, &cleared)
        }
    }
}

/// Whether the law knows anything that such a draft can be about, whatever its text.
fn possible(state: &State, kind: DraftKind, procedure: &Procedure) -> Result<(), Refusal> {
    let subject = match kind {
        DraftKind::Respond => Subject::Package,
        DraftKind::Amend => Subject::Amendment,
        DraftKind::Suspend => Subject::Suspension { extent: Extent::Part, resumes: Resumes::ByNewAct },
        DraftKind::Resume => Subject::Resumption { extent: Extent::Part },
        DraftKind::Terminate => Subject::Termination { extent: Extent::Part },
    };
    let step = Step::Table { subject, met: Conditions::ALL };
    procedure.step(step, state.today()).map(|_| ()).map_err(Refusal::Law)
}

const fn kind_of(subject: Subject) -> DraftKind {
    match subject {
        Subject::Package | Subject::Repeal(_) => DraftKind::Respond,
        Subject::Amendment => DraftKind::Amend,
        Subject::Suspension { .. } => DraftKind::Suspend,
        Subject::Resumption { .. } => DraftKind::Resume,
        Subject::Termination { .. } => DraftKind::Terminate,
    }
}

fn late(state: &State, kind: StepKind) -> Result<(), Refusal> {
    let step = Step::TableAmended { met: Conditions::ALL };
    let check = |procedure: &Procedure| procedure.step(step, state.today()).map(|_| ()).map_err(Refusal::Law);
    window(state, kind).and_then(|()| check(&state.procedure))
}

fn table_open(state: &State) -> Result<(), Refusal> {
    if state.bargain.agreement.is_some() {
        return Err(Refusal::UnderAgreement);
    }
    tabling(state, DraftKind::Respond)?;
    let fits = |id: &crate::base::ids::MeasureId| state.rules.measures[id.index()].value[1] <= room(state);
    let open = measures::in_stage(state, MeasureStage::None);
    if open.is_empty() {
        return Err(Refusal::Nothing(Missing::Measure));
    }
    // The default takes the lowest id that fits; at least one must.
    if open.iter().any(|id| fits(&id)) { Ok(()) } else { Err(Refusal::Nothing(Missing::Proportionate)) }
}

fn table_other(state: &State, kind: DraftKind, from: MeasureStage) -> Result<(), Refusal> {
    if measures::in_stage(state, from).is_empty() {
        return Err(Refusal::Nothing(Missing::Measure));
    }
    tabling(state, kind)
}

fn negotiable(state: &State, missing: Missing) -> Result<(), Refusal> {
    let bargain = &state.bargain;
    if bargain.agreement.is_some() {
        Err(Refusal::UnderAgreement)
    } else if bargain.agreed.is_some() {
        Err(Refusal::Pending(Topic::Agreement))
    } else if state.round < bargain.not_before {
        Err(Refusal::CoolingDown { until: bargain.not_before })
    } else if bargain.mandate.is_none() {
        Err(Refusal::Nothing(missing))
    } else {
        Ok(())
    }
}

fn accept_open(state: &State) -> Result<(), Refusal> {
    let Some(offer) = state.bargain.offer else { return Err(Refusal::Nothing(Missing::Offer)) };
    negotiable(state, Missing::Mandate)?;
    let enough = state.bargain.mandate.is_some_and(|mandate| offer.at_least(&mandate));
    if enough { Ok(()) } else { Err(Refusal::Nothing(Missing::Mandate)) }
}
