//! How an article is cited, what it is about, and how well it is known.

use crate::law::reason::{Article, Instrument, Mark};
use crate::words::text::{self, say};

/// An article as it is cited: "ACI Art. 8(1)(a)", "TEU Art. 16(4)", "RoP Art. 11(1)".
#[must_use]
pub fn cite(article: Article) -> String {
    let place = article.place();
    match article.instrument() {
        Instrument::AntiCoercion => say!("cite-aci", place = place),
        Instrument::AntiCoercionAnnexI => say!("cite-annex-i", place = place),
        Instrument::AntiCoercionAnnexII => say!("cite-annex-ii", place = place),
        Instrument::Comitology => say!("cite-comitology", place = place),
        Instrument::Teu => say!("cite-teu", place = place),
        Instrument::Tfeu => say!("cite-tfeu", place = place),
        Instrument::RulesOfProcedure => say!("cite-rop", place = place),
        Instrument::NearBlock => say!("cite-near-block", place = place),
        Instrument::Presidencies => say!("cite-presidencies", place = place),
    }
}

/// An article as it is cited, with its mark where the wording was not read: "TFEU Art. 207(3), from memory".
#[must_use]
pub fn cite_marked(article: Article) -> String {
    match article.mark() {
        Mark::Text => cite(article),
        Mark::Secondary => say!("cite-secondary", article = cite(article)),
        Mark::Memory => say!("cite-memory", article = cite(article)),
        Mark::Inferred => say!("cite-inferred", article = cite(article)),
    }
}

/// What an article is about: "engagement has failed".
#[must_use]
pub fn subject(article: Article) -> String {
    text::plain(&format!("article-{}", article.key()))
}

/// The act in which an article stands, with its number.
#[must_use]
pub fn act(instrument: Instrument) -> String {
    let number = instrument.number();
    match instrument {
        Instrument::AntiCoercion | Instrument::AntiCoercionAnnexI | Instrument::AntiCoercionAnnexII => {
            say!("act-aci", number = number)
        }
        Instrument::Comitology => say!("act-comitology", number = number),
        Instrument::Teu => text::plain("act-teu"),
        Instrument::Tfeu => text::plain("act-tfeu"),
        Instrument::RulesOfProcedure => say!("act-rop", number = number),
        Instrument::NearBlock => say!("act-near-block", number = number),
        Instrument::Presidencies => say!("act-presidencies", number = number),
    }
}
