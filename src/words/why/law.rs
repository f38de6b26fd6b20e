//! Why a count came out as it did, why a step may be taken, what the case file says, how much is proportionate.

use super::lines::Why;
use crate::base::ids::{EvidenceId, MeasureId, Seat};
use crate::base::set::{MeasureSet, StateSet};
use crate::game::command::Verb;
use crate::game::legal::legal;
use crate::game::refusal::Refusal;
use crate::game::rulebook::Limb;
use crate::game::state::{Gate, MeasureStage};
use crate::game::view::View;
use crate::law::aci::clock::Clock;
use crate::law::aci::step::{Actor, StepKind};
use crate::law::ballot::Ballot;
use crate::law::comitology::{self, Count, Stage};
use crate::law::reason::Article;
use crate::law::tally::{Outcome, reasons};
use crate::words::article::{act, cite_marked, subject};
use crate::words::number::{date, euro, percent_exact, short, signed};
use crate::words::text::{self, say};
use crate::words::{Words, clock, law, name, procedure};

/// Why a vote in the Council carried or not: quorum, members, population, blocking minority, abstentions.
#[must_use]
pub fn count(outcome: &Outcome) -> Why {
    let title = if outcome.adopted { text::plain("why-carried") } else { text::plain("why-not-carried") };
    let mut why = Why::new(title);
    why.line(say!("why-rule", rule = law::rule(outcome.rule)));
    for reason in &reasons(outcome) {
        why.line(law::reason(reason));
    }
    if outcome.members_abstaining > 0 {
        why.line(name::abstention_under(Gate::Council, outcome.rule));
    }
    why
}

/// How a vote stands that is under way: what it takes, and what those have said who were called, of how many.
#[must_use]
pub fn open_count(gate: Gate, outcome: &Outcome, votes: &Ballot, (called, of): (StateSet, usize)) -> Why {
    let mut why = Why::new(say!("why-open", called = called.len(), of = of));
    match gate {
        Gate::Council | Gate::Consensus => why.line(say!("why-rule", rule = law::rule(outcome.rule))),
        Gate::Committee | Gate::Appeal => {
            why.line(say!(
                "with-article",
                text = text::plain("why-opinion-rule"),
                article = cite_marked(Article::Com5_1)
            ));
        }
    }
    why.line(say!(
        "why-open-votes",
        in_favour = votes.in_favour().intersection(called).len(),
        against = votes.against().intersection(called).len(),
        abstaining = votes.abstaining().intersection(called).len()
    ));
    why.line(name::abstention_under(gate, outcome.rule));
    why
}

/// Why a vote in committee is the opinion that it is, and what follows.
#[must_use]
pub fn opinion(stage: Stage, count: &Count) -> Why {
    let mut why = Why::new(say!("why-opinion", opinion = law::opinion(count.opinion)));
    why.line(law::committee(count));
    why.line(say!("with-article", text = text::plain("why-opinion-rule"), article = cite_marked(Article::Com5_1)));
    why.line(law::consequence(stage, count.opinion));
    let gate = if stage == Stage::Appeal { Gate::Appeal } else { Gate::Committee };
    why.line(name::abstention(gate));
    if stage == Stage::Committee
        && comitology::general_consequence(stage, count) != comitology::consequence(stage, count.opinion)
    {
        why.line(text::plain("why-trade-defence"));
    }
    why
}

/// Why something is refused.
#[must_use]
pub fn refusal(words: &Words<'_>, refusal: &Refusal) -> Why {
    let mut why = Why::new(text::plain("why-refused"));
    why.line(words.refusal(refusal));
    if let Refusal::Law(refusal) = refusal
        && let Some(article) = refusal.article()
    {
        cited(&mut why, article);
    }
    why
}

/// What a step of the procedure is, who takes it, and what it leads to.
#[must_use]
pub fn step(kind: StepKind) -> Why {
    let mut why = Why::new(procedure::step_name(kind));
    why.line(say!("why-step-actor", actor = actor(kind)));
    cited(&mut why, kind.article());
    let next = kind.leads_to().iter().map(|kind| procedure::step_name(*kind));
    if !kind.leads_to().is_empty() {
        why.line(say!("why-step-leads-to", steps = crate::words::list::join(next)));
    }
    why
}

