//! The briefing: news, what Beijing signals, supply, and the dispatch with its choices.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::OptionId;
use crate::base::ids::{GoodId, Seat};
use crate::game::act::Answer;
use crate::game::command::Verb;
use crate::game::event::{BeijingEvent, ClockEvent, CommissionEvent, Event, InjectEvent};
use crate::game::state::Phase;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::{Press, Reply, frame, hint, reading};
use crate::tui::text::{labelled, t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left, wide, wrapped};
use crate::tui::widget::rows::Scroll;
use crate::tui::world::Request;
use crate::words::{name, number, text};
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A seat's briefing.
#[derive(Clone, Debug)]
pub struct Briefing {
    seat: Seat,
    pub(super) choice: usize,
    pub(super) scroll: Scroll,
}

const KEYS: [Action; 8] = [
    Action::GoOn,
    Action::Down,
    Action::PageDown,
    Action::RoleSheet,
    Action::Papers,
    Action::Track,
    Action::Log,
    Action::Why,
];

impl Briefing {
    /// The briefing of a seat.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, choice: 0, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Briefing
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(self.seat) else { return Reply::Stay };
        let choices = choices(&model).len();
        let choose = |at: usize, was: usize| if at < choices { at } else { was };
        match press.action {
            Some(Action::Choice1) => self.choice = choose(0, self.choice),
            Some(Action::Choice2) => self.choice = choose(1, self.choice),
            Some(Action::Choice3) => self.choice = choose(2, self.choice),
            Some(Action::Up) if choices > 0 => self.choice = self.choice.checked_sub(1).unwrap_or(choices - 1),
            Some(Action::Down) if choices > 0 => self.choice = (self.choice + 1) % choices,
            Some(Action::GoOn) if choices > 0 => {
                let answer = Answer { choice: OptionId::at(self.choice) };
                return Reply::Ask(Request::Submit(self.seat, answer.into()));
            }
            Some(Action::GoOn) => return Reply::Ask(Request::Go),
            Some(action) => {
                self.scroll.moved(action);
            }
            None => {}
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Briefing, &KEYS);
        let body = frame::guide(&mut pen, &model, body, |step| guided(scene, &step.typed));
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Pressure);
        let choices = choices(&model);
        // Side by side where both can be read so, else the letter at the foot.
        let (left, right) = side_by_side(body, body.width / 2);
        let is_broad = left.width >= 72;
        let desk = self.desk(&pen, &model, &choices, if is_broad { right.width } else { body.width });
        let low = u16::try_from(desk.len()).unwrap_or(0).min(body.height);
        let (top, bottom) = if is_broad { (left, right) } else { over(body, body.height - low) };
        let lines = news(&pen, &model, top.width);
        if reading::draw(&mut pen, top, &lines, self.scroll) {
            pen.right(frame::line_of(top, top.height.saturating_sub(1)), Role::Key, &t("more-below"));
        }
        frame::told(&mut pen, bottom, &desk, Action::GoOn);
        let notice = crate::tui::layout::parts(area).notice;
        pen.text(notice, Role::Dim, &t(if choices.is_empty() { "briefing-hint" } else { "briefing-hint-dispatch" }));
    }

    /// The dispatch with its choices, at the foot of the screen.
    fn desk<'t>(
        &self,
        pen: &Pen<'_>,
        model: &Model<'_>,
        choices: &[(String, String)],
        width: u16,
    ) -> Vec<(Option<usize>, Line<'t>)> {
        let Some(dispatch) = model.view().mine().and_then(|mine| mine.dispatch) else { return Vec::new() };
        let texts = &model.campaign().text;
        let letter = texts.dispatch(dispatch);
        let fill = |words: &str| model.me().map_or_else(|| words.to_owned(), |me| texts.fill(words, me));
        let title = tx("briefing-dispatch", &[("title", fill(&letter.title).into())]);
        let mut lines = vec![(None, heading(pen, &title, width))];
        let from = text::capital(&name::correspondent(letter.from));
        let words = labelled(&from, &fill(&letter.text));
        lines.extend(wrapped(&words, width).into_iter().map(|line| (None, pen.spans([(Role::Text, line)]))));
        for (at, (label, about)) in choices.iter().enumerate() {
            let chosen = at == self.choice;
            let mark = if chosen { "▸" } else { " " };
            let role = if chosen { Role::Selected } else { Role::Title };
            let option = [(Role::Key, format!("{mark} {} ", at + 1)), (role, format!(" {label} "))];
            lines.push((Some(at), pen.spans(option)));
            if chosen {
                let room = width.saturating_sub(5);
                let spans = |line| (Some(at), pen.spans([(Role::Text, format!("     {line}"))]));
                lines.extend(wrapped(about, room).into_iter().map(spans));
            }
        }
        lines
    }
}

/// The keys of the answer that a guide advises.
fn guided(scene: &Scene<'_>, typed: &str) -> Option<String> {
    let key = |action| scene.key(Context::Briefing, action).map(|(key, _)| key);
    let answer = match typed {
        "1" => Some(Action::Choice1),
        "2" => Some(Action::Choice2),
        "3" => Some(Action::Choice3),
        _ => None,
    };
    let enter = key(Action::GoOn)?;
    Some(answer.and_then(key).map_or_else(|| hint::press(&enter), |answer| hint::press_then(&answer, &enter)))
}

