//! One slot of a form while it is being filled.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::StateId;
use crate::base::set::MeasureSet;
use crate::game::legal::{Domain, Kind, Slot};
use crate::game::state::Topic;
use crate::game::wire::Value;
use crate::tui::canvas::Target;
use crate::tui::keymap::Action;
use crate::tui::layout::over;
use crate::tui::scene::Model;
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Cursor;
use crate::words::number;
use ratatui::layout::Rect;

/// What stands in the slot at hand.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    slot: Slot,
    domain: Domain,
    pub(super) cursor: Cursor,
    set: u64,
    number: i32,
    text: String,
    /// Letters typed so far towards a code.
    ahead: String,
}

impl Entry {
    /// An entry with what stood there before where it still fits, else with the default of its domain.
    pub(super) fn with(slot: Slot, domain: Domain, before: Option<&Value>, model: &Model<'_>) -> Self {
        let mut entry = Self {
            slot,
            cursor: Cursor::default(),
            set: 0,
            number: 0,
            text: String::new(),
            ahead: String::new(),
            domain,
        };
        let rules = model.view().rules();
        let before = before.filter(|value| entry.domain.contains(value, rules)).cloned();
        match before.clone().unwrap_or_else(|| entry.domain.default(rules)) {
            Value::Id(id) => entry.cursor.at = entry.ids().iter().position(|known| *known == id).unwrap_or(0),
            Value::Number(number) => entry.number = number,
            Value::Set(set) if before.is_some() => entry.set = set,
            Value::Text(text) if before.is_some() => entry.text = text,
            Value::Set(_) | Value::Text(_) => {}
        }
        entry
    }

    fn ids(&self) -> Vec<u8> {
        let bits = match self.domain {
            Domain::One { ids, .. } | Domain::Several { ids, .. } => ids,
            Domain::Number { .. } | Domain::Text { .. } => 0,
        };
        (0..64).filter(|id| bits & (1 << id) != 0).collect()
    }

    const fn kind(&self) -> Option<Kind> {
        match self.domain {
            Domain::One { of, .. } | Domain::Several { of, .. } => Some(of),
            Domain::Number { .. } | Domain::Text { .. } => None,
        }
    }

    /// A character was typed; says whether it was text and not a key.
    pub(super) fn typed(&mut self, char: char, model: &Model<'_>) -> bool {
        match self.domain {
            Domain::Text { max } => {
                if self.text.chars().count() < usize::from(max) {
                    self.text.push(char);
                }
                true
            }
            _ if self.kind() == Some(Kind::State) && char.is_ascii_alphabetic() => {
                self.type_ahead(char.to_ascii_uppercase(), model);
                true
            }
            Domain::One { .. } | Domain::Several { .. } if char.is_ascii_digit() => {
                let at = char.to_digit(10).and_then(|digit| digit.checked_sub(1));
                let at = at.and_then(|at| usize::try_from(at).ok()).filter(|at| *at < self.ids().len());
                if let Some(at) = at {
                    self.cursor.at = at;
                }
                true
            }
            _ => false,
        }
    }

    /// Letters go to the first code that begins so; a whole code in a list of several takes it in or out.
    fn type_ahead(&mut self, letter: char, model: &Model<'_>) {
        self.ahead.push(letter);
        let ids = self.ids();
        let begins = |id: &u8, typed: &str| model.code(StateId(*id)).starts_with(typed);
        if !ids.iter().any(|id| begins(id, &self.ahead)) {
            self.ahead = letter.to_string();
        }
        if let Some(at) = ids.iter().position(|id| begins(id, &self.ahead)) {
            self.cursor.at = at;
            if self.ahead.len() == 2 {
                self.ahead.clear();
                if matches!(self.domain, Domain::Several { .. }) {
                    self.set ^= 1 << ids[at];
                }
            }
        }
    }

