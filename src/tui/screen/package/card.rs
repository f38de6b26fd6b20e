//! The rows of the package and what stands beside them: gauge, sums, the marked part, the bill of each state.

use super::{slot_of, stands};
use crate::game::measures::full_pressure;
use crate::tui::chart::{Bar, Unit, bars};
use crate::tui::layout::over;
use crate::tui::package::{Mark, Package, Part};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::frame;
use crate::tui::text::{labelled, t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left, wrapped};
use crate::tui::widget::scale::{self, Scale};
use crate::words::number;
use crate::words::package::{Change, Proportion, Sheet, annex_points};
use crate::words::why::Why;
use ratatui::layout::Rect;
use std::fmt::Write as _;

/// How wide the columns of figures are: what it takes and presses, what it costs one's own state.
const FIGURES: u16 = 19;
/// The points of Annex I, where there is room for them.
const ANNEX: u16 = 13;
/// The pressure alone and with the whole G7, where there is room for that too.
const FURTHER: u16 = 13;

/// Which columns there is room for beside the name: those of Annex I, and the further figures.
const fn columns(width: u16) -> (bool, bool) {
    (width >= 58, width >= 72)
}

const fn name_width(width: u16) -> u16 {
    let (annex, further) = columns(width);
    let figures = FIGURES + if annex { ANNEX } else { 0 } + if further { FURTHER } else { 0 };
    width.saturating_sub(figures + 4)
}

/// The heads of the columns.
pub(super) fn head(pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
    let code = model.me().map_or("", |me| model.code(me));
    let mut text = format!(
        "{}{}{}{}",
        pad(&t("package-measures"), name_width(area.width) + 4),
        pad_left(&t("package-head-takes"), 8),
        pad_left(&t("package-head-presses"), 6),
        pad_left(code, 5),
    );
    let (annex, further) = columns(area.width);
    if further {
        let _ = write!(text, "{}{}", pad_left(&t("package-head-alone"), 7), pad_left(&t("package-head-aligned"), 6));
    }
    if annex {
        let _ = write!(text, "  {}", t("package-head-annex"));
    }
    pen.text(area, Role::Dim, &text);
}

/// A row of the list: how it stands, its name, its figures.
pub(super) fn row(package: &Package, model: &Model<'_>, part: Part, mark: Mark, width: u16) -> String {
    let name = name(package, model, part);
    let glyph = match mark {
        Mark::Out => "□",
        Mark::In => "■",
        Mark::Stands => "▶",
        Mark::Wanted => "+",
        Mark::Unwanted => "−",
    };
    let Part::Measure(id) = part else { return format!("{glyph} {name}") };
    let name = pad(&name, name_width(width));
    let rules = &model.campaign().rules.measures[id.index()];
    let g7 = model.view().union().g7;
    let pressure = |g7: i32| number::one_decimal(full_pressure(&model.campaign().rules, id, g7));
    let own = model.me().map_or_else(String::new, |me| model.view().package_cost(me, &package.only(id)).to_string());
    let mut text = format!(
        "{glyph} {name}{}{}{}",
        pad_left(&number::short::euro(rules.value[1]), 8),
        pad_left(&pressure(g7), 6),
        pad_left(&own, 5)
    );
    let (annex, further) = columns(width);
    if further {
        let (alone, aligned) = (pressure(0), pressure(crate::base::share::WHOLE));
        let _ = write!(text, "{}{}", pad_left(&alone, 7), pad_left(&aligned, 6));
    }
    if annex {
        let _ = write!(text, "  {}", annex_points(rules.annex));
    }
    text
}

fn name(package: &Package, model: &Model<'_>, part: Part) -> String {
    let span = |months: u8| match months {
        0 => t("screen-package-none"),
        months => crate::words::number::months(months),
    };
    match part {
        Part::Measure(id) => model.words().measure(id),
        Part::Sector(id) => model.words().sector(id),
        Part::Deferral => labelled(&t("screen-package-deferral"), &span(package.draft().deferral)),
        Part::Sunset => labelled(&t("screen-package-sunset"), &span(package.draft().sunset)),
    }
}

/// What the marked part is, in full.
pub(super) fn about(package: &Package, model: &Model<'_>, part: Part) -> Why {
    let (words, view) = (model.words(), model.view());
    let lines = match part {
        Part::Measure(id) => words.package_measure(&view, id),
        Part::Sector(id) => words.package_sector(&view, id, package.draft().measures),
        Part::Deferral | Part::Sunset => vec![model.slot(slot_of(part))],
    };
    let mut title = name(package, model, part);
    if stands(model, part) {
        title = tx("with-basis", &[("text", title.into()), ("basis", t("package-stands").into())]);
    }
    Why { title, lines }
}

const fn role_of(proportion: Proportion) -> Role {
    match proportion {
        Proportion::Within => Role::Relief,
        Proportion::Costly => Role::Warning,
        Proportion::Barred => Role::Pain,
    }
}

