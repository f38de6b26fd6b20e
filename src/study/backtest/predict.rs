//! What the voter model says of a recorded vote, member by member.

use crate::ai::note::VoteTerm;
use crate::ai::stance::{self, Settling, Stance, Sum};
use crate::base::ids::StateId;
use crate::campaign::Campaign;
use crate::campaign::provenance::Mark;
use crate::game::politics::can_deliver;
use crate::game::rulebook::Camp;
use crate::law::ballot::Vote;
use crate::law::population::Table;
use crate::study::backtest::posture::Postures;
use crate::study::backtest::record::{Item, Last, Record};
use crate::study::backtest::term::{self, TERMS, Unset, place};
use crate::words::text::{self, say};
use std::collections::BTreeMap;

/// The members by the table: codes in its order.
#[derive(Clone, Copy, Debug)]
pub struct Roll<'a> {
    /// Codes.
    pub codes: &'a [String],
    /// Populations, in the order of the codes.
    pub table: &'a Table,
}

/// What the model says of a member.
#[derive(Clone, Debug)]
pub struct Prediction {
    /// The code.
    pub code: String,
    /// How it voted; nothing if it was absent.
    pub voted: Option<Vote>,
    /// The terms and their sum, without the mood of the day.
    pub sum: Sum,
    /// Points of the position alone.
    pub position: i32,
    /// How it voted before on the same file, if that is known.
    pub last: Option<Vote>,
    /// How well its vote is known.
    pub mark: Mark,
    /// The vote on an ordinary day.
    pub predicted: Vote,
    /// The chances of for, abstention and against, over the mood of the day.
    pub chances: [f64; 3],
}

/// What was read to predict, line by line.
pub type Inputs = Vec<String>;

/// Predicts every member's vote.
#[must_use]
pub fn predict(campaign: &Campaign, record: &Record, roll: Roll<'_>) -> (Vec<Prediction>, Inputs) {
    let judged = Postures::before(campaign, record.date);
    let inputs = inputs(campaign, record, judged.as_ref());
    let reader = Reader { campaign, record, judged, last: record.last_votes() };
    let leans: Vec<i32> = roll.codes.iter().map(|code| reader.lean(code)).collect();
    let voter = &campaign.voter;
    let members = roll.codes.iter().enumerate().map(|(at, code)| {
        let mut sum = match record.item {
            Item::Agreement => stance::settles(voter, &reader.settling(code)),
            Item::Determination | Item::ResponsePackage | Item::TradeDefence => {
                let expected = expected(&reader, roll, &leans, at);
                stance::stands_up(voter, &Stance { expected, ..reader.stance(code) })
            }
        };
        if record.item == Item::Determination && sum.total.abs() <= voter.waver.within {
            let needed = campaign.rules.politics.prices.case_threshold;
            sum.add(VoteTerm::CaseFile, stance::file(voter, reader.union("case-file"), needed));
        }
        let position = sum.terms.iter().filter(|term| term.term == VoteTerm::Position).map(|term| term.points).sum();
        Prediction {
            code: code.clone(),
            voted: record.votes.get(code).copied().flatten(),
            position,
            last: reader.last.get(code).copied(),
            mark: record.marks.get(code).copied().unwrap_or(Mark::Source),
            predicted: stance::vote(voter, sum.total),
            chances: stance::chances(voter, sum.total),
            sum,
        }
    });
    (members.collect(), inputs)
}

/// The share of the population that the others are expected to give: as they said, or as they lean.
fn expected(reader: &Reader<'_>, roll: Roll<'_>, leans: &[i32], me: usize) -> i32 {
    let (mut persons, mut known) = (0, 0);
    for (at, code) in roll.codes.iter().enumerate().filter(|(at, _)| *at != me) {
        let quarters = match reader.record.positions.get(code) {
            Some(Vote::For) => 4,
            Some(Vote::Abstain | Vote::Against) => 0,
            None => stance::quarters(&reader.campaign.voter, leans[at]),
        };
        let people = roll.table.persons(StateId::at(at)).0;
        persons += people * u64::from(quarters.unsigned_abs());
        known += people;
    }
    i32::try_from(persons * 2_500 / known.max(1)).unwrap_or(10_000)
}

/// Where the figures of a member come from: the context, else the judgement, else what the dictionary says.
struct Reader<'a> {
    campaign: &'a Campaign,
    record: &'a Record,
    judged: Option<Postures>,
    /// How each voted before on the same file.
    last: BTreeMap<String, Vote>,
}

