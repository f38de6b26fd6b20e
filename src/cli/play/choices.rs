//! From the flags of `coreper play` to the options of a game.

use super::arguments::Play;
use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::cli::failure::Failure;
use crate::cli::game::{game_options, named_coreper, suggestion};
use crate::game::state::{Coreper, LengthId};
use crate::session::{Controller, Options, seat, usual_coreper};
use crate::words::text::{self, say};
use std::collections::BTreeMap;

/// The options of a game at this machine.
pub(super) fn options(play: &Play, campaign: &Campaign) -> Result<Options, Failure> {
    let seats = seats(play, campaign)?;
    let mut options = game_options(&play.game, campaign)?;
    options.setup.coreper = coreper(play, campaign, options.setup.length, seats.len());
    Ok(Options {
        seats,
        // A game of bots that nobody reads needs no reasons.
        notes: !play.autopilot || play.save.is_some(),
        table: play.table,
        ..options
    })
}

/// The level of Coreper: the one that was named, else the usual one; none for bots alone.
fn coreper(play: &Play, campaign: &Campaign, length: LengthId, people: usize) -> Coreper {
    let alone = people == 1 && !play.table;
    match named_coreper(&play.game) {
        Some(named) => named,
        None if play.autopilot => Coreper::Absent,
        None => usual_coreper(length, alone, campaign.guide.seat.is_some()),
    }
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
                let cause = say!("play-no-seat", code = code.to_string());
                let near = suggestion(&code.to_ascii_uppercase(), &seat::codes(campaign));
                return Err(Failure::new("--seat", cause, near));
            }
        }
    }
    Ok(seats)
}