/// The gauge, the sums, the changes, and the marked part as far as there is room.
pub(super) fn draw(
    pen: &mut Pen<'_>,
    model: &Model<'_>,
    package: &Package,
    sheet: &Sheet,
    part: Option<Part>,
    area: Rect,
) {
    let mut rest = gauge(pen, sheet, area);
    for (label, text) in sums(model, package, sheet) {
        let line = frame::line_of(rest, 0);
        let label = pen.text(Rect { width: 9.min(line.width), ..line }, Role::Dim, &label).max(9);
        let room = Rect { x: rest.x + label, width: rest.width.saturating_sub(label), ..rest };
        let used = pen.prose(room, Role::Text, &text);
        rest = over(rest, used.max(1)).1;
    }
    let used = pen.prose(rest, role_of(sheet.proportion), &sheet.verdict);
    rest = over(rest, used).1;
    // On a small screen the marks of the list and the sum of the changes say it, and the window shows the part.
    let details = part.map(|part| about(package, model, part));
    let lines: Vec<String> =
        details.iter().flat_map(|why| why.lines.iter().flat_map(|line| wrapped(line, rest.width))).collect();
    let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
    let changes = u16::try_from(sheet.changes.len()).unwrap_or(0);
    if changes > 0 && rest.height > wanted.min(rest.height / 2) + 3 {
        let fit = changes.min(rest.height.saturating_sub(wanted.min(rest.height / 2) + 2));
        rest = over(rest, 1).1;
        pen.heading(frame::line_of(rest, 0), &t("package-before"));
        for ((change, text), y) in sheet.changes.iter().zip(1..=fit) {
            let (glyph, role) = match change {
                Change::Added => ("+", Role::Relief),
                Change::Removed => ("−", Role::Pain),
                Change::Kept => ("=", Role::Dim),
            };
            pen.text(frame::line_of(rest, y), role, &format!("{glyph} {text}"));
        }
        rest = over(rest, fit + 1).1;
    }
    if let (Some(why), true) = (details, rest.height > 2) {
        rest = over(rest, 1).1;
        pen.heading(frame::line_of(rest, 0), &why.title);
        for (line, y) in lines.iter().zip(1..rest.height) {
            pen.text(frame::line_of(rest, y), Role::Text, line);
        }
    }
}

/// What it takes on the range of the injury; gives back the room beneath.
fn gauge(pen: &mut Pen<'_>, sheet: &Sheet, area: Rect) -> Rect {
    let amount = |million: i32| u64::try_from(million).unwrap_or(0);
    let [low, middle, high] = sheet.injury.map(amount);
    let [standing, added] = sheet.worth.map(amount);
    let whole = (high * 5 / 4).max((standing + added) * 21 / 20);
    let parts = [
        scale::Part { amount: standing, glyph: '▓', role: Role::Union },
        scale::Part { amount: added, glyph: '█', role: role_of(sheet.proportion) },
    ];
    let scale = Scale { parts: &parts, marks: &[(low, '┆'), (middle, '╎'), (high, '┃')], whole };
    let line = scale.line(area.width, pen.theme);
    pen.line(frame::line_of(area, 0), &line);
    let below = frame::line_of(area, 1);
    frame::legend(pen, below, &t("package-legend"), &parts.map(|part| (part.glyph, part.role)));
    over(area, 2).1
}

/// The sums, each with its label.
fn sums(model: &Model<'_>, package: &Package, sheet: &Sheet) -> Vec<(String, String)> {
    let [standing, added] = sheet.worth;
    let [low, middle, high] = sheet.injury.map(number::short::euro);
    let [now, alone, aligned] = sheet.pressure.map(number::percent_exact);
    let takes = [("value", number::short::euro(standing + added).into()), ("added", number::short::euro(added).into())];
    let injury = [("low", low.into()), ("middle", middle.into()), ("high", high.into())];
    let presses = [("now", now.into()), ("alone", alone.into()), ("aligned", aligned.into())];
    let mut sums = vec![
        (t("screen-package-takes"), tx("package-takes-value", &takes)),
        (t("package-injury"), tx("package-injury-value", &injury)),
        (t("screen-package-presses"), tx("package-presses-value", &presses)),
    ];
    if let Some(me) = model.me() {
        let label = tx("screen-package-own", &[("code", model.code(me).into())]);
        let points = model.view().package_cost(me, &package.draft());
        sums.push((label, tx("screen-points", &[("points", points.to_string().into())])));
    }
    let most: Vec<String> =
        sheet.costs.iter().take(5).map(|(id, cost)| format!("{} {cost}", model.code(*id))).collect();
    sums.push((t("screen-package-most"), if most.is_empty() { t("screen-package-none") } else { most.join(", ") }));
    if let Some(odds) = package.odds() {
        let [committee, appeal] = odds.map(crate::words::desk::chance);
        let values = [("committee", committee.into()), ("appeal", appeal.into())];
        sums.push((t("screen-package-chance"), tx("package-chance-value", &values)));
    }
    let changes = if package.before().is_some() {
        let count = |which| sheet.changes.iter().filter(|(change, _)| *change == which).count();
        let values = [
            ("added", count(Change::Added).into()),
            ("removed", count(Change::Removed).into()),
            ("kept", count(Change::Kept).into()),
        ];
        tx("package-changes-value", &values)
    } else {
        t("package-changes-none")
    };
    sums.push((t("package-changes"), changes));
    sums.push((t("screen-package-grounds"), sheet.grounds.clone()));
    sums
}

/// What it costs each state, as bars.
pub(super) fn bill(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, sheet: &Sheet, area: Rect) {
    pen.heading(frame::line_of(area, 0), &t("package-bill"));
    let names: Vec<(String, i32, bool)> = sheet
        .costs
        .iter()
        .map(|(id, cost)| (format!("{} {}", model.code(*id), model.name(*id)), *cost, model.me() == Some(*id)))
        .collect();
    let list: Vec<Bar<'_>> = names
        .iter()
        .map(|(label, cost, mine)| Bar {
            label,
            value: i64::from(*cost),
            role: if *mine { Role::Me } else { Role::Pain },
        })
        .collect();
    let most = list.iter().map(|bar| bar.value).max().unwrap_or(1);
    bars(&list, Unit::NUMBER, most, None, (scene.theme, scene.glyphs), over(area, 1).1, pen.buffer);
}
