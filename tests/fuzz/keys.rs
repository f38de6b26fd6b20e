//! Bytes as a terminal sends them: keys, clicks, pasted text, answers, in pieces; and what they do on the screens.

use super::Target;
use crate::session::solo;
use coreper::game::state::LengthId;
use coreper::tui::app::{App, Flow};
use coreper::tui::input::Input;
use coreper::tui::input::bytes::Parser;
use coreper::tui::settings::Settings;
use coreper::tui::theme::Depth;
use coreper::tui::world::{Keeps, World};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const TOKENS: [&str; 30] = [
    "\r",
    "\t",
    "\x1b",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x1b[H",
    "\x1b[Z",
    "\x1bOP",
    "\x1b[15~",
    "\x1b[<0;10;5M",
    "\x1b[<64;10;5M",
    "\x1b[M !!",
    "\x1b[200~",
    "\x1b[201~",
    "\x1b]11;rgb:0000/0000/0000\x07",
    "\x1b[?62;4c",
    "\x1bP1+r\x1b\\",
    "\x1b[27;5;13~",
    "\x1b[97;5u",
    "n",
    "a",
    "v",
    "f",
    " ",
    "\x10",
    "\x7f",
];

/// The inputs of bytes that come in pieces of a length.
fn inputs(bytes: &[u8], piece: usize) -> Vec<Input> {
    let (mut parser, mut inputs) = (Parser::default(), Vec::new());
    bytes.chunks(piece).for_each(|piece| parser.read(piece, &mut inputs));
    parser.settle(&mut inputs);
    inputs
}

#[test]
fn keys() {
    let session = solo("DE", LengthId::Short, 7);
    let seeds = vec![
        b"\rn\rnf\r\r\rn\r".to_vec(),
        TOKENS.concat().into_bytes(),
        b"p\x1b[C\x1b[C\x1be\x1b[A\x1b[Bw\x1b?\x1bl\x1b\x10lobby\r\x1b".to_vec(),
        "\x1b[200~pasted é 北京\x1b[201~g\x1bh\x1bb\x1bi\x1bt\x1b".as_bytes().to_vec(),
    ];
    Target { name: "keys", seeds, tokens: &TOKENS, short: 60 }.run(|bytes| {
        let whole = inputs(bytes, usize::MAX);
        for piece in [1, 3] {
            assert_eq!(inputs(bytes, piece), whole, "bytes in pieces of {piece}");
        }
        let world = World::new(Keeps::Nothing).with_session(session.fork());
        let mut app = App::new(world, Settings::shipped(Depth::True));
        let area = Rect::new(0, 0, 80, 24);
        app.input(&Input::Resize(area.width, area.height));
        for (at, input) in whole.iter().take(200).enumerate() {
            if app.input(input) == Flow::Leave {
                break;
            }
            if at % 4 == 0 {
                app.draw(area, &mut Buffer::empty(area));
            }
        }
        app.top().map_or_else(String::new, |screen| format!("{:?}", screen.context()))
    });
}
