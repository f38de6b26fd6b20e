//! Draft texts: a delegation writes one, changes it, shows it to some or to all; others put their names under it. It binds nobody; what
//! changed from one version to the next is shown word by word.

use crate::base::ids::Seat;
use crate::host::hall::Hall;
use crate::host::people::{Person, words};
use crate::host::talk::{Act, COMMENT, DRAFT, TITLE};
use crate::report::spoken::{Comment, Draft, Package, Version};
use crate::session::seat;
use crate::words::text::{paragraphs, plain, say};

/// So many drafts are taken in a session, and versions of each.
const MOST: usize = 200;
const MOST_VERSIONS: usize = 40;
/// So many remarks on each.
const MOST_COMMENTS: usize = 100;

/// A run of words of a version beside the one before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Run {
    /// They stand in both.
    Same(String),
    /// They are gone.
    Gone(String),
    /// They are new.
    New(String),
}

impl Hall {
    /// A delegation begins a draft.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn draft(&self, person: &Person, code: &str, title: &str, text: &str) -> Result<(), String> {
        self.drafted(person, (code, title), text, None)
    }

    /// The same of words that say a package.
    pub(super) fn drafted(
        &self,
        person: &Person,
        (code, title): (&str, &str),
        text: &str,
        package: Option<Package>,
    ) -> Result<(), String> {
        let own = self.own(person, code, Act::Draft)?;
        let (title, text) = (words(title, TITLE), paragraphs(text, DRAFT));
        if title.is_empty() || text.is_empty() {
            return Err(plain("talk-nothing"));
        }
        let (at, round, seat) = (self.now(), self.round(), self.seat_code(own).to_owned());
        self.talk(|talk| {
            let drafts = &mut talk.spoken.drafts;
            if drafts.len() >= MOST {
                return Err(plain("talk-enough"));
            }
            let number = u32::try_from(drafts.len()).unwrap_or(0) + 1;
            let versions = vec![Version { at, round, text, package }];
            drafts.push(Draft { number, seat, title, versions, sponsors: Vec::new(), to: None, comments: Vec::new() });
            Ok(())
        })
    }

    /// A new version, by whoever began it or stands under it.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn redraft(&self, person: &Person, code: &str, number: &str, text: &str) -> Result<(), String> {
        self.redrafted(person, (code, number), text, None)
    }

    /// The same of words that say a package.
    pub(super) fn redrafted(
        &self,
        person: &Person,
        (code, number): (&str, &str),
        text: &str,
        package: Option<Package>,
    ) -> Result<(), String> {
        let own = self.own(person, code, Act::Draft)?;
        let text = paragraphs(text, DRAFT);
        if text.is_empty() {
            return Err(plain("talk-nothing"));
        }
        let (at, round, seat) = (self.now(), self.round(), self.seat_code(own).to_owned());
        self.on_draft(number, |draft| {
            let under = draft.sponsors.iter().any(|(code, _)| *code == seat);
            if draft.seat != seat && !under {
                return Err(plain("draft-not-yours"));
            }
            if draft.versions.len() >= MOST_VERSIONS {
                return Err(plain("talk-enough"));
            }
            draft.versions.push(Version { at, round, text, package });
            let version = draft.versions.len();
            // Whoever changes it stands under what it says now; who else does has not read it yet.
            draft.sponsors.iter_mut().filter(|(code, _)| *code == seat).for_each(|(_, under)| *under = version);
            Ok(())
        })
    }

    /// A draft is shown to some, by their codes, or to all.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn show_draft(&self, person: &Person, code: &str, number: &str, to: &str) -> Result<(), String> {
        let own = self.own(person, code, Act::Draft)?;
        let codes = to.split([' ', ',', ';']).filter(|code| !code.is_empty());
        let found: Option<Vec<String>> =
            codes.map(|code| seat::parse(self.campaign(), code).map(|seat| self.seat_code(seat).to_owned())).collect();
        let found = found.ok_or_else(|| plain("talk-no-such"))?;
        let seat = self.seat_code(own).to_owned();
        let to_all = found.is_empty();
        let title = self.on_draft(number, |draft| {
            if draft.seat != seat {
                return Err(plain("draft-not-yours"));
            }
            match &mut draft.to {
                // What all have read stays read.
                Some(before) if before.is_empty() => {}
                Some(before) if !to_all => before.extend(found),
                Some(_) | None => draft.to = Some(found),
            }
            Ok(draft.title.clone())
        })?;
        if to_all {
            self.say_of(Some(own), None, say!("draft-shown", title = title));
        }
        Ok(())
    }

    /// A delegation puts its name under a draft as it stands, or takes it away.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn sponsor(&self, person: &Person, code: &str, number: &str, under: bool) -> Result<(), String> {
        let own = self.own(person, code, Act::Draft)?;
        let seat = self.seat_code(own).to_owned();
        if !self.drafts_of(person).iter().any(|draft| draft.number.to_string() == number) {
            return Err(plain("draft-none"));
        }
        self.on_draft(number, |draft| {
            if draft.seat == seat {
                return Err(plain("draft-own"));
            }
            draft.sponsors.retain(|(code, _)| *code != seat);
            if under {
                draft.sponsors.push((seat, draft.versions.len()));
            }
            Ok(())
        })
    }

    /// Somebody of a delegation that may read a draft says something on it, for all who read it.
    ///
    /// # Errors
    /// Why not, in words.
    pub fn comment(&self, person: &Person, code: &str, number: &str, text: &str) -> Result<(), String> {
        let own = self.own(person, code, Act::Comment)?;
        let seat = self.seat_code(own).to_owned();
        let text = words(text, COMMENT);
        if text.is_empty() {
            return Err(plain("talk-nothing"));
        }
        if !self.drafts_of(person).iter().any(|draft| draft.number.to_string() == number) {
            return Err(plain("draft-none"));
        }
        self.on_draft(number, |draft| {
            if draft.comments.len() >= MOST_COMMENTS {
                return Err(plain("talk-enough"));
            }
            draft.comments.push(Comment { seat, version: draft.versions.len(), text });
            Ok(())
        })
    }

    /// The drafts that somebody may read: those of the own delegation, those that were shown to it, those that were shown to all.
    #[must_use]
    pub fn drafts_of(&self, person: &Person) -> Vec<Draft> {
        let may = Act::ReadNotes.is_for(person);
        let own: Vec<&str> = person.seats.iter().filter(|_| may).map(|seat| self.seat_code(*seat)).collect();
        let reads = |draft: &&Draft| {
            let shown = draft.to.as_ref().is_some_and(|to| to.iter().any(|code| own.contains(&code.as_str())));
            draft.is_public() || shown || own.contains(&draft.seat.as_str())
        };
        self.inner().talk.spoken.drafts.iter().filter(reads).cloned().collect()
    }

    /// All drafts, for the desk.
    pub(super) fn drafts(&self) -> Vec<Draft> {
        self.inner().talk.spoken.drafts.clone()
    }

    /// The seat of a draft, for whoever writes on it.
    #[must_use]
    pub fn writes_on(&self, draft: &Draft, own: Seat) -> bool {
        let code = self.seat_code(own);
        draft.seat == code || draft.sponsors.iter().any(|(sponsor, _)| sponsor == code)
    }

    fn on_draft<T>(&self, number: &str, change: impl FnOnce(&mut Draft) -> Result<T, String>) -> Result<T, String> {
        let mut came = None;
        self.talk(|talk| {
            let found = talk.spoken.drafts.iter_mut().find(|draft| draft.number.to_string() == number);
            came = Some(change(found.ok_or_else(|| plain("draft-none"))?)?);
            Ok(())
        })?;
        came.ok_or_else(|| plain("draft-none"))
    }
}

