//! What every new game is begun with, whoever plays it: a campaign, and the options of the game.

use crate::base::set::StateSet;
use crate::campaign::Campaign;
use crate::campaign::diagnostic::{Severity, nearest};
use crate::campaign::doctrine::LevelKind;
use crate::campaign::folder;
use crate::cli::failure::Failure;
use crate::game::rulebook;
use crate::game::state::{Coreper, LengthId, Setup};
use crate::session::Options;
use crate::words::folder::{not_found, origin as origin_of};
use crate::words::text::{self, say};
use clap::{Args, ValueEnum};

/// The campaign that is played when none is named.
const DEFAULT: &str = "october-2025";

/// What can be chosen for a new game, however it is played.
#[derive(Args, Debug)]
pub(super) struct Game {
    /// A built-in campaign, or a path if it contains a separator or is a folder
    #[arg(default_value = DEFAULT)]
    pub(super) campaign: String,
    /// How long the game is, and where it starts
    #[arg(long, value_enum)]
    length: Option<Length>,
    /// The seed of the game's chance; a fresh one if none is given
    #[arg(long)]
    seed: Option<u64>,
    /// How hard Beijing plays
    #[arg(long, value_enum, default_value = "assertive")]
    level: Level,
    /// The doctrine that Beijing follows; the campaign's first if none is given
    #[arg(long)]
    doctrine: Option<String>,
    /// Rounds to play; as many as the length has if not given
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=240))]
    rounds: Option<u16>,
    /// The truce between Washington and Beijing; the campaign's own if none is given
    #[arg(long, value_enum)]
    truce: Option<Truce>,
    /// Sealed ballots: a teaching device, the Council has none
    #[arg(long)]
    sealed: bool,
    /// Coreper before the Council: the report alone, a stand on each file, or in full, with what the chair hears in confidence; for one
    /// person alone brief, and full in a full game
    #[arg(long, value_enum)]
    coreper: Option<CoreperLevel>,
    /// The minutes planned, such as 45, 90 or 120: sets the length, and never ends a phase
    #[arg(long, value_parser = clap::value_parser!(u16).range(10..=600))]
    minutes: Option<u16>,
}

/// The lengths, as words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum Length {
    /// Six months or so: the proposal is on the table
    Short,
    /// Ten or so: the examination is half done
    Standard,
    /// Two years: nothing was asked yet
    Full,
}

/// The levels, as words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum Level {
    /// It counts its costs
    Measured,
    /// As the campaign is tuned
    Assertive,
    /// It bets on its strength
    Maximal,
}

/// The levels of Coreper, as words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum CoreperLevel {
    /// The working party reports
    Off,
    /// And each delegation shows a stand
    Brief,
    /// And the chair hears members in confidence
    Full,
}

/// The truces, as words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum Truce {
    /// None is made
    None,
    /// It covers the United States alone
    UsOnly,
    /// It is offered to the Union at a price
    Offered,
    /// It covers the Union, as it did from November 2025
    AsHappened,
}

/// The longest game, in minutes, for which the short length is meant.
const SHORT_MINUTES: u16 = 60;

/// The options of a game, whoever will play it.
pub(super) fn game_options(game: &Game, campaign: &Campaign) -> Result<Options, Failure> {
    let setup = Setup {
        length: length(game),
        rounds: game.rounds.unwrap_or(0),
        truce: game.truce.map_or(campaign.truce, truce),
        briefed: StateSet::EMPTY,
        sealed: game.sealed,
        coreper: game.coreper.map_or(Coreper::Off, coreper),
    };
    let level = match game.level {
        Level::Measured => LevelKind::Measured,
        Level::Assertive => LevelKind::Assertive,
        Level::Maximal => LevelKind::Maximal,
    };
    Ok(Options {
        level,
        doctrine: doctrine(game, campaign)?,
        minutes: game.minutes,
        ..Options::new(setup, game.seed.unwrap_or_else(fresh_seed))
    })
}

/// The level of Coreper that was named, if one was.
pub(super) fn named_coreper(game: &Game) -> Option<Coreper> {
    game.coreper.map(coreper)
}

/// A length that was named; else the one for the minutes planned; else the standard one.
fn length(game: &Game) -> LengthId {
    match (game.length, game.minutes) {
        (Some(Length::Short), _) => LengthId::Short,
        (Some(Length::Full), _) => LengthId::Full,
        (None, Some(minutes)) if minutes <= SHORT_MINUTES => LengthId::Short,
        (Some(Length::Standard) | None, _) => LengthId::Standard,
    }
}

const fn coreper(level: CoreperLevel) -> Coreper {
    match level {
        CoreperLevel::Off => Coreper::Off,
        CoreperLevel::Brief => Coreper::Brief,
        CoreperLevel::Full => Coreper::Full,
    }
}

const fn truce(truce: Truce) -> rulebook::Truce {
    match truce {
        Truce::None => rulebook::Truce::None,
        Truce::UsOnly => rulebook::Truce::UsOnly,
        Truce::Offered => rulebook::Truce::Offered,
        Truce::AsHappened => rulebook::Truce::AsHappened,
    }
}

fn doctrine(game: &Game, campaign: &Campaign) -> Result<String, Failure> {
    let readings = || campaign.doctrine.readings.iter().map(|reading| reading.id.as_str());
    let Some(asked) = &game.doctrine else { return Ok(readings().next().unwrap_or_default().to_owned()) };
    if readings().any(|id| id == asked) {
        return Ok(asked.clone());
    }
    let cause = say!("choices-no-doctrine", asked = asked.as_str());
    Err(Failure::new("--doctrine", cause, suggestion(asked, &readings().collect::<Vec<_>>())))
}

/// A campaign by name or path, checked, and which one was taken.
pub(super) fn campaign(name: &str) -> Result<(Campaign, String), Failure> {
    let next = text::plain("choices-campaigns");
    let found = folder::open(name).map_err(|error| Failure::new("campaign", not_found(&error), next))?;
    let (origin, prefix) = (origin_of(&found.origin), found.origin.prefix());
    let problems = |text: String| {
        Failure::new(
            origin.clone(),
            format!("{}\n{text}", text::plain("choices-not-valid")),
            text::plain("choices-not-valid.next"),
        )
    };
    if found.problems.iter().any(|problem| problem.severity() == Severity::Error) {
        return Err(problems(found.problems.iter().map(|problem| problem.render(&prefix, false)).collect()));
    }
    let campaign = Campaign::from_files(found.files).map_err(|report| problems(report.render_under(&prefix, false)))?;
    Ok((campaign, origin))
}

/// The nearest word, or all of them.
pub(super) fn suggestion(word: &str, words: &[&str]) -> String {
    let near = nearest(word, words.iter().copied());
    near.map_or_else(|| say!("choices-all", all = words.join(", ")), |near| say!("problem-meant", meant = near))
}

/// A seed that is short enough to be read out in a class.
pub(super) fn fresh_seed() -> u64 {
    u64::from(rand::random::<u32>() % 1_000_000)
}
