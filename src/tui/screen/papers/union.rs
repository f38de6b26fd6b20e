//! Pages about what the Union does: measures, case file, procedure, pledges.

use super::Sheet;
use crate::base::ids::MeasureId;
use crate::game::state::MeasureStage;
use crate::tui::scene::Model;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget;
use crate::tui::widget::pen::{pad, pad_left};
use crate::words::why;

/// The measures with what they are worth, what stands of them, and how much would be proportionate.
pub(super) fn measures(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let view = model.view();
    let room = sheet.width.saturating_sub(52).max(24);
    sheet.row([(Role::Dim, format!("{}{}", pad("", room), t("papers-measure-columns")))]);
    for (at, rules) in model.campaign().rules.measures.iter().enumerate() {
        let id = MeasureId::at(at);
        let state = view.measure(id);
        let (role, mark, words) = match state.stage {
            MeasureStage::None => (Role::Text, "·", t("papers-measure-none")),
            MeasureStage::Deferred => {
                (Role::Warning, "◷", tx("papers-measure-deferred", &[("round", state.from.into())]))
            }
            MeasureStage::Applies => (Role::Relief, "▶", tx("papers-measure-applies", &[("age", state.age.into())])),
            MeasureStage::Suspended => (Role::Dim, "‖", t("papers-measure-suspended")),
        };
        let drafted = view.draft().is_some_and(|draft| draft.measures.contains(id));
        let name = pad(&model.words().measure(id), room);
        sheet.row([
            (if drafted { Role::Me } else { role }, format!("{mark} {name}")),
            (Role::Text, pad_left(&widget::euro(rules.value[1]), 9)),
            (Role::Text, pad_left(&widget::percent(rules.bite), 9)),
            (Role::Dim, pad_left(&format!("×{}.{}", rules.aligned / 10_000, rules.aligned % 10_000 / 1_000), 7)),
            (Role::Dim, format!("  {words}")),
        ]);
    }
    let [low, middle, high] = view.injury_range().map(widget::euro);
    let values = [("low", low.into()), ("middle", middle.into()), ("high", high.into())];
    sheet.prose(Role::Text, 0, "");
    sheet.prose(Role::Warning, 0, &tx("papers-proportion", &values));
    if let Some(draft) = view.draft() {
        sheet.heading(&t("papers-draft"));
        sheet.prose(Role::Me, 0, &model.draft(draft));
        for line in &why::proportionality(&view, draft.measures).lines {
            sheet.bullet((Role::Dim, "•"), Role::Text, line);
        }
    }
}

/// The case file by its limbs and items.
pub(super) fn case_file(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let why = why::case_file(&model.words(), &model.view());
    sheet.prose(Role::Title, 0, &why.title);
    for line in &why.lines {
        sheet.bullet((Role::Dim, "•"), Role::Text, line);
    }
}

/// Where the case stands, its clocks, and what may come next.
pub(super) fn track(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let view = model.view();
    let why = why::standing(&view);
    let clocks = view.procedure().clocks().len();
    sheet.prose(Role::Union, 0, &why.title);
    for (at, line) in why.lines.iter().enumerate() {
        let mark = if at < clocks { (Role::Warning, "◷") } else { (Role::Union, "▸") };
        sheet.bullet(mark, Role::Text, line);
    }
    if let Some(draft) = view.draft() {
        sheet.heading(&t("papers-draft"));
        sheet.prose(Role::Text, 0, &model.draft(draft));
    }
}

/// Pledges that the seat knows of, and the bargain with Beijing.
pub(super) fn pledges(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let view = model.view();
    let mut any = false;
    for (_, pledge) in view.pledges() {
        any = true;
        sheet.bullet((Role::Me, "◆"), Role::Text, &model.pledge(pledge));
    }
    if !any {
        sheet.prose(Role::Dim, 0, &t("papers-no-pledges"));
    }
    sheet.heading(&t("papers-bargain"));
    let bargain = view.bargain();
    let terms =
        [("offers-mandate", bargain.mandate), ("offers-offer", bargain.offer), ("offers-counter", bargain.counter)];
    for (key, terms) in terms {
        if let Some(terms) = terms {
            sheet.prose(Role::Dim, 0, &t(key));
            sheet.prose(Role::Text, 2, &model.terms(&terms));
        }
    }
    if let Some(agreement) = bargain.agreement {
        sheet.prose(Role::Relief, 0, &tx("papers-agreement", &[("round", agreement.since.into())]));
        sheet.prose(Role::Text, 2, &model.terms(&agreement.terms));
    }
}
