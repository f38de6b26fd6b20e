//! What the map can show of each state, from what the reader may know.

use crate::base::ids::StateId;
use crate::game::state::Topic;
use crate::law::ballot::Vote;
use crate::show::europe::Amount;
use crate::tui::chart::Unit;
use crate::tui::glyph::Glyphs;
use crate::tui::map::{Fill, Key};
use crate::tui::scene::Model;
use crate::tui::screen::ballot::{Sheet, role_of};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::tui::screen) enum Subject {
    /// Votes of a roll-call under way, else what was declared, else the last vote.
    Position,
    /// National pain.
    Pain,
    /// What is missing of supply.
    Shortage,
    /// Stocks in weeks of demand.
    Stocks,
    /// How much of demand is bought directly from China.
    Exposure,
    /// How many of Beijing's instruments at work or signalled hit it.
    Pressure,
}

/// What is shown of one state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Reading {
    pub(super) id: StateId,
    pub(super) fill: Fill,
    pub(super) mark: char,
    pub(super) value: i64,
    pub(super) text: String,
}

impl Subject {
    pub(super) const ALL: [Self; 6] =
        [Self::Position, Self::Pain, Self::Shortage, Self::Stocks, Self::Exposure, Self::Pressure];

    /// The subject so many further, round and round.
    pub(super) fn turned(self, by: usize) -> Self {
        Self::ALL[(self as usize + by) % Self::ALL.len()]
    }

    pub(super) fn title(self) -> String {
        t(match self {
            Self::Position => "europe-position",
            Self::Pain => "europe-pain",
            Self::Shortage => "europe-shortage",
            Self::Stocks => "europe-stocks",
            Self::Exposure => "europe-exposure",
            Self::Pressure => "europe-pressure",
        })
    }

    pub(super) const fn role(self) -> Role {
        match self {
            Self::Position => Role::Text,
            Self::Pain => Role::Pain,
            Self::Shortage | Self::Exposure => Role::Warning,
            Self::Stocks => Role::Relief,
            Self::Pressure => Role::Beijing,
        }
    }

    /// The unit of a quantity; positions are none.
    pub(super) const fn unit(self) -> Option<Unit> {
        match self {
            Self::Position => None,
            Self::Pain | Self::Shortage | Self::Exposure => Some(Unit::PERCENT),
            Self::Stocks => Some(Unit::WEEKS),
            Self::Pressure => Some(Unit::NUMBER),
        }
    }

    /// What is shown of every state, in the order of the campaign.
    pub(super) fn readings(self, model: &Model<'_>, glyphs: Glyphs) -> Vec<Reading> {
        let ids: Vec<StateId> = model.view().states().iter().collect();
        let Some(unit) = self.unit() else {
            let topic = topic(model);
            let sheet = Sheet::open(model);
            return ids.into_iter().map(|id| position(model, sheet.as_ref(), topic, id, glyphs)).collect();
        };
        let values: Vec<i64> = ids.iter().map(|id| self.value(model, *id)).collect();
        let most = values.iter().copied().max().unwrap_or(0).max(self.least());
        let reading = |(id, value): (StateId, i64)| {
            let fill = Fill::amount(self.role(), value, most);
            Reading { id, fill, mark: digit(fill.level), value, text: unit.text(value, 1) }
        };
        ids.into_iter().zip(values).map(reading).collect()
    }

    /// The legend: votes, or the five strengths with the least that each stands for.
    pub(super) fn keys(self, readings: &[Reading], glyphs: Glyphs) -> Vec<Key> {
        let Some(unit) = self.unit() else {
            let mut keys = vote_keys(glyphs);
            let pale = readings.iter().find(|reading| reading.fill.role != Role::Open && reading.fill.level < 4);
            keys.extend(pale.map(|reading| Key { fill: reading.fill, mark: reading.mark, text: t("europe-before") }));
            return keys;
        };
        let most = readings.iter().map(|reading| reading.value).max().unwrap_or(0).max(self.least());
        let key = |level: u8| {
            let from = (most * i64::from(level) + 4) / 5;
            let least = unit.text(from, 1);
            // The strongest stands for all that is more.
            let text = if level == 4 { tx("europe-or-more", &[("least", least.into())]) } else { least };
            Key { fill: Fill { role: self.role(), level }, mark: digit(level), text }
        };
        (0..5).map(key).collect()
    }

    /// What counts as much at the least: so that a trifle does not look like a catastrophe.
    const fn least(self) -> i64 {
        match self {
            Self::Position => 0,
            Self::Pain => 500,
            Self::Shortage | Self::Exposure => 1_000,
            Self::Stocks => 400,
            Self::Pressure => 5,
        }
    }

    /// The amount that is shown; positions are none.
    const fn amount(self) -> Option<Amount> {
        match self {
            Self::Position => None,
            Self::Pain => Some(Amount::Injury),
            Self::Shortage => Some(Amount::Shortage),
            Self::Stocks => Some(Amount::Stocks),
            Self::Exposure => Some(Amount::Exposure),
            Self::Pressure => Some(Amount::Pressure),
        }
    }

    fn value(self, model: &Model<'_>, id: StateId) -> i64 {
        self.amount().map_or(0, |amount| amount.of(&model.view(), id))
    }
}

/// The legend of votes.
pub(in crate::tui::screen) fn vote_keys(glyphs: Glyphs) -> Vec<Key> {
    let votes = [
        (Role::For, "action-vote-for"),
        (Role::Against, "action-vote-against"),
        (Role::Abstain, "action-vote-abstain"),
        (Role::Open, "europe-open"),
    ];
    votes.map(|(role, key)| Key { fill: Fill::of(role), mark: glyphs.vote(role), text: t(key) }).into()
}

/// The mark of a strength, from 1 to 5.
fn digit(level: u8) -> char {
    char::from(b'1' + level.min(4))
}

/// What is before the Council or the committee, or comes next.
fn topic(model: &Model<'_>) -> Topic {
    let view = model.view();
    match (&view.floor().ballot, view.draft()) {
        (Some(ballot), _) => ballot.item.topic(),
        (None, Some(_)) => Topic::Package,
        (None, None) => Topic::Determination,
    }
}

fn position(model: &Model<'_>, sheet: Option<&Sheet>, topic: Topic, id: StateId, glyphs: Glyphs) -> Reading {
    let nation = model.view().nation(id);
    let now = sheet.and_then(|sheet| sheet.mark_of(id).1).or(nation.declared[topic.index()]);
    let before = nation.voted[topic.index()].map(|(_, vote)| vote);
    // What was said before this month's vote is paler.
    let (vote, level) = if now.is_some() { (now, 4) } else { (before, 2) };
    let role = vote.map_or(Role::Open, role_of);
    let level = if vote.is_some() { level } else { 4 };
    let text = t(match vote {
        Some(Vote::For) => "action-vote-for",
        Some(Vote::Against) => "action-vote-against",
        Some(Vote::Abstain) => "action-vote-abstain",
        None => "europe-open",
    });
    Reading { id, fill: Fill { role, level }, mark: glyphs.vote(role), value: 0, text }
}
