//! A seat in lines over ssh, where no terminal was asked for (`ssh -T`): for screen readers, pipes and scripts. It reads the very pages
//! that phones get, so everything that a page can do can be done by its number; the end of the input leaves the seat and ends nothing.

pub mod page;
pub mod sit;
pub mod watch;

use crate::host::hall::{Hall, Stage};
use crate::host::html::act::{Came, carry_out};
use crate::host::html::{Tab, asked, mark, person as pages};
use crate::host::people::Person;
use crate::host::term::lines::{Coming, Frame};
use crate::words::text::{plain, say};
use crate::words::wrap::{Long, wrapped};
use page::{Field, Kind, Page, Way, read};
use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tokio::sync::mpsc::Sender;

/// The width at which lines are broken, in columns.
const WIDTH: usize = 78;
/// So many bytes of a line count.
const LONGEST: usize = crate::base::typed::LONGEST;
/// What a keyboard sends to break off, and to say that there is no more: Ctrl-C and Ctrl-D.
const BREAKS: [u8; 2] = [3, 4];

/// What arrives of somebody who types lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Typed {
    /// A line.
    Line(String),
    /// Something may have happened in the hall.
    Pulse,
    /// No more lines come.
    End,
}

/// Lines out of what comes along a line.
#[derive(Debug)]
pub struct Typing {
    coming: Receiver<Coming>,
    part: Vec<u8>,
    ready: VecDeque<String>,
    ends: bool,
}

impl Typing {
    /// Nothing has come yet.
    #[must_use]
    pub const fn new(coming: Receiver<Coming>) -> Self {
        Self { coming, part: Vec::new(), ready: VecDeque::new(), ends: false }
    }

    /// What arrives next, or a pulse after so long.
    pub fn next(&mut self, limit: Duration) -> Typed {
        loop {
            if let Some(line) = self.ready.pop_front() {
                return Typed::Line(line);
            }
            if self.ends {
                return Typed::End;
            }
            match self.coming.recv_timeout(limit) {
                Ok(Coming::Bytes(bytes)) => self.take(&bytes),
                Ok(Coming::Size(..)) => {}
                Ok(Coming::Pulse) | Err(RecvTimeoutError::Timeout) => return Typed::Pulse,
                Ok(Coming::Gone) | Err(RecvTimeoutError::Disconnected) => self.end(),
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match *byte {
                b'\n' => self.line_is_whole(),
                byte if BREAKS.contains(&byte) => return self.end(),
                byte if self.part.len() < LONGEST => self.part.push(byte),
                _ => {}
            }
        }
    }

    fn line_is_whole(&mut self) {
        let bytes = std::mem::take(&mut self.part);
        let text = String::from_utf8_lossy(&bytes);
        self.ready.push_back(text.chars().filter(|char| !char.is_control()).collect::<String>().trim().to_owned());
    }

    /// What was begun is a line as well.
    fn end(&mut self) {
        if !self.part.is_empty() {
            self.line_is_whole();
        }
        self.ends = true;
    }
}

/// Writes lines, broken at words.
///
/// # Errors
/// When nothing can be written any more.
pub fn write(frame: &mut Frame, lines: &[String]) -> io::Result<()> {
    for line in lines {
        let broken = if line.is_empty() { vec![String::new()] } else { wrapped(line, WIDTH, Long::Whole) };
        for line in broken {
            writeln!(frame, "{line}")?;
        }
    }
    Ok(())
}

/// Between two looks where nothing is heard.
const LOOK: Duration = Duration::from_secs(5);

/// Somebody's seat in lines, until they leave it or the session ends. Blocks.
///
/// # Errors
/// When nothing can be written any more.
pub fn run(
    hall: &Arc<Hall>,
    (number, own): (u32, u64),
    greeting: Option<String>,
    coming: Receiver<Coming>,
    out: Sender<Vec<u8>>,
) -> io::Result<()> {
    let mut typing = Typing::new(coming);
    let frame = Frame { out, bytes: Vec::new() };
    let mut client = Client {
        hall,
        number,
        own,
        tab: Tab::Now,
        path: None,
        page: Page::default(),
        mark: String::new(),
        filling: None,
        frame,
    };
    let first: Vec<String> = greeting.into_iter().chain([plain("plainly-help")]).collect();
    client.say(&first)?;
    loop {
        if client.is_over() {
            client.say(&[plain("host-ended")])?;
            return client.frame.flush();
        }
        client.hear()?;
        match typing.next(LOOK) {
            Typed::Line(line) => {
                if client.line(&line)? {
                    return client.frame.flush();
                }
            }
            Typed::Pulse => {}
            Typed::End => return client.frame.flush(),
        }
    }
}

/// A form that is being filled in.
struct Filling {
    with: Vec<(String, String)>,
    left: VecDeque<Field>,
}

struct Client<'h> {
    hall: &'h Arc<Hall>,
    number: u32,
    /// As which of their pages and terminals it acts.
    own: u64,
    tab: Tab,
    /// How far the form of the page has come.
    path: Option<String>,
    /// What was read last.
    page: Page,
    mark: String,
    filling: Option<Filling>,
    frame: Frame,
}

