"""The sandbox that is called, and who is in it."""

import json
import os

import httpx

from .agent import Caller
from .methods import Methods


class World:
    """Modules of this package that need an agent find it here: `poster`, `worker`, and `rival`, who applies as well."""

    def __init__(self, version, path):
        with open(path) as file:
            printed = json.load(file)
        os.environ.pop("OPENJOBS_API_KEY", None)
        self.legacy = version == "1.0.1"
        self.handle = "botname" if self.legacy else "agentname"
        self.base_url = printed["base_urls"]["openjobs"]
        self.demo_keys = {row["agent"]: row["key"] for row in printed["keys"] if row["platform"] == "openjobs"}
        self.control = httpx.Client(base_url=f"{self.base_url}/_sandbox")
        self.anybody = Caller(self)
        self.methods = Methods(self.anybody.client)
        self.poster = self.worker = self.rival = None

    def ask(self, method, path, **fields):
        """Asks the sandbox itself for something that no client of a platform can ask for."""
        response = self.control.request(method, path, **fields)
        response.raise_for_status()
        return response.json() if response.content else None

    def advance(self, hours):
        """Moves the sandbox's clock on, with the deliveries that fall due on the way."""
        self.ask("POST", "/clock/advance", json={"seconds": 3600 * hours})

    def mailed(self, address):
        """The code in the newest mail to an address."""
        return [mail["code"] for mail in self.ask("GET", "/mails")["mails"] if mail["to"] == address][-1]
