//! The desk on a screen: who plays each seat, where the game stands, what happened last, and a line for orders. Enter alone goes on,
//! the space bar stops and starts the clock; everything else is typed as at the desk in lines.

use crate::base::ids::Seat;
use crate::host::desk::{self, Came, bring};
use crate::host::desks::Duty;
use crate::host::hall::desks::Sitting;
use crate::host::hall::{Hall, Stage};
use crate::host::shoulder;
use crate::host::sitting::Desk;
use crate::host::tables::Tables;
use crate::host::term;
use crate::host::term::lines::{Coming, Keys};
use crate::session::seat;
use crate::table::Clock;
use crate::tui::input::{Code, Input, Key};
use crate::tui::port::{Arrival, End, Inputs, Wants};
use crate::tui::terminal::{Local, Screen};
use crate::tui::theme::Depth;
use crate::words::text::{plain, say};
use crate::words::wrap::{Long, wrapped};
use ratatui::backend::Backend;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Borders, Paragraph, Wrap};
use ratatui::{Frame, Terminal};
use std::cell::Cell;
use std::io::{self, Write as _};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;
use tokio::sync::mpsc::Sender;

/// Whether three columns fit beside each other.
const fn area_is_wide(area: Rect) -> bool {
    area.width >= 110
}

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
    desk: Desk<'h>,
    line: String,
    said: Vec<String>,
    people: bool,
    /// Where reading begins, where what was said last is longer than there is room for.
    from: Option<usize>,
    /// Whether only what is said first stands there, and nobody has read on in it.
    greets: bool,
    /// How many lines of it stood there when it was drawn last.
    stood: Cell<usize>,
    /// How many colours the terminal has.
    depth: Depth,
    /// The seat whose screens are to be looked at.
    looks: Option<Seat>,
}

/// Runs the desk on this terminal.
///
/// # Errors
/// When the terminal cannot be used.
pub fn run(tables: &Tables, greeting: Vec<String>) -> io::Result<Left> {
    let depth = Depth::detect(|name| std::env::var(name).ok());
    let wants = Wants { mouse: false, depth, ground: false };
    let mut inputs = Local::open(wants.mouse)?;
    let mut screen = Screen::take(wants)?;
    let desk = Desk::local(tables, |_| 0);
    let mut panel = Panel::of(desk, depth, greeting);
    panel.sit(&mut inputs, screen.terminal())
}

/// Runs a desk that was made for somebody, at the other end of a line. Blocks.
///
/// # Errors
/// When nothing can be written to the line any more.
pub fn distant(
    sitting: &Sitting,
    depth: Depth,
    size: (u16, u16),
    ends: (Receiver<Coming>, Sender<Vec<u8>>),
) -> io::Result<()> {
    let (coming, out) = ends;
    let mut frame = term::lines::Frame { out: out.clone(), bytes: term::BEGIN.to_vec() };
    frame.flush()?;
    let size = Rc::new(Cell::new(term::lines::clamped(size.0, size.1)));
    let mut inputs = Keys::new(coming, Rc::clone(&size));
    let mut terminal = Terminal::new(term::Distant::new(out, size, depth))?;
    let mut panel = Panel::of(Desk::made(sitting), depth, vec![plain("desks-welcome")]);
    panel.sit(&mut inputs, &mut terminal)?;
    frame.bytes = term::END.to_vec();
    if sitting.hall().stage() == Stage::Ended || sitting.hall().duty_of(sitting.number()).is_none() {
        frame.bytes.extend(format!("{}\r\n", plain("desks-over")).into_bytes());
    }
    frame.flush()
}

impl<'h> Panel<'h> {
    const fn of(desk: Desk<'h>, depth: Depth, said: Vec<String>) -> Self {
        // What is said first is read from its beginning.
        Self {
            desk,
            line: String::new(),
            said,
            people: false,
            from: Some(0),
            greets: true,
            stood: Cell::new(0),
            depth,
            looks: None,
        }
    }

