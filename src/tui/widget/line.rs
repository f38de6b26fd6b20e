//! A line that is typed: cursor keys, words and the whole line erased, the same wherever a line is typed.

use crate::tui::input::{Code, Key};
use tui_input::{Input, InputRequest};

/// A line that is typed.
#[derive(Clone, Debug, Default)]
pub struct TypedLine {
    input: Input,
    /// Whether it was refused as it stands: it stays to be corrected, and who types something else begins anew.
    refused: bool,
}

impl TypedLine {
    /// What stands in it.
    #[must_use]
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    /// Something else stands in it, with the cursor behind it.
    pub fn put(&mut self, text: impl Into<String>) {
        self.input = Input::new(text.into());
        self.refused = false;
    }

    /// What was refused stands in it, until it is corrected or something else is typed.
    pub fn refuse(&mut self, text: impl Into<String>) {
        self.put(text);
        self.refused = !self.is_empty();
    }

    /// Takes a key that edits; says whether it was one. At most so many characters stand in the line.
    pub fn key(&mut self, key: Key, most: usize) -> bool {
        let Some(request) = request(key) else { return false };
        if std::mem::take(&mut self.refused) && matches!(request, InputRequest::InsertChar(_)) {
            self.put("");
        }
        let full = self.text().chars().count() >= most;
        if !(full && matches!(request, InputRequest::InsertChar(_))) {
            self.input.handle(request);
        }
        true
    }

    /// The text with a mark where the cursor stands.
    #[must_use]
    pub fn shown(&self) -> String {
        let at = self.input.cursor();
        let before: String = self.text().chars().take(at).collect();
        let after: String = self.text().chars().skip(at).collect();
        format!("{before}▏{after}")
    }
}

/// What a key edits.
fn request(key: Key) -> Option<InputRequest> {
    if let Some(char) = key.typed() {
        return Some(InputRequest::InsertChar(char));
    }
    Some(match (key.code, key.ctrl, key.alt) {
        (Code::Backspace, false, false) => InputRequest::DeletePrevChar,
        (Code::Delete, false, false) => InputRequest::DeleteNextChar,
        (Code::Left, false, false) => InputRequest::GoToPrevChar,
        (Code::Right, false, false) => InputRequest::GoToNextChar,
        (Code::Left, true, false) => InputRequest::GoToPrevWord,
        (Code::Right, true, false) => InputRequest::GoToNextWord,
        (Code::Home, ..) | (Code::Char('a'), true, false) => InputRequest::GoToStart,
        (Code::End, ..) | (Code::Char('e'), true, false) => InputRequest::GoToEnd,
        (Code::Char('u'), true, false) => InputRequest::DeleteFromStart,
        (Code::Char('k'), true, false) => InputRequest::DeleteTillEnd,
        (Code::Char('w'), true, false) | (Code::Backspace, ..) => InputRequest::DeletePrevWord,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::TypedLine;
    use crate::tui::input::Key;

    #[test]
    fn keys_edit_in_the_middle_and_erase_words_and_the_line() {
        let mut line = TypedLine::default();
        line.put("DE f HU x");
        let press = |line: &mut TypedLine, keys: &str| {
            for key in keys.split(' ') {
                assert!(line.key(Key::parse(key).unwrap(), 40), "{key}");
            }
        };
        press(&mut line, "left left left left home right right delete");
        assert_eq!(line.shown(), "DE▏f HU x");
        press(&mut line, "end ctrl-w");
        assert_eq!(line.text(), "DEf HU ");
        press(&mut line, "ctrl-u");
        assert!(line.is_empty());
        assert!(!line.key(Key::parse("enter").unwrap(), 40));
    }
}
