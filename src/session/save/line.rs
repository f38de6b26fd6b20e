//! One line of a save: `[LENGTH,"CRC32",TEXT]`, a JSON text of its own, so that other tools can read it too.

/// Why bytes are no line of a save.
#[derive(thiserror::Error, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unfit {
    /// Its bytes are no UTF-8.
    #[error("it is not text")]
    Text,
    /// It holds nothing.
    #[error("it is empty")]
    Empty,
    /// It does not begin and end as a line does.
    #[error("it is not a whole line")]
    Whole,
    /// What it says of its length is no number, or another one.
    #[error("its length is wrong")]
    Length,
    /// There is no checksum, or another one.
    #[error("its checksum is wrong")]
    Checksum,
    /// A whole line, and more behind it.
    #[error("the line feed behind it is missing or was changed, so that the next line runs into it")]
    RunTogether,
}

/// A text as a line, with its line feed.
pub(super) fn frame(text: &str) -> String {
    format!("[{},\"{:08x}\",{text}]\n", text.len(), crc32fast::hash(text.as_bytes()))
}

/// The text of a line without its line feed.
pub(super) fn unframe(line: &[u8]) -> Result<&str, Unfit> {
    if line.is_empty() {
        return Err(Unfit::Empty);
    }
    let line = std::str::from_utf8(line).map_err(|_| Unfit::Text)?;
    let inner = line.strip_prefix('[').filter(|line| line.ends_with(']')).ok_or(Unfit::Whole)?;
    let (length, rest) = inner.split_once(",\"").ok_or(Unfit::Length)?;
    let (sum, text) = rest.split_once("\",").ok_or(Unfit::Checksum)?;
    let length: usize = length.parse().map_err(|_| Unfit::Length)?;
    let (text, behind) = text.split_at_checked(length).ok_or(Unfit::Length)?;
    let is_its_own = u32::from_str_radix(sum, 16) == Ok(crc32fast::hash(text.as_bytes()));
    match behind {
        "]" if is_its_own => Ok(text),
        "]" => Err(Unfit::Checksum),
        _ if is_its_own && behind.starts_with(']') => Err(Unfit::RunTogether),
        _ => Err(Unfit::Length),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_gives_its_text_back_and_no_other() {
        let line = frame("{\"undo\":\"DE\"}");
        let bytes = line.trim_end().as_bytes();
        assert_eq!(unframe(bytes), Ok("{\"undo\":\"DE\"}"));
        for at in 0..bytes.len() {
            assert!(unframe(&bytes[..at]).is_err(), "cut at {at}");
            let mut changed = bytes.to_vec();
            changed[at] ^= 1;
            assert!(unframe(&changed).is_err(), "changed at {at}");
        }
    }

    #[test]
    fn two_lines_that_run_together_are_named_so() {
        let (one, two) = (frame("{\"undo\":\"DE\"}"), frame("{\"rewind\":1}"));
        for between in ["", "\u{b}", "ü"] {
            let both = [one.trim_end(), two.trim_end()].join(between);
            assert_eq!(unframe(both.as_bytes()), Err(Unfit::RunTogether), "{both}");
        }
    }
}
