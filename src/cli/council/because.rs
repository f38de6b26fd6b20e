//! The reasons of a count as sentences, with the article behind each.

use crate::cli::council::paper::grouped;
use crate::law::comitology::{self, Consequence, Count, Opinion, Stage};
use crate::law::reason::{Article, Instrument, Number, Point, Reason};
use serde::Serialize;

/// A reason on paper.
#[derive(Serialize, Debug)]
pub(super) struct Because {
    /// Where it stands.
    pub(super) article: String,
    /// What it says here.
    pub(super) text: String,
}

/// What the Commission may do after a vote at one stage.
#[derive(Serialize, Debug)]
pub(super) struct Follows {
    /// `shall adopt`, `may adopt` or `shall not adopt`.
    commission: &'static str,
    /// Where it stands.
    pub(super) article: String,
    /// What that means.
    pub(super) text: String,
}

/// A reason as a sentence.
pub(super) fn because(reason: &Reason) -> Because {
    Because { article: cite(reason.article), text: sentence(reason) }
}

/// An article as it is cited.
fn cite(article: Article) -> String {
    let place = article.place();
    match article.instrument() {
        Instrument::Teu => format!("TEU {place}"),
        Instrument::Tfeu => format!("TFEU {place}"),
        Instrument::RulesOfProcedure => format!("RoP {place}"),
        Instrument::AntiCoercion => format!("Reg. (EU) 2023/2675 Art. {place}"),
        Instrument::AntiCoercionAnnexI | Instrument::AntiCoercionAnnexII => {
            format!("Reg. (EU) 2023/2675 Annex, {place}")
        }
        Instrument::Comitology => format!("Reg. (EU) 182/2011 Art. {place}"),
        act @ (Instrument::NearBlock | Instrument::Presidencies) => format!("Decision {} Art. {place}", act.number()),
    }
}

fn sentence(reason: &Reason) -> String {
    let have = number(reason.have);
    let beside = reason.beside.map(number).unwrap_or_default();
    match reason.point {
        Point::QuorumMet => format!("{have} present, {beside} needed to vote"),
        Point::QuorumMissed => format!("only {have} present, {beside} needed to vote"),
        Point::MembersReached => format!("{have} in favour, {beside} needed"),
        Point::MembersShort => format!("only {have} in favour, {beside} needed"),
        Point::PopulationReached => format!("those in favour have {have}, {beside} needed"),
        Point::PopulationShort => format!("those in favour have only {have}, {beside} needed"),
        Point::DeemedAttained => {
            format!(
                "only {have} not in favour, a blocking minority has at least {beside}: the majority is deemed attained"
            )
        }
        Point::Blocked => format!("{have} not in favour, a blocking minority has at least {beside}"),
        Point::AbstentionIsNotFor => format!("{have} without a vote or abstaining, with {beside}: not in favour"),
        Point::AbsenceIsNotFor => format!("{have} absent without proxy, with {beside}: not in favour"),
        Point::AbstentionDoesNotPrevent => format!("{have} abstaining, which does not prevent adoption"),
        Point::AbsencePrevents => format!("{have} absent without proxy, which prevents adoption"),
        Point::SilencePrevents => format!("{have} present without a vote, which prevents adoption"),
        Point::OneAgainstPrevents => format!("{have} against, and one prevents adoption"),
        Point::NobodyAgainst => "nobody is against".to_owned(),
        Point::NobodyFor => "nobody is in favour".to_owned(),
    }
}

fn number(number: Number) -> String {
    match number {
        Number::Members(1) => "1 member".to_owned(),
        Number::Members(count) => format!("{count} members"),
        Number::Persons(persons) => format!("{} persons", grouped(persons.0)),
    }
}

/// Why a vote in committee is the opinion that it is.
pub(super) fn opinion(count: &Count) -> Vec<Because> {
    let side = |members: u8, persons, word: &str| {
        let (members, persons) = (number(Number::Members(members)), number(Number::Persons(persons)));
        let needed = number(Number::Members(count.members_needed));
        let people = number(Number::Persons(count.population_needed));
        format!("{members} {word} with {persons}; an opinion needs {needed} with {people}")
    };
    let (article, verdict) = match count.opinion {
        Opinion::Positive => (Article::Com5_2, "a qualified majority is in favour: a positive opinion"),
        Opinion::Negative => (Article::Com5_3, "a qualified majority is against: a negative opinion"),
        Opinion::None => (Article::Com5_4, "no qualified majority either way: no opinion"),
    };
    vec![
        Because { article: cite(article), text: verdict.to_owned() },
        Because { article: cite(Article::Com5_1), text: side(count.members_for, count.population_for, "in favour") },
        Because {
            article: cite(Article::Com5_1),
            text: side(count.members_against, count.population_against, "against"),
        },
    ]
}

/// What the Commission may do after a vote under the Anti-Coercion Instrument.
pub(super) fn follows(stage: Stage, count: &Count) -> Follows {
    let consequence = comitology::consequence(stage, count.opinion);
    let (commission, text) = match consequence {
        Consequence::ShallAdopt => ("shall adopt", "the Commission adopts the act".to_owned()),
        Consequence::MayAdopt => ("may adopt", "the Commission may adopt the act, or not".to_owned()),
        Consequence::Rejected => ("shall not adopt", "the act is rejected for good".to_owned()),
        Consequence::ShallNotAdopt { amend_within_months, appeal_within_months } => (
            "shall not adopt",
            format!(
                "the Commission may put an amended text to the committee within {}, or this one to the appeal committee within {}",
                months(amend_within_months),
                months(appeal_within_months)
            ),
        ),
    };
    Follows { commission, article: cite(comitology::article(stage, count.opinion)), text }
}

fn months(count: u8) -> String {
    if count == 1 { "1 month".to_owned() } else { format!("{count} months") }
}
