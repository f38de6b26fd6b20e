//! `doctrine.yaml`.

use crate::base::calendar::Month;
use crate::base::figures::Group;
use crate::campaign::doctrine::{Doctrine, Habit, HabitKind, Level, LevelKind, Principle, PrincipleKind, Reading};
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
        scores: Group::read(file.child("scores")?)?,
        bargain: Group::read(file.child("bargain")?)?,
        terms: Group::read(file.child("terms")?)?,
        threat: Group::read(file.child("threat")?)?,
        craft: Group::read(file.child("craft")?)?,
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
    Level::read_row(entry, (kind, entry.text("name")?, entry.text("text")?))
}
