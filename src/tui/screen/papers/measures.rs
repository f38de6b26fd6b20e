//! What the Union can do: each measure with how it stands, and the marked one in full; how much would be proportionate.

use super::list::Row;
use crate::base::ids::MeasureId;
use crate::game::state::MeasureStage;
use crate::tui::scene::Model;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::words::number;
use crate::words::why::Why;

/// The rows, with what each takes in a year.
pub(super) fn rows(model: &Model<'_>) -> Vec<Row> {
    let view = model.view();
    let mut rows = vec![Row::Heading(t("papers-measures"), t("package-head-takes"))];
    rows.extend(model.campaign().rules.measures.iter().enumerate().map(|(at, rules)| {
        let id = MeasureId::at(at);
        let (mark, role, _) = stands(model, id);
        let drafted = view.draft().is_some_and(|draft| draft.measures.contains(id));
        let role = if drafted { Role::Me } else { role };
        Row::Item(role, format!("{mark} {}", model.words().measure(id)), number::short::euro(rules.value[1]))
    }));
    rows
}

fn stands(model: &Model<'_>, id: MeasureId) -> (&'static str, Role, String) {
    let state = model.view().measure(id);
    match state.stage {
        MeasureStage::None => ("·", Role::Text, t("papers-measure-none")),
        MeasureStage::Deferred => ("◷", Role::Warning, tx("papers-measure-deferred", &[("round", state.from.into())])),
        MeasureStage::Applies => ("▶", Role::Relief, tx("papers-measure-applies", &[("age", state.age.into())])),
        MeasureStage::Suspended => ("‖", Role::Dim, t("papers-measure-suspended")),
    }
}

/// The marked measure in full, and what would be proportionate.
pub(super) fn card(model: &Model<'_>, marked: usize) -> Why {
    let count = model.campaign().rules.measures.len();
    let id = MeasureId::at(marked.min(count.saturating_sub(1)));
    let view = model.view();
    let mut why = Why { title: model.words().measure(id), lines: vec![stands(model, id).2] };
    if view.draft().is_some_and(|draft| draft.measures.contains(id)) {
        why.lines.push(t("papers-measure-drafted"));
    }
    why.lines.extend(model.words().package_measure(&view, id));
    let [low, middle, high] = view.injury_range().map(number::short::euro);
    let pressure = number::percent_exact(view.china_pain());
    let values = [("low", low.into()), ("middle", middle.into()), ("high", high.into()), ("pressure", pressure.into())];
    why.lines.push(tx("papers-proportion", &values));
    why
}
