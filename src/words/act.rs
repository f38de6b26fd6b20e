//! Acts of consultation as what is asked for: "talk to Slovenia: vote for the determination".

use super::{Words, name, procedure, terms};
use crate::game::state::Act;
use crate::words::text::{self, say};

impl Words<'_> {
    /// An act of consultation.
    #[must_use]
    pub fn act(&self, act: &Act) -> String {
        match act {
            Act::Declare(topic, vote) => {
                say!("act-declare", vote = terms::vote_on(*vote, &name::topic(*topic)))
            }
            Act::Lobby(to, topic, vote) => {
                say!("act-lobby", to = self.whom(*to), vote = terms::vote_on(*vote, &name::topic(*topic)))
            }
            Act::Pledge { to, condition, promise, within } => say!(
                "act-pledge",
                to = self.states(*to),
                condition = terms::pledge_condition(*condition),
                promise = terms::pledge_promise(*promise),
                within = self.number(crate::game::legal::Unit::Rounds, i32::from(*within)),
            ),
            Act::AskExamination => text::plain("act-ask-examination"),
            Act::File(item) => say!("act-file", item = self.evidence(*item)),
            Act::Amend(amendment) => say!("act-amend", amendment = terms::amendment(*amendment)),
            Act::Suggest(suggestion) => say!("act-suggest", suggestion = self.suggestion(*suggestion)),
            Act::Share(to, good) => say!("act-share", good = self.good(*good), to = self.whom(*to)),
            Act::Invest(good) => say!("act-invest", good = self.good(*good)),
            Act::Channel => text::plain("act-channel"),
            Act::RequestVote(topic) => say!("act-request-vote", topic = name::topic(*topic)),
            Act::Publish(topic) => say!("act-publish", topic = name::topic(*topic)),
            Act::AskCapital(topic) => say!("act-ask-capital", topic = name::topic(*topic)),
            Act::LeakPaper(paper, topic) => {
                say!("act-leak-paper", paper = name::paper(*paper), topic = name::topic(*topic))
            }
            Act::Opinion(topic) => say!("act-opinion", topic = name::topic(*topic)),
            Act::Leak(topic, of) => say!("act-leak", who = self.state(*of), topic = name::topic(*topic)),
            Act::AskFund => text::plain("act-ask-fund"),
            Act::ProposeListing => text::plain("act-propose-listing"),
            Act::Present(text) => say!("act-present", text = procedure::text(text)),
            Act::TableConclusions(line) => say!("act-table-conclusions", line = name::line(*line)),
        }
    }
}
