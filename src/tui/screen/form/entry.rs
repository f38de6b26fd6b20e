//! One slot of a form while it is being filled.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::ids::StateId;
use crate::base::set::MeasureSet;
use crate::game::legal::{Domain, Kind, Slot};
use crate::game::wire::Value;
use crate::show::odds::Odds;
use crate::tui::canvas::Target;
use crate::tui::keymap::Action;
use crate::tui::layout::over;
use crate::tui::scene::Model;
use crate::tui::screen::frame;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left};
use crate::tui::widget::rows::Cursor;
use crate::words::number;
use ratatui::layout::Rect;

/// What stands in the slot at hand.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    slot: Slot,
    domain: Domain,
    /// What can be chosen, in the order in which it is listed.
    ids: Vec<u8>,
    pub(super) cursor: Cursor,
    set: u64,
    number: i32,
    text: String,
    /// Letters typed so far towards a code.
    ahead: String,
}

impl Entry {
    /// An entry with what stood there before where it still fits, else with the default of its domain.
    pub(super) fn with(
        (slot, domain): (Slot, Domain),
        before: Option<&Value>,
        order: &[StateId],
        model: &Model<'_>,
    ) -> Self {
        let mut entry = Self {
            slot,
            ids: listed(&domain, order),
            cursor: Cursor::default(),
            set: 0,
            number: 0,
            text: String::new(),
            ahead: String::new(),
            domain,
        };
        let rules = model.view().rules();
        let before = before.filter(|value| entry.domain.contains(value, rules)).cloned();
        // Of states the one that is nearest to the line is marked first.
        let nearest =
            entry.ids.first().filter(|id| entry.kind() == Some(Kind::State) && order.contains(&StateId(**id)));
        let usual = nearest.map_or_else(|| entry.domain.default(rules), |id| Value::Id(*id));
        match before.clone().unwrap_or(usual) {
            Value::Id(id) => entry.cursor.at = entry.ids.iter().position(|known| *known == id).unwrap_or(0),
            Value::Number(number) => entry.number = number,
            Value::Set(set) if before.is_some() => entry.set = set,
            Value::Text(text) if before.is_some() => entry.text = text,
            Value::Set(_) | Value::Text(_) => {}
        }
        entry
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
                let at = at.and_then(|at| usize::try_from(at).ok()).filter(|at| *at < self.ids.len());
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
        let ids = self.ids.clone();
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
        let ids = self.ids.clone();
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
        let ids = self.ids.clone();
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

    /// Where a value stands in the list, where a digit marks it.
    pub(super) fn place_of(&self, value: &Value) -> Option<usize> {
        let Value::Id(wanted) = value else { return None };
        self.ids.iter().position(|id| id == wanted).filter(|place| *place < 9)
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

    /// How many rows it takes, with its question and what stands under it.
    pub(super) fn rows(&self, columns: u16) -> u16 {
        match self.domain {
            Domain::Number { .. } | Domain::Text { .. } => 3,
            Domain::One { .. } | Domain::Several { .. } => {
                let rows = self.ids.len().div_ceil(self.columns(columns)).min(HIGH);
                u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(3)
            }
        }
    }

    /// In how many columns its list stands.
    fn columns(&self, width: u16) -> usize {
        let most = usize::from(width / NARROWEST).clamp(1, 4);
        self.ids.len().div_ceil(HIGH).clamp(1, most)
    }

    pub(super) fn draw(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, odds: Option<&Odds>) {
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
            Domain::One { .. } | Domain::Several { .. } => self.list(pen, model, rest, odds),
        }
    }

    fn list(&self, pen: &mut Pen<'_>, model: &Model<'_>, area: Rect, odds: Option<&Odds>) {
        let ids = &self.ids;
        let several = matches!(self.domain, Domain::Several { .. });
        let odds = odds.filter(|_| self.kind() == Some(Kind::State));
        let columns = self.columns(area.width);
        let (list, foot) = over(area, area.height.saturating_sub(2));
        let high = usize::from(list.height).clamp(1, ids.len().div_ceil(columns).clamp(1, HIGH));
        let width = list.width / u16::try_from(columns).unwrap_or(1);
        let from = if ids.len() > high * columns { self.cursor.from(ids.len(), high * columns) } else { 0 };
        for (place, id) in ids.iter().enumerate().skip(from).take(high * columns) {
            let at = place - from;
            let (x, y) = (u16::try_from(at / high).unwrap_or(0), u16::try_from(at % high).unwrap_or(0));
            let cell = Rect { x: list.x + x * width, y: list.y + y, width: width.saturating_sub(1), height: 1 };
            let kind = self.kind().unwrap_or(Kind::YesNo);
            let mut text = model.option(kind, *id);
            if several {
                text = format!("{} {text}", if self.set & (1 << id) != 0 { "■" } else { "□" });
            }
            if let Some(odd) = odds.and_then(|odds| odds.of(StateId(*id))) {
                let word = odd.word.map_or(' ', super::super::ballot::letter);
                text = format!("{}{word} {}", pad(&text, NAME), pad_left(&odd.now, 5));
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
            _ if several => self.wanted(model),
            Some(Kind::State) if odds.is_some() => {
                tx("form-odds", &[("title", odds.map_or("", |odds| odds.title.as_str()).into())])
            }
            _ => about.unwrap_or_default(),
        };
        pen.prose(foot, Role::Dim, &foot_text);
    }
}

/// Columns of an arrow beside a number.
const ARROW: u16 = 3;
/// The most rows of a column.
const HIGH: usize = 9;
/// The fewest columns of a list.
const NARROWEST: u16 = 25;
/// Columns of a name with its chance behind it.
const NAME: u16 = 16;

/// The ids of a domain: states in the order that is given, everything else by number.
fn listed(domain: &Domain, order: &[StateId]) -> Vec<u8> {
    let (of, bits) = match domain {
        Domain::One { of, ids, .. } | Domain::Several { of, ids, .. } => (*of, *ids),
        Domain::Number { .. } | Domain::Text { .. } => return Vec::new(),
    };
    let named = |id: &u8| bits & (1 << id) != 0;
    let first: Vec<u8> = order.iter().map(|state| state.0).filter(|id| of == Kind::State && named(id)).collect();
    let rest = (0..64).filter(|id| named(id) && !first.contains(id));
    first.iter().copied().chain(rest).collect()
}
