//! Assumptions: mechanisms that a study switches off, and figures that it sets, by changing the campaign before any game begins.
//!
//! The game knows nothing of them: each is a change of figures that the rulebook, the voter model or the doctrine has anyway.

use crate::campaign::Campaign;
use crate::campaign::diagnostic::nearest;
use crate::campaign::doctrine::PrincipleKind;
use crate::game::rulebook::{
    Condition, Coreper, CouncilRules, EndUse, GroundRules, Impact, InstrumentKind, Reach, Rulebook,
};
use crate::law::rule::Rule;
use crate::study::draw::{self, NoFigure};
use crate::words::text::plain;
use std::fmt;
use std::sync::Arc;

/// A divisor that leaves nothing of a term.
const NOTHING: i32 = 1_000_000_000;
/// A stage that no package reaches.
const NO_STAGE: u8 = u8::MAX;

/// The key of any figure, in help.
const FIGURE: &str = "PATH";

/// A mechanism that can be switched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mechanism {
    /// Delegations show stands in Coreper.
    Coreper(Coreper),
    /// The chair hears members in confidence, where Coreper is played in full.
    Confessionals,
    /// Votes are known outside only where they leak.
    Fog,
    /// States leak where others stand.
    Leaks,
    /// Votes of the Council can be made public.
    Publish,
    /// Delegations that people play have instructions.
    Instructions,
    /// The Legal Service can be asked.
    Opinion,
    /// Items of the Council are sorted: notice, without debate, concluded.
    Items,
    /// The rule by which the Council determines that coercion exists.
    Rule,
    /// Coordination and drift move the alignment of the G7.
    G7,
    /// Beijing reaches supply through third countries.
    LongArm,
    /// Licences ask whether the end use is military.
    DefenceDenial,
    /// Beijing can climb above the rungs of the opening.
    Escalation,
    /// Beijing works on chosen states.
    Dividing,
    /// Standing threats of the Union count in Beijing's eyes.
    Threats,
    /// States can go to Beijing alone.
    Channel,
    /// Favours fade from month to month.
    FavourFades,
    /// Beijing withholds technology from projects elsewhere.
    TechnologyBlock,
    /// Cohesion moves; held, it returns to its rest within the month.
    CohesionMoves,
    /// Jumps of several rungs cost Beijing something.
    JumpCost,
    /// The law's conditions of substance are tested.
    Grounds,
    /// What the text of a determination says moves votes.
    Text,
    /// Legal risk moves votes, and Beijing counts less of what may not stand.
    Doubt,
    /// Defence readiness moves votes.
    Readiness,
    /// What was promised to Ukraine can come late, and Beijing reckons with it.
    Deliveries,
    /// Measures that answer their like are easier to defend.
    Mirrors,
    /// A suspension under a settlement lapses unless it is prolonged.
    Fuse,
    /// A term of the voter model.
    Voter(VoterTerm),
    /// A principle of Beijing's.
    Principle(PrincipleKind),
}

/// A term of the voter model that can be switched off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VoterTerm {
    /// The stake in relief.
    Relief,
    /// Solidarity.
    Solidarity,
    /// Fear of the ladder.
    Fear,
    /// Anger and favour.
    Domestic,
    /// What lobbying and pledges moved.
    Received,
    /// The cost of the measures.
    Cost,
    /// Momentum.
    Momentum,
}