    /// A key that moves, adds or takes away.
    pub(super) fn moved(&mut self, action: Action) {
        let ids = self.ids();
        self.ahead.clear();
        match (action, &self.domain) {
            (Action::Up | Action::Greater, Domain::Number { max, step, .. }) => {
                self.number = (self.number + (*step).max(1)).min(*max);
            }
            (Action::Down | Action::Less, Domain::Number { min, step, .. }) => {
                self.number = (self.number - (*step).max(1)).max(*min);
            }
            (Action::Erase, Domain::Text { .. }) => {
                self.text.pop();
            }
            (Action::Toggle, Domain::Several { .. }) => {
                if let Some(id) = ids.get(self.cursor.at) {
                    self.set ^= 1 << id;
                }
            }
            (Action::Less, _) => self.cursor.at = self.cursor.at.saturating_sub(HIGH),
            (Action::Greater, _) => self.cursor.at = (self.cursor.at + HIGH).min(ids.len().saturating_sub(1)),
            _ => {
                self.cursor.moved(action, ids.len(), HIGH);
            }
        }
    }

    /// The value, if it fits. In a list of several where nothing was taken, the chosen row is meant.
    pub(super) fn value(&self, model: &Model<'_>) -> Option<Value> {
        let ids = self.ids();
        let chosen = ids.get(self.cursor.at).copied();
        let value = match &self.domain {
            Domain::One { .. } => Value::Id(chosen?),
            Domain::Several { min, .. } if self.set == 0 && *min > 0 => Value::Set(1 << chosen?),
            Domain::Several { .. } => Value::Set(self.set),
            Domain::Number { .. } => Value::Number(self.number),
            Domain::Text { .. } => Value::Text(self.text.trim().to_owned()),
        };
        self.domain.contains(&value, model.view().rules()).then_some(value)
    }

    /// What would fit, when the value does not.
    pub(super) fn wanted(&self, model: &Model<'_>) -> String {
        match &self.domain {
            Domain::Several { min, max, worth, .. } => {
                let mut text = tx("form-several", &[("min", (*min).into()), ("max", (*max).into())]);
                if let Some(worth) = worth {
                    let values = [
                        ("worth", number::short::euro(*worth).into()),
                        ("now", number::short::euro(self.worth(model)).into()),
                    ];
                    text = format!("{text} {}", tx("form-worth", &values));
                }
                text
            }
            _ => t("form-does-not-fit"),
        }
    }

    /// What the chosen measures take from China in a year.
    fn worth(&self, model: &Model<'_>) -> i32 {
        let measures = MeasureSet::from_bits(self.set).iter();
        measures.filter_map(|id| model.campaign().rules.measures.get(id.index())).map(|measure| measure.value[1]).sum()
    }

    pub(super) fn draw(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        pen.heading(frame::line_of(area, 0), &model.slot(self.slot));
        let (_, rest) = over(area, 1);
        match &self.domain {
            Domain::Number { unit, min, max, .. } => {
                let line = frame::line_of(rest, 0);
                let width =
                    pen.text(line, Role::Selected, &format!(" ◂ {} ▸ ", model.words().number(*unit, self.number)));
                pen.spot(Rect { width: ARROW, ..line }, Target::Do(Action::Less));
                let right = Rect { x: line.x + width.saturating_sub(ARROW), width: ARROW, ..line };
                pen.spot(right, Target::Do(Action::Greater));
                let bounds = [
                    ("min", model.words().number(*unit, *min).into()),
                    ("max", model.words().number(*unit, *max).into()),
                ];
                pen.text(frame::line_of(rest, 1), Role::Dim, &tx("form-number", &bounds));
            }
            Domain::Text { max } => {
                pen.text(frame::line_of(rest, 0), Role::Selected, &format!(" {}▏", self.text));
                pen.text(frame::line_of(rest, 1), Role::Dim, &tx("form-text", &[("max", (*max).into())]));
            }
            Domain::One { .. } | Domain::Several { .. } => self.list(pen, model, rest),
        }
    }

