//! The reckoning of a month: every indicator with its change and the causes of it, one's own state, the clocks.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, Cause, ClockEvent, Event, MeasureEvent, MemberEvent, PledgeEnd, TableEvent};
use crate::game::rulebook::Indicator;
use crate::game::state::Phase;
use crate::show::aims::aims;
use crate::show::month::{Kind, Part, month};
use crate::tui::canvas::{Canvas, Target};
use crate::tui::chart::{self, Chart, Series, Unit};
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, readable};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, came, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, fit, pad, pad_left, wide, wrapped};
use crate::tui::widget::rows::Cursor;
use crate::tui::world::Request;
use crate::words::number;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The reckoning of a month.
#[derive(Clone, Copy, Debug)]
pub struct Reckoning {
    seat: Seat,
    pub(super) cursor: Cursor,
    /// Steps of the way from the old values to the new ones.
    gone: i32,
}

/// The column in which causes begin, and how many stand in a row.
const CAUSES: u16 = 47;
const NAMED: usize = 3;
/// Steps from the old values to the new ones, where things may move.
const WAY: i32 = 8;

const KEYS: [Action; 7] =
    [Action::GoOn, Action::Down, Action::Why, Action::Charts, Action::Europe, Action::Papers, Action::Log];

impl Reckoning {
    /// Through the eyes of a seat.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, cursor: Cursor::default(), gone: 0 }
    }

    /// Whether the values are still on their way from those of the month before.
    #[must_use]
    pub const fn is_moving(&self) -> bool {
        self.gone < WAY
    }

    /// Goes a step of that way.
    pub const fn tick(&mut self) {
        if self.is_moving() {
            self.gone += 1;
        }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Report
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let (Some(model), Some(action)) = (scene.model(self.seat), press.action) else { return Reply::Stay };
        // Nobody waits for a picture: a key takes the values to where they go.
        self.gone = WAY;
        let rows = values(&model);
        let above = happened(&model);
        match action {
            Action::GoOn => return Reply::Ask(Request::Go),
            Action::Why => {
                let subject = came::row_at(&above, self.cursor.at).map(|row| came::subject(&model, row));
                let subject = subject.unwrap_or_else(|| {
                    let at = self.cursor.at.saturating_sub(came::count(&above));
                    let which = rows.get(at).map_or(Indicator::Cohesion, |row| row.which);
                    Subject::Change(which, causes(&model, which))
                });
                return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, subject))));
            }
            _ => {
                self.cursor.moved(action, came::count(&above) + rows.len(), 5);
            }
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body =
            frame::report(&mut pen, scene, &model, area, (Phase::Reckoning, model.phase(Phase::Reckoning)), &KEYS);
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Position);
        let notes = notes(&pen, &model, body.width);
        let foot = u16::try_from(notes.len()).unwrap_or(0).min(body.height / 3);
        let (upper, low) = over(body, body.height - foot);
        let used = self.list(&mut pen, &model, upper);
        // Where there is room, the notes stand under the list and the way of the marked indicator under them.
        let low = if used + foot < body.height { over(body, used + 1).1 } else { low };
        pen.lines(low, &notes, 0);
        let mut used = u16::try_from(notes.len()).unwrap_or(0) + 1;
        let rows = values(&model);
        let at = self.cursor.at.checked_sub(came::count(&happened(&model)));
        if let Some(row) = at.map_or(rows.first(), |at| rows.get(at)) {
            used += whole(&mut pen, &model, row, over(low, used).1);
            history(&mut pen, scene, &model, row.which, over(low, used).1);
        }
        pen.text(crate::tui::layout::parts(area).notice, Role::Dim, &t("reckoning-hint"));
    }
}

impl Reckoning {
    /// What happened, then every indicator, then one's aims; gives back how many rows they took.
    fn list(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) -> u16 {
        let above = happened(model);
        let first = came::count(&above);
        let mut lines = came::lines(pen, &above, area.width, Some(self.cursor.at));
        let rows = values(model);
        let board = lines.len() + 1;
        let heading = format!("{} ", t("reckoning-title"));
        let rule = "─".repeat(usize::from(area.width.saturating_sub(wide(&heading))));
        lines.push((None, pen.spans([(Role::Title, heading), (Role::Frame, rule)])));
        lines.extend((0..rows.len()).map(|at| (Some(first + at), Line::default())));
        lines.extend(aim_lines(pen, model, area.width).into_iter().map(|line| (None, line)));
        let from = came::scrolled(pen, area, &lines, self.cursor.at);
        // The values themselves are drawn over their empty lines: they may be on their way.
        for (at, row) in rows.iter().enumerate() {
            let Some(y) = (board + at).checked_sub(from).and_then(|y| u16::try_from(y).ok()) else { continue };
            if y < area.height {
                let line = frame::line_of(area, y);
                let left = row.change * (WAY - self.gone) / WAY;
                table_row(pen, model, (row, row.now - left), line, first + at == self.cursor.at);
                pen.spot(line, Target::Pick { at: first + at, again: Action::Why });
            }
        }
        came::more(pen, area, lines.len(), from);
        u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height)
    }
}

