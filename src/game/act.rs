//! Acts: what a seat asks for. One file for each: its fields, what each may hold, whether it is open and why not, the events that
//! it comes to, what it is expected to do.
//!
//! A new act is one file and one line of the table at the end of this one, which every route goes through.

mod consult;
mod draft;
mod instruments;
mod occasion;
mod terms;

mod accept_counter;
mod accept_offer;
mod adjust;
mod adopt;
mod amend;
mod amend_draft;
mod answer;
mod appeal;
mod approve;
mod ask_capital;
mod ask_examination;
mod ask_fund;
mod breach;
mod call_to_act;
mod channel;
mod close;
mod conclude;
mod confess;
mod confide;
mod coordinate;
mod counter;
mod declare;
mod ease;
mod end_moves;
mod end_signals;
mod file;
mod give_proxy;
mod hold;
mod impose;
mod inject;
mod invest;
mod leak;
mod leak_paper;
mod lift;
mod limit;
mod lobby;
mod notice;
mod offer;
mod open;
mod opinion;
mod pledge;
mod present;
mod propose;
mod propose_fund;
mod propose_listing;
mod publish;
mod put;
mod ready;
mod recommend;
mod reply;
mod request_vote;
mod reroute;
mod restock;
mod send;
mod share;
mod shave;
mod signal;
mod stay_away;
mod suggest;
mod table;
mod table_amendment;
mod table_conclusions;
mod table_resumption;
mod table_suspension;
mod table_termination;
mod take_stand;
mod tell;
mod unearth;
mod use_instrument;
mod vote;
mod withdraw;
mod withdraw_item;
mod withdraw_proposal;

use crate::base::ids::Seat;
use crate::game::event::Event;
use crate::game::expected::Expectations;
use crate::game::refusal::Refusal;
use crate::game::slot::{Domain, Filled, Slot};
use crate::game::state::{self, State};
use crate::game::view::View;
use crate::game::wire::field::Reader;
use crate::game::wire::{Misfit, Value, Values};
use occasion::Occasion;
use std::fmt;

/// What a slot may hold, by the view and the slots filled before it.
type DomainOf = for<'v, 'f> fn(&View<'v>, &Filled<'f>) -> Domain;

/// The fields of an act as slots; made by `act!`.
trait Form: Sized {
    /// Its slots, in the order in which they are asked for.
    const SLOTS: &'static [Slot];
    /// What each may hold.
    const DOMAINS: &'static [DomainOf];
    /// The act that values stand for.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;
    /// The values that stand for it.
    fn write(&self, values: &mut Values);
}

/// The rules of an act.
trait Act: Form {
    /// For which seats, in which phase and on whose turn it is.
    const OCCASION: Occasion;

    /// Whether it is open on its occasion.
    ///
    /// # Errors
    /// Why it is not.
    fn open(_: &View<'_>) -> Result<(), Refusal> {
        Ok(())
    }

    /// What no single slot shows: whether what they hold together may be asked for.
    ///
    /// # Errors
    /// Why it may not.
    fn whole(&self, _: &View<'_>) -> Result<(), Refusal> {
        Ok(())
    }

    /// For an act of a member state in the consultation: what is noted of it, to be carried out when all states are done.
    fn noted(&self) -> Option<state::Act> {
        None
    }

    /// What it comes to; what it names was checked before.
    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        consult::ask(seat, self.noted())
    }

    /// What it is expected to do, by the figures that the reckoning will use; nothing where that is not for it alone to say.
    fn forecast(&self, _: &View<'_>, _: &mut Expectations) {}
}

