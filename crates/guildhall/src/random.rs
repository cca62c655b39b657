//! Randomness, as something that tests can repeat.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Where idempotency keys and the jitter of waits come from.
pub trait Random: Send + Sync + 'static {
    /// 64 bits, each as likely as the other.
    fn next_u64(&self) -> u64;

    /// 128 bits, each as likely as the other: two times 64 unless there is a faster way.
    fn next_u128(&self) -> u128 {
        u128::from(self.next_u64()) << 64 | u128::from(self.next_u64())
    }
}

/// The randomness of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn next_u64(&self) -> u64 {
        // Without a source of randomness the keys of the standard library's hash maps, which differ with every use, have to do.
        getrandom::u64().unwrap_or_else(|_| RandomState::new().hash_one(std::time::Instant::now()))
    }

    /// Asks the operating system once, not twice.
    fn next_u128(&self) -> u128 {
        let mut bytes = [0; 16];
        match getrandom::fill(&mut bytes) {
            Ok(()) => u128::from_ne_bytes(bytes),
            Err(_) => u128::from(self.next_u64()) << 64 | u128::from(self.next_u64()),
        }
    }
}

/// Numbers that follow from a seed: the same seed, the same keys and waits. For tests.
#[derive(Debug)]
pub struct SeededRandom(AtomicU64);

impl SeededRandom {
    /// The sequence that follows from `seed`.
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Random for SeededRandom {
    /// The next number of SplitMix64 (Steele, Lea and Flood, 2014).
    fn next_u64(&self) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut z = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

impl Random for Arc<dyn Random> {
    fn next_u64(&self) -> u64 {
        (**self).next_u64()
    }

    fn next_u128(&self) -> u128 {
        (**self).next_u128()
    }
}

/// A number from 0 up to, but not including, 1.
pub(crate) fn fraction(random: &dyn Random) -> f64 {
    // The upper 53 bits are as many as a float holds exactly.
    (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Eight random hexadecimal digits.
#[cfg(feature = "openspawn")]
pub(crate) fn suffix(random: &dyn Random) -> String {
    format!("{:08x}", random.next_u64() >> 32)
}

/// A random UUID (version 4 of RFC 9562).
pub(crate) fn uuid(random: &dyn Random) -> String {
    let bits = random.next_u128() & !(0xF << 76 | 0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let mut text = Vec::with_capacity(36);
    for (place, byte) in bits.to_be_bytes().into_iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push(b'-');
        }
        text.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    // It is ASCII throughout.
    String::from_utf8(text).unwrap_or_default()
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_sequence_of_splitmix64() {
        // The first outputs for seed 1234567, as in the reference implementation.
        let random = SeededRandom::new(1_234_567);
        assert_eq!([random.next_u64(), random.next_u64()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn a_uuid_is_of_version_4_and_never_the_same_twice() {
        let made: std::collections::HashSet<String> = (0..1000).map(|_| uuid(&SystemRandom)).collect();
        assert_eq!(made.len(), 1000);
        for uuid in made {
            let parts: Vec<&str> = uuid.split('-').collect();
            assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{uuid}");
            assert!(parts[2].starts_with('4') && parts[3].starts_with(['8', '9', 'a', 'b']), "{uuid}");
            assert!(uuid.chars().all(|character| character == '-' || character.is_ascii_hexdigit()), "{uuid}");
        }
    }

    #[test]
    fn a_fraction_is_at_least_0_and_below_1() {
        struct Fixed(u64);
        impl Random for Fixed {
            fn next_u64(&self) -> u64 {
                self.0
            }
        }
        assert_eq!(fraction(&Fixed(0)), 0.0);
        assert!(fraction(&Fixed(u64::MAX)) < 1.0);
    }
}
