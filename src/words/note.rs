//! Notes in words: what a mind weighed, its parts with their points, and what followed.

use super::{Words, name};
use crate::ai::note::{
    ActNote, ActReason, Barred, BeijingAbout, BeijingNote, BeijingOption, BeijingPart, BeijingRow, CommissionCheck,
    CommissionLooksAt, CommissionNote, Note, PresidencyNote, TermPoints, VoteConsequence, VoteGate, VoteNote, VoteTerm,
};
use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::StateSet;
use crate::game::command::Verb;
use crate::game::state::Topic;
use crate::law::ballot::Vote;
use crate::words::number::{euro, percent_exact, signed};
use crate::words::text::{self, say};
use crate::words::verb;

impl Words<'_> {
    /// A note as lines, what decided first.
    #[must_use]
    pub fn note(&self, note: &Note) -> Vec<String> {
        match note {
            Note::Vote(note) => vote_note(note),
            Note::Commission(note) => commission_note(note),
            Note::Presidency(note) => vec![presidency_note(note)],
            Note::Beijing(note) => self.beijing_note(note),
            Note::Act(note) => vec![act_note(note)],
        }
    }

    fn beijing_note(&self, note: &BeijingNote) -> Vec<String> {
        let mut lines = vec![beijing_about(note.about)];
        lines.extend(note.rows.iter().map(|row| self.beijing_row(row)));
        if let (Some(chosen), Some(best)) = (note.rows.first(), note.runner_up()) {
            let (lead, option) = (chosen.total - best.total, self.beijing_option(best.option));
            lines.push(if lead < 0 {
                say!("note-beijing-behind", lead = lead.unsigned_abs(), option = option)
            } else {
                say!("note-beijing-lead", lead = lead, option = option)
            });
        }
        for target in &note.targets {
            let state = StateId(target.state);
            let share = percent_exact(target.population);
            let line = say!("note-target", who = self.state(state), distance = signed(target.distance), share = share);
            let line = if target.in_block { say!("note-target-in-block", line = line) } else { line };
            lines.push(match (target.favoured, target.moved) {
                (true, true) => say!("note-target-favoured-moved", line = line),
                (true, false) => say!("note-target-favoured", line = line),
                (false, _) => line,
            });
        }
        if let (Some(change), Some(row)) = (note.would_change, note.runner_up()) {
            let (part, option) = (beijing_part(change.part), self.beijing_option(row.option));
            let key = if change.of_next { "note-would-change.next" } else { "note-would-change" };
            lines.push(say!(key, part = part, by = change.by.unsigned_abs(), option = option));
        }
        lines
    }

    fn beijing_row(&self, row: &BeijingRow) -> String {
        let line = self.beijing_option_weighed(row);
        match row.barred {
            Some(why) => say!("note-row-barred", line = line, why = barred(why)),
            None => line,
        }
    }

    fn beijing_option_weighed(&self, row: &BeijingRow) -> String {
        let mut parts = row.parts.clone();
        parts.sort_by_key(|(part, points)| (std::cmp::Reverse(points.unsigned_abs()), *part));
        let parts: Vec<String> =
            parts.iter().map(|(part, points)| format!("{} {}", beijing_part(*part), signed(*points))).collect();
        let option = self.beijing_option(row.option);
        if parts.is_empty() {
            return say!("note-row-bare", option = option, total = signed(row.total));
        }
        if row.futures == 0 {
            return say!("note-row", option = option, total = signed(row.total), parts = parts.join(", "));
        }
        say!(
            "note-row-looked",
            option = option,
            total = signed(row.total),
            parts = parts.join(", "),
            spread = row.spread,
            futures = row.futures,
        )
    }

    /// An option of Beijing's: "use …", "withdraw …".
    #[must_use]
    pub fn beijing_option(&self, option: BeijingOption) -> String {
        match option {
            BeijingOption::Hold => text::plain("option-hold"),
            BeijingOption::Use(id, states) => {
                let targets = self.targets(StateSet::from_bits(states));
                say!("option-use", instrument = self.instrument_and_rung(InstrumentId(id)), targets = targets)
            }
            BeijingOption::Ease(id) => say!("option-ease", instrument = self.instrument_and_rung(InstrumentId(id))),
            BeijingOption::Sign => text::plain("option-sign"),
            BeijingOption::Offer => text::plain("option-offer"),
            BeijingOption::Refuse => text::plain("option-refuse"),
            BeijingOption::Keep => text::plain("option-keep"),
            BeijingOption::Shave(share) => say!("option-shave", share = crate::words::number::percent(share)),
            BeijingOption::Break => text::plain("option-break"),
        }
    }
}

