//! Figures of the Council: how it comes to its decisions, and what it costs to vote below one's stand.

use crate::base::figures::{BP, SIZE, figures, plain};

figures! {
    /// How the Council comes to its decisions. A campaign without the section puts each item to a roll-call as it lies.
    pub struct CouncilRules {
        /// Days of notice that an item needs (RoP 3(1)); 0: no notice, nothing without debate, nothing concluded.
        notice: i32 = plain(0, 31),
        /// What a determination without a roll-call adds to cohesion, bp.
        concluded: i32 = BP,
        /// Trust that a Presidency loses which noted a majority and was made to call the roll.
        overruled: i32 = plain(0, 100),
        /// Political capital that it takes to have an A item withdrawn (RoP 3(8)), points.
        withdrawn: i32 = plain(0, 20),
        /// Credibility that a vote for with a statement to the minutes costs, bp.
        statement: i32 = BP,
        /// What all statements on an item cost together at most, bp.
        statements: i32 = BP,
        /// Anger at home that a statement takes away, points.
        statement_anger: i32 = plain(0, 50),
        /// What it costs cohesion to hold a determination back after the ten weeks (Art. 5(6)), bp; 0: it must be put before they end.
        held: i32 = BP,
        /// What a call to act costs cohesion (TFEU 265), bp.
        called: i32 = BP,
        /// Months after a call to act before the next.
        call_again: i32 = plain(0, 24),
        /// The chance that how a member voted becomes known outside, bp.
        known: i32 = BP,
        /// What each per cent of the people adds to it, bp.
        known_people: i32 = plain(0, 1_000),
        /// The most that it can be, bp; 0: votes are known outside as they are cast.
        known_most: i32 = BP,
        /// What it does that votes are made public (RoP 9(2)(b)).
        publish: PublishRules,
        /// Deliberate leaks.
        leak: LeakRules,
        /// What the chair hears in confidence.
        confess: ConfessRules,
        /// Opinions of the Legal Service.
        opinion: OpinionRules,
        /// Instructions of delegations that people play.
        letters: LetterRules,
        /// Whether the chair has a desk in Coreper, 1 or 0: else texts and conclusions come in the consultation, A items pass by themselves.
        desk: i32 = plain(0, 1),
    }
    /// What it does that votes are made public.
    pub struct PublishRules {
        /// Whether it can be asked for, 1 or 0.
        open: i32 = plain(0, 1),
        /// Fear of those who voted for, points.
        fear: i32 = SIZE,
        /// Credibility, bp.
        credibility: i32 = BP,
    }
    /// Instructions of delegations that people play, and what it takes to have them changed or to leave them.
    pub struct LetterRules {
        /// Whether there are any, 1 or 0.
        open: i32 = plain(0, 1),
        /// Political capital that the first question to the capital takes, points.
        asking: i32 = SIZE,
        /// What each further one takes more, points.
        asking_more: i32 = SIZE,
        /// The most that one takes, points.
        asking_most: i32 = SIZE,
        /// The chance that the capital gives way, bp.
        granted: i32 = BP,
        /// What is added to it where a majority goes along already, bp.
        certain: i32 = BP,
        /// What each point adds on which the text has come to meet the letter, bp.
        point: i32 = BP,
        /// What is added where controls hurt the Union more than ever, bp.
        injured: i32 = BP,
        /// What each question asked before takes from it, bp.
        earlier: i32 = BP,
        /// Political capital that a vote outside one's instructions costs, points.
        outside: i32 = SIZE,
        /// What such a vote moves anger at home by, points: down after a vote for, up after another one.
        anger: i32 = SIZE,
        /// Fear from which a capital that has written no letter bars a scope wider than usual, points on an unescalated ladder.
        afraid: i32 = SIZE,
        /// Posture from which it bars a settlement without defence or technology, points.
        firm: i32 = SIZE,
        /// Civil licences without which all others bar a settlement, bp of demand.
        relief: i32 = BP,
    }
    /// What the chair hears in confidence, where Coreper is played in full.
    pub struct ConfessRules {
        /// How many members it hears in a month at most; 0: none.
        most: i32 = plain(0, 12),
        /// The chance that what one said becomes known outside without anybody's doing, bp.
        leaks: i32 = BP,
        /// The chance that it is found out if the chair lets it be known, bp: two knew.
        found: i32 = BP,
    }
    /// Opinions of the Legal Service on the legal risk of a text.
    pub struct OpinionRules {
        /// Whether they can be asked for, 1 or 0: else those that waver reckon the legal risk themselves.
        open: i32 = plain(0, 1),
        /// How far one can err either way, bp of legal risk.
        errs: i32 = BP,
        /// What one that calls a text sound wins in those that waver, points.
        sound: i32 = SIZE,
        /// What a text of which nobody has asked how it stands in law loses in those that waver, if its risk is not low, points.
        unheard: i32 = SIZE,
        /// Legal risk beyond a low one that costs a point in those that waver, by how much they mind the law (1 to 5), bp.
        divisor: i32 = plain(0, 10_000),
    }
    /// Deliberate leaks: where another one stands on a file.
    pub struct LeakRules {
        /// Whether anybody can, 1 or 0.
        open: i32 = plain(0, 1),
        /// By how much who does not go along hardens or gives way, points.
        swings: i32 = SIZE,
        /// The chance that it gives way, bp.
        lifts: i32 = BP,
        /// Fear of who goes along, points.
        fear: i32 = SIZE,
        /// What it moves credibility by, either way, that it is known outside what the lawyers say of a text, bp.
        lawyers: i32 = BP,
        /// The chance that it is found out who told, bp.
        found: i32 = BP,
        /// What that costs in political capital, points.
        capital: i32 = SIZE,
        /// What that costs in trust.
        trust: i32 = plain(0, 100),
        /// What that costs in cohesion, bp.
        cohesion: i32 = BP,
    }
}

impl CouncilRules {
    /// Whether votes are the table's knowledge, and known outside only where they leak.
    #[must_use]
    pub const fn is_foggy(&self) -> bool {
        self.known_most > 0
    }

    /// Whether items are sorted before the Council meets.
    #[must_use]
    pub const fn sorts(&self) -> bool {
        self.notice > 0
    }
}

figures! {
    /// What it costs to vote below the stand that was shown in Coreper. A campaign without the section takes nothing for it.
    pub struct StandRules {
        /// How far others go by what a state says.
        trust: TrustRules,
        /// Who said that it supports, and did not vote for.
        support: BelowStand,
        /// Who said that it can accept, and did not vote for.
        accept: BelowStand,
    }
    /// How far others go by what a state says.
    pub struct TrustRules {
        /// Where it begins and tends to, of 100.
        rest: i32 = plain(0, 100),
        /// What comes back of it in a month.
        mends: i32 = plain(0, 100),
    }
    /// What a vote below a stand costs.
    pub struct BelowStand {
        /// Trust.
        trust: i32 = plain(0, 100),
        /// Political capital, points.
        capital: i32 = SIZE,
        /// Cohesion of the Union, bp.
        cohesion: i32 = BP,
    }
}
