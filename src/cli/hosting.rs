//! What can be asked of `coreper host` and `coreper forget`.

use crate::cli::game::Game;
use crate::host::tables::MOST;
use clap::Args;
use std::net::IpAddr;
use std::path::PathBuf;

/// A workshop.
#[derive(Args, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub(super) struct Host {
    #[command(flatten)]
    pub(super) game: Game,
    /// Lets others than this machine in: everybody in the same network
    #[arg(long)]
    pub(super) lan: bool,
    /// The port; 8080 or the next free one if none is given
    #[arg(long)]
    pub(super) port: Option<u16>,
    /// Lets anybody in who reaches this machine, from anywhere; asks first, and wants a certificate
    #[arg(long, requires = "cert")]
    pub(super) public: bool,
    /// The certificate of --name and those that vouch for it (PEM): pages come by https
    #[arg(long, value_name = "FILE", requires = "key")]
    pub(super) cert: Option<PathBuf>,
    /// The key of the certificate (PEM)
    #[arg(long, value_name = "FILE", requires = "cert")]
    pub(super) key: Option<PathBuf>,
    /// Listens at this address alone, of the several that this machine may have
    #[arg(long, value_name = "ADDRESS")]
    pub(super) bind: Option<IpAddr>,
    /// A name by which browsers reach this machine, beside its addresses
    #[arg(long)]
    pub(super) name: Option<String>,
    /// Who is expected: a table with the column name, and seats, role, table, `extra_time`, delegation or language; with --resume only where the list was lost
    #[arg(long, value_name = "FILE.csv")]
    pub(super) seats: Option<PathBuf>,
    /// The code with which people join; a fresh one if none is given
    #[arg(long)]
    pub(super) code: Option<String>,
    /// Whether two delegations can write to each other from the start; as it was with --resume
    #[arg(long, value_name = "on|off")]
    pub(super) notes: Option<Notes>,
    /// Keeps the list of people after the end
    #[arg(long)]
    pub(super) keep_list: bool,
    /// Records what the wall shows, for terminals to play again (asciicast); a new file
    #[arg(long, value_name = "WALL.cast")]
    pub(super) record: Option<PathBuf>,
    /// Where to save; a new file
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub(super) save: Option<PathBuf>,
    /// Goes on with a workshop that was stopped, with everybody in it; once for each of its tables
    #[arg(long, value_name = "SAVE")]
    pub(super) resume: Vec<PathBuf>,
    /// So many tables, each with a game, a code and a wall of its own
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=i64::from(MOST)), conflicts_with = "resume")]
    pub(super) tables: u8,
    /// The desk in lines, also on a terminal
    #[arg(long)]
    pub(super) plain: bool,
    /// A rehearsal on this machine alone: scripted people join, vote, leave and come back, the host is killed and resumed
    #[arg(long, conflicts_with_all = ["resume", "seats", "save", "lan", "public", "cert", "port", "bind", "name", "tables"])]
    pub(super) rehearse: bool,
    /// What the rehearsal did, for scripts
    #[arg(long, requires = "rehearse")]
    pub(super) json: bool,
    /// So many people at a rehearsal
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u8).range(2..=27), requires = "rehearse")]
    pub(super) people: u8,
    /// Votes and last words wait for nobody: for trying things out
    #[arg(long, hide = true)]
    pub(super) swift: bool,
}

/// Whether notes between two delegations can be written.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Notes {
    On,
    Off,
}

/// Takes what is known of people away.
#[derive(Args, Debug)]
pub(super) struct Forget {
    /// The save of the workshop
    pub(super) save: PathBuf,
}
