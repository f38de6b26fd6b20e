//! The instruments of a policy as dials: each figure or choice of a bundle with its word, as it stands on the command line, in
//! sheets, and in the sides of the claims.
//!
//! An instrument as tables show it ([`crate::study::instrument`]) is one dial, but for the mandate, which has one for each of its
//! points.

use crate::ai::conduct::{Conduct, Opening};
use crate::campaign::diagnostic::nearest;
use crate::game::state::{DefenceCarveOut, SnapBack, Suspension};
use crate::words::text;
use std::fmt;
use std::fmt::Write as _;
use std::ops::RangeInclusive;

/// A dial: one thing that a bundle of the Union's side sets.
pub struct Dial {
    /// Its key.
    pub key: &'static str,
    /// The values that it takes, in words.
    pub values: &'static str,
    hand: Hand,
}

/// How a dial is read and turned.
enum Hand {
    /// On or off.
    Switch(fn(&mut Conduct) -> &mut bool),
    /// In words of its own.
    Own { read: fn(&Conduct) -> String, set: fn(&mut Conduct, &str) -> Option<()> },
}

impl Dial {
    /// What it sets, in words.
    #[must_use]
    pub fn what(&self) -> String {
        text::plain(&format!("dial-{}", self.key.replace('.', "-")))
    }

    /// How it stands in a bundle.
    fn read(&self, conduct: &Conduct) -> String {
        match self.hand {
            Hand::Switch(at) => if *at(&mut conduct.clone()) { "on" } else { "off" }.to_owned(),
            Hand::Own { read, .. } => read(conduct),
        }
    }

    /// Turns it; nothing if it does not take the value.
    fn set(&self, conduct: &mut Conduct, value: &str) -> Option<()> {
        match self.hand {
            Hand::Switch(at) => match value {
                "on" => put(at(conduct), Some(true)),
                "off" => put(at(conduct), Some(false)),
                _ => None,
            },
            Hand::Own { set, .. } => set(conduct, value),
        }
    }
}

/// A dial that is on or off.
const fn switch(key: &'static str, at: fn(&mut Conduct) -> &mut bool) -> Dial {
    Dial { key, values: "on|off", hand: Hand::Switch(at) }
}

/// A dial turned: `key=value`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turned {
    key: &'static str,
    value: String,
}

/// Why a text turns no dial.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum NoDial {
    /// It has no equals sign.
    #[error("`{0}` is not of the form key=value")]
    Form(String),
    /// The key is unknown.
    #[error("no policy has an instrument `{key}`{}", suggestion.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    Key {
        /// The key.
        key: String,
        /// The nearest known one.
        suggestion: Option<&'static str>,
    },
    /// The value is unknown.
    #[error("`{key}` takes {values}, not `{value}`")]
    Value {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
        /// What it takes.
        values: &'static str,
    },
}

/// All dials.
pub const DIALS: [Dial; 19] = [
    Dial {
        key: "opening",
        values: "never|asked|1..60",
        hand: Hand::Own {
            read: |conduct| match conduct.opening {
                Opening::Never => "never".to_owned(),
                Opening::WhenAsked => "asked".to_owned(),
                Opening::FromRound(round) => round.to_string(),
            },
            set: |conduct, value| {
                conduct.opening = match value {
                    "never" => Opening::Never,
                    "asked" => Opening::WhenAsked,
                    _ => Opening::FromRound(number(value, 1..=60)?),
                };
                Some(())
            },
        },
    },
    Dial {
        key: "examination",
        values: "open|1..4",
        hand: Hand::Own {
            read: |conduct| months(conduct.examination),
            set: |conduct, value| plan(&mut conduct.examination, value, 1..=4),
        },
    },
    Dial {
        key: "engagement",
        values: "open|0..12",
        hand: Hand::Own {
            read: |conduct| months(conduct.engagement),
            set: |conduct, value| plan(&mut conduct.engagement, value, 0..=12),
        },
    },
    Dial {
        key: "first-package",
        values: "1..4",
        hand: Hand::Own {
            read: |conduct| conduct.first_stage.to_string(),
            set: |conduct, value| put(&mut conduct.first_stage, number(value, 1..=4)),
        },
    },
    switch("enlargement", |conduct| &mut conduct.enlarges),
    Dial {
        key: "mandate.licences",
        values: "0..10000",
        hand: Hand::Own {
            read: |conduct| conduct.mandate.relief.to_string(),
            set: |conduct, value| put(&mut conduct.mandate.relief, number(value, 0..=10_000)),
        },
    },
    Dial {
        key: "mandate.volumes",
        values: "0..10000",
        hand: Hand::Own {
            read: |conduct| conduct.mandate.volumes.to_string(),
            set: |conduct, value| put(&mut conduct.mandate.volumes, number(value, 0..=10_000)),
        },
    },
    Dial {
        key: "mandate.defence",
        values: "none|part|full",
        hand: Hand::Own {
            read: |conduct| word(&DEFENCE, &conduct.mandate.defence),
            set: |conduct, value| put(&mut conduct.mandate.defence, meant(&DEFENCE, value)),
        },
    },
    switch("mandate.technology", |conduct| &mut conduct.mandate.technology),
    Dial {
        key: "mandate.suspension",
        values: "none|part|all",
        hand: Hand::Own {
            read: |conduct| word(&SUSPENSION, &conduct.mandate.suspension),
            set: |conduct, value| put(&mut conduct.mandate.suspension, meant(&SUSPENSION, value)),
        },
    },
    switch("mandate.verification", |conduct| &mut conduct.mandate.verification),
    Dial {
        key: "mandate.months",
        values: "1..60",
        hand: Hand::Own {
            read: |conduct| conduct.mandate.months.to_string(),
            set: |conduct, value| put(&mut conduct.mandate.months, number(value, 1..=60)),
        },
    },
    switch("mandate.treaty", |conduct| &mut conduct.mandate.binding),
    switch("mandate.lowered", |conduct| &mut conduct.lowers),
    Dial {
        key: "snap-back",
        values: "none|measures|finance",
        hand: Hand::Own {
            read: |conduct| word(&CLAUSE, &conduct.mandate.snap_back),
            set: |conduct, value| put(&mut conduct.mandate.snap_back, meant(&CLAUSE, value)),
        },
    },
    switch("g7", |conduct| &mut conduct.coordinates),
    Dial {
        key: "lobbying",
        values: "0..10000",
        hand: Hand::Own {
            read: |conduct| conduct.lobbying.to_string(),
            set: |conduct, value| put(&mut conduct.lobbying, number(value, 0..=10_000)),
        },
    },
    Dial {
        key: "alone",
        values: "0..10000",
        hand: Hand::Own {
            read: |conduct| conduct.alone.to_string(),
            set: |conduct, value| put(&mut conduct.alone, number(value, 0..=10_000)),
        },
    },
    switch("fund", |conduct| &mut conduct.fund),
];

