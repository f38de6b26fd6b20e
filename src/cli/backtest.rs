//! `coreper backtest`: the voter model on a recorded vote.

use crate::ai::note::VoteTerm;
use crate::base::file;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::council::roll;
use crate::cli::failure::{Failure, unreadable};
use crate::cli::game::campaign;
use crate::law::ballot::Vote;
use crate::study::backtest::calibration::{Vote as Looked, calibrate};
use crate::study::backtest::predict::{Inputs, Prediction, Roll, predict};
use crate::study::backtest::record::Record;
use crate::study::backtest::score::{Score, Scores, scores};
use crate::study::backtest::{shipped, term};
mod calibration;

use crate::words::text::{plain, say};
use clap::Args;
use serde::{Serialize, Serializer};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The largest file of a vote, in bytes.
const MOST_BYTES: u64 = 1 << 20;

/// What can be asked of a back-test.
#[derive(Args, Debug)]
#[command(after_help = "A file: {format: 1, id, date, item: determination|response-package|trade-defence|agreement,\n\
    rule: qmv|qmv-without-clause|reinforced|simple|unanimity|committee|appeal, table: 2025|2026|eurostat-2024|FILE,\n\
    context: {term: value, or value by code}, positions: {CODE: for|abstain|against},\n\
    last: {CODE: for|abstain|against} or the name of a vote that ships, votes: {CODE: for|abstain|against|absent},\n\
    marks: {source|secondary|estimate: [CODE]}, totals: {for, abstain, against}, source}. With totals, votes may be missing. `--dictionary` lists the terms of the context.")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct Backtest {
    /// A file with a recorded vote, or `ev-duties-2024-07-15` or `ev-duties-2024-10-04`, which ship with the program
    #[arg(required_unless_present_any = ["dictionary", "all"])]
    file: Option<PathBuf>,
    /// The calibration on all votes that ship, and on FILE if one is named: in sample, leaving states and whole votes out, beside
    /// posture alone, persistence and base rate, with intervals
    #[arg(long, conflicts_with = "detail")]
    all: bool,
    /// The campaign whose voter model is tested
    #[arg(long, default_value = "october-2025")]
    campaign: String,
    /// The terms that the context of a file may set, as a sheet
    #[arg(long)]
    dictionary: bool,
    /// One JSON document
    #[arg(long)]
    json: bool,
    /// In the JSON document, also the scores of every comparison, and what was read
    #[arg(long, requires = "json")]
    detail: bool,
}

/// The JSON document.
#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    hits: usize,
    of: usize,
    brier: f64,
    log_loss: f64,
    base_rate_brier: f64,
    misses: Vec<Miss<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scores: Option<Scores>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inputs: Option<&'a Inputs>,
}

#[derive(Serialize)]
struct Miss<'a> {
    code: &'a str,
    voted: &'static str,
    predicted: &'static str,
    probabilities: Probabilities,
    #[serde(serialize_with = "terms")]
    terms: &'a Prediction,
}

