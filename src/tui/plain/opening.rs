//! The opening: what the game is, where it begins, and who one is.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::game::state::Phase;
use crate::session::seat;
use crate::show::opening::opening;
use crate::words::text::capital;
use crate::words::text::{self, say};
use crate::words::{Words, name, number};
use std::io;

/// How much of a role sheet the summary tells, in sentences.
const SENTENCES: usize = 3;

impl Game<'_> {
    /// Tells what the game is; a game that goes on is told more shortly.
    pub(super) fn opening(&mut self) -> Result<(), Stop> {
        let view = self.view(Seat::Observer);
        if view.round() > 0 {
            return self.resumed();
        }
        let texts = &self.campaign.text;
        let mut page = Page::default();
        page.heading(say!("plain-title", title = texts.title.as_str()));
        page.text(texts.subtitle.clone());
        page.gap();
        page.text(texts.summary.clone());
        page.gap();
        page.text(texts.not_a_prediction.clone());
        if let Some(length) = texts.lengths.get(view.setup().length.index()) {
            page.gap();
            page.text(say!("plain-length", title = length.title.as_str(), text = length.text.as_str()));
        }
        let reading = self.campaign.doctrine.readings.iter().find(|it| it.id == self.here.book().options().doctrine);
        let doctrine = reading.or(self.campaign.doctrine.readings.first()).map_or("", |reading| reading.name.as_str());
        let level = name::level(self.here.book().options().level);
        page.text(say!("plain-beijing", doctrine = doctrine, level = level, truce = name::truce(view.setup().truce)));
        page.gap();
        page.text(text::plain("plain-how"));
        if view.setup().sealed {
            page.text(text::plain("plain-sealed"));
        }
        let humans = self.here.book().humans();
        if let [only] = humans[..] {
            self.who(only, &mut page);
        } else {
            let codes: Vec<&str> = humans.iter().map(|seat| seat::code(&self.campaign, *seat)).collect();
            let key = if self.here.book().options().table { "plain-players-table" } else { "plain-players-curtain" };
            page.gap();
            page.text(say!(key, seats = codes.join(" ")));
        }
        self.tell(page)?;
        Ok(())
    }

    /// Who one is, what one wants with the values of today, and what lies on the table.
    fn who(&self, seat: Seat, page: &mut Page) {
        let Some(opening) = opening(self.here.book(), seat) else { return role_summary(&self.campaign, seat, page) };
        page.gap();
        page.text(opening.you);
        page.text(opening.role);
        if !opening.aims.is_empty() {
            page.text(text::plain("plain-objectives"));
            page.points(opening.aims.into_iter().map(|aim| match aim.reached.as_str() {
                "" => aim.text,
                reached => say!("plain-aim-reached", text = aim.text.as_str(), reached = reached),
            }));
        }
        page.gap();
        opening.table.into_iter().for_each(|line| page.text(line));
        page.text(text::plain("plain-role-more"));
    }

    /// A game that goes on: where it stands, and the heading of the phase before the next question.
    fn resumed(&mut self) -> Result<(), Stop> {
        let view = self.view(Seat::Observer);
        let mut page = Page::default();
        page.heading(say!("plain-title", title = self.campaign.text.title.as_str()));
        let month = number::month(view.month());
        page.text(say!("plain-resumed", round = view.round(), rounds = view.rounds(), month = month));
        page.text(self.campaign.text.not_a_prediction.clone());
        if view.phase() != Phase::Over {
            self.heading = Some(view.phase());
        }
        self.tell(page)?;
        Ok(())
    }

    /// `role`: the whole role sheet of a seat.
    pub(super) fn role(&mut self, turn: Turn) -> io::Result<()> {
        let mut page = Page::default();
        page.gap();
        if role(&self.campaign, turn.reader, &mut page) {
            objectives(&self.campaign, turn.reader, &mut page);
        } else {
            page.text(text::plain("plain-role-closed"));
        }
        self.tell(page)
    }
}

/// The beginning of a role sheet, and what the seat is judged by.
pub(super) fn role_summary(campaign: &Campaign, seat: Seat, page: &mut Page) {
    page.gap();
    let who = Words::new(campaign).seat(seat);
    page.text(say!("plain-you-are", who = who.as_str()));
    let sheet = sheet(campaign, seat);
    let short: Vec<&str> = sheet.split_inclusive(". ").take(SENTENCES).collect();
    page.text(short.concat());
    objectives(campaign, seat, page);
    page.text(text::plain("plain-role-more"));
}

/// The whole role sheet; whether there is one.
fn role(campaign: &Campaign, seat: Seat, page: &mut Page) -> bool {
    let sheet = sheet(campaign, seat);
    if sheet.is_empty() {
        return false;
    }
    page.text(capital(&Words::new(campaign).seat(seat)));
    page.text(sheet);
    let Some(id) = seat.state() else { return true };
    let state = campaign.text.state(id);
    for (key, text) in
        [("plain-role-why", &state.why), ("plain-role-carrots", &state.carrots), ("plain-role-sticks", &state.sticks)]
    {
        if !text.is_empty() {
            page.text(say!(key, text = text.as_str()));
        }
    }
    if !state.firms.is_empty() {
        page.text(say!("plain-role-firms", firms = state.firms.join("; ")));
    }
    true
}

fn sheet(campaign: &Campaign, seat: Seat) -> &str {
    match seat {
        Seat::State(id) => &campaign.text.state(id).brief,
        Seat::Commission => &campaign.text.commission,
        Seat::Beijing => &campaign.text.beijing,
        Seat::Facilitator | Seat::Observer => "",
    }
}

fn objectives(campaign: &Campaign, seat: Seat, page: &mut Page) {
    let objectives = campaign.text.aims(seat);
    if !objectives.is_empty() {
        page.text(text::plain("plain-objectives"));
        page.points(objectives.iter().map(|objective| objective.text.clone()));
    }
}
