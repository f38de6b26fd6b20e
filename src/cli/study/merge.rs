//! `coreper study merge`: the sheets of shards put together.

use super::{file, page};
use crate::base::file as door;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::study::merge::merge;
use crate::study::rounds;
use crate::study::sheet::{Row, Sheet};
use crate::study::summary::Summary;
use crate::words::text::{plain, say};
use clap::Args;
use std::path::{Path, PathBuf};

/// What can be asked of a merge.
#[derive(Args, Debug)]
pub(super) struct Merge {
    /// The sheets of all shards
    #[arg(required = true)]
    sheets: Vec<PathBuf>,
    /// The sheet of the whole study
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// One JSON document, as of `study run`
    #[arg(long)]
    json: bool,
}

/// Puts together.
pub(super) fn run(asked: &Merge) -> Result<Answer, Failure> {
    let read = |path: &PathBuf| Ok((path.display().to_string(), file::read(path)?));
    // A pattern such as `part-*.csv` also names the dictionaries and the rounds beside the sheets.
    let is_other = |path: &PathBuf| file::is_dictionary(path) || file::is_of_rounds(path);
    let named: Vec<&PathBuf> = asked.sheets.iter().filter(|path| !is_other(path)).collect();
    let sheets: Vec<_> = named.iter().copied().map(read).collect::<Result<_, Failure>>()?;
    let whole =
        merge(&sheets).map_err(|error| Failure::new("study merge", error.to_string(), plain("merge-every-shard")))?;
    let stood: usize = sheets.iter().map(|(_, sheet)| sheet.rows.len()).sum();
    if let Some(twice) = stood.checked_sub(whole.rows.len()).filter(|twice| *twice > 0) {
        output::note(&say!("merge-twice", count = twice));
    }
    if let Some(path) = &asked.out {
        file::replaceable(path)?;
        if file::holds_games(path) {
            let cause = say!("sheet-holds-games", path = path.display().to_string());
            return Err(Failure::new("--out", cause, plain("sheet-no-dictionary.next")));
        }
        let mut text = format!("{}\n", whole.header);
        for (_, line) in &whole.rows {
            text.push_str(line);
            text.push('\n');
        }
        door::write(path, text).map_err(|error| file::trouble("--out", path, &error))?;
        rounds_of(&named, &whole, path)?;
        let beside = |sheet: &PathBuf| door::read_text(&file::beside(sheet), file::LARGEST).ok();
        let dictionary = asked.sheets.iter().find_map(beside);
        if let Some(dictionary) = dictionary {
            file::dictionary(path, &dictionary)?;
        }
    }
    let played = whole.played.clone();
    let per_draw = whole.says("games-per-draw").parse().unwrap_or(1);
    let rows: Vec<_> = whole.rows.into_iter().map(|(row, _)| row).collect();
    let summary = Summary::of(&endings(&played), &rows, per_draw);
    Ok(Answer::Done(if asked.json { page::json(&played, &summary, None) } else { page::text(&played, "", &summary) }))
}

/// Puts the rounds together that lie beside all sheets, if they do.
fn rounds_of(sheets: &[&PathBuf], whole: &Sheet, out: &Path) -> Result<(), Failure> {
    let at = |path: &Path| path.with_extension("rounds.csv");
    let texts: Vec<String> = sheets
        .iter()
        .filter_map(|path| door::read_text(&at(path), file::LARGEST).ok())
        .filter(|text| rounds::is_one(text))
        .collect();
    if texts.len() < sheets.len() {
        return Ok(());
    }
    let games: Vec<Row> = whole.rows.iter().map(|(row, _)| row.clone()).collect();
    let path = at(out);
    let Some(text) = rounds::merged(&texts, &games) else {
        let cause = say!("study-rounds-other", path = path.display().to_string());
        return Err(Failure::new("study merge", cause, plain("study-rounds-other.next")));
    };
    door::write(&path, text).map_err(|error| file::trouble("--out", &path, &error))?;
    file::dictionary(&path, &rounds::dictionary())
}

/// The endings of a built-in campaign, also those that did not occur; of others, those that did.
fn endings(played: &[String]) -> Vec<String> {
    let campaign = played.first().and_then(|name| crate::cli::game::campaign(name).ok());
    campaign
        .map_or_else(Vec::new, |(campaign, _)| campaign.text.endings.iter().map(|ending| ending.id.clone()).collect())
}