/// What Beijing decided about, as the beginning of a line: "What to announce:".
#[must_use]
pub fn beijing_about(about: BeijingAbout) -> String {
    text::plain(about_key(about))
}

const fn about_key(about: BeijingAbout) -> &'static str {
    match about {
        BeijingAbout::Signals => "about-signals",
        BeijingAbout::Moves => "about-moves",
        BeijingAbout::Divide => "about-divide",
        BeijingAbout::Bargain => "about-bargain",
        BeijingAbout::Compliance => "about-compliance",
    }
}

fn topic(number: u8) -> String {
    Topic::ALL.get(usize::from(number)).map_or_else(|| text::plain("nothing"), |topic| name::topic(*topic))
}

fn vote_note(note: &VoteNote) -> Vec<String> {
    let vote = Vote::ALL.get(usize::from(note.vote)).map_or_else(|| text::plain("nothing"), |vote| name::vote(*vote));
    let gate = text::plain(match note.gate {
        VoteGate::Council => "gate-council",
        VoteGate::Committee => "gate-committee",
        VoteGate::Appeal => "gate-appeal",
        VoteGate::Word => "gate-word",
    });
    let why = consequence(note.consequence);
    let most = decisive(note);
    let first = if most.is_empty() {
        say!("note-vote", vote = vote, topic = topic(note.topic), gate = gate, why = why)
    } else {
        say!("note-vote-most", vote = vote, topic = topic(note.topic), gate = gate, why = why, most = most.join(", "))
    };
    let mut lines = vec![
        first,
        say!("note-sum", sum = signed(note.sum), for = signed(note.threshold_for), against = signed(note.threshold_against)),
    ];
    // What could have been changed stands first, luck last and apart.
    let mut reasons: Vec<_> = note.terms.iter().filter(|term| !term.term.is_luck()).collect();
    reasons
        .sort_by_key(|term| (!term.term.is_within_reach(), std::cmp::Reverse(term.points.unsigned_abs()), term.term));
    let told = |term: &TermPoints| say!("note-term", term = vote_term(term.term), points = signed(term.points));
    lines.extend(reasons.into_iter().map(told));
    let luck: Vec<_> = note.terms.iter().filter(|term| term.term.is_luck()).collect();
    if !luck.is_empty() {
        let points: i32 = luck.iter().map(|term| term.points).sum();
        let parts: Vec<String> = luck.into_iter().map(told).collect();
        let key = if luck_decided(note) { "note-luck-decided" } else { "note-luck" };
        lines.push(say!(key, points = signed(points), parts = parts.join(", ")));
    }
    lines
}

/// Whether reasons alone would have come to another vote.
fn luck_decided(note: &VoteNote) -> bool {
    let reasons: i32 = note.terms.iter().filter(|term| !term.term.is_luck()).map(|term| term.points).sum();
    let vote = if reasons >= note.threshold_for {
        0
    } else if reasons <= note.threshold_against {
        2
    } else {
        1
    };
    vote != note.vote
}

/// Why a member voted so, in a line: what it came to, and what decided.
#[must_use]
pub fn vote_in_a_line(note: &VoteNote) -> String {
    let (why, most) = (consequence(note.consequence), decisive(note));
    if most.is_empty() { why } else { say!("note-vote-short", why = why, most = most.join(", ")) }
}