/// The choices of the dispatch that waits for an answer: label and what follows from it.
fn choices(model: &Model<'_>) -> Vec<(String, String)> {
    let waits = model.view().phase() == Phase::Briefing && model.legal().open(Verb::Answer).is_ok();
    let dispatch = model.view().mine().and_then(|mine| mine.dispatch).filter(|_| waits);
    let Some((dispatch, me)) = dispatch.zip(model.me()) else { return Vec::new() };
    let text = &model.campaign().text;
    let options = &text.dispatch(dispatch).options;
    options.iter().map(|option| (text.fill(&option.label, me), text.fill(&option.text, me))).collect()
}

fn heading<'t>(pen: &Pen<'_>, title: &str, width: u16) -> Line<'t> {
    let rest = usize::from(width.saturating_sub(wide(title) + 1));
    pen.spans([(Role::Title, title.to_owned()), (Role::Frame, format!(" {}", "─".repeat(rest)))])
}

/// News, signals, supply.
pub(super) fn news<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    // What Beijing will do comes first: news may be long.
    let mut lines = vec![heading(pen, &t("briefing-signals"), width)];
    let signals = model.view().signals();
    for signal in signals {
        let words = model.beijing_move(signal);
        // A favour is no alarm.
        let is_favour = model.campaign().rules.instruments[signal.instrument.index()].is_carrot();
        let (role, mark) = if is_favour { (Role::Relief, "+ ") } else { (Role::Beijing, "! ") };
        for (at, line) in wrapped(&words, width.saturating_sub(2)).into_iter().enumerate() {
            lines.push(pen.spans([(role, if at == 0 { mark } else { "  " }.to_owned()), (Role::Text, line)]));
        }
    }
    if signals.is_empty() {
        lines.push(pen.spans([(Role::Dim, t("briefing-no-signals"))]));
    }
    lines.push(heading(pen, &t("briefing-news"), width));
    let text = &model.campaign().text;
    let mut any = false;
    let mut item = |lines: &mut Vec<Line<'t>>, title: &str, words: &str| {
        any = true;
        for (at, line) in wrapped(&format!("{title}. {words}"), width.saturating_sub(2)).into_iter().enumerate() {
            let mark = if at == 0 { "• " } else { "  " };
            lines.push(pen.spans([(Role::Dim, mark.to_owned()), (Role::Text, line)]));
        }
    };
    for event in this_month(model) {
        match event {
            Event::Clock(ClockEvent::World { event, happened: true }) => {
                let story = text.event(event);
                item(&mut lines, &story.title, &story.text);
            }
            Event::Inject(InjectEvent::Sent(id)) => {
                if let Some(inject) = text.injects.get(id.index()) {
                    item(&mut lines, &inject.title, &inject.text);
                }
            }
            Event::Inject(InjectEvent::Told { words, .. }) => item(&mut lines, &t("news-host"), &words),
            Event::Commission(CommissionEvent::Found(id) | CommissionEvent::Filed { item: id, .. }) => {
                item(
                    &mut lines,
                    &t(if matches!(event, Event::Commission(CommissionEvent::Found(_))) {
                        "news-found"
                    } else {
                        "news-filed"
                    }),
                    &text.evidence(id).title,
                );
            }
            _ => {}
        }
    }
    if !any {
        lines.push(pen.spans([(Role::Dim, t("briefing-quiet"))]));
    }
    lines.push(heading(pen, &t("briefing-supply"), width));
    lines.extend(supply(pen, model));
    lines
}

/// Whether there is anything to read: news, signals, a letter, or the first sight of supply.
#[must_use]
pub fn is_news(model: &Model<'_>) -> bool {
    let told = |event: &Event| {
        matches!(
            event,
            Event::Clock(ClockEvent::World { happened: true, .. })
                | Event::Inject(_)
                | Event::Commission(CommissionEvent::Found(_) | CommissionEvent::Filed { .. })
                | Event::Beijing(BeijingEvent::Signalled { .. })
        )
    };
    model.view().round() <= 1 || !choices(model).is_empty() || this_month(model).iter().any(told)
}

/// What happened in the briefing of this round.
fn this_month(model: &Model<'_>) -> Vec<Event> {
    let round = model.view().round();
    let lines = model.log();
    let now = lines.into_iter().rev().take_while(|line| line.round == round);
    let mut now: Vec<_> = now.filter(|line| line.phase == Phase::Briefing || line.phase == Phase::Reckoning).collect();
    now.reverse();
    now.into_iter().flat_map(|line| line.events).collect()
}

/// A line for each good: how much of demand is approved, civil and defence, and the backlog.
pub(super) fn supply<'t>(pen: &Pen<'_>, model: &Model<'_>) -> Vec<Line<'t>> {
    let (supply, elsewhere) = (model.view().supply(), model.view().supply_from_elsewhere());
    let text = &model.campaign().text;
    let head = format!("{}{}", pad(&t("supply-good"), 30), t("supply-columns"));
    let mut lines = vec![pen.spans([(Role::Dim, head)])];
    for (at, good) in text.goods.iter().enumerate() {
        let id = GoodId::at(at);
        let [civil, defence] = supply.approval[id.index()];
        let role = |share: i32| if share < 5_000 { Role::Pain } else { Role::Text };
        lines.push(pen.spans([
            (Role::Text, pad(&good.name, 30)),
            (role(civil), pad_left(&number::percent_exact(civil), 8)),
            (role(defence), pad_left(&number::percent_exact(defence), 9)),
            (Role::Text, pad_left(&number::percent_exact(supply.backlog[id.index()][0]), 10)),
            (Role::Text, pad_left(&number::short::change(elsewhere[id.index()]), 12)),
        ]));
    }
    lines
}
