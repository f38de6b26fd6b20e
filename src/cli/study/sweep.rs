//! `coreper study sweep`: figures of the campaign at several values, and a tornado table.

use super::choices::{Beijing, Common, doctrine, policies, stopped_by_hand};
use super::progress::Progress;
use super::run::broke;
use crate::cli::Answer;
use crate::cli::failure::Failure;
use crate::cli::play::campaign;
use crate::study::policy::Policy;
use crate::study::sweep::{Effect, Vary, set, share, tornado};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::atomic::Ordering;

/// What can be asked of a sweep.
#[derive(Args, Debug)]
pub(super) struct Sweep {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    beijing: Beijing,
    /// What the Union's side does
    #[arg(long, default_value = "graduated", value_parser = policies())]
    policy: Policy,
    /// A figure and its values, such as start.cohesion=4800..6200:5; repeatable
    #[arg(long, required = true, value_name = "PATH=A..B:N", value_parser = Vary::parse)]
    vary: Vec<Vary>,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Sweeps.
pub(super) fn run(asked: &Sweep) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&asked.common.campaign)?;
    for vary in &asked.vary {
        vary.known(&campaign).map_err(|cause| {
            Failure::new("--vary", cause, "`coreper campaign show CAMPAIGN sources` lists figures with their ranges")
        })?;
    }
    let doctrine = doctrine(&campaign, asked.beijing.doctrine.as_deref())?;
    let choices = asked.common.choices(&campaign, asked.policy, doctrine, asked.beijing.level)?;
    let designs: usize = asked.vary.iter().map(|vary| vary.values.len()).sum();
    let mut progress = Progress::new(designs * usize::try_from(asked.common.games).unwrap_or(usize::MAX));
    let stop = stopped_by_hand();
    let mut effects = Vec::new();
    for vary in &asked.vary {
        let mut shares = Vec::new();
        for &value in &vary.values {
            let design = set(&campaign, &choices, &vary.path, value).map_err(|error| {
                Failure::new("--assume", error.to_string(), "`coreper study assumptions` lists them")
            })?;
            let share = share(&design, asked.common.pace(&stop), &mut || progress.tick());
            shares.push((value, share.map_err(|broken| broke(&broken))?));
        }
        effects.push(Effect { path: vary.path.clone(), shares });
    }
    progress.end();
    if stop.load(Ordering::Relaxed) {
        return Err(Failure::new("study sweep", "stopped by hand", "nothing is shown of a sweep cut short"));
    }
    let effects = tornado(effects);
    Ok(Answer::Done(if asked.json {
        let each = effects.iter().map(|effect| json!({
            "path": effect.path,
            "swing": effect.swing(),
            "landing_zone": effect.shares.iter().map(|(value, share)| json!({"value": value, "percent": share})).collect::<Vec<Value>>(),
        }));
        Value::from(each.collect::<Vec<Value>>()).to_string()
    } else {
        let head = format!(
            "{origin}; policy {}, {} games for each value, seed {}\nlanding zones in per cent; the figure that swings them most stands first\n",
            asked.policy.id(),
            asked.common.games,
            asked.common.seed
        );
        head + &text(&effects)
    }))
}

fn text(effects: &[Effect]) -> String {
    let widest = effects.first().map_or(0.0, Effect::swing).max(1.0);
    let mut text = String::new();
    for effect in effects {
        let cells = (1..=30).filter(|cell| f64::from(*cell) <= effect.swing() / widest * 30.0).count();
        let _ = writeln!(text, "\n{:<40} {:>5.1} {}", effect.path, effect.swing(), "█".repeat(cells));
        for (value, share) in &effect.shares {
            let _ = writeln!(text, "  {value:>10} {share:>6.1} %");
        }
    }
    text
}
