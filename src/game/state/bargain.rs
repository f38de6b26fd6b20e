//! The bargain with Beijing: terms, mandate, offers, agreement.

/// How far military end use is carved out of the denial.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DefenceCarveOut {
    /// Not at all.
    None,
    /// Dual-use plants are licensed for their civil part.
    Partial,
    /// European defence is licensed like civil use, with end-user statements.
    Full,
}

/// What follows when the agreement is broken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SnapBack {
    /// Nothing was agreed beforehand.
    None,
    /// The suspended measures resume, on conditions voted beforehand.
    Measures,
    /// And wider measures, finance included, are announced as the next draft.
    Finance,
}

/// Terms of an agreement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
    /// Civil licences: approvals of at least so many basis points of demand.
    pub relief: i32,
    /// Defence.
    pub defence: DefenceCarveOut,
    /// Whether Chinese technology for projects outside China is licensed.
    pub technology: bool,
    /// Whether compliance is verified.
    pub verification: bool,
    /// Months for which it runs.
    pub months: u8,
    /// What follows on a breach.
    pub snap_back: SnapBack,
    /// Whether it is a treaty: Parliament must consent before the Council concludes it (TFEU 218(6)(a)), which takes months, and
    /// who breaks it loses more. Otherwise it is a mutually agreed solution (ACI Art. 6), which the Council endorses at once.
    pub binding: bool,
}

impl Terms {
    /// What stands in place of terms that the reader may not know.
    pub const HIDDEN: Self = Self {
        relief: 0,
        defence: DefenceCarveOut::None,
        technology: false,
        verification: false,
        months: 0,
        snap_back: SnapBack::None,
        binding: false,
    };

    /// Whether it is more than a trade deal: defence or technology are in it (¶7).
    #[must_use]
    pub const fn has_security(&self) -> bool {
        !matches!(self.defence, DefenceCarveOut::None) || self.technology
    }

    /// Whether these terms give the Union at least what the other ones do.
    #[must_use]
    pub fn at_least(&self, floor: &Self) -> bool {
        self.relief >= floor.relief
            && self.defence >= floor.defence
            && self.technology >= floor.technology
            && self.verification >= floor.verification
            && self.snap_back >= floor.snap_back
            && self.binding >= floor.binding
    }
}

/// An agreement in force.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Agreement {
    /// Its terms.
    pub terms: Terms,
    /// The round in which it was concluded.
    pub since: u16,
}

/// The state of the bargain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Bargain {
    /// What the Commission asks the Council to mandate, before the vote.
    pub recommended: Option<Terms>,
    /// The Council's mandate: the least that the Commission may accept.
    pub mandate: Option<Terms>,
    /// Beijing's offer on the table.
    pub offer: Option<Terms>,
    /// The Union's counter-offer on the table.
    pub counter: Option<Terms>,
    /// Terms that both negotiators accept and that the Council has yet to conclude.
    pub agreed: Option<Terms>,
    /// The round in which the negotiators agreed, 0 if they have not.
    pub agreed_in: u16,
    /// Whether the Council can conclude what was agreed: at once, or once Parliament has consented to a treaty.
    pub consent: bool,
    /// The agreement in force.
    pub agreement: Option<Agreement>,
    /// The first round in which a new agreement may be signed after a breach.
    pub not_before: u16,
    /// How often the Council refused to conclude.
    pub refused: u8,
}