const DEFENCE: [(&str, DefenceCarveOut); 3] =
    [("none", DefenceCarveOut::None), ("part", DefenceCarveOut::Partial), ("full", DefenceCarveOut::Full)];
const SUSPENSION: [(&str, Suspension); 3] =
    [("none", Suspension::None), ("part", Suspension::Part), ("all", Suspension::All)];
const CLAUSE: [(&str, SnapBack); 3] =
    [("none", SnapBack::None), ("measures", SnapBack::Measures), ("finance", SnapBack::Finance)];

impl Turned {
    /// Reads `key=value`.
    ///
    /// # Errors
    /// When the form, the key or the value is unknown.
    pub fn parse(text: &str) -> Result<Self, NoDial> {
        let (key, value) = text.split_once('=').ok_or_else(|| NoDial::Form(text.to_owned()))?;
        let Some(dial) = DIALS.iter().find(|dial| dial.key == key) else {
            let suggestion = nearest(key, DIALS.iter().map(|dial| dial.key));
            return Err(NoDial::Key { key: key.to_owned(), suggestion });
        };
        let mut conduct = Conduct::default();
        match dial.set(&mut conduct, value) {
            // As the dial itself writes it: `007` is 7.
            Some(()) => Ok(Self { key: dial.key, value: dial.read(&conduct) }),
            None => Err(NoDial::Value { key: dial.key, value: value.to_owned(), values: dial.values }),
        }
    }

    /// Which dial is turned.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// Turns the dial in a bundle.
    pub fn apply(&self, conduct: &mut Conduct) {
        if let Some(dial) = DIALS.iter().find(|dial| dial.key == self.key) {
            let _ = dial.set(conduct, &self.value);
        }
    }
}

impl fmt::Display for Turned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.key, self.value)
    }
}

/// The dials that stand otherwise than in a bundle.
#[must_use]
pub fn turned(bundle: &Conduct, conduct: &Conduct) -> Vec<Turned> {
    let each = DIALS.iter().map(|dial| (dial.key, dial.read(bundle), dial.read(conduct)));
    each.filter(|(_, before, value)| before != value).map(|(key, _, value)| Turned { key, value }).collect()
}

/// The dials of a bundle as they stand, for help.
#[must_use]
pub fn help() -> String {
    let mut page = String::new();
    for dial in &DIALS {
        let _ = writeln!(page, "{:<22} {:<22} {}", dial.key, dial.values, dial.what());
    }
    page
}

fn months(months: Option<u8>) -> String {
    months.map_or_else(|| "open".to_owned(), |months| months.to_string())
}

fn plan(place: &mut Option<u8>, value: &str, range: RangeInclusive<u8>) -> Option<()> {
    *place = if value == "open" { None } else { Some(number(value, range)?) };
    Some(())
}

fn number<T: std::str::FromStr + PartialOrd>(value: &str, range: RangeInclusive<T>) -> Option<T> {
    value.parse().ok().filter(|number| range.contains(number))
}

fn word<T: PartialEq>(words: &[(&str, T)], value: &T) -> String {
    words.iter().find(|(_, meant)| meant == value).map_or("", |(word, _)| word).to_owned()
}

fn meant<T: Copy>(words: &[(&str, T)], value: &str) -> Option<T> {
    words.iter().find(|(word, _)| *word == value).map(|(_, meant)| *meant)
}

fn put<T>(place: &mut T, value: Option<T>) -> Option<()> {
    *place = value?;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::{Turned, turned};
    use crate::study::instrument::Instrument;
    use crate::study::policy::Policy;

    #[test]
    fn every_setting_of_every_instrument_can_be_said_by_dials() {
        for policy in Policy::ALL {
            let bundle = policy.conduct();
            for setting in Instrument::ALL.into_iter().flat_map(|instrument| instrument.range(&bundle)) {
                let mut said = bundle;
                for dial in turned(&bundle, &setting) {
                    Turned::parse(&dial.to_string()).unwrap().apply(&mut said);
                }
                assert_eq!(said, setting);
            }
            for other in Policy::ALL {
                let mut said = bundle;
                for dial in turned(&bundle, &other.conduct()) {
                    dial.apply(&mut said);
                }
                assert_eq!(said, other.conduct(), "no part of a bundle is without a dial");
            }
        }
    }
}
