//! Sampling of offers: how random play plays and how bots propose.

use super::{Domain, Kind, Legal, slots};
use crate::base::stream::Stream;
use crate::game::command::{Command, Verb};
use crate::game::rulebook::Rulebook;
use crate::game::slot::worth_of;
use crate::game::wire::Value;

/// How often values are drawn anew where together they are more than the law allows.
const TRIES: u32 = 8;

impl Legal<'_> {
    /// A random legal command: every open verb is equally likely, then every value of each slot.
    pub fn sample(&self, stream: &mut Stream) -> Option<Command> {
        let verbs: Vec<Verb> = self.verbs().collect();
        let verb = *stream.pick(&verbs)?;
        self.sample_of(verb, stream)
    }

    /// A random legal command of a verb, if it is open.
    pub fn sample_of(&self, verb: Verb, stream: &mut Stream) -> Option<Command> {
        self.open(verb).ok()?;
        for _ in 0..TRIES {
            let mut filled = Vec::new();
            for _ in slots(verb) {
                let domain = self.domain(verb, &filled).ok()?;
                filled.push(domain.sample(stream, self.view.rules()));
            }
            let command = verb.with(&filled).ok()?;
            if self.admits(&command) {
                return Some(command);
            }
        }
        self.default_command(verb).ok().filter(|command| self.admits(command))
    }
}

impl Domain {
    /// A random value that fits; all ids, sizes and numbers are equally likely.
    pub fn sample(&self, stream: &mut Stream, rules: &Rulebook) -> Value {
        match self {
            Self::One { ids, .. } => {
                let places = places(*ids);
                Value::Id(stream.pick(&places).copied().unwrap_or(0))
            }
            Self::Several { of, ids, min, max, worth } => {
                let mut places = places(*ids);
                stream.shuffle(&mut places);
                let size = stream.between(i32::from(*min), i32::from(*max));
                let chosen = gather(*of, &places, size.unsigned_abs(), *worth, rules);
                let enough = chosen.count_ones() >= u32::from(*min);
                if enough { Value::Set(chosen) } else { self.default(rules) }
            }
            Self::Number { min, max, step, .. } => {
                let steps = (max - min) / (*step).max(1);
                Value::Number(min + stream.between(0, steps) * (*step).max(1))
            }
            Self::Text { max } => {
                let length = stream.below(u32::from(*max).min(12) + 1);
                Value::Text(
                    (0..length).map(|_| char::from(b'a' + u8::try_from(stream.below(26)).unwrap_or(0))).collect(),
                )
            }
        }
    }
}

fn places(ids: u64) -> Vec<u8> {
    (0..64).filter(|place| ids & (1 << place) != 0).collect()
}

fn gather(of: Kind, places: &[u8], size: u32, worth: Option<i32>, rules: &Rulebook) -> u64 {
    let mut chosen = 0u64;
    for place in places {
        let with = chosen | 1 << place;
        let fits = of != Kind::Measure || worth.is_none_or(|most| worth_of(with, rules) <= most);
        if chosen.count_ones() < size && fits {
            chosen = with;
        }
    }
    chosen
}