/// Declares an act: nothing but its name, or each field with its type, and the slots it is asked for in, with what they may hold.
macro_rules! act {
    ($(#[$doc:meta])* pub struct $Act:ident;) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub struct $Act;

        impl $crate::game::act::Form for $Act {
            const SLOTS: &'static [$crate::game::slot::Slot] = &[];
            const DOMAINS: &'static [$crate::game::act::DomainOf] = &[];

            fn read(_: &mut $crate::game::wire::field::Reader<'_>) -> Option<Self> {
                Some(Self)
            }

            fn write(&self, _: &mut $crate::game::wire::Values) {}
        }
    };
    (
        $(#[$doc:meta])*
        pub struct $Act:ident {
            $( $(#[$about:meta])* $field:ident: $Type:ty = [$( $Slot:ident: $domain:expr ),+ $(,)?] ),+ $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct $Act {
            $( $(#[$about])* pub $field: $Type, )*
        }

        impl $crate::game::act::Form for $Act {
            const SLOTS: &'static [$crate::game::slot::Slot] = &[$( $( $crate::game::slot::Slot::$Slot, )+ )*];
            const DOMAINS: &'static [$crate::game::act::DomainOf] = &[$( $( $domain, )+ )*];

            fn read(reader: &mut $crate::game::wire::field::Reader<'_>) -> Option<Self> {
                Some(Self { $( $field: $crate::game::wire::field::Fields::read(reader)?, )* })
            }

            fn write(&self, values: &mut $crate::game::wire::Values) {
                $( $crate::game::wire::field::Fields::write(&self.$field, values); )*
            }
        }
    };
}
use act;

/// The one table of acts: what follows from it is every list by act that there is.
macro_rules! acts {
    ($( $(#[$doc:meta])* $Act:ident in $module:ident, $word:literal; )*) => {
        $( pub use $module::$Act; )*

        /// What is asked for, without with what.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum Verb {
            $( $(#[$doc])* $Act, )*
        }

        impl Verb {
            /// All verbs, in the order in which they are offered.
            pub const ALL: [Self; [$(Self::$Act),*].len()] = [$(Self::$Act),*];

            /// The word that saves and the line mode use.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $( Self::$Act => $word, )*
                }
            }

            /// The slots, in the order in which they are asked for.
            #[must_use]
            pub const fn slots(self) -> &'static [Slot] {
                match self {
                    $( Self::$Act => <$Act as Form>::SLOTS, )*
                }
            }

            const fn domains(self) -> &'static [DomainOf] {
                match self {
                    $( Self::$Act => <$Act as Form>::DOMAINS, )*
                }
            }

            /// Whether it is open for the seat: right seat, right phase, right turn, and something to do it to.
            pub(in crate::game) fn open(self, view: &View<'_>) -> Result<(), Refusal> {
                match self {
                    $( Self::$Act => <$Act as Act>::OCCASION.open(view).and_then(|()| <$Act as Act>::open(view)), )*
                }
            }

            fn read(self, reader: &mut Reader<'_>) -> Option<Command> {
                match self {
                    $( Self::$Act => <$Act as Form>::read(reader).map(Command::$Act), )*
                }
            }
        }

        /// What a seat asks for.
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub enum Command {
            $( $(#[$doc])* $Act($Act), )*
        }

        impl Command {
            /// What is asked for, without with what.
            #[must_use]
            pub const fn verb(&self) -> Verb {
                match self {
                    $( Self::$Act(_) => Verb::$Act, )*
                }
            }

            /// What it is asked for with, in the order of the slots.
            #[must_use]
            pub fn values(&self) -> Values {
                let mut values = Values::new();
                match self {
                    $( Self::$Act(act) => act.write(&mut values), )*
                }
                values
            }

            /// For an act of a member state in the consultation: what is noted of it.
            #[must_use]
            pub fn noted(&self) -> Option<state::Act> {
                match self {
                    $( Self::$Act(act) => act.noted(), )*
                }
            }

            /// Whether what the slots hold together may be asked for.
            fn whole(&self, view: &View<'_>) -> Result<(), Refusal> {
                match self {
                    $( Self::$Act(act) => act.whole(view), )*
                }
            }

            /// The events that it comes to; it was checked before.
            pub(in crate::game) fn events(&self, state: &State, seat: Seat) -> Vec<Event> {
                match self {
                    $( Self::$Act(act) => act.events(state, seat), )*
                }
            }

            /// What it is expected to do.
            pub(in crate::game) fn forecast(&self, view: &View<'_>) -> Expectations {
                let mut expected = Expectations::new();
                match self {
                    $( Self::$Act(act) => act.forecast(view, &mut expected), )*
                }
                expected
            }
        }

        $(
            impl From<$Act> for Command {
                fn from(act: $Act) -> Self {
                    Self::$Act(act)
                }
            }
        )*
    };
}

impl Verb {
    /// The verb of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.word() == word)
    }

    /// The command, if nothing more is asked for with it.
    #[must_use]
    pub fn alone(self) -> Option<Command> {
        self.with(&[]).ok()
    }

    /// What the next slot may hold, after those that are filled.
    pub(in crate::game) fn domain(self, view: &View<'_>, filled: &[Value]) -> Result<Domain, Refusal> {
        let slots = self.slots();
        let domain = self.domains().get(filled.len());
        let counts = Refusal::SlotCount { expected: slots.len(), given: filled.len() + 1 };
        domain.map(|of| of(view, &Filled::new(slots, filled))).ok_or(counts)
    }

    /// The command that values stand for.
    ///
    /// # Errors
    /// When there are too few or too many, or one is of no kind that its slot ever holds.
    pub fn with(self, values: &[Value]) -> Result<Command, Misfit> {
        let expected = self.slots().len();
        if values.len() != expected {
            return Err(Misfit::Count { expected, given: values.len() });
        }
        let mut reader = Reader::new(values);
        self.read(&mut reader).ok_or(Misfit::Slot(reader.read().saturating_sub(1)))
    }
}

impl Command {
    /// The words of one's own that are said with it, taken out of it: without them it is the same act.
    pub fn take_words(&mut self) -> Option<String> {
        let Self::Declare(act) = self else { return None };
        (!act.words.is_empty()).then(|| std::mem::take(&mut act.words))
    }

    /// Whether the seat may ask for it: the verb is open, and every slot holds what it may.
    ///
    /// It looks through the seat's view alone, so a refusal tells nothing that the seat may not know.
    pub(in crate::game) fn check(&self, view: &View<'_>) -> Result<(), Refusal> {
        self.verb().open(view)?;
        self.fits(view)?;
        self.whole(view)
    }

    /// Whether every slot holds what it may, whether or not the verb is open.
    pub(in crate::game) fn fits(&self, view: &View<'_>) -> Result<(), Refusal> {
        let (verb, values) = (self.verb(), self.values());
        for (slot, value) in values.iter().enumerate() {
            let domain = verb.domain(view, &values[..slot])?;
            if !domain.contains(value, view.rules()) {
                return Err(Refusal::Slot { slot, domain });
            }
        }
        Ok(())
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.verb().word())?;
        self.values().iter().try_for_each(|value| write!(f, " {value}"))
    }
}

acts! {
    /// Beijing announces a move it may make.
    Signal in signal, "signal";
    /// Beijing has announced what it wanted to.
    EndSignals in end_signals, "end-signals";
    /// A state chooses in its dispatch.
    Answer in answer, "answer";
    /// States publicly how it will vote.
    Declare in declare, "declare";
    /// Lobbies a state.
    Lobby in lobby, "lobby";
    /// Offers a pledge.
    Pledge in pledge, "pledge";
    /// Asks the Commission for an examination.
    AskExamination in ask_examination, "ask-examination";
    /// Files evidence.
    File in file, "file";
    /// Moves an amendment to the determination.
    Amend in amend, "amend";
    /// Suggests something for the draft.
    Suggest in suggest, "suggest";
    /// Shares stocks.
    Share in share, "share";
    /// Invests in substitution.
    Invest in invest, "invest";
    /// Goes to Beijing alone.
    Channel in channel, "channel";
    /// Asks that a vote be opened. The Commission may ask too.
    RequestVote in request_vote, "request-vote";
    /// Asks the Commission for the stockpile and solidarity fund.
    AskFund in ask_fund, "ask-fund";
    /// Proposes a listing.
    ProposeListing in propose_listing, "propose-listing";
    /// Asks that how each voted be made public.
    Publish in publish, "publish";
    /// Lets it be known outside where another stands.
    Leak in leak, "leak";
    /// Lets a paper of the table be known outside.
    LeakPaper in leak_paper, "leak-paper";
    /// Asks the capital for other instructions.
    AskCapital in ask_capital, "ask-capital";
    /// Asks for an opinion of the Legal Service.
    Opinion in opinion, "opinion";
    /// The Presidency tables conclusions, to be adopted by consensus.
    TableConclusions in table_conclusions, "table-conclusions";
    /// The Presidency presents a text on the determination.
    Present in present, "text";
    /// The Presidency asks a member in confidence where it stands.
    Confess in confess, "confess";
    /// Is done with the phase.
    Ready in ready, "ready";
    /// Opens an examination.
    Open in open, "open";
    /// Closes the examination, or the case.
    Close in close, "close";
    /// Proposes the determination.
    Propose in propose, "propose";
    /// Withdraws the proposal (TFEU 293(2)).
    WithdrawProposal in withdraw_proposal, "withdraw-proposal";
    /// Calls on the Council to act (TFEU 265).
    CallToAct in call_to_act, "call-to-act";
    /// Publishes the notice on the impact of measures (Art. 13).
    Notice in notice, "notice";
    /// Tables a response package.
    Table in table, "table";
    /// Tables the suspension of measures.
    TableSuspension in table_suspension, "table-suspension";
    /// Tables that suspended measures resume.
    TableResumption in table_resumption, "table-resumption";
    /// Tables the end of measures.
    TableTermination in table_termination, "table-termination";
    /// Tables a change to measures in force.
    TableAmendment in table_amendment, "table-amendment";
    /// Proposes the stockpile and solidarity fund.
    ProposeFund in propose_fund, "propose-fund";
    /// Coordinates with the G7.
    Coordinate in coordinate, "coordinate";
    /// Recommends a mandate.
    Recommend in recommend, "recommend";
    /// Makes a counter-offer.
    Counter in counter, "counter";
    /// Accepts Beijing's offer.
    AcceptOffer in accept_offer, "accept-offer";
    /// Answers a pledge.
    Reply in reply, "reply";
    /// Shows a stand on a file in Coreper.
    TakeStand in take_stand, "stand";
    /// Tells the chair in confidence where it stands.
    Confide in confide, "confide";
    /// Lets the A items pass.
    Approve in approve, "approve";
    /// Has an A item withdrawn.
    WithdrawItem in withdraw_item, "withdraw-item";
    /// The Presidency puts the item to the vote.
    Put in put, "put";
    /// The Presidency concludes on the item: silence is assent.
    Conclude in conclude, "conclude";
    /// The Presidency holds the item back.
    Hold in hold, "hold";
    /// Votes.
    Vote in vote, "vote";
    /// Stays away.
    StayAway in stay_away, "stay-away";
    /// Lets another member vote on its behalf.
    GiveProxy in give_proxy, "give-proxy";
    /// After an opinion that is not positive: an amended text will follow.
    AmendDraft in amend_draft, "amend-draft";
    /// After an opinion that is not positive: the appeal committee.
    Appeal in appeal, "appeal";
    /// Adopts after no opinion on appeal.
    Adopt in adopt, "adopt";
    /// Withdraws the draft.
    Withdraw in withdraw, "withdraw";
    /// Uses an instrument.
    Use in use_instrument, "use";
    /// Withdraws an instrument.
    Ease in ease, "ease";
    /// Makes an offer.
    Offer in offer, "offer";
    /// Accepts the Union's counter-offer.
    AcceptCounter in accept_counter, "accept-counter";
    /// Keeps the agreement in part this month.
    Shave in shave, "shave";
    /// Breaks the agreement.
    Break in breach, "break";
    /// Is done for this month.
    EndMoves in end_moves, "end-moves";
    /// Moves an indicator.
    Inject in inject, "inject";
    /// Moves something of a state.
    Adjust in adjust, "adjust";
    /// Moves the stock that a state has of a good.
    Restock in restock, "restock";
    /// Moves supply through third countries.
    Reroute in reroute, "reroute";
    /// Puts evidence within reach.
    Unearth in unearth, "unearth";
    /// Has an instrument of Beijing begin.
    Impose in impose, "impose";
    /// Has an instrument of Beijing end.
    Lift in lift, "lift";
    /// Sends an inject of the campaign.
    Send in send, "send";
    /// Tells news in the host's own words.
    Tell in tell, "tell";
}