/// The whole sum of a vote in a line: what it is, from where on a member votes for or against, and every term.
#[must_use]
pub fn vote_sum(note: &VoteNote) -> String {
    let lines: Vec<String> = vote_note(note).into_iter().skip(1).collect();
    match lines.split_first() {
        Some((sum, terms)) if !terms.is_empty() => say!("note-sum-terms", sum = sum.as_str(), terms = terms.join(", ")),
        Some((sum, _)) => sum.clone(),
        None => String::new(),
    }
}

/// The two reasons that argued most for what was done: for the act, or against it. Luck is none.
fn decisive(note: &VoteNote) -> Vec<String> {
    let sign = if note.vote == 0 { 1 } else { -1 };
    let argues = |term: &&TermPoints| term.points * sign > 0 && !term.term.is_luck();
    let mut terms: Vec<_> = note.terms.iter().filter(argues).collect();
    terms.sort_by_key(|term| (std::cmp::Reverse(term.points.unsigned_abs()), term.term));
    terms.iter().take(2).map(|term| reason(**term)).collect()
}

fn consequence(consequence: VoteConsequence) -> String {
    text::plain(match consequence {
        VoteConsequence::Wants => "vote-because-wants",
        VoteConsequence::WithholdsQuietly => "vote-because-withholds",
        VoteConsequence::Opposes => "vote-because-opposes",
        VoteConsequence::LetsThrough => "vote-because-lets-through",
        VoteConsequence::MustOppose => "vote-because-must-oppose",
        VoteConsequence::Joins => "vote-because-joins",
        VoteConsequence::KeepsPledge => "vote-because-keeps-pledge",
        VoteConsequence::Instructed => "vote-because-instructed",
    })
}

/// A term of a state's sum with its points: "fear of the ladder −12".
pub(crate) fn reason(term: TermPoints) -> String {
    say!("note-term", term = vote_term(term.term), points = signed(term.points))
}

/// A term of a state's sum.
#[must_use]
pub fn vote_term(term: VoteTerm) -> String {
    text::plain(match term {
        VoteTerm::Position => "term-position",
        VoteTerm::LastVote => "term-last-vote",
        VoteTerm::Camp => "term-camp",
        VoteTerm::Drift => "term-drift",
        VoteTerm::Relief => "term-relief",
        VoteTerm::Solidarity => "term-solidarity",
        VoteTerm::Fear => "term-fear",
        VoteTerm::Stick => "term-stick",
        VoteTerm::Anger => "term-anger",
        VoteTerm::Favour => "term-favour",
        VoteTerm::Received => "term-received",
        VoteTerm::Cost => "term-cost",
        VoteTerm::Momentum => "term-momentum",
        VoteTerm::NotAlone => "term-not-alone",
        VoteTerm::CaseFile => "term-case-file",
        VoteTerm::Engagement => "term-engagement",
        VoteTerm::Disproportion => "term-disproportion",
        VoteTerm::Breach => "term-breach",
        VoteTerm::Ukraine => "term-ukraine",
        VoteTerm::Mirrored => "term-mirrored",
        VoteTerm::Text => "term-text",
        VoteTerm::Doubt => "term-doubt",
        VoteTerm::Opinion => "term-opinion-given",
        VoteTerm::Pledge => "term-pledge",
        VoteTerm::Word => "term-word",
        VoteTerm::Terms => "term-terms",
        VoteTerm::Settlement => "term-settlement",
        VoteTerm::Readiness => "term-readiness",
        VoteTerm::Distrust => "term-distrust",
        VoteTerm::Help => "term-help",
        VoteTerm::Frugal => "term-frugal",
        VoteTerm::Unanimity => "term-unanimity",
        VoteTerm::Mood => "term-mood",
        VoteTerm::Common => "term-common",
        VoteTerm::Day => "term-day",
    })
}

