//! Codes that change with the time: RFC 6238 with SHA-1, six digits and 30 seconds.

use jiff::Timestamp;

use super::sha1::hmac_sha1;
use crate::ids::Ids;

/// How long a code is shown, in seconds.
const STEP: i64 = 30;

/// What codes are made from.
pub(crate) struct Totp([u8; 20]);

impl Totp {
    pub(crate) fn new(ids: &mut Ids) -> Self {
        Self(std::array::from_fn(|_| ids.number().to_be_bytes()[0]))
    }

    /// Whether a code is that of now, or of one step before or after.
    pub(crate) fn accepts(&self, code: &str, now: Timestamp) -> bool {
        let step = now.as_second().div_euclid(STEP);
        (step - 1..=step + 1).any(|step| self.code(step) == code)
    }

    /// The address that an authenticator reads from the picture.
    pub(crate) fn address(&self, account: &str) -> String {
        format!("otpauth://totp/OpenSpawn:{account}?secret={}&period={STEP}&digits=6&algorithm=SHA1&issuer=OpenSpawn", base32(&self.0))
    }

    fn code(&self, step: i64) -> String {
        let mac = hmac_sha1(&self.0, &step.to_be_bytes());
        let first = usize::from(mac[19] & 0xf);
        let number = mac[first..first + 4].iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) & 0x7fff_ffff;
        format!("{:06}", number % 1_000_000)
    }
}

/// RFC 4648. Twenty bytes come out even.
fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let group = |group: &[u8]| {
        let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        (0..8).rev().map(|place| char::from(LETTERS[(number >> (5 * place)) as usize & 31])).collect::<String>()
    };
    bytes.chunks_exact(5).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: Totp = Totp(*b"12345678901234567890");

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        // The last six of the eight digits in appendix B.
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert!(RFC.accepts(code, Timestamp::from_second(second).unwrap()), "{second}");
        }
        assert!(RFC.address("a").contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&"));
    }

    #[test]
    fn a_code_is_good_for_its_step_and_the_two_beside_it() {
        for (second, good) in [(29, false), (30, true), (60, true), (119, true), (120, false)] {
            assert_eq!(RFC.accepts(&RFC.code(2), Timestamp::from_second(second).unwrap()), good, "{second}");
        }
        assert!(!RFC.accepts("", Timestamp::UNIX_EPOCH));
    }
}