impl Client<'_> {
    fn person(&self) -> Option<Person> {
        self.hall.person(self.number)
    }

    fn is_over(&self) -> bool {
        self.hall.is_over(self.number, self.own) || self.hall.stage() == Stage::Ended
    }

    fn say(&mut self, lines: &[String]) -> io::Result<()> {
        write(&mut self.frame, lines)
    }

    /// Asks for the next line.
    fn wait(&mut self) -> io::Result<()> {
        write!(self.frame, "> ")?;
        self.frame.flush()
    }

    /// Tells what is new since it was last looked: all of it where another question is asked, else what was not there before.
    fn hear(&mut self) -> io::Result<()> {
        let mark = mark::of(self.hall, self.number, Tab::Now);
        if mark == self.mark || self.filling.is_some() {
            return Ok(());
        }
        let first = self.mark.is_empty();
        self.mark = mark;
        let Some(fresh) = self.fetch() else { return Ok(()) };
        let asked = |page: &Page| page.ways.iter().filter(|way| answers(way)).cloned().collect::<Vec<_>>();
        let whole = first || (asked(&fresh) != asked(&self.page) && !asked(&fresh).is_empty());
        let news: Vec<String> = fresh.lines.iter().filter(|line| whole || !self.page.says(line)).cloned().collect();
        self.page = fresh;
        if news.is_empty() {
            return Ok(());
        }
        if !first {
            writeln!(self.frame)?;
        }
        self.say(&news)?;
        if self.tab != Tab::Now && self.is_asked() {
            self.say(&[plain("plainly-asked")])?;
        }
        self.wait()
    }

    /// Whether the seat is asked for something now.
    fn is_asked(&self) -> bool {
        let Some((person, page)) = self.person().zip(self.hall.page(self.number)) else { return false };
        let own = asked::seat_of(&page, &person);
        page.through(own).ok().is_some_and(|sight| asked::matter(&sight).is_some())
    }

    fn fetch(&self) -> Option<Page> {
        let person = self.person()?;
        let page = pages::page_as(self.hall, (&person, self.own), self.tab, self.path.as_deref(), None);
        Some(read(&page.into_string()))
    }

    /// Reads the whole page out.
    fn show(&mut self) -> io::Result<()> {
        self.mark = mark::of(self.hall, self.number, Tab::Now);
        if let Some(page) = self.fetch() {
            self.page = page;
        }
        self.read_out()
    }

    fn read_out(&mut self) -> io::Result<()> {
        let lines = self.page.lines.clone();
        self.say(&lines)?;
        self.wait()
    }

    fn tell(&mut self, line: String) -> io::Result<()> {
        self.say(&[line])?;
        self.wait()
    }

    /// What a line does; says whether the seat is left.
    fn line(&mut self, line: &str) -> io::Result<bool> {
        if self.hall.is_elsewhere(self.number, self.own) {
            // The newest page or terminal acts. Here it is again, and nothing that was typed before counts.
            self.own = self.hall.new_page(self.number);
            self.filling = None;
            self.say(&[plain("plainly-elsewhere")])?;
            self.show()?;
            return Ok(false);
        }
        if self.filling.is_some() {
            self.fill(line)?;
            return Ok(false);
        }
        let word = line.to_lowercase();
        if ["quit", "exit"].contains(&word.as_str()) {
            self.say(&[plain("plainly-left")])?;
            return Ok(true);
        }
        match word.as_str() {
            "help" | "?" => self.tell(plain("plainly-help"))?,
            "again" => self.show()?,
            "hand" => match self.page.ways.iter().find(|way| raises_a_hand(way)).cloned() {
                Some(way) => self.take(way)?,
                None => self.tell(plain("plainly-no-way"))?,
            },
            "" => match self.page.ways.iter().find(|way| answers(way)).cloned() {
                Some(way) => {
                    // What nothing was taken for is said: nobody acts without knowing.
                    let label = self.page.lines.iter().find(|line| line.starts_with('[')).cloned();
                    self.say(&[say!("plainly-took", what = label.unwrap_or_default())])?;
                    self.take(way)?;
                }
                None => self.show()?,
            },
            word => {
                // What can be looked up may be named at once.
                let (first, sought) = word.split_once(' ').unwrap_or((word, ""));
                let called = |tab: &Tab| first == if *tab == Tab::Now { "now" } else { tab.end() };
                let tab = Tab::every().find(|tab| called(tab) && (sought.is_empty() || Tab::MORE.contains(tab)));
                let way = word.parse::<usize>().ok().and_then(|number| self.page.ways.get(number.checked_sub(1)?));
                match (tab, way.cloned()) {
                    (Some(tab), _) => {
                        (self.tab, self.path) = (tab, Some(sought.to_owned()).filter(|sought| !sought.is_empty()));
                        self.show()?;
                    }
                    (None, Some(way)) => self.take(way)?,
                    (None, None) => self.tell(plain("plainly-no-way"))?,
                }
            }
        }
        Ok(false)
    }

    fn take(&mut self, way: Way) -> io::Result<()> {
        match way {
            Way::Look(path) => {
                self.path = Some(path);
                self.show()
            }
            Way::Send { with, fields, .. } => {
                self.filling = Some(Filling { with, left: fields.into() });
                self.ask_or_send()
            }
        }
    }

    /// Asks for the next field of a form, or sends it.
    fn ask_or_send(&mut self) -> io::Result<()> {
        let Some(field) = self.filling.as_ref().and_then(|filling| filling.left.front()).cloned() else {
            return self.send();
        };
        self.say(std::slice::from_ref(&field.label))?;
        let listed = |of: &[(String, String)]| {
            of.iter().enumerate().map(|(at, (_, told))| format!("{}. {told}", at + 1)).collect::<Vec<_>>()
        };
        let how = match &field.kind {
            Kind::Words(was) if was.is_empty() => vec![plain("plainly-words")],
            Kind::Words(was) => vec![say!("plainly-keeps", words = was.as_str())],
            Kind::One(of) => listed(of).into_iter().chain([plain("plainly-one")]).collect(),
            Kind::Several(of) => listed(of).into_iter().chain([plain("plainly-several")]).collect(),
        };
        self.say(&how)?;
        self.wait()
    }

    /// Fills in a field with what was typed.
    fn fill(&mut self, line: &str) -> io::Result<()> {
        if line.eq_ignore_ascii_case("back") {
            self.filling = None;
            return self.show();
        }
        let Some(filling) = &mut self.filling else { return Ok(()) };
        let Some(field) = filling.left.front() else { return Ok(()) };
        match answered(&field.kind, line) {
            Some(values) => {
                filling.with.extend(values.into_iter().map(|value| (field.name.clone(), value)));
                filling.left.pop_front();
            }
            None => self.say(&[plain("plainly-not-it")])?,
        }
        self.ask_or_send()
    }

    fn send(&mut self) -> io::Result<()> {
        let Some(filling) = self.filling.take() else { return Ok(()) };
        let Some(person) = self.person() else { return Ok(()) };
        if self.hall.asks_too_often(self.number) {
            return self.tell(plain("seated-too-often"));
        }
        let own = self.own.to_string();
        let own_page = |(name, value): (String, String)| {
            let value = if name == "page" { own.clone() } else { value };
            (name, value)
        };
        let fields: Vec<(String, String)> = filling.with.into_iter().map(own_page).collect();
        match carry_out(self.hall, &person, &fields) {
            Came::Done => {
                (self.tab, self.path) = (Tab::Now, None);
                self.say(&[plain("room-done")])?;
                self.show()
            }
            Came::Said => {
                self.say(&[plain("room-done")])?;
                self.mark = mark::of(self.hall, self.number, Tab::Now);
                self.page = self.fetch().unwrap_or_default();
                self.wait()
            }
            Came::Asks(path) => {
                self.path = Some(path.to_string());
                self.show()
            }
            Came::Not(page) | Came::Page(page, _) => {
                // What came of it was made as another page of the same person.
                self.own = self.hall.new_page(self.number);
                self.page = read(&page.into_string());
                self.read_out()
            }
        }
    }
}

