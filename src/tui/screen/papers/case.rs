//! The case file: its strength against what is needed, and the evidence for and against, limb by limb.

use super::list::Row;
use crate::base::ids::EvidenceId;
use crate::base::share::WHOLE;
use crate::game::rulebook::Limb;
use crate::tui::glyph::Glyphs;
use crate::tui::layout::over;
use crate::tui::scene::Model;
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::gauge::Gauge;
use crate::tui::widget::pen::Pen;
use crate::words::number;
use crate::words::why::{self, Why};
use ratatui::layout::Rect;

/// The rows: each limb with its strength, and under it what is known.
pub(super) fn rows(model: &Model<'_>) -> Vec<Row> {
    let (view, words) = (model.view(), model.words());
    let known = known(model);
    let mut rows = Vec::new();
    for limb in Limb::ALL {
        let title = crate::words::text::capital(&crate::words::name::limb(limb));
        rows.push(Row::Heading(title, number::short::change(why::limb_strength(&view, limb))));
        let before = rows.len();
        for id in known.iter().filter(|id| view.rules().evidence[id.index()].limb == limb) {
            let (filed, contested) = view.evidence(*id).map_or((false, false), |item| (item.filed, item.contested));
            let (mark, role) = match (filed, contested) {
                (false, _) => ("○", Role::Dim),
                (true, true) => ("!", Role::Warning),
                (true, false) if view.rules().evidence[id.index()].strength < 0 => ("−", Role::Beijing),
                (true, false) => ("✓", Role::Text),
            };
            rows.push(Row::Item(
                role,
                format!("{mark} {}", words.evidence(*id)),
                number::short::change(why::strength(&view, *id)),
            ));
        }
        if rows.len() == before {
            rows.push(Row::Heading(t("case-nothing"), String::new()));
        }
    }
    rows
}

fn known(model: &Model<'_>) -> Vec<EvidenceId> {
    why::evidence_known(&model.view()).collect()
}

/// What the marked item is.
pub(super) fn card(model: &Model<'_>, marked: usize) -> Why {
    let known = known(model);
    match known.get(marked.min(known.len().saturating_sub(1))) {
        Some(id) => why::evidence(&model.words(), &model.view(), *id),
        None => why::case_file(&model.words(), &model.view()),
    }
}

/// The strength of the file against what is needed; gives back the room beneath.
pub(super) fn gauge(pen: &mut Pen<'_>, glyphs: Glyphs, model: &Model<'_>, area: Rect) -> Rect {
    let view = model.view();
    let (strength, needed) = (view.case_file(), view.rules().politics.prices.case_threshold);
    let values =
        [("strength", number::percent_exact(strength).into()), ("needed", number::percent_exact(needed).into())];
    let text = tx("case-strength", &values);
    let width = pen.text(frame::line_of(area, 0), Role::Title, &text);
    let bar = Rect { x: area.x + width + 2, width: area.width.saturating_sub(width + 2), ..area };
    let amount = |bp: i32| u64::try_from(bp).unwrap_or(0);
    let gauge = Gauge { filled: amount(strength), lost: 0, total: amount(WHOLE), needed: amount(needed) };
    let line = gauge.line(bar.width.min(60), glyphs, pen.theme, (Role::For, Role::Against));
    pen.line(frame::line_of(bar, 0), &line);
    pen.text(frame::line_of(area, 1), Role::Dim, &t("case-legend"));
    over(area, 2).1
}
