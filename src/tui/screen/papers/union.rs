//! Pages about the procedure, and about pledges and the bargain.

use super::Sheet;
use crate::tui::scene::Model;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::words::why;

/// Where the case stands, its clocks, and what may come next.
pub(super) fn track(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let view = model.view();
    let why = why::standing(&view);
    let clocks = view.procedure().clocks_on(view.today()).len();
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
        if let Some(kept) = crate::words::terms::kept(&agreement) {
            sheet.prose(Role::Warning, 2, &kept);
        }
    }
}
