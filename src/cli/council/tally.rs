//! `coreper council tally`: one ballot, adopted or not, and why.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::cli::council::because::{Because, Follows, because, follows, opinion};
use crate::cli::council::paper::{counted, grouped, json, percent};
use crate::cli::council::{Common, RuleName, Setting};
use crate::cli::failure::Failure;
use crate::law::ballot::{Ballot, Lists, Proxy, Refusal};
use crate::law::comitology::{self, Opinion, Stage};
use crate::law::rule::Rule;
use crate::law::tally::{Outcome, attained, reasons, tally};
use clap::Args;
use serde::Serialize;
use std::fmt::Write;

/// The arguments of `coreper council tally`.
///
/// A state that takes part and is in no list is present without a vote.
#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Who votes for, such as DE,FR,EL
    #[arg(long = "for", value_name = "CODES", default_value = "", hide_default_value = true)]
    in_favour: String,
    /// Who votes against
    #[arg(long, value_name = "CODES", default_value = "", hide_default_value = true)]
    against: String,
    /// Who abstains
    #[arg(long, value_name = "CODES", default_value = "", hide_default_value = true)]
    abstain: String,
    /// Who is not in the room
    #[arg(long, value_name = "CODES", default_value = "", hide_default_value = true)]
    absent: String,
    /// Who acts for whom: for the absent A acts B; A votes as B does unless A stands in a list itself
    #[arg(long, value_name = "A=B", value_delimiter = ',')]
    proxy: Vec<String>,
}

/// The count of a ballot.
#[derive(Serialize, Debug)]
struct Tally {
    rule: &'static str,
    table: String,
    members: Members,
    population: People,
    blocking: Blocking,
    four_member_rule_decides: bool,
    adopted: bool,
    because: Vec<Because>,
    #[serde(flatten)]
    examination: Option<Examination>,
}

#[derive(Serialize, Debug)]
struct Members {
    participating: usize,
    #[serde(rename = "for")]
    in_favour: usize,
    against: usize,
    abstain: usize,
    absent: usize,
    silent: usize,
    needed: usize,
}

#[derive(Serialize, Debug)]
struct People {
    total: u64,
    #[serde(rename = "for")]
    in_favour: u64,
    needed: Option<u64>,
    for_percent: f64,
}

#[derive(Serialize, Debug)]
struct Blocking {
    members: usize,
    population_percent: f64,
    blocks: bool,
}

#[derive(Serialize, Debug)]
struct Examination {
    opinion: &'static str,
    in_committee: Follows,
    on_appeal: Follows,
}

/// Counts the ballot.
pub(super) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let setting = Setting::read(&arguments.common)?;
    let ballot = ballot(&setting, arguments)?;
    let tally = count(&setting, &ballot);
    if arguments.common.json { json(&tally) } else { Ok(page(&setting, &ballot, &tally)) }
}

/// The ballot out of the lists.
fn ballot(setting: &Setting, arguments: &Arguments) -> Result<Ballot, Failure> {
    let mut in_favour = setting.states("--for", &arguments.in_favour)?;
    let mut against = setting.states("--against", &arguments.against)?;
    let mut abstaining = setting.states("--abstain", &arguments.abstain)?;
    let absent = setting.states("--absent", &arguments.absent)?;
    setting.apart(&[("--for", in_favour), ("--against", against), ("--abstain", abstaining)])?;
    let mut proxies = Vec::new();
    for text in &arguments.proxy {
        let proxy = proxy(setting, text, absent)?;
        let listed = in_favour.union(against).union(abstaining);
        if !listed.contains(proxy.principal) {
            for list in [&mut in_favour, &mut against, &mut abstaining] {
                if list.contains(proxy.holder) {
                    list.insert(proxy.principal);
                }
            }
        }
        proxies.push(proxy);
    }
    let component = setting.roll.table.members();
    let participating = setting.participating;
    let lists = Lists { component, participating, in_favour, against, abstaining, absent, proxies: &proxies };
    Ballot::new(&lists).map_err(|refusal| refused(setting, refusal))
}

