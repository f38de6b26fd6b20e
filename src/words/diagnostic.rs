//! What is wrong with a campaign, in sentences, and what its author can do about it.

mod render;

use crate::campaign::diagnostic::{
    Cause, Expected, Found, IdForm, NeverDealt, NoYaml, Reserved, Unpeopled, Unreachable,
};
use crate::words::text::{self, say};
use fluent_bundle::FluentArgs;

/// What is wrong, in a sentence.
#[must_use]
pub fn cause(cause: &Cause) -> String {
    said(cause, key(cause))
}

/// Why a text is no YAML that is read.
#[must_use]
pub fn no_yaml(why: &NoYaml) -> String {
    match why {
        NoYaml::SecondDocument => text::plain("yaml-second"),
        NoYaml::TooMuch { values, levels } => {
            say!("yaml-too-much", values = values.to_string(), levels = levels.to_string())
        }
        NoYaml::EmptyKey => text::plain("yaml-empty-key"),
        NoYaml::Engine(words) => words.clone(),
    }
}

/// A sentence about a cause.
fn said(cause: &Cause, key: &str) -> String {
    let mut args = FluentArgs::new();
    fill(cause, &mut args);
    fill_story(cause, &mut args);
    text::format(key, &args)
}

/// What the author can do about it, when it is not a mere slip.
#[must_use]
pub fn advice(cause: &Cause) -> Option<String> {
    if let Cause::UnknownId { kind, .. } = cause {
        return whereabouts(kind).map(|file| say!("problem-unknown-id.next", file = file));
    }
    // Some advice is only good for one kind of the cause.
    let helps = if let Cause::NotYaml(why) = cause { why.is_of_tabs() } else { true };
    let helps = if let Cause::WrongType { found, .. } = cause { *found == Found::Nothing } else { helps };
    let next = format!("{}.next", key(cause));
    (helps && text::has(&next)).then(|| said(cause, &next))
}

/// In which file the things of a kind have their ids.
const HOMES: [(&str, &str); 14] = [
    ("state", "states.yaml"),
    ("good", "supply.yaml"),
    ("use", "supply.yaml"),
    ("project", "supply.yaml"),
    ("sector", "measures.yaml"),
    ("measure", "measures.yaml"),
    ("instrument", "instruments.yaml"),
    ("case-file item", "casefile.yaml"),
    ("event", "events.yaml"),
    ("dispatch", "dispatches.yaml"),
    ("inject", "injects.yaml"),
    ("ending", "campaign.yaml"),
    ("source", "sources.yaml"),
    ("column of populations.csv", "populations.csv"),
];

fn whereabouts(kind: &str) -> Option<&'static str> {
    HOMES.iter().find(|(noun, _)| *noun == kind).map(|(_, file)| *file)
}

/// The sentence of a cause.
const fn key(cause: &Cause) -> &'static str {
    match cause {
        Cause::MissingFile => "problem-missing-file",
        Cause::UnknownFile => "problem-unknown-file",
        Cause::TooLarge { .. } => "problem-too-large",
        Cause::NotText => "problem-not-text",
        Cause::NotReadable(_) => "problem-not-readable",
        Cause::Outside => "problem-outside",
        Cause::Empty => "problem-empty",
        Cause::NotYaml(_) => "problem-not-yaml",
        Cause::TooComplex(_) => "problem-too-complex",
        Cause::UnknownFormat(_) => "problem-unknown-format",
        Cause::UnknownField(_) => "problem-unknown-field",
        Cause::MissingField(_) => "problem-missing-field",
        Cause::MissingText(_) => "problem-missing-text",
        Cause::SaidTwice { .. } => "problem-said-twice",
        Cause::NoSuchText(_) | Cause::Misspelt(_) => "problem-no-such-text",
        Cause::OtherLanguage { .. } => "problem-other-language",
        Cause::Untranslated { .. } => "problem-untranslated",
        Cause::WrongType { .. } => "problem-wrong-type",
        Cause::DuplicateKey(_) => "problem-duplicate-key",
        Cause::DuplicateId(_) => "problem-duplicate-id",
        Cause::BadId { .. } => "problem-bad-id",
        Cause::UnknownId { .. } => "problem-unknown-id",
        Cause::UnknownWord { .. } => "problem-unknown-word",
        Cause::OutOfRange { .. } => "problem-out-of-range",
        Cause::RangeOrder { .. } => "problem-range-order",
        Cause::PairOrder { apart: true, .. } => "problem-pair-apart",
        Cause::PairOrder { .. } => "problem-pair-order",
        Cause::BadDate { month: true, .. } => "problem-bad-month",
        Cause::BadDate { .. } => "problem-bad-day",
        Cause::EmptyText => "problem-empty-text",
        Cause::ActingCharacter(_) => "problem-acting-character",
        Cause::SeveralLines => "problem-several-lines",
        Cause::Tag(_) => "problem-tag",
        Cause::ReservedCode { .. } => "problem-reserved-code",
        Cause::Cells { .. } => "problem-cells",
        Cause::NeverBlocked { .. } => "problem-never-blocked",
        Cause::Count { .. } => "problem-count",
        Cause::Sum { .. } => "problem-sum",
        Cause::OneKey(_) => "problem-one-key",
        Cause::OneOf(_) => "problem-one-of",
        Cause::NoBound => "problem-no-bound",
        Cause::EmptyBounds { .. } => "problem-empty-bounds",
        Cause::NotNeeded { .. } => "problem-not-needed",
        Cause::OnlyTrue => "problem-only-true",
        Cause::Placeholder(_) => "problem-placeholder",
        Cause::NoPopulation { .. } => "problem-no-population",
        Cause::BadPopulation(Unpeopled::NotPersons(_)) => "problem-not-persons",
        Cause::BadPopulation(Unpeopled::NoMember) => "problem-no-member",
        Cause::OrderLacks(_) => "problem-order-lacks",
        Cause::OrderTwice(_) => "problem-order-twice",
        Cause::NotAscending => "problem-not-ascending",
        Cause::NoPresidency(_) => "problem-no-presidency",
        Cause::Cycle(_) => "problem-cycle",
        Cause::Itself(_) => "problem-itself",
        Cause::NoSeat(_) => "problem-no-seat",
        Cause::Immovable(_) => "problem-immovable",
        Cause::Secret => "problem-secret",
        Cause::Unreachable(_) => "problem-unreachable",
        Cause::NeverCloses => "problem-never-closes",
        Cause::NoDemand(_) => "problem-no-demand",
        Cause::NeverDealt(_) => "problem-never-dealt",
        Cause::UnusedSource(_) => "problem-unused-source",
        Cause::NoMark => "problem-no-mark",
        Cause::NoSource(_) => "problem-no-source",
        Cause::Fault(_) => "problem-fault",
    }
}

