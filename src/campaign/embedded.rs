//! Campaign folders that are part of the program: the list of their files, once for all of them.

/// A file with its text.
pub(super) type Embedded = (&'static str, &'static str);

/// The files of a folder of the sources: those that every campaign here has, and more.
macro_rules! embedded {
    ($folder:literal, $($more:literal),*) => {
        $crate::campaign::embedded::embedded!(
            @ $folder,
            "campaign.yaml",
            "casefile.yaml",
            "dispatches.yaml",
            "doctrine.yaml",
            "events.yaml",
            "instruments.yaml",
            "measures.yaml",
            "politics.yaml",
            "populations.csv",
            "practice.yaml",
            "roles.yaml",
            "sources.yaml",
            "states.yaml",
            "supply.yaml",
            "words/en.yaml",
            $($more),*
        )
    };
    (@ $folder:literal, $($file:literal),*) => {
        &[$(($file, include_str!(concat!("../../", $folder, "/", $file)))),*]
    };
}

pub(super) use embedded;

/// The files as a campaign is read from.
pub(super) fn files(of: &[Embedded]) -> super::Files {
    of.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}
