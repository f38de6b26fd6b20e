//! The instruments of a policy one by one: what each is set to, what else it could be set to, and a bundle with one exchanged.

use crate::ai::conduct::{Conduct, Opening};
use crate::game::state::{DefenceCarveOut, SnapBack, Suspension, Terms};
use crate::words::text::{self, say};

/// An instrument of the Union's side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Instrument {
    /// When an examination is opened.
    Opening,
    /// Months of examination.
    Examination,
    /// Months of engagement before the first package.
    Engagement,
    /// The first package.
    FirstPackage,
    /// Later packages.
    Enlargement,
    /// The mandate, and whether it is lowered.
    Mandate,
    /// What the mandate asks for in case of a breach.
    Clause,
    /// Coordination with the G7.
    G7,
    /// Lobbying and bargaining among the states.
    Lobbying,
    /// Bilateral channels.
    Alone,
    /// The stockpile and solidarity fund.
    Fund,
}

impl Instrument {
    /// All instruments.
    pub const ALL: [Self; 11] = [
        Self::Opening,
        Self::Examination,
        Self::Engagement,
        Self::FirstPackage,
        Self::Enlargement,
        Self::Mandate,
        Self::Clause,
        Self::G7,
        Self::Lobbying,
        Self::Alone,
        Self::Fund,
    ];

