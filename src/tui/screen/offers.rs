//! What a seat may ask for: the list of its offers, each with what it is expected to do, or why it is refused.
//!
//! Serves every seat and every phase in which a seat chooses among acts: the consultation of states, the Commission and
//! Beijing, pledges to answer, the chair's agenda, the Commission's choice after an opinion.

mod stakes;

use crate::base::ids::Seat;
use crate::base::ids::StateId;
use crate::game::act;
use crate::game::command::Verb;
use crate::game::forecast::forecast;
use crate::game::legal::{Slot, slots};
use crate::game::refusal::Refusal;
use crate::game::state::{Phase, Stand, Topic};
use crate::show::prompt::is_its_turn;
use crate::show::stakes::Stakes;
use crate::tui::canvas::Canvas;
use crate::tui::kept::Kept;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::desk::DeskScreen;
use crate::tui::screen::europe;
use crate::tui::screen::form::Form;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame, hint};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Cursor;
use crate::tui::world::Request;
use crate::words::name;
use crate::words::text::{self, say};
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A seat's offers.
#[derive(Clone, Debug)]
pub struct Offers {
    seat: Seat,
    phase: Phase,
    pub(super) cursor: Cursor,
    /// The row that binds, once it was chosen: it is chosen again to be done.
    sure: Option<usize>,
    stakes: Kept<Stakes>,
}

/// A row of the list.
#[derive(Clone, PartialEq, Debug)]
enum Row {
    /// Done with the phase.
    Done(Verb),
    /// A verb, open or refused.
    Verb(Verb, Option<Refusal>),
    /// Yes or no to a pledge.
    Reply(u8, bool),
    /// A stand on a file in Coreper.
    Stand(Topic, Stand),
}

const KEYS: [Action; 10] = [
    Action::Choose,
    Action::Nothing,
    Action::Undo,
    Action::Why,
    Action::Desk,
    Action::Package,
    Action::Papers,
    Action::RoleSheet,
    Action::Track,
    Action::Log,
];

impl Offers {
    /// The offers of a seat in a phase.
    #[must_use]
    pub fn new(seat: Seat, phase: Phase) -> Self {
        Self { seat, phase, cursor: Cursor::default(), sure: None, stakes: Kept::default() }
    }

