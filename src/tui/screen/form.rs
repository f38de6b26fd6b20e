//! The slots of a command as one sentence that grows, over the domains that the game itself gives; and what is expected of it.
//!
//! Any verb of any seat goes through it. A slot that has one possible value fills itself; one that is seldom changed stands
//! there with its usual value, is sent as it stands, and is changed by who goes to it.

mod entry;

use crate::base::ids::{Seat, StateId};
use crate::game::command::{Command, Verb};
use crate::game::forecast::forecast;
use crate::game::legal::{Domain, slots};
use crate::game::wire::Value;
use crate::show::odds::{Odds, odds};
use crate::show::typed::{is_seldom_changed, taken};
use crate::tui::canvas::Canvas;
use crate::tui::kept::Kept;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::over;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::offers::is_final;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame, hint};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::world::Request;
use crate::words::sentence::told;
use entry::Entry;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::VecDeque;

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
    /// How likely the members help, where one of them is asked for something.
    odds: Kept<Odds>,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new(seat: Seat, verb: Verb) -> Self {
        Self { seat, verb, filled: Vec::new(), was: Vec::new(), alone: 0, entry: None, odds: Kept::default() }
    }

    /// A form of which the first fields are filled.
    #[must_use]
    pub fn filled(seat: Seat, verb: Verb, filled: Vec<Value>) -> Self {
        Self { seat, verb, filled, was: Vec::new(), alone: 0, entry: None, odds: Kept::default() }
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
            Some(Action::Choose | Action::NextPart) => match entry.value(&model) {
                Some(value) => {
                    self.filled.push(value);
                    self.entry = None;
                    self.fill_alone(&model);
                    let goes_on = press.action == Some(Action::NextPart);
                    // What it does was in view with the sentence: nothing is left to be said before it is sent.
                    let sent = self.ready(&model).filter(|_| !is_final(self.verb) && !goes_on);
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

    /// The command, once nothing is open but what is sent with its usual value.
    fn ready(&self, model: &Model<'_>) -> Option<Command> {
        self.with_usual(model)?.command()
    }

    /// The same with the usual values of what is seldom changed; none while something else is open.
    fn with_usual(&self, model: &Model<'_>) -> Option<Self> {
        let mut form = self.clone();
        form.fill_alone(model);
        while let Some(slot) = slots(form.verb).get(form.filled.len()) {
            if !is_seldom_changed(form.verb, *slot) {
                return None;
            }
            let domain = model.legal().domain(form.verb, &form.filled).ok()?;
            let rules = model.view().rules();
            let before = form.was.get(form.filled.len()).filter(|value| domain.contains(value, rules)).cloned();
            form.filled.push(before.unwrap_or_else(|| domain.default(rules)));
            form.fill_alone(model);
        }
        Some(form)
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
        if let Some(entry) = &self.entry {
            return Some(entry.clone());
        }
        let odds = self.odds(model);
        let order: Vec<StateId> = odds.iter().flat_map(|odds| &odds.members).map(|odd| odd.state).collect();
        Some(Entry::with((*slot, domain), before, &order, model))
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
        // Who goes back finds what stood there, and does not send something else in its place.
        if self.filled.len() > self.was.len() {
            self.was.clone_from(&self.filled);
        }
        while let Some(last) = self.filled.len().checked_sub(1) {
            self.filled.pop();
            if self.alone & (1 << last) == 0 {
                return true;
            }
            self.alone &= !(1 << last);
        }
        false
    }

    /// How likely the members help what comes next, where one of them is asked for something.
    fn odds(&self, model: &Model<'_>) -> std::cell::Ref<'_, Option<Odds>> {
        let asks = matches!(self.verb, Verb::Lobby | Verb::Pledge | Verb::Share);
        self.odds.get(model.revision(), || if asks { model.read(odds) } else { None })
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let keys =
            [Action::Choose, Action::Up, Action::Down, Action::NextPart, Action::Toggle, Action::Back, Action::Why];
        let body = frame::game(&mut pen, scene, &model, area, Context::Form, &keys);
        let body = frame::guide(&mut pen, &model, body, |step| self.guided(scene, &model, &step.typed));
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Position);
        pen.heading(frame::line_of(body, 0), &model.verb(self.verb));
        let mut shown = self.clone();
        shown.fill_alone(&model);
        let entry = shown.open(&model);
        let at = shown.filled.len();
        let mut ahead = shown;
        ahead.filled.extend(entry.as_ref().and_then(|entry| entry.value(&model)));
        ahead.entry = None;
        let whole = ahead.with_usual(&model);
        let said = whole.as_ref().unwrap_or(&ahead);
        let sentence =
            if slots(self.verb).is_empty() { Vec::new() } else { said.sentence(&pen, &model, at, body.width) };
        let used = u16::try_from(sentence.len()).unwrap_or(u16::MAX);
        let (_, rest) = over(body, 1 + u16::from(used > 0));
        pen.lines(rest, &sentence, 0);
        let (_, rest) = over(rest, used + u16::from(used > 0));
        let command = whole.as_ref().and_then(Self::command);
        let mut low = rest;
        if let Some(entry) = &entry {
            let high =
                entry.rows(rest.width).min(rest.height.saturating_sub(if command.is_some() { AHEAD } else { 0 }));
            let (field, below) = over(rest, high);
            entry.draw(&mut pen, &model, field, self.odds(&model).as_ref());
            low = over(below, u16::from(below.height > AHEAD)).1;
        }
        let asks_for_more = entry.is_some();
        if let Some(command) = &command {
            self.expected(&mut pen, &model, command, low);
        }
        let sends = asks_for_more && command.is_some() && !is_final(self.verb);
        let hint = if sends { "form-send" } else { "form-hint" };
        pen.text(crate::tui::layout::parts(area).notice, Role::Dim, &t(hint));
    }

    /// The keys that fill the slot at hand as a guide advises: the place of the value in the list, where it is not marked.
    fn guided(&self, scene: &Scene<'_>, model: &Model<'_>, typed: &str) -> Option<String> {
        let mut typed: VecDeque<String> = typed.split(' ').map(str::to_owned).collect();
        let enter = scene.key(Context::Form, Action::Choose)?.0;
        if Verb::parse(&typed.pop_front()?) != Some(self.verb) {
            return None;
        }
        let Some(entry) = self.open(model) else { return Some(hint::press(&enter)) };
        let mut form = self.clone();
        form.fill_alone(model);
        let mut values: Vec<Value> = Vec::new();
        while values.len() <= form.filled.len() {
            let domain = model.legal().domain(self.verb, &values).ok()?;
            let Some(value) = taken(model.campaign(), self.seat, &domain, &mut typed) else { break };
            values.push(value);
        }
        let wanted = values.get(form.filled.len());
        let ahead = wanted.filter(|value| Some(*value) != entry.value(model).as_ref());
        match ahead.and_then(|value| entry.place_of(value)) {
            Some(place) => Some(hint::press_then(&(place + 1).to_string(), &enter)),
            None => Some(hint::press(&enter)),
        }
    }

    /// The sentence as far as it is said, the slot at hand marked, in lines.
    fn sentence<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, at: usize, columns: u16) -> Vec<Line<'t>> {
        let pieces = model.words().sentence(&model.legal(), self.verb, &self.filled);
        let role = |slot: Option<usize>| match slot {
            Some(place) if place == at => Role::Selected,
            Some(place) if place < at => Role::Me,
            Some(_) => Role::Dim,
            None => Role::Text,
        };
        let mut letters =
            pieces.iter().flat_map(|piece| piece.text.chars().map(|char| (char, role(piece.slot)))).peekable();
        let mut lines = Vec::new();
        for line in wrapped(&told(&pieces), columns) {
            let mut runs: Vec<(Role, String)> = Vec::new();
            for char in line.chars() {
                // A line break stands for the space that was there.
                while letters.peek().is_some_and(|(next, _)| *next != char) {
                    letters.next();
                }
                let role = letters.next().map_or(Role::Text, |(_, role)| role);
                match runs.last_mut().filter(|(last, _)| *last == role) {
                    Some((_, run)) => run.push(char),
                    None => runs.push((role, char.to_string())),
                }
            }
            lines.push(pen.spans(runs));
        }
        lines
    }

    fn expected(&self, pen: &mut Pen<'_>, model: &Model<'_>, command: &Command, area: Rect) {
        let legal = model.legal();
        let (mut y, mut rest) = (0, area);
        let mut say = |pen: &mut Pen<'_>, role: Role, text: &str| {
            let (_, below) = over(area, y);
            rest = below;
            y += pen.prose(rest, role, text);
        };
        let expected = forecast(&model.view(), &legal, command);
        for line in &expected {
            say(pen, Role::Text, &format!("• {}", model.expected(line)));
        }
        say(pen, Role::Dim, &model.verb_about(self.verb));
        if let Err(refusal) = legal.check(command) {
            say(pen, Role::Warning, &model.refusal(&refusal));
        }
        if legal.check(command).is_ok() && slots(self.verb).len() == self.filled.len() {
            say(pen, Role::Key, &t("form-confirm"));
        }
    }
}

/// Rows under the last field for what the command is expected to do.
const AHEAD: u16 = 3;

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