fn act_note(note: &ActNote) -> String {
    let reason = text::plain(match note.reason {
        ActReason::CountOnMe => "act-because-count-on-me",
        ActReason::CheapestWaverer => "act-because-cheapest-waverer",
        ActReason::Bargain => "act-because-bargain",
        ActReason::WantsExamination => "act-because-wants-examination",
        ActReason::Evidence => "act-because-evidence",
        ActReason::BetterText => "act-because-better-text",
        ActReason::DearestSector => "act-because-dearest-sector",
        ActReason::WouldWin => "act-because-would-win",
        ActReason::CannotCount => "act-because-cannot-count",
        ActReason::Short => "act-because-short",
        ActReason::Helps => "act-because-helps",
        ActReason::Desperate => "act-because-desperate",
        ActReason::SuitsBest => "act-because-suits-best",
        ActReason::NeedsHelp => "act-because-needs-help",
        ActReason::WantsListing => "act-because-wants-listing",
        ActReason::OneVoice => "act-because-one-voice",
        ActReason::Confides => "act-because-confides",
        ActReason::NearestToLine => "act-because-nearest",
        ActReason::ShowsStand => "act-because-shows-stand",
        ActReason::Openness => "act-because-openness",
        ActReason::AsksLaw => "act-because-asks-law",
        ActReason::Exposes => "act-because-exposes",
        ActReason::Nothing => "act-because-nothing",
    });
    say!("note-act", verb = word_of(&note.verb), reason = reason, worth = note.worth, needed = note.needed)
}

/// The label of a verb by its word.
fn word_of(word: &str) -> String {
    Verb::parse(word).map_or_else(|| word.to_owned(), verb::verb)
}

fn commission_note(note: &CommissionNote) -> Vec<String> {
    let mut lines = vec![say!("note-commission", verb = word_of(&note.verb))];
    lines.extend(note.checks.iter().map(commission_check));
    lines
}

/// One thing that the Commission looked at: what is, what it needs, and whether that is met.
#[must_use]
pub fn commission_check(check: &CommissionCheck) -> String {
    let amount = |value: i32| match check.what {
        CommissionLooksAt::CaseFile
        | CommissionLooksAt::PopulationAsking
        | CommissionLooksAt::PopulationFor
        | CommissionLooksAt::PopulationAgainst
        | CommissionLooksAt::Bite
        | CommissionLooksAt::Doubt
        | CommissionLooksAt::Offer
        | CommissionLooksAt::Unevenness
        | CommissionLooksAt::Alignment => percent_exact(value),
        CommissionLooksAt::Proportion | CommissionLooksAt::MoneyLeft => euro(value),
        CommissionLooksAt::StatesAsking
        | CommissionLooksAt::StatesAskingFund
        | CommissionLooksAt::Ladder
        | CommissionLooksAt::MonthsExamined
        | CommissionLooksAt::MembersFor
        | CommissionLooksAt::MembersAgainst
        | CommissionLooksAt::MonthsEngaged
        | CommissionLooksAt::Cost
        | CommissionLooksAt::RoundsSinceLoss => value.to_string(),
    };
    let (what, have, need) = (looks_at(check.what), amount(check.have), amount(check.need));
    if check.met {
        say!("check-met", what = what, have = have, need = need)
    } else {
        say!("check-not-met", what = what, have = have, need = need)
    }
}

fn looks_at(what: CommissionLooksAt) -> String {
    text::plain(match what {
        CommissionLooksAt::CaseFile => "looks-case-file",
        CommissionLooksAt::StatesAsking => "looks-states-asking",
        CommissionLooksAt::PopulationAsking => "looks-population-asking",
        CommissionLooksAt::Ladder => "looks-ladder",
        CommissionLooksAt::MonthsExamined => "looks-months-examined",
        CommissionLooksAt::MembersFor => "looks-members-for",
        CommissionLooksAt::PopulationFor => "looks-population-for",
        CommissionLooksAt::MembersAgainst => "looks-members-against",
        CommissionLooksAt::PopulationAgainst => "looks-population-against",
        CommissionLooksAt::MonthsEngaged => "looks-months-engaged",
        CommissionLooksAt::Proportion => "looks-proportion",
        CommissionLooksAt::Doubt => "looks-doubt",
        CommissionLooksAt::Bite => "looks-bite",
        CommissionLooksAt::Cost => "looks-cost",
        CommissionLooksAt::Offer => "looks-offer",
        CommissionLooksAt::RoundsSinceLoss => "looks-rounds-since-loss",
        CommissionLooksAt::Alignment => "looks-alignment",
        CommissionLooksAt::Unevenness => "looks-unevenness",
        CommissionLooksAt::StatesAskingFund => "looks-states-asking-fund",
        CommissionLooksAt::MoneyLeft => "looks-money-left",
    })
}

