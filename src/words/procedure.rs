//! Steps of the procedure, the conditions that they need, the law's own refusals, and where a case stands.

use crate::game::state::{Scope, Text};
use crate::game::view::View;
use crate::law::aci::condition::Condition;
use crate::law::aci::refusal::Refusal;
use crate::law::aci::step::{Step, StepKind};
use crate::law::aci::{End, Phase, Reparation, Terms};
use crate::law::comitology::{Opinion, Stage};
use crate::words::article::{cite, cite_marked};
use crate::words::law::opinion;
use crate::words::number::{date, months};
use crate::words::text::{self, say};

/// A step as what is done: "open an examination".
#[must_use]
pub fn step_name(kind: StepKind) -> String {
    text::plain(&format!("step-{}", kind.key()))
}

/// A step as what happened, with its article; nothing for steps that another sentence tells better.
#[must_use]
pub fn step(step: &Step) -> Option<String> {
    let text = match step {
        Step::OpenExamination => text::plain("took-open-examination"),
        Step::InviteObservations { until } => say!("took-invite-observations", until = date(*until)),
        Step::CloseExamination => text::plain("took-close-examination"),
        Step::Propose { terms, .. } => say!("took-propose", terms = terms_of(terms)),
        Step::AlterProposal { terms } => say!("took-alter-proposal", terms = terms_of(terms)),
        Step::WithdrawProposal => text::plain("took-withdraw-proposal"),
        Step::AmendProposal { terms } => say!("took-amend-proposal", terms = terms_of(terms)),
        Step::AnnounceDelay => text::plain("took-announce-delay"),
        Step::LoseVote => text::plain("took-lose-vote"),
        Step::Determine => text::plain("took-determine"),
        Step::Engage => text::plain("took-engage"),
        Step::EndCase => text::plain("took-end-case"),
        Step::ChangeDraft => text::plain("took-change-draft"),
        Step::TableAmended { .. } => text::plain("took-table-amended"),
        Step::Refer => text::plain("took-refer"),
        Step::Abandon => text::plain("took-abandon"),
        Step::DeferFurther { until, .. } => say!("took-defer-further", until = date(*until)),
        Step::ActUrgently { .. } => text::plain("took-act-urgently"),
        Step::Lapse => text::plain("took-lapse"),
        Step::SnapBack => text::plain("took-snap-back"),
        Step::LetPass => text::plain("took-let-pass"),
        Step::VoteUrgent(given) => say!("took-vote-urgent", opinion = opinion(*given)),
        Step::RequestReparation => text::plain("took-request-reparation"),
        // Told by the events beside them: the draft, the ballot, the act, the measures.
        Step::Table { .. } | Step::Vote(_) | Step::Adopt { .. } | Step::Apply { .. } | Step::Expire { .. } => {
            return None;
        }
    };
    // What may follow without a positive opinion stands in two paragraphs: after a negative one, and after none.
    let article = if matches!(step, Step::Refer | Step::TableAmended { .. }) {
        text::plain("cite-no-positive-opinion")
    } else if matches!(step, Step::WithdrawProposal) {
        say!("cite-withdrawal", article = cite(step.kind().article()))
    } else {
        cite_marked(step.kind().article())
    };
    Some(say!("with-article", text = text, article = article))
}

/// What a proposal says besides its scope.
#[must_use]
pub fn terms_of(terms: &Terms) -> String {
    let period = months(terms.indicative_months);
    match terms.reparation {
        Reparation::Requested => say!("determination-with-reparation", period = period),
        Reparation::NotRequested => say!("determination-without-reparation", period = period),
    }
}

/// What a proposal that lies before the Council says, in a sentence; where the Presidency presents another text, what that says.
#[must_use]
pub fn proposal(view: &View<'_>) -> Option<String> {
    let (proposal, lies) = (view.proposal()?, view.text()?);
    Some(if lies == proposal {
        say!("subject-proposal", text = text(&proposal))
    } else {
        say!("subject-presented", text = text(&lies), proposal = text(&proposal))
    })
}

/// What a text of a determination says.
#[must_use]
pub fn text(text: &Text) -> String {
    let scope = super::name::scope(text.scope);
    say!("text-of-determination", scope = scope, terms = terms_of(&text.terms()))
}

