//! The steps of the procedure: what each carries, who takes it, where it stands and what it leads to.
//!
//! When a step may be taken is in [`crate::law::aci::window`], what it does in `transition`.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::Conditions;
use crate::law::aci::draft::{Act, Applies, Extent, Subject};
use crate::law::aci::{Terms, Urgency};
use crate::law::comitology::Opinion;
use crate::law::reason::Article;

/// A step, with what it carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// The Commission opens an examination.
    OpenExamination,
    /// The Commission invites the third country's observations until a day.
    InviteObservations {
        /// The last day for them.
        until: Date,
    },
    /// The Commission ends the examination without a proposal.
    CloseExamination,
    /// The Commission proposes a determination. It needs [`Coercion`](super::condition::Condition::Coercion).
    Propose {
        /// What it says.
        terms: Terms,
        /// The conditions that are met.
        met: Conditions,
    },
    /// The Commission alters its proposal.
    AlterProposal {
        /// What it says now.
        terms: Terms,
    },
    /// The Commission withdraws its proposal.
    WithdrawProposal,
    /// The Council amends the proposal, by qualified majority.
    AmendProposal {
        /// What it says now.
        terms: Terms,
    },
    /// The Council tells the Commission that it will be late, and why.
    AnnounceDelay,
    /// The Council votes and finds no majority: without legal effect.
    LoseVote,
    /// The Council determines that there is coercion, in the terms proposed and amended.
    Determine,
    /// The Commission asks the third country to cease and opens consultations.
    Engage,
    /// The case ends because the coercion has ceased or was settled, while no measures stand.
    EndCase,
    /// The Commission submits a draft to the committee. It needs the [`Subject::conditions`].
    Table {
        /// What it is about.
        subject: Subject,
        /// The conditions that are met.
        met: Conditions,
    },
    /// The chair changes the draft before the committee delivers its opinion.
    ChangeDraft,
    /// The committee or the appeal committee, whichever has the draft, votes.
    Vote(Opinion),
    /// The Commission submits an amended text to the same committee. It needs the [`Subject::conditions`].
    TableAmended {
        /// The conditions that are met.
        met: Conditions,
    },
    /// The Commission refers the draft to the appeal committee.
    Refer,
    /// The Commission gives the draft up.
    Abandon,
    /// The Commission adopts the act. A package or an amendment says when it applies; other acts take effect at once.
    Adopt {
        /// When it applies.
        applies: Option<Applies>,
        /// How much it touches on the day of adoption, where that is no longer what the draft said: since it was tabled other
        /// acts may have begun to apply or come to their end.
        extent: Option<Extent>,
    },
    /// The Commission defers the application further. It needs
    /// [`CredibleInformation`](super::condition::Condition::CredibleInformation).
    DeferFurther {
        /// Which act.
        act: Act,
        /// The new day of application.
        until: Date,
        /// The conditions that are met.
        met: Conditions,
    },
    /// An act applies. One that waits for a threat to be carried out needs
    /// [`ThreatCarriedOut`](super::condition::Condition::ThreatCarriedOut).
    Apply {
        /// Which act.
        act: Act,
        /// The conditions that are met.
        met: Conditions,
    },
    /// The Commission suspends or amends without prior opinion. It needs
    /// [`Urgency`](super::condition::Condition::Urgency) and [`Ground`](super::condition::Condition::Ground).
    ActUrgently {
        /// What it does.
        kind: Urgency,
        /// The conditions that are met.
        met: Conditions,
    },
    /// An urgent act that was not confirmed lapses.
    Lapse,
    /// Measures came to their end, by the terms of the act that set them (a sunset) or because a part of them was terminated:
    /// this says what is left.
    Expire {
        /// Whether others still apply.
        applying: bool,
        /// Whether others are still suspended.
        suspended: bool,
    },
    /// A suspension lapses on its day, and its measures apply again.
    SnapBack,
    /// The appeal committee lets its time pass without an opinion, which is no opinion.
    LetPass,
    /// The committee gives its opinion on an urgent act; a negative one repeals it at once.
    VoteUrgent(Opinion),
    /// The Council decides later than in its determination that reparation be asked for, on a later proposal.
    RequestReparation,
}

/// Who takes a step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Actor {
    /// The Commission.
    Commission,
    /// The Council.
    Council,
    /// The member states in the committee or the appeal committee.
    Committee,
    /// Nobody: the law or the act says so.
    Law,
}

