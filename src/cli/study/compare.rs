//! `coreper study compare`: policies, doctrines and levels side by side on common seeds, one instrument at a time exchanged, one
//! measure at a time left out.

use super::choices::{Common, design, doctrine, each_once, levels, policies};
use super::folder::Kept;
use super::page;
use super::run::broke;
use super::stop::Stop;
use crate::base::paired::Paired;
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::progress::Progress;
use crate::study::assumption::NoAssumption;
use crate::study::claims::judge::Finding;
use crate::study::compare::{
    DECIDES, Result as Compared, Side, Swing, Table, compare, designs, exchanges, ranges, swings, without_instruments,
    without_measures,
};
use crate::study::design::length_id;
use crate::study::expectation::{Expectation, expectations, order};
use crate::study::instrument::Instrument;
use crate::study::policy::Policy;
use crate::words::text::{plain, say};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The table of policies, doctrines and levels.
const SIDE_BY_SIDE: &str = "compare-sides";
/// The table of the settings of each instrument.
const RANGES: &str = "compare-ranges";

/// What can be asked of a comparison.
#[derive(Args, Debug)]
pub(super) struct Compare {
    #[command(flatten)]
    pub(super) common: Common,
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
    /// Also a table with one of Beijing's instruments at a time taken away from the base
    #[arg(long)]
    instruments: bool,
    #[command(flatten)]
    kept: Kept,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

impl Compare {
    /// The policies compared, each once.
    fn policies(&self) -> Vec<Policy> {
        if self.policies.is_empty() { Policy::ALL.to_vec() } else { each_once(&self.policies) }
    }
}

/// Compares.
pub(super) fn run(asked: &Compare) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&asked.common.campaign)?;
    let tables = tables(asked, &campaign)?;
    let designs = designs(&tables);
    let all = designs.len() * usize::try_from(asked.common.games).unwrap_or(usize::MAX);
    let mut folder = asked.kept.open(&designs)?;
    let stop = Stop::listening();
    let mut progress = Progress::new(all, folder.games());
    let compared = compare(&tables, asked.common.pace(&stop), &mut folder, &mut || progress.tick());
    progress.end();
    folder.kept()?;
    let results = compared.map_err(|broken| broke(&broken))?;
    let text = if asked.json {
        let study = page::about_designs(&designs, progress.done(), all);
        json!({"study": study, "tables": document(&tables, &results)}).to_string()
    } else {
        let part = page::part(progress.done(), all);
        let levels: Vec<&str> = each_once(&asked.levels).iter().map(|level| level.id()).collect();
        let sides = tables.iter().filter(|table| table.title == SIDE_BY_SIDE).flat_map(|table| &table.sides);
        let doctrines = each_once(&sides.map(|side| side.design.doctrine()).collect::<Vec<_>>());
        let beijing = page::beijing(&asked.common.mind, &levels.join(", "), &doctrines.join(", "));
        let (length, games, seed) = (length_id(asked.common.length), u64::from(asked.common.games), asked.common.seed);
        let [games, seed] = [games, seed].map(|number| number.to_string());
        let head = say!("compare-head", origin = origin, length = length, games = games, seed = seed);
        let head = format!("{beijing}{head}\n{part}\n");
        head + &bundles(asked, &campaign)? + &text(asked, &tables, &results)
    };
    Ok(stop.answer(text, progress.done(), all, folder.path()))
}

