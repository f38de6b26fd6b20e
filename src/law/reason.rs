//! Reasons as data: a point with its numbers, and the article that it rests on with a mark of how well it is known.
//!
//! No sentences: those belong to the layer of words. What an article says is not repeated here, only where it stands.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::share::Population;
use arrayvec::ArrayVec;

/// How well a rule is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Mark {
    /// The wording of the act was read.
    Text,
    /// From press, commentary or a summary.
    Secondary,
    /// From memory, not verified.
    Memory,
    /// An inference of ours from what was read.
    Inferred,
}

/// The act in which an article stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Instrument {
    /// Regulation (EU) 2023/2675, the Anti-Coercion Instrument.
    AntiCoercion,
    /// Annex I to the Anti-Coercion Instrument: the menu of response measures.
    AntiCoercionAnnexI,
    /// Annex II to the Anti-Coercion Instrument: origin and nationality.
    AntiCoercionAnnexII,
    /// Regulation (EU) No 182/2011, on control of the Commission's implementing powers.
    Comitology,
    /// The Treaty on European Union.
    Teu,
    /// The Treaty on the Functioning of the European Union.
    Tfeu,
    /// The Council's Rules of Procedure, Decision 2009/937/EU.
    RulesOfProcedure,
    /// Decision 2009/857/EC, on blocking minorities that are nearly reached.
    NearBlock,
    /// Decision (EU) 2016/1316, on the order of Presidencies.
    Presidencies,
}

impl Instrument {
    /// The official number, or the usual abbreviation of a Treaty.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::AntiCoercion | Self::AntiCoercionAnnexI | Self::AntiCoercionAnnexII => "(EU) 2023/2675",
            Self::Comitology => "(EU) 182/2011",
            Self::Teu => "TEU",
            Self::Tfeu => "TFEU",
            Self::RulesOfProcedure => "2009/937/EU",
            Self::NearBlock => "2009/857/EC",
            Self::Presidencies => "(EU) 2016/1316",
        }
    }
}

