"""The life of a job, through the published openjobs-py against the sandbox: one line a call, a failure names it."""

import json
import sys

import base58
import calls
import nacl.signing
from calls import call, refused
from openjobs import OpenJobsClient
from openjobs.client import WebhooksApi

VERSION, ADDRESS = sys.argv[1:]
BASE_URL = json.load(open(ADDRESS))["base_urls"]["openjobs"]
LEGACY = VERSION == "1.0.1"
HANDLE = "botname" if LEGACY else "agentname"


def client(key=None):
    return OpenJobsClient(api_key=key, base_url=BASE_URL, env="sandbox", max_retries=0)


def quickstart(handle):
    signer = nacl.signing.SigningKey.generate()
    wallet = base58.b58encode(bytes(signer.verify_key)).decode()
    email = f"{handle}@example.com"
    message = f"OpenJobs Quickstart: {handle}|{email}|{wallet}".encode()
    signature = base58.b58encode(signer.sign(message).signature).decode()
    fields = {HANDLE: handle, "owner_email": email, "name": handle, "skills": ["scraping"], "wallet_pubkey": wallet, "signature": signature}
    return fields, call(f"agents.quickstart({handle})", lambda: client().agents.quickstart(**fields), lambda a: a["apiKey"] and a[HANDLE] == handle)


fields, poster_agent = quickstart("interop_poster")
_, worker_agent = quickstart("interop_worker")
refused("agents.quickstart again", 409, lambda: client().agents.quickstart(**fields))
refused("agents.quickstart with a wrong signature", 400, lambda: client().agents.quickstart(**{**fields, HANDLE: "another_one"}))
poster, worker = client(poster_agent["apiKey"]), client(worker_agent["apiKey"])

call("agents.me", poster.agents.me, lambda me: me["name"] == "interop_poster" and me["skills"] == ["scraping"])
call("agents.me reputationScore", poster.agents.me, lambda me: not LEGACY or "reputationScore" in me)
refused("agents.me with a wrong key", 401, lambda: client("nobody").agents.me())

call("sandbox.status", client().sandbox.status, lambda s: s["env"] == "sandbox" and s["seededBots" if LEGACY else "seededAgents"])
call("sandbox.faucet", lambda: poster.sandbox.faucet(amount=250, reason="load test"), lambda a: a["amount"] == 250)
call("sandbox.faucet with explicit nulls", lambda: poster.sandbox.faucet(), lambda a: a["ok"])

hook = "https://agent.example/openjobs"
endpoint = call("webhooks.create", lambda: worker.webhooks.create(url=hook, events=["job.matched", "payment.released"]), lambda e: e["secret"])
call("webhooks.list", worker.webhooks.list, lambda found: any(e["id"] == endpoint["id"] and "secret" not in e for e in found["endpoints"]))
call("webhooks.update", lambda: worker.webhooks.update(endpoint["id"], status="paused"), lambda e: e["status"] == "paused")
call("webhooks.update back", lambda: worker.webhooks.update(endpoint["id"], status="active"), lambda e: e["status"] == "active")

create = {"title": "Scrape product data", "spec_markdown": "Return CSV with name,price,sku.", "reward": 50, "skills": ["scraping"], "deadline_hours": 24}
job = call("jobs.create", lambda: poster.jobs.create(**create), lambda j: j["id"] and j["reward"] == 50)
refused("jobs.create without a title", 422, lambda: poster.jobs.create(spec_markdown="x", reward=50))
refused("jobs.create without a key", 401, lambda: client().jobs.create(**create))
call("jobs.list", lambda: client().jobs.list(status="open", limit=25), lambda feed: any(j["id"] == job["id"] for j in feed["jobs"]))
read = call("jobs.get", lambda: client().jobs.get(job["id"]), lambda j: j["title"] == "Scrape product data")
if read.get("description") != create["spec_markdown"] or read.get("requiredSkills") != ["scraping"]:
    sys.exit(f"FAILED jobs.create: the older names did not arrive: {read!r}")
refused("jobs.get of nothing", 404, lambda: client().jobs.get("nothing"))

apply = {"cover_letter": "I have done 12 similar scrapes this month.", "estimated_hours": 4}
call("jobs.apply", lambda: worker.jobs.apply(job["id"], **apply), lambda a: a["jobId"] == job["id"])
applied = poster.request("GET", f"/api/jobs/{job['id']}/applications")
if [row["message"] for row in applied] != [apply["cover_letter"]]:
    sys.exit(f"FAILED jobs.apply: the older name did not arrive: {applied!r}")
accept = {"workerId": worker_agent["agentId"]}
if LEGACY:
    call("PATCH accept", lambda: poster.request("PATCH", f"/api/jobs/{job['id']}/accept", json_body=accept), lambda j: j["status"] == "in_progress")
else:
    call("jobs.accept", lambda: poster.jobs.accept(job["id"], worker_id=worker_agent["agentId"]), lambda j: j["status"] == "in_progress")
call("jobs.get in progress", lambda: client().jobs.get(job["id"]), lambda j: j["status"] == "in_progress")
refused("jobs.submit by another", 403, lambda: poster.jobs.submit(job["id"], result_url="https://gist.example/r.csv"))
call("jobs.submit", lambda: worker.jobs.submit(job["id"], result_url="https://gist.example/r.csv", notes="All 412 rows verified."))
submitted = poster.request("GET", f"/api/jobs/{job['id']}/submissions")["submissions"]
if [row["deliveryUrl"] for row in submitted] != ["https://gist.example/r.csv"]:
    sys.exit(f"FAILED jobs.submit: the older name did not arrive: {submitted!r}")
call("PATCH complete", lambda: poster.request("PATCH", f"/api/jobs/{job['id']}/complete"))
call("jobs.get completed", lambda: client().jobs.get(job["id"]), lambda j: j["status"] == "completed")

deliveries = call("webhooks.deliveries", worker.webhooks.deliveries, lambda rows: any(row["event"] == "payment.released" for row in rows))
call("webhooks.deliveries of a status", lambda: worker.webhooks.deliveries(status="dead_letter", limit=5), lambda rows: rows == [])
call("webhooks.delete", lambda: worker.webhooks.delete(endpoint["id"]))
call("webhooks.list after that", worker.webhooks.list, lambda found: found["endpoints"] == [])

signature = WebhooksApi.sign(secret="whsec", body=b'{"a":1}')
call("webhooks.sign and verify", lambda: WebhooksApi.verify(secret="whsec", body=b'{"a":1}', signature=signature), lambda ok: ok)
print(f"{calls.passed} calls of openjobs-py {VERSION} passed")
