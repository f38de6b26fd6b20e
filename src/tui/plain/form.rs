//! Filling in a command slot by slot: each with its default, from what was typed on one line or asked for one after another.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::game::{Game, Stop, Turn};
use super::prompt::Question;
use crate::base::ids::StateId;
use crate::game::command::{Command, Verb};
use crate::game::forecast::forecast;
use crate::game::legal::{Domain, Kind, Slot, slots};
use crate::game::wire::Value;
use crate::show::odds::{Odds, odds};
use crate::show::typed::{Choice, Named, is_settled, number, options, several, taken};
use crate::words::sentence::told;
use crate::words::text::capital;
use crate::words::text::say;
use crate::words::verb;
use std::collections::VecDeque;

/// Whether a list is long enough to stand in lines of text instead of a line each.
const LONG: usize = 12;

impl Game<'_> {
    /// Fills a command in and submits it, after saying what it is expected to do. What was typed behind the verb fills slots.
    pub(super) fn fill(&mut self, turn: Turn, verb: Verb, typed: &[String]) -> Result<(), Stop> {
        self.fill_from(turn, verb, Vec::new(), typed.iter().cloned().collect())
    }

    /// Asks for what is missing in a command of which the first slots are filled.
    pub(super) fn fill_on(&mut self, turn: Turn, verb: Verb, filled: Vec<Value>) -> Result<(), Stop> {
        self.fill_from(turn, verb, filled, VecDeque::new())
    }

    fn fill_from(
        &mut self,
        turn: Turn,
        verb: Verb,
        mut filled: Vec<Value>,
        mut typed: VecDeque<String>,
    ) -> Result<(), Stop> {
        let asked = slots(verb);
        let mut questions = 0;
        // Words behind a statement are read only from a line that says everything else, too.
        let in_one_line = !typed.is_empty();
        for slot in &asked[filled.len().min(asked.len())..] {
            let domain = match self.here.book().legal(turn.seat).domain(verb, &filled) {
                Ok(domain) => domain,
                Err(refusal) => {
                    self.refuse(turn, refusal)?;
                    return Err(Stop::Again);
                }
            };
            let skip = matches!(domain, Domain::Text { .. }) && (questions > 0 || !in_one_line);
            let given = if skip { None } else { taken(&self.campaign, turn.seat, &domain, &mut typed) };
            let value = match given {
                Some(value) if domain.contains(&value, &self.campaign.rules) => value,
                _ => {
                    // What does not fit, and all behind it, is asked for.
                    let unread = typed.front().cloned().filter(|_| !is_settled(&domain));
                    if let Some(word) = unread {
                        self.talk.line(&say!("plain-does-not-fit", word = word))?;
                        typed.clear();
                    }
                    questions += usize::from(!is_settled(&domain));
                    self.ask_slot(turn, *slot, &domain)?
                }
            };
            filled.push(value);
        }
        let Ok(command) = verb.with(&filled) else { return Err(Stop::Again) };
        if (questions > 0 || asked.is_empty()) && needs_word(verb) && !self.agreed(turn, &command)? {
            return Err(Stop::Again);
        }
        if questions == 0 && !asked.is_empty() {
            for line in self.expectations(turn, &command) {
                self.talk.line(&line)?;
            }
        }
        self.submit(turn, &command)?;
        let done = say!("plain-done", what = self.words(turn.seat).what(&command));
        self.talk.line(&done)?;
        Ok(())
    }

    /// Says what a command is expected to do, and asks whether it is meant.
    fn agreed(&mut self, turn: Turn, command: &Command) -> Result<bool, Stop> {
        let legal = self.here.book().legal(turn.seat);
        let what = told(&self.words(turn.seat).sentence(&legal, command.verb(), &command.values()));
        let mut title = say!("plain-confirm", what = capital(&what));
        for line in self.expectations(turn, command) {
            title.push('\n');
            title.push_str(&line);
        }
        self.confirm(turn, title)
    }

    /// What a command is expected to do, in lines.
    fn expectations(&self, turn: Turn, command: &Command) -> Vec<String> {
        let legal = self.here.book().legal(turn.seat);
        let words = self.words(turn.seat);
        let expected = forecast(&self.view(turn.seat), &legal, command);
        let all: Vec<String> = expected.iter().map(|expected| words.expected(expected)).collect();
        let mut lines: Vec<String> = Vec::new();
        if !all.is_empty() {
            lines.push(say!("plain-expected", what = all.join("; ")));
        }
        if let Command::Table(table) = command {
            let view = self.view(turn.seat);
            let why = crate::words::why::proportionality(&view, table.measures);
            lines.extend(why.lines);
        }
        lines
    }

    fn ask_slot(&mut self, turn: Turn, slot: Slot, domain: &Domain) -> Result<Value, Stop> {
        let rules = std::sync::Arc::clone(&self.campaign.rules);
        let usual = domain.default(&rules);
        if is_settled(domain) {
            return Ok(usual);
        }
        let title = verb::slot(slot);
        match domain {
            Domain::One { of, .. } => {
                let options = options(&self.campaign, turn.seat, domain, *of);
                let at = self.pick(turn, title, *of, &options)?;
                Ok(Value::Id(options[at].0))
            }
            Domain::Several { of, min, max, .. } => {
                let options = options(&self.campaign, turn.seat, domain, *of);
                let usual_words = self.words(turn.seat).several(*of, set_of(&usual));
                let hint = say!("plain-several", min = *min, max = *max, usual = usual_words);
                let odds = if turn.reader == turn.seat { odds(self.here.book(), turn.seat) } else { None };
                self.show_options(title, &options, hint, odds.as_ref())?;
                loop {
                    let line = self.line(turn)?;
                    let value = if line.is_empty() { Some(usual.clone()) } else { several(&line, &options) };
                    if let Some(value) = value.filter(|value| domain.contains(value, &rules)) {
                        return Ok(value);
                    }
                    let allowed = self.words(turn.seat).domain(domain);
                    self.talk.line(&say!("plain-wrong-several", line = line, allowed = allowed))?;
                }
            }
            Domain::Number { unit, .. } => {
                let words = self.words(turn.seat);
                let usual_words = match &usual {
                    Value::Number(number) => words.number(*unit, *number),
                    _ => String::new(),
                };
                let hint = say!("plain-number", allowed = words.domain(domain), usual = usual_words);
                let title = say!("plain-asked", question = title, hint = hint.as_str());
                self.show(&Question { title, ..Question::default() })?;
                loop {
                    let line = self.line(turn)?;
                    let value = if line.is_empty() { Some(usual.clone()) } else { number(&line, *unit) };
                    match value.filter(|value| domain.contains(value, &rules)) {
                        Some(value) => return Ok(value),
                        None => self.talk.line(&say!("plain-wrong-number", line = line, hint = hint.as_str()))?,
                    }
                }
            }
            Domain::Text { max } => {
                self.talk.gap()?;
                self.talk.line(&say!("plain-free", question = title, max = *max))?;
                let words: String = self.free_line(turn)?.chars().take(usize::from(*max)).collect();
                Ok(Value::Text(words))
            }
        }
    }

    /// Asks for one of a list.
    fn pick(&mut self, turn: Turn, title: String, of: Kind, options: &[Named]) -> Result<usize, Stop> {
        let choices: Vec<Choice> = options.iter().map(|(_, choice)| choice.clone()).collect();
        if of != Kind::State || options.len() <= LONG {
            return Ok(self.choose(turn, &Question { title, choices, ..Question::default() })?.at);
        }
        let hint = say!("plain-code", usual = choices[0].label());
        // How likely each helps is one's own estimate, and told to nobody else.
        let odds = if turn.reader == turn.seat { odds(self.here.book(), turn.seat) } else { None };
        self.show_options(title.clone(), options, hint.clone(), odds.as_ref())?;
        loop {
            let line = self.line(turn)?;
            if let Some(picked) = crate::show::typed::parse(&line, &choices) {
                return Ok(picked.at);
            }
            self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
            self.show_options(title.clone(), options, hint.clone(), odds.as_ref())?;
        }
    }

    /// Shows a list: a line each, or, for member states, as running text with the chance that each helps behind its name.
    fn show_options(
        &mut self,
        title: String,
        options: &[Named],
        hint: String,
        odds: Option<&Odds>,
    ) -> Result<(), Stop> {
        let states =
            options.iter().all(|(_, choice)| choice.label().len() > 2 && choice.answers_to(&choice.label()[..2]));
        if !states || options.len() <= LONG {
            let choices = options.iter().map(|(_, choice)| choice.clone()).collect();
            self.show(&Question { title, choices, hint, ..Question::default() })?;
            return Ok(());
        }
        let all = options.iter().enumerate().map(|(at, (id, choice))| {
            let odd = odds.and_then(|odds| odds.of(StateId(*id)));
            let chance = odd.map(|odd| format!(" {}", odd.now)).unwrap_or_default();
            format!("{} {}{chance}", at + 1, choice.label())
        });
        let mut title = format!("{title}\n{}", all.collect::<Vec<_>>().join(", "));
        if let Some(odds) = odds {
            title.push('\n');
            title.push_str(&say!("plain-odds", title = odds.title.as_str()));
        }
        self.show(&Question { title, hint, ..Question::default() })?;
        Ok(())
    }
}

/// Whether a command is said once more before it is asked for.
const fn needs_word(verb: Verb) -> bool {
    !matches!(
        verb,
        Verb::Ready | Verb::Approve | Verb::EndSignals | Verb::EndMoves | Verb::Put | Verb::Conclude | Verb::Hold
    )
}

fn set_of(value: &Value) -> u64 {
    if let Value::Set(bits) = value { *bits } else { 0 }
}
