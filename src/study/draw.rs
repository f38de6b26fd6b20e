//! Drawing what is estimated or invented: every figure of the campaign with a published range, evenly from it, for each game.
//!
//! A figure that shapes the tables of a campaign rather than standing in one place (how demand splits over uses) is not drawn;
//! [`Draws::left`] names those.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::InstrumentId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::diagnostic::nearest;
use crate::campaign::doctrine::LevelKind;
use crate::game::rulebook::{EndUse, Impact, PoliticsRules, Rulebook};
use std::sync::Arc;

/// A figure that is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawn {
    /// Its path in the campaign.
    pub path: String,
    /// The lowest value.
    pub low: i32,
    /// The highest.
    pub high: i32,
    /// Its place among all figures with a range, drawn or not: the name of its stream.
    ordinal: u16,
}

/// What a study draws.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Draws {
    /// The figures drawn, by path.
    pub figures: Vec<Drawn>,
    /// Figures with a range that are not drawn, by path.
    pub left: Vec<String>,
}

impl Draws {
    /// All figures with a range that stand in one place, except those held.
    #[must_use]
    pub fn of(campaign: &Campaign, held: &[&str]) -> Self {
        let mut probe = campaign.clone();
        let mut draws = Self::default();
        let ranged = campaign.provenance.figures().filter_map(|(path, figure)| Some((path, figure.range?)));
        for (ordinal, (path, (low, high))) in ranged.enumerate() {
            if held.contains(&path) {
                continue;
            }
            let bounds = i32::try_from(low).ok().zip(i32::try_from(high).ok());
            match (bounds, figure(&mut probe, path)) {
                (Some((low, high)), Some(_)) => {
                    let ordinal = u16::try_from(ordinal).unwrap_or(u16::MAX);
                    draws.figures.push(Drawn { path: path.to_owned(), low, high, ordinal });
                }
                _ => draws.left.push(path.to_owned()),
            }
        }
        draws
    }

    /// Draws every figure for the game with a seed and puts it into the campaign; the values, in the order of the figures.
    pub fn take(&self, campaign: &mut Campaign, seed: u64) -> Vec<i32> {
        let draw = |drawn: &Drawn| {
            let key = Key::new(0, Purpose::Study).ordinal(drawn.ordinal);
            Stream::new(seed, key).between(drawn.low, drawn.high)
        };
        let values: Vec<i32> = self.figures.iter().map(draw).collect();
        for (drawn, value) in self.figures.iter().zip(&values) {
            if let Some(place) = figure(campaign, &drawn.path) {
                *place = *value;
            }
        }
        values
    }
}

/// Why a figure cannot be set.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum NoFigure {
    /// The campaign has none at that path.
    #[error("the campaign has no figure `{path}` that can be set{}", suggestion.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Unknown {
        /// The path.
        path: String,
        /// The nearest that it has.
        suggestion: Option<String>,
    },
    /// The format of campaigns does not admit the value.
    #[error("`{path}` is from {low} to {high}, and cannot be {value}")]
    Outside {
        /// The path.
        path: String,
        /// The least value.
        low: i64,
        /// The greatest.
        high: i64,
        /// The value.
        value: i32,
    },
}

/// Sets a figure of a campaign.
///
/// # Errors
/// When it has no such figure, or the figure cannot have that value.
pub fn set(campaign: &mut Campaign, path: &str, value: i32) -> Result<(), NoFigure> {
    if let Some((low, high)) = Campaign::limits(path)
        && !(low..=high).contains(&i64::from(value))
        && figure(campaign, path).is_some()
    {
        return Err(NoFigure::Outside { path: path.to_owned(), low, high, value });
    }
    if let Some(place) = figure(campaign, path) {
        *place = value;
        return Ok(());
    }
    let draws = Draws::of(campaign, &[]);
    let suggestion = nearest(path, draws.figures.iter().map(|drawn| drawn.path.as_str())).map(str::to_owned);
    Err(NoFigure::Unknown { path: path.to_owned(), suggestion })
}

