//! A package while it is put together, for the screen and for the line mode alike.
//!
//! The Commission puts the text itself together: measures, sectors spared, deferral, sunset. A member state wishes for changes
//! of it, and sends one of them a month as its suggestion. Everybody else may reckon what a text would do. What may be in it
//! comes from the legal offers alone.

use crate::ai::advisor::{Desk, Matter, Stage};
use crate::base::ids::{MeasureId, Seat, SectorId};
use crate::base::set::Set;
use crate::game::act::{Suggest, Table};
use crate::game::command::{Command, Verb};
use crate::game::legal::{Domain, Legal};
use crate::game::refusal::Refusal;
use crate::game::state::{Draft, DraftKind, Item, MeasureStage, Suggestion, Topic};
use crate::game::view::View;
use crate::game::wire::Value;
use crate::session::Book;
use crate::words::Words;
use crate::words::package::{Proportion, Sheet};
use crate::words::text;

/// A part of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A measure.
    Measure(MeasureId),
    /// A sector to be spared.
    Sector(SectorId),
    /// Months of deferral.
    Deferral,
    /// Months until it ends by itself.
    Sunset,
}

/// How a part stands in the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// It is not in it.
    Out,
    /// It is in it.
    In,
    /// It was adopted before, and is no part of a new text.
    Stands,
    /// A member wishes that it comes in.
    Wanted,
    /// A member wishes that it goes out.
    Unwanted,
}

/// A package while it is put together.
#[derive(Clone, PartialEq, Debug)]
pub struct Package {
    seat: Seat,
    before: Option<Draft>,
    text: Draft,
    wishes: Vec<Suggestion>,
    odds: Option<[f64; 2]>,
}

/// Why a package cannot be sent.
#[derive(Clone, PartialEq, Debug)]
pub enum Unsent {
    /// In words of its own.
    Said(String),
    /// The game refuses it.
    Refused(Refusal),
}

impl Package {
    /// The text that was tabled last, ready to be changed; an empty one where there was none.
    #[must_use]
    pub fn new(session: &Book, seat: Seat) -> Self {
        let view = session.view(seat);
        let open = view.measures_in(MeasureStage::None);
        // What was adopted is no part of a new text, and a text of which nothing is open is not the one before.
        let before = session.last_package().filter(|draft| !draft.measures.intersection(open).is_empty());
        let text = before.map_or(Draft { deferral: 1, ..Draft::EMPTY }, |draft| Draft {
            measures: draft.measures.intersection(open),
            ..draft
        });
        Self { seat, before, text, wishes: Vec::new(), odds: odds(session, seat) }
    }

    /// The parts, in the order in which they are listed.
    #[must_use]
    pub fn parts(&self, view: &View<'_>) -> Vec<Part> {
        let measures = (0..view.rules().measures.len()).map(|at| Part::Measure(MeasureId::at(at)));
        let sectors = (0..view.rules().sectors).map(|at| Part::Sector(SectorId::at(at)));
        let deferral = (!self.wishes_only()).then_some(Part::Deferral);
        measures.chain(sectors).chain(deferral).chain([Part::Sunset]).collect()
    }

    /// Whether the seat can but wish for changes.
    #[must_use]
    pub const fn wishes_only(&self) -> bool {
        matches!(self.seat, Seat::State(_))
    }

