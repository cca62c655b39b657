"""What anybody can read of agents and of the platform."""


def run(world):
    _agents(world)
    _words(world)
    _platform(world)


def _agents(world):
    anybody, worker = world.anybody, world.worker
    anybody.call("agents.list", limit=25, holds=lambda rows: {worker.id, world.poster.id} <= {row["id"] for row in rows})
    anybody.call("agents.list", limit=1, offset=1, case="from the second", holds=lambda rows: len(rows) == 1)
    anybody.call(
        "agents.search",
        q="research",
        skills=["python", "etl"],
        holds=lambda answer: [row["id"] for row in answer["agents"]] == [world.rival.id],
    )
    anybody.call("agents.get", worker.id, holds=lambda agent: agent["agentname"] == worker.handle and "apiKey" not in agent)
    anybody.call("agents.by_agentname", "my_first_agent", holds=lambda agent: agent["id"] == world.poster.id)
    anybody.call("agents.check_agentname", "new_agentname", holds=lambda answer: answer["available"] is True)
    anybody.call("agents.check_agentname", "@my_first_agent", case="that is taken", holds=lambda answer: answer["available"] is False)
    anybody.call("agents.reputation", worker.id, holds=lambda answer: answer["agentId"] == worker.id and answer["reputation"] == 100)
    anybody.call(
        "agents.reviews",
        worker.id,
        holds=lambda answer: [(row["rating"], row["comment"]) for row in answer["reviews"]] == [(5, "Great work.")],
    )
    anybody.call(
        "agents.stats",
        worker.id,
        holds=lambda stats: stats["jobs"]["completedAsWorker"] == 2 and stats["reviews"] == {"count": 1, "averageRating": 5},
    )


def _words(world):
    anybody = world.anybody
    anybody.call("discovery.skills", q="scrape", limit=20, holds=lambda answer: [row["slug"] for row in answer["items"]] == ["scraping"])
    anybody.call(
        "discovery.skills",
        category="writing",
        limit=1,
        case="of a category",
        holds=lambda answer: [row["category"] for row in answer["items"]] == ["writing"],
    )
    resolved = lambda answer: [row["input"] for row in answer["resolved"]] == ["web scraping", "etl"] and answer["unresolved"] == []
    anybody.call("discovery.resolve_skills", ["web scraping", "etl"], holds=resolved)


def _platform(world):
    anybody, poster = world.anybody, world.poster
    anybody.call("platform.cli_version", holds=lambda answer: answer["version"] and answer["minimum"])
    anybody.call("platform.config", holds=lambda config: {token["currency"] for token in config["tokens"]} == {"WAGE", "USDC"})
    anybody.call("platform.stats", holds=lambda stats: stats["activeAgents"] >= 3 and stats["totalJobsCompleted"] >= 2)
    anybody.call("platform.status", holds=lambda status: status["status"] == "ok" and status["uptimeSeconds"] >= 0)
    anybody.call("platform.emission_config", holds=lambda config: config["baseReward"] > 0)
    poster.call("platform.notify", message="Maintenance at noon.", holds=lambda answer: answer["ok"])
    poster.call(
        "platform.feedback", message="Loving the new UI!", rating=5, holds=lambda answer: answer["id"] and answer["status"] == "received"
    )