/// Every switch with its key and its words.
const SWITCHES: [(&str, &str, Mechanism); 34] = [
    ("rule", "qmv|unanimity", Mechanism::Rule),
    ("g7", "on|off", Mechanism::G7),
    ("long-arm", "on|off", Mechanism::LongArm),
    ("defence-denial", "on|off", Mechanism::DefenceDenial),
    ("escalation", "on|off", Mechanism::Escalation),
    ("dividing", "on|off", Mechanism::Dividing),
    ("threats", "on|off", Mechanism::Threats),
    ("channel", "on|off", Mechanism::Channel),
    ("favour-fades", "on|off", Mechanism::FavourFades),
    ("technology-block", "on|off", Mechanism::TechnologyBlock),
    ("cohesion-moves", "on|off", Mechanism::CohesionMoves),
    ("jump-cost", "on|off", Mechanism::JumpCost),
    ("grounds", "on|off", Mechanism::Grounds),
    ("text", "on|off", Mechanism::Text),
    ("doubt", "on|off", Mechanism::Doubt),
    ("coreper", "off|brief|full", Mechanism::Coreper(Coreper::Brief)),
    ("confessionals", "on|off", Mechanism::Confessionals),
    ("items", "on|off", Mechanism::Items),
    ("fog", "on|off", Mechanism::Fog),
    ("leaks", "on|off", Mechanism::Leaks),
    ("publish", "on|off", Mechanism::Publish),
    ("opinion", "on|off", Mechanism::Opinion),
    ("instructions", "on|off", Mechanism::Instructions),
    ("readiness", "on|off", Mechanism::Readiness),
    ("deliveries", "on|off", Mechanism::Deliveries),
    ("mirrors", "on|off", Mechanism::Mirrors),
    ("fuse", "on|off", Mechanism::Fuse),
    ("voter.relief", "on|off", Mechanism::Voter(VoterTerm::Relief)),
    ("voter.solidarity", "on|off", Mechanism::Voter(VoterTerm::Solidarity)),
    ("voter.fear", "on|off", Mechanism::Voter(VoterTerm::Fear)),
    ("voter.domestic", "on|off", Mechanism::Voter(VoterTerm::Domestic)),
    ("voter.received", "on|off", Mechanism::Voter(VoterTerm::Received)),
    ("voter.cost", "on|off", Mechanism::Voter(VoterTerm::Cost)),
    ("voter.momentum", "on|off", Mechanism::Voter(VoterTerm::Momentum)),
];

/// An assumption: a mechanism switched, a measure or an instrument of Beijing's left out, or a figure set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assumption {
    key: String,
    value: String,
    change: Change,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Change {
    Switch(Mechanism),
    /// A measure.
    Without(String),
    /// An instrument of Beijing's.
    Withdrawn(String),
    /// A figure of the campaign, at this value and not drawn.
    Figure(i32),
    Nothing,
}

/// Why a text is no assumption.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum NoAssumption {
    /// It has no equals sign.
    #[error("`{0}` is not of the form key=value")]
    Form(String),
    /// The key is unknown.
    #[error("there is no assumption `{key}`{}", suggestion.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Key {
        /// The key.
        key: String,
        /// The nearest known one.
        suggestion: Option<String>,
    },
    /// The value is unknown.
    #[error("`{key}` takes {words}, not `{value}`")]
    Value {
        /// The key.
        key: String,
        /// The value.
        value: String,
        /// What it takes.
        words: String,
    },
    /// A figure takes a number.
    #[error("`{key}` is no mechanism that takes `{value}`, and a figure of the campaign takes a whole number{}", suggestion.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Number {
        /// The key.
        key: String,
        /// The value.
        value: String,
        /// The nearest mechanism.
        suggestion: Option<String>,
    },
    /// The campaign has no such figure, or it cannot have that value.
    #[error(transparent)]
    Figure(#[from] NoFigure),
    /// The campaign has no such measure.
    #[error("the campaign has no measure `{0}`")]
    Measure(String),
    /// The campaign has no such instrument.
    #[error("the campaign has no instrument `{0}`")]
    Instrument(String),
}

/// All keys with the values they take and what they do, for help.
pub fn keys() -> impl Iterator<Item = (String, &'static str, String)> {
    let does = |key: &str| plain(&format!("switch-{}", key.replace('.', "-")));
    let principles = PrincipleKind::ALL
        .into_iter()
        .map(move |kind| (format!("principle.{}", kind.id()), "on|off", does("principle")));
    let each = [("measure.ID", "on|off"), ("instrument.ID", "on|off"), (FIGURE, "number")]
        .map(|(key, words)| (key.to_owned(), words, does(&key.to_lowercase())));
    let switches = SWITCHES.iter().map(move |(key, words, _)| ((*key).to_owned(), *words, does(key)));
    switches.chain(principles).chain(each)
}

