//! `coreper whatif`: what would have come of another act, by playing on from a step many times under the same draws.

use crate::base::ids::Seat;
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::cli::progress::Progress;
use crate::report::step;
use crate::session::save::{self, Loaded};
use crate::session::{Book, Session};
use crate::study::whatif::{Answer as Shares, MOST, NoQuestion, Question, Share};
use crate::words::Words;
use crate::words::number::{self, percent};
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
    /// The act that the seat decides on there instead, in the words of a save: `vote determination against none 0`
    #[arg(long, value_name = "ACT")]
    instead: Option<String>,
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
    let next = text::plain("whatif-next-save");
    let Loaded { campaign, options, records, remarks, .. } =
        save::open(&asked.file).map_err(|error| Failure::new("whatif", error.to_string(), next))?;
    for remark in &remarks {
        output::note(&remark.to_string());
    }
    let session = Session::replay(campaign, options, records).map_err(|divergence| {
        let file = asked.file.display().to_string();
        let cause = say!("whatif-diverged", round = divergence.round);
        Failure::new(file.clone(), cause, say!("whatif-next-verify", file = file))
    })?;
    let question = Question::new(&session, asked.at, asked.instead.as_deref()).map_err(refused)?;
    let jobs = asked.jobs.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN);
    let mut progress = Progress::new(asked.games as usize, 0);
    let shares = question.answer(asked.games, jobs, &mut || progress.tick());
    let shares = shares.map_err(|error| Failure::new("whatif", error.to_string(), text::plain("whatif-next-fault")))?;
    Ok(if asked.json { document(asked, &session, &shares) } else { page(asked, &session, &shares) })
}

/// Why nothing can be asked there, and what to do then.
fn refused(why: NoQuestion) -> Failure {
    let (place, cause, next) = match why {
        NoQuestion::Step(error) => ("--at", error.to_string(), "whatif-next-step"),
        NoQuestion::NobodyActed => ("--at", text::plain("whatif-nobody"), "whatif-next-step"),
        NoQuestion::Over => ("--at", text::plain("whatif-over"), "whatif-next-step"),
        NoQuestion::NoAct(why) => ("--instead", say!("whatif-no-act", why = why), "whatif-next-act"),
        NoQuestion::Refused(why) => ("--instead", say!("whatif-refused", why = why), "whatif-next-act"),
    };
    Failure::new(place, cause, text::plain(next))
}

/// What came, for people.
fn page(asked: &WhatIf, session: &Book, shares: &Shares) -> String {
    let words = Words::new(session.campaign());
    let places = session.places(Seat::Facilitator);
    let at = places.get(asked.at).map(|place| step::line(session, Seat::Facilitator, place)).unwrap_or_default();
    let mut lines = vec![say!("whatif-head", games = shares.games, step = at)];
    if let Some(act) = &asked.instead {
        lines.push(say!("whatif-head-instead", act = act.as_str()));
    }
    for Share { ending, happened: _, of, instead } in &shares.shares {
        let title = words.ending(*ending);
        lines.push(match instead {
            None => {
                say!("whatif-share", ending = title, share = share(of.0), low = share(of.1.0), high = share(of.1.1))
            }
            Some(other) => {
                let (low, high) = other.paired.interval;
                let clear = low > 0.0 || high < 0.0;
                say!(
                    "whatif-shares",
                    ending = title,
                    happened = share(of.0),
                    instead = share(other.of.0),
                    low = signed(low),
                    high = signed(high),
                    clear = if clear { "yes" } else { "no" }
                )
            }
        });
    }
    lines.push(text::plain("whatif-means"));
    lines.join("\n")
}

/// What came, for scripts.
fn document(asked: &WhatIf, session: &Book, shares: &Shares) -> String {
    let texts = &session.campaign().text.endings;
    let side = |games: usize, (of, (low, high)): (f64, (f64, f64))| json!({"games": games, "share": of, "interval": [low, high]});
    let ending = |share: &Share| {
        let id = texts.get(share.ending.index()).map_or("", |text| text.id.as_str());
        let mut row = json!({"ending": id, "happened": side(share.happened, share.of)});
        if let Some(other) = &share.instead {
            row["instead"] = side(other.games, other.of);
            let (low, high) = other.paired.interval;
            row["difference"] = json!({"of": other.paired.difference, "interval": [low, high]});
        }
        row
    };
    let endings: Vec<Value> = shares.shares.iter().map(ending).collect();
    json!({"step": asked.at, "instead": asked.instead, "games": shares.games, "endings": endings}).to_string()
}

/// A part of one as a percentage.
fn share(of: f64) -> String {
    percent(basis(of))
}

fn signed(of: f64) -> String {
    number::change(basis(of))
}

#[expect(clippy::cast_possible_truncation, reason = "parts of one, or no number at all, which is zero here")]
fn basis(of: f64) -> i32 {
    (of * 10_000.0).round().clamp(-10_000.0, 10_000.0) as i32
}
