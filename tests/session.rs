//! Sessions: games as people play them, their records, and what each seat gets to see.

mod files;
mod forged;
mod kills;
mod program;
mod saves;
mod seats;
mod steps;

use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::{Campaign, builtin};
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::session::{Options, Session, Step};
use std::sync::{Arc, OnceLock};

/// The main campaign, read once.
pub(crate) fn october() -> Arc<Campaign> {
    static CAMPAIGN: OnceLock<Arc<Campaign>> = OnceLock::new();
    let read = || {
        let files = builtin::files("october-2025").unwrap();
        Arc::new(Campaign::from_files(files).unwrap_or_else(|report| panic!("{}", report.render(false))))
    };
    Arc::clone(CAMPAIGN.get_or_init(read))
}

/// A game of bots.
pub(crate) fn options(length: LengthId, seed: u64) -> Options {
    let setup = Setup {
        length,
        rounds: 0,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    Options::new(setup, seed)
}

/// A game with one human.
pub(crate) fn solo(code: &str, length: LengthId, seed: u64) -> Session {
    let campaign = october();
    let seat = Seat::State(campaign.state(code).unwrap());
    Session::new(campaign, options(length, seed).with_human(seat))
}

/// Plays humans as their own minds advise, until a round has begun or the game is over.
pub(crate) fn play_as_advised(session: &mut Session, round: u16) {
    while session.run().unwrap() == Step::Waiting && session.view(Seat::Observer).round() < round {
        for seat in session.awaited_humans() {
            let command = session.advise(seat).command;
            session.submit(seat, &command).unwrap();
        }
    }
}

/// The game of bots that the built program plays with `--length short --seed 7`.
pub(crate) fn session_of_short_seven() -> Session {
    let campaign = october();
    let mut options = options(LengthId::Short, 7);
    options.setup.truce = campaign.truce;
    Session::new(campaign, options)
}
