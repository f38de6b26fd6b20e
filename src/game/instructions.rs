//! Instructions: what a delegation that somebody plays is told by its capital on the text that lies there, and what a vote is under them.
//!
//! A letter is sealed: nobody but its own delegation has it. Bots need none: their sum is what they are told.

use crate::base::ids::StateId;
use crate::game::coreper::is_asked_later;
use crate::game::council;
use crate::game::measures;
use crate::game::rulebook::{Demand, Letter};
use crate::game::state::{Draft, DraftKind, Item, Point, State, Terms, Text, Topic};
use crate::law::aci::Reparation;
use crate::law::ballot::Vote;

/// On what authority a vote was cast.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Authority {
    /// As the letter says of this text.
    Within,
    /// What the letter calls enough.
    FallBack,
    /// What the capital allowed when it was asked.
    NewInstructions,
    /// What nobody at home had allowed.
    Outside,
}

/// What a delegation is told on a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Instruction<'a> {
    /// The letter.
    pub letter: &'a Letter,
    /// Which of what is wanted the text lacks, as bits.
    pub unmet: u8,
    /// Which red lines it crosses, as bits.
    pub crossed: u8,
    /// How often the capital has given way: what was wanted falls first, then the red line.
    pub moved: u8,
}

impl Instruction<'_> {
    /// Whether a red line stands in the way of a vote for.
    #[must_use]
    pub const fn is_barred(&self) -> bool {
        self.crossed != 0 && self.moved < 2
    }

    /// Whether something wanted is missing that the capital has not given up.
    #[must_use]
    pub const fn is_wanting(&self) -> bool {
        self.unmet != 0 && self.moved < 1
    }

    /// Whether there is anything to ask the capital for.
    #[must_use]
    pub const fn can_move(&self) -> bool {
        self.is_barred() || self.is_wanting()
    }

    /// The vote that it says; as one's own services see it where it says none.
    #[must_use]
    pub fn vote(&self) -> Option<Vote> {
        match self.letter.fall_back {
            Vote::For if self.is_barred() => Some(Vote::Abstain),
            fall_back if self.is_barred() || self.is_wanting() => Some(fall_back),
            Vote::For | Vote::Abstain | Vote::Against => self.letter.vote,
        }
    }

    /// What a vote is under it.
    #[must_use]
    pub fn authority(&self, vote: Vote) -> Authority {
        let first = Self { moved: 0, ..*self }.judged(vote);
        match first {
            Authority::Outside if self.moved > 0 && self.judged(vote) != Authority::Outside => {
                Authority::NewInstructions
            }
            Authority::Within | Authority::FallBack | Authority::NewInstructions | Authority::Outside => first,
        }
    }

    fn judged(&self, vote: Vote) -> Authority {
        match self.vote() {
            Some(told) if told == vote => Authority::Within,
            // Under a red line nobody is blamed for being firmer than it takes.
            Some(_) if self.is_barred() && vote == Vote::Against => Authority::FallBack,
            Some(_) if vote == Vote::Abstain || (vote == self.letter.fall_back && !self.is_barred()) => {
                Authority::FallBack
            }
            Some(_) => Authority::Outside,
            None => Authority::Within,
        }
    }

    /// The point on which a reserve would be held: the first that stands in the way.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        let first = |demands: &[Demand], bits: u8| demands.get(bits.trailing_zeros() as usize).copied();
        let barred = first(&self.letter.red_line, self.crossed).filter(|_| self.is_barred());
        let wanted = first(&self.letter.objective, self.unmet).filter(|_| self.is_wanting());
        match barred.or(wanted)? {
            Demand::Scope(_) => Some(Point::Scope),
            Demand::Months(_) => Some(Point::Period),
            Demand::NoReparation => Some(Point::Reparation),
            Demand::Relief(_) | Demand::Security | Demand::Verified => Some(Point::Terms),
            Demand::Without(_) | Demand::Cost(_) => None,
        }
    }

    /// Whether the text has all that was wanted; nothing where nothing was.
    #[must_use]
    pub fn is_what_was_wanted(&self) -> Option<bool> {
        (!self.letter.objective.is_empty()).then_some(self.unmet == 0)
    }
}

