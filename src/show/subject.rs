//! What exactly is voted on: the text with all its parts, what each measure takes and costs at home, and how the whole stands to
//! the injury.

use crate::base::ids::{MeasureId, StateId};
use crate::base::share::WHOLE;
use crate::game::state::{Draft, DraftKind, Item, Topic};
use crate::game::view::View;
use crate::words::number::short::euro;
use crate::words::number::{months, percent};
use crate::words::package;
use crate::words::terms;
use crate::words::text::{capital, say};
use crate::words::{Words, procedure};
use std::iter::once;

/// So many measures are named in a sentence.
const NAMED: usize = 3;

/// What is voted on.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Subject {
    /// The measures of a draft, dearest at home first.
    pub measures: Vec<Measure>,
    /// What they come to together; empty without measures.
    pub whole: String,
    /// All of it in short, for where there is no room for a list; empty without measures.
    pub short: String,
    /// Terms, dates and what is spared, a sentence each.
    pub further: Vec<String>,
}

/// A measure that is voted on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measure {
    /// Its code and name.
    pub name: String,
    /// What it takes from China in a year.
    pub takes: String,
    /// What it costs the reader's state, in points; none for readers without one.
    pub price: Option<i32>,
}

impl Subject {
    /// The text of the file on a topic that is prepared for the Council, as a seat may see it.
    #[must_use]
    pub fn of_file(words: &Words<'_>, view: &View<'_>, topic: Topic) -> Self {
        view.file(topic).map_or_else(Self::default, |item| Self::advised(words, view, item))
    }

    /// The text, with what the Legal Service says of it.
    fn advised(words: &Words<'_>, view: &View<'_>, item: Item) -> Self {
        let mut subject = Self::text(words, view, item);
        let topic = item.topic();
        let told = view.opinion(topic).filter(|_| item.decides());
        let opinion = told.map(|told| package::opinion(topic, told));
        let mut told = if item.decides() { words.instruction(view, topic) } else { Vec::new() };
        // What one is to do stands first: where there is little room nothing else may be seen.
        let letter = told.split_off(told.len().min(1));
        let text = std::mem::take(&mut subject.further);
        subject.further = told.into_iter().chain(text).chain(opinion).chain(letter).collect();
        subject
    }

    /// What is voted on, as a seat may see it.
    #[must_use]
    pub fn of(words: &Words<'_>, view: &View<'_>, item: Item) -> Self {
        let mut subject = Self::advised(words, view, item);
        if item.decides() {
            subject.further.extend(words.reported(view, item.topic()));
        }
        subject
    }

    fn text(words: &Words<'_>, view: &View<'_>, item: Item) -> Self {
        let further = |terms: &crate::game::state::Terms| Self {
            further: vec![capital(&terms::terms(terms))],
            ..Self::default()
        };
        match item {
            Item::Draft(kind) => match view.draft().filter(|draft| draft.kind == kind) {
                Some(draft) => Self::draft(words, view, draft),
                None => Self::default(),
            },
            Item::Mandate(terms) => {
                let mut subject = further(&terms);
                let before = view.bargain().mandate.filter(|before| *before != terms);
                subject.further.extend(before.map(|before| say!("subject-before", terms = terms::terms(&before))));
                subject
            }
            Item::Agreement(terms) => further(&terms),
            // What does not fit over a roll-call stands whole beneath it.
            Item::Amendment(_) | Item::Fund(_) => {
                Self { further: vec![capital(&terms::item(item))], ..Self::default() }
            }
            Item::Listing => {
                let by = view.floor().listing.map(|by| say!("subject-listing", who = words.proposer(by)));
                Self { further: once(capital(&terms::item(item))).chain(by).collect(), ..Self::default() }
            }
            Item::Determination => Self { further: procedure::proposal(view).into_iter().collect(), ..Self::default() },
            Item::OpenVote(_) | Item::Publication(_) | Item::Conclusions(_) => Self::default(),
        }
    }

    /// All of it as sentences.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let measures = self.measures.iter().map(|measure| {
            let (name, takes) = (measure.name.as_str(), measure.takes.as_str());
            if let Some(price) = measure.price {
                say!("subject-measure", name = name, takes = takes, price = price)
            } else {
                say!("subject-measure.open", name = name, takes = takes)
            }
        });
        let whole = Some(self.whole.clone()).filter(|whole| !whole.is_empty());
        measures.chain(whole).chain(self.further.iter().cloned()).collect()
    }

    fn draft(words: &Words<'_>, view: &View<'_>, draft: &Draft) -> Self {
        let one = |id: MeasureId| Measure {
            name: words.measure(id),
            takes: euro(view.rules().measures[id.index()].value[1]),
            price: view
                .me()
                .map(|me| view.package_cost(me, &Draft { measures: crate::base::set::Set::of(id), ..*draft })),
        };
        let mut measures: Vec<Measure> = draft.measures.iter().map(one).collect();
        measures.sort_by_key(|measure| std::cmp::Reverse(measure.price));
        let value: i32 = draft.measures.iter().map(|id| view.rules().measures[id.index()].value[1]).sum();
        let price = |me: StateId| say!("subject-price", who = words.state(me), points = view.package_cost(me, draft));
        let home = view.me().map(price).unwrap_or_default();
        let injury = view.injury_range()[1];
        let share = i64::from(value) * i64::from(WHOLE) / i64::from(injury.max(1));
        let share = percent(i32::try_from(share).unwrap_or(i32::MAX));
        let whole = if draft.kind == DraftKind::Respond && injury > 0 {
            say!("subject-whole", takes = euro(value), share = share, injury = euro(injury), home = home.as_str())
        } else {
            say!("subject-sum", takes = euro(value), home = home.as_str())
        };
        // A few are named, many stand by their codes.
        let codes =
            if measures.len() > NAMED { words.measure_codes(draft.measures) } else { words.measures(draft.measures) };
        let mut further = Vec::new();
        if draft.deferral > 0 {
            further.push(say!("subject-applies", months = months(draft.deferral)));
        }
        if draft.sunset > 0 {
            further.push(say!("subject-ends", months = months(draft.sunset)));
        }
        if !draft.spared.is_empty() {
            further.push(say!("subject-spared", sectors = words.sectors(draft.spared)));
        }
        let short = say!("subject-short", measures = codes.as_str(), whole = whole.as_str());
        Self { measures, whole, short, further }
    }
}
