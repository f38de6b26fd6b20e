//! `coreper council power`: who matters under a rule before anybody has spoken.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::cli::council::paper::{Columns, Side, grouped, json, significant};
use crate::cli::council::setting::{Common, Setting};
use crate::cli::failure::Failure;
use crate::law::coalition::{BySize, Game, Power, minimal_blocking, minimal_winning};
use crate::words::text::{self, say};
use clap::Args;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The arguments of `coreper council power`.
#[derive(Args, Debug)]
pub(super) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Who has declared for: what is left is the power of the others, now
    #[arg(long = "for", value_name = "CODES", default_value = "", hide_default_value = true)]
    in_favour: String,
    /// Who has declared against
    #[arg(long, value_name = "CODES", default_value = "", hide_default_value = true)]
    against: String,
}

/// The power of each state.
#[derive(Serialize, Debug)]
struct Answer {
    rule: &'static str,
    table: String,
    members: usize,
    coalitions: u64,
    winning: u64,
    by_four_member_rule_alone: u64,
    minimal_winning: u64,
    minimal_blocking: u64,
    minimal_winning_by_size: BTreeMap<usize, u64>,
    minimal_blocking_by_size: BTreeMap<usize, u64>,
    /// The positions that power is given, where some were declared: all counts are then of those who are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<Given>,
    states: Vec<State>,
}

#[derive(Serialize, Debug)]
struct Given {
    #[serde(rename = "for")]
    in_favour: Vec<String>,
    against: Vec<String>,
}

#[derive(Serialize, Debug)]
struct State {
    code: String,
    population: u64,
    swings: u64,
    banzhaf: f64,
    banzhaf_normalised: f64,
    shapley_shubik: f64,
    /// Whether the population is an estimate.
    estimate: bool,
}

/// The digits of an index on paper.
const DIGITS: usize = 9;

/// Counts.
pub(super) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let setting = Setting::read(&arguments.common)?;
    let in_favour = setting.states("--for", &arguments.in_favour)?;
    let against = setting.states("--against", &arguments.against)?;
    setting.apart(&[("--for", in_favour), ("--against", against)])?;
    let declared = in_favour.union(against);
    let (game, open) = given(&setting, in_favour, declared)?;
    let names = |states: StateSet| setting.roll.names(states).into_iter().map(str::to_owned).collect();
    let power = Power::of(&game);
    let (winning, blocking) = (minimal_winning(&game), minimal_blocking(&game));
    let state = |(place, member): (usize, StateId)| State {
        code: setting.roll.code(member).to_owned(),
        population: setting.roll.table.persons(member).0,
        swings: power.swings_of(place),
        banzhaf: power.banzhaf(place).value(),
        banzhaf_normalised: power.banzhaf_normalised(place).value(),
        shapley_shubik: power.shapley_shubik(place).value(),
        estimate: setting.roll.estimates.contains(member),
    };
    let answer = Answer {
        rule: setting.rule.key(),
        table: setting.table.clone(),
        members: power.members,
        coalitions: power.coalitions(),
        winning: power.winning_total(),
        by_four_member_rule_alone: power.by_clause_alone_total(),
        minimal_winning: winning.iter().sum(),
        minimal_blocking: blocking.iter().sum(),
        minimal_winning_by_size: by_size(&winning),
        minimal_blocking_by_size: by_size(&blocking),
        given: (!declared.is_empty()).then(|| Given { in_favour: names(in_favour), against: names(against) }),
        states: open.into_iter().enumerate().map(state).collect(),
    };
    if arguments.common.json { json(&answer) } else { Ok(page(&setting, &power, &answer)) }
}

/// The game among those who have not declared, and who they are.
fn given(setting: &Setting, in_favour: StateSet, declared: StateSet) -> Result<(Game, Vec<StateId>), Failure> {
    let game = setting.game()?;
    if declared == setting.participating {
        let (cause, next) = (text::plain("power-all-declared"), text::plain("power-leave-one"));
        return Err(Failure::new("`--for`", cause, next));
    }
    // The game numbers those who take part; the roll knows all.
    let members: Vec<StateId> = setting.participating.iter().collect();
    let places = |states: StateSet| -> StateSet {
        let here = members.iter().enumerate().filter(|(_, member)| states.contains(**member));
        here.map(|(place, _)| StateId::at(place)).collect()
    };
    let (game, open) = game.given(places(in_favour), places(setting.participating.minus(declared)));
    Ok((game, open.into_iter().filter_map(|place| members.get(place.index()).copied()).collect()))
}

fn by_size(counts: &BySize) -> BTreeMap<usize, u64> {
    counts.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect()
}

fn page(setting: &Setting, power: &Power, answer: &Answer) -> String {
    let mut page = setting.title();
    if let Some(given) = &answer.given {
        let list = |codes: &[String]| if codes.is_empty() { text::plain("nobody") } else { codes.join(" ") };
        let given = say!("power-given", for = list(&given.in_favour), against = list(&given.against));
        let _ = writeln!(page, "{given}");
    }
    let counts = [
        ("power-coalitions", answer.coalitions),
        ("power-winning", answer.winning),
        ("power-clause", answer.by_four_member_rule_alone),
        ("power-minimal-winning", answer.minimal_winning),
        ("power-minimal-blocking", answer.minimal_blocking),
    ];
    page.push('\n');
    for (name, count) in counts {
        let _ = writeln!(page, "  {:<32}{:>20}", text::plain(name), grouped(count));
    }
    let _ = write!(page, "\n{}\n{}", by_state(answer), sizes(power, answer));
    if let Some(estimates) = setting.estimates() {
        let _ = write!(page, "\n~ {estimates}");
    }
    page
}

/// The power of each state.
fn by_state(answer: &Answer) -> Columns {
    let mut table = Columns::new(&[Side::Left, Side::Right, Side::Right, Side::Left, Side::Left, Side::Left]);
    let heads =
        ["power-state", "power-population", "power-swings", "power-banzhaf", "power-normalised", "power-shapley"];
    table.row(heads.map(text::plain));
    for state in &answer.states {
        table.row([
            state.code.clone(),
            format!("{}{}", if state.estimate { "~" } else { "" }, grouped(state.population)),
            grouped(state.swings),
            significant(state.banzhaf, DIGITS),
            significant(state.banzhaf_normalised, DIGITS),
            significant(state.shapley_shubik, DIGITS),
        ]);
    }
    table
}

/// How many coalitions of each size win, and how many win or block as nothing smaller would.
fn sizes(power: &Power, answer: &Answer) -> Columns {
    let mut table = Columns::new(&[Side::Left, Side::Right, Side::Right, Side::Right]);
    table.row(["power-size", "power-winning", "power-minimal-winning", "power-minimal-blocking"].map(text::plain));
    for (size, winning) in power.winning.iter().enumerate().take(power.members + 1) {
        let of = |counts: &BTreeMap<usize, u64>| grouped(counts.get(&size).copied().unwrap_or(0));
        let cells = [grouped(*winning), of(&answer.minimal_winning_by_size), of(&answer.minimal_blocking_by_size)];
        if cells.iter().any(|count| count != "0") {
            table.row([size.to_string()].into_iter().chain(cells));
        }
    }
    table
}
