//! The screens without a terminal: pictures with their styles, flows as (start, keys, end), keys counted, and a real terminal.

mod ascii;
mod bytes;
mod citizen;
mod class;
mod cost;
mod files;
mod first;
mod flows;
mod forms;
mod glossary;
mod keys;
mod large;
mod motion;
mod mouse;
mod newcomer;
mod package;
pub(crate) mod pictures;
mod replay;
pub(crate) mod terminal;
mod turns;

use crate::session::october;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::session::{Controller, Options, Session, seat};
use coreper::tui::app::{App, Flow};
use coreper::tui::input::{Input, Key};
use coreper::tui::screen::Screen;
use coreper::tui::settings::Settings;
use coreper::tui::theme::{Depth, Role};
use coreper::tui::world::{Keeps, World};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::fmt::Write as _;

/// Somebody at a keyboard, with a screen of a certain size.
pub(crate) struct Player {
    pub(crate) app: App,
    size: (u16, u16),
    /// Keys pressed so far.
    pub(crate) pressed: usize,
}

/// A short game in which nobody but people decides anything: no bot's tuning changes what is drawn.
pub(crate) fn quiet(humans: &[&str]) -> Options {
    let campaign = october();
    let setup = Setup {
        length: LengthId::Short,
        rounds: 0,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let mut options = Options::new(setup, 7);
    let states = campaign.rules.state_ids().map(Seat::State);
    options.seats = states.chain([Seat::Commission, Seat::Beijing]).map(|seat| (seat, Controller::Passive)).collect();
    for code in humans {
        options.seats.insert(seat::parse(&campaign, code).unwrap(), Controller::Human);
    }
    options
}

/// A game with bots.
pub(crate) fn lively(humans: &[&str], length: LengthId, seed: u64) -> Options {
    let campaign = october();
    let setup = Setup {
        length,
        rounds: 0,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let mut options = Options::new(setup, seed);
    for code in humans {
        options.seats.insert(seat::parse(&campaign, code).unwrap(), Controller::Human);
    }
    options
}

impl Player {
    /// At the menu.
    pub(crate) fn at_menu() -> Self {
        Self::with(World::new(Keeps::Nothing).with_seed(7))
    }

    /// In a game.
    pub(crate) fn playing(options: Options) -> Self {
        Self::with(World::new(Keeps::Nothing).with_session(Session::new(october(), options)))
    }

    /// In a game that was begun elsewhere.
    pub(crate) fn in_game(session: Session) -> Self {
        Self::with(World::new(Keeps::Nothing).with_session(session))
    }

    /// In a game, with settings of somebody's own.
    pub(crate) fn set(options: Options, settings: Settings) -> Self {
        let world = World::new(Keeps::Nothing).with_session(Session::new(october(), options));
        Self::before(world, settings).opened()
    }

    fn with(world: World) -> Self {
        Self::before(world, Settings::shipped(Depth::True)).opened()
    }

    /// Before the first key, with settings of somebody's own.
    pub(crate) fn before(world: World, settings: Settings) -> Self {
        Self { app: App::new(world, settings), size: (80, 24), pressed: 0 }
    }

    /// Past the page that opens a game.
    pub(crate) fn opened(mut self) -> Self {
        if matches!(self.app.top(), Some(Screen::Opening(_))) {
            self.press("enter");
            self.pressed = 0;
        }
        self
    }

    /// On the page that opens a game.
    pub(crate) fn opening(options: Options) -> Self {
        let world = World::new(Keeps::Nothing).with_session(Session::new(october(), options));
        Self::before(world, Settings::shipped(Depth::True))
    }

    /// Plays on by the same few keys to the next reckoning.
    pub(crate) fn until_reckoning(&mut self) {
        for _ in 0..60 {
            match self.app.top() {
                Some(Screen::Reckoning(_)) => return,
                Some(Screen::Offers(_)) => self.press("n"),
                Some(Screen::Ballot(ballot)) if !ballot.is_over() => self.rest().press("f enter"),
                _ => self.press("enter"),
            };
        }
        panic!("no reckoning\n{}", self.text());
    }

    /// On a screen of another size.
    pub(crate) fn on(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self.app.input(&Input::Resize(columns, rows));
        self
    }

    /// Presses keys by their names; a word of several letters that is no key's name is typed.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for word in keys.split_whitespace() {
            let keys = Key::parse(word).map_or_else(|| word.chars().map(Key::char).collect(), |key| vec![key]);
            for key in keys {
                self.key(key);
            }
        }
        self
    }

    /// Types a text, spaces and all.
    pub(crate) fn types(&mut self, text: &str) -> &mut Self {
        text.chars().for_each(|char| {
            self.key(Key::char(char));
        });
        self
    }

    pub(crate) fn key(&mut self, key: Key) -> Flow {
        self.pressed += 1;
        self.app.input(&Input::Key(key))
    }

    /// Clicks in the middle of a text on the screen.
    #[track_caller]
    pub(crate) fn click(&mut self, text: &str) -> &mut Self {
        let (column, row) = self.find(text).unwrap_or_else(|| panic!("no {text:?} on\n{}", self.text()));
        let middle = u16::try_from(text.chars().count() / 2).unwrap();
        self.app.input(&Input::Click(column + middle, row));
        self
    }

    /// Where a text begins on the screen: every character of the program is one column wide.
    fn find(&self, text: &str) -> Option<(u16, u16)> {
        self.text().lines().zip(0u16..).find_map(|(line, row)| {
            let before = line.split_once(text)?.0.chars().count();
            Some((u16::try_from(before).unwrap(), row))
        })
    }

    /// Lets what moves by itself come to rest.
    pub(crate) fn rest(&mut self) -> &mut Self {
        for _ in 0..200 {
            if !self.app.is_moving() {
                break;
            }
            self.app.input(&Input::Tick);
        }
        self
    }

    /// The screen itself.
    pub(crate) fn buffer(&self) -> Buffer {
        let area = Rect::new(0, 0, self.size.0, self.size.1);
        let mut buffer = Buffer::empty(area);
        self.app.draw(area, &mut buffer);
        buffer
    }

    /// The characters of the screen.
    pub(crate) fn text(&self) -> String {
        let buffer = self.buffer();
        let mut text = String::new();
        for y in 0..self.size.1 {
            let mut row = String::new();
            for x in 0..self.size.0 {
                row.push_str(buffer[(x, y)].symbol());
            }
            text.push_str(row.trim_end());
            text.push('\n');
        }
        text
    }

    /// The characters, and under them the roles of each row from which column on.
    pub(crate) fn picture(&self) -> String {
        let buffer = self.buffer();
        let theme = Settings::shipped(Depth::True).theme("calm");
        let mut text = self.text();
        text.push_str("── roles\n");
        for y in 0..self.size.1 {
            let mut runs: Vec<(u16, String)> = Vec::new();
            for x in 0..self.size.0 {
                let cell = &buffer[(x, y)];
                let role = Role::ALL.into_iter().find(|role| {
                    let style = theme.style(*role);
                    (style.fg, style.bg) == (Some(cell.fg), Some(cell.bg)) && style.add_modifier == cell.modifier
                });
                let name = role.map_or("", Role::word).to_owned();
                let blank = cell.symbol() == " " && role != Some(Role::Selected);
                if !blank && runs.last().is_none_or(|(_, last)| *last != name) {
                    runs.push((x, name));
                }
            }
            if !runs.is_empty() {
                let row: Vec<String> = runs.iter().map(|(x, role)| format!("{x} {role}")).collect();
                let _ = writeln!(text, "{y:>2}: {}", row.join(", "));
            }
        }
        text
    }

    /// How the screen looks beside a coloured one that says the same: the rows that read otherwise, and in every row from which
    /// column on a cell is bold, dim, reversed or underlined.
    pub(crate) fn marked_beside(&self, coloured: &str) -> String {
        let buffer = self.buffer();
        let mut text = String::from("── mono\n");
        for ((y, row), other) in self.text().lines().enumerate().zip(coloured.lines()) {
            if row != other {
                let _ = writeln!(text, "{y:>2}| {row}");
            }
        }
        for y in 0..self.size.1 {
            let mut runs: Vec<(u16, ratatui::style::Modifier)> = Vec::new();
            for x in 0..self.size.0 {
                let cell = &buffer[(x, y)];
                let blank = cell.symbol() == " " && !cell.modifier.contains(ratatui::style::Modifier::REVERSED);
                if !blank && runs.last().map_or(!cell.modifier.is_empty(), |(_, last)| *last != cell.modifier) {
                    runs.push((x, cell.modifier));
                }
            }
            if !runs.is_empty() {
                let row: Vec<String> = runs.iter().map(|(x, marks)| format!("{x} {}", spelt(*marks))).collect();
                let _ = writeln!(text, "{y:>2}: {}", row.join(", "));
            }
        }
        text
    }

    /// Whether the screen shows a text.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    #[track_caller]
    pub(crate) fn expect(&mut self, text: &str) -> &mut Self {
        assert!(self.shows(text), "no {text:?} on\n{}", self.text());
        self
    }
}

/// The marks of a cell, in words.
fn spelt(marks: ratatui::style::Modifier) -> String {
    let words: Vec<String> = marks.iter_names().map(|(name, _)| name.to_lowercase()).collect();
    if words.is_empty() { "plain".into() } else { words.join("+") }
}
