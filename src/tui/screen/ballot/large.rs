//! A roll-call in large type, for a projector: votes for, abstaining and against, both thresholds, and what it comes to.

use super::Sheet;
use super::picture::{Bar, bars, blocking, role};
use crate::base::set::StateSet;
use crate::game::state::Gate;
use crate::law::ballot::Vote;
use crate::law::comitology::Opinion;
use crate::tui::glyph::Glyphs;
use crate::tui::layout::over;
use crate::tui::scene::Model;
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::large;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::words::number;
use ratatui::layout::Rect;

/// The widest figures that a tally can have: votes on a side, members of those needed, a share.
const WIDEST: [&str; 3] = ["27", "27/27", "88.8%"];
/// Columns for what stands small beside a word.
const BESIDE: u16 = 14;
/// Columns between two blocks.
const GAP: u16 = 2;

/// How a tally is laid out in the room that it has.
struct Plan {
    /// The scale of the figures.
    scale: u16,
    /// The scale of the words over them; none where they are written small.
    label: Option<u16>,
    /// The scale of the last line, if there is room for one.
    last: Option<u16>,
    /// Empty rows between the parts.
    gap: u16,
}

/// The rows of a word over a figure, with the empty one beneath it if it is large.
fn label_rows(label: Option<u16>) -> u16 {
    label.map_or(1, |scale| large::rows(scale) + 1)
}

/// The largest plan that fits; the words over the figures with the columns that they have, and the last line are given.
fn plan(area: Rect, glyphs: Glyphs, labels: &[(String, u16)], last: &str) -> Plan {
    let third = area.width.saturating_sub(2 * GAP) / 3;
    let wide = |text: &str, scale: u16| large::columns(text, scale).unwrap_or(u16::MAX);
    // The title, three figures under their words, an empty row, two more under theirs with a bar, who blocks.
    let high = |scale: u16, label: Option<u16>| 5 + 2 * (large::rows(scale) + label_rows(label)) - 1;
    let fits = |scale: &u16| {
        let pair = wide(WIDEST[1], *scale).saturating_add(wide(WIDEST[2], *scale)).saturating_add(2 * GAP);
        wide(WIDEST[0], *scale) <= third && pair <= area.width && high(*scale, None) <= area.height
    };
    let scale = large::scales(glyphs).find(fits).unwrap_or(1);
    let readable = |label: &u16| {
        let columns = labels.iter().all(|(text, room)| wide(text, *label) <= *room);
        *label < scale && columns && high(scale, Some(*label)) + large::rows(1) <= area.height
    };
    let label = large::scales(glyphs).find(readable);
    let left = area.height.saturating_sub(high(scale, label));
    let last = large::scales(glyphs)
        .filter(|last| *last <= scale.max(2))
        .find(|scale| wide(last, *scale) <= area.width && large::rows(*scale) <= left);
    let left = left.saturating_sub(last.map_or(1, large::rows));
    Plan { scale, label, last, gap: (left / 3).min(3) }
}

/// Draws the tally, and what it comes to where there is room beneath.
pub(in crate::tui::screen) fn tally(pen: &mut Pen<'_>, glyphs: Glyphs, model: &Model<'_>, sheet: &Sheet, area: Rect) {
    let title = model.vote_title(sheet);
    pen.text(frame::line_of(area, 0), Role::Title, &title);
    let (last_role, text) = standing(sheet);
    let (sides, bars) = (sides(sheet), bars(sheet));
    let third = area.width.saturating_sub(2 * GAP) / 3;
    let half = (area.width / 2).saturating_sub(GAP + BESIDE);
    let words = sides.iter().map(|side| (t(side.key), third));
    let labels: Vec<(String, u16)> = words.chain(bars.iter().map(|bar| (bar.capitals(), half))).collect();
    let plan = plan(area, glyphs, &labels, &text);
    let high = large::rows(plan.scale) + label_rows(plan.label);
    let (upper, rest) = over(over(area, 1 + plan.gap).1, high);
    for (at, side) in (0u16..).zip(sides) {
        let area = Rect { x: upper.x + at * (third + GAP), width: third, ..upper };
        let low = label(pen, glyphs, &plan, area, (side.role, &t(side.key)), (side.role, ""));
        let figure = side.states.len().to_string();
        large::write(pen, low, glyphs, side.role, (&figure, plan.scale));
        let used = large::columns(WIDEST[0], plan.scale).unwrap_or(0) + 2;
        let beside = Rect { x: low.x + used, width: low.width.saturating_sub(used), ..low };
        let share = number::share(sheet.table().total(side.states), sheet.table().sum());
        let mark = format!("{} {}", glyphs.vote(side.role), super::letter(side.vote));
        let foot = large::rows(plan.scale).saturating_sub(1);
        pen.text(frame::line_of(beside, foot.saturating_sub(1)), side.role, &mark);
        pen.text(frame::line_of(beside, foot), side.role, &share);
    }
    let (lower, rest) = over(over(rest, 1 + plan.gap).1, 1 + high);
    let [members, population] = [1, 2].map(|at| large::columns(WIDEST[at], plan.scale).unwrap_or(0));
    let spare = lower.width.saturating_sub(members + population + 2 * GAP) / 2;
    let left = Rect { width: members + spare, ..lower };
    let right = Rect { x: left.right() + 2 * GAP, width: lower.width.saturating_sub(left.width + 2 * GAP), ..left };
    for (bar, area) in bars.iter().zip([left, right]) {
        threshold(pen, glyphs, &plan, bar, area);
    }
    if bars.len() > 1 {
        pen.text(frame::line_of(rest, 0), Role::Abstain, &blocking(sheet));
    }
    let foot = plan.last.map_or(1, large::rows);
    let low = over(area, area.height.saturating_sub(foot)).1;
    match plan.last {
        Some(scale) => large::write(pen, low, glyphs, last_role, (&text, scale)),
        None => {
            pen.text(low, last_role, &text);
        }
    }
}

