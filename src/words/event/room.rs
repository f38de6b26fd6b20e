//! What is asked and told of what is said in the room, as sentences: votes and papers that become known, opinions, instructions.

#![expect(clippy::wildcard_enum_match_arm, reason = "its caller sends no other events here")]

use crate::game::event::{Event, MemberEvent};
use crate::words::text::say;
use crate::words::{Words, instruction, name};

impl Words<'_> {
    pub(super) fn room_event(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::Member(MemberEvent::PublicationAsked { state, topic }) => {
                say!("event-publication-asked", who = self.who(*state), topic = name::topic(*topic))
            }
            Event::Member(MemberEvent::CapitalAnswered { state, topic, granted }) => {
                let key = if *granted { "event-capital-granted" } else { "event-capital-refused" };
                say!(key, who = self.who(*state), topic = name::topic(*topic))
            }
            Event::Member(MemberEvent::Delegated { topic, authority, .. }) => {
                let rules = &self.campaign.rules.politics.council.letters;
                let authority = instruction::authority(*authority, rules.outside);
                say!("event-delegated", topic = name::topic(*topic), authority = authority)
            }
            Event::Member(MemberEvent::Confessed { by, of, topic }) => {
                say!("event-confessed", by = self.who(*by), of = self.whom(*of), topic = name::topic(*topic))
            }
            Event::Member(MemberEvent::Confided { state, topic, stand, .. }) => {
                say!("event-confided", who = self.who(*state), topic = name::topic(*topic), stand = name::stand(*stand))
            }
            Event::Member(MemberEvent::OpinionAsked { state, topic }) => {
                say!("event-opinion-asked", who = self.who(*state), topic = name::topic(*topic))
            }
            Event::Member(MemberEvent::PaperLeaked { by, paper, topic, found }) => {
                let (paper, topic) = (name::paper(*paper), name::topic(*topic));
                match by {
                    Some(by) if *found => say!("event-paper.found", by = self.who(*by), paper = paper, topic = topic),
                    Some(by) => say!("event-paper.own", by = self.who(*by), paper = paper, topic = topic),
                    None => say!("event-paper", paper = paper, topic = topic),
                }
            }
            Event::Member(MemberEvent::Leaked { by, of, topic, .. }) if *by == Some(*of) => {
                say!("event-leaked.itself", who = self.who(*of), topic = name::topic(*topic))
            }
            Event::Member(MemberEvent::Leaked { by, of, topic, found, .. }) => {
                let (who, topic) = (self.state(*of), name::topic(*topic));
                match by {
                    Some(by) if *found => say!("event-leaked.found", by = self.who(*by), who = who, topic = topic),
                    Some(by) => say!("event-leaked.own", by = self.who(*by), who = who, topic = topic),
                    None => say!("event-leaked", who = who, topic = topic),
                }
            }
            _ => return None,
        })
    }
}
