"""The service as it is served: Amazon's host, the public's roots, and a skill id that has to be named."""

import http.server
import socket
import ssl
import threading
import time
from pathlib import Path
from typing import Any

import certifi
import pytest
import urllib3
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tools import envelope
from tools.hosting import authority as ca
from webservice.certificates import Certificates
from webservice.fetching import Fetcher
from webservice.main import serving
from webservice.refused import Refused, Unreachable

URL = "https://s3.amazonaws.com/echo.api/chain.pem"


def test_without_a_skill_id_nothing_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKILL_ID", " , ")
    with pytest.raises(SystemExit, match="SKILL_ID is not set"):
        serving()


def test_what_is_served_refuses_what_isn_t_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKILL_ID", envelope.SKILL_ID)
    client = serving().test_client()
    assert client.get("/health").status_code == 200
    assert client.post("/alexa", json={"request": {}}).status_code == 400


def test_certificates_come_from_amazon_s_host_by_a_connection_that_is_checked() -> None:
    pool: Any = Fetcher().pool
    assert isinstance(pool, urllib3.HTTPSConnectionPool) and (pool.host, pool.port) == (
        "s3.amazonaws.com",
        443,
    )
    assert pool.cert_reqs == "CERT_REQUIRED" and pool.ca_certs == certifi.where()


def test_a_host_that_nobody_vouches_for_is_not_read(tmp_path: Path) -> None:
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    chain.write_bytes(ca.pem(ca.leaf(names=("s3.amazonaws.com",)), ca.MIDDLE))
    key.write_bytes(ca.key("leaf").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    pool = urllib3.HTTPSConnectionPool(
        "127.0.0.1", server.server_address[1], cert_reqs="CERT_REQUIRED", ca_certs=certifi.where(),
        server_hostname="s3.amazonaws.com", assert_hostname="s3.amazonaws.com",
    )  # fmt: skip
    with pytest.raises(Unreachable, match="SSLError"):
        Fetcher(pool)("/echo.api/chain.pem")
    server.shutdown()


def test_the_public_s_roots_don_t_know_our_authority() -> None:
    certificates = Certificates(lambda path: ca.pem(ca.leaf(), ca.MIDDLE))
    with pytest.raises(Refused, match="isn't valid"):
        certificates.key(URL)


def test_nobody_waits_for_a_slow_name_server(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object, **__: object) -> list[Any]:
        time.sleep(3)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    began = time.monotonic()
    with pytest.raises(Unreachable, match="took too long"):
        Fetcher(seconds=0.3)("/echo.api/chain.pem")
    assert time.monotonic() - began < 1