/// What happened in the month besides what moved: own acts, votes without their counts, words kept and broken.
fn happened(model: &Model<'_>) -> Vec<Part> {
    let shown = |part: &Part| matches!(part.kind, Kind::Own | Kind::Votes | Kind::Words);
    let mut all = model.read(|book, eyes| month(book, eyes, model.view().round()));
    all.retain(shown);
    // The page before this one had the counts.
    for row in all.iter_mut().filter(|part| part.kind == Kind::Votes).flat_map(|part| &mut part.rows) {
        row.then.clear();
    }
    all
}

/// One's aims as they stand, with the values reached.
fn aim_lines<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let aims = model.read(|book, eyes| aims(book, eyes, eyes));
    if aims.is_empty() {
        return Vec::new();
    }
    let heading = format!("{} ", t("ending-own"));
    let line = "─".repeat(usize::from(width.saturating_sub(wide(&heading))));
    let mut lines = vec![pen.spans([(Role::Title, heading), (Role::Frame, line)])];
    for aim in aims {
        let (mark, role) = if aim.met { ("✓ ", Role::Relief) } else { ("· ", Role::Warning) };
        let text = if aim.reached.is_empty() { aim.text } else { format!("{} ({})", aim.text, aim.reached) };
        for (at, line) in wrapped(&text, width.saturating_sub(2)).into_iter().enumerate() {
            let mark = if at == 0 { mark } else { "  " };
            lines.push(pen.spans([(role, mark.to_owned()), (Role::Text, line)]));
        }
    }
    lines
}

/// The way of an indicator since the start, where there is room for it.
pub(super) fn history(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, which: Indicator, area: Rect) {
    const LEAST: u16 = 10;
    let past = model.history();
    if area.height < LEAST || past.len() < 2 {
        return;
    }
    let title = model.indicator(which);
    let role = if is_harm(which) { Role::Pain } else { Role::Union };
    let values = past.iter().map(|round| round.get(which).map(i64::from)).collect();
    let unit = match which {
        Indicator::Ladder | Indicator::Cost => Unit::NUMBER,
        _ => Unit::PERCENT,
    };
    let column = |past: &crate::session::Dashboard| match past.round {
        0 => t("charts-start"),
        _ => number::short::month(past.month),
    };
    let columns = past.iter().map(column).collect();
    let series = vec![Series { name: &title, role, values }];
    let chart = Chart { title: &title, unit, series, lines: Vec::new(), columns };
    let area = readable(Rect { height: area.height.min(18), ..area });
    chart::draw(&chart, pen.theme, scene.glyphs, area, pen.buffer);
}

/// The way of an indicator since the start as a curve of one row, at most so many rounds of it.
pub(super) fn way(model: &Model<'_>, which: Indicator, most: usize, glyphs: Glyphs) -> String {
    let past = model.history();
    let way: Vec<Option<i64>> = past.iter().map(|round| round.get(which).map(i64::from)).collect();
    if way.len() < 2 { String::new() } else { chart::spark(&way[way.len().saturating_sub(most)..], glyphs) }
}

/// An indicator with its value and the change since the round before.
struct Value {
    which: Indicator,
    now: i32,
    change: i32,
}

fn values(model: &Model<'_>) -> Vec<Value> {
    let history = model.history();
    let now = model.dashboard();
    let before = history.len().checked_sub(2).and_then(|at| history.get(at));
    now.all()
        .map(|(which, value)| {
            let was = before.and_then(|before| before.get(which)).unwrap_or(value);
            Value { which, now: value, change: value - was }
        })
        .collect()
}

/// What moved an indicator this month, the largest first.
fn causes(model: &Model<'_>, which: Indicator) -> Vec<(Cause, i32)> {
    model.causes(which, model.view().round())
}

/// Whether more of it is worse for the Union.
pub(super) const fn is_harm(which: Indicator) -> bool {
    matches!(which, Indicator::Injury | Indicator::Cost | Indicator::Ladder)
}

/// The value of an indicator with its unit.
pub(super) fn value_text(which: Indicator, value: i32) -> String {
    match which {
        Indicator::Ladder => tx("screen-rung", &[("rung", value.to_string().into())]),
        Indicator::Cost => tx("screen-points", &[("points", value.to_string().into())]),
        _ => number::percent_exact(value),
    }
}

/// The change of an indicator with its direction.
pub(super) fn change_text(which: Indicator, change: i32) -> String {
    match which {
        Indicator::Ladder | Indicator::Cost => match change.cmp(&0) {
            std::cmp::Ordering::Greater => format!("▲ {change}"),
            std::cmp::Ordering::Less => format!("▼ {}", change.abs()),
            std::cmp::Ordering::Equal => "·".to_owned(),
        },
        _ if change == 0 => "·".to_owned(),
        _ => number::short::arrow(change),
    }
}

