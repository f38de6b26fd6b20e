//! `coreper study sweep`: figures of the campaign at several values, and a tornado table.

use super::choices::{Beijing, Common, assumed, doctrine, doctrine_id, policies};
use super::folder::Kept;
use super::page;
use super::run::broke;
use super::stop::Stop;
use crate::base::paired::Paired;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::progress::Progress;
use crate::study::design::length_id;
use crate::study::policy::Policy;
use crate::study::sweep::{Effect, Point, Vary, designs, sweep};
use crate::words::text::{self, say};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// What can be asked of a sweep.
#[derive(Args, Debug)]
pub(super) struct Sweep {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(flatten)]
    beijing: Beijing,
    /// What the Union's side does
    #[arg(long, default_value = "graduated", value_parser = policies())]
    policy: Policy,
    /// A figure and its values, such as start.cohesion=4800..6200:5; repeatable
    #[arg(long, required = true, value_name = "PATH=A..B:N", value_parser = Vary::parse)]
    vary: Vec<Vary>,
    #[command(flatten)]
    kept: Kept,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Sweeps.
pub(super) fn run(asked: &Sweep) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&asked.common.campaign)?;
    for (at, vary) in asked.vary.iter().enumerate() {
        let twice = asked.vary[..at].iter().any(|before| before.path == vary.path);
        let held = asked.common.assumptions()?.iter().any(|assumption| assumption.figure() == Some(&vary.path));
        let known = match (twice, held) {
            (true, _) => Err(say!("vary-twice", path = vary.path.as_str())),
            (_, true) => Err(say!("vary-set", path = vary.path.as_str())),
            _ => vary.known(&campaign).map_err(|error| error.to_string()),
        };
        known.map_err(|cause| Failure::new("--vary", cause, text::plain("vary-figures")))?;
    }
    let doctrine = doctrine(&campaign, asked.beijing.doctrine.as_deref())?;
    let choices = asked.common.choices(&campaign, asked.policy, doctrine, asked.beijing.level)?;
    let designs = designs(&campaign, &choices, &asked.vary).map_err(|error| assumed(&error.to_string()))?;
    let mut folder = asked.kept.open(&designs.iter().collect::<Vec<_>>())?;
    let all = designs.len() * usize::try_from(asked.common.games).unwrap_or(usize::MAX);
    let stop = Stop::listening();
    let mut progress = Progress::new(all, folder.games());
    let swept = sweep(&asked.vary, &designs, asked.common.pace(&stop), &mut folder, &mut || progress.tick());
    progress.end();
    folder.kept()?;
    let (base, effects) = swept.map_err(|broken| broke(&broken))?;
    let text = if asked.json {
        let study = page::about_designs(&designs.iter().collect::<Vec<_>>(), progress.done(), all);
        json!({"study": study, "figures": document(&effects)}).to_string()
    } else {
        let beijing = page::beijing(&asked.common.mind, asked.beijing.level.id(), doctrine_id(&campaign, doctrine));
        let head = say!(
            "sweep-head",
            origin = origin,
            length = length_id(asked.common.length),
            policy = asked.policy.id(),
            games = asked.common.games.to_string(),
            seed = asked.common.seed.to_string(),
        );
        let head = format!("{beijing}{head}\n{}", page::part(progress.done(), all));
        head + &tornado(&base, &effects) + &details(&campaign, &effects)
    };
    Ok(stop.answer(text, progress.done(), all, folder.path()))
}

fn document(effects: &[Effect]) -> Value {
    let point = |point: &Point| {
        let (low, high) = point.landing.interval;
        json!({
            "value": point.value,
            "percent": point.landing.first,
            "share_interval": share(point),
            "games": point.games,
            "difference": point.landing.difference,
            "interval": [low, high],
        })
    };
    let effect = |effect: &Effect| {
        let points: Vec<Value> = effect.points.iter().map(point).collect();
        json!({"path": effect.path, "swing": effect.swing(), "landing_zone": points})
    };
    Value::from(effects.iter().map(effect).collect::<Vec<Value>>())
}

/// Between what the share of landing zones at a value lies, 95 per cent, in per cent.
fn share(point: &Point) -> [f64; 2] {
    let games = u32::try_from(point.games).unwrap_or(u32::MAX);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of games")]
    let landed = (point.landing.first * f64::from(games) / 100.0).round() as u32;
    page::between(landed, games)
}

/// Cells of a bar on either side of the middle.
const CELLS: u32 = 16;

/// The table that gives the study its name: how far each figure moves landing zones to either side of the base.
fn tornado(base: &Point, effects: &[Effect]) -> String {
    let middle = base.landing.first;
    let reach = effects
        .iter()
        .filter_map(Effect::ends)
        .map(|(low, high)| (middle - low.landing.first).max(high.landing.first - middle));
    let reach = reach.fold(1.0, f64::max);
    let bar = |far: f64| (1..=CELLS).filter(|cell| f64::from(*cell) <= far / reach * f64::from(CELLS)).count();
    let [figure, fewest, most, swing] = ["sweep-figure", "sweep-fewest", "sweep-most", "sweep-swing"].map(text::plain);
    let mut text = format!(
        "{}\n{}\n\n{figure:<36} {fewest:>16} {most:>16} {swing:>6}\n",
        say!("sweep-landing", landed = format!("{middle:.1}"), games = base.games),
        text::plain("sweep-landing.rest"),
    );
    for effect in effects {
        let Some((low, high)) = effect.ends() else { continue };
        let at = |point: &Point| format!("{:.1} at {}", point.landing.first, point.value);
        let (down, up) = (bar(middle - low.landing.first), bar(high.landing.first - middle));
        let left = format!("{:>1$}", "█".repeat(down), usize::try_from(CELLS).unwrap_or(0));
        let row = format!(
            "{:<36} {:>16} {:>16} {:>6.1} {left}│{}",
            effect.path,
            at(low),
            at(high),
            effect.swing(),
            "█".repeat(up)
        );
        let _ = writeln!(text, "{row}");
    }
    text
}

/// Every value with its share, and how it differs from the base on common seeds.
fn details(campaign: &Campaign, effects: &[Effect]) -> String {
    let mut text = String::new();
    for effect in effects {
        let _ = writeln!(
            text,
            "\n{:<36} {:>8} {:>15} {:>7} {:>24}",
            effect.path,
            "%",
            "95 %",
            text::plain("sweep-games"),
            text::plain("sweep-against")
        );
        if let Some((low, high)) = campaign.provenance.figure(&effect.path).and_then(|figure| figure.range) {
            let _ = writeln!(text, "  {}", say!("sweep-range", low = low.to_string(), high = high.to_string()));
        }
        for point in &effect.points {
            let Paired { first, difference, interval: (low, high), .. } = point.landing;
            let [least, most] = share(point);
            let _ = writeln!(
                text,
                "{:>36} {first:>8.1} {least:>6.1} to {most:>5.1} {:>7} {difference:>+7.1} ({low:>+6.1} to {high:>+6.1})",
                point.value, point.games
            );
        }
    }
    text
}
