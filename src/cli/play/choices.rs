//! From the flags of `coreper play` to the options of a game.

use super::{Game, Play};
use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::campaign::Campaign;
use crate::campaign::diagnostic::nearest;
use crate::campaign::doctrine::LevelKind;
use crate::cli::failure::Failure;
use crate::game::rulebook;
use crate::game::state::{LengthId, Setup};
use crate::session::{Controller, Options, seat};
use crate::words::text::{self, say};
use clap::ValueEnum;
use std::collections::BTreeMap;

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

/// The options of a game at this machine.
pub(super) fn options(play: &Play, campaign: &Campaign) -> Result<Options, Failure> {
    Ok(Options {
        seats: seats(play, campaign)?,
        // A game of bots that nobody reads needs no reasons.
        notes: !play.autopilot || play.save.is_some(),
        table: play.table,
        ..game_options(&play.game, campaign)?
    })
}

/// The options of a game, whoever will play it.
pub(in crate::cli) fn game_options(game: &Game, campaign: &Campaign) -> Result<Options, Failure> {
    let setup = Setup {
        length: length(game),
        rounds: game.rounds.unwrap_or(0),
        truce: game.truce.map_or(campaign.truce, truce),
        briefed: StateSet::EMPTY,
        sealed: game.sealed,
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

/// A length that was named; else the one for the minutes planned; else the standard one.
fn length(game: &Game) -> LengthId {
    match (game.length, game.minutes) {
        (Some(Length::Short), _) => LengthId::Short,
        (Some(Length::Full), _) => LengthId::Full,
        (None, Some(minutes)) if minutes <= SHORT_MINUTES => LengthId::Short,
        (Some(Length::Standard) | None, _) => LengthId::Standard,
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
    let cause = format!("this campaign has no doctrine `{asked}`");
    Err(Failure::new("--doctrine", cause, suggestion(asked, &readings().collect::<Vec<_>>())))
}

/// Humans in the seats that were named; all states at a table; the guide's seat where nothing was said, or Germany.
fn seats(play: &Play, campaign: &Campaign) -> Result<BTreeMap<Seat, Controller>, Failure> {
    let all = || campaign.rules.state_ids().map(|id| (Seat::State(id), Controller::Human));
    if play.autopilot {
        return Ok(BTreeMap::new());
    }
    if play.seat.is_empty() {
        let usual = campaign.usual_seat().map(|id| (Seat::State(id), Controller::Human));
        return Ok(if play.table { all().collect() } else { usual.into_iter().collect() });
    }
    let mut seats = BTreeMap::new();
    for code in &play.seat {
        let code = code.trim();
        if code.eq_ignore_ascii_case("all") {
            seats.extend(all());
            continue;
        }
        match seat::parse(campaign, code) {
            Some(seat @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => {
                if seats.insert(seat, Controller::Human).is_some() {
                    return Err(Failure::new(
                        "--seat",
                        say!("play-seat-twice", code = code),
                        text::plain("play-seat-once"),
                    ));
                }
            }
            Some(Seat::Facilitator | Seat::Observer) | None => {
                let cause = format!("`{code}` is no seat of this campaign");
                let near = suggestion(&code.to_ascii_uppercase(), &seat::codes(campaign));
                return Err(Failure::new("--seat", cause, near));
            }
        }
    }
    Ok(seats)
}

/// The nearest word, or all of them.
fn suggestion(word: &str, words: &[&str]) -> String {
    match nearest(word, words.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it has {}", words.join(", ")),
    }
}

/// A seed that is short enough to be read out in a class.
pub(in crate::cli) fn fresh_seed() -> u64 {
    u64::from(rand::random::<u32>() % 1_000_000)
}
