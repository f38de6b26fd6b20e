//! What a class calls out, as somebody types it: one language on the screens and in lines.
//!
//! A line has any number of entries: a code with a vote, an answer or an act behind it (`DE f HU x`, `FR lobby HU determination f`,
//! `IT proxy DE`), or a word for all (`rest by bots`, `close`). Commas and semicolons may stand between them. An entry that is
//! wrong is refused alone; the others of its line are taken.

use crate::base::ids::{OptionId, Seat, StateId};
use crate::game::act::{Answer, GiveProxy, Reply, RequestVote, StayAway};
use crate::game::command::{Command, Verb};
use crate::game::legal::{Domain, slots};
use crate::game::state::{Gate, Phase, Stand};
use crate::game::wire::Value;
use crate::law::ballot::Vote;
use crate::session::{Book, DraftEntry, Guess, SURE, seat};
use crate::show::typed::{is_seldom_changed, stand_of, stand_words, taken, verb_of};
use crate::words::Words;
use crate::words::text::{self, say};
use std::collections::VecDeque;

/// What an entry asks for.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// An entry of the roll-call, or none any more.
    Vote(StateId, Option<DraftEntry>),
    /// A command of a state.
    Act(StateId, Command),
    /// A code alone: what waits for this state is shown.
    Show(StateId),
    /// An act of which not everything was said: what is there already stands in its form.
    Open(StateId, Verb, Vec<Value>),
    /// The last act of a state is taken back; of none named, the last of all.
    Undo(Option<StateId>),
    /// Bots do what is left.
    Rest,
    /// The phase or the vote is closed.
    Close,
    /// What was written down so far.
    Sheet,
    /// What the class expects of the next vote, or a team of it.
    Guess(Option<StateId>, Guess),
    /// Why the vote held last came so, as a team says it.
    Because(StateId, String),
    /// All letters that wait.
    Letters,
    /// The card of who teaches.
    Card,
    /// The tally of the vote just held.
    Tally,
    /// The vote just held is opened again, for a reason.
    Reopen(String),
}

/// An entry that was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The entry as it was typed.
    pub entry: String,
    /// What is wrong with it, and what would be right.
    pub why: String,
}

/// Reads a line for the phase that a game is in.
#[must_use]
pub fn read(line: &str, session: &Book) -> (Vec<Said>, Vec<Wrong>) {
    if let Some(said) = because(line, session) {
        return said.map_or_else(|wrong| (Vec::new(), vec![wrong]), |said| (vec![said], Vec::new()));
    }
    let mut reader = Reader { session, words: split(line), at: 0, last: None };
    let (mut said, mut wrong) = (Vec::new(), Vec::new());
    while reader.at < reader.words.len() {
        let from = reader.at;
        match reader.entry() {
            Ok(Some(entry)) => said.push(entry),
            Ok(None) => {}
            Err(why) => {
                reader.skip(from);
                let entry: Vec<&str> = reader.words[from..reader.at].iter().map(String::as_str).collect();
                let entry = entry.join(" ").trim_end_matches([BREAK, ' ']).to_owned();
                wrong.push(Wrong { why: say!("class-wrong", entry = entry.as_str(), why = why), entry });
            }
        }
    }
    (said, wrong)
}

/// `because DE we had counted on Italy`: the whole line is what a team says, with its commas.
fn because(line: &str, session: &Book) -> Option<Result<Said, Wrong>> {
    let mut words = line.trim().splitn(3, char::is_whitespace);
    if !words.next()?.eq_ignore_ascii_case("because") {
        return None;
    }
    let of = words.next().and_then(|code| seat::parse(session.campaign(), code)).and_then(Seat::state);
    let why = words.next().map(str::trim).filter(|why| !why.is_empty());
    Some(of.zip(why).map(|(id, why)| Said::Because(id, why.to_owned())).ok_or_else(|| {
        let entry = line.trim().to_owned();
        Wrong { why: say!("class-wrong", entry = entry.as_str(), why = text::plain("class-no-because")), entry }
    }))
}

/// What stands for a comma or a semicolon among the words.
const BREAK: char = ',';

fn split(line: &str) -> Vec<String> {
    let spaced: String = line
        .chars()
        .flat_map(|char| match char {
            ',' | ';' => vec![' ', BREAK, ' '],
            '=' | ':' => vec![' '],
            '>' => vec![' ', '>', ' '],
            _ => vec![char],
        })
        .collect();
    spaced.split_whitespace().map(str::to_owned).collect()
}

