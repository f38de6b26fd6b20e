//! `politics.yaml`.

use crate::base::figures::Group;
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::game::rulebook::{Asks, GroundRules, PoliticsRules, TreatyRules};

/// Drifts, opinions and prices.
pub(super) fn politics(file: Entry<'_>) -> Option<PoliticsRules> {
    let treaty = file.child("treaty");
    Some(PoliticsRules {
        drift: Group::read(file.child("drift")?)?,
        opinions: Group::read(file.child("opinions")?)?,
        prices: Group::read(file.child("prices")?)?,
        fund: or_none(file.child("fund"), Group::read)?,
        listing: or_none(file.child("listing"), Group::read)?,
        conclusions: or_none(file.child("conclusions"), Group::read)?,
        treaty: or_none(treaty, TreatyRules::read)?,
        asks: or_none(treaty, asks)?,
        grounds: or_none(file.child("grounds"), grounds)?,
        stands: or_none(file.child("stands"), Group::read)?,
        council: or_none(file.child("council"), Group::read)?,
        compliance: Group::read(file.child("compliance")?)?,
        deliveries: or_none(file.child("deliveries"), Group::read)?,
        eastern: or_none(file.child("deliveries"), |entry| entry.set("states", Table::States))?,
    })
}

/// What a section says; nothing at all where the campaign has no such section.
fn or_none<'a, T: Default>(section: Option<Entry<'a>>, read: impl Fn(Entry<'a>) -> Option<T>) -> Option<T> {
    section.map_or_else(|| Some(T::default()), read)
}

fn asks(treaty: Entry<'_>) -> Option<Asks> {
    let asks = treaty.child("asks")?;
    Some(Asks { security: asks.flag("security")?, verification: asks.flag("verification")? })
}

fn grounds(entry: Entry<'_>) -> Option<GroundRules> {
    let ground = |key: &str| entry.ints(key, ["least", "sound", "doubt"]);
    Some(GroundRules {
        scope: entry.ints("scope", ["narrow", "ordinary", "wide"])?,
        purpose: ground("purpose")?,
        engagement: ground("engagement")?,
        exchange: entry.ints("exchange", ["each", "most"])?,
        necessity: ground("necessity")?,
        spares: entry.ints("spares", ["offer", "eased", "alone"])?,
        interest: ground("interest")?,
        balance: entry.ints("balance", ["base", "injury", "cost"])?,
        notice: i32::from(entry.flag("notice")?),
        wide: entry.int("wide")?,
        risk: entry.int("risk")?,
        excess: entry.int("excess")?,
        mirrored: entry.int("mirrored")?,
        ceased: entry.ints("ceased", ["quiet", "since_breach"])?,
        abandon: entry.int("abandon")?,
        fuse: entry.int("fuse")?,
        text: entry.ints("text", ["narrow", "wide", "fear", "hesitant", "firm", "reparation"])?,
        minded: entry.ints("minded", ["from", "divisor"])?,
        after_breach: entry.ints("after_breach", ["resume", "extend"])?,
    })
}
