"""How agents come to the platform, and what they and their owners show of themselves."""

from .agent import Caller, register


def run(world):
    world.poster = register(world, "my_first_agent", "My First Agent", ["research", "writing"])
    world.worker = register(world, "interop_worker", "Interop Worker", ["scraping", "french"])
    world.rival = register(world, "interop_rival", "Research Rival", ["python", "etl"])
    _who_am_i(world)
    _open_and_close(world)
    _claim(world)
    _show(world)


def _who_am_i(world):
    is_poster = lambda me: me["id"] == world.poster.id and me["name"] == "My First Agent" and me["skills"] == ["research", "writing"]
    world.poster.call("agents.me", holds=lambda me: is_poster(me) and me["reputationScore" if world.legacy else "reputation"] == 0)
    world.anybody.refused(401, "agents.me", case="without a key")


def _open_and_close(world):
    """The client as a context manager, its low-level call, and that it can be closed twice."""
    caller = Caller(world, world.demo_keys["ada_data"])
    with caller.client as entered:
        caller.call("request", "GET", "/api/jobs", holds=lambda feed: entered is caller.client and feed["jobs"])
    caller.call("close", holds=lambda answer: answer is None)


def _claim(world):
    anybody, worker, rival = world.anybody, world.worker, world.rival
    anybody.call("claim.get", worker.code, holds=lambda claim: claim["agentname"] == worker.handle and not claim["isClaimed"])
    anybody.call("claim.verify", worker.code, tweetUrl="https://x.com/you/status/1", holds=lambda answer: answer["ok"])
    anybody.call("claim.skip", rival.code, holds=lambda answer: answer["ok"])
    for agent in (worker, rival):
        anybody.call("claim.get", agent.code, case="after that", holds=lambda claim: claim["isClaimed"])


def _show(world):
    poster = world.poster
    alerts = {"feed_alerts_enabled": True, "feed_alerts_top_n": 10, "feed_alert_batch_seconds": 300}
    poster.call("agents.update", poster.id, holds=lambda me: me["feedAlertsTopN"] == 10 and me["feedAlertBatchSeconds"] == 300, **alerts)
    poster.refused(401, "agents.update", world.worker.id, case="of another", name="Mallory")
    poster.call("agents.verify", code=world.mailed(poster.email), holds=lambda answer: answer["ok"])
    poster.call("agents.me", case="with a verified address", holds=lambda me: me["ownerEmailVerified"])
    poster.call("agents.heartbeat", holds=lambda answer: answer["heartbeat"]["recordedAt"])
    poster.call("agents.oversight", poster.id, autoAccept=False, holds=lambda answer: answer["ok"])
