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

impl DefenceCarveOut {
    /// All of them, from the narrowest.
    pub const ALL: [Self; 3] = [Self::None, Self::Partial, Self::Full];
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

impl SnapBack {
    /// All of them, from the mildest.
    pub const ALL: [Self; 3] = [Self::None, Self::Measures, Self::Finance];
}

/// Which of the Union's measures are suspended on conclusion (Art. 12).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Suspension {
    /// None: what applies goes on.
    None,
    /// Half of them by their bite.
    Part,
    /// All of them.
    All,
}

impl Suspension {
    /// All of them, from what costs the Union least.
    pub const ALL: [Self; 3] = [Self::None, Self::Part, Self::All];
}

/// Terms of an agreement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
    /// Civil licences: approvals of at least so many basis points of demand.
    pub relief: i32,
    /// Volumes: what arrives of civil goods from China, by whatever way, in basis points of what would come unhindered; a
    /// licence is not yet a tonne. 0 if none were agreed.
    pub volumes: i32,
    /// Defence.
    pub defence: DefenceCarveOut,
    /// Whether Chinese technology for projects outside China is licensed.
    pub technology: bool,
    /// Which of its measures the Union suspends.
    pub suspension: Suspension,
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
        volumes: 0,
        defence: DefenceCarveOut::None,
        technology: false,
        suspension: Suspension::None,
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
            && self.volumes >= floor.volumes
            && self.defence >= floor.defence
            && self.technology >= floor.technology
            && self.suspension <= floor.suspension
            && self.verification >= floor.verification
            && self.months >= floor.months
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
    /// What Beijing holds back this month of what was agreed, in basis points of it; 0 if it keeps the agreement. Its own secret.
    pub held_back: i32,
    /// Months in which it held something back; others know only of those that were found out.
    pub shaved: u8,
    /// Months in which that was found out.
    pub found: u8,
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
