//! A seat on screens at the other end of a line: the same program as on a local terminal, in a thread of its own. Its pictures go out
//! one at a time; a reader that is slow gets fewer, and always the newest.

pub mod lines;
mod lobby;
mod over;
mod talk;

use crate::host::hall::{Hall, Stage};
use crate::host::wire::Wire;
use crate::table::Far;
use crate::tui::app::App;
use crate::tui::drive::drive;
use crate::tui::glyph::Glyphs;
use crate::tui::settings::Settings;
use crate::tui::terminal::ink::Ink;
use crate::tui::theme::Depth;
use crate::tui::world::World;
use crate::words::text::plain;
use lines::{Coming, Frame, Keys, Lines, Own, clamped};
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use std::cell::Cell as Shared;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use tokio::sync::mpsc::Sender;

/// What makes a distant terminal a place for screens.
pub const BEGIN: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[?1000h\x1b[?1006h\x1b[?2004h";
/// What gives it back.
pub const END: &[u8] = b"\x1b[?2004l\x1b[?1006l\x1b[?1000l\x1b[?25h\x1b[?1049l";

/// A terminal at the other end of a line.
#[derive(Debug)]
pub struct Remote {
    /// Who sits there.
    pub number: u32,
    /// As which of their pages and terminals it was opened.
    pub page: u64,
    /// What it said of itself: `TERM`, `LANG`, `COLORTERM` and the like.
    pub variables: BTreeMap<String, String>,
    /// Its size in columns and rows.
    pub size: (u16, u16),
    /// What is said first, if anything.
    pub greeting: Option<String>,
    /// What is said when it was left: how to come back.
    pub farewell: Option<String>,
    /// What comes from it.
    pub coming: Receiver<Coming>,
    /// Where pictures go: there is room for one.
    pub out: Sender<Vec<u8>>,
}

/// Shows a seat until the line is gone or the seat is left. Blocks.
///
/// # Errors
/// When nothing can be written to the line any more.
pub fn run(hall: &Arc<Hall>, remote: Remote) -> io::Result<()> {
    let Remote { number, page, variables, size, greeting, farewell, coming, out } = remote;
    let variable = |name: &str| variables.get(name).cloned();
    let size = Rc::new(Shared::new(clamped(size.0, size.1)));
    let mut frame = Frame { out: out.clone(), bytes: BEGIN.to_vec() };
    frame.flush()?;
    let own = Own { hall: Arc::clone(hall), number, page: Rc::new(Shared::new(page)), leaves: Rc::default() };
    let keys = Keys::new(coming, Rc::clone(&size));
    let mut inputs = Lines { keys, own, lingers: false, over: None, pause: None };
    let shown = if lobby::run(hall, number, greeting.as_deref(), &mut inputs, &mut frame)? {
        let greeting: Vec<String> = greeting.into_iter().chain([plain("host-talk-hint")]).collect();
        let Own { page, leaves, .. } = &inputs.own;
        let (page, leaves) = (Rc::clone(page), Rc::clone(leaves));
        match Wire::new(Arc::clone(hall), number, (page, leaves), Some(greeting.join(" · "))) {
            Some(wire) => screens(hall, number, wire, &variable, (&mut inputs, &size, out.clone())),
            None => Ok(()),
        }
    } else {
        Ok(())
    };
    frame.bytes = END.to_vec();
    let farewell = match (hall.stage(), hall.person(number)) {
        (Stage::Ended, _) => Some(plain("host-ssh-over")),
        (Stage::Lobby | Stage::Playing, None) => Some(plain("host-ssh-removed")),
        (Stage::Lobby | Stage::Playing, Some(_)) => farewell,
    };
    if let Some(farewell) = farewell {
        frame.bytes.extend(format!("{farewell}\r\n").into_bytes());
    }
    frame.flush()?;
    shown
}

fn screens(
    hall: &Arc<Hall>,
    number: u32,
    wire: Wire,
    variable: &dyn Fn(&str) -> Option<String>,
    (inputs, size, out): (&mut Lines, &Rc<Shared<Size>>, Sender<Vec<u8>>),
) -> io::Result<()> {
    let mut settings = Settings::shipped(Depth::detect(variable)).with_environment(variable);
    settings.glyphs = Glyphs::detect(variable);
    let seat = hall.person(number).and_then(|person| person.seats.first().copied());
    let far = Far::new(Box::new(wire), seat.unwrap_or(crate::base::ids::Seat::Observer));
    let mut app = App::new(World::far(far), settings);
    let wants = app.wants();
    let mut frame = Frame { out: out.clone(), bytes: Vec::new() };
    let mut terminal = Terminal::new(Distant::new(out, Rc::clone(size), wants.depth))?;
    inputs.lingers = true;
    loop {
        drive(&mut app, inputs, &mut terminal)?;
        if inputs.pause.is_none() {
            return Ok(());
        }
        while let Some(pause) = inputs.pause.take() {
            if !over::run(hall, number, pause, inputs, &mut frame)? {
                return Ok(());
            }
        }
        let area = terminal.size()?;
        terminal.resize(area.into())?;
    }
}

/// A terminal of which nothing is asked: its size is what it said last, and its cursor is nobody's business.
#[derive(Debug)]
pub struct Distant {
    inner: CrosstermBackend<Ink<Frame>>,
    size: Rc<Shared<Size>>,
}

impl Distant {
    /// One of a size and a depth of colours, at the end of a line.
    #[must_use]
    pub fn new(out: Sender<Vec<u8>>, size: Rc<Shared<Size>>, depth: Depth) -> Self {
        crossterm::style::force_color_output(true);
        Self { inner: CrosstermBackend::new(Ink::new(Frame { out, bytes: Vec::new() }, depth)), size }
    }
}

impl Backend for Distant {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.inner.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        // When a line is gone this is tried once more, and what comes of it would be written over the desk.
        let _ = self.inner.show_cursor();
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size.get())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size.get(), pixels: Size::new(0, 0) })
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}