/// `A=B`: whichever of the two is absent is the one acted for.
fn proxy(setting: &Setting, text: &str, absent: StateSet) -> Result<Proxy, Failure> {
    let Some((first, second)) = text.split_once('=') else {
        let next = "write `A=B`: for the absent A acts B, such as `--absent MT --proxy MT=IT`";
        return Err(Failure::new("`--proxy`", format!("`{text}` is not `A=B`"), next));
    };
    let [first, second] = [first, second].map(|code| setting.roll.state("--proxy", code));
    let (first, second): (StateId, StateId) = (first?, second?);
    setting.taking_part("--proxy", StateSet::of(first).with(second))?;
    let swapped = absent.contains(second) && !absent.contains(first);
    Ok(if swapped { Proxy { principal: second, holder: first } } else { Proxy { principal: first, holder: second } })
}

fn refused(setting: &Setting, refusal: Refusal) -> Failure {
    let code = setting.roll.code(refusal.member());
    let (place, cause, next) = match refusal {
        Refusal::UnknownMember(_) => ("--participants", "is no member", "take codes from the table"),
        Refusal::TakesNoPart(_) => ("--participants", "takes no part in this vote", "add it there"),
        Refusal::InTwoLists(_) => ("--for", "stands in two lists", "name each state once"),
        Refusal::AbsentWithoutProxy(_) => (
            "--absent",
            "is absent and nobody acts for it, so it cannot vote",
            "give it a proxy, or take it out of a list",
        ),
        Refusal::ProxyForPresent(_) => ("--proxy", "is present, so nobody acts for it", "name it in `--absent`"),
        Refusal::TwoProxiesFor(_) => ("--proxy", "has somebody who acts for it already", "name one"),
        Refusal::ActsForOneAlready(_) => {
            ("--proxy", "acts for another already, and may act for only one (TFEU 239)", "name somebody else")
        }
        Refusal::ChainedProxy(_) => {
            ("--proxy", "is absent itself, so it cannot act for another", "name somebody present")
        }
        Refusal::ProxyForSelf(_) => ("--proxy", "cannot act for itself", "name somebody else"),
    };
    Failure::new(format!("`{place}`"), format!("`{code}` {cause}"), next)
}

fn count(setting: &Setting, ballot: &Ballot) -> Tally {
    let (rule, table) = (setting.rule.rule(), &setting.roll.table);
    let outcome = tally(rule, table, ballot);
    let said = ballot.abstaining().minus(ballot.silent());
    let stop = match rule {
        // Under unanimity those who abstain stand in nobody's way.
        Rule::Unanimity => outcome.blocking.minus(said),
        Rule::QualifiedMajority | Rule::QualifiedMajorityWithoutClause | Rule::Reinforced | Rule::Simple => {
            outcome.blocking
        }
    };
    let reached = |rule| attained(rule, table, ballot.component(), ballot.participating(), ballot.in_favour());
    let counted = comitology::opinion(table, ballot);
    let examination = (setting.rule == RuleName::Committee).then(|| Examination {
        opinion: match counted.opinion {
            Opinion::Positive => "positive",
            Opinion::Negative => "negative",
            Opinion::None => "none",
        },
        in_committee: follows(Stage::Committee, &counted),
        on_appeal: follows(Stage::Appeal, &counted),
    });
    let in_committee = examination.is_some();
    Tally {
        rule: setting.rule.key(),
        table: setting.table.clone(),
        members: Members {
            participating: ballot.participating().len(),
            in_favour: ballot.in_favour().len(),
            against: ballot.against().len(),
            abstain: said.len(),
            absent: ballot.missing().len(),
            silent: ballot.silent().len(),
            needed: needed(&outcome, said),
        },
        population: People {
            total: outcome.population_total.0,
            in_favour: outcome.population_for.0,
            needed: outcome.population_needed.map(|needed| needed.0),
            for_percent: percent(outcome.population_for, outcome.population_total),
        },
        blocking: Blocking {
            members: stop.len(),
            population_percent: percent(table.total(stop), outcome.population_total),
            blocks: if rule == Rule::Unanimity {
                !stop.is_empty() || ballot.in_favour().is_empty()
            } else {
                !reached(rule)
            },
        },
        four_member_rule_decides: if in_committee {
            reached(rule) && !reached(Rule::QualifiedMajorityWithoutClause)
        } else {
            outcome.deemed
        },
        adopted: if in_committee { counted.opinion == Opinion::Positive } else { outcome.adopted },
        because: if in_committee { opinion(&counted) } else { reasons(&outcome).iter().map(because).collect() },
        examination,
    }
}

