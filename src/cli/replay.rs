//! `coreper replay`: plays a save again without any bot, and compares the digests on record.

use crate::base::ids::Seat;
use crate::cli::failure::Failure;
use crate::cli::resume::torn_note;
use crate::cli::summary::{Summary, indicators};
use crate::cli::{Answer, output};
use crate::session::save::{self, Loaded};
use crate::session::{Dashboard, Diverged, Divergence, Record, Session, indicator_word};
use clap::Args;
use serde::Serialize;
use std::fmt::Write as _;
use std::path::PathBuf;

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
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// A replay as a JSON document.
#[derive(Serialize)]
struct Document {
    verified: bool,
    records: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    diverged: Option<Where>,
    #[serde(skip_serializing_if = "Option::is_none")]
    game: Option<Summary>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rounds: Vec<Round>,
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
    let next = "a save is what `coreper play` writes";
    let Loaded { campaign, options, records, torn, .. } =
        save::open(&replay.file).map_err(|error| Failure::new("replay", error.to_string(), next))?;
    if let Some(torn) = torn {
        output::note(&torn_note(torn));
    }
    let records = up_to(records, replay.round)?;
    let count = records.len();
    match Session::replay(campaign, options, records) {
        Ok(session) => Ok(Answer::Done(told(replay, &session, count))),
        Err(divergence) => Ok(Answer::No(refused(replay, &divergence, count))),
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
    let next = if most == 0 { "no round has ended".to_owned() } else { format!("it has rounds 1 to {most}") };
    Err(Failure::new("--round", format!("round {last} has not ended in this save"), next))
}

fn told(replay: &Replay, session: &Session, records: usize) -> String {
    let rounds = if replay.verify { Vec::new() } else { rounds(session) };
    if replay.json {
        let game = Some(Summary::of(session));
        return json(&Document { verified: true, records, diverged: None, game, rounds });
    }
    let mut text = String::new();
    for round in rounds {
        let _ = write!(text, "round {:>2}, {}:", round.number, round.month);
        for (which, value) in round.dashboard.all() {
            let _ = write!(text, " {} {value}", indicator_word(which));
        }
        text.push('\n');
    }
    let ended = session.digests().len();
    if replay.verify {
        let _ = writeln!(text, "verified: {records} records, {ended} rounds, digest {}", session.digest());
    } else {
        text.push_str(&Summary::of(session).text(session));
    }
    text
}

fn rounds(session: &Session) -> Vec<Round> {
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

fn refused(replay: &Replay, divergence: &Divergence, records: usize) -> String {
    let Divergence { round, record, how } = divergence;
    let how = match how {
        Diverged::Command { seat, command, error } => format!("{seat:?} may not `{command}`: {error:?}"),
        Diverged::Undo(seat) => format!("{seat:?} has nothing to take back"),
        Diverged::Round => "the round does not end there".to_owned(),
        Diverged::Digest { recorded, found } => format!("the digest on record is {recorded}, the game's {found}"),
    };
    if replay.json {
        let diverged = Some(Where { round: *round, record: *record, how });
        return json(&Document { verified: false, records, diverged, game: None, rounds: Vec::new() });
    }
    format!("divergent in round {round}, record {record}: {how}")
}

fn json(document: &Document) -> String {
    // Numbers and strings always have a JSON text.
    serde_json::to_string(document).unwrap_or_default()
}
