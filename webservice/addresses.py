"""Where Amazon keeps the certificates that her requests are signed with, and nowhere else."""

import posixpath
from urllib.parse import urlsplit

from webservice.refused import Refused

HOST, PATH = "s3.amazonaws.com", "/echo.api/"
LONGEST = 500


def path_of(url: str) -> str:
    """The path of a certificate chain's address, when the address is one of Amazon's; the rules are hers.

    https, her host, no port but 443, and a path below /echo.api/ once "." and ".." are worked out. Escapes,
    backslashes and user names have no business in it, and are refused before anybody has to interpret them.
    """
    if len(url) > LONGEST or not url.isascii() or not url.isprintable() or set(url) & set("%\\ @"):
        raise Refused("the certificate's address is malformed")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as broken:
        raise Refused("the certificate's address is malformed") from broken
    path = posixpath.normpath(parts.path)
    if parts.scheme.lower() != "https" or (parts.hostname or "") != HOST or port not in (None, 443):
        raise Refused("the certificate's address isn't Amazon's")
    if not path.startswith(PATH):
        raise Refused("the certificate's address isn't in Amazon's folder")
    return path