    /// The phase that it was made for.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    pub(super) const fn context(&self) -> Context {
        Context::Consultation
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let Some(model) = scene.model(self.seat) else { return Reply::Stay };
        let rows = rows(&model);
        if let Some(at) = press.key.typed().and_then(|char| numbered(&rows, char)) {
            self.sure = None;
            self.cursor.at = at;
            return self.choose(&model, &rows[at]);
        }
        let Some(action) = press.action else { return Reply::Stay };
        let sure = self.sure.take();
        if self.cursor.moved(action, rows.len(), 8) {
            return Reply::Stay;
        }
        let row = rows.get(self.cursor.at.min(rows.len().saturating_sub(1)));
        match (action, row) {
            (Action::Choose, Some(Row::Reply(place, true))) if sure != Some(self.cursor.at) => {
                self.sure = Some(self.cursor.at);
                let by = model.view().pledges().find(|(at, _)| *at == usize::from(*place)).map(|(_, pledge)| pledge.by);
                let name = by.map_or("", |by| model.name(by));
                Reply::Notice(tx("offers-accept-sure", &[("by", name.into())]))
            }
            // Enter is pressed on from page to page: what would be lost by it is said once.
            (Action::Choose, Some(Row::Done(_))) if sure != Some(self.cursor.at) && unspent(&model, &rows) > 0 => {
                self.sure = Some(self.cursor.at);
                let nothing =
                    scene.key(Context::Consultation, Action::Nothing).map_or_else(String::new, |(key, _)| key);
                let points = usize::from(unspent(&model, &rows));
                Reply::Notice(tx("offers-unspent", &[("points", points.into()), ("key", nothing.into())]))
            }
            (Action::Choose, Some(row)) => self.choose(&model, row),
            (Action::Nothing, _) => match rows.iter().find(|row| matches!(row, Row::Done(_))) {
                Some(row) => self.choose(&model, row),
                None => Reply::Notice(t("nothing-is-no-choice")),
            },
            (Action::Desk, _) => Reply::Push(Box::new(Screen::Desk(Box::new(DeskScreen::new(&model))))),
            (Action::Back, _) => Reply::Pop,
            (Action::Undo, _) => Reply::Ask(Request::Undo(self.seat)),
            (Action::Why, Some(Row::Verb(_, Some(refusal)))) => {
                Reply::Push(Box::new(Screen::Why(Why::new(self.seat, Subject::Refusal(refusal.clone())))))
            }
            (Action::Why, _) => {
                let agenda = || model.view().agenda_item().map(|agenda| agenda.item.topic());
                let file = model.advised_stand().map(|(topic, _)| topic).or_else(agenda);
                let told = file.map(|topic| Subject::Told(model.words().why_file(&model.view(), topic)));
                Reply::Push(Box::new(Screen::Why(Why::new(self.seat, told.unwrap_or(Subject::Procedure)))))
            }
            _ => Reply::Stay,
        }
    }

    fn choose(&mut self, model: &Model<'_>, row: &Row) -> Reply {
        match row {
            Row::Done(verb) => {
                self.cursor = Cursor::default();
                verb.alone().map_or(Reply::Stay, |command| Reply::Ask(Request::Submit(self.seat, command)))
            }
            Row::Reply(place, yes) => {
                self.cursor = Cursor::default();
                let reply = act::Reply { by: StateId(*place), yes: *yes };
                Reply::Ask(Request::Submit(self.seat, reply.into()))
            }
            Row::Stand(topic, stand) => {
                self.cursor = Cursor::default();
                let said = crate::show::stand::command(&model.view(), *topic, *stand);
                Reply::Ask(Request::Submit(self.seat, said))
            }
            Row::Verb(_, Some(_)) => Reply::Notice(t("refused-press-why")),
            Row::Verb(verb, None) => match verb.alone().filter(|_| !is_final(*verb)) {
                Some(command) => Reply::Ask(Request::Submit(self.seat, command)),
                None => Reply::Push(Box::new(Screen::Form(Form::new(self.seat, *verb)))),
            },
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let rows = rows(&model);
        // Where something must be chosen, no key says that one is done.
        let may_pass = rows.iter().any(|row| matches!(row, Row::Done(_)));
        let keys: Vec<Action> = KEYS.into_iter().filter(|key| may_pass || *key != Action::Nothing).collect();
        let body = frame::game(&mut pen, scene, &model, area, Context::Consultation, &keys);
        let body = frame::guide(&mut pen, &model, body, |step| guided(scene, &model, &step.typed));
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Position);
        let (list, card) = side_by_side(body, if frame::is_wide(area) { 58 } else { 36 });
        let stands = rows.iter().any(|row| matches!(row, Row::Stand(..)));
        pen.heading(frame::line_of(list, 0), &t(if stands { "offers-stands" } else { "offers-title" }));
        let (_, room) = over(list, 1);
        let asked = asked(&pen, &model, list.width);
        let fit = room.height.saturating_sub(u16::try_from(asked.len()).unwrap_or(0));
        let from = self.cursor.from(rows.len(), usize::from(fit));
        for (at, row) in rows.iter().enumerate().skip(from).take(usize::from(fit)) {
            let y = u16::try_from(at - from).unwrap_or(0);
            let number = number(&rows, at);
            let left = room.width.saturating_sub(2 + u16::try_from(number.len()).unwrap_or(0));
            let (role, text) = label(&model, row, left);
            let text = format!("{number}{text}");
            let place = (at, self.cursor.at, Action::Choose);
            frame::choice(&mut pen, frame::line_of(room, y), place, role, &text);
        }
        let (_, low) = over(room, fit);
        pen.lines(low, &asked, 0);
        let mut free = card;
        let weighs = matches!(self.phase, Phase::Consultation | Phase::Council);
        if let Some(row) = rows.get(self.cursor.at.min(rows.len().saturating_sub(1))) {
            let mut lines = about(&pen, &model, row, card.width);
            // Long terms stand whole in the papers; where the next vote stands is what one chooses by.
            let most = card.height.saturating_sub(if weighs { stakes::ROOM } else { 0 });
            if lines.len() > usize::from(most) {
                let (key, _) = scene.key(Context::Consultation, Action::Papers).unwrap_or_default();
                lines.truncate(usize::from(most.saturating_sub(1)));
                lines.push(pen.spans([(Role::Dim, tx("offers-cut", &[("key", key.into())]))]));
            }
            pen.lines(card, &lines, 0);
            free = over(card, u16::try_from(lines.len() + 1).unwrap_or(u16::MAX)).1;
        }
        if weighs {
            let listed = u16::try_from(rows.len().min(usize::from(fit)) + 1).unwrap_or(u16::MAX);
            let stakes = self.stakes.get(model.revision(), || model.read(crate::show::stakes::stakes));
            if let Some(stakes) = &*stakes {
                stakes::draw(&mut pen, stakes, (over(over(room, fit).0, listed).1, free));
            }
        }
        if model.me().is_none() && asked.is_empty() {
            // Who has no aims and no vote at stake sees where Beijing presses.
            let listed = rows.len().min(usize::from(fit)) + 1;
            europe::under(&mut pen, scene, &model, (list, listed), europe::Subject::Pressure);
        }
        let notice = crate::tui::layout::parts(area).notice;
        let in_confidence = model.view().heard_on().is_some();
        let hint = if stands && in_confidence {
            t("offers-confide-hint")
        } else if stands {
            t("offers-stands-hint")
        } else {
            model.phase_hint(model.view().phase())
        };
        pen.text(notice, Role::Dim, &hint);
        frame::goes_on(&mut pen, notice, from, rows.len(), fit);
    }
}

