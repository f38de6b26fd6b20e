//! A member state during play.

use super::pledge::{PledgeCondition, PledgePromise};
use super::stand::Stand;
use super::topic::{Amendment, Line, Paper, Text, Topic};
use crate::base::ids::{DispatchId, EvidenceId, GoodId, MeasureId, SectorId, StateId};
use crate::base::set::StateSet;
use crate::law::ballot::Vote;
use arrayvec::ArrayVec;

/// A member state.
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each read by its name")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NationState {
    /// Drift of posture since the start, in points.
    pub posture: i32,
    /// Pain suffered from Beijing's controls and sticks, in basis points, smoothed.
    pub injury: i32,
    /// Output lost to Beijing's sticks this month (duties, stoppages), in basis points.
    pub damage: i32,
    /// Cost of the Union's own measures, in points.
    pub cost: i32,
    /// Favour enjoyed in Beijing, in basis points.
    pub favour: i32,
    /// Domestic anger at coercion, in points.
    pub anger: i32,
    /// Extra fear from sticks aimed at it, in points.
    pub fear: i32,
    /// What lobbying, pledges and help have moved, in points: a pot for each topic.
    pub received: [i32; Topic::COUNT],
    /// Whom it lobbied this month, the month before, and the one before that.
    pub courted: [StateSet; 3],
    /// Political capital, in points.
    pub capital: i32,
    /// Own supply from outside China beyond the start, in basis points of demand.
    pub substitution: i32,
    /// Investments that will deliver, by months to go, in basis points.
    pub orders: [i32; 12],
    /// Supply of demand in the last month over all goods, in basis points.
    pub supply: i32,
    /// What it declared on each topic.
    pub declared: [Option<Vote>; Topic::COUNT],
    /// How it last voted on each topic, and in which round.
    pub voted: [Option<(u16, Vote)>; Topic::COUNT],
    /// On which topics its last vote is known outside the room, as bits.
    pub outside: u8,
    /// On which topics it is known outside what it shows in Coreper, until the Council decides, as bits.
    pub exposed: u8,
    /// The stand that it last showed on each topic, and in which round.
    pub stands: [Option<(u16, Stand)>; Topic::COUNT],
    /// What it has lost of others' trust by votes below its stands.
    pub distrust: i32,
    /// Whether it asked for an examination.
    pub asked: bool,
    /// Whether it asked for the fund.
    pub asked_fund: bool,
    /// The round of its last bilateral channel, 0 if none.
    pub last_channel: u16,
    /// Bilateral channels used.
    pub channels: u8,
    /// Whether its last channel became known.
    pub leaked: bool,
    /// The round in which it last shared stocks, 0 if never.
    pub last_share: u16,
    /// Pledges kept.
    pub kept: u8,
    /// Pledges broken.
    pub broken: u8,
    /// The dispatch on its desk.
    pub dispatch: Option<DispatchId>,
    /// Its choice.
    pub choice: Option<u8>,
    /// What it has asked for in this consultation.
    pub acts: ArrayVec<Act, 4>,
    /// Its answers to pledges in this round, by the states that promise: one bit for each that was answered, one for yes.
    pub replies: (u64, u64),
    /// What its capital has answered to questions about its instructions.
    pub letters: Answers,
    /// What the chair has asked it in confidence, and what it said.
    pub confidence: Confidence,
    /// Whether it is done with the phase.
    pub ready: bool,
}

/// What a chair of Coreper has asked a state in confidence, and what it said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Confidence {
    /// The file on which it is asked and has not answered.
    pub asked: Option<Topic>,
    /// What it said last, by topic.
    pub told: [Option<Confided>; Topic::COUNT],
}

/// What a state has said in confidence on a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Confided {
    /// In which round.
    pub round: u16,
    /// To which chair.
    pub to: StateId,
    /// Where it stands, as it says.
    pub stand: Stand,
    /// Whether that became known outside.
    pub outside: bool,
}

/// What a capital has answered to questions of its delegation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// How often it was asked.
    pub asked: u8,
    /// How often it gave way, by stage.
    pub moved: [u8; crate::game::rulebook::STAGES],
}

impl NationState {
    /// It fears more, or less, by so many points: never more than so strongly either way.
    pub(in crate::game) fn fears(&mut self, by: i32) {
        self.fear = (self.fear + by).clamp(-60, 60);
    }

    /// It is angrier, or less angry, by so many points, within bounds.
    pub(in crate::game) fn is_angered(&mut self, by: i32) {
        self.anger = (self.anger + by).clamp(-40, 80);
    }
}

/// What a state asks of the Commission's draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Suggestion {
    /// Spare a sector.
    Spare(SectorId),
    /// Add a measure.
    Add(MeasureId),
    /// Leave a measure out.
    Drop(MeasureId),
    /// Let the act end after so many months.
    Sunset(u8),
}

impl Suggestion {
    /// What kind it is of.
    #[must_use]
    pub const fn kind(self) -> SuggestionKind {
        match self {
            Self::Spare(_) => SuggestionKind::Spare,
            Self::Add(_) => SuggestionKind::Add,
            Self::Drop(_) => SuggestionKind::Drop,
            Self::Sunset(_) => SuggestionKind::Sunset,
        }
    }
}

/// The months after which an act may be suggested to end by itself.
pub const SUNSETS: [u8; 4] = [6, 12, 18, 24];

/// The kinds of suggestions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SuggestionKind {
    /// Spare a sector.
    Spare,
    /// Add a measure.
    Add,
    /// Leave a measure out.
    Drop,
    /// A sunset.
    Sunset,
}

impl SuggestionKind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Spare, Self::Add, Self::Drop, Self::Sunset];
}

/// One act of consultation, recorded when asked for and carried out when the phase closes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// States publicly how it will vote.
    Declare(Topic, Vote),
    /// Lobbies a state towards a vote.
    Lobby(StateId, Topic, Vote),
    /// Offers a pledge.
    Pledge {
        /// To whom.
        to: StateSet,
        /// If.
        condition: PledgeCondition,
        /// Then.
        promise: PledgePromise,
        /// Rounds until it is judged.
        within: u8,
    },
    /// Asks the Commission for an examination (Art. 4(1)).
    AskExamination,
    /// Files evidence (Art. 4(2)).
    File(EvidenceId),
    /// Moves an amendment to the determination (Art. 5(5)).
    Amend(Amendment),
    /// Suggests something for the draft package (Reg. 182/2011 Art. 3(4)).
    Suggest(Suggestion),
    /// Shares stocks.
    Share(StateId, GoodId),
    /// Invests in substitution.
    Invest(GoodId),
    /// Goes to Beijing alone.
    Channel,
    /// Asks that a vote be opened (RoP 11(1)).
    RequestVote(Topic),
    /// Asks for the stockpile and solidarity fund (TFEU 122(1)).
    AskFund,
    /// Proposes a listing (TEU 30(1)).
    ProposeListing,
    /// Tables conclusions of the Council, as the Presidency.
    TableConclusions(Line),
    /// Presents a text on the determination, as the Presidency.
    Present(Text),
    /// Asks that the last votes on a topic be made public (RoP 9(2)(b)).
    Publish(Topic),
    /// Lets it be known outside where another stands on a file.
    Leak(Topic, StateId),
    /// Lets a paper of the table be known outside.
    LeakPaper(Paper, Topic),
    /// Asks for an opinion of the Legal Service on the text of a file.
    Opinion(Topic),
    /// Asks its capital for other instructions on a file.
    AskCapital(Topic),
}