/// What stands in the sentences of causes that concern a place of a file.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are filled by the function below")]
fn fill(cause: &Cause, args: &mut FluentArgs<'_>) {
    // Numbers go in as they are written, to the last digit; only what a plural depends on goes in as a number.
    let mut set = |name: &'static str, value: String| args.set(name, value);
    match cause {
        Cause::TooLarge { bytes, most } => {
            set("bytes", bytes.to_string());
            set("most", most.to_string());
        }
        Cause::NotReadable(why) => set("why", why.clone()),
        Cause::NotYaml(why) | Cause::TooComplex(why) => set("why", no_yaml(why)),
        Cause::UnknownFormat(format) => set("format", format.to_string()),
        Cause::UnknownField(field) | Cause::MissingField(field) => set("field", field.clone()),
        Cause::WrongType { expected: wanted, found: stands } => {
            set("expected", expected(wanted));
            set("found", found(stands));
        }
        Cause::MissingText(path) => {
            set("path", path.clone());
            set("field", path.rsplit('.').next().unwrap_or_default().to_owned());
        }
        Cause::NoSuchText(path) | Cause::Misspelt(path) => set("path", path.clone()),
        Cause::SaidTwice { path, file } => {
            set("path", path.clone());
            set("file", (*file).to_owned());
        }
        Cause::DuplicateKey(key) => set("key", key.clone()),
        Cause::DuplicateId(id) => set("id", id.clone()),
        Cause::BadId { id, form: must } => {
            set("id", id.clone());
            set("form", form(*must));
        }
        Cause::UnknownId { kind, id } => {
            set("kind", (*kind).to_owned());
            set("id", id.clone());
        }
        Cause::UnknownWord { word, possible } => {
            set("word", word.clone());
            set("possible", format!("`{}`", possible.join("`, `")));
        }
        Cause::OutOfRange { value, least, most } => {
            set("value", value.to_string());
            set("least", least.to_string());
            set("most", most.to_string());
        }
        Cause::RangeOrder { low, value, high } => {
            set("low", low.to_string());
            set("value", value.to_string());
            set("high", high.to_string());
        }
        Cause::PairOrder { lower, less, higher, more, .. } => {
            set("lower", (*lower).to_owned());
            set("less", less.to_string());
            set("higher", (*higher).to_owned());
            set("more", more.to_string());
        }
        Cause::BadDate { text, .. } => set("text", text.clone()),
        Cause::ActingCharacter(c) => set("character", format!("U+{:04X}", u32::from(*c))),
        Cause::Tag(tag) => set("tag", tag.clone()),
        Cause::ReservedCode { code, seat } => {
            set("code", code.clone());
            set("seat", reserved(*seat));
        }
        Cause::Sum { sum, must } => {
            set("sum", sum.to_string());
            set("must", must.to_string());
        }
        Cause::OneOf([one, other]) => {
            set("one", (*one).to_owned());
            set("other", (*other).to_owned());
        }
        Cause::EmptyBounds { least, most } => {
            set("least", least.to_string());
            set("most", most.to_string());
        }
        _ => {}
    }
}

