//! `coreper study compare`: policies, doctrines and levels side by side on common seeds, one instrument at a time exchanged, one
//! measure at a time left out.

use super::choices::{Common, design, doctrine, levels, policies, stopped_by_hand};
use super::page;
use super::progress::Progress;
use super::run::broke;
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::cli::Answer;
use crate::cli::failure::Failure;
use crate::cli::play::campaign;
use crate::study::batch::Pace;
use crate::study::compare::{Result as Compared, Side, compare, exchanges, without_measures};
use crate::study::paired::Paired;
use crate::study::policy::Policy;
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::atomic::Ordering;

/// What can be asked of a comparison.
#[derive(Args, Debug)]
pub(super) struct Compare {
    #[command(flatten)]
    common: Common,
    /// The policies compared; all if none is named
    #[arg(long = "policy", value_delimiter = ',', value_parser = policies())]
    policies: Vec<Policy>,
    /// The doctrines compared; the campaign's first if none is named, `all` for all
    #[arg(long = "doctrine", value_delimiter = ',')]
    doctrines: Vec<String>,
    /// The levels compared
    #[arg(long = "level", value_delimiter = ',', default_value = "assertive", value_parser = levels())]
    levels: Vec<LevelKind>,
    /// The bundle of which one instrument at a time is exchanged
    #[arg(long, default_value = "graduated", value_parser = policies())]
    base: Policy,
    /// The bundle from which the exchanged instruments are taken
    #[arg(long, default_value = "bots", value_parser = policies())]
    other: Policy,
    /// Also a table with one measure at a time left out of the base
    #[arg(long)]
    measures: bool,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// A table of comparisons.
struct Sheet {
    title: &'static str,
    results: Vec<Compared>,
}

/// Compares.
pub(super) fn run(asked: &Compare) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&asked.common.campaign)?;
    let tables = tables(asked, &campaign)?;
    let games: usize = tables.iter().map(|(_, sides)| sides.len()).sum();
    let mut progress = Progress::new(games * usize::try_from(asked.common.games).unwrap_or(usize::MAX));
    let stop = stopped_by_hand();
    let pace: Pace<'_> = asked.common.pace(&stop);
    let mut sheets = Vec::new();
    for (title, sides) in tables {
        let results = compare(&sides, pace, &mut || progress.tick()).map_err(|broken| broke(&broken))?;
        sheets.push(Sheet { title, results });
    }
    progress.end();
    if stop.load(Ordering::Relaxed) {
        return Err(Failure::new("study compare", "stopped by hand", "nothing is shown of a comparison cut short"));
    }
    Ok(Answer::Done(if asked.json { document(&sheets) } else { text(asked, &campaign, &origin, &sheets)? }))
}

/// What is compared, table by table.
fn tables(asked: &Compare, campaign: &Campaign) -> Result<Vec<(&'static str, Vec<Side>)>, Failure> {
    let all = asked.doctrines.iter().any(|word| word == "all");
    let doctrines: Vec<usize> = match asked.doctrines.as_slice() {
        [] => vec![0],
        _ if all => (0..campaign.doctrine.readings.len()).collect(),
        named => named.iter().map(|id| doctrine(campaign, Some(id))).collect::<Result<_, _>>()?,
    };
    let policies = if asked.policies.is_empty() { Policy::ALL.to_vec() } else { asked.policies.clone() };
    let mut sides = Vec::new();
    for &policy in &policies {
        for &doctrine in &doctrines {
            for &level in &asked.levels {
                let design = design(campaign, asked.common.choices(campaign, policy, doctrine, level)?)?;
                let name = format!("{} / {} / {}", policy.id(), design.doctrine(), level.id());
                sides.push(Side { name, design });
            }
        }
    }
    let level = asked.levels.first().copied().unwrap_or_default();
    let choices = asked.common.choices(campaign, asked.base, doctrines[0], level)?;
    let base = design(campaign, choices.clone())?;
    let mut tables =
        vec![("side by side", sides), ("one instrument at a time", exchanges(&base, &asked.other.conduct()))];
    if asked.measures {
        let sides = without_measures(campaign, &choices)
            .map_err(|error| Failure::new("--measures", error.to_string(), "this is a defect"))?;
        tables.push(("one measure at a time left out", sides));
    }
    Ok(tables)
}

fn text(asked: &Compare, campaign: &Campaign, origin: &str, sheets: &[Sheet]) -> Result<String, Failure> {
    let mut text = format!("{origin}; {} games each, seed {}\n\n", asked.common.games, asked.common.seed);
    let bundles = if asked.policies.is_empty() { &Policy::ALL[..] } else { &asked.policies };
    for policy in bundles {
        let choices = asked.common.choices(campaign, *policy, 0, LevelKind::default())?;
        text.push_str(&page::bundle(&design(campaign, choices)?));
    }
    for Sheet { title, results } in sheets {
        let Some(first) = results.first() else { continue };
        let about = if *title == "side by side" {
            String::new()
        } else {
            format!(" (base {}, instruments of {})", asked.base.id(), asked.other.id())
        };
        let _ = write!(text, "\n{title}{about}: endings in per cent; landing zones against the first row, in points\n");
        let _ = write!(text, "{:<52}", "");
        for (id, _) in &first.summary.endings {
            let _ = write!(text, " {id:>12}");
        }
        let _ = writeln!(text, " {:>22}", "difference (95 %)");
        for result in results {
            let name: String = result.name.chars().take(52).collect();
            let _ = write!(text, "{name:<52}");
            for (_, count) in &result.summary.endings {
                let _ = write!(text, " {:>12}", page::share(*count, result.summary.games));
            }
            let Paired { difference, interval: (low, high), .. } = result.against_first;
            let _ = writeln!(text, " {difference:>+6.1} ({low:>+6.1} to {high:>+6.1})");
        }
    }
    text.push_str("\nWhat the source expects: acquiescence becomes the new normal (¶8), capitals alone get no relief and leave the\n\
        Union divided (¶6), a landing zone comes of measures with a clause that bites (¶18). The order above is a finding.\n");
    Ok(text)
}

fn document(sheets: &[Sheet]) -> String {
    let side = |result: &Compared| {
        let endings: serde_json::Map<String, Value> =
            result.summary.endings.iter().map(|(id, count)| (id.clone(), (*count).into())).collect();
        let Paired { difference, interval: (low, high), .. } = result.against_first;
        json!({
            "name": result.name,
            "games": result.summary.games,
            "endings": endings,
            "landing_zone_difference": difference,
            "interval": [low, high],
            "digest": result.summary.digest.to_string(),
        })
    };
    let tables: Vec<Value> = sheets
        .iter()
        .map(|sheet| json!({"table": sheet.title, "sides": sheet.results.iter().map(side).collect::<Vec<_>>()}))
        .collect();
    Value::from(tables).to_string()
}
