//! Beijing's ladder as far as it is known: its rungs and favours, what is at work and on whom, and the marked one in full.

use super::list::Row;
use crate::base::ids::InstrumentId;
use crate::tui::scene::Model;
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::words::why::{self, Why};

/// The instruments in the order of the page: rungs from below, then favours.
fn order(model: &Model<'_>) -> (Vec<InstrumentId>, Vec<InstrumentId>) {
    let rules = &model.campaign().rules.instruments;
    let mut all: Vec<InstrumentId> = (0..rules.len()).map(InstrumentId::at).collect();
    all.sort_by_key(|id| (rules[id.index()].rung(), *id));
    all.into_iter().partition(|id| !rules[id.index()].is_carrot())
}

/// The rows.
pub(super) fn rows(model: &Model<'_>) -> Vec<Row> {
    let (rungs, favours) = order(model);
    let mut rows = Vec::new();
    for (key, list) in [("papers-rungs", rungs), ("papers-favours", favours)] {
        rows.push(Row::Heading(t(key), String::new()));
        rows.extend(list.into_iter().map(|id| row(model, id)));
    }
    rows
}

fn row(model: &Model<'_>, id: InstrumentId) -> Row {
    let rules = &model.campaign().rules.instruments[id.index()];
    let (mark, role) = mark(model, id);
    let rung = if rules.is_carrot() { "  ".to_owned() } else { format!("{:>2}", rules.rung()) };
    let targets = model.view().instrument(id);
    let whom = if targets.active { model.words().codes(targets.targets) } else { String::new() };
    // Whom it hits stands at the end where that is short.
    let figure = if whom.chars().count() <= 12 { whom } else { String::new() };
    Row::Item(role, format!("{rung} {mark} {}", model.words().instrument(id)), figure)
}

/// The mark of how an instrument stands.
fn mark(model: &Model<'_>, id: InstrumentId) -> (&'static str, Role) {
    let view = model.view();
    let state = view.instrument(id);
    let signalled = view.signals().iter().any(|signal| signal.instrument == id && signal.use_it);
    match (state.active, signalled, state.used) {
        (true, ..) => ("▶", Role::Beijing),
        (false, true, _) => ("!", Role::Warning),
        (false, false, true) => ("○", Role::Text),
        (false, false, false) => ("·", Role::Dim),
    }
}

/// The marked instrument in full.
pub(super) fn card(model: &Model<'_>, marked: usize) -> Why {
    let (rungs, favours) = order(model);
    let all: Vec<InstrumentId> = rungs.into_iter().chain(favours).collect();
    let id = all.get(marked.min(all.len().saturating_sub(1)));
    id.map_or_else(Why::default, |id| why::instrument(&model.words(), &model.view(), *id))
}
