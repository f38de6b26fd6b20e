//! The reckoning of a month: every indicator that moved and why, one's own state, what one's acts did, the clocks.

use super::game::{Game, Stop};
use super::page::Page;
use super::why::Subject;
use crate::base::ids::{Seat, StateId};
use crate::session::Dashboard;
use crate::show::aims::{Aim, aims};
use crate::show::class::delegations;
use crate::show::month::{Kind, Part, Row, month};
use crate::words::text::{self, say};
use crate::words::{clock, name, number, politics};

/// How many causes are told unasked.
const CAUSES: usize = 3;

impl Game<'_> {
    /// Tells the reckoning of a round.
    pub(super) fn reckon(&mut self, round: u16) -> Result<(), Stop> {
        self.end_private_turn()?;
        self.tell_heading()?;
        let reader = self.public_reader();
        let mut page = Page::default();
        page.gap();
        page.text(text::plain("plain-board"));
        self.board(reader, round, &mut page);
        if let Some(me) = reader.state() {
            self.own(me, &mut page);
        }
        self.came(reader, round, &mut page);
        let view = self.view(reader);
        let today = view.today();
        let clocks = view.procedure().clocks_on(today);
        if !clocks.is_empty() {
            page.gap();
            page.text(text::plain("plain-clocks"));
            page.points(clocks.iter().map(|running| clock::clock(running, today)));
        }
        self.tell(page)?;
        Ok(())
    }

    /// The indicators: what moved with its causes, what did not in one line.
    fn board(&self, reader: Seat, round: u16, page: &mut Page) {
        let history = self.here.book().history(reader);
        let at = history.iter().rposition(|dashboard| dashboard.round == round);
        let Some((at, now)) = at.and_then(|at| history.get(at).map(|now| (at, now))) else { return };
        let before = at.checked_sub(1).and_then(|at| history.get(at)).unwrap_or(now);
        let mut still = Vec::new();
        for (which, value) in now.all() {
            let by = value - before.get(which).unwrap_or(value);
            let value = name::indicator_value(which, value);
            if by == 0 {
                still.push(say!("plain-still-one", indicator = name::indicator(which), value = value));
                continue;
            }
            let causes = self.here.book().causes(reader, which, round);
            let told: Vec<String> = causes
                .iter()
                .filter(|(_, by)| name::is_seen(which, *by))
                .take(CAUSES)
                .map(|(cause, by)| {
                    say!("plain-cause", cause = politics::cause(*cause), by = name::indicator_change(which, *by))
                })
                .collect();
            let (indicator, by) = (name::indicator(which), name::indicator_change(which, by));
            let text = if told.is_empty() {
                say!("plain-changed", indicator = indicator, value = value, by = by)
            } else {
                say!("plain-changed-because", indicator = indicator, value = value, by = by, causes = told.join("; "))
            };
            page.item(Subject::Change(which, round), text);
        }
        if !still.is_empty() {
            page.point(say!("plain-still", list = still.join(", ")));
        }
    }

    /// How one's own state fares.
    pub(super) fn own(&self, me: StateId, page: &mut Page) {
        let view = self.view(Seat::State(me));
        let Some(own) = view.own(me) else { return };
        page.gap();
        let text = say!(
            "plain-own",
            who = self.words(Seat::Observer).state(me),
            pain = number::percent_exact(own.injury),
            supply = number::percent_exact(own.supply),
            cost = own.cost,
            capital = own.capital,
            favour = number::percent_exact(own.favour),
        );
        page.item(Subject::Supply(me), text);
    }

    /// What came of the month: one's own acts with what was hoped for, words kept and broken, why nothing was voted on; and one's aims.
    fn came(&self, reader: Seat, round: u16, page: &mut Page) {
        let shown = |part: &&Part| matches!(part.kind, Kind::Own | Kind::Words | Kind::Waiting);
        let did = delegations(self.here.book(), reader, round);
        for part in did.iter().chain(month(self.here.book(), reader, round).iter().filter(shown)) {
            page.gap();
            page.text(say!("plain-part", title = part.title.as_str()));
            page.points(part.rows.iter().map(Row::sentence));
        }
        let aims = aims(self.here.book(), reader, reader);
        if !aims.is_empty() {
            page.gap();
            page.text(text::plain("plain-aims"));
            page.points(aims.iter().map(aim));
        }
    }

    /// All indicators now, each with its change since the start and its number for `why`.
    pub(super) fn board_now(&self, reader: Seat, page: &mut Page) {
        let now = self.here.book().dashboard(reader);
        let start = self.here.book().history(reader).first().copied().unwrap_or(now);
        for (which, value) in now.all() {
            let by = value - start.get(which).unwrap_or(value);
            let text = say!(
                "plain-since-start",
                indicator = name::indicator(which),
                value = name::indicator_value(which, value),
                by = name::indicator_change(which, by),
            );
            page.item(Subject::Moved(which), text);
        }
    }

    /// All indicators of a dashboard, a line each, with the change since another.
    pub(super) fn dashboard(now: &Dashboard, start: &Dashboard, page: &mut Page) {
        for (which, value) in now.all() {
            let by = value - start.get(which).unwrap_or(value);
            page.point(say!(
                "plain-since-start",
                indicator = name::indicator(which),
                value = name::indicator_value(which, value),
                by = name::indicator_change(which, by),
            ));
        }
    }
}

/// An aim as a sentence.
pub(super) fn aim(aim: &Aim) -> String {
    let key = if aim.met { "plain-met" } else { "plain-not-met" };
    let text = say!(key, text = aim.text.as_str());
    if aim.reached.is_empty() { text } else { say!("plain-aim-reached", text = text, reached = aim.reached.as_str()) }
}
