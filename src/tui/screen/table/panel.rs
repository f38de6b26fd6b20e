//! What a class reads beside its line: the letter that is open, the pledges to answer, what lies before the chair, what was done.

use crate::base::ids::{Seat, StateId};
use crate::game::state::{Phase, Topic};
use crate::show::class;
use crate::show::subject::Subject;
use crate::tui::scene::Model;
use crate::tui::text::{labelled, t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left, wrapped};
use ratatui::text::Line;

/// A part of the class's page: its title and its lines.
pub(super) struct Panel<'t> {
    pub(super) title: String,
    pub(super) lines: Vec<Line<'t>>,
}

/// The letter of a state, with its answers, for all to read.
pub(super) fn letter<'t>(pen: &Pen<'_>, model: &Model<'_>, id: StateId, width: u16) -> Option<Panel<'t>> {
    let letter = model.read(|book, _| class::letter(book, id))?;
    let mut page = Writer::new(pen, width);
    page.say(Role::Text, &labelled(&letter.from, &letter.text));
    for (number, (label, text)) in (1usize..).zip(&letter.answers) {
        page.say(Role::Key, &format!("{} {number} {label}", letter.code));
        page.say(Role::Text, &format!("   {text}"));
    }
    let values = [("name", model.name(id).into()), ("title", letter.title.into())];
    Some(Panel { title: tx("table-letter-of", &values), lines: page.lines })
}

/// The card of who teaches, for the place that the game is at.
pub(super) fn card<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Option<Panel<'t>> {
    let card = model.read(|book, _| class::card(book))?;
    let mut page = Writer::new(pen, width);
    for part in &card.parts {
        page.say(Role::Dim, &part.title);
        part.lines.iter().for_each(|line| page.say(Role::Text, line));
    }
    Some(Panel { title: card.title, lines: page.lines })
}

/// What is expected of the next vote, in a sentence.
pub(super) fn expected<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Option<Panel<'t>> {
    let said = model.read(|book, _| class::all_expected(book));
    let mut page = Writer::new(pen, width);
    for line in &said {
        page.say(Role::Text, line);
    }
    if said.is_empty() {
        return None;
    }
    Some(Panel { title: t("guess-title"), lines: page.lines })
}

/// What is expected of the next vote as bars, and how earlier guesses came out.
pub(super) fn guesses<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Option<Panel<'t>> {
    let mut page = Writer::new(pen, width);
    if let Some(guess) = model.read(|book, _| book.open_guess(None)) {
        let most = guess.yes.max(guess.no).max(guess.unsure).max(1);
        let rows = [
            (Role::For, "guess-bar-yes", guess.yes),
            (Role::Against, "guess-bar-no", guess.no),
            (Role::Abstain, "guess-bar-unsure", guess.unsure),
        ];
        for (role, key, hands) in rows {
            let room = u32::from(width.saturating_sub(20).min(40));
            let long = u32::from(hands) * room / u32::from(most);
            let bar = "█".repeat(usize::try_from(long).unwrap_or(0));
            let row = format!("{}{} {bar}", pad(&t(key), 10), pad_left(&hands.to_string(), 3));
            page.lines.push(pen.spans([(role, row)]));
        }
    }
    for line in model.read(|book, _| [class::teams_expect(book), class::score(book)].concat()) {
        page.say(Role::Text, &line);
    }
    (!page.lines.is_empty()).then(|| Panel { title: t("guess-title"), lines: page.lines })
}

/// What there is to read when nothing is open: pledges, the chair's item, the acts so far.
pub(super) fn standing<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Panel<'t> {
    match model.view().phase() {
        Phase::Replies if model.view().is_in_coreper() => coreper(pen, model, width),
        Phase::Replies => pledges(pen, model, width),
        Phase::Council | Phase::Committee => chair(pen, model, width),
        Phase::Briefing => letters(pen, model, width),
        Phase::Consultation | Phase::Beijing | Phase::Reckoning | Phase::Over => acts(pen, model, width),
    }
}

fn letters<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Panel<'t> {
    let mut page = Writer::new(pen, width);
    let letters = model.read(|book, _| class::letters(book));
    for letter in &letters {
        page.say(Role::Text, &letter.brief());
    }
    Panel { title: tx("table-letters", &[("count", letters.len().into())]), lines: page.lines }
}

fn pledges<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Panel<'t> {
    let mut page = Writer::new(pen, width);
    for id in model.view().states().iter() {
        let Some(own) = model.through(Seat::State(id)) else { continue };
        let view = own.view();
        let open = view.unanswered();
        for (_, pledge) in view.pledges().filter(|(at, _)| open & (1 << at) != 0) {
            page.say(Role::Text, &format!("{}: {}", model.code(id), model.public().pledge(pledge)));
        }
    }
    Panel { title: t("table-pledges"), lines: page.lines }
}

/// The files in Coreper: what each is, and what the working party has reported on it.
fn coreper<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Panel<'t> {
    let mut page = Writer::new(pen, width);
    for topic in Topic::ALL.into_iter().filter(|topic| model.view().is_pending(*topic)) {
        for line in Subject::of_file(&model.words(), &model.view(), topic).sentences() {
            page.say(Role::Text, &line);
        }
        if let Some(report) = model.read(|book, _| class::report(book, topic)) {
            page.say(Role::Text, &model.words().report(&report));
        }
    }
    Panel { title: t("table-coreper"), lines: page.lines }
}

fn chair<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Panel<'t> {
    let view = model.view();
    let mut page = Writer::new(pen, width);
    if let Some(agenda) = view.agenda_item() {
        page.say(Role::Text, &model.item(agenda.item));
        if agenda.forced {
            page.say(Role::Warning, &t("offers-forced"));
        }
        if !agenda.requested.is_empty() {
            let codes: Vec<&str> = agenda.requested.iter().map(|id| model.code(id)).collect();
            page.say(Role::Text, &tx("offers-requested", &[("codes", codes.join(" ").into())]));
        }
        if let Some(report) = model.read(|book, _| class::report(book, agenda.item.topic())) {
            page.say(Role::Text, &model.words().report(&report));
        }
        let code = model.code(view.chair());
        page.say(Role::Key, &tx("table-chair-how", &[("code", code.into())]));
    }
    Panel { title: tx("table-chair-of", &[("name", model.name(view.chair()).into())]), lines: page.lines }
}

fn acts<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Panel<'t> {
    let mut page = Writer::new(pen, width);
    for id in model.view().states().iter() {
        let Some(own) = model.through(Seat::State(id)) else { continue };
        let acts: Vec<String> = own.view().acts().iter().map(|act| own.act(act)).collect();
        if !acts.is_empty() {
            page.say(Role::Text, &format!("{} {}", model.code(id), acts.join("; ")));
        }
    }
    if page.lines.is_empty() {
        page.say(Role::Dim, &t("table-nothing-done"));
    }
    Panel { title: t("table-so-far"), lines: page.lines }
}

struct Writer<'p, 'b, 't> {
    pen: &'p Pen<'b>,
    width: u16,
    lines: Vec<Line<'t>>,
}

impl<'p, 'b> Writer<'p, 'b, '_> {
    const fn new(pen: &'p Pen<'b>, width: u16) -> Self {
        Self { pen, width, lines: Vec::new() }
    }

    fn say(&mut self, role: Role, text: &str) {
        for (at, line) in wrapped(text, self.width.saturating_sub(2)).into_iter().enumerate() {
            self.lines.push(self.pen.spans([(role, format!("{}{line}", if at == 0 { "" } else { "  " }))]));
        }
    }
}
