//! Pages about the procedure, and about pledges and the bargain.

use super::Sheet;
use crate::base::set::StateSet;
use crate::game::forecast::Expected;
use crate::game::state::Topic;
use crate::law::ballot::Vote;
use crate::tui::scene::Model;
use crate::tui::screen::frame;
use crate::tui::text::{labelled, t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::pad;
use crate::words::text::capital;
use crate::words::{name, why};

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
    sheet.heading(&t("track-way"));
    let stations = frame::stations(model);
    let last = stations.len().saturating_sub(1);
    for (at, station) in stations.into_iter().enumerate() {
        let role = if station.mark == "▶" { Role::Union } else { Role::Dim };
        let about = t(&format!("{}-about", station.key));
        sheet.row([
            (role, format!("{} {}", station.mark, pad(&t(station.key), STATION))),
            (if role == Role::Union { Role::Text } else { Role::Dim }, about),
        ]);
        if at < last {
            sheet.row([(Role::Frame, "│".to_owned())]);
        }
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
        sheet.prose(Role::Text, 0, &t("papers-pledge-about"));
        let steps = view.rules().politics.prices.capital_steps;
        let price = Expected::Capital(steps.pledge_kept, steps.pledge_broken);
        sheet.bullet((Role::Dim, "•"), Role::Text, &capital(&model.expected(&price)));
    }
    words_given(sheet, model);
    let trust = model.read(crate::show::trust::lines);
    if !trust.is_empty() {
        sheet.heading(&t("trust-title"));
        for line in &trust {
            sheet.bullet((Role::Dim, "•"), Role::Text, line);
        }
    }
    sheet.heading(&t("papers-bargain"));
    let bargain = view.bargain();
    let is_empty = bargain.mandate.is_none() && bargain.offer.is_none() && bargain.counter.is_none();
    if is_empty && bargain.agreement.is_none() {
        sheet.prose(Role::Dim, 0, &t("papers-no-bargain"));
    }
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

/// What was said in public on each vote, and who has broken a pledge.
fn words_given(sheet: &mut Sheet<'_, '_, '_>, model: &Model<'_>) {
    let (view, words) = (model.view(), model.words());
    sheet.heading(&t("papers-words"));
    let said = |topic: Topic, vote: Vote| -> StateSet {
        view.states().iter().filter(|id| view.nation(*id).declared[topic.index()] == Some(vote)).collect()
    };
    let mut any = false;
    for topic in Topic::ALL {
        for vote in Vote::ALL {
            let states = said(topic, vote);
            if !states.is_empty() {
                any = true;
                let text =
                    labelled(&capital(&crate::words::terms::vote_on(vote, &name::topic(topic))), &words.codes(states));
                sheet.bullet((Role::Dim, "•"), Role::Text, &text);
            }
        }
    }
    if !any {
        sheet.prose(Role::Dim, 0, &t("papers-no-words"));
    }
    let broken: StateSet = view.states().iter().filter(|id| view.nation(*id).broken > 0).collect();
    if !broken.is_empty() {
        sheet.prose(Role::Warning, 0, &tx("papers-broken", &[("codes", words.codes(broken).into())]));
    }
}

/// Columns of a station's name.
const STATION: u16 = 14;
