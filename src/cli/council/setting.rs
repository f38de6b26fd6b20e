//! What every question about the Council shares: the rule, the table of populations, and who takes part.

use crate::base::set::StateSet;
use crate::cli::council::roll::Roll;
use crate::cli::failure::Failure;
use crate::law::coalition::{Game, council};
use crate::law::rule::Rule;
use crate::words::text::{self, say};
use clap::{Args, ValueEnum};

/// What every question shares.
#[derive(Args, Debug)]
pub(super) struct Common {
    /// The rule of voting
    #[arg(long, value_enum, default_value = "qmv")]
    pub(super) rule: RuleName,
    /// The population table: 2025, 2026, eurostat-2024, or a file of lines `code,population`, or FILE#COLUMN of a campaign's populations.csv
    #[arg(long, default_value = "2025", value_name = "TABLE")]
    pub(super) table: String,
    /// Who takes part, where not all do (TFEU 238(3))
    #[arg(long, value_name = "CODES")]
    pub(super) participants: Option<String>,
    /// Print one JSON document and nothing else
    #[arg(long)]
    pub(super) json: bool,
}

/// A rule as it is called on the command line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum RuleName {
    /// 55 % of members and 65 % of population; a blocking minority needs four members (TEU 16(4))
    Qmv,
    /// The same without the clause on blocking minorities, to see what it does
    QmvWithoutClause,
    /// 72 % of members and 65 % of population (TFEU 238(2))
    Reinforced,
    /// More than half of all members (TFEU 238(1))
    Simple,
    /// Nobody against; abstention does not prevent adoption (TFEU 238(4))
    Unanimity,
    /// The examination procedure: a qualified majority for, against, or no opinion (Reg. (EU) 182/2011)
    Committee,
    /// The appeal committee: an act is stopped by a qualified majority against, and by nothing else (Art. 6(3))
    Appeal,
}

impl RuleName {
    pub(super) const fn rule(self) -> Rule {
        match self {
            Self::Qmv | Self::Committee | Self::Appeal => Rule::QualifiedMajority,
            Self::QmvWithoutClause => Rule::QualifiedMajorityWithoutClause,
            Self::Reinforced => Rule::Reinforced,
            Self::Simple => Rule::Simple,
            Self::Unanimity => Rule::Unanimity,
        }
    }

    /// As it is written on the command line and in JSON.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Qmv => "qmv",
            Self::QmvWithoutClause => "qmv-without-clause",
            Self::Reinforced => "reinforced",
            Self::Simple => "simple",
            Self::Unanimity => "unanimity",
            Self::Committee => "committee",
            Self::Appeal => "appeal",
        }
    }

    /// As the head of a table.
    pub(super) fn title(self) -> String {
        text::plain(match self {
            Self::Qmv => "council-rule-qmv",
            Self::QmvWithoutClause => "council-rule-qmv-without-clause",
            Self::Reinforced => "council-rule-reinforced",
            Self::Simple => "council-rule-simple",
            Self::Unanimity => "council-rule-unanimity",
            Self::Committee => "council-rule-committee",
            Self::Appeal => "council-rule-appeal",
        })
    }
}

/// The common arguments, read and checked.
pub(super) struct Setting {
    pub(super) rule: RuleName,
    pub(super) table: String,
    pub(super) roll: Roll,
    pub(super) participating: StateSet,
}

impl Setting {
    pub(super) fn read(common: &Common) -> Result<Self, Failure> {
        let roll = Roll::read(&common.table)?;
        let participating = match &common.participants {
            None => roll.table.members(),
            Some(codes) => roll.states("--participants", codes)?,
        };
        if participating.is_empty() {
            return Err(Failure::new(
                "`--participants`",
                text::plain("council-nobody"),
                text::plain("council-name-one"),
            ));
        }
        Ok(Self { rule: common.rule, table: common.table.clone(), roll, participating })
    }

    /// The states of a list, all of which must take part.
    pub(super) fn states(&self, option: &str, codes: &str) -> Result<StateSet, Failure> {
        let states = self.roll.states(option, codes)?;
        self.taking_part(option, states).map(|()| states)
    }

    pub(super) fn taking_part(&self, option: &str, states: StateSet) -> Result<(), Failure> {
        let outside = states.minus(self.participating);
        if outside.is_empty() {
            return Ok(());
        }
        let cause = say!("council-outside", states = self.roll.list(outside));
        Err(Failure::new(format!("`{option}`"), cause, text::plain("council-outside-next")))
    }

    /// Refuses a state that stands in two lists.
    pub(super) fn apart(&self, lists: &[(&str, StateSet)]) -> Result<(), Failure> {
        for (i, (option, states)) in lists.iter().enumerate() {
            for (earlier, others) in &lists[..i] {
                let both = states.intersection(*others);
                if !both.is_empty() {
                    let cause = say!("council-in-two", states = self.roll.list(both), list = *earlier);
                    return Err(Failure::new(format!("`{option}`"), cause, text::plain("council-once")));
                }
            }
        }
        Ok(())
    }

    /// Who wins: those who carry a vote. On appeal an act lives unless a qualified majority is against it, so the members that do
    /// not vote against win when the others are no such majority: the mirror image of the game in the Council.
    pub(super) fn game(&self) -> Result<Game, Failure> {
        let game = council(self.rule.rule(), &self.roll.table, self.participating).map_err(|error| {
            Failure::new(format!("`--table {}`", self.table), error.to_string(), text::plain("council-check-figures"))
        })?;
        Ok(if self.rule == RuleName::Appeal { game.dual() } else { game })
    }

    /// The head of a printed page.
    pub(super) fn title(&self) -> String {
        let (all, part) = (self.roll.table.len(), self.participating.len());
        let who = if part == all { say!("members", count = all) } else { say!("council-part", part = part, all = all) };
        say!("council-head", rule = self.rule.title(), table = self.table.as_str(), who = who) + "\n"
    }

    /// The foot of a printed page: which of the figures that it rests on are estimates.
    pub(super) fn estimates(&self) -> Option<String> {
        let states = self.roll.estimates.intersection(self.participating);
        (!states.is_empty()).then(|| say!("council-estimates", states = self.roll.list(states)) + "\n")
    }
}
