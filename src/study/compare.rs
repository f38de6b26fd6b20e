//! Several designs side by side on common seeds, and one instrument at a time exchanged or one measure at a time left out.

use crate::ai::conduct::Conduct;
use crate::campaign::Campaign;
use crate::game::rulebook::EndingKind;
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::batch::{self, Pace};
use crate::study::design::{Choices, Design};
use crate::study::instrument::Instrument;
use crate::study::paired::{Paired, paired};
use crate::study::play::{Broken, Outcome};
use crate::study::sheet::Row;
use crate::study::statistic::Statistic;
use crate::study::summary::Summary;

/// What is measured when designs are compared: the share of landing zones.
pub const MEASURED: Statistic = Statistic::Ends(EndingKind::LandingZone);

/// One of the designs that are compared.
#[derive(Clone, Debug)]
pub struct Side {
    /// What it is called.
    pub name: String,
    /// What is played.
    pub design: Design,
}

/// What a side came to.
#[derive(Clone, Debug)]
pub struct Result {
    /// What it is called.
    pub name: String,
    /// Endings and dashboard.
    pub summary: Summary,
    /// Landing zones against the first side, in points.
    pub against_first: Paired,
}

/// Plays all sides; `tick` is called after each game.
///
/// # Errors
/// A defect of the program.
pub fn compare(sides: &[Side], pace: Pace<'_>, tick: &mut dyn FnMut()) -> std::result::Result<Vec<Result>, Broken> {
    let mut first: Option<Vec<Option<f64>>> = None;
    let mut results = Vec::new();
    for Side { name, design } in sides {
        let outcomes = batch::all(design, pace, tick)?;
        let values = measured(&design.campaign, &outcomes);
        let against = paired(&values, first.get_or_insert_with(|| values.clone()), design.repeats()).0;
        let rows: Vec<Row> = outcomes.iter().map(|outcome| Row::of(&design.campaign, outcome)).collect();
        let endings: Vec<String> = design.campaign.text.endings.iter().map(|ending| ending.id.clone()).collect();
        let summary = Summary::of(&endings, &rows);
        results.push(Result { name: name.clone(), summary, against_first: against });
    }
    Ok(results)
}

fn measured(campaign: &Campaign, outcomes: &[Outcome]) -> Vec<Option<f64>> {
    outcomes.iter().map(|outcome| MEASURED.of(campaign, outcome)).collect()
}

/// A bundle, and the same with one instrument at a time as in another bundle. Instruments that are set alike are left out.
#[must_use]
pub fn exchanges(base: &Design, other: &Conduct) -> Vec<Side> {
    let unchanged = Side { name: "unchanged".to_owned(), design: base.clone() };
    let exchanged = Instrument::ALL.into_iter().filter_map(|instrument| {
        let conduct = instrument.exchanged(&base.conduct, other);
        let name = format!("{}: {}", instrument.id(), instrument.setting(&conduct));
        (conduct != base.conduct).then(|| Side { name, design: base.clone().with_conduct(conduct) })
    });
    std::iter::once(unchanged).chain(exchanged).collect()
}

/// A design, and the same without each of the measures in turn.
///
/// # Errors
/// When an assumption cannot be applied.
pub fn without_measures(campaign: &Campaign, choices: &Choices) -> std::result::Result<Vec<Side>, NoAssumption> {
    let base = Side { name: "all measures".to_owned(), design: Design::new(campaign, choices.clone(), &[])? };
    let mut sides = vec![base];
    for measure in &campaign.text.measures {
        let mut choices = choices.clone();
        choices.assumptions.push(Assumption::parse(&format!("measure.{}=off", measure.id))?);
        let name = format!("without {} {}", measure.id, measure.name);
        sides.push(Side { name, design: Design::new(campaign, choices, &[])? });
    }
    Ok(sides)
}