    fn list(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
        let ids = self.ids();
        let several = matches!(self.domain, Domain::Several { .. });
        let (list, foot) = over(area, area.height.saturating_sub(2));
        let high = usize::from(list.height).clamp(1, HIGH);
        let columns = ids.len().div_ceil(high).clamp(1, 3);
        let width = list.width / u16::try_from(columns).unwrap_or(1);
        let from = if ids.len() > high * columns { self.cursor.from(ids.len(), high * columns) } else { 0 };
        for (place, id) in ids.iter().enumerate().skip(from).take(high * columns) {
            let at = place - from;
            let (x, y) = (u16::try_from(at / high).unwrap_or(0), u16::try_from(at % high).unwrap_or(0));
            let cell = Rect { x: list.x + x * width, y: list.y + y, width: width.saturating_sub(1), height: 1 };
            let kind = self.kind().unwrap_or(Kind::YesNo);
            let mut text = model.option(kind, *id);
            if kind == Kind::State && has_record(model, StateId(*id)) {
                text = format!("{text} {}", record(model, StateId(*id)));
            }
            if several {
                text = format!("{} {text}", if self.set & (1 << id) != 0 { "■" } else { "□" });
            }
            let role = if self.set & (1 << id) != 0 { Role::Me } else { Role::Text };
            frame::row(pen, cell, place == self.cursor.at, role, &text);
            let at = place;
            pen.spot(
                cell,
                if several {
                    Target::Take { at, action: Action::Toggle }
                } else {
                    Target::Pick { at, again: Action::Choose }
                },
            );
        }
        let about = ids.get(self.cursor.at).map(|id| model.option_about(self.kind().unwrap_or(Kind::YesNo), *id));
        let foot_text = match self.kind() {
            Some(Kind::State) if !several && ids.iter().any(|id| has_record(model, StateId(*id))) => legend(),
            _ if several => self.wanted(model),
            _ => about.unwrap_or_default(),
        };
        pen.prose(foot, Role::Dim, &foot_text);
    }
}

/// Columns of an arrow beside a number.
const ARROW: u16 = 3;
/// The most rows of a column.
const HIGH: usize = 10;

/// Whether anybody knows of a word or a vote of a state.
fn has_record(model: &Model<'_>, id: StateId) -> bool {
    let nation = model.view().nation(id);
    nation.declared.iter().any(Option::is_some) || nation.voted.iter().any(Option::is_some)
}

/// What the letters behind a name stand for.
fn legend() -> String {
    let topics: Vec<String> = Topic::ALL.into_iter().map(crate::words::name::topic).collect();
    tx("form-record", &[("topics", topics.join(", ").into())])
}

/// What everybody knows of a state's position on each topic: declared, else last voted.
fn record(model: &Model<'_>, id: StateId) -> String {
    let nation = model.view().nation(id);
    let letters = nation.declared.iter().zip(nation.voted);
    letters
        .map(|(declared, voted)| declared.or(voted.map(|(_, vote)| vote)).map_or('·', super::super::ballot::letter))
        .collect()
}

/// A value of a domain in words.
pub(super) fn value_text(model: &Model<'_>, domain: &Domain, value: &Value) -> String {
    match (domain, value) {
        (Domain::One { of, .. }, Value::Id(id)) => model.option(*of, *id),
        (Domain::Several { of, .. }, Value::Set(bits)) => {
            let ids: Vec<u8> = (0..64).filter(|id| bits & (1 << id) != 0).collect();
            if *of == Kind::State {
                return ids.iter().map(|id| model.code(StateId(*id))).collect::<Vec<_>>().join(" ");
            }
            ids.iter().map(|id| model.option(*of, *id)).collect::<Vec<_>>().join(", ")
        }
        (Domain::Number { unit, .. }, Value::Number(number)) => model.words().number(*unit, *number),
        (Domain::Text { .. }, Value::Text(text)) => text.clone(),
        _ => String::new(),
    }
}
