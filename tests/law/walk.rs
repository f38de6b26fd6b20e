//! Random cases: whatever is tried, a step is taken exactly when its window and conditions allow it, and what the table of
//! steps says about their consequences is what happens.

use coreper::base::calendar::Date;
use coreper::base::digest::Digester;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::law::aci::condition::Conditions;
use coreper::law::aci::draft::{Act, Applies, Extent, Resumes, Subject};
use coreper::law::aci::refusal::Refusal;
use coreper::law::aci::step::{Step, StepKind};
use coreper::law::aci::{Justified, Procedure, Reparation, Terms, Urgency};
use coreper::law::comitology::Opinion;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

#[test]
fn random_cases_hold_together() {
    let mut opened: BTreeMap<StepKind, BTreeSet<StepKind>> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for seed in 0..4_000 {
        let mut stream = Stream::new(seed, Key::new(0, Purpose::Play));
        let mut case = Procedure::default();
        let mut today = Date::new(2025, 10, 9);
        for _ in 0..150 {
            today = today.plus_days(stream.between(0, 25));
            let step = pick(&case, &mut stream, today);
            let kind = step.kind();
            let window = case.window(kind);
            match case.step(step, today) {
                Err(refusal) => {
                    let _ = refusal.article();
                    let closed = [Refusal::NotNow(kind), Refusal::DraftUnderWay, Refusal::MeasuresStand];
                    assert_eq!(window.is_none(), closed.contains(&refusal), "{case:?} {step:?}");
                }
                Ok(next) => {
                    let window = window.expect("a step that is taken has a window");
                    let late = window.latest.is_some_and(|latest| today > latest);
                    assert!(today >= window.earliest && !late, "{case:?} {step:?}");
                    assert_eq!(next.last_step(), Some(today));
                    let new = StepKind::ALL.iter().filter(|kind| open(&next, **kind) && !open(&case, **kind));
                    opened.entry(kind).or_default().extend(new);
                    taken.insert(kind);
                    if next != case {
                        assert_ne!(digest(&next), digest(&case), "{case:?} and {next:?}");
                    }
                    case = next;
                }
            }
            for clock in case.clocks() {
                assert!(clock.start <= clock.due, "{clock:?}");
            }
        }
    }
    let untaken: Vec<_> = StepKind::ALL.iter().filter(|kind| !taken.contains(*kind)).collect();
    assert!(untaken.is_empty(), "{untaken:?} are never taken");
    let mut wrong = String::new();
    for kind in StepKind::ALL {
        let listed: BTreeSet<StepKind> = kind.leads_to().iter().copied().collect();
        let seen = opened.remove(kind).unwrap_or_default();
        if listed != seen {
            let _ = writeln!(wrong, "{kind:?} leads to {seen:?}, listed is {listed:?}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn open(case: &Procedure, kind: StepKind) -> bool {
    case.window(kind).is_some()
}

fn digest(case: &Procedure) -> String {
    let mut digester = Digester::new();
    digester.put(case);
    digester.finish().to_string()
}

/// Mostly a step that exists now, with what it carries at random.
fn pick(case: &Procedure, stream: &mut Stream, today: Date) -> Step {
    let next: Vec<StepKind> = case.next().map(|(kind, _)| kind).collect();
    let lapsed = case.window(StepKind::SnapBack).is_some_and(|window| window.earliest <= today);
    let kind = if lapsed && stream.chance(5_000) {
        Some(&StepKind::SnapBack)
    } else if stream.chance(9_000) {
        stream.pick(&next)
    } else {
        stream.pick(StepKind::ALL)
    };
    let met = if stream.chance(8_000) { Conditions::ALL } else { Conditions::NONE };
    let longer = if stream.chance(5_000) { Justified::Yes } else { Justified::No };
    let reparation = if stream.chance(5_000) { Reparation::Requested } else { Reparation::NotRequested };
    let terms = Terms { reparation, indicative_months: u8::try_from(stream.below(9)).unwrap(), longer };
    let day = today.plus_days(stream.between(-2, 100));
    let lapse = today.plus_days(stream.between(100, 500));
    let waiting: Vec<Act> = case.deferred().map(|deferred| deferred.act).collect();
    let act = stream.pick(&waiting).copied().unwrap_or(Act(7));
    let opinion = *stream.pick(&[Opinion::Positive, Opinion::None, Opinion::Negative]).unwrap();
    let kind_of_urgency = *stream.pick(&[Urgency::Suspend, Urgency::Amend]).unwrap();
    match kind.copied().unwrap_or(StepKind::OpenExamination) {
        StepKind::OpenExamination => Step::OpenExamination,
        StepKind::InviteObservations => Step::InviteObservations { until: day },
        StepKind::CloseExamination => Step::CloseExamination,
        StepKind::Propose => Step::Propose { terms, met },
        StepKind::AlterProposal => Step::AlterProposal { terms },
        StepKind::WithdrawProposal => Step::WithdrawProposal,
        StepKind::AmendProposal => Step::AmendProposal { terms },
        StepKind::AnnounceDelay => Step::AnnounceDelay,
        StepKind::LoseVote => Step::LoseVote,
        StepKind::Determine => Step::Determine,
        StepKind::Engage => Step::Engage,
        StepKind::EndCase => Step::EndCase,
        StepKind::Table => Step::Table { subject: subject(stream, act, lapse), met },
        StepKind::ChangeDraft => Step::ChangeDraft,
        StepKind::Vote => Step::Vote(opinion),
        StepKind::TableAmended => Step::TableAmended { met },
        StepKind::Refer => Step::Refer,
        StepKind::Abandon => Step::Abandon,
        StepKind::Adopt => Step::Adopt { applies: applies(stream, day), extent: extent(stream) },
        StepKind::DeferFurther => Step::DeferFurther { act, until: day, met },
        StepKind::Apply => Step::Apply { act, met },
        StepKind::ActUrgently => Step::ActUrgently { kind: kind_of_urgency, met },
        StepKind::Lapse => Step::Lapse,
        StepKind::Expire => Step::Expire { applying: stream.chance(9_500), suspended: stream.chance(9_500) },
        StepKind::SnapBack => Step::SnapBack,
        StepKind::LetPass => Step::LetPass,
        StepKind::VoteUrgent => Step::VoteUrgent(opinion),
        StepKind::RequestReparation => Step::RequestReparation,
    }
}

fn applies(stream: &mut Stream, day: Date) -> Option<Applies> {
    let later = Justified::No;
    let choices = [
        None,
        Some(Applies::On { day, later }),
        Some(Applies::WithoutCall { day }),
        Some(Applies::WhenThreatIsCarriedOut),
    ];
    *stream.pick(&choices).unwrap()
}

fn extent(stream: &mut Stream) -> Option<Extent> {
    *stream.pick(&[None, Some(Extent::All), Some(Extent::Part)]).unwrap()
}

fn subject(stream: &mut Stream, act: Act, lapse: Date) -> Subject {
    let extent = *stream.pick(&[Extent::All, Extent::Part]).unwrap();
    let resumes = *stream.pick(&[Resumes::ByNewAct, Resumes::OnLapse(lapse)]).unwrap();
    let subjects = [
        Subject::Package,
        Subject::Package,
        Subject::Amendment,
        Subject::Repeal(act),
        Subject::Suspension { extent, resumes },
        Subject::Prolongation { until: lapse.plus_days(30) },
        Subject::Resumption { extent },
        Subject::Termination { extent },
    ];
    *stream.pick(&subjects).unwrap()
}
