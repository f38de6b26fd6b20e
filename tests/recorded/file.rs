//! The form of a recorded game: a header of `key: value` lines, then a line for each command with the seats that asked for it one
//! after the other, and a line with the digest at the end of each round.
//!
//! ```text
//! seed: 7
//! humans: DE FR
//!
//! signal 3 0x7ffffff @ CN
//! ready @ AT BE BG
//! = 1 0123456789abcdef
//! ```

use crate::session::october;
use coreper::base::digest::Digest;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::command::{Command, Verb};
use coreper::game::legal::{Slot, slots};
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::game::wire::Value;
use coreper::session::{Options, Record, Session, coreper_word, length_word, notation, seat};
use std::fmt::Write as _;

const TRUCES: [(Truce, &str); 4] = [
    (Truce::None, "none"),
    (Truce::UsOnly, "us-only"),
    (Truce::Offered, "offered"),
    (Truce::AsHappened, "as-happened"),
];

/// A recorded game.
pub(super) struct Recorded {
    pub(super) shows: String,
    pub(super) options: Options,
    pub(super) ending: String,
    pub(super) digest: String,
    pub(super) records: Vec<Record>,
}

impl Recorded {
    /// The record of a game that is over.
    pub(super) fn of(session: &Session, shows: &str) -> Self {
        let ended = session.view(Seat::Observer).ended().expect("the game is over");
        let kept = |record: &&Record| matches!(record, Record::Command { .. } | Record::Round { .. });
        Self {
            shows: shows.to_owned(),
            options: session.options().clone(),
            ending: october().text.ending(ended).id.clone(),
            digest: session.digest().to_string(),
            records: session.records().iter().filter(kept).cloned().collect(),
        }
    }

    /// As text.
    pub(super) fn text(&self) -> String {
        let campaign = october();
        let Options { setup, seed, level, doctrine, seats, .. } = &self.options;
        let truce = TRUCES.iter().find(|(truce, _)| *truce == setup.truce).unwrap().1;
        let humans: Vec<&str> = seats.keys().map(|seat| seat::code(&campaign, *seat)).collect();
        let coreper = match setup.coreper {
            Coreper::Absent => String::new(),
            played => format!("coreper: {}\n", coreper_word(played)),
        };
        let mut text = format!(
            "shows: {}\ncampaign: {}\nlength: {}\nrounds: {}\ntruce: {truce}\nseed: {seed}\nlevel: {}\ndoctrine: {doctrine}\nhumans: {}\n\
             {coreper}ending: {}\ndigest: {}\n",
            self.shows,
            campaign.text.id,
            length_word(setup.length),
            setup.rounds,
            level.id(),
            humans.join(" "),
            self.ending,
            self.digest,
        );
        let mut last: Option<&Command> = None;
        for record in &self.records {
            match record {
                Record::Command { seat, command } if last == Some(command) => {
                    write!(text, " {}", seat::code(&campaign, *seat)).unwrap();
                }
                Record::Command { seat, command } => {
                    let act = notation::write(&campaign, command);
                    write!(text, "\n{act} @ {}", seat::code(&campaign, *seat)).unwrap();
                    last = Some(command);
                }
                Record::Round { round, digest } => {
                    write!(text, "\n= {round} {digest}").unwrap();
                    last = None;
                }
                other => panic!("{other:?} is not recorded"),
            }
        }
        text + "\n"
    }

    /// From text.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let campaign = october();
        let (header, body) = text.split_once("\n\n").ok_or("there is no empty line after the header")?;
        let value = |key: &str| {
            let line = header.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
            line.map(str::trim).ok_or_else(|| format!("there is no `{key}`"))
        };
        if value("campaign")? != campaign.text.id {
            return Err("it is a game of another campaign".to_owned());
        }
        let known = |code: &str| seat::parse(&campaign, code).ok_or_else(|| format!("`{code}` is no seat"));
        let length = LengthId::ALL.into_iter().find(|length| Ok(length_word(*length)) == value("length").map_err(drop));
        let truce = TRUCES.iter().find(|(_, word)| value("truce").is_ok_and(|truce| truce == *word));
        let setup = Setup {
            length: length.ok_or("there is no such length")?,
            rounds: value("rounds")?.parse().map_err(|_| "rounds are a number")?,
            truce: truce.ok_or("there is no such truce")?.0,
            briefed: StateSet::EMPTY,
            sealed: false,
            coreper: value("coreper").map_or(Some(Coreper::Absent), coreper).ok_or("there is no such Coreper")?,
        };
        let mut options = Options::new(setup, value("seed")?.parse().map_err(|_| "a seed is a number")?);
        options.level = LevelKind::parse(value("level")?).ok_or("there is no such level")?;
        value("doctrine")?.clone_into(&mut options.doctrine);
        options.notes = false;
        for code in value("humans")?.split_whitespace() {
            options = options.with_human(known(code)?);
        }
        let human_states = options.human_states();
        options.setup.briefed = human_states;
        let mut records = Vec::new();
        for line in body.lines() {
            if let Some(round) = line.strip_prefix("= ") {
                let (round, digest) = round.split_once(' ').ok_or("a round has a digest")?;
                let digest = Digest::parse(digest).ok_or_else(|| format!("`{digest}` is no digest"))?;
                records.push(Record::Round { round: round.parse().map_err(|_| "a round is a number")?, digest });
                continue;
            }
            let (command, seats) = line.rsplit_once(" @ ").ok_or_else(|| format!("`{line}` names no seat"))?;
            let command = notation::read(&campaign, command).or_else(|_| command_of(command))?;
            for code in seats.split_whitespace() {
                records.push(Record::Command { seat: known(code)?, command: command.clone() });
            }
        }
        let (ending, digest, shows) =
            (value("ending")?.to_owned(), value("digest")?.to_owned(), value("shows")?.to_owned());
        Ok(Self { shows, options, ending, digest, records })
    }
}

fn coreper(word: &str) -> Option<Coreper> {
    Coreper::ALL.into_iter().find(|one| coreper_word(*one) == word)
}

fn command_of(text: &str) -> Result<Command, String> {
    let (verb, mut rest) = text.split_once(' ').unwrap_or((text, ""));
    let verb = Verb::parse(verb).ok_or_else(|| format!("`{verb}` is no command"))?;
    let mut values = Vec::new();
    for slot in slots(verb) {
        let bad = || format!("`{text}` has no value for {slot:?}");
        if *slot == Slot::Words {
            values.push(Value::Text(serde_json::from_str(rest).map_err(|_| bad())?));
            break;
        }
        let (word, others) = rest.split_once(' ').unwrap_or((rest, ""));
        values.push(match word.strip_prefix("0x") {
            Some(bits) => Value::Set(u64::from_str_radix(bits, 16).map_err(|_| bad())?),
            None if is_number(*slot) => Value::Number(word.parse().map_err(|_| bad())?),
            None => Value::Id(word.parse().map_err(|_| bad())?),
        });
        rest = others;
    }
    verb.with(&values).map_err(|misfit| format!("`{text}`: {misfit:?}"))
}

/// Whether a slot holds a number; the others hold ids, sets or words.
const fn is_number(slot: Slot) -> bool {
    matches!(
        slot,
        Slot::Within
            | Slot::Planned
            | Slot::Indicative
            | Slot::Deferral
            | Slot::Sunset
            | Slot::Relief
            | Slot::Volumes
            | Slot::HeldBack
            | Slot::Duration
            | Slot::Money
            | Slot::Confidence
            | Slot::By
    )
}