/// What is compared, table by table.
fn tables(asked: &Compare, campaign: &Campaign) -> Result<Vec<Table>, Failure> {
    let all = asked.doctrines.iter().any(|word| word == "all");
    let known = asked.doctrines.iter().filter(|word| *word != "all").map(|id| doctrine(campaign, Some(id)));
    let doctrines = match known.collect::<Result<Vec<usize>, _>>()? {
        _ if all => (0..campaign.doctrine.readings.len()).collect(),
        none if none.is_empty() => vec![0],
        named => each_once(&named),
    };
    let (policies, levels) = (asked.policies(), each_once(&asked.levels));
    let mut sides = Vec::new();
    for &policy in &policies {
        for &doctrine in &doctrines {
            for &level in &levels {
                let design = design(campaign, asked.common.choices(campaign, policy, doctrine, level)?)?;
                let name = format!("{} / {} / {}", policy.id(), design.doctrine(), level.id());
                sides.push(Side { name, varied: None, removed: false, design });
            }
        }
    }
    let level = asked.levels.first().copied().unwrap_or_default();
    let choices = asked.common.choices(campaign, asked.base, doctrines[0], level)?;
    let base = design(campaign, choices.clone())?;
    let mut tables = vec![
        Table { title: SIDE_BY_SIDE, sides },
        Table { title: "compare-exchanged", sides: exchanges(&base, &asked.other.conduct()) },
        Table { title: RANGES, sides: ranges(&base) },
    ];
    let defect = |error: NoAssumption| Failure::new("study compare", error.to_string(), plain("compare-defect"));
    if asked.measures {
        let sides = without_measures(campaign, &choices).map_err(defect)?;
        tables.push(Table { title: "compare-measures", sides });
    }
    if asked.instruments {
        let sides = without_instruments(campaign, &choices).map_err(defect)?;
        tables.push(Table { title: "compare-instruments", sides });
    }
    Ok(tables)
}

/// The policies as the bundles that they are.
fn bundles(asked: &Compare, campaign: &Campaign) -> Result<String, Failure> {
    let mut text = String::new();
    for policy in asked.policies() {
        let choices = asked.common.choices(campaign, policy, 0, LevelKind::default())?;
        text.push_str(&page::bundle(&design(campaign, choices)?));
    }
    Ok(text)
}

fn text(asked: &Compare, tables: &[Table], results: &[Vec<Compared>]) -> String {
    let mut text = String::new();
    page::paragraph(&mut text, "", &plain("compare-columns"));
    for (&Table { title: kind, .. }, results) in tables.iter().zip(results).filter(|(_, results)| !results.is_empty()) {
        let (base, other) = (asked.base.id(), asked.other.id());
        let key = match kind {
            SIDE_BY_SIDE => "compare-title",
            RANGES => "compare-title.base",
            _ if results.iter().any(|result| result.side.removed) => "compare-title.base",
            _ => "compare-title.both",
        };
        let title = say!(key, title = plain(kind), base = base, other = other, games = games(results));
        let _ = writeln!(text, "\n{title}");
        text.push_str(&table(results));
        text.push_str(&chance(results));
        text.push_str(&alike(asked, results));
        if kind == RANGES {
            text.push_str(&decides(results));
        }
    }
    text.push_str(&removed(results));
    if let Some(found) = tables.iter().zip(results).find(|(table, _)| table.title == SIDE_BY_SIDE) {
        text.push_str(&expected(found.1));
    }
    text
}

/// Columns of the names in a table, so that a row fits into 120.
const WIDEST: usize = 42;

/// A table: endings in per cent, what came of games with a lost vote, landing zones against the first row.
fn table(results: &[Compared]) -> String {
    let Some(first) = results.first() else { return String::new() };
    let widest = results.iter().map(|result| result.side.name.chars().count()).max().unwrap_or(0).min(WIDEST);
    // The id of an ending stands in two lines where it has two parts.
    let heads = first.summary.endings.iter().map(|(id, _)| id.rsplit_once('-').unwrap_or(("", id)));
    let heads: Vec<(&str, &str, usize)> =
        heads.map(|(above, below)| (above, below, above.len().max(below.len()).max(5))).collect();
    let mut lines = [" ".repeat(widest), " ".repeat(widest)];
    for (above, below, width) in &heads {
        let _ = write!(lines[0], " {above:>width$}");
        let _ = write!(lines[1], " {below:>width$}");
    }
    let heads_of = ["compare-setbacks", "compare-landed", "compare-less", "compare-first"].map(plain);
    let [setbacks, landed, less, than] = heads_of;
    let mut text = format!("{} {setbacks:>9}   {less}\n{} {landed:>9}   {than}\n", lines[0], lines[1]);
    for result in results {
        let name = &result.side.name;
        let cut = if name.chars().count() > WIDEST { "…" } else { "" };
        let shown: String = name.chars().take(WIDEST - cut.chars().count()).collect::<String>() + cut;
        let _ = write!(text, "{shown:<widest$}");
        for ((_, count), (_, _, width)) in result.summary.endings.iter().zip(&heads) {
            let _ = write!(text, " {:>width$}", page::share(*count, result.summary.games));
        }
        let (lost, landed) = result.setback;
        let setback = if lost == 0 { plain("study-none") } else { say!("compare-of", landed = landed, lost = lost) };
        let Paired { difference, interval: (low, high), .. } = result.against_first;
        let _ = writeln!(text, " {setback:>9} {difference:>+6.1} ({low:>+5.1} to {high:>+5.1})");
    }
    text
}

