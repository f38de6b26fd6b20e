//! What was voted: who was in favour, against, abstained, was absent, and who acted for whom.
//!
//! A ballot is always well formed; what cannot be is refused when it is entered. Whether it carries is for
//! [`crate::law::tally`] and [`crate::law::comitology`].
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::population::MOST_MEMBERS;
use crate::law::reason::Article;

/// How a member votes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Vote {
    /// In favour.
    For,
    /// Against.
    Against,
    /// Neither: not a vote in favour.
    Abstain,
}

impl Vote {
    /// All votes, in the order in which a form, a line and a save list them.
    pub const ALL: [Self; 3] = [Self::For, Self::Abstain, Self::Against];

    /// Its place among all of them.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::For => 0,
            Self::Abstain => 1,
            Self::Against => 2,
        }
    }

    /// Which way it points: 1 for, −1 against, 0 for an abstention.
    #[must_use]
    pub const fn direction(self) -> i32 {
        match self {
            Self::For => 1,
            Self::Abstain => 0,
            Self::Against => -1,
        }
    }
}

/// A vote taken or being taken.
///
/// A member that is present and not listed is silent: not a vote in favour, and under unanimity not an abstention either.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ballot {
    component: StateSet,
    participating: StateSet,
    in_favour: StateSet,
    against: StateSet,
    abstaining: StateSet,
    absent: StateSet,
    represented: StateSet,
    /// By principal, the member that acts for it; [`NOBODY`] when none.
    holders: [u8; MOST_MEMBERS],
}

const NOBODY: u8 = u8::MAX;

/// Why a ballot cannot be so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The member does not belong to the Council.
    UnknownMember(StateId),
    /// The member takes no part in this decision, so it has no vote in it (TFEU 238(3)).
    TakesNoPart(StateId),
    /// The member stands in two lists.
    InTwoLists(StateId),
    /// The member is absent and nobody acts for it, so it cannot vote (TFEU 239).
    AbsentWithoutProxy(StateId),
    /// The member is present, so nobody acts for it (TFEU 239).
    ProxyForPresent(StateId),
    /// Two members are to act for the same one (TFEU 239).
    TwoProxiesFor(StateId),
    /// The member already acts for another, and may act for not more than one (TFEU 239, RoP 11(3)).
    ActsForOneAlready(StateId),
    /// The member that is to act for another is itself absent: a proxy is not passed on (TFEU 239).
    ChainedProxy(StateId),
    /// A member is to act for itself.
    ProxyForSelf(StateId),
}

impl Refusal {
    /// The article behind the refusal.
    #[must_use]
    pub const fn article(self) -> Article {
        match self {
            Self::UnknownMember(_) | Self::InTwoLists(_) => Article::Rop11_2,
            Self::TakesNoPart(_) => Article::Tfeu238_3a,
            Self::ActsForOneAlready(_) => Article::Rop11_3,
            Self::AbsentWithoutProxy(_)
            | Self::ProxyForPresent(_)
            | Self::TwoProxiesFor(_)
            | Self::ChainedProxy(_)
            | Self::ProxyForSelf(_) => Article::Tfeu239,
        }
    }

    /// The member whom the refusal is about.
    #[must_use]
    pub const fn member(self) -> StateId {
        match self {
            Self::UnknownMember(member)
            | Self::TakesNoPart(member)
            | Self::InTwoLists(member)
            | Self::AbsentWithoutProxy(member)
            | Self::ProxyForPresent(member)
            | Self::TwoProxiesFor(member)
            | Self::ActsForOneAlready(member)
            | Self::ChainedProxy(member)
            | Self::ProxyForSelf(member) => member,
        }
    }
}

/// A member that acts for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Proxy {
    /// Who acts.
    pub holder: StateId,
    /// The absent member for whom it acts.
    pub principal: StateId,
}

/// A vote as lists, before it is checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Lists<'a> {
    /// All members of the Council.
    pub component: StateSet,
    /// Those who take part in the decision.
    pub participating: StateSet,
    /// In favour.
    pub in_favour: StateSet,
    /// Against.
    pub against: StateSet,
    /// Abstaining.
    pub abstaining: StateSet,
    /// Not in the room, represented or not.
    pub absent: StateSet,
    /// Who acts for whom.
    pub proxies: &'a [Proxy],
}

