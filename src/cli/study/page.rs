//! What a study came to, for people in a page and for scripts in one JSON document.

use crate::base::paired::wilson;
use crate::study::assumption;
use crate::study::column::PLAYED;
use crate::study::design::{Design, mind_id};
use crate::study::instrument::Instrument;
use crate::study::sheet;
use crate::study::spread::Spread;
use crate::study::summary::{Mean, Summary};
use crate::tui::widget::pen::wrapped;
use crate::words::text::{plain, say};
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::fmt::Write as _;

/// The JSON document; its fields stand in the order in which it has them.
#[derive(Serialize)]
struct Document<'a> {
    campaign: &'a str,
    length: &'a str,
    policy: &'a str,
    doctrine: &'a str,
    level: &'a str,
    games: u32,
    seed: u64,
    mind: &'a str,
    #[serde(serialize_with = "map")]
    endings: &'a [(String, u32)],
    /// Between what the share of each ending lies, 95 per cent, in per cent.
    #[serde(serialize_with = "map")]
    intervals: &'a [(String, [f64; 2])],
    rounds: Option<Spread>,
    #[serde(serialize_with = "map")]
    dashboard: &'a [(&'static str, Option<Spread>)],
    games_per_second: Option<f64>,
    digest: String,
    /// All that was played, and whether it is a part.
    study: Value,
}

/// All that was played, as the columns of sheets say it: one value, or a list where designs differ; how many games of how many, and
/// whether that is a part.
pub(super) fn about(played: &[&[String]], done: usize, all: usize) -> Value {
    let mut study = serde_json::Map::new();
    for (at, column) in PLAYED.iter().enumerate() {
        let mut values: Vec<&str> = Vec::new();
        for value in played.iter().filter_map(|played| played.get(at)) {
            if !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        let value = match values[..] {
            [one] => Value::from(one),
            _ => Value::from(values),
        };
        study.insert(column.name.to_owned(), value);
    }
    study.insert("games-done".to_owned(), done.into());
    study.insert("games-asked".to_owned(), all.into());
    study.insert("part".to_owned(), (done < all).into());
    study.into()
}

/// The same of designs.
pub(super) fn about_designs(designs: &[&Design], done: usize, all: usize) -> Value {
    let played: Vec<_> = designs.iter().map(|design| sheet::played(design)).collect();
    about(&played.iter().map(|played| &played[..]).collect::<Vec<_>>(), done, all)
}

/// Pairs as a map, in their order.
fn map<S: Serializer, K: Serialize, V: Serialize>(pairs: &&[(K, V)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}

/// A column that says what was played.
fn says<'a>(played: &'a [String], name: &str) -> &'a str {
    let at = PLAYED.iter().position(|column| column.name == name);
    at.and_then(|at| played.get(at)).map_or("", String::as_str)
}

/// One JSON document.
pub(super) fn json(played: &[String], summary: &Summary, rate: Option<f64>) -> String {
    let interval = |((id, _), (low, high)): (&(String, u32), &(f64, f64))| (id.clone(), [tenths(*low), tenths(*high)]);
    let intervals: Vec<(String, [f64; 2])> = summary.endings.iter().zip(&summary.intervals).map(interval).collect();
    let asked = says(played, "games").parse().unwrap_or(0);
    let document = Document {
        campaign: says(played, "campaign"),
        length: says(played, "length"),
        policy: says(played, "policy"),
        doctrine: says(played, "doctrine"),
        level: says(played, "level"),
        games: summary.games,
        seed: says(played, "study-seed").parse().unwrap_or(0),
        mind: says(played, "mind"),
        endings: &summary.endings,
        intervals: &intervals,
        rounds: summary.rounds,
        dashboard: &summary.dashboard,
        games_per_second: rate,
        digest: summary.digest.to_string(),
        study: about(&[played], usize::try_from(summary.games).unwrap_or(usize::MAX), asked),
    };
    // Numbers and strings always have a JSON text.
    serde_json::to_string(&document).unwrap_or_default()
}

