//! What a slot may hold.

use crate::base::ids::MeasureId;
use crate::base::set::MeasureSet;
use crate::game::rulebook::Rulebook;
use crate::game::wire::Value;

/// What the ids of a domain name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Member states.
    State,
    /// Response measures.
    Measure,
    /// Beijing's instruments.
    Instrument,
    /// Goods.
    Good,
    /// Sectors.
    Sector,
    /// Case-file items.
    Evidence,
    /// Topics ([`crate::game::state::Topic`]).
    Topic,
    /// Votes: 0 for, 1 abstain, 2 against.
    Vote,
    /// Stands ([`crate::game::state::Stand::ALL`]).
    Stand,
    /// Reasons ([`crate::game::state::VoteReason`]).
    Reason,
    /// The choices of the dispatch on the desk.
    Choice,
    /// Conditions of pledges.
    Condition,
    /// Promises of pledges.
    Promise,
    /// Amendments ([`crate::game::state::Amendment::ALL`]).
    Amendment,
    /// Kinds of suggestions ([`crate::game::state::SuggestionKind`]).
    Suggestion,
    /// Pledges by the states that promise.
    Pledge,
    /// 0 no, 1 yes.
    YesNo,
    /// Scopes of the determination.
    Scope,
    /// Carve-outs for defence.
    Defence,
    /// Suspensions of measures ([`crate::game::state::Suspension`]).
    Suspension,
    /// Snap-back clauses.
    SnapBack,
    /// Indicators that the facilitator can move.
    Indicator,
    /// Sunsets: the number is the months.
    Sunset,
    /// What the fund is for ([`crate::game::state::FundUse`]).
    FundUse,
    /// Lines of conclusions ([`crate::game::state::Line`]).
    Line,
    /// Papers of the table ([`crate::game::state::Paper`]).
    Paper,
    /// Injects of the campaign.
    Inject,
    /// What the host can move of a state ([`crate::game::rulebook::Trait`]).
    Trait,
}

/// What a number counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Unit {
    /// Months.
    Months,
    /// Rounds.
    Rounds,
    /// Basis points.
    Bp,
    /// Confidence, 1 to 5; 0 not given.
    Confidence,
    /// Million euro.
    Million,
    /// Points.
    Points,
}

/// What a slot may hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Domain {
    /// One of some ids.
    One {
        /// What they name.
        of: Kind,
        /// Which, as bits.
        ids: u64,
        /// The one that an empty line takes.
        default: u8,
    },
    /// Several of some ids.
    Several {
        /// What they name.
        of: Kind,
        /// Which, as bits.
        ids: u64,
        /// At least so many.
        min: u8,
        /// At most so many.
        max: u8,
        /// For measures: what they may take from China in a year together, in million euro (Art. 11(1)).
        worth: Option<i32>,
    },
    /// A whole number.
    Number {
        /// From.
        min: i32,
        /// To.
        max: i32,
        /// In steps of, from the lowest.
        step: i32,
        /// Of what.
        unit: Unit,
        /// The one that an empty line takes.
        default: i32,
    },
    /// Free words.
    Text {
        /// At most so many characters.
        max: u16,
    },
}

impl Domain {
    /// One of some ids; the lowest is the default.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a bit of a 64-bit word has a place below 64")]
    pub const fn one(of: Kind, ids: u64) -> Self {
        Self::One { of, ids, default: if ids == 0 { 0 } else { ids.trailing_zeros() as u8 } }
    }

    /// Whether nothing fits.
    #[must_use]
    pub fn is_empty(&self, rules: &Rulebook) -> bool {
        match self {
            Self::One { ids, .. } => *ids == 0,
            Self::Several { min, .. } => match self.default(rules) {
                Value::Set(bits) => bits.count_ones() < u32::from(*min),
                Value::Id(_) | Value::Number(_) | Value::Text(_) => true,
            },
            Self::Number { min, max, .. } => min > max,
            Self::Text { .. } => false,
        }
    }

    /// Whether a value fits.
    #[must_use]
    pub fn contains(&self, value: &Value, rules: &Rulebook) -> bool {
        match (self, value) {
            (Self::One { ids, .. }, Value::Id(id)) => *id < 64 && ids & (1 << id) != 0,
            (Self::Several { of, ids, min, max, worth }, Value::Set(bits)) => {
                let count = bits.count_ones();
                bits & !ids == 0
                    && count >= u32::from(*min)
                    && count <= u32::from(*max)
                    && worth.is_none_or(|most| *of != Kind::Measure || worth_of(*bits, rules) <= most)
            }
            (Self::Number { min, max, step, .. }, Value::Number(number)) => {
                (min..=max).contains(&number) && (number - min) % (*step).max(1) == 0
            }
            (Self::Text { max }, Value::Text(text)) => {
                text.chars().count() <= usize::from(*max) && !text.chars().any(char::is_control)
            }
            (Self::One { .. } | Self::Several { .. } | Self::Number { .. } | Self::Text { .. }, _) => false,
        }
    }

    /// The value that an empty line takes: the default, the fewest of the lowest ids that fit, no words.
    #[must_use]
    pub fn default(&self, rules: &Rulebook) -> Value {
        match self {
            Self::One { default, .. } => Value::Id(*default),
            Self::Several { of, ids, min, worth, .. } => Value::Set(fewest(*of, *ids, *min, *worth, rules)),
            Self::Number { default, .. } => Value::Number(*default),
            Self::Text { .. } => Value::Text(String::new()),
        }
    }
}

/// What a set of measures takes from China in a year, in million euro (middle estimate).
pub(in crate::game) fn worth_of(bits: u64, rules: &Rulebook) -> i32 {
    let measures = MeasureSet::from_bits(bits).iter().filter_map(|id: MeasureId| rules.measures.get(id.index()));
    measures.map(|measure| measure.value[1]).sum()
}

fn fewest(of: Kind, ids: u64, min: u8, worth: Option<i32>, rules: &Rulebook) -> u64 {
    let mut chosen = 0u64;
    let mut rest = ids;
    while rest != 0 && chosen.count_ones() < u32::from(min) {
        let bit = rest & rest.wrapping_neg();
        rest &= rest - 1;
        let fits = of != Kind::Measure || worth.is_none_or(|most| worth_of(chosen | bit, rules) <= most);
        if fits {
            chosen |= bit;
        }
    }
    chosen
}
