//! `ChaCha8` for streams of few draws: one block at a time, and only when it is asked for.
//!
//! Most streams are opened for one draw or three. The crate of that name makes four blocks at once, which is right for long
//! streams; the words are the same.

/// Words of a block.
const WORDS: usize = 16;

/// A generator under a key, from its first word.
#[derive(Clone, Debug)]
pub(super) struct ChaCha8 {
    /// The seed and the name of the stream: the first four words of the key, of which the others are nothing.
    key: [u32; 4],
    /// The next block.
    next: u64,
    block: [u32; WORDS],
    /// The next word of the block.
    at: usize,
}

impl ChaCha8 {
    pub(super) const fn new(seed: u64, name: u64) -> Self {
        let key = [low(seed), high(seed), low(name), high(name)];
        Self { key, next: 0, block: [0; WORDS], at: WORDS }
    }

    /// The next 32 bits.
    pub(super) fn next_u32(&mut self) -> u32 {
        if self.at >= WORDS {
            self.block = block(self.key, self.next);
            self.next = self.next.wrapping_add(1);
            self.at = 0;
        }
        let word = self.block[self.at % WORDS];
        self.at += 1;
        word
    }

    /// The next 64 bits, the lower half first.
    pub(super) fn next_u64(&mut self) -> u64 {
        let low = u64::from(self.next_u32());
        low | u64::from(self.next_u32()) << 32
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the lower half")]
const fn low(word: u64) -> u32 {
    word as u32
}

const fn high(word: u64) -> u32 {
    low(word >> 32)
}

/// Four words that are worked on together.
type Row = [u32; 4];

fn block(key: [u32; 4], counter: u64) -> [u32; WORDS] {
    /// "expand 32-byte k".
    const SIGMA: Row = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];
    let start = [SIGMA, key, [0; 4], [low(counter), high(counter), 0, 0]];
    let [mut a, mut b, mut c, mut d] = start;
    for _ in 0..4 {
        quarters(&mut a, &mut b, &mut c, &mut d);
        // The diagonals stand as columns, and back.
        (b, c, d) = (turned::<1>(b), turned::<2>(c), turned::<3>(d));
        quarters(&mut a, &mut b, &mut c, &mut d);
        (b, c, d) = (turned::<3>(b), turned::<2>(c), turned::<1>(d));
    }
    let mut out = [0; WORDS];
    for ((row, first), out) in [a, b, c, d].iter().zip(&start).zip(out.chunks_exact_mut(4)) {
        for ((word, first), out) in row.iter().zip(first).zip(out) {
            *out = word.wrapping_add(*first);
        }
    }
    out
}

/// Four quarter rounds at once.
#[inline]
fn quarters(a: &mut Row, b: &mut Row, c: &mut Row, d: &mut Row) {
    step::<16>(a, b, d);
    step::<12>(c, d, b);
    step::<8>(a, b, d);
    step::<7>(c, d, b);
}

#[inline]
fn step<const BY: u32>(sum: &mut Row, with: &Row, turned: &mut Row) {
    for at in 0..4 {
        sum[at] = sum[at].wrapping_add(with[at]);
        turned[at] = (turned[at] ^ sum[at]).rotate_left(BY);
    }
}

#[inline]
const fn turned<const BY: usize>(row: Row) -> Row {
    [row[BY % 4], row[(BY + 1) % 4], row[(BY + 2) % 4], row[(BY + 3) % 4]]
}

#[cfg(test)]
mod tests {
    use super::ChaCha8;
    use rand::Rng as _;
    use rand::SeedableRng as _;

    #[test]
    fn the_words_are_those_of_the_crate() {
        for (seed, name) in
            [(0_u64, 0_u64), (7, 3), (u64::MAX, 1 << 63), (0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210)]
        {
            let mut bytes = [0; 32];
            bytes[..8].copy_from_slice(&seed.to_le_bytes());
            bytes[8..16].copy_from_slice(&name.to_le_bytes());
            let mut theirs = rand_chacha::ChaCha8Rng::from_seed(bytes);
            let mut ours = ChaCha8::new(seed, name);
            for at in 0..500 {
                if at % 3 == 0 {
                    assert_eq!(ours.next_u64(), theirs.next_u64());
                } else {
                    assert_eq!(ours.next_u32(), theirs.next_u32());
                }
            }
        }
    }
}
