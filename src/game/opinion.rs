//! Opinions of the Legal Service: what it says of the legal risk of the text that lies before the Council, or of the Commission's draft.
//!
//! One is asked for in the consultation and given before the next Coreper, once for each text; an opinion on another text is none on
//! this one. Opinions are the table's knowledge.

use crate::game::council;
use crate::game::state::{State, Topic};
use crate::law::aci;

/// The files of which the Legal Service can be asked.
pub(in crate::game) const FILES: [Topic; 2] = [Topic::Determination, Topic::Package];

/// What the Legal Service said of the text that lies there now: its legal risk, in basis points.
pub(in crate::game) fn given(state: &State, topic: Topic) -> Option<i32> {
    let opinions = &state.floor.opinions;
    match topic {
        Topic::Determination => {
            let text = council::text(state)?;
            opinions.text.filter(|(of, _)| *of == text).map(|(_, told)| told)
        }
        Topic::Package => {
            let draft = state.floor.draft?;
            opinions.draft.filter(|(of, _)| *of == draft).map(|(_, told)| told)
        }
        Topic::Mandate | Topic::Agreement | Topic::Fund | Topic::Listing => None,
    }
}

/// The files of which it can be asked now, as bits: a proposal that lies there, a draft that lies there or may come this month.
pub(in crate::game) fn askable(state: &State) -> u64 {
    let open = |topic: &Topic| {
        let lies = match topic {
            Topic::Determination => council::is_pending(state, Topic::Determination),
            Topic::Package => state.floor.draft.is_some() || may_be_tabled(state),
            Topic::Mandate | Topic::Agreement | Topic::Fund | Topic::Listing => false,
        };
        let asked = state.floor.opinions.asked & (1 << topic.index()) != 0;
        lies && !asked && given(state, *topic).is_none()
    };
    let rules = &state.rules.politics.council.opinion;
    FILES.iter().filter(|topic| rules.open != 0 && open(topic)).fold(0, |bits, topic| bits | 1 << topic.index())
}

const fn may_be_tabled(state: &State) -> bool {
    match state.procedure.phase() {
        aci::Phase::Determined { .. } | aci::Phase::Engagement { .. } => true,
        aci::Phase::NotStarted
        | aci::Phase::Examination { .. }
        | aci::Phase::Proposal { .. }
        | aci::Phase::Ended { .. } => false,
    }
}
