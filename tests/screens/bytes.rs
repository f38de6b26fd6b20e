//! Bytes of terminals to inputs: each case whole, cut at every place, and random bytes.

use coreper::tui::input::bytes::Parser;
use coreper::tui::input::{Input, Wheel};
use proptest::prelude::*;

fn said(inputs: &[Input]) -> String {
    let words: Vec<String> = inputs
        .iter()
        .map(|input| match input {
            Input::Key(key) => key.to_string(),
            Input::Click(column, row) => format!("click({column},{row})"),
            Input::Wheel(Wheel::Up) => "wheel-up".to_owned(),
            Input::Wheel(Wheel::Down) => "wheel-down".to_owned(),
            Input::Paste(text) => format!("paste({text:?})"),
            Input::Resize(columns, rows) => format!("size({columns},{rows})"),
            Input::Ground(red, green, blue) => format!("ground({red},{green},{blue})"),
            Input::Tick => "tick".to_owned(),
            Input::Pulse => "pulse".to_owned(),
        })
        .collect();
    words.join(" ")
}

/// What pieces come to when nothing follows the last one for a long time.
fn read(pieces: &[&[u8]]) -> String {
    let (mut parser, mut inputs) = (Parser::default(), Vec::new());
    for piece in pieces {
        parser.read(piece, &mut inputs);
    }
    parser.settle(&mut inputs);
    assert_eq!(parser, Parser::default(), "nothing is left over");
    said(&inputs)
}

/// Bytes, and what they mean.
const CASES: &[(&[u8], &str)] = &[
    (b"aZ1", "a Z 1"),
    ("é łß€😀".as_bytes(), "é Space ł ß € 😀"),
    (b"\x03\r\t\x7f\x08\n\x1f\x00", "Ctrl-c Enter Tab Backspace Backspace Ctrl-j Ctrl-7 Ctrl-Space"),
    (b"\x1b", "Esc"),
    (b"\x1b\x1b", "Esc Esc"),
    (b"\x1bx\x1b\xc3\xa9\x1b\r", "Alt-x Alt-é Alt-Enter"),
    (b"\x1b[A\x1b[B\x1b[C\x1b[D\x1bOA\x1bOD", "↑ ↓ → ← ↑ ←"),
    (b"\x1b[Z\x1bOP\x1b[15~\x1b[3~\x1b[5~\x1b[6~", "Shift-Tab F1 F5 Del PgUp PgDn"),
    (b"\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~\x1b[8~\x1bOH\x1bOF", "Home End Home End Home End Home End"),
    (b"\x1b[11~\x1b[17~\x1b[21~\x1b[23~\x1b[24~\x1b[[A\x1b[[E\x1b[R", "F1 F6 F10 F11 F12 F1 F5 F3"),
    (b"\x1b[1;5C\x1b[1;3A\x1b[1;2P\x1b[3;5~", "Ctrl-→ Alt-↑ F1 Ctrl-Del"),
    // The keyboard protocol of kitty: press and release, shifted letters, the keypad, keys that are only held down.
    (b"\x1b[97;5u\x1b[97;5:3u\x1b[27u\x1b[13u\x1b[9;2u\x1b[127u", "Ctrl-a Esc Enter Shift-Tab Backspace"),
    (b"\x1b[97;2u\x1b[49:33;2u\x1b[57414u\x1b[57400u\x1b[57441;2u\x1b[1;1:3A", "A ! Enter 1"),
    (b"\x1b[27;5;13~\x1b[27;2;65~", "Ctrl-Enter A"),
    // Three dialects of the mouse; letting go, dragging and other buttons mean nothing.
    (
        b"\x1b[<0;10;5M\x1b[<0;10;5m\x1b[<64;3;4M\x1b[<65;3;4M\x1b[<32;11;5M\x1b[<2;1;1M",
        "click(9,4) wheel-up wheel-down",
    ),
    (b"\x1b[M !!\x1b[M#!!\x1b[M`!!\x1b[32;3;2M", "click(0,0) wheel-up click(2,1)"),
    (b"\x1b[200~hello\nwo\x1b[Arld\x1b[20\x1b[201~x", "paste(\"hello\\nwo\\u{1b}[Arld\\u{1b}[20\") x"),
    (b"\x1b[200~\x1b[201~", "paste(\"\")"),
    (b"\x1b[I\x1b[O", ""),
    (b"\x1b[48;24;80;480;800t", "size(80,24)"),
    // Answers, whoever asked: read to their end, and what follows is a key.
    (b"\x1b]11;rgb:1e1e/1e1e/2e2e\x07a", "ground(30,30,46) a"),
    (b"\x1b]11;rgb:ff/ff/ff\x1b\\a", "ground(255,255,255) a"),
    (b"\x1b]10;rgb:ff/ff/ff\x1b\\a\x1b]4;1;red\x07b", "a b"),
    (b"\x1b[?62;22ca\x1b[>1;4000;22cb\x1b[=1c", "a b"),
    (b"\x1b[?2026;2$ya\x1b[12;40Rb\x1b[0n\x1b[?1u", "a b"),
    (b"\x1bP>|WezTerm 2024\x1b\\a\x1bP1$r0m\x1b\\b\x1b_Gi=1;OK\x1b\\c", "a b c"),
    (b"\x1b[999;999;999qa\x1b[1;2;3;4zb", "a b"),
    (b"\xff\xfea\xc3(\xe2\x82b\xf0\x9fc", "a ( b c"),
    // What breaks off a sequence counts for itself.
    (b"\x1b[1;5\x1b[A", "↑"),
    (b"\x1b[1\x03", "Ctrl-c"),
    (b"\x1b]11;rgb:\x1b[B", "↓"),
    (b"\x1bO\x1b[A", "Alt-O ↑"),
    (b"\x1b\x1b[A\x1b\x1b[Z", "Esc ↑ Esc Shift-Tab"),
];