    /// The word in tables.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Examination => "examination",
            Self::Engagement => "engagement",
            Self::FirstPackage => "first-package",
            Self::Enlargement => "enlargement",
            Self::Mandate => "mandate",
            Self::Clause => "snap-back",
            Self::G7 => "g7",
            Self::Lobbying => "lobbying",
            Self::Alone => "alone",
            Self::Fund => "fund",
        }
    }

    /// The instrument of a word.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|instrument| instrument.id() == id)
    }

    /// What it is set to, in words and figures.
    #[must_use]
    pub fn setting(self, conduct: &Conduct) -> String {
        let months = |months: Option<u8>, otherwise| {
            months.map_or_else(|| text::plain(otherwise), |n| say!("set-months", months = n))
        };
        let either = |yes: bool, set: &str, otherwise: &str| text::plain(if yes { set } else { otherwise });
        match self {
            Self::Opening => match conduct.opening {
                Opening::Never => text::plain("set-never"),
                Opening::WhenAsked => text::plain("set-when-asked"),
                Opening::FromRound(round) => say!("set-from-month", round = round),
            },
            Self::Examination => months(conduct.examination, "set-as-the-file-needs"),
            Self::Engagement => months(conduct.engagement, "set-as-beijing-moves"),
            Self::FirstPackage => say!("set-stages", last = conduct.first_stage),
            Self::Enlargement => either(conduct.enlarges, "set-by-stages", "set-none"),
            Self::Mandate => mandate(conduct),
            Self::Clause => text::plain(match conduct.mandate.snap_back {
                SnapBack::None => "set-none",
                SnapBack::Measures => "set-measures",
                SnapBack::Finance => "set-measures-and-finance",
            }),
            Self::G7 => either(conduct.coordinates, "set-every-month", "set-never"),
            Self::Lobbying => say!("set-of-usual", share = conduct.lobbying),
            Self::Alone => say!("set-of-usual", share = conduct.alone),
            Self::Fund => either(conduct.fund, "set-when-asked-for", "set-none"),
        }
    }

    /// What it is set to where that differs from a bundle: of a mandate, only the points that do.
    #[must_use]
    pub fn difference(self, bundle: &Conduct, conduct: &Conduct) -> String {
        if self != Self::Mandate {
            return self.setting(conduct);
        }
        let both = points(bundle).into_iter().zip(points(conduct));
        both.filter(|(before, now)| before != now).map(|(_, now)| now).collect::<Vec<_>>().join(", ")
    }

    /// Whether it is part of the Union's opening: the month of the examination, the first package, and the reservation, which is
    /// the least that the mandate asks for.
    #[must_use]
    pub const fn opens(self) -> bool {
        matches!(self, Self::Opening | Self::FirstPackage | Self::Mandate)
    }

    /// What it is, in words.
    #[must_use]
    pub fn words(self) -> String {
        text::plain(&format!("varied-{}", self.id()))
    }

    /// A bundle with this instrument as in another one.
    #[must_use]
    pub fn exchanged(self, bundle: &Conduct, other: &Conduct) -> Conduct {
        let mut new = *bundle;
        match self {
            Self::Opening => new.opening = other.opening,
            Self::Examination => new.examination = other.examination,
            Self::Engagement => new.engagement = other.engagement,
            Self::FirstPackage => new.first_stage = other.first_stage,
            Self::Enlargement => new.enlarges = other.enlarges,
            Self::Mandate => {
                new.mandate = Terms { snap_back: bundle.mandate.snap_back, ..other.mandate };
                new.lowers = other.lowers;
            }
            Self::Clause => new.mandate.snap_back = other.mandate.snap_back,
            Self::G7 => new.coordinates = other.coordinates,
            Self::Lobbying => new.lobbying = other.lobbying,
            Self::Alone => new.alone = other.alone,
            Self::Fund => new.fund = other.fund,
        }
        new
    }

    /// A bundle with this instrument at each setting of its range; some may be the bundle itself.
    #[must_use]
    pub fn range(self, bundle: &Conduct) -> Vec<Conduct> {
        let with = |change: &dyn Fn(&mut Conduct)| {
            let mut new = *bundle;
            change(&mut new);
            new
        };
        let each = |months: &[u8], place: fn(&mut Conduct) -> &mut Option<u8>| {
            let planned = months.iter().map(|months| Some(*months)).chain([None]);
            planned.map(|months| with(&|new| *place(new) = months)).collect()
        };
        match self {
            Self::Opening => {
                let rounds = OPENINGS.map(Opening::FromRound).into_iter();
                let all = rounds.chain([Opening::WhenAsked, Opening::Never]);
                all.map(|opening| with(&|new| new.opening = opening)).collect()
            }
            Self::Examination => each(&[1, 2, 3, 4], |new| &mut new.examination),
            Self::Engagement => each(&[0, 1, 2, 3, 4, 6], |new| &mut new.engagement),
            Self::FirstPackage => (1..=4).map(|stage| with(&|new| new.first_stage = stage)).collect(),
            Self::Enlargement => [true, false].map(|yes| with(&|new| new.enlarges = yes)).to_vec(),
            Self::Mandate => {
                let licences = LICENCES.map(|relief| with(&|new| new.mandate.relief = relief)).into_iter();
                let defence = [DefenceCarveOut::None, DefenceCarveOut::Partial, DefenceCarveOut::Full];
                let defence = defence.map(|defence| with(&|new| new.mandate.defence = defence));
                let technology = [false, true].map(|yes| with(&|new| new.mandate.technology = yes));
                let firm = [true, false].map(|lowers| with(&|new| new.lowers = lowers));
                licences.chain(defence).chain(technology).chain(firm).chain(self.without(bundle)).collect()
            }
            Self::Clause => [SnapBack::None, SnapBack::Measures, SnapBack::Finance]
                .map(|clause| with(&|new| new.mandate.snap_back = clause))
                .to_vec(),
            Self::G7 => [true, false].map(|yes| with(&|new| new.coordinates = yes)).to_vec(),
            Self::Lobbying => SHARES.map(|share| with(&|new| new.lobbying = share)).to_vec(),
            Self::Alone => SHARES.map(|share| with(&|new| new.alone = share)).to_vec(),
            Self::Fund => [true, false].map(|yes| with(&|new| new.fund = yes)).to_vec(),
        }
    }

    /// A bundle without this instrument; nothing where it can be set otherwise, but not be left out. A mandate left out asks for
    /// trade alone: licences, and no word on security.
    #[must_use]
    pub const fn without(self, bundle: &Conduct) -> Option<Conduct> {
        let mut new = *bundle;
        match self {
            Self::Opening => new.opening = Opening::Never,
            Self::Engagement => new.engagement = Some(0),
            Self::Enlargement => new.enlarges = false,
            Self::Clause => new.mandate.snap_back = SnapBack::None,
            Self::G7 => new.coordinates = false,
            Self::Lobbying => new.lobbying = 0,
            Self::Alone => new.alone = 0,
            Self::Fund => new.fund = false,
            Self::Mandate => (new.mandate.defence, new.mandate.technology) = (DefenceCarveOut::None, false),
            Self::Examination | Self::FirstPackage => return None,
        }
        Some(new)
    }

    /// The paragraph of the source that says that this instrument decides, if one does.
    #[must_use]
    pub const fn claimed(self) -> Option<&'static str> {
        match self {
            Self::Opening => Some("¶8"),
            Self::Clause => Some("¶18, claim T11"),
            Self::G7 => Some("¶17, claim T9"),
            Self::Mandate => Some("¶7, claim T4"),
            Self::Examination
            | Self::Engagement
            | Self::FirstPackage
            | Self::Enlargement
            | Self::Lobbying
            | Self::Alone
            | Self::Fund => None,
        }
    }
}

