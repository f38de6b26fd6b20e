//! `coreper council tally`: one ballot, adopted or not, and why.

use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::cli::council::ballot::{self, Listed};
use crate::cli::council::paper::{grouped, json, percent};
use crate::cli::council::setting::{Common, RuleName, Setting};
use crate::cli::failure::Failure;
use crate::law::ballot::Ballot;
use crate::law::comitology::{self, Consequence, Opinion, Stage};
use crate::law::reason::{Article, Reason};
use crate::law::rule::Rule;
use crate::law::tally::{Outcome, attained, reasons, tally};
use crate::words::article::cite;
use crate::words::law;
use crate::words::text::{self, say};
use clap::Args;
use serde::Serialize;
use std::fmt::Write;

/// The arguments of `coreper council tally`.
#[derive(Args, Debug)]
#[command(after_help = "A state that takes part and is in no list is present without a vote.")]
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

/// A reason with the article that it rests on.
#[derive(Serialize, Debug)]
struct Because {
    article: String,
    text: String,
}

impl Because {
    fn new(article: Article, text: String) -> Self {
        Self { article: cite(article), text }
    }
}

/// What the Commission may do after a vote at one stage.
#[derive(Serialize, Debug)]
struct Follows {
    /// `shall adopt`, `may adopt` or `shall not adopt`, for scripts.
    commission: &'static str,
    #[serde(flatten)]
    because: Because,
}

impl Follows {
    fn after(stage: Stage, opinion: Opinion) -> Self {
        let commission = match comitology::consequence(stage, opinion) {
            Consequence::ShallAdopt => "shall adopt",
            Consequence::MayAdopt => "may adopt",
            Consequence::Rejected | Consequence::ShallNotAdopt { .. } => "shall not adopt",
        };
        let article = comitology::article(stage, opinion);
        Self { commission, because: Because::new(article, law::follows(stage, opinion)) }
    }
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
    let ballot = ballot::read(
        &setting,
        &Listed {
            in_favour: &arguments.in_favour,
            against: &arguments.against,
            abstain: &arguments.abstain,
            absent: &arguments.absent,
            proxies: &arguments.proxy,
        },
    )?;
    let tally = count(&setting, &ballot);
    if arguments.common.json { json(&tally) } else { Ok(page(&setting, &ballot, &tally)) }
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
    let examination = matches!(setting.rule, RuleName::Committee | RuleName::Appeal).then(|| Examination {
        opinion: match counted.opinion {
            Opinion::Positive => "positive",
            Opinion::Negative => "negative",
            Opinion::None => "none",
        },
        in_committee: Follows::after(Stage::Committee, counted.opinion),
        on_appeal: Follows::after(Stage::Appeal, counted.opinion),
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
        four_member_rule_decides: if in_committee { counted.deemed } else { outcome.deemed },
        adopted: match setting.rule {
            RuleName::Committee => counted.opinion == Opinion::Positive,
            // Without opinion the Commission may adopt.
            RuleName::Appeal => counted.opinion != Opinion::Negative,
            RuleName::Qmv
            | RuleName::QmvWithoutClause
            | RuleName::Reinforced
            | RuleName::Simple
            | RuleName::Unanimity => outcome.adopted,
        },
        because: if in_committee {
            law::opinion_reasons(&counted).into_iter().map(|(article, text)| Because::new(article, text)).collect()
        } else {
            let because = |reason: &Reason| Because::new(reason.article, law::sentence(reason));
            reasons(&outcome).iter().map(because).collect()
        },
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
    line(format!("  {:<12}{:>16}{:>16}", "", text::plain("tally-in-favour"), text::plain("tally-needed")));
    line(format!(
        "  {:<12}{:>16}{:>16}   {}",
        text::plain("tally-members"),
        members.in_favour,
        members.needed,
        short(members.in_favour as u64, members.needed as u64, "tally-members")
    ));
    if let Some(needed) = tally.population.needed {
        let (have, total) = (tally.population.in_favour, Population(tally.population.total));
        line(format!(
            "  {:<12}{:>16}{:>16}   {}",
            text::plain("tally-persons"),
            grouped(have),
            grouped(needed),
            short(have, needed, "tally-persons")
        ));
        line(format!(
            "  {:<12}{:>15.4}%{:>15.4}%   {}",
            "",
            tally.population.for_percent,
            percent(Population(needed), total),
            say!("tally-of", total = grouped(total.0))
        ));
    }
    line(String::new());
    let said = ballot.abstaining().minus(ballot.silent());
    let lists = [
        ("tally-for", ballot.in_favour()),
        ("tally-against", ballot.against()),
        ("tally-abstain", said),
        ("tally-absent", ballot.missing()),
        ("tally-silent", ballot.silent()),
    ];
    for (name, states) in lists {
        line(format!("  {:<10}{:>3}  {}", text::plain(name), states.len(), setting.roll.list(states)));
    }
    let minority = text::plain(if tally.blocking.blocks { "tally-block" } else { "tally-too-few" });
    let share = format!("{:.4}", tally.blocking.population_percent);
    let blockers = say!("members", count = tally.blocking.members);
    line(format!("\n  {}", say!("tally-in-the-way", members = blockers, share = share, what = minority)));
    if tally.four_member_rule_decides {
        line(format!("  {}", text::plain("tally-clause")));
    }
    let verdict = match &tally.examination {
        Some(examination) => say!("tally-opinion", opinion = examination.opinion.to_uppercase()),
        None if tally.adopted => text::plain("tally-adopted"),
        None => text::plain("tally-not-adopted"),
    };
    line(format!("\n  {verdict}"));
    line(String::new());
    for reason in &tally.because {
        line(format!("  {:<32}{}", reason.article, reason.text));
    }
    if let Some(examination) = &tally.examination {
        for (stage, follows) in
            [("tally-committee", &examination.in_committee), ("tally-appeal", &examination.on_appeal)]
        {
            let text = say!(stage, text = follows.because.text.as_str());
            line(format!("  {:<32}{text}", follows.because.article));
        }
    }
    if let Some(estimates) = setting.estimates() {
        let _ = write!(page, "\n{estimates}");
    }
    page
}

/// Whether there is enough, or how much is missing.
fn short(have: u64, needed: u64, noun: &str) -> String {
    if have >= needed {
        return text::plain("tally-reached");
    }
    say!("tally-missing", count = grouped(needed - have), what = text::plain(noun))
}
