//! The steps of each phase: a phase begins at step 0 and moves by events alone.

/// The briefing: the round opens, the world moves, evidence is found, dispatches are dealt, Beijing signals, states answer.
pub(in crate::game) mod briefing {
    pub(in crate::game) const OPEN: u16 = 0;
    pub(in crate::game) const WORLD: u16 = 1;
    pub(in crate::game) const FIND: u16 = 2;
    pub(in crate::game) const DEAL: u16 = 3;
    pub(in crate::game) const SIGNALS: u16 = 4;
    pub(in crate::game) const ANSWERS: u16 = 5;
}

/// The consultation: member states, then the Commission.
pub(in crate::game) mod consultation {
    pub(in crate::game) const MEMBERS: u16 = 0;
    pub(in crate::game) const COMMISSION: u16 = 1;
}

/// Replies: pledges, then the working party, the chair's desk, what the working party makes of a new text, the delegations that people play.
pub(in crate::game) mod replies {
    pub(in crate::game) const ANSWERS: u16 = 0;
    pub(in crate::game) const WORKING_PARTY: u16 = 1;
    pub(in crate::game) const COREPER: u16 = 2;
    pub(in crate::game) const CHAIR: u16 = 3;
    pub(in crate::game) const REACTIONS: u16 = 4;
}

/// The Council: the agenda is drawn, A items are let pass, then item by item.
pub(in crate::game) mod council {
    pub(in crate::game) const DRAW: u16 = 0;
    pub(in crate::game) const ITEMS: u16 = 1;
    pub(in crate::game) const APPROVAL: u16 = 2;
}

/// The committee: the vote, and what follows from it.
pub(in crate::game) mod committee {
    pub(in crate::game) const VOTE: u16 = 0;
    pub(in crate::game) const DONE: u16 = 1;
}

/// Beijing's moves.
pub(in crate::game) mod beijing {
    pub(in crate::game) const MOVES: u16 = 0;
    pub(in crate::game) const DONE: u16 = 1;
}

/// The reckoning, in the order of its parts.
pub(in crate::game) mod reckoning {
    pub(in crate::game) const SUPPLY: u16 = 0;
    pub(in crate::game) const MEASURES: u16 = 1;
    pub(in crate::game) const POLITICS: u16 = 2;
    pub(in crate::game) const PLEDGES: u16 = 3;
    pub(in crate::game) const CLOCKS: u16 = 4;
    pub(in crate::game) const ENDINGS: u16 = 5;
    pub(in crate::game) const FILE: u16 = 6;
}
