//! Neighbours of a command: one slot changed, dropped, doubled or out of range; another seat's; another phase's.

use coreper::base::ids::Seat;
use coreper::base::stream::Stream;
use coreper::game::command::{Command, Verb};
use coreper::game::legal::slots;
use coreper::game::state::State;
use coreper::game::wire::Value;

/// Neighbours of a command of a seat, with the seats that ask for them.
pub(super) fn mutations(state: &State, seat: Seat, command: &Command, stream: &mut Stream) -> Vec<(Seat, Command)> {
    let mut all = Vec::new();
    let (verb, values) = (command.verb(), command.values());
    for slot in 0..values.len() {
        for value in neighbours(&values[slot], stream) {
            let mut changed = values.clone();
            changed[slot] = value;
            all.extend(verb.with(&changed).map(|changed| (seat, changed)));
        }
        let mut dropped = values.clone();
        dropped.remove(slot);
        assert!(verb.with(&dropped).is_err(), "`{command}` without one of its values is no command");
    }
    let longer: Vec<Value> = values.iter().cloned().chain([Value::Id(0)]).collect();
    assert!(verb.with(&longer).is_err(), "`{command}` with one value more is no command");
    let others: Vec<Seat> = state.deciding_seats().chain([Seat::Facilitator, Seat::Observer]).collect();
    for _ in 0..3 {
        let other = *stream.pick(&others).unwrap();
        all.push((other, command.clone()));
    }
    for _ in 0..3 {
        let verb = *stream.pick(&Verb::ALL).unwrap();
        all.extend(verb.with(&values).map(|other| (seat, other)));
        let any: Vec<Value> = slots(verb).iter().map(|_| any(stream)).collect();
        all.extend(verb.with(&any).map(|other| (seat, other)));
    }
    all
}

/// A value near another one, beyond it, and of another kind.
fn neighbours(value: &Value, stream: &mut Stream) -> Vec<Value> {
    match value {
        Value::Id(id) => vec![
            Value::Id(id.wrapping_add(1)),
            Value::Id(id.wrapping_sub(1)),
            Value::Id(u8::try_from(stream.below(64)).unwrap()),
            Value::Id(63),
            Value::Id(64),
            Value::Id(255),
            Value::Number(i32::from(*id)),
        ],
        Value::Set(bits) => vec![
            Value::Set(bits ^ 1 << stream.below(64)),
            Value::Set(bits & bits.wrapping_sub(1)),
            Value::Set(bits ^ bits << 1),
            Value::Set(0),
            Value::Set(u64::MAX),
            Value::Id(0),
        ],
        Value::Number(number) => vec![
            Value::Number(number.wrapping_add(1)),
            Value::Number(number.wrapping_sub(1)),
            Value::Number(-number),
            Value::Number(i32::MAX),
            Value::Number(i32::MIN),
            Value::Text(number.to_string()),
        ],
        Value::Text(text) => vec![
            Value::Text(format!("{text}\u{7}")),
            Value::Text("é".repeat(140)),
            Value::Text("e".repeat(141)),
            Value::Text(String::new()),
            Value::Set(0),
        ],
    }
}

/// Any value of any kind.
fn any(stream: &mut Stream) -> Value {
    match stream.below(4) {
        0 | 1 => Value::Id(u8::try_from(stream.below(32)).unwrap()),
        2 => Value::Set(stream.word() & 0x7ff_ffff),
        _ => Value::Number(stream.between(-10, 10_000)),
    }
}
