//! One's own vote: for, abstain, against, away or by proxy, with a reason and how sure one is on the same line.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use crate::ai::services::Advice;
use crate::base::ids::Seat;
use crate::game::act;
use crate::game::command::{Command, Verb};
use crate::game::state::VoteReason;
use crate::game::state::{Gate, Topic};
use crate::law::ballot::Vote;
use crate::law::rule::Rule;
use crate::show::typed::Choice;
use crate::show::word::broken_by;
use crate::words::number::signed;
use crate::words::text::capital;
use crate::words::text::{self, say};
use crate::words::{name, terms, verb};

/// The words that give a reason, in the order of [`crate::game::state::VoteReason::ALL`].
const REASONS: [&str; 9] =
    ["none", "injury", "principle", "solidarity", "retaliation", "cost", "procedure", "bargain", "statement"];

/// The words that give a vote, in the order of [`crate::game::act::Vote`].
const WORDS: [&str; 3] = ["for", "abstain", "against"];

/// The place of a vote among them.
const fn place(vote: Vote) -> usize {
    match vote {
        Vote::For => 0,
        Vote::Abstain => 1,
        Vote::Against => 2,
    }
}

/// How often a ballot says what can be entered behind the vote.
const BALLOTS: u32 = 2;

impl Game<'_> {
    /// Asks a seat for its vote.
    pub(super) fn ask_vote(&mut self, turn: Turn) -> Result<(), Stop> {
        let question = self.vote_question(turn);
        self.show(&question)?;
        loop {
            let line = self.line(turn)?;
            match self.vote_of(turn, &line, &question) {
                Some(Entry::Vote(command)) => return self.submit(turn, &command),
                Some(Entry::Verb(verb, rest)) => return self.fill(turn, verb, &rest),
                None => {
                    self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
                    self.show(&question)?;
                }
            }
        }
    }

    fn vote_question(&mut self, turn: Turn) -> Question {
        let view = self.view(turn.seat);
        let gate = view.gate().unwrap_or(Gate::Council);
        let who = capital(&self.words(Seat::Observer).seat(turn.seat));
        let item = self.roll.as_ref().map_or_else(String::new, |roll| terms::item(roll.count.item));
        let tally = match (&self.roll, view.populations()) {
            (Some(roll), Some(table)) if !view.setup().sealed => roll.tally(&table.table),
            _ => String::new(),
        };
        let concluding = self.roll.as_ref().is_some_and(|roll| gate == Gate::Consensus && roll.count.item.decides());
        let title = if concluding {
            say!("plain-vote.concluding", who = who, item = item, tally = tally)
        } else if gate == Gate::Consensus {
            say!("plain-vote.consensus", who = who, item = item, tally = tally)
        } else {
            say!("plain-vote", who = who, gate = name::gate(gate), item = item, tally = tally)
        };
        let rule = self.roll.as_ref().map(|roll| roll.count.rule);
        let abstain = text::plain(match (gate, rule) {
            _ if concluding => "plain-abstain-concluding",
            (Gate::Council, Some(Rule::Unanimity)) | (Gate::Consensus, _) => "plain-abstain-unanimity",
            (Gate::Council, _) => "plain-abstain-council",
            (Gate::Committee, _) => "plain-abstain-committee",
            (Gate::Appeal, _) => "plain-abstain-appeal",
        });
        let vote = |vote: Vote| capital(&name::vote(vote));
        // What a vote breaks stands beside it; in a class nobody's pledges are told to the room.
        let own = turn.reader == turn.seat;
        let about = |vote: Vote, lead: String| {
            let broken = if own { broken_by(&view, &self.words(turn.seat), vote) } else { Vec::new() };
            std::iter::once(lead).filter(|lead| !lead.is_empty()).chain(broken).collect::<Vec<_>>().join(". ")
        };
        // What for and against are where silence is assent.
        let said = |key: &str| if concluding { text::plain(key) } else { String::new() };
        let mut choices = vec![
            Choice::new(vote(Vote::Abstain)).or(["a", "abstain"]).about(about(Vote::Abstain, abstain)),
            Choice::new(if concluding { said("plain-silent") } else { vote(Vote::For) })
                .or(["f", "for", "silent"])
                .about(about(Vote::For, said("plain-for-concluding"))),
            Choice::new(vote(Vote::Against))
                .or(["x", "against"])
                .about(about(Vote::Against, said("plain-against-concluding"))),
        ];
        // Enter takes the first: what reasons alone advise, so that who passes over a ballot does not thereby abstain.
        // Before the eyes of others nobody's services say anything.
        let advice = if turn.reader == turn.seat { self.here.book().services(turn.seat) } else { None };
        if let Some(advice) = advice
            && let Some(at) = choices.iter().position(|choice| choice.answers_to(WORDS[place(advice.vote)]))
        {
            let advised = choices.remove(at);
            choices.insert(0, advised);
        }
        let legal = self.here.book().legal(turn.seat);
        for (verb, word) in [(Verb::StayAway, "away"), (Verb::GiveProxy, "proxy")] {
            if legal.open(verb).is_ok() {
                choices.push(Choice::new(verb::verb(verb)).or([word]).about(verb::verb_about(verb)));
            }
        }
        self.ballots += 1;
        let brief = self.ballots > BALLOTS;
        let hint = text::plain(if brief { "plain-vote-hint.short" } else { "plain-vote-hint" });
        let hint = advice.map_or_else(|| hint.clone(), |advice| format!("{} {hint}", advised(advice)));
        Question { title, choices, hint, brief }
    }

    /// What a line enters: a vote with reason and confidence behind it, or another way to take part.
    fn vote_of(&self, turn: Turn, line: &str, question: &Question) -> Option<Entry> {
        let picked = crate::show::typed::parse(line, &question.choices)?;
        let choice = &question.choices[picked.at];
        let all = [Vote::For, Vote::Abstain, Vote::Against];
        let voted = WORDS.iter().position(|word| choice.answers_to(word));
        let Some(&vote) = voted.and_then(|at| all.get(at)) else {
            let verb = if choice.answers_to("away") { Verb::StayAway } else { Verb::GiveProxy };
            return Some(Entry::Verb(verb, picked.rest));
        };
        let (mut reason, mut confidence) = (VoteReason::None, 0);
        for word in &picked.rest {
            let lower = word.to_lowercase();
            match (REASONS.iter().position(|known| *known == lower), lower.parse::<u8>()) {
                (Some(at), _) => reason = VoteReason::ALL.get(at).copied().unwrap_or(VoteReason::None),
                (None, Ok(number @ 1..=5)) => confidence = number,
                (None, _) => return None,
            }
        }
        let command = act::Vote { vote, reason, confidence }.into();
        self.here.book().legal(turn.seat).admits(&command).then_some(Entry::Vote(command))
    }

    /// Adds who has declared what on a topic.
    pub(super) fn declared(&self, topic: Topic, page: &mut Page) {
        let view = self.view(Seat::Observer);
        let words = self.words(Seat::Observer);
        let of = |vote: Vote| {
            let said = view.states().iter().filter(|id| view.nation(*id).declared[topic.index()] == Some(vote));
            said.collect::<crate::base::set::StateSet>()
        };
        let parts: Vec<String> = [Vote::For, Vote::Abstain, Vote::Against]
            .into_iter()
            .map(|vote| (vote, of(vote)))
            .filter(|(_, states)| !states.is_empty())
            .map(|(vote, states)| say!("plain-group", vote = capital(&name::vote(vote)), states = words.codes(states)))
            .collect();
        if parts.is_empty() {
            page.text(text::plain("plain-declared-none"));
        } else {
            page.text(say!("plain-declared", groups = parts.join(" ")));
        }
    }
}

/// What one's own services advise, as a sentence.
fn advised(advice: Advice) -> String {
    let vote = name::vote(advice.vote);
    if let Some(sum) = advice.sum {
        say!("plain-vote-advised.sum", vote = vote, sum = signed(sum))
    } else {
        say!("plain-vote-advised", vote = vote)
    }
}

/// What a line enters in a roll-call.
enum Entry {
    Vote(Command),
    Verb(Verb, Vec<String>),
}
