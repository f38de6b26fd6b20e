//! Where a game meets its players: the screens, or the line mode.
//!
//! The screens need a terminal at both ends. Who pipes, or reads by ear, plays with `--plain`.

use crate::base::printable::Printable;
use crate::cli::answer::Answer;
use crate::cli::failure::Failure;
use crate::cli::game::fresh_seed;
use crate::cli::output;
use crate::session::Session;
use crate::session::save::Remark;
use crate::tui::app::App;
use crate::tui::port::End;
use crate::tui::run::run;
use crate::tui::settings::{self, Settings};
use crate::tui::world::{Keeps, World};

use crate::tui::plain::{self, Place, Played, Terminal, Trouble};
use crate::words::text::{self, say};
use std::io::{self, BufReader, BufWriter, ErrorKind, IsTerminal as _};

/// Refuses the screens where there is no terminal, and says how to play without one.
pub(super) fn needs_terminal() -> Result<(), Failure> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        return Ok(());
    }
    let cause = text::plain("front-terminal");
    Err(Failure::new("terminal", cause, text::plain("front-lines")))
}

/// Plays a game on the screens; what is to be said of its file is said there.
pub(super) fn screens(session: Session, remarks: &[Remark]) -> Result<Answer, Failure> {
    draw(World::new(Keeps::Saves).with_seed(fresh_seed()).with_session(session).with_remarks(remarks))
}

/// Opens the menu.
pub(super) fn menu() -> Result<Answer, Failure> {
    needs_terminal()?;
    let mut world = World::new(Keeps::Saves).with_seed(fresh_seed());
    world.look_for_saves();
    draw(world)
}

/// Draws screens until they are left, and says where the game is saved.
fn draw(world: World) -> Result<Answer, Failure> {
    let app = App::new(world, Settings::of_this_user());
    let next = text::plain("front-resume");
    let left = run(app).map_err(|error| Failure::new("terminal", error.to_string(), next))?;
    if let Some(rescued) = &left.rescued {
        output::note(rescued);
    }
    if let Some(Err(error)) = left.theme.as_deref().map(settings::remember) {
        output::note(&say!("front-theme", error = error.to_string()));
    }
    if let Some(path) = &left.saved {
        output::note(&say!("front-saved", path = path.display().to_string()));
    }
    if let Some(why) = &left.trouble {
        output::note(&say!("front-unsaved", why = why.as_str()));
    }
    Ok(match (left.trouble, left.end) {
        (Some(_), _) | (None, Some(End::Gone)) => Answer::ToldWithTrouble,
        (None, Some(End::Signal(signal))) => Answer::Stopped(String::new(), output::BY_SIGNAL + signal),
        (None, None) => Answer::Told,
    })
}

/// Plays a game line by line, on standard input and output.
pub(super) fn plain(session: Session) -> Result<Answer, Failure> {
    let terminal = Terminal::here(|name| std::env::var(name).ok());
    let place = if io::stdin().is_terminal() { Place::Terminal(terminal) } else { Place::Pipe };
    let mut input = BufReader::new(io::stdin().lock());
    let mut output = BufWriter::new(Printable::new(io::stdout().lock()));
    match plain::play(session, place, &mut input, &mut output) {
        Ok(Played { session, .. }) => Ok(session.save_trouble().map_or(Answer::Told, |_| Answer::ToldWithTrouble)),
        // A reader that stops reading has had enough.
        Err(Trouble::Io(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(Answer::Told),
        Err(Trouble::Io(error)) => {
            let next = text::plain("front-resume-plain");
            Err(Failure { next, ..output::unwritten(&error) })
        }
        Err(broken @ Trouble::Broken { .. }) => {
            let next = text::plain("front-defect");
            Err(Failure::new("--plain", broken.to_string(), next))
        }
    }
}
