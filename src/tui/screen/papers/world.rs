//! One's own role.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Sheet;
use crate::tui::scene::Model;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;

/// One's own role sheet with its objectives.
pub(in crate::tui::screen) fn role(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let text = &model.campaign().text;
    let Some(me) = model.me() else {
        let words = match model.eyes() {
            crate::base::ids::Seat::Commission => text.commission.clone(),
            crate::base::ids::Seat::Beijing => text.beijing.clone(),
            _ => t("papers-no-role"),
        };
        return sheet.prose(Role::Text, 0, &words);
    };
    let state = text.state(me);
    sheet.row([(Role::Me, format!("{} {}", state.id, state.name))]);
    sheet.prose(Role::Text, 0, &state.brief);
    sheet.heading(&t("papers-objectives"));
    for objective in &state.objectives {
        sheet.bullet((Role::Me, "◆"), Role::Text, &objective.text);
    }
    if !state.firms.is_empty() {
        sheet.prose(Role::Dim, 0, &tx("papers-firms", &[("firms", state.firms.join(", ").into())]));
    }
}
