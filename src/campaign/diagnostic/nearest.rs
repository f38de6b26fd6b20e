//! "Did you mean".

/// The candidate nearest to a word, if any is near enough to be a slip of the pen.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().min(word.len()) / 4)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        assert_eq!(nearest("bte", ["bite", "decay"]), Some("bite"));
        assert_eq!(nearest("GR", ["EL", "FR"]), Some("FR"));
        assert_eq!(nearest("de", ["DE", "FR"]), Some("DE"));
        assert_eq!(nearest("heavy-magnet", ["heavy-magnets", "oxides"]), Some("heavy-magnets"));
        assert_eq!(nearest("weather", ["heavy-magnets", "oxides"]), None);
    }
}
