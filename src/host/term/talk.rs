//! The talk beside the game on a terminal: what was said, who has the floor, notes, and a line for one's own words. It does what the
//! page for it does, through the same doors.

use super::lines::rows;
use crate::host::hall::Hall;
use crate::host::html::asked::seat_of;
use crate::host::package::package;
use crate::host::people::Person;
use crate::host::talk::Act;
use crate::report::spoken::Tag;
use crate::tui::input::{Code, Key};
use crate::words::number;
use crate::words::text::{plain, say};
use ratatui::layout::Size;

/// So many characters are taken of a line.
const LONGEST: usize = 4_200;
/// So many statements and notes are shown.
const SHOWN: usize = 12;
/// So much of what the host said is shown.
const HOST: usize = 4;

/// What is being typed, and what came of the line before.
#[derive(Debug, Default)]
pub(super) struct Talk {
    typed: String,
    came: String,
}

impl Talk {
    /// The picture.
    pub(super) fn rows(&self, hall: &Hall, number: u32, size: Size) -> Vec<String> {
        let Some(person) = hall.person(number) else { return Vec::new() };
        let typed = rows(&[self.came.clone(), format!("> {}_", self.typed)], size);
        let mut foot = rows(&help(hall, &person), size);
        foot.extend(typed);
        let height = usize::from(size.height);
        // What is typed is always seen; then what was said last; what could be typed only where there is room.
        let mut above = rows(&said(hall, &person), size);
        let over = (above.len() + foot.len()).saturating_sub(height);
        above.drain(..over.min(above.len()));
        foot.drain(..foot.len().saturating_sub(height));
        above.into_iter().chain(foot).collect()
    }

