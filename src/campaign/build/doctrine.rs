//! `doctrine.yaml`.

use crate::base::calendar::Month;
use crate::campaign::doctrine::{
    BargainFigures, Craft, Doctrine, Habit, HabitKind, Level, LevelKind, Principle, PrincipleKind, Reading, Scores,
    Slope, TermsFigures, TermsPoint, Threat,
};
use crate::campaign::entry::Entry;
use crate::campaign::provenance::{Basis, Mark, Provenance};
use crate::campaign::shape::Table;

/// Reads the doctrine.
pub(super) fn doctrine(file: Entry<'_>, provenance: &Provenance) -> Option<Doctrine> {
    let principles = PrincipleKind::ALL.iter().map(|kind| principle(file, *kind, provenance));
    let readings = file.table("doctrines").into_iter().map(|(key, entry)| reading(&key.text, entry));
    let levels = LevelKind::ALL.iter().map(|kind| level(file.child("levels")?.child(kind.id())?, *kind));
    let habits = HabitKind::ALL.iter().map(|kind| habit(file, *kind, provenance));
    let summits = file.list("summits").into_iter().map(|entry| Month::parse(entry.words()?));
    Some(Doctrine {
        principles: principles.collect::<Option<_>>()?,
        readings: readings.collect::<Option<_>>()?,
        levels: levels.collect::<Option<_>>()?,
        scores: scores(file.child("scores")?)?,
        bargain: BargainFigures::read(file.child("bargain")?)?,
        terms: terms(file.child("terms")?)?,
        threat: Threat::read(file.child("threat")?)?,
        craft: Craft::read(file.child("craft")?)?,
        summits: summits.collect::<Option<_>>()?,
        habits: habits.collect::<Option<_>>()?,
    })
}

fn habit(file: Entry<'_>, kind: HabitKind, provenance: &Provenance) -> Option<Habit> {
    let entry = file.child("habits")?.child(kind.id())?;
    Some(Habit {
        kind,
        text: entry.text("text")?,
        instruments: entry.set("instruments", Table::Instruments)?,
        points: entry.int("points")?,
        months: entry.int("months")?,
        basis: basis(&format!("habits.{}", kind.id()), provenance),
    })
}

/// What a record rests on; invented and without source where it does not say.
pub(super) fn basis(path: &str, provenance: &Provenance) -> Basis {
    provenance.record(path).cloned().unwrap_or(Basis {
        mark: Mark::Invented,
        sources: [].into(),
        paragraphs: Vec::new(),
        note: None,
    })
}

fn principle(file: Entry<'_>, kind: PrincipleKind, provenance: &Provenance) -> Option<Principle> {
    let entry = file.child("principles")?.child(kind.id())?;
    Some(Principle {
        kind,
        name: entry.text("name")?,
        text: entry.text("text")?,
        weight: entry.int("weight")?,
        looks_at: entry.texts("looks_at")?,
        favours: entry.text("favours")?,
        basis: basis(&format!("principles.{}", kind.id()), provenance),
    })
}

fn reading(id: &str, entry: Entry<'_>) -> Option<Reading> {
    let weights = entry.ints("weights", PrincipleKind::ALL.map(PrincipleKind::id))?;
    Some(Reading {
        id: id.to_owned(),
        name: entry.text("name")?,
        text: entry.text("text")?,
        habits: entry.int("habits")?,
        weights: weights.to_vec(),
    })
}

fn level(entry: Entry<'_>, kind: LevelKind) -> Option<Level> {
    Some(Level {
        kind,
        name: entry.text("name")?,
        text: entry.text("text")?,
        control: entry.int("control")?,
        pain_weight: entry.int("pain_weight")?,
        caution: entry.int("caution")?,
        noise: entry.int("noise")?,
        surprise: entry.int("surprise")?,
        nodes: entry.int("nodes")?,
        months: entry.int("months")?,
    })
}

fn scores(entry: Entry<'_>) -> Option<Scores> {
    let slope = |key: &str| {
        let [pivot, divisor] = entry.ints(key, ["pivot", "divisor"])?;
        Some(Slope { pivot, divisor })
    };
    Some(Scores {
        weakness: entry.int("weakness")?,
        vote: entry.int("vote")?,
        jump: entry.int("jump")?,
        word: entry.int("word")?,
        acceptance: slope("acceptance")?,
        desperation: slope("desperation")?,
        in_kind: entry.int("in_kind")?,
        least_face: entry.int("least_face")?,
        way_out: slope("way_out")?,
        long_reach: entry.int("long_reach")?,
        deny_military: entry.int("deny_military")?,
        target: entry.int("target")?,
        strongest: entry.int("strongest")?,
    })
}

fn terms(entry: Entry<'_>) -> Option<TermsFigures> {
    let point = |key: &str| {
        let [union, beijing] = entry.ints(key, ["union", "beijing"])?;
        Some(TermsPoint { union, beijing })
    };
    Some(TermsFigures {
        granted: entry.int("granted")?,
        relief: point("relief")?,
        volumes: point("volumes")?,
        defence_partial: point("defence_partial")?,
        defence_full: point("defence_full")?,
        technology: point("technology")?,
        suspension_part: point("suspension_part")?,
        suspension_none: point("suspension_none")?,
        verification: point("verification")?,
        snap_back: point("snap_back")?,
        finance: point("finance")?,
        month: point("month")?,
        treaty: point("treaty")?,
    })
}
