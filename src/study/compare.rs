//! Several designs side by side on common seeds, and tables that vary one thing at a time: an instrument of the policy exchanged
//! for another bundle's, an instrument over its whole range, a measure or an instrument of Beijing's taken away.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::conduct::Conduct;
use crate::base::paired::{Paired, paired};
use crate::campaign::Campaign;
use crate::game::rulebook::EndingKind;
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::batch::{self, Keep, Pace};
use crate::study::column::COUNTED;
use crate::study::design::{Choices, Design};
use crate::study::instrument::Instrument;
use crate::study::play::{Broken, Outcome};
use crate::study::sheet::Row;
use crate::study::statistic::Statistic;
use crate::study::summary::Summary;
use crate::words::text;

/// What is measured when designs are compared: the share of landing zones.
pub const MEASURED: Statistic = Statistic::Ends(EndingKind::LandingZone);

/// Points of landing zones at or beyond which a single measure or instrument is said to decide.
pub const DECIDES: f64 = 25.0;

/// One of the designs that are compared.
#[derive(Clone, Debug)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// What is varied in it: the word of an instrument or of a measure; nothing in the first row, and where policies stand side
    /// by side.
    pub varied: Option<String>,
    /// Whether what is varied is taken away.
    pub removed: bool,
    /// What is played.
    pub design: Design,
}

impl Side {
    fn plain(name: impl Into<String>, design: Design) -> Self {
        Self { name: name.into(), varied: None, removed: false, design }
    }
}

/// Designs that are compared with the first of them.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it shows.
    pub title: &'static str,
    /// The designs.
    pub sides: Vec<Side>,
}

/// What a side came to.
#[derive(Clone, Debug)]
pub struct Result {
    /// The side.
    pub side: Side,
    /// Endings and dashboard, of the games that were played.
    pub summary: Summary,
    /// Games in which a vote on the determination was lost, and how many of them reached a landing zone all the same.
    pub setback: (u32, u32),
    /// Games with a determination.
    pub determined: u32,
    /// Landing zones against the first side, in points.
    pub against_first: Paired,
}

/// The designs of all tables, each once however often it stands in them.
#[must_use]
pub fn designs(tables: &[Table]) -> Vec<&Design> {
    let mut designs: Vec<&Design> = Vec::new();
    for side in tables.iter().flat_map(|table| &table.sides) {
        if !designs.iter().any(|design| design.is_same(&side.design)) {
            designs.push(&side.design);
        }
    }
    designs
}

/// Plays all sides, in turn; `tick` is called after each game. A comparison that was stopped has fewer games on every side, and
/// tables that nothing was played of have no results.
///
/// # Errors
/// A defect of the program.
pub fn compare(
    tables: &[Table],
    pace: Pace<'_>,
    keep: &mut dyn Keep,
    tick: &mut dyn FnMut(),
) -> std::result::Result<Vec<Vec<Result>>, Broken> {
    let designs = designs(tables);
    let played = batch::together(&designs, pace, keep, tick)?;
    let outcomes = |side: &Side| {
        let at = designs.iter().position(|design| design.is_same(&side.design));
        at.and_then(|at| played.get(at)).map_or(&[][..], Vec::as_slice)
    };
    let of = |table: &Table| {
        let first: Vec<Option<f64>> =
            table.sides.first().map_or_else(Vec::new, |side| measured(&side.design.campaign, outcomes(side)));
        let sides = table.sides.iter().map(|side| (side, outcomes(side))).filter(|(_, played)| !played.is_empty());
        sides.map(|(side, played)| result(side, played, &first)).collect()
    };
    Ok(tables.iter().map(of).collect())
}

fn result(side: &Side, outcomes: &[Outcome], first: &[Option<f64>]) -> Result {
    let campaign = &side.design.campaign;
    let values = measured(campaign, outcomes);
    let rows: Vec<Row> = outcomes.iter().map(|outcome| Row::of(campaign, outcome)).collect();
    let endings: Vec<String> = campaign.text.endings.iter().map(|ending| ending.id.clone()).collect();
    let counted = |name: &str| {
        let at = COUNTED.iter().position(|column| column.name == name).unwrap_or(0);
        outcomes.iter().zip(&values).filter(move |(outcome, _)| outcome.counts[at] > 0)
    };
    let landed = counted("votes-lost").filter(|(_, value)| value.is_some_and(|value| value > 0.0)).count();
    let of = |games: usize| u32::try_from(games).unwrap_or(u32::MAX);
    Result {
        summary: Summary::of(&endings, &rows, side.design.choices.per_draw),
        setback: (of(counted("votes-lost").count()), of(landed)),
        determined: of(counted("determinations").count()),
        against_first: paired(&values, first, side.design.repeats(), MEASURED.reach()).0,
        side: side.clone(),
    }
}

fn measured(campaign: &Campaign, outcomes: &[Outcome]) -> Vec<Option<f64>> {
    outcomes.iter().map(|outcome| MEASURED.of(campaign, outcome)).collect()
}