#[derive(Serialize)]
struct Probabilities {
    #[serde(rename = "for")]
    in_favour: f64,
    abstain: f64,
    against: f64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as the serializer hands it on")]
fn terms<S: Serializer>(prediction: &&Prediction, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(prediction.sum.terms.iter().map(|term| (word(term.term), term.points)))
}

/// Scores.
pub(super) fn run(asked: &Backtest) -> Result<Answer, Failure> {
    if asked.dictionary {
        return Ok(Answer::Done(term::dictionary()));
    }
    let (campaign, origin) = campaign(&asked.campaign)?;
    if asked.all {
        return all(asked, &campaign, &origin);
    }
    let Some(path) = asked.file.as_deref() else { return Ok(Answer::Done(term::dictionary())) };
    let (record, predictions, inputs) = predicted(&campaign, path)?;
    let scores = scores(&campaign.voter, &predictions);
    Ok(Answer::Done(if asked.json {
        json(&record, &predictions, &scores, asked.detail.then_some(&inputs))
    } else {
        format!("{origin}\n{}", page(&campaign, &record, &predictions, &scores, &inputs))
    }))
}

/// The calibration on all votes that ship, and on one more.
fn all(asked: &Backtest, campaign: &Campaign, origin: &str) -> Result<Answer, Failure> {
    let own = asked.file.as_deref().filter(|path| path.to_str().and_then(shipped::text).is_none());
    let paths = shipped::VOTES.iter().map(|(name, _)| Path::new(*name)).chain(own);
    let mut votes = Vec::new();
    for path in paths {
        let (record, predictions, _) = predicted(campaign, path)?;
        votes.push(Looked { id: record.id, predictions, totals: record.totals });
    }
    let found = calibrate(campaign, &votes);
    Ok(Answer::Done(if asked.json {
        serde_json::to_string(&found).unwrap_or_default()
    } else {
        format!("{origin}\n{}", calibration::page(campaign, &found))
    }))
}

/// A vote with what the model says of it, and what was read for that.
fn predicted(campaign: &Campaign, path: &Path) -> Result<(Record, Vec<Prediction>, Inputs), Failure> {
    let text = read(path)?;
    let place = path.display().to_string();
    let wrong = |mistake: crate::study::backtest::record::Mistake| {
        let at = format!("{place}:{}:{}", mistake.line, mistake.column);
        Failure::new(at, mistake.cause, plain("backtest-form"))
    };
    let record = Record::read(&text).map_err(wrong)?;
    let roll = table(path, &record)?;
    record.seated(&text, &roll.codes).map_err(wrong)?;
    let (predictions, inputs) = predict(campaign, &record, Roll { codes: &roll.codes, table: &roll.table });
    Ok((record, predictions, inputs))
}

/// The text of a file, or of a vote that ships.
fn read(path: &Path) -> Result<String, Failure> {
    let shipped = path.to_str().and_then(shipped::text);
    if let Some(text) = shipped.filter(|_| !path.exists()) {
        return Ok(text.to_owned());
    }
    file::read_text(path, MOST_BYTES).map_err(|error| {
        let names: Vec<String> = shipped::VOTES.iter().map(|(name, _)| format!("`{name}`")).collect();
        let next = say!("backtest-name", names = names.join(" or "));
        Failure::new(path.display().to_string(), unreadable(&error), next)
    })
}

/// The population table: a built-in one, or a file that is found from here or from beside the record.
fn table(path: &Path, record: &Record) -> Result<roll::Roll, Failure> {
    let beside = path.parent().map(|folder| folder.join(&record.table)).filter(|beside| beside.is_file());
    let read = match beside {
        Some(beside) if !Path::new(&record.table).is_file() => roll::Roll::read(&beside.to_string_lossy()),
        _ => roll::Roll::read(&record.table),
    };
    // A mistake within the table has its own place; that there is no such table is a mistake of the record.
    read.map_err(|failure| {
        let (line, column) = record.table_at;
        let there = Path::new(&record.table).is_file() || path.with_file_name(&record.table).is_file();
        if there {
            failure
        } else {
            Failure {
                place: format!("{}:{line}:{column}", path.display()),
                cause: format!("table `{}`: {}", record.table, failure.cause),
                ..failure
            }
        }
    })
}

fn json(record: &Record, predictions: &[Prediction], scores: &Scores, inputs: Option<&Inputs>) -> String {
    let misses = missed(predictions).map(|(one, voted)| {
        let [in_favour, abstain, against] = one.chances.map(rounded);
        Miss {
            code: &one.code,
            voted: vote(voted),
            predicted: vote(one.predicted),
            probabilities: Probabilities { in_favour, abstain, against },
            terms: one,
        }
    });
    let Score { hits, of, brier, log_loss } = scores.model;
    let document = Document {
        id: &record.id,
        hits,
        of,
        brier: rounded(brier),
        log_loss: rounded(log_loss),
        base_rate_brier: rounded(scores.base_rate.brier),
        misses: misses.collect(),
        scores: inputs.map(|_| *scores),
        inputs,
    };
    serde_json::to_string(&document).unwrap_or_default()
}

/// To four decimals.
fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn missed(predictions: &[Prediction]) -> impl Iterator<Item = (&Prediction, Vote)> {
    predictions.iter().filter_map(|one| Some((one, one.voted?))).filter(|(one, voted)| one.predicted != *voted)
}

fn page(campaign: &Campaign, record: &Record, predictions: &[Prediction], scores: &Scores, inputs: &Inputs) -> String {
    let head = say!(
        "backtest-head",
        id = record.id.as_str(),
        date = record.date.to_string(),
        rule = record.by.1.as_str(),
        table = record.table.as_str(),
        campaign = campaign.text.id.as_str(),
    );
    let [hits, brier, loss] = ["backtest-hits", "backtest-brier", "backtest-loss"].map(plain);
    let mut text = format!("{head}\n{}\n\n{:<44} {hits:>5} {brier:>7} {loss:>8}\n", record.source, "");
    let rows = [
        ("", "backtest-model", scores.model),
        ("  ", "backtest-in-sample", scores.in_sample),
        ("  ", "backtest-others", scores.leave_one_out),
        ("", "backtest-posture", scores.posture),
        ("  ", "backtest-others", scores.posture_leave_one_out),
        ("", "backtest-base", scores.base_rate),
        ("  ", "backtest-base-others", scores.base_rate_leave_one_out),
    ];
    let persistence = scores.persistence.map(|score| ("", "backtest-persistence", score));
    let nothing = scores.model.of == 0;
    for (margin, key, score) in rows.into_iter().chain(persistence).filter(|_| !nothing) {
        let name = format!("{margin}{}", plain(key));
        let _ =
            writeln!(text, "{name:<44} {:>2}/{:<2} {:>7.3} {:>8.3}", score.hits, score.of, score.brier, score.log_loss);
    }
    let loo = scores.leave_one_out.brier;
    let simpler = scores.posture_leave_one_out.brier.min(scores.posture.brier).min(scores.base_rate.brier);
    let key = match (nothing, loo < simpler) {
        (true, _) => "backtest-nothing",
        (false, true) => "backtest-beats",
        (false, false) => "backtest-beats.not",
    };
    let _ = writeln!(text, "{}", plain(key));
    if !nothing {
        let _ = writeln!(text, "{}", plain("backtest-alone"));
    }
    let _ = writeln!(text, "\n{}", plain("backtest-missed"));
    for (one, voted) in missed(predictions) {
        let [a, b, c] = one.chances.map(|chance| chance * 100.0);
        let terms: Vec<String> =
            one.sum.terms.iter().map(|term| format!("{} {:+}", word(term.term), term.points)).collect();
        let _ = writeln!(
            text,
            "  {} {:<8} {:<8} {a:>3.0} / {b:>3.0} / {c:>3.0} %  sum {:+}: {}",
            one.code,
            vote(voted),
            vote(one.predicted),
            one.sum.total,
            terms.join(", ")
        );
    }
    let absent: Vec<&str> = predictions.iter().filter(|one| one.voted.is_none()).map(|one| one.code.as_str()).collect();
    if !absent.is_empty() {
        let _ = writeln!(text, "  {}", say!("backtest-absent", codes = absent.join(" ")));
    }
    let _ = writeln!(text, "\n{}", plain("backtest-read"));
    for input in inputs {
        let _ = writeln!(text, "  {input}");
    }
    text
}

const fn vote(vote: Vote) -> &'static str {
    match vote {
        Vote::For => "for",
        Vote::Abstain => "abstain",
        Vote::Against => "against",
    }
}