#[test]
fn every_sequence_means_the_same_whole_and_cut_anywhere() {
    for (bytes, expected) in CASES {
        assert_eq!(read(&[bytes]), *expected, "{}", bytes.escape_ascii());
        for at in 1..bytes.len() {
            let (left, right) = bytes.split_at(at);
            assert_eq!(read(&[left, right]), *expected, "{} | {}", left.escape_ascii(), right.escape_ascii());
        }
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(read(&single), *expected, "byte by byte: {}", bytes.escape_ascii());
    }
}

#[test]
fn escape_is_a_key_when_nothing_follows_and_an_arrow_s_first_byte_when_something_does() {
    let (mut parser, mut inputs) = (Parser::default(), Vec::new());
    parser.read(b"\x1b", &mut inputs);
    assert_eq!(inputs, []);
    assert_eq!(parser.patience().unwrap().as_millis(), 40);
    parser.settle(&mut inputs);
    parser.read(b"[A", &mut inputs);
    assert_eq!(said(&inputs), "Esc [ A");
    assert_eq!(parser.patience(), None);
    // A sequence that has begun has longer, for slow lines; without its end it means what Alt sends, or nothing.
    for (begun, meant) in
        [("\x1b[", "Alt-["), ("\x1bO", "Alt-O"), ("\x1b]", "Alt-]"), ("\x1b[1;", ""), ("\x1b]11;", "")]
    {
        let (mut parser, mut inputs) = (Parser::default(), Vec::new());
        parser.read(begun.as_bytes(), &mut inputs);
        assert!(parser.patience().unwrap().as_millis() > 400, "{begun:?}");
        parser.settle(&mut inputs);
        assert_eq!(said(&inputs), meant, "{begun:?}");
    }
}

#[test]
fn a_pasted_text_without_an_end_is_bounded_and_ends_with_the_silence() {
    let (mut parser, mut inputs) = (Parser::default(), Vec::new());
    parser.read(b"\x1b[200~", &mut inputs);
    for _ in 0..40 {
        parser.read(&[b'x'; 10_000], &mut inputs);
    }
    assert_eq!(inputs, []);
    parser.settle(&mut inputs);
    assert!(matches!(&inputs[..], [Input::Paste(text)] if text.len() == 1 << 16), "{}", inputs.len());
    parser.read(b"q", &mut inputs);
    assert_eq!(said(&inputs[1..]), "q");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// What follows a silence is read for itself, whatever came before; cuts change nothing.
    #[test]
    fn random_bytes_leave_nothing_behind(
        bytes in proptest::collection::vec(prop_oneof![
            3 => proptest::sample::select(b"\x1b[]OP<>?;:0123456789~uMmRctyq \x07\\ABC\xc3\xa9\xff$".to_vec()),
            1 => any::<u8>(),
        ], 0..60),
        cut in 0usize..60,
    ) {
        let at = cut.min(bytes.len());
        prop_assert_eq!(read(&[&bytes]), read(&[&bytes[..at], &bytes[at..]]));
    }
}