impl Ballot {
    /// All members take part, are present and silent.
    #[must_use]
    pub const fn open(component: StateSet) -> Self {
        Self {
            component,
            participating: component,
            in_favour: StateSet::EMPTY,
            against: StateSet::EMPTY,
            abstaining: StateSet::EMPTY,
            absent: StateSet::EMPTY,
            represented: StateSet::EMPTY,
            holders: [NOBODY; MOST_MEMBERS],
        }
    }

    /// All members take part and are present, the given ones vote for, the given others against, the rest abstain.
    ///
    /// Members beyond the component are left out; one in both sets counts as against.
    #[must_use]
    pub const fn of(component: StateSet, in_favour: StateSet, against: StateSet) -> Self {
        let against = against.intersection(component);
        let in_favour = in_favour.intersection(component).minus(against);
        let abstaining = component.minus(in_favour).minus(against);
        Self { in_favour, against, abstaining, ..Self::open(component) }
    }

    /// A ballot out of lists.
    ///
    /// # Errors
    /// The first thing wrong, members in ascending order: lists before proxies.
    pub fn new(lists: &Lists<'_>) -> Result<Self, Refusal> {
        let Lists { component, participating, in_favour, against, abstaining, absent, proxies } = *lists;
        let named = participating.union(in_favour).union(against).union(abstaining).union(absent);
        if let Some(member) = named.minus(component).iter().next() {
            return Err(Refusal::UnknownMember(member));
        }
        let voting = in_favour.union(against).union(abstaining);
        if let Some(member) = voting.minus(participating).iter().next() {
            return Err(Refusal::TakesNoPart(member));
        }
        let twice = in_favour
            .intersection(against)
            .union(in_favour.intersection(abstaining))
            .union(against.intersection(abstaining));
        if let Some(member) = twice.iter().next() {
            return Err(Refusal::InTwoLists(member));
        }
        let mut ballot = Self { participating, absent, ..Self::open(component) };
        for proxy in proxies {
            ballot.give_proxy(*proxy)?;
        }
        if let Some(member) = voting.intersection(absent).minus(ballot.represented).iter().next() {
            return Err(Refusal::AbsentWithoutProxy(member));
        }
        Ok(Self { in_favour, against, abstaining, ..ballot })
    }

    /// Enters or corrects the vote of a member, cast by itself or by the one that acts for it.
    ///
    /// # Errors
    /// When the member is unknown, takes no part, or is absent without a proxy.
    pub fn cast(&mut self, member: StateId, vote: Vote) -> Result<(), Refusal> {
        self.known(member)?;
        if !self.participating.contains(member) {
            return Err(Refusal::TakesNoPart(member));
        }
        if self.absent.contains(member) && !self.represented.contains(member) {
            return Err(Refusal::AbsentWithoutProxy(member));
        }
        self.strike(member);
        match vote {
            Vote::For => self.in_favour.insert(member),
            Vote::Against => self.against.insert(member),
            Vote::Abstain => self.abstaining.insert(member),
        }
        Ok(())
    }

    /// Enters that a member is not in the room: its vote falls away, and so does a proxy that it holds.
    ///
    /// # Errors
    /// When the member is unknown.
    pub fn leave(&mut self, member: StateId) -> Result<(), Refusal> {
        self.known(member)?;
        self.strike(member);
        self.absent.insert(member);
        if let Some(principal) = self.principal_of(member) {
            self.revoke(principal);
        }
        Ok(())
    }

    /// Enters that a member is in the room after all: a proxy for it ends, with the vote cast by it.
    ///
    /// # Errors
    /// When the member is unknown.
    pub fn arrive(&mut self, member: StateId) -> Result<(), Refusal> {
        self.known(member)?;
        if self.absent.contains(member) {
            self.absent.remove(member);
            self.revoke(member);
        }
        Ok(())
    }