/// How many rows have the very games of the first: what they set otherwise did not come into play.
fn alike(asked: &Compare, results: &[Compared]) -> String {
    let Some((first, rest)) = results.split_first() else { return String::new() };
    let same = rest.iter().filter(|result| result.summary.digest == first.summary.digest).count();
    let mut text = String::new();
    if same > 0 {
        let length = length_id(asked.common.length);
        page::paragraph(&mut text, "", &say!("compare-alike", count = same, rows = rest.len(), length = length));
    }
    text
}

/// How far chance alone may move the shares of a table: the 95 % interval of a share in the middle, near an end, and of none.
fn chance(results: &[Compared]) -> String {
    let games = results.iter().map(|result| result.summary.games).min().unwrap_or(0);
    let [middle, tenth, none] = [games / 2, games / 10, 0].map(|part| {
        let [low, high] = page::between(part, games);
        format!("{low:.1} to {high:.1}")
    });
    let [half, tenth_part] = [games / 2, games / 10].map(|part| page::share(part, games));
    let mut text = String::new();
    let words = say!("study-chance", half = half, middle = middle, low = tenth_part, tenth = tenth, none = none);
    page::paragraph(&mut text, "", &words);
    text
}

/// How many games each row of a table has.
fn games(results: &[Compared]) -> String {
    let counts = || results.iter().map(|result| result.summary.games);
    match (counts().min().unwrap_or(0), counts().max().unwrap_or(0)) {
        (least, most) if least == most => say!("compare-games", most = most.to_string()),
        (least, most) => say!("compare-games-between", least = least.to_string(), most = most.to_string()),
    }
}

/// How far each instrument moves landing zones over its range, the opening first.
fn decides(results: &[Compared]) -> String {
    let Some(base) = results.first() else { return String::new() };
    let (opening, others): (Vec<Swing>, Vec<Swing>) =
        swings(results).into_iter().partition(|swing| swing.instrument.opens());
    let landed = format!("{:.1}", base.against_first.first);
    let mut text = format!("\n{}\n", say!("compare-decides", landed = landed));
    let heads = ["compare-worst", "compare-best", "compare-apart", "compare-if-used"].map(plain);
    let [worst, best, apart, if_used] = &heads;
    let none = "";
    let _ = writeln!(text, "{none:<27} {worst:>5} {none:<27} {best:>5} {none:<27} {apart:>6} {if_used:>7}");
    for (head, swings) in [("compare-opening", opening), ("compare-follows", others)] {
        let _ = writeln!(text, "{}", plain(head));
        for Swing { instrument, lowest, highest, used } in &swings {
            if lowest.0 >= highest.0 {
                let every = plain("compare-every-setting");
                let _ = writeln!(text, "  {:<25} {:>5.1} {every}", instrument.words(), lowest.0);
                continue;
            }
            let _ = writeln!(
                text,
                "  {:<25} {:>5.1} {:<27} {:>5.1} {:<27} {:>6.1} {used:>7.1}",
                instrument.words(),
                lowest.0,
                lowest.1,
                highest.0,
                highest.1,
                highest.0 - lowest.0,
            );
        }
    }
    text + &plain("compare-decides-note") + "\n"
}

