//! The mood of a file lasts: what a state, or all of them together, make of it this month is most of what they made of it last
//! month.
//!
//! A mood is a sum over the keyed streams of all months so far, so it stands in no state and in no save; it is the same however
//! it is asked for.

use crate::base::ids::StateId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::voter::Mood;
use crate::game::rulebook::MAX_STATES;
use crate::game::state::Topic;

/// The actor of streams that are nobody's in particular.
const ALL: u8 = u8::MAX;

/// Those who have a mood of a file: each state, and all together.
const WHOSE: usize = MAX_STATES + 1;

/// The latest mood of each file that was asked for, by topic and whose it is, with its round: the way to it need not be gone again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    /// The round in which moods begin: none before the first of a game, that of its first month in an imagined one. A mood is
    /// spread alike in every round, so it may begin in any.
    from: u16,
    /// Of this seed of the bots.
    seed: u64,
    latest: Vec<Option<(u16, i32)>>,
}

impl Kept {
    /// Moods that begin in a round.
    pub(crate) const fn beginning(from: u16) -> Self {
        Self { from, seed: 0, latest: Vec::new() }
    }

    /// The mood on a topic in a round, in points: a state's own, or that of all.
    pub(crate) fn mood(&mut self, seed: u64, figures: &Mood, round: u16, topic: Topic, whose: Option<StateId>) -> i32 {
        let topic = u8::try_from(topic.index()).unwrap_or(0);
        let (actor, first, step) = match whose {
            Some(id) => (id.0, figures.own, figures.own_step),
            None => (ALL, figures.common, figures.common_step),
        };
        if self.seed != seed || self.latest.is_empty() {
            self.seed = seed;
            self.latest = vec![None; WHOSE * Topic::COUNT];
        }
        let place = usize::from(topic) * WHOSE + whose.map_or(MAX_STATES, StateId::index);
        let known = self.latest.get(place).copied().flatten().filter(|(known, _)| *known <= round);
        let draw = |at: u16, spread: i32| {
            Stream::new(seed, Key::new(at, Purpose::Mood).actor(actor).subject(topic)).bell(spread)
        };
        let (mut at, mut mood) = known.unwrap_or_else(|| (self.from, draw(self.from, first)));
        while at < round {
            at += 1;
            mood = mood * figures.kept / 10_000 + draw(at, step);
        }
        if let Some(latest) = self.latest.get_mut(place) {
            *latest = Some((round, mood));
        }
        mood
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use crate::base::ids::StateId;
    use crate::campaign::voter::Mood;
    use crate::game::state::Topic;

    const FIGURES: Mood = Mood {
        own: 41,
        own_step: 18,
        common: 18,
        common_step: 8,
        kept: 9_000,
        day: 8,
        shown: 28,
        confided: 8,
        confided_distrust: 33,
    };

    #[test]
    fn a_mood_lasts_and_is_the_same_however_it_is_asked_for() {
        let ask =
            |kept: &mut Kept, seed, round| kept.mood(seed, &FIGURES, round, Topic::Determination, Some(StateId(3)));
        let (mut steps, mut squares) = (0, 0);
        for seed in 0..400 {
            let mut papers = Kept::default();
            let all: Vec<i32> = (1..=24).map(|round| ask(&mut papers, seed, round)).collect();
            let at_once: Vec<i32> = (1..=24).map(|round| ask(&mut Kept::default(), seed, round)).collect();
            assert_eq!(all, at_once);
            assert_eq!(ask(&mut papers, seed, 5), all[4], "an earlier month too");
            steps += all.windows(2).map(|two| (two[1] - two[0]).abs()).sum::<i32>();
            squares += all.iter().map(|mood| mood * mood).sum::<i32>();
        }
        let (step, spread) = (f64::from(steps) / (400.0 * 23.0), f64::from(squares) / (400.0 * 24.0));
        assert!((12.0..18.0).contains(&step), "a month moves it by {step}");
        assert!((36.0..46.0).contains(&spread.sqrt()), "over games it spreads by {}", spread.sqrt());
    }

    #[test]
    fn files_and_states_have_moods_of_their_own() {
        let mut kept = Kept::default();
        let mut ask = |topic, whose| kept.mood(7, &FIGURES, 4, topic, whose);
        let moods = [
            ask(Topic::Determination, Some(StateId(0))),
            ask(Topic::Package, Some(StateId(0))),
            ask(Topic::Determination, Some(StateId(1))),
            ask(Topic::Determination, None),
        ];
        assert!(moods.iter().all(|one| moods.iter().filter(|other| *other == one).count() == 1), "{moods:?}");
    }
}
