//! For whom words at the desk are meant: codes before a colon.

/// The codes before a colon at the beginning, and what stands behind it; none where the words are for all. A code is a seat's, or two
/// or three capitals that are none, so that "Attention: five minutes" is no address and "ZZ: psst" a slip.
pub fn addressed(text: &str, is_seat: impl Fn(&str) -> bool) -> Option<(Vec<&str>, &str)> {
    let (head, private) = text.split_once(':')?;
    let to: Vec<&str> = head.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let capitals = |word: &str| (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let code = |word: &&str| is_seat(word) || capitals(word);
    (!to.is_empty() && to.iter().all(code)).then_some((to, private.trim()))
}

#[cfg(test)]
mod tests {
    use super::addressed;

    #[test]
    fn what_is_meant_for_a_seat_is_told_from_what_is_for_all() {
        let read = |text| addressed(text, |code| ["DE", "FR", "fr"].contains(&code));
        assert_eq!(read("DE: read it"), Some((vec!["DE"], "read it")));
        assert_eq!(read("fr:hello"), Some((vec!["fr"], "hello")));
        assert_eq!(read("DE FR: both of you"), Some((vec!["DE", "FR"], "both of you")));
        assert_eq!(read("ZZ: psst"), Some((vec!["ZZ"], "psst")), "a slip stays private until it is told");
        assert_eq!(read("Attention: five minutes"), None);
        assert_eq!(read("five minutes"), None);
        assert_eq!(read(": nobody"), None);
    }
}
