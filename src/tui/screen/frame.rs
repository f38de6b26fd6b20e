//! What stands around every screen of a game: header, procedure track, notice, footer.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Date;
use crate::base::ids::Seat;
use crate::campaign::guide::Step;
use crate::game::state::Phase;
use crate::law::aci::Phase as Case;
use crate::tui::canvas::Target;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{Parts, WIDE, over, parts};
use crate::tui::scene::{Model, Pace, Scene};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, wide, wrapped};
use crate::tui::widget::rows::Cursor;
use crate::words::number;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The same around a report, which has a title, on a phase that is over.
pub(super) fn report(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    model: &Model<'_>,
    area: Rect,
    (phase, title): (Phase, String),
    keys: &[Action],
) -> Rect {
    let parts = parts(area);
    header(pen, scene, model, (parts, title), Context::Report);
    track(pen, model, parts.track, model.view().month().day(phase.day()));
    key_spot(pen, scene, parts.track, Context::Report, Action::Track);
    footer(pen, scene, parts.footer, Context::Report, keys);
    parts.body
}

/// Draws header, track and footer, and gives back the room for the screen itself.
pub(super) fn game(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    model: &Model<'_>,
    area: Rect,
    context: Context,
    keys: &[Action],
) -> Rect {
    let parts = parts(area);
    header(
        pen,
        scene,
        model,
        (parts, crate::words::text::capital(&crate::words::name::phase_of(&model.view()))),
        context,
    );
    track(pen, model, parts.track, model.view().today());
    key_spot(pen, scene, parts.track, context, Action::Track);
    // Who only looks on has no role to read, and did nothing that could be taken back.
    let no_role = matches!(model.eyes(), Seat::Observer | Seat::Facilitator);
    let of_a_role = |action: &&Action| !(no_role && matches!(action, Action::RoleSheet | Action::Undo));
    let keys: Vec<Action> = keys.iter().filter(of_a_role).copied().collect();
    footer(pen, scene, parts.footer, context, &keys);
    match context {
        // Where something is asked, the screen itself says by which of its keys the guide's advice is done.
        Context::Popup
        | Context::Report
        | Context::Form
        | Context::Briefing
        | Context::Consultation
        | Context::Ballot => parts.body,
        _ => guide(pen, model, parts.body, |_| None),
    }
}

/// The step of the campaign's guide that the seat is at, with the keys that do it, at the foot of the body; gives back the rest.
pub(super) fn guide(
    pen: &mut Pen<'_>,
    model: &Model<'_>,
    body: Rect,
    keys: impl FnOnce(&Step) -> Option<String>,
) -> Rect {
    // A class is told what the state does that the lesson is written for, with what to type.
    let written_for = model.campaign().guide.seat.filter(|_| model.options().table);
    let seat = written_for.map_or(model.eyes(), Seat::State);
    let Some(step) = model.through(seat).and_then(|own| own.guide()) else { return body };
    let text = if let Some(id) = written_for.filter(|_| !step.typed.is_empty()) {
        // A class writes the vote down, without a member's reason and how sure it is.
        let votes = model.view().gate().is_some();
        let typed = step.typed.split(' ').take(if votes { 1 } else { usize::MAX });
        let typed = std::iter::once(model.code(id)).chain(typed).collect::<Vec<_>>().join(" ");
        tx("guide-step-class", &[("text", step.text.clone().into()), ("typed", typed.into())])
    } else {
        let how = if model.options().table { None } else { keys(step) };
        tx("guide-step", &[("text", step.text.clone().into()), ("keys", how.unwrap_or_default().into())])
    };
    let text = text.trim_end().to_owned();
    let lines = wrapped(&text, body.width);
    let height = u16::try_from(lines.len()).unwrap_or(0).min(body.height / 3);
    let (rest, foot) = over(body, body.height - height);
    for (at, line) in lines.iter().take(usize::from(height)).enumerate() {
        pen.text(line_of(foot, u16::try_from(at).unwrap_or(0)), Role::Union, line);
    }
    rest
}

fn header(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, (parts, title): (Parts, String), context: Context) {
    let view = model.view();
    pen.bar(parts.header, Role::Selected);
    let area = crate::tui::layout::inset(parts.header, 1, 0);
    let when = tx(
        if view.round() == 0 { "header-when.before" } else { "header-when" },
        &[
            ("round", view.round().into()),
            ("rounds", view.rounds().into()),
            ("month", number::short::month(view.month()).into()),
            ("phase", title.into()),
        ],
    );
    let width = pen.text(area, Role::Selected, &when);
    key_spot(pen, scene, Rect { width, ..area }, context, Action::Log);
    let mut right = if model.eyes() == Seat::Observer { String::new() } else { model.seat_name(model.eyes()) };
    if let Some(me) = model.eyes().state() {
        let whole = if view.chair() == me { 3 } else { 2 };
        let left = view.bandwidth_left();
        let points: String = (0..whole).map(|at| if at < left { '●' } else { '○' }).collect();
        right = format!("{right}  {points}");
    }
    let own = wide(&right).min(area.width);
    key_spot(pen, scene, Rect { x: area.right() - own, width: own, ..area }, context, Action::RoleSheet);
    if let Some(pace) = scene.pace {
        right = format!("{}  {right}", paced(pace, view.round(), view.rounds()));
    }
    pen.right(area, Role::Selected, &right);
}

