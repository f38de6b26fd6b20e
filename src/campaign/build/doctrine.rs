//! `doctrine.yaml`.

use crate::campaign::doctrine::{
    BargainFigures, Doctrine, Habit, Level, LevelKind, Principle, PrincipleKind, Reading, Threat,
};
use crate::campaign::entry::Entry;
use crate::campaign::provenance::{Basis, Mark, Provenance};

/// Reads the doctrine.
pub(super) fn doctrine(file: Entry<'_>, provenance: &Provenance) -> Option<Doctrine> {
    let principles = PrincipleKind::ALL.iter().map(|kind| principle(file, *kind, provenance));
    let readings = file.table("doctrines").into_iter().map(|(key, entry)| reading(&key.text, entry));
    let levels = LevelKind::ALL.iter().map(|kind| level(file.child("levels")?.child(kind.id())?, *kind));
    let habits =
        file.list("habits").into_iter().enumerate().map(|(n, entry)| {
            Some(Habit { text: entry.text("text")?, basis: basis(&format!("habits.{n}"), provenance) })
        });
    Some(Doctrine {
        principles: principles.collect::<Option<_>>()?,
        readings: readings.collect::<Option<_>>()?,
        levels: levels.collect::<Option<_>>()?,
        bargain: bargain(file.child("bargain")?)?,
        threat: threat(file.child("threat")?)?,
        habits: habits.collect::<Option<_>>()?,
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
    Some(Reading { id: id.to_owned(), name: entry.text("name")?, text: entry.text("text")?, weights: weights.to_vec() })
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
    })
}

fn bargain(entry: Entry<'_>) -> Option<BargainFigures> {
    Some(BargainFigures {
        security: entry.int("security")?,
        relief: entry.int("relief")?,
        face_cost: entry.int("face_cost")?,
        slope: entry.int("slope")?,
        sign_chance: entry.int("sign_chance")?,
        compliance_noise: entry.int("compliance_noise")?,
    })
}

fn threat(entry: Entry<'_>) -> Option<Threat> {
    Some(Threat {
        nothing: entry.int("nothing")?,
        examination: entry.int("examination")?,
        proposal: entry.int("proposal")?,
        determined: entry.int("determined")?,
        measures: entry.int("measures")?,
    })
}
