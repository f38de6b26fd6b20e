//! What a study came to, for people in a page and for scripts in one JSON document.

use crate::study::assumption;
use crate::study::column::PLAYED;
use crate::study::design::{Design, mind_id};
use crate::study::instrument::Instrument;
use crate::study::spread::{Spread, wilson};
use crate::study::summary::Summary;
use crate::tui::widget::pen::wrapped;
use crate::words::text::say;
use serde::{Serialize, Serializer};
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
    /// Between what the share of each ending lies, 95 per cent.
    #[serde(serialize_with = "map")]
    intervals: &'a [(String, [f64; 2])],
    rounds: Option<Spread>,
    #[serde(serialize_with = "map")]
    dashboard: &'a [(&'static str, Option<Spread>)],
    games_per_second: Option<f64>,
    digest: String,
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
    let interval = |(id, count): &'_ (String, u32)| {
        let (low, high) = wilson(*count, summary.games);
        (id.clone(), [low, high].map(|share| (share * 10_000.0).round() / 10_000.0))
    };
    let intervals: Vec<(String, [f64; 2])> = summary.endings.iter().map(interval).collect();
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
    };
    // Numbers and strings always have a JSON text.
    serde_json::to_string(&document).unwrap_or_default()
}

/// A page: the Beijing that was played, what else stands above the table, and the table.
pub(super) fn text(played: &[String], above: &str, summary: &Summary, rate: Option<f64>) -> String {
    let [length, policy, doctrine, level] = ["length", "policy", "doctrine", "level"].map(|name| says(played, name));
    let assumed = says(played, "assumptions");
    let assumed = if assumed == "-" { String::new() } else { format!(", assuming {assumed}") };
    let set = says(played, "instruments");
    let set = if set == "-" { String::new() } else { format!(" with {set}") };
    let mut text = beijing(says(played, "mind"), level, doctrine) + above;
    let _ = writeln!(
        text,
        "{}, {length}, policy {policy}{set}, doctrine {doctrine}, level {level}{assumed}: {} games, seed {}, {}",
        says(played, "campaign"),
        summary.games,
        says(played, "study-seed"),
        if says(played, "draws") == "fixed" {
            "figures fixed at their middle"
        } else {
            "figures drawn from their ranges"
        },
    );
    if summary.games == 0 {
        return format!("{text}no games: nothing to add up\ndigest: {}\n", summary.digest);
    }
    for (id, count) in &summary.endings {
        let (low, high) = wilson(*count, summary.games);
        let share = share(*count, summary.games);
        let _ = writeln!(text, "  {id:<18} {count:>8} {share:>7} %   {:>5.1} to {:.1} %", low * 100.0, high * 100.0);
    }
    let _ = writeln!(text, "{:<20} {:>8} {:>8} {:>8}", "", "p10", "median", "p90");
    let rows = std::iter::once(("rounds", summary.rounds)).chain(summary.dashboard.iter().copied());
    for (name, spread) in rows {
        let Some(Spread { median, p10, p90 }) = spread else { continue };
        let _ = writeln!(text, "  {name:<18} {p10:>8} {median:>8} {p90:>8}");
    }
    let _ = writeln!(text, "mean of each game:");
    for (name, hundredths) in &summary.counted {
        let Some(hundredths) = hundredths else { continue };
        let sign = if *hundredths < 0 { "-" } else { "" };
        let hundredths = hundredths.abs();
        let _ = writeln!(text, "  {name:<24} {sign}{}.{:02}", hundredths / 100, hundredths % 100);
    }
    if let Some(rate) = rate {
        let _ = writeln!(text, "{rate:.1} games a second");
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
    format!(
        "A PART: stopped by hand after {done} of {all} games. Shares and intervals are those of the games that were played.\n"
    )
}

/// A share in per cent with one decimal, of integers.
pub(super) fn share(part: u32, whole: u32) -> String {
    let tenths = (u64::from(part) * 1_000 + u64::from(whole) / 2) / u64::from(whole.max(1));
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Between what a share lies, 95 per cent, in per cent.
pub(super) fn between(part: u32, whole: u32) -> [f64; 2] {
    let (low, high) = wilson(part, whole);
    [low, high].map(|share| (share * 1_000.0).round() / 10.0)
}

/// A policy as the bundle that it is.
pub(super) fn bundle(design: &Design) -> String {
    let changed = if design.choices.instruments.is_empty() { "" } else { ", changed by --instrument" };
    let mut text = format!("policy {}, a bundle of{changed}\n", design.choices.policy.id());
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
