//! `coreper study aims`: whether play decides what the seats aim at.

use super::choices::{Beijing, Common, design, doctrine, policies};
use super::exploit::in_words;
use super::page;
use super::run::broke;
use super::stop::Stop;
use crate::base::ids::Seat;
use crate::base::paired::wilson;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::progress::Progress;
use crate::cli::resume::eyes;
use crate::session::seat;
use crate::study::aims::{Aim, Way, aims, all_games};
use crate::study::design::length_id;
use crate::study::policy::Policy;
use crate::words::text::{plain, say};
use clap::Args;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Play should move each aim by so many points of a hundred (set with the issue on the model, November 2026).
const MOVES: u32 = 20;

/// What can be asked.
#[derive(Args, Debug)]
pub(super) struct Aims {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(flatten)]
    beijing: Beijing,
    /// Only this seat, such as FR, COM or CN
    #[arg(long, value_name = "CODE")]
    seat: Option<String>,
    /// What the Union's side does
    #[arg(long, default_value = "bots", value_parser = policies())]
    policy: Policy,
    /// Each seat held in a dozen ways as well: how far that moves its aims
    #[arg(long)]
    engaged: bool,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Counts.
pub(super) fn run(asked: &Aims) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&asked.common.campaign)?;
    let seats: Vec<Seat> = match &asked.seat {
        None => campaign.rules.seats().collect(),
        Some(code) => match eyes(&campaign, Some(code))? {
            seat if !campaign.rules.aims(seat).is_empty() => vec![seat],
            Seat::State(_) | Seat::Commission | Seat::Beijing | Seat::Facilitator | Seat::Observer => {
                let cause = say!("exploit-no-aims", seat = code.as_str());
                return Err(Failure::new("--seat", cause, plain("exploit-no-aims-next")));
            }
        },
    };
    let doctrine = doctrine(&campaign, asked.beijing.doctrine.as_deref())?;
    let design = design(&campaign, asked.common.choices(&campaign, asked.policy, doctrine, asked.beijing.level)?)?;
    let stop = Stop::listening();
    let all = all_games(&design, if asked.engaged { &seats } else { &[] });
    let mut progress = Progress::new(all, 0);
    let pace = asked.common.pace(&stop);
    let found = aims(&design, (&seats, asked.engaged), pace, &mut || progress.tick());
    progress.end();
    let games = asked.common.games;
    let text = match found.map_err(|broken| broke(&broken))? {
        None => plain("aims-stopped") + "\n",
        Some(found) if asked.json => {
            let study = page::about_designs(&[&design], progress.done(), all);
            let aims: Vec<Value> = found.iter().map(|aim| document(&campaign, aim, games)).collect();
            json!({"study": study, "aims": aims}).to_string()
        }
        Some(found) => {
            let beijing = page::beijing(&asked.common.mind, asked.beijing.level.id(), design.doctrine());
            let head = say!(
                "aims-head",
                policy = asked.policy.id(),
                length = length_id(asked.common.length),
                games = games,
                seed = asked.common.seed.to_string()
            );
            format!("{beijing}{origin}\n") + &told(&campaign, &head, &found, games)
        }
    };
    // Ways that do most for one aim and least for another are played anew once: fewer games than were foreseen, and all of them.
    let done = if stop.flag().load(std::sync::atomic::Ordering::Relaxed) { progress.done() } else { all };
    Ok(stop.answer(text, done, all, None))
}

fn told(campaign: &Campaign, head: &str, found: &[Aim], games: u32) -> String {
    let mut text = String::new();
    page::paragraph(&mut text, "", head);
    text.push('\n');
    for aim in found {
        let code = seat::code(campaign, aim.seat);
        let words = campaign.text.aims(aim.seat).get(aim.at).map_or("", |aim| aim.text.as_str());
        let mark = if aim.is_given(games) { "!" } else { " " };
        let _ = writeln!(text, "{mark} {code}{}  {}   {words}", aim.at + 1, share(aim.own, games));
        for (key, way) in ["aims-least", "aims-most"].into_iter().zip(aim.ways.iter().flatten()) {
            let share = share(way.met, games);
            let _ = writeln!(text, "       {}", say!(key, share = share.trim(), way = in_words(&way.strategy)));
        }
        if let Some(moved) = aim.moved(games) {
            let key = if moved < MOVES { "aims-moved.little" } else { "aims-moved" };
            let _ = writeln!(text, "       {}", say!(key, points = moved));
        }
    }
    text.push('\n');
    let given = found.iter().filter(|aim| aim.is_given(games)).count();
    page::paragraph(&mut text, "", &say!("aims-given", given = given, all = found.len()));
    let stiff = found.iter().filter_map(|aim| aim.moved(games)).filter(|moved| *moved < MOVES).count();
    if found.iter().any(|aim| aim.ways.is_some()) {
        page::paragraph(&mut text, "", &say!("aims-stiff", stiff = stiff, all = found.len(), points = MOVES));
    }
    text
}

/// A share with its interval.
fn share(met: u32, games: u32) -> String {
    let count = |games: u32| usize::try_from(games).unwrap_or(usize::MAX);
    let (share, (low, high)) = wilson(count(met), count(games));
    format!("{:>5.1} % ({:>5.1}–{:>5.1})", share * 100.0, low * 100.0, high * 100.0)
}

fn document(campaign: &Campaign, aim: &Aim, games: u32) -> Value {
    let way = |way: &Way| json!({"strategy": in_words(&way.strategy), "met": way.met});
    json!({
        "seat": seat::code(campaign, aim.seat),
        "aim": aim.at + 1,
        "games": games,
        "met": aim.own,
        "interval": page::between(aim.own, games),
        "given": aim.is_given(games),
        "least": aim.ways.as_ref().map(|[least, _]| way(least)),
        "most": aim.ways.as_ref().map(|[_, most]| way(most)),
        "moved": aim.moved(games),
    })
}
