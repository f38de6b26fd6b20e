//! Instructions: what a capital tells its delegation, and on what authority a vote was cast.

use super::{Words, name};
use crate::game::instructions::{Authority, Instruction, stage};
use crate::game::rulebook::{Demand, Letter};
use crate::game::state::Topic;
use crate::game::view::View;
use crate::words::list::{any_of, join};
use crate::words::number::{months, percent_exact};
use crate::words::text::{plain, say};

impl Words<'_> {
    /// What a delegation is told on the text that lies there, a sentence each: what follows on this text, then the letter.
    #[must_use]
    pub fn instruction(&self, view: &View<'_>, topic: Topic) -> Vec<String> {
        let Some(told) = view.instruction(topic) else { return Vec::new() };
        let mut lines = vec![self.follows(&told), self.letter(told.letter)];
        let written = view
            .me()
            .zip(stage(topic))
            .and_then(|(me, at)| self.campaign.text.letters.get(me.index()).map(|letters| letters[at].as_str()));
        lines.extend(written.filter(|text| !text.is_empty()).map(|text| say!("instruction-words", text = text)));
        lines
    }

    /// A letter by what it says.
    fn letter(&self, letter: &Letter) -> String {
        let vote = letter.vote.map_or_else(|| plain("instruction-as-seen"), name::vote);
        let wanted = join(letter.objective.iter().map(|demand| self.demand(*demand)));
        let never = any_of(letter.red_line.iter().map(|demand| self.breach(*demand)));
        let fall_back = name::vote(letter.fall_back);
        match (letter.objective.is_empty(), letter.red_line.is_empty()) {
            (true, true) => say!("instruction-free", vote = vote),
            (true, false) => say!("instruction-red", vote = vote, never = never, otherwise = fall_back),
            (false, true) => say!("instruction-wanted", vote = vote, wanted = wanted, otherwise = fall_back),
            (false, false) => {
                say!("instruction-both", vote = vote, wanted = wanted, never = never, otherwise = fall_back)
            }
        }
    }

    /// What a text must have.
    fn demand(&self, demand: Demand) -> String {
        match demand {
            Demand::Scope(widest) => say!("demand-scope", scope = name::scope(widest)),
            Demand::Months(least) => say!("demand-months", months = months(least)),
            Demand::NoReparation => plain("demand-no-reparation"),
            Demand::Without(id) => say!("demand-without", measure = self.measure(id)),
            Demand::Cost(most) => say!("demand-cost", points = most),
            Demand::Relief(least) => say!("demand-relief", relief = percent_exact(least)),
            Demand::Security => plain("demand-security"),
            Demand::Verified => plain("demand-verified"),
        }
    }

    /// A text without it.
    fn breach(&self, demand: Demand) -> String {
        match demand {
            Demand::Scope(widest) => say!("breach-scope", scope = name::scope(widest)),
            Demand::Months(least) => say!("breach-months", months = months(least)),
            Demand::NoReparation => plain("breach-no-reparation"),
            Demand::Without(id) => say!("breach-without", measure = self.measure(id)),
            Demand::Cost(most) => say!("breach-cost", points = most),
            Demand::Relief(least) => say!("breach-relief", relief = percent_exact(least)),
            Demand::Security => plain("breach-security"),
            Demand::Verified => plain("breach-verified"),
        }
    }

    /// What follows on this text.
    fn follows(&self, told: &Instruction<'_>) -> String {
        let lacking = |demands: &[Demand], bits: u8| {
            let of = demands.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0);
            join(of.map(|(_, demand)| self.breach(*demand)))
        };
        let vote = told.vote().map_or_else(|| plain("instruction-as-seen"), name::vote);
        if told.is_barred() {
            let missing = lacking(&told.letter.red_line, told.crossed);
            say!("instruction-barred", vote = vote, missing = missing)
        } else if told.is_wanting() {
            let missing = lacking(&told.letter.objective, told.unmet);
            say!("instruction-wanting", vote = vote, missing = missing)
        } else if told.moved > 0 && (told.unmet | told.crossed) != 0 {
            say!("instruction-moved", vote = vote)
        } else {
            say!("instruction-met", vote = vote)
        }
    }
}

/// On what authority a vote was cast, with what leaving it cost.
#[must_use]
pub fn authority(authority: Authority, price: i32) -> String {
    match authority {
        Authority::Within => plain("authority-within"),
        Authority::FallBack => plain("authority-fall-back"),
        Authority::NewInstructions => plain("authority-new"),
        Authority::Outside => say!("authority-outside", price = price),
    }
}
