//! `coreper study claims`: the claims of the source as experiments.

use super::choices::{AS_IN_PLAY, Beijing, Common, MINDS, doctrine, doctrine_id, each_once};
use super::folder::Kept;
use super::page;
use super::stop::Stop;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::progress::Progress;
use crate::study::claims::bench::{Bench, Trouble, drawn};
use crate::study::claims::judge::{Finding, ROBUST, Verdict};
use crate::study::claims::list::{CLAIMS, Claim};
use crate::study::policy::Policy;
use crate::words::text::{plain, say};
use clap::Args;
use std::fmt::Write as _;

/// What can be asked of the claims.
#[derive(Args, Debug)]
pub(super) struct Claims {
    /// A built-in campaign, or a path
    #[arg(default_value = "october-2025")]
    campaign: String,
    #[command(flatten)]
    beijing: Beijing,
    /// Draws of all estimated figures
    #[arg(long, default_value = "200", value_parser = clap::value_parser!(u32).range(2..=100_000))]
    draws: u32,
    /// Games of each draw: the fewer, the more luck passes for estimates in `robust`
    #[arg(long, default_value = "20", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    games: u32,
    /// The seed of the study
    #[arg(long, default_value = "1")]
    seed: u64,
    /// Only these claims, such as T5,T9
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// How Beijing chooses: by playing the best of its table on in possible games, as in play, or by the table alone (faster)
    #[arg(long, default_value = AS_IN_PLAY, value_parser = MINDS)]
    mind: String,
    #[command(flatten)]
    kept: Kept,
    /// Threads
    #[arg(long, value_name = "J", value_parser = clap::value_parser!(u16).range(1..=1_024))]
    jobs: Option<u16>,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Judges.
pub(super) fn run(asked: &Claims) -> Result<Answer, Failure> {
    let claims: Vec<Claim> = if asked.only.is_empty() {
        CLAIMS.to_vec()
    } else {
        let named: Vec<Claim> = asked.only.iter().map(|id| claim(id)).collect::<Result<_, _>>()?;
        each_once(&named)
    };
    let common = Common {
        campaign: asked.campaign.clone(),
        games: asked.draws,
        seed: asked.seed,
        length: crate::game::state::LengthId::Full,
        rule: None,
        assume: Vec::new(),
        instrument: Vec::new(),
        per_draw: 1,
        fixed: false,
        mind: asked.mind.clone(),
        jobs: asked.jobs,
    };
    let (campaign, origin) = campaign(&asked.campaign)?;
    let doctrine = doctrine(&campaign, asked.beijing.doctrine.as_deref())?;
    let choices = common.choices(&campaign, Policy::Bots, doctrine, asked.beijing.level)?;
    let stop = Stop::listening();
    let mut bench = Bench::new(&campaign, &asked.campaign, &choices, asked.games, common.pace(&stop));
    let all = bench.games(&claims);
    let unfit = |trouble: Trouble| {
        let fit = CLAIMS.into_iter().filter(|claim| bench.designs(&[*claim]).is_ok()).map(|claim| claim.id);
        let next = say!("claims-fit", claims = fit.collect::<Vec<_>>().join(","));
        Failure::new("study claims", trouble.to_string(), next)
    };
    let designs = bench.designs(&claims).map_err(unfit)?;
    let mut folder = asked.kept.open(&designs.iter().collect::<Vec<_>>())?;
    let mut progress = Progress::new(all, folder.games());
    let mut judged = || {
        bench.play(&claims, &mut folder, &mut || progress.tick())?;
        let judge = |claim| bench.judge(claim, &mut folder, &mut || progress.tick());
        claims.iter().map(judge).collect::<Result<Vec<_>, Trouble>>()
    };
    let verdicts = judged();
    progress.end();
    folder.kept()?;
    let mut verdicts =
        verdicts.map_err(|trouble| Failure::new("study claims", trouble.to_string(), plain("study-defect")))?;
    let draws = bench.draws();
    let whole = usize::try_from(asked.draws).is_ok_and(|asked| draws >= asked) || all == 0;
    if !whole {
        verdicts = verdicts.into_iter().map(|verdict| verdict.of_a_part(draws, asked.draws)).collect();
    }
    let text = if asked.json {
        let done = if bench.stopped() { progress.done() } else { all };
        let study = page::about_designs(&designs.iter().collect::<Vec<_>>(), done, all);
        // Not through a map, which would put the fields of a verdict into another order.
        format!(r#"{{"study":{study},"claims":{}}}"#, serde_json::to_string(&verdicts).unwrap_or_default())
    } else {
        let part = if bench.stopped() { page::part(progress.done(), all) } else { String::new() };
        let beijing = page::beijing(&asked.mind, asked.beijing.level.id(), doctrine_id(&campaign, doctrine));
        let [draws, figures] = [asked.draws.to_string(), drawn(&campaign).to_string()];
        let [games, seed] = [asked.games.to_string(), asked.seed.to_string()];
        let head = say!("claims-head", origin = origin, draws = draws, figures = figures, games = games, seed = seed);
        format!("{beijing}{head}\n{part}{}", text(&verdicts))
    };
    // Thresholds that are found at once need fewer games than a bar allows for.
    let done = if bench.stopped() { progress.done() } else { all };
    Ok(stop.answer(text, done, all, folder.path()))
}

fn claim(id: &str) -> Result<Claim, Failure> {
    CLAIMS.iter().find(|claim| claim.id.eq_ignore_ascii_case(id.trim())).copied().ok_or_else(|| {
        let all = CLAIMS.map(|claim| claim.id).join(", ");
        Failure::new("--only", say!("claims-no-claim", id = id.to_string()), say!("claims-all", all = all.as_str()))
    })
}

fn text(verdicts: &[Verdict]) -> String {
    let mut text = String::new();
    for verdict in verdicts {
        let holds = match verdict.verdict {
            Finding::Holds => plain("claims-holds"),
            Finding::DoesNotHold => plain("claims-holds-not"),
            Finding::Undecided => plain("claims-undecided"),
        };
        let _ = writeln!(text, "\n{} {} ({}, {}): {holds}", verdict.id, verdict.claim, verdict.paragraph, verdict.kind);
        let mut line = format!("{}: {:.1}", verdict.statistic, verdict.documented);
        match (verdict.ablated, verdict.difference) {
            (Some(ablated), Some(difference)) => {
                line.push_str(&say!(
                    "claims-measured",
                    ablated = format!("{ablated:.1}"),
                    difference = format!("{difference:+.1}")
                ));
            }
            (Some(ablated), None) => {
                line.push_str(&say!("claims-not-held-against", ablated = format!("{ablated:.1}")));
            }
            (None, _) => {}
        }
        if let Some((low, high)) = verdict.interval {
            let _ = write!(line, " (95 %: {low:+.1} to {high:+.1})");
        }
        if let Some(threshold) = verdict.threshold {
            line.push_str(&say!("claims-threshold", at = threshold.to_string()));
        }
        page::paragraph(&mut text, "  ", &line);
        if let Some(robust) = verdict.robust {
            let key = if robust < ROBUST { "claims-robust.less" } else { "claims-robust" };
            let _ = writeln!(text, "  {}", say!(key, share = format!("{:.0}", robust * 100.0)));
        }
        let depends = plain("claims-depends");
        for sentence in verdict.how.split("; ").filter(|sentence| *sentence != depends) {
            // A command is not broken into lines, so that it can be copied.
            match sentence.split_once(": coreper ") {
                Some((side, command)) => {
                    let _ = writeln!(text, "  - {side}:\n    coreper {command}");
                }
                None => page::paragraph(&mut text, "  ", &format!("- {sentence}")),
            }
        }
    }
    text
}
