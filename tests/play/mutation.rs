//! Neighbours of a command: one slot changed, dropped, doubled or out of range; another seat's; another phase's.

use coreper::base::ids::Seat;
use coreper::base::stream::Stream;
use coreper::game::command::{Command, Value, Verb};
use coreper::game::legal::slots;
use coreper::game::state::State;

/// Neighbours of a command of a seat, with the seats that ask for them.
pub(super) fn mutations(state: &State, seat: Seat, command: &Command, stream: &mut Stream) -> Vec<(Seat, Command)> {
    let mut all = Vec::new();
    for slot in 0..command.slots.len() {
        for value in neighbours(&command.slots[slot], stream) {
            let mut changed = command.clone();
            changed.slots[slot] = value;
            all.push((seat, changed));
        }
        let mut dropped = command.clone();
        dropped.slots.remove(slot);
        all.push((seat, dropped));
    }
    let mut longer = command.clone();
    longer.slots.push(Value::Id(0));
    all.push((seat, longer));
    let others: Vec<Seat> = state.deciding_seats().chain([Seat::Facilitator, Seat::Observer]).collect();
    for _ in 0..3 {
        let other = *stream.pick(&others).unwrap();
        all.push((other, command.clone()));
    }
    for _ in 0..3 {
        let verb = *stream.pick(&Verb::ALL).unwrap();
        all.push((seat, Command::new(verb, command.slots.clone())));
        all.push((seat, Command::new(verb, slots(verb).iter().map(|_| any(stream)))));
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