impl Reader<'_> {
    /// The camp of a member: it changes seldom, and is the campaign's.
    fn camp(&self, code: &str) -> Camp {
        let nations = self.campaign.text.states.iter().zip(&self.campaign.rules.nations);
        nations.filter(|(text, _)| text.id == code).map(|(_, nation)| nation.camp).next().unwrap_or_default()
    }

    /// A figure of the Union; what holds where the context does not set it is the dictionary's affair.
    fn union(&self, name: &str) -> i32 {
        let set = place(name).and_then(|at| self.record.union.get(&at)).copied();
        set.unwrap_or_else(|| self.unset(name, None))
    }

    /// A figure of a member, the same.
    fn member(&self, name: &str, code: &str) -> i32 {
        let values = place(name).and_then(|at| self.record.members.get(&at));
        let set = values.and_then(|values| values.get(code).or_else(|| values.get("*"))).copied();
        set.unwrap_or_else(|| self.unset(name, Some(code)))
    }

    fn unset(&self, name: &str, code: Option<&str>) -> i32 {
        let start = &self.campaign.rules.start;
        match place(name).map_or(Unset::Value(0), |at| TERMS[at].unset) {
            Unset::Value(value) => value,
            Unset::Opening if name == "cohesion" => start.cohesion,
            Unset::Opening => start.credibility,
            Unset::Needed => self.campaign.rules.politics.prices.case_threshold,
            Unset::ByRule => code.map_or(0, |code| {
                term::PRODUCTION * self.member("production", code) + term::USE * self.member("use", code)
            }),
            Unset::Judged(otherwise) => {
                let judged = code.and_then(|code| self.judged.as_ref()?.members.get(code));
                judged.map_or(otherwise, |judged| judged.of(name))
            }
        }
    }

    fn stance(&self, code: &str) -> Stance {
        let voter = &self.campaign.voter;
        let (cohesion, credibility) = (self.union("cohesion"), self.union("credibility"));
        let divisor = match self.record.item {
            Item::Determination => voter.cost_determination,
            Item::ResponsePackage | Item::TradeDefence | Item::Agreement => voter.cost,
        };
        let of = |name: &str| self.member(name, code);
        Stance {
            posture: of("posture"),
            drift: of("drift"),
            salience: of("salience"),
            injury: of("injury"),
            delivers: can_deliver(cohesion, credibility) - self.campaign.rules.politics.opinions.deliver_pivot,
            cohesion,
            fear: of("fear"),
            ladder: self.union("ladder"),
            stick: of("stick"),
            anger: of("anger"),
            favour: of("favour"),
            received: of("received"),
            cost: of("cost") / divisor.max(1),
            expected: voter.momentum.pivot,
            camp: self.camp(code),
            last: self.last.get(code).copied(),
        }
    }

    fn settling(&self, code: &str) -> Settling {
        let stance = self.stance(code);
        Settling {
            posture: stance.posture + stance.drift,
            injury: stance.injury,
            worth: self.union("worth"),
            breaches: self.union("breaches"),
            // A recorded vote says nothing of measures that it suspends.
            relieved: 0,
            below: self.union("below-mandate") == 1,
        }
    }

    /// What others may know of where a member leans: as at the table, without what is its own affair.
    fn lean(&self, code: &str) -> i32 {
        let public = Stance { last: None, drift: 0, stick: 0, anger: 0, received: 0, cost: 0, ..self.stance(code) };
        stance::stands_up(&self.campaign.voter, &public).total
    }
}

fn inputs(campaign: &Campaign, record: &Record, judged: Option<&Postures>) -> Inputs {
    let mut lines = vec![
        say!("predict-coefficients", campaign = campaign.text.id.as_str()),
        match judged {
            Some(postures) => say!(
                "predict-postures",
                id = postures.id.as_str(),
                date = postures.date.to_string(),
                source = postures.source.as_str()
            ),
            None => text::plain("predict-no-postures"),
        },
        say!("predict-table", table = record.table.as_str()),
    ];
    let names = |places: Vec<usize>| {
        let names: Vec<&str> = places.into_iter().map(|at| super::term::TERMS[at].name).collect();
        names.join(", ")
    };
    let set: Vec<usize> = record.union.keys().chain(record.members.keys()).copied().collect();
    if !set.is_empty() {
        lines.push(say!("predict-context", terms = names(set)));
    }
    if !record.positions.is_empty() {
        let codes: Vec<&str> = record.positions.keys().map(String::as_str).collect();
        lines.push(say!("predict-positions", codes = codes.join(" ")));
    }
    match &record.last {
        Last::None => {}
        Last::Shipped(name) => lines.push(say!("record-last-shipped", name = name.as_str())),
        Last::Votes(_) => lines.push(text::plain("record-last-file")),
    }
    lines.push(text::plain("record-camps"));
    lines.push(text::plain("predict-not-read"));
    lines
}
