//! The store of sentences: the files of `assets/words/en`, parsed once. Other languages are folders beside it.
//!
//! A key that does not exist shows as `⟦key⟧`, so that a slip is seen and stops nobody; tests forbid it.

use crate::base::printable;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::path::Path;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The English sentences about the game and around it, as their files have them.
pub const ENGLISH: [(&str, &str); 10] = [
    ("game.ftl", include_str!("../../assets/words/en/game.ftl")),
    ("host.ftl", include_str!("../../assets/words/en/host.ftl")),
    ("report.ftl", include_str!("../../assets/words/en/report.ftl")),
    ("screens.ftl", include_str!("../../assets/words/en/screens.ftl")),
    ("campaign.ftl", include_str!("../../assets/words/en/campaign.ftl")),
    ("commands.ftl", include_str!("../../assets/words/en/commands.ftl")),
    ("format.ftl", include_str!("../../assets/words/en/format.ftl")),
    ("guide.ftl", include_str!("../../assets/words/en/guide.ftl")),
    ("model.ftl", include_str!("../../assets/words/en/model.ftl")),
    ("study.ftl", include_str!("../../assets/words/en/study.ftl")),
];

/// A sentence by its key, with what stands in it: `say!("round", number = 3)`.
macro_rules! say {
    ($key:expr $(, $name:ident = $value:expr)* $(,)?) => {{
        #[allow(unused_mut, reason = "most sentences have something in them")]
        let mut args = ::fluent_bundle::FluentArgs::new();
        $(args.set(stringify!($name), $value);)*
        $crate::words::text::format($key, &args)
    }};
}
pub(crate) use say;

/// The sentence of a key, with arguments; `say!` is the short way.
#[must_use]
pub fn format(key: &str, args: &FluentArgs<'_>) -> String {
    let bundle = bundle();
    let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
    let found = bundle.get_message(message).and_then(|message| match attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    });
    let Some(pattern) = found else { return format!("⟦{key}⟧") };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "⟦{key}⟧ {text}");
    if errors.is_empty() { text } else { format!("⟦{key}⟧ {text}") }
}

/// Whether there is a sentence for a key.
#[must_use]
pub fn has(key: &str) -> bool {
    let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
    bundle()
        .get_message(message)
        .is_some_and(|message| attribute.is_none_or(|name| message.get_attribute(name).is_some()))
}

/// A path as a shell takes it for one word, for commands that are to be copied.
#[must_use]
pub fn for_shell(path: &Path) -> String {
    shell_words::quote(&path.display().to_string()).into_owned()
}

/// The sentence of a key without arguments.
#[must_use]
pub fn plain(key: &str) -> String {
    format(key, &FluentArgs::new())
}

/// A text with its first letter as a capital.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn bundle() -> &'static FluentBundle<FluentResource> {
    static BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    BUNDLE.get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
        // By default every value is wrapped in invisible marks, which would break the widths of columns.
        bundle.set_use_isolating(false);
        for (_, text) in ENGLISH {
            // What can be parsed serves; a test refuses a file with errors.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// Words that people write, as they are kept, with their paragraphs: each as [`one_line`] has it, a line each.
#[must_use]
pub fn paragraphs(text: &str, most: usize) -> String {
    let all: Vec<String> = text.lines().map(|line| one_line(line, most)).filter(|line| !line.is_empty()).collect();
    all.join("\n").chars().take(most).collect::<String>().trim_end().to_owned()
}

/// Words that people write, as they are kept: in one line, without control characters and without what turns the direction of text.
#[must_use]
pub fn one_line(text: &str, most: usize) -> String {
    let kept = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let kept: String = kept.filter(|c| !printable::acts(*c) && !printable::unseen(*c)).collect();
    let line = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(most).collect::<String>().trim().to_owned()
}
