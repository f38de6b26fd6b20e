//! `coreper council whip`: whom to win over, who can stop it, how likely it passes and who decides.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::cli::council::paper::{grouped, json, significant};
use crate::cli::council::setting::{Common, RuleName, Setting};
use crate::cli::failure::Failure;
use crate::law::coalition::{Bargain, Desk, DeskAnswer, MOST_COST, Stance, Venture};
use crate::words::text::{self, say};
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
        |error: &dyn std::fmt::Display| Failure::new("`--open`", error.to_string(), text::plain("council-whip-check"));
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
            let cause = say!("council-twice", code = setting.roll.code(member));
            return Err(Failure::new("`--open`", cause, text::plain("council-once")));
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
    let wrong = |cause: String, next: &str| Failure::new("`--open`", cause, text::plain(next));
    let Some((code, terms)) = entry.split_once('=') else {
        return Err(wrong(say!("whip-no-cost", code = entry.trim()), "whip-form"));
    };
    let member = setting.roll.state("--open", code)?;
    let (cost, probability) =
        terms.split_once(':').map_or((terms, None), |(cost, probability)| (cost, Some(probability)));
    let whole = cost.trim().parse::<u64>().ok().filter(|cost| *cost <= MOST_COST);
    let cost = whole.ok_or_else(|| {
        // As it is typed, without groups.
        let most = MOST_COST.to_string();
        wrong(say!("whip-cost", cost = cost.trim(), code = code.trim(), most = most), "whip-units")
    })?;
    let probability = match probability {
        None => EVEN,
        Some(said) => said
            .trim()
            .parse()
            .ok()
            .filter(|p| (0.0..=1.0).contains(p))
            .ok_or_else(|| wrong(say!("whip-chance", chance = said.trim(), code = code.trim()), "whip-decimal"))?,
    };
    Ok((member, Stance::Open { probability, cost }))
}

/// The digits of a probability on paper: it comes of chances that somebody judged, of which no third digit is known. The document
/// for scripts has them all.
const DIGITS: usize = 3;

fn decisive(page: &mut String, members: &[&Pivotal<'_>]) {
    for pivotal in members {
        let _ = writeln!(page, "    {:<6}{}", pivotal.code, significant(pivotal.marginal, DIGITS));
    }
}

fn page(setting: &Setting, found: &DeskAnswer, answer: &Answer<'_>, open: &[&str]) -> String {
    let mut page = setting.title();
    let now = match (found.passes_now, found.can_pass) {
        (true, _) => "whip-passes",
        (false, true) => "whip-not-yet",
        (false, false) => "whip-never",
    };
    let _ = writeln!(page, "\n  {:<17}{}", text::plain("whip-now"), text::plain(now));
    let _ = writeln!(page, "  {:<17}{}", text::plain("whip-chance-now"), significant(found.chance, DIGITS));
    if !answer.pivotal.is_empty() {
        let _ = writeln!(page, "\n  {}", text::plain("whip-decides"));
        let (open, settled): (Vec<_>, Vec<_>) = answer.pivotal.iter().partition(|pivotal| open.contains(&pivotal.code));
        decisive(&mut page, &open);
        if !settled.is_empty() {
            let _ = writeln!(page, "  {}", text::plain("whip-settled"));
            decisive(&mut page, &settled);
        }
    }
    let sets = |sets: &[Sure<'_>]| sets.iter().map(|set| (grouped(set.cost), set.states.join(" "))).collect();
    let ventures = |sets: &[Expected<'_>]| {
        sets.iter().map(|set| (format!("{:.2}", set.expected_cost), set.states.join(" "))).collect()
    };
    list(&mut page, "whip-win", sets(&answer.cheapest_win), "whip-no-win");
    list(&mut page, "whip-block", sets(&answer.cheapest_block), "whip-no-block");
    list(&mut page, "whip-expected-win", ventures(&answer.expected_win), "whip-not-to-be-had");
    list(&mut page, "whip-expected-block", ventures(&answer.expected_block), "whip-not-to-be-had");
    let _ = writeln!(page, "\n  {}", text::plain("whip-equal"));
    if setting.rule == RuleName::Appeal {
        let _ = writeln!(page, "  {}", text::plain("whip-appeal"));
    }
    if setting.rule == RuleName::Unanimity {
        let _ = writeln!(page, "  {}", text::plain("whip-unanimity"));
    }
    if let Some(estimates) = setting.estimates() {
        let _ = write!(page, "\n{estimates}");
    }
    page
}

fn list(page: &mut String, title: &str, rows: Vec<(String, String)>, none: &str) {
    let _ = writeln!(page, "\n  {}", text::plain(title));
    if rows.is_empty() {
        let _ = writeln!(page, "    {}", text::plain(none));
    }
    for (cost, states) in rows {
        let states = if states.is_empty() { text::plain("whip-nobody") } else { states };
        let _ = writeln!(page, "    {cost:>16}  {states}");
    }
}
