//! The supply board: each good with its licences and its way; of the marked one the stocks by use, by which ways it arrives, and
//! the projects outside China on a time line.

use crate::base::calendar::Month;
use crate::base::ids::{GoodId, ProjectId};
use crate::base::share::WHOLE;
use crate::game::rulebook::EndUse;
use crate::tui::canvas::Target;
use crate::tui::chart::{Bar, Unit, bars};
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::Action;
use crate::tui::layout::{WIDE, over, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left};
use crate::words::number;
use crate::words::supply::{projects_of, stocks};
use crate::words::why::Why;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Years of projects that are in view where there is room.
const YEARS: u16 = 4;
/// The width of a good's name in the table.
const NAME: u16 = 36;

/// The marked good in full.
pub(super) fn card(model: &Model<'_>, marked: usize) -> Why {
    let good = good(model, marked);
    Why { title: model.words().good(good), lines: model.words().good_lines(&model.view(), good) }
}

fn good(model: &Model<'_>, marked: usize) -> GoodId {
    GoodId::at(marked.min(model.campaign().text.goods.len().saturating_sub(1)))
}

/// Draws the board with a marked good.
pub(super) fn draw(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, marked: usize, area: Rect) {
    let goods = model.campaign().text.goods.len();
    let (table, low) = over(area, u16::try_from(goods).unwrap_or(0) + 1);
    pen.text(frame::line_of(table, 0), Role::Dim, &format!("{}{}", pad(&t("supply-good"), NAME), t("supply-columns")));
    for (at, y) in (0..goods).zip(1u16..) {
        let line = frame::line_of(table, y);
        row(pen, model, GoodId::at(at), at == marked.min(goods - 1), line);
        pen.spot(line, Target::Pick { at, again: Action::Why });
    }
    let id = good(model, marked);
    let (_, low) = over(low, 1);
    let wide = low.width >= WIDE - 4;
    let (left, right) = side_by_side(low, if wide { 46 } else { 34 });
    let used = stock_bars(pen, scene, model, id, left);
    arrivals(pen, scene, model, id, over(left, used + 1).1);
    projects(pen, scene, model, id, right);
}

fn row(pen: &mut Pen<'_>, model: &Model<'_>, id: GoodId, marked: bool, line: Rect) {
    let view = model.view();
    let (supply, elsewhere) = (view.supply(), view.supply_from_elsewhere());
    let [civil, defence] = supply.approval[id.index()];
    let part = |x: u16, width: u16| Rect { x: line.x + x, width: width.min(line.width.saturating_sub(x)), ..line };
    let role = |share: i32| if share < WHOLE / 2 { Role::Pain } else { Role::Text };
    frame::row(pen, part(0, NAME), marked, Role::Text, &model.words().good(id));
    pen.text(part(NAME, 8), role(civil), &pad_left(&number::percent_exact(civil), 8));
    pen.text(part(NAME + 8, 9), role(defence), &pad_left(&number::percent_exact(defence), 9));
    pen.text(part(NAME + 17, 10), Role::Text, &pad_left(&number::percent_exact(supply.backlog[id.index()][0]), 10));
    pen.text(part(NAME + 27, 12), Role::Text, &pad_left(&number::short::change(elsewhere[id.index()]), 12));
}

/// Whose stocks and ways they are.
fn place(model: &Model<'_>) -> String {
    model.me().map_or_else(|| t("supply-union"), |me| model.name(me).to_owned())
}

/// The stocks by use in weeks; gives back how many rows they took.
fn stock_bars(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, good: GoodId, area: Rect) -> u16 {
    pen.heading(frame::line_of(area, 0), &tx("supply-stocks", &[("place", place(model).into())]));
    let named: Vec<(String, i32)> = stocks(&model.view(), model.me(), good)
        .into_iter()
        .map(|(used_for, stock)| (model.words().used_for(used_for), stock))
        .collect();
    let list: Vec<Bar<'_>> = named
        .iter()
        .map(|(label, stock)| Bar {
            label,
            value: i64::from(*stock),
            role: if *stock < 200 { Role::Pain } else { Role::Union },
        })
        .collect();
    // Full bars are the most that lay there at the start.
    let full = model.campaign().rules.goods[good.index()].stock.by_use();
    let most = full.into_iter().map(i64::from).chain(list.iter().map(|bar| bar.value)).max().unwrap_or(1);
    1 + bars(&list, Unit::WEEKS, most, None, (scene.theme, scene.glyphs), over(area, 1).1, pen.buffer)
}

