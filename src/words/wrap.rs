//! Texts broken into lines of a width, once for screens, lines, pages and command lines.

use unicode_width::UnicodeWidthStr;

/// What becomes of a word that is wider than a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Long {
    /// It is cut apart: nothing may stand outside the columns.
    Cut,
    /// It stays whole, so that it can be copied.
    Whole,
}

/// A text in lines of at most so many columns, broken at spaces; line feeds are kept, and a sign of percent stays with its number.
///
/// ```
/// use coreper::words::wrap::{Long, wrapped};
/// assert_eq!(wrapped("with 65 % of it", 8, Long::Cut), ["with", "65 % of", "it"]);
/// assert_eq!(wrapped("unbreakable", 4, Long::Whole), ["unbreakable"]);
/// ```
#[must_use]
pub fn wrapped(text: &str, columns: usize, long: Long) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for mut word in glued(paragraph) {
            if !line.is_empty() && line.width() + 1 + word.width() > columns {
                lines.push(std::mem::take(&mut line));
            }
            while long == Long::Cut && word.width() > columns {
                let rest = word.split_off(fitting(&word, columns));
                lines.push(std::mem::replace(&mut word, rest));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        lines.push(line);
    }
    lines
}

/// How many bytes of a word fit into so many columns; at least one character.
fn fitting(word: &str, columns: usize) -> usize {
    let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let first = word.chars().next().map_or(0, char::len_utf8);
    ends.take_while(|end| word[..*end].width() <= columns).last().unwrap_or(first)
}

/// The words of a paragraph; what belongs to a number stays with it: "65 %".
fn glued(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match words.last_mut() {
            Some(last) if word.starts_with('%') => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Long, wrapped};

    #[test]
    fn lines_are_broken_at_words_and_long_words_as_is_wanted() {
        assert_eq!(wrapped("one two three", 7, Long::Whole), ["one two", "three"]);
        assert_eq!(wrapped("a\n\nb", 7, Long::Cut), ["a", "", "b"]);
        assert_eq!(wrapped("incomprehensible", 6, Long::Cut), ["incomp", "rehens", "ible"]);
        assert_eq!(wrapped("東京東京", 4, Long::Cut), ["東京", "東京"]);
        assert!(wrapped("", 4, Long::Cut).is_empty());
    }
}