impl Assumption {
    /// Reads `key=value`.
    ///
    /// # Errors
    /// When the form, the key or the value is unknown.
    pub fn parse(text: &str) -> Result<Self, NoAssumption> {
        let (key, value) = text.split_once('=').ok_or_else(|| NoAssumption::Form(text.to_owned()))?;
        let Some((words, change)) = found(key) else {
            if let (true, Ok(number)) = (key.contains('.'), value.parse()) {
                return Ok(Self {
                    key: key.to_owned(),
                    value: i32::to_string(&number),
                    change: Change::Figure(number),
                });
            }
            let known: Vec<String> = keys().map(|(key, ..)| key).filter(|key| key != FIGURE).collect();
            let suggestion = nearest(key, known.iter().map(String::as_str)).map(str::to_owned);
            let (key, value) = (key.to_owned(), value.to_owned());
            return Err(if key.contains('.') {
                NoAssumption::Number { key, value, suggestion }
            } else {
                NoAssumption::Key { key, suggestion }
            });
        };
        let (ordinary, others) = words.split_once('|').unwrap_or((words, ""));
        let change = match (value, change) {
            _ if value == ordinary => Change::Nothing,
            (_, Change::Switch(Mechanism::Coreper(_))) if value == "full" => {
                Change::Switch(Mechanism::Coreper(Coreper::Full))
            }
            (_, change) if others.split('|').next() == Some(value) => change,
            _ => {
                let (key, value, words) = (key.to_owned(), value.to_owned(), words.replace('|', " or "));
                return Err(NoAssumption::Value { key, value, words });
            }
        };
        Ok(Self { key: key.to_owned(), value: value.to_owned(), change })
    }

    /// What is assumed about.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// A figure at a value.
    #[must_use]
    pub fn of_figure(path: &str, value: i32) -> Self {
        Self { key: path.to_owned(), value: value.to_string(), change: Change::Figure(value) }
    }

    /// The figure that is set, if one is.
    #[must_use]
    pub fn figure(&self) -> Option<&str> {
        matches!(self.change, Change::Figure(_)).then_some(self.key.as_str())
    }

    /// Changes a campaign by the assumption.
    ///
    /// # Errors
    /// When the campaign lacks what is named.
    pub fn apply(&self, campaign: &mut Campaign) -> Result<(), NoAssumption> {
        match &self.change {
            Change::Nothing => {}
            Change::Switch(mechanism) => switch(*mechanism, campaign),
            Change::Figure(value) => draw::set(campaign, &self.key, *value)?,
            Change::Without(id) => {
                let at = campaign.measure(id).ok_or_else(|| NoAssumption::Measure(id.clone()))?;
                let measure = &mut Arc::make_mut(&mut campaign.rules).measures[at.index()];
                (measure.stage, measure.bite) = (NO_STAGE, 0);
                measure.cost = [0; crate::game::rulebook::MAX_SECTORS];
            }
            Change::Withdrawn(id) => {
                let at = campaign.instrument(id).ok_or_else(|| NoAssumption::Instrument(id.clone()))?;
                let instrument = &mut Arc::make_mut(&mut campaign.rules).instruments[at.index()];
                (instrument.at_start, instrument.trigger) = (false, never());
            }
        }
        Ok(())
    }
}

impl fmt::Display for Assumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.key, self.value)
    }
}

/// The values that a key takes, and what the other than ordinary one changes.
fn found(key: &str) -> Option<(&'static str, Change)> {
    if let Some(id) = key.strip_prefix("measure.") {
        return Some(("on|off", Change::Without(id.to_owned())));
    }
    if let Some(id) = key.strip_prefix("instrument.") {
        return Some(("on|off", Change::Withdrawn(id.to_owned())));
    }
    if let Some(id) = key.strip_prefix("principle.") {
        let kind = PrincipleKind::ALL.into_iter().find(|kind| kind.id() == id)?;
        return Some(("on|off", Change::Switch(Mechanism::Principle(kind))));
    }
    let switch = SWITCHES.iter().find(|(name, ..)| *name == key)?;
    Some((switch.1, Change::Switch(switch.2)))
}

