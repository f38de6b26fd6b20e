//! What is said in Coreper: the report of the working party, in one line for each file.

use super::{Words, name};
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::coreper::Report;
use crate::game::council;
use crate::game::state::{Stand, Topic};
use crate::game::view::View;
use crate::law::reason::Article;
use crate::words::article::{cite_marked, subject};
use crate::words::number::two_decimals;
use crate::words::text::{capital, plain, say};
use crate::words::why::Why;

/// So many silent delegations are named; of more it is said how many they are.
const NAMED: usize = 4;

impl Words<'_> {
    /// A report: "Working party on the determination: 19 can go along, 66.21 %; substantive DE (period); HU opposes".
    #[must_use]
    pub fn report(&self, report: &Report) -> String {
        say!("report", topic = name::topic(report.topic), parts = self.report_parts(report).join("; "))
    }

    /// The report on a file as a seat may read it, with what it has heard in confidence.
    #[must_use]
    pub fn reported(&self, view: &View<'_>, topic: Topic) -> Vec<String> {
        view.report(topic).map(|report| self.report(&report)).into_iter().chain(self.confided(view, topic)).collect()
    }

    /// What a seat has heard in confidence on a file: "In confidence: DE can accept; HU opposes".
    #[must_use]
    pub fn confided(&self, view: &View<'_>, topic: Topic) -> Option<String> {
        let heard = |id: StateId| view.confided(id, topic).map(|stand| (id, stand));
        let said = view.states().iter().filter(|id| view.me() != Some(*id)).filter_map(heard);
        let parts: Vec<String> = said
            .map(|(id, stand)| say!("confided-one", who = self.codes(StateSet::of(id)), stand = name::stand(stand)))
            .collect();
        (!parts.is_empty()).then(|| say!("confided", topic = name::topic(topic), parts = parts.join("; ")))
    }

    /// Why a report reads as it does: who stands behind each piece, what it takes, and how much a stand tells.
    #[must_use]
    pub fn why_report(&self, report: &Report) -> Why {
        let mut why = Why::new(say!("why-report", topic = name::topic(report.topic)));
        let of = self.campaign.rules.nations.len();
        let (members, who) = (report.along().len(), self.codes(report.along()));
        why.line(match report.topic {
            Topic::Listing => say!("why-report-along.all", members = members, of = of, who = who),
            Topic::Determination | Topic::Package | Topic::Mandate | Topic::Agreement | Topic::Fund => say!(
                "why-report-along",
                members = members,
                of = of,
                share = share(report),
                who = who,
                needed = (of * 55).div_ceil(100)
            ),
        });
        if !report.holding_up().is_empty() {
            why.line(say!("why-report-holds", who = self.codes(report.holding_up())));
        }
        let silent = report.of(Stand::Silent);
        if !silent.is_empty() {
            why.line(say!("why-report-silent", who = self.codes(silent)));
        }
        why.line(plain("why-report-tells"));
        why.line(plain("why-report-secret"));
        for article in [Article::Rop21, Article::Rop19_2] {
            why.line(say!("with-article", text = capital(&subject(article)), article = cite_marked(article)));
        }
        why
    }

    /// What a file is, by which rule it is decided and where that stands, and what the working party reports on it. For the
    /// determination, where the case stands.
    #[must_use]
    pub fn why_file(&self, view: &View<'_>, topic: Topic) -> Why {
        let mut why = match (view.file(topic), topic) {
            (_, Topic::Determination) => super::why::standing(view),
            (Some(item), _) => {
                let mut why = Why::new(capital(&super::terms::item(item)));
                why.line(say!("why-rule", rule = super::law::rule(council::rule(view.rules(), item))));
                for article in council::decision(item).row().basis {
                    why.line(say!("with-article", text = capital(&subject(*article)), article = cite_marked(*article)));
                }
                why
            }
            (None, _) => Why::new(capital(&name::topic(topic))),
        };
        for line in self.reported(view, topic) {
            why.line(line);
        }
        why
    }

    /// What a report says, piece by piece: who can go along, reserves, who is against, who says nothing.
    #[must_use]
    pub fn report_parts(&self, report: &Report) -> Vec<String> {
        let mut parts = vec![say!("report-along", count = report.along().len(), share = share(report))];
        let reserves: Vec<String> = Stand::ALL
            .into_iter()
            .filter_map(|stand| match stand {
                Stand::Substantive(point) => Some((point, report.of(stand))).filter(|(_, who)| !who.is_empty()),
                Stand::Support
                | Stand::Accept
                | Stand::Scrutiny
                | Stand::Parliamentary
                | Stand::Silent
                | Stand::Oppose => None,
            })
            .map(|(point, who)| say!("report-reserve", who = self.codes(who), point = name::point(point)))
            .collect();
        if !reserves.is_empty() {
            parts.push(say!("report-substantive", who = reserves.join(", ")));
        }
        let some = |stand: Stand| Some(report.of(stand)).filter(|who: &StateSet| !who.is_empty());
        parts.extend(some(Stand::Parliamentary).map(|who| say!("report-parliamentary", who = self.codes(who))));
        parts.extend(some(Stand::Scrutiny).map(|who| say!("report-scrutiny", who = self.codes(who))));
        parts.extend(some(Stand::Oppose).map(|who| say!("report-oppose", count = who.len(), who = self.codes(who))));
        parts.extend(some(Stand::Silent).map(|who| {
            if who.len() > NAMED {
                say!("report-silent-many", count = who.len())
            } else {
                say!("report-silent", who = self.codes(who))
            }
        }));
        parts
    }
}

/// The share of the people that can go along.
fn share(report: &Report) -> String {
    say!("percent", number = two_decimals(report.share.unsigned_abs().into()))
}