macro_rules! articles {
    ($($(#[$doc:meta])* $name:ident = $instrument:ident $place:literal $mark:ident;)*) => {
        /// A place in an act: article, paragraph, point.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum Article {
            $(
                $(#[$doc])*
                $name,
            )*
        }

        impl Article {
            /// Every article that the law layer knows, in the order of the acts.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The act in which it stands.
            #[must_use]
            pub const fn instrument(self) -> Instrument {
                match self { $(Self::$name => Instrument::$instrument,)* }
            }

            /// Its place in the act, such as `8(1)(a)`.
            #[must_use]
            pub const fn place(self) -> &'static str {
                match self { $(Self::$name => $place,)* }
            }

            /// How well the rule is known.
            #[must_use]
            pub const fn mark(self) -> Mark {
                match self { $(Self::$name => Mark::$mark,)* }
            }

            /// A stable key for texts and data files, such as `Aci8_1a`.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
        }
    };
}

articles! {
    /// Art. 2(1): what economic coercion is.
    Aci2_1 = AntiCoercion "2(1)" Text;
    /// Art. 2(2): the five factors to weigh.
    Aci2_2 = AntiCoercion "2(2)" Text;
    /// Art. 4(1): examination on request or own initiative.
    Aci4_1 = AntiCoercion "4(1)" Text;
    /// Art. 4(2): examination within normally four months.
    Aci4_2 = AntiCoercion "4(2)" Text;
    /// Art. 4(3): member states are told.
    Aci4_3 = AntiCoercion "4(3)" Text;
    /// Art. 4(4): notice inviting input.
    Aci4_4 = AntiCoercion "4(4)" Text;
    /// Art. 5(1): proposal for a determination and its indicative period.
    Aci5_1 = AntiCoercion "5(1)" Text;
    /// Art. 5(2): reparation in the proposal or in a later one.
    Aci5_2 = AntiCoercion "5(2)" Text;
    /// Art. 5(3): observations of the third country.
    Aci5_3 = AntiCoercion "5(3)" Text;
    /// Art. 5(4): Parliament informed of the conclusions.
    Aci5_4 = AntiCoercion "5(4)" Text;
    /// Art. 5(5): determination and its amendment by qualified majority.
    Aci5_5 = AntiCoercion "5(5)" Text;
    /// Art. 5(6): eight weeks, normally at most ten.
    Aci5_6 = AntiCoercion "5(6)" Text;
    /// Art. 5(7): publication.
    Aci5_7 = AntiCoercion "5(7)" Text;
    /// Art. 5(8): Parliament informed of acts.
    Aci5_8 = AntiCoercion "5(8)" Text;
    /// Art. 5(9): request to cease.
    Aci5_9 = AntiCoercion "5(9)" Text;
    /// Art. 5(10): request for reparation.
    Aci5_10 = AntiCoercion "5(10)" Text;
    /// Art. 6(1): consultations with the third country.
    Aci6_1 = AntiCoercion "6(1)" Text;
    /// Art. 6(2): matters raised in international fora.
    Aci6_2 = AntiCoercion "6(2)" Text;
    /// Art. 7: cooperation with others concerned.
    Aci7 = AntiCoercion "7" Text;
    /// Art. 8(1): response measures and their three conditions.
    Aci8_1 = AntiCoercion "8(1)" Text;
    /// Art. 8(1)(a): engagement has failed.
    Aci8_1a = AntiCoercion "8(1)(a)" Text;
    /// Art. 8(1)(b): measures are necessary.
    Aci8_1b = AntiCoercion "8(1)(b)" Text;
    /// Art. 8(1)(c): measures are in the Union interest.
    Aci8_1c = AntiCoercion "8(1)(c)" Text;
    /// Art. 8(3): general application or certain persons.
    Aci8_3 = AntiCoercion "8(3)" Text;
    /// Art. 8(4): international obligations.
    Aci8_4 = AntiCoercion "8(4)" Text;
    /// Art. 8(5): coordination with other instruments.
    Aci8_5 = AntiCoercion "8(5)" Text;
    /// Art. 8(6): application deferred by at most three months.
    Aci8_6 = AntiCoercion "8(6)" Text;
    /// Art. 8(7): call to cease on adoption.
    Aci8_7 = AntiCoercion "8(7)" Text;
    /// Art. 8(8): further deferral on credible information.
    Aci8_8 = AntiCoercion "8(8)" Text;
    /// Art. 8(9): repeal before application.
    Aci8_9 = AntiCoercion "8(9)" Text;
    /// Art. 8(10): application without prior call.
    Aci8_10 = AntiCoercion "8(10)" Text;
    /// Art. 8(11): coercion that is only a threat.
    Aci8_11 = AntiCoercion "8(11)" Text;
    /// Art. 9: Union interest.
    Aci9 = AntiCoercion "9" Text;
    /// Art. 10: persons linked to the government.
    Aci10 = AntiCoercion "10" Text;
    /// Art. 11(1): proportionate and not exceeding the injury.
    Aci11_1 = AntiCoercion "11(1)" Text;
    /// Art. 11(2): criteria for selecting measures.
    Aci11_2 = AntiCoercion "11(2)" Text;
    /// Art. 11(3): authorisation procedures.
    Aci11_3 = AntiCoercion "11(3)" Text;
    /// Art. 11(4): firms established in the Union.
    Aci11_4 = AntiCoercion "11(4)" Text;
    /// Art. 12: review, suspension, amendment and termination.
    Aci12 = AntiCoercion "12" Text;
    /// Art. 12(2): suspension, and how long it lasts.
    Aci12_2 = AntiCoercion "12(2)" Text;
    /// Art. 12(4): grounds of termination.
    Aci12_4 = AntiCoercion "12(4)" Text;
    /// Art. 12(5): urgent suspension or amendment.
    Aci12_5 = AntiCoercion "12(5)" Text;
    /// Art. 13: information gathering before measures.
    Aci13 = AntiCoercion "13" Text;
    /// Art. 14: single point of contact.
    Aci14 = AntiCoercion "14" Text;
    /// Art. 15: confidentiality.
    Aci15 = AntiCoercion "15" Text;
    /// Art. 16: delegated acts on Annex II.
    Aci16 = AntiCoercion "16" Text;
    /// Art. 17: exercise of the delegation.
    Aci17 = AntiCoercion "17" Text;
    /// Art. 18(1): the committee.
    Aci18_1 = AntiCoercion "18(1)" Text;
    /// Art. 18(2): examination procedure, no adoption without opinion.
    Aci18_2 = AntiCoercion "18(2)" Text;
    /// Art. 18(3): immediately applicable acts.
    Aci18_3 = AntiCoercion "18(3)" Text;
    /// Art. 19(1): Parliament kept informed.
    Aci19_1 = AntiCoercion "19(1)" Text;
    /// Art. 19(2): evaluation six months after termination.
    Aci19_2 = AntiCoercion "19(2)" Text;
    /// Art. 19(3): review of the Regulation.
    Aci19_3 = AntiCoercion "19(3)" Text;
    /// Art. 20: entry into force.
    Aci20 = AntiCoercion "20" Text;
    /// Art. 1: customs duties and other charges.
    AnnexI1 = AntiCoercionAnnexI "1" Text;
    /// Art. 2: import and export restrictions.
    AnnexI2 = AntiCoercionAnnexI "2" Text;
    /// Art. 3: transit and internal measures.
    AnnexI3 = AntiCoercionAnnexI "3" Text;
    /// Art. 4: public procurement.
    AnnexI4 = AntiCoercionAnnexI "4" Text;
    /// Art. 5: trade in services.
    AnnexI5 = AntiCoercionAnnexI "5" Text;
    /// Art. 6: foreign direct investment.
    AnnexI6 = AntiCoercionAnnexI "6" Text;
    /// Art. 7: intellectual property.
    AnnexI7 = AntiCoercionAnnexI "7" Text;
    /// Art. 8: financial services.
    AnnexI8 = AntiCoercionAnnexI "8" Text;
    /// Art. 9: chemicals.
    AnnexI9 = AntiCoercionAnnexI "9" Text;
    /// Art. 10: sanitary and phytosanitary law.
    AnnexI10 = AntiCoercionAnnexI "10" Text;
    /// Art. 1-3: origin and nationality.
    AnnexII = AntiCoercionAnnexII "1-3" Text;
    /// Art. 3(2): the Commission chairs and does not vote.
    Com3_2 = Comitology "3(2)" Text;
    /// Art. 3(3): fourteen days between draft and meeting.
    Com3_3 = Comitology "3(3)" Text;
    /// Art. 3(4): amendments until the opinion.
    Com3_4 = Comitology "3(4)" Text;
    /// Art. 3(5): written procedure.
    Com3_5 = Comitology "3(5)" Text;
    /// Art. 3(7): time limits on appeal.
    Com3_7 = Comitology "3(7)" Text;
    /// Art. 5(1): majorities for an opinion.
    Com5_1 = Comitology "5(1)" Text;
    /// Art. 5(2): positive opinion.
    Com5_2 = Comitology "5(2)" Text;
    /// Art. 5(3): negative opinion.
    Com5_3 = Comitology "5(3)" Text;
    /// Art. 5(4): no opinion.
    Com5_4 = Comitology "5(4)" Text;
    /// Art. 5(4)(b): no opinion where the basic act forbids adoption.
    Com5_4b = Comitology "5(4)(b)" Text;
    /// Art. 5(4)(c): no opinion and a simple majority opposed.
    Com5_4c = Comitology "5(4)(c)" Text;
    /// Art. 5(5): definitive anti-dumping and countervailing measures.
    Com5_5 = Comitology "5(5)" Memory;
    /// Art. 6(3): the appeal committee.
    Com6_3 = Comitology "6(3)" Text;
    /// Art. 8: immediately applicable acts.
    Com8 = Comitology "8" Text;
    /// Art. 10(1)(e): register of results of voting.
    Com10_1 = Comitology "10(1)(e)" Text;
    /// Art. 11: right of scrutiny.
    Com11 = Comitology "11" Text;
    /// Art. 16(1): the Council makes policy and coordinates.
    Teu16_1 = Teu "16(1)" Memory;
    /// Art. 16(4): qualified majority.
    Teu16_4 = Teu "16(4)" Secondary;
    /// Art. 16(8): meetings in public.
    Teu16_8 = Teu "16(8)" Text;
    /// Art. 31: unanimity in foreign and security policy.
    Teu31 = Teu "31" Memory;
    /// Art. 122(1): solidarity measures.
    Tfeu122_1 = Tfeu "122(1)" Memory;
    /// Art. 207(3): trade negotiations.
    Tfeu207_3 = Tfeu "207(3)" Memory;
    /// Art. 218: international agreements.
    Tfeu218 = Tfeu "218" Memory;
    /// Art. 238(1): simple majority.
    Tfeu238_1 = Tfeu "238(1)" Text;
    /// Art. 238(2): reinforced qualified majority.
    Tfeu238_2 = Tfeu "238(2)" Text;
    /// Art. 238(3)(a): qualified majority of those who take part.
    Tfeu238_3a = Tfeu "238(3)(a)" Text;
    /// Art. 238(3)(b): reinforced qualified majority of those who take part.
    Tfeu238_3b = Tfeu "238(3)(b)" Text;
    /// Art. 238(4): abstention under unanimity.
    Tfeu238_4 = Tfeu "238(4)" Text;
    /// Art. 239: one member acts for at most one other.
    Tfeu239 = Tfeu "239" Text;
    /// TFEU Art. 265: failure to act.
    Tfeu265 = Tfeu "265" Memory;
    /// Art. 291(2): implementing powers.
    Tfeu291_2 = Tfeu "291(2)" Text;
    /// Art. 293(1): amendment of a proposal by unanimity.
    Tfeu293_1 = Tfeu "293(1)" Text;
    /// Art. 293(2): alteration of the proposal by the Commission.
    Tfeu293_2 = Tfeu "293(2)" Text;
    /// Art. 1(5): procedural decisions by simple majority.
    Rop1_5 = RulesOfProcedure "1(5)" Text;
    /// Art. 2(5): who presides for trade.
    Rop2_5 = RulesOfProcedure "2(5)" Text;
    /// Art. 3(2): requests sixteen days before.
    Rop3_2 = RulesOfProcedure "3(2)" Text;
    /// Art. 3(4): documents.
    Rop3_4 = RulesOfProcedure "3(4)" Memory;
    /// Art. 3(6): A items and B items.
    Rop3_6 = RulesOfProcedure "3(6)" Text;
    /// Art. 3(7): items without notice, by unanimity.
    Rop3_7 = RulesOfProcedure "3(7)" Text;
    /// Art. 3(8): withdrawal of an A item.
    Rop3_8 = RulesOfProcedure "3(8)" Text;
    /// Art. 9(2)(b): publication of votes.
    Rop9_2b = RulesOfProcedure "9(2)(b)" Text;
    /// Art. 9(3): indicative votes are not published.
    Rop9_3 = RulesOfProcedure "9(3)" Text;
    /// Art. 11(1): opening of a vote.
    Rop11_1 = RulesOfProcedure "11(1)" Text;
    /// Art. 11(2): order of voting.
    Rop11_2 = RulesOfProcedure "11(2)" Text;
    /// Art. 11(3): delegation of the vote.
    Rop11_3 = RulesOfProcedure "11(3)" Text;
    /// Art. 11(4): quorum.
    Rop11_4 = RulesOfProcedure "11(4)" Text;
    /// Art. 11(5): population figures.
    Rop11_5 = RulesOfProcedure "11(5)" Text;
    /// Art. 12(1): written vote.
    Rop12_1 = RulesOfProcedure "12(1)" Text;
    /// Art. 19(2): preparation by Coreper.
    Rop19_2 = RulesOfProcedure "19(2)" Text;
    /// Art. 21: reports of working parties.
    Rop21 = RulesOfProcedure "21" Text;
    /// Art. 4-5: discussion goes on when a block is near.
    NearBlock = NearBlock "4-5" Secondary;
    /// Art. Annex: order of Presidencies.
    PresidencyOrder = Presidencies "Annex" Text;
}

impl Article {
    /// The point of Annex I of the Anti-Coercion Instrument with a number from 1 to 10.
    #[must_use]
    pub const fn annex_i(point: u8) -> Option<Self> {
        match point {
            1 => Some(Self::AnnexI1),
            2 => Some(Self::AnnexI2),
            3 => Some(Self::AnnexI3),
            4 => Some(Self::AnnexI4),
            5 => Some(Self::AnnexI5),
            6 => Some(Self::AnnexI6),
            7 => Some(Self::AnnexI7),
            8 => Some(Self::AnnexI8),
            9 => Some(Self::AnnexI9),
            10 => Some(Self::AnnexI10),
            _ => None,
        }
    }

    /// The article with a [`key`](Self::key).
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|article| article.key() == key)
    }
}

