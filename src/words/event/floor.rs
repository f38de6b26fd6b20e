//! What happens with items and drafts, as sentences.

#![expect(clippy::wildcard_enum_match_arm, reason = "its caller sends no other events here")]

use crate::game::event::{CommissionEvent, Event, MeasureEvent, VoteEvent};
use crate::law::reason::Article;
use crate::words::article::{cite, cite_marked};
use crate::words::number::{self, change};
use crate::words::text::{self, say};
use crate::words::{Words, name, package, terms};

impl Words<'_> {
    pub(super) fn floor_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Commission(CommissionEvent::Planned(count)) => {
                say!("event-planned", months = number::months(*count))
            }
            Event::Commission(CommissionEvent::ScopeProposed(scope)) => {
                say!("event-scope", scope = name::scope(*scope))
            }
            Event::Commission(CommissionEvent::Tabled(draft)) => say!("event-tabled", draft = self.draft(draft)),
            Event::Measure(MeasureEvent::DeferredFurther { measures, .. }) => {
                let text = say!("event-deferred-further", measures = self.measures(*measures));
                say!("with-article", text = text, article = cite_marked(Article::Aci8_8))
            }
            Event::Commission(CommissionEvent::CalledToAct) => {
                say!("with-article", text = text::plain("event-called-to-act"), article = cite_marked(Article::Tfeu265))
            }
            Event::Commission(CommissionEvent::NoticeGiven) => {
                let text = text::plain("event-notice-given");
                say!("with-article", text = text, article = cite_marked(Article::Aci13))
            }
            Event::Commission(CommissionEvent::Coordinated { gain }) => say!("event-coordinated", gain = change(*gain)),
            Event::Vote(VoteEvent::Held(topic)) => say!("event-held", topic = name::topic(*topic)),
            Event::Vote(VoteEvent::Concluding(topic)) => say!("event-concluding", topic = name::topic(*topic)),
            Event::Vote(VoteEvent::PutOff { topic, minding }) if minding.is_empty() => {
                say!("event-put-off", topic = name::topic(*topic))
            }
            Event::Vote(VoteEvent::PutOff { topic, minding }) => {
                say!("event-put-off.by", topic = name::topic(*topic), who = self.codes(*minding), count = minding.len())
            }
            Event::Vote(VoteEvent::OpinionGiven { topic, told }) => package::opinion(*topic, *told),
            Event::Vote(VoteEvent::BecameKnown { topic, who }) => {
                say!("event-became-known", topic = name::topic(*topic), who = self.codes(*who))
            }
            Event::Vote(VoteEvent::Published { topic, in_favour, against }) => say!(
                "with-article",
                text = say!(
                    "event-published",
                    topic = name::topic(*topic),
                    in_favour = self.codes(*in_favour),
                    against = self.codes(*against)
                ),
                article = cite(Article::Rop9_2b)
            ),
            Event::Vote(VoteEvent::ItemWithdrawn { topic, by }) => say!(
                "with-article",
                text = say!("event-item-withdrawn", who = self.who(*by), topic = name::topic(*topic)),
                article = cite(Article::Rop3_8)
            ),
            Event::Vote(VoteEvent::AdoptedWithoutDebate(item)) => say!(
                "with-article",
                text = say!("event-without-debate", item = terms::item(*item)),
                article = cite(Article::Rop3_6)
            ),
            Event::Vote(VoteEvent::Put(topic)) => say!("event-put", topic = name::topic(*topic)),
            Event::Vote(VoteEvent::AmendmentCarried(amendment)) => {
                say!("event-amended", amendment = terms::amendment(*amendment))
            }
            Event::Commission(CommissionEvent::ChoiceOpened) => text::plain("event-choice-opened"),
            Event::Commission(CommissionEvent::Appealed) => text::plain("event-appealed"),
            Event::Commission(CommissionEvent::Withdrawn { amended: true }) => text::plain("event-withdrawn-to-amend"),
            Event::Commission(CommissionEvent::Withdrawn { amended: false }) => text::plain("event-withdrawn"),
            _ => return None,
        })
    }
}
