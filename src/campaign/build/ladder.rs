//! `instruments.yaml`.

use super::condition::{Seat, condition};
use super::supply::end_use;
use crate::base::ids::{InstrumentId, SectorId};
use crate::base::set::InstrumentSet;
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::campaign::text::InstrumentText;
use crate::campaign::yaml::Key;
use crate::game::rulebook::{Hit, Impact, Instrument, InstrumentKind, Reach};
use std::collections::BTreeSet;

/// An instrument.
pub(super) fn instrument(key: &Key, entry: Entry<'_>, out: &mut Problems) -> Option<(Instrument, InstrumentText)> {
    let kind = match (entry.small("rung"), entry.small("carrot")) {
        (Some(rung), None) => Some(InstrumentKind::Rung(rung)),
        (None, Some(carrot)) => Some(InstrumentKind::Carrot(carrot)),
        _ => {
            out.push(entry.problem_at(key.span.clone(), Cause::OneOf(["rung", "carrot"])));
            None
        }
    };
    let trigger = condition(entry.child("trigger")?, Seat::Nobody, out);
    let impacts: Vec<_> = entry.list("impacts").into_iter().map(|item| impact(item, out)).collect();
    if entry.word("way_down") == Some(&key.text) {
        out.push(entry.child("way_down")?.problem(Cause::Itself(key.text.clone())));
    }
    let reach = match entry.word("reach") {
        Some(_) => Reach::Union,
        None => Reach::States(u8::try_from(entry.child("reach")?.tag()?.1.number()?).ok()?),
    };
    let own = (
        kind?,
        reach,
        entry.set("only", Table::States)?,
        entry.small("cool_down")?,
        entry.small("lasts")?,
        entry.set("after", Table::Instruments)?,
        trigger?,
        impacts.into_iter().collect::<Option<Vec<_>>>()?,
        entry.id_or_none("way_down", Table::Instruments)?.map(InstrumentId::at),
        entry.flag("at_start")?,
        entry.flag("negotiable")?,
        match entry.word("scope") {
            Some("narrow") => 0,
            Some("ordinary") => 1,
            _ => 2,
        },
    );
    let instrument = Instrument::read_row(entry, own)?;
    let text = InstrumentText {
        id: key.text.clone(),
        name: entry.text("name")?,
        text: entry.text("text")?,
        precedent: entry.text("precedent")?,
        announcement: entry.text("announcement")?,
        way_down: entry.text("way_down_text")?,
        paragraphs: entry.texts("paragraph")?,
    };
    Some((instrument, text))
}

fn impact(entry: Entry<'_>, out: &mut Problems) -> Option<Impact> {
    let (key, value) = entry.tag()?;
    Some(match key.text.as_str() {
        "approval" => Impact::Approval {
            goods: value.set("goods", Table::Goods)?,
            end_use: match value.word("end_use") {
                Some(word) => Some(end_use(word)?),
                None => None,
            },
            at_most: value.int("at_most")?,
        },
        "intermediaries" => {
            Impact::Intermediaries { goods: value.set("goods", Table::Goods)?, at_most: value.int("at_most")? }
        }
        "technology" => Impact::Technology(value.number()?),
        "damage" => Impact::Damage { by: hit(value, out)?, per_point: value.int("per_point")? },
        "fear" => Impact::Fear(value.number()?),
        "anger" => Impact::Anger(value.number()?),
        "favour" => Impact::Favour(value.number()?),
        "posture" => Impact::Posture(value.number()?),
        _ => return None,
    })
}

fn hit(entry: Entry<'_>, out: &mut Problems) -> Option<Hit> {
    match (entry.child("sector"), entry.child("exports")) {
        (Some(sector), None) => Some(Hit::Sector(SectorId::at(sector.id_of(Table::Sectors)?))),
        (None, Some(_)) => Some(Hit::Exports),
        _ => {
            out.push(entry.problem(Cause::OneOf(["sector", "exports"])));
            None
        }
    }
}

/// Reports rungs that stand twice, and instruments that wait for each other for ever.
pub(super) fn check(rows: &[(&Key, Entry<'_>)], instruments: &[Instrument], out: &mut Problems) {
    let mut kinds = BTreeSet::new();
    for ((_, entry), instrument) in rows.iter().zip(instruments) {
        let (word, number) = match instrument.kind {
            InstrumentKind::Rung(number) => ("rung", number),
            InstrumentKind::Carrot(number) => ("carrot", number),
        };
        if !kinds.insert((word, number))
            && let Some(place) = entry.child(word)
        {
            out.push(place.problem(Cause::DuplicateId(format!("{word} {number}"))));
        }
    }
    // Whatever can be used before it, takes an instrument out of the waiting; who is left over waits for ever.
    let mut waiting = InstrumentSet::first(instruments.len());
    loop {
        let free = |id: &InstrumentId| {
            let instrument = &instruments[id.index()];
            instrument.at_start || instrument.after.intersection(waiting).is_empty()
        };
        let ready: InstrumentSet = waiting.iter().filter(free).collect();
        if ready.is_empty() {
            break;
        }
        waiting = waiting.minus(ready);
    }
    if let Some(cycle) = cycle(waiting, instruments)
        && let Some((_, entry)) = rows.get(cycle[0].index())
        && let Some(after) = entry.child("after")
    {
        let name = |id: &InstrumentId| rows.get(id.index()).map(|(key, _)| key.text.clone());
        out.push(after.problem(Cause::Cycle(cycle.iter().chain([&cycle[0]]).filter_map(name).collect())));
    }
}

/// A ring of instruments among those that wait for ever.
fn cycle(waiting: InstrumentSet, instruments: &[Instrument]) -> Option<Vec<InstrumentId>> {
    let mut path: Vec<InstrumentId> = vec![waiting.iter().next()?];
    loop {
        let next = instruments[path.last()?.index()].after.intersection(waiting).iter().next()?;
        if let Some(begin) = path.iter().position(|id| *id == next) {
            return Some(path.split_off(begin));
        }
        path.push(next);
    }
}
