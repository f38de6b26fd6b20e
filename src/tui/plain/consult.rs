//! What a seat may ask for: its offers as numbered choices, the first of which moves on; and why the others are closed.
//!
//! It serves the consultation of states, the Commission's desk and its choice after an opinion, and Beijing's table.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use super::why::Subject;
use crate::base::ids::Seat;
use crate::game::command::Verb;
use crate::game::forecast::forecast;
use crate::game::refusal::Refusal;
use crate::game::state::Phase;
use crate::show::stakes::stakes;
use crate::show::typed::Choice;
use crate::words::text::{self, say};
use crate::words::{Words, number, procedure, terms, verb};

/// How often a list of offers says what each is about.
const LISTS: u32 = 1;

impl Game<'_> {
    /// Asks a seat for one of its offers; where its turn begins, it is told first where things stand.
    pub(super) fn ask_offers(&mut self, turn: Turn, begins: bool) -> Result<(), Stop> {
        let seat = turn.seat;
        let round = self.view(seat).round();
        let now = (round, self.view(seat).phase(), seat);
        if begins && self.is_fresh(seat) && self.positioned.replace(now) != Some(now) {
            let page = self.position(turn);
            self.tell(page)?;
        }
        self.offers(turn, &text::plain("plain-offers"))
    }

    /// Whether a seat has asked for nothing in this phase yet.
    fn is_fresh(&self, seat: Seat) -> bool {
        let view = self.view(seat);
        match (seat, view.phase()) {
            (Seat::State(_), _) => view.acts().is_empty(),
            (Seat::Beijing, Phase::Briefing) => view.signals().is_empty(),
            (Seat::Beijing, _) => view.moves().is_empty(),
            (Seat::Commission | Seat::Facilitator | Seat::Observer, _) => true,
        }
    }

    /// Asks for one of the offers of a seat, and carries it out.
    pub(super) fn offers(&mut self, turn: Turn, title: &str) -> Result<(), Stop> {
        let (verbs, mut question) = self.offered(turn, title);
        self.lists += 1;
        question.brief = self.lists > LISTS && verbs.len() > 1;
        self.show(&question)?;
        loop {
            let line = self.line(turn)?;
            if let Some(picked) = crate::show::typed::parse(&line, &question.choices) {
                return self.take_offer(turn, verbs[picked.at], &picked.rest);
            }
            // Whoever names what is closed is told why; everything else is answered with the choices again.
            let named =
                line.split_whitespace().next().and_then(|word| crate::show::typed::verb_of(&word.to_lowercase()));
            let closed = named.and_then(|verb| self.here.book().legal(turn.seat).open(verb).err());
            if let Some(refusal) = closed {
                self.refuse(turn, refusal)?;
            } else {
                self.talk.line(&say!("plain-wrong", line = line.as_str()))?;
                self.show(&question)?;
            }
        }
    }

    /// Carries an offer out: what ends the turn at once, everything else after its slots are filled.
    pub(super) fn take_offer(&mut self, turn: Turn, verb: Verb, typed: &[String]) -> Result<(), Stop> {
        if let Some(command) = verb.alone().filter(|_| ends_turn(verb)) {
            return self.submit(turn, &command);
        }
        self.fill(turn, verb, typed)
    }

    /// The open offers as a question; the closed ones are told before, each with its number for `why`.
    pub(super) fn offered(&mut self, turn: Turn, title: &str) -> (Vec<Verb>, Question) {
        let legal = self.here.book().legal(turn.seat);
        let mut open = Vec::new();
        let mut closed = Vec::new();
        for offer in legal.offers() {
            match offer.refusal {
                None => open.push(offer.verb),
                Some(Refusal::NotInPhase(_) | Refusal::NotForThisSeat | Refusal::ForTheChair(_)) => {}
                Some(_) if !crate::show::prompt::is_its_turn(&self.here.book().view(turn.seat), offer.verb) => {}
                Some(refusal) => closed.push((offer.verb, refusal)),
            }
        }
        open.sort_by_key(|verb| !ends_turn(*verb));
        let choices = open.iter().map(|verb| self.offer(turn, *verb)).collect();
        let hint = self.closed(turn, closed);
        let view = self.here.book().view(turn.seat);
        let title = match view.me() {
            Some(_) if view.is_at_the_chairs_desk() => crate::show::prompt::chairs_desk(&view),
            Some(_) if view.is_asked_to_approve() => crate::show::prompt::a_items(&view),
            Some(_) => say!("plain-offers-left", title = title, left = self.view(turn.seat).bandwidth_left()),
            None => title.to_owned(),
        };
        (open, Question { title, choices, hint, ..Question::default() })
    }

    /// What is closed, each with its number; when all points are spent that alone is said.
    fn closed(&mut self, turn: Turn, closed: Vec<(Verb, Refusal)>) -> String {
        let spent = closed.iter().find(|(_, refusal)| matches!(refusal, Refusal::NoBandwidth { .. })).cloned();
        if let Some((_, refusal)) = spent {
            let why = self.words(turn.reader).refusal(&refusal);
            let number = self.shown.add_closed(refusal);
            return say!("plain-closed-all", why = text::capital(&why), number = number);
        }
        let numbered: Vec<String> = closed
            .into_iter()
            .map(|(verb, refusal)| {
                let number = self.shown.add_closed(refusal);
                say!("plain-closed-one", verb = verb::verb(verb), number = number)
            })
            .collect();
        if numbered.is_empty() { String::new() } else { say!("plain-closed", verbs = numbered.join(", ")) }
    }

    fn offer(&self, turn: Turn, verb: Verb) -> Choice {
        let view = self.view(turn.seat);
        if ends_turn(verb) {
            let label = if verb == Verb::Approve {
                verb::verb(verb)
            } else if view.is_at_the_chairs_desk() {
                text::plain("plain-desk-done")
            } else if turn.seat.state().is_some() && view.acts().is_empty() {
                text::plain("plain-nothing-this-month")
            } else {
                verb::verb(verb)
            };
            return Choice::new(label).or([verb.word(), "nothing", "done"]);
        }
        let mut about = verb::verb_about(verb);
        if let Some(command) = verb.alone() {
            let words = self.words(turn.seat);
            let expected = forecast(&view, &self.here.book().legal(turn.seat), &command);
            let expected: Vec<String> = expected.iter().map(|expected| words.expected(expected)).collect();
            if !expected.is_empty() {
                about.push(' ');
                about.push_str(&say!("plain-expected", what = expected.join("; ")));
            }
        }
        Choice::new(verb::verb(verb)).or(crate::show::typed::words_of(verb)).about(about)
    }

    /// Where things stand for a seat that is about to act.
    pub(super) fn position(&self, turn: Turn) -> Page {
        let view = self.view(turn.seat);
        let words = self.words(turn.seat);
        let mut page = Page::default();
        page.item(Subject::Standing, procedure::stands(&view));
        let today = view.today();
        page.points(view.procedure().clocks_on(today).iter().map(|clock| crate::words::clock::clock(clock, today)));
        let (strength, needed) = (view.case_file(), view.rules().politics.prices.case_threshold);
        let (strength, needed) = (number::percent_exact(strength), number::percent_exact(needed));
        page.item(Subject::CaseFile, say!("plain-case-file", strength = strength, needed = needed));
        if let Some(draft) = view.draft() {
            page.text(say!("plain-draft", draft = words.draft(draft)));
        }
        bargain(&view, &mut page);
        if turn.seat == Seat::Beijing {
            beijing(&words, &view, &mut page);
        }
        if let Some(stakes) = stakes(self.here.book(), turn.seat).filter(|_| view.phase() == Phase::Consultation) {
            page.text(say!("plain-stakes", title = stakes.title.as_str()));
            page.points(stakes.sentences());
        }
        page
    }
}

