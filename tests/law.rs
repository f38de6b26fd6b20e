//! The law suites: Markdown files in `tests/law/`, named by article, that a lawyer can read and add to.
//!
//! Three kinds of data count, the rest is prose. A `given` block sets what the tables after it share. A table with a column
//! *In favour* holds one vote a row; the other columns are what was voted and what must come of it. A `case` block is a
//! case under the Anti-Coercion Instrument: dated steps, and what must hold between them.

mod agenda;
mod case;
mod clerk;
mod populations;
mod suite;
mod tables;
mod vote;
mod walk;

macro_rules! suites {
    ($($name:ident = $file:literal;)*) => {
        $(
            #[test]
            fn $name() {
                suite::check($file);
            }
        )*

        #[test]
        fn every_suite_is_run() {
            let listed = [$($file),*];
            assert_eq!(suite::files(), listed, "files in tests/law and the list in tests/law.rs");
        }
    };
}

suites! {
    aci_12_review = "aci-12-review.md";
    aci_18_committee = "aci-18-committee.md";
    aci_19_evaluation = "aci-19-evaluation.md";
    aci_4_examination = "aci-4-examination.md";
    aci_5_determination = "aci-5-determination.md";
    aci_6_engagement = "aci-6-engagement.md";
    aci_8_measures = "aci-8-measures.md";
    comitology_3_5_written = "comitology-3-5-written.md";
    comitology_5_4_aci = "comitology-5-4-aci.md";
    rop_11_4_quorum = "rop-11-4-quorum.md";
    rop_3_agenda = "rop-3-agenda.md";
    teu_16_4 = "teu-16-4.md";
    tfeu_238_1 = "tfeu-238-1.md";
    tfeu_238_2 = "tfeu-238-2.md";
    tfeu_238_3 = "tfeu-238-3.md";
    tfeu_238_4 = "tfeu-238-4.md";
    tfeu_239_proxy = "tfeu-239-proxy.md";
}