/// Points that would be lost if a state were done now: what it has left while an act is open to it.
fn unspent(model: &Model<'_>, rows: &[Row]) -> u8 {
    let is_open = rows.iter().any(|row| matches!(row, Row::Verb(_, None)));
    if is_open && model.view().phase() == Phase::Consultation { model.view().bandwidth_left() } else { 0 }
}

/// Verbs that cannot be taken back and weigh much: they are confirmed.
pub(in crate::tui) const fn is_final(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Close
            | Verb::AcceptOffer
            | Verb::AcceptCounter
            | Verb::Break
            | Verb::Withdraw
            | Verb::Adopt
            | Verb::Channel
    )
}

/// The rows: what ends the phase first, then every act in its place.
fn rows(model: &Model<'_>) -> Vec<Row> {
    let view = model.view();
    let mut rows = Vec::new();
    if let Some((topic, advised)) = model.advised_stand() {
        let stands = crate::show::stand::choices(topic, advised).map(|stand| Row::Stand(topic, stand));
        let asks = model.legal().open(Verb::RequestVote).is_ok().then_some(Row::Verb(Verb::RequestVote, None));
        return stands.chain(asks).collect();
    }
    if view.phase() == Phase::Replies && !view.is_at_the_chairs_desk() {
        let waiting = view.unanswered();
        for place in (0u8..64).filter(|place| waiting & (1 << place) != 0) {
            rows.extend([Row::Reply(place, false), Row::Reply(place, true)]);
        }
        return rows;
    }
    for offer in model.legal().offers() {
        match offer.refusal {
            Some(Refusal::NotInPhase(_) | Refusal::NotForThisSeat | Refusal::ForTheChair(_)) => {}
            Some(_) if !is_its_turn(&view, offer.verb) => {}
            _ if matches!(offer.verb, Verb::Vote | Verb::StayAway | Verb::GiveProxy) => {}
            None if matches!(offer.verb, Verb::Ready | Verb::Approve | Verb::EndSignals | Verb::EndMoves) => {
                rows.insert(0, Row::Done(offer.verb));
            }
            None if offer.verb == Verb::Conclude && model.advises_conclusion() => {
                rows.insert(0, Row::Verb(offer.verb, None));
            }
            // The order stays while one acts: what is refused is dim in its place.
            refusal => rows.push(Row::Verb(offer.verb, refusal)),
        }
    }
    rows
}

