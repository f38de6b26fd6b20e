//! Acts between adoption and application, and measures that come back.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::draft::{Act, Applies, Deferred, Extent, Subject};
use crate::law::aci::refusal::Refusal;
use crate::law::aci::transition::need;
use crate::law::aci::{DEFERRAL_MONTHS, Justified, MOST_DEFERRED, Procedure, Urgency};
use crate::law::reason::Article;

impl Procedure {
    pub(super) fn defer(&mut self, subject: Subject, applies: Applies, on: Date) -> Result<(), Refusal> {
        check_application(applies, on)?;
        let act = Act(self.acts);
        let slot = self.deferred.iter_mut().find(|slot| slot.is_none());
        let most = u8::try_from(MOST_DEFERRED).unwrap_or(u8::MAX);
        let slot = slot.ok_or(Refusal::TooManyDeferred { most })?;
        *slot = Some(Deferred { act, subject, adopted: on, applies });
        self.deferred.sort_unstable_by_key(|slot| slot.map_or(u8::MAX, |deferred| deferred.act.0));
        Ok(())
    }

    fn waiting(&mut self, act: Act) -> Result<&mut Deferred, Refusal> {
        let mut waiting = self.deferred.iter_mut().flatten();
        waiting.find(|deferred| deferred.act == act).ok_or(Refusal::NotDeferred(act))
    }

    pub(super) fn release(&mut self, act: Act) {
        for slot in &mut self.deferred {
            *slot = slot.filter(|deferred| deferred.act != act);
        }
    }

    pub(super) fn defer_further(&mut self, act: Act, until: Date, met: Conditions, on: Date) -> Result<(), Refusal> {
        let deferred = self.waiting(act)?;
        need(met, &[Condition::CredibleInformation])?;
        let earliest = deferred.applies.day().unwrap_or(on).max(on).plus_days(1);
        if until < earliest {
            return Err(Refusal::TooEarly { earliest, article: Article::Aci8_8 });
        }
        deferred.applies = Applies::On { day: until, later: Justified::Yes };
        Ok(())
    }

    pub(super) fn apply_act(&mut self, act: Act, met: Conditions, on: Date) -> Result<(), Refusal> {
        let deferred = *self.waiting(act)?;
        match deferred.applies.day() {
            Some(day) if on < day => return Err(Refusal::TooEarly { earliest: day, article: Article::Aci8_6 }),
            Some(_) => {}
            None => need(met, &[Condition::ThreatCarriedOut])?,
        }
        self.release(act);
        if deferred.subject == Subject::Amendment {
            self.urgent = self.urgent.filter(|urgent| urgent.kind != Urgency::Amend);
        } else {
            self.applied = self.applied.or(Some(on));
        }
        Ok(())
    }

    pub(super) fn resume(&mut self, extent: Extent, on: Date) {
        self.applied = self.applied.or(Some(on));
        self.suspended = self.suspended.filter(|_| extent == Extent::Part);
    }
}

fn check_application(applies: Applies, on: Date) -> Result<(), Refusal> {
    let (day, later) = match applies {
        Applies::On { day, later } => (day, later),
        Applies::WithoutCall { day } => (day, Justified::No),
        Applies::WhenThreatIsCarriedOut => return Ok(()),
    };
    let latest = on.plus_months(DEFERRAL_MONTHS);
    // Without a call too: Art. 8(10) derogates from what follows on the deferral, not from the deferral.
    if day <= on {
        Err(Refusal::TooEarly { earliest: on.plus_days(1), article: Article::Aci8_6 })
    } else if day > latest && later == Justified::No {
        Err(Refusal::TooLate { latest, article: Article::Aci8_6 })
    } else {
        Ok(())
    }
}