/// What a version changed in the one before it, word by word.
#[must_use]
pub fn changes(before: &str, after: &str) -> Vec<Run> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.split_whitespace().collect(), after.split_whitespace().collect());
    // How many words from here on can be kept, of both.
    let mut kept = vec![vec![0u16; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            let (next, here) = (at + 1, to + 1);
            kept[at][to] = if old[at] == new[to] { kept[next][here] + 1 } else { kept[next][to].max(kept[at][here]) };
        }
    }
    let (mut at, mut to) = (0, 0);
    let mut runs: Vec<Run> = Vec::new();
    while at < old.len() || to < new.len() {
        let same = at < old.len() && to < new.len() && old[at] == new[to];
        let gone = !same && at < old.len() && (to == new.len() || kept[at + 1][to] >= kept[at][to + 1]);
        let run = if same {
            Run::Same(new[to].to_owned())
        } else if gone {
            Run::Gone(old[at].to_owned())
        } else {
            Run::New(new[to].to_owned())
        };
        at += usize::from(same || gone);
        to += usize::from(!gone);
        match (runs.last_mut(), run) {
            (Some(Run::Same(text)), Run::Same(word))
            | (Some(Run::Gone(text)), Run::Gone(word))
            | (Some(Run::New(text)), Run::New(word)) => {
                text.push(' ');
                text.push_str(&word);
            }
            (_, run) => runs.push(run),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::{Run, changes};

    #[test]
    fn what_changed_between_two_versions_is_told_word_by_word() {
        let runs = changes("The Council may adopt measures in June", "The Council shall adopt measures");
        let [same, gone, new] = [Run::Same, Run::Gone, Run::New].map(|kind| move |text: &str| kind(text.to_owned()));
        assert_eq!(runs, [same("The Council"), gone("may"), new("shall"), same("adopt measures"), gone("in June")]);
        assert_eq!(changes("as it is", "as it is"), [same("as it is")]);
        assert_eq!(changes("", "new"), [new("new")]);
        assert_eq!(changes("old", ""), [gone("old")]);
    }
}
