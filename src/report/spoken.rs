//! What people said and noted beside a game: statements to the table, notes between two delegations, remarks of those who looked on.
//! Their words lie beside the save and never in it, so that they can be taken away and leave a whole game behind.

use crate::base::file;
use crate::words::document::{Block, Part};
use crate::words::text::{plain, say};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The file in the folder beside a save.
pub const FILE: &str = "talk.json";

/// All of it; seats by their codes, never a person's name.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// Statements, in order.
    pub statements: Vec<Statement>,
    /// Notes between two delegations, in order.
    pub notes: Vec<Note>,
    /// Whether such notes can be written.
    pub notes_open: bool,
    /// Remarks of those who looked on, in order.
    pub remarks: Vec<Remark>,
    /// Texts that delegations draft, in order.
    #[serde(default)]
    pub drafts: Vec<Draft>,
}

/// A text that a delegation drafts, with those who put their names under it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Its number, from 1.
    pub number: u32,
    /// Whose it is, by its code.
    pub seat: String,
    /// What it is called.
    pub title: String,
    /// Its versions, the first first.
    pub versions: Vec<Version>,
    /// Who else put its name under it, by codes, each under which version, from 1.
    pub sponsors: Vec<(String, usize)>,
    /// Who else may read it, by codes: nobody yet, or all where the list is empty.
    pub to: Option<Vec<String>>,
    /// What those who read it remark on it, in order.
    #[serde(default)]
    pub comments: Vec<Comment>,
}

/// A remark on a draft by a delegation that may read it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// Whose, by its code.
    pub seat: String,
    /// On which version, from 1.
    pub version: usize,
    /// What.
    pub text: String,
}

impl Comment {
    /// The remark in a line.
    #[must_use]
    pub fn told(&self) -> String {
        say!("spoken-comment", code = self.seat.as_str(), version = self.version, text = self.text.as_str())
    }
}

/// A version of a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// When, by the room's time in milliseconds.
    pub at: u64,
    /// In which round.
    pub round: u16,
    /// The words.
    pub text: String,
    /// The package that they say, where it was chosen by its parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<Package>,
}

/// A package that a draft is: by the ids of the campaign.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// The measures.
    pub measures: Vec<String>,
    /// The sectors that are spared.
    pub spared: Vec<String>,
    /// The months after which the act ends by itself; 0 where it does not.
    pub sunset: u8,
}

impl Draft {
    /// The draft in a line, its paragraphs by their sign.
    #[must_use]
    pub fn in_a_line(&self) -> String {
        [self.told(), self.text().lines().collect::<Vec<_>>().join(" ¶ ")].join(" ")
    }

    /// Whether everybody may read it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.to.as_ref().is_some_and(Vec::is_empty)
    }

    /// Its title, whose it is and who stands under it, in a line.
    #[must_use]
    pub fn told(&self) -> String {
        let under =
            |(code, version): &(String, usize)| say!("spoken-sponsor", code = code.as_str(), version = *version);
        let sponsors: Vec<String> = self.sponsors.iter().map(under).collect();
        let sponsors = if sponsors.is_empty() { plain("spoken-no-sponsor") } else { sponsors.join(", ") };
        let (title, code) = (self.title.as_str(), self.seat.as_str());
        say!("spoken-draft", number = self.number, title = title, code = code, sponsors = sponsors)
    }

    /// The words of its last version.
    #[must_use]
    pub fn text(&self) -> &str {
        self.versions.last().map_or("", |version| version.text.as_str())
    }
}

/// A statement to the whole table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// When, by the room's time in milliseconds.
    pub at: u64,
    /// In which round.
    pub round: u16,
    /// Whose, by its code.
    pub seat: String,
    /// The words.
    pub text: String,
}

/// A note from one delegation to another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// When, by the room's time in milliseconds.
    pub at: u64,
    /// In which round.
    pub round: u16,
    /// From whom, by its code.
    pub from: String,
    /// To whom, by its code.
    pub to: String,
    /// The words.
    pub text: String,
}

/// What somebody who looked on noted about something that happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// When, by the room's time in milliseconds.
    pub at: u64,
    /// In which round.
    pub round: u16,
    /// The number of whoever noted it; 0 for the desk.
    pub by: u32,
    /// Of what kind.
    pub tag: Tag,
    /// What had happened, in the sentence that everybody could read.
    pub event: String,
    /// The words.
    pub text: String,
}

/// What a remark is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    /// The game took another way.
    TurningPoint,
    /// Who went with whom.
    Coalition,
    /// How it was done.
    Procedure,
    /// How people took it.
    Feeling,
    /// Something else.
    Other,
}

