//! `coreper replay`: plays a save again without any bot, and compares the digests on record.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::resume;
use crate::cli::summary::{Summary, indicators};
use crate::report::step::{self, Reader};
use crate::session::save::{self, Loaded, SaveError, Seal, Tale};
use crate::session::{Book, Dashboard, Divergence, Record, Session, Stride, indicator_word};
use crate::words::Words;
use crate::words::text::{self, say};
use clap::Args;
use serde::Serialize;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

/// What can be asked of a replay.
#[derive(Args, Debug)]
pub(super) struct Replay {
    /// The save
    file: PathBuf,
    /// Say only whether the game plays again to the same digests
    #[arg(long)]
    verify: bool,
    /// Only up to the end of this round
    #[arg(long, value_name = "N")]
    round: Option<u16>,
    /// The steps of the game by number, as far as the seat knows of them: each month, phase, vote or act
    #[arg(long, value_name = "STRIDE", value_parser = ["month", "phase", "vote", "act"], num_args = 0..=1, default_missing_value = "month", conflicts_with_all = ["verify", "json"])]
    steps: Option<String>,
    /// This step as it was, with the board
    #[arg(long, value_name = "STEP", conflicts_with_all = ["verify", "json", "steps"])]
    at: Option<usize>,
    /// With the eyes of this seat, such as DE, as it knew the game while it was played; without it with the facilitator's
    #[arg(long)]
    seat: Option<String>,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// A replay as a JSON document.
#[derive(Serialize)]
struct Document {
    verified: bool,
    records: usize,
    commands: usize,
    notes: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    lines: Option<Lines>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diverged: Option<Where>,
    #[serde(skip_serializing_if = "Option::is_none")]
    game: Option<Summary>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rounds: Vec<Round>,
}

/// Which lines of the file were compared with what a later one says of them.
#[derive(Serialize)]
struct Lines {
    total: usize,
    sealed: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    altered_above: Option<usize>,
}

impl From<Seal> for Lines {
    fn from(seal: Seal) -> Self {
        Self { total: seal.of, sealed: seal.lines, altered_above: seal.altered }
    }
}

#[derive(Serialize)]
struct Where {
    round: u16,
    record: usize,
    how: String,
}

#[derive(Serialize)]
struct Round {
    #[serde(rename = "round")]
    number: u16,
    month: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
    #[serde(serialize_with = "indicators")]
    dashboard: Dashboard,
}

/// Replays.
pub(super) fn run(replay: &Replay) -> Result<Answer, Failure> {
    let loaded = match save::open(&replay.file) {
        // What was told can be read under any rules; only playing on needs these.
        Err(SaveError::Version { format: save::FORMAT, .. }) if !replay.verify && !replay.json => return old(replay),
        loaded => loaded.map_err(|error| {
            let next = resume::next_after(&error, &replay.file);
            Failure::new("replay", error.to_string(), next)
        })?,
    };
    let Loaded { campaign, options, records, remarks, seal, .. } = loaded;
    resume::tell(&remarks);
    let records = up_to(records, replay.round)?;
    let count = Count::of(&records);
    let eyes = resume::eyes(&campaign, replay.seat.as_deref())?;
    match Session::replay(Arc::clone(&campaign), options, records) {
        Ok(session) if replay.steps.is_some() || replay.at.is_some() => looked_back(replay, &session, eyes),
        Ok(session) if seal.altered.is_some() && replay.verify => Ok(Answer::No(told(replay, &session, &count, seal))),
        Ok(session) => Ok(Answer::Done(told(replay, &session, &count, seal))),
        Err(divergence) => Ok(Answer::No(refused(replay, &divergence, &count, &campaign))),
    }
}

/// A game of other rules, as it was told.
fn old(replay: &Replay) -> Result<Answer, Failure> {
    let next = text::plain("replay-old-next");
    let told = save::tale(&replay.file).map_err(|error| Failure::new("replay", error.to_string(), next.clone()))?;
    let Some(Tale { program, rules, steps }) = told else {
        return Err(Failure::new("replay", text::plain("replay-old-silent"), next));
    };
    let mut text = say!("replay-old", program = program, rules = rules) + "\n";
    for (at, step) in steps.iter().enumerate().filter(|(at, _)| replay.at.is_none_or(|wanted| wanted == *at)) {
        let _ = match (&step.act, step.ended) {
            (Some((by, what)), _) => writeln!(text, "{at}: {by} {what}"),
            (None, Some(round)) => writeln!(text, "{at}: {}", say!("replay-old-round", round = round)),
            (None, None) => writeln!(text, "{at}:"),
        };
        step.told.iter().for_each(|line| {
            let _ = writeln!(text, "   {line}");
        });
    }
    Ok(Answer::Done(text))
}

/// The steps of the game, or one of them as it was.
fn looked_back(replay: &Replay, session: &Book, eyes: Seat) -> Result<Answer, Failure> {
    if let Some(number) = replay.at {
        let lines = step::page(session, Reader::then(eyes), number)
            .map_err(|error| Failure::new("--at", error.to_string(), text::plain("replay-steps-next")))?;
        return Ok(Answer::Done(lines.join("\n")));
    }
    let stride = replay.steps.as_deref().and_then(Stride::parse).unwrap_or(Stride::Month);
    Ok(Answer::Done(step::list(session, Reader::then(eyes), stride).join("\n")))
}

/// How many records there are, and of which kind.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    records: usize,
    commands: usize,
    notes: usize,
}

