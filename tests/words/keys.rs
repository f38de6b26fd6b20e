//! The keys of the sentences against the sources: every key that a source names exists, and every key is named.

use coreper::game::command::Verb;
use coreper::law::aci::step::StepKind;
use coreper::law::reason::Article;
use coreper::study::assumption;
use coreper::study::backtest::term::TERMS;
use coreper::study::column::{CHECK, COUNTED, GAME, INDICATORS, PLAYED};
use coreper::tui::keymap::{Action, Context};
use coreper::words::text::ENGLISH;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The keys of all files: messages, and their second texts as `key.name`; none stands in two places.
fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut last = String::new();
    for line in ENGLISH.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')) {
        let Some((head, _)) = line.split_once('=') else { continue };
        let head_trimmed = head.trim();
        if let Some(attribute) = head_trimmed.strip_prefix('.') {
            keys.insert(format!("{last}.{attribute}"));
        } else if !line.starts_with(char::is_whitespace) {
            assert!(keys.insert(head_trimmed.to_owned()), "`{head_trimmed}` stands there twice");
            head_trimmed.clone_into(&mut last);
        }
    }
    keys
}

/// Keys that sources build from a word or a name of the program.
fn built() -> BTreeSet<String> {
    let verbs = Verb::ALL.into_iter().flat_map(|verb| ["", ".about"].map(|name| format!("verb-{}{name}", verb.word())));
    // Verbs that are short enough have no shorter form.
    let short = keys().into_iter().filter(|key| key.starts_with("verb-") && key.contains(".short"));
    let articles = Article::ALL.iter().map(|article| format!("article-{}", article.key()));
    let steps = StepKind::ALL.iter().map(|step| format!("step-{}", step.key()));
    // Every cause says how it works.
    let causes = keys().into_iter().filter(|key| key.starts_with("cause-") && !key.contains('.'));
    let causes = causes.map(|key| format!("{key}.about"));
    let actions =
        Action::ALL.iter().flat_map(|action| ["", ".doc"].map(|name| format!("action-{}{name}", action.word())));
    let contexts = Context::ALL.iter().map(|context| format!("context-{}", context.word()));
    // Rows of the guides and of the model card: a second text is a cell.
    let cells = keys().into_iter().filter(|key| key.contains('.'));
    let next = keys().into_iter().filter(|key| key.contains(".next"));
    // What a vote does at a gate, who plays a seat, what a screen is for, claims by their numbers, dials by their names.
    let by_screen = keys().into_iter().filter(|key| {
        let of = |start: &str| key.starts_with(start);
        of("does-")
            || of("by-")
            || of("claim-t")
            || of("dial-")
            || of("varied-")
            || of("track-") && key.ends_with("-about")
            || key.contains(".doc") && (of("context-") || of("papers-") || of("screen-"))
    });
    let cells: Vec<String> = cells
        .filter(|key| ["lesson-", "wrong-", "procedure-", "shop-", "model-"].iter().any(|start| key.starts_with(start)))
        .collect();
    let screens = actions.chain(contexts).chain(cells).chain(next).chain(by_screen);
    // Sentences of commands that grow, and what their choices say: a test of their own holds them against the verbs.
    let growing = keys().into_iter().filter(|key| key.starts_with("sentence-") || key.starts_with("clause-"));
    // Columns of tables, by their names.
    let columns = keys().into_iter().filter(|key| key.starts_with("data-"));
    // Columns of a sheet of games, and what can be assumed: each by its name.
    let sheet =
        GAME.iter().chain(&PLAYED).chain(&COUNTED).chain([&CHECK]).chain(INDICATORS.iter().map(|(_, column)| column));
    let sheet: Vec<String> = sheet.map(|column| format!("column-{}", column.name)).collect();
    let key = |key: String| {
        if key.starts_with("principle.") { "principle".to_owned() } else { key.to_lowercase().replace('.', "-") }
    };
    let assumed = assumption::keys().map(|(name, ..)| format!("switch-{}", key(name)));
    let growing = growing.chain(columns).chain(sheet).chain(assumed);
    // What the context of a recorded vote may set, by name.
    let terms: Vec<String> = TERMS.iter().map(|term| format!("recorded-{}", term.name)).collect();
    let growing = growing.chain(terms);
    let months = (1..=12).map(|month| format!("month-{month}.short"));
    verbs.chain(screens).chain(growing).chain(short).chain(months).chain(articles).chain(steps).chain(causes).collect()
}

