//! Curves over time.

use super::axis::{Axis, Unit};
use crate::tui::glyph::Glyphs;
use crate::tui::theme::{Role, Theme};
use crate::tui::widget::pen::{fit, pad_left, wide};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// A curve.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Series<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is.
    pub role: Role,
    /// Its values, one for each column of the chart; what is missing is a gap.
    pub values: Vec<Option<i64>>,
}

/// A level that matters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Threshold<'a> {
    /// Where it lies.
    pub value: i64,
    /// What it is.
    pub name: &'a str,
}

/// A chart of curves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chart<'a> {
    /// What it shows.
    pub title: &'a str,
    /// In which unit.
    pub unit: Unit,
    /// The curves.
    pub series: Vec<Series<'a>>,
    /// Levels that matter.
    pub lines: Vec<Threshold<'a>>,
    /// What stands under each value: months, rounds.
    pub columns: Vec<String>,
}

/// The parts of a chart.
struct Parts {
    plot: Rect,
    axis: Axis,
}

/// Draws a chart: title, curves between two axes, names. Where there is no room for four columns and two rows of curve, nothing but the title is drawn.
pub fn draw(chart: &Chart<'_>, theme: &Theme, glyphs: Glyphs, area: Rect, buffer: &mut Buffer) {
    let area = area.intersection(buffer.area);
    if area.width < 12 || area.height < 5 {
        return;
    }
    buffer.set_stringn(area.x, area.y, fit(chart.title, area.width), usize::from(area.width), theme.style(Role::Title));
    let values = chart.series.iter().flat_map(|series| series.values.iter().flatten().copied());
    let axis = Axis::around(
        values.chain(chart.lines.iter().map(|line| line.value)),
        i64::from(area.height - 3) / 2,
        chart.unit.each,
    );
    let gutter = axis.ticks().map(|tick| wide(&chart.unit.text(tick, axis.step))).max().unwrap_or(0) + 2;
    let names = chart.series.iter().map(|series| wide(series.name)).max().unwrap_or(0).min(area.width / 4);
    let right = if chart.series.len() > 1 { names + 2 } else { 1 };
    let width = area.width.saturating_sub(gutter + right);
    if width < 4 {
        return;
    }
    let plot = Rect { x: area.x + gutter, y: area.y + 1, width, height: area.height - 3 };
    let parts = Parts { plot, axis };
    parts.axes(chart, theme, glyphs, area, buffer);
    for line in &chart.lines {
        parts.threshold(line, theme, glyphs, buffer);
    }
    let mut taken = Vec::new();
    for (at, series) in chart.series.iter().enumerate() {
        parts.curve(series, at, theme, glyphs, buffer);
        if chart.series.len() > 1 {
            parts.name(series, theme, area.right(), &mut taken, buffer);
        }
    }
}

impl Parts {
    fn axes(&self, chart: &Chart<'_>, theme: &Theme, glyphs: Glyphs, area: Rect, buffer: &mut Buffer) {
        let (side, cross, corner, floor) =
            if glyphs.is_unicode() { ("│", "┤", "└", "─") } else { ("|", "+", "+", "-") };
        let (frame, dim) = (theme.style(Role::Frame), theme.style(Role::Dim));
        let left = self.plot.x - 1;
        for y in self.plot.y..self.plot.bottom() {
            buffer.set_string(left, y, side, frame);
        }
        buffer.set_string(left, self.plot.bottom(), corner, frame);
        buffer.set_string(self.plot.x, self.plot.bottom(), floor.repeat(usize::from(self.plot.width)), frame);
        for tick in self.axis.ticks() {
            let y = self.y(tick);
            let text = pad_left(&chart.unit.text(tick, self.axis.step), self.plot.x - area.x - 2);
            buffer.set_string(area.x, y, text, dim);
            buffer.set_string(left, y, cross, frame);
        }
        self.columns(chart, dim, area, buffer);
    }

