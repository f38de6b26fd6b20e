//! One line of a save: `[LENGTH,"CRC32",TEXT]`, a JSON text of its own, so that other tools can read it too.

/// A text as a line, with its line feed.
pub(super) fn frame(text: &str) -> String {
    format!("[{},\"{:08x}\",{text}]\n", text.len(), crc32fast::hash(text.as_bytes()))
}

/// The text of a line without its line feed.
pub(super) fn unframe(line: &[u8]) -> Result<&str, &'static str> {
    let line = std::str::from_utf8(line).map_err(|_| "it is not text")?;
    let inner = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')).ok_or("it is not a whole line")?;
    let (length, rest) = inner.split_once(",\"").ok_or("it has no length")?;
    let (sum, text) = rest.split_once("\",").ok_or("it has no checksum")?;
    if length.parse() != Ok(text.len()) {
        return Err("its length is wrong");
    }
    if u32::from_str_radix(sum, 16) != Ok(crc32fast::hash(text.as_bytes())) {
        return Err("its checksum is wrong");
    }
    Ok(text)
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
}
