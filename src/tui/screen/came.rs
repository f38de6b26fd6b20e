//! What came of it: the page after the acts of a month, before Beijing moves; and its rows, which the reckoning shows as well.

#![expect(clippy::wildcard_enum_match_arm, reason = "events of other kinds are left out, whatever they are")]

use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, Event, VoteEvent};
use crate::game::state::{Gate, Move, Phase};
use crate::law::comitology::{self, Stage};
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::show::month::{About, Kind, Part, Row, month};
use crate::show::own;
use crate::tui::canvas::{Canvas, Target};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe::{self, beside};
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, fit, pad, pad_left, wide, wrapped};
use crate::tui::widget::rows::Cursor;
use crate::tui::world::Request;
use crate::words::why;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// What came of the acts of a month.
#[derive(Clone, Copy, Debug)]
pub struct Came {
    seat: Seat,
    pub(super) cursor: Cursor,
    of: Of,
}

/// What the page is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Of {
    /// The month so far.
    Month,
    /// The same, while others are still at work: more will come of it.
    Waiting,
    /// The seat's own acts since a mark in the log, before its private turn.
    Own(usize),
}

const WAITING: [Action; 6] = [Action::Undo, Action::Down, Action::Why, Action::Log, Action::Europe, Action::Papers];
const KEYS: [Action; 6] = [Action::GoOn, Action::Down, Action::Why, Action::Log, Action::Europe, Action::Papers];

impl Came {
    /// Through the eyes of a seat.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, cursor: Cursor::default(), of: Of::Month }
    }

    /// While others are still at work.
    #[must_use]
    pub fn waiting(seat: Seat) -> Self {
        Self { of: Of::Waiting, ..Self::new(seat) }
    }

    /// Of a seat's own acts since a mark in the log; none where nothing came of them, and all is told to everybody.
    #[must_use]
    pub fn own(model: &Model<'_>, mark: usize) -> Option<Self> {
        (!own::since(model, mark).is_empty()).then(|| Self { of: Of::Own(mark), ..Self::new(model.eyes()) })
    }

    fn parts(self, model: &Model<'_>) -> Vec<Part> {
        match self.of {
            Of::Month | Of::Waiting => so_far(model),
            Of::Own(mark) => own::since(model, mark),
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
        let all = self.parts(&model);
        match action {
            Action::Undo if self.of == Of::Waiting => return Reply::Ask(Request::Undo(self.seat)),
            Action::GoOn if matches!(self.of, Of::Own(_)) => return Reply::Pop,
            Action::GoOn => return Reply::Ask(Request::Go),
            Action::Why => {
                let subject = row_at(&all, self.cursor.at).map_or(Subject::Procedure, |row| subject(&model, row));
                return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, subject))));
            }
            _ => {
                self.cursor.moved(action, count(&all), 5);
            }
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let all = self.parts(&model);
        let now = model.view().phase();
        let (phase, title, keys) = match self.of {
            // Dates do not go back: after a vote of the committee it is the committee's.
            Of::Month if in_committee(&all) => (Phase::Committee, t("came-title"), &KEYS),
            Of::Month => (Phase::Council, t("came-title"), &KEYS),
            Of::Waiting => (now, model.phase(now), &WAITING),
            Of::Own(_) => (now, t("came-title"), &KEYS),
        };
        let body = frame::report(&mut pen, scene, &model, area, (phase, title), keys);
        let left = beside(&mut pen, scene, &model, body, europe::Subject::Position);
        let mut room = left;
        let head = match self.of {
            Of::Month => None,
            Of::Waiting => Some(waiting(&model)),
            Of::Own(_) => Some(t("came-own")),
        };
        if let Some(head) = head {
            pen.heading(frame::line_of(left, 0), &head);
            room = over(left, 1).1;
        }
        let lines = lines(&pen, &all, room.width, Some(self.cursor.at));
        europe::under(&mut pen, scene, &model, (room, lines.len()), europe::Subject::Position);
        let from = scrolled(&mut pen, room, &lines, self.cursor.at);
        more(&mut pen, room, lines.len(), from);
        pen.text(parts(area).notice, Role::Dim, &t(if self.of == Of::Waiting { "waits-hint" } else { "came-hint" }));
    }
}

