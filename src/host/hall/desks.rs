//! The desks that a table makes for others: made, listed, taken back, sat at.

use super::Hall;
use crate::host::code::Code;
use crate::host::desks::{Duty, NoDesk};
use crate::host::log::Line;
use crate::table::At;
use crate::words::text::{plain, say};
use std::sync::Arc;

impl Hall {
    /// A desk for somebody else, and the words that open it.
    pub fn make_desk(&self, duty: Duty) -> (u32, String) {
        self.inner().desks.make(duty)
    }

    /// People join with another code from now on; whoever is in stays in.
    pub fn new_code(&self) {
        let code = Code::fresh();
        {
            let mut inner = self.inner();
            inner.code = code.clone();
            inner.observers = Code::fresh();
        }
        let mut ways = self.ways();
        for link in &mut ways.links {
            if let Some((head, _)) = link.rsplit_once('/') {
                *link = format!("{head}/{code}");
            }
        }
        self.set_ways(ways);
        self.keep();
    }

    /// Nobody is at the desk any more: the terminal of the host was lost.
    pub fn has_no_desk(&self) {
        let now = self.now();
        self.inner().desk_lost.get_or_insert(now);
    }

    /// Somebody is at a desk.
    pub fn has_a_desk(&self) {
        self.inner().desk_lost = None;
    }

    /// What the wall says where nobody is at the desk for some time.
    #[must_use]
    pub fn desk_is_away(&self) -> Option<String> {
        /// In milliseconds.
        const SHOWS: At = 10_000;
        let lost = self.inner().desk_lost?;
        (self.now().saturating_sub(lost) >= SHOWS).then(|| plain("host-desk-away"))
    }

    /// The page for the wall.
    #[must_use]
    pub fn wall_link(&self) -> String {
        format!("{}/wall/{}", self.ways().here, self.wall_code())
    }

    /// The desk in a browser of this machine.
    #[must_use]
    pub fn desk_link(&self) -> String {
        format!("{}/desk/in/{}", self.ways().here, self.desk_secret())
    }

    /// How people join, in lines for a desk; how to come to the local one is said there alone.
    #[must_use]
    pub fn ways_told(&self, duty: Duty) -> Vec<String> {
        let ways = self.ways();
        let mut lines = ways.links;
        lines.extend([ways.ssh, ways.fingerprint, say!("room-code", code = self.code().to_string())]);
        lines.push(say!("room-observers", code = self.observers_code().to_string()));
        lines.push(say!("room-wall", link = self.wall_link()));
        if duty == Duty::Local {
            lines.push(say!("room-desk", link = self.desk_link()));
            lines.push(say!("room-desk-ssh", line = ways.desk.as_str(), words = self.desk_words()));
            for (name, words) in self.inner().desks.listed() {
                lines.push(say!("desks-listed", name = name, line = ways.desk.as_str(), words = words));
            }
        }
        lines
    }

    /// What a desk that was made is for, as long as it is there.
    #[must_use]
    pub fn duty_of(&self, desk: u32) -> Option<Duty> {
        self.inner().desks.duty(desk)
    }

    /// Whether too many wrong words were tried of late for anybody to sit down from elsewhere.
    #[must_use]
    pub fn desks_are_closed(&self) -> bool {
        let now = self.now();
        self.inner().desks.is_closed(now)
    }

    /// Whether a desk of this table has these words.
    #[must_use]
    pub fn has_desk(&self, words: &str) -> bool {
        self.inner().desks.has(words)
    }

    /// Somebody sits down at a desk by its words, until what comes back is dropped.
    ///
    /// # Errors
    /// Why they cannot.
    pub fn sit_down(self: &Arc<Self>, words: &str) -> Result<Sitting, NoDesk> {
        let now = self.now();
        let sat = self.inner().desks.sit(words, now);
        match sat {
            Ok(number) => {
                self.tell(say!("desks-sits", number = number));
                Ok(Sitting { hall: Arc::clone(self), number })
            }
            Err(no) => {
                self.log(&Line::Refused("desk"));
                if no == NoDesk::Closed {
                    self.tell_once(plain("desks-guessed"));
                }
                Err(no)
            }
        }
    }

    /// Makes, lists and takes back desks: the orders `desk` and `desks`.
    #[must_use]
    pub fn desks_order(&self, word: &str, rest: &str) -> Vec<String> {
        if word == "desk" {
            let Some(duty) = Duty::made(rest) else {
                return vec![plain("desks-how")];
            };
            let (number, words) = self.make_desk(duty);
            self.keep();
            let line = self.ways().desk;
            return vec![say!("desks-made", number = number, duty = duty.about(), line = line, words = words)];
        }
        let number = rest.strip_prefix("close ").and_then(|number| number.trim().parse::<u32>().ok());
        match (rest, number) {
            ("", _) => self.inner().desks.lines(),
            ("open", _) => {
                self.inner().desks.open_again();
                vec![plain("room-done")]
            }
            (_, Some(number)) => {
                let done = self.inner().desks.take_back(number);
                self.keep();
                self.stir();
                vec![plain(if done { "room-done" } else { "desks-none" })]
            }
            (_, None) => vec![plain("desks-how")],
        }
    }
}

/// Somebody at a desk that was made for them; dropping it leaves the desk.
#[derive(Debug)]
pub struct Sitting {
    hall: Arc<Hall>,
    number: u32,
}

impl Sitting {
    /// The number of the desk.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The table.
    #[must_use]
    pub const fn hall(&self) -> &Arc<Hall> {
        &self.hall
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        self.hall.inner().desks.leave(self.number);
    }
}