/// Whether a verb ends the turn of its seat.
pub(super) const fn ends_turn(verb: Verb) -> bool {
    matches!(verb, Verb::Ready | Verb::Approve | Verb::EndSignals | Verb::EndMoves)
}

/// What is on the table between the Union and Beijing, as far as the seat may know.
pub(super) fn bargain(view: &crate::game::view::View<'_>, page: &mut Page) {
    let bargain = view.bargain();
    let all = [
        ("plain-recommended", bargain.recommended),
        ("plain-mandate", bargain.mandate),
        ("plain-offer", bargain.offer),
        ("plain-counter", bargain.counter),
        ("plain-agreed", bargain.agreed),
        ("plain-agreement", bargain.agreement.map(|agreement| agreement.terms)),
    ];
    for (key, known) in all {
        if let Some(known) = known {
            page.text(say!(key, terms = terms::terms(&known)));
        }
    }
    if let Some(kept) = bargain.agreement.and_then(|agreement| terms::kept(&agreement)) {
        page.text(kept);
    }
}

fn beijing(words: &Words<'_>, view: &crate::game::view::View<'_>, page: &mut Page) {
    if let Some(face) = view.face() {
        page.text(say!("plain-face", face = number::percent(face)));
    }
    for signal in view.signals() {
        page.item(Subject::Move(*signal), say!("plain-signalled", what = words.beijing_move(signal)));
    }
    for done in view.moves() {
        page.item(Subject::Move(*done), say!("plain-moved", what = words.beijing_move(done)));
    }
}
