//! What is at stake, beside the list of acts: below the list what one wants and what one's last acts came to, below the act that is
//! looked at where the next vote stands and who is nearest to the line. What does not fit is left out from its end.

use crate::show::aims::Aim;
use crate::show::month::Row;
use crate::show::stakes::{Near, Stakes};
use crate::tui::layout::over;
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left, wrapped};
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Below this there is no part worth beginning: a heading and a line.
const LEAST: u16 = 3;
/// Rows that are kept for where the next vote stands: its title, the chance in two lines, and six members under their heads.
pub(super) const ROOM: u16 = 10;
/// From so many columns on there is room for all that is said, in tables with air.
const WIDE: u16 = 54;
/// Columns of the table of members, name and figure, in wide rooms and in narrow ones.
const COLUMNS: [(u16, u16); 2] = [(18, 9), (16, 8)];

/// Draws what is at stake, the vote on the right and the rest on the left.
pub(super) fn draw(pen: &mut Pen<'_>, stakes: &Stakes, (left, right): (Rect, Rect)) {
    vote(pen, stakes, right);
    aims(pen, stakes, left);
}

/// Where the next vote stands, at the foot of its room, so that it stays in its place whatever is said above.
fn vote(pen: &mut Pen<'_>, stakes: &Stakes, room: Rect) {
    let is_wide = room.width >= WIDE;
    let columns = COLUMNS[usize::from(!is_wide)];
    let prose = |role: Role, text: &String| -> Vec<Line<'static>> {
        wrapped(text, room.width).into_iter().map(|line| pen.spans([(role, line)])).collect()
    };
    let mut lines: Vec<Line<'static>> = stakes.chance.iter().flat_map(|chance| prose(Role::Title, chance)).collect();
    let count = || stakes.count.iter().flat_map(|count| prose(Role::Text, count));
    if is_wide {
        // The header shows the days that are left; in a narrow room the sentence goes to whoever opens the track.
        lines.extend(stakes.day.iter().flat_map(|day| prose(Role::Text, day)));
        lines.extend(count());
    }
    let fits = room.height.saturating_sub(1);
    let below: Vec<Line<'static>> = if is_wide { Vec::new() } else { count().collect() };
    if !stakes.near.is_empty() {
        lines.push(pen.spans([(Role::Dim, row(columns, &t("stakes-who"), &head()))]));
        // The count is said whole; of the members those nearest to the line stay.
        let left = usize::from(fits).saturating_sub(lines.len() + below.len());
        let kept = stakes.near.len().min(left.max(usize::from(LEAST)));
        let members = stakes.near.iter().take(kept).map(|near| row(columns, &near.name, &figures(near)));
        lines.extend(members.map(|row| pen.spans([(Role::Text, row)])));
    }
    lines.extend(below);
    if fits + 1 < LEAST {
        return;
    }
    let shown = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(fits);
    let (_, foot) = over(room, room.height - shown - 1);
    pen.heading(frame::line_of(foot, 0), &stakes.title);
    pen.lines(over(foot, 1).1, &lines, 0);
}

fn head() -> [String; 4] {
    ["stakes-now", "stakes-talk", "stakes-passes", "stakes-talks"].map(t)
}

fn figures(near: &Near) -> [String; 4] {
    let talks = near.talks.map_or_else(|| t("stakes-held"), |talks| talks.to_string());
    let talk = if near.talks.is_some() { near.talk.clone() } else { String::new() };
    [near.now.clone(), talk, near.passes.clone(), talks]
}

/// A row of the table; the last figure, how many talks, only where there is room.
fn row((name, figure): (u16, u16), who: &str, figures: &[String; 4]) -> String {
    let told = if (name, figure) == COLUMNS[0] { 4 } else { 3 };
    let figures = figures.iter().take(told).map(|text| pad_left(text, figure));
    [pad(who, name)].into_iter().chain(figures).collect()
}

fn aims(pen: &mut Pen<'_>, stakes: &Stakes, room: Rect) {
    let aim = |aim: &Aim| {
        let (role, mark) = if aim.met { (Role::For, "✓") } else { (Role::Dim, "·") };
        let text = if aim.reached.is_empty() { aim.text.clone() } else { format!("{} {}", aim.text, aim.reached) };
        let lines = wrapped(&text, room.width.saturating_sub(2)).into_iter().enumerate();
        let lead = |at| (role, format!("{} ", if at == 0 { mark } else { " " }));
        lines.map(|(at, line)| pen.spans([lead(at), (Role::Text, line)])).collect()
    };
    let last = |row: &Row| {
        wrapped(&row.sentence(), room.width).into_iter().map(|line| pen.spans([(Role::Text, line)])).collect()
    };
    let parts: [(&str, Vec<Vec<Line<'static>>>); 2] = [
        ("stakes-aims", stakes.aims.iter().map(aim).collect()),
        ("stakes-last", stakes.last.iter().map(last).collect()),
    ];
    let mut rest = room;
    for (title, items) in parts {
        if items.is_empty() || rest.height < LEAST {
            continue;
        }
        let head = frame::line_of(over(rest, 1).1, 0);
        pen.heading(head, &t(title));
        let below = over(rest, 2).1;
        // Sentences stand whole; how many do not fit is said.
        let mut used = 0;
        let fits = |lines: &&Vec<Line<'static>>| {
            used += lines.len();
            used <= usize::from(below.height)
        };
        let shown: Vec<&Vec<Line<'static>>> = items.iter().take_while(fits).collect();
        let left = items.len() - shown.len();
        let lines: Vec<Line<'static>> = shown.into_iter().flatten().cloned().collect();
        pen.lines(below, &lines, 0);
        if left > 0 {
            pen.right(head, Role::Key, &tx("table-more", &[("count", left.into())]));
        }
        rest = over(below, u16::try_from(lines.len()).unwrap_or(u16::MAX)).1;
    }
}