/// The act with a number; what ends the phase has a key of its own, and what binds is never done by one key.
fn numbered(rows: &[Row], char: char) -> Option<usize> {
    let number = char.to_digit(10).and_then(|digit| usize::try_from(digit).ok())?;
    let at = if number == 0 { 10 } else { number };
    let acts = rows.iter().enumerate().filter(|(_, row)| matches!(row, Row::Verb(..) | Row::Stand(..)));
    acts.map(|(at, _)| at).nth(at.checked_sub(1)?)
}

/// The number of a row, as it is pressed: 1 to 9, then 0.
fn number(rows: &[Row], at: usize) -> String {
    let before = rows.iter().take(at).filter(|row| matches!(row, Row::Verb(..) | Row::Stand(..))).count();
    match rows.get(at) {
        Some(Row::Verb(..) | Row::Stand(..)) if before < 9 => format!("{} ", before + 1),
        Some(Row::Verb(..) | Row::Stand(..)) if before == 9 => "0 ".to_owned(),
        Some(Row::Done(_) | Row::Verb(..) | Row::Stand(..) | Row::Reply(..)) | None => String::new(),
    }
}

/// The keys of the row that a guide advises: the act that is typed so, or, where nothing is, what ends the phase.
fn guided(scene: &Scene<'_>, model: &Model<'_>, typed: &str) -> Option<String> {
    let word = typed.split(' ').next().unwrap_or_default();
    let rows = rows(model);
    let key = |action| scene.key(Context::Consultation, action).map(|(key, _)| key);
    let wanted = Verb::parse(word);
    if wanted.is_none() {
        let may_pass = rows.iter().any(|row| matches!(row, Row::Done(_)));
        return Some(hint::press(&key(if may_pass { Action::Nothing } else { Action::Choose })?));
    }
    let at = rows.iter().position(|row| matches!(row, Row::Verb(verb, None) if Some(*verb) == wanted))?;
    let number = number(&rows, at);
    if number.is_empty() {
        let (_, what) = label(model, &rows[at], u16::MAX);
        let enter = key(Action::Choose)?;
        return Some(hint::mark(&what, &enter));
    }
    Some(hint::press(number.trim_end()))
}

/// A row in so many columns.
fn label(model: &Model<'_>, row: &Row, columns: u16) -> (Role, String) {
    match row {
        Row::Done(Verb::Approve) => (Role::Title, model.verb_within(Verb::Approve, columns)),
        Row::Done(_) if model.view().is_at_the_chairs_desk() => (Role::Title, t("offers-desk-done")),
        Row::Done(_) if model.view().acts().is_empty() => (Role::Title, t("offers-nothing")),
        Row::Done(_) => (Role::Title, t("offers-done")),
        Row::Verb(verb, None) => (Role::Text, model.verb_within(*verb, columns)),
        Row::Verb(verb, Some(_)) => (Role::Dim, format!("{} ×", model.verb_within(*verb, columns.saturating_sub(2)))),
        Row::Stand(_, stand) => (Role::Text, text::capital(&name::stand(*stand))),
        Row::Reply(place, yes) => {
            let by = model.view().pledges().find(|(at, _)| *at == usize::from(*place)).map(|(_, pledge)| pledge.by);
            let code = by.map_or("", |by| model.code(by));
            (Role::Text, tx(if *yes { "offers-accept" } else { "offers-refuse" }, &[("by", code.into())]))
        }
    }
}

