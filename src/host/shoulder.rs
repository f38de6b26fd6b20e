//! Over a seat's shoulder: its own screens at the desk, to be read and not to be acted on. Nobody there sees it.

use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::table::{Ask, At, Done, Far, Line, No, NoRight, Right, Role, Seated, Snapshot};
use crate::tui::app::App;
use crate::tui::drive::drive;
use crate::tui::glyph::Glyphs;
use crate::tui::input::Input;
use crate::tui::port::{Arrival, End, Inputs};
use crate::tui::settings::Settings;
use crate::tui::theme::Depth;
use crate::tui::world::World;
use crate::words::text::say;
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::cell::RefCell;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// Between two looks at what has happened.
const BEAT: Duration = Duration::from_millis(500);

/// The way from the desk to what a seat reads.
#[derive(Debug)]
struct Shoulder {
    hall: Arc<Hall>,
    seat: Seat,
    /// As whom it is read: whoever plays the seat. What is asked for here reaches no table.
    who: Seated,
    last: RefCell<Arc<Snapshot>>,
}

impl Line for Shoulder {
    fn look(&self) -> Arc<Snapshot> {
        if let Some(page) = self.hall.page_of(&self.who) {
            *self.last.borrow_mut() = Arc::new(page);
        }
        Arc::clone(&self.last.borrow())
    }

    fn ask(&self, _: Ask) -> Result<Done, No> {
        Err(No::Right(NoRight::Lacks(Role::Member, Right::Act)))
    }

    fn now(&self) -> At {
        self.hall.now()
    }

    fn said(&self) -> Option<String> {
        Some(say!("shoulder-of", code = self.hall.seat_code(self.seat)))
    }
}

/// What is typed at the desk meanwhile: time passes there, and what ends the terminal ends the desk.
struct Meanwhile<'i> {
    inputs: &'i mut dyn Inputs,
    ended: Option<End>,
}

impl Inputs for Meanwhile<'_> {
    fn next(&mut self, limit: Option<Duration>) -> io::Result<Arrival> {
        let beat = limit.map_or(BEAT, |limit| limit.min(BEAT));
        let come = self.inputs.next(Some(beat))?;
        if let Arrival::End(end) = come {
            self.ended = Some(end);
        }
        Ok(if come == Arrival::Quiet && limit.is_none_or(|limit| limit > BEAT) {
            Arrival::Input(Input::Pulse)
        } else {
            come
        })
    }
}

/// Shows the screens of a seat until they are left; says what ended the terminal, if something did. Nothing where no game is played.
///
/// # Errors
/// When the terminal cannot be used.
pub(super) fn show<B: Backend<Error = io::Error>>(
    hall: &Arc<Hall>,
    seat: Seat,
    depth: Depth,
    inputs: &mut dyn Inputs,
    terminal: &mut Terminal<B>,
) -> io::Result<Option<End>> {
    let Some((who, page)) = hall.beside(seat) else { return Ok(None) };
    let line = Shoulder { hall: Arc::clone(hall), seat, who, last: RefCell::new(Arc::new(page)) };
    let mut settings = Settings::shipped(depth);
    settings.glyphs = Glyphs::detect(|name| std::env::var(name).ok());
    let mut app = App::new(World::far(Far::new(Box::new(line), seat)), settings);
    let mut meanwhile = Meanwhile { inputs, ended: None };
    drive(&mut app, &mut meanwhile, terminal)?;
    Ok(meanwhile.ended)
}