/// Measures and instruments that decide by themselves: whose removal moves landing zones by so many points or more.
fn removed(results: &[Vec<Compared>]) -> String {
    let all: Vec<&Compared> = results.iter().flatten().filter(|result| result.side.removed).collect();
    let decide: Vec<&&Compared> = all.iter().filter(|one| one.against_first.difference.abs() >= DECIDES).collect();
    let deciding = if decide.is_empty() { plain("study-none") } else { decide.len().to_string() };
    let points = format!("{DECIDES:.0}");
    let mut text = format!("\n{}\n", say!("compare-removed", all = all.len(), deciding = deciding, points = points));
    let base = results.iter().flatten().find(|result| result.side.name == "unchanged");
    let determined = |result: &Compared| page::share(result.determined, result.summary.games);
    for result in decide {
        let Compared { side, against_first, .. } = *result;
        let instrument = side.varied.as_deref().and_then(Instrument::parse);
        let said = match instrument.and_then(Instrument::claimed) {
            Some(paragraph) => say!("compare-claimed", paragraph = paragraph.to_string()),
            None => plain("compare-unclaimed"),
        };
        let why = base.map_or_else(String::new, |base| {
            say!("compare-determined", now = determined(result), before = determined(base))
        });
        let _ = writeln!(text, "  {:<44} {:+.1}\n      {said}{why}", side.name, against_first.difference);
    }
    text
}

/// The order of policies beside what the source expects, under the first doctrine and level.
fn expected(results: &[Compared]) -> String {
    let Some(first) = results.first() else { return String::new() };
    let beijing = |result: &Compared| (result.side.design.choices.doctrine, result.side.design.choices.level);
    let same: Vec<&Compared> = results.iter().filter(|result| beijing(result) == beijing(first)).collect();
    let ranks: Vec<String> =
        order(&same).into_iter().map(|(policy, share)| format!("{} {share:.1} %", policy.id())).collect();
    let mut text = "\n".to_owned();
    let ranks = say!("compare-order", policies = ranks.join(", "));
    page::paragraph(&mut text, "", &ranks);
    for Expectation { paragraph, expects, found, finding } in expectations(&same) {
        let verdict = plain(match finding {
            Finding::Holds => "expectation-holds",
            Finding::DoesNotHold => "expectation-contradicts",
            Finding::Undecided => "expectation-undecided",
        });
        page::paragraph(&mut text, "  ", &format!("{paragraph} {expects}"));
        page::paragraph(&mut text, "      ", &format!("{found}: {verdict}"));
    }
    text
}

fn decisive(swing: &Swing) -> Value {
    let end = |(percent, setting): &(f64, String)| json!({"percent": percent, "setting": setting});
    json!({
        "varied": swing.instrument.id(),
        "what": swing.instrument.words(),
        "opening": swing.instrument.opens(),
        "worst": end(&swing.lowest),
        "best": end(&swing.highest),
        "swing": swing.points(),
        "swing_if_used": swing.used,
    })
}

fn document(tables: &[Table], results: &[Vec<Compared>]) -> Value {
    let side = |result: &Compared| {
        let endings: serde_json::Map<String, Value> =
            result.summary.endings.iter().map(|(id, count)| (id.clone(), (*count).into())).collect();
        let games = result.summary.games;
        let intervals: serde_json::Map<String, Value> = result
            .summary
            .endings
            .iter()
            .zip(&result.summary.intervals)
            .map(|((id, _), (low, high))| (id.clone(), json!([page::tenths(*low), page::tenths(*high)])))
            .collect();
        let Paired { difference, interval: (low, high), .. } = result.against_first;
        let (lost, landed) = result.setback;
        json!({
            "name": result.side.name,
            "varied": result.side.varied,
            "removed": result.side.removed,
            "games": games,
            "endings": endings,
            "intervals": intervals,
            "determined": result.determined,
            "setbacks": {"games": lost, "landing_zones": landed},
            "landing_zone_difference": difference,
            "interval": [low, high],
            "digest": result.summary.digest.to_string(),
        })
    };
    let tables: Vec<Value> = tables
        .iter()
        .zip(results)
        .map(|(table, results)| {
            let mut found = json!({"table": plain(table.title), "sides": results.iter().map(side).collect::<Vec<_>>()});
            if table.title == RANGES {
                found["decides"] = swings(results).iter().map(decisive).collect();
            }
            found
        })
        .collect();
    Value::from(tables)
}