/// By which ways the good arrives at one's own state, for civil and military use.
fn arrivals(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, good: GoodId, area: Rect) {
    let Some(me) = model.me().filter(|_| area.height > 2) else { return };
    pen.heading(frame::line_of(area, 0), &t("screen-supply-ways"));
    let mut rest = over(area, 1).1;
    for (end_use, key) in [(EndUse::Civil, "supply-civil"), (EndUse::Defence, "supply-defence")] {
        let Some(ways) = model.view().ways(me, good, end_use) else { continue };
        if rest.height == 0 {
            return;
        }
        let (label, bar) = side_by_side(frame::line_of(rest, 0), 9);
        pen.text(label, Role::Text, &t(key));
        let line = stacked(ways, bar.width.saturating_sub(7), pen, scene.glyphs);
        pen.line(bar, &line);
        pen.right(bar, Role::Title, &number::percent_exact(ways.iter().sum()));
        rest = over(rest, 1).1;
    }
    let shown = |(glyph, plain, role)| (if scene.glyphs.is_unicode() { glyph } else { plain }, role);
    let text = PATTERNS.iter().fold(t("supply-ways-legend"), |text, pattern| {
        let (glyph, _) = shown(*pattern);
        text.replace(pattern.0, &glyph.to_string())
    });
    frame::legend(pen, rest, &text, &PATTERNS.map(shown));
}

/// The pattern of each way, the one for terminals without blocks, and its role.
const PATTERNS: [(char, char, Role); 3] =
    [('█', '#', Role::Beijing), ('▒', '=', Role::Abstain), ('░', '-', Role::Union)];

/// The ways one behind the other, each with its own pattern.
fn stacked<'t>(ways: [i32; 3], columns: u16, pen: &Pen<'_>, glyphs: Glyphs) -> Line<'t> {
    let count = |share: i32| usize::try_from(share.max(0) * i32::from(columns) / WHOLE).unwrap_or(0);
    let mut parts: Vec<(Role, String)> = Vec::new();
    let (mut sum, mut drawn) = (0, 0);
    for (share, (glyph, plain, role)) in ways.into_iter().zip(PATTERNS) {
        let glyph = if glyphs.is_unicode() { glyph } else { plain };
        sum += share;
        let until = count(sum).min(usize::from(columns));
        parts.push((role, glyph.to_string().repeat(until.saturating_sub(drawn))));
        drawn = drawn.max(until);
    }
    parts.push((Role::Open, "·".repeat(usize::from(columns) - drawn)));
    pen.spans(parts)
}

/// The projects on a time line: those of the marked good first, then, where there is room, all others.
fn projects(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, good: GoodId, area: Rect) {
    let view = model.view();
    let of_good: Vec<ProjectId> = projects_of(&view, good).collect();
    let others = (0..view.rules().projects.len()).map(ProjectId::at).filter(|id| !of_good.contains(id));
    let all: Vec<ProjectId> = of_good.iter().copied().chain(others).collect();
    pen.heading(frame::line_of(area, 0), &t("supply-projects"));
    let (head, list) = over(over(area, 1).1, 1);
    let name = (area.width / 3).clamp(14, 34);
    let figures = 8;
    let line = Rect { x: area.x + name + 1, width: area.width.saturating_sub(name + figures + 2), ..head };
    let first = view.month();
    // A month is as many columns wide as lets five years be seen.
    let each = (line.width / YEARS / 12).max(1);
    let months = line.width / each;
    let end = first.plus(months.saturating_sub(1));
    pen.text(head, Role::Dim, &t("supply-projects-name"));
    pen.text(line, Role::Dim, &number::short::month(first));
    pen.right(line, Role::Dim, &number::short::month(end));
    pen.right(head, Role::Dim, &t("supply-adds"));
    for (id, y) in all.iter().zip(0..list.height) {
        let row = frame::line_of(list, y);
        let mine = of_good.contains(id);
        let role = if mine { Role::Text } else { Role::Dim };
        pen.text(Rect { width: name, ..row }, role, &model.words().project(*id));
        let ramp = ramp(model, *id, (first, months, each), scene.glyphs);
        pen.text(Rect { y: row.y, height: row.height, ..line }, if mine { Role::Union } else { Role::Dim }, &ramp);
        pen.right(row, role, &number::percent_exact(view.outlook(*id).adds));
    }
}

/// The output of a project from this month on, so many columns for each month, if nothing is withheld from it.
fn ramp(model: &Model<'_>, id: ProjectId, (first, months, each): (Month, u16, u16), glyphs: Glyphs) -> String {
    let outlook = model.view().outlook(id);
    let (begins, full) = (i64::from(outlook.begins.0), i64::from(outlook.full.0));
    let level = |at: u16| {
        let now = i64::from(first.0) + i64::from(at);
        let done = i64::from(outlook.done);
        match (now < begins, now >= full) {
            (true, _) => 0,
            (false, true) => i64::from(WHOLE),
            (false, false) => done + (i64::from(WHOLE) - done) * (now - begins) / (full - begins).max(1),
        }
    };
    let glyph = |bp: i64| match bp {
        0 => '·',
        bp => glyphs.eighths_high(usize::try_from((bp * 8 / i64::from(WHOLE)).max(1)).unwrap_or(1)),
    };
    let columns = |bp| std::iter::repeat_n(glyph(bp), usize::from(each));
    (0..months).map(level).flat_map(columns).collect()
}
