//! What the Union can do: each measure with how it stands, and the marked one in full; how much would be proportionate.

use super::list::Row;
use crate::base::ids::MeasureId;
use crate::game::state::MeasureStage;
use crate::tui::scene::Model;
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::words::number;
use crate::words::why::{self, Why};

/// The rows, with what each takes in a year.
pub(super) fn rows(model: &Model<'_>) -> Vec<Row> {
    let view = model.view();
    let mut rows = vec![Row::Heading(t("papers-measures"), t("package-head-takes"))];
    rows.extend(model.campaign().rules.measures.iter().enumerate().map(|(at, rules)| {
        let id = MeasureId::at(at);
        let (mark, role) = mark(model, id);
        let drafted = view.draft().is_some_and(|draft| draft.measures.contains(id));
        let role = if drafted { Role::Me } else { role };
        Row::Item(role, format!("{mark} {}", model.words().measure(id)), number::short::euro(rules.value[1]))
    }));
    rows
}

/// The mark of how a measure stands.
fn mark(model: &Model<'_>, id: MeasureId) -> (&'static str, Role) {
    match model.view().measure(id).stage {
        MeasureStage::None => ("·", Role::Text),
        MeasureStage::Deferred => ("◷", Role::Warning),
        MeasureStage::Applies => ("▶", Role::Relief),
        MeasureStage::Suspended => ("‖", Role::Dim),
    }
}

/// The marked measure in full, and what would be proportionate.
pub(super) fn card(model: &Model<'_>, marked: usize) -> Why {
    let count = model.campaign().rules.measures.len();
    let id = MeasureId::at(marked.min(count.saturating_sub(1)));
    why::measure(&model.words(), &model.view(), id)
}
