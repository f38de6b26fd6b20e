//! A case under the Anti-Coercion Instrument as dated lines: steps, and what must hold between them.

use super::suite::cite;
use coreper::base::calendar::Date;
use coreper::law::aci::condition::{Condition, Conditions};
use coreper::law::aci::draft::{Act, Applies, At, Extent, Resumes, Subject};
use coreper::law::aci::refusal::Refusal;
use coreper::law::aci::step::{Step, StepKind};
use coreper::law::aci::{Justified, Phase, Procedure, Reparation, Terms, Urgency};
use coreper::law::comitology::Opinion;

/// A case being read.
#[derive(Default)]
pub(super) struct Case(Procedure);

impl Case {
    /// Takes a line: `2025-11-03 open examination`, with `=> refused …` when that must happen, or a check such as
    /// `phase: Engagement`.
    pub(super) fn line(&mut self, line: &str) -> Result<(), String> {
        let dated = line.starts_with(|first: char| first.is_ascii_digit());
        if let Some((what, expected)) = line.split_once(": ").filter(|_| !dated) {
            return same(expected, &self.look(what, expected));
        }
        let (day, rest) = line.split_once(' ').ok_or("no date")?;
        let day = Date::parse(day).ok_or("no date")?;
        let (words, expected) = match rest.split_once("=> refused: ") {
            Some((words, refusal)) => (words, Some(refusal)),
            None => (rest, None),
        };
        match (self.0.step(step(words.trim())?, day), expected) {
            (Ok(next), None) => {
                self.0 = next;
                Ok(())
            }
            (Ok(_), Some(refusal)) => Err(format!("expected `{refusal}`, is taken")),
            (Err(refusal), expected) => same(expected.unwrap_or("taken"), &render(refusal)),
        }
    }

    fn look(&self, what: &str, expected: &str) -> String {
        match what {
            "phase" => {
                let text = format!("{:?}", self.0.phase());
                text.split_whitespace().next().unwrap_or_default().to_owned()
            }
            "terms" => match self.0.phase() {
                Phase::Proposal { terms, .. } | Phase::Determined { terms, .. } | Phase::Engagement { terms, .. } => {
                    format!("{:?}, {} months", terms.reparation, terms.indicative_months)
                }
                Phase::NotStarted | Phase::Examination { .. } | Phase::Ended { .. } => "none".to_owned(),
            },
            "votes lost" => match self.0.phase() {
                Phase::Proposal { votes_lost, .. } => votes_lost.to_string(),
                _ => "none".to_owned(),
            },
            "ended" => match self.0.phase() {
                Phase::Ended { how, on } => format!("{how:?} {on}"),
                _ => "no".to_owned(),
            },
            "draft" => self.0.draft().map_or("none".to_owned(), |draft| {
                let at = match draft.at {
                    At::Before { stage, .. } => format!("before {stage:?}"),
                    At::After { stage, opinion, .. } => format!("after {stage:?} {opinion:?}"),
                };
                let subject = format!("{:?}", draft.subject);
                format!("{} {at}", subject.split([' ', '(']).next().unwrap_or_default())
            }),
            "stands" => self.stands(),
            "clocks" => {
                let clocks: Vec<String> = self.0.clocks().iter().map(|clock| format!("{:?}", clock.timing)).collect();
                none_or(&clocks)
            }
            "clock" => {
                let clocks = self.0.clocks();
                let mut rendered = clocks.iter().map(|clock| {
                    let article = cite(clock.article);
                    format!("{:?} {} to {}, {:?}, {article}", clock.timing, clock.start, clock.due, clock.bound)
                });
                rendered.find(|text| text == expected).unwrap_or_else(|| format!("{clocks:?}"))
            }
            "open" => {
                let open: Vec<&str> = self.0.next().map(|(kind, _)| kind.key()).collect();
                none_or(&open)
            }
            "window" => {
                let name = expected.split_whitespace().next().unwrap_or_default();
                let kind = StepKind::ALL.iter().find(|kind| kind.key() == name);
                let Some(window) = kind.and_then(|kind| self.0.window(*kind)) else { return format!("{name} closed") };
                let latest = window.latest.map(|day| format!(" to {day}")).unwrap_or_default();
                format!("{name} from {}{latest}, {}", window.earliest, cite(window.article))
            }
            other => format!("there is no check `{other}`"),
        }
    }