    /// The text as it would be, wishes carried out.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let mut draft = self.text;
        for wish in &self.wishes {
            match *wish {
                Suggestion::Add(id) => draft.measures.insert(id),
                Suggestion::Drop(id) => draft.measures.remove(id),
                Suggestion::Spare(id) => draft.spared.insert(id),
                Suggestion::Sunset(months) => draft.sunset = months,
            }
        }
        draft
    }

    /// A text of one measure alone that spares what this one spares.
    #[must_use]
    pub fn only(&self, id: MeasureId) -> Draft {
        Draft { measures: Set::of(id), ..self.draft() }
    }

    /// The text tabled before, if there was one.
    #[must_use]
    pub const fn before(&self) -> Option<&Draft> {
        self.before.as_ref()
    }

    /// The chances in the committee and on appeal, by positions known when it was opened.
    #[must_use]
    pub const fn odds(&self) -> Option<[f64; 2]> {
        self.odds
    }

    /// What it comes to, in words.
    #[must_use]
    pub fn sheet(&self, words: &Words<'_>, view: &View<'_>) -> Sheet {
        words.package(view, &self.draft(), self.before())
    }

    /// How a part stands.
    #[must_use]
    pub fn mark(&self, part: Part, view: &View<'_>) -> Mark {
        let draft = self.draft();
        let inside = |known: bool| if known { Mark::In } else { Mark::Out };
        match self.wish_for(part) {
            Some(Suggestion::Drop(_)) => return Mark::Unwanted,
            Some(_) => return Mark::Wanted,
            None => {}
        }
        match part {
            Part::Measure(id) if view.measure(id).stage != MeasureStage::None => Mark::Stands,
            Part::Measure(id) => inside(draft.measures.contains(id)),
            Part::Sector(id) => inside(draft.spared.contains(id)),
            Part::Deferral => inside(draft.deferral > 0),
            Part::Sunset => inside(draft.sunset > 0),
        }
    }

    /// The wish that concerns a part.
    fn wish_for(&self, part: Part) -> Option<Suggestion> {
        self.wishes.iter().copied().find(|wish| part_of(*wish) == part)
    }

    /// Back to the text before, without wishes.
    pub fn reset(&mut self, session: &Book) {
        *self = Self { odds: self.odds, ..Self::new(session, self.seat) };
    }

    /// Takes a part in, out, or on by a step; where it can be nothing else, says why.
    ///
    /// # Errors
    /// The refusal of the slot that the part stands in.
    pub fn turn(&mut self, part: Part, forward: bool, legal: &Legal<'_>, view: &View<'_>) -> Result<(), Refusal> {
        if self.wishes_only() {
            return self.wish(part, forward, legal);
        }
        // The slots of a tabled package, in their order.
        let mut filled = vec![Value::Set(self.text.measures.bits()), Value::Set(self.text.spared.bits())];
        match part {
            Part::Measure(id) => {
                let domain = legal.domain(Verb::Table, &[])?;
                // The most that all may take together is judged when it is sent: until then one may look at more.
                if !names(&domain, id.0) {
                    return Err(Refusal::Slot { slot: 0, domain });
                }
                self.text.measures = toggled(self.text.measures, id);
            }
            Part::Sector(id) => {
                let domain = legal.domain(Verb::Table, &filled[..1])?;
                let spared = toggled(self.text.spared, id);
                if !domain.contains(&Value::Set(spared.bits()), view.rules()) {
                    return Err(Refusal::Slot { slot: 1, domain });
                }
                self.text.spared = spared;
            }
            Part::Deferral => {
                let domain = legal.domain(Verb::Table, &filled)?;
                self.text.deferral = stepped(&domain, self.text.deferral, forward);
            }
            Part::Sunset => {
                filled.push(Value::Number(i32::from(self.text.deferral)));
                let domain = legal.domain(Verb::Table, &filled)?;
                self.text.sunset = stepped(&domain, self.text.sunset, forward);
            }
        }
        Ok(())
    }

    /// The next wish about a part: another, or none.
    fn wish(&mut self, part: Part, forward: bool, legal: &Legal<'_>) -> Result<(), Refusal> {
        let now = self.wish_for(part);
        let mut ways: Vec<Option<Suggestion>> = vec![None];
        let mut refusal = None;
        for wish in self.ways(part) {
            match legal.fits(&of_wish(wish)) {
                Ok(()) => ways.push(Some(wish)),
                Err(why) => refusal = Some(why),
            }
        }
        if let (1, Some(why)) = (ways.len(), refusal) {
            return Err(why);
        }
        let at = ways.iter().position(|way| *way == now).unwrap_or(0);
        let step = if forward { 1 } else { ways.len() - 1 };
        self.wishes.retain(|wish| part_of(*wish) != part);
        self.wishes.extend(ways[(at + step) % ways.len()]);
        Ok(())
    }

    /// What can be wished of a part, the change of the text first.
    fn ways(&self, part: Part) -> Vec<Suggestion> {
        match part {
            Part::Measure(id) if self.text.measures.contains(id) => vec![Suggestion::Drop(id), Suggestion::Add(id)],
            Part::Measure(id) => vec![Suggestion::Add(id), Suggestion::Drop(id)],
            Part::Sector(id) => vec![Suggestion::Spare(id)],
            Part::Sunset => (0..64).map(Suggestion::Sunset).collect(),
            Part::Deferral => Vec::new(),
        }
    }

    /// What would be sent: the text, or the wish about a part that was named, or the only wish.
    ///
    /// # Errors
    /// What is missing, or why the game refuses it.
    pub fn command(&self, part: Option<Part>, legal: &Legal<'_>, sheet: &Sheet) -> Result<Command, Unsent> {
        let said = |key| Err(Unsent::Said(text::plain(key)));
        let command = match self.seat {
            Seat::State(_) => match (part.and_then(|part| self.wish_for(part)), &self.wishes[..]) {
                (Some(wish), _) => of_wish(wish),
                (None, [only]) => of_wish(*only),
                (None, []) => {
                    legal.open(Verb::Suggest).map_err(Unsent::Refused)?;
                    return said("package-no-wish");
                }
                // One is allowed in a month: none of several is dropped unsaid.
                (None, several) => {
                    return Err(Unsent::Said(text::say!("package-one-wish", count = several.len())));
                }
            },
            Seat::Commission => {
                legal.open(Verb::Table).map_err(Unsent::Refused)?;
                match sheet.proportion {
                    _ if self.text.measures.is_empty() => return said("package-empty"),
                    Proportion::Barred => return said("why-above-upper"),
                    Proportion::Within | Proportion::Costly => self.of_text(),
                }
            }
            Seat::Beijing | Seat::Facilitator | Seat::Observer => return said("package-not-yours"),
        };
        legal.check(&command).map_err(Unsent::Refused)?;
        Ok(command)
    }

    fn of_text(&self) -> Command {
        let Draft { measures, spared, deferral, sunset, .. } = self.text;
        Table { measures, spared, deferral, sunset }.into()
    }
}

