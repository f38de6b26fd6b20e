//! `instructions.yaml`: the letters of capitals.

use crate::base::ids::MeasureId;
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::game::rulebook::{Demand, Letter, LetterRules, Measure, Nation, STAGES, Scope};
use crate::law::ballot::Vote;

/// The stages, by the words of the file.
const WORDS: [&str; STAGES] = ["determination", "package", "mandate", "settlement"];

/// Letters by state and stage, and their words.
pub(super) type Letters = (Vec<[Letter; STAGES]>, Vec<[String; STAGES]>);

/// The letters of all states, with the words of those that were written: a capital that wrote none has them derived.
pub(super) fn letters(
    file: Entry<'_>,
    rules: &LetterRules,
    (nations, measures): (&[Nation], &[Measure]),
) -> Option<Letters> {
    let rows = file.child("instructions")?;
    let mut all = Vec::new();
    for nation in nations {
        let mut letters = Letter::derived(rules, (nation.fear, nation.posture), dearest(nation, measures));
        let mut texts: [String; STAGES] = Default::default();
        let own = rows.child(nation.code.as_str());
        for (at, word) in WORDS.into_iter().enumerate() {
            let Some(entry) = own.and_then(|own| own.child(word)) else { continue };
            letters[at] = letter(entry)?;
            texts[at] = entry.text("text")?;
        }
        all.push((letters, texts));
    }
    Some(all.into_iter().unzip())
}

/// The measure that costs a state most at home, if any costs it something; the first of equals.
fn dearest(nation: &Nation, measures: &[Measure]) -> Option<MeasureId> {
    let at_home = |measure: &Measure| -> i32 {
        let of = |(cost, weight): (&i32, &u8)| cost * i32::from(*weight);
        measure.cost.iter().zip(&nation.sectors).map(of).sum()
    };
    let dearest = measures.iter().enumerate().max_by_key(|(at, measure)| (at_home(measure), std::cmp::Reverse(*at)));
    dearest.filter(|(_, measure)| at_home(measure) > 0).map(|(at, _)| MeasureId::at(at))
}

fn letter(entry: Entry<'_>) -> Option<Letter> {
    let demands = |key: &str| entry.list(key).into_iter().map(demand).collect::<Option<Vec<_>>>();
    Some(Letter {
        vote: Some(entry.word("vote").map_or(Some(Vote::For), vote)?),
        objective: demands("objective")?,
        red_line: demands("red_line")?,
        fall_back: vote(entry.word("fall_back")?)?,
    })
}

fn vote(word: &str) -> Option<Vote> {
    match word {
        "for" => Some(Vote::For),
        "abstain" => Some(Vote::Abstain),
        "against" => Some(Vote::Against),
        _ => None,
    }
}

fn demand(entry: Entry<'_>) -> Option<Demand> {
    let (key, value) = entry.tag()?;
    Some(match key.text.as_str() {
        "scope" => Demand::Scope(match value.words()? {
            "narrow" => Scope::Narrow,
            "ordinary" => Scope::Ordinary,
            _ => Scope::Wide,
        }),
        "months" => Demand::Months(u8::try_from(value.number()?).ok()?),
        "no_reparation" => Demand::NoReparation,
        "without" => Demand::Without(MeasureId::at(value.id_of(Table::Measures)?)),
        "cost" => Demand::Cost(value.number()?),
        "relief" => Demand::Relief(value.number()?),
        "security" => Demand::Security,
        "verified" => Demand::Verified,
        _ => return None,
    })
}
