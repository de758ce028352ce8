"""How `make serve` runs the service. TLS ends in front of it (docs/self-hosting.md).

A worker for each processor, one request at a time: an answer is arithmetic and waits for nothing. The application is
loaded once and shared by the workers. Told to stop, a worker first ends what it has accepted.
"""

import os

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
