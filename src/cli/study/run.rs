//! `coreper study run`: many games of one policy, and what they come to.

use super::choices::{Beijing, Common, design, doctrine, policies};
use super::file::{self, Out};
use super::page;
use super::stop::Stop;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::output;
use crate::cli::progress::Progress;
use crate::study::batch::{self, Shard};
use crate::study::design::Design;
use crate::study::play::{Board, Broken, Outcome};
use crate::study::policy::Policy;
use crate::study::rounds;
use crate::study::sheet::{self, Row};
use crate::study::summary::Summary;
use crate::words::text::{plain, say};
use clap::Args;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What can be asked of a run.
#[derive(Args, Debug)]
pub(super) struct Run {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(flatten)]
    beijing: Beijing,
    /// What the Union's side does: a bundle of instruments
    #[arg(long, value_parser = policies())]
    policy: Policy,
    /// A sheet with a row for each game, its data dictionary beside it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// A second sheet beside it, FILE.rounds.csv: the board at the end of each round of each game
    #[arg(long, requires = "out")]
    by_round: bool,
    /// Goes on with the sheet where a killed or stopped study left it, or with more --games after a finished one
    #[arg(long, requires = "out")]
    resume: bool,
    /// Plays only part I of N; `coreper study merge` puts the sheets together
    #[arg(long, value_name = "I/N", value_parser = Shard::parse)]
    shard: Option<Shard>,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Plays.
pub(super) fn run(run: &Run) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&run.common.campaign)?;
    let doctrine = doctrine(&campaign, run.beijing.doctrine.as_deref())?;
    let design = design(&campaign, run.common.choices(&campaign, run.policy, doctrine, run.beijing.level)?)?;
    let asked: Vec<u32> = run.shard.unwrap_or_default().games(run.common.games).collect();
    let (mut out, before) = begin(run, &design, &asked)?;
    let mut rows: Vec<Row> = before.iter().map(|outcome| Row::of(&campaign, outcome)).collect();
    let done: BTreeSet<u32> = rows.iter().map(|row| row.game).collect();
    let games: Vec<u32> = asked.iter().copied().filter(|game| !done.contains(game)).collect();
    if !done.is_empty() {
        output::note(&say!("study-done-of", done = done.len().to_string(), all = asked.len().to_string()));
    }
    let mut by_round = rounds(run, &before)?;
    let played = sheet::played(&design);
    let mut progress = Progress::new(asked.len(), rows.len());
    let mut unwritten = None;
    let stop = Stop::listening();
    let mut each = |outcome: Outcome, boards: &[Board]| {
        // The rounds of a game first: what stands in the sheet of games is whole in both.
        let rounds = by_round.as_mut().map_or(Ok(()), |out| out.write(&rounds::lines(outcome.game, boards)));
        let mut game = || out.as_mut().map_or(Ok(()), |out| out.line(&sheet::line(&design, &played, &outcome)));
        if let Err(failure) = rounds.and_then(|()| game()) {
            unwritten = Some(failure);
            return false;
        }
        rows.push(Row::of(&campaign, &outcome));
        progress.tick();
        true
    };
    let pace = run.common.pace(&stop);
    let ran = if run.by_round {
        batch::run_by_round(&design, &games, pace, &mut each)
    } else {
        batch::run(&design, &games, pace, &mut |outcome| each(outcome, &[]))
    };
    progress.end();
    ran.map_err(|broken| broke(&broken))?;
    if let Some(failure) = unwritten {
        return Err(failure);
    }
    rows.sort_by_key(|row| row.game);
    let endings: Vec<String> = campaign.text.endings.iter().map(|ending| ending.id.clone()).collect();
    let summary = Summary::of(&endings, &rows, design.choices.per_draw);
    let text = if run.json {
        page::json(&played, &summary, Some(progress.rate()))
    } else {
        let above = format!("{origin}\n{}", page::part(rows.len(), asked.len()));
        // How fast it was is no part of what came: the same study prints the same page.
        output::note(&say!("study-rate", rate = format!("{:.1}", progress.rate())));
        page::text(&played, &above, &summary) + &page::bundle(&design)
    };
    Ok(stop.answer(text, rows.len(), asked.len(), run.out.as_deref()))
}

/// The sheet, if one was asked for, and the games that it holds already.
fn begin(run: &Run, design: &Design, asked: &[u32]) -> Result<(Option<Out>, Vec<Outcome>), Failure> {
    let Some(path) = &run.out else { return Ok((None, Vec::new())) };
    let resumes = run.resume && path.exists();
    if !resumes && file::holds_games(path) {
        let cause = say!("study-holds-games", path = path.display().to_string());
        return Err(Failure::new("--out", cause, plain("study-go-on")));
    }
    let (out, before) =
        if resumes { Out::resume(path, design, asked)? } else { (Out::create(path, design)?, Vec::new()) };
    file::dictionary(path, &sheet::dictionary(design))?;
    Ok((Some(out), before))
}

/// The sheet of rounds, if one was asked for; gone on with where games are done already.
fn rounds(run: &Run, done: &[Outcome]) -> Result<Option<Out>, Failure> {
    let Some(path) = run.out.as_ref().filter(|_| run.by_round) else { return Ok(None) };
    let path = path.with_extension("rounds.csv");
    file::dictionary(&path, &rounds::dictionary())?;
    if done.is_empty() {
        return Out::begun(&path, &rounds::header()).map(Some);
    }
    let text = file::text(&path, "--resume")?;
    let Some(kept) = rounds::of_those_done(&text, done) else {
        let cause = say!("study-rounds-other", path = path.display().to_string());
        return Err(Failure::new("--by-round", cause, plain("study-rounds-other.next")));
    };
    Out::going_on(&path, &kept).map(Some)
}

/// A game that a defect stopped.
pub(super) fn broke(broken: &Broken) -> Failure {
    Failure::new("study", broken.to_string(), plain("study-defect"))
}
