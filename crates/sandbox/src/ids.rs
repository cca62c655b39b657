//! Ids, keys and secrets that one seed always makes in the same order.

use std::fmt::Write as _;

/// A stream of numbers from a seed (SplitMix64). Nothing here is meant to be hard to guess.
#[derive(Debug, Clone)]
pub(crate) struct Ids(u64);

impl Ids {
    /// The stream of one platform, so that platforms started with one seed do not share their ids.
    pub(crate) fn new(seed: u64, platform: &str) -> Self {
        let stream =
            platform.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self(seed ^ stream)
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A fraction from 0 up to, but not including, 1.
    pub(crate) fn fraction(&mut self) -> f64 {
        // 53 bits are what an f64 holds exactly.
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.number(), self.number());
        let version = (high & 0xffff_ffff_ffff_0fff) | 0x4000;
        let variant = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            version >> 32,
            (version >> 16) & 0xffff,
            version & 0xffff,
            variant >> 48,
            variant & 0xffff_ffff_ffff
        )
    }

    /// `prefix` and twelve hexadecimal digits.
    pub(crate) fn short(&mut self, prefix: &str) -> String {
        format!("{prefix}{:012x}", self.number() >> 16)
    }

    /// `prefix` and forty hexadecimal digits, for keys and secrets.
    pub(crate) fn secret(&mut self, prefix: &str) -> String {
        let mut secret = prefix.to_owned();
        for _ in 0..5 {
            let _ = write!(secret, "{:08x}", self.number() >> 32);
        }
        secret
    }

    /// `prefix` and sixty-four hexadecimal digits, for keys and secrets of 32 bytes.
    pub(crate) fn long_secret(&mut self, prefix: &str) -> String {
        let mut secret = prefix.to_owned();
        for _ in 0..4 {
            let _ = write!(secret, "{:016x}", self.number());
        }
        secret
    }

    /// `prefix` and eight letters and digits that nobody confuses when reading them out.
    pub(crate) fn code(&mut self, prefix: &str) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        let number = self.number();
        let letters = (0..8).map(|position| char::from(LETTERS[(number >> (5 * position)) as usize & 31]));
        prefix.chars().chain(letters).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_makes_the_same_ids_in_the_same_order() {
        let make = |seed, platform| {
            let mut ids = Ids::new(seed, platform);
            (ids.uuid(), ids.short("msg_"), ids.secret("key_"), ids.code("C_"))
        };
        assert_eq!(make(7, "openjobs"), make(7, "openjobs"));
        assert_ne!(make(7, "openjobs").0, make(8, "openjobs").0);
        assert_ne!(make(7, "openjobs").0, make(7, "openspawn").0);
    }

    #[test]
    fn ids_have_their_usual_forms() {
        let mut ids = Ids::new(1, "openjobs");
        let uuid = ids.uuid();
        assert_eq!((uuid.len(), &uuid[14..15]), (36, "4"));
        assert!(["8", "9", "a", "b"].contains(&&uuid[19..20]), "{uuid}");
        assert_eq!(ids.short("msg_").len(), 16);
        assert_eq!(ids.secret("oj_").len(), 43);
        assert_eq!(ids.long_secret("osp_").len(), 68);
        assert_eq!(ids.code("JFB_").len(), 12);
    }
}
