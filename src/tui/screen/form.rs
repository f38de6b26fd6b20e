//! The slots of a command, one after the other, over the domains that the game itself gives; then what is expected of it.
//!
//! Any verb of any seat goes through it. A slot that has one possible value fills itself.

mod entry;

use crate::base::ids::Seat;
use crate::game::command::{Command, Verb};
use crate::game::forecast::forecast;
use crate::game::legal::{Domain, Slot, slots};
use crate::game::wire::Value;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::over;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::offers::is_final;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wide};
use crate::tui::world::Request;
use entry::Entry;
use ratatui::layout::Rect;

/// The form of a command.
#[derive(Clone, Debug)]
pub struct Form {
    seat: Seat,
    verb: Verb,
    filled: Vec<Value>,
    /// What stood in the fields before they are changed; none in a new form.
    was: Vec<Value>,
    /// Which of them were filled by themselves.
    alone: u64,
    /// What stands in the slot at hand; none before the first key, so that the first domain comes from the scene.
    entry: Option<Entry>,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub const fn new(seat: Seat, verb: Verb) -> Self {
        Self { seat, verb, filled: Vec::new(), was: Vec::new(), alone: 0, entry: None }
    }

    /// A form of which the first fields are filled.
    #[must_use]
    pub const fn filled(seat: Seat, verb: Verb, filled: Vec<Value>) -> Self {
        Self { seat, verb, filled, was: Vec::new(), alone: 0, entry: None }
    }

