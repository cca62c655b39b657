"""A receiver of webhooks on loopback."""

import queue
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Receiver:
    """Answers every delivery with `status`, and keeps those that it answered with 2xx."""

    def __init__(self):
        self.status, self._taken = 204, queue.Queue()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                if receiver.status < 300:
                    receiver._taken.put((body, self.headers))
                self.send_response(receiver.status)
                self.end_headers()

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/openjobs"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def take(self):
        """The raw body and the headers of the oldest delivery that nobody has looked at."""
        return self._taken.get(timeout=10)

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
