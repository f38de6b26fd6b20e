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
    ($($name:ident = $instrument:ident $place:literal $mark:ident, $what:literal;)*) => {
        /// A place in an act: article, paragraph, point.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum Article {
            $(
                #[doc = concat!("Art. ", $place, ": ", $what, ".")]
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
    Aci2_1 = AntiCoercion "2(1)" Text, "what economic coercion is";
    Aci2_2 = AntiCoercion "2(2)" Text, "the five factors to weigh";
    Aci4_1 = AntiCoercion "4(1)" Text, "examination on request or own initiative";
    Aci4_2 = AntiCoercion "4(2)" Text, "examination within normally four months";
    Aci4_3 = AntiCoercion "4(3)" Text, "member states are told";
    Aci4_4 = AntiCoercion "4(4)" Text, "notice inviting input";
    Aci5_1 = AntiCoercion "5(1)" Text, "proposal for a determination and its indicative period";
    Aci5_2 = AntiCoercion "5(2)" Text, "reparation in the proposal or in a later one";
    Aci5_3 = AntiCoercion "5(3)" Text, "observations of the third country";
    Aci5_4 = AntiCoercion "5(4)" Text, "Parliament informed of the conclusions";
    Aci5_5 = AntiCoercion "5(5)" Text, "determination and its amendment by qualified majority";
    Aci5_6 = AntiCoercion "5(6)" Text, "eight weeks, normally at most ten";
    Aci5_7 = AntiCoercion "5(7)" Text, "publication";
    Aci5_8 = AntiCoercion "5(8)" Text, "Parliament informed of acts";
    Aci5_9 = AntiCoercion "5(9)" Text, "request to cease";
    Aci5_10 = AntiCoercion "5(10)" Text, "request for reparation";
    Aci6_1 = AntiCoercion "6(1)" Text, "consultations with the third country";
    Aci6_2 = AntiCoercion "6(2)" Text, "matters raised in international fora";
    Aci7 = AntiCoercion "7" Text, "cooperation with others concerned";
    Aci8_1 = AntiCoercion "8(1)" Text, "response measures and their three conditions";
    Aci8_1a = AntiCoercion "8(1)(a)" Text, "engagement has failed";
    Aci8_1b = AntiCoercion "8(1)(b)" Text, "measures are necessary";
    Aci8_1c = AntiCoercion "8(1)(c)" Text, "measures are in the Union interest";
    Aci8_3 = AntiCoercion "8(3)" Text, "general application or certain persons";
    Aci8_4 = AntiCoercion "8(4)" Text, "international obligations";
    Aci8_5 = AntiCoercion "8(5)" Text, "coordination with other instruments";
    Aci8_6 = AntiCoercion "8(6)" Text, "application deferred by at most three months";
    Aci8_7 = AntiCoercion "8(7)" Text, "call to cease on adoption";
    Aci8_8 = AntiCoercion "8(8)" Text, "further deferral on credible information";
    Aci8_9 = AntiCoercion "8(9)" Text, "repeal before application";
    Aci8_10 = AntiCoercion "8(10)" Text, "application without prior call";
    Aci8_11 = AntiCoercion "8(11)" Text, "coercion that is only a threat";
    Aci9 = AntiCoercion "9" Text, "Union interest";
    Aci10 = AntiCoercion "10" Text, "persons linked to the government";
    Aci11_1 = AntiCoercion "11(1)" Text, "proportionate and not exceeding the injury";
    Aci11_2 = AntiCoercion "11(2)" Text, "criteria for selecting measures";
    Aci11_3 = AntiCoercion "11(3)" Text, "authorisation procedures";
    Aci11_4 = AntiCoercion "11(4)" Text, "firms established in the Union";
    Aci12 = AntiCoercion "12" Text, "review, suspension, amendment and termination";
    Aci12_2 = AntiCoercion "12(2)" Text, "suspension, and how long it lasts";
    Aci12_4 = AntiCoercion "12(4)" Text, "grounds of termination";
    Aci12_5 = AntiCoercion "12(5)" Text, "urgent suspension or amendment";
    Aci13 = AntiCoercion "13" Text, "information gathering before measures";
    Aci14 = AntiCoercion "14" Text, "single point of contact";
    Aci15 = AntiCoercion "15" Text, "confidentiality";
    Aci16 = AntiCoercion "16" Text, "delegated acts on Annex II";
    Aci17 = AntiCoercion "17" Text, "exercise of the delegation";
    Aci18_1 = AntiCoercion "18(1)" Text, "the committee";
    Aci18_2 = AntiCoercion "18(2)" Text, "examination procedure, no adoption without opinion";
    Aci18_3 = AntiCoercion "18(3)" Text, "immediately applicable acts";
    Aci19_1 = AntiCoercion "19(1)" Text, "Parliament kept informed";
    Aci19_2 = AntiCoercion "19(2)" Text, "evaluation six months after termination";
    Aci19_3 = AntiCoercion "19(3)" Text, "review of the Regulation";
    Aci20 = AntiCoercion "20" Text, "entry into force";
    AnnexI1 = AntiCoercionAnnexI "1" Text, "customs duties and other charges";
    AnnexI2 = AntiCoercionAnnexI "2" Text, "import and export restrictions";
    AnnexI3 = AntiCoercionAnnexI "3" Text, "transit and internal measures";
    AnnexI4 = AntiCoercionAnnexI "4" Text, "public procurement";
    AnnexI5 = AntiCoercionAnnexI "5" Text, "trade in services";
    AnnexI6 = AntiCoercionAnnexI "6" Text, "foreign direct investment";
    AnnexI7 = AntiCoercionAnnexI "7" Text, "intellectual property";
    AnnexI8 = AntiCoercionAnnexI "8" Text, "financial services";
    AnnexI9 = AntiCoercionAnnexI "9" Text, "chemicals";
    AnnexI10 = AntiCoercionAnnexI "10" Text, "sanitary and phytosanitary law";
    AnnexII = AntiCoercionAnnexII "1-3" Text, "origin and nationality";
    Com3_2 = Comitology "3(2)" Text, "the Commission chairs and does not vote";
    Com3_3 = Comitology "3(3)" Text, "fourteen days between draft and meeting";
    Com3_4 = Comitology "3(4)" Text, "amendments until the opinion";
    Com3_5 = Comitology "3(5)" Text, "written procedure";
    Com3_7 = Comitology "3(7)" Text, "time limits on appeal";
    Com5_1 = Comitology "5(1)" Text, "majorities for an opinion";
    Com5_2 = Comitology "5(2)" Text, "positive opinion";
    Com5_3 = Comitology "5(3)" Text, "negative opinion";
    Com5_4 = Comitology "5(4)" Text, "no opinion";
    Com5_4b = Comitology "5(4)(b)" Text, "no opinion where the basic act forbids adoption";
    Com5_4c = Comitology "5(4)(c)" Text, "no opinion and a simple majority opposed";
    Com5_5 = Comitology "5(5)" Memory, "definitive anti-dumping and countervailing measures";
    Com6_3 = Comitology "6(3)" Text, "the appeal committee";
    Com8 = Comitology "8" Text, "immediately applicable acts";
    Com10_1 = Comitology "10(1)(e)" Text, "register of results of voting";
    Com11 = Comitology "11" Text, "right of scrutiny";
    Teu16_1 = Teu "16(1)" Memory, "the Council makes policy and coordinates";
    Teu16_4 = Teu "16(4)" Secondary, "qualified majority";
    Teu16_8 = Teu "16(8)" Text, "meetings in public";
    Teu31 = Teu "31" Memory, "unanimity in foreign and security policy";
    Tfeu122_1 = Tfeu "122(1)" Memory, "solidarity measures";
    Tfeu207_3 = Tfeu "207(3)" Memory, "trade negotiations";
    Tfeu218 = Tfeu "218" Memory, "international agreements";
    Tfeu238_1 = Tfeu "238(1)" Text, "simple majority";
    Tfeu238_2 = Tfeu "238(2)" Text, "reinforced qualified majority";
    Tfeu238_3a = Tfeu "238(3)(a)" Text, "qualified majority of those who take part";
    Tfeu238_3b = Tfeu "238(3)(b)" Text, "reinforced qualified majority of those who take part";
    Tfeu238_4 = Tfeu "238(4)" Text, "abstention under unanimity";
    Tfeu239 = Tfeu "239" Text, "one member acts for at most one other";
    Tfeu291_2 = Tfeu "291(2)" Text, "implementing powers";
    Tfeu293_1 = Tfeu "293(1)" Text, "amendment of a proposal by unanimity";
    Tfeu293_2 = Tfeu "293(2)" Text, "alteration of the proposal by the Commission";
    Rop1_5 = RulesOfProcedure "1(5)" Text, "procedural decisions by simple majority";
    Rop2_5 = RulesOfProcedure "2(5)" Text, "who presides for trade";
    Rop3_2 = RulesOfProcedure "3(2)" Text, "requests sixteen days before";
    Rop3_4 = RulesOfProcedure "3(4)" Memory, "documents";
    Rop3_6 = RulesOfProcedure "3(6)" Text, "A items and B items";
    Rop3_7 = RulesOfProcedure "3(7)" Text, "items without notice, by unanimity";
    Rop3_8 = RulesOfProcedure "3(8)" Text, "withdrawal of an A item";
    Rop9_2b = RulesOfProcedure "9(2)(b)" Text, "publication of votes";
    Rop9_3 = RulesOfProcedure "9(3)" Text, "indicative votes are not published";
    Rop11_1 = RulesOfProcedure "11(1)" Text, "opening of a vote";
    Rop11_2 = RulesOfProcedure "11(2)" Text, "order of voting";
    Rop11_3 = RulesOfProcedure "11(3)" Text, "delegation of the vote";
    Rop11_4 = RulesOfProcedure "11(4)" Text, "quorum";
    Rop11_5 = RulesOfProcedure "11(5)" Text, "population figures";
    Rop12_1 = RulesOfProcedure "12(1)" Text, "written vote";
    Rop19_2 = RulesOfProcedure "19(2)" Text, "preparation by Coreper";
    Rop21 = RulesOfProcedure "21" Text, "reports of working parties";
    NearBlock = NearBlock "4-5" Secondary, "discussion goes on when a block is near";
    PresidencyOrder = Presidencies "Annex" Text, "order of Presidencies";
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
