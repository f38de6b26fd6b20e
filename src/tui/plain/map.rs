//! The map as a table: each state with its population, its position, its injury, supply and cost; on request what else weighs on it.

use super::game::{Game, Turn};
use super::page::Page;
use crate::base::ids::Seat;
use crate::game::state::Topic;
use crate::law::aci::Phase;
use crate::show::europe::Amount;
use crate::words::text::{self, say};
use crate::words::{name, number};
use std::io;

impl Game<'_> {
    /// `map`, `map all`.
    pub(super) fn map(&mut self, turn: Turn, about: Option<&str>) -> io::Result<()> {
        let view = self.view(turn.reader);
        let topic = self.roll.as_ref().map_or_else(|| next_topic(turn.reader, self), |roll| roll.count.item.topic());
        let words = self.words(Seat::Observer);
        let heads = ["plain-map-state", "plain-map-population", "plain-map-position", "plain-map-injury"];
        let [state, population, position, injury] = heads.map(text::plain);
        let (supply, cost) = (text::plain("plain-map-supply"), text::plain("plain-map-cost"));
        let mut page = Page::default();
        page.gap();
        page.text(say!("plain-map", topic = name::topic(topic)));
        page.row(format!("{state:<18} {population:>10}  {position:<22} {injury:>7} {supply:>7} {cost:>5}"));
        let table = view.populations();
        for id in view.states().iter() {
            let nation = view.nation(id);
            let persons =
                table.map_or_else(String::new, |table| number::share(table.table.persons(id), table.table.sum()));
            let voted = self.roll.as_ref().and_then(|roll| roll.count.votes.vote(id));
            let stand = match (voted, nation.declared[topic.index()], nation.voted[topic.index()]) {
                (Some(vote), ..) => say!("plain-map-votes", vote = name::vote(vote)),
                (None, Some(vote), _) => say!("plain-map-declared", vote = name::vote(vote)),
                (None, None, Some((round, vote))) => say!("plain-map-voted", vote = name::vote(vote), round = round),
                (None, None, None) if nation.asked => text::plain("plain-map-asked"),
                (None, None, None) => text::plain("plain-map-open"),
            };
            let (pain, supply) = (number::percent_exact(nation.injury), number::percent_exact(nation.supply));
            let state = words.code_and_name(id);
            let cost = nation.cost;
            page.row(format!("{state:<18} {persons:>10}  {stand:<22} {pain:>7} {supply:>7} {cost:>5}"));
        }
        if about == Some("all") {
            self.weighs(turn, &mut page);
        }
        self.tell(page)
    }

    /// What weighs on each state, by all that the map of the screens can show.
    fn weighs(&self, turn: Turn, page: &mut Page) {
        let (view, words) = (self.view(turn.reader), self.words(Seat::Observer));
        let heads =
            ["plain-map-injury", "plain-map-shortage", "plain-map-stocks", "plain-map-exposure", "plain-map-pressure"];
        let row = |state: &str, cells: [String; 5]| {
            let [injury, shortage, stocks, exposure, pressure] = cells;
            format!("{state:<18} {injury:>10} {shortage:>10} {stocks:>10} {exposure:>10} {pressure:>10}")
        };
        page.gap();
        page.text(text::plain("plain-map-weighs"));
        page.row(row(&text::plain("plain-map-state"), heads.map(text::plain)));
        for id in view.states().iter() {
            let cells = Amount::ALL.map(|amount| amount.text(amount.of(&view, id)));
            page.row(row(&words.code_and_name(id), cells));
        }
    }
}

/// What the states are next asked about.
fn next_topic(reader: Seat, game: &Game<'_>) -> Topic {
    let view = game.view(reader);
    let bargain = view.bargain();
    match view.procedure().phase() {
        _ if view.draft().is_some() => Topic::Package,
        _ if bargain.agreed.is_some() => Topic::Agreement,
        Phase::NotStarted | Phase::Examination { .. } | Phase::Proposal { .. } | Phase::Ended { .. } => {
            Topic::Determination
        }
        Phase::Determined { .. } | Phase::Engagement { .. } => Topic::Package,
    }
}