/// A bundle, and the same with one instrument at a time as in another bundle. Instruments that are set alike are left out.
#[must_use]
pub fn exchanges(base: &Design, other: &Conduct) -> Vec<Side> {
    let exchanged = Instrument::ALL.into_iter().filter_map(|instrument| {
        let conduct = instrument.exchanged(&base.conduct, other);
        (conduct != base.conduct).then(|| set(base, instrument, &conduct, false))
    });
    std::iter::once(Side::plain("unchanged", base.clone())).chain(exchanged).collect()
}

/// A bundle, and the same with one instrument at a time at every setting of its range, the bundle's own left out.
#[must_use]
pub fn ranges(base: &Design) -> Vec<Side> {
    let settings = Instrument::ALL.into_iter().flat_map(|instrument| {
        let without = instrument.without(&base.conduct);
        let mut settings: Vec<Conduct> = Vec::new();
        for setting in instrument.range(&base.conduct) {
            if setting != base.conduct && !settings.contains(&setting) {
                settings.push(setting);
            }
        }
        settings.into_iter().map(move |conduct| set(base, instrument, &conduct, without == Some(conduct)))
    });
    std::iter::once(Side::plain("unchanged", base.clone())).chain(settings).collect()
}

fn set(base: &Design, instrument: Instrument, conduct: &Conduct, removed: bool) -> Side {
    let name = format!("{}: {}", instrument.id(), instrument.difference(&base.conduct, conduct));
    let design = base.clone().with_conduct(*conduct);
    Side { name, varied: Some(instrument.id().to_owned()), removed, design }
}

/// A design, and the same without each of the measures in turn.
///
/// # Errors
/// When an assumption cannot be applied.
pub fn without_measures(campaign: &Campaign, choices: &Choices) -> std::result::Result<Vec<Side>, NoAssumption> {
    let named = campaign.text.measures.iter().map(|measure| (measure.id.as_str(), measure.name.as_str()));
    without(campaign, choices, "all measures", "measure", named)
}

/// A design, and the same without each of Beijing's instruments in turn.
///
/// # Errors
/// When an assumption cannot be applied.
pub fn without_instruments(campaign: &Campaign, choices: &Choices) -> std::result::Result<Vec<Side>, NoAssumption> {
    let named = campaign.text.instruments.iter().map(|one| (one.id.as_str(), one.name.as_str()));
    without(campaign, choices, "all instruments", "instrument", named)
}

fn without<'a>(
    campaign: &Campaign,
    choices: &Choices,
    all: &str,
    key: &str,
    named: impl Iterator<Item = (&'a str, &'a str)>,
) -> std::result::Result<Vec<Side>, NoAssumption> {
    let mut sides = vec![Side::plain(all, Design::new(campaign, choices.clone())?)];
    for (id, name) in named {
        let mut choices = choices.clone();
        choices.assumptions.push(Assumption::parse(&format!("{key}.{id}=off"))?);
        let design = Design::new(campaign, choices)?;
        let name = format!("without {id} {name}");
        sides.push(Side { name, varied: Some(id.to_owned()), removed: true, design });
    }
    Ok(sides)
}

/// How far an instrument moves landing zones over its settings.
#[derive(Clone, PartialEq, Debug)]
pub struct Swing {
    /// The instrument.
    pub instrument: Instrument,
    /// The lowest share in per cent, and the setting that has it.
    pub lowest: (f64, String),
    /// The highest share in per cent, and the setting that has it.
    pub highest: (f64, String),
    /// How far shares lie apart among settings that use it, points.
    pub used: f64,
}

impl Swing {
    /// How far shares lie apart among all settings, points.
    #[must_use]
    pub fn points(&self) -> f64 {
        self.highest.0 - self.lowest.0
    }
}

/// How far each instrument moves landing zones over its settings, that of the bundle among them; the greatest swing first.
#[must_use]
pub fn swings(results: &[Result]) -> Vec<Swing> {
    let Some(base) = results.first() else { return Vec::new() };
    let mut swings: Vec<Swing> = Vec::new();
    for instrument in Instrument::ALL {
        let varies = |result: &&Result| result.side.varied.as_deref() == Some(instrument.id());
        let rows: Vec<&Result> = results.iter().filter(varies).collect();
        if rows.is_empty() {
            continue;
        }
        let setting = match instrument {
            Instrument::Mandate => text::plain("compare-as-in-base"),
            _ => instrument.setting(&base.side.design.conduct),
        };
        let own = (base.against_first.first, setting);
        let found = |used: bool| {
            let rows = rows.iter().filter(move |row| !used || !row.side.removed);
            let each = rows.map(|row| {
                let setting = row.side.name.split_once(": ").map_or("", |(_, setting)| setting);
                (row.against_first.first, setting.to_owned())
            });
            let all: Vec<(f64, String)> = std::iter::once(own.clone()).chain(each).collect();
            let least = all.iter().min_by(|one, other| one.0.total_cmp(&other.0)).cloned();
            least.zip(all.into_iter().rev().max_by(|one, other| one.0.total_cmp(&other.0)))
        };
        if let (Some((lowest, highest)), Some((low, high))) = (found(false), found(true)) {
            swings.push(Swing { instrument, lowest, highest, used: high.0 - low.0 });
        }
    }
    swings.sort_by(|one, other| other.points().total_cmp(&one.points()));
    swings
}
