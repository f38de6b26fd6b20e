//! `coreper council whip`: whom to win over, who can stop it, how likely it passes and who decides.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::cli::council::paper::{grouped, json, significant};
use crate::cli::council::{Common, RuleName, Setting};
use crate::cli::failure::Failure;
use crate::law::coalition::{Bargain, Desk, DeskAnswer, MOST_COST, Stance, Venture};
use clap::Args;
use serde::Serialize;
use std::fmt::Write;

/// The arguments of `coreper council whip`.
#[derive(Args, Debug)]
#[command(
    after_help = "A state that takes part and is in no list is not in favour, whatever happens. Under `--rule appeal` it abstains, which lets the act through."
)]
pub(super) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Who is in favour, such as DE,FR,EL
    #[arg(long = "for", value_name = "CODES", default_value = "", hide_default_value = true)]
    in_favour: String,
    /// Who is against
    #[arg(long, value_name = "CODES", default_value = "", hide_default_value = true)]
    against: String,
    /// Who is open: what winning it over costs, and how likely it votes for (an even chance unless said)
    #[arg(long, value_name = "CODE=COST[:PROBABILITY],…", default_value = "", hide_default_value = true)]
    open: String,
}

/// How many sets are listed.
const LISTED: usize = 5;

/// The probability of a state for which none was given.
const EVEN: f64 = 0.5;

#[derive(Serialize, Debug)]
struct Answer<'a> {
    passes_now: bool,
    pass_probability: f64,
    pivotal: Vec<Pivotal<'a>>,
    cheapest_win: Vec<Sure<'a>>,
    cheapest_block: Vec<Sure<'a>>,
    /// The same at the least expected cost: an approach costs the cost and succeeds with the probability.
    expected_win: Vec<Expected<'a>>,
    expected_block: Vec<Expected<'a>>,
}

#[derive(Serialize, Debug)]
struct Pivotal<'a> {
    code: &'a str,
    marginal: f64,
}

#[derive(Serialize, Debug)]
struct Sure<'a> {
    states: Vec<&'a str>,
    cost: u64,
}

#[derive(Serialize, Debug)]
struct Expected<'a> {
    states: Vec<&'a str>,
    expected_cost: f64,
}

/// Answers.
pub(super) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let setting = Setting::read(&arguments.common)?;
    let members: Vec<StateId> = setting.participating.iter().collect();
    let stances = stances(&setting, arguments)?;
    let here: Vec<Stance> = members.iter().map(|member| stances[member.index()]).collect();
    let trouble =
        |error: &dyn std::fmt::Display| Failure::new("`--open`", error.to_string(), "check costs and probabilities");
    let desk = Desk::new(&setting.game()?);
    let found = desk.answer(&here, LISTED).map_err(|error| trouble(&error))?;
    // The game numbers those who take part; the roll knows all.
    let codes = |states: StateSet| -> Vec<&str> {
        states.iter().filter_map(|place| members.get(place.index())).map(|member| setting.roll.code(*member)).collect()
    };
    let sure = |bargains: &[Bargain]| {
        bargains.iter().map(|bargain| Sure { states: codes(bargain.states), cost: bargain.cost }).collect()
    };
    let answer = Answer {
        passes_now: found.passes_now,
        pass_probability: found.chance,
        pivotal: found
            .pivotal()
            .into_iter()
            .flat_map(|(place, marginal)| {
                codes(StateSet::of(place)).into_iter().map(move |code| Pivotal { code, marginal })
            })
            .collect(),
        cheapest_win: sure(&found.cheapest_win),
        cheapest_block: sure(&found.cheapest_block),
        expected_win: expected(&found.expected_win, codes),
        expected_block: expected(&found.expected_block, codes),
    };
    if arguments.common.json {
        return json(&answer);
    }
    let open = here.iter().enumerate().filter(|(_, stance)| matches!(stance, Stance::Open { .. }));
    let open = codes(open.map(|(place, _)| StateId::at(place)).collect());
    Ok(page(&setting, &found, &answer, &open))
}

#[expect(clippy::cast_precision_loss, reason = "shown to a millionth")]
fn expected<'a>(ventures: &[Venture], codes: impl Fn(StateSet) -> Vec<&'a str>) -> Vec<Expected<'a>> {
    let cost = |venture: &Venture| venture.expected_millionths as f64 / 1e6;
    ventures.iter().map(|venture| Expected { states: codes(venture.states), expected_cost: cost(venture) }).collect()
}

/// Where each member of the roll stands.
fn stances(setting: &Setting, arguments: &Arguments) -> Result<Vec<Stance>, Failure> {
    let in_favour = setting.states("--for", &arguments.in_favour)?;
    let against = setting.states("--against", &arguments.against)?;
    // On appeal only a vote against counts, so whoever says nothing lets the act through.
    let silent = if setting.rule == RuleName::Appeal { Stance::For } else { Stance::NotFor };
    let mut stances = vec![silent; setting.roll.codes.len()];
    for member in against.iter() {
        stances[member.index()] = Stance::NotFor;
    }
    for member in in_favour.iter() {
        stances[member.index()] = Stance::For;
    }
    let mut open = StateSet::EMPTY;
    for entry in arguments.open.split(',').filter(|_| !arguments.open.trim().is_empty()) {
        let (member, stance) = entry_of(setting, entry)?;
        if open.contains(member) {
            let cause = format!("`{}` stands there twice", setting.roll.code(member));
            return Err(Failure::new("`--open`", cause, "name each state once"));
        }
        open.insert(member);
        stances[member.index()] = stance;
    }
    setting.taking_part("--open", open)?;
    setting.apart(&[("--for", in_favour), ("--against", against), ("--open", open)])?;
    Ok(stances)
}

