//! What studies have in common on the command line, from flags to a design.

use super::page;
use super::stop::Stop;
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::cli::failure::Failure;
use crate::cli::game::suggestion;
use crate::game::state::LengthId;
use crate::study::assumption::Assumption;
use crate::study::batch::Pace;
use crate::study::design::{Choices, Design, length_id, mind_id};
use crate::study::dial::{self, Turned};
use crate::study::policy::Policy;
use crate::words::text::{self, say};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::num::NonZeroUsize;

/// How Beijing chooses, in words.
pub(super) const MINDS: [&str; 2] = [mind_id(false), AS_IN_PLAY];
/// As it does in play.
pub(super) const AS_IN_PLAY: &str = mind_id(true);

/// What every study asks.
#[derive(Args, Debug)]
pub(super) struct Common {
    /// A built-in campaign, or a path if it contains a separator or is a folder
    pub(super) campaign: String,
    /// Games for each thing that is compared
    #[arg(long, default_value = "1000", value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    pub(super) games: u32,
    /// Games in a row that share the figures drawn, to tell luck from figures
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(super) per_draw: u32,
    /// The seed of the study; the games' own follow from it
    #[arg(long, default_value = "1")]
    pub(super) seed: u64,
    /// How long the games are, and where they start
    #[arg(long, default_value = "full", value_parser = lengths())]
    pub(super) length: LengthId,
    /// The rule by which the Council determines that coercion exists (short for --assume rule=…)
    #[arg(long, value_parser = ["qmv", "unanimity"])]
    pub(super) rule: Option<String>,
    /// A mechanism switched, such as g7=off, or a figure set, such as start.cohesion=4800; repeatable. `--assume help` lists them
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) assume: Vec<String>,
    /// An instrument of the policy set otherwise, such as snap-back=none; repeatable. `--instrument help` lists them
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) instrument: Vec<String>,
    /// Every figure at its middle, instead of drawn from its published range for each game
    #[arg(long)]
    pub(super) fixed: bool,
    /// How Beijing chooses: by playing the best of its table on in possible games, as in play, or by the table alone (faster)
    #[arg(long, default_value = AS_IN_PLAY, value_parser = MINDS)]
    pub(super) mind: String,
    /// Threads; as many as there are processors if not given. The result is the same
    #[arg(long, value_name = "J", value_parser = clap::value_parser!(u16).range(1..=1_024))]
    pub(super) jobs: Option<u16>,
}

/// One Beijing.
#[derive(Args, Debug)]
pub(super) struct Beijing {
    /// The doctrine that Beijing follows; the campaign's first if none is given
    #[arg(long)]
    pub(super) doctrine: Option<String>,
    /// How hard Beijing plays
    #[arg(long, default_value = "assertive", value_parser = levels())]
    pub(super) level: LevelKind,
}

/// Things that are compared, each once, in the order in which they were named.
pub(super) fn each_once<T: PartialEq + Clone>(named: &[T]) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for one in named {
        if !once.contains(one) {
            once.push(one.clone());
        }
    }
    once
}

/// Reads a length.
pub(super) fn lengths() -> impl TypedValueParser<Value = LengthId> {
    let all = [LengthId::Short, LengthId::Standard, LengthId::Full];
    PossibleValuesParser::new(all.map(length_id))
        .map(move |word| all.into_iter().find(|length| length_id(*length) == word).unwrap_or(LengthId::Full))
}

/// Reads a level.
pub(super) fn levels() -> impl TypedValueParser<Value = LevelKind> {
    PossibleValuesParser::new(LevelKind::ALL.map(LevelKind::id)).map(|word| LevelKind::parse(&word).unwrap_or_default())
}

/// Reads a policy.
pub(super) fn policies() -> impl TypedValueParser<Value = Policy> {
    PossibleValuesParser::new(Policy::ALL.map(Policy::id)).map(|word| Policy::parse(&word).unwrap_or(Policy::Bots))
}

impl Common {
    /// The choices of a study.
    pub(super) fn choices(
        &self,
        campaign: &Campaign,
        policy: Policy,
        doctrine: usize,
        level: LevelKind,
    ) -> Result<Choices, Failure> {
        Ok(Choices {
            name: campaign.text.id.clone(),
            length: self.length,
            policy,
            doctrine,
            level,
            search: self.mind == AS_IN_PLAY,
            assumptions: self.assumptions()?,
            instruments: self.instruments()?,
            fixed: self.fixed,
            games: self.games,
            per_draw: self.per_draw,
            seed: self.seed,
        })
    }

    /// The list that is asked for, if one is, of what can be assumed or set.
    pub(super) fn help(&self) -> Option<String> {
        if self.assume.iter().any(|text| text == "help") {
            return Some(page::assumptions());
        }
        self.instrument.iter().any(|text| text == "help").then(dial::help)
    }

    /// The instruments that are set.
    fn instruments(&self) -> Result<Vec<Turned>, Failure> {
        let wrong = |cause: String| Failure::new("--instrument", cause, text::plain("choices-instruments"));
        let mut instruments: Vec<Turned> = Vec::new();
        for text in &self.instrument {
            let turned = Turned::parse(text).map_err(|error| wrong(error.to_string()))?;
            if let Some(before) = instruments.iter().find(|before| before.key() == turned.key()) {
                return Err(wrong(say!("choices-twice", before = before.to_string(), second = turned.to_string())));
            }
            instruments.push(turned);
        }
        Ok(instruments)
    }

    /// The assumptions, the rule among them.
    pub(super) fn assumptions(&self) -> Result<Vec<Assumption>, Failure> {
        let rule = self.rule.iter().map(|rule| format!("rule={rule}"));
        let all = rule.chain(self.assume.iter().cloned());
        let mut assumptions: Vec<Assumption> = Vec::new();
        for text in all {
            let assumption = Assumption::parse(&text).map_err(|error| assumed(&error.to_string()))?;
            if let Some(before) = assumptions.iter().find(|before| before.key() == assumption.key()) {
                return Err(assumed(&say!(
                    "choices-twice",
                    before = before.to_string(),
                    second = assumption.to_string()
                )));
            }
            assumptions.push(assumption);
        }
        Ok(assumptions)
    }

    /// Threads.
    pub(super) fn pace<'a>(&self, stop: &'a Stop) -> Pace<'a> {
        let there = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Pace { jobs: self.jobs.map_or_else(there, usize::from), stop: stop.flag() }
    }
}

/// A design of the choices.
pub(super) fn design(campaign: &Campaign, choices: Choices) -> Result<Design, Failure> {
    Design::new(campaign, choices).map_err(|error| assumed(&error.to_string()))
}

pub(super) fn assumed(cause: &str) -> Failure {
    Failure::new("--assume", cause, text::plain("choices-assumptions"))
}

/// The id of a doctrine by its place.
pub(super) fn doctrine_id(campaign: &Campaign, at: usize) -> &str {
    campaign.doctrine.readings.get(at).map_or("", |reading| reading.id.as_str())
}

/// The place of a doctrine among the campaign's.
pub(super) fn doctrine(campaign: &Campaign, asked: Option<&str>) -> Result<usize, Failure> {
    let Some(asked) = asked else { return Ok(0) };
    let ids: Vec<&str> = campaign.doctrine.readings.iter().map(|reading| reading.id.as_str()).collect();
    ids.iter().position(|id| *id == asked).ok_or_else(|| {
        let next = suggestion(asked, &ids);
        Failure::new("--doctrine", say!("choices-no-doctrine", asked = asked.to_string()), next)
    })
}