    fn stands(&self) -> String {
        let mut parts = Vec::new();
        if let Some(since) = self.0.applied() {
            parts.push(format!("applied {since}"));
        }
        if let Some(suspended) = self.0.suspended() {
            let until = match suspended.resumes {
                Resumes::ByNewAct => "ByNewAct".to_owned(),
                Resumes::OnLapse(day) => format!("until {day}"),
            };
            parts.push(format!("suspended {} {until}", suspended.since));
        }
        for deferred in self.0.deferred() {
            let when = deferred.applies.day().map_or("on threat".to_owned(), |day| format!("to {day}"));
            parts.push(format!("deferred {} {when}", deferred.act.0));
        }
        if let Some(urgent) = self.0.urgent() {
            parts.push(format!("urgent {:?} {}", urgent.kind, urgent.adopted));
        }
        none_or(&parts)
    }
}

fn none_or<T: std::borrow::Borrow<str>>(parts: &[T]) -> String {
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}

fn same(expected: &str, is: &str) -> Result<(), String> {
    if expected == is { Ok(()) } else { Err(format!("expected `{expected}`, is `{is}`")) }
}

fn render(refusal: Refusal) -> String {
    let what = match refusal {
        Refusal::BeforeLastStep { last } => format!("BeforeLastStep {last}"),
        Refusal::TooEarly { earliest, .. } => format!("TooEarly {earliest}"),
        Refusal::TooLate { latest, .. } => format!("TooLate {latest}"),
        Refusal::IndicativePeriod { months, most } => format!("IndicativePeriod {months} of {most}"),
        Refusal::NotMet(condition) => format!("NotMet {condition:?}"),
        Refusal::OpinionForbids { stage, opinion } => format!("OpinionForbids {stage:?} {opinion:?}"),
        Refusal::NotNow(kind) => format!("NotNow {kind:?}"),
        Refusal::NotDeferred(act) => format!("NotDeferred {}", act.0),
        Refusal::TooManyDeferred { most } => format!("TooManyDeferred {most}"),
        Refusal::DraftUnderWay
        | Refusal::MustAdopt
        | Refusal::WrongApplication
        | Refusal::NothingApplies
        | Refusal::NothingSuspended
        | Refusal::NothingStands
        | Refusal::MeasuresStand => format!("{refusal:?}"),
    };
    format!("{what}, {}", refusal.article().map_or_else(|| "a limit of the game".to_owned(), cite))
}

/// A step by its words.
fn step(words: &str) -> Result<Step, String> {
    let (words, met) = match words.split_once(" with ") {
        Some((words, list)) => (words, conditions(list)?),
        None => (words, Conditions::NONE),
    };
    let all: Vec<&str> = words.split_whitespace().collect();
    let step = match all.as_slice() {
        ["open", "examination"] => Step::OpenExamination,
        ["invite", "observations", "until", day] => Step::InviteObservations { until: date(day)? },
        ["close", "examination"] => Step::CloseExamination,
        ["propose", rest @ ..] => Step::Propose { terms: terms(rest)?, met },
        ["alter", "proposal", rest @ ..] => Step::AlterProposal { terms: terms(rest)? },
        ["amend", "proposal", rest @ ..] => Step::AmendProposal { terms: terms(rest)? },
        ["withdraw", "proposal"] => Step::WithdrawProposal,
        ["announce", "delay"] => Step::AnnounceDelay,
        ["lose", "vote"] => Step::LoseVote,
        ["determine"] => Step::Determine,
        ["engage"] => Step::Engage,
        ["end", "case"] => Step::EndCase,
        ["table", "amended"] => Step::TableAmended { met },
        ["table", rest @ ..] => Step::Table { subject: subject(rest)?, met },
        ["change", "draft"] => Step::ChangeDraft,
        ["vote", "positive"] => Step::Vote(Opinion::Positive),
        ["vote", "negative"] => Step::Vote(Opinion::Negative),
        ["vote", "none"] => Step::Vote(Opinion::None),
        ["refer"] => Step::Refer,
        ["abandon"] => Step::Abandon,
        ["adopt", "touching", "all"] => Step::Adopt { applies: None, extent: Some(Extent::All) },
        ["adopt", "touching", "part"] => Step::Adopt { applies: None, extent: Some(Extent::Part) },
        ["adopt", rest @ ..] => Step::Adopt { applies: applies(rest)?, extent: None },
        ["defer", act, "until", day] => Step::DeferFurther { act: number(act)?, until: date(day)?, met },
        ["apply", act] => Step::Apply { act: number(act)?, met },
        ["suspend", "urgently"] => Step::ActUrgently { kind: Urgency::Suspend, met },
        ["amend", "urgently"] => Step::ActUrgently { kind: Urgency::Amend, met },
        ["lapse"] => Step::Lapse,
        ["expire"] => Step::Expire { applying: false, suspended: false },
        ["expire", "but", "some", "apply"] => Step::Expire { applying: true, suspended: false },
        ["expire", "but", "some", "are", "suspended"] => Step::Expire { applying: false, suspended: true },
        ["snap", "back"] => Step::SnapBack,
        ["let", "it", "pass"] => Step::LetPass,
        ["vote", "positive", "on", "the", "urgent", "act"] => Step::VoteUrgent(Opinion::Positive),
        ["vote", "negative", "on", "the", "urgent", "act"] => Step::VoteUrgent(Opinion::Negative),
        ["vote", "none", "on", "the", "urgent", "act"] => Step::VoteUrgent(Opinion::None),
        ["request", "reparation"] => Step::RequestReparation,
        _ => return Err(format!("there is no step `{words}`")),
    };
    Ok(step)
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or(format!("no date: `{text}`"))
}

