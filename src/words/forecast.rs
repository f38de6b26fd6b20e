//! What an act of consultation is expected to do, in words, before it is asked for.

use super::{Words, name};
use crate::game::forecast::Expected;
use crate::game::rulebook::Indicator;
use crate::words::number::{change, months, percent, percent_exact, signed, weeks};
use crate::words::text::{self, say};

impl Words<'_> {
    /// An expected effect.
    #[must_use]
    pub fn expected(&self, expected: &Expected) -> String {
        match *expected {
            Expected::Indicator(which, by) => {
                say!("expected-indicator", indicator = name::indicator(which), by = name::indicator_change(which, by))
            }
            Expected::Opinion(id, low, high) if low == high => {
                say!("expected-opinion-exact", who = self.state(id), by = signed(low))
            }
            Expected::Opinion(id, low, high) => {
                say!("expected-opinion", who = self.state(id), low = signed(low), high = signed(high))
            }
            Expected::Partner(id, kept, broken) => {
                say!("expected-partner", who = self.state(id), kept = signed(kept), broken = signed(broken))
            }
            Expected::Posture(by) => say!("expected-posture", by = signed(by)),
            Expected::Favour(by, chance) => say!("expected-favour", by = change(by), chance = percent(chance)),
            Expected::Leak(chance, price) => {
                let indicator = name::indicator(Indicator::Cohesion);
                let by = name::indicator_change(Indicator::Cohesion, -price);
                say!("expected-leak", chance = percent(chance), indicator = indicator, by = by)
            }
            Expected::Substitution(by, after) => {
                say!("expected-substitution", by = change(by), months = months(after))
            }
            Expected::Stock(given) => say!("expected-stock", weeks = weeks(given)),
            Expected::CaseFile(by) => say!("expected-case-file", by = change(by)),
            Expected::Capital(kept, broken) => say!("expected-capital", kept = signed(kept), broken = signed(broken)),
            Expected::Asked(count) => say!("expected-asked", count = count),
            Expected::Stocks(gained) => say!("expected-stocks", weeks = weeks(gained)),
            Expected::Covered(part, count) => {
                say!("expected-covered", part = percent(part), months = months(count))
            }
            Expected::Denial(by) => say!("expected-denial", by = change(by)),
            Expected::Answer(here, elsewhere) => {
                say!("expected-answer", here = signed(here), elsewhere = signed(elsewhere))
            }
            Expected::Fear(id, by) => say!("expected-fear", who = self.state(id), by = signed(by)),
            Expected::Found { chance, capital, cohesion } => {
                let indicator = name::indicator(Indicator::Cohesion);
                let by = name::indicator_change(Indicator::Cohesion, cohesion);
                say!(
                    "expected-found",
                    chance = percent(chance),
                    capital = signed(capital),
                    indicator = indicator,
                    by = by
                )
            }
            Expected::Unanimity => text::plain("expected-unanimity"),
            Expected::GivesWay(chance) => say!("expected-gives-way", chance = percent(chance)),
            Expected::Heard { left, leaks } => say!("expected-heard", left = left, leaks = percent(leaks)),
            Expected::Advised { low, sound, unheard } => {
                say!("expected-advised", low = percent_exact(low), sound = signed(sound), unheard = signed(-unheard))
            }
            Expected::Public => text::plain("expected-public"),
        }
    }
}
