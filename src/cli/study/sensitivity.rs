//! `coreper study sensitivity`: what endings hang on, read off finished sheets.

use super::{file, page};
use crate::cli::failure::Failure;
use crate::study::sensitivity::{
    Estimate, FEWEST, Matrix, Parts, Quality, Scenario, Sensitivity, TOLD, Unfit, is_told, sensitivity,
};
use crate::words::text::{plain, say};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;

/// What can be asked.
#[derive(Args, Debug)]
pub(super) struct Ask {
    /// Sheets that `study run --out` or `study merge --out` wrote: of one study, or of several policies on common seeds
    #[arg(required = true)]
    sheets: Vec<PathBuf>,
    /// An ending, or a column with numbers; repeatable. Every ending with 5 to 95 per cent of the games if none is given
    #[arg(long, value_name = "ENDING|COLUMN")]
    of: Vec<String>,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Figures that a page lists.
const LISTED: usize = 10;

/// Tells.
pub(super) fn run(asked: &Ask) -> Result<String, Failure> {
    let read = |path: &PathBuf| Ok((path.display().to_string(), file::read(path)?));
    let sheets: Vec<_> = asked.sheets.iter().map(read).collect::<Result<_, Failure>>()?;
    let matrix = Matrix::of(&sheets).map_err(|unfit| unfit_in_words(&unfit))?;
    let of: Vec<String> = if asked.of.is_empty() {
        matrix.endings().into_iter().filter(|(_, share)| is_told(*share)).map(|(id, _)| id).collect()
    } else {
        asked.of.clone()
    };
    if of.is_empty() {
        let cause = say!("sensitivity-none", least = TOLD.0, most = TOLD.1);
        return Err(Failure::new("--of", cause, say!("sensitivity-unknown-next", endings = endings(&matrix))));
    }
    let all: Vec<Sensitivity> = of
        .iter()
        .map(|of| sensitivity(&matrix, of))
        .collect::<Result<_, _>>()
        .map_err(|unfit| unfit_in_words(&unfit))?;
    if asked.json {
        return Ok(document(&matrix, &all));
    }
    let first = &sheets[0].1;
    let differs = |column: &str| sheets.iter().any(|(_, sheet)| sheet.says(column) != first.says(column));
    let says = |column: &str| if differs(column) { "…" } else { first.says(column) };
    let mut text = page::beijing(says("mind"), says("level"), says("doctrine"));
    let head = say!(
        "sensitivity-head",
        games = matrix.games(),
        draws = matrix.draws(),
        figures = matrix.figures(),
        sheets = matrix.played.len()
    );
    let _ = writeln!(text, "{head}");
    for (at, played) in matrix.played.iter().enumerate().filter(|(_, played)| !played.is_empty()) {
        let _ = writeln!(text, "{}", say!("sensitivity-sheet", number = at + 1, played = played.as_str()));
    }
    if let Some((first, other)) = matrix.as_one {
        page::paragraph(&mut text, "", &say!("sensitivity-as-one", first = first, other = other));
    }
    for one in &all {
        block(&mut text, &matrix, one);
    }
    text.push('\n');
    page::paragraph(&mut text, "", &plain("sensitivity-note"));
    Ok(text)
}

fn endings(matrix: &Matrix) -> String {
    matrix.endings().into_iter().map(|(id, _)| id).collect::<Vec<_>>().join(", ")
}

fn unfit_in_words(unfit: &Unfit) -> Failure {
    let place = "study sensitivity";
    match unfit {
        Unfit::Few { games } => {
            Failure::new(place, say!("sensitivity-few", games = *games, fewest = FEWEST), plain("sensitivity-few-next"))
        }
        Unfit::Fixed { sheet } => {
            Failure::new(place, say!("sensitivity-fixed", sheet = sheet.as_str()), plain("sensitivity-fixed-next"))
        }
        Unfit::Apart { sheet, first, column } => Failure::new(
            place,
            say!("sensitivity-apart", sheet = sheet.as_str(), first = first.as_str(), column = column.as_str()),
            plain("sensitivity-apart-next"),
        ),
        Unfit::Unknown { of, endings } => Failure::new(
            "--of",
            say!("sensitivity-unknown", of = of.as_str()),
            say!("sensitivity-unknown-next", endings = endings.join(", ")),
        ),
        Unfit::Constant { of } => {
            Failure::new("--of", say!("sensitivity-constant", of = of.as_str()), plain("sensitivity-constant-next"))
        }
    }
}

/// A share in per cent with one decimal.
fn percent(share: f64) -> String {
    format!("{:.1}", share * 100.0)
}

/// A share with its interval, in a sentence.
fn estimated(key: &str, estimate: &Estimate) -> String {
    let (low, high) = estimate.interval;
    say!(key, share = percent(estimate.value), low = percent(low), high = percent(high))
}

/// What is said of an outcome.
fn block(text: &mut String, matrix: &Matrix, one: &Sensitivity) {
    let is_share = matrix.endings().iter().any(|(id, _)| *id == one.of);
    let number = |value: f64| if is_share { format!("{} %", percent(value)) } else { format!("{value:.1}") };
    let head = if is_share {
        say!("sensitivity-ending", of = one.of.as_str(), share = percent(one.mean))
    } else {
        say!("sensitivity-column", of = one.of.as_str(), mean = format!("{:.1}", one.mean))
    };
    let _ = writeln!(text, "\n{head}");
    let rare = is_share && !is_told(one.mean * 100.0);
    if rare {
        page::paragraph(text, "  ", &say!("sensitivity-rare", least = TOLD.0, most = TOLD.1));
    }
    let _ = writeln!(text, "  {}", plain("sensitivity-variance"));
    parts(text, &one.parts);
    let seen: Vec<_> = one.indices.iter().filter(|index| index.share.is_seen()).take(LISTED).collect();
    if seen.is_empty() {
        let _ = writeln!(text, "  {}", plain("sensitivity-no-figure"));
    } else {
        let heads = ["sensitivity-figure", "sensitivity-share", "sensitivity-thirds"].map(plain);
        let _ = writeln!(text, "  {:<44} {:<26} {}", heads[0], heads[1], heads[2]);
        for index in &seen {
            let (from, to) = index.thirds;
            let between = say!("sensitivity-between", from = number(from), to = number(to));
            let _ = writeln!(text, "  {:<44} {:<26} {between}", index.path, estimated("sensitivity-row", &index.share));
        }
        let (all, others) = (one.indices.len(), one.indices.len() - seen.len());
        // One of forty intervals of nothing lies above nothing.
        let chance = all.div_ceil(40);
        page::paragraph(text, "  ", &say!("sensitivity-others", others = others, chance = chance, figures = all));
    }
    match &one.scenario {
        Some(scenario) => boxed(text, &one.of, scenario),
        None if is_share && !rare => {
            let _ = writeln!(text, "  {}", plain("sensitivity-no-box"));
        }
        None => {}
    }
}

fn parts(text: &mut String, parts: &Parts) {
    if let Some(played) = &parts.played {
        let _ = writeln!(text, "  {}", estimated("sensitivity-played", played));
    }
    let line = match &parts.together {
        Some(together) if parts.played.is_some() => estimated("sensitivity-together", together),
        Some(drawn) => estimated("sensitivity-drawn", drawn),
        None => plain("sensitivity-luck-unknown"),
    };
    let _ = writeln!(text, "  {line}");
}

fn boxed(text: &mut String, of: &str, scenario: &Scenario) {
    let _ = writeln!(text, "  {}", say!("sensitivity-box", of = of));
    for limit in &scenario.limits {
        let ((low, high), (least, most)) = (limit.within, limit.drawn);
        let path = limit.path.as_str();
        let line = say!(
            "sensitivity-limit",
            path = path,
            low = low.to_string(),
            high = high.to_string(),
            least = least.to_string(),
            most = most.to_string()
        );
        let _ = writeln!(text, "    {line}");
    }
    for (key, quality) in [("sensitivity-quality", scenario.sought), ("sensitivity-measured", scenario.measured)] {
        let Quality { density, coverage, support } = quality;
        let line = say!(key, density = percent(density), coverage = percent(coverage), support = percent(support));
        let _ = writeln!(text, "    {line}");
    }
}

/// A number with six decimals: what lies behind is noise of the resampling.
fn rounded(value: f64) -> f64 {
    (value * 1_000_000.0).round() / 1_000_000.0
}

fn document(matrix: &Matrix, all: &[Sensitivity]) -> String {
    let estimate = |estimate: &Estimate| {
        let (low, high) = estimate.interval;
        json!({"share": rounded(estimate.value), "interval": [rounded(low), rounded(high)]})
    };
    let quality = |quality: &Quality| {
        json!({
            "density": rounded(quality.density),
            "coverage": rounded(quality.coverage),
            "support": rounded(quality.support),
        })
    };
    let scenario = |scenario: &Scenario| {
        let limits: Vec<Value> = scenario
            .limits
            .iter()
            .map(|limit| {
                let ((low, high), (least, most)) = (limit.within, limit.drawn);
                json!({"figure": limit.path, "within": [low, high], "drawn": [least, most]})
            })
            .collect();
        json!({"limits": limits, "sought": quality(&scenario.sought), "measured": quality(&scenario.measured)})
    };
    let one = |one: &Sensitivity| {
        let indices: Vec<Value> = one
            .indices
            .iter()
            .map(|index| {
                let (lowest, highest) = index.thirds;
                json!({
                    "figure": index.path,
                    "first_order": estimate(&index.share),
                    "lowest_third": rounded(lowest),
                    "highest_third": rounded(highest),
                })
            })
            .collect();
        json!({
            "of": one.of,
            "mean": rounded(one.mean),
            "played": one.parts.played.as_ref().map(estimate),
            "together": one.parts.together.as_ref().map(estimate),
            "figures": indices,
            "box": one.scenario.as_ref().map(scenario),
        })
    };
    json!({
        "games": matrix.games(),
        "draws": matrix.draws(),
        "sheets": matrix.played,
        "outcomes": all.iter().map(one).collect::<Vec<_>>(),
    })
    .to_string()
}