fn presidency_note(note: &PresidencyNote) -> String {
    let (population, needed) = (percent_exact(note.population_for), percent_exact(note.population_needed));
    let key = match (note.put, note.forced) {
        _ if note.concludes => "note-presidency-concludes",
        (true, true) => "note-presidency-must",
        (true, false) => "note-presidency-puts",
        (false, _) => "note-presidency-holds",
    };
    say!(
        key,
        topic = topic(note.topic),
        members = note.members_for,
        membersNeeded = note.members_needed,
        population = population,
        needed = needed,
    )
}

/// Why an option was out of the question.
fn barred(why: Barred) -> String {
    text::plain(match why {
        Barred::TwoAnnounced => "barred-two-announced",
        Barred::RungsClimbed => "barred-rungs-climbed",
        Barred::DoneEnough => "barred-done-enough",
        Barred::NoAnswerYet => "barred-no-answer-yet",
        Barred::BothHands => "barred-both-hands",
        Barred::Unsure => "barred-unsure",
        Barred::Trailed => "barred-trailed",
    })
}

/// A part of what an option is worth to Beijing.
#[must_use]
pub fn beijing_part(part: BeijingPart) -> String {
    text::plain(match part {
        BeijingPart::Control => "part-control",
        BeijingPart::Silence => "part-silence",
        BeijingPart::OwnCost => "part-own-cost",
        BeijingPart::ExpectedPain => "part-expected-pain",
        BeijingPart::StepAnswered => "part-step-answered",
        BeijingPart::LegalRisk => "part-legal-risk",
        BeijingPart::Vote => "part-vote",
        BeijingPart::EasedPain => "part-eased-pain",
        BeijingPart::Jump => "part-jump",
        BeijingPart::Acceptance => "part-acceptance",
        BeijingPart::Desperation => "part-desperation",
        BeijingPart::Divide => "part-divide",
        BeijingPart::BlockDiversification => "part-block-diversification",
        BeijingPart::LongReach => "part-long-reach",
        BeijingPart::DenyMilitary => "part-deny-military",
        BeijingPart::Target => "part-target",
        BeijingPart::StrongestFirst => "part-strongest-first",
        BeijingPart::AnswerInKind => "part-answer-in-kind",
        BeijingPart::Face => "part-face",
        BeijingPart::Announced => "part-announced",
        BeijingPart::Security => "part-security",
        BeijingPart::ReliefFromPressure => "part-relief-from-pressure",
        BeijingPart::ControlsRecede => "part-controls-recede",
        BeijingPart::Resolve => "part-resolve",
        BeijingPart::SnapBack => "part-snap-back",
        BeijingPart::Temptation => "part-temptation",
        BeijingPart::StatusQuo => "part-status-quo",
        BeijingPart::Settlement => "part-settlement",
        BeijingPart::Beyond => "part-beyond",
        BeijingPart::FarmFirst => "part-farm-first",
        BeijingPart::RewardAbstainers => "part-reward-abstainers",
        BeijingPart::BeforeSummits => "part-before-summits",
        BeijingPart::AnnounceWide => "part-announce-wide",
        BeijingPart::ListFew => "part-list-few",
        BeijingPart::OpenLine => "part-open-line",
        BeijingPart::Error => "part-error",
    })
}
