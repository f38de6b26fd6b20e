//! Filling in a command slot by slot: each with its default, from what was typed on one line or asked for one after another.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::game::{Game, Stop, Turn};
use super::prompt::{Choice, Question, place};
use crate::base::ids::{EvidenceId, GoodId, InstrumentId, MeasureId, StateId};
use crate::campaign::Campaign;
use crate::game::command::{Command, Verb};
use crate::game::forecast::forecast;
use crate::game::legal::{Domain, Kind, Slot, Unit, slots};
use crate::game::wire::Value;
use crate::words::number::{euro, percent};
use crate::words::text::capital;
use crate::words::text::say;
use crate::words::{Words, verb};
use std::collections::VecDeque;

/// Words that people type for votes and topics, beside numbers.
const VOTES: [&[&str]; 3] = [&["f", "for"], &["a", "abstain"], &["x", "against"]];
const TOPICS: [&[&str]; 6] = [&["determination"], &["package"], &["mandate"], &["agreement"], &["fund"], &["listing"]];

/// Whether a list is long enough to stand in lines of text instead of a line each.
const LONG: usize = 12;

/// A choice of a domain: its id, and how it is called.
type Named = (u8, Choice);

impl Game<'_> {
    /// Fills a command in and submits it, after saying what it is expected to do. What was typed behind the verb fills slots.
    pub(super) fn fill(&mut self, turn: Turn, verb: Verb, typed: &[String]) -> Result<(), Stop> {
        let mut typed: VecDeque<String> = typed.iter().cloned().collect();
        let asked = slots(verb);
        let mut filled: Vec<Value> = Vec::new();
        let mut questions = 0;
        // Words behind a statement are read only from a line that says everything else, too.
        let in_one_line = !typed.is_empty();
        for slot in asked {
            let domain = match self.session.legal(turn.seat).domain(verb, &filled) {
                Ok(domain) => domain,
                Err(refusal) => {
                    self.refuse(turn, refusal)?;
                    return Err(Stop::Again);
                }
            };
            let skip = matches!(domain, Domain::Text { .. }) && (questions > 0 || !in_one_line);
            let given = if skip { None } else { taken(&self.campaign, turn, &domain, &mut typed) };
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
        let what = capital(&self.words(turn.seat).what(command));
        let mut title = say!("plain-confirm", what = what);
        for line in self.expectations(turn, command) {
            title.push('\n');
            title.push_str(&line);
        }
        self.confirm(turn, title)
    }

    /// What a command is expected to do, in lines.
    fn expectations(&self, turn: Turn, command: &Command) -> Vec<String> {
        let legal = self.session.legal(turn.seat);
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
                let options = options(&self.campaign, turn, domain, *of);
                let at = self.pick(turn, title, *of, &options)?;
                Ok(Value::Id(options[at].0))
            }
            Domain::Several { of, min, max, .. } => {
                let options = options(&self.campaign, turn, domain, *of);
                let usual_words = self.words(turn.seat).several(*of, set_of(&usual));
                let hint = say!("plain-several", min = *min, max = *max, usual = usual_words);
                self.show_options(title, &options, hint)?;
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
        self.show_options(title.clone(), options, hint.clone())?;
        loop {
            let line = self.line(turn)?;
            if let Some(picked) = super::prompt::parse(&line, &choices) {
                return Ok(picked.at);
            }
            self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
            self.show_options(title.clone(), options, hint.clone())?;
        }
    }

    /// Shows a list: a line each, or, for member states, as running text.
    fn show_options(&mut self, title: String, options: &[Named], hint: String) -> Result<(), Stop> {
        let states =
            options.iter().all(|(_, choice)| choice.label().len() > 2 && choice.answers_to(&choice.label()[..2]));
        if !states || options.len() <= LONG {
            let choices = options.iter().map(|(_, choice)| choice.clone()).collect();
            self.show(&Question { title, choices, hint, ..Question::default() })?;
            return Ok(());
        }
        let all = options.iter().enumerate().map(|(at, (_, choice))| format!("{} {}", at + 1, choice.label()));
        let title = format!("{title}\n{}", all.collect::<Vec<_>>().join(", "));
        self.show(&Question { title, hint, ..Question::default() })?;
        Ok(())
    }
}

/// Whether nothing but one value fits.
fn is_settled(domain: &Domain) -> bool {
    match domain {
        Domain::One { ids, .. } => ids.is_power_of_two(),
        Domain::Several { ids, min, .. } => ids.count_ones() == u32::from(*min),
        Domain::Number { min, max, .. } => min == max,
        Domain::Text { max } => *max == 0,
    }
}

/// Whether a command is said once more before it is asked for.
const fn needs_word(verb: Verb) -> bool {
    !matches!(verb, Verb::Ready | Verb::EndSignals | Verb::EndMoves | Verb::Put | Verb::Hold)
}

