//! No English in Rust: what a reader sees stands in the files of `assets`, so that another language is a file beside them.
//!
//! `tests/words/english.txt` lists the files that still hold sentences, and how many at most. The list may only shrink: a file that
//! is not in it must hold none, none may hold more than is written there, and one that holds none any more comes off it
//! (`COREPER_BLESS=1` writes the numbers down anew where they are smaller).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The string literals of a source outside comments, attributes and tests.
fn literals(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let mut found = Vec::new();
    let mut chars = text.chars().peekable();
    // How deep in the brackets of an attribute.
    let mut attribute = 0;
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.by_ref().find(|c| *c == '\n');
            }
            '#' if matches!(chars.peek(), Some('[' | '!')) && attribute == 0 => {
                chars.by_ref().find(|c| *c == '[');
                attribute = 1;
            }
            '[' if attribute > 0 => attribute += 1,
            ']' if attribute > 0 => attribute -= 1,
            // A quote or an escape as a character.
            '\'' => {
                let mut ahead = chars.clone();
                match (ahead.next(), ahead.next(), ahead.next()) {
                    (Some('\\'), Some(_), Some('\'')) => drop(chars.nth(2)),
                    (Some(_), Some('\''), _) => drop(chars.nth(1)),
                    _ => {}
                }
            }
            '"' => {
                let mut literal = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => literal.extend(chars.next().filter(|c| *c != '\n')),
                        '"' => break,
                        _ => literal.push(c),
                    }
                }
                if attribute == 0 {
                    found.push(literal);
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether a literal reads as English: three words or more, at least two of them of three letters or more. Comments of HTML, by which
/// a page is known again, are shown to nobody.
fn is_sentence(literal: &str) -> bool {
    let words: Vec<&str> = literal.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
    let plain = |word: &&&str| {
        let word = word.trim_matches(|c: char| ".,;:!?()`'".contains(c));
        word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic())
    };
    !literal.starts_with("<!") && words.len() > 2 && words.iter().filter(plain).count() > 1
}

#[test]
fn no_file_holds_more_english_than_is_left_from_before() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    let mut now: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let english: Vec<String> = literals(&text).into_iter().filter(|literal| is_sentence(literal)).collect();
        if !english.is_empty() {
            let name = file.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            now.insert(name, english);
        }
    }
    let list = root.join("tests/words/english.txt");
    let text = fs::read_to_string(&list).unwrap();
    let known: BTreeMap<&str, usize> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once(' ').unwrap())
        .map(|(count, file)| (file, count.parse().unwrap()))
        .collect();
    if std::env::var_os("COREPER_BLESS").is_some() {
        let head = text.lines().filter(|line| line.starts_with('#')).map(str::to_owned);
        let kept = known.iter().filter_map(|(file, most)| Some(format!("{} {file}", now.get(*file)?.len().min(*most))));
        fs::write(&list, head.chain(kept).collect::<Vec<_>>().join("\n") + "\n").unwrap();
        return;
    }
    let more = now.iter().filter(|(file, found)| found.len() > known.get(file.as_str()).copied().unwrap_or(0));
    let more: Vec<String> = more.map(|(file, found)| format!("{file} holds {}: {found:#?}", found.len())).collect();
    assert!(more.is_empty(), "sentences belong into assets:\n{}", more.join("\n"));
    let done: Vec<&&str> = known.keys().filter(|file| !now.contains_key(**file)).collect();
    assert!(done.is_empty(), "these hold none any more, take them off the list: {done:#?}");
}

#[test]
fn sentences_are_told_from_keys_and_code() {
    let found = literals(
        "//! No \"text here now\"\n#[error(\"a text not seen\")]\nfn f(q: char) { g('\"', \"there is no such file\", \"key-one\") }\n",
    );
    assert_eq!(found, ["there is no such file", "key-one"]);
    assert!(is_sentence(&found[0]) && !is_sentence(&found[1]) && !is_sentence("{:>3} {:<5}  {}"));
}
