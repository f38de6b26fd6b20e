//! The board as curves, with where it lay in four of five games with other luck.

use crate::game::rulebook::Indicator;
use crate::report::found::Found;
use crate::report::pages::facts::Facts;
use crate::words::document::Block;
use crate::words::document::chart::{Chart, Curves, Figure, Panel};
use crate::words::text::{capital, plain, say};
use crate::words::{name, number};

/// What is drawn, the Union first.
const DRAWN: [Indicator; 6] = [
    Indicator::Cohesion,
    Indicator::Credibility,
    Indicator::Injury,
    Indicator::Defence,
    Indicator::ChinaPain,
    Indicator::Ladder,
];

pub(super) fn blocks(facts: &Facts<'_>, found: &Found) -> Vec<Block> {
    let history = facts.session.history(facts.reader);
    if history.len() < 2 {
        return Vec::new();
    }
    let month = |board: &crate::session::Dashboard| {
        if board.round == 0 { plain("report-start") } else { number::month(board.month) }
    };
    let panel = |which: Indicator| {
        let values: Option<Vec<i32>> = history.iter().map(|board| board.get(which)).collect();
        let values = values?;
        let ranges = found.as_chosen().map(|answer| answer.ranges(which)).unwrap_or_default();
        let range = |round: u16| {
            let range = ranges.iter().find(|range| range.round == round)?;
            let shown = say!(
                "brief-range",
                low = name::indicator_value(which, range.low),
                high = name::indicator_value(which, range.high)
            );
            Some((range.low, range.high, shown))
        };
        Some(Panel {
            title: capital(&name::indicator(which)),
            shown: values.iter().map(|value| name::indicator_value(which, *value)).collect(),
            values,
            ranges: history.iter().map(|board| range(board.round)).collect(),
        })
    };
    let panels: Vec<Panel> = DRAWN.into_iter().filter_map(panel).collect();
    let ends = panels.iter().filter_map(|panel| {
        let (first, last) = (panel.shown.first()?, panel.shown.last()?);
        Some(say!("brief-curve", title = panel.title.as_str(), first = first.as_str(), last = last.as_str()))
    });
    let with = if found.as_chosen().is_some() { "yes" } else { "no" };
    let sentence = say!("brief-curves-sentence", ends = ends.collect::<Vec<_>>().join("; "), luck = with);
    let figure = Figure::Curves(Curves { months: history.iter().map(month).collect(), panels });
    vec![Block::Chart(Chart { title: plain("brief-curves"), sentence, figure })]
}
