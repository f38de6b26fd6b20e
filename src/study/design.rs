//! What a study plays: a campaign with its assumptions, a policy, a Beijing, how many games and from which seed.

use crate::ai::conduct::Conduct;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::game::state::LengthId;
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::draw::{Draws, figure};
use crate::study::policy::Policy;

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choices {
    /// The campaign's name, as it was called.
    pub name: String,
    /// The length.
    pub length: LengthId,
    /// The policy of the Union's side.
    pub policy: Policy,
    /// The place of Beijing's doctrine among the campaign's.
    pub doctrine: usize,
    /// How hard Beijing plays.
    pub level: LevelKind,
    /// Whether Beijing looks ahead before it moves; large studies do without.
    pub search: bool,
    /// Mechanisms switched.
    pub assumptions: Vec<Assumption>,
    /// Whether every figure has its middle value instead of one drawn from its range.
    pub fixed: bool,
    /// How many games.
    pub games: u32,
    /// The seed of the study.
    pub seed: u64,
}

/// A study, ready to be played.
#[derive(Clone, Debug)]
pub struct Design {
    /// What was asked for.
    pub choices: Choices,
    /// The campaign, changed by the assumptions.
    pub campaign: Campaign,
    /// The instruments of the Union's side: the policy's, unless one was exchanged.
    pub conduct: Conduct,
    /// What is drawn for each game.
    pub draws: Draws,
    /// Games in a row that share what is drawn.
    repeats: u32,
}

impl Design {
    /// Prepares a study; figures that an assumption set, and those in `held`, are not drawn.
    ///
    /// # Errors
    /// When an assumption names what the campaign does not have.
    pub fn new(campaign: &Campaign, choices: Choices, held: &[String]) -> Result<Self, NoAssumption> {
        let (mut before, mut changed) = (campaign.clone(), campaign.clone());
        for assumption in &choices.assumptions {
            assumption.apply(&mut changed)?;
        }
        let mut draws = if choices.fixed { Draws::default() } else { Draws::of(campaign, held) };
        draws.figures.retain(|drawn| {
            figure(&mut before, &drawn.path).map(|value| *value)
                == figure(&mut changed, &drawn.path).map(|value| *value)
        });
        let conduct = choices.policy.conduct();
        Ok(Self { choices, campaign: changed, conduct, draws, repeats: 1 })
    }

    /// Whether another study plays the same games to the same ends. Both are of one campaign, with no figure held.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        (&self.choices, &self.conduct, self.repeats) == (&other.choices, &other.conduct, other.repeats)
    }

    /// The seed of a game: the same under every policy, doctrine, level and assumption.
    #[must_use]
    pub fn seed(&self, game: u32) -> u64 {
        let [high, low] = [game >> 16, game & 0xffff].map(|half| u16::try_from(half).unwrap_or(0));
        Stream::new(self.choices.seed, Key::new(high, Purpose::Study).subject(0).ordinal(low)).word()
    }

    /// The same with so many games in a row that share what is drawn: to tell luck from figures.
    #[must_use]
    pub fn with_repeats(self, repeats: u32) -> Self {
        Self { repeats: repeats.max(1), ..self }
    }

    /// The same with other instruments of the Union's side.
    #[must_use]
    pub fn with_conduct(self, conduct: Conduct) -> Self {
        Self { conduct, ..self }
    }

    /// Games in a row that share what is drawn.
    #[must_use]
    pub fn repeats(&self) -> usize {
        usize::try_from(self.repeats).unwrap_or(1)
    }

    /// The seed by which the figures of a game are drawn.
    #[must_use]
    pub fn draw_seed(&self, game: u32) -> u64 {
        self.seed(game - game % self.repeats)
    }

    /// The id of Beijing's doctrine.
    #[must_use]
    pub fn doctrine(&self) -> &str {
        let readings = &self.campaign.doctrine.readings;
        readings.get(self.choices.doctrine).or(readings.first()).map_or("", |reading| reading.id.as_str())
    }
}

/// The word for a length.
#[must_use]
pub const fn length_id(length: LengthId) -> &'static str {
    match length {
        LengthId::Short => "short",
        LengthId::Standard => "standard",
        LengthId::Full => "full",
    }
}
