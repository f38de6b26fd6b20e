//! The arguments of `coreper play`.

use crate::cli::game::Game;
use clap::Args;
use std::path::PathBuf;

/// What can be chosen for a new game at this machine.
#[derive(Args, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub(crate) struct Play {
    #[command(flatten)]
    pub(crate) game: Game,
    /// The seats that humans play, such as DE,FR; COM and CN can be played too; `all` for all states
    #[arg(long, value_delimiter = ',')]
    pub(crate) seat: Vec<String>,
    /// One open screen for a class: all states are played by humans unless seats are named
    #[arg(long = "class", visible_alias = "table")]
    pub(crate) table: bool,
    /// Bots play all seats
    #[arg(long, conflicts_with_all = ["seat", "table"])]
    pub(crate) autopilot: bool,
    /// The line mode: append-only text, numbered choices
    #[arg(long)]
    pub(crate) plain: bool,
    /// Where to save; a new file
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// One JSON document about the end of the game
    #[arg(long, requires = "autopilot")]
    pub(crate) json: bool,
}
