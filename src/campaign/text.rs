//! Names and texts of a campaign, by the same ids as the rulebook.
//!
//! Plain data: who shows what when, and to whom, is decided above.

use crate::base::calendar::Date;
use crate::base::ids::{
    DatedEventId, DispatchId, EndingId, EvidenceId, GoodId, InjectId, InstrumentId, MeasureId, ProjectId, Seat,
    SectorId, StateId, UseId,
};
use crate::campaign::provenance::Basis;
use crate::game::rulebook::Condition;
use crate::game::state::Phase;

/// All texts of a campaign. The vectors are parallel to the tables of the rulebook.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Texts {
    /// The campaign's id, such as `october-2025`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One line under the title.
    pub subtitle: String,
    /// A paragraph for the browser.
    pub summary: String,
    /// The sentence that says that it is not a prediction.
    pub not_a_prediction: String,
    /// Short, standard and full, in this order.
    pub lengths: Vec<LengthText>,
    /// Labels of the population tables, such as "2027 by the 2026 table".
    pub populations: Vec<String>,
    /// Member states, by state.
    pub states: Vec<StateText>,
    /// The letters of capitals in their own words, by state and stage; empty where one wrote none.
    pub letters: Vec<[String; crate::game::rulebook::STAGES]>,
    /// The Commission's role sheet.
    pub commission: String,
    /// Beijing's role sheet.
    pub beijing: String,
    /// What the Commission aims at, in the order of the rulebook.
    pub commission_aims: Vec<ObjectiveText>,
    /// What Beijing aims at.
    pub beijing_aims: Vec<ObjectiveText>,
    /// Controlled goods, by good.
    pub goods: Vec<GoodText>,
    /// Uses, by use.
    pub uses: Vec<Named>,
    /// Sectors, by sector; they have no text.
    pub sectors: Vec<Named>,
    /// Supply projects, by project.
    pub projects: Vec<Named>,
    /// Response measures, by measure.
    pub measures: Vec<MeasureText>,
    /// Beijing's instruments, by instrument.
    pub instruments: Vec<InstrumentText>,
    /// The case file, by item.
    pub evidence: Vec<EvidenceText>,
    /// Dated events, by event.
    pub events: Vec<StoryText>,
    /// Dispatch templates, by dispatch.
    pub dispatches: Vec<DispatchText>,
    /// Injects, by inject.
    pub injects: Vec<InjectText>,
    /// Endings, by ending.
    pub endings: Vec<EndingText>,
    /// Questions for the discussion afterwards.
    pub questions: Vec<String>,
    /// What the game simplifies, a line each.
    pub simplified: Vec<String>,
    /// What was really done after the start: shown only after the ending.
    pub history: Vec<HistoryText>,
}

/// Something with a name and perhaps a text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Named {
    /// The authored id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The text; may be empty.
    pub text: String,
}

/// Something that happens: a dated event or an ending.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StoryText {
    /// The authored id.
    pub id: String,
    /// The headline.
    pub title: String,
    /// The text.
    pub text: String,
}

/// Texts of an ending: what is told of it may depend on what happened on the way.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EndingText {
    /// The authored id.
    pub id: String,
    /// The headline.
    pub title: String,
    /// The text.
    pub text: String,
    /// Texts that are told instead where their condition holds; the first that does.
    pub variants: Vec<Variant>,
}

/// A text that is told where a condition holds.
#[derive(Clone, PartialEq, Debug)]
pub struct Variant {
    /// When.
    pub when: Condition,
    /// The text.
    pub text: String,
}

/// Texts of a length.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LengthText {
    /// The title.
    pub title: String,
    /// What lies on the table.
    pub text: String,
    /// Whether the opening did not happen.
    pub invented: bool,
}

/// Texts of a member state.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StateText {
    /// The Council code.
    pub id: String,
    /// The name.
    pub name: String,
    /// The capital.
    pub capital: String,
    /// Why it stands where it stands.
    pub why: String,
    /// Firms and plants that are exposed, a line each.
    pub firms: Vec<String>,
    /// What Beijing offered it.
    pub carrots: String,
    /// What Beijing threatened or did to it.
    pub sticks: String,
    /// How it voted on 4 October 2024 on duties for electric cars, if it was a member and voted.
    pub vote_2024: Option<PastVote>,
    /// The role sheet.
    pub brief: String,
    /// Private objectives, in the order of the rulebook.
    pub objectives: Vec<ObjectiveText>,
}

/// A vote on record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PastVote {
    /// In favour.
    For,
    /// Abstained.
    Abstain,
    /// Against.
    Against,
}

/// A private objective in words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ObjectiveText {
    /// The authored id.
    pub id: String,
    /// What is wanted.
    pub text: String,
}

/// Texts of a controlled good.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GoodText {
    /// The authored id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What its demand is counted in, such as tonnes.
    pub unit: String,
    /// What it is.
    pub text: String,
}