/// Who is still at work.
fn waiting(model: &Model<'_>) -> String {
    let (left, all) = model.at_work();
    if left == 0 { t("waits-nobody") } else { tx("waits-title", &[("left", left.into()), ("all", all.into())]) }
}

/// What came of the month so far.
fn so_far(model: &Model<'_>) -> Vec<Part> {
    model.read(|book, eyes| {
        let round = model.view().round();
        let did = crate::show::class::delegations(book, eyes, round);
        let mut all: Vec<Part> = did.into_iter().chain(month(book, eyes, round)).collect();
        // What the month began with was read then.
        all.retain(|part| part.kind != Kind::World);
        all
    })
}

/// Whether the committee has voted, or the appeal committee.
fn in_committee(parts: &[Part]) -> bool {
    let voted = |row: &Row| match &row.about {
        Some(About::Event(event)) => {
            matches!(**event, Event::Vote(VoteEvent::BallotClosed { gate: Gate::Committee | Gate::Appeal, .. }))
        }
        Some(About::Change(_)) | None => false,
    };
    parts.iter().flat_map(|part| &part.rows).any(voted)
}

/// How many rows there are in all parts.
pub(super) fn count(parts: &[Part]) -> usize {
    parts.iter().map(|part| part.rows.len()).sum()
}

/// The row at a place among all parts.
pub(super) fn row_at(parts: &[Part], at: usize) -> Option<&Row> {
    parts.iter().flat_map(|part| &part.rows).nth(at)
}

/// What explains a row.
pub(super) fn subject(model: &Model<'_>, row: &Row) -> Subject {
    let told = || Subject::Told(why::Why { title: row.what.clone(), lines: vec![row.sentence()] });
    let beijing = |instrument, targets, announced| Subject::Move(Move { instrument, targets, use_it: true, announced });
    match &row.about {
        Some(About::Change(which)) => Subject::Change(*which, model.causes(*which, model.view().round())),
        Some(About::Event(event)) => match &**event {
            Event::Vote(VoteEvent::BallotClosed { gate, votes, .. }) => {
                let Some(table) = model.view().populations().map(|table| &table.table) else { return told() };
                Subject::Told(match gate {
                    Gate::Council | Gate::Consensus => why::count(&tally(Rule::QualifiedMajority, table, votes)),
                    Gate::Committee => why::opinion(Stage::Committee, &comitology::opinion(table, votes)),
                    Gate::Appeal => why::opinion(Stage::Appeal, &comitology::opinion(table, votes)),
                })
            }
            Event::Beijing(BeijingEvent::Signalled { instrument, targets }) => beijing(*instrument, *targets, true),
            Event::Beijing(BeijingEvent::Used { instrument, targets, announced }) => {
                beijing(*instrument, *targets, announced.is_some())
            }
            _ => told(),
        },
        None => told(),
    }
}

/// The parts as lines, each with the place of its row; columns for what was hoped for and what came where there is room.
pub(super) fn lines<'t>(
    pen: &Pen<'_>,
    parts: &[Part],
    width: u16,
    chosen: Option<usize>,
) -> Vec<(Option<usize>, Line<'t>)> {
    let mut lines = Vec::new();
    let mut at = 0;
    for part in parts {
        lines.push((None, title(pen, part, width)));
        for row in &part.rows {
            let marked = chosen == Some(at);
            lines.extend(row_lines(pen, part.kind, row, width, marked).into_iter().map(|line| (Some(at), line)));
            at += 1;
        }
    }
    lines
}

/// Columns of a row: what it is, what was hoped for, what came.
const fn columns(width: u16) -> (u16, u16, u16) {
    if width >= 110 { (50, 14, 12) } else { (34, 12, 9) }
}

fn title<'t>(pen: &Pen<'_>, part: &Part, width: u16) -> Line<'t> {
    let (what, hoped, came) = columns(width);
    let measured = part.kind == Kind::Own && part.rows.iter().any(|row| !row.hoped.is_empty());
    if measured {
        let label = format!("{} ", part.title);
        let rule = "─".repeat(usize::from((what + 2).saturating_sub(wide(&label))));
        let head = format!(" {}{}", pad_left(&t("show-hoped"), hoped - 1), pad_left(&t("show-came"), came));
        let used = what + 2 + hoped + came;
        let rest = "─".repeat(usize::from(width.saturating_sub(used + 1)));
        return pen.spans([
            (Role::Title, label),
            (Role::Frame, rule),
            (Role::Dim, head),
            (Role::Frame, format!(" {rest}")),
        ]);
    }
    let rest = usize::from(width.saturating_sub(wide(&part.title) + 1));
    pen.spans([(Role::Title, part.title.clone()), (Role::Frame, format!(" {}", "─".repeat(rest)))])
}

