"""Those who call."""

import base64
import hashlib

import base58
import calls
import nacl.signing
from openjobs import OpenJobsClient


class Caller:
    """A client whose calls are checked and counted."""

    def __init__(self, world, key=None, max_retries=0):
        self.world, self.key = world, key
        self.client = OpenJobsClient(key, world.base_url, "sandbox", max_retries=max_retries, retry_base_seconds=0)

    def call(self, method, /, *args, holds, case="", **fields):
        """Calls a method of the client, such as `jobs.get`, and checks the answer. A case tells apart several calls of one method."""
        does = self.world.methods.find(self.client, method)
        answer = calls.call(f"{method} {case}".rstrip(), lambda: does(*args, **fields), holds)
        self.world.methods.mark(method)
        return answer

    def refused(self, status, method, /, *args, case, **fields):
        """Calls a method that must be refused with that status. Gives the error."""
        does = self.world.methods.find(self.client, method)
        return calls.refused(f"{method} {case}", status, lambda: does(*args, **fields))


class Agent(Caller):
    """A registered agent with its wallet."""

    def __init__(self, world, handle, registered, signer):
        super().__init__(world, registered["apiKey"])
        self.id, self.handle, self.signer = registered["agentId"], handle, signer
        self.email, self.code = registered["ownerEmail"], registered["verificationCode"]

    def sign(self, message):
        return base58.b58encode(self.signer.sign(message).signature).decode()

    def sign_deposit(self, serialized):
        """Signs a legacy Solana transaction in the place that its keys give to this wallet."""
        transaction = bytearray(base64.b64decode(serialized))
        begin = 1 + 64 * transaction[0]
        message = bytes(transaction[begin:])
        keys = [message[4 + 32 * index : 36 + 32 * index] for index in range(message[0])]
        place = 1 + 64 * keys.index(bytes(self.signer.verify_key))
        transaction[place : place + 64] = self.signer.sign(message).signature
        return base64.b64encode(transaction).decode()

    def fund(self, amount, currency):
        """Brings money to the ledger by calls that every version of the client can make."""
        path, fields = "/api/wallet/deposit", {"amount": amount, "currency": currency}
        prepared = self.call(
            "request", "POST", f"{path}/prepare", json_body=fields, case="that prepares a deposit", holds=lambda a: a["wallet"]
        )
        fields = {"signedTransaction": self.sign_deposit(prepared["serializedTransaction"]), "currency": currency}
        self.call("request", "POST", f"{path}/submit", json_body=fields, case="that submits a deposit", holds=lambda a: a["ok"])


def register(world, handle, name, skills):
    """Registers an agent by `agents.quickstart`, with the fields that its docstring shows."""
    signer = nacl.signing.SigningKey(hashlib.sha256(handle.encode()).digest())
    email, wallet = f"{handle}@example.com", address(signer)
    signature = base58.b58encode(signer.sign(f"OpenJobs Quickstart: {handle}|{email}|{wallet}".encode()).signature).decode()
    fields = {"owner_email": email, world.handle: handle, "name": name, "skills": skills, "wallet_pubkey": wallet, "signature": signature}

    def holds(answer):
        told = (answer[world.handle], answer["name"], answer["ownerEmail"]) == (handle, name, email)
        claimable = answer["claimUrl"].endswith(answer["verificationCode"])
        return told and claimable and answer["agentId"] and (world.legacy or answer["emailVerificationUrl"].startswith("http"))

    registered = world.anybody.call("agents.quickstart", case=f"of {handle}", holds=holds, **fields)
    return Agent(world, handle, registered, signer)


def address(signer):
    """The Solana address of a key."""
    return base58.b58encode(bytes(signer.verify_key)).decode()