/// Planned against actual minutes; it never ends anything.
fn paced(pace: Pace, round: u16, rounds: u16) -> String {
    let planned = u32::from(pace.planned) * u32::from(round.min(rounds)) / u32::from(rounds.max(1));
    let values =
        [("elapsed", pace.elapsed.into()), ("planned", planned.to_string().into()), ("whole", pace.planned.into())];
    tx("header-pace", &values)
}

/// A station of the procedure, with its mark: done, now, not yet.
pub(super) struct Station {
    /// The key of its name.
    pub(super) key: &'static str,
    /// `✓`, `▶` or `·`.
    pub(super) mark: &'static str,
}

/// The stations of the procedure as a case stands; none is the one of now while there is no case.
pub(super) fn stations(model: &Model<'_>) -> Vec<Station> {
    let view = model.view();
    // What was adopted and applies later, or is suspended, is past the committee too.
    let adopted = crate::show::stakes::has_adopted(&view);
    let draft = view.draft().is_some();
    let now = match view.procedure().phase() {
        Case::NotStarted | Case::Ended { .. } => 0,
        Case::Examination { .. } => 1,
        Case::Proposal { .. } => 2,
        Case::Engagement { .. } if draft => 4,
        Case::Engagement { .. } if adopted => 5,
        Case::Determined { .. } | Case::Engagement { .. } => 3,
    };
    let keys = ["track-examination", "track-council", "track-engagement", "track-committee", "track-measures"];
    let mark = |at: usize| match at.cmp(&now) {
        // Talks go on while members vote on a draft (Art. 6).
        std::cmp::Ordering::Less if at == 3 && now == 4 => "▶",
        std::cmp::Ordering::Less => "✓",
        std::cmp::Ordering::Equal => "▶",
        std::cmp::Ordering::Greater => "·",
    };
    (1..).zip(keys).map(|(at, key)| Station { key, mark: mark(at) }).collect()
}

/// The stations of the procedure, with a mark for done, now and not yet, and the clock that is due next from a day on.
fn track(pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, today: Date) {
    let procedure = model.view().procedure();
    let stations = stations(model);
    let is_idle = !stations.iter().any(|station| station.mark == "▶");
    let parts = stations.into_iter().map(|station| {
        let role = if station.mark == "▶" { Role::Union } else { Role::Dim };
        (role, format!(" {} {} ", station.mark, t(station.key)))
    });
    let line = pen.spans(parts);
    pen.line(area, &line);
    let used = u16::try_from(line.width()).unwrap_or(0);
    let next = procedure.clocks().into_iter().filter(|clock| clock.due >= today).min_by_key(|clock| clock.due);
    let rest = Rect { x: area.x + used, width: area.width.saturating_sub(used + 1), ..area };
    let text = next.map_or_else(
        || if is_idle { t("track-nothing") } else { String::new() },
        |clock| {
            let days = tx("track-clock", &[("days", usize::try_from(clock.due.0 - today.0).unwrap_or(0).into())]);
            let dated = format!("{} · {days}", model.date(clock.due));
            let named = format!("{}: {dated}", crate::words::clock::timing(clock.timing));
            // With its name where there is room, and with its day where there is some.
            let fits = |text: &String| crate::tui::widget::pen::wide(text) + 2 <= rest.width;
            [named, dated].into_iter().find(fits).unwrap_or(days)
        },
    );
    pen.right(rest, Role::Warning, &text);
}

/// Keys at the bottom: those named, as far as they fit, then the way back, help and the glossary, which always have room.
pub(super) fn footer(pen: &mut Pen<'_>, scene: &Scene<'_>, area: Rect, context: Context, keys: &[Action]) {
    const LAST: [Action; 3] = [Action::Back, Action::Help, Action::Glossary];
    let shown = |action: Action| {
        // Whoever cannot act where they sit is not offered to.
        if action.is_of_a_voter() && scene.world.looks_on() {
            return None;
        }
        // Behind a game whose table is elsewhere there is no menu.
        if action == Action::Menu && scene.world.is_far() {
            return None;
        }
        let (key, label) = scene.key(context, action)?;
        Some((wide(&key) + wide(&label) + 3, key, label, action))
    };
    let stays = |action: &Action| match action {
        Action::Back => keys.contains(action),
        Action::Glossary => context != Context::Glossary,
        _ => true,
    };
    let last: Vec<_> = LAST.into_iter().filter(stays).filter_map(shown).collect();
    let mut room = (area.width + 2).saturating_sub(last.iter().map(|(width, ..)| width).sum());
    let first: Vec<_> = keys.iter().copied().filter(|action| !LAST.contains(action)).filter_map(shown).collect();
    let fitting = first.into_iter().take_while(|(width, ..)| {
        let fits = *width <= room;
        room = room.saturating_sub(*width);
        fits
    });
    let mut parts: Vec<(Role, String)> = Vec::new();
    let mut used = 0;
    for (width, key, label, action) in fitting.chain(last) {
        let spot = Rect { x: area.x + used, width: width - 2, height: 1.min(area.height), ..area };
        pen.spot(spot, Target::Do(action));
        used += width;
        parts.push((Role::Key, key));
        parts.push((Role::Dim, format!(" {label}  ")));
    }
    let line = pen.spans(parts);
    pen.line(area, &line);
}