/// Texts of a response measure.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MeasureText {
    /// The authored id, such as `M5b`.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it does.
    pub text: String,
    /// The paragraphs of the opinion piece that propose it, such as `¶10`; may be empty.
    pub paragraphs: Vec<String>,
}

/// Texts of an instrument.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct InstrumentText {
    /// The authored id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub text: String,
    /// Where it was seen before.
    pub precedent: String,
    /// What Beijing says when it signals or uses it.
    pub announcement: String,
    /// How it is taken back.
    pub way_down: String,
    /// The paragraphs of the opinion piece that describe it; may be empty.
    pub paragraphs: Vec<String>,
}

/// Texts of a case-file item.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct EvidenceText {
    /// The authored id.
    pub id: String,
    /// The title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// What Beijing answers.
    pub answer: String,
}

/// Who writes a dispatch.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Correspondent {
    /// Industry at home.
    Industry,
    /// The finance minister.
    Finance,
    /// Beijing's ambassador.
    Ambassador,
    /// A neighbour.
    Neighbour,
    /// Parliament at home.
    Parliament,
    /// The press.
    Press,
}

/// Texts of a dispatch. `{state}` and `{capital}` stand for the addressee's name and capital: see [`Texts::fill`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DispatchText {
    /// The authored id.
    pub id: String,
    /// Who writes.
    pub from: Correspondent,
    /// The headline.
    pub title: String,
    /// The letter.
    pub text: String,
    /// Two or three choices, in the order of the rulebook.
    pub options: Vec<OptionText>,
}

/// Texts of an inject, and what whoever runs the session is told of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InjectText {
    /// The authored id.
    pub id: String,
    /// The headline.
    pub title: String,
    /// What is told.
    pub text: String,
    /// Of those that share a group only one is sent; none where it shares none.
    pub group: Option<String>,
    /// From which month of the game to which it is meant.
    pub rounds: (u16, u16),
    /// In which phase it is meant; any if none.
    pub phase: Option<Phase>,
    /// How many minutes after its phase began it goes out by itself; none where the desk sends it.
    pub by_itself: Option<u16>,
    /// What to say when it is sent.
    pub say: String,
    /// What to expect of it.
    pub expect: String,
    /// What to do when nothing comes of it.
    pub if_stuck: String,
    /// What it teaches.
    pub teaches: String,
}

/// A choice in a dispatch.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OptionText {
    /// A few words.
    pub label: String,
    /// What follows from it.
    pub text: String,
}

/// What really happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HistoryText {
    /// When.
    pub date: Date,
    /// What.
    pub text: String,
    /// How well it is known.
    pub basis: Basis,
}

macro_rules! row {
    ($($(#[$doc:meta])* $name:ident($id:ident): $table:ident -> $row:ident;)*) => {
        impl Texts {$(
            $(#[$doc])*
            #[must_use]
            pub fn $name(&self, id: $id) -> &$row {
                &self.$table[id.index()]
            }
        )*}
    };
}
row! {
    /// The texts of a member state of this campaign.
    state(StateId): states -> StateText;
    /// The texts of a good of this campaign.
    good(GoodId): goods -> GoodText;
    /// The texts of a use of this campaign.
    used_for(UseId): uses -> Named;
    /// The texts of a sector of this campaign.
    sector(SectorId): sectors -> Named;
    /// The texts of a supply project of this campaign.
    project(ProjectId): projects -> Named;
    /// The texts of a measure of this campaign.
    measure(MeasureId): measures -> MeasureText;
    /// The texts of an instrument of this campaign.
    instrument(InstrumentId): instruments -> InstrumentText;
    /// The texts of a case-file item of this campaign.
    evidence(EvidenceId): evidence -> EvidenceText;
    /// The texts of a dated event of this campaign.
    event(DatedEventId): events -> StoryText;
    /// The texts of a dispatch of this campaign.
    dispatch(DispatchId): dispatches -> DispatchText;
    /// The texts of an inject of this campaign.
    inject(InjectId): injects -> InjectText;
    /// The texts of an ending of this campaign.
    ending(EndingId): endings -> EndingText;
}

impl Texts {
    /// What a seat aims at, in the order of the rulebook; nothing where it is judged by nothing.
    #[must_use]
    pub fn aims(&self, seat: Seat) -> &[ObjectiveText] {
        match seat {
            Seat::State(id) => &self.state(id).objectives,
            Seat::Commission => &self.commission_aims,
            Seat::Beijing => &self.beijing_aims,
            Seat::Facilitator | Seat::Observer => &[],
        }
    }

    /// A dispatch's text with the addressee's name and capital put in.
    #[must_use]
    pub fn fill(&self, text: &str, addressee: StateId) -> String {
        let state = self.state(addressee);
        text.replace("{state}", &state.name).replace("{capital}", &state.capital)
    }
}
