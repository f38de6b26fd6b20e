//! What arrives at a local terminal where it does not send bytes: crossterm's own events.

use crate::tui::input::{Code, Input, Key, Wheel};
use crate::tui::port::{Arrival, Inputs};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent};
use crossterm::event::{MouseEventKind, poll};
use std::io;
use std::time::Duration;

/// A person at the local terminal.
#[derive(Debug)]
pub struct Local;

impl Local {
    /// Listens to the terminal.
    ///
    /// # Errors
    /// Never; elsewhere it can.
    pub const fn open(_mouse: bool) -> io::Result<Self> {
        Ok(Self)
    }
}

impl Inputs for Local {
    fn next(&mut self, limit: Option<Duration>) -> io::Result<Arrival> {
        loop {
            if let Some(limit) = limit
                && !poll(limit)?
            {
                return Ok(Arrival::Quiet);
            }
            if let Some(input) = input(event::read()?) {
                return Ok(Arrival::Input(input));
            }
        }
    }
}

fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Press => pressed(key).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        Event::Mouse(mouse) => clicked(mouse),
        Event::Key(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn clicked(mouse: MouseEvent) -> Option<Input> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(mouse.column, mouse.row)),
        MouseEventKind::ScrollUp => Some(Input::Wheel(Wheel::Up)),
        MouseEventKind::ScrollDown => Some(Input::Wheel(Wheel::Down)),
        _ => None,
    }
}

fn pressed(key: KeyEvent) -> Option<Key> {
    let code = match key.code {
        KeyCode::Char(char) => Code::Char(char),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        _ => return None,
    };
    let held = |modifier| key.modifiers.contains(modifier);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT) })
}