fn row_lines<'t>(pen: &Pen<'_>, kind: Kind, row: &Row, width: u16, marked: bool) -> Vec<Line<'t>> {
    let (what, hoped, came) = columns(width);
    let mark = if marked { "▸ " } else { "  " };
    let own = match kind {
        Kind::Beijing => Role::Beijing,
        Kind::Own => Role::Me,
        Kind::World | Kind::News | Kind::Votes | Kind::Others | Kind::Waiting | Kind::Words | Kind::Changed => {
            Role::Text
        }
    };
    let role = if marked { Role::Selected } else { own };
    let mut lines = Vec::new();
    let indented = |lines: &mut Vec<Line<'t>>, role: Role, text: &str, indent: u16| {
        for line in wrapped(text, width.saturating_sub(indent)) {
            lines.push(pen.spans([(role, format!("{}{line}", " ".repeat(usize::from(indent))))]));
        }
    };
    if row.hoped.is_empty() {
        let text = if row.came.is_empty() { row.what.clone() } else { format!("{}: {}", row.what, row.came) };
        for (at, line) in wrapped(&text, width.saturating_sub(2)).into_iter().enumerate() {
            lines.push(pen.spans([(role, format!("{}{line}", if at == 0 { mark } else { "  " }))]));
        }
        if !row.then.is_empty() {
            indented(&mut lines, Role::Dim, &row.then, 4);
        }
        return lines;
    }
    // What does not fit into its column stands above the figures.
    let mut label = row.what.clone();
    if wide(&label) > what {
        for (at, line) in wrapped(&label, width.saturating_sub(2)).into_iter().enumerate() {
            lines.push(pen.spans([(role, format!("{}{line}", if at == 0 { mark } else { "  " }))]));
        }
        label = String::new();
    }
    let first = if lines.is_empty() { mark } else { "  " };
    let figures = format!("{}{}", pad_left(&row.hoped, hoped), pad_left(&row.came, came));
    let used = 2 + what + hoped + came;
    let rest = fit(&row.then, width.saturating_sub(used + 2));
    let whole = wide(&row.then) <= width.saturating_sub(used + 2);
    let role = if lines.is_empty() { role } else { Role::Text };
    lines.push(pen.spans([
        (role, pad(&format!("{first}{label}"), what + 2)),
        (Role::Title, figures),
        (Role::Dim, if whole { format!("  {rest}") } else { String::new() }),
    ]));
    if !whole {
        indented(&mut lines, Role::Dim, &row.then, 4);
    }
    lines
}

/// Draws the lines so that the chosen row is in view; gives back the first one shown.
pub(super) fn scrolled(pen: &mut Pen<'_>, area: Rect, lines: &[(Option<usize>, Line<'_>)], chosen: usize) -> usize {
    let fits = usize::from(area.height);
    let last = lines.iter().rposition(|(at, _)| *at == Some(chosen)).unwrap_or(0);
    // Two lines below the chosen one stay in view, so that one sees where it goes on.
    let from = (last + 3).min(lines.len()).saturating_sub(fits);
    for ((at, text), y) in lines.iter().skip(from).zip(area.y..area.bottom()) {
        let line = Rect { y, height: 1, ..area };
        pen.line(line, text);
        if let Some(at) = *at {
            pen.spot(line, Target::Pick { at, again: Action::Why });
        }
    }
    from
}

/// Says in the corner how many lines lie below.
pub(super) fn more(pen: &mut Pen<'_>, area: Rect, lines: usize, from: usize) {
    let below = lines.saturating_sub(from + usize::from(area.height));
    if below > 0 {
        let more = crate::tui::text::tx("table-more", &[("count", below.into())]);
        pen.right(frame::line_of(area, area.height.saturating_sub(1)), Role::Key, &format!("  {more}"));
    }
}