fn switch(mechanism: Mechanism, campaign: &mut Campaign) {
    let rules = Arc::make_mut(&mut campaign.rules);
    match mechanism {
        Mechanism::Coreper(level) => rules.coreper = level,
        Mechanism::Confessionals => rules.politics.council.confess.most = 0,
        Mechanism::Fog => rules.politics.council.known_most = 0,
        Mechanism::Leaks => rules.politics.council.leak.open = 0,
        Mechanism::Instructions => rules.politics.council.letters.open = 0,
        Mechanism::Opinion => rules.politics.council.opinion.open = 0,
        Mechanism::Publish => rules.politics.council.publish.open = 0,
        Mechanism::Items => rules.politics.council = CouncilRules::default(),
        Mechanism::Rule => rules.determination = Rule::Unanimity,
        Mechanism::G7 => {
            rules.politics.prices.coordination = 0;
            let drift = &mut rules.politics.drift.g7_rest;
            (drift.pull, drift.climbed) = (0, 0);
            rules.politics.treaty.g7 = 0;
        }
        Mechanism::LongArm => impacts(rules, |impact| !matches!(impact, Impact::Intermediaries { .. })),
        Mechanism::DefenceDenial => {
            impacts(rules, |impact| !matches!(impact, Impact::Approval { end_use: Some(EndUse::Defence), .. }));
            both_uses(rules);
        }
        Mechanism::Escalation => {
            let higher = |kind: InstrumentKind, at_start: bool| matches!(kind, InstrumentKind::Rung(_)) && !at_start;
            let rungs = rules.instruments.iter_mut().filter(|one| higher(one.kind, one.at_start));
            rungs.for_each(|one| one.trigger = never());
        }
        Mechanism::Dividing => {
            let aimed = rules.instruments.iter_mut().filter(|one| one.reach != Reach::Union);
            aimed.for_each(|one| one.trigger = never());
            silence(campaign, PrincipleKind::Divide);
        }
        Mechanism::Threats => campaign.doctrine.threat = crate::campaign::doctrine::Threat::default(),
        Mechanism::Channel => {
            rules.politics.prices.channel_chance = 0;
            rules.nations.iter_mut().for_each(|nation| nation.channel = 0);
        }
        Mechanism::FavourFades => rules.supply.favour_decay = 10_000,
        Mechanism::TechnologyBlock => impacts(rules, |impact| !matches!(impact, Impact::Technology(_))),
        Mechanism::CohesionMoves => {
            rules.politics.drift.cohesion_rest = rules.start.cohesion;
            rules.politics.drift.cohesion_pull = 10_000;
        }
        Mechanism::JumpCost => campaign.doctrine.levels.iter_mut().for_each(|level| level.caution = 0),
        Mechanism::Grounds => {
            let kept = rules.politics.grounds;
            let GroundRules { fuse, text, after_breach, .. } = kept;
            rules.politics.grounds = GroundRules { fuse, text, after_breach, ..GroundRules::default() };
        }
        Mechanism::Text => rules.politics.grounds.text = [0; 6],
        Mechanism::Doubt => {
            rules.politics.grounds.minded = [0; 2];
            campaign.doctrine.craft.doubt = NOTHING;
        }
        Mechanism::Readiness => campaign.voter.ukraine.divisor = NOTHING,
        Mechanism::Deliveries => {
            rules.politics.deliveries.below = 0;
            campaign.doctrine.scores.deny_unready.points = 0;
        }
        Mechanism::Mirrors => rules.measures.iter_mut().for_each(|measure| measure.mirrors = None),
        Mechanism::Fuse => rules.politics.grounds.fuse = 0,
        Mechanism::Voter(term) => forget(term, campaign),
        Mechanism::Principle(kind) => silence(campaign, kind),
    }
}

/// Keeps the impacts of all instruments that fit.
fn impacts(rules: &mut Rulebook, keep: impl Fn(&Impact) -> bool) {
    rules.instruments.iter_mut().for_each(|instrument| instrument.impacts.retain(&keep));
}

/// What limits civil licences limits all, and what is approved without any instrument is the same for both uses.
fn both_uses(rules: &mut Rulebook) {
    rules.goods.iter_mut().for_each(|good| good.approval.defence = good.approval.civil);
    for impact in rules.instruments.iter_mut().flat_map(|instrument| &mut instrument.impacts) {
        if let Impact::Approval { end_use, .. } = impact {
            *end_use = None;
        }
    }
}

fn never() -> Condition {
    Condition::Not(Box::new(Condition::Always))
}

fn silence(campaign: &mut Campaign, kind: PrincipleKind) {
    if let Some(principle) = campaign.doctrine.principles.get_mut(kind.index()) {
        principle.weight = 0;
    }
}

fn forget(term: VoterTerm, campaign: &mut Campaign) {
    let voter = &mut campaign.voter;
    match term {
        VoterTerm::Relief => voter.relief.divisor = NOTHING,
        VoterTerm::Solidarity => voter.solidarity.divisor = NOTHING,
        VoterTerm::Fear => voter.fear.divisor = NOTHING,
        VoterTerm::Domestic => (voter.domestic.anger, voter.domestic.favour_divisor) = (0, NOTHING),
        VoterTerm::Received => voter.received = 0,
        VoterTerm::Cost => (voter.cost, voter.cost_determination) = (NOTHING, NOTHING),
        VoterTerm::Momentum => voter.momentum.divisor = NOTHING,
    }
}