fn number(text: &str) -> Result<Act, String> {
    text.parse().map(Act).map_err(|_| format!("no act: `{text}`"))
}

/// `all`, `all but Proportionate`, `Ground Urgency`.
fn conditions(list: &str) -> Result<Conditions, String> {
    let (mut met, names) = match list.strip_prefix("all") {
        Some(rest) => (Conditions::ALL, rest.trim().trim_start_matches("but ")),
        None => (Conditions::NONE, list),
    };
    for name in names.split_whitespace() {
        let condition = Condition::ALL.into_iter().find(|condition| format!("{condition:?}") == name);
        let condition = condition.ok_or(format!("no condition `{name}`"))?;
        met = if list.starts_with("all") { met.without(condition) } else { met.with(condition) };
    }
    Ok(met)
}

/// `6 months`, `reparation 6 months`, `9 months justified`.
fn terms(words: &[&str]) -> Result<Terms, String> {
    let (reparation, words) = match words {
        ["reparation", rest @ ..] => (Reparation::Requested, rest),
        rest => (Reparation::NotRequested, rest),
    };
    let (months, longer) = match words {
        [months, "months"] => (months, Justified::No),
        [months, "months", "justified"] => (months, Justified::Yes),
        _ => return Err(format!("no terms: {words:?}")),
    };
    Ok(Terms { reparation, indicative_months: months.parse().map_err(|_| "no months")?, longer })
}

fn subject(words: &[&str]) -> Result<Subject, String> {
    let extent = |word: &str| match word {
        "all" => Ok(Extent::All),
        "part" => Ok(Extent::Part),
        _ => Err(format!("no extent: `{word}`")),
    };
    Ok(match words {
        ["package"] => Subject::Package,
        ["amendment"] => Subject::Amendment,
        ["repeal", act] => Subject::Repeal(number(act)?),
        ["suspension", of] => Subject::Suspension { extent: extent(of)?, resumes: Resumes::ByNewAct },
        ["suspension", of, "until", day] => {
            Subject::Suspension { extent: extent(of)?, resumes: Resumes::OnLapse(date(day)?) }
        }
        ["prolongation", "until", day] => Subject::Prolongation { until: date(day)? },
        ["resumption", of] => Subject::Resumption { extent: extent(of)? },
        ["termination", of] => Subject::Termination { extent: extent(of)? },
        _ => return Err(format!("no subject: {words:?}")),
    })
}

/// Nothing, `from DATE`, `from DATE justified`, `without call from DATE`, `when the threat is carried out`.
fn applies(words: &[&str]) -> Result<Option<Applies>, String> {
    Ok(match words {
        [] => None,
        ["from", day] => Some(Applies::On { day: date(day)?, later: Justified::No }),
        ["from", day, "justified"] => Some(Applies::On { day: date(day)?, later: Justified::Yes }),
        ["without", "call", "from", day] => Some(Applies::WithoutCall { day: date(day)? }),
        ["when", "the", "threat", "is", "carried", "out"] => Some(Applies::WhenThreatIsCarriedOut),
        _ => return Err(format!("no application: {words:?}")),
    })
}
