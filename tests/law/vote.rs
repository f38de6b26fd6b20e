//! One row of a table: a vote, and what must come of it in the Council or in the committees.

use super::suite::{Given, cite};
use coreper::law::ballot::{Ballot, Lists, Proxy, Refusal};
use coreper::law::brake::brake;
use coreper::law::comitology::{self, Consequence, Opinion, Stage};
use coreper::law::reason::{Number, Reason};
use coreper::law::rule::Rule;
use coreper::law::tally::{carries, reasons, tally};
use std::collections::BTreeMap;

/// The mismatches of a row.
pub(super) fn check(given: &Given, row: &BTreeMap<&str, &str>) -> Vec<String> {
    let mut wrong = Vec::new();
    let known = [
        "In favour",
        "Against",
        "Abstain",
        "Absent",
        "Proxies",
        "Taking part",
        "Result",
        "Members",
        "Population",
        "Because",
        "Opinion",
        "In committee",
        "On appeal",
        "General rule",
        "Article",
        "Brake",
        "Block",
    ];
    wrong.extend(row.keys().filter(|key| !known.contains(key)).map(|key| format!("no column `{key}` is known")));
    let ballot = match cast(given, row) {
        Ok(ballot) => ballot,
        Err(refusal) => {
            let name = format!("{refusal:?}").split('(').next().unwrap().to_owned();
            let is = format!("refused: {name} {}, {}", given.roll.code(refusal.member()), cite(refusal.article()));
            compare(&mut wrong, "Result", row, &is);
            return wrong;
        }
    };
    let ballot =
        if given.values.get("procedure").is_some_and(|how| how == "written") { ballot.tacit() } else { ballot };
    if row.contains_key("Opinion") {
        committee(given, row, &ballot, &mut wrong);
    } else {
        council(given, row, &ballot, &mut wrong);
    }
    wrong
}

fn cast(given: &Given, row: &BTreeMap<&str, &str>) -> Result<Ballot, Refusal> {
    let set = |column: &str| given.roll.set(row.get(column).copied().unwrap_or_default());
    let proxies: Vec<Proxy> = row
        .get("Proxies")
        .into_iter()
        .flat_map(|text| text.split(',').map(str::trim).filter(|text| !text.is_empty()))
        .map(|text| text.split_once(" for ").expect("`BE for LU`"))
        .map(|(holder, principal)| Proxy { holder: given.roll.id(holder), principal: given.roll.id(principal) })
        .collect();
    let component = given.roll.table.members();
    Ballot::new(&Lists {
        component,
        participating: if row.contains_key("Taking part") { set("Taking part") } else { component },
        in_favour: set("In favour"),
        against: set("Against"),
        abstaining: set("Abstain"),
        absent: set("Absent"),
        proxies: &proxies,
    })
}

fn rule(name: &str) -> Rule {
    match name {
        "qualified majority" => Rule::QualifiedMajority,
        "qualified majority without clause" => Rule::QualifiedMajorityWithoutClause,
        "reinforced qualified majority" => Rule::Reinforced,
        "simple majority" => Rule::Simple,
        "unanimity" => Rule::Unanimity,
        other => panic!("no rule `{other}`"),
    }
}

fn council(given: &Given, row: &BTreeMap<&str, &str>, ballot: &Ballot, wrong: &mut Vec<String>) {
    let rule = rule(given.values.get("rule").expect("a rule is given"));
    let table = &given.roll.table;
    let outcome = tally(rule, table, ballot);
    let result = match (outcome.adopted, outcome.deemed) {
        (true, false) => "adopted",
        (true, true) => "adopted by the clause alone",
        (false, _) => "not adopted",
    };
    compare(wrong, "Result", row, result);
    compare(wrong, "Members", row, &format!("{}/{}", outcome.members_for, outcome.members_needed));
    compare(wrong, "Population", row, &percent(outcome.population_for.0, outcome.population_total.0));
    compare(wrong, "Block", row, &outcome.blocking_needed.map_or("none".to_owned(), |block| block.to_string()));
    let because: Vec<String> = reasons(&outcome).iter().map(reason).collect();
    compare(wrong, "Because", row, &because.join("; "));
    let opposed = brake(table, ballot.against());
    compare(wrong, "Brake", row, if opposed.applies { "discuss on" } else { "no" });
    let plain = ballot.participating() == table.members() && ballot.present() == table.members();
    // `carries` takes the others for abstaining; under unanimity silence is something else.
    let plain = plain && ballot.against().is_empty() && (rule != Rule::Unanimity || ballot.silent().is_empty());
    if plain && carries(rule, table, ballot.in_favour()) != outcome.adopted {
        wrong.push("`carries` and `tally` do not agree".to_owned());
    }
}

fn committee(given: &Given, row: &BTreeMap<&str, &str>, ballot: &Ballot, wrong: &mut Vec<String>) {
    let count = comitology::opinion(&given.roll.table, ballot);
    let opinion = match count.opinion {
        Opinion::Positive => "positive",
        Opinion::Negative => "negative",
        Opinion::None => "none",
    };
    compare(wrong, "Opinion", row, opinion);
    compare(
        wrong,
        "Members",
        row,
        &format!("{}/{}/{}", count.members_for, count.members_neither, count.members_against),
    );
    compare(wrong, "Population", row, &percent(count.population_for.0, count.population_total.0));
    let of = |stage| consequence(comitology::consequence(stage, count.opinion));
    compare(wrong, "In committee", row, &of(Stage::Committee));
    compare(wrong, "On appeal", row, &of(Stage::Appeal));
    let general = consequence(comitology::general_consequence(Stage::Committee, &count));
    compare(wrong, "General rule", row, &general);
    let articles = [
        comitology::article(Stage::Committee, count.opinion),
        comitology::article(Stage::Appeal, count.opinion),
        comitology::general_article(Stage::Committee, &count),
    ];
    compare(wrong, "Article", row, &articles.map(cite).join(", "));
}

fn consequence(consequence: Consequence) -> String {
    match consequence {
        Consequence::ShallAdopt => "shall adopt".to_owned(),
        Consequence::MayAdopt => "may adopt".to_owned(),
        Consequence::ShallNotAdopt { amend_within_months, appeal_within_months } => {
            format!("shall not adopt; amend {amend_within_months} months, appeal {appeal_within_months}")
        }
        Consequence::Rejected => "rejected".to_owned(),
    }
}

fn reason(reason: &Reason) -> String {
    let number = |number| match number {
        Number::Members(members) => members.to_string(),
        Number::Persons(persons) => persons.0.to_string(),
    };
    let beside = reason.beside.map(|beside| format!("/{}", number(beside))).unwrap_or_default();
    format!("{:?} {}{beside} {}", reason.point, number(reason.have), cite(reason.article))
}

/// Per cent to three places, rounded.
fn percent(part: u64, whole: u64) -> String {
    let thousandths = (part * 200_000 + whole) / (2 * whole);
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

fn compare(wrong: &mut Vec<String>, column: &str, row: &BTreeMap<&str, &str>, is: &str) {
    if let Some(expected) = row.get(column).filter(|expected| **expected != is) {
        wrong.push(format!("{column}: expected `{expected}`, is `{is}`"));
    }
}
