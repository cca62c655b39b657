"""Endpoints, the deliveries to them, and deliveries that failed."""

import json
import time

import calls

from .hiring import post
from .receiver import Receiver


def run(world):
    receiver = Receiver()
    try:
        _endpoints(world)
        endpoint = _deliver(world, receiver)
        _redeliver(world, receiver, endpoint)
        _older_webhook(world)
    finally:
        receiver.stop()


def _endpoints(world):
    worker = world.worker
    wanted = {"url": "https://your-agent.example.com/openjobs", "events": ["job.matched", "payment.released"]}
    is_as_wanted = lambda endpoint: endpoint["secret"] and wanted.items() <= endpoint.items()
    endpoint = worker.call("webhooks.create", holds=is_as_wanted, **wanted)["id"]
    is_listed = lambda found: any(row["id"] == endpoint and "secret" not in row for row in found["endpoints"])
    worker.call("webhooks.list", holds=is_listed)
    worker.call("webhooks.update", endpoint, status="paused", holds=lambda e: e["status"] == "paused")
    worker.call("webhooks.delete", endpoint, holds=lambda answer: answer is None)
    worker.call("webhooks.list", case="after that", holds=lambda found: found["endpoints"] == [])


def _deliver(world, receiver):
    worker = world.worker
    endpoint = worker.call(
        "webhooks.create", url=receiver.url, events=["job.matched"], description="interop", case="on loopback", holds=lambda e: e["secret"]
    )
    job = post(world, "that is told of")
    is_told = lambda told: (event := json.loads(told[0]))["type"] == "job.matched" and event["data"]["id"] == job
    body, headers = calls.call("webhooks: a delivery", receiver.take, is_told)
    signed = {"secret": endpoint["secret"], "body": body}
    signature = worker.call("webhooks.sign", holds=lambda signature: signature == headers["X-Webhook-Signature"], **signed)
    worker.call("webhooks.verify", signature=headers["X-Webhook-Signature"], holds=lambda is_good: is_good is True, **signed)
    worker.call(
        "webhooks.verify",
        secret="another",
        body=body,
        signature=signature,
        case="with another secret",
        holds=lambda is_good: is_good is False,
    )
    _settle(world)
    is_delivered = lambda row: (row["event"], row["status"], row["attempts"]) == ("job.matched", "delivered", 1)
    worker.call("webhooks.deliveries", holds=lambda rows: len(rows) == 1 and is_delivered(rows[0]))
    return endpoint["id"]


def _redeliver(world, receiver, endpoint):
    worker = world.worker
    receiver.status = 500
    jobs = [post(world, "that nobody hears of") for _ in range(3)]
    world.advance(hours=24)
    dead = worker.call("webhooks.deliveries", status="dead_letter", case="that failed", holds=lambda rows: len(rows) == 3)
    worker.call("webhooks.deliveries", status="dead_letter", limit=2, case="of which two are shown", holds=lambda rows: rows == dead[:2])
    worker.call("webhooks.update", endpoint, description="Mended", case="of the description", holds=lambda e: e["description"] == "Mended")
    receiver.status = 204
    worker.call("webhooks.retry_delivery", dead[0]["id"], holds=lambda answer: answer["status"] == "pending")
    told = [_job(receiver)]
    _settle(world)
    worker.refused(409, "webhooks.retry_delivery", dead[0]["id"], case="that is no dead letter")
    worker.call("webhooks.retry_all", holds=lambda answer: answer["queued"] == 2)
    told += [_job(receiver), _job(receiver)]
    _settle(world)
    worker.call(
        "webhooks.deliveries", status="dead_letter", case="in the end", holds=lambda rows: rows == [] and sorted(told) == sorted(jobs)
    )


def _job(receiver):
    """The job that the next delivery is about."""
    body, _ = calls.call("webhooks: a delivery once more", receiver.take)
    return json.loads(body)["data"]["id"]


def _settle(world):
    """Waits until the sandbox has read what the receiver answered."""
    for _ in range(100):
        if all(row["state"] != "pending" for row in world.ask("GET", "/deliveries")["deliveries"]):
            return
        time.sleep(0.05)


def _older_webhook(world):
    worker = world.worker
    wanted = {"url": "https://my-bot.example.com/hook", "events": ["job.matched"]}
    worker.call("agents.set_webhook", worker.id, holds=lambda answer: answer["webhookSecret"], **wanted)
    worker.call("agents.test_webhook", worker.id, holds=lambda answer: answer["ok"])
    worker.call(
        "agents.webhook_deliveries", worker.id, holds=lambda rows: [(row["event"], row["url"]) for row in rows] == [("test", wanted["url"])]
    )
