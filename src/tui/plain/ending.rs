//! The ending: what it is, the dashboard since the start, the scorecards, and the way to the debrief.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use super::reckoning::aim;
use crate::base::ids::Seat;
use crate::report::scorecard::scorecards;
use crate::report::{chair, delegate};
use crate::session::seat;
use crate::show::aims::aims;
use crate::show::story;
use crate::show::typed::Choice;
use crate::words::name;
use crate::words::text::{self, say};

impl Game<'_> {
    /// Tells the ending; then the table can still be looked at.
    pub(super) fn ending(&mut self) -> Result<(), Stop> {
        self.end_private_turn()?;
        self.heading = None;
        let reader = self.public_reader();
        let view = self.view(reader);
        let mut page = Page::default();
        if let Some((id, told)) = self.here.book().ending_text() {
            let story = self.campaign.text.ending(id);
            let kind = name::ending_kind(view.rules().endings[id.index()].kind);
            let title = story.title.as_str();
            // Some endings are called what they are.
            page.heading(if title.to_lowercase().contains(&kind) {
                say!("plain-ending.named", title = title)
            } else {
                say!("plain-ending", title = title, kind = kind)
            });
            page.text(story::story(self.here.book(), reader).join(" "));
            page.gap();
            page.text(told.to_owned());
        }
        page.gap();
        page.text(text::plain("plain-ending-board"));
        let history = self.here.book().history(reader);
        if let (Some(start), Some(now)) = (history.first(), history.last()) {
            Self::dashboard(now, start, &mut page);
        }
        self.cards(&mut page);
        page.gap();
        page.text(text::plain("plain-ending-history"));
        if let Some(path) = self.here.table().save_path() {
            page.text(say!("plain-ending-report", file = path.display().to_string()));
        }
        self.tell(page)?;
        // The way out is the first choice, so whoever takes defaults leaves here.
        let seat = reader;
        let choices = vec![Choice::new(text::plain("plain-leave"))];
        let question = Question { title: text::plain("plain-ending-ask"), choices, ..Question::default() };
        self.choose(Turn { seat, reader }, &question)?;
        Ok(())
    }

    /// The scorecards of the seats that were played by humans; of the others how many of their aims were met.
    fn cards(&self, page: &mut Page) {
        let humans = self.here.book().people();
        let cards = scorecards(self.here.book(), Seat::Facilitator);
        let words = self.words(Seat::Observer);
        for card in &cards {
            if !humans.contains(&card.seat) {
                continue;
            }
            page.gap();
            page.text(say!("plain-scorecard", who = words.seat(card.seat)));
            page.points(aims(self.here.book(), Seat::Facilitator, card.seat).iter().map(aim));
            let Some(state) = card.seat.state() else { continue };
            let votes = delegate::sentences(self.here.book(), state);
            if !votes.is_empty() {
                page.text(text::plain("report-delegates"));
                page.points(votes);
            }
            let chaired = chair::sentences(self.here.book(), state);
            if !chaired.is_empty() {
                page.text(text::plain("report-chairs"));
                page.points(chaired);
            }
        }
        let others: Vec<String> = cards
            .iter()
            .filter(|card| !humans.contains(&card.seat))
            .map(|card| {
                let met = card.met.iter().filter(|met| **met).count();
                say!(
                    "plain-other-card",
                    code = seat::code(self.here.book().campaign(), card.seat),
                    met = met,
                    of = card.met.len()
                )
            })
            .collect();
        if !others.is_empty() {
            page.gap();
            page.text(say!("plain-other-cards", list = others.join(", ")));
        }
    }
}
