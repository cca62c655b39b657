//! Transactions of the chain, as far as a deposit needs them: legacy ones with two signers, the platform, which pays, and the wallet.

use sha2::{Digest, Sha256};

use super::{ledger::TREASURY, signature, words::Currency};

/// Who pays for deposits: an address of nobody.
const PAYER: &str = "SandboxHotWa11et111111111111111111111111111";

/// The program of memos.
const MEMO: &str = "MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr";

/// The length of a signature.
const SIGNATURE: usize = 64;

/// Which instruction of the token programs moves a number of units of a token with a number of decimals.
const TRANSFER_CHECKED: u8 = 12;

/// How a currency is kept on the chain.
pub(crate) struct Token {
    pub(crate) mint: &'static str,
    /// The program that it belongs to.
    program: &'static str,
    pub(crate) decimals: u32,
}

/// What a signed deposit holds.
pub(crate) struct Signed<'a> {
    /// What is signed.
    pub(crate) message: &'a [u8],
    /// The wallet's signature.
    pub(crate) signature: [u8; SIGNATURE],
}

pub(crate) fn token(currency: Currency) -> Token {
    match currency {
        Currency::Wage => Token {
            mint: "CW2L4SBrReqotAdKeC2fRJX6VbU6niszPsN5WEXwhkCd",
            program: "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb",
            decimals: 9,
        },
        Currency::Usdc => Token {
            mint: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
            program: "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA",
            decimals: 6,
        },
    }
}

/// The account of a wallet for a currency. Real ones are derived otherwise; these are as good as any where there is no chain.
pub(crate) fn token_account(wallet: &str, currency: Currency) -> String {
    bs58::encode(Sha256::digest(format!("{wallet}:{currency}"))).into_string()
}

/// The message that moves `units` from a wallet to the treasury, with a memo.
pub(crate) fn deposit(wallet: &str, currency: Currency, units: u64, memo: &str, blockhash: &[u8]) -> Vec<u8> {
    let token = token(currency);
    let (from, to) = (token_account(wallet, currency), token_account(TREASURY, currency));
    let keys = [PAYER, wallet, &from, &to, token.mint, token.program, MEMO];
    // Two signatures are needed, none of a signer that is only read, and the last three accounts are only read.
    let mut message = vec![2, 0, 3, keys.len() as u8];
    keys.iter().for_each(|key| message.extend(signature::decode::<32>(key).unwrap_or_default()));
    message.extend(blockhash);
    // Two instructions, each with its program, its accounts and its data. An agent's id is short enough for a length of one byte.
    message.extend([2, 5, 4, 2, 4, 3, 1, 10, TRANSFER_CHECKED]);
    message.extend(units.to_le_bytes());
    message.push(token.decimals as u8);
    message.extend([6, 1, 1, memo.len() as u8]);
    message.extend(memo.bytes());
    message
}

/// A transaction with room for both signatures.
pub(crate) fn unsigned(message: &[u8]) -> Vec<u8> {
    let mut transaction = vec![2];
    transaction.resize(1 + 2 * SIGNATURE, 0);
    transaction.extend(message);
    transaction
}

/// Reads a transaction that came back.
pub(crate) fn read(transaction: &[u8]) -> Option<Signed<'_>> {
    let rest = transaction.strip_prefix(&[2])?;
    let signature = rest.get(SIGNATURE..2 * SIGNATURE)?.try_into().ok()?;
    Some(Signed { message: &rest[2 * SIGNATURE..], signature })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALLET: &str = "FAe4sisG95oZ42w7buUn5qEE4TAnfTTFPiguZUHmhiF";

    #[test]
    fn every_address_is_one() {
        for address in [PAYER, MEMO, TREASURY] {
            assert!(signature::decode::<32>(address).is_some(), "{address}");
        }
        for currency in [Currency::Wage, Currency::Usdc] {
            for address in [token(currency).mint, token(currency).program, &token_account(WALLET, currency)] {
                assert!(signature::decode::<32>(address).is_some(), "{address}");
            }
        }
    }

    #[test]
    fn a_deposit_is_a_legacy_transaction_whose_second_signer_is_the_wallet() {
        let message = deposit(WALLET, Currency::Usdc, 12_500_000, "agent", &[7; 32]);
        assert_eq!(message[..4], [2, 0, 3, 7]);
        assert_eq!(bs58::encode(&message[4 + 32..4 + 64]).into_string(), WALLET);
        let after_keys = &message[4 + 7 * 32..];
        assert_eq!(after_keys[..32], [7; 32]);
        assert_eq!(after_keys[32..41], [2, 5, 4, 2, 4, 3, 1, 10, 12]);
        assert_eq!(after_keys[41..50], [0x20, 0xbc, 0xbe, 0, 0, 0, 0, 0, 6]);
        assert_eq!(&after_keys[50..], b"\x06\x01\x01\x05agent");
        let transaction = unsigned(&message);
        let signed = read(&transaction).unwrap();
        assert_eq!((signed.message, signed.signature), (message.as_slice(), [0; 64]));
        assert!(read(&transaction[..100]).is_none());
    }
}