macro_rules! kinds {
    ($($name:ident { $actor:ident, $article:ident, [$($next:ident),*] })*) => {
        /// A step without what it carries.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum StepKind {
            $(
                #[doc = concat!("See [`Step::", stringify!($name), "`].")]
                $name,
            )*
        }

        impl StepKind {
            /// Every kind, in the order of the procedure.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Who takes it.
            #[must_use]
            pub const fn actor(self) -> Actor {
                match self { $(Self::$name => Actor::$actor,)* }
            }

            /// Where it stands.
            #[must_use]
            pub const fn article(self) -> Article {
                match self { $(Self::$name => Article::$article,)* }
            }

            /// What it leads to: the steps that it can open and that were not open before, each in some case.
            #[must_use]
            pub const fn leads_to(self) -> &'static [Self] {
                match self { $(Self::$name => &[$(Self::$next),*],)* }
            }

            /// A stable key for texts, such as `OpenExamination`.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
        }
    };
}

kinds! {
    OpenExamination { Commission, Aci4_1, [InviteObservations, CloseExamination, Propose] }
    InviteObservations { Commission, Aci5_3, [] }
    CloseExamination { Commission, Aci4_2, [OpenExamination] }
    Propose { Commission, Aci5_1, [AlterProposal, WithdrawProposal, AmendProposal, AnnounceDelay, LoseVote, Determine] }
    AlterProposal { Commission, Tfeu293_2, [] }
    WithdrawProposal { Commission, Tfeu293_2, [OpenExamination] }
    AmendProposal { Council, Aci5_5, [] }
    AnnounceDelay { Council, Aci5_6, [] }
    LoseVote { Council, Aci5_5, [] }
    Determine { Council, Aci5_5, [Engage, EndCase, RequestReparation] }
    Engage { Commission, Aci5_9, [Table] }
    EndCase { Commission, Aci6_1, [OpenExamination] }
    Table { Commission, Com3_3, [ChangeDraft, Vote, Abandon] }
    ChangeDraft { Commission, Com3_4, [] }
    Vote { Committee, Com5_1, [Adopt, TableAmended, Refer, Table, EndCase] }
    TableAmended { Commission, Com5_3, [ChangeDraft, Vote] }
    Refer { Commission, Com5_3, [ChangeDraft, Vote, LetPass] }
    Abandon { Commission, Com3_4, [Table, EndCase] }
    Adopt { Commission, Aci8_1, [DeferFurther, Apply, Table, ActUrgently, SnapBack, EndCase, OpenExamination] }
    DeferFurther { Commission, Aci8_8, [] }
    Apply { Law, Aci8_6, [ActUrgently, Expire] }
    ActUrgently { Commission, Aci12_5, [Lapse, VoteUrgent] }
    Lapse { Law, Aci12_5, [ActUrgently] }
    Expire { Law, Aci8_1, [EndCase] }
    SnapBack { Law, Aci12_2, [] }
    LetPass { Law, Com6_3, [Adopt] }
    VoteUrgent { Committee, Com8, [ActUrgently] }
    RequestReparation { Council, Aci5_2, [] }
}

impl Step {
    /// The kind of the step.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        match self {
            Self::OpenExamination => StepKind::OpenExamination,
            Self::InviteObservations { .. } => StepKind::InviteObservations,
            Self::CloseExamination => StepKind::CloseExamination,
            Self::Propose { .. } => StepKind::Propose,
            Self::AlterProposal { .. } => StepKind::AlterProposal,
            Self::WithdrawProposal => StepKind::WithdrawProposal,
            Self::AmendProposal { .. } => StepKind::AmendProposal,
            Self::AnnounceDelay => StepKind::AnnounceDelay,
            Self::LoseVote => StepKind::LoseVote,
            Self::Determine => StepKind::Determine,
            Self::Engage => StepKind::Engage,
            Self::EndCase => StepKind::EndCase,
            Self::Table { .. } => StepKind::Table,
            Self::ChangeDraft => StepKind::ChangeDraft,
            Self::Vote(_) => StepKind::Vote,
            Self::TableAmended { .. } => StepKind::TableAmended,
            Self::Refer => StepKind::Refer,
            Self::Abandon => StepKind::Abandon,
            Self::Adopt { .. } => StepKind::Adopt,
            Self::DeferFurther { .. } => StepKind::DeferFurther,
            Self::Apply { .. } => StepKind::Apply,
            Self::ActUrgently { .. } => StepKind::ActUrgently,
            Self::Lapse => StepKind::Lapse,
            Self::Expire { .. } => StepKind::Expire,
            Self::SnapBack => StepKind::SnapBack,
            Self::LetPass => StepKind::LetPass,
            Self::VoteUrgent(_) => StepKind::VoteUrgent,
            Self::RequestReparation => StepKind::RequestReparation,
        }
    }
}