pub(super) fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The string literals of the layers that make or show sentences, with a file each stands in.
fn literals() -> BTreeMap<String, PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![root.join("words.rs")];
    for layer in ["campaign", "words", "session", "report", "study", "table", "show", "tui", "cli", "host"] {
        let folder = root.join(layer);
        files.extend(Some(root.join(format!("{layer}.rs"))).filter(|file| file.exists()));
        if folder.exists() {
            sources(&folder, &mut files);
        }
    }
    let mut found = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (place, literal) in text.split('"').enumerate() {
            if place % 2 == 1 {
                found.entry(literal.to_owned()).or_insert_with(|| file.clone());
            }
            // A literal is also found where a lone quote before it turned the count round.
            found.entry(literal.to_owned()).or_insert_with(|| file.clone());
        }
    }
    found
}

#[test]
fn the_files_parse_without_errors() {
    for (file, text) in ENGLISH {
        let parsed = fluent_bundle::FluentResource::try_new(text.to_owned());
        let errors = parsed.err().map(|(_, errors)| errors);
        assert!(errors.is_none(), "{file}: {errors:?}");
    }
}

#[test]
fn no_key_is_unused() {
    let (built, literals) = (built(), literals());
    let unused: Vec<String> =
        keys().into_iter().filter(|key| !built.contains(key) && !literals.contains_key(key)).collect();
    assert!(unused.is_empty(), "nobody says: {unused:#?}");
}

#[test]
fn no_key_is_unknown() {
    let keys = keys();
    let missing: Vec<String> = built().into_iter().filter(|key| !keys.contains(key)).collect();
    assert!(missing.is_empty(), "no sentence for {missing:#?}");
    // What `say!` and `plain` are called with is a key.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut unknown = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.to_string_lossy().replace('\\', "/");
        let screens = path.contains("src/tui/") || path.contains("src/cli/guide");
        let calls = ["say!(", "text::plain(", "t(", "tx(", "doc(", "says("];
        let calls = &calls[..if screens { calls.len() } else { 2 }];
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for call in calls {
            for (at, _) in code.match_indices(*call) {
                // The end of another name, such as `format(`.
                let before = code[..at].chars().next_back();
                if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.') {
                    continue;
                }
                let rest = code[at + call.len()..].trim_start();
                let Some(literal) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) else { continue };
                if !keys.contains(literal) && !literal.contains(['{', ' ']) {
                    unknown.push(format!("{}: {literal}", file.display()));
                }
            }
        }
        // One of two: where one is a key, the other is meant as one.
        let pieces: Vec<&str> = code.split('"').collect();
        for pair in pieces.windows(5).filter(|pair| pair[0].trim_end().ends_with('{') && pair[2] == " } else { ") {
            let [one, other] = [pair[1], pair[3]];
            let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            if keys.contains(one) != keys.contains(other) && is_word(one) && is_word(other) {
                unknown.push(format!("{}: {one} or {other}", file.display()));
            }
        }
        // Arms of vocabularies: `Variant => "key",`.
        if path.contains("src/words/") && !path.contains("/document/") {
            for line in code.lines().filter(|line| line.trim_end().ends_with("\",")) {
                if let Some((_, key)) = line.split_once("=> \"") {
                    let key = key.trim_end().trim_end_matches("\",");
                    if !keys.contains(key) {
                        unknown.push(format!("{}: {key}", file.display()));
                    }
                }
            }
        }
    }
    assert!(unknown.is_empty(), "no sentence for {unknown:#?}");
}