/// A number in a reason, with what it counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Number {
    /// Members of the Council.
    Members(u8),
    /// Persons.
    Persons(Population),
}

/// What a reason says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Point {
    /// Enough members are present to vote.
    QuorumMet,
    /// Too few members are present to vote.
    QuorumMissed,
    /// Enough members are in favour.
    MembersReached,
    /// Too few members are in favour.
    MembersShort,
    /// The members in favour have enough of the population.
    PopulationReached,
    /// The members in favour have too little of the population.
    PopulationShort,
    /// The others are too few for a blocking minority, so the majority is deemed attained.
    DeemedAttained,
    /// The others are a blocking minority: many enough, and with enough of the population.
    Blocked,
    /// Abstaining members (count and population), who are not in favour.
    AbstentionIsNotFor,
    /// Absent members without proxy (count and population), who are not in favour.
    AbsenceIsNotFor,
    /// Abstaining members, who do not prevent unanimity.
    AbstentionDoesNotPrevent,
    /// Absent members without proxy, who prevent unanimity.
    AbsencePrevents,
    /// Silent members, who prevent unanimity: they are present or represented, but do not abstain.
    SilencePrevents,
    /// Members against, where one is enough to prevent adoption.
    OneAgainstPrevents,
    /// Nobody is against.
    NobodyAgainst,
    /// Nobody is in favour.
    NobodyFor,
}

/// One reason: the point, what there is, what is needed (where something is), and the article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reason {
    /// What it says.
    pub point: Point,
    /// What there is.
    pub have: Number,
    /// What is needed, or what stands beside it.
    pub beside: Option<Number>,
    /// Where it stands.
    pub article: Article,
}

/// The reasons of one outcome.
pub type Reasons = ArrayVec<Reason, 8>;