/// Where the case stands: the phase, the clocks that run, and the steps that are open.
#[must_use]
pub fn standing(view: &View<'_>) -> Why {
    let mut why = Why::new(procedure::stands(view));
    let today = view.today();
    for running in &view.procedure().clocks_on(today) {
        let running: &Clock = running;
        why.line(clock::clock(running, today));
    }
    for (kind, window) in view.procedure().next().filter(|(_, window)| window.earliest <= today) {
        let Some(verb) = verb_of(kind) else { continue };
        let (step, article) = (procedure::step_name(kind), cite_marked(window.article));
        let latest = window.latest.map(date);
        if view.seat() == Seat::Commission && view.is_awaited() {
            // What the seat may ask for now, and nothing that would be refused.
            why.lines.extend(legal(*view).open(verb).is_ok().then_some(if let Some(latest) = latest {
                say!("why-step-open-until", step = step, latest = latest, article = article)
            } else {
                say!("why-step-open", step = step, article = article)
            }));
            continue;
        }
        let actor = actor(kind);
        why.line(if let Some(latest) = latest {
            say!("why-step-theirs-until", actor = actor, step = step, latest = latest, article = article)
        } else {
            say!("why-step-theirs", actor = text::capital(&actor), step = step, article = article)
        });
    }
    why
}

/// The verb by which a seat of the game takes a step of the law; none for what comes by itself or has no verb.
const fn verb_of(kind: StepKind) -> Option<Verb> {
    match kind {
        StepKind::OpenExamination => Some(Verb::Open),
        StepKind::CloseExamination | StepKind::EndCase => Some(Verb::Close),
        StepKind::Propose | StepKind::AlterProposal => Some(Verb::Propose),
        StepKind::WithdrawProposal => Some(Verb::WithdrawProposal),
        StepKind::AmendProposal => Some(Verb::Amend),
        StepKind::Determine | StepKind::Vote => Some(Verb::Vote),
        StepKind::Table | StepKind::TableAmended => Some(Verb::Table),
        StepKind::Refer => Some(Verb::Appeal),
        StepKind::Abandon => Some(Verb::Withdraw),
        StepKind::Adopt => Some(Verb::Adopt),
        StepKind::InviteObservations
        | StepKind::AnnounceDelay
        | StepKind::LoseVote
        | StepKind::Engage
        | StepKind::ChangeDraft
        | StepKind::DeferFurther
        | StepKind::Apply
        | StepKind::ActUrgently
        | StepKind::Lapse
        | StepKind::Expire
        | StepKind::SnapBack
        | StepKind::LetPass
        | StepKind::VoteUrgent
        | StepKind::RequestReparation => None,
    }
}

fn actor(kind: StepKind) -> String {
    text::plain(match kind.actor() {
        Actor::Commission => "actor-commission",
        Actor::Council => "actor-council",
        Actor::Committee => "actor-committee",
        Actor::Law => "actor-law",
    })
}

/// How much a package may take from China: the injury with its range, what stands, what is left (Art. 11(1)).
#[must_use]
pub fn proportionality(view: &View<'_>, package: MeasureSet) -> Why {
    let [low, middle, high] = view.injury_range();
    let value = view.package_value(package);
    let mut why = Why::new(text::plain("why-proportionality"));
    why.line(say!("why-injury", low = euro(low), middle = euro(middle), high = euro(high)));
    why.line(text::plain("why-injury-formula"));
    why.line(say!("why-package-value", value = euro(value)));
    let key = if value > high {
        "why-above-upper"
    } else if value > middle {
        "why-above-middle"
    } else {
        "why-below-middle"
    };
    why.line(text::plain(key));
    cited(&mut why, Article::Aci11_1);
    why
}

/// A measure in full: how it stands, what it takes, presses and costs, and what all together would be to the injury (Art. 11(1)).
#[must_use]
pub fn measure(words: &Words<'_>, view: &View<'_>, id: MeasureId) -> Why {
    let state = view.measure(id);
    let stands = match state.stage {
        MeasureStage::None => text::plain("papers-measure-none"),
        MeasureStage::Deferred => say!("papers-measure-deferred", round = state.from),
        MeasureStage::Applies => say!("papers-measure-applies", age = state.age),
        MeasureStage::Suspended => text::plain("papers-measure-suspended"),
    };
    let mut why = Why { title: words.measure(id), lines: vec![stands] };
    if view.draft().is_some_and(|draft| draft.measures.contains(id)) {
        why.lines.push(text::plain("papers-measure-drafted"));
    }
    why.lines.extend(words.package_measure(view, id));
    let [low, middle, high] = view.injury_range().map(short::euro);
    let pressure = percent_exact(view.china_pain());
    why.lines.push(say!("papers-proportion", low = low, middle = middle, high = high, pressure = pressure));
    why
}

/// What the case file says, limb by limb: what is filed, what Beijing answered, and what is missing.
#[must_use]
pub fn case_file(words: &Words<'_>, view: &View<'_>) -> Why {
    let needed = view.rules().politics.prices.case_threshold;
    let strength = percent_exact(view.case_file());
    let mut why = Why::new(say!("why-case-file", strength = strength, needed = percent_exact(needed)));
    for limb in Limb::ALL {
        why.line(limb_line(words, view, limb));
    }
    why.line(say!("with-article", text = text::plain("why-purpose-ceiling"), article = cite_marked(Article::Aci2_1)));
    why.lines.extend(evidence_known(view).filter_map(|id| evidence_line(words, view, id)));
    why
}

