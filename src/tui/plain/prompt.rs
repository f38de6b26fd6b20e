//! Questions: numbered choices, several of a list, a number, free words. An empty line takes the default.

use super::game::{Game, Stop, Turn};
use crate::session::seat;
use crate::show::typed::{Choice, Picked, parse};
use crate::words::text::{self, say};
use std::io;

/// How often the hint on what else can be typed is shown.
const HINTS: u32 = 3;

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
            // A class types what one of many does with the code before it, as it types all entries.
            let own = seat::code(self.here.book().campaign(), turn.seat);
            let after = line.split_once(' ').filter(|(code, _)| code.eq_ignore_ascii_case(own)).map(|(_, rest)| rest);
            if let Some(picked) = parse(&line, &question.choices).or_else(|| parse(after?.trim(), &question.choices)) {
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
            let text = choice.shown(question.brief);
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