    /// The names of columns, as many as fit without touching; the first and, if it fits, the last.
    fn columns(&self, chart: &Chart<'_>, style: ratatui::style::Style, area: Rect, buffer: &mut Buffer) {
        let y = self.plot.bottom() + 1;
        let count = chart.columns.len();
        let mut free = area.x;
        let end = chart.columns.last().map_or(0, |last| wide(last));
        for (at, text) in chart.columns.iter().enumerate() {
            let width = wide(text);
            let middle = self.plot.x + self.x(at, count);
            let x = middle.saturating_sub(width / 2).max(area.x).min(area.right().saturating_sub(width));
            let last = at + 1 == count;
            let clear_of_last = last || x + width + 1 < (self.plot.right()).saturating_sub(end / 2);
            if x >= free && clear_of_last && x + width <= area.right() {
                buffer.set_string(x, y, text, style);
                free = x + width + 1;
            }
        }
    }

    fn threshold(&self, line: &Threshold<'_>, theme: &Theme, glyphs: Glyphs, buffer: &mut Buffer) {
        let dash = if glyphs.is_unicode() { "┄" } else { "." };
        let y = self.y(line.value);
        buffer.set_string(self.plot.x, y, dash.repeat(usize::from(self.plot.width)), theme.style(Role::Line));
        let name = fit(line.name, self.plot.width.saturating_sub(4));
        if !name.is_empty() {
            buffer.set_string(self.plot.x + 1, y, format!(" {name} "), theme.style(Role::Dim));
        }
    }

    /// A value holds until the next one: level from point to point, and one upright where it changes.
    fn curve(&self, series: &Series<'_>, which: usize, theme: &Theme, glyphs: Glyphs, buffer: &mut Buffer) {
        let style = theme.style(series.role);
        let count = series.values.len();
        for (at, pair) in series.values.windows(2).enumerate() {
            let [Some(from), Some(to)] = *pair else { continue };
            let (start, end) = (self.x(at, count), self.x(at + 1, count));
            for column in start..end {
                let here = self.y(from);
                let next = if column + 1 == end { self.y(to) } else { here };
                for (y, glyph) in stroke(here, next, glyphs) {
                    buffer[(self.plot.x + column, y)].set_char(glyph).set_style(style);
                }
            }
        }
        let points = if glyphs.is_unicode() { ['●', '▲', '■', '◆'] } else { ['o', '^', '#', '*'] };
        for (at, value) in series.values.iter().enumerate() {
            let Some(value) = value else { continue };
            let spot = (self.plot.x + self.x(at, count), self.y(*value));
            buffer[spot].set_char(points[which % points.len()]).set_style(style);
        }
    }

    /// The name of a curve at its end, on the nearest free row.
    fn name(&self, series: &Series<'_>, theme: &Theme, right: u16, taken: &mut Vec<u16>, buffer: &mut Buffer) {
        let Some(last) = series.values.iter().rev().flatten().next() else { return };
        let wanted = self.y(*last);
        let free = (self.plot.y..self.plot.bottom()).filter(|y| !taken.contains(y)).min_by_key(|y| y.abs_diff(wanted));
        let Some(y) = free else { return };
        taken.push(y);
        let x = self.plot.right() + 1;
        let room = right.saturating_sub(x);
        buffer.set_stringn(x, y, fit(series.name, room), usize::from(room), theme.style(series.role));
    }

    fn y(&self, value: i64) -> u16 {
        self.plot.bottom() - 1 - self.axis.row(value, self.plot.height)
    }

    fn x(&self, at: usize, count: usize) -> u16 {
        let last = usize::from(self.plot.width - 1);
        u16::try_from(at * last / count.saturating_sub(1).max(1)).unwrap_or(0)
    }
}

/// The characters of a line in one column, from a row to the row of the next column.
fn stroke(here: u16, next: u16, glyphs: Glyphs) -> Vec<(u16, char)> {
    let [level, upright, down_from, down_to, up_from, up_to] =
        if glyphs.is_unicode() { ['─', '│', '╮', '╰', '╯', '╭'] } else { ['-', '|', '+', '+', '+', '+'] };
    if here == next {
        return vec![(here, level)];
    }
    let down = next > here;
    let mut stroke = vec![(here, if down { down_from } else { up_from }), (next, if down { down_to } else { up_to })];
    stroke.extend((here.min(next) + 1..here.max(next)).map(|y| (y, upright)));
    stroke
}