/// `CODE=COST[:PROBABILITY]`.
fn entry_of(setting: &Setting, entry: &str) -> Result<(StateId, Stance), Failure> {
    let wrong = |cause: String, next: &str| Failure::new("`--open`", cause, next);
    let Some((code, terms)) = entry.split_once('=') else {
        return Err(wrong(
            format!("`{}` has no cost", entry.trim()),
            "write `CODE=COST` or `CODE=COST:PROBABILITY`, such as `IT=2:0.6`",
        ));
    };
    let member = setting.roll.state("--open", code)?;
    let (cost, probability) =
        terms.split_once(':').map_or((terms, None), |(cost, probability)| (cost, Some(probability)));
    let whole = cost.trim().parse::<u64>().ok().filter(|cost| *cost <= MOST_COST);
    let cost = whole.ok_or_else(|| {
        wrong(
            format!("the cost `{}` of `{}` is not a whole number from 0 to {MOST_COST}", cost.trim(), code.trim()),
            "state costs in units of your own",
        )
    })?;
    let probability = match probability {
        None => EVEN,
        Some(text) => text.trim().parse().ok().filter(|p| (0.0..=1.0).contains(p)).ok_or_else(|| {
            wrong(
                format!("the probability `{}` of `{}` is not between 0 and 1", text.trim(), code.trim()),
                "write it as a decimal, such as 0.6",
            )
        })?,
    };
    Ok((member, Stance::Open { probability, cost }))
}

/// The digits of a probability on paper.
const DIGITS: usize = 12;

fn decisive(page: &mut String, members: &[&Pivotal<'_>]) {
    for pivotal in members {
        let _ = writeln!(page, "    {:<6}{}", pivotal.code, significant(pivotal.marginal, DIGITS));
    }
}

fn page(setting: &Setting, found: &DeskAnswer, answer: &Answer<'_>, open: &[&str]) -> String {
    let mut page = setting.title();
    let now = match (found.passes_now, found.can_pass) {
        (true, _) => "passes with those in favour alone",
        (false, true) => "does not pass with those in favour alone",
        (false, false) => "cannot pass, even with all open members",
    };
    let _ = writeln!(page, "\n  A vote now       {now}");
    let _ = writeln!(page, "  Chance to pass   {}", significant(found.chance, DIGITS));
    if !answer.pivotal.is_empty() {
        page.push_str("\n  Who decides: the chance if it votes for, less the chance if it does not\n");
        let (open, settled): (Vec<_>, Vec<_>) = answer.pivotal.iter().partition(|pivotal| open.contains(&pivotal.code));
        decisive(&mut page, &open);
        if !settled.is_empty() {
            page.push_str("  Were it otherwise with those who are settled\n");
            decisive(&mut page, &settled);
        }
    }
    let sets = |sets: &[Sure<'_>]| sets.iter().map(|set| (grouped(set.cost), set.states.join(" "))).collect();
    let ventures = |sets: &[Expected<'_>]| {
        sets.iter().map(|set| (format!("{:.6}", set.expected_cost), set.states.join(" "))).collect()
    };
    list(&mut page, "Cheapest to win", sets(&answer.cheapest_win), "it cannot be won");
    list(&mut page, "Cheapest to block", sets(&answer.cheapest_block), "it cannot be blocked");
    list(
        &mut page,
        "Win at the least expected cost (cost / probability)",
        ventures(&answer.expected_win),
        "not to be had",
    );
    list(
        &mut page,
        "Block at the least expected cost (cost / (1 - probability))",
        ventures(&answer.expected_block),
        "not to be had",
    );
    page.push_str("\n  Equal costs: fewer states first, then the order of the table.\n");
    if setting.rule == RuleName::Appeal {
        page.push_str(
            "  On appeal only a qualified majority against stops the act: for, here, is not to vote against.\n",
        );
    }
    if setting.rule == RuleName::Unanimity {
        page.push_str("  A state that abstains does not stand in the way of unanimity: count it as in favour.\n");
    }
    if let Some(estimates) = setting.estimates() {
        let _ = write!(page, "\n{estimates}");
    }
    page
}

fn list(page: &mut String, title: &str, rows: Vec<(String, String)>, none: &str) {
    let _ = writeln!(page, "\n  {title}");
    if rows.is_empty() {
        let _ = writeln!(page, "    {none}");
    }
    for (cost, states) in rows {
        let states = if states.is_empty() { "nobody: it is so already" } else { &states };
        let _ = writeln!(page, "    {cost:>16}  {states}");
    }
}
