//! Lines that somebody types, or a program in somebody's place: as long as they like, with any bytes.

use std::io::{self, BufRead, ErrorKind};

/// Bytes of a line that count; what comes after them up to its end is read and forgotten.
pub const LONGEST: usize = 4_096;

/// The bytes of the next line without its line feed, as far as they count; none at the end of the input.
///
/// # Errors
/// As the input's own; that it was interrupted is none.
pub fn line(input: &mut (impl BufRead + ?Sized)) -> io::Result<Option<Vec<u8>>> {
    let (mut line, mut any) = (Vec::new(), false);
    loop {
        let read = match input.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        if read.is_empty() {
            return Ok(any.then_some(line));
        }
        any = true;
        let end = read.iter().position(|byte| *byte == b'\n');
        let part = end.map_or(read, |end| &read[..end]);
        line.extend(part.iter().take(LONGEST - line.len()));
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, line};

    #[test]
    fn any_bytes_are_a_line_and_a_long_one_is_one_too() {
        let typed = [b"r\xe9sum\xe9\n\n".as_slice(), &vec![b'x'; 3 * LONGEST], b"\nstart"].concat();
        let mut input = std::io::BufReader::with_capacity(7, typed.as_slice());
        let mut next = || line(&mut input).unwrap().map(|line| line.len());
        assert_eq!([next(), next(), next(), next(), next()], [Some(6), Some(0), Some(LONGEST), Some(5), None]);
    }
}
