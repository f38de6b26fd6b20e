//! Questions: numbered choices, several of a list, a number, free words. An empty line takes the default.

use super::game::{Game, Stop, Turn};
use crate::words::text::capital;
use crate::words::text::{self, say};
use std::io;

/// How often the hint on what else can be typed is shown.
const HINTS: u32 = 3;

/// A choice.
#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    /// Words that take it, beside its number; small letters.
    words: Vec<String>,
    label: String,
    about: String,
}

/// What was chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Picked {
    /// The place of the choice, from 0.
    pub(super) at: usize,
    /// What was typed after it.
    pub(super) rest: Vec<String>,
}

impl Choice {
    pub(super) fn new(label: impl Into<String>) -> Self {
        Self { label: capital(&label.into()), ..Self::default() }
    }

    /// The same with words that take it.
    pub(super) fn or(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words.extend(words.into_iter().map(|word| word.into().to_lowercase()));
        self
    }

    /// The same with a line about it.
    pub(super) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }

    /// Whether a word takes it.
    pub(super) fn answers_to(&self, word: &str) -> bool {
        self.words.iter().any(|known| *known == word.to_lowercase())
    }

    pub(super) fn label(&self) -> &str {
        &self.label
    }
}

/// A question with choices.
#[derive(Clone, Debug, Default)]
pub(super) struct Question {
    /// The question.
    pub(super) title: String,
    /// The choices; the first is the default.
    pub(super) choices: Vec<Choice>,
    /// A line after the choices.
    pub(super) hint: String,
    /// Whether the choices are listed without what they are about, until somebody asks.
    pub(super) brief: bool,
}

impl Game<'_> {
    /// Asks until a choice is taken.
    pub(super) fn choose(&mut self, turn: Turn, question: &Question) -> Result<Picked, Stop> {
        self.show(question)?;
        loop {
            let line = self.line(turn)?;
            if let Some(picked) = parse(&line, &question.choices) {
                return Ok(picked);
            }
            self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
            self.show(question)?;
        }
    }

    /// Reads a line that is no order; orders are carried out on the way.
    pub(super) fn line(&mut self, turn: Turn) -> Result<String, Stop> {
        loop {
            let Some(line) = self.talk.read()? else { return Err(Stop::End) };
            let order = line.strip_prefix('/').unwrap_or(&line);
            if !self.order(turn, order)? {
                self.talk.answered();
                return Ok(line);
            }
            let title = self.asked.title.lines().next().unwrap_or_default();
            self.talk.line(&say!("plain-back-to-question", question = title))?;
        }
    }

    /// Reads a line of free words: only what begins with a slash is an order.
    pub(super) fn free_line(&mut self, turn: Turn) -> Result<String, Stop> {
        loop {
            let Some(line) = self.talk.read()? else { return Err(Stop::End) };
            let Some(order) = line.strip_prefix('/') else {
                self.talk.answered();
                return Ok(line);
            };
            if !self.order(turn, order)? {
                self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
            }
        }
    }

    /// Shows a question with its choices.
    pub(super) fn show(&mut self, question: &Question) -> io::Result<()> {
        self.asked = question.clone();
        self.talk.gap()?;
        self.talk.line(&question.title)?;
        for (at, choice) in question.choices.iter().enumerate() {
            let mark = format!("{:>3}. ", at + 1);
            let text = if choice.about.is_empty() || question.brief {
                choice.label.clone()
            } else {
                say!("plain-choice", label = choice.label.as_str(), about = choice.about.as_str())
            };
            self.talk.hang(&mark, &text)?;
        }
        if !question.hint.is_empty() {
            self.talk.line(&question.hint)?;
        }
        if question.brief {
            self.talk.line(&text::plain("plain-explain-hint"))?;
        }
        self.hint(!question.choices.is_empty())?;
        self.tell_guide()
    }

    /// Tells, once, what the campaign's guide says about the question that was asked.
    fn tell_guide(&mut self) -> io::Result<()> {
        let Some(step) = self.guide.take() else { return Ok(()) };
        self.talk.gap()?;
        self.talk.line(&say!("plain-guide", text = step.text))?;
        self.talk.line(&if step.typed.is_empty() {
            text::plain("plain-guide-enter")
        } else {
            say!("plain-guide-type", typed = step.typed)
        })
    }

    /// `explain`: the question that stands once more, with what each choice is.
    pub(super) fn again(&mut self) -> io::Result<()> {
        let question = Question { brief: false, ..self.asked.clone() };
        self.show(&question)
    }

    /// Says, a few times, what else can be typed.
    fn hint(&mut self, numbered: bool) -> io::Result<()> {
        self.prompts += 1;
        if self.prompts > HINTS {
            return Ok(());
        }
        self.talk.line(&text::plain(if numbered { "plain-hint" } else { "plain-hint.also" }))
    }

    /// A question with yes and no; yes moves on.
    pub(super) fn confirm(&mut self, turn: Turn, title: String) -> Result<bool, Stop> {
        let choices = vec![
            Choice::new(text::plain("plain-confirm-yes")).or(["y", "yes"]),
            Choice::new(text::plain("plain-confirm-no")).or(["n", "no"]),
        ];
        let picked = self.choose(turn, &Question { title, choices, ..Question::default() })?;
        Ok(picked.at == 0)
    }
}

/// The choice that a line takes: none for the first, a number, or a word.
pub(super) fn parse(line: &str, choices: &[Choice]) -> Option<Picked> {
    let mut words = line.split_whitespace();
    let Some(first) = words.next() else { return (!choices.is_empty()).then(|| Picked { at: 0, rest: Vec::new() }) };
    let at = place(first, choices)?;
    Some(Picked { at, rest: words.map(str::to_owned).collect() })
}

/// The place of the choice that a word takes.
pub(super) fn place(word: &str, choices: &[Choice]) -> Option<usize> {
    let number = word.trim_end_matches('.').parse::<usize>();
    match number {
        Ok(number) => number.checked_sub(1).filter(|at| *at < choices.len()),
        Err(_) => choices.iter().position(|choice| choice.answers_to(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, parse};

    #[test]
    fn an_empty_line_takes_the_first_and_words_and_numbers_take_their_own() {
        let choices = [Choice::new("nothing"), Choice::new("lobby").or(["lobby"])];
        let at = |line: &str| parse(line, &choices).map(|picked| picked.at);
        assert_eq!(at(""), Some(0));
        assert_eq!(at("2"), Some(1));
        assert_eq!(at("LOBBY hu"), Some(1));
        assert_eq!(at("0"), None);
        assert_eq!(at("3"), None);
        assert_eq!(at("-1"), None);
        assert_eq!(at("xyz"), None);
    }
}