    /// Draws the desk and does what is typed there, until it is left.
    fn sit<B: Backend<Error = io::Error>>(
        &mut self,
        inputs: &mut dyn Inputs,
        terminal: &mut Terminal<B>,
    ) -> io::Result<Left> {
        loop {
            self.desk.hear().into_iter().for_each(|line| self.say(line));
            if self.desk.duty().is_none() || (self.desk.hall().stage() == Stage::Ended) {
                return Ok(Left::Gone);
            }
            // A terminal that is gone cannot be drawn on any more, and says so in no other way at times.
            if terminal.draw(|frame| self.draw(frame)).is_err() {
                return Ok(Left::Gone);
            }
            if let Some(seat) = self.looks.take() {
                let hall = Arc::clone(self.hall());
                match shoulder::show(&hall, seat, self.depth, inputs, terminal)? {
                    Some(End::Gone) => return Ok(Left::Gone),
                    Some(End::Signal(signal)) => return Ok(Left::Signal(signal)),
                    None => {}
                }
                let area = terminal.size()?;
                terminal.resize(area.into())?;
                continue;
            }
            match inputs.next(Some(BEAT))? {
                Arrival::Input(Input::Key(key)) => {
                    if self.key(key) {
                        return Ok(Left::End);
                    }
                }
                Arrival::Input(Input::Paste(text)) => self.line.push_str(&text.replace(char::is_control, " ")),
                Arrival::Input(Input::Resize(..)) | Arrival::Back => {
                    let area = terminal.size()?;
                    terminal.resize(area.into())?;
                }
                Arrival::Input(_) | Arrival::Quiet => {}
                Arrival::End(End::Gone) => return Ok(Left::Gone),
                Arrival::End(End::Signal(signal)) => return Ok(Left::Signal(signal)),
            }
        }
    }

    /// The table that is looked at.
    fn hall(&self) -> &Arc<Hall> {
        self.desk.hall()
    }

    fn say(&mut self, line: String) {
        self.said.push(line);
        // What is said first is read from its beginning, until something else is said; then the newest stands there.
        if std::mem::take(&mut self.greets) {
            self.from = None;
        }
        if self.said.len() > KEPT {
            self.said.remove(0);
            self.from = self.from.and_then(|from| from.checked_sub(1));
        }
    }

    /// Reads on, or back.
    fn turn(&mut self, on: bool) {
        self.greets = false;
        let step = self.stood.get().max(1);
        let last = self.said.len().saturating_sub(step);
        let from = self.from.unwrap_or(last);
        let to = if on { from + step } else { from.saturating_sub(step) };
        self.from = (to < last).then_some(to);
    }

    /// What a key does; says whether the session is to be ended.
    fn key(&mut self, key: Key) -> bool {
        match key.code {
            // Whoever sits at a desk that was made for them leaves it, and ends nothing.
            Code::Char('c' | 'd') if key.ctrl && self.desk.duty() != Some(Duty::Local) => return true,
            Code::Char('c') if key.ctrl => self.say(plain("room-end-ask")),
            Code::Char(' ') if self.line.is_empty() && self.desk.duty() >= Some(Duty::All) => {
                let clock = self.hall().desk_page().map(|page| page.stands().clock);
                return self.order(if matches!(clock, Some(Clock::Held { .. })) { "go" } else { "pause" });
            }
            Code::Char(digit @ '1'..='9') if self.line.is_empty() && self.desk.count() > 1 => {
                return self.order(&format!("table {digit}"));
            }
            Code::Char(char) if !key.ctrl && !key.alt => self.line.push(char),
            Code::Backspace => drop(self.line.pop()),
            Code::Esc => self.line.clear(),
            Code::Tab => self.people = !self.people,
            Code::Enter => {
                let line = std::mem::take(&mut self.line);
                let begun = self.hall().stage() != Stage::Lobby;
                let goes_on = begun && self.desk.duty().is_some_and(|duty| duty.may("next"));
                return self.order(if line.trim().is_empty() && goes_on { "next" } else { &line });
            }
            Code::PageUp => self.turn(false),
            Code::PageDown => self.turn(true),
            Code::Char(_)
            | Code::F(_)
            | Code::BackTab
            | Code::Delete
            | Code::Up
            | Code::Down
            | Code::Left
            | Code::Right
            | Code::Home
            | Code::End => {}
        }
        false
    }

    fn order(&mut self, line: &str) -> bool {
        self.looks = self.screen_of(line);
        if self.looks.is_some() {
            return false;
        }
        match self.desk.order(line) {
            Came::End => return true,
            Came::Said(lines) => {
                // What is long is read from its beginning.
                self.from = Some(self.said.len());
                for line in lines {
                    self.say(line);
                }
            }
        }
        false
    }

