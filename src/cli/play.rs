//! `coreper play`: a new game, on the screens, line by line, or by bots alone.

mod autopilot;
mod choices;

use crate::campaign::Campaign;
use crate::campaign::folder;
use crate::cli::failure::Failure;
use crate::cli::{Answer, front, output};
use crate::session::Session;
use clap::Args;
use std::path::PathBuf;
use std::sync::Arc;

pub(super) use choices::{fresh_seed, game_options};

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
    length: Option<choices::Length>,
    /// The seed of the game's chance; a fresh one if none is given
    #[arg(long)]
    seed: Option<u64>,
    /// How hard Beijing plays
    #[arg(long, value_enum, default_value = "assertive")]
    level: choices::Level,
    /// The doctrine that Beijing follows; the campaign's first if none is given
    #[arg(long)]
    doctrine: Option<String>,
    /// Rounds to play; as many as the length has if not given
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=240))]
    rounds: Option<u16>,
    /// The truce between Washington and Beijing; the campaign's own if none is given
    #[arg(long, value_enum)]
    truce: Option<choices::Truce>,
    /// Sealed ballots: a teaching device, the Council has none
    #[arg(long)]
    sealed: bool,
    /// The minutes planned, such as 45, 90 or 120: sets the length, and never ends a phase
    #[arg(long, value_parser = clap::value_parser!(u16).range(10..=600))]
    minutes: Option<u16>,
}

/// What can be chosen for a new game at this machine.
#[derive(Args, Debug)]
pub(super) struct Play {
    #[command(flatten)]
    game: Game,
    /// The seats that humans play, such as DE,FR; COM and CN can be played too; `all` for all states
    #[arg(long, value_delimiter = ',')]
    seat: Vec<String>,
    /// One open screen for a class: all states are played by humans unless seats are named
    #[arg(long = "class", visible_alias = "table")]
    table: bool,
    /// Bots play all seats
    #[arg(long, conflicts_with_all = ["seat", "table"])]
    autopilot: bool,
    /// The line mode: append-only text, numbered choices
    #[arg(long)]
    plain: bool,
    /// Where to save; a new file
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// One JSON document about the end of the game
    #[arg(long, requires = "autopilot")]
    json: bool,
}

/// Plays.
pub(super) fn run(play: &Play) -> Result<Answer, Failure> {
    if !play.autopilot && !play.plain {
        front::needs_terminal()?;
    }
    let (campaign, origin) = campaign(&play.game.campaign)?;
    let campaign = Arc::new(campaign);
    let options = choices::options(play, &campaign)?;
    let mut session = Session::new(Arc::clone(&campaign), options);
    if !play.autopilot {
        output::note(&format!("{origin}; seed {}", session.options().seed));
    }
    begin_save(play, &mut session)?;
    if play.autopilot {
        autopilot::run(session, play.json, &origin)
    } else if play.plain {
        front::plain(session)
    } else {
        front::screens(session, &[])
    }
}

/// A campaign by name or path, checked, and which one was taken.
pub(super) fn campaign(name: &str) -> Result<(Campaign, String), Failure> {
    let next = "`coreper campaign list` shows the built-in ones";
    let found = folder::open(name).map_err(|error| Failure::new("campaign", error.to_string(), next))?;
    let origin = found.origin.to_string();
    let problems = |text: String| Failure::new(origin.clone(), format!("is not valid\n{text}"), "nothing was begun");
    if !found.problems.is_empty() {
        return Err(problems(found.problems.iter().map(|problem| problem.render("", false)).collect()));
    }
    let campaign = Campaign::from_files(found.files).map_err(|report| problems(report.render(false)))?;
    Ok((campaign, origin))
}

/// Saves from the first command on. A file that was asked for must be there; without the usual one the game goes on, and says so.
fn begin_save(play: &Play, session: &mut Session) -> Result<(), Failure> {
    if let Some(path) = &play.save {
        if path.as_os_str() == "-" {
            let cause = "a game cannot be saved to standard output: it is read again while it is played";
            return Err(Failure::new("--save", cause, "name a new file, such as game.jsonl"));
        }
        return session.save_to(path).map_err(|error| {
            Failure::new("--save", error.to_string(), "name a new file in a folder that can be written to")
        });
    }
    if !play.autopilot {
        match session.save_as_usual() {
            Ok(path) => output::note(&format!("saved to {}", path.display())),
            Err(error) => output::note(&format!("not saved: {error}; the game goes on in memory")),
        }
    }
    Ok(())
}