/// A side of a vote.
struct Side {
    vote: Vote,
    role: Role,
    key: &'static str,
    states: StateSet,
}

/// Votes for, abstaining and against; who stays away is counted with those that abstain.
fn sides(sheet: &Sheet) -> [Side; 3] {
    let (yes, no) = (sheet.votes().in_favour(), sheet.votes().against());
    let neither = sheet.done().minus(yes).minus(no);
    let side = |vote, key, states| Side { vote, role: role(Some(vote)), key, states };
    [
        side(Vote::For, "projector-for", yes),
        side(Vote::Abstain, "projector-abstain", neither),
        side(Vote::Against, "projector-against", no),
    ]
}

/// The word over a figure, large where there is room, with small text beside it; gives back the room beneath.
fn label(
    pen: &mut Pen<'_>,
    glyphs: Glyphs,
    plan: &Plan,
    area: Rect,
    (role, word): (Role, &str),
    (small_role, small): (Role, &str),
) -> Rect {
    let used = match plan.label {
        Some(scale) => {
            large::write(pen, area, glyphs, role, (word, scale));
            large::columns(word, scale).unwrap_or(0) + 1
        }
        None => pen.text(frame::line_of(area, 0), role, word),
    };
    // Beside a large word it stands at its foot, in as many lines as it takes.
    let last = label_rows(plan.label).saturating_sub(if plan.label.is_some() { 2 } else { 1 });
    let line = frame::line_of(area, last);
    let beside = Rect { x: line.x + used + 1, width: line.width.saturating_sub(used + 1), ..line };
    for (above, words) in (0u16..).zip(wrapped(small, beside.width).iter().rev()).take(usize::from(last) + 1) {
        pen.text(Rect { y: beside.y - above, ..beside }, small_role, words);
    }
    over(area, label_rows(plan.label)).1
}

/// A threshold: what is missing, the figure, the bar with its line.
fn threshold(pen: &mut Pen<'_>, glyphs: Glyphs, plan: &Plan, bar: &Bar, area: Rect) {
    let (role, small) = if bar.reached { (Role::Relief, Role::Relief) } else { (Role::Title, Role::Warning) };
    let low = label(pen, glyphs, plan, area, (Role::Title, &bar.capitals()), (small, &bar.missing));
    large::write(pen, low, glyphs, role, (&bar.large, plan.scale));
    let line = bar.gauge.line(area.width, glyphs, pen.theme, (bar.role, Role::Abstain));
    pen.line(frame::line_of(low, large::rows(plan.scale)), &line);
}

/// What it came to; before that, whether it is decided, and how many have yet to declare.
fn standing(sheet: &Sheet) -> (Role, String) {
    if let Some(result) = sheet.result() {
        let (good, bad) = match sheet.gate() {
            Gate::Council => ("projector-adopted", "projector-not-adopted"),
            Gate::Committee => ("projector-positive", "projector-no-positive"),
            Gate::Appeal => ("projector-not-stopped", "projector-stopped"),
            Gate::Consensus if sheet.item().decides() => ("projector-adopted", "projector-not-concluded"),
            Gate::Consensus => ("projector-yes", "projector-no"),
        };
        let through =
            if sheet.gate() == Gate::Appeal { result.opinion != Some(Opinion::Negative) } else { result.carried };
        return if through { (Role::Relief, t(good)) } else { (Role::Pain, t(bad)) };
    }
    if sheet.is_reached() {
        let appeal = sheet.gate() == Gate::Appeal;
        return if appeal { (Role::Pain, t("projector-stopped")) } else { (Role::Relief, t("projector-reached")) };
    }
    let open = sheet.order().len().saturating_sub(sheet.done().len());
    if sheet.is_out_of_reach() {
        let key = if sheet.gate() == Gate::Appeal { "projector-passes" } else { "projector-blocked" };
        return (Role::Abstain, t(key));
    }
    (Role::Open, tx("projector-open", &[("count", open.into())]))
}