/// A term, as files call it.
const fn word(term: VoteTerm) -> &'static str {
    match term {
        VoteTerm::Position => "position",
        VoteTerm::LastVote => "last-vote",
        VoteTerm::Camp => "camp",
        VoteTerm::Drift => "drift",
        VoteTerm::Relief => "relief",
        VoteTerm::Solidarity => "solidarity",
        VoteTerm::Fear => "fear",
        VoteTerm::Stick => "stick",
        VoteTerm::Anger => "anger",
        VoteTerm::Favour => "favour",
        VoteTerm::Received => "received",
        VoteTerm::Cost => "cost",
        VoteTerm::Momentum => "momentum",
        VoteTerm::NotAlone => "not-alone",
        VoteTerm::CaseFile => "case-file",
        VoteTerm::Engagement => "engagement",
        VoteTerm::Disproportion => "disproportion",
        VoteTerm::Breach => "breach",
        VoteTerm::Ukraine => "ukraine",
        VoteTerm::Mirrored => "mirrored",
        VoteTerm::Text => "text",
        VoteTerm::Doubt => "doubt",
        VoteTerm::Opinion => "opinion",
        VoteTerm::Pledge => "pledge",
        VoteTerm::Word => "word",
        VoteTerm::Terms => "terms",
        VoteTerm::Settlement => "settlement",
        VoteTerm::Readiness => "readiness",
        VoteTerm::Distrust => "distrust",
        VoteTerm::Help => "help",
        VoteTerm::Unanimity => "unanimity",
        VoteTerm::Frugal => "frugal",
        VoteTerm::Mood => "mood",
        VoteTerm::Common => "common",
        VoteTerm::Day => "day",
    }
}
