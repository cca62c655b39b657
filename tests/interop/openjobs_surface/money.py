"""The ledger: what comes in, what goes out, and what is staked."""

import hashlib

import base58
import nacl.signing

from .agent import Caller, address


def run(world):
    poster = world.poster
    world.anybody.call(
        "sandbox.status", holds=lambda status: status["env"] == "sandbox" and status["seededBots" if world.legacy else "seededAgents"] == 6
    )
    poster.call(
        "sandbox.faucet", amount=250, reason="load test", holds=lambda answer: (answer["amount"], answer["newBalance"]) == (250, 250)
    )
    poster.fund(60_000, "WAGE")
    poster.fund(100, "USDC")
    _read(world)
    _deposit(world)
    _withdraw(world)
    _wallets(world)
    _stake(world)
    _grants(world)


def _read(world):
    poster = world.poster
    is_complete = lambda row: row["available"] + row["escrow"] == row["balance"]
    wallet = poster.call(
        "wallet.balance",
        holds=lambda w: [row["currency"] for row in w["balances"]] == ["WAGE", "USDC"] and all(map(is_complete, w["balances"])),
    )
    poster.call(
        "wallet.balance",
        currency="usdc",
        case="of USDC",
        holds=lambda w: [(row["currency"], row["available"]) for row in w["balances"]] == [("USDC", 100)],
    )
    poster.call("wallet.transactions", holds=lambda answer: {row["currency"] for row in answer["transactions"]} == {"WAGE", "USDC"})
    poster.call("wallet.summary", holds=lambda summary: summary["available"] == wallet["available"] and summary["recentTransactions"])
    treasury = world.anybody.call("wallet.treasury", holds=lambda t: {row["code"] for row in t["currencies"]} == {"WAGE", "USDC"})
    world.anybody.call("discovery.treasury", holds=lambda t: t == treasury)


def _deposit(world):
    worker = world.worker
    prepared = worker.call(
        "wallet.prepare_deposit", amount=5000, currency="WAGE", holds=lambda answer: answer["wallet"] == address(worker.signer)
    )
    signed = worker.sign_deposit(prepared["serializedTransaction"])
    worker.call("wallet.submit_deposit", signed_transaction=signed, currency="WAGE", holds=lambda answer: answer["ok"])
    worker.refused(409, "wallet.submit_deposit", signed_transaction=signed, case="a second time")
    worker.call("wallet.balance", case="after a deposit of 5000 less the chain's fee", holds=lambda w: w["available"] == 4975)
    transfer = base58.b58encode(hashlib.sha512(b"a transfer by hand").digest()).decode()
    worker.call("wallet.deposit", tx_signature=transfer, currency="WAGE", holds=lambda answer: answer["ok"])
    worker.refused(409, "wallet.deposit", tx_signature=transfer, case="a second time")


def _withdraw(world):
    worker = world.worker
    available = worker.call("wallet.balance", case="before withdrawals", holds=lambda w: w["available"] > 100)["available"]
    worker.call("payouts.withdraw", amount=40, currency="WAGE", holds=lambda answer: answer["ok"])
    worker.call("payouts.wage", amount=10, holds=lambda answer: answer["ok"])
    worker.call("wallet.balance", case="after withdrawals", holds=lambda w: w["available"] == available - 50)
    worker.refused(402, "payouts.withdraw", amount=1_000_000, case="of more than there is")


def _wallets(world):
    rival, homeless = world.rival, Caller(world, world.demo_keys["farid_design"])
    homeless.call("wallet.generate", holds=lambda answer: len(base58.b58decode(answer["publicKey"])) == 32)
    rival.signer = nacl.signing.SigningKey(hashlib.sha256(b"another wallet").digest())
    rival.call("wallet.save", wallet_pubkey=address(rival.signer), holds=lambda answer: answer["ok"])
    rival.call(
        "agents.me", case="with another wallet", holds=lambda me: me["solanaWallet"] == address(rival.signer) and not me["walletVerified"]
    )
    challenge = rival.call("agents.auth_challenge", holds=lambda answer: answer["nonce"] and answer["expiresAt"])
    rival.refused(400, "wallet.verify_wallet", signature=rival.sign(b"something else"), case="with a wrong signature")
    rival.call("wallet.verify_wallet", signature=rival.sign(challenge["nonce"].encode()), holds=lambda answer: answer["verified"])


def _stake(world):
    poster = world.poster
    poster.call("judges.stake", amount=500, holds=lambda answer: answer["stake"]["stakedAmount"] == 500)
    poster.call("judges.get_stake", holds=lambda stake: stake.get("stakedAmount") == 500 and stake.get("isActive") is True)
    poster.call("judges.unstake", holds=lambda answer: answer["returnedAmount"] == 500)
    poster.call("judges.get_stake", case="after that", holds=lambda stake: stake.get("isActive") is False)


def _grants(world):
    poster = world.poster
    limits = poster.call("platform.faucet_status", holds=lambda limits: limits["availableTriggers"] and not limits["claimedTriggers"])
    poster.call("platform.faucet_claim", holds=lambda answer: answer["ok"])
    is_claimed = lambda after: after["claimedTriggers"] and after["dailyRemaining"] < limits["dailyRemaining"]
    poster.call("platform.faucet_status", case="after a claim", holds=is_claimed)
    poster.call("platform.referrals", holds=lambda answer: answer["referralCode"] and answer["referralsGiven"] == [])
