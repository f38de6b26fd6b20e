//! `campaign.yaml`: lengths, the start, Presidencies, endings, and the texts around the game.

use super::condition::{Seat, condition, effects};
use super::story::{told, truce};
use crate::base::calendar::Month;
use crate::base::figures::Group;
use crate::base::ids::StateId;
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::campaign::text::{EndingText, LengthText, StoryText, Texts, Variant};
use crate::game::rulebook::{Ending, EndingKind, Length, Opening, Start, Truce};
use std::collections::BTreeSet;

/// What `campaign.yaml` says, population tables apart.
pub(super) struct Front {
    pub(super) truce: Truce,
    pub(super) start: Start,
    pub(super) lengths: Vec<Length>,
    pub(super) order: Vec<StateId>,
    pub(super) presidencies: Vec<(Month, StateId)>,
    pub(super) endings: Vec<Ending>,
    pub(super) texts: Texts,
}

/// Reads `campaign.yaml`.
pub(super) fn front(file: Entry<'_>, out: &mut Problems) -> Option<Front> {
    let lengths: Vec<_> =
        ["short", "standard", "full"].iter().map(|name| length(file.child("lengths")?.child(name)?, out)).collect();
    let lengths: Option<Vec<(Length, LengthText)>> = lengths.into_iter().collect();
    let order = order(file, out);
    let presidencies = presidencies(file, lengths.as_deref().unwrap_or_default(), out);
    let endings: Vec<_> = file.list("endings").into_iter().map(|entry| ending(entry, out)).collect();
    let (lengths, length_texts) = lengths?.into_iter().unzip();
    let (endings, ending_texts) = endings.into_iter().collect::<Option<Vec<_>>>()?.into_iter().unzip();
    let texts = Texts {
        id: file.text("id")?,
        title: file.text("title")?,
        subtitle: file.text("subtitle")?,
        summary: file.text("summary")?,
        not_a_prediction: file.text("not_a_prediction")?,
        lengths: length_texts,
        endings: ending_texts,
        questions: file.texts("questions")?,
        simplified: file.texts("simplified")?,
        ..Texts::default()
    };
    Some(Front {
        truce: truce(file.word("truce")?)?,
        start: Group::read(file.child("start")?)?,
        lengths,
        order: order?,
        presidencies: presidencies?,
        endings,
        texts,
    })
}

fn length(entry: Entry<'_>, out: &mut Problems) -> Option<(Length, LengthText)> {
    let opening = match entry.word("opening") {
        Some("nothing") => Opening::Nothing,
        Some("proposal") => Opening::Proposal,
        _ => {
            let (_, examination) = entry.child("opening")?.tag()?;
            Opening::Examination { months: examination.small("months")?, planned: examination.small("planned")? }
        }
    };
    let length = Length {
        start: entry.month("start")?,
        rounds: entry.small("rounds")?,
        opening,
        brought: effects(entry, "brought", Seat::Nobody, out)?,
        asked_by: entry.id_or_none("asked_by", Table::States)?.map(StateId::at),
    };
    let invented = entry.flag("invented")?;
    Some((length, LengthText { title: entry.text("title")?, text: entry.text("text")?, invented }))
}

/// The order of Presidencies: each state once.
fn order(file: Entry<'_>, out: &mut Problems) -> Option<Vec<StateId>> {
    let mut seen = BTreeSet::new();
    let mut order = Vec::new();
    for entry in file.list("presidency_order") {
        let id = StateId::at(entry.id_of(Table::States)?);
        if !seen.insert(id) {
            out.push(entry.problem(Cause::OrderTwice(entry.words()?.to_owned())));
        }
        order.push(id);
    }
    let states = file.ids.of(Table::States);
    let absent: Vec<String> = (0..states.len())
        .filter(|index| !seen.contains(&StateId::at(*index)))
        .map(|index| states[index].clone())
        .collect();
    if !absent.is_empty() {
        out.push(file.child("presidency_order")?.problem(Cause::OrderLacks(absent)));
    }
    Some(order)
}

/// Who chairs from when: ascending, and somebody from the start of every length.
fn presidencies(
    file: Entry<'_>,
    lengths: &[(Length, LengthText)],
    out: &mut Problems,
) -> Option<Vec<(Month, StateId)>> {
    let mut rows: Vec<(Month, StateId)> = Vec::new();
    for entry in file.list("presidencies") {
        let row = (entry.month("from")?, StateId::at(entry.id("state", Table::States)?));
        if rows.last().is_some_and(|(before, _)| *before >= row.0) {
            out.push(entry.child("from")?.problem(Cause::NotAscending));
        }
        rows.push(row);
    }
    let first = rows.first()?.0;
    if let Some((length, _)) = lengths.iter().find(|(length, _)| length.start < first) {
        let from = file.list("presidencies").first()?.child("from")?;
        out.push(from.problem(Cause::NoPresidency(length.start.to_string())));
    }
    Some(rows)
}

fn ending(entry: Entry<'_>, out: &mut Problems) -> Option<(Ending, EndingText)> {
    let when = condition(entry.child("when")?, Seat::Nobody, out)?;
    let kind = match entry.word("kind")? {
        "landing-zone" => EndingKind::LandingZone,
        "new-normal" => EndingKind::NewNormal,
        "fracture" => EndingKind::Fracture,
        "rupture" => EndingKind::Rupture,
        "frozen" => EndingKind::Frozen,
        _ => return None,
    };
    let lasting = u8::try_from(entry.int_or("lasting", 1)?).ok()?;
    let variant = |entry: Entry<'_>| {
        let when = condition(entry.child("when")?, Seat::Nobody, out)?;
        Some(Variant { when, text: entry.text("text")? })
    };
    let variants = entry.list("variants").into_iter().map(variant).collect::<Option<_>>()?;
    let StoryText { id, title, text } = told(entry)?;
    Some((Ending { kind, when, lasting }, EndingText { id, title, text, variants }))
}
