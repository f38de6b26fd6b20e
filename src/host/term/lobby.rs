//! The lobby on a terminal: what there is to read is turned by the page keys, what can be said takes one key, and the glossary stands a
//! key away.

use super::lines::{Frame, Lines, rows};
use crate::host::hall::{Hall, Stage};
use crate::host::lobby;
use crate::host::people::Part;
use crate::host::readying::PRACTICE;
use crate::tui::input::{Code, Input, Key};
use crate::tui::port::{Arrival, Inputs as _};
use crate::words::glossary;
use crate::words::text::{plain, say};
use std::io::{self, Write as _};
use std::time::Duration;

/// Between two pictures.
const BEAT: Duration = Duration::from_secs(30);

/// What is read: from which row on, and whether it is the glossary.
#[derive(Clone, Copy, Default)]
struct Reading {
    from: usize,
    glossary: bool,
}

/// Shows who is here until the game begins. Says whether it did.
pub(super) fn run(
    hall: &Hall,
    number: u32,
    greeting: Option<&str>,
    inputs: &mut Lines,
    frame: &mut Frame,
) -> io::Result<bool> {
    let mut reading = Reading::default();
    loop {
        let Some(person) = hall.person(number).filter(|_| hall.stage() != Stage::Ended) else { return Ok(false) };
        if hall.page(number).is_some() {
            return Ok(true);
        }
        let size = inputs.size();
        let read = if reading.glossary { terms() } else { lobby::lines(hall, number) };
        let read = rows(&read, size);
        let plays = person.part != Part::Observer;
        let keys = if reading.glossary {
            "lobby-keys-glossary"
        } else if plays {
            "lobby-keys"
        } else {
            "lobby-keys-observer"
        };
        let foot: Vec<String> = greeting.map(str::to_owned).into_iter().chain([plain(keys)]).collect();
        let mut foot = rows(&foot, size);
        foot.truncate(usize::from(size.height).saturating_sub(2));
        let room = usize::from(size.height).saturating_sub(foot.len() + 1).max(1);
        reading.from = reading.from.min(read.len().saturating_sub(room));
        let more = read.len().saturating_sub(reading.from + room);
        let mark = if more > 0 { say!("lobby-more", more = more) } else { String::new() };
        let shown: Vec<String> = read.iter().skip(reading.from).take(room).cloned().chain([mark]).chain(foot).collect();
        frame.write_all(format!("\x1b[H\x1b[2J{}", shown.join("\r\n")).as_bytes())?;
        frame.flush()?;
        match inputs.next(Some(BEAT))? {
            Arrival::End(_) | Arrival::Input(Input::Key(Key { code: Code::Char('c'), ctrl: true, .. })) => {
                return Ok(false);
            }
            Arrival::Input(Input::Key(key)) => match key.code {
                Code::PageDown | Code::Char(' ') => reading.from += room,
                Code::PageUp => reading.from = reading.from.saturating_sub(room),
                Code::Down => reading.from += 1,
                Code::Up => reading.from = reading.from.saturating_sub(1),
                Code::Char('g') => reading = Reading { from: 0, glossary: !reading.glossary },
                Code::Esc => reading = Reading::default(),
                Code::Char('r') if plays => {
                    let _ = hall.says_ready(&person, !hall.is_ready(number));
                }
                Code::Char(digit @ '1'..='3') if plays => {
                    let at = usize::try_from(u32::from(digit) - u32::from('1')).unwrap_or(0);
                    let vote = PRACTICE.get(at).map(|(vote, _)| *vote);
                    let _ = vote.map(|vote| hall.practises(&person, vote));
                }
                Code::Char(_)
                | Code::F(_)
                | Code::Enter
                | Code::Tab
                | Code::BackTab
                | Code::Backspace
                | Code::Delete
                | Code::Left
                | Code::Right
                | Code::Home
                | Code::End => {}
            },
            Arrival::Input(_) | Arrival::Quiet | Arrival::Back => {}
        }
    }
}

/// The glossary in lines.
fn terms() -> Vec<String> {
    let told =
        |term: &glossary::Term| say!("plain-glossary-term", name = term.name.as_str(), text = term.text.as_str());
    glossary::by_name().into_iter().flat_map(|term| [told(term), String::new()]).collect()
}
