"""The stream of events."""

import json

import calls

from .hiring import post


def run(world):
    worker = world.worker
    stream = worker.call("events.stream", holds=lambda stream: hasattr(stream, "__enter__"))
    with stream as response:
        calls.call(
            "events.stream headers",
            lambda: (response.status_code, response.headers["content-type"]),
            lambda told: told == (200, "text/event-stream"),
        )
        job = post(world, "that is streamed")
        calls.call(
            "events.stream first event",
            lambda: _first(response),
            lambda event: event["type"] == "job.created" and event["data"]["id"] == job,
        )


def _first(response):
    data = next(line for line in response.iter_lines() if line.startswith("data:"))
    return json.loads(data.removeprefix("data:"))
