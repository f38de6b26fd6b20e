//! Judgements of postures by date: a vote is predicted from the latest that is not later than it.
//!
//! The campaign's own postures were judged in October 2025 and know the vote of 2024; for earlier votes they are never read.

use crate::base::calendar::Date;
use crate::campaign::Campaign;
use crate::campaign::yaml::{self, Value};
use crate::study::backtest::record::{Mistake, Source};
use crate::words::diagnostic::no_yaml;
use crate::words::text;
use std::collections::BTreeMap;

/// Judgements that ship with the program, besides the campaign's.
const SHIPPED: [&str; 2] = [
    include_str!("../../../assets/backtests/postures-2024-07-14.yaml"),
    include_str!("../../../assets/backtests/postures-2024-10-03.yaml"),
];

/// What is judged of a member.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Judged {
    /// Posture in points.
    pub posture: i32,
    /// Fear in points.
    pub fear: i32,
    /// Favour in basis points.
    pub favour: i32,
    /// Salience in basis points.
    pub salience: i32,
}

impl Judged {
    /// A figure by the name of its term.
    pub(super) fn of(&self, term: &str) -> i32 {
        match term {
            "fear" => self.fear,
            "favour" => self.favour,
            "salience" => self.salience,
            _ => self.posture,
        }
    }
}

/// A judgement of all members.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Postures {
    /// Its name.
    pub id: String,
    /// The last day of what it knows.
    pub date: Date,
    /// Who judged, and from what.
    pub source: String,
    /// By code.
    pub members: BTreeMap<String, Judged>,
}

impl Postures {
    /// Reads a file of postures.
    ///
    /// # Errors
    /// The first mistake.
    pub fn read(text: &str) -> Result<Self, Mistake> {
        let source = Source(text);
        let root = yaml::read(text).map_err(|bad| source.mistake(&bad.span, no_yaml(&bad.cause)))?;
        source.format(&root)?;
        source.known(&root, "a judgement", &["format", "id", "date", "mark", "source", "members"])?;
        let mut members = BTreeMap::new();
        for (code, node) in source.entries(source.field(&root, "members")?, "`members`")? {
            source.known(node, "a member", &["posture", "fear", "favour", "salience", "why"])?;
            let number = |key: &str, range, otherwise| match node.get(key) {
                Some(found) if found.value != Value::Nothing => source.number(found, key, range),
                _ => Ok(otherwise),
            };
            source.text(node, "why")?;
            let judged = Judged {
                posture: source.number(source.field(node, "posture")?, "posture", (-200, 200))?,
                fear: number("fear", (0, 60), 0)?,
                favour: number("favour", (0, 10_000), 0)?,
                salience: number("salience", (0, 30_000), 10_000)?,
            };
            members.insert(code.text.clone(), judged);
        }
        let (id, said) = (source.text(&root, "id")?, source.text(&root, "source")?);
        Ok(Self { id, date: source.date(&root)?, source: said, members })
    }

    /// The campaign's own, judged when its story begins.
    #[must_use]
    pub fn of(campaign: &Campaign) -> Self {
        let begins = campaign.rules.lengths.iter().map(|length| length.start).min();
        let nations = campaign.text.states.iter().zip(&campaign.rules.nations);
        let judged = nations.map(|(text, nation)| {
            let judged = Judged { posture: nation.posture, fear: nation.fear, favour: 0, salience: nation.salience };
            (text.id.clone(), judged)
        });
        Self {
            id: format!("states of {}", campaign.text.id),
            date: begins.map_or(Date::new(2025, 10, 31), crate::base::calendar::Month::last_day),
            source: text::plain("posture-own"),
            members: judged.collect(),
        }
    }

    /// The latest judgement that is not later than a day.
    #[must_use]
    pub fn before(campaign: &Campaign, day: Date) -> Option<Self> {
        let shipped = SHIPPED.iter().filter_map(|text| Self::read(text).ok());
        shipped.chain([Self::of(campaign)]).filter(|postures| postures.date <= day).max_by_key(|postures| postures.date)
    }
}

#[cfg(test)]
mod tests {
    use super::{Postures, SHIPPED};

    #[test]
    fn shipped_judgements_can_be_read_and_name_all_members() {
        for text in SHIPPED {
            assert_eq!(Postures::read(text).unwrap().members.len(), 27);
        }
    }
}
