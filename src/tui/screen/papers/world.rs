//! One's own role.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Sheet;
use crate::campaign::text::ObjectiveText;
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
        sheet.prose(Role::Text, 0, &words);
        return wanted(sheet, text.aims(model.eyes()));
    };
    let state = text.state(me);
    sheet.row([(Role::Me, format!("{} {}", state.id, state.name))]);
    sheet.prose(Role::Text, 0, &state.brief);
    wanted(sheet, &state.objectives);
    if !state.firms.is_empty() {
        sheet.prose(Role::Dim, 0, &tx("papers-firms", &[("firms", state.firms.join(", ").into())]));
    }
}

/// What a seat is judged by.
fn wanted(sheet: &mut Sheet<'_, '_, '_>, aims: &[ObjectiveText]) {
    if !aims.is_empty() {
        sheet.heading(&t("papers-objectives"));
    }
    for aim in aims {
        sheet.bullet((Role::Me, "◆"), Role::Text, &aim.text);
    }
}