/// The stage that a topic belongs to.
#[must_use]
pub const fn stage(topic: Topic) -> Option<usize> {
    match topic {
        Topic::Determination => Some(0),
        Topic::Package => Some(1),
        Topic::Mandate => Some(2),
        Topic::Agreement => Some(3),
        Topic::Fund | Topic::Listing => None,
    }
}

/// Whether a delegation has letters: somebody plays it beside bots, and Coreper is played.
fn has_letters(state: &State, id: StateId) -> bool {
    state.setup.coreper.asks()
        && state.rules.politics.council.letters.open != 0
        && state.setup.briefed.contains(id)
        && !is_asked_later(state)
}

/// The letter of a delegation on a topic, whether or not a text lies there.
pub(in crate::game) fn letter(state: &State, id: StateId, topic: Topic) -> Option<&Letter> {
    let letters = state.rules.letters.get(id.index()).filter(|_| has_letters(state, id))?;
    letters.get(stage(topic)?)
}

/// What lies there on a topic.
enum Lying<'a> {
    Text(Text),
    Draft(&'a Draft),
    Terms(Terms),
}

/// What a delegation is told on the text that lies there.
pub(in crate::game) fn of(state: &State, id: StateId, topic: Topic) -> Option<Instruction<'_>> {
    let letter = letter(state, id, topic)?;
    let lying = match topic {
        Topic::Determination => Lying::Text(council::text(state)?),
        Topic::Package => Lying::Draft(state.floor.draft.as_ref().filter(|draft| draft.kind == DraftKind::Respond)?),
        Topic::Mandate => Lying::Terms(state.bargain.recommended?),
        Topic::Agreement => Lying::Terms(state.bargain.agreed?),
        Topic::Fund | Topic::Listing => return None,
    };
    let lacks = |demands: &[Demand]| {
        let missing = demands.iter().enumerate().filter(|(_, demand)| !meets(state, id, &lying, **demand));
        missing.fold(0, |bits, (at, _)| bits | 1 << at)
    };
    let moved = state.nation(id).letters.moved[stage(topic)?];
    Some(Instruction { letter, unmet: lacks(&letter.objective), crossed: lacks(&letter.red_line), moved })
}

/// What a delegation is told on an item that is voted on; nothing on what only leads to one.
pub(in crate::game) fn on(state: &State, id: StateId, item: Item) -> Option<Instruction<'_>> {
    of(state, id, item.topic()).filter(|_| item.decides())
}

/// Whether what lies there has what is demanded; what says nothing on a point meets it.
fn meets(state: &State, id: StateId, lying: &Lying<'_>, demand: Demand) -> bool {
    match (lying, demand) {
        (Lying::Text(text), Demand::Scope(widest)) => text.scope <= widest,
        (Lying::Text(text), Demand::Months(least)) => text.months >= least,
        (Lying::Text(text), Demand::NoReparation) => text.reparation == Reparation::NotRequested,
        (Lying::Draft(draft), Demand::Without(id)) => !draft.measures.contains(id),
        (Lying::Draft(draft), Demand::Cost(most)) => {
            measures::cost(&state.rules, id, draft.measures, draft.spared) <= most
        }
        (Lying::Terms(terms), Demand::Relief(least)) => terms.relief >= least,
        (Lying::Terms(terms), Demand::Security) => terms.has_security(),
        (Lying::Terms(terms), Demand::Verified) => terms.verification,
        (
            Lying::Text(_) | Lying::Draft(_) | Lying::Terms(_),
            Demand::Scope(_)
            | Demand::Months(_)
            | Demand::NoReparation
            | Demand::Without(_)
            | Demand::Cost(_)
            | Demand::Relief(_)
            | Demand::Security
            | Demand::Verified,
        ) => true,
    }
}

/// What the next question of a delegation to its capital takes, in points of political capital.
pub(in crate::game) fn price(state: &State, id: StateId) -> i32 {
    let rules = &state.rules.politics.council.letters;
    (rules.asking + rules.asking_more * i32::from(state.nation(id).letters.asked)).min(rules.asking_most)
}
