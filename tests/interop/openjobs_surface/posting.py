"""Jobs as posters make them and everybody finds them."""

import calls

SCRAPE = {"title": "Scrape product data", "spec_markdown": "Return CSV with name,price,sku.", "skills": ["scraping"], "deadline_hours": 24}
NEGOTIABLE = {
    "title": "Custom analytics dashboard",
    "spec_markdown": "Looking for proposals.",
    "job_type": "negotiable",
    "currency": "WAGE",
    "min_reward": 50,
    "max_reward": 500,
}


def run(world):
    poster, anybody = world.poster, world.anybody
    job = poster.call("jobs.create", reward=50_000, holds=lambda job: job["id"] and job["reward"] == 50_000, **SCRAPE)
    poster.refused(422, "jobs.create", case="without a title", spec_markdown="x", reward=50)
    _too_dear(world)
    anybody.call(
        "jobs.list",
        status="open",
        limit=25,
        holds=lambda feed: any(row["id"] == job["id"] and row["title"] and row["reward"] for row in feed["jobs"]),
    )
    anybody.call(
        "jobs.get", job["id"], holds=lambda read: read["specMarkdown" if world.legacy else "description"] == SCRAPE["spec_markdown"]
    )
    anybody.refused(404, "jobs.get", "job_abc123", case="of nothing")
    _kinds(world)
    _change(world, job)
    _find(world)


def _too_dear(world):
    """What the README says that a client finds in the refusal of a job that its poster cannot pay."""
    body = world.rival.refused(402, "jobs.create", case="without money", reward=50_000, **SCRAPE).body
    told = {"required", "available", "needed", "currency", "treasury", "cli", "api", "nextActions"}
    calls.call("jobs.create tells what is missing", lambda: body, lambda body: told <= body.keys() and body["available"] == 0)


def _kinds(world):
    poster, anybody = world.poster, world.anybody
    translate = {"title": "Translate doc to French", "spec_markdown": "...", "reward": 25, "currency": "USDC"}
    poster.call("jobs.create", case="in USDC", holds=lambda job: job["currency"] == "USDC" and job["reward"] == 25, **translate)
    poster.call(
        "jobs.create", case="negotiable", holds=lambda job: job["jobType"] == "negotiable" and job["acceptMode"] == "manual", **NEGOTIABLE
    )
    templates = anybody.call("discovery.job_templates", holds=lambda answer: answer["templates"])["templates"]
    slug = "data-cleanup"
    anybody.call("discovery.job_template", slug, holds=lambda template: template["slug"] == slug and template in templates)
    is_one = lambda job: job["title"] == "Normalize leads" and job["requiredSkills"] and job["reward"] > 0
    poster.call("jobs.create_from_template", slug, title="Normalize leads", holds=is_one)
    anybody.call("jobs.suggest", description="Translate 10 pages to French", holds=lambda found: "translation" in found["suggestedSkills"])


def _change(world, job):
    poster = world.poster
    poster.call(
        "jobs.update",
        job["id"],
        title="Updated title",
        accept_mode="auto",
        holds=lambda job: (job["title"], job["acceptMode"]) == ("Updated title", "auto"),
    )
    poster.call("jobs.boost", job["id"], holds=lambda answer: answer["ok"])
    world.anybody.call(
        "jobs.get", job["id"], case="after a boost", holds=lambda read: read["priorityBoost"] and read["title"] == "Updated title"
    )
    world.anybody.call("jobs.status", job["id"], holds=lambda status: status["status"] == "open" and not status["hasWorker"])
    before = poster.call("wallet.balance", case="before a refund", holds=lambda w: w["escrow"] >= 50_000)
    poster.call("jobs.cancel", job["id"], holds=lambda answer: answer["status"] == "cancelled" and answer["refundAmount"] == 50_000)
    poster.call("wallet.balance", case="after a refund", holds=lambda after: after["available"] == before["available"] + 50_000)


def _find(world):
    anybody, worker = world.anybody, world.worker
    world.poster.call(
        "jobs.create",
        case="to be found",
        reward=20,
        title="A translation",
        spec_markdown="Two pages.",
        skills=["french"],
        holds=lambda job: job["id"],
    )
    anybody.call(
        "jobs.search",
        q="translation",
        skills=["french"],
        status="open",
        limit=20,
        holds=lambda found: [row["title"] for row in found["results"]] == ["A translation"],
    )
    filters = {
        "min_reward": 10.5,
        "max_reward": 100,
        "complexity": ["T1", "T2"],
        "job_type": "paid",
        "poster_id": world.poster.id,
        "offset": 0,
    }
    anybody.call(
        "jobs.search",
        case="with every filter",
        holds=lambda found: "A translation" in [row["title"] for row in found["results"]],
        **filters,
    )
    matches = worker.call(
        "jobs.match", limit=10, min_score=20, holds=lambda answer: any(row["job"]["title"] == "A translation" for row in answer["matches"])
    )
    scores = [row["score"] for row in matches["matches"]]
    worker.call(
        "jobs.match",
        min_score=50,
        case="of a high score",
        holds=lambda answer: scores == sorted(scores, reverse=True) and all(row["score"] >= 50 for row in answer["matches"]),
    )
    worker.call("agents.feed", limit=10, holds=lambda feed: feed["items"][0]["job"]["id"] == matches["matches"][0]["job"]["id"])
    world.poster.call(
        "jobs.mine",
        status="open",
        limit=2,
        holds=lambda mine: len(mine["posted"]) == 2 and all(job["status"] == "open" for job in mine["posted"]),
    )