/// Where a case stands, in a sentence.
#[must_use]
pub fn stands(view: &View<'_>) -> String {
    let procedure = view.procedure();
    let scope = super::name::scope(view.scope().unwrap_or(Scope::Ordinary));
    match procedure.phase() {
        Phase::NotStarted => text::plain("case-not-started"),
        Phase::Examination { opened, .. } => say!("case-examination", since = date(opened)),
        Phase::Proposal { submitted, terms, votes_lost, .. } => {
            let terms = terms_of(&terms);
            say!("case-proposal", since = date(submitted), scope = scope, terms = terms, lost = votes_lost)
        }
        Phase::Determined { on, .. } => say!("case-determined", on = date(on), scope = scope),
        Phase::Engagement { since, .. } if procedure.applied().is_some() => say!("case-measures", since = date(since)),
        Phase::Engagement { since, .. } => procedure.deferred().last().map_or_else(
            || say!("case-engagement", since = date(since)),
            |act| say!("case-adopted", since = date(since), on = date(act.adopted)),
        ),
        Phase::Ended { on, how } => say!("case-ended", on = date(on), how = ended(how)),
    }
}

fn ended(how: End) -> String {
    text::plain(match how {
        End::ExaminationClosed => "end-examination-closed",
        End::ProposalWithdrawn => "end-proposal-withdrawn",
        End::WithoutMeasures => "end-without-measures",
        End::Terminated => "end-terminated",
    })
}

/// A condition of substance.
#[must_use]
pub fn condition(condition: Condition) -> String {
    text::plain(match condition {
        Condition::Coercion => "condition-coercion",
        Condition::EngagementFailed => "condition-engagement-failed",
        Condition::Necessary => "condition-necessary",
        Condition::UnionInterest => "condition-union-interest",
        Condition::Proportionate => "condition-proportionate",
        Condition::ImpactGathered => "condition-impact-gathered",
        Condition::Ground => "condition-ground",
        Condition::Ceased => "condition-ceased",
        Condition::CredibleInformation => "condition-credible-information",
        Condition::ThreatCarriedOut => "condition-threat-carried-out",
        Condition::EndGround => "condition-end-ground",
        Condition::Urgency => "condition-urgency",
    })
}

/// Why the law does not allow a step, with the article.
#[must_use]
pub fn refusal(refusal: Refusal) -> String {
    let text = match refusal {
        Refusal::NotNow(kind) => say!("law-not-now", step = step_name(kind)),
        Refusal::BeforeLastStep { last } => say!("law-before-last-step", last = date(last)),
        Refusal::TooEarly { earliest, .. } => say!("law-too-early", earliest = date(earliest)),
        Refusal::TooLate { latest, .. } => say!("law-too-late", latest = date(latest)),
        Refusal::IndicativePeriod { months, most } => say!("law-indicative-period", months = months, most = most),
        Refusal::NotMet(missing) => say!("law-not-met", condition = condition(missing)),
        Refusal::DraftUnderWay => text::plain("law-draft-under-way"),
        Refusal::OpinionForbids { stage, opinion: given } => forbids(stage, given),
        Refusal::MustAdopt => text::plain("law-must-adopt"),
        Refusal::WrongApplication => text::plain("law-wrong-application"),
        Refusal::NotDeferred(_) => text::plain("law-not-deferred"),
        Refusal::TooManyDeferred { most } => say!("law-too-many-deferred", most = most),
        Refusal::NothingApplies => text::plain("law-nothing-applies"),
        Refusal::NothingSuspended => text::plain("law-nothing-suspended"),
        Refusal::NothingStands => text::plain("law-nothing-stands"),
        Refusal::MeasuresStand => text::plain("law-measures-stand"),
    };
    let article = refusal.article().map_or_else(|| text::plain("limit-of-the-game"), cite_marked);
    say!("with-article", text = text, article = article)
}

fn forbids(stage: Stage, given: Opinion) -> String {
    match stage {
        Stage::Committee => say!("law-opinion-forbids-committee", opinion = opinion(given)),
        Stage::Appeal => say!("law-opinion-forbids-appeal", opinion = opinion(given)),
    }
}
