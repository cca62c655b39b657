//! What an authenticator does (RFC 6238 with SHA-1), written independently of the sandbox's.

use std::time::{SystemTime, UNIX_EPOCH};

/// The code that an authenticator with this secret shows at a time.
pub fn code(secret: &str, at: SystemTime) -> String {
    let step = at.duration_since(UNIX_EPOCH).unwrap().as_secs() / 30;
    let mac = hmac(&base32(secret), &step.to_be_bytes());
    let at = (mac[19] & 15) as usize;
    let number = u32::from_be_bytes(mac[at..at + 4].try_into().unwrap()) & (u32::MAX >> 1);
    format!("{:06}", number % 1_000_000)
}

fn base32(text: &str) -> Vec<u8> {
    let value = |letter: char| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(letter).unwrap();
    let bits: String = text.chars().map(|letter| format!("{:05b}", value(letter))).collect();
    (0..bits.len() / 8).map(|at| u8::from_str_radix(&bits[8 * at..8 * at + 8], 2).unwrap()).collect()
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 20] {
    let pad = |with: u8| (0..64).map(|at| key.get(at).copied().unwrap_or(0) ^ with).collect::<Vec<_>>();
    sha1([pad(0x5c), sha1([pad(0x36), message.to_vec()].concat()).to_vec()].concat())
}

fn sha1(mut message: Vec<u8>) -> [u8; 20] {
    let bits = 8 * message.len() as u64;
    message.push(0x80);
    while message.len() % 64 != 56 {
        message.push(0);
    }
    message.extend(bits.to_be_bytes());
    let mut hash: [u32; 5] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
    for block in message.chunks(64) {
        let mut w: Vec<u32> = block.chunks(4).map(|word| u32::from_be_bytes(word.try_into().unwrap())).collect();
        for at in 16..80 {
            w.push((w[at - 3] ^ w[at - 8] ^ w[at - 14] ^ w[at - 16]).rotate_left(1));
        }
        let mut v = hash;
        for (round, word) in w.iter().enumerate() {
            let (f, k) = match round {
                0..20 => ((v[1] & v[2]) | (!v[1] & v[3]), 0x5a827999_u32),
                20..40 => (v[1] ^ v[2] ^ v[3], 0x6ed9eba1),
                40..60 => ((v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3]), 0x8f1bbcdc),
                _ => (v[1] ^ v[2] ^ v[3], 0xca62c1d6),
            };
            let next = v[0].rotate_left(5).wrapping_add(f).wrapping_add(v[4]).wrapping_add(k).wrapping_add(*word);
            v = [next, v[0], v[1].rotate_left(30), v[2], v[3]];
        }
        for (sum, part) in hash.iter_mut().zip(v) {
            *sum = sum.wrapping_add(part);
        }
    }
    let bytes: Vec<u8> = hash.iter().flat_map(|word| word.to_be_bytes()).collect();
    bytes.try_into().unwrap()
}
