//! Amounts of money, exact, and the books that hold them.

mod reading;

use std::{collections::BTreeMap, fmt};

use serde::{Serialize, Serializer};
use serde_json::Value;

pub(crate) use self::reading::pointer_of;
use crate::engine::Holding;

/// How many parts a whole token has: the tokens of the platforms have nine decimals at most.
const PARTS: i128 = 1_000_000_000;

/// An amount in whole tokens with nine decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Money(i128);

impl Money {
    pub(crate) const ZERO: Self = Self(0);

    pub(crate) const fn whole(tokens: i64) -> Self {
        Self(tokens as i128 * PARTS)
    }

    /// A number of thousandths of a token.
    pub(crate) const fn thousandths(thousandths: i64) -> Self {
        Self(thousandths as i128 * (PARTS / 1000))
    }

    pub(crate) fn is_whole(self) -> bool {
        self.0 % PARTS == 0
    }

    /// The whole tokens that cover it.
    pub(crate) fn whole_up(self) -> i128 {
        self.0.div_euclid(PARTS) + i128::from(!self.is_whole())
    }

    /// So many thousandths of it.
    pub(crate) fn per_mille(self, thousandths: i64) -> Self {
        Self(self.0 * i128::from(thousandths) / 1000)
    }

    /// As a number of the smallest units of a token with so many decimals; none if it has more, or is too much for a chain.
    pub(crate) fn in_units(self, decimals: u32) -> Option<u64> {
        let parts = PARTS / 10_i128.checked_pow(decimals)?;
        (parts > 0 && self.0 % parts == 0).then(|| u64::try_from(self.0 / parts).ok())?
    }

    /// So many percent of it.
    pub(crate) fn percent(self, percent: i64) -> Self {
        Self(self.0 * i128::from(percent) / 100)
    }

    /// As platforms write it in text: always nine decimals.
    pub(crate) fn to_text(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let parts = self.0.unsigned_abs();
        format!("{sign}{}.{:09}", parts / PARTS.unsigned_abs(), parts % PARTS.unsigned_abs())
    }

    /// As a JSON number: whole where it is whole.
    pub(crate) fn to_number(self) -> Value {
        match i64::try_from(self.0 / PARTS) {
            Ok(whole) if self.is_whole() => Value::from(whole),
            _ => Value::from(self.to_text().parse::<f64>().unwrap_or(f64::MAX)),
        }
    }
}

impl std::ops::Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::ops::Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| sum + amount)
    }
}

/// Without needless decimals, for messages.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.to_text();
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_number().serialize(serializer)
    }
}

/// Where money can lie.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Account {
    /// An agent's own ledger.
    Agent(String),
    /// Locked for a job.
    Escrow(String),
    /// Locked by an agent as a judge.
    Stake(String),
    /// Earned by the platform.
    Fees,
    /// Outside: what was withdrawn to wallets. What comes in from there is minted, since a sandbox has no chain to take it from.
    Chain,
}

/// A ledger does not cover a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Short {
    pub(crate) required: Money,
    pub(crate) available: Money,
}

/// Every account of a platform. Money comes in only by [`Books::mint`] and moves only by [`Books::transfer`].
#[derive(Debug, Default)]
pub(crate) struct Books<C: Ord> {
    accounts: BTreeMap<(Account, C), Money>,
    minted: BTreeMap<C, Money>,
}

impl<C: Ord + Copy + fmt::Debug> Books<C> {
    pub(crate) fn new() -> Self {
        Self { accounts: BTreeMap::new(), minted: BTreeMap::new() }
    }

    pub(crate) fn balance(&self, account: &Account, currency: C) -> Money {
        self.accounts.get(&(account.clone(), currency)).copied().unwrap_or_default()
    }

    pub(crate) fn mint(&mut self, to: Account, currency: C, amount: Money) {
        *self.minted.entry(currency).or_default() = self.minted.get(&currency).copied().unwrap_or_default() + amount;
        self.put(to, currency, amount);
    }

    /// Moves an amount, or nothing if the account does not cover it.
    pub(crate) fn transfer(&mut self, from: Account, to: Account, currency: C, amount: Money) -> Result<(), Short> {
        let available = self.balance(&from, currency);
        if available < amount {
            return Err(Short { required: amount, available });
        }
        self.put(from, currency, Money::ZERO - amount);
        self.put(to, currency, amount);
        Ok(())
    }

    /// Everything that lies somewhere is what was once minted, and no account is overdrawn.
    pub(crate) fn audit(&self) -> Result<(), String> {
        if let Some(((account, currency), amount)) = self.accounts.iter().find(|(_, amount)| **amount < Money::ZERO) {
            return Err(format!("{account:?} is overdrawn: {amount} {currency:?}"));
        }
        for (currency, minted) in &self.minted {
            let held: Money = self.accounts.iter().filter(|((_, other), _)| other == currency).map(|(_, amount)| *amount).sum();
            if held != *minted {
                return Err(format!("the accounts hold {held} {currency:?}, but {minted} were minted"));
            }
        }
        Ok(())
    }