    /// What a key does; says whether it goes back to the screens.
    pub(super) fn key(&mut self, hall: &Hall, number: u32, key: Key) -> bool {
        match key.code {
            Code::Esc => return true,
            Code::Char('c' | 'g') if key.ctrl => return true,
            Code::Char(char) if !key.ctrl && !key.alt => self.paste(char.encode_utf8(&mut [0; 4])),
            Code::Backspace => drop(self.typed.pop()),
            Code::Enter => {
                let line = std::mem::take(&mut self.typed);
                if let Some(person) = hall.person(number).filter(|_| !line.trim().is_empty()) {
                    self.came = carry_out(hall, &person, line.trim()).err().unwrap_or_else(|| plain("room-done"));
                    if self.came != plain("room-done") {
                        // Words that were not taken are not lost.
                        self.typed = line;
                    }
                }
            }
            Code::Char(_)
            | Code::F(_)
            | Code::Tab
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

    /// Text that comes all at once.
    pub(super) fn paste(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.typed.chars().count());
        self.typed.extend(text.chars().map(|char| if char.is_control() { ' ' } else { char }).take(room));
    }
}

/// What can be typed, for whom it can.
fn help(hall: &Hall, person: &Person) -> Vec<String> {
    let keys = [
        ("host-talk-state", Act::State.is_for(person)),
        ("host-talk-floor", Act::AskForTheFloor.is_for(person)),
        ("host-talk-chair", hall.chairs(person)),
        ("host-talk-note", Act::Write.is_for(person) && hall.notes_are_open()),
        ("host-talk-draft", Act::Draft.is_for(person)),
        ("host-talk-package", Act::Draft.is_for(person)),
        ("host-talk-comment", Act::Comment.is_for(person)),
        ("host-talk-expect", Act::Draft.is_for(person)),
        ("host-talk-give", Act::State.is_for(person)),
        ("host-talk-remark", Act::Remark.is_for(person)),
        ("host-talk-look", Act::Look.is_for(person)),
        ("host-talk-let", !hall.onlookers(person).0.is_empty() || !hall.onlookers(person).1.is_empty()),
        ("host-talk-keys", true),
    ];
    let all = keys.into_iter().filter(|(_, may)| *may).map(|(key, _)| plain(key));
    [String::new()].into_iter().chain(all).collect()
}

/// What was said, and who has the floor.
fn said(hall: &Hall, person: &Person) -> Vec<String> {
    // What the host said stands in one line above the screens, and here whole.
    let host = hall.said_to(&person.seats).into_iter().filter(|one| one.by.is_none()).map(|one| hall.told_of(&one));
    let host: Vec<String> = host.collect();
    let mut lines: Vec<String> = host.iter().skip(host.len().saturating_sub(HOST)).cloned().collect();
    lines.extend([plain("host-talk-title"), String::new()]);
    let statements = hall.statements();
    if statements.is_empty() {
        lines.push(plain("talk-no-statements"));
    }
    for one in statements.iter().skip(statements.len().saturating_sub(SHOWN)) {
        let line = say!("spoken-statement", code = one.seat.as_str(), text = one.text.as_str());
        lines.push([number::minutes_and_seconds(one.at / 1000), line].join(" "));
    }
    let notes = hall.notes_of(person);
    for note in notes.iter().skip(notes.len().saturating_sub(SHOWN)) {
        let (from, to) = (note.from.as_str(), note.to.as_str());
        lines.push(say!("talk-note-line", from = from, to = to, text = note.text.as_str()));
    }
    for draft in hall.drafts_of(person) {
        lines.push(draft.in_a_line());
        lines.extend(draft.comments.iter().map(crate::report::spoken::Comment::told));
    }
    let (asked, lent) = hall.onlookers(person);
    lines.extend(asked.iter().map(|number| say!("look-asks", number = number.to_string())));
    lines.extend(lent.iter().map(|number| say!("look-looks", number = number.to_string())));
    lines.extend(hall.remarks_of(person.number).iter().map(crate::report::spoken::Remark::told));
    let floor = hall.floor();
    lines.extend(floor.speaker.map(|(seat, _)| say!("talk-speaks", who = hall.seat_code(seat))));
    let next: Vec<&str> = floor.list.iter().map(|seat| hall.seat_code(*seat)).collect();
    lines.extend((!next.is_empty()).then(|| say!("talk-next", who = next.join(" "))));
    lines
}

/// Carries a line out for somebody.
fn carry_out(hall: &Hall, person: &Person, line: &str) -> Result<(), String> {
    let (word, rest) = line.split_once(' ').map_or((line, ""), |(word, rest)| (word, rest.trim()));
    let own = hall.page(person.number).map(|page| hall.seat_code(seat_of(&page, person)).to_owned());
    let own = own.unwrap_or_default();
    match word.to_lowercase().as_str() {
        "say" => hall.state(person, &own, rest),
        "floor" => hall.ask_for_the_floor(person, &own, true),
        "down" => hall.ask_for_the_floor(person, &own, false),
        "give" => hall.chair_gives_the_floor(person, rest),
        "note" => {
            let (to, words) = rest.split_once(' ').unwrap_or((rest, ""));
            hall.write_to(person, &own, to, words)
        }
        "draft" => {
            let (title, words) = rest.split_once(':').unwrap_or((rest, ""));
            hall.draft(person, &own, title, words)
        }
        "package" => {
            let (title, parts) = rest.split_once(':').unwrap_or((rest, ""));
            let package = package(hall.campaign(), parts.split([' ', ',', ';']))?;
            hall.draft_package(person, &own, title, package)
        }
        "suggest" => {
            let (number, part) = rest.split_once(' ').unwrap_or((rest, ""));
            hall.suggest_part(person, &own, number, part.trim())
        }
        "redraft" => {
            let (number, words) = rest.split_once(' ').unwrap_or((rest, ""));
            hall.redraft(person, &own, number, words)
        }
        "show" => {
            let (number, to) = rest.split_once(' ').unwrap_or((rest, ""));
            hall.show_draft(person, &own, number, if to == "all" { "" } else { to })
        }
        "expect" => {
            let (says, sure) = rest.split_once(' ').unwrap_or((rest, ""));
            hall.expects(person, &own, says, sure)
        }
        "why" => hall.says_why(person, &own, rest),
        "comment" => {
            let (number, words) = rest.split_once(' ').unwrap_or((rest, ""));
            hall.comment(person, &own, number, words)
        }
        "pen" => hall.give_pen(person, rest),
        "bot" => hall.leave_to_bots(person),
        "look" => hall.ask_to_look(person, rest),
        "let" => hall.let_look(person, rest, true),
        "unlet" => hall.let_look(person, rest, false),
        "sponsor" => hall.sponsor(person, &own, rest, true),
        "unsponsor" => hall.sponsor(person, &own, rest, false),
        "remark" => {
            let (first, words) = rest.split_once(' ').unwrap_or((rest, ""));
            let Some(tag) = Tag::parse(&first.to_lowercase()) else { return Err(Tag::unknown(first)) };
            let event = hall.lately().into_iter().next().unwrap_or_default();
            hall.remark(person, tag.word(), &event, words)
        }
        word => Err(say!("host-talk-unknown", word = word)),
    }
}
