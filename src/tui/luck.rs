//! How a game ends with other luck: from its beginning with the same choices, or from a step that is looked back at, with and without
//! what was decided there. Results come in while one waits; Esc stops them and leaves what is in, once more leaves.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::report::whatif::{Answer, NoQuestion, Question, Running, Share, Whole, told};
use crate::show::luck;
use crate::table::Snapshot;
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, fit, pad, wrapped};
use crate::words::Words;
use crate::words::text::capital;
use ratatui::text::Line;
use std::num::NonZero;
use std::thread;

/// How many games are played on each side.
const GAMES: u32 = 200;

/// How a game ends with other luck: one question after the other.
#[derive(Debug)]
pub struct Luck {
    running: Running,
    stopped: bool,
    trouble: Option<String>,
    /// What is asked, and what it came to so far; the last is what is being played.
    told: Vec<(String, Answer)>,
    /// What is asked after it, the next at the end.
    waiting: Vec<(String, Question)>,
}

impl Luck {
    /// The whole game once more with the same choices; then without one's own acts, and with the own vote the other way.
    ///
    /// # Errors
    /// Why that cannot be asked.
    pub fn whole(page: &Snapshot, reader: Seat) -> Result<Self, NoQuestion> {
        let words = Words::new(page.public().campaign());
        let about = |whole| match whole {
            Whole::AsChosen => t("luck-whole"),
            Whole::WithoutActs(_) | Whole::OtherVote(_) => capital(&told::whole(&words, whole)),
        };
        let mut all: Vec<_> = luck::wholes(page, reader)?.into_iter().map(|(whole, of)| (about(whole), of)).collect();
        all.reverse();
        let first = all.pop().ok_or(NoQuestion::NobodyActed)?;
        Ok(Self::new(first, all))
    }

    /// From a step on; where somebody decided something there, also with something else.
    ///
    /// # Errors
    /// Why that cannot be asked.
    pub fn step(page: &Snapshot, reader: Seat, step: usize) -> Result<Self, NoQuestion> {
        let (question, instead) = luck::step(page, reader, step)?;
        let key = if instead { "luck-step-instead" } else { "luck-step" };
        Ok(Self::new((tx(key, &[("step", step.into())]), question), Vec::new()))
    }

    fn new((about, question): (String, Question), waiting: Vec<(String, Question)>) -> Self {
        let running = Running::new(question, GAMES, spare());
        let told = vec![(about, running.answer())];
        Self { running, stopped: false, trouble: None, told, waiting }
    }

    /// Whether more is still to come in.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.stopped && self.trouble.is_none() && !(self.running.is_done() && self.waiting.is_empty())
    }

    /// Takes what came in meanwhile, and begins with what is asked next.
    pub fn tick(&mut self) {
        match self.running.look() {
            Ok(true) => {
                if let Some((_, answer)) = self.told.last_mut() {
                    *answer = self.running.answer();
                }
            }
            Ok(false) => {}
            Err(error) => self.trouble = Some(error.to_string()),
        }
        if self.is_running()
            && self.running.is_done()
            && let Some((about, question)) = self.waiting.pop()
        {
            self.running = Running::new(question, GAMES, spare());
            self.told.push((about, self.running.answer()));
        }
    }

    /// Begins no further game; what is in stays.
    pub fn stop(&mut self) {
        self.running.stop();
        self.stopped = true;
    }

    /// What it comes to so far, in lines of a width.
    #[must_use]
    pub fn lines<'t>(&self, pen: &Pen<'_>, campaign: Option<&Campaign>, width: u16) -> Vec<Line<'t>> {
        let mut lines: Vec<Line<'t>> = Vec::new();
        let prose = |lines: &mut Vec<Line<'t>>, role: Role, text: &str| {
            lines.extend(wrapped(text, width).into_iter().map(|line| pen.spans([(role, line)])));
        };
        for (at, (about, answer)) in self.told.iter().enumerate() {
            if at > 0 {
                lines.push(Line::default());
            }
            prose(&mut lines, Role::Title, about);
            if at + 1 == self.told.len() {
                prose(&mut lines, Role::Dim, &self.progress());
            }
            let Some(campaign) = campaign.filter(|_| answer.games > 0) else { continue };
            lines.push(Line::default());
            let mut all: Vec<_> = answer.endings.iter().filter(|share| share.came()).collect();
            all.sort_by_key(|share| std::cmp::Reverse(share.happened));
            for share in all {
                let name = &campaign.text.ending(share.what).title;
                lines.extend(bars(pen, name, share, answer.games, width));
            }
            lines.push(Line::default());
            let told = told::lines(campaign, answer);
            // What a share is and is not is said once.
            let said = told.len() - usize::from(at > 0);
            told.iter().take(said).for_each(|line| prose(&mut lines, Role::Text, line));
        }
        lines
    }

    fn progress(&self) -> String {
        if let Some(trouble) = &self.trouble {
            return trouble.clone();
        }
        let (done, of) = self.running.progress();
        let key = match (self.is_running(), self.stopped) {
            (true, _) => "luck-running",
            (false, true) => "luck-stopped",
            (false, false) => "luck-done",
        };
        tx(key, &[("done", done.into()), ("of", of.into())])
    }
}

/// Threads for what is worked out beside the screens: one core stays with whoever draws.
pub(super) fn spare() -> NonZero<usize> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    NonZero::new(cores - 1).unwrap_or(NonZero::<usize>::MIN)
}

/// An ending with a bar of its share, and one of the other side under it.
pub(super) fn bars<'t, T>(pen: &Pen<'_>, name: &str, share: &Share<T>, games: usize, width: u16) -> Vec<Line<'t>> {
    const NAME: u16 = 24;
    let room = usize::from(width.saturating_sub(NAME + 8));
    let bar = |role: Role, label: &str, count: usize, glyph: &str| {
        let filled = (count * room + games / 2) / games.max(1);
        let bar = pad(&glyph.repeat(filled), width.saturating_sub(NAME + 8));
        pen.spans([(Role::Text, pad(&fit(label, NAME - 1), NAME)), (role, bar), (Role::Title, format!(" {count:>5}"))])
    };
    let mut lines = vec![bar(Role::Union, name, share.happened, "█")];
    if let Some(other) = &share.instead {
        lines.push(bar(Role::Dim, &t("luck-instead"), other.games, "▒"));
    }
    lines
}