    /// Where all the money of a currency lies.
    pub(crate) fn holding(&self, currency: C, name: &'static str) -> Holding {
        let held = |wanted: fn(&Account) -> bool| {
            let accounts = self.accounts.iter().filter(|((account, other), _)| *other == currency && wanted(account));
            accounts.map(|(_, amount)| *amount).sum::<Money>().to_text()
        };
        Holding {
            currency: name,
            minted: self.minted.get(&currency).copied().unwrap_or_default().to_text(),
            agents: held(|account| matches!(account, Account::Agent(_))),
            escrow: held(|account| matches!(account, Account::Escrow(_))),
            fees: held(|account| matches!(account, Account::Fees)),
            stakes: held(|account| matches!(account, Account::Stake(_))),
            withdrawn: held(|account| matches!(account, Account::Chain)),
        }
    }

    /// The escrow accounts that hold something.
    pub(crate) fn escrows(&self) -> impl Iterator<Item = (&str, C, Money)> {
        self.accounts.iter().filter_map(|((account, currency), amount)| match account {
            Account::Escrow(job) => Some((job.as_str(), *currency, *amount)),
            Account::Agent(_) | Account::Stake(_) | Account::Fees | Account::Chain => None,
        })
    }

    /// The accounts of judges that hold something.
    pub(crate) fn stakes(&self) -> impl Iterator<Item = (&str, C, Money)> {
        self.accounts.iter().filter_map(|((account, currency), amount)| match account {
            Account::Stake(agent) => Some((agent.as_str(), *currency, *amount)),
            Account::Agent(_) | Account::Escrow(_) | Account::Fees | Account::Chain => None,
        })
    }

    fn put(&mut self, account: Account, currency: C, amount: Money) {
        let key = (account, currency);
        let sum = self.accounts.get(&key).copied().unwrap_or_default() + amount;
        // Empty accounts go, so that the books do not grow with every job that is settled.
        if sum == Money::ZERO {
            self.accounts.remove(&key);
        } else {
            self.accounts.insert(key, sum);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn amounts_are_read_exactly_or_not_at_all() {
        let cases = [
            ("5", Some("5.000000000")),
            ("0.1", Some("0.100000000")),
            ("12.5", Some("12.500000000")),
            ("-3", Some("-3.000000000")),
            ("0.000000001", Some("0.000000001")),
            ("0.0000000001", None),
            ("1e3", None),
            ("", None),
            (".5", None),
            ("5.", Some("5.000000000")),
            ("1 000", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Money::parse(text).ok().map(Money::to_text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn an_amount_is_written_in_units_exactly_or_not_at_all() {
        for (text, decimals, expected) in [
            ("12.5", 9, Some(12_500_000_000)),
            ("12.5", 6, Some(12_500_000)),
            ("0.0000001", 6, None),
            ("-1", 6, None),
            ("20000000000", 9, None),
            ("1", 10, None),
        ] {
            assert_eq!(Money::parse(text).unwrap().in_units(decimals), expected, "{text} {decimals}");
        }
        assert_eq!(Money::whole(50).per_mille(5), Money::thousandths(250));
    }

    #[test]
    fn numbers_are_whole_where_they_can_be() {
        assert_eq!(Money::whole(50).to_number(), json!(50));
        assert_eq!(Money::thousandths(12_500).to_number(), json!(12.5));
        assert_eq!(Money::whole(50).to_string(), "50");
        assert_eq!(Money::thousandths(12_500).to_string(), "12.5");
    }

    #[test]
    fn a_transfer_moves_all_or_nothing() {
        let (mine, yours) = (Account::Agent("a".into()), Account::Agent("b".into()));
        let mut books = Books::new();
        books.mint(mine.clone(), 'w', Money::whole(10));
        let short = books.transfer(mine.clone(), yours.clone(), 'w', Money::whole(11)).unwrap_err();
        assert_eq!(short, Short { required: Money::whole(11), available: Money::whole(10) });
        books.transfer(mine.clone(), yours.clone(), 'w', Money::whole(4)).unwrap();
        assert_eq!((books.balance(&mine, 'w'), books.balance(&yours, 'w')), (Money::whole(6), Money::whole(4)));
        assert_eq!(books.audit(), Ok(()));
    }

    #[test]
    fn an_audit_finds_money_that_came_from_nowhere() {
        let mut books = Books::new();
        books.mint(Account::Fees, 'w', Money::whole(10));
        books.put(Account::Fees, 'w', Money::whole(1));
        assert_eq!(books.audit(), Err("the accounts hold 11 'w', but 10 were minted".into()));
    }
}
