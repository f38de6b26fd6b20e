//! What Beijing did this month: what was announced and done, what was not announced, what was announced and left.

use crate::base::ids::Seat;
use crate::game::event::{Event, TableEvent};
use crate::game::state::{Move, Phase};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::over;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wide, wrapped};
use crate::tui::world::Request;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Beijing's move.
#[derive(Clone, Copy, Debug)]
pub struct Moves {
    seat: Seat,
    pub(super) picked: usize,
}

const KEYS: [Action; 6] = [Action::GoOn, Action::Down, Action::Why, Action::Papers, Action::Track, Action::Log];

impl Moves {
    /// Through the eyes of a seat.
    #[must_use]
    pub const fn new(seat: Seat) -> Self {
        Self { seat, picked: 0 }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Report
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(self.seat) else { return Reply::Stay };
        let moves = model.view().moves();
        match press.action {
            Some(Action::GoOn) => return Reply::Ask(Request::Go),
            Some(Action::Up) => self.picked = self.picked.checked_sub(1).unwrap_or(moves.len().saturating_sub(1)),
            Some(Action::Down) => self.picked = (self.picked + 1) % moves.len().max(1),
            Some(Action::Why) => {
                let subject = moves.get(self.picked).map_or(Subject::Procedure, |done| Subject::Move(*done));
                return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, subject))));
            }
            _ => {}
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::report(&mut pen, scene, &model, area, (Phase::Beijing, model.phase(Phase::Beijing)), &KEYS);
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Pressure);
        let lines = self.lines(&pen, &model, body.width);
        pen.heading(frame::line_of(body, 0), &t("moves-title"));
        let rest = over(body, 2).1;
        frame::told(&mut pen, rest, &lines, Action::Why);
        europe::under(&mut pen, scene, &model, (rest, lines.len()), europe::Subject::Pressure);
        let climbed = model.view().ladder();
        let notice = crate::tui::layout::parts(area).notice;
        pen.text(notice, Role::Dim, &tx("moves-ladder", &[("rung", climbed.into())]));
    }

    fn lines<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<(Option<usize>, Line<'t>)> {
        let view = model.view();
        let mut lines = Vec::new();
        for (at, done) in view.moves().iter().enumerate() {
            let chosen = at == self.picked;
            let mark = if chosen { "▸ " } else { "  " };
            let elsewhere = |signal: &&Move| signal.instrument == done.instrument && signal.targets != done.targets;
            let elsewhere = view.signals().iter().find(elsewhere).map(|signal| model.words().targets(signal.targets));
            let announced = match (done.use_it, done.announced, elsewhere) {
                (true, true, Some(others)) => tx("moves-elsewhere", &[("targets", others.into())]),
                (true, true, None) => t("moves-announced"),
                (true, false, _) => t("moves-surprise"),
                (false, ..) => t("moves-eased"),
            };
            let is_favour = model.campaign().rules.instruments[done.instrument.index()].is_carrot();
            let role = if done.use_it && !is_favour { Role::Beijing } else { Role::Relief };
            let name = format!("{mark}{}", model.words().instrument_and_rung(done.instrument));
            // What does not fit beside the name stands beneath it.
            let beside = wide(&name) + wide(&announced) + 2 <= width;
            let tail = if beside { format!("  {announced}") } else { String::new() };
            lines.push((Some(at), pen.spans([(role, name), (Role::Dim, tail)])));
            let below = if beside { Vec::new() } else { wrapped(&announced, width.saturating_sub(4)) };
            lines.extend(below.into_iter().map(|line| (Some(at), pen.spans([(Role::Dim, format!("    {line}"))]))));
            let texts = model.campaign().text.instrument(done.instrument);
            let words = if done.use_it { format!("“{}”", texts.announcement) } else { texts.way_down.clone() };
            let key = if is_favour { "moves-targets.favour" } else { "moves-targets" };
            let targets = tx(key, &[("targets", model.words().targets(done.targets).into())]);
            for (role, text) in [(Role::Text, words), (Role::Dim, targets)] {
                let room = width.saturating_sub(4);
                let spans = |line| (Some(at), pen.spans([(role, format!("    {line}"))]));
                lines.extend(wrapped(&text, room).into_iter().map(spans));
            }
        }
        for words in bargain(model) {
            lines.extend(wrapped(&words, width).into_iter().map(|line| (None, pen.spans([(Role::Union, line)]))));
        }
        let left = left_undone(view.signals(), view.moves());
        if view.moves().is_empty() {
            lines.push((None, pen.spans([(Role::Text, t("moves-none"))])));
        }
        if !left.is_empty() {
            lines.push((None, Line::default()));
            lines.push((None, pen.spans([(Role::Dim, t("moves-left"))])));
            for signal in left {
                let name = model.words().instrument_and_rung(signal.instrument);
                lines.push((None, pen.spans([(Role::Dim, format!("  · {name}"))])));
            }
        }
        lines
    }
}

/// What was announced this month and not done.
fn left_undone<'m>(signals: &'m [Move], moves: &[Move]) -> Vec<&'m Move> {
    let done = |signal: &Move| moves.iter().any(|done| done.use_it && done.instrument == signal.instrument);
    signals.iter().filter(|signal| !done(signal)).collect()
}

/// Offers, terms and breaches of this month.
fn bargain(model: &Model<'_>) -> Vec<String> {
    let round = model.view().round();
    let lines = model.log();
    let now = lines.into_iter().filter(|line| line.round == round && line.phase == Phase::Beijing);
    let spoken = |event: &Event| {
        matches!(
            event,
            Event::Table(
                TableEvent::Offered(_)
                    | TableEvent::TermsAgreed(_)
                    | TableEvent::HeldBack { .. }
                    | TableEvent::Broken { .. }
            )
        )
    };
    now.flat_map(|line| line.events).filter(spoken).filter_map(|event| model.event(&event)).collect()
}
