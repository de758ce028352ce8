"""How `make serve` runs the service. TLS ends in front of it (docs/self-hosting.md).

A worker for each processor, one request at a time: an answer is arithmetic. What a worker could have to wait for is a
slow body, which the proxy in front gathers first, and Amazon's certificate, once an hour. The application is loaded once
and shared by the workers. Told to stop, a worker first ends what it has accepted; killed, it loses that one request.
"""

import os

from gunicorn.glogging import Logger


class WithoutCallers(Logger):
    """gunicorn's log without what it says of malformed requests: it would name the caller and what was sent."""

    def warning(self, msg: object, *args: object, **more: object) -> None:
        """A warning, unless it is about somebody's request."""
        if not str(msg).startswith("Invalid request"):
            super().warning(msg, *args, **more)


bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", os.cpu_count() or 1))
preload_app = True
timeout = 30
graceful_timeout = 30
limit_request_line = 1_000
limit_request_fields = 50
limit_request_field_size = 8_190
raw_env = [f"RECORD_AS={os.environ.get('RECORD_AS', 'injection-guide')}"]
control_socket_disable = True
logger_class = WithoutCallers
