//! What the grounds of the law are reckoned from: what has happened since the case began. All of it is public.

use super::bargain::SnapBack;

/// The record of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CaseState {
    /// Reckonings running in which no instrument in the scope of the determination was at work.
    pub quiet: u8,
    /// The round in which Beijing last broke an agreement, 0 if never.
    pub broken: u16,
    /// What the agreement that it broke had named for that event.
    pub named: SnapBack,
    /// Months in which both sides had an offer on the table.
    pub exchanges: u8,
    /// The round of the last exchange.
    pub exchanged: u16,
    /// The round in which Beijing last withdrew an instrument that an agreement would lift, 0 if never.
    pub eased: u16,
    /// Whether the Union tried to coordinate with partners in this case (Art. 7).
    pub coordinated: bool,
    /// The round in which the notice of Art. 13 was published; 0 for before the game.
    pub notice: Option<u16>,
    /// Whether a settlement was carried out to the end of its term.
    pub completed: bool,
    /// The round in which a suspension last lapsed, 0 if never.
    pub lapsed: u16,
    /// The legal risk of the determination, and of the package adopted last, in basis points.
    pub doubt: [i32; 2],
}

impl Default for CaseState {
    fn default() -> Self {
        Self {
            quiet: 0,
            broken: 0,
            named: SnapBack::None,
            exchanges: 0,
            exchanged: 0,
            eased: 0,
            coordinated: false,
            notice: None,
            completed: false,
            lapsed: 0,
            doubt: [0; 2],
        }
    }
}

impl CaseState {
    /// What is left of the record when a new case begins: a breach is remembered.
    #[must_use]
    pub(in crate::game) fn anew(self) -> Self {
        Self { broken: self.broken, named: self.named, ..Self::default() }
    }
}