/// The role of a change: worse or better for the Union.
pub(super) const fn change_role(which: Indicator, change: i32) -> Role {
    match (change.signum(), is_harm(which)) {
        (0, _) => Role::Dim,
        (1, true) | (-1, false) => Role::Pain,
        _ => Role::Relief,
    }
}

/// All causes of the marked row, where its line cannot hold them; gives back how many rows they took.
fn whole(pen: &mut Pen<'_>, model: &Model<'_>, row: &Value, area: Rect) -> u16 {
    let causes = causes(model, row.which);
    let short = wide(&causes_text(row.which, &causes)) <= area.width.saturating_sub(CAUSES) && causes.len() <= NAMED;
    if short {
        return 0;
    }
    let values = [("indicator", model.indicator(row.which).into()), ("causes", told(row.which, causes.iter()).into())];
    pen.prose(area, Role::Text, &tx("reckoning-whole", &values)) + 1
}

/// A row; the value is the one that is shown on the way to the new one.
fn table_row(pen: &mut Pen<'_>, model: &Model<'_>, (row, shown): (&Value, i32), line: Rect, chosen: bool) {
    let mark = if chosen { "▸ " } else { "  " };
    let label = format!("{mark}{}", pad(&model.indicator(row.which), 26));
    let role = if chosen { Role::Selected } else { Role::Text };
    pen.text(Rect { width: 28, ..line }, role, &pad(&label, 28));
    let value = pad_left(&value_text(row.which, shown), 9);
    pen.text(Rect { x: line.x + 28, width: 9, ..line }, Role::Title, &value);
    pen.text(
        Rect { x: line.x + 39, width: 8, ..line },
        change_role(row.which, row.change),
        &change_text(row.which, row.change),
    );
    let causes = causes(model, row.which);
    let rest = Rect { x: line.x + CAUSES, width: line.width.saturating_sub(CAUSES), ..line };
    pen.text(rest, Role::Dim, &fit(&causes_text(row.which, &causes), rest.width));
}

/// The largest causes of a change in one line.
pub(super) fn causes_text(which: Indicator, causes: &[(Cause, i32)]) -> String {
    told(which, causes.iter().take(NAMED))
}

/// Causes with what they did.
fn told<'c>(which: Indicator, causes: impl Iterator<Item = &'c (Cause, i32)>) -> String {
    let word = |(cause, by): &(Cause, i32)| format!("{} {}", crate::words::politics::cause(*cause), signed(which, *by));
    causes.filter(|(_, by)| crate::words::name::is_seen(which, *by)).map(word).collect::<Vec<_>>().join(", ")
}

fn signed(which: Indicator, by: i32) -> String {
    match which {
        Indicator::Ladder | Indicator::Cost => crate::words::number::signed(by),
        _ => number::short::change(by),
    }
}

/// One's own state, what the month brought, and the clocks that run.
fn notes<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let view = model.view();
    let mut lines = Vec::new();
    if let (Some(me), Some(own)) = (model.me(), view.mine()) {
        let values = [
            ("name", model.name(me).into()),
            ("pain", number::percent_exact(own.injury).into()),
            ("supply", number::percent_exact(own.supply).into()),
            ("cost", own.cost.to_string().into()),
            ("capital", own.capital.to_string().into()),
        ];
        lines.push(pen.spans([(Role::Me, tx("reckoning-own", &values))]));
    }
    let mut line = |role: Role, text: &str| {
        // What goes on in a second row stands under the text, not under its mark.
        let rows = wrapped(text, width.saturating_sub(2)).into_iter().enumerate();
        lines.extend(rows.map(|(at, row)| pen.spans([(role, format!("{}{row}", if at == 0 { "" } else { "  " }))])));
    };
    for event in this_reckoning(model) {
        let role = match &event {
            Event::Member(MemberEvent::PledgeEnded { end: PledgeEnd::Broken, .. })
            | Event::Clock(ClockEvent::DecisionLate) => Role::Pain,
            Event::Member(MemberEvent::PledgeEnded { .. }) | Event::Measure(MeasureEvent::Terminated { .. }) => {
                Role::Text
            }
            Event::Measure(MeasureEvent::Applied(_) | MeasureEvent::Resumed { .. })
            | Event::Clock(ClockEvent::ProjectStarted(_)) => Role::Relief,
            Event::Beijing(BeijingEvent::Eased { .. }) | Event::Table(TableEvent::RanOut) => Role::Union,
            _ => continue,
        };
        if let Some(words) = model.event(&event) {
            line(role, &format!("• {words}"));
        }
    }
    let today = view.today();
    for clock in view.procedure().clocks_on(today) {
        line(Role::Warning, &format!("◷ {}", model.clock(&clock, today)));
    }
    lines
}

fn this_reckoning(model: &Model<'_>) -> Vec<Event> {
    let round = model.view().round();
    let lines = model.log();
    let now = lines.into_iter().filter(|line| line.round == round && line.phase == Phase::Reckoning);
    now.flat_map(|line| line.events).collect()
}