/// Where the figure at a path stands in a campaign, if it stands in one place.
pub fn figure<'c>(campaign: &'c mut Campaign, path: &str) -> Option<&'c mut i32> {
    let mut steps = path.split('.');
    let steps: [&str; 6] = std::array::from_fn(|_| steps.next().unwrap_or(""));
    match steps {
        ["voter", ..] => voter(campaign, &steps),
        ["members" | "commission" | "presidency" | "sight", name, "", ..] => campaign.practice.figure(steps[0], name),
        ["levels", level, field, "", ..] => {
            let level = &mut campaign.doctrine.levels[LevelKind::parse(level)? as usize];
            match field {
                "control" => Some(&mut level.control),
                "pain_weight" => Some(&mut level.pain_weight),
                "caution" => Some(&mut level.caution),
                "noise" => Some(&mut level.noise),
                "surprise" => Some(&mut level.surprise),
                _ => None,
            }
        }
        ["scores", "vote", "", ..] => Some(&mut campaign.doctrine.scores.vote),
        ["bargain", name, "", ..] => campaign.doctrine.bargain.figure(name),
        ["threat", name, "", ..] => campaign.doctrine.threat.figure(name),
        ["craft", name, "", ..] => campaign.doctrine.craft.figure(name),
        ["goods" | "uses" | "projects" | "measures" | "instruments", ..] => row(campaign, &steps),
        ["start" | "prices" | "opinions" | "rules" | "drift" | "compliance", ..] => {
            plain(Arc::make_mut(&mut campaign.rules), &steps)
        }
        _ => None,
    }
}

fn voter<'c>(campaign: &'c mut Campaign, steps: &[&str; 6]) -> Option<&'c mut i32> {
    let voter = &mut campaign.voter;
    match steps[1..4] {
        ["position", "", ""] => Some(&mut voter.position),
        ["received", "", ""] => Some(&mut voter.received),
        ["cost", "", ""] => Some(&mut voter.cost),
        ["cost_determination", "", ""] => Some(&mut voter.cost_determination),
        ["threshold_for", "", ""] => Some(&mut voter.threshold_for),
        ["threshold_against", "", ""] => Some(&mut voter.threshold_against),
        ["mood", "", ""] => Some(&mut voter.mood),
        ["relief", "divisor", ""] => Some(&mut voter.relief.divisor),
        ["solidarity", "pivot", ""] => Some(&mut voter.solidarity.pivot),
        ["solidarity", "divisor", ""] => Some(&mut voter.solidarity.divisor),
        ["fear", "divisor", ""] => Some(&mut voter.fear.divisor),
        ["momentum", "pivot", ""] => Some(&mut voter.momentum.pivot),
        ["momentum", "divisor", ""] => Some(&mut voter.momentum.divisor),
        _ => None,
    }
}

/// A figure in a row of a table.
fn row<'c>(campaign: &'c mut Campaign, steps: &[&str; 6]) -> Option<&'c mut i32> {
    let id = steps[1];
    match (steps[0], &steps[2..]) {
        ("measures", ["bite", "", ..]) => {
            let at = campaign.measure(id)?;
            Some(&mut Arc::make_mut(&mut campaign.rules).measures[at.index()].bite)
        }
        ("uses", ["weight", "", ..]) => {
            let at = campaign.used_for(id)?;
            Some(&mut Arc::make_mut(&mut campaign.rules).uses[at.index()].weight)
        }
        ("projects", [field, "", ..]) => {
            let at = campaign.project(id)?;
            let project = &mut Arc::make_mut(&mut campaign.rules).projects[at.index()];
            match *field {
                "capacity" => Some(&mut project.capacity),
                "dependence" => Some(&mut project.dependence),
                "ramp" => Some(&mut project.ramp),
                _ => None,
            }
        }
        ("goods", rest) => {
            let at = campaign.good(id)?;
            let good = &mut Arc::make_mut(&mut campaign.rules).goods[at.index()];
            match *rest {
                ["demand", "", ..] => Some(&mut good.demand),
                ["substitution", "", ..] => Some(&mut good.substitution),
                ["stock", "civil", ..] => Some(&mut good.stock[EndUse::Civil.index()]),
                ["stock", "defence", ..] => Some(&mut good.stock[EndUse::Defence.index()]),
                ["approval", "civil", ..] => Some(&mut good.approval[EndUse::Civil.index()]),
                ["approval", "defence", ..] => Some(&mut good.approval[EndUse::Defence.index()]),
                _ => None,
            }
        }
        ("instruments", rest) => {
            let at = campaign.instrument(id)?;
            instrument(Arc::make_mut(&mut campaign.rules), at, rest)
        }
        _ => None,
    }
}

