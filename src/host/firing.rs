//! Injects that go out by themselves, where their campaign says so and they fit: the desk is told some time before, sees what they would
//! do, and can hold each. While the table stands still, or the clock does, nothing goes out.

use crate::base::ids::InjectId;
use crate::game::act::Send;
use crate::host::desk::bring;
use crate::host::due::Comes;
use crate::host::hall::Hall;
use crate::session::Fits;
use crate::show::inject;
use crate::table::{Clock, Snapshot};
use crate::words::text::say;

impl Hall {
    /// Once a second: tells the desk what will go out by itself, and sends what is due.
    pub(super) fn fire(&self, page: &Snapshot) {
        let (now, phase, stands) = (self.now(), self.phase(), page.stands());
        let Some((_, _, voting)) = phase else { return };
        let open = stands.held.is_none() && !matches!(stands.clock, Clock::Held { .. }) && !voting;
        let notice = u64::try_from(self.tempo.notice.as_millis()).unwrap_or(u64::MAX);
        let texts = &self.campaign().text;
        let fits: Vec<InjectId> =
            page.injects().into_iter().filter(|(_, fits)| *fits == Fits::Now).map(|(id, _)| id).collect();
        let (fresh, out) = {
            let due = &mut self.inner().due;
            let since = match due.phase {
                Some((before, since)) if Some(before) == phase => since,
                Some(_) | None => now,
            };
            due.phase = phase.map(|phase| (phase, since));
            let passed = now.saturating_sub(since) / 60_000;
            let ripe = |id: &InjectId| texts.inject(*id).by_itself.is_some_and(|minute| passed >= u64::from(minute));
            let ripe: Vec<InjectId> = fits.into_iter().filter(ripe).collect();
            due.look(&ripe, now, notice, open)
        };
        for id in fresh {
            let text = texts.inject(id);
            let does = inject::does(page, &Send { inject: id }.into()).join("; ");
            let (title, id) = (text.title.as_str(), text.id.as_str());
            self.tell(say!("inject-due", title = title, id = id, seconds = notice / 1000, does = does));
        }
        if let Some(inject) = out {
            let title = texts.inject(inject).title.as_str();
            if bring::bring(self, &Send { inject }.into(), "").is_empty() {
                // What was refused is not tried again and again: the desk has read why, and decides.
                self.hold(inject, true);
            } else {
                self.tell(say!("inject-went", title = title));
            }
        }
    }

    /// The desk holds an inject that would go out by itself, or holds it no longer.
    pub(super) fn hold(&self, id: InjectId, held: bool) {
        {
            let due = &mut self.inner().due;
            if held {
                due.held.insert(id);
                due.at.remove(&id);
            } else {
                due.held.remove(&id);
            }
        }
        self.keep();
        self.stir();
    }

    /// The desk leaves an inject out, or has it on its list again; says whether it is left out now.
    pub(super) fn skip(&self, id: InjectId) -> bool {
        let skipped = {
            let due = &mut self.inner().due;
            due.at.remove(&id);
            let back = due.skipped.remove(&id);
            !back && due.skipped.insert(id)
        };
        self.keep();
        self.stir();
        skipped
    }

    /// How an inject stands that goes out by itself, or that the desk leaves out; nothing for one that the desk sends.
    #[must_use]
    pub fn comes(&self, id: InjectId) -> Option<Comes> {
        if self.inner().due.skipped.contains(&id) {
            return Some(Comes::Skipped);
        }
        self.campaign().text.inject(id).by_itself?;
        let now = self.now();
        let due = &self.inner().due;
        Some(if due.held.contains(&id) {
            Comes::Held
        } else {
            due.at.get(&id).map_or(Comes::Later, |at| Comes::In(at.saturating_sub(now) / 1000))
        })
    }
}
