//! `coreper whatif`: what would have come of another act, by playing on from a step many times under the same draws.

use crate::base::ids::{EndingId, Seat, StateId};
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::cli::progress::Progress;
use crate::cli::resume;
use crate::report::step;
use crate::report::whatif::{self, Answer as Shares, By, Instead, MOST, NoQuestion, Question, Share, told};
use crate::session::save::{self, Loaded};
use crate::session::{Book, Session, seat};
use crate::study::design::mind_id;
use crate::words::text::{self, say};
use clap::Args;
use serde_json::{Value, json};
use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

/// What is asked.
#[derive(Args, Debug)]
pub(super) struct WhatIf {
    /// The save, with its game or one branch of it as it was left
    file: PathBuf,
    /// The step, by its number in `coreper replay FILE --steps act`
    #[arg(long, value_name = "STEP")]
    at: usize,
    /// The act that the seat decides on there instead, in the words of a save: `vote against none 0`
    #[arg(long, value_name = "ACT")]
    instead: Option<String>,
    /// Without what was decided there
    #[arg(long, conflicts_with = "instead")]
    without: bool,
    /// People's own further choices are kept, as far as they stay legal; else every seat goes on by its mind
    #[arg(long)]
    people: bool,
    /// How many times it is played on, with and without the other act
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST)))]
    games: u32,
    /// Threads; as many as the machine has processors if none are named
    #[arg(long)]
    jobs: Option<NonZero<usize>>,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Asks.
pub(super) fn run(asked: &WhatIf) -> Result<String, Failure> {
    let Loaded { campaign, options, records, remarks, .. } = save::open(&asked.file)
        .map_err(|error| Failure::new("whatif", error.to_string(), resume::next_after(&error, &asked.file)))?;
    for remark in &remarks {
        output::note(&remark.to_string());
    }
    let session = Session::replay(campaign, options, records).map_err(|divergence| {
        let file = asked.file.display().to_string();
        let cause = say!("whatif-diverged", round = divergence.round);
        Failure::new(file.clone(), cause, say!("whatif-next-verify", file = file))
    })?;
    let instead = match &asked.instead {
        Some(act) => Instead::Words(act),
        None if asked.without => Instead::LeftOut,
        None => Instead::Nothing,
    };
    let by = if asked.people { By::People } else { By::Minds };
    let question = Question::new(&session, Seat::Facilitator, asked.at, instead, by).map_err(|why| refused(&why))?;
    let jobs = asked.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN);
    let mut progress = Progress::new(asked.games as usize, 0);
    let shares = whatif::answer(question, asked.games, jobs, &mut || progress.tick());
    let shares = shares.map_err(|error| Failure::new("whatif", error.to_string(), text::plain("whatif-next-fault")))?;
    Ok(if asked.json { document(asked, &session, &shares) } else { page(asked, &session, &shares) })
}

/// Why nothing can be asked there, and what to do then.
fn refused(why: &NoQuestion) -> Failure {
    let (place, next) = match why {
        NoQuestion::Step(_) | NoQuestion::NobodyActed | NoQuestion::Over => ("--at", "whatif-next-step"),
        NoQuestion::NoAct(_) | NoQuestion::Refused(_) => ("--instead", "whatif-next-act"),
    };
    Failure::new(place, why.to_string(), text::plain(next))
}

/// What came, for people.
fn page(asked: &WhatIf, session: &Book, shares: &Shares) -> String {
    let places = session.places(Seat::Facilitator);
    let at = places
        .get(asked.at)
        .map(|place| step::line(session, step::Reader::now(session, Seat::Facilitator), place))
        .unwrap_or_default();
    let mut lines = vec![beijing(session), say!("whatif-head", games = shares.games, step = at)];
    if let Some(act) = &asked.instead {
        lines.push(say!("whatif-head-instead", act = act.as_str()));
    }
    if asked.without {
        lines.push(text::plain("whatif-head-without"));
    }
    lines.extend(told::lines(session.campaign(), shares));
    lines.join("\n")
}

/// Which Beijing plays on: the one of the game, as in play.
fn beijing(session: &Book) -> String {
    let options = session.options();
    let (level, doctrine) = (options.level.id(), options.doctrine.as_str());
    say!("study-beijing.search", mind = mind_id(true), levels = level, doctrines = doctrine)
}

/// What came, for scripts.
fn document(asked: &WhatIf, session: &Book, shares: &Shares) -> String {
    let texts = &session.campaign().text.endings;
    let ending = |share: &Share<EndingId>| {
        let id = texts.get(share.what.index()).map_or("", |text| text.id.as_str());
        row(json!({"ending": id}), share)
    };
    let aim = |share: &Share<(StateId, usize)>| {
        let state = seat::code(session.campaign(), Seat::State(share.what.0));
        row(json!({"state": state, "aim": share.what.1 + 1}), share)
    };
    let endings: Vec<Value> = shares.endings.iter().map(ending).collect();
    let aims: Vec<Value> = shares.aims.iter().map(aim).collect();
    json!({
        "step": asked.at, "instead": asked.instead, "without": asked.without, "people": asked.people,
        "mind": mind_id(true), "level": session.options().level.id(), "doctrine": session.options().doctrine,
        "games": shares.games, "left-out": shares.refused, "endings": endings, "aims": aims,
    })
    .to_string()
}

/// A row with a share and, where it was asked about, the other side.
fn row<T>(mut row: Value, share: &Share<T>) -> Value {
    let side =
        |games: usize, of: (f64, (f64, f64))| json!({"games": games, "share": of.0, "interval": [of.1.0, of.1.1]});
    row["happened"] = side(share.happened, share.of);
    if let Some(other) = &share.instead {
        row["instead"] = side(other.games, other.of);
        let (low, high) = other.paired.interval;
        row["difference"] = json!({"of": other.paired.difference, "interval": [low, high]});
    }
    row
}
