//! What opens the desk in a browser of the host's own machine: a secret in its address, fresh at each start; those of the starts before
//! still open it, so that a page of the desk that stayed open finds the host again after a stop.

use crate::host::code;

/// So many starts before are known: a day of trouble has no more.
const STARTS: usize = 8;

/// The secret of a start, and what is kept of those before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    secret: String,
    /// Hashes, the newest last, this start's among them.
    opened: Vec<String>,
}

impl Link {
    /// One for a start, after those of which this was kept.
    #[must_use]
    pub fn after(kept: &[String]) -> Self {
        let secret = code::token();
        let mut opened = kept.get(kept.len().saturating_sub(STARTS - 1)..).unwrap_or_default().to_vec();
        opened.push(code::hash(&secret));
        Self { secret, opened }
    }

    /// The secret of this start.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Whether a text is the secret of this start or of one before. Compared by what is made of them, so that how long it takes says
    /// nothing.
    #[must_use]
    pub fn opens(&self, text: &str) -> bool {
        self.opened.contains(&code::hash(text))
    }

    /// What is kept of it: no secret can be made of that.
    #[must_use]
    pub fn kept(&self) -> Vec<String> {
        self.opened.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::{Link, STARTS};

    #[test]
    fn a_link_opens_after_a_stop_as_well_and_what_is_kept_opens_nothing() {
        let first = Link::after(&[]);
        let mut last = Link::after(&first.kept());
        assert!(last.opens(first.secret()) && last.opens(last.secret()) && !first.opens(last.secret()));
        assert!(last.kept().iter().all(|hash| !last.opens(hash)));
        for _ in 0..STARTS {
            last = Link::after(&last.kept());
        }
        assert!(!last.opens(first.secret()) && last.kept().len() == STARTS);
    }
}
