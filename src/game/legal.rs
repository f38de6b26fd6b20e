//! What a seat may ask for: each verb with its slots and their domains, or the refusal. It describes, it does not enumerate.
//!
//! `admits` and `decide` go through the same `check`; an offer can be sampled, which is how random play plays.

mod sample;

pub use crate::game::slot::{Domain, Kind, Slot, Unit};

use crate::game::command::{Command, Verb};
use crate::game::refusal::Refusal;
use crate::game::view::View;
use crate::game::wire::{Misfit, Value};

/// The slots of a verb, in order.
#[must_use]
pub const fn slots(verb: Verb) -> &'static [Slot] {
    verb.slots()
}

/// What a seat may ask for now.
#[derive(Clone, Copy)]
pub struct Legal<'a> {
    view: View<'a>,
}

/// What the seat of a view may ask for now.
#[must_use]
pub const fn legal(view: View<'_>) -> Legal<'_> {
    Legal { view }
}

/// A verb, open or refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The verb.
    pub verb: Verb,
    /// Why it is refused, if it is.
    pub refusal: Option<Refusal>,
}

impl Legal<'_> {
    /// Every verb that this seat could ever use, open ones and refused ones, in a fixed order.
    #[must_use]
    pub fn offers(&self) -> Vec<Offer> {
        Verb::ALL
            .into_iter()
            .map(|verb| Offer { verb, refusal: self.open(verb).err() })
            .filter(|offer| offer.refusal != Some(Refusal::NotForThisSeat))
            .collect()
    }

    /// The verbs that are open now.
    pub fn verbs(&self) -> impl Iterator<Item = Verb> + '_ {
        Verb::ALL.into_iter().filter(|verb| self.open(*verb).is_ok())
    }

    /// Whether a verb is open.
    ///
    /// # Errors
    /// The refusal.
    pub fn open(&self, verb: Verb) -> Result<(), Refusal> {
        verb.open(&self.view)
    }

    /// What the next slot may hold after the slots already filled.
    ///
    /// # Errors
    /// A refusal when nothing would fit, or when the verb has no further slot.
    pub fn domain(&self, verb: Verb, filled: &[Value]) -> Result<Domain, Refusal> {
        verb.domain(&self.view, filled)
    }

    /// Checks a command.
    ///
    /// # Errors
    /// The refusal, with the slot and its domain where a slot is wrong.
    pub fn check(&self, command: &Command) -> Result<(), Refusal> {
        command.check(&self.view)
    }

    /// Whether every slot of a command holds what it may, whether or not its verb is open.
    ///
    /// # Errors
    /// The first slot that does not, with its domain.
    pub fn fits(&self, command: &Command) -> Result<(), Refusal> {
        command.fits(&self.view)
    }

    /// Whether `decide` would accept the command.
    #[must_use]
    pub fn admits(&self, command: &Command) -> bool {
        self.check(command).is_ok()
    }

    /// The command that takes the default of every slot, if the verb is open.
    ///
    /// # Errors
    /// The refusal.
    pub fn default_command(&self, verb: Verb) -> Result<Command, Refusal> {
        self.open(verb)?;
        let mut filled = Vec::new();
        for _ in slots(verb) {
            let value = self.domain(verb, &filled)?.default(self.view.rules());
            filled.push(value);
        }
        verb.with(&filled).map_err(|misfit| self.refused(verb, &filled, misfit))
    }

    /// Values that are no command, as the refusal of the slot that does not fit.
    fn refused(&self, verb: Verb, values: &[Value], misfit: Misfit) -> Refusal {
        match misfit {
            Misfit::Count { expected, given } => Refusal::SlotCount { expected, given },
            Misfit::Slot(slot) => match self.domain(verb, &values[..slot]) {
                Ok(domain) => Refusal::Slot { slot, domain },
                Err(refusal) => refusal,
            },
        }
    }
}