fn instrument<'c>(rules: &'c mut Rulebook, at: InstrumentId, rest: &[&str]) -> Option<&'c mut i32> {
    let instrument = &mut rules.instruments[at.index()];
    match *rest {
        ["control", "", ..] => Some(&mut instrument.control),
        ["own_cost", "", ..] => Some(&mut instrument.own_cost),
        ["face", "", ..] => Some(&mut instrument.face),
        ["impacts", place, "approval", "at_most"] => match instrument.impacts.get_mut(place.parse::<usize>().ok()?)? {
            Impact::Approval { at_most, .. } => Some(at_most),
            _ => None,
        },
        _ => None,
    }
}

/// A figure that stands by itself.
fn plain<'c>(rules: &'c mut Rulebook, steps: &[&str; 6]) -> Option<&'c mut i32> {
    let (start, supply) = (&mut rules.start, &mut rules.supply);
    match steps[..3] {
        ["start", "cohesion", ""] => Some(&mut start.cohesion),
        ["start", "credibility", ""] => Some(&mut start.credibility),
        ["start", "g7", ""] => Some(&mut start.g7),
        ["start", "defence", ""] => Some(&mut start.defence),
        ["start", "face", ""] => Some(&mut start.face),
        ["start", "resolve", ""] => Some(&mut start.resolve),
        ["start", "capital", ""] => Some(&mut start.capital),
        ["rules", "favour_decay", ""] => Some(&mut supply.favour_decay),
        ["rules", "favour_relief", ""] => Some(&mut supply.favour_relief),
        ["rules", "readiness_gain", ""] => Some(&mut supply.readiness_gain),
        ["rules", "readiness_loss", ""] => Some(&mut supply.readiness_loss),
        ["rules", "pain_memory", ""] => Some(&mut supply.pain_memory),
        ["rules", "invest", ""] => Some(&mut supply.invest),
        ["opinions", "deliver_pivot", ""] => Some(&mut rules.politics.opinions.deliver_pivot),
        ["drift", "cohesion_rest", ""] => Some(&mut rules.politics.drift.cohesion_rest),
        ["drift", "cohesion_spread", ""] => Some(&mut rules.politics.drift.cohesion_spread),
        ["drift", "cohesion_pain", "without_action"] => Some(&mut rules.politics.drift.cohesion_pain[0]),
        ["drift", "cohesion_pain", "own_measures"] => Some(&mut rules.politics.drift.cohesion_pain[1]),
        ["drift", "credibility_unanswered", ""] => Some(&mut rules.politics.drift.credibility_unanswered),
        ["drift", "cohesion_pull", ""] => Some(&mut rules.politics.drift.cohesion_pull),
        ["compliance", "seen", "verified"] => Some(&mut rules.politics.compliance.seen[0]),
        ["compliance", "seen", "unverified"] => Some(&mut rules.politics.compliance.seen[1]),
        ["prices", field, ""] => price(&mut rules.politics, field),
        _ => None,
    }
}

fn price<'c>(politics: &'c mut PoliticsRules, field: &str) -> Option<&'c mut i32> {
    match field {
        "channel_cohesion" => Some(&mut politics.channel_cohesion),
        "channel_cohesion_share" => Some(&mut politics.channel_cohesion_share),
        "channel_favour" => Some(&mut politics.channel_favour),
        "channel_chance" => Some(&mut politics.channel_chance),
        "channel_leak" => Some(&mut politics.channel_leak),
        "lobby" => Some(&mut politics.lobby),
        "fund" => Some(&mut politics.fund),
        "statement" => Some(&mut politics.statement),
        "coordination" => Some(&mut politics.coordination),
        "case_threshold" => Some(&mut politics.case_threshold),
        "find_chance" => Some(&mut politics.find_chance),
        _ => None,
    }
}
