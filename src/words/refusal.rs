//! Refusals as sentences: what stands in the way, by which rule, with the bound, and what to do next.

use super::Words;
use super::{name, procedure};
use crate::game::refusal::{Missing, Refusal};
use crate::law::reason::Article;
use crate::words::article::cite_marked;
use crate::words::number::{date, percent_exact};
use crate::words::text::{self, say};

impl Words<'_> {
    /// Why something is refused, and what to do next.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Over => text::plain("refusal-over"),
            Refusal::NotForThisSeat => text::plain("refusal-not-for-this-seat"),
            Refusal::NotInPhase(phase) => say!("refusal-not-in-phase", phase = name::phase(*phase)),
            Refusal::NotYourTurn(Some(id)) => say!("refusal-not-your-turn", who = self.state(*id)),
            Refusal::ForTheChair(id) => say!("refusal-for-the-chair", who = self.state(*id)),
            Refusal::NotYourTurn(None) => text::plain("refusal-wait"),
            Refusal::AlreadyDone => text::plain("refusal-already-done"),
            Refusal::NoBandwidth { of } => say!("refusal-no-bandwidth", points = *of),
            Refusal::Nothing(missing) => missing_words(*missing),
            Refusal::Law(refusal) => procedure::refusal(*refusal),
            Refusal::NotBefore(day) => say!("refusal-not-before", day = date(*day)),
            Refusal::InCoreper => text::plain("refusal-in-coreper"),
            Refusal::MustPut(topic) => {
                let text = say!("refusal-must-put", topic = name::topic(*topic));
                say!("with-article", text = text, article = cite_marked(Article::Rop11_1))
            }
            Refusal::Pending(topic) => say!("refusal-pending", topic = name::topic(*topic)),
            Refusal::UnderAgreement => text::plain("refusal-under-agreement"),
            Refusal::CoolingDown { until } => say!("refusal-cooling-down", until = *until),
            Refusal::SlotCount { expected, given } => say!("refusal-slot-count", expected = *expected, given = *given),
            Refusal::Slot { slot, domain } => {
                say!("refusal-slot", slot = slot + 1, domain = self.domain(domain))
            }
        }
    }
}

fn missing_words(missing: Missing) -> String {
    match missing {
        Missing::Inject => text::plain("missing-inject"),
        Missing::Capital { needed, left } => say!("missing-capital", needed = needed, left = left),
        Missing::Words => text::plain("missing-words"),
        Missing::Votes => {
            say!("with-article", text = text::plain("missing-votes"), article = cite_marked(Article::Rop9_2b))
        }
        Missing::Confessional { most: 0 } => text::plain("missing-confessional"),
        Missing::Confessional { most } => say!("missing-confessional-more", most = most),
        Missing::Instructions => text::plain("missing-instructions"),
        Missing::Text => text::plain("missing-text"),
        Missing::Secret => text::plain("missing-secret"),
        Missing::Dispatch => text::plain("missing-dispatch"),
        Missing::Evidence => text::plain("missing-evidence"),
        Missing::Proposal => text::plain("missing-proposal"),
        Missing::Draft => text::plain("missing-draft"),
        Missing::Measure => text::plain("missing-measure"),
        Missing::Offer => text::plain("missing-offer"),
        Missing::Mandate => text::plain("missing-mandate"),
        Missing::Agreement => text::plain("missing-agreement"),
        Missing::Determination => text::plain("missing-determination"),
        Missing::Examination => text::plain("missing-examination"),
        Missing::Pledge => text::plain("missing-pledge"),
        Missing::File => text::plain("missing-file"),
        Missing::State => text::plain("missing-state"),
        Missing::Instrument => text::plain("missing-instrument"),
        Missing::Item => text::plain("missing-item"),
        Missing::Report => text::plain("missing-report"),
        Missing::CaseFile { strength, needed } => {
            let text = say!("missing-case-file", strength = percent_exact(strength), needed = percent_exact(needed));
            say!("with-article", text = text, article = cite_marked(Article::Aci2_1))
        }
        Missing::Proportionate => {
            say!("with-article", text = text::plain("missing-proportionate"), article = cite_marked(Article::Aci11_1))
        }
        Missing::Stock => text::plain("missing-stock"),
        Missing::Time { needed, left } => say!("missing-time", needed = needed, left = left),
        Missing::Money => {
            say!("with-article", text = text::plain("missing-money"), article = cite_marked(Article::Tfeu122_1))
        }
        Missing::Shortage { pain, needed } => {
            let text = say!("missing-shortage", pain = percent_exact(pain), needed = percent_exact(needed));
            say!("with-article", text = text, article = cite_marked(Article::Tfeu122_1))
        }
        Missing::Denial => text::plain("missing-denial"),
    }
}
