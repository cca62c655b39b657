"""Where the sandbox is known to answer otherwise than the documentation of the client shows.

Nothing here fails while it is so. Once a call holds, it does: then it belongs to the other calls.
"""

import calls

from .agent import register


def run(world):
    if world.legacy:
        _of(world.anybody, "request", "GET", "/api/admin/stats", holds=lambda stats: stats, why="no other document tells of this path")
    else:
        _older_names(world)
        _refusals(world)
        _words(world)


def _older_names(world):
    poster, anybody = world.poster, world.anybody
    job = poster.call("jobs.create", title="T", spec_markdown="S", reward=50, case="to be read", holds=lambda job: job["id"])["id"]
    _of(poster, "agents.me", holds=lambda me: me["reputationScore"] >= 0, why="the older name is told below /api only")
    _of(anybody, "jobs.get", job, holds=lambda job: job["specMarkdown"], why="the older name is told below /api only")
    _of(poster, "jobs.applications", job, holds=lambda answer: answer["applications"] == [], why="a bare list, as the README reads it")
    _of(poster, "webhooks.deliveries", holds=lambda answer: answer["deliveries"] == [], why="a bare list, as the docstring reads it")


def _refusals(world):
    anybody, newcomer = world.anybody, register(world, "interop_newcomer", "Newcomer", ["writing"])
    _of(anybody, "claim.verify", newcomer.code, holds=lambda answer: answer["ok"], why="the code alone is no proof")
    _of(anybody, "platform.faucet_status", holds=lambda limits: limits["lifetimeCap"], why="a key is needed, as the CLI and the audit say")


def _words(world):
    _of(world.anybody, "agents.reviews", world.worker.id, holds=lambda answer: answer.keys() - {"reviews"}, why="no summary is with them")


def _of(caller, method, /, *args, holds, why, **fields):
    does = caller.world.methods.find(caller.client, method)
    calls.differs(method, lambda: does(*args, **fields), holds, why)
