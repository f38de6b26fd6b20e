//! The law's reasons, opinions and rules as sentences, each with its article.

use crate::law::ballot::Ballot;
use crate::law::comitology::{Consequence, Count, Opinion, Stage, article as article_of};
use crate::law::reason::{Article, Number, Point, Reason};
use crate::law::rule::Rule;
use crate::law::tally::Outcome;
use crate::words::Words;
use crate::words::article::cite_marked;
use crate::words::number::{members, months, persons, share};
use crate::words::text::{self, say};

/// A reason as a sentence with its article: "only 14 members in favour, 15 needed (TEU Art. 16(4), …)".
#[must_use]
pub fn reason(reason: &Reason) -> String {
    say!("with-article", text = sentence(reason), article = cite_marked(reason.article))
}

/// A reason as a sentence without its article: "only 14 members in favour, 15 needed".
#[must_use]
pub fn sentence(reason: &Reason) -> String {
    let have = amount(reason.have);
    let beside = reason.beside.map(amount).unwrap_or_default();
    match reason.point {
        Point::QuorumMet => say!("point-quorum-met", have = have, beside = beside),
        Point::QuorumMissed => say!("point-quorum-missed", have = have, beside = beside),
        Point::MembersReached => say!("point-members-reached", have = have, beside = beside),
        Point::MembersShort => say!("point-members-short", have = have, beside = beside),
        Point::PopulationReached => say!("point-population-reached", have = have, beside = beside),
        Point::PopulationShort => say!("point-population-short", have = have, beside = beside),
        Point::DeemedAttained => say!("point-deemed-attained", have = have, beside = beside),
        Point::Blocked => say!("point-blocked", have = have, beside = beside),
        Point::AbstentionIsNotFor => say!("point-abstention-is-not-for", have = have, beside = beside),
        Point::AbsenceIsNotFor => say!("point-absence-is-not-for", have = have, beside = beside),
        Point::AbstentionDoesNotPrevent => say!("point-abstention-does-not-prevent", have = have),
        Point::AbsencePrevents => say!("point-absence-prevents", have = have),
        Point::SilencePrevents => say!("point-silence-prevents", have = have),
        Point::OneAgainstPrevents => say!("point-one-against-prevents", have = have),
        Point::NobodyAgainst => text::plain("point-nobody-against"),
        Point::NobodyFor => text::plain("point-nobody-for"),
    }
}

fn amount(number: Number) -> String {
    match number {
        Number::Members(count) => members(count),
        Number::Persons(population) => persons(population),
    }
}

/// A rule by its name and what it asks for.
#[must_use]
pub fn rule(rule: Rule) -> String {
    text::plain(match rule {
        Rule::QualifiedMajority => "rule-qualified",
        Rule::QualifiedMajorityWithoutClause => "rule-qualified-without-clause",
        Rule::Reinforced => "rule-reinforced",
        Rule::Simple => "rule-simple",
        Rule::Unanimity => "rule-unanimity",
    })
}

/// The count of a vote in the Council in one line: members, population, blocking minority.
#[must_use]
pub fn count(outcome: &Outcome) -> String {
    if outcome.rule == Rule::Unanimity {
        return say!("count-objections", count = outcome.members_against);
    }
    let members = say!("count-members", have = outcome.members_for, need = outcome.members_needed);
    let Some(needed) = outcome.population_needed else { return members };
    let population = say!(
        "count-population",
        have = share(outcome.population_for, outcome.population_total),
        need = share(needed, outcome.population_total),
    );
    format!("{members}; {population}")
}

impl Words<'_> {
    /// The same with who objects, where one objection is enough: "one objection: DE".
    #[must_use]
    pub fn count_of(&self, outcome: &Outcome, votes: &Ballot) -> String {
        if outcome.rule == Rule::Unanimity && outcome.members_against > 0 {
            return say!("count-objections-by", count = outcome.members_against, who = self.codes(votes.against()));
        }
        count(outcome)
    }
}

/// How near those not in favour are to a blocking minority.
#[must_use]
pub fn blocking(outcome: &Outcome) -> Option<String> {
    let least = outcome.blocking_needed?;
    let have = share(outcome.blocking_population, outcome.population_total);
    Some(say!("count-blocking", members = outcome.blocking.len(), share = have, least = least))
}

/// The count of a vote in committee in one line: in favour, against, neither.
#[must_use]
pub fn committee(count: &Count) -> String {
    let share = |part| share(part, count.population_total);
    let text = say!(
        "count-committee",
        for = count.members_for,
        forShare = share(count.population_for),
        against = count.members_against,
        againstShare = share(count.population_against),
        neither = count.members_neither,
        need = count.members_needed,
    );
    if count.deemed { say!("count-deemed", count = text, least = count.block_needed) } else { text }
}

/// An opinion by its name: "no opinion".
#[must_use]
pub fn opinion(opinion: Opinion) -> String {
    text::plain(match opinion {
        Opinion::Positive => "opinion-positive",
        Opinion::Negative => "opinion-negative",
        Opinion::None => "opinion-none",
    })
}

/// Why a vote in committee is the opinion that it is, each sentence with its article.
#[must_use]
pub fn opinion_reasons(count: &Count) -> [(Article, String); 3] {
    let article = match count.opinion {
        Opinion::Positive => Article::Com5_2,
        Opinion::Negative => Article::Com5_3,
        Opinion::None => Article::Com5_4,
    };
    [
        (article, say!("why-opinion", opinion = opinion(count.opinion))),
        (Article::Com5_1, committee(count)),
        (Article::Com5_1, text::plain("why-opinion-rule")),
    ]
}

/// What follows from an opinion at a stage, with the article.
#[must_use]
pub fn consequence(stage: Stage, opinion: Opinion) -> String {
    say!("with-article", text = follows(stage, opinion), article = cite_marked(article_of(stage, opinion)))
}

/// What follows from an opinion at a stage, without the article.
#[must_use]
pub fn follows(stage: Stage, opinion: Opinion) -> String {
    match crate::law::comitology::consequence(stage, opinion) {
        Consequence::ShallAdopt => text::plain("consequence-shall-adopt"),
        Consequence::MayAdopt => text::plain("consequence-may-adopt"),
        Consequence::Rejected => text::plain("consequence-rejected"),
        Consequence::ShallNotAdopt { amend_within_months, appeal_within_months } => say!(
            "consequence-shall-not-adopt",
            amend = months(amend_within_months),
            appeal = months(appeal_within_months),
        ),
    }
}