/// Whether a way answers the question that the page is about.
const fn answers(way: &Way) -> bool {
    matches!(way, Way::Send { answers: true, .. })
}

fn raises_a_hand(way: &Way) -> bool {
    let Way::Send { with, .. } = way else { return false };
    with.iter().any(|(name, value)| name == "what" && ["hand", "hand-down"].contains(&value.as_str()))
}

/// What a line says to a field; nothing where it is no answer.
fn answered(kind: &Kind, line: &str) -> Option<Vec<String>> {
    let at = |of: &[(String, String)], word: &str| {
        let number = word.trim().parse::<usize>().ok()?.checked_sub(1)?;
        of.get(number).map(|(value, _)| value.clone())
    };
    match kind {
        Kind::Words(was) if line.is_empty() => Some(vec![was.clone()]),
        Kind::Words(_) => Some(vec![line.to_owned()]),
        Kind::One(of) if line.is_empty() => of.first().map(|(value, _)| vec![value.clone()]),
        Kind::One(of) => at(of, line).map(|value| vec![value]),
        Kind::Several(_) if line == "-" => Some(Vec::new()),
        Kind::Several(of) => line.split([',', ' ']).filter(|word| !word.is_empty()).map(|word| at(of, word)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Coming, Kind, Typed, Typing, answered};
    use std::sync::mpsc::sync_channel;
    use std::time::Duration;

    #[test]
    fn lines_come_whole_whatever_they_are_cut_into_and_the_last_one_counts() {
        let (to, coming) = sync_channel(9);
        for part in [&b"no"[..], b"w\r\n\n4", b"2\nhap\x1b[31m"] {
            to.send(Coming::Bytes(part.to_vec())).unwrap();
        }
        to.send(Coming::Gone).unwrap();
        let mut typing = Typing::new(coming);
        let all: Vec<Typed> = (0..5).map(|_| typing.next(Duration::from_secs(1))).collect();
        let line = |text: &str| Typed::Line(text.to_owned());
        assert_eq!(all, [line("now"), line(""), line("42"), line("hap[31m"), Typed::End]);
    }

    #[test]
    fn a_field_is_answered_by_words_by_a_number_or_by_several() {
        let of = || [("FR", "France"), ("IT", "Italy")].map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec();
        let words = |all: &[&str]| Some(all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(answered(&Kind::Words("was".to_owned()), ""), words(&["was"]));
        assert_eq!(answered(&Kind::One(of()), ""), words(&["FR"]));
        assert_eq!(answered(&Kind::One(of()), "2"), words(&["IT"]));
        assert_eq!(answered(&Kind::One(of()), "3"), None);
        assert_eq!(answered(&Kind::Several(of()), "2, 1"), words(&["IT", "FR"]));
        assert_eq!(answered(&Kind::Several(of()), "-"), words(&[]));
        assert_eq!(answered(&Kind::Several(of()), "0"), None);
    }
}
