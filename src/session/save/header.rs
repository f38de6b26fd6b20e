//! The first line of a save.

use super::error::FORMAT;
use crate::base::set::StateSet;
use crate::campaign::doctrine::LevelKind;
use crate::campaign::{Campaign, Files};
use crate::game::RULES_VERSION;
use crate::game::rulebook::Truce;
use crate::game::state::{Coreper, LengthId, Setup};
use crate::session::options::{Controller, Options, coreper_word, length_word};
use crate::session::seat;
use crate::words::text::say;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What every format has, whatever else is in it.
#[derive(Deserialize)]
pub(super) struct Versions {
    pub(super) format: u32,
    pub(super) rules: u32,
    #[serde(default)]
    pub(super) program: String,
}

/// The header of this format.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    format: u32,
    rules: u32,
    program: String,
    name: String,
    length: String,
    rounds: u16,
    truce: String,
    sealed: bool,
    /// Not in saves from before there was one.
    #[serde(default)]
    coreper: String,
    seed: u64,
    level: String,
    doctrine: String,
    seats: BTreeMap<String, String>,
    notes: bool,
    table: bool,
    minutes: Option<u16>,
    /// The campaign's files, whole.
    pub(super) campaign: Files,
}

/// The header of a game as JSON.
pub(super) fn write(campaign: &Campaign, options: &Options) -> String {
    let Options { setup, seed, level, doctrine, seats, notes, digests: _, table, minutes } = options;
    let Setup { length, rounds, truce, briefed: _, sealed, coreper } = setup;
    let seats = seats.iter().map(|(seat, controller)| {
        let code = seat::code(campaign, *seat).to_owned();
        (code, controller.word().to_owned())
    });
    let header = Header {
        format: FORMAT,
        rules: RULES_VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        name: campaign.text.id.clone(),
        length: length_word(*length).to_owned(),
        rounds: *rounds,
        truce: truce_word(*truce).to_owned(),
        sealed: *sealed,
        coreper: coreper_word(*coreper).to_owned(),
        seed: *seed,
        level: level.id().to_owned(),
        doctrine: doctrine.clone(),
        seats: seats.collect(),
        notes: *notes,
        table: *table,
        minutes: *minutes,
        campaign: campaign.files().clone(),
    };
    // Plain maps and strings always have a JSON text.
    serde_json::to_string(&header).unwrap_or_default()
}

impl Header {
    /// What was chosen before the game, with the campaign that stands beside it.
    pub(super) fn options(&self, campaign: &Campaign) -> Result<Options, String> {
        let unknown = |what: &str, word: &str| say!(what, word = word);
        let length = LengthId::ALL.into_iter().find(|length| length_word(*length) == self.length);
        let truce = truce(&self.truce);
        let coreper = Coreper::ALL.into_iter().find(|coreper| coreper_word(*coreper) == self.coreper);
        let mut seats = BTreeMap::new();
        for (code, word) in &self.seats {
            let seat = seat::parse(campaign, code).ok_or_else(|| unknown("save-no-seat", code))?;
            seats.insert(seat, Controller::parse(word).ok_or_else(|| unknown("save-no-controller", word))?);
        }
        let readings = &campaign.doctrine.readings;
        if !self.doctrine.is_empty() && !readings.iter().any(|reading| reading.id == self.doctrine) {
            return Err(unknown("save-no-doctrine", &self.doctrine));
        }
        Ok(Options {
            setup: Setup {
                length: length.ok_or_else(|| unknown("save-no-length", &self.length))?,
                rounds: self.rounds,
                truce: truce.ok_or_else(|| unknown("save-no-truce", &self.truce))?,
                briefed: StateSet::EMPTY,
                sealed: self.sealed,
                coreper: coreper.ok_or_else(|| unknown("save-no-coreper", &self.coreper))?,
            },
            seed: self.seed,
            level: LevelKind::parse(&self.level).ok_or_else(|| unknown("save-no-level", &self.level))?,
            doctrine: self.doctrine.clone(),
            seats,
            notes: self.notes,
            digests: true,
            table: self.table,
            minutes: self.minutes,
        })
    }
}

const TRUCES: [(Truce, &str); 4] = [
    (Truce::None, "none"),
    (Truce::UsOnly, "us-only"),
    (Truce::Offered, "offered"),
    (Truce::AsHappened, "as-happened"),
];

fn truce_word(truce: Truce) -> &'static str {
    TRUCES.iter().find(|(known, _)| *known == truce).map_or("", |(_, word)| word)
}

fn truce(word: &str) -> Option<Truce> {
    TRUCES.iter().find(|(_, known)| *known == word).map(|(truce, _)| *truce)
}