/// What the chosen row is about: what it does, what is expected of it, or why it is refused.
fn about<'t>(pen: &Pen<'_>, model: &Model<'_>, row: &Row, width: u16) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut say = |role: Role, text: &str| {
        lines.extend(wrapped(text, width).into_iter().map(|line| pen.spans([(role, line)])));
    };
    match row {
        Row::Done(_) => {
            say(Role::Title, &t("offers-done-title"));
            let is_state = model.me().is_some();
            say(Role::Text, &t(if is_state { "offers-done-about" } else { "offers-done-about.other" }));
        }
        Row::Verb(verb, refusal) => {
            say(Role::Title, &model.verb(*verb));
            say(Role::Text, &model.verb_about(*verb));
            say(Role::Text, "");
            if let Some(refusal) = refusal {
                say(Role::Warning, &t("offers-refused"));
                say(Role::Text, &model.refusal(refusal));
            } else {
                let legal = model.legal();
                // Of a state nothing is said before one is named.
                let names_nobody = !slots(*verb).iter().any(|slot| matches!(slot, Slot::State | Slot::Addressees));
                let usual = if names_nobody { legal.default_command(*verb).ok() } else { None };
                let expected = usual.map(|command| forecast(&model.view(), &legal, &command)).unwrap_or_default();
                if !expected.is_empty() {
                    say(Role::Dim, &t("offers-expected"));
                }
                for line in &expected {
                    say(Role::Text, &format!("• {}", model.expected(line)));
                }
            }
        }
        Row::Stand(topic, stand) => {
            say(Role::Title, &crate::show::stand::question(&model.view(), *topic));
            say(Role::Text, &name::stand_about(*stand));
            if let Some((_, advised)) = model.advised_stand() {
                say(Role::Dim, &say!("stand-advised", stand = name::stand(advised)));
            }
            for sentence in crate::show::subject::Subject::of_file(&model.words(), &model.view(), *topic).sentences() {
                say(Role::Text, "");
                say(Role::Text, &sentence);
            }
            for line in model.words().reported(&model.view(), *topic) {
                say(Role::Text, "");
                say(Role::Text, &line);
            }
            if let Some(card) = model.read(|book, seat| crate::show::stand::card(book, seat, *topic)) {
                say(Role::Text, "");
                say(Role::Text, &card);
            }
            // What else lies on the table is another file's.
            return lines;
        }
        Row::Reply(place, _) => {
            say(Role::Title, &t("offers-pledge"));
            for (_, pledge) in model.view().pledges().filter(|(at, _)| *at == usize::from(*place)) {
                say(Role::Text, &model.pledge(pledge));
            }
        }
    }
    lines.extend(context(pen, model, width));
    lines
}

/// What lies on the table that the choice depends on: the item, the draft, the offer.
fn context<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let view = model.view();
    let mut lines = Vec::new();
    let mut say = |role: Role, text: &str| {
        lines.extend(wrapped(text, width).into_iter().map(|line| pen.spans([(role, line)])));
    };
    if let Some(agenda) = view.agenda_item() {
        say(Role::Text, "");
        say(Role::Title, &model.item(agenda.item));
        if agenda.forced {
            say(Role::Warning, &t("offers-forced"));
        }
        if !agenda.requested.is_empty() {
            let codes: Vec<&str> = agenda.requested.iter().map(|id| model.code(id)).collect();
            say(Role::Text, &tx("offers-requested", &[("codes", codes.join(" ").into())]));
        }
    }
    for topic in Topic::ALL.into_iter().filter(|topic| view.is_pending(*topic)) {
        for line in model.words().reported(&view, topic) {
            say(Role::Text, "");
            say(Role::Text, &line);
        }
    }
    if let Some(draft) = view.draft() {
        say(Role::Text, "");
        say(Role::Dim, &t("offers-draft"));
        say(Role::Text, &model.draft(draft));
    }
    let bargain = view.bargain();
    let terms =
        [("offers-mandate", bargain.mandate), ("offers-offer", bargain.offer), ("offers-counter", bargain.counter)];
    for (key, terms) in terms {
        if let Some(terms) = terms {
            say(Role::Dim, &t(key));
            say(Role::Text, &model.terms(&terms));
        }
    }
    lines
}

/// What the seat has asked for in this phase.
fn asked<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let view = model.view();
    let mut asked: Vec<String> = view.acts().iter().map(|act| model.act(act)).collect();
    if model.eyes() == Seat::Beijing {
        let done = if view.phase() == Phase::Briefing { view.signals() } else { view.moves() };
        asked.extend(done.iter().map(|done| model.beijing_move(done)));
    }
    let asks = matches!(view.phase(), Phase::Briefing | Phase::Consultation | Phase::Beijing);
    if asked.is_empty() || !asks {
        return Vec::new();
    }
    let mut lines = vec![pen.spans([(Role::Dim, t("offers-asked"))])];
    for act in asked {
        for (at, line) in wrapped(&act, width.saturating_sub(2)).into_iter().enumerate() {
            lines.push(pen.spans([(Role::Me, if at == 0 { "✓ " } else { "  " }.to_owned()), (Role::Text, line)]));
        }
    }
    lines
}
