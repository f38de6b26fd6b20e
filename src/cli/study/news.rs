//! `coreper study news`: whether news answers play.

use super::choices::{Beijing, Common, design, doctrine, policies};
use super::page;
use super::run::broke;
use super::stop::Stop;
use crate::campaign::Campaign;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::campaign;
use crate::cli::progress::Progress;
use crate::study::design::length_id;
use crate::study::news::{Answering, Pair, news};
use crate::study::policy::Policy;
use crate::words::number::one_decimal;
use crate::words::text::{plain, say};
use clap::Args;
use serde_json::json;
use std::fmt::Write as _;

/// At most so much of the news of two games should be the same, in basis points (set with the issue on the model, November 2026).
const MOST: usize = 5_000;

/// What can be asked.
#[derive(Args, Debug)]
pub(super) struct News {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(flatten)]
    beijing: Beijing,
    /// What the Union's side does
    #[arg(long, default_value = "bots", value_parser = policies())]
    policy: Policy,
    /// Each headline with the games that told it
    #[arg(long)]
    titles: bool,
    /// One JSON document
    #[arg(long)]
    json: bool,
}

/// Plays and compares.
pub(super) fn run(asked: &News) -> Result<Answer, Failure> {
    let (campaign, origin) = campaign(&asked.common.campaign)?;
    let doctrine = doctrine(&campaign, asked.beijing.doctrine.as_deref())?;
    let design = design(&campaign, asked.common.choices(&campaign, asked.policy, doctrine, asked.beijing.level)?)?;
    let stop = Stop::listening();
    let all = usize::try_from(asked.common.games).unwrap_or(usize::MAX);
    let mut progress = Progress::new(all, 0);
    let found = news(&design, asked.common.pace(&stop), &mut || progress.tick());
    progress.end();
    let text = match found.map_err(|broken| broke(&broken))? {
        None => plain("news-stopped") + "\n",
        Some(found) if asked.json => {
            let pair = |pair: &Pair| json!({"headlines": pair.headlines, "same": pair.same_month, "ever": pair.ever});
            let pairs: Vec<_> = found.pairs.iter().map(pair).collect();
            let title = |(event, games): &(_, usize)| json!({"id": campaign.text.event(*event).id, "games": games});
            let told: Vec<_> = found.told().iter().map(title).collect();
            let study = page::about_designs(&[&design], progress.done(), all);
            json!({"study": study, "same": found.mean(Pair::alike).0, "ever": found.mean(Pair::shared).0, "pairs": pairs, "told": told})
                .to_string()
        }
        Some(found) => {
            let beijing = page::beijing(&asked.common.mind, asked.beijing.level.id(), design.doctrine());
            let head = say!(
                "news-head",
                policy = asked.policy.id(),
                length = length_id(asked.common.length),
                pairs = found.pairs.len(),
                seed = asked.common.seed.to_string()
            );
            let titles = if asked.titles { titles(&campaign, &found) } else { String::new() };
            format!("{beijing}{origin}\n") + &told(&head, &found) + &titles
        }
    };
    let done = progress.done();
    Ok(stop.answer(text, done, all, None))
}

fn told(head: &str, found: &Answering) -> String {
    let mut text = String::new();
    page::paragraph(&mut text, "", head);
    text.push('\n');
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let games = number(found.games.len().max(1));
    let headlines = number(found.games.iter().map(Vec::len).sum::<usize>());
    let a_game = one_decimal(headlines.saturating_mul(100) / games);
    let _ = writeln!(text, "  {}", say!("news-headlines", count = a_game));
    let (mean, _, most) = found.mean(Pair::alike);
    for (key, (mean, least, most)) in [("news-same", found.mean(Pair::alike)), ("news-ever", found.mean(Pair::shared))]
    {
        let [mean, least, most] = [mean, least, most].map(|share| one_decimal(number(share)));
        let _ = writeln!(text, "  {}", say!(key, mean = mean, least = least, most = most));
    }
    text.push('\n');
    let share = one_decimal(number(MOST));
    let key = match (mean > MOST, most > MOST) {
        (true, _) => "news-alike",
        (false, true) => "news-answers-mostly",
        (false, false) => "news-answers",
    };
    page::paragraph(&mut text, "", &say!(key, most = share));
    text
}

/// Each headline with the games that told it, those told most first.
fn titles(campaign: &Campaign, found: &Answering) -> String {
    let mut text = String::from("\n");
    for (event, games) in found.told() {
        let story = campaign.text.event(event);
        let _ = writeln!(text, "{games:>6}  {}  ({})", story.title, story.id);
    }
    text
}
