//! What is chosen before a game begins, and who plays which seat.

use crate::ai::mind::Mind;
use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::campaign::doctrine::LevelKind;
use crate::game::state::{Coreper, LengthId, Setup};
use std::collections::BTreeMap;

/// Who plays a seat.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Controller {
    /// Somebody at a keyboard.
    Human,
    /// The seat's own mind (`ai`).
    #[default]
    Bot,
    /// Nobody: present, abstains, asks for nothing.
    Passive,
    /// Chance: any legal command, all equally likely.
    Random,
    /// The seat's own mind proposes, and the facilitator accepts, edits or replaces; the record keeps both.
    Reviewed,
}

impl Controller {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Human, Self::Bot, Self::Passive, Self::Random, Self::Reviewed];

    /// The word that saves use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Bot => "bot",
            Self::Passive => "passive",
            Self::Random => "random",
            Self::Reviewed => "reviewed",
        }
    }

    /// Whether the seat waits for somebody: a human in it, or the facilitator who reviews what it would do.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Human | Self::Reviewed)
    }

    /// The mind that decides; a human's seat has one too, for whoever asks it for advice or lets it vote.
    #[must_use]
    pub const fn mind(self) -> Mind {
        match self {
            Self::Human | Self::Bot | Self::Reviewed => Mind::Search,
            Self::Passive => Mind::Passive,
            Self::Random => Mind::Random,
        }
    }

    /// The controller of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|controller| controller.word() == word)
    }
}

/// What is chosen before a game begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// Length, rounds, truce, sealed ballots. Who is briefed follows from the seats.
    pub setup: Setup,
    /// The seed of the game's chance; the bots' own is derived from it.
    pub seed: u64,
    /// How hard Beijing plays.
    pub level: LevelKind,
    /// The id of the doctrine that Beijing follows, such as `documented`.
    pub doctrine: String,
    /// Who plays the seats that bots do not play.
    pub seats: BTreeMap<Seat, Controller>,
    /// Whether reasons and score tables are kept.
    pub notes: bool,
    /// Whether the state's digest is taken at the end of each round; saves always do.
    pub digests: bool,
    /// Whether a class plays at one open screen.
    pub table: bool,
    /// The minutes planned for the whole game, if any.
    pub minutes: Option<u16>,
}

impl Options {
    /// A game of bots with the campaign's first doctrine, an assertive Beijing and notes.
    #[must_use]
    pub fn new(setup: Setup, seed: u64) -> Self {
        Self {
            setup,
            seed,
            level: LevelKind::default(),
            doctrine: String::new(),
            seats: BTreeMap::new(),
            notes: true,
            digests: true,
            table: false,
            minutes: None,
        }
    }

    /// The same with a human in a seat.
    #[must_use]
    pub fn with_human(mut self, seat: Seat) -> Self {
        self.seats.insert(seat, Controller::Human);
        self
    }

    /// The seed of the bots' own chance: never the game's, so that bots cannot know what will be drawn.
    #[must_use]
    pub fn bot_seed(&self) -> u64 {
        super::luck::bot_seed(self.seed)
    }

    /// The states that humans play.
    #[must_use]
    pub fn human_states(&self) -> StateSet {
        let humans = self.seats.iter().filter(|(_, controller)| **controller == Controller::Human);
        humans.filter_map(|(seat, _)| seat.state()).collect()
    }
}

/// The word of a length, on the command line and in saves.
#[must_use]
pub const fn length_word(length: LengthId) -> &'static str {
    match length {
        LengthId::Short => "short",
        LengthId::Standard => "standard",
        LengthId::Full => "full",
    }
}

/// The level of Coreper that is played if nobody says otherwise: one person alone shows stands, and in the longest games plays it in full;
/// whoever plays a campaign with a guide that says each step; a class reads the report.
#[must_use]
pub const fn usual_coreper(length: LengthId, alone: bool, guided: bool) -> Coreper {
    match length {
        LengthId::Short | LengthId::Standard | LengthId::Full if guided => Coreper::Brief,
        LengthId::Short | LengthId::Standard if alone => Coreper::Brief,
        LengthId::Full if alone => Coreper::Full,
        LengthId::Short | LengthId::Standard | LengthId::Full => Coreper::Off,
    }
}

/// The word of a level of Coreper, on the command line and in saves; none where it is not played.
#[must_use]
pub const fn coreper_word(coreper: Coreper) -> &'static str {
    match coreper {
        Coreper::Absent => "",
        Coreper::Off => "off",
        Coreper::Brief => "brief",
        Coreper::Full => "full",
    }
}

/// Who plays each seat now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Seats(BTreeMap<Seat, Controller>);

impl Seats {
    pub(super) fn new(options: &Options) -> Self {
        Self(options.seats.clone())
    }

    pub(super) fn of(&self, seat: Seat) -> Controller {
        match seat {
            Seat::Facilitator | Seat::Observer => Controller::Human,
            Seat::State(_) | Seat::Commission | Seat::Beijing => self.0.get(&seat).copied().unwrap_or_default(),
        }
    }

    pub(super) fn set(&mut self, seat: Seat, controller: Controller) {
        self.0.insert(seat, controller);
    }
}