    /// A form in which what a command says stands in each field, from the first on.
    #[must_use]
    pub fn changing(seat: Seat, command: &Command) -> Self {
        Self { was: command.values().to_vec(), ..Self::new(seat, command.verb()) }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Form
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(self.seat) else { return Reply::Pop };
        self.fill_alone(&model);
        let entry = self.open(&model);
        let Some(mut entry) = entry else { return self.confirm(press) };
        if let Some(char) = press.key.typed()
            && entry.typed(char, &model)
        {
            self.entry = Some(entry);
            return Reply::Stay;
        }
        match press.action {
            Some(Action::Back) => {
                self.entry = None;
                return if self.back() { Reply::Stay } else { Reply::Pop };
            }
            Some(Action::Choose) => match entry.value(&model) {
                Some(value) => {
                    self.filled.push(value);
                    self.entry = None;
                    self.fill_alone(&model);
                    // The last field was filled with what it does in view: nothing is left to be said before it is sent.
                    let sent = self.command().filter(|_| !is_final(self.verb));
                    if let Some(command) = sent.filter(|command| model.legal().admits(command)) {
                        return Reply::PopAsk(Request::Submit(self.seat, command));
                    }
                    return Reply::Stay;
                }
                None => return Reply::Notice(entry.wanted(&model)),
            },
            Some(Action::Why) => {
                return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, Subject::Procedure))));
            }
            Some(action) => entry.moved(action),
            None => {}
        }
        self.entry = Some(entry);
        Reply::Stay
    }

    /// The row that is chosen in the slot at hand.
    pub(super) fn place(&mut self, scene: &Scene<'_>) -> Option<&mut usize> {
        let model = scene.model(self.seat)?;
        self.fill_alone(&model);
        let entry = self.open(&model)?;
        Some(&mut self.entry.insert(entry).cursor.at)
    }

    /// All slots are filled: one key sends it.
    fn confirm(&mut self, press: Press) -> Reply {
        match press.action {
            Some(Action::Choose) => match self.command() {
                Some(command) => Reply::PopAsk(Request::Submit(self.seat, command)),
                None => Reply::Stay,
            },
            Some(Action::Back | Action::Erase) => {
                if self.back() {
                    Reply::Stay
                } else {
                    Reply::Pop
                }
            }
            _ => Reply::Stay,
        }
    }

    /// The command, once all slots are filled.
    fn command(&self) -> Option<Command> {
        self.verb.with(&self.filled).ok()
    }

    /// The entry at hand: the one being edited, or a fresh one for the next slot.
    fn open(&self, model: &Model<'_>) -> Option<Entry> {
        let mut form = self.clone();
        form.fill_alone(model);
        if form.filled.len() > self.filled.len() {
            return form.open(model);
        }
        let slot = slots(self.verb).get(self.filled.len())?;
        let domain = model.legal().domain(self.verb, &self.filled).ok()?;
        let before = self.was.get(self.filled.len());
        Some(self.entry.clone().unwrap_or_else(|| Entry::with(*slot, domain, before, model)))
    }

    /// Fills the slots that leave no choice.
    fn fill_alone(&mut self, model: &Model<'_>) {
        while self.filled.len() < slots(self.verb).len() {
            let Ok(domain) = model.legal().domain(self.verb, &self.filled) else { return };
            let Some(value) = only(&domain, model) else { return };
            self.alone |= 1 << self.filled.len();
            self.filled.push(value);
        }
    }

    /// Empties the last slot that was a choice; says whether there was one.
    fn back(&mut self) -> bool {
        while let Some(last) = self.filled.len().checked_sub(1) {
            self.filled.pop();
            if self.alone & (1 << last) == 0 {
                return true;
            }
            self.alone &= !(1 << last);
        }
        false
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let keys = [Action::Choose, Action::Up, Action::Down, Action::Toggle, Action::Back, Action::Why];
        let body = frame::game(&mut pen, scene, &model, area, Context::Form, &keys);
        pen.heading(frame::line_of(body, 0), &model.verb(self.verb));
        let mut shown = self.clone();
        shown.fill_alone(&model);
        let mut row = 1;
        let labels = slots(self.verb).iter().map(|slot| wide(&model.slot(*slot))).max().unwrap_or(0).min(LABELS);
        for (at, value) in shown.filled.iter().enumerate() {
            let Some(slot) = slots(self.verb).get(at) else { break };
            let Ok(domain) = model.legal().domain(self.verb, &shown.filled[..at]) else { break };
            // A topic that fills itself belongs to a condition or a promise that has none.
            if shown.alone & (1 << at) != 0 && matches!(slot, Slot::ConditionTopic | Slot::PromiseTopic) {
                continue;
            }
            let line = frame::line_of(body, row);
            let label = wide(&model.slot(*slot)).max(labels);
            pen.text(line, Role::Dim, &model.slot(*slot));
            let rest = Rect { x: line.x + label + 2, width: line.width.saturating_sub(label + 2), ..line };
            pen.text(rest, Role::Text, &entry::value_text(&model, &domain, value));
            row += 1;
        }
        let (_, rest) = over(body, row);
        match shown.open(&model) {
            Some(entry) => {
                let mut ahead = shown.clone();
                ahead.filled.extend(entry.value(&model));
                ahead.entry = None;
                ahead.fill_alone(&model);
                let last = ahead.command().filter(|_| !is_final(self.verb));
                let (field, low) =
                    over(rest, if last.is_some() { rest.height.saturating_sub(AHEAD) } else { rest.height });
                entry.draw(&mut pen, &model, field);
                if let Some(command) = last {
                    self.expected(&mut pen, &model, &command, low);
                }
            }
            None => {
                if let Some(command) = shown.command() {
                    self.expected(&mut pen, &model, &command, rest);
                }
            }
        }
        pen.text(crate::tui::layout::parts(area).notice, Role::Dim, &t("form-hint"));
    }

    fn expected(&self, pen: &mut Pen<'_>, model: &Model<'_>, command: &Command, area: Rect) {
        let legal = model.legal();
        let (mut y, mut rest) = (0, area);
        let mut say = |pen: &mut Pen<'_>, role: Role, text: &str| {
            let (_, below) = over(area, y);
            rest = below;
            y += pen.prose(rest, role, text);
        };
        say(pen, Role::Dim, &model.verb_about(self.verb));
        let expected = forecast(&model.view(), &legal, command);
        for line in &expected {
            say(pen, Role::Text, &format!("• {}", model.expected(line)));
        }
        if let Err(refusal) = legal.check(command) {
            say(pen, Role::Warning, &model.refusal(&refusal));
        }
        if legal.check(command).is_ok() {
            say(pen, Role::Key, &t("form-confirm"));
        }
    }
}

/// The most columns that the names of fields take together; a longer one stands out alone.
const LABELS: u16 = 40;
/// Rows under the last field for what the command is expected to do.
const AHEAD: u16 = 6;

/// The only value that a domain admits, if it admits one alone.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
fn only(domain: &Domain, model: &Model<'_>) -> Option<Value> {
    match domain {
        Domain::One { ids, .. } if ids.is_power_of_two() => Some(domain.default(model.view().rules())),
        Domain::Several { ids, min, .. } if ids.count_ones() == u32::from(*min) => Some(Value::Set(*ids)),
        Domain::Number { min, max, .. } if min == max => Some(Value::Number(*min)),
        Domain::Text { max: 0 } => Some(Value::Text(String::new())),
        _ => None,
    }
}