/// Rounds from which an examination is opened.
const OPENINGS: [u16; 6] = [1, 2, 4, 6, 9, 12];
/// Licences that a mandate asks for, in basis points.
const LICENCES: [i32; 5] = [3_000, 4_500, 6_000, 7_500, 9_000];
/// Lobbying and journeys, in per cent of what is usual.
const SHARES: [i32; 5] = [0, 100, 200, 400, 800];

/// Every point of a mandate in words, also those that it leaves out.
fn points(conduct: &Conduct) -> Vec<String> {
    let terms = &conduct.mandate;
    let yes = |yes: bool, with: &str, without: &str| text::plain(if yes { with } else { without });
    vec![
        say!("mandate-licences", share = terms.relief / 100),
        match terms.volumes / 100 {
            _ if terms.volumes <= 0 => text::plain("mandate-no-volumes"),
            share => say!("mandate-volumes", share = share),
        },
        text::plain(match terms.defence {
            DefenceCarveOut::None => "mandate-no-defence",
            DefenceCarveOut::Partial => "mandate-defence-part",
            DefenceCarveOut::Full => "mandate-defence-full",
        }),
        yes(terms.technology, "mandate-technology", "mandate-no-technology"),
        text::plain(match terms.suspension {
            Suspension::None => "mandate-all-go-on",
            Suspension::Part => "mandate-half-goes-on",
            Suspension::All => "mandate-suspended",
        }),
        yes(terms.verification, "mandate-verification", "mandate-no-verification"),
        say!("mandate-months", months = terms.months),
        yes(terms.binding, "mandate-treaty", "mandate-no-treaty"),
        yes(conduct.lowers, "mandate-lowered", "mandate-firm"),
    ]
}

/// What a mandate asks for, in short.
fn mandate(conduct: &Conduct) -> String {
    let terms = &conduct.mandate;
    let mut parts = vec![say!("mandate-licences", share = terms.relief / 100)];
    if terms.volumes > 0 {
        parts.push(say!("mandate-volumes", share = terms.volumes / 100));
    }
    parts.extend(match terms.defence {
        DefenceCarveOut::None => None,
        DefenceCarveOut::Partial => Some(text::plain("mandate-defence-part")),
        DefenceCarveOut::Full => Some(text::plain("mandate-defence")),
    });
    if terms.technology {
        parts.push(text::plain("mandate-technology"));
    }
    parts.extend(match terms.suspension {
        Suspension::None => Some(text::plain("mandate-go-on")),
        Suspension::Part => Some(text::plain("mandate-half-goes-on")),
        Suspension::All => None,
    });
    parts.push(text::plain(if conduct.lowers { "mandate-lowered" } else { "mandate-firm" }));
    parts.join(", ")
}