/// The items that the seat knows of, limb by limb.
pub fn evidence_known<'v>(view: &'v View<'_>) -> impl Iterator<Item = EvidenceId> + 'v {
    let all = move |limb: Limb| {
        let of_limb = (0..view.rules().evidence.len()).map(EvidenceId::at);
        of_limb.filter(move |id| view.rules().evidence[id.index()].limb == limb)
    };
    Limb::ALL.into_iter().flat_map(all).filter(|id| view.evidence(*id).is_some())
}

/// An item that is filed, in one line.
#[must_use]
pub fn evidence_line(words: &Words<'_>, view: &View<'_>, id: EvidenceId) -> Option<String> {
    let (item, known) = (&view.rules().evidence[id.index()], view.evidence(id).filter(|known| known.filed)?);
    let strength = signed(item.strength / 100);
    let by = known.by.map_or_else(|| words.seat(crate::base::ids::Seat::Commission), |id| words.state(id));
    let basis = evidence_basis(words, id);
    let line =
        say!("why-evidence", item = words.evidence(id), limb = name::limb(item.limb), strength = strength, by = by);
    let line = if known.contested { say!("why-evidence-contested", line = line) } else { line };
    Some(basis.map_or(line.clone(), |basis| say!("with-source", text = line, source = basis)))
}

/// An item of the case file: what it says, what it speaks to, how strong it is, who filed it, and what Beijing answers.
#[must_use]
pub fn evidence(words: &Words<'_>, view: &View<'_>, id: EvidenceId) -> Why {
    let (texts, item) = (words.campaign().text.evidence(id), &view.rules().evidence[id.index()]);
    let mut why = Why::new(words.evidence(id));
    let Some(known) = view.evidence(id) else { return why };
    why.line(texts.text.clone());
    let side = text::plain(if item.strength < 0 { "evidence-against" } else { "evidence-for" });
    let strength = signed_percent(item.strength);
    why.line(say!("evidence-limb", limb = name::limb(item.limb), side = side, strength = strength));
    let by = known.by.map_or_else(|| words.seat(crate::base::ids::Seat::Commission), |id| words.state(id));
    why.line(if known.filed { say!("evidence-filed", by = by) } else { text::plain("evidence-not-filed") });
    if known.contested {
        let left = item.strength - crate::base::share::scale(item.strength, item.contested);
        why.line(say!("evidence-answered", answer = texts.answer.as_str(), left = signed_percent(left)));
    } else {
        why.line(text::plain("evidence-unanswered"));
    }
    if let Some(source) = evidence_basis(words, id) {
        why.line(say!("why-figures", source = source));
    }
    why
}

/// What an item rests on.
fn evidence_basis(words: &Words<'_>, id: EvidenceId) -> Option<String> {
    let item = format!("items.{}", words.campaign().text.evidence(id).id);
    words.record(&item).or_else(|| words.figure(&format!("{item}.strength")))
}

/// A strength in percent with its sign.
fn signed_percent(bp: i32) -> String {
    let number = percent_exact(bp);
    if bp < 0 { number } else { format!("+{number}") }
}

/// The strength of a limb as a seat may know it, in basis points: what is filed, less what Beijing's answers take away.
#[must_use]
pub fn limb_strength(view: &View<'_>, limb: Limb) -> i32 {
    filed(view, limb).map(|id| strength(view, id)).sum()
}

/// The strength of an item, after Beijing's answer if there is one, in basis points.
#[must_use]
pub fn strength(view: &View<'_>, id: EvidenceId) -> i32 {
    let item = &view.rules().evidence[id.index()];
    let contested = view.evidence(id).is_some_and(|known| known.contested);
    if contested { item.strength - crate::base::share::scale(item.strength, item.contested) } else { item.strength }
}

/// The items of a limb that are filed.
fn filed<'v>(view: &'v View<'_>, limb: Limb) -> impl Iterator<Item = EvidenceId> + 'v {
    let all = (0..view.rules().evidence.len()).map(EvidenceId::at);
    all.filter(move |id| view.rules().evidence[id.index()].limb == limb)
        .filter(|id| view.evidence(*id).is_some_and(|known| known.filed))
}

fn limb_line(words: &Words<'_>, view: &View<'_>, limb: Limb) -> String {
    let items = filed(view, limb).fold(0, |bits, id| bits | 1 << id.index());
    let names = words.several(crate::game::legal::Kind::Evidence, items);
    say!("why-limb", limb = name::limb(limb), strength = signed(limb_strength(view, limb) / 100), items = names)
}

fn cited(why: &mut Why, article: Article) {
    let text = say!(
        "why-article",
        article = cite_marked(article),
        subject = subject(article),
        act = act(article.instrument())
    );
    why.line(text);
}
