//! What went on in the room where a session is held: its clock, whether it waits after results, what stood on its wall. It is on
//! record with the room's time, for the debrief, and changes nothing in the game.

use crate::base::calendar::Month;
use crate::game::state::Phase;

/// The longest word of a scene, in characters.
pub(super) const LONGEST_SCENE: usize = 40;

/// What is asked of a clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClockAct {
    /// It begins anew with so many minutes.
    Set(u16),
    /// It begins anew with so many milliseconds, and stands where it stood.
    Turn(u64),
    /// It has so many minutes more.
    Add(u16),
    /// It stands.
    Pause,
    /// It runs on.
    GoOn,
    /// No time is kept.
    Off,
}

/// Something that whoever runs a session did in the room.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RoomAct {
    /// Something about the clock.
    Clock(ClockAct),
    /// The table waits after results from then on, or no longer did.
    Holds(bool),
    /// This scene stood on the wall, by its word.
    Scene(String),
}

/// Something that was done in the room, with when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InRoom {
    /// The round.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// The phase.
    pub phase: Phase,
    /// When, in milliseconds of the room's time.
    pub at: u64,
    /// What.
    pub what: RoomAct,
}

impl RoomAct {
    /// The words of it in a save: `clock-set 20`, `holds off`, `scene map`.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Clock(ClockAct::Set(minutes)) => format!("clock-set {minutes}"),
            Self::Clock(ClockAct::Turn(left)) => format!("clock-turn {left}"),
            Self::Clock(ClockAct::Add(minutes)) => format!("clock-add {minutes}"),
            Self::Clock(ClockAct::Pause) => "clock-pause".to_owned(),
            Self::Clock(ClockAct::GoOn) => "clock-go".to_owned(),
            Self::Clock(ClockAct::Off) => "clock-off".to_owned(),
            Self::Holds(on) => format!("holds {}", if *on { "on" } else { "off" }),
            Self::Scene(word) => format!("scene {word}"),
        }
    }

    /// From its words.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (of, rest) = text.split_once(' ').unwrap_or((text, ""));
        let clock = |act: ClockAct| Some(Self::Clock(act));
        match (of, rest) {
            ("clock-set", minutes) => clock(ClockAct::Set(minutes.parse().ok()?)),
            ("clock-turn", left) => clock(ClockAct::Turn(left.parse().ok()?)),
            ("clock-add", minutes) => clock(ClockAct::Add(minutes.parse().ok()?)),
            ("clock-pause", "") => clock(ClockAct::Pause),
            ("clock-go", "") => clock(ClockAct::GoOn),
            ("clock-off", "") => clock(ClockAct::Off),
            ("holds", "on" | "off") => Some(Self::Holds(rest == "on")),
            ("scene", word) if !word.is_empty() => {
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, ' ' | '-');
                (rest.len() <= LONGEST_SCENE && rest.chars().all(fits)).then(|| Self::Scene(rest.to_owned()))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ClockAct, RoomAct};

    #[test]
    fn what_was_done_in_the_room_is_read_as_it_was_written() {
        let clock = [
            ClockAct::Set(20),
            ClockAct::Turn(61_000),
            ClockAct::Add(5),
            ClockAct::Pause,
            ClockAct::GoOn,
            ClockAct::Off,
        ];
        let others = [RoomAct::Holds(true), RoomAct::Holds(false), RoomAct::Scene("votes 2".to_owned())];
        for act in clock.into_iter().map(RoomAct::Clock).chain(others) {
            assert_eq!(RoomAct::parse(&act.word()), Some(act));
        }
        for none in
            ["clock", "clock set", "clock set x", "holds", "holds maybe", "scene MAP", "scene \u{202e}", "dance on"]
        {
            assert_eq!(RoomAct::parse(none), None, "{none}");
        }
    }
}