/// Whether there is room for more than the least.
pub(super) const fn is_wide(area: Rect) -> bool {
    area.width >= WIDE
}

/// A row of a list: marked when chosen, dim when it cannot be chosen.
pub(super) fn row(pen: &mut Pen<'_>, area: Rect, chosen: bool, role: Role, text: &str) {
    let mark = if chosen { "▸ " } else { "  " };
    let role = if chosen { Role::Selected } else { role };
    pen.text(area, role, &pad(&format!("{mark}{text}"), area.width));
}

/// A list under headings: rows with their places, headings and empty lines without; the chosen row is always in view.
pub(super) fn headed(pen: &mut Pen<'_>, area: Rect, lines: &[(Option<usize>, String)], chosen: usize) {
    let marked = lines.iter().position(|(at, _)| *at == Some(chosen)).unwrap_or(0);
    let fit = usize::from(area.height);
    let from = Cursor { at: marked }.from(lines.len(), fit);
    for (y, (at, label)) in (0u16..).zip(lines.iter().skip(from).take(fit)) {
        let line = line_of(area, y);
        match at {
            Some(at) => choice(pen, line, (*at, chosen, Action::Choose), Role::Text, label),
            None if label.is_empty() => {}
            None => pen.heading(line, label),
        }
    }
}

/// A row of a list in which one is chosen: a click chooses it, a second click on it does something.
pub(super) fn choice(
    pen: &mut Pen<'_>,
    area: Rect,
    (at, chosen, again): (usize, usize, Action),
    role: Role,
    text: &str,
) {
    row(pen, area, at == chosen, role, text);
    pen.spot(area, Target::Pick { at, again });
}

/// Lines of which some belong to places among which one is chosen: a click chooses, a second click does something.
pub(super) fn told(pen: &mut Pen<'_>, area: Rect, lines: &[(Option<usize>, Line<'_>)], again: Action) {
    for ((at, text), y) in lines.iter().zip(area.y..area.bottom()) {
        let line = Rect { y, height: 1, ..area };
        pen.line(line, text);
        if let Some(at) = *at {
            pen.spot(line, Target::Pick { at, again });
        }
    }
}

/// Says at the end of a line that a list goes on above or below its rows in view.
pub(super) fn goes_on(pen: &mut Pen<'_>, line: Rect, from: usize, rows: usize, fit: u16) {
    let below = from + usize::from(fit) < rows;
    let text = match (from > 0, below) {
        (false, false) => return,
        (true, false) => t("more-above"),
        (false, true) => t("more-below"),
        (true, true) => t("more-both"),
    };
    pen.right(line, Role::Key, &text);
}

/// A legend in a line: each glyph in the role of what it stands for, the words dim.
pub(super) fn legend(pen: &mut Pen<'_>, area: Rect, text: &str, glyphs: &[(char, Role)]) {
    let role = |char: char| glyphs.iter().find(|(glyph, _)| *glyph == char).map_or(Role::Dim, |(_, role)| *role);
    let line = pen.spans(text.chars().map(|char| (role(char), char.to_string())));
    pen.line(line_of(area, 0), &line);
}

/// A part of the picture that stands for a key, where the screen has that key.
pub(super) fn key_spot(pen: &mut Pen<'_>, scene: &Scene<'_>, area: Rect, context: Context, action: Action) {
    if scene.keymap.key(context, action).is_some() {
        pen.spot(area, Target::Do(action));
    }
}

/// One line of an area.
pub(super) const fn line_of(area: Rect, row: u16) -> Rect {
    Rect { y: area.y + row, height: if row < area.height { 1 } else { 0 }, ..area }
}

/// Titles of pages side by side, the open one marked, with a rule beneath.
pub(super) fn tabs(pen: &mut Pen<'_>, area: Rect, titles: &[String], open: usize) {
    let mut parts = Vec::new();
    let mut x = area.x;
    for (at, title) in titles.iter().enumerate() {
        let width = (wide(title) + 2).min(area.right().saturating_sub(x));
        pen.spot(Rect { x, width, height: 1.min(area.height), ..area }, Target::Turn(at));
        x += width;
        parts.push((if at == open { Role::Selected } else { Role::Dim }, format!(" {title} ")));
    }
    let line = pen.spans(parts);
    pen.line(line_of(area, 0), &line);
    pen.text(line_of(area, 1), Role::Frame, &"─".repeat(usize::from(area.width)));
}