/// The value of a slot from what was typed, if the next words name one.
fn taken(campaign: &Campaign, turn: Turn, domain: &Domain, typed: &mut VecDeque<String>) -> Option<Value> {
    if is_settled(domain) {
        return Some(domain.default(&campaign.rules));
    }
    match domain {
        Domain::One { of, .. } => {
            let options = options(campaign, turn, domain, *of);
            let choices: Vec<Choice> = options.iter().map(|(_, choice)| choice.clone()).collect();
            let at = place(typed.front()?, &choices)?;
            typed.pop_front();
            Some(Value::Id(options[at].0))
        }
        Domain::Several { of, .. } => {
            let options = options(campaign, turn, domain, *of);
            let value = several(typed.front()?, &options)?;
            typed.pop_front();
            Some(value)
        }
        Domain::Number { unit, .. } => {
            let value = number(typed.front()?, *unit)?;
            typed.pop_front();
            Some(value)
        }
        Domain::Text { max } => {
            // Whoever typed the rest on one line has said what there is to say; words may follow.
            let words = typed.drain(..).collect::<Vec<_>>().join(" ");
            Some(Value::Text(words.chars().take(usize::from(*max)).collect()))
        }
    }
}

fn set_of(value: &Value) -> u64 {
    if let Value::Set(bits) = value { *bits } else { 0 }
}

/// Several of a list: numbers or words between spaces or commas, `all`, `none`.
fn several(line: &str, options: &[Named]) -> Option<Value> {
    let all = options.iter().fold(0u64, |bits, (id, _)| bits | 1 << id);
    match line.trim().to_lowercase().as_str() {
        "all" => return Some(Value::Set(all)),
        "none" => return Some(Value::Set(0)),
        _ => {}
    }
    let choices: Vec<Choice> = options.iter().map(|(_, choice)| choice.clone()).collect();
    let words = line.split([' ', ',']).filter(|word| !word.is_empty());
    let places: Option<Vec<usize>> = words.map(|word| place(word, &choices)).collect();
    Some(Value::Set(places?.into_iter().fold(0, |bits, at| bits | 1 << options[at].0)))
}

/// A number as people type it: shares in percent.
fn number(word: &str, unit: Unit) -> Option<Value> {
    let number: i32 = word.trim().trim_end_matches('%').trim().parse().ok()?;
    match unit {
        Unit::Bp => number.checked_mul(100).map(Value::Number),
        Unit::Months | Unit::Rounds | Unit::Confidence | Unit::Million => Some(Value::Number(number)),
    }
}

/// The choices of a domain, the default first.
fn options(campaign: &Campaign, turn: Turn, domain: &Domain, of: Kind) -> Vec<Named> {
    let (ids, default) = match domain {
        Domain::One { ids, default, .. } => (*ids, Some(*default)),
        Domain::Several { ids, .. } => (*ids, None),
        Domain::Number { .. } | Domain::Text { .. } => (0, None),
    };
    let all = (0u8..64).filter(|id| ids & (1 << id) != 0);
    let mut ordered: Vec<u8> = all.collect();
    ordered.sort_by_key(|id| Some(*id) != default);
    let words = Words::to(campaign, turn.seat);
    ordered.into_iter().map(|id| (id, option(campaign, &words, of, id))).collect()
}

/// A value of a kind as a choice, with the words that take it.
fn option(campaign: &Campaign, words: &Words<'_>, of: Kind, id: u8) -> Choice {
    let texts = &campaign.text;
    let choice = Choice::new(words.value(of, id));
    let at = usize::from(id);
    match of {
        Kind::State | Kind::Pledge => {
            let code = words.code(StateId(id));
            let also = (code == "EL").then(|| "GR".to_owned());
            Choice::new(words.code_and_name(StateId(id))).or([code]).or(also)
        }
        Kind::Measure => {
            let (rules, measure) = (&campaign.rules.measures[at], texts.measure(MeasureId(id)));
            let about = say!("plain-measure", value = euro(rules.value[1]), bite = percent(rules.bite));
            choice.or([measure.id.clone()]).about(about)
        }
        Kind::Instrument => {
            let instrument = texts.instrument(InstrumentId(id));
            choice.or([instrument.id.clone()]).about(instrument.text.clone())
        }
        Kind::Good => choice.or([texts.good(GoodId(id)).id.clone()]),
        Kind::Sector => choice.or([texts.sectors[at].id.clone()]),
        Kind::Evidence => {
            let item = texts.evidence(EvidenceId(id));
            choice.or([item.id.clone()]).about(item.text.clone())
        }
        Kind::Vote => choice.or(VOTES.get(at).copied().unwrap_or_default().iter().copied()),
        Kind::Topic => choice.or(TOPICS.get(at).copied().unwrap_or_default().iter().copied()),
        Kind::YesNo => choice.or(if id == 0 { ["no", "n"] } else { ["yes", "y"] }),
        Kind::Reason
        | Kind::Choice
        | Kind::Condition
        | Kind::Promise
        | Kind::Amendment
        | Kind::Suggestion
        | Kind::Scope
        | Kind::Defence
        | Kind::Suspension
        | Kind::SnapBack
        | Kind::Indicator
        | Kind::FundUse
        | Kind::Line
        | Kind::Sunset => choice,
    }
}