/// What stands in the sentences of causes that count, or concern what a campaign says as a whole.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the others are filled by the function above, or have nothing in them"
)]
fn fill_story(cause: &Cause, args: &mut FluentArgs<'_>) {
    match cause {
        Cause::OtherLanguage { language, why } => {
            args.set("language", language.clone());
            args.set("why", self::cause(why));
        }
        Cause::Untranslated { path, file, texts } => {
            args.set("path", path.clone());
            args.set("file", file.clone());
            args.set("texts", *texts);
        }
        Cause::Cells { count, must } => {
            args.set("count", *count);
            args.set("must", must.to_string());
        }
        Cause::NeverBlocked { members, block } => {
            args.set("members", members.to_string());
            args.set("block", block.to_string());
        }
        Cause::Count { count, least, most } => {
            args.set("count", *count);
            args.set("least", least.to_string());
            args.set("most", most.to_string());
        }
        Cause::OneKey(count) => args.set("count", count.to_string()),
        Cause::NotNeeded { good, used_for } => {
            args.set("good", good.clone());
            args.set("used_for", used_for.clone());
        }
        Cause::Placeholder(word) | Cause::NoSeat(word) => args.set("word", word.clone()),
        Cause::NoPopulation { state, column } => {
            args.set("state", state.clone());
            args.set("column", column.clone());
        }
        Cause::BadPopulation(Unpeopled::NotPersons(text)) => args.set("text", text.clone()),
        Cause::OrderLacks(states) => args.set("states", states.join(", ")),
        Cause::OrderTwice(state) => args.set("state", state.clone()),
        Cause::NoPresidency(month) => args.set("month", month.clone()),
        Cause::Cycle(ids) => args.set("ids", ids.join(" → ")),
        Cause::Itself(id) | Cause::NoDemand(id) | Cause::UnusedSource(id) => args.set("id", id.clone()),
        Cause::Immovable(name) => args.set("name", name.clone()),
        Cause::Unreachable(why) => args.set("why", unreachable(why)),
        Cause::NeverDealt(why) => args.set("why", never(*why)),
        Cause::NoSource(mark) => args.set("mark", *mark),
        Cause::Fault(what) => args.set("what", what.clone()),
        _ => {}
    }
}

fn expected(what: &Expected) -> String {
    text::plain(match what {
        Expected::Text => "expected-text",
        Expected::Line => "expected-line",
        Expected::Figure => "expected-figure",
        Expected::Whole => "expected-whole",
        Expected::Flag => "expected-flag",
        Expected::True => "expected-true",
        Expected::Day => "expected-day",
        Expected::Month => "expected-month",
        Expected::NewId => "expected-new-id",
        Expected::List => "expected-list",
        Expected::Map => "expected-map",
        Expected::Condition => "expected-condition",
        Expected::Effect => "expected-effect",
        Expected::Word(words) => return say!("expected-word", words = words.join(", ")),
        Expected::Id(kind) => return say!("expected-id", kind = *kind),
        Expected::OrList(what) => return say!("expected-or-list", what = expected(what)),
        Expected::WordOr(words, what) => {
            return say!("expected-word-or", words = words.join(", "), what = expected(what));
        }
    })
}

fn found(what: &Found) -> String {
    text::plain(match what {
        Found::Nothing => "found-nothing",
        Found::Flag => "found-flag",
        Found::Whole => "found-whole",
        Found::Fraction => "found-fraction",
        Found::LeadingZeros => "found-leading-zeros",
        Found::Huge => "found-huge",
        Found::Text => "found-text",
        Found::List => "found-list",
        Found::Map => "found-map",
    })
}

fn form(form: IdForm) -> String {
    text::plain(match form {
        IdForm::Code => "form-code",
        IdForm::Measure => "form-measure",
        IdForm::Kebab => "form-kebab",
        IdForm::Row => "form-row",
    })
}

fn reserved(seat: Reserved) -> String {
    text::plain(match seat {
        Reserved::Commission => "reserved-commission",
        Reserved::Beijing => "reserved-beijing",
        Reserved::Facilitator => "reserved-facilitator",
        Reserved::Observer => "reserved-observer",
        Reserved::Greece => "reserved-greece",
    })
}

fn unreachable(why: &Unreachable) -> String {
    match why {
        Unreachable::Never => text::plain("unreachable-never"),
        Unreachable::Bounds { name, least, most } => {
            say!("unreachable-bounds", name = name.as_str(), least = least.to_string(), most = most.to_string())
        }
        Unreachable::After(ending) => say!("unreachable-after", ending = ending.as_str()),
        Unreachable::TooLong { lasting, longest } => {
            say!("unreachable-too-long", lasting = lasting.to_string(), longest = longest.to_string())
        }
        Unreachable::LastsBeyondTheEnd => text::plain("unreachable-beyond"),
    }
}

fn never(why: NeverDealt) -> String {
    match why {
        NeverDealt::NoLength => text::plain("never-no-length"),
        NeverDealt::EndsFirst => text::plain("never-ends-first"),
        NeverDealt::TooLate(longest) => say!("never-too-late", longest = longest.to_string()),
        NeverDealt::Nobody => text::plain("never-nobody"),
    }
}
