//! Announcements as sentences, and how they are made.

use super::announce::{Announced, Announcement};
use super::intervention::Stepped;
use super::{Book, Session};
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::words::Words;
use crate::words::text::{self, say};

impl Book {
    /// An announcement as a sentence.
    #[must_use]
    pub fn announced(&self, announcement: &Announcement) -> String {
        let words = Words::new(&self.campaign);
        match announcement.what {
            Announced::Handed(seat, by) => {
                let who = words.seat(seat);
                say!("announced-handed", who = who, by = text::plain(&format!("by-{}", by.word())))
            }
            Announced::Back(round) => say!("plain-rewound", round = round),
            Announced::Stepped(place) => {
                self.interventions().get(place).map_or_else(String::new, |one| stepped(&words, &one.what, &one.why))
            }
            Announced::Branched(branch) => {
                let branch = self.branches().get(branch);
                let (name, round) = branch.map_or(("", 0), |branch| (branch.name.as_str(), branch.round));
                if name.is_empty() {
                    text::plain("announced-main")
                } else {
                    say!("announced-branch", name = name, round = round)
                }
            }
        }
    }

    /// All announcements so far, in order: front ends keep a mark of how far they have told them.
    #[must_use]
    pub fn announcements(&self) -> &[Announcement] {
        &self.announcements
    }

    /// How many announcements belong to rounds that are over: what was announced in the round under way is told once more to
    /// whoever goes on with a saved game.
    #[must_use]
    pub fn announced_before(&self) -> usize {
        self.announcements.iter().take_while(|announcement| announcement.round < self.state.round).count()
    }
}

/// What everybody is told of what the host did: the seat, and why. What a seat does in private stays so.
fn stepped(words: &Words<'_>, what: &Stepped, why: &str) -> String {
    match what {
        Stepped::Did(Seat::Facilitator, command) => {
            let of = if let Command::Adjust(adjust) = command {
                Some(adjust.of)
            } else if let Command::Restock(restock) = command {
                Some(restock.of)
            } else {
                None
            };
            if let Some(of) = of {
                say!("announced-adjusted", who = words.state(of), why = why)
            } else {
                say!("announced-brought", what = words.what(command), why = why)
            }
        }
        Stepped::Did(seat, _) => say!("announced-acted", who = words.seat(*seat), why = why),
        Stepped::Handed(seat, by) => {
            let by = text::plain(&format!("by-{}", by.word()));
            say!("announced-handed-why", who = words.seat(*seat), by = by, why = why)
        }
        Stepped::Back(round) => say!("announced-back", round = *round, why = why),
        Stepped::Reopened(_) => say!("announced-reopened", why = why),
    }
}

impl Session {
    pub(super) fn announce(&mut self, what: Announced) {
        let round = self.state.round;
        self.book_mut().announcements.push(Announcement { round, what });
    }
}