/// A page: the Beijing that was played, what else stands above the table, and the table.
pub(super) fn text(played: &[String], above: &str, summary: &Summary) -> String {
    let [length, policy, doctrine, level] = ["length", "policy", "doctrine", "level"].map(|name| says(played, name));
    let [assumed, set] = ["assumptions", "instruments"].map(|name| says(played, name));
    let assumed = if assumed == "-" { String::new() } else { say!("study-head-assuming", assumed = assumed) };
    let set = if set == "-" { String::new() } else { say!("study-head-with", set = set) };
    let mut text = beijing(says(played, "mind"), level, doctrine) + above;
    let key = if says(played, "draws") == "fixed" { "study-head.fixed" } else { "study-head" };
    let head = say!(
        key,
        campaign = says(played, "campaign"),
        length = length,
        policy = format!("{policy}{set}"),
        doctrine = doctrine,
        level = format!("{level}{assumed}"),
        games = summary.games.to_string(),
        seed = says(played, "study-seed"),
    );
    let _ = writeln!(text, "{head}");
    if summary.games == 0 {
        return format!("{text}{}\ndigest: {}\n", plain("study-no-games"), summary.digest);
    }
    for ((id, count), (low, high)) in summary.endings.iter().zip(&summary.intervals) {
        let share = share(*count, summary.games);
        let _ = writeln!(text, "  {id:<18} {count:>8} {share:>7} %   {:>5.1} to {:.1} %", low * 100.0, high * 100.0);
    }
    let _ = writeln!(text, "{:<20} {:>8} {:>8} {:>8}", "", "p10", "median", "p90");
    let rows = std::iter::once(("rounds", summary.rounds)).chain(summary.dashboard.iter().copied());
    for (name, spread) in rows {
        let Some(Spread { median, p10, p90 }) = spread else { continue };
        let _ = writeln!(text, "  {name:<18} {p10:>8} {median:>8} {p90:>8}");
    }
    let _ = writeln!(text, "{}", plain("study-means"));
    for Mean { name, unit, sometimes, games, mean, half } in &summary.counted {
        let parts = if unit.ends_with("/100") { 100.0 } else { 1.0 };
        let (mean, half) = (mean / parts, half / parts);
        let reach = if half.is_finite() { format!(" ± {half:.2}") } else { String::new() };
        let of = if *sometimes { say!("study-mean-of", games = *games) } else { String::new() };
        let shown = if *games == 0 { plain("study-none") } else { format!("{mean:.2}{reach}") };
        let _ = writeln!(text, "  {name:<24} {shown}{of}");
    }
    let _ = writeln!(text, "digest: {}", summary.digest);
    text
}

/// Columns of a paragraph.
const COLUMNS: u16 = 100;

/// Adds words in lines that can be read, each with a margin.
pub(super) fn paragraph(text: &mut String, margin: &str, words: &str) {
    for line in wrapped(words, COLUMNS) {
        let _ = writeln!(text, "{margin}{line}");
    }
}

/// The first line of every table: against which Beijing the games were played.
pub(super) fn beijing(mind: &str, levels: &str, doctrines: &str) -> String {
    let key = if mind == mind_id(true) { "study-beijing.search" } else { "study-beijing" };
    say!(key, mind = mind, levels = levels, doctrines = doctrines) + "\n"
}

/// What is said above the page of a study that was stopped; nothing above that of a whole one.
pub(super) fn part(done: usize, all: usize) -> String {
    if done >= all {
        return String::new();
    }
    say!("study-part", done = done, all = all) + "\n"
}

/// A share in per cent with one decimal, of integers.
pub(super) fn share(part: u32, whole: u32) -> String {
    let tenths = (u64::from(part) * 1_000 + u64::from(whole) / 2) / u64::from(whole.max(1));
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Between what a share lies, 95 per cent, in per cent.
pub(super) fn between(part: u32, whole: u32) -> [f64; 2] {
    let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let (_, (low, high)) = wilson(count(part), count(whole));
    [tenths(low), tenths(high)]
}

/// A share from 0 to 1 as tenths of a per cent.
pub(super) fn tenths(share: f64) -> f64 {
    (share * 1_000.0).round() / 10.0
}

/// A policy as the bundle that it is.
pub(super) fn bundle(design: &Design) -> String {
    if design.choices.policy.is_random() {
        let mut text = String::new();
        paragraph(&mut text, "", &say!("study-random", policy = design.choices.policy.id()));
        return text;
    }
    let key = if design.choices.instruments.is_empty() { "study-bundle" } else { "study-bundle.changed" };
    let mut text = say!(key, policy = design.choices.policy.id()) + "\n";
    for instrument in Instrument::ALL {
        let _ = writeln!(text, "  {:<14} {}", instrument.id(), instrument.setting(&design.conduct));
    }
    text
}

/// What can be assumed.
pub(super) fn assumptions() -> String {
    let mut text = String::new();
    for (key, values, what) in assumption::keys() {
        let _ = writeln!(text, "{key:<32} {values:<14} {what}");
    }
    text
}