/// How many must be in favour: under unanimity all who do not abstain.
fn needed(outcome: &Outcome, abstaining: StateSet) -> usize {
    match outcome.rule {
        Rule::Unanimity => {
            let present = usize::from(outcome.members_for) + outcome.blocking.len();
            present.saturating_sub(abstaining.len()).max(1)
        }
        Rule::QualifiedMajority | Rule::QualifiedMajorityWithoutClause | Rule::Reinforced | Rule::Simple => {
            outcome.members_needed.into()
        }
    }
}

fn page(setting: &Setting, ballot: &Ballot, tally: &Tally) -> String {
    let mut page = setting.title();
    let members = &tally.members;
    let mut line = |text: String| {
        page.push_str(text.trim_end());
        page.push('\n');
    };
    line(String::new());
    line(format!("  {:<12}{:>16}{:>16}", "", "in favour", "needed"));
    line(format!(
        "  {:<12}{:>16}{:>16}   {}",
        "members",
        members.in_favour,
        members.needed,
        short(members.in_favour as u64, members.needed as u64, "members")
    ));
    if let Some(needed) = tally.population.needed {
        let (have, total) = (tally.population.in_favour, Population(tally.population.total));
        line(format!(
            "  {:<12}{:>16}{:>16}   {}",
            "persons",
            grouped(have),
            grouped(needed),
            short(have, needed, "persons")
        ));
        line(format!(
            "  {:<12}{:>15.4}%{:>15.4}%   of {}",
            "",
            tally.population.for_percent,
            percent(Population(needed), total),
            grouped(total.0)
        ));
    }
    line(String::new());
    let said = ballot.abstaining().minus(ballot.silent());
    let lists = [
        ("for", ballot.in_favour()),
        ("against", ballot.against()),
        ("abstain", said),
        ("absent", ballot.missing()),
        ("silent", ballot.silent()),
    ];
    for (name, states) in lists {
        line(format!("  {name:<10}{:>3}  {}", states.len(), setting.roll.list(states)));
    }
    let minority = if tally.blocking.blocks { "they block" } else { "too few to block" };
    let blockers = counted(tally.blocking.members, "member");
    line(format!(
        "\n  In the way: {blockers} with {:.4}% of the population, {minority}",
        tally.blocking.population_percent
    ));
    if tally.four_member_rule_decides {
        line("  The four-member rule alone decides".to_owned());
    }
    let verdict = match &tally.examination {
        Some(examination) => format!("OPINION: {}", examination.opinion.to_uppercase()),
        None if tally.adopted => "ADOPTED".to_owned(),
        None => "NOT ADOPTED".to_owned(),
    };
    line(format!("\n  {verdict}"));
    line(String::new());
    for reason in &tally.because {
        line(format!("  {:<32}{}", reason.article, reason.text));
    }
    if let Some(examination) = &tally.examination {
        for (stage, follows) in [("in committee", &examination.in_committee), ("on appeal", &examination.on_appeal)] {
            line(format!("  {:<32}{stage}: {}", follows.article, follows.text));
        }
    }
    if let Some(estimates) = setting.estimates() {
        let _ = write!(page, "\n{estimates}");
    }
    page
}

/// Whether there is enough, or how much is missing.
fn short(have: u64, needed: u64, noun: &str) -> String {
    if have >= needed { "reached".to_owned() } else { format!("{} {noun} missing", grouped(needed - have)) }
}
