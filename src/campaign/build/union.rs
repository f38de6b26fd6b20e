//! `states.yaml`, `roles.yaml` and `measures.yaml`.

use super::condition::{Seat, condition};
use crate::base::ids::{Code, InstrumentId};
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::campaign::text::{MeasureText, Named, ObjectiveText, PastVote, StateText, Texts};
use crate::game::rulebook::{Camp, Injury, MAX_SECTORS, MAX_USES, Measure, Nation, Objective, Reversibility};

/// A member state with its role sheet.
pub(super) fn nation(id: &str, entry: Entry<'_>, role: Entry<'_>, out: &mut Problems) -> Option<(Nation, StateText)> {
    let (objectives, wishes) = wants(role.list("objectives"), Seat::Concerned, out)?;
    let own = (
        Code::parse(id)?,
        match entry.word("camp") {
            Some("free-trade") => Camp::FreeTrade,
            Some("follows") => Camp::Follows,
            _ => Camp::None,
        },
        entry.flag("parliament").unwrap_or(false),
        u8::try_from(entry.int_or("law", 2)?).ok()?,
        entry.int("gdp")?,
        scores::<MAX_USES>(entry, "uses", Table::Uses)?,
        scores::<MAX_SECTORS>(entry, "sectors", Table::Sectors)?,
        objectives,
    );
    let nation = Nation::read_row(entry, own)?;
    let vote_2024 = match entry.word("vote_2024") {
        Some("for") => Some(PastVote::For),
        Some("abstain") => Some(PastVote::Abstain),
        Some("against") => Some(PastVote::Against),
        _ => None,
    };
    let text = StateText {
        id: id.to_owned(),
        name: entry.text("name")?,
        capital: entry.text("capital")?,
        why: entry.text("why")?,
        firms: entry.texts("firms")?,
        carrots: entry.text_or_empty("carrots")?,
        sticks: entry.text_or_empty("sticks")?,
        vote_2024,
        brief: role.text("brief")?,
        objectives: wishes,
    };
    Some((nation, text))
}

/// The sheets of the Commission and Beijing, and what they aim at; words go to the texts.
pub(super) fn offices(
    sheets: Entry<'_>,
    texts: &mut Texts,
    out: &mut Problems,
) -> Option<(Vec<Objective>, Vec<Objective>)> {
    (texts.commission, texts.beijing) = (sheets.text("commission")?, sheets.text("beijing")?);
    let list = |who| sheets.child("aims").map(|aims| aims.list(who)).unwrap_or_default();
    let (commission, wishes) = wants(list("commission"), Seat::Nobody, out)?;
    texts.commission_aims = wishes;
    let (beijing, wishes) = wants(list("beijing"), Seat::Nobody, out)?;
    texts.beijing_aims = wishes;
    Some((commission, beijing))
}

/// Aims with their words.
fn wants(list: Vec<Entry<'_>>, seat: Seat, out: &mut Problems) -> Option<(Vec<Objective>, Vec<ObjectiveText>)> {
    let read: Vec<_> = list.into_iter().map(|item| objective(item, seat, out)).collect();
    Some(read.into_iter().collect::<Option<Vec<_>>>()?.into_iter().unzip())
}

fn objective(entry: Entry<'_>, seat: Seat, out: &mut Problems) -> Option<(Objective, ObjectiveText)> {
    let when = condition(entry.child("when")?, seat, out)?;
    Some((Objective { when }, ObjectiveText { id: entry.text("id")?, text: entry.text("text")? }))
}

/// Scores by id as an array by position; 0 where none is given.
fn scores<const N: usize>(entry: Entry<'_>, key: &str, table: Table) -> Option<[u8; N]> {
    let mut scores = [0; N];
    for (id, score) in entry.table(key) {
        *scores.get_mut(entry.ids.index(table, &id.text)?)? = u8::try_from(score.number()?).ok()?;
    }
    Some(scores)
}

/// A response measure.
pub(super) fn measure(id: &str, entry: Entry<'_>, out: &mut Problems) -> Option<(Measure, MeasureText)> {
    let mut annex = 0;
    for point in entry.list("annex") {
        annex |= 1_u16 << u32::try_from(point.number()?).ok().filter(|bit| (1..=10).contains(bit))?;
    }
    let mut cost = [0; MAX_SECTORS];
    for (sector, points) in entry.table("cost") {
        *cost.get_mut(entry.ids.index(Table::Sectors, &sector.text)?)? = points.number()?;
    }
    let reversibility = match entry.word("reversibility")? {
        "high" => Reversibility::High,
        "medium" => Reversibility::Medium,
        "low" => Reversibility::Low,
        _ => return None,
    };
    let value = ascending(entry, "value", out)?;
    let (risk, stage, finance) = (entry.small("risk")?, entry.small("stage")?, entry.flag("finance")?);
    let mirrors = entry.id_or_none("mirrors", Table::Instruments)?.map(InstrumentId::at);
    let measure = Measure::read_row(entry, (annex, value, cost, reversibility, risk, stage, finance, mirrors))?;
    let mut paragraphs = entry.texts("source_paragraph")?;
    paragraphs.extend(entry.texts("paragraph")?);
    let text = MeasureText { id: id.to_owned(), name: entry.text("name")?, text: entry.text("text")?, paragraphs };
    Some((measure, text))
}

/// Low, middle and high, in ascending order.
pub(super) fn ascending(entry: Entry<'_>, key: &str, out: &mut Problems) -> Option<[i32; 3]> {
    let three = entry.ints(key, ["low", "mid", "high"])?;
    if !three.is_sorted() {
        let [low, value, high] = three.map(i64::from);
        out.push(entry.child(key)?.problem(Cause::RangeOrder { low, value, high }));
        return None;
    }
    Some(three)
}

/// The yearly injury.
pub(super) fn injury(file: Entry<'_>, out: &mut Problems) -> Option<Injury> {
    Some(Injury { share: ascending(file, "injury", out)? })
}

/// The names of the sectors.
pub(super) fn sectors(file: Entry<'_>) -> Option<Vec<Named>> {
    let name = |(key, entry): (&crate::campaign::yaml::Key, Entry<'_>)| {
        Some(Named { id: key.text.clone(), name: entry.words()?.to_owned(), text: String::new() })
    };
    file.table("sectors").into_iter().map(name).collect()
}