/// The part of a text that a suggestion is about.
const fn part_of(wish: Suggestion) -> Part {
    match wish {
        Suggestion::Add(id) | Suggestion::Drop(id) => Part::Measure(id),
        Suggestion::Spare(id) => Part::Sector(id),
        Suggestion::Sunset(_) => Part::Sunset,
    }
}

fn of_wish(suggestion: Suggestion) -> Command {
    Suggest { suggestion }.into()
}

/// Whether a domain of ids has one of them.
fn names(domain: &Domain, id: u8) -> bool {
    match domain {
        Domain::One { ids, .. } | Domain::Several { ids, .. } => id < 64 && ids & (1 << id) != 0,
        Domain::Number { .. } | Domain::Text { .. } => false,
    }
}

fn toggled<T: crate::base::set::Dense>(set: Set<T>, id: T) -> Set<T> {
    if set.contains(id) { set.without(id) } else { set.with(id) }
}

/// The next value of a number, round and round.
fn stepped(domain: &Domain, now: u8, forward: bool) -> u8 {
    let Domain::Number { min, max, step, .. } = *domain else { return now };
    let (now, step) = (i32::from(now), step.max(1));
    let next = match forward {
        true if now + step > max => min,
        true => now + step,
        false if now - step < min => max,
        false => now - step,
    };
    u8::try_from(next).unwrap_or(0)
}

/// What the advisor gives a package in the committee and on appeal; none while a ballot is under way.
fn odds(session: &Book, seat: Seat) -> Option<[f64; 2]> {
    if session.view(seat).gate().is_some() {
        return None;
    }
    let chance = |stage| {
        let mut desk = Desk::new();
        desk.choose(Some(Matter { topic: Topic::Package, item: Some(Item::Draft(DraftKind::Respond)), stage }));
        session.look(seat, &mut desk);
        desk.answer().map(|answer| answer.chance)
    };
    Some([chance(Stage::Committee)?, chance(Stage::Appeal)?])
}