struct Reader<'s> {
    session: &'s Book,
    words: Vec<String>,
    at: usize,
    /// The state that the last entry was of: an act may follow without its code behind a semicolon.
    last: Option<StateId>,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<String> {
        self.words.get(at).map(|word| word.to_lowercase())
    }

    fn code(&self, at: usize) -> Option<StateId> {
        seat::parse(self.session.campaign(), self.words.get(at)?).and_then(Seat::state)
    }

    /// Where is voted, if anywhere.
    fn gate(&self) -> Option<Gate> {
        self.session.view(Seat::Observer).gate()
    }

    fn is_voting(&self) -> bool {
        self.gate().is_some()
    }

    fn phase(&self) -> Phase {
        self.session.view(Seat::Observer).phase()
    }

    /// Whether an entry begins at a word: a code with something behind it that this phase understands.
    fn begins(&self, at: usize) -> bool {
        let next = || self.word(at + 1);
        let follows = || match next() {
            None => true,
            Some(next) if self.is_voting() => vote(&next).is_some() || matches!(next.as_str(), "proxy" | ">"),
            Some(next) if self.session.view(Seat::Observer).is_in_coreper() => {
                matches!(next.as_str(), "reserve" | "request-vote")
                    || Stand::ALL.into_iter().any(|stand| stand_words(stand).contains(&next.as_str()))
            }
            Some(next) => verb_of(&next).is_some() || next.parse::<u8>().is_ok() || yes(&next).is_some() || next == ",",
        };
        self.words.get(at).is_some_and(|word| word == ",") || (self.code(at).is_some() && follows())
    }

    /// Goes behind an entry that was refused, to where the next one begins.
    fn skip(&mut self, from: usize) {
        self.at = (from + 1).max(self.at.min(self.words.len()));
        while self.at < self.words.len() && !self.begins(self.at) {
            self.at += 1;
        }
    }

    fn entry(&mut self) -> Result<Option<Said>, String> {
        let Some(first) = self.word(self.at) else { return Ok(None) };
        if first == "," {
            self.at += 1;
            return Ok(None);
        }
        if let Some(said) = self.for_all(&first)? {
            return Ok(Some(said));
        }
        let id = match (self.code(self.at), self.last) {
            (Some(id), _) => {
                self.at += 1;
                id
            }
            (None, Some(id)) if !self.is_voting() && verb_of(&first).is_some() => id,
            (None, _) => return Err(say!("class-no-member", word = self.words[self.at].as_str())),
        };
        // What a bot does is its own, in an act as in a vote.
        if !self.session.humans().contains(&Seat::State(id)) {
            return Err(say!("class-a-bot", code = seat::code(self.session.campaign(), Seat::State(id))));
        }
        self.last = Some(id);
        let Some(next) = self.word(self.at).filter(|word| word != ",") else { return Ok(Some(Said::Show(id))) };
        if self.is_voting() { self.vote(id, &next).map(Some) } else { self.act(id, &next).map(Some) }
    }

    /// Words that are no state's.
    fn for_all(&mut self, first: &str) -> Result<Option<Said>, String> {
        let said = match first {
            "rest" | "bots" => Said::Rest,
            "close" | "done" => Said::Close,
            "show" | "sheet" => Said::Sheet,
            "undo" => {
                let of = self.code(self.at + 1);
                self.at += usize::from(of.is_some());
                Said::Undo(of)
            }
            "guess" => {
                let (by, guess) = self.guess()?;
                Said::Guess(by, guess)
            }
            "letters" => Said::Letters,
            "card" => Said::Card,
            "tally" => Said::Tally,
            "reopen" => Said::Reopen(self.reason()?),
            _ => return Ok(None),
        };
        self.at += 1;
        if said == Said::Rest {
            while matches!(self.word(self.at).as_deref(), Some("by" | "bots" | "bot")) {
                self.at += 1;
            }
        }
        Ok(Some(said))
    }

    /// `guess 9 14 4`: hands for yes, for no, and for neither; what is left out is none. `guess DE yes 80`: what a team expects, and how
    /// sure it is. Ends on its last word.
    fn guess(&mut self) -> Result<(Option<StateId>, Guess), String> {
        if let Some(id) = self.code(self.at + 1) {
            return self.team_guess(id).map(|guess| (Some(id), guess));
        }
        let mut hands = [0; 3];
        let mut known = 0;
        while let Some(number) = self.words.get(self.at + 1).and_then(|word| word.parse::<u16>().ok()) {
            let Some(hand) = hands.get_mut(known) else { break };
            *hand = number;
            known += 1;
            self.at += 1;
        }
        let [yes, no, unsure] = hands;
        if known < 2 { Err(text::plain("class-no-guess")) } else { Ok((None, Guess { yes, no, unsure })) }
    }

    /// What stands behind `guess DE`: `yes 80`, or `no 60`. What is refused is refused whole: no word of it is taken for a vote.
    fn team_guess(&mut self, id: StateId) -> Result<Guess, String> {
        let code = seat::code(self.session.campaign(), Seat::State(id));
        let passes = self.word(self.at + 2).as_deref().and_then(yes);
        let sure = self.word(self.at + 3).and_then(|word| word.trim_end_matches('%').parse().ok());
        let said = passes.zip(sure.filter(|sure| SURE.contains(sure)));
        let Some((passes, sure)) = said.filter(|_| self.session.humans().contains(&Seat::State(id))) else {
            self.at += 2;
            while self.word(self.at).is_some_and(|word| word != "," && self.code(self.at).is_none()) {
                self.at += 1;
            }
            let key = if said.is_some() { "class-a-bot" } else { "class-no-team-guess" };
            return Err(say!(key, code = code));
        };
        self.at += 3;
        Ok(Guess::sure(passes, sure))
    }

    /// What stands behind `reopen`, up to the next comma. Ends on its last word.
    fn reason(&mut self) -> Result<String, String> {
        let from = self.at + 1;
        while self.words.get(self.at + 1).is_some_and(|word| *word != ",") {
            self.at += 1;
        }
        let words = self.words.get(from..=self.at).unwrap_or_default().join(" ");
        if words.is_empty() { Err(text::plain("class-no-reason")) } else { Ok(words) }
    }

    fn vote(&mut self, id: StateId, next: &str) -> Result<Said, String> {
        let known = vote(next);
        self.at += 1;
        match known {
            Some(Written::Entry(DraftEntry::Away)) if !self.gate().is_none_or(StayAway::is_known_at) => {
                return Err(text::plain("class-no-away-here"));
            }
            Some(Written::Entry(entry)) => return Ok(Said::Vote(id, Some(entry))),
            Some(Written::Erased) => return Ok(Said::Vote(id, None)),
            None => {}
        }
        if !matches!(next, "proxy" | ">") {
            return Err(say!("class-no-vote", word = self.words[self.at - 1].as_str()));
        }
        let Some(to) = self.code(self.at) else { return Err(text::plain("class-no-holder")) };
        self.at += 1;
        if !self.gate().is_none_or(GiveProxy::is_known_at) {
            return Err(text::plain("class-no-proxy-here"));
        }
        if to == id {
            return Err(text::plain("class-own-proxy"));
        }
        let holders: Vec<StateId> = self.session.holders(id).collect();
        if !holders.contains(&to) {
            let words = Words::to(self.session.campaign(), Seat::Observer);
            let codes = words.codes(holders.into_iter().collect());
            return Err(say!("class-no-such-holder", who = words.state(id), to = words.state(to), codes = codes));
        }
        Ok(Said::Vote(id, Some(DraftEntry::Proxy(to))))
    }

    fn act(&mut self, id: StateId, next: &str) -> Result<Said, String> {
        match self.phase() {
            Phase::Briefing => self.answer(id, next),
            Phase::Replies if self.session.view(Seat::Observer).is_in_coreper() => self.stand(id),
            Phase::Replies => self.reply(id, next),
            Phase::Consultation | Phase::Council | Phase::Committee | Phase::Beijing => self.verb(id, next),
            Phase::Reckoning | Phase::Over => Err(text::plain("class-nothing-now")),
        }
    }

    fn answer(&mut self, id: StateId, next: &str) -> Result<Said, String> {
        self.at += 1;
        let written = self.session.legal(Seat::State(id)).open(Verb::Answer).is_ok();
        if next == "letter" {
            return if written { Ok(Said::Show(id)) } else { Err(text::plain("class-no-letter")) };
        }
        let number = next.trim_end_matches('.').parse::<u8>().ok().and_then(|number| number.checked_sub(1));
        let command = number.map(|number| Command::from(Answer { choice: OptionId(number) }));
        let legal = self.session.legal(Seat::State(id));
        match command {
            Some(command) if legal.check(&command).is_ok() => Ok(Said::Act(id, command)),
            _ if !written => Err(text::plain("class-no-letter")),
            _ => Err(say!("class-no-answer", word = self.words[self.at - 1].as_str())),
        }
    }

    /// `HU yes`, or with several pledges before it `HU yes FR`.
    fn reply(&mut self, id: StateId, next: &str) -> Result<Said, String> {
        self.at += 1;
        let Some(yes) = yes(next) else {
            return Err(say!("class-no-reply", word = self.words[self.at - 1].as_str()));
        };
        let view = self.session.view(Seat::State(id));
        let open = view.unanswered();
        let mut by = self.code(self.at).filter(|by| open & (1 << by.0) != 0 && !self.begins(self.at));
        if by.is_some() {
            self.at += 1;
        } else {
            let first = u8::try_from(open.trailing_zeros()).ok();
            by = first.filter(|_| open != 0).map(StateId);
        }
        let Some(by) = by else { return Err(text::plain("class-no-pledge")) };
        Ok(Said::Act(id, Reply { by, yes }.into()))
    }

    /// `HU oppose`, `FR reserve period`: on the first file that waits for a stand of it.
    fn stand(&mut self, id: StateId) -> Result<Said, String> {
        let seat = Seat::State(id);
        let view = self.session.view(seat);
        let Some(topic) = view.stand_asked() else {
            self.at += 1;
            return Err(text::plain("class-no-file"));
        };
        if self.word(self.at).is_some_and(|word| word == Verb::RequestVote.word()) {
            self.at += 1;
            return Ok(Said::Act(id, RequestVote { topic }.into()));
        }
        self.at += usize::from(self.word(self.at).is_some_and(|word| matches!(word.as_str(), "stand" | "reserve")));
        let word = self.word(self.at).unwrap_or_default();
        self.at += 1;
        match stand_of(&word, topic) {
            Some(stand) => Ok(Said::Act(id, crate::show::stand::command(&view, topic, stand))),
            None => Err(say!("class-no-stand", word = word.as_str())),
        }
    }

    fn verb(&mut self, id: StateId, next: &str) -> Result<Said, String> {
        self.at += 1;
        let seat = Seat::State(id);
        let Some(verb) = verb_of(next) else {
            return Err(say!("class-no-act", word = self.words[self.at - 1].as_str()));
        };
        let legal = self.session.legal(seat);
        let refused = |refusal| Words::to(self.session.campaign(), Seat::Observer).refusal(&refusal);
        legal.open(verb).map_err(refused)?;
        let mut filled: Vec<Value> = Vec::new();
        for slot in slots(verb) {
            let domain = legal.domain(verb, &filled).map_err(refused)?;
            let Some(value) = self.value(seat, &domain) else {
                let stands = self.words.get(self.at).filter(|word| *word != "," && !self.begins(self.at));
                // `FR talk HU` means the vote that comes next, and a vote for.
                if stands.is_none() && is_seldom_changed(verb, *slot) {
                    filled.push(domain.default(&self.session.campaign().rules));
                    continue;
                }
                return match stands {
                    Some(word) => Err(say!("class-no-value", word = word.as_str())),
                    None => Ok(Said::Open(id, verb, filled)),
                };
            };
            filled.push(value);
        }
        let Ok(command) = verb.with(&filled) else { return Ok(Said::Open(id, verb, Vec::new())) };
        legal.check(&command).map_err(refused)?;
        Ok(Said::Act(id, command))
    }

    /// The value of a slot, if the next words name one.
    fn value(&mut self, seat: Seat, domain: &Domain) -> Option<Value> {
        if let Domain::Text { max } = domain {
            let from = self.at;
            while self.at < self.words.len() && !self.begins(self.at) {
                self.at += 1;
            }
            let words = self.words[from..self.at].join(" ");
            return Some(Value::Text(words.chars().take(usize::from(*max)).collect()));
        }
        let campaign = self.session.campaign();
        let mut typed: VecDeque<String> =
            self.words.get(self.at).filter(|word| *word != ",").cloned().into_iter().collect();
        let value =
            taken(campaign, seat, domain, &mut typed).filter(|value| domain.contains(value, &campaign.rules))?;
        if typed.is_empty() && self.words.get(self.at).is_some_and(|word| word != ",") {
            self.at += 1;
        }
        Some(value)
    }
}

/// What a word says in a roll-call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Written {
    /// What a member does.
    Entry(DraftEntry),
    /// Nothing any more.
    Erased,
}

fn vote(word: &str) -> Option<Written> {
    Some(match word {
        "f" | "+" | "for" | "yes" => Written::Entry(DraftEntry::Vote(Vote::For)),
        "x" | "against" | "no" => Written::Entry(DraftEntry::Vote(Vote::Against)),
        "a" | "abstain" => Written::Entry(DraftEntry::Vote(Vote::Abstain)),
        "y" | "away" => Written::Entry(DraftEntry::Away),
        "b" | "bot" => Written::Entry(DraftEntry::Bot),
        "-" | "none" | "0" | "?" => Written::Erased,
        _ => return None,
    })
}

fn yes(word: &str) -> Option<bool> {
    match word {
        "yes" | "y" => Some(true),
        "no" | "n" => Some(false),
        _ => None,
    }
}
