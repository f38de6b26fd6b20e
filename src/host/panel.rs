//! The desk on a screen: who plays each seat, where the game stands, what happened last, and a line for orders. Enter alone goes on,
//! the space bar stops and starts the clock; everything else is typed as at the desk in lines.

use crate::host::Host;
use crate::host::desk::{self, Came};
use crate::host::hall::{Hall, Stage};
use crate::table::Clock;
use crate::tui::input::{Code, Input, Key};
use crate::tui::port::{Arrival, End, Inputs as _, Wants};
use crate::tui::terminal::{Local, Screen};
use crate::tui::theme::Depth;
use crate::words::text::{plain, say};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Borders, Paragraph, Wrap};
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// How the desk was left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// The session is to be ended.
    End,
    /// The system asked the program to end, by a signal of this number.
    Signal(u8),
    /// The terminal went away: the session goes on without it.
    Gone,
}

/// Between two pictures of a clock that runs.
const BEAT: Duration = Duration::from_millis(500);
/// So much of what was said is kept.
const KEPT: usize = 200;

struct Panel<'h> {
    open: &'h Host,
    /// Which of the tables is looked at, from 0.
    at: usize,
    line: String,
    said: Vec<String>,
    told: Vec<u64>,
    people: bool,
}

/// Runs the desk on this terminal.
///
/// # Errors
/// When the terminal cannot be used.
pub fn run(open: &Host) -> io::Result<Left> {
    let depth = Depth::detect(|name| std::env::var(name).ok());
    let wants = Wants { mouse: false, depth, ground: false };
    let mut inputs = Local::open(wants.mouse)?;
    let mut screen = Screen::take(wants)?;
    let said = open.greeting();
    let told = open.tables().all().map(|_| 0).collect();
    let mut panel = Panel { open, at: 0, line: String::new(), said, told, people: false };
    loop {
        panel.hear();
        screen.terminal().draw(|frame| panel.draw(frame))?;
        match inputs.next(Some(BEAT))? {
            Arrival::Input(Input::Key(key)) => {
                if panel.key(key) {
                    return Ok(Left::End);
                }
            }
            Arrival::Input(Input::Paste(text)) => panel.line.push_str(&text.replace(char::is_control, " ")),
            Arrival::Input(Input::Resize(..)) | Arrival::Back => {
                let area = screen.terminal().size()?;
                screen.terminal().resize(area.into())?;
            }
            Arrival::Input(_) | Arrival::Quiet => {}
            Arrival::End(End::Gone) => return Ok(Left::Gone),
            Arrival::End(End::Signal(signal)) => return Ok(Left::Signal(signal)),
        }
    }
}

impl Panel<'_> {
    /// What the hall tells the desk by itself.
    fn hear(&mut self) {
        for line in self.open.tables().told(&mut self.told) {
            self.say(line);
        }
    }

    /// The table that is looked at.
    fn hall(&self) -> &'_ Arc<Hall> {
        let tables = self.open.tables();
        tables.at(self.at).unwrap_or_else(|| tables.first())
    }

    fn say(&mut self, line: String) {
        self.said.push(line);
        if self.said.len() > KEPT {
            self.said.remove(0);
        }
    }

    /// What a key does; says whether the session is to be ended.
    fn key(&mut self, key: Key) -> bool {
        match key.code {
            Code::Char('c') if key.ctrl => self.say(plain("room-end-ask")),
            Code::Char(' ') if self.line.is_empty() => {
                let clock = self.hall().desk_page().map(|page| page.stands().clock);
                return self.order(if matches!(clock, Some(Clock::Held { .. })) { "go" } else { "pause" });
            }
            Code::Char(digit @ '1'..='9') if self.line.is_empty() && self.open.tables().count() > 1 => {
                return self.order(&format!("table {digit}"));
            }
            Code::Char(char) if !key.ctrl && !key.alt => self.line.push(char),
            Code::Backspace => drop(self.line.pop()),
            Code::Esc => self.line.clear(),
            Code::Tab => self.people = !self.people,
            Code::Enter => {
                let line = std::mem::take(&mut self.line);
                let begun = self.hall().stage() != Stage::Lobby;
                return self.order(if line.trim().is_empty() && begun { "next" } else { &line });
            }
            Code::Char(_)
            | Code::F(_)
            | Code::BackTab
            | Code::Delete
            | Code::Up
            | Code::Down
            | Code::Left
            | Code::Right
            | Code::PageUp
            | Code::PageDown
            | Code::Home
            | Code::End => {}
        }
        false
    }

    fn order(&mut self, line: &str) -> bool {
        match self.open.tables().order(&mut self.at, line) {
            Came::End => return true,
            Came::Said(lines) => lines.into_iter().for_each(|line| self.say(line)),
        }
        false
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let hall = self.hall();
        let (number, of) = hall.among();
        let head = if self.open.tables().count() > 1 { 5 } else { 4 };
        let rows = Layout::vertical([Constraint::Length(head), Constraint::Min(3), Constraint::Length(2)]);
        let [top, body, foot] = rows.areas(frame.area());
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let mut head = vec![Line::styled(say!("room-head", code = hall.code().to_string()), bold)];
        head.extend((of > 1).then(|| Line::from(say!("tables-of", number = number, count = of))));
        head.extend(desk::status(hall).into_iter().map(Line::from));
        frame.render_widget(Paragraph::new(Text::from(head)), top);
        let [left, right] = Layout::horizontal([Constraint::Percentage(50), Constraint::Percentage(50)]).areas(body);
        let (title, list) =
            if self.people { ("room-people", desk::people(hall)) } else { ("room-seats", desk::seats(hall)) };
        let title = Block::new().borders(Borders::TOP).title(plain(title));
        frame.render_widget(Paragraph::new(list.join("\n")).block(title), left);
        self.last(frame, right);
        let typed = vec![Line::styled(format!("> {}_", self.line), bold), Line::from(plain("room-keys"))];
        frame.render_widget(Paragraph::new(Text::from(typed)), foot);
    }

    /// What was said last, the newest at the foot.
    fn last(&self, frame: &mut Frame<'_>, area: Rect) {
        let block = Block::new().borders(Borders::TOP | Borders::LEFT).title(plain("room-said"));
        let inner = block.inner(area);
        let rows = |line: &String| {
            let width = usize::from(inner.width.max(1));
            line.chars().count().div_ceil(width).max(1)
        };
        let mut room = usize::from(inner.height);
        let fits = |line: &&String| {
            let rows = rows(line);
            let fits = rows <= room;
            room = room.saturating_sub(rows);
            fits
        };
        let mut last: Vec<&String> = self.said.iter().rev().take_while(fits).collect();
        last.reverse();
        let text: Vec<Line<'_>> = last.into_iter().map(|line| Line::from(line.as_str())).collect();
        frame.render_widget(Paragraph::new(Text::from(text)).wrap(Wrap { trim: false }).block(block), area);
    }
}