    /// Enters that a member acts for an absent one.
    ///
    /// # Errors
    /// When either is unknown, the principal takes no part, is present, or is acted for already; when the holder is the
    /// principal, is absent, or acts for another already.
    pub fn give_proxy(&mut self, proxy: Proxy) -> Result<(), Refusal> {
        let Proxy { holder, principal } = proxy;
        self.known(holder)?;
        self.known(principal)?;
        if holder == principal {
            return Err(Refusal::ProxyForSelf(principal));
        }
        if !self.participating.contains(principal) {
            return Err(Refusal::TakesNoPart(principal));
        }
        if !self.absent.contains(principal) {
            return Err(Refusal::ProxyForPresent(principal));
        }
        if self.represented.contains(principal) {
            return Err(Refusal::TwoProxiesFor(principal));
        }
        if self.absent.contains(holder) {
            return Err(Refusal::ChainedProxy(holder));
        }
        if self.principal_of(holder).is_some() {
            return Err(Refusal::ActsForOneAlready(holder));
        }
        if let Some(slot) = self.holders.get_mut(principal.index()) {
            *slot = holder.0;
            self.represented.insert(principal);
        }
        Ok(())
    }

    /// The same vote by written procedure in a committee: whoever neither opposes nor explicitly abstains in time agrees
    /// tacitly (Reg. 182/2011 Art. 3(5)).
    #[must_use]
    pub const fn tacit(self) -> Self {
        let in_favour = self.participating.minus(self.against).minus(self.abstaining);
        Self {
            in_favour,
            absent: StateSet::EMPTY,
            represented: StateSet::EMPTY,
            holders: [NOBODY; MOST_MEMBERS],
            ..self
        }
    }

    /// The vote of a member, if it cast one.
    #[must_use]
    pub fn vote(&self, member: StateId) -> Option<Vote> {
        if self.in_favour.contains(member) {
            Some(Vote::For)
        } else if self.against.contains(member) {
            Some(Vote::Against)
        } else {
            self.abstaining.contains(member).then_some(Vote::Abstain)
        }
    }

    /// Who acts for a member, if anybody.
    #[must_use]
    pub fn holder_of(&self, principal: StateId) -> Option<StateId> {
        self.holders.get(principal.index()).copied().filter(|holder| *holder != NOBODY).map(StateId)
    }

    /// For whom a member acts, if for anybody.
    #[must_use]
    pub fn principal_of(&self, holder: StateId) -> Option<StateId> {
        self.represented.iter().find(|principal| self.holder_of(*principal) == Some(holder))
    }

    /// All members of the Council.
    #[must_use]
    pub const fn component(&self) -> StateSet {
        self.component
    }

    /// The members that take part in the decision.
    #[must_use]
    pub const fn participating(&self) -> StateSet {
        self.participating
    }

    /// The members in favour.
    #[must_use]
    pub const fn in_favour(&self) -> StateSet {
        self.in_favour
    }

    /// The members against.
    #[must_use]
    pub const fn against(&self) -> StateSet {
        self.against
    }

    /// The members that abstain, said or by silence while present or represented.
    #[must_use]
    pub const fn abstaining(&self) -> StateSet {
        self.participating.minus(self.in_favour).minus(self.against).minus(self.missing())
    }

    /// The members that take part, are present or represented, and have not voted.
    #[must_use]
    pub const fn silent(&self) -> StateSet {
        self.abstaining().minus(self.abstaining)
    }

    /// The members that take part and are in the room themselves.
    #[must_use]
    pub const fn present(&self) -> StateSet {
        self.participating.minus(self.absent)
    }

    /// The members that take part and are neither in the room nor represented.
    #[must_use]
    pub const fn missing(&self) -> StateSet {
        self.participating.intersection(self.absent).minus(self.represented)
    }

    /// The absent members for whom another acts.
    #[must_use]
    pub const fn represented(&self) -> StateSet {
        self.represented
    }

    fn known(&self, member: StateId) -> Result<(), Refusal> {
        let known = member.index() < MOST_MEMBERS && self.component.contains(member);
        known.then_some(()).ok_or(Refusal::UnknownMember(member))
    }

    fn strike(&mut self, member: StateId) {
        self.in_favour.remove(member);
        self.against.remove(member);
        self.abstaining.remove(member);
    }

    fn revoke(&mut self, principal: StateId) {
        self.strike(principal);
        self.represented.remove(principal);
        if let Some(slot) = self.holders.get_mut(principal.index()) {
            *slot = NOBODY;
        }
    }
}