impl Count {
    fn of(records: &[Record]) -> Self {
        let count = |is: fn(&Record) -> bool| records.iter().filter(|record| is(record)).count();
        Self {
            records: records.len(),
            commands: count(|record| matches!(record, Record::Command { .. })),
            notes: count(|record| matches!(record, Record::Note { .. })),
        }
    }
}

/// The records up to the end of a round.
fn up_to(mut records: Vec<Record>, round: Option<u16>) -> Result<Vec<Record>, Failure> {
    let Some(last) = round else { return Ok(records) };
    let filed = |record: &Record| matches!(record, Record::Round { round, .. } if *round == last);
    // After a rewind a round may end twice; the last time counts.
    if let Some(end) = records.iter().rposition(filed) {
        records.truncate(end + 1);
        return Ok(records);
    }
    let ends = records.iter().filter_map(|record| match record {
        Record::Round { round, .. } => Some(*round),
        _ => None,
    });
    let most = ends.max().unwrap_or(0);
    let next = if most == 0 { text::plain("replay-no-round") } else { say!("replay-rounds", most = most.to_string()) };
    Err(Failure::new("--round", say!("replay-not-ended", last = last.to_string()), next))
}

fn told(replay: &Replay, session: &Book, count: &Count, seal: Seal) -> String {
    let rounds = if replay.verify { Vec::new() } else { rounds(session) };
    if replay.json {
        let game = Some(Summary::of(session));
        let Count { records, commands, notes } = *count;
        let verified = seal.altered.is_none();
        let lines = Some(seal.into());
        return json(&Document { verified, records, commands, notes, lines, diverged: None, game, rounds });
    }
    let mut text = String::new();
    for round in rounds {
        let _ = write!(text, "round {:>2}, {}:", round.number, round.month);
        for (which, value) in round.dashboard.all() {
            let _ = write!(text, " {} {value}", indicator_word(which));
        }
        text.push('\n');
    }
    if replay.verify {
        text.push_str(&verdict(session, count, seal));
    } else {
        text.push_str(&Summary::of(session).text(session));
    }
    text
}

/// What was verified, and what was not.
fn verdict(session: &Book, count: &Count, seal: Seal) -> String {
    let Count { commands, notes, .. } = count;
    let rounds = session.digests().len();
    let states = say!(
        "replay-states",
        commands = commands.to_string(),
        rounds = rounds.to_string(),
        digest = session.digest().to_string()
    );
    let Seal { lines, of, altered } = seal;
    if let Some(line) = altered {
        return say!("replay-altered", states = states, line = line) + "\n";
    }
    let rest = of.saturating_sub(lines);
    let sealed = match (lines, rest) {
        (0, _) => text::plain("replay-unsealed"),
        (_, 0 | 1) => say!("replay-sealed", of = of.to_string(), notes = notes.to_string()),
        _ => say!("replay-sealed-part", lines = lines.to_string(), rest = rest.to_string()),
    };
    say!("replay-verified", states = states, sealed = sealed) + "\n"
}

fn rounds(session: &Book) -> Vec<Round> {
    let digest = |round| session.digests().iter().find(|(of, _)| *of == round).map(|(_, digest)| digest.to_string());
    let history = session.history(Seat::Facilitator);
    history
        .into_iter()
        .map(|dashboard| Round {
            number: dashboard.round,
            month: dashboard.month.to_string(),
            digest: digest(dashboard.round),
            dashboard,
        })
        .collect()
}

fn refused(replay: &Replay, divergence: &Divergence, count: &Count, campaign: &Campaign) -> String {
    let Divergence { round, record, how } = divergence;
    let how = how.told(&Words::new(campaign));
    if replay.json {
        let diverged = Some(Where { round: *round, record: *record, how });
        let Count { records, commands, notes } = *count;
        let (lines, game, rounds) = (None, None, Vec::new());
        return json(&Document { verified: false, records, commands, notes, lines, diverged, game, rounds });
    }
    say!("replay-divergent", round = round.to_string(), record = record.to_string(), how = how.as_str())
}

fn json(document: &Document) -> String {
    // Numbers and strings always have a JSON text.
    serde_json::to_string(document).unwrap_or_default()
}
