//! Pages about the world: supply, Beijing's ladder, one's own role.

use super::Sheet;
use crate::base::ids::InstrumentId;
use crate::tui::scene::Model;
use crate::tui::screen::briefing;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{pad, pad_left};
use crate::words::why;

/// Supply by good, and why one's own stands where it does.
pub(super) fn supply(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let lines = briefing::supply(sheet.pen, model);
    sheet.lines.extend(lines);
    if let Some(me) = model.me() {
        let why = why::supply(&model.words(), &model.view(), me);
        sheet.heading(&why.title);
        for line in &why.lines {
            sheet.bullet((Role::Dim, "•"), Role::Text, line);
        }
    }
}

/// Beijing's instruments: rungs, then favours.
pub(super) fn ladder(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let rules = &model.campaign().rules.instruments;
    let mut all: Vec<usize> = (0..rules.len()).collect();
    all.sort_by_key(|at| (rules[*at].is_carrot(), rules[*at].rung(), *at));
    let (favours, rungs): (Vec<usize>, Vec<usize>) = all.into_iter().partition(|at| rules[*at].is_carrot());
    for (key, list) in [("papers-rungs", rungs), ("papers-favours", favours)] {
        sheet.heading(&t(key));
        for at in list {
            instrument(sheet, model, InstrumentId::at(at));
        }
    }
}

fn instrument(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>, id: InstrumentId) {
    let view = model.view();
    let (state, rules) = (view.instrument(id), &model.campaign().rules.instruments[id.index()]);
    let rung = if rules.is_carrot() { "  ·".to_owned() } else { pad_left(&rules.rung().to_string(), 3) };
    let signalled = view.signals().iter().any(|signal| signal.instrument == id && signal.use_it);
    let targets = tx("papers-rung-active", &[("targets", model.words().targets(state.targets).into())]);
    let (mark, role, words) = match (state.active, signalled, state.used) {
        (true, ..) => ("▶", Role::Beijing, targets),
        (false, true, _) => ("!", Role::Warning, t("papers-rung-signalled")),
        (false, false, true) => ("○", Role::Text, t("papers-rung-used")),
        (false, false, false) => ("·", Role::Dim, t("papers-rung-open")),
    };
    let name = pad(&model.words().instrument(id), sheet.width.saturating_sub(36).min(52));
    sheet.row([(role, format!("{rung} {mark} {name} ")), (Role::Dim, words)]);
}

/// One's own role sheet with its objectives.
pub(super) fn role(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let text = &model.campaign().text;
    let Some(me) = model.me() else {
        let words = match model.seat {
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