impl Tag {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::TurningPoint, Self::Coalition, Self::Procedure, Self::Feeling, Self::Other];

    /// The word of it in orders and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::TurningPoint => "turning-point",
            Self::Coalition => "coalition",
            Self::Procedure => "procedure",
            Self::Feeling => "feeling",
            Self::Other => "other",
        }
    }

    /// The tag of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.word() == word)
    }

    /// What whoever names none of them is told.
    #[must_use]
    pub fn unknown(word: &str) -> String {
        let all = Self::ALL.map(Self::word).join(", ");
        say!("remark-unknown", word = word, all = all)
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> String {
        plain(match self {
            Self::TurningPoint => "remark-turning-point",
            Self::Coalition => "remark-coalition",
            Self::Procedure => "remark-procedure",
            Self::Feeling => "remark-feeling",
            Self::Other => "remark-other",
        })
    }
}

/// The folder beside a save in which what is known and said of people lies.
#[must_use]
pub fn folder(save: &Path) -> PathBuf {
    save.with_extension("room")
}

/// Where it lies.
#[must_use]
pub fn path(save: &Path) -> PathBuf {
    folder(save).join(FILE)
}

/// Reads what lies beside a save; nothing where nothing does.
///
/// # Errors
/// When it cannot be read, or is not what it should be.
pub fn read(save: &Path) -> io::Result<Spoken> {
    const LARGEST: u64 = 16 << 20;
    match file::read(&path(save), LARGEST) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::other),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Spoken::default()),
        Err(error) => Err(error),
    }
}

impl Spoken {
    /// The parts of a debrief that come of it: what was said to the table, and where it is for all to read, what was noted by those
    /// who looked on. Notes between two delegations stay theirs.
    #[must_use]
    pub fn parts(&self, remarks: bool) -> Vec<Part> {
        let said = self
            .statements
            .iter()
            .map(|one| (one.round, say!("spoken-statement", code = one.seat.as_str(), text = one.text.as_str())));
        let noted = self.remarks.iter().filter(|_| remarks).map(|one| (one.round, one.told()));
        let drafted = self.drafts.iter().filter(|draft| draft.is_public());
        let drafted = drafted.map(|draft| {
            let round = draft.versions.last().map_or(0, |version| version.round);
            (round, draft.in_a_line())
        });
        let parts = [
            Part::new("drafts", plain("spoken-drafts"), by_month(drafted)),
            Part::new("statements", plain("spoken-statements"), by_month(said)),
            Part::new("remarks", plain("spoken-remarks"), by_month(noted)),
        ];
        parts.into_iter().filter(|part| !part.blocks.is_empty()).collect()
    }
}

impl Remark {
    /// The remark in a sentence, with what had happened.
    #[must_use]
    pub fn told(&self) -> String {
        let (tag, text) = (self.tag.name(), self.text.as_str());
        if self.event.is_empty() {
            say!("spoken-remark", tag = tag, text = text)
        } else {
            say!("spoken-remark-on", tag = tag, text = text, event = self.event.as_str())
        }
    }
}

/// Sentences under the months of the game in which they were said.
fn by_month(all: impl Iterator<Item = (u16, String)>) -> Vec<Block> {
    let mut months: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for (round, text) in all {
        months.entry(round).or_default().push(text);
    }
    let month = |(round, lines)| [Block::Heading(say!("spoken-month", round = round)), Block::Bullets(lines)];
    months.into_iter().flat_map(month).collect()
}

#[cfg(test)]
mod tests {
    use super::{Draft, Note, Remark, Spoken, Statement, Tag, Version};

    fn draft(to: Option<Vec<String>>, text: &str) -> Draft {
        let version = Version { at: 1, round: 1, text: text.to_owned(), package: None };
        let (seat, sponsors) = ("DE".to_owned(), vec![("FR".to_owned(), 1)]);
        let title = "Conclusions".to_owned();
        Draft { number: 1, seat, title, versions: vec![version], sponsors, to, comments: Vec::new() }
    }

    #[test]
    fn a_debrief_has_statements_and_remarks_and_no_note_between_two() {
        let (at, round) = (1, 2);
        let spoken = Spoken {
            statements: vec![Statement { at, round, seat: "DE".to_owned(), text: "we wait".to_owned() }],
            notes: vec![Note { at, round, from: "DE".to_owned(), to: "FR".to_owned(), text: "psst".to_owned() }],
            notes_open: true,
            remarks: vec![Remark {
                at,
                round,
                by: 3,
                tag: Tag::TurningPoint,
                event: "Germany abstains.".to_owned(),
                text: "a gasp".to_owned(),
            }],
            drafts: vec![draft(Some(vec![]), "shared words"), draft(None, "own words")],
        };
        let text = |remarks| format!("{:?}", spoken.parts(remarks));
        assert!(text(true).contains("we wait") && text(true).contains("a gasp") && text(true).contains("abstains"));
        assert!(text(false).contains("we wait") && !text(false).contains("a gasp"));
        assert!(!text(true).contains("psst"));
        assert!(text(true).contains("shared words") && text(true).contains("FR (version 1)"));
        assert!(!text(true).contains("own words"), "what was shown to nobody stays theirs");
        let written = serde_json::to_string(&spoken).unwrap();
        assert_eq!(serde_json::from_str::<Spoken>(&written).unwrap(), spoken);
        assert!(Tag::ALL.iter().all(|tag| Tag::parse(tag.word()) == Some(*tag)));
    }
}
