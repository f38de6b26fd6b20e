//! What is measured of a game: a number for each outcome, or none where the game has no such thing.

use crate::base::paired::Reach;
use crate::campaign::Campaign;
use crate::game::rulebook::EndingKind;
use crate::study::column::{COUNTED, INDICATORS};
use crate::study::play::Outcome;
use crate::words::text::{self, say};

/// A statistic of a game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Statistic {
    /// 100 if the game ended so, else 0: means are per cent.
    Ends(EndingKind),
    /// An indicator of the dashboard at the end, by column.
    Indicator(&'static str),
    /// What is counted, by column.
    Counted(&'static str),
    /// 100 if anything was counted, else 0: means are per cent.
    Any(&'static str),
    /// What is counted, over hundredths.
    Hundredths(&'static str),
    /// What is counted, where it is not zero.
    Present(&'static str),
    /// How far one count lies above another, where the first is not zero.
    Fall {
        /// What is counted first.
        from: &'static str,
        /// What is counted later.
        to: &'static str,
    },
    /// 100 if an agreement was broken, 0 if none of the agreements was; nothing without an agreement.
    Breaks,
}

impl Statistic {
    /// The value in a game.
    #[must_use]
    pub fn of(self, campaign: &Campaign, outcome: &Outcome) -> Option<f64> {
        let counted = |name: &str| {
            let at = COUNTED.iter().position(|column| column.name == name);
            at.map_or(0, |at| outcome.counts[at])
        };
        let yes = |yes: bool| Some(if yes { 100.0 } else { 0.0 });
        match self {
            Self::Ends(kind) => yes(campaign.rules.endings[outcome.ending.index()].kind == kind),
            Self::Indicator(name) => {
                let at = INDICATORS.iter().position(|(_, column)| column.name == name)?;
                Some(f64::from(outcome.dashboard[at]))
            }
            Self::Counted(name) => Some(f64::from(counted(name))),
            Self::Any(name) => yes(counted(name) > 0),
            Self::Hundredths(name) => Some(f64::from(counted(name)) / 100.0),
            Self::Present(name) => Some(f64::from(counted(name))).filter(|value| *value != 0.0),
            Self::Fall { from, to } => (counted(from) != 0).then(|| f64::from(counted(from) - counted(to))),
            Self::Breaks if counted("agreements") == 0 => None,
            Self::Breaks => yes(counted("breaches") > 0),
        }
    }

    /// By how much two games can differ in it: shares by 100, whatever games were seen.
    #[must_use]
    pub const fn reach(self) -> Reach {
        match self {
            Self::Ends(_) | Self::Any(_) | Self::Breaks => Reach::Known(100.0),
            Self::Indicator(_) | Self::Counted(_) | Self::Hundredths(_) | Self::Present(_) | Self::Fall { .. } => {
                Reach::AsSeen
            }
        }
    }

    /// Where it stands in a sheet of games, in words.
    #[must_use]
    pub fn column(self, campaign: &Campaign) -> String {
        match self {
            Self::Ends(kind) => {
                let all = campaign.rules.endings.iter().zip(&campaign.text.endings);
                let ids: Vec<&str> =
                    all.filter(|(ending, _)| ending.kind == kind).map(|(_, text)| text.id.as_str()).collect();
                say!("statistic-ends", endings = ids.join(" or "))
            }
            Self::Indicator(name) | Self::Counted(name) => say!("statistic-mean", name = name.to_string()),
            Self::Any(name) => say!("statistic-any", name = name.to_string()),
            Self::Hundredths(name) => say!("statistic-hundredths", name = name.to_string()),
            Self::Present(name) => say!("statistic-present", name = name.to_string()),
            Self::Fall { from, to } => say!("statistic-fall", from = from.to_string(), to = to.to_string()),
            Self::Breaks => text::plain("statistic-breaks"),
        }
    }
}