    /// The seat whose screens an order asks for, where it can be looked at.
    fn screen_of(&self, line: &str) -> Option<Seat> {
        let (word, code) = line.trim().split_once(' ')?;
        let hall = self.hall();
        let may = word == "screen" && self.desk.duty().is_some_and(|duty| duty.may(word));
        let seat = seat::parse(hall.campaign(), code.trim()).filter(|_| may && hall.stage() == Stage::Playing)?;
        (!matches!(seat, Seat::Facilitator | Seat::Observer)).then_some(seat)
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let hall = self.hall();
        let (number, of) = hall.among();
        let head = if self.desk.count() > 1 { 5 } else { 4 };
        let rows = Layout::vertical([Constraint::Length(head), Constraint::Min(3), Constraint::Length(2)]);
        let [top, body, foot] = rows.areas(frame.area());
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let mut head = vec![Line::styled(say!("room-head", code = hall.code().to_string()), bold)];
        head.extend((of > 1).then(|| Line::from(say!("tables-of", number = number, count = of))));
        let unsaved = hall.unsaved();
        let red = Style::new().fg(Color::Red).add_modifier(Modifier::BOLD);
        let line =
            |line: String| if unsaved.as_ref() == Some(&line) { Line::styled(line, red) } else { Line::from(line) };
        let status = self.desk.status();
        let (first, rest): (Vec<String>, Vec<String>) =
            status.into_iter().partition(|line| unsaved.as_ref() == Some(line));
        head.extend(first.into_iter().chain(rest).map(line));
        frame.render_widget(Paragraph::new(Text::from(head)), top);
        let (title, list) =
            if self.people { ("room-people", desk::people(hall)) } else { ("room-seats", desk::seats(hall)) };
        let middle = if area_is_wide(body) && hall.stage() != Stage::Lobby { self.at_hand() } else { Vec::new() };
        // Before the game begins the addresses by which people come stand there: whole, so that they can be copied.
        let [left, right] = if hall.stage() == Stage::Lobby {
            let seats = u16::try_from(list.len() + 1).unwrap_or(u16::MAX).min(body.height / 3);
            Layout::vertical([Constraint::Length(seats), Constraint::Min(3)]).areas(body)
        } else if !middle.is_empty() {
            let third = [Constraint::Ratio(1, 3), Constraint::Ratio(1, 3), Constraint::Ratio(1, 3)];
            let [left, between, right] = Layout::horizontal(third).areas(body);
            let block = Block::new().borders(Borders::TOP | Borders::LEFT).title(plain("room-at-hand"));
            frame.render_widget(Paragraph::new(middle.join("\n")).wrap(Wrap { trim: false }).block(block), between);
            [left, right]
        } else {
            Layout::horizontal([Constraint::Percentage(50), Constraint::Percentage(50)]).areas(body)
        };
        let title = Block::new().borders(Borders::TOP).title(plain(title));
        frame.render_widget(Paragraph::new(list.join("\n")).block(title), left);
        self.last(frame, right);
        let typed = vec![Line::styled(format!("> {}_", self.line), bold), Line::from(self.keys())];
        frame.render_widget(Paragraph::new(Text::from(typed)), foot);
    }

    /// What a desk has at hand where there is room: the next injects, hands, and what was announced last.
    fn at_hand(&self) -> Vec<String> {
        /// So many injects, and so many announcements.
        const INJECTS: usize = 3;
        const ACTS: usize = 5;
        let hall = self.hall();
        let mut lines = hall.hands_told();
        if self.desk.duty().is_some_and(|duty| duty.may("injects")) {
            lines.extend(bring::next(hall, INJECTS));
        }
        if let Some(page) = hall.desk_page() {
            let book = page.book();
            lines.extend(book.announcements().iter().rev().take(ACTS).map(|one| book.announced(one)));
        }
        lines
    }

    /// What keys do at this desk.
    fn keys(&self) -> String {
        plain(match self.desk.duty() {
            Some(Duty::Local) => "room-keys",
            Some(Duty::All) => "desks-keys-all",
            Some(Duty::Injects | Duty::Notes) | None => "desks-keys",
        })
    }

    /// What was said last, the newest at the foot; what is longer than there is room for from where reading began.
    fn last(&self, frame: &mut Frame<'_>, area: Rect) {
        let block = Block::new().borders(Borders::TOP | Borders::LEFT);
        let inner = block.inner(area);
        let rows = |line: &String| wrapped(line, usize::from(inner.width.max(1)), Long::Whole).len().max(1);
        let fit = |lines: &mut dyn Iterator<Item = &String>| {
            let mut room = usize::from(inner.height);
            lines.take_while(|line| room.checked_sub(rows(line)).map(|left| room = left).is_some()).count()
        };
        let from = self.from.unwrap_or(self.said.len()).min(self.said.len());
        let below = self.said.len() - from;
        let read = fit(&mut self.said.iter().skip(from));
        let (from, count) = if read < below {
            (from, read)
        } else {
            let count = fit(&mut self.said.iter().rev());
            (self.said.len() - count, count)
        };
        self.stood.set(count);
        let (before, after) = (from > 0, from + count < self.said.len());
        let title = match (before, after) {
            (_, true) => say!("room-said-on", more = self.said.len() - from - count),
            (true, false) => plain("room-said-back"),
            (false, false) => plain("room-said"),
        };
        let text: Vec<Line<'_>> =
            self.said.iter().skip(from).take(count).map(|line| Line::from(line.as_str())).collect();
        frame
            .render_widget(Paragraph::new(Text::from(text)).wrap(Wrap { trim: false }).block(block.title(title)), area);
    }
}
