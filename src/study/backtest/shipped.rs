//! Recorded votes that ship with the program.

/// Every vote that ships: its name and its text, by date.
pub const VOTES: [(&str, &str); 2] = [
    ("ev-duties-2024-07-15", include_str!("../../../assets/backtests/ev-duties-2024-07-15.yaml")),
    ("ev-duties-2024-10-04", include_str!("../../../assets/backtests/ev-duties-2024-10-04.yaml")),
];

/// The text of a vote by its name.
#[must_use]
pub fn text(name: &str) -> Option<&'static str> {
    VOTES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::VOTES;
    use crate::study::backtest::record::{Last, Record};

    #[test]
    fn shipped_votes_are_by_their_names_and_each_knows_the_one_before() {
        for (name, text) in VOTES {
            let record = Record::read(text).unwrap();
            assert_eq!(record.id, name);
            assert_eq!(record.last_votes().is_empty(), record.last == Last::None, "{name}");
        }
    }
}
