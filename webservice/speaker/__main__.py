"""Opens the browser's speaker: python -m webservice.speaker [port] [--no-browser]. Only this machine can reach it."""

import logging
import os
import sys
import threading
import webbrowser

from werkzeug.serving import make_server

from tools import envelope
from tools.screens.fetch import fetch
from webservice.speaker.app import create_speaker

PORT = 8080


def main(arguments: list[str]) -> int:
    """Serve until it is interrupted."""
    os.environ["SKILL_ID"] = (
        envelope.SKILL_ID
    )  # whichever skill is served elsewhere, this page speaks for its own
    port = int(next(iter(given for given in arguments if given.isdecimal()), PORT))
    if not fetch():
        print(
            "The Echo Show's screen is not drawn: that needs npm, which fetches Amazon's viewhost. The card is shown instead."
        )
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    address = f"http://127.0.0.1:{port}"
    try:
        server = make_server("127.0.0.1", port, create_speaker(), threaded=True)
    except (OSError, SystemExit):
        print(f"Port {port} is taken; try make run PORT=8081", file=sys.stderr)
        return 1
    print(f"{address} (Ctrl+C ends it)")
    if "--no-browser" not in arguments:
        threading.Timer(0.5, webbrowser.open, (address,)).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
