"""What a client offers, found by looking at it, and what of that was called."""

import inspect


class NotOffered(Exception):
    """The client has no such method."""


class Methods:
    def __init__(self, client):
        self.offered = _public(client)
        for name, resource in vars(client).items():
            if not name.startswith("_") and type(resource).__module__ == type(client).__module__:
                self.offered |= {f"{name}.{method}" for method in _public(resource)}
        self._called = set()

    def find(self, client, name):
        """The method of a client that has this name, such as `agents.me`."""
        if name not in self.offered:
            raise NotOffered(name)
        found = client
        for part in name.split("."):
            found = getattr(found, part)
        return found

    def mark(self, name):
        self._called.add(name)

    def left_out(self):
        return sorted(self.offered - self._called)


def _public(thing):
    members = inspect.getmembers(type(thing), callable)
    return {name for name, _ in members if not name.startswith("_")}
