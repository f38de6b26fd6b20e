//! What a study plays: a campaign with its assumptions, a policy, a Beijing, how many games and from which seed.

use crate::ai::conduct::Conduct;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::campaign::figure::figure;
use crate::game::state::LengthId;
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::dial::{self, Turned};
use crate::study::draw::Draws;
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
    /// Mechanisms switched, and figures set.
    pub assumptions: Vec<Assumption>,
    /// Instruments of the policy that are set otherwise than in its bundle.
    pub instruments: Vec<Turned>,
    /// Whether every figure has its middle value instead of one drawn from its range.
    pub fixed: bool,
    /// How many games.
    pub games: u32,
    /// Games in a row that share what is drawn, to tell luck from figures; at least 1.
    pub per_draw: u32,
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
}

impl Design {
    /// Prepares a study; figures that an assumption set are not drawn.
    ///
    /// # Errors
    /// When an assumption names what the campaign does not have, or sets a figure to what it cannot be.
    pub fn new(campaign: &Campaign, choices: Choices) -> Result<Self, NoAssumption> {
        let (mut before, mut changed) = (campaign.clone(), campaign.clone());
        for assumption in &choices.assumptions {
            assumption.apply(&mut changed)?;
        }
        let held: Vec<&str> = choices.assumptions.iter().filter_map(Assumption::figure).collect();
        let mut draws = if choices.fixed { Draws::default() } else { Draws::of(campaign, &held) };
        draws.figures.retain(|drawn| {
            figure(&mut before, &drawn.path).map(|value| *value)
                == figure(&mut changed, &drawn.path).map(|value| *value)
        });
        let mut conduct = choices.policy.conduct();
        choices.instruments.iter().for_each(|turned| turned.apply(&mut conduct));
        Ok(Self { choices, campaign: changed, conduct, draws })
    }

    /// Whether another study plays the same games to the same ends. Both are of one campaign.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let asked = |design: &Self| Choices { instruments: Vec::new(), ..design.choices.clone() };
        self.conduct == other.conduct && asked(self) == asked(other)
    }

    /// The seed of a game: the same under every policy, doctrine, level and assumption. Below 2^53, so that a spreadsheet, whose
    /// numbers are all fractions, does not change it.
    #[must_use]
    pub fn seed(&self, game: u32) -> u64 {
        let [high, low] = [game >> 16, game & 0xffff].map(|half| u16::try_from(half).unwrap_or(0));
        Stream::new(self.choices.seed, Key::new(high, Purpose::Study).subject(0).ordinal(low)).word() >> 11
    }

    /// The same with other instruments of the Union's side.
    #[must_use]
    pub fn with_conduct(self, conduct: Conduct) -> Self {
        Self { conduct, ..self }
    }

    /// Games in a row that share what is drawn.
    #[must_use]
    pub fn repeats(&self) -> usize {
        usize::try_from(self.per_draw()).unwrap_or(1)
    }

    /// The seed by which the figures of a game are drawn.
    #[must_use]
    pub fn draw_seed(&self, game: u32) -> u64 {
        self.seed(game - game % self.per_draw())
    }

    fn per_draw(&self) -> u32 {
        self.choices.per_draw.max(1)
    }

    /// The instruments that stand otherwise than in the policy's bundle, however they came to.
    #[must_use]
    pub fn instruments(&self) -> Vec<Turned> {
        dial::turned(&self.choices.policy.conduct(), &self.conduct)
    }

    /// The command that plays this study by itself, the campaign called by a name or a path.
    #[must_use]
    pub fn command(&self, campaign: &str) -> String {
        let choices = &self.choices;
        let mut words = ["coreper", "study run", campaign].map(str::to_owned).to_vec();
        words.push(format!("--policy {}", choices.policy.id()));
        words.extend(choices.assumptions.iter().map(|assumption| format!("--assume {assumption}")));
        words.extend(self.instruments().iter().map(|turned| format!("--instrument {turned}")));
        let unless = |usual: bool, word: String| (!usual).then_some(word);
        words.extend(unless(choices.length == LengthId::Full, format!("--length {}", length_id(choices.length))));
        words.extend(unless(choices.doctrine == 0, format!("--doctrine {}", self.doctrine())));
        words.extend(unless(choices.level == LevelKind::default(), format!("--level {}", choices.level.id())));
        words.extend(unless(choices.search, format!("--mind {}", mind_id(false))));
        words.extend(unless(!choices.fixed, "--fixed".to_owned()));
        words.push(format!("--games {}", choices.games));
        words.extend(unless(self.per_draw() == 1, format!("--per-draw {}", self.per_draw())));
        words.push(format!("--seed {}", choices.seed));
        words.join(" ")
    }

    /// The id of Beijing's doctrine.
    #[must_use]
    pub fn doctrine(&self) -> &str {
        let readings = &self.campaign.doctrine.readings;
        readings.get(self.choices.doctrine).or(readings.first()).map_or("", |reading| reading.id.as_str())
    }
}

/// The word for how Beijing chooses: by its table alone, or by looking ahead, as in play.
#[must_use]
pub const fn mind_id(search: bool) -> &'static str {
    if search { "search" } else { "one-step" }
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
